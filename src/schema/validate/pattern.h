// Regular expressions in the meaning of ECMA-262 (with the u flag; identity escapes of punctuation are allowed as in
// Annex B), matched in bounded time.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "base/result.h"

namespace pluma::schema {

/// A compiled expression. Immutable, cheap to copy, safe to share between threads.
class Pattern {
public:
    enum class Answer { No, Yes, TooCostly };

    /// Errors: invalid, saying what is wrong and at which character.
    static Result<Pattern> compile(std::string_view expression);
    /// Memory that searches of one thread share, so that none is taken for each.
    class Scratch {
    public:
        Scratch();
        ~Scratch();
        Scratch(const Scratch&) = delete;
        Scratch& operator=(const Scratch&) = delete;

    private:
        friend class Pattern;
        void* m_data;
    };
    /// Whether the expression is found anywhere in the text (UTF-8).
    Answer search(std::string_view text, const Scratch& scratch) const;
    const std::string& text() const { return m_text; }

    /// The same expression for PCRE2; what ECMA-262 does not know is an error.
    static Result<std::string> translate(std::string_view expression);

private:
    struct Code;
    std::string m_text;
    std::shared_ptr<const Code> m_code; ///< shared: copies of a Pattern are cheap
};

} // namespace pluma::schema

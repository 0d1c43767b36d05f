// A compiled query. Private to search.
#pragma once

#include <functional>
#include <memory>
#include <string_view>

#include "search/search.h"

namespace pluma::search {

/// Runs over the bytes of one file. Immutable and shared by threads; each makes its own Scratch.
class Matcher {
public:
    /// Errors: usage.
    static Result<Matcher> compile(const Query& query);
    /// Checks the groups that a replacement names. Errors: usage.
    Result<> check(const std::string& replacement) const;

    enum class Ended { Whole, Stopped, GaveUp };
    /// One hit: where it is and, on demand, what a replacement gives for it.
    struct Match {
        std::size_t offset = 0;
        std::size_t length = 0;
        const std::size_t* groups = nullptr; ///< pairs of offsets as PCRE2 has them
        std::uint32_t groupCount = 0;
    };
    /// Calls `found` for every hit that is not empty, until it says false. `utf8`: the bytes are well-formed UTF-8.
    Ended each(std::string_view bytes, bool utf8, const std::function<bool(const Match&)>& found) const;
    /// The text that stands for a match. `replacement` was checked.
    std::string expanded(const std::string& replacement, std::string_view bytes, const Match& match) const;

private:
    struct Code;
    std::shared_ptr<const Code> m_code;
    bool m_expression = false;
};

} // namespace pluma::search

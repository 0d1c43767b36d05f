// Ranking of names against what a person has typed: the letters in order, not necessarily together.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pluma {

/// A typed pattern, prepared once and matched against many names. Case and spaces do not count; a pattern of several
/// words must find each of them. Immutable, safe to share between threads.
class FuzzyPattern {
public:
    explicit FuzzyPattern(std::string_view typed);
    bool empty() const { return m_words.empty(); }
    /// 0: no match. Higher is better: runs of letters, starts of words, the last part of a path, short names.
    int score(std::string_view name) const;
    /// Byte offsets in `name` of the letters that matched, in order, for highlighting.
    std::vector<std::size_t> places(std::string_view name) const;

private:
    struct Word {
        std::string letters; ///< lower case
        std::uint64_t set = 0;
    };
    std::vector<Word> m_words;
};

} // namespace pluma

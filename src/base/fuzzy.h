// Ranking of names against what a person has typed: the letters in order, not necessarily together.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pluma {

/// A text as it is compared when somebody looks for it: without case and diacritics, whether these are composed or not
/// ("Études" in either form gives "etudes"). Bytes that are no UTF-8 stay. `from`, if given: for each byte of the
/// answer, where it comes from in `text`.
std::string foldedText(std::string_view text, std::vector<std::size_t>* from = nullptr);

/// How well a name fits what was typed.
struct FuzzyMatch {
    int score = 0;      ///< 0: not at all. Higher is better
    bool crisp = false; ///< every letter begins a word or follows the one before it; otherwise it may be an accident
    /// True for an accident that can be left out beside a hit of this score.
    bool isNoiseBeside(int best) const { return !crisp && score * 100LL < best * 65LL; }
};

/// A name prepared for many patterns.
class FuzzyName {
public:
    explicit FuzzyName(std::string_view name);

private:
    friend class FuzzyPattern;
    std::string m_letters;
    std::string m_name;
    std::uint64_t m_set = 0;
};

/// Many names prepared for many patterns, in one piece of memory. Filled once, then safe to share between threads.
class FuzzyNames {
public:
    void add(std::string_view name);
    std::size_t size() const { return m_ends.size(); }

private:
    friend class FuzzyPattern;
    std::string m_letters;
    std::vector<std::size_t> m_ends; ///< of each name in m_letters
    std::vector<std::uint64_t> m_sets;
};

/// A typed pattern, prepared once and matched against many names. Case, diacritics and spaces do not count; a pattern
/// of several words must find each of them. A pattern that goes on from another matches no name that the other does
/// not. Immutable, safe to share between threads.
class FuzzyPattern {
public:
    explicit FuzzyPattern(std::string_view typed);
    bool empty() const { return m_words.empty(); }
    /// Runs of letters, starts of words, the last part of a path and short names count more.
    FuzzyMatch match(const FuzzyName& name) const;
    /// `name`: what the name with this number looked like when it was added.
    FuzzyMatch match(const FuzzyNames& names, std::size_t number, std::string_view name) const;
    /// The same for a name that is looked at once.
    int score(std::string_view name) const;
    /// Byte offsets in `name` of the letters that matched, in order, for highlighting.
    std::vector<std::size_t> places(std::string_view name) const;

private:
    struct Word {
        std::string letters; ///< folded
        std::uint64_t set = 0;
    };
    FuzzyMatch match(std::string_view letters, std::uint64_t set, std::string_view name) const;
    std::vector<Word> m_words;
};

} // namespace pluma

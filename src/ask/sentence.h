// A sentence as words with their places. Private to src/ask.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/units.h"

namespace pluma::ask {

struct Word {
    enum class Kind { Word, Number, Mark, Quoted };
    Kind kind = Kind::Word;
    std::size_t at = 0, length = 0;
    std::string text;  ///< as written; of a quotation what is quoted
    std::string lower; ///< ASCII letters lowered; of a small word of another language the English one
    std::string key;   ///< stems of its parts, joined: "Multi-Cores" is "multicore"
    double number = 0;
    std::string unit;     ///< symbol, when one is attached or follows
    bool isUnit = false;  ///< it is the unit of the number before it
    bool spelled = false; ///< a number written as a word
};

/// Small words of another language, by lower-case letters: the English word that each is read as.
using SmallWords = std::map<std::string, std::string, std::less<>>;

inline bool digit(char c) { return c >= '0' && c <= '9'; }
inline bool upper(char c) { return c >= 'A' && c <= 'Z'; }
/// Of ASCII, or a byte of any other letter.
inline bool letter(char c) { return (c >= 'a' && c <= 'z') || upper(c) || static_cast<unsigned char>(c) >= 0x80; }

/// The stem of a lower-case word: without the endings of plurals.
std::string stem(std::string_view lower);
/// How words and phrases compare: stems of the parts between blanks and hyphens, joined.
std::string keyOf(std::string_view text);

/// Whether a text has a digit.
bool hasDigit(std::string_view text);
/// What stands before the first digit of a number: "FC-" of "FC-12".
std::string lettersBefore(std::string_view text);

struct Sentence {
    std::string text;
    std::vector<Word> words;
    bool foreign = false; ///< not in English

    static Sentence read(std::string text, const Units& units, const SmallWords& small = {});
    std::size_t size() const { return words.size(); }
    /// Outside of the sentence there are marks.
    const Word& operator[](std::size_t at) const
    {
        static const Word outside{Word::Kind::Mark, 0, 0, " ", " ", {}, 0, {}, false, false};
        return at < words.size() ? words[at] : outside;
    }
    /// How many words from `at` are the phrase with this key; 0 when they are not.
    std::size_t matches(std::size_t at, std::string_view key) const;
    bool is(std::size_t at, std::string_view lower) const { return at < size() && words[at].lower == lower; }
    bool mark(std::size_t at, char which) const
    {
        return at < size() && words[at].kind == Word::Kind::Mark && words[at].text[0] == which;
    }
    bool capital(std::size_t at) const;
    /// Without a capital.
    bool small(std::size_t at) const;
    /// Has letters and digits or capitals throughout: a number of a part, a code.
    bool identifier(std::size_t at) const;
    /// Looks like what it is: quoted, an identifier, a path, a number.
    bool literal(std::size_t at) const;
    /// The text from one word up to another, as written.
    std::string between(std::size_t begin, std::size_t end) const;
};

/// "3-20", "0.5–2": the two numbers of a word that is a range.
std::optional<std::pair<double, double>> rangeOf(const Word& word);

} // namespace pluma::ask

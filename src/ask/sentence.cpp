#include "ask/sentence.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <map>
#include <set>

#include "ask/quantities.h"
#include "base/text.h"

namespace pluma::ask {
namespace {

// A number at the beginning, with commas between thousands; how long it is, or 0.
std::size_t numberAt(std::string_view text, double& value)
{
    std::string plain;
    std::size_t at = 0;
    if (at < text.size() && (text[at] == '-' || text[at] == '+'))
        plain += text[at++];
    if (plain == "+")
        plain.clear();
    const std::size_t first = at;
    while (at < text.size() && (digit(text[at]) || (text[at] == ',' && at > first && at + 3 < text.size() + 0 &&
                                                    digit(text[at + 1]) && digit(text[at + 2]) && digit(text[at + 3]) &&
                                                    (at + 4 >= text.size() || !digit(text[at + 4]))))) {
        if (text[at] != ',')
            plain += text[at];
        ++at;
    }
    if (at == first)
        return 0;
    if (at + 1 < text.size() && text[at] == '.' && digit(text[at + 1])) {
        plain += text[at++];
        while (at < text.size() && digit(text[at]))
            plain += text[at++];
    }
    if (at + 1 < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        std::size_t power = at + 1;
        if (text[power] == '-' || text[power] == '+')
            ++power;
        if (power < text.size() && digit(text[power])) {
            while (power < text.size() && digit(text[power]))
                ++power;
            plain += std::string(text.substr(at, power - at));
            at = power;
        }
    }
    const auto read = std::from_chars(plain.data(), plain.data() + plain.size(), value);
    return read.ec == std::errc() ? at : 0;
}

const std::map<std::string, double, std::less<>>& spelledNumbers()
{
    static const std::map<std::string, double, std::less<>> numbers = {
        {"one", 1},     {"two", 2},     {"three", 3},  {"four", 4},   {"five", 5},     {"six", 6},
        {"seven", 7},   {"eight", 8},   {"nine", 9},   {"ten", 10},   {"eleven", 11},  {"twelve", 12},
        {"twenty", 20}, {"thirty", 30}, {"forty", 40}, {"fifty", 50}, {"hundred", 100}};
    return numbers;
}

// « Titre » is quoted with blanks, some of which do not break.
std::string unpadded(std::string_view text)
{
    static constexpr std::string_view blanks[] = {" ", "\xC2\xA0", "\xE2\x80\xAF"};
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view blank : blanks) {
            if (text.size() > blank.size() && startsWith(text, blank)) {
                text.remove_prefix(blank.size());
                again = true;
            }
            if (text.size() > blank.size() && endsWith(text, blank)) {
                text.remove_suffix(blank.size());
                again = true;
            }
        }
    }
    return std::string(text);
}

// "C:2012", "C++:2008": the year of a standard.
bool yearAt(std::string_view text)
{
    return text.size() >= 4 && (startsWith(text, "19") || startsWith(text, "20")) && digit(text[2]) && digit(text[3]) &&
           (text.size() == 4 || !digit(text[4]));
}

// "no. 10", "rev. B": the full stop of a shortened word, and not the end of a sentence.
bool abbreviated(const Sentence& read, std::string_view rest)
{
    static const std::set<std::string, std::less<>> words = {"no",  "nos", "nr",   "rev", "op",  "ref", "qty", "pos",
                                                             "max", "min", "item", "ch",  "s/n", "p/n", "msn", "pt"};
    const std::size_t last = read.size() - 1;
    if (words.count(read[last].lower) == 0 || (last > 0 && read[last - 1].kind == Word::Kind::Number))
        return false;
    const std::size_t next = rest.find_first_not_of(' ', 1);
    return next == 2 && (digit(rest[next]) ||
                         (read[last].lower == "rev" && upper(rest[next]) && (rest.size() == 3 || !letter(rest[3]))));
}

// "l'ensemble", "d'un": how long the small word in front is; 0 when there is none.
std::size_t elision(std::string_view word, const SmallWords& small)
{
    const std::size_t mark = word.find('\'');
    return mark != std::string_view::npos && mark + 1 < word.size() &&
                   small.count(lower(std::string(word.substr(0, mark + 1)))) > 0
               ? mark + 1
               : 0;
}

// "0,65" with a point, as it is meant where the comma is decimal; "1,200" may be a thousand.
std::string withPoint(std::string_view word)
{
    std::string out(word);
    const std::size_t comma = word.find(',');
    if (comma == std::string_view::npos || comma == 0 || word.find(',', comma + 1) != std::string_view::npos ||
        !digit(word[comma - 1]))
        return out;
    std::size_t end = comma + 1;
    while (end < word.size() && digit(word[end]))
        ++end;
    const bool zero = word[comma - 1] == '0' && (comma == 1 || !digit(word[comma - 2]));
    if (end > comma + 1 && (end != comma + 4 || zero))
        out[comma] = '.';
    return out;
}

// Marks, which are words of their own.
bool partsWords(char c) { return std::string_view(",;:!?()[]{}=\"").find(c) != std::string_view::npos; }

// Takes a text apart from its beginning: a step reads what stands at m_at and goes on behind it, or leaves it.
class WordReader {
public:
    WordReader(Sentence& out, const Units& units, const SmallWords& small)
        : m_out(out), s(out.text), m_units(units), m_small(small)
    {
    }
    void readAll();

private:
    std::string_view rest() const { return std::string_view(s).substr(m_at); }
    void add(Word::Kind kind, std::size_t length, std::string as);
    bool blank();
    bool arrow();
    bool quotation();
    bool relation();
    bool mark();
    void wordOrNumber();
    std::string_view wordHere() const;
    bool insideWord(std::size_t at) const;
    bool single(std::string_view word);
    bool elided(std::string_view word);
    bool decimal(std::string_view word, std::size_t length) const;
    void measure(const std::string& unit, double number);
    void fullStop();

    Sentence& m_out;
    const std::string& s;
    const Units& m_units;
    const SmallWords& m_small;
    std::size_t m_at = 0;
};

void WordReader::readAll()
{
    while (m_at < s.size())
        if (!blank() && !arrow() && !quotation() && !relation() && !mark())
            wordOrNumber();
}

void WordReader::add(Word::Kind kind, std::size_t length, std::string as)
{
    Word word;
    word.kind = kind;
    word.at = m_at;
    word.length = length;
    word.text = std::move(as);
    word.lower = lower(word.text);
    // "Al 7050" is a metal
    const bool metal = word.text == "Al" && m_at + 3 < s.size() && digit(s[m_at + 3]);
    if (const auto known = m_small.find(word.lower); known != m_small.end() && kind == Word::Kind::Word && !metal)
        word.lower = known->second;
    if (word.lower == "und" || word.lower == "et")
        word.lower = "and"; // between the parts of a list, in any language
    word.key = kind == Word::Kind::Mark ? std::string() : keyOf(word.text);
    m_out.words.push_back(std::move(word));
    m_at += length;
}

bool WordReader::blank()
{
    if (static_cast<unsigned char>(s[m_at]) > ' ')
        return false;
    ++m_at;
    return true;
}

bool WordReader::arrow()
{
    static constexpr std::string_view arrows[] = {"→", "↔", "->", "<->", "–", "—", "•", "⇒"};
    for (const auto arrow : arrows)
        if (startsWith(rest(), arrow)) {
            add(Word::Kind::Mark, arrow.size(),
                arrow[0] == '-' || arrow[0] == '<' || arrow == "→" || arrow == "↔" || arrow == "⇒" ? ">" : "-");
            return true;
        }
    return false;
}

bool WordReader::quotation()
{
    static constexpr std::pair<std::string_view, std::string_view> quotes[] = {
        {"\"", "\""}, {"“", "”"}, {"„", "“"}, {"‘", "’"}, {"«", "»"}, {"»", "«"}, {"`", "`"}, {"'", "'"}};
    for (const auto& [open, close] : quotes) {
        if (!startsWith(rest(), open))
            continue;
        const std::size_t begin = m_at + open.size();
        const std::size_t end = s.find(close, begin);
        if (end == std::string::npos || end == begin)
            continue;
        // An apostrophe is no quotation: 'x' ends before a blank or a mark.
        if (open == "'" && end + 1 < s.size() && letter(s[end + 1]))
            continue;
        add(Word::Kind::Quoted, end + close.size() - m_at, unpadded(s.substr(begin, end - begin)));
        return true;
    }
    return false;
}

// "mass <= 95 kg"
bool WordReader::relation()
{
    static constexpr std::pair<std::string_view, std::string_view> relations[] = {
        {"<=", "atmost"}, {"≤", "atmost"}, {">=", "atleast"}, {"≥", "atleast"}, {"==", "equals"}};
    const auto related = std::find_if(std::begin(relations), std::end(relations),
                                      [&](const auto& one) { return startsWith(rest(), one.first); });
    if (related == std::end(relations))
        return false;
    add(Word::Kind::Word, related->first.size(), std::string(related->first));
    m_out.words.back().key = related->second;
    return true;
}

bool WordReader::mark()
{
    if (!partsWords(s[m_at]))
        return false;
    add(Word::Kind::Mark, 1, s.substr(m_at, 1));
    return true;
}

void WordReader::wordOrNumber()
{
    const std::string_view word = wordHere();
    if (single(word) || elided(word))
        return;
    const std::string plain = m_small.empty() ? std::string(word) : withPoint(word);
    // "1,5,7" are three numbers, "1,500" is one.
    double number = 0;
    const std::size_t length = numberAt(plain, number);
    if (length > 0 && length < word.size() && word[length] == ',' && !decimal(word, length)) {
        add(Word::Kind::Number, length, std::string(word.substr(0, length)));
        m_out.words.back().number = number;
        return;
    }
    add(Word::Kind::Word, word.size(), std::string(word));
    Word& last = m_out.words.back();
    if (length > 0) {
        measure(std::string(word.substr(length)), number);
    } else if (const auto spelled = spelledNumbers().find(last.lower); spelled != spelledNumbers().end()) {
        last.kind = Word::Kind::Number;
        last.number = spelled->second;
        last.spelled = true;
    }
    fullStop();
}

std::string_view WordReader::wordHere() const
{
    std::size_t end = m_at;
    while (end < s.size() && static_cast<unsigned char>(s[end]) > ' ') {
        const auto behind = std::string_view(s).substr(end);
        if (startsWith(behind, "→") || startsWith(behind, "↔") || startsWith(behind, "->") || startsWith(behind, "—"))
            break;
        if (partsWords(s[end]) && !insideWord(end))
            break;
        ++end;
    }
    std::string_view word = std::string_view(s).substr(m_at, end - m_at);
    while (word.size() > 1 && (word.back() == '.' || word.back() == '\''))
        word.remove_suffix(1);
    return word;
}

// Within an address or between digits a mark belongs to the word.
bool WordReader::insideWord(std::size_t at) const
{
    if (at + 1 >= s.size() || at <= m_at)
        return false;
    const auto address = [&] { return s.substr(m_at, at - m_at).find("://") != std::string::npos; };
    return (s[at] == ':' && s[at + 1] == '/') ||
           ((s[at] == ',' || s[at] == ':') && digit(s[at - 1]) && digit(s[at + 1])) ||
           (s[at] == ':' && yearAt(std::string_view(s).substr(at + 1))) ||
           (s[at] == ':' && digit(s[at + 1]) && address()) ||
           (std::string_view("?=").find(s[at]) != std::string_view::npos && address());
}

bool WordReader::single(std::string_view word)
{
    if (word != "." && word != "-" && word != "/" && word != "&")
        return false;
    add(word == "&" ? Word::Kind::Word : Word::Kind::Mark, 1, word == "&" ? "and" : std::string(word));
    return true;
}

bool WordReader::elided(std::string_view word)
{
    const std::size_t length = elision(word, m_small);
    if (length == 0)
        return false;
    add(Word::Kind::Word, length, std::string(word.substr(0, length)));
    return true;
}

// "80,5" may be a decimal or two numbers: with a unit it is neither, and is asked.
bool WordReader::decimal(std::string_view word, std::size_t length) const
{
    std::size_t digits = length + 1;
    while (digits < word.size() && digit(word[digits]))
        ++digits;
    if (digits == length + 1 || digits > length + 3)
        return false;
    const std::size_t next = s.find_first_not_of(' ', m_at + word.size());
    const std::string unit(digits < word.size() ? word.substr(digits)
                           : next == std::string::npos
                               ? std::string_view()
                               : std::string_view(s).substr(next, s.find_first_of(" ,;.:)", next) - next));
    return !unit.empty() && !unitOf(m_units, unit).empty();
}

// The last word is a number, when what follows its digits is a unit or a scale.
void WordReader::measure(const std::string& unit, double number)
{
    const std::string known = unit.empty() ? std::string() : unitOf(m_units, unit);
    const double scale = scaleOf(unit);
    if (!unit.empty() && known.empty() && scale <= 1 && unit != "x")
        return;
    Word& last = m_out.words.back();
    last.kind = Word::Kind::Number;
    last.number = number * scale;
    last.unit = known;
}

// Behind a word: the end of a sentence, "1." of an enumeration or what a shortened word ends in.
void WordReader::fullStop()
{
    if (m_at >= s.size() || s[m_at] != '.')
        return;
    if (abbreviated(m_out, rest())) {
        ++m_at;
        return;
    }
    const std::vector<Word>& words = m_out.words;
    const Word& last = words.back();
    const bool enumerator =
        m_at + 2 < s.size() && last.kind == Word::Kind::Number && last.length <= 2 && last.unit.empty() &&
        !last.spelled && (words.size() < 2 || words[words.size() - 2].kind == Word::Kind::Mark || s[m_at + 2] == ' ');
    add(Word::Kind::Mark, 1, enumerator ? ")" : ".");
}

} // namespace

Sentence Sentence::read(std::string text, const Units& units, const SmallWords& small)
{
    Sentence out;
    out.foreign = !small.empty();
    out.text = std::move(text);
    WordReader(out, units, small).readAll();
    joinQuantities(out.words, units, small);
    return out;
}

std::optional<std::pair<double, double>> rangeOf(const Word& word)
{
    double low = 0;
    double high = 0;
    const std::size_t first = numberAt(word.text, low);
    if (first == 0 || first >= word.text.size())
        return {};
    std::string_view rest = std::string_view(word.text).substr(first);
    for (const std::string_view dash : {"-", "–", ".."})
        if (startsWith(rest, dash)) {
            rest.remove_prefix(dash.size());
            const std::size_t second = numberAt(rest, high);
            if (second > 0 && second == rest.size())
                return std::pair{low, high};
            return {};
        }
    return {};
}

} // namespace pluma::ask

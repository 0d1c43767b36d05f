#include "base/fuzzy.h"

#include <QString>
#include <algorithm>
#include <cstring>

#include "base/text.h"

namespace pluma {
namespace {

// The length of a well-formed sequence that begins here; 0 for bytes that are no UTF-8.
std::size_t sequenceAt(std::string_view text, std::size_t at)
{
    const auto lead = static_cast<unsigned char>(text[at]);
    const std::size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    if (size == 0 || at + size > text.size())
        return 0;
    for (std::size_t i = 1; i < size; ++i)
        if ((static_cast<unsigned char>(text[at + i]) & 0xC0U) != 0x80)
            return 0;
    return size;
}

// One character without case and marks; nothing for a mark that stands alone.
std::string foldedCharacter(std::string_view sequence)
{
    const QString whole = QString::fromUtf8(sequence.data(), static_cast<qsizetype>(sequence.size()))
                              .normalized(QString::NormalizationForm_KD)
                              .toUpper() // Qt folds to one character, and ß to none; written large it is two
                              .toCaseFolded();
    QString bare;
    for (const QChar c : whole)
        if (c.category() != QChar::Mark_NonSpacing && c.category() != QChar::Mark_Enclosing)
            bare += c;
    return bare.toStdString();
}

/// A name while it is matched. Plain pointers: this is the inner loop over all names.
struct Seen {
    const char* letters;
    std::size_t size;
    std::size_t tail; ///< where the last part of a path begins
    const char* name; ///< as long as the letters, or null: then capitals are not known

    bool startsWordAt(std::size_t at) const
    {
        if (at == 0)
            return true;
        const char before = letters[at - 1];
        if (before == '/' || before == '-' || before == '_' || before == ' ' || before == '.')
            return true;
        return name != nullptr && name[at - 1] >= 'a' && name[at - 1] <= 'z' && name[at] >= 'A' && name[at] <= 'Z';
    }
    std::size_t find(const std::string& wanted, std::size_t from) const
    {
        const auto* found =
            static_cast<const char*>(::memmem(letters + from, size - from, wanted.data(), wanted.size()));
        return found == nullptr ? std::string::npos : static_cast<std::size_t>(found - letters);
    }
    bool inOrder(const std::string& wanted, std::size_t from) const
    {
        for (const char c : wanted) {
            const auto* found = static_cast<const char*>(std::memchr(letters + from, c, size - from));
            if (found == nullptr)
                return false;
            from = static_cast<std::size_t>(found - letters) + 1;
        }
        return true;
    }
};

// Greedy from a start: each letter takes the start of a word if one follows, otherwise the next place. A name has few
// starts, so trying the good ones first is close enough to the best and costs one pass.
FuzzyMatch greedy(const Seen& seen, const std::string& letters, std::size_t from, std::vector<std::size_t>* places)
{
    constexpr std::size_t none = std::string::npos;
    FuzzyMatch out{0, true};
    std::size_t at = from;
    std::size_t last = none;
    for (const char wanted : letters) {
        std::size_t found = none;
        for (std::size_t i = at; i < seen.size; ++i) {
            if (seen.letters[i] != wanted)
                continue;
            if (found == none)
                found = i;
            if (last != none && i == last + 1)
                break; // goes on from the last letter
            if (seen.startsWordAt(i)) {
                found = i;
                break;
            }
            if (i > found + 40)
                break;
        }
        if (found == none)
            return {};
        const bool goesOn = last != none && found == last + 1;
        const bool starts = seen.startsWordAt(found);
        out.score += 8 + (goesOn ? 12 : 0) + (starts ? 9 : 0);
        out.crisp = out.crisp && (goesOn || starts);
        if (places != nullptr)
            places->push_back(found);
        last = found;
        at = found + 1;
    }
    return out;
}

FuzzyMatch matchWord(const Seen& seen, const std::string& letters, std::vector<std::size_t>* places)
{
    // The whole word in the last part of the path is what people type most.
    std::size_t at = seen.find(letters, seen.tail);
    if (at == std::string::npos && seen.tail > 0)
        at = seen.find(letters, 0);
    if (at != std::string::npos) {
        if (places != nullptr)
            for (std::size_t i = 0; i < letters.size(); ++i)
                places->push_back(at + i);
        return {static_cast<int>(letters.size()) * 22 + (seen.startsWordAt(at) ? 30 : 0) + (at >= seen.tail ? 60 : 0),
                true};
    }
    FuzzyMatch best;
    if (!seen.inOrder(letters, 0))
        return best;
    std::vector<std::size_t> bestPlaces;
    for (const std::size_t from : {seen.tail, std::size_t{0}}) {
        std::vector<std::size_t> here;
        FuzzyMatch match = greedy(seen, letters, from, places != nullptr ? &here : nullptr);
        match.score += match.score > 0 && from == seen.tail ? 20 : 0;
        if (match.score > best.score) {
            best = match;
            bestPlaces = std::move(here);
        }
        if (seen.tail == 0)
            break;
    }
    if (places != nullptr)
        places->insert(places->end(), bestPlaces.begin(), bestPlaces.end());
    return best;
}

Seen seenOf(std::string_view letters, std::string_view name)
{
    const auto* slash = static_cast<const char*>(::memrchr(letters.data(), '/', letters.size()));
    return {letters.data(), letters.size(), slash == nullptr ? 0 : static_cast<std::size_t>(slash - letters.data()) + 1,
            name.size() == letters.size() ? name.data() : nullptr};
}

std::uint64_t letterSet(std::string_view folded)
{
    std::uint64_t set = 0;
    for (const char c : folded)
        set |= std::uint64_t{1} << (static_cast<unsigned char>(c) & 63U);
    return set;
}

} // namespace

std::string foldedText(std::string_view text, std::vector<std::size_t>* from)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        const std::size_t size = static_cast<signed char>(c) < 0 ? sequenceAt(text, at) : 0;
        if (size == 0)
            out += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
        else
            out += foldedCharacter(text.substr(at, size));
        if (from != nullptr)
            from->resize(out.size(), at);
        at += std::max<std::size_t>(size, 1);
    }
    return out;
}

FuzzyName::FuzzyName(std::string_view name) : m_letters(foldedText(name)), m_name(name), m_set(letterSet(m_letters)) {}

void FuzzyNames::add(std::string_view name)
{
    const std::string letters = foldedText(name);
    m_letters += letters;
    m_ends.push_back(m_letters.size());
    m_sets.push_back(letterSet(letters));
}

FuzzyPattern::FuzzyPattern(std::string_view typed)
{
    const std::string folded = foldedText(typed.substr(0, 200));
    for (const std::string_view word : split(folded, ' '))
        if (!word.empty())
            m_words.push_back({std::string(word), letterSet(word)});
}

FuzzyMatch FuzzyPattern::match(std::string_view letters, std::uint64_t set, std::string_view name) const
{
    if (m_words.empty())
        return {1, true};
    for (const Word& word : m_words)
        if ((word.set & ~set) != 0)
            return {};
    const Seen seen = seenOf(letters, name);
    FuzzyMatch sum{0, true};
    for (const Word& word : m_words) {
        const FuzzyMatch one = matchWord(seen, word.letters, nullptr);
        if (one.score == 0)
            return {};
        sum.score += one.score;
        sum.crisp = sum.crisp && one.crisp;
    }
    sum.score = std::max(1, sum.score * 4 - static_cast<int>(std::min<std::size_t>(letters.size(), 400)) / 4);
    return sum;
}

FuzzyMatch FuzzyPattern::match(const FuzzyName& name) const { return match(name.m_letters, name.m_set, name.m_name); }

FuzzyMatch FuzzyPattern::match(const FuzzyNames& names, std::size_t number, std::string_view name) const
{
    const std::size_t begin = number == 0 ? 0 : names.m_ends[number - 1];
    return match(std::string_view(names.m_letters).substr(begin, names.m_ends[number] - begin), names.m_sets[number],
                 name);
}

int FuzzyPattern::score(std::string_view name) const { return match(FuzzyName(name)).score; }

std::vector<std::size_t> FuzzyPattern::places(std::string_view name) const
{
    std::vector<std::size_t> from;
    const std::string letters = foldedText(name, &from);
    std::vector<std::size_t> out;
    for (const Word& word : m_words)
        matchWord(seenOf(letters, name), word.letters, &out);
    for (std::size_t& place : out)
        place = from[place];
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

} // namespace pluma

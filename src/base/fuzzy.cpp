#include "base/fuzzy.h"

#include <algorithm>

#include "base/text.h"

namespace pluma {
namespace {

char folded(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

bool boundary(std::string_view name, std::size_t at)
{
    if (at == 0)
        return true;
    const char before = name[at - 1];
    const char here = name[at];
    return before == '/' || before == '-' || before == '_' || before == ' ' || before == '.' ||
           (before >= 'a' && before <= 'z' && here >= 'A' && here <= 'Z');
}

// Greedy from a start: each letter takes the start of a word if one follows, otherwise the next place. A name has few
// starts, so trying the good ones first is close enough to the best and costs one pass.
int greedy(std::string_view name, std::string_view letters, std::size_t from, std::vector<std::size_t>* places)
{
    int score = 0;
    std::size_t at = from;
    std::size_t last = std::string_view::npos;
    for (const char wanted : letters) {
        std::size_t found = std::string_view::npos;
        for (std::size_t i = at; i < name.size(); ++i) {
            if (folded(name[i]) != wanted)
                continue;
            if (found == std::string_view::npos)
                found = i;
            if (last != std::string_view::npos && i == last + 1)
                break; // goes on from the last letter
            if (boundary(name, i)) {
                found = i;
                break;
            }
            if (i > found + 40)
                break;
        }
        if (found == std::string_view::npos)
            return 0;
        score += 8;
        if (last != std::string_view::npos && found == last + 1)
            score += 12;
        if (boundary(name, found))
            score += 9;
        if (places != nullptr)
            places->push_back(found);
        last = found;
        at = found + 1;
    }
    return score;
}

int wordScore(std::string_view name, std::string_view letters, std::vector<std::size_t>* places)
{
    const std::size_t slash = name.rfind('/');
    const std::size_t tail = slash == std::string_view::npos ? 0 : slash + 1;
    // The whole word in the last part of the path is what people type most.
    const auto exact = [&](std::size_t from) {
        const auto it = std::search(name.begin() + static_cast<std::ptrdiff_t>(from), name.end(), letters.begin(),
                                    letters.end(), [](char a, char b) { return folded(a) == b; });
        return it == name.end() ? std::string_view::npos : static_cast<std::size_t>(it - name.begin());
    };
    for (const std::size_t from : {tail, std::size_t{0}}) {
        const std::size_t at = exact(from);
        if (at == std::string_view::npos)
            continue;
        if (places != nullptr)
            for (std::size_t i = 0; i < letters.size(); ++i)
                places->push_back(at + i);
        return static_cast<int>(letters.size()) * 22 + (boundary(name, at) ? 30 : 0) + (at >= tail ? 60 : 0);
    }
    int best = 0;
    std::vector<std::size_t> bestPlaces;
    for (const std::size_t from : {tail, std::size_t{0}}) {
        std::vector<std::size_t> here;
        const int score = greedy(name, letters, from, places != nullptr ? &here : nullptr);
        if (score > 0 && score + (from == tail ? 20 : 0) > best) {
            best = score + (from == tail ? 20 : 0);
            bestPlaces = std::move(here);
        }
        if (tail == 0)
            break;
    }
    if (places != nullptr)
        places->insert(places->end(), bestPlaces.begin(), bestPlaces.end());
    return best;
}

std::uint64_t letterSet(std::string_view text)
{
    std::uint64_t set = 0;
    for (const char c : text)
        set |= std::uint64_t{1} << (static_cast<unsigned char>(folded(c)) & 63U);
    return set;
}

} // namespace

FuzzyPattern::FuzzyPattern(std::string_view typed)
{
    for (const std::string_view word : split(typed.substr(0, 200), ' ')) {
        if (word.empty())
            continue;
        Word w;
        for (const char c : word)
            w.letters += folded(c);
        w.set = letterSet(w.letters);
        m_words.push_back(std::move(w));
    }
}

int FuzzyPattern::score(std::string_view name) const
{
    if (m_words.empty())
        return 1;
    const std::uint64_t have = letterSet(name);
    for (const Word& word : m_words)
        if ((word.set & ~have) != 0)
            return 0;
    int sum = 0;
    for (const Word& word : m_words) {
        const int score = wordScore(name, word.letters, nullptr);
        if (score == 0)
            return 0;
        sum += score;
    }
    return std::max(1, sum * 4 - static_cast<int>(std::min<std::size_t>(name.size(), 400)) / 4);
}

std::vector<std::size_t> FuzzyPattern::places(std::string_view name) const
{
    std::vector<std::size_t> out;
    for (const Word& word : m_words)
        wordScore(name, word.letters, &out);
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

} // namespace pluma

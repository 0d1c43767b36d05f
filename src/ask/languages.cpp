#include "ask/languages.h"

#include <algorithm>

#include "ask/clauses.h"
#include "ask/rank.h"
#include "base/text.h"

namespace pluma::ask {
namespace {

// The words of a text; what stands in front of an apostrophe is one, "l'" of "l'ensemble".
std::vector<std::string> wordsOf(const std::string& text)
{
    std::vector<std::string> out;
    std::string word;
    const auto end = [&] {
        if (!word.empty())
            out.push_back(lower(word));
        word.clear();
    };
    for (const char c : text) {
        if (std::string_view(" \t\r\n.,;:!?()\"/").find(c) != std::string_view::npos) {
            end();
            continue;
        }
        word += c;
        if (c == '\'')
            end();
    }
    end();
    return out;
}

bool english(std::string_view word)
{
    return isFiller(word) || isPreposition(word) || isVerb(word) || startsClause(word);
}

bool accented(const std::string& word)
{
    return std::any_of(word.begin(), word.end(), [](char c) { return static_cast<unsigned char>(c) == 0xC3; });
}

} // namespace

bool isEnglish(const std::string& text)
{
    const auto words = wordsOf(text);
    return std::count_if(words.begin(), words.end(), english) > 1;
}

SmallWords smallWords(const std::string& text, const Lexicon& lexicon)
{
    const auto words = wordsOf(text);
    const auto own = std::count_if(words.begin(), words.end(), english);
    const auto accents = std::count_if(words.begin(), words.end(), accented);
    SmallWords best;
    std::ptrdiff_t most = std::max<std::ptrdiff_t>(own, 1);
    for (const auto& language : lexicon.languages) {
        SmallWords known;
        for (const Lexicon::Entry& entry : language)
            for (const std::string& word : entry.names)
                known.emplace(lower(word), entry.code);
        const auto count =
            std::count_if(words.begin(), words.end(), [&](const std::string& word) { return known.count(word) > 0; });
        if (count > 0 && count + accents > most) {
            most = count + accents;
            best = std::move(known);
        }
    }
    return best;
}

} // namespace pluma::ask

#include "ask/rank.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "base/text.h"

namespace pluma::ask {
namespace {

const std::set<std::string, std::less<>>& fillers()
{
    static const std::set<std::string, std::less<>> words = {
        "a",      "an",    "the",   "of",       "for",      "to",      "and",    "or",    "in",    "on",
        "at",     "by",    "with",  "from",     "between",  "is",      "are",    "be",    "it",    "its",
        "this",   "that",  "we",    "i",        "me",       "us",      "our",    "my",    "you",   "your",
        "please", "can",   "could", "would",    "should",   "need",    "needs",  "want",  "wants", "like",
        "as",     "per",   "via",   "over",     "under",    "into",    "about",  "some",  "new",   "create",
        "make",   "write", "draft", "generate", "prepare",  "produce", "build",  "give",  "get",   "have",
        "has",    "let",   "do",    "does",     "which",    "who",     "what",   "how",   "up",    "out",
        "one",    "using", "use",   "up",       "there",    "each",    "all",    "also",  "then",  "so",
        "help",   "start", "set",   "template", "document", "shall",   "will",   "not",   "no",    "any",
        "was",    "were",  "been",  "within",   "near",     "after",   "before", "every", "two",   "three"};
    return words;
}

const std::set<std::string, std::less<>>& verbs()
{
    static const std::set<std::string, std::less<>> words = {
        "create",  "make",      "write",     "draft",    "generate", "prepare",    "produce", "build",    "need",
        "want",    "needs",     "give",      "get",      "start",    "new",        "define",  "compile",  "assemble",
        "issue",   "raise",     "open",      "record",   "file",     "set",        "begin",   "document", "put",
        "like",    "have",      "add",       "describe", "plan",     "specify",    "set-up",  "lay",      "work",
        "fill",    "register",  "configure", "deploy",   "capture",  "generating", "show",    "print",    "outline",
        "develop", "establish", "do",        "initiate", "submit",   "log"};
    return words;
}

// Verbs that are names of documents as often.
bool alsoNoun(std::string_view lower)
{
    static const std::set<std::string, std::less<>> words = {
        "plan",  "document", "record", "file", "issue", "set",   "work",     "log",    "print", "outline", "draft",
        "build", "show",     "open",   "do",   "put",   "start", "register", "report", "have",  "capture"};
    return words.count(lower) > 0;
}

// What follows one of these is about something else than what the document is.
bool leadsAway(std::string_view lower)
{
    static const std::set<std::string, std::less<>> words = {
        "for",     "between",   "with",       "about",      "covering", "from",       "to",          "that",
        "which",   "on",        "at",         "by",         "in",       "listing",    "where",       "when",
        "because", "as",        "using",      "containing", "against",  "describing", "called",      "named",
        "titled",  "regarding", "concerning", "via",        "over",     "during",     "implementing"};
    return words.count(lower) > 0;
}

// Whether a sentence begins here.
bool begins(const Sentence& s, std::size_t at)
{
    return at > 0 && (s.mark(at - 1, '?') || s.mark(at - 1, '.') || s.mark(at - 1, '!'));
}

// The root of a word, so that "optimize", "optimising" and "optimization" are one: endings of English in a fixed order.
std::string rootOf(std::string word)
{
    word = stem(word);
    static constexpr std::string_view endings[] = {
        "ization", "isation", "ication", "izing", "ising", "ation", "ement", "ment", "ized", "ised", "ating", "ated",
        "ing",     "ion",     "ize",     "ise",   "ate",   "ed",    "al",    "er",   "or",   "e",    "y"};
    for (const std::string_view ending : endings)
        if (word.size() >= ending.size() + 4 && endsWith(word, ending)) {
            word.resize(word.size() - ending.size());
            break;
        }
    if (word.size() > 4 && word.back() == word[word.size() - 2] && word.back() != 's' && word.back() != 'l')
        word.pop_back(); // planning, plan
    return word;
}

std::vector<std::string> stemsOf(std::string_view text)
{
    std::vector<std::string> out;
    std::string part;
    const auto end = [&] {
        if (!part.empty() && fillers().count(part) == 0)
            out.push_back(rootOf(part));
        part.clear();
    };
    for (const char c : text) {
        if (std::isalnum(static_cast<unsigned char>(c)) != 0 || static_cast<unsigned char>(c) >= 0x80)
            part += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        else
            end();
    }
    end();
    return out;
}

// Whether one letter more, less, other or swapped makes them equal.
bool oneApart(std::string_view a, std::string_view b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return false;
    std::size_t at = 0;
    while (at < a.size() && a[at] == b[at])
        ++at;
    if (a.size() == b.size()) {
        if (at + 1 < a.size() && a[at] == b[at + 1] && a[at + 1] == b[at] && a.substr(at + 2) == b.substr(at + 2))
            return true;
        return at < a.size() && a.substr(at + 1) == b.substr(at + 1);
    }
    return a.substr(at) == b.substr(at + 1);
}

} // namespace

bool isFiller(std::string_view lower) { return fillers().count(lower) > 0; }

std::pair<std::size_t, std::size_t> headOf(const Sentence& s)
{
    std::size_t begin = 0;
    // "For the pump, write a test plan": the last verb of the beginning counts, but none behind a colon.
    for (std::size_t i = 0; i < s.size() && !s.mark(i, ':') && !s.mark(i, '.') && !s.mark(i, ';'); ++i)
        if (verbs().count(s[i].lower) > 0 && s[i].kind == Word::Kind::Word &&
            (!alsoNoun(s[i].lower) || i == 0 || s.is(i - 1, "to") || s.is(i - 1, "please") || s.is(i - 1, "we") ||
             ((s.is(i - 1, "and") || s.mark(i - 1, ',')) && !s.literal(i + 1))) && // ", plan KST-TP-24" is a noun
            (i == 0 || !leadsAway(s[i - 1].lower)) &&
            (begin == 0 || i < begin + 3) && !(i > 0 && (s.is(i - 1, "the") || s.is(i - 1, "a"))))
            begin = i + 1;
    // "we have to hand the plan to …"
    if (begin > 0 && s.is(begin, "to") && s[begin - 1].kind == Word::Kind::Word && begin + 2 < s.size())
        begin += 2;
    while (begin < s.size() && (s[begin].kind == Word::Kind::Mark || isFiller(s[begin].lower)) &&
           !leadsAway(s[begin].lower))
        ++begin;
    std::size_t end = begin;
    while (end < s.size() && s[end].kind != Word::Kind::Mark && s[end].kind != Word::Kind::Quoted &&
           !leadsAway(s[end].lower))
        ++end;
    return {begin, end};
}

Index::Index(const std::vector<const tmpl::Definition*>& documents, const std::vector<Lexicon::Entry>& names)
    : m_documents(documents)
{
    for (const tmpl::Definition* d : documents) {
        Document one;
        const auto weigh = [&](std::string_view text, double weight) {
            for (const std::string& word : stemsOf(text))
                one.weights[word] = std::max(one.weights[word], weight);
        };
        const auto phrase = [&](const std::string& text, double weight) {
            const auto words = stemsOf(text);
            if (words.size() > 1)
                one.phrases.emplace_back(keyOf(text), weight * static_cast<double>(words.size()));
        };
        std::string id = d->id;
        if (const auto version = id.rfind("-V"); version != std::string::npos)
            id.resize(version);
        weigh(id, 3);
        weigh(id.substr(0, id.find('-')), 4);
        weigh(d->title, 3);
        phrase(d->title, 1.6);
        for (const std::string& keyword : d->keywords) {
            weigh(keyword, stemsOf(keyword).size() > 1 ? 1.6 : 3);
            phrase(keyword, 1.4);
        }
        weigh(d->description, 1);
        for (const auto& [name, schema] : d->parameterSchema["properties"].items()) {
            weigh(name, 0.7);
            if (!schema.is_object())
                continue;
            weigh(schema.value("description", std::string()), 0.3);
            const Json& items = schema.contains("items") ? schema["items"] : schema;
            if (items.is_object() && items.contains("properties") && items["properties"].is_object())
                for (const auto& [field, rest] : items["properties"].items())
                    weigh(field, 0.4);
        }
        for (const auto& [word, weight] : one.weights)
            if (weight >= 0.5)
                ++m_frequency[word];
        for (const Lexicon::Entry& entry : names)
            if (entry.code == d->id)
                for (const std::string& name : entry.names)
                    one.names.push_back(keyOf(name));
        m_indexed.push_back(std::move(one));
    }
}

double Index::rarity(const std::string& word) const
{
    const auto found = m_frequency.find(word);
    const double n = static_cast<double>(m_documents.size());
    const double with = found == m_frequency.end() ? 0.0 : static_cast<double>(found->second);
    return std::log(1 + (n - with + 0.5) / (with + 0.5));
}

// "the PSAC of …", "Bitte als SQAP.": the letters of the template's id in the first words or as all that is asked last.
static bool acronymAt(const Sentence& s, const std::string& id)
{
    const std::string letters = id.substr(0, id.find("-V"));
    if (letters.size() < 3 || letters.find('-') != std::string::npos)
        return false;
    for (std::size_t i = 0; i < s.size(); ++i) {
        if (s[i].text != letters || (s.literal(i + 1) && !s.capital(i + 1)) || s.is(i + 1, "is") ||
            hasDigit(s[i + 1].text))
            continue;
        std::size_t begin = i;
        while (begin > 0 && !begins(s, begin))
            --begin;
        if (i < 7 || (i + 2 >= s.size() && i - begin < 5))
            return i == 0 || !(s.is(i - 1, "not") || s.is(i - 1, "no") || s.is(i - 1, "from") || s.is(i - 1, "per"));
    }
    return false;
}

double Index::Asked::emphasis(std::size_t at) const { return at >= begin && at < end ? 1.7 : at >= tail ? 0.25 : 0.6; }

// A word that is nowhere, but one letter off from one that is.
std::string Index::known(const std::string& word) const
{
    if (word.size() < 4 || m_frequency.count(word) > 0)
        return word;
    const std::string* near = nullptr;
    for (const auto& [other, count] : m_frequency)
        if (other[0] == word[0] && oneApart(word, other)) {
            if (near != nullptr)
                return word;
            near = &other;
        }
    return near != nullptr ? *near : word;
}

Index::Asked Index::prepared(const Sentence& s) const
{
    const auto [begin, end] = headOf(s);
    Asked out{s, begin, end, s.size(), std::vector<std::vector<std::string>>(s.size())};
    // What follows a colon is about values.
    for (std::size_t i = 0; i < s.size(); ++i)
        if (s.mark(i, ':') && i > 2) {
            out.tail = i;
            break;
        }
    for (std::size_t i = 0; i < s.size(); ++i)
        if (s[i].kind == Word::Kind::Word && !s[i].isUnit)
            for (const std::string& one : stemsOf(s[i].text))
                out.stems[i].push_back(known(one));
    return out;
}

double Index::byWords(const Asked& asked, const Document& document, Ranked& one) const
{
    const Sentence& s = asked.s;
    std::set<std::string> seen;
    double telling = 0;
    for (std::size_t i = 0; i < s.size(); ++i)
        for (const std::string& word : asked.stems[i]) {
            const auto found = document.weights.find(word);
            if (found == document.weights.end())
                continue;
            // "Who signs? Chain for concessions": the beginning of another sentence names it as well
            const bool again = found->second >= 2.5 && i > asked.end && (s.is(i + 1, "for") || s.is(i + 1, "of")) &&
                               (begins(s, i) || begins(s, i - 1));
            if ((found->second >= 1.5 && i >= asked.begin && i < asked.end) || again)
                one.named[i] = true;
            if (i < asked.tail)
                telling += found->second >= 2.5 ? 2 : found->second >= 1.5 ? 1 : 0;
            if (seen.insert(word).second)
                one.score += found->second * rarity(word) * asked.emphasis(i) / 3;
        }
    return telling;
}

double Index::byPhrases(const Asked& asked, const Document& document, Ranked& one) const
{
    const Sentence& s = asked.s;
    double telling = 0;
    for (const auto& [key, weight] : document.phrases)
        for (std::size_t i = 0; i < s.size(); ++i)
            if (const std::size_t length = s.matches(i, key); length > 0) {
                telling += 2;
                one.score += weight * asked.emphasis(i) * (i + length <= asked.tail ? 1.6 : 1);
                std::fill_n(one.titled.begin() + static_cast<std::ptrdiff_t>(i), length, true);
                if (i >= asked.begin && i < asked.end)
                    std::fill_n(one.named.begin() + static_cast<std::ptrdiff_t>(i), length, true);
                break;
            }
    return telling;
}

// A name in another language counts by its longest match, as a title does.
double Index::byNames(const Asked& asked, const Document& document, Ranked& one) const
{
    const Sentence& s = asked.s;
    std::size_t longest = 0;
    std::size_t place = 0;
    for (const std::string& key : document.names)
        for (std::size_t i = 0; i < s.size(); ++i)
            if (const std::size_t length = s.matches(i, key); length > 0 && key.size() > longest) {
                longest = key.size();
                place = i;
                std::fill_n(one.titled.begin() + static_cast<std::ptrdiff_t>(i), length, true);
                if (i < asked.end)
                    std::fill_n(one.named.begin() + static_cast<std::ptrdiff_t>(i), length, true);
            }
    if (longest == 0)
        return 0;
    one.score += (6 + static_cast<double>(longest) / 8) * (place < asked.tail ? 1 : 0.3);
    return 2;
}

std::vector<Ranked> Index::rank(const Sentence& s) const
{
    const Asked sentence = prepared(s);
    std::vector<Ranked> out;
    for (std::size_t d = 0; d < m_indexed.size(); ++d) {
        const std::string& id = m_documents[d]->id;
        Ranked one{d, 0, std::vector<bool>(s.size()), std::vector<bool>(s.size())};
        double telling = byWords(sentence, m_indexed[d], one);
        telling += byPhrases(sentence, m_indexed[d], one);
        telling += byNames(sentence, m_indexed[d], one);
        // "change notice ECO-0733": the number in front says what it is of.
        for (std::size_t i = sentence.begin; i < sentence.end; ++i)
            if (s.identifier(i) && hasDigit(s[i].text) && id.find('-') == s[i].text.find('-') &&
                startsWith(s[i].text, id.substr(0, id.find('-') + 1)))
                one.score += 3;
        if (acronymAt(s, id)) {
            one.score += 5;
            telling += 2;
        }
        if (s.text.find(id) != std::string::npos) {
            one.score += 50;
            telling = 2;
        }
        if (one.score > 0 && telling >= 2)
            out.push_back(std::move(one));
    }
    std::stable_sort(out.begin(), out.end(), [](const Ranked& a, const Ranked& b) { return a.score > b.score; });
    return out;
}

} // namespace pluma::ask

// What words are: their stems, and what they look like.
#include <algorithm>

#include "ask/sentence.h"
#include "base/text.h"

namespace pluma::ask {
std::string stem(std::string_view word)
{
    const auto ends = [&](std::string_view ending) {
        return word.size() > ending.size() + 2 && endsWith(word, ending);
    };
    if (ends("ies"))
        return std::string(word.substr(0, word.size() - 3)) + "y";
    if (ends("sses") || ends("shes") || ends("ches") || ends("xes"))
        return std::string(word.substr(0, word.size() - 2));
    if (word == "analyses")
        return "analysis";
    if (word.size() > 3 && word.back() == 's' && !endsWith(word, "ss") && !endsWith(word, "us") &&
        !endsWith(word, "is"))
        return std::string(word.substr(0, word.size() - 1));
    return std::string(word);
}

std::string keyOf(std::string_view text)
{
    std::string out;
    std::string part;
    const auto end = [&] {
        out += stem(part);
        part.clear();
    };
    bool latin = false; // the first byte of a letter such as "É"
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (latin && byte >= 0x80 && byte <= 0x9E)
            part += static_cast<char>(byte + 0x20);
        else if (letter(c) || digit(c) || c == '.' || c == '%')
            part += upper(c) ? static_cast<char>(c + 32) : c;
        else if (c != '\'')
            end();
        latin = byte == 0xC3;
    }
    end();
    return out;
}

bool hasDigit(std::string_view text) { return text.find_first_of("0123456789") != std::string_view::npos; }

std::string lettersBefore(std::string_view text)
{
    return std::string(text.substr(0, text.find_first_of("0123456789")));
}

std::size_t Sentence::matches(std::size_t at, std::string_view key) const
{
    std::size_t count = 0;
    while (!key.empty()) {
        if (at + count >= size())
            return 0;
        const Word& word = words[at + count];
        if (word.kind == Word::Kind::Mark || word.key.empty() || !startsWith(key, word.key))
            return 0;
        key.remove_prefix(word.key.size());
        ++count;
    }
    return count;
}

bool Sentence::capital(std::size_t at) const
{
    return at < size() && !words[at].text.empty() && upper(words[at].text[0]);
}

bool Sentence::small(std::size_t at) const
{
    return at < size() && std::none_of(words[at].text.begin(), words[at].text.end(), upper);
}

bool Sentence::identifier(std::size_t at) const
{
    if (at >= size() || words[at].kind == Word::Kind::Mark)
        return false;
    bool digits = false;
    bool capitals = false;
    bool small = false;
    for (const char c : words[at].text) {
        digits |= digit(c);
        capitals |= upper(c);
        small |= c >= 'a' && c <= 'z';
    }
    return words[at].kind != Word::Kind::Number &&
           ((digits && (capitals || !small)) || (digits && small) || (capitals && !small && words[at].text.size() > 1));
}

bool Sentence::literal(std::size_t at) const
{
    return at < size() && words[at].kind != Word::Kind::Mark &&
           (words[at].kind != Word::Kind::Word || identifier(at) ||
            words[at].text.find_first_of("/_@0123456789") != std::string::npos ||
            (words[at].text.find('.') != std::string::npos && words[at].text.find('.') + 2 < words[at].text.size()) ||
            (words[at].text.size() == 1 && capital(at)));
}

std::string Sentence::between(std::size_t begin, std::size_t end) const
{
    if (begin >= end || end > size())
        return {};
    if (end == begin + 1)
        return words[begin].text;
    const std::size_t last = words[end - 1].at + words[end - 1].length;
    if (last > words[begin].at)
        return text.substr(words[begin].at, last - words[begin].at);
    std::string out; // a value that was corrected stands where the first one did
    for (std::size_t i = begin; i < end; ++i)
        out += (i > begin ? " " : "") + words[i].text;
    return out;
}

} // namespace pluma::ask

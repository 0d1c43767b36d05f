// Values that rest on weak evidence are asked for: a wrong value costs more than a question. What speaks against a
// value is counted, and two reasons are enough. The reasons are of form only; which of them tell was measured on
// sentences with a part of the words forgotten that lead to values, which reads as another author does.
#include <algorithm>

#include "ask/clauses.h"
#include "ask/fill.h"
#include "base/text.h"

namespace pluma::ask {
namespace {

constexpr int enough = 2; ///< reasons for which a value is asked for

using Slots = std::map<std::string, Slot>;

/// A record: its values by the name of the field; of inner records and lists one.
using Record = std::map<std::string, const Slot*>;

bool isIndex(std::string_view token)
{
    return !token.empty() && token.find_first_not_of("0123456789") == std::string_view::npos;
}

// "/steps/1" of "/steps/1/text"; empty for what is in no record.
std::string recordOf(const std::string& pointer)
{
    const auto tokens = split(std::string_view(pointer).substr(1), '/');
    if (tokens.size() < 3 || !isIndex(tokens[1]))
        return {};
    return "/" + std::string(tokens[0]) + "/" + std::string(tokens[1]);
}

std::string fieldOf(const std::string& pointer) { return pointer.substr(pointer.rfind('/') + 1); }

// What is done: it is told by any words.
bool told(const std::string& field) { return field == "text" || field == "action" || field == "task"; }

// A name that only its place says: no word leads to it, and no form.
bool placed(const Slot& slot) { return slot.evidence == "name" || slot.evidence == "order"; }

std::string beside(const std::string& record, int by)
{
    const std::size_t slash = record.rfind('/');
    const int index = std::stoi(record.substr(slash + 1)) + by;
    return index < 0 ? std::string() : record.substr(0, slash + 1) + std::to_string(index);
}

Record recordAt(const Slots& slots, const std::string& base)
{
    Record out;
    if (base.empty())
        return out;
    for (auto at = slots.lower_bound(base + "/"); at != slots.end() && startsWith(at->first, base + "/"); ++at)
        out.emplace(std::string(split(std::string_view(at->first).substr(base.size() + 1), '/')[0]), &at->second);
    return out;
}

// Whether a record begins with what has a number of its own.
bool numbered(const Record& record)
{
    return std::any_of(record.begin(), record.end(), [](const auto& one) {
        return one.second->evidence == "anchor" || one.second->evidence == "form";
    });
}

// Words that are behind one another in the sentence.
std::pair<std::size_t, std::size_t> wordsOf(const Sentence& s, const Slot& slot)
{
    std::size_t begin = 0;
    while (!slot.words.empty() && begin < s.size() && s[begin].at < slot.words[0].at)
        ++begin;
    std::size_t end = begin;
    while (!slot.words.empty() && end < s.size() && s[end].at < slot.words[0].at + slot.words[0].length)
        ++end;
    return {begin, end};
}

bool plainWord(const Sentence& s, std::size_t at) { return s[at].kind == Word::Kind::Word && !hasDigit(s[at].text); }

// "Éclairage" has a capital too.
bool big(const Sentence& s, std::size_t at)
{
    const std::string& text = s[at].text;
    return s.capital(at) || (text.size() > 1 && text[0] == '\xC3' && static_cast<unsigned char>(text[1]) <= 0x9E);
}

// "banc Soufflerie S2", "zone A3", "Lieferant Galvano Kern": the first word may be one that leads to the rest.
bool labelInFront(const Sentence& s, std::size_t begin, std::size_t end)
{
    if (end < begin + 2 || !plainWord(s, begin) || isPreposition(s[begin].lower))
        return false;
    if (s.small(begin))
        return s[begin].text.size() > 1 && ((s.literal(begin + 1) && !s[begin + 1].spelled) || big(s, begin + 1));
    // Other languages write no two nouns behind one another.
    return s.foreign && s.capital(begin) && s.capital(begin + 1) && !s.literal(begin) && !s.literal(begin + 1);
}

// "Filter removes noise": a verb between words.
bool verbInside(const Sentence& s, std::size_t begin, std::size_t end)
{
    for (std::size_t i = begin + 1; i + 1 < end && s.capital(begin); ++i)
        if (s.small(i) && s[i].text.size() > 3 && endsWith(s[i].lower, "s") && !endsWith(s[i].lower, "ss"))
            return true;
    return false;
}

bool revisionInside(const Sentence& s, std::size_t begin, std::size_t end)
{
    for (std::size_t i = begin; i < end; ++i)
        if (s.is(i, "rev") || s.is(i, "revision") || s.is(i, "version"))
            return true;
    return false;
}

// "MISRA C" of "MISRA C:2012", "CJ-77 rev" of "CJ-77 rev E": the writing goes on behind the value.
bool cut(const Sentence& s, const Slot& slot)
{
    if (!slot.value.is_string() || slot.words.empty())
        return false;
    if (const auto [begin, end] = wordsOf(s, slot); end > begin + 1 && revisionInside(s, end - 1, end))
        return true;
    const std::size_t last = slot.words[0].at + slot.words[0].length;
    if (last + 1 >= s.text.size() || std::string_view(":/-+").find(s.text[last]) == std::string_view::npos)
        return false;
    return letter(s.text[last + 1]) || digit(s.text[last + 1]) || s.text[last + 1] == '+';
}

// Records one behind the other that have nothing in common but their names: they are two parts of one.
bool halves(const Record& before, const Record& record)
{
    const auto name =
        std::find_if(record.begin(), record.end(), [](const auto& one) { return one.second->evidence == "name"; });
    if (before.empty() || record.size() < 2 || name == record.end())
        return false;
    return std::none_of(record.begin(), record.end(),
                        [&](const auto& one) { return one.first != name->first && before.count(one.first) > 0; });
}

// A person or a product is not what is done: all its words have capitals.
bool allCapitals(const Sentence& s, const Slot& slot)
{
    const auto [begin, end] = wordsOf(s, slot);
    for (std::size_t i = begin; i < end; ++i)
        if (!s.capital(i))
            return false;
    return true;
}

// Words of a name that say something else: "lighter hinge rejected", "update the drawing by AAA", "attention" alone.
bool tellsMore(const Sentence& s, std::size_t begin, std::size_t end, const std::string& field, const Record& record)
{
    const Word& last = s[end - 1];
    const bool choice =
        std::any_of(record.begin(), record.end(), [](const auto& one) { return one.second->evidence == "choice"; });
    if (field == "title" && end > begin + 1 && !choice && s.small(end - 1) && last.text.size() > 4 &&
        endsWith(last.lower, "ed"))
        return true;
    if (end > begin + 2 && s.is(end - 2, "by") && s.capital(end - 1) && record.count("owner") == 0)
        return true;
    const bool one = end == begin + 1 && s[begin].text[0] >= 'a' && s[begin].text[0] <= 'z';
    return one && (told(field) || (field == "title" && !numbered(record))) && !hasDigit(s[begin].text);
}

// "rôle methodes, …, rôle qualite": a word that clauses begin with again and again is no part of a name.
bool repeatedLabel(const Sentence& s, std::size_t begin, std::size_t end)
{
    if (!s.foreign || end < begin + 2 || !s.small(begin) || s[begin].text.size() < 3 || hasDigit(s[begin].text))
        return false;
    std::size_t count = 0;
    for (std::size_t i = 1; i < s.size(); ++i)
        count += s[i].lower == s[begin].lower && (s[i - 1].kind == Word::Kind::Mark || s.is(i - 1, "and")) ? 1 : 0;
    return count > 1;
}

} // namespace

// Whether the number that a revision stands behind is not that of this document: "part VLV-88, revision D".
bool Filler::ofAnother(std::size_t at) const
{
    const auto own = m_slots.find("/document_number");
    for (std::size_t back = at; back-- > 0 && !s.mark(back, '.') && !s.mark(back, ';');) {
        if (own != m_slots.end() && !own->second.words.empty() && own->second.words[0].at == s[back].at)
            return false;
        if (s.identifier(back) && hasDigit(s[back].text) && s[back].text.find('-') != std::string::npos)
            return !ownNumber(back) && !(lettersBefore(s[back].text).size() > 4 && // HYDRA-300 is a program
                                         std::count(s[back].text.begin(), s[back].text.end(), '-') == 1);
    }
    return false;
}

// How much speaks against a value.
int Filler::doubtsOf(const Slot& slot) const
{
    if (cut(s, slot))
        return enough;
    const std::string base = recordOf(slot.pointer);
    const auto [begin, end] = wordsOf(s, slot);
    // "absent Greta Lind": it is said of the next
    if (slot.value.is_boolean() && !base.empty() && end > begin && s[end].kind == Word::Kind::Word && s.capital(end))
        return enough;
    // A sentence in quotation marks is no name.
    if (slot.value.is_string() && begin < end && s[begin].kind == Word::Kind::Quoted && placed(slot) &&
        fieldOf(slot.pointer) == "name" && s[begin].text.size() > 20 && s[begin].text.back() == '.')
        return enough;
    if (!slot.value.is_string() || begin >= end || s[begin].kind == Word::Kind::Quoted)
        return 0;
    if (slot.pointer == "/revision") {
        // "Rev C comes out on 2 May"
        const bool told = s[end].kind == Word::Kind::Word && isVerb(s[end].lower);
        return told || ofAnother(begin) ? enough : 0;
    }
    if (slot.evidence == "subject")
        return labelInFront(s, begin, end) || (s.foreign && end == begin + 1 && s.small(begin) && s.mark(end, ':')) ||
                       (s.small(end - 1) && (m_titled[end - 1] || m_named[end - 1]))
                   ? enough
                   : 0;
    if (!placed(slot))
        return 0;
    if (labelInFront(s, begin, end) || (slot.evidence == "name" && revisionInside(s, begin, end)))
        return enough;
    if (base.empty())
        return 0;
    const std::string field = fieldOf(slot.pointer);
    if (tellsMore(s, begin, end, field, recordAt(m_slots, base)) || repeatedLabel(s, begin, end))
        return enough;
    if (told(field) || slot.evidence == "order")
        return 0;
    const Record record = recordAt(m_slots, base);
    int doubts = numbered(record) ? 0 : 1;
    doubts += verbInside(s, begin, end) ? 1 : 0;
    doubts += end > begin + 3 && !isProse(field) ? 1 : 0; // names are short
    doubts += s.foreign && s.mark(end, ':') ? 1 : 0;
    // Words go on behind it that nobody reads: "accord sur la base".
    std::size_t unread = end;
    while (unread < s.size() && s[unread].kind != Word::Kind::Mark && !m_taken[unread])
        ++unread;
    doubts += (s.foreign && unread > end + 1) || (unread > end && s.literal(end)) ? 1 : 0;
    // All that is said of a record, while the ones beside it have more.
    const bool alone = record.size() == 1;
    doubts += alone && recordAt(m_slots, beside(base, -1)).size() != 1 && recordAt(m_slots, beside(base, 1)).size() != 1
                  ? 1
                  : 0;
    return doubts;
}

// Records that are a part of another or have only a number, then values. What is in the middle of a list stays: those
// behind it would have other numbers.
void Filler::doubt()
{
    for (bool changed = true; changed;) {
        changed = false;
        for (const auto& [pointer, slot] : m_slots) {
            const std::string base = recordOf(pointer);
            if (base.empty() || !recordAt(m_slots, beside(base, 1)).empty())
                continue;
            const Record record = recordAt(m_slots, base);
            const bool number = record.size() == 1 && slot.evidence == "anchor";
            const bool deed = std::any_of(record.begin(), record.end(), [&](const auto& one) {
                return one.second->evidence == "name" && told(one.first) && !allCapitals(s, *one.second);
            });
            if (!number && (deed || !halves(recordAt(m_slots, beside(base, -1)), record)))
                continue;
            std::erase_if(m_slots, [&, whole = base + "/"](const auto& one) { return startsWith(one.first, whole); });
            changed = true;
            break;
        }
    }
    std::vector<std::string> weak;
    for (const auto& [pointer, slot] : m_slots)
        if (doubtsOf(slot) >= enough)
            weak.push_back(pointer);
    for (auto pointer = weak.rbegin(); pointer != weak.rend(); ++pointer) {
        const std::string base = isIndex(fieldOf(*pointer)) ? *pointer : recordOf(*pointer);
        const bool whole = !base.empty() && (base == *pointer || recordAt(m_slots, base).size() == 1);
        const std::string next = whole ? beside(base, 1) : std::string();
        if (!whole || (m_slots.count(next) == 0 && recordAt(m_slots, next).empty()))
            m_slots.erase(*pointer);
    }
}

} // namespace pluma::ask

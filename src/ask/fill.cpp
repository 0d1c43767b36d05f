#include "ask/fill.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "ask/rank.h"
#include "base/text.h"

namespace pluma::ask {
namespace {

// The unit that a name ends in, as in latency_ms.
std::string unitOfName(const std::string& name, const Units& units)
{
    static const std::map<std::string, std::string, std::less<>> endings = {
        {"ms", "ms"},     {"s", "s"},        {"min", "min"}, {"minutes", "min"}, {"h", "h"},  {"hours", "h"},
        {"days", "d"},    {"weeks", "week"}, {"hz", "Hz"},   {"kg", "kg"},       {"m", "m"},  {"mm", "mm"},
        {"kn", "kN"},     {"mpa", "MPa"},    {"bar", "bar"}, {"w", "W"},         {"k", "K"},  {"a", "A"},
        {"percent", "%"}, {"margin", "%"},   {"kw", "kW"},   {"bytes", "B"},     {"gb", "GB"}};
    const std::size_t from = name.rfind('_');
    const auto found = endings.find(from == std::string::npos ? name : name.substr(from + 1));
    if (found == endings.end() || (from == std::string::npos && name.size() < 4))
        return {};
    return units.symbol(found->second);
}

// What a text holds that is a quantity: "10 Hz" of a frequency.
std::string dimensionOfText(const std::string& name)
{
    static const std::map<std::string, std::string, std::less<>> known = {
        {"frequency", "frequency"}, {"voltage", "voltage"}, {"rate", "frequency"}};
    const auto found = known.find(name);
    return found == known.end() ? std::string() : found->second;
}

Field fieldOf(const std::string& name, const Value& schema, bool required, const Lexicon& lexicon, const Units& units,
              int depth)
{
    Field out;
    out.name = name;
    out.required = required;
    if (!schema || !schema.isMap())
        return out;
    const Value type = schema.find("type");
    out.type = type && type.isString() ? std::string(type.text()) : std::string();
    out.title = schema.string("title");
    out.description = schema.string("description");
    out.unit = schema.string("x-unit");
    if (const Value choices = schema.find("enum"); choices && choices.isList())
        for (const Value choice : choices.items())
            out.choices.push_back(choice.json());
    out.bounded = schema.find("pattern") || schema.find("format");
    if (out.number()) {
        if (out.unit.empty())
            out.unit = unitOfName(name, units);
        out.dimension = units.dimension(out.unit);
    } else if (out.text()) {
        out.dimension = dimensionOfText(name);
    }
    const auto cue = [&](const std::string& phrase) {
        std::string key = phrase == "V" || phrase == "+" || phrase == "€" ? phrase : keyOf(phrase);
        if (!key.empty() && std::find(out.cues.begin(), out.cues.end(), key) == out.cues.end())
            out.cues.push_back(std::move(key));
    };
    if (name.size() > 1)
        cue(name);
    if (const std::size_t last = name.rfind('_'); out.list() && last != std::string::npos)
        cue(name.substr(last + 1));
    if (!out.title.empty())
        cue(out.title);
    for (const Lexicon::Entry& entry : lexicon.parameters)
        if (entry.code == name)
            for (const std::string& phrase : entry.names)
                cue(phrase);
    if (out.text())
        for (const Lexicon::Entry& entry : lexicon.values)
            if (entry.code == name)
                for (const std::string& value : entry.names)
                    out.known.push_back(keyOf(value));
    if (out.text() || out.list())
        for (const Lexicon::Entry& entry : lexicon.numbers)
            if (entry.code == name)
                out.numbers = entry.names;
    std::sort(out.cues.begin(), out.cues.end(),
              [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
    if (auto check = schema::Schema::compile(schema.json(), name))
        out.check = std::move(*check);
    out.loose = out.bounded && (out.accepts("word") || out.accepts("Word"));
    if (depth > 4)
        return out;
    if (const Value properties = schema.find("properties"); properties && properties.isMap()) {
        std::set<std::string> needed;
        if (const Value list = schema.find("required"); list && list.isList())
            for (const Value one : list.items())
                needed.emplace(one.text());
        for (const auto& [key, value] : properties.members())
            out.fields.push_back(fieldOf(std::string(key.text()), value, needed.count(std::string(key.text())) > 0,
                                         lexicon, units, depth + 1));
    }
    if (const Value items = schema.find("items"); out.list() && items)
        out.item.push_back(fieldOf(std::string(), items, true, lexicon, units, depth + 1));
    return out;
}

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

bool preposition(std::string_view lower)
{
    static const std::set<std::string, std::less<>> words = {
        "with",   "at",     "for",     "from",      "between", "by",     "using",   "over",   "via",
        "on",     "in",     "to",      "which",     "that",    "where",  "under",   "per",    "as",
        "into",   "within", "because", "including", "through", "during", "against", "when",   "who",
        "having", "has",    "have",    "is",        "are",     "was",    "be",      "should", "shall",
        "must",   "then",   "if",      "until",     "before"};
    return words.count(lower) > 0;
}

int monthOf(std::string_view lower)
{
    static constexpr std::string_view months[] = {"january",   "february", "march",    "april",
                                                  "may",       "june",     "july",     "august",
                                                  "september", "october",  "november", "december"};
    for (int i = 0; i < 12; ++i)
        if (lower == months[i] || (lower.size() >= 3 && lower == months[i].substr(0, 3)) ||
            lower == "sept" + std::string(i == 8 ? "" : "\1"))
            return i + 1;
    return 0;
}

std::string isoDate(int year, int month, int day)
{
    std::string out = fmt::format("{:04}-{:02}", year, month);
    return day > 0 ? out + fmt::format("-{:02}", day) : out;
}

} // namespace

bool Field::accepts(const Json& value) const { return check && check->validate(value, 1).empty(); }

std::vector<Field> fieldsOf(const tmpl::Definition& definition, const Lexicon& lexicon, const Units& units)
{
    std::vector<Field> own;
    std::vector<Field> shared;
    const Value root = definition.formSchema->root();
    const Value properties = root.find("properties");
    if (!properties || !properties.isMap())
        return own;
    std::set<std::string> needed;
    if (const Value list = root.find("required"); list && list.isList())
        for (const Value one : list.items())
            needed.emplace(one.text());
    // Those of shared lists are not named in the file of the template.
    for (const auto& [key, value] : properties.members()) {
        const std::string name(key.text());
        Field field = fieldOf(name, value, needed.count(name) > 0, lexicon, units, 0);
        static const std::set<std::string, std::less<>> controlled = {
            "program", "document_number", "revision", "issue_date", "export_marking", "approvals", "changes"};
        const std::string& bytes = definition.bytes;
        field.shared = bytes.find("name: " + name + ",") == std::string::npos &&
                       bytes.find("name: " + name + "\n") == std::string::npos && controlled.count(name) > 0;
        (field.shared ? shared : own).push_back(std::move(field));
    }
    own.insert(own.end(), std::make_move_iterator(shared.begin()), std::make_move_iterator(shared.end()));
    return own;
}

Filler::Filler(const Sentence& sentence, const Lexicon& lexicon, const Units& units, std::vector<bool> named,
               std::vector<bool> titled, const std::string& templateId)
    : s(sentence), m_lexicon(lexicon), m_units(units), m_named(std::move(named)), m_titled(std::move(titled)),
      m_taken(sentence.size()), m_template(templateId)
{
}

void Filler::take(std::size_t begin, std::size_t end)
{
    for (std::size_t i = begin; i < end; ++i)
        m_taken[i] = true;
}

std::vector<Words> Filler::words(std::size_t begin, std::size_t end) const
{
    if (begin >= end)
        return {};
    return {{s[begin].at, s[end - 1].at + s[end - 1].length - s[begin].at}};
}

void Filler::put(const std::string& pointer, const Found& found, std::size_t from)
{
    m_slots[pointer] = {pointer, found.value, words(found.begin, found.end)};
    take(std::min(from, found.begin), found.end);
}

std::size_t Filler::cueAt(const Field& field, std::size_t at) const
{
    for (const std::string& cue : field.cues)
        if (const std::size_t n = s.matches(at, cue); n > 0) {
            for (std::size_t i = at; i < at + n; ++i)
                if (m_taken[i])
                    return 0;
            return n;
        }
    return 0;
}

std::size_t Filler::afterLinks(std::size_t at, std::size_t end) const
{
    static const std::set<std::string, std::less<>> links = {"is", "are", "of",    "was",    "the",   "a",
                                                             "an", "be",  "being", "no",     "no.",   "to",
                                                             "at", "set", "equal", "equals", "about", "on"};
    while (at < end &&
           (s.mark(at, ':') || s.mark(at, '=') ||
            (s[at].kind == Word::Kind::Word && links.count(s[at].lower) > 0 && !s[at].isUnit && !(s[at].text == "A"))))
        ++at;
    return at;
}

std::optional<Filler::Found> Filler::choiceAt(const Field& field, std::size_t at, std::size_t end, bool single) const
{
    std::size_t best = 0;
    const Json* chosen = nullptr;
    const auto consider = [&](const Json& choice, const std::string& key, bool exact) {
        const std::size_t n = s.matches(at, key);
        if (n > best && at + n <= end && (!exact || s[at].text == choice.get<std::string>())) {
            best = n;
            chosen = &choice;
        }
    };
    for (const Json& choice : field.choices) {
        if (choice.is_number()) {
            if (single && s[at].kind == Word::Kind::Number && s[at].number == choice.get<double>()) {
                best = 1;
                chosen = &choice;
            }
            continue;
        }
        if (!choice.is_string())
            continue;
        const auto text = choice.get<std::string>();
        if (text.size() <= 1) {
            if (single)
                consider(choice, keyOf(text), s.size() > at && s[at].text.size() == 1 && s[at].text != lower(text));
            continue;
        }
        // Short words that are everyday words have to be written as the choice is.
        consider(choice, keyOf(text), text.size() <= 3 && isFiller(lower(text)) && !single);
        for (const Lexicon::Entry& entry : m_lexicon.codes)
            if (entry.code == text)
                for (const std::string& name : entry.names)
                    consider(choice, keyOf(name), false);
    }
    if (chosen == nullptr)
        return {};
    for (const char* const no : {"not", "without", "no", "except", "never"})
        if (at > 0 && (s.is(at - 1, no) || (at > 1 && s.is(at - 2, no) && isFiller(s[at - 1].lower))))
            return {};
    for (std::size_t i = at; i < at + best; ++i)
        if (m_taken[i])
            return {};
    return Found{*chosen, at, at + best};
}

std::optional<Filler::Found> Filler::numberAt(const Field& field, std::size_t at, std::size_t end, bool cued) const
{
    if (at >= end || s[at].kind != Word::Kind::Number || m_taken[at])
        return {};
    const Word& word = s[at];
    double value = word.number;
    std::size_t after = at + 1;
    if (!field.unit.empty()) {
        if (!word.unit.empty()) {
            auto converted = m_units.convert(value, word.unit, field.unit);
            // "at 10 Hz" of an interval is one in every 100 ms.
            if (!converted && value > 0 && m_units.dimension(word.unit) == "frequency" &&
                (contains(field.name, "interval") || contains(field.name, "period") || contains(field.name, "cycle")))
                if (const auto hertz = m_units.convert(value, word.unit, "Hz"))
                    converted = m_units.convert(1 / *hertz, "s", field.unit);
            // A sum of percents is a ratio; a number in another unit is of something else.
            if (!converted)
                return {};
            value = std::abs(*converted) < 1e15 ? std::round(*converted * 1e9) / 1e9 : *converted;
            if (after < end && s[after].isUnit)
                ++after;
        } else if (!cued) {
            return {};
        }
    } else if (!word.unit.empty()) {
        // "12 Nm" of torque_nm, "6 weeks" of weeks are not in the list of units.
        if (!cued || field.type == "integer")
            return {};
        if (after < end && s[after].isUnit)
            ++after;
    } else if (after < end && !cued) {
        const std::size_t from = field.name.rfind('_');
        const std::string ending = from == std::string::npos ? field.name : field.name.substr(from + 1);
        if (s[after].key != stem(ending))
            return {};
        ++after;
    } else if (!cued) {
        return {};
    }
    if (field.type == "integer" && !(std::abs(value) < 1e15))
        return {};
    if (field.type == "integer" && std::abs(value - std::round(value)) < 1e-6)
        value = std::round(value);
    Json json =
        std::floor(value) == value && std::abs(value) < 1e15 ? Json(static_cast<std::int64_t>(value)) : Json(value);
    if (!field.accepts(json))
        return {};
    return Found{std::move(json), at, after};
}

std::optional<Filler::Found> Filler::dateAt(const Field& field, std::size_t at, std::size_t end) const
{
    const auto year = [&](std::size_t i) {
        return i < end && s[i].kind == Word::Kind::Number && s[i].number >= 1900 && s[i].number < 2200 &&
                       s[i].text.size() == 4
                   ? static_cast<int>(s[i].number)
                   : 0;
    };
    const auto day = [&](std::size_t i) {
        if (i >= end)
            return 0;
        int out = 0;
        std::size_t digits = 0;
        for (const char c : s[i].text) {
            if (c < '0' || c > '9')
                break;
            out = out * 10 + (c - '0');
            if (++digits > 2)
                return 0;
        }
        const std::string rest = s[i].lower.substr(digits);
        const bool ordinal = rest.empty() || rest == "st" || rest == "nd" || rest == "rd" || rest == "th";
        return digits > 0 && ordinal && out <= 31 ? out : 0;
    };
    const auto monthAt = [&](std::size_t i) {
        return i < end && s[i].kind == Word::Kind::Word ? monthOf(s[i].lower) : 0;
    };
    const auto found = [&](std::string text, std::size_t after) -> std::optional<Found> {
        const auto part = [&text](std::size_t from, std::size_t count) { return std::stoi(text.substr(from, count)); };
        static constexpr int days[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        const int month = part(5, 2);
        if (month < 1 || month > 12 || (text.size() > 7 && (part(8, 2) < 1 || part(8, 2) > days[month - 1])))
            return {};
        if (text.size() > 7 && month == 2 && part(8, 2) == 29 &&
            (part(0, 4) % 4 != 0 || (part(0, 4) % 100 == 0 && part(0, 4) % 400 != 0)))
            return {};
        for (std::size_t i = at; i < after; ++i)
            if (m_taken[i])
                return {};
        if (text.size() > 7 && !field.accepts(text))
            text.resize(7);
        if (!field.accepts(text))
            return {};
        return Found{text, at, after};
    };
    const std::string& word = s[at].text;
    const auto digits = [&](std::size_t from, std::size_t count) {
        return word.size() >= from + count && std::all_of(word.begin() + static_cast<std::ptrdiff_t>(from),
                                                          word.begin() + static_cast<std::ptrdiff_t>(from + count),
                                                          [](char c) { return c >= '0' && c <= '9'; });
    };
    if (word.size() == 10 && digits(0, 4) && word[4] == '-' && digits(5, 2) && word[7] == '-' && digits(8, 2))
        return found(word, at + 1);
    if (word.size() == 10 && digits(0, 4) && word[4] == '/' && digits(5, 2) && word[7] == '/' && digits(8, 2))
        return found(word.substr(0, 4) + "-" + word.substr(5, 2) + "-" + word.substr(8, 2), at + 1);
    // 21/11/2026 can be one day only, 3/4/2026 may be two; 3.4.2026 is written where the day comes first.
    if (const auto parts = split(word, word.find('.') == std::string::npos ? '/' : '.'); parts.size() == 3) {
        const auto value = [](std::string_view part, std::size_t most) {
            int out = 0;
            for (const char c : part)
                out = c >= '0' && c <= '9' ? out * 10 + (c - '0') : 10000;
            return part.empty() || part.size() > most ? 10000 : out;
        };
        const int a = value(parts[0], 2);
        const int b = value(parts[1], 2);
        const int y = value(parts[2], 4);
        const bool dotted = word.find('.') != std::string::npos;
        if (y >= 1900 && y < 2200 && a > 0 && b > 0 && a <= 31 && b <= 31 && (dotted || a > 12 || b > 12 || a == b))
            return b > 12 ? (dotted ? std::nullopt : found(isoDate(y, a, b), at + 1)) : found(isoDate(y, b, a), at + 1);
    }
    if (word.size() == 7 && digits(0, 4) && word[4] == '-' && digits(5, 2))
        return found(word, at + 1);
    if (const int d = day(at)) {
        const std::size_t m = at + 1 < end && s.is(at + 1, "of") ? at + 2 : at + 1;
        if (monthAt(m) > 0 && year(m + 1) > 0)
            return found(isoDate(year(m + 1), monthAt(m), d), m + 2);
    }
    if (const int m = monthAt(at)) {
        if (const int d = day(at + 1); d > 0) {
            const std::size_t y = s.mark(at + 2, ',') ? at + 3 : at + 2;
            if (year(y) > 0)
                return found(isoDate(year(y), m, d), y + 1);
        }
        if (year(at + 1) > 0)
            return found(isoDate(year(at + 1), m, 0), at + 2);
    }
    return {};
}

std::optional<Filler::Found> Filler::boundedAt(const Field& field, std::size_t at, std::size_t end) const
{
    if (m_taken[at] || s[at].kind == Word::Kind::Mark)
        return {};
    if (auto date = dateAt(field, at, end))
        return date;
    if (field.accepts(s[at].text))
        return Found{s[at].text, at, at + 1};
    return {};
}

std::optional<Filler::Found> Filler::typedAt(const Field& field, std::size_t at, std::size_t end, bool cued) const
{
    if (at >= end || m_taken[at])
        return {};
    if (!field.choices.empty())
        return choiceAt(field, at, end, cued);
    if (field.number())
        return numberAt(field, at, end, cued);
    if (field.type == "boolean") {
        if (cued && (s.is(at, "yes") || s.is(at, "true")))
            return Found{true, at, at + 1};
        if (cued && (s.is(at, "no") || s.is(at, "false")))
            return Found{false, at, at + 1};
        return {};
    }
    if (field.type != "string")
        return {};
    if (field.bounded)
        return boundedAt(field, at, end);
    std::size_t longest = 0;
    for (const std::string& key : field.known)
        if (const std::size_t n = s.matches(at, key);
            n > longest && at + n <= end &&
            std::none_of(m_taken.begin() + static_cast<std::ptrdiff_t>(at),
                         m_taken.begin() + static_cast<std::ptrdiff_t>(at + n), [](bool taken) { return taken; }))
            longest = n;
    // CAN is a bus, "can" is not.
    if (longest > 0 && !(isFiller(s[at].lower) && s[at].text == s[at].lower))
        return Found{s.between(at, at + longest), at, at + longest};
    if (!field.dimension.empty()) {
        if (s[at].kind == Word::Kind::Number && m_units.dimension(s[at].unit) == field.dimension) {
            const std::size_t after = at + 1 < end && s[at + 1].isUnit ? at + 2 : at + 1;
            return Found{fmt::format("{} {}", numberText(s[at].number), s[at].unit), at, after};
        }
        return {};
    }
    if (cued)
        return dateAt(field, at, end);
    return {};
}

// Whether words begin here that lead to another field.
bool Filler::leadsOn(std::size_t at, std::size_t end, const Field* but, const Scope& scope) const
{
    for (const Field* other : scope) {
        if (other == but)
            continue;
        // "5 hours a day"
        if (other->number() && s[at].kind == Word::Kind::Number &&
            ((at + 1 < end && cueAt(*other, at + 1) > 1) ||
             (at + 2 < end && s[at + 1].isUnit && cueAt(*other, at + 2) > 1)))
            return true;
        const std::size_t n = cueAt(*other, at);
        if (n == 0)
            continue;
        if (s.mark(at + n, ':') || s.mark(at + n, '='))
            return true;
        const std::size_t value = afterLinks(at + n, end);
        if (value < end && other->text() && !other->bounded && other->dimension.empty())
            return s[at].lower != "type" && s.literal(value);
        if (value < end && typedAt(*other, value, end, true))
            return true;
        if (other->list() || other->type == "boolean")
            return true;
    }
    return false;
}

// "rev B" behind a number: the revision of what has this number.
bool Filler::citation(std::size_t at) const
{
    return at > 0 && at + 1 < s.size() &&
           (s.is(at, "rev") || s.is(at, "rev.") || s.is(at, "revision") || s.is(at, "issue")) &&
           s[at - 1].kind != Word::Kind::Mark && s[at - 1].text.find_first_of("0123456789") != std::string::npos &&
           (s.identifier(at - 1) || s[at - 1].text.find('-') != std::string::npos) && s[at + 1].text.size() <= 6;
}

// A word that ends no name. CAN is a bus, "can" is not.
bool Filler::trailing(std::size_t at) const
{
    return s[at].kind == Word::Kind::Word && isFiller(s[at].lower) && s[at].text.size() > 1 &&
           s[at].text == s[at].lower;
}

// "coming from ECR-0620": which parameter a document is, by the letters of its number.
bool Filler::numberOf(const Field& field, std::size_t at) const
{
    if (field.numbers.empty() || m_taken[at] || !s.identifier(at) || ownNumber(at) ||
        s[at].text.find_first_of("0123456789") == std::string::npos)
        return false;
    const auto parts = split(s[at].text, '-');
    return parts.size() > 1 && std::any_of(field.numbers.begin(), field.numbers.end(), [&](const std::string& letters) {
               return std::find(parts.begin(), parts.end(), letters) != parts.end();
           });
}

std::optional<Filler::Found> Filler::phraseAt(const Field& field, std::size_t at, std::size_t end, const Scope& scope,
                                              bool record) const
{
    static const std::set<std::string, std::less<>> prose = {
        "title",           "description",   "found",      "observed",   "expected", "question", "requirement",
        "reason",          "justification", "workaround", "purpose",    "text",     "cause",    "failure_condition",
        "system_overview", "compliance",    "conclusion", "on_failure", "function", "overview"};
    const bool isProse = prose.count(field.name) > 0;
    while (at < end && (s.is(at, "the") || s.is(at, "a") || s.is(at, "an") || s.is(at, "our") || s.is(at, "its")) &&
           s[at].text != "A")
        ++at;
    if (at >= end || m_taken[at])
        return {};
    if (s[at].kind == Word::Kind::Quoted) {
        if (!field.accepts(s[at].text))
            return {};
        return Found{s[at].text, at, at + 1};
    }
    static const std::set<std::string, std::less<>> codes = {
        "revision",        "rev",   "part_number",  "pn",      "number", "id",  "request", "serial",
        "document_number", "ata",   "registration", "program", "layer",  "job", "mesh",    "bus",
        "export_marking",  "label", "from",         "to"};
    if (codes.count(field.name) > 0 && at + 1 < end && s.literal(at + 1) &&
        (s.is(at, "rev") || s.is(at, "rev.") || s.is(at, "revision")))
        ++at; // "from rev A to rev B"
    if (codes.count(field.name) > 0 && s.literal(at) && s[at].kind != Word::Kind::Quoted && field.accepts(s[at].text)) {
        const bool cited =
            field.name == "part_number" && at + 2 < end && citation(at + 1) && !m_taken[at + 1] && !m_taken[at + 2];
        return Found{s.between(at, cited ? at + 3 : at + 1), at, cited ? at + 3 : at + 1};
    }
    std::size_t i = at;
    for (; i < end && !m_taken[i]; ++i) {
        if (s[i].kind == Word::Kind::Mark && !(isProse && (s.mark(i, '-') || s.mark(i, '/'))))
            break;
        if (i == at)
            continue;
        if (leadsOn(i, end, &field, scope))
            break;
        if (isProse)
            continue;
        if (preposition(s[i].text))
            break;
        if (s.is(i, "and") || s.is(i, "or")) {
            const bool names = s.capital(i - 1) && s.capital(i + 1) && !s.identifier(i + 1) && !record;
            const bool onwards =
                s.is(i + 1, "subsequent") || s.is(i + 1, "on") || s.is(i + 1, "up") || s.is(i + 1, "following");
            if (!names && !onwards)
                break;
        }
    }
    while (i > at && trailing(i - 1))
        --i;
    if (i == at)
        return {};
    // "plan HAL-TP-32 rev A": the revision is that of what is named.
    if (i + 1 < end && !m_taken[i] && !m_taken[i + 1] && s.identifier(i - 1) && citation(i))
        i += 2;
    Json value = s.between(at, i);
    if (!field.accepts(value))
        return {};
    return Found{std::move(value), at, i};
}

std::vector<Slot> Filler::fill(const std::vector<Field>& fields)
{
    for (const Field& field : fields)
        if (field.list() && !field.item.empty() && field.item[0].record() && field.item[0].fields[0].name == "id")
            m_references.insert(stem(field.name));
    // Numbers of other documents first: the revision behind one is not that of this document.
    for (const Field& field : fields) {
        std::size_t count = 0;
        for (std::size_t i = 0; i < s.size(); ++i)
            if (numberOf(field, i) && (field.text() || (!field.item.empty() && field.item[0].text()))) {
                const std::size_t end = i + 2 < s.size() && citation(i + 1) ? i + 3 : i + 1;
                const Json value = s.between(i, end);
                if (!(field.text() ? field : field.item[0]).accepts(value))
                    continue;
                put("/" + field.name + (field.text() ? "" : "/" + std::to_string(count++)), {value, i, end}, i);
                if (field.text())
                    break;
            }
    }
    lists(fields);
    pairs(fields, {0, s.size()});
    Scope scope;
    for (const Field& field : fields)
        scope.push_back(&field);
    scalars(scope, "", {0, s.size()}, false);
    for (const Field& field : fields)
        if (field.record()) {
            Scope inner;
            for (const Field& one : field.fields)
                inner.push_back(&one);
            ranges(inner, "/" + field.name, {0, s.size()});
            // Of texts only those whose word is one of their own.
            inner.erase(std::remove_if(inner.begin(), inner.end(),
                                       [](const Field* one) {
                                           return !one->number() && one->name != "serial" &&
                                                  one->name != "registration";
                                       }),
                        inner.end());
            cued(inner, "/" + field.name, {0, s.size()}, false);
        }
    subjects(fields);
    prepositions(scope, "", {0, s.size()});
    std::vector<Slot> out;
    for (auto& [pointer, slot] : m_slots)
        out.push_back(std::move(slot));
    return out;
}

} // namespace pluma::ask

// Parameters as their schemas declare them, with the words that lead to each.
#include "ask/fill.h"

#include <algorithm>
#include <set>

#include "base/text.h"

namespace pluma::ask {
namespace {

// The unit that a name ends in, as in latency_ms.
std::string unitOfName(const std::string& name, const Units& units)
{
    static const std::map<std::string, std::string, std::less<>> endings = {
        {"ms", "ms"},  {"s", "s"},        {"min", "min"},  {"minutes", "min"}, {"h", "h"},     {"hours", "h"},
        {"days", "d"}, {"weeks", "week"}, {"hz", "Hz"},    {"kg", "kg"},       {"m", "m"},     {"mm", "mm"},
        {"kn", "kN"},  {"mpa", "MPa"},    {"bar", "bar"},  {"w", "W"},         {"k", "K"},     {"a", "A"},
        {"nm", "N·m"}, {"percent", "%"},  {"margin", "%"}, {"kw", "kW"},       {"bytes", "B"}, {"gb", "GB"}};
    if (endsWith(name, "_kg_s"))
        return {}; // no unit of the list
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

// The words that values of a text begin with.
void addBeginnings(Field& out, const Value& schema, const Lexicon& lexicon)
{
    // "rig 1": a number alone is said with its word.
    if (const std::string_view usual = schema.string("default");
        startsWith(usual, out.name + " ") && usual.size() == out.name.size() + 2)
        out.word = out.name;
    if (!out.text())
        return;
    for (const Lexicon::Entry& entry : lexicon.beginnings)
        if (entry.code == out.name)
            for (const std::string& word : entry.names) {
                out.begins.push_back(keyOf(word));
                if (word == out.name)
                    out.word = out.name;
            }
}

// The phrases that lead to a field.
void addCues(Field& out, const Lexicon& lexicon)
{
    const auto cue = [&](const std::string& phrase) {
        std::string key = phrase == "V" || phrase == "+" || phrase == "€" ? phrase : keyOf(phrase);
        if (!key.empty() && std::find(out.cues.begin(), out.cues.end(), key) == out.cues.end())
            out.cues.push_back(std::move(key));
    };
    const std::string& name = out.name;
    if (name.size() > 1)
        cue(name);
    if (const std::size_t last = name.rfind('_'); out.list() && last != std::string::npos && name.size() - last > 3)
        cue(name.substr(last + 1));
    if (!out.title.empty())
        cue(out.title);
    for (const Lexicon::Entry& entry : lexicon.parameters)
        if (entry.code == name)
            for (const std::string& phrase : entry.names)
                cue(phrase);
    std::sort(out.cues.begin(), out.cues.end(),
              [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
}

// The words that are values of a field, that deny it, and the letters of the numbers that it takes.
void addWords(Field& out, const Lexicon& lexicon)
{
    if (out.text() || out.list())
        for (const Lexicon::Entry& entry : lexicon.values)
            if (entry.code == out.name)
                for (const std::string& value : entry.names)
                    out.known.push_back(keyOf(value));
    for (const Lexicon::Entry& entry : lexicon.denials)
        if (out.type == "boolean" && entry.code == out.name)
            for (const std::string& phrase : entry.names)
                out.denials.push_back(keyOf(phrase));
    if (out.text() || out.list())
        for (const Lexicon::Entry& entry : lexicon.numbers)
            if (entry.code == out.name)
                out.numbers = entry.names;
}

std::set<std::string> requiredOf(const Value& schema)
{
    std::set<std::string> needed;
    if (const Value list = schema.find("required"); list && list.isList())
        for (const Value one : list.items())
            needed.emplace(one.text());
    return needed;
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
    addBeginnings(out, schema, lexicon);
    out.bounded = schema.find("pattern") || schema.find("format");
    if (out.number()) {
        if (out.unit.empty())
            out.unit = unitOfName(name, units);
        out.dimension = units.dimension(out.unit);
    } else if (out.text()) {
        out.dimension = dimensionOfText(name);
    }
    addCues(out, lexicon);
    addWords(out, lexicon);
    if (auto check = schema::Schema::compile(schema.json(), name))
        out.check = std::move(*check);
    out.loose = out.bounded && (out.accepts("word") || out.accepts("Word"));
    if (depth > 4)
        return out;
    if (const Value properties = schema.find("properties"); properties && properties.isMap()) {
        const std::set<std::string> needed = requiredOf(schema);
        for (const auto& [key, value] : properties.members())
            out.fields.push_back(fieldOf(std::string(key.text()), value, needed.count(std::string(key.text())) > 0,
                                         lexicon, units, depth + 1));
    }
    if (const Value items = schema.find("items"); out.list() && items)
        out.item.push_back(fieldOf(std::string(), items, true, lexicon, units, depth + 1));
    return out;
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
    const std::set<std::string> needed = requiredOf(root);
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

} // namespace pluma::ask

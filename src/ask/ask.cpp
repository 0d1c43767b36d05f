#include "ask/ask.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <mutex>
#include <set>

#include "ask/corrections.h"
#include "ask/fill.h"
#include "ask/languages.h"
#include "ask/rank.h"
#include "base/files.h"
#include "base/text.h"

namespace pluma::ask {
namespace {

constexpr std::size_t longest = 4000; ///< bytes of a sentence

// "tank_pressure" for people.
std::string spoken(const std::string& name) { return replaceAll(name, "_", " "); }

// What a list item is called: its first text.
std::string labelOf(const Json& parameters, const std::string& pointer)
{
    const Json::json_pointer at(pointer);
    if (!parameters.contains(at) || !parameters.at(at).is_object())
        return {};
    for (const char* name : {"name", "signal_name", "title", "id", "item", "role", "part_number"})
        if (const auto found = parameters.at(at).find(name); found != parameters.at(at).end() && found->is_string())
            return found->get<std::string>();
    for (const auto& [name, value] : parameters.at(at).items())
        if (value.is_string())
            return value.get<std::string>();
    return {};
}

// The schema of a place in the parameters.
const Json* schemaAt(const Json& schema, const std::string& pointer)
{
    const Json* at = &schema;
    if (pointer.empty())
        return at;
    for (const std::string_view token : split(std::string_view(pointer).substr(1), '/')) {
        if (at->contains("properties") && (*at)["properties"].contains(std::string(token)))
            at = &(*at)["properties"][std::string(token)];
        else if (at->contains("items"))
            at = &(*at)["items"];
        else
            return nullptr;
        if (!at->is_object())
            return nullptr;
    }
    return at;
}

Question questionFor(const tmpl::Definition& definition, const Json& parameters, const std::string& parent,
                     const std::string& name)
{
    Question out;
    out.pointer = parent + "/" + name;
    std::string what = spoken(name);
    if (const Json* schema = schemaAt(definition.parameterSchema, out.pointer)) {
        if (const auto type = schema->find("type"); type != schema->end() && type->is_string())
            out.type = *type;
        out.unit = schema->value("x-unit", std::string());
        if (const auto choices = schema->find("enum"); choices != schema->end() && choices->is_array())
            out.choices = choices->get<std::vector<Json>>();
        const std::string title = schema->value("title", std::string());
        const std::string description = schema->value("description", std::string());
        if (!title.empty())
            what = title;
        if (!description.empty())
            what += " (" + description + ")";
    }
    const std::string label = parent.empty() ? std::string() : labelOf(parameters, parent);
    out.text = !label.empty()        ? tr("What is the {} of {}?", what, label)
               : !parent.empty()     ? tr("What is the {} in {}?", what, parent.substr(1))
               : out.type == "array" ? tr("Which {} are there?", what)
                                     : tr("What is the {}?", what);
    return out;
}

/// Where a pointer stands in the order that the file of the template declares.
std::vector<std::size_t> orderOf(const tmpl::Definition& definition, const std::string& pointer)
{
    std::vector<std::size_t> out;
    Value at = definition.formSchema->root();
    for (const std::string_view token :
         split(std::string_view(pointer).substr(std::min<std::size_t>(1, pointer.size())), '/')) {
        const Value properties = at && at.isMap() ? at.find("properties") : Value();
        std::size_t index = 0;
        if (properties && properties.isMap()) {
            at = {};
            for (const auto& [name, value] : properties.members()) {
                if (name.text() == token) {
                    at = value;
                    break;
                }
                ++index;
            }
        } else {
            for (const char c : token)
                index =
                    c >= '0' && c <= '9' && index < 1000000 ? index * 10 + static_cast<std::size_t>(c - '0') : index;
            at = at && at.isMap() ? at.find("items") : Value();
        }
        out.push_back(index);
    }
    return out;
}

/// Puts values together, leaves out what does not fit the schema, and asks for what is missing.
void settle(Suggestion& suggestion)
{
    const tmpl::Definition& d = *suggestion.definition;
    const auto compose = [&suggestion] {
        suggestion.parameters = Json::object();
        for (const Slot& slot : suggestion.slots)
            suggestion.parameters[Json::json_pointer(slot.pointer)] = slot.value;
    };
    compose();
    // Ends that are the wrong way round are asked for.
    for (const Slot& low : std::vector<Slot>(suggestion.slots))
        if (endsWith(low.pointer, "/minimum") && low.value.is_number()) {
            const std::string high = low.pointer.substr(0, low.pointer.size() - 7) + "maximum";
            const auto other = std::find_if(suggestion.slots.begin(), suggestion.slots.end(),
                                            [&](const Slot& slot) { return slot.pointer == high; });
            if (other != suggestion.slots.end() && other->value.is_number() && other->value < low.value) {
                std::erase_if(suggestion.slots,
                              [&](const Slot& slot) { return slot.pointer == high || slot.pointer == low.pointer; });
                compose();
            }
        }
    for (std::size_t turn = 0; turn <= suggestion.slots.size() + 1; ++turn) {
        bool changed = false;
        suggestion.questions.clear();
        for (const schema::Violation& v : d.check->validate(d.filled(suggestion.parameters), 1000)) {
            if (v.keyword == "required") {
                suggestion.questions.push_back(questionFor(d, suggestion.parameters, v.instancePointer, v.member));
                continue;
            }
            // The value, or what it stands in, goes.
            std::string place = v.instancePointer;
            const auto below = [&](const std::string& pointer) {
                return pointer == place || startsWith(pointer, place + "/");
            };
            if (place.empty() || !std::any_of(suggestion.slots.begin(), suggestion.slots.end(),
                                              [&](const Slot& slot) { return below(slot.pointer); }))
                continue;
            suggestion.slots.erase(std::remove_if(suggestion.slots.begin(), suggestion.slots.end(),
                                                  [&](const Slot& slot) { return below(slot.pointer); }),
                                   suggestion.slots.end());
            changed = true;
            break;
        }
        if (!changed)
            break;
        compose();
    }
    const auto declared = [&d](const auto& a, const auto& b) { return orderOf(d, a.pointer) < orderOf(d, b.pointer); };
    std::sort(suggestion.slots.begin(), suggestion.slots.end(), declared);
    std::stable_sort(suggestion.questions.begin(), suggestion.questions.end(), declared);
}

/// How much of what it needs a value has: 1 for all of it.
double completeness(const Field& field, const Json& value)
{
    if (field.list() && !field.item.empty() && value.is_array() && !value.empty())
        return 0.5 + 0.5 * completeness(field.item[0], value[0]);
    if (!field.record() || !value.is_object())
        return 1;
    double needed = 0;
    double found = 0;
    for (const Field& one : field.fields)
        if (one.required) {
            needed += 1;
            if (value.contains(one.name))
                found += completeness(one, value[one.name]);
        }
    return needed > 0 ? found / needed : 1;
}

/// How much of what the template needs was found; what only few words can be counts more.
double fitOf(const std::vector<Field>& fields, const Suggestion& suggestion)
{
    double needed = 0;
    double found = 0;
    double choices = 0;
    double more = 0;
    for (const Field& field : fields) {
        if (!field.required && !field.shared && !field.list() && suggestion.parameters.contains(field.name))
            more += 0.25;
        if (!field.required || field.shared)
            continue;
        const bool typed = !field.choices.empty() || field.bounded || field.number() || field.list() || field.record();
        const double weight = typed ? 1.0 : 0.4;
        needed += weight;
        if (suggestion.parameters.contains(field.name))
            found += weight * completeness(field, suggestion.parameters[field.name]);
        if (!field.choices.empty() && suggestion.parameters.contains(field.name))
            choices += 0.8;
    }
    return (needed > 0 ? found / needed + choices : 0) + more;
}

void addKnown(Suggestion& suggestion, const Json& known)
{
    if (!known.is_object())
        return;
    const Json& properties = suggestion.definition->parameterSchema["properties"];
    for (const auto& [name, value] : known.items()) {
        const bool there =
            std::any_of(suggestion.slots.begin(), suggestion.slots.end(), [&, n = name](const Slot& slot) {
                return slot.pointer == "/" + n || startsWith(slot.pointer, "/" + n + "/");
            });
        if (!there && properties.contains(name))
            suggestion.slots.push_back({"/" + name, value, {}, Slot::From::Program});
    }
}

} // namespace

Result<Lexicon> Lexicon::shipped()
{
    PLUMA_TRY(const auto text, readResource("vocabulary/ask.yaml"));
    PLUMA_TRY(const auto document, parseDocument(text, "ask.yaml"));
    Lexicon out;
    const auto entries = [&](const char* section, std::vector<Entry>& list) {
        if (const Node* const map = document.root().find(section))
            for (std::size_t i = 0; i < map->keys.size(); ++i) {
                Entry entry{map->keys[i], {}};
                for (const Node& name : map->items[i].items)
                    entry.names.push_back(name.text);
                list.push_back(std::move(entry));
            }
    };
    entries("codes", out.codes);
    entries("parameters", out.parameters);
    entries("values", out.values);
    entries("denials", out.denials);
    entries("templates", out.templates);
    entries("small", out.small);
    entries("numbers", out.numbers);
    entries("beginnings", out.beginnings);
    entries("remarks", out.remarks);
    // German, Spanish and French
    entries("codes_abroad", out.codesAbroad);
    entries("parameters_abroad", out.parametersAbroad);
    for (const char* const language : {"german", "spanish", "french"})
        entries(language, out.languages.emplace_back());
    return out;
}

void Lexicon::addCode(const std::string& code, const std::string& name)
{
    auto at = std::find_if(codes.begin(), codes.end(), [&](const Entry& entry) { return entry.code == code; });
    if (at == codes.end())
        at = codes.insert(codes.end(), {code, {}});
    at->names.push_back(name);
    for (const std::string_view part : split(name, '-'))
        if (part.size() > 3)
            at->names.emplace_back(part);
}

struct Assistant::Private {
    const tmpl::Library* library = nullptr;
    Units units;
    Lexicon lexicon; ///< what an English sentence says
    Lexicon abroad;  ///< what any other sentence says
    std::unique_ptr<Index> index;

    /// The fields of a template, which are the same for every sentence of a kind. Any thread may ask.
    std::shared_ptr<const std::vector<Field>> fields(const tmpl::Definition& definition, const Lexicon& of) const
    {
        const std::lock_guard lock(m_mutex);
        auto& known = m_fields[{&definition, &of}];
        if (!known)
            known = std::make_shared<const std::vector<Field>>(fieldsOf(definition, of, units));
        return known;
    }

private:
    mutable std::mutex m_mutex;
    mutable std::map<std::pair<const tmpl::Definition*, const Lexicon*>, std::shared_ptr<const std::vector<Field>>>
        m_fields;
};

Assistant::Assistant(const tmpl::Library& library, const Units& units, Lexicon lexicon) : d(std::make_unique<Private>())
{
    d->library = &library;
    d->units = units;
    d->lexicon = lexicon;
    d->abroad = std::move(lexicon);
    const auto append = [](std::vector<Lexicon::Entry>& to, const std::vector<Lexicon::Entry>& more) {
        to.insert(to.end(), more.begin(), more.end());
    };
    append(d->abroad.codes, d->abroad.codesAbroad);
    append(d->abroad.parameters, d->abroad.parametersAbroad);
    std::vector<const tmpl::Definition*> newest;
    std::set<std::string> seen;
    for (const tmpl::Definition& one : library.all())
        if (seen.insert(one.id).second)
            if (const auto found = library.find(one.id); found && (*found)->status != "deprecated")
                newest.push_back(*found);
    d->index = std::make_unique<Index>(newest, d->lexicon.templates);
}

Assistant::Assistant(Assistant&&) noexcept = default;
Assistant& Assistant::operator=(Assistant&&) noexcept = default;
Assistant::~Assistant() = default;

Result<std::vector<Suggestion>> Assistant::answer(const std::string& sentence, const Options& options) const
{
    if (!isUtf8(sentence))
        return fail(ErrorCode::Invalid, tr("The sentence is not UTF-8."));
    if (trim(sentence).empty())
        return fail(ErrorCode::Usage, tr("Say what you need."), {},
                    tr("such as: an ICD between propulsion and cryogenics"));
    if (sentence.size() > longest)
        return fail(ErrorCode::Limit, tr("The sentence has {} bytes; {} is the most.", sentence.size(), longest), {},
                    tr("put long lists into a parameter file"));
    const SmallWords small = smallWords(sentence, d->lexicon);
    Sentence words = Sentence::read(sentence, d->units, small);
    takeBack(words, d->lexicon);
    const Lexicon& lexicon = small.empty() && isEnglish(sentence) ? d->lexicon : d->abroad;
    std::vector<Suggestion> out;
    std::size_t tried = 0;
    auto all = d->index->rank(words);
    // A template that is named is filled, whatever the words say.
    for (std::size_t i = 0; i < d->index->documents().size(); ++i)
        if (d->index->documents()[i]->id == options.only &&
            std::none_of(all.begin(), all.end(), [&](const Ranked& one) { return one.document == i; }))
            all.push_back({i, 0, std::vector<bool>(words.size()), std::vector<bool>(words.size())});
    for (const Ranked& ranked : all) {
        const tmpl::Definition& definition = *d->index->documents()[ranked.document];
        if (!options.only.empty() && definition.id != options.only)
            continue;
        if (tried++ >= std::max<std::size_t>(8, options.limit))
            break;
        const auto fields = d->fields(definition, lexicon);
        Suggestion one;
        one.definition = &definition;
        one.slots = Filler(words, lexicon, d->units, ranked.named, ranked.titled, definition.id).fill(*fields);
        if (options.known)
            addKnown(one, options.known(definition));
        settle(one);
        one.score = std::round((ranked.score + 2.0 * fitOf(*fields, one)) * 100) / 100;
        out.push_back(std::move(one));
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const Suggestion& a, const Suggestion& b) { return a.score > b.score; });
    if (out.size() > options.limit)
        out.erase(out.begin() + static_cast<std::ptrdiff_t>(options.limit), out.end());
    return out;
}

Result<Suggestion> Assistant::judged(const std::string& templateId, std::vector<Slot> proposed,
                                     const Options& options) const
{
    PLUMA_TRY(const auto definition, d->library->find(templateId));
    Suggestion out;
    out.definition = definition;
    const Json& properties = definition->parameterSchema["properties"];
    std::sort(proposed.begin(), proposed.end(), [](const Slot& a, const Slot& b) { return a.pointer < b.pointer; });
    for (Slot& slot : proposed) {
        const std::string name = slot.pointer.substr(
            1, slot.pointer.find('/', 1) == std::string::npos ? std::string::npos : slot.pointer.find('/', 1) - 1);
        if (properties.contains(name) && !slot.value.is_null())
            out.slots.push_back(std::move(slot));
    }
    if (options.known)
        addKnown(out, options.known(*definition));
    settle(out);
    return out;
}

} // namespace pluma::ask

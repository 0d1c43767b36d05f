#include <algorithm>
#include <optional>

#include "base/text.h"
#include "schema/validate/program.h"
#include "schema/validate/run_values.h"

namespace pluma::schema {
namespace {

constexpr std::size_t baseSteps = 5'000'000;
constexpr std::size_t stepsPerCell = 400;
constexpr std::uint32_t deepest = 1200; ///< of schemas inside schemas while running

class Run {
public:
    enum class Mode { Flag, Errors, Annotations };
    Run(const Schema::Program& program, Value instance, std::size_t limit, Mode mode)
        : m_program(program), m_limit(limit), m_mode(mode), m_collect(mode == Mode::Errors),
          m_steps(baseSteps + instance.values()->cells() * stepsPerCell)
    {
        if (program.dynamic)
            m_scope.push_back(program.subs[program.root].resource);
    }
    std::vector<Violation> out;
    std::vector<Annotation> annotations;

    bool visit(Index index, Value value, std::uint32_t depth, Seen* seen)
    {
        const Sub& sub = m_program.subs[index];
        if (m_steps == 0 || depth > deepest)
            return tooMuch(sub, value);
        --m_steps;
        const std::size_t annotated = annotations.size();
        const bool pushed = m_program.dynamic && m_scope.back() != sub.resource;
        if (pushed)
            m_scope.push_back(sub.resource);
        const bool ok = inside(sub, value, depth, seen);
        if (pushed)
            m_scope.pop_back();
        if (m_mode == Mode::Annotations) {
            if (ok)
                annotate(sub, value);
            else
                annotations.resize(annotated);
        }
        return ok;
    }

    bool stopped() const { return m_stopped; }

private:
    bool inside(const Sub& sub, Value value, std::uint32_t depth, Seen* seen)
    {
        if (sub.never)
            return add(sub, value, "", [] { return tr("Nothing is allowed here."); });
        bool ok = true;
        if (sub.types != 0 && !hasType(sub.types, value)) {
            ok = wrongType(sub, value);
            if (!m_collect)
                return false;
        }
        if (sub.constant && !same(value, sub.constant)) {
            ok = add(sub, value, "const",
                     [&] { return tr("This must be {}, not {}.", brief(sub.constant), brief(value)); });
            if (!m_collect)
                return false;
        }
        if (sub.choices != none && !among(m_program.choices[sub.choices], value)) {
            ok = wrongChoice(sub, value);
            if (!m_collect)
                return false;
        }
        // What this schema and those inside it look at is counted apart when it asks for the rest itself: what schemas
        // beside it have seen does not count.
        const Combination* combination = sub.combination != none ? &m_program.combinations[sub.combination] : nullptr;
        const Index rest = combination == nullptr ? none
                           : value.isMap()        ? combination->unevaluatedProperties
                           : value.isList()       ? combination->unevaluatedItems
                                                  : none;
        std::optional<Seen> own;
        Seen* into = seen;
        if (rest != none)
            into = &own.emplace(value.size());
        switch (value.kind()) {
        case Value::Kind::Number:
            if (sub.number != none)
                ok = number(sub, m_program.numbers[sub.number], value) && ok;
            break;
        case Value::Kind::String:
            if (sub.string != none)
                ok = string(sub, m_program.strings[sub.string], value) && ok;
            break;
        case Value::Kind::List:
            if (sub.array != none)
                ok = array(sub, m_program.arrays[sub.array], value, depth, into) && ok;
            break;
        case Value::Kind::Map:
            if (sub.object != none)
                ok = object(sub, m_program.objects[sub.object], value, depth, into) && ok;
            break;
        default:
            break;
        }
        if (!ok && !m_collect)
            return false;
        if (combination != nullptr) {
            ok = combine(sub, *combination, value, depth, into) && ok;
            if (!ok && !m_collect)
                return false;
            if (rest != none) {
                ok = unevaluated(sub, rest, value, depth, *into) && ok;
                if (seen != nullptr)
                    seen->addAll();
            }
        }
        return ok;
    }

    // --- reporting ---------------------------------------------------------------------------------------------------

    // Not inlined: what is said about the rare violation would weigh on every visit.
    template <class Text>
    [[gnu::noinline]] bool add(const Sub& sub, Value value, const char* keyword, const Text& text,
                               const std::string& hint = {}, std::string_view member = {})
    {
        if (!m_collect || out.size() >= m_limit)
            return false;
        std::string message;
        if constexpr (std::is_invocable_v<Text>)
            message = text();
        else
            message = text;
        std::string place = sub.source.values()->pointer(sub.source);
        if (*keyword != '\0')
            place += std::string("/") + keyword;
        out.push_back({value.values()->pointer(value), std::move(place), *keyword != '\0' ? keyword : "false",
                       std::move(message), hint, value.cell(), std::string(member)});
        return false;
    }
    [[gnu::noinline]] bool tooMuch(const Sub& sub, Value value)
    {
        if (!m_stopped) {
            m_stopped = true;
            out.push_back({value.values()->pointer(value),
                           sub.source.values()->pointer(sub.source),
                           "limit",
                           m_steps == 0
                               ? tr("Checking this takes too many steps; the schema refers to itself too often.")
                               : tr("The value nests deeper than can be checked."),
                           {},
                           value.cell()});
        }
        return false;
    }
    void annotate(const Sub& sub, Value value)
    {
        static const std::vector<std::string_view> known = {
            "title",     "description", "default",         "examples",         "deprecated",   "readOnly",
            "writeOnly", "format",      "contentEncoding", "contentMediaType", "contentSchema"};
        for (const auto& [name, said] : sub.source.members()) {
            if (std::find(known.begin(), known.end(), name.text()) == known.end() && !startsWith(name.text(), "x-"))
                continue;
            const std::string key(name.text());
            annotations.push_back({value.values()->pointer(value),
                                   pointerPush(sub.source.values()->pointer(sub.source), key), key, said.json()});
        }
    }
    // Whether a schema holds, without saying why not.
    bool probe(Index index, Value value, std::uint32_t depth, Seen* seen)
    {
        const bool collect = std::exchange(m_collect, false);
        bool ok = false;
        if (seen != nullptr) {
            Seen local(seen->size());
            ok = visit(index, value, depth + 1, &local);
            if (ok)
                seen->merge(local);
        } else {
            ok = visit(index, value, depth + 1, nullptr);
        }
        m_collect = collect;
        return ok;
    }
    bool apply(Index index, Value value, std::uint32_t depth, Seen* seen)
    {
        if (seen == nullptr)
            return visit(index, value, depth + 1, nullptr);
        Seen local(seen->size());
        const bool ok = visit(index, value, depth + 1, &local);
        if (ok)
            seen->merge(local);
        return ok;
    }

    // --- values ------------------------------------------------------------------------------------------------------

    static bool hasType(std::uint8_t types, Value value)
    {
        static constexpr std::uint8_t bits[] = {NullBit,   BooleanBit, BooleanBit, NumberBit,
                                                StringBit, ArrayBit,   ObjectBit};
        const Value::Kind kind = value.kind();
        if ((types & bits[static_cast<std::size_t>(kind)]) != 0)
            return true;
        return kind == Value::Kind::Number && (types & IntegerBit) != 0 && integral(value.text());
    }
    [[gnu::noinline]] bool wrongType(const Sub& sub, Value value)
    {
        return add(sub, value, "type", [&] {
            std::vector<std::string> names;
            for (const auto& [bit, name] :
                 {std::pair{NumberBit, "number"}, std::pair{IntegerBit, "integer"}, std::pair{StringBit, "string"},
                  std::pair{BooleanBit, "boolean"}, std::pair{ArrayBit, "array"}, std::pair{ObjectBit, "object"},
                  std::pair{NullBit, "null"}})
                if ((sub.types & bit) != 0 && !(bit == IntegerBit && (sub.types & NumberBit) != 0))
                    names.emplace_back(name);
            return tr("{} is expected here, not {} ({}).", join(names, " or "), typeName(value), brief(value));
        });
    }
    static bool among(const Choices& choices, Value value)
    {
        if (choices.sorted.empty()) {
            for (const Value choice : choices.list.items())
                if (same(choice, value))
                    return true;
            return false;
        }
        const std::uint64_t hash = value.hash();
        auto it = std::lower_bound(choices.sorted.begin(), choices.sorted.end(), hash,
                                   [](const auto& entry, std::uint64_t h) { return entry.first < h; });
        for (; it != choices.sorted.end() && it->first == hash; ++it)
            if (same(it->second, value))
                return true;
        return false;
    }
    [[gnu::noinline]] bool wrongChoice(const Sub& sub, Value value)
    {
        if (!m_collect || out.size() >= m_limit)
            return false;
        std::vector<std::string> names;
        const Value list = m_program.choices[sub.choices].list;
        for (const Value item : list.items()) {
            names.push_back(item.isString() ? std::string(item.text()) : item.dump());
            if (names.size() >= 200)
                break;
        }
        const std::string hint = value.isString() ? didYouMean(value.text(), names) : std::string();
        if (list.size() > 20) {
            names.resize(20);
            return add(sub, value, "enum",
                       tr("{} is not one of the {} values: {}, …", brief(value), list.size(), join(names, ", ")), hint);
        }
        return add(sub, value, "enum", tr("{} is not one of: {}.", brief(value), join(names, ", ")), hint);
    }

    bool number(const Sub& sub, const NumberRule& rule, Value value)
    {
        const std::string_view text = value.text();
        const Plain plain = Plain::of(text);
        const bool isWhole = plain.kind == Plain::Kind::Whole;
        Decimal exact;
        bool exactKnown = false;
        const auto order = [&](const Bound& bound) {
            if (plain.kind != Plain::Kind::No && bound.isWhole) {
                if (plain.whole != bound.whole)
                    return plain.whole < bound.whole ? -1 : 1;
                return isWhole ? 0 : plain.above;
            }
            if (text.size() <= 15 && bound.isShort) {
                const double real = value.toDouble();
                return real < bound.real ? -1 : real > bound.real ? 1 : 0;
            }
            if (!exactKnown)
                exact = Decimal::of(text);
            exactKnown = true;
            return Decimal::compare(exact, bound.exact);
        };
        bool ok = true;
        if (rule.minimum && order(*rule.minimum) < 0)
            ok = add(sub, value, "minimum",
                     [&] { return tr("{} is below the minimum {}.", brief(value), rule.minimum->text); });
        if (rule.maximum && order(*rule.maximum) > 0)
            ok = add(sub, value, "maximum",
                     [&] { return tr("{} is above the maximum {}.", brief(value), rule.maximum->text); });
        if (rule.exclusiveMinimum && order(*rule.exclusiveMinimum) <= 0)
            ok = add(sub, value, "exclusiveMinimum",
                     [&] { return tr("{} must be above {}.", brief(value), rule.exclusiveMinimum->text); });
        if (rule.exclusiveMaximum && order(*rule.exclusiveMaximum) >= 0)
            ok = add(sub, value, "exclusiveMaximum",
                     [&] { return tr("{} must be below {}.", brief(value), rule.exclusiveMaximum->text); });
        if (rule.multipleOf) {
            const Bound& of = *rule.multipleOf;
            const bool multiple = isWhole && of.isWhole
                                      ? plain.whole % of.whole == 0
                                      : Decimal::multiple(exactKnown ? exact : Decimal::of(text), of.exact);
            if (!multiple)
                ok = add(sub, value, "multipleOf",
                         [&] { return tr("{} is not a multiple of {}.", brief(value), of.text); });
        }
        return ok;
    }

    bool string(const Sub& sub, const StringRule& rule, Value value)
    {
        const std::string_view text = value.text();
        bool ok = true;
        if (rule.minLength > 0 || rule.maxLength < text.size()) {
            const std::size_t length = characters(text);
            if (length < rule.minLength)
                ok = add(sub, value, "minLength", [&] {
                    return length == 0 ? tr("This must not be empty.")
                                       : tr("This needs at least {} characters.", rule.minLength);
                });
            if (length > rule.maxLength)
                ok = add(sub, value, "maxLength",
                         [&] { return tr("This has {} characters; at most {} are allowed.", length, rule.maxLength); });
        }
        if (rule.pattern)
            if (const auto answer = rule.pattern->search(text, m_scratch); answer != Pattern::Answer::Yes)
                ok = add(sub, value, "pattern", [&] {
                    return answer == Pattern::Answer::No
                               ? tr("{} does not have the form {}.", brief(value), rule.pattern->text())
                               : tr("Whether {} has the form {} takes too long to find out.", brief(value),
                                    rule.pattern->text());
                });
        if (rule.format != nullptr && !rule.format(text))
            ok = add(sub, value, "format",
                     [&] { return tr("{} is not {}.", brief(value), formatSentence(rule.formatName)); });
        if (rule.base64 || rule.json) {
            std::string decoded(text);
            bool fits = !rule.base64 || fromBase64(text, decoded);
            if (fits && rule.json)
                fits = Values::fromJson(decoded, "content").has_value();
            if (!fits)
                ok = add(sub, value, rule.json ? "contentMediaType" : "contentEncoding", [&] {
                    return rule.json ? tr("{} does not hold JSON.", brief(value))
                                     : tr("{} is not {}.", brief(value), formatSentence("byte"));
                });
        }
        return ok;
    }

    bool array(const Sub& sub, const ArrayRule& rule, Value value, std::uint32_t depth, Seen* seen)
    {
        const std::size_t size = value.size();
        bool ok = true;
        if (size < rule.minItems)
            ok = add(sub, value, "minItems", [&] { return tr("This list needs at least {} items.", rule.minItems); });
        if (size > rule.maxItems)
            ok = add(sub, value, "maxItems",
                     [&] { return tr("This list has {} items; at most {} are allowed.", size, rule.maxItems); });
        if (rule.unique && size > 1)
            ok = unique(sub, value) && ok;
        if (!ok && !m_collect)
            return false;
        if (rule.prefix.size > 0 || rule.items != none) {
            std::size_t i = 0;
            for (const Value item : value.items()) {
                const Index schema = i < rule.prefix.size ? m_program.lists[rule.prefix.begin + i] : rule.items;
                if (schema == none)
                    break;
                ok = visit(schema, item, depth + 1, nullptr) && ok;
                if ((!ok && !m_collect) || m_stopped)
                    return false;
                if (seen != nullptr)
                    seen->add(i);
                ++i;
            }
        }
        if (rule.contains != none) {
            std::uint64_t found = 0;
            std::size_t i = 0;
            for (const Value item : value.items()) {
                if (probe(rule.contains, item, depth, nullptr)) {
                    ++found;
                    if (seen != nullptr)
                        seen->add(i);
                    else if (found >= rule.minContains && rule.maxContains == UINT64_MAX)
                        break;
                }
                ++i;
            }
            if (found < rule.minContains)
                ok = add(sub, value, rule.minContains > 1 ? "minContains" : "contains", [&] {
                    return found == 0 ? tr("No item of this list is of the kind that is needed.")
                                      : tr("{} items of this list are of the kind that is needed; {} must be.", found,
                                           rule.minContains);
                });
            if (found > rule.maxContains)
                ok = add(sub, value, "maxContains", [&] {
                    return tr("{} items of this list are of a kind of which {} may be there.", found, rule.maxContains);
                });
        }
        return ok;
    }

    bool unique(const Sub& sub, Value value)
    {
        std::vector<std::pair<std::uint64_t, Value>> hashes;
        hashes.reserve(value.size());
        for (const Value item : value.items())
            hashes.emplace_back(item.hash(), item);
        std::sort(hashes.begin(), hashes.end(), [](const auto& a, const auto& b) {
            return a.first != b.first ? a.first < b.first : a.second.cell() < b.second.cell();
        });
        for (std::size_t i = 1; i < hashes.size(); ++i)
            for (std::size_t j = i; j-- > 0 && hashes[j].first == hashes[i].first;) {
                if (m_steps == 0)
                    return tooMuch(sub, value);
                --m_steps;
                if (hashes[j].second.equals(hashes[i].second))
                    return add(sub, value, "uniqueItems", [&] {
                        return tr("The items of this list must differ from each other; {} is there twice.",
                                  brief(hashes[i].second));
                    });
            }
        return true;
    }

    bool object(const Sub& sub, const ObjectRule& rule, Value value, std::uint32_t depth, Seen* seen)
    {
        bool ok = true;
        if (value.size() < rule.minProperties)
            ok = add(sub, value, "minProperties",
                     [&] { return tr("This needs at least {} entries.", rule.minProperties); });
        if (value.size() > rule.maxProperties)
            ok = add(sub, value, "maxProperties", [&] {
                return tr("This has {} entries; at most {} are allowed.", value.size(), rule.maxProperties);
            });
        if (!ok && !m_collect)
            return false;
        std::size_t required = 0;
        std::size_t i = 0;
        for (const auto& [key, item] : value.members()) {
            bool known = false;
            if (const Slot* slot = rule.find(key.text(), key.textHash())) {
                required += slot->required ? 1 : 0;
                if (slot->schema != none) {
                    known = true;
                    ok = visit(slot->schema, item, depth + 1, nullptr) && ok;
                }
            }
            for (const auto& [pattern, schema] : rule.patterns)
                if (pattern.search(key.text(), m_scratch) == Pattern::Answer::Yes) {
                    known = true;
                    ok = visit(schema, item, depth + 1, nullptr) && ok;
                }
            if (rule.names != none)
                ok = visit(rule.names, key, depth + 1, nullptr) && ok;
            if (!known && rule.additional != none) {
                known = true;
                ok = additional(sub, rule, key, item, depth) && ok;
            }
            if ((!ok && !m_collect) || m_stopped)
                return false;
            if (known && seen != nullptr)
                seen->add(i);
            ++i;
        }
        if (required < rule.required)
            ok = missing(sub, rule, value) && ok;
        for (const Dependency& dependency : rule.dependencies) {
            if (!value.find(dependency.name))
                continue;
            for (const std::string_view other : dependency.needs)
                if (!value.find(other))
                    ok = add(
                        sub, value, "dependentRequired",
                        [&] { return tr("'{}' is needed beside '{}'.", other, dependency.name); }, {}, other);
            if (dependency.schema != none)
                ok = apply(dependency.schema, value, depth, seen) && ok;
            if (!ok && !m_collect)
                return false;
        }
        return ok;
    }
    [[gnu::noinline]] bool additional(const Sub& sub, const ObjectRule& rule, Value key, Value item,
                                      std::uint32_t depth)
    {
        if (!m_program.subs[rule.additional].never)
            return visit(rule.additional, item, depth + 1, nullptr);
        if (!m_collect)
            return false;
        std::vector<std::string> names;
        for (const Slot& slot : rule.slots)
            if (slot.used && slot.schema != none)
                names.emplace_back(slot.name);
        return add(sub, item, "additionalProperties", tr("'{}' is not known here.", key.text()),
                   didYouMean(key.text(), names));
    }
    [[gnu::noinline]] bool missing(const Sub& sub, const ObjectRule& rule, Value value)
    {
        if (!m_collect)
            return false;
        const Value list = sub.source.find("required"); // in the order of the schema
        for (const Value name : list.items())
            if (const Slot* slot = rule.find(name.text(), ValuesBuilder::hash(name.text()));
                slot != nullptr && slot->required && !value.find(name.text()))
                add(sub, value, "required", tr("'{}' is missing.", name.text()), {}, name.text());
        return false;
    }

    // --- combinations ------------------------------------------------------------------------------------------------

    bool combine(const Sub& sub, const Combination& c, Value value, std::uint32_t depth, Seen* seen)
    {
        bool ok = true;
        const auto go = [&] { return (ok || m_collect) && !m_stopped; };
        if (c.reference != none)
            ok = apply(c.reference, value, depth, seen);
        if (go() && c.dynamicReference != none)
            ok = apply(dynamicTarget(c), value, depth, seen) && ok;
        for (Index i = 0; go() && i < c.all.size; ++i)
            ok = apply(m_program.lists[c.all.begin + i], value, depth, seen) && ok;
        if (go() && c.any.size > 0)
            ok = anyOf(sub, c, value, depth, seen) && ok;
        if (go() && c.one.size > 0)
            ok = oneOf(sub, c, value, depth, seen) && ok;
        if (go() && c.negation != none && probe(c.negation, value, depth, nullptr) && !m_stopped)
            ok = add(sub, value, "not", [] { return tr("This form is not allowed here."); });
        if (go() && c.condition != none) {
            const Index branch = probe(c.condition, value, depth, seen) ? c.consequence : c.alternative;
            if (branch != none && !m_stopped)
                ok = apply(branch, value, depth, seen) && ok;
        }
        return ok && !m_stopped;
    }
    Index dynamicTarget(const Combination& c) const
    {
        if (!c.dynamicAnchor.empty())
            for (const Index resource : m_scope)
                if (const auto it = m_program.resources[resource].dynamicSubs.find(c.dynamicAnchor);
                    it != m_program.resources[resource].dynamicSubs.end())
                    return it->second;
        return c.dynamicReference;
    }
    bool anyOf(const Sub& sub, const Combination& c, Value value, std::uint32_t depth, Seen* seen)
    {
        bool fits = false;
        for (Index i = 0; i < c.any.size && !m_stopped; ++i) {
            fits = probe(m_program.lists[c.any.begin + i], value, depth, seen) || fits;
            if (fits && seen == nullptr && m_mode != Mode::Annotations)
                return true;
        }
        return fits || alternatives(sub, c, "anyOf", c.any, value, depth);
    }
    bool oneOf(const Sub& sub, const Combination& c, Value value, std::uint32_t depth, Seen* seen)
    {
        std::size_t fits = 0;
        const Value tag = !c.tags.empty() && value.isMap() ? value.find(c.tag) : Value();
        for (Index i = 0; i < c.one.size && !m_stopped; ++i)
            if ((!tag || same(tag, c.tags[i])) && probe(m_program.lists[c.one.begin + i], value, depth, seen) &&
                ++fits > 1 && !m_collect)
                return false;
        if (fits == 1)
            return true;
        if (fits == 0)
            return alternatives(sub, c, "oneOf", c.one, value, depth);
        return add(sub, value, "oneOf",
                   [&] { return tr("This fits {} of the allowed forms; it must fit exactly one.", fits); });
    }

    // How well a value goes with the outside of a schema: its type, and members that must have one value.
    int likeness(Index index, Value value, int hops = 0) const
    {
        const Sub& sub = m_program.subs[index];
        int score = 0;
        if (sub.types != 0) {
            if (!hasType(sub.types, value))
                return -100;
            score += 1;
        }
        if (sub.object != none && value.isMap()) {
            for (const Slot& slot : m_program.objects[sub.object].slots) {
                if (!slot.used || slot.schema == none)
                    continue;
                const Sub& member = m_program.subs[slot.schema];
                const bool tag = member.constant || member.choices != none;
                const Value there = tag ? value.find(slot.name) : Value();
                if (!there)
                    continue;
                const bool same =
                    member.constant ? there.equals(member.constant) : among(m_program.choices[member.choices], there);
                score += same ? 10 : -10;
            }
        }
        if (sub.combination != none && hops < 8) {
            const Combination& c = m_program.combinations[sub.combination];
            if (c.reference != none)
                score += likeness(c.reference, value, hops + 1);
            for (Index i = 0; i < c.all.size && i < 16; ++i)
                score += likeness(m_program.lists[c.all.begin + i], value, hops + 1);
        }
        return score;
    }
    // The most useful message: that of the one branch that the value was meant for, if it can be told.
    [[gnu::noinline]] bool alternatives(const Sub& sub, const Combination& c, const char* keyword, Range branches,
                                        Value value, std::uint32_t depth)
    {
        if (!m_collect || m_stopped)
            return false;
        Index best = none;
        int highest = -50;
        bool alone = false;
        for (Index i = 0; i < branches.size; ++i) {
            const Index index = m_program.lists[branches.begin + i];
            const int score = likeness(index, value);
            alone = score > highest || (alone && score < highest);
            if (score > highest) {
                highest = score;
                best = index;
            }
        }
        if (best != none && alone)
            return visit(best, value, depth + 1, nullptr);
        if (!c.discriminator.empty() && value.isMap() && !value.find(c.discriminator))
            return add(sub, value, keyword,
                       tr("'{}' says which of the {} forms this is, and is missing.", c.discriminator, branches.size));
        return add(sub, value, keyword,
                   [&] { return tr("{} fits none of the {} allowed forms.", brief(value), branches.size); });
    }

    bool unevaluated(const Sub& sub, Index schema, Value value, std::uint32_t depth, Seen& seen)
    {
        bool ok = true;
        std::size_t i = 0;
        const bool never = m_program.subs[schema].never;
        const auto check = [&](Value item, const char* keyword, std::string_view name) {
            if (seen.has(i++))
                return;
            if (never)
                ok = add(sub, item, keyword, [&] {
                    return name.empty() ? tr("No further items are allowed here.")
                                        : tr("'{}' is not known here.", name);
                });
            else
                ok = visit(schema, item, depth + 1, nullptr) && ok;
        };
        if (value.isMap())
            for (const auto& [key, item] : value.members()) {
                check(item, "unevaluatedProperties", key.text());
                if (!ok && !m_collect)
                    return false;
            }
        for (const Value item : value.items()) {
            check(item, "unevaluatedItems", {});
            if (!ok && !m_collect)
                return false;
        }
        seen.addAll();
        return ok;
    }

    const Schema::Program& m_program;
    std::size_t m_limit;
    Mode m_mode;
    bool m_collect;
    bool m_stopped = false;
    std::size_t m_steps;
    std::vector<Index> m_scope;
    Pattern::Scratch m_scratch;
};

} // namespace

std::vector<Violation> Schema::validate(Value instance, std::size_t limit) const
{
    Run run(*m_program, instance, limit, Run::Mode::Errors);
    run.visit(m_program->root, instance, 0, nullptr);
    std::stable_sort(run.out.begin(), run.out.end(),
                     [](const Violation& a, const Violation& b) { return a.cell < b.cell; });
    return std::move(run.out);
}

std::vector<Violation> Schema::validate(const Json& instance, std::size_t limit) const
{
    const Values::Shared values = Values::fromJson(instance);
    return validate(values->root(), limit);
}

bool Schema::accepts(Value instance) const
{
    Run run(*m_program, instance, 0, Run::Mode::Flag);
    return run.visit(m_program->root, instance, 0, nullptr) && !run.stopped();
}

std::vector<Annotation> Schema::annotations(Value instance) const
{
    Run run(*m_program, instance, 0, Run::Mode::Annotations);
    if (!run.visit(m_program->root, instance, 0, nullptr))
        return {};
    return std::move(run.annotations);
}

Result<> Schema::check(const Document& document) const
{
    const auto violations = validate(document.json(), 1);
    if (violations.empty())
        return {};
    const Violation& first = violations.front();
    const bool named = first.keyword == "additionalProperties";
    const std::string at = named ? document.whereKey(first.instancePointer) : document.where(first.instancePointer);
    const std::string subject = first.instancePointer.empty() ? std::string() : first.instancePointer.substr(1) + ": ";
    return fail(ErrorCode::Invalid, subject + first.message, at, first.hint);
}

} // namespace pluma::schema

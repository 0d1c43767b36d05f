#include "base/edits.h"

#include <unordered_map>

#include "base/readers.h"
#include "base/text.h"

namespace pluma {
namespace {

std::string lineBreakAt(std::string_view bytes, std::size_t at)
{
    const std::size_t next = bytes.find_first_of("\r\n", at);
    if (next == std::string_view::npos || bytes[next] == '\n')
        return "\n";
    return startsWith(bytes.substr(next), "\r\n") ? "\r\n" : "\r";
}

// A key as the other map has it, so that `40` stays a number and `"40"` a string.
std::string keyLike(std::string_view bytes, std::size_t keyAt, const std::string& key)
{
    const bool quoted = keyAt < bytes.size() && (bytes[keyAt] == '"' || bytes[keyAt] == '\'');
    if (quoted)
        return yamlQuoted(key);
    return bytes.substr(keyAt, key.size()) == key ? key : yamlScalar(key);
}

// A member of its own before the first key of the map, because what `<<` brings gives way to it.
Result<ValueSlot> ownMember(const Document& document, std::string_view pointer)
{
    const Node& map = *document.at(pointer.substr(0, pointer.rfind('/')));
    const std::string key = pointerTokens(pointer).back();
    if (map.origin == Node::Origin::Borrowed || map.origin == Node::Origin::Alias)
        return fail(ErrorCode::Conflict, tr("The map around it is an alias."), document.where(map));
    std::size_t keyAt = document.bytes().size();
    for (std::size_t i = 0; i < map.keys.size(); ++i)
        if (map.keys[i] == key)
            keyAt = map.keyPlaces[i].begin;
    const std::string before = keyLike(document.bytes(), keyAt, key) + ": ";
    if (map.style == Node::Style::Flow)
        return ValueSlot{map.firstKey, map.firstKey, before, ", "};
    return ValueSlot{map.firstKey, map.firstKey, before,
                     lineBreakAt(document.bytes(), map.firstKey) +
                         std::string(static_cast<std::size_t>(map.firstColumn - 1), ' ')};
}

} // namespace

Result<ValueSlot> valueSlot(const Document& document, std::string_view pointer)
{
    const Node* node = document.at(pointer);
    if (node == nullptr)
        return fail(ErrorCode::NotFound, tr("There is no value at '{}'.", pointer), document.name());
    if (node->origin == Node::Origin::Borrowed)
        return fail(ErrorCode::Conflict,
                    tr("The value at '{}' is written elsewhere, below an anchor that other places share; writing it "
                       "there would change them too.",
                       pointer),
                    document.where(*node), tr("write the values out at '{}' instead of the alias", pointer));
    if (node->origin == Node::Origin::Merged)
        return ownMember(document, pointer);
    ValueSlot slot{node->begin, node->end, {}, {}};
    const std::string_view bytes = document.bytes();
    if (node->style == Node::Style::Block) {
        // A comment beside the header stays where it is.
        const std::size_t header = std::min(bytes.find_first_not_of("|>+-0123456789", node->begin), node->end);
        const std::size_t line = std::min(bytes.find_first_of("\r\n", header), node->end);
        slot.after = bytes.substr(header, line - header);
        slot.after.resize(slot.after.find_last_not_of(" \t") + 1);
    }
    if (slot.begin == slot.end && slot.begin > 0) {
        const char previous = bytes[slot.begin - 1];
        if (previous != ' ' && previous != '\t' && previous != '\n' && previous != '\r')
            slot.before = " ";
        if (slot.end < bytes.size() && bytes[slot.end] == '#')
            slot.after = " ";
    }
    return slot;
}

std::string yamlLike(const Node& old, std::string_view text)
{
    const std::string quoted = yamlQuoted(text);
    if (old.style == Node::Style::Double)
        return quoted;
    // Single quotes hold what needs no escape; a quote in them is doubled.
    if (old.style == Node::Style::Single &&
        quoted == "\"" + replaceAll(replaceAll(std::string(text), "\\", "\\\\"), "\"", "\\\"") + "\"")
        return "'" + replaceAll(std::string(text), "'", "''") + "'";
    return yamlScalar(text);
}

namespace {

class Comparison {
public:
    std::unordered_map<const Node*, const Node*> wanted; ///< place in the old document → value in the new one

    // Empty when equal; otherwise the pointer of the first difference is in `at`.
    bool same(const Node& a, const Node& b, std::string& at) const
    {
        if (const auto place = wanted.find(&a); place != wanted.end())
            return equals(*place->second, b, a.tag != Node::Tag::None);
        if (a.kind != b.kind || a.text != b.text || a.items.size() != b.items.size() || a.tag != b.tag)
            return false;
        if (a.kind == Node::Kind::List) {
            for (std::size_t i = 0; i < a.items.size(); ++i)
                if (!same(a.items[i], b.items[i], at)) {
                    at.insert(0, pointerPush({}, std::to_string(i)));
                    return false;
                }
            return true;
        }
        std::unordered_map<std::string_view, std::size_t> index; // only when a merged key moved
        for (std::size_t i = 0; i < a.keys.size(); ++i) {
            std::size_t other = i;
            if (a.keys[i] != b.keys[i] && index.empty())
                for (std::size_t k = 0; k < b.keys.size(); ++k)
                    index.emplace(b.keys[k], k);
            if (a.keys[i] != b.keys[i]) {
                const auto found = index.find(a.keys[i]);
                other = found == index.end() ? b.items.size() : found->second;
            }
            if (other >= b.items.size() || !same(a.items[i], b.items[other], at)) {
                at.insert(0, pointerPush({}, a.keys[i]));
                return false;
            }
        }
        return true;
    }

private:
    static bool equals(const Node& a, const Node& b, bool tagged)
    {
        if ((a.kind != b.kind && !(tagged && a.isScalar() && b.isScalar())) || a.text != b.text ||
            a.items.size() != b.items.size() || a.keys != b.keys)
            return false;
        for (std::size_t i = 0; i < a.items.size(); ++i)
            if (!equals(a.items[i], b.items[i], false))
                return false;
        return true;
    }
};

} // namespace

Result<> checkEdited(const Document& before, const Document& after, const std::vector<WantedValue>& wanted)
{
    Comparison comparison;
    for (const WantedValue& value : wanted) {
        const Node* place = before.at(value.pointer);
        if (place == nullptr)
            return fail(ErrorCode::NotFound, tr("There is no value at '{}'.", value.pointer), before.name());
        comparison.wanted[place] = &value.value;
    }
    std::string at;
    if (comparison.same(before.root(), after.root(), at))
        return {};
    for (const WantedValue& value : wanted)
        if (value.pointer == at)
            return fail(ErrorCode::Conflict, tr("The value at '{}' would not read back as what was written.", at), at);
    return fail(ErrorCode::Conflict, tr("The value at '{}' would change too.", at), at);
}

Result<std::string> editValues(const Document& document, const std::vector<ValueEdit>& edits)
{
    std::vector<TextEdit> texts;
    std::vector<WantedValue> wanted;
    for (const ValueEdit& edit : edits) {
        PLUMA_TRY(const auto slot, valueSlot(document, edit.pointer));
        texts.push_back({slot.begin, slot.end, slot.before + edit.written + slot.after});
        PLUMA_TRY(const auto value, parseYaml(edit.written, document.name()));
        wanted.push_back({edit.pointer, value.root()});
    }
    PLUMA_TRY(auto out, applyEdits(document.bytes(), std::move(texts)));
    PLUMA_TRY(const auto again, parseYaml(out, document.name()));
    if (auto checked = checkEdited(document, again, wanted); !checked)
        return fail(checked.error().code, checked.error().message, document.where(checked.error().where));
    return out;
}

} // namespace pluma

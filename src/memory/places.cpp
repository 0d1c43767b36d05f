#include <algorithm>
#include <map>

#include "base/edits.h"
#include "base/text.h"
#include "base/values.h"
#include "memory/bindings.h"

namespace pluma::memory {
namespace {

// What a pointer addresses in an artifact: JSON, YAML or the front matter of a Markdown document.
struct Structured {
    std::size_t begin = 0; ///< of the text in the artifact
    std::size_t end = 0;
    bool json = false;
};

bool isMarkdown(const std::string& path)
{
    const std::string name = lower(path);
    return endsWith(name, ".md") || endsWith(name, ".markdown");
}

Result<Document> parseAs(const Structured& where, std::string_view bytes, const std::string& path)
{
    std::string text(bytes.substr(where.begin, where.end - where.begin));
    return where.json ? parseJson(std::move(text), path) : parseYaml(std::move(text), path);
}

Result<Structured> structuredPart(std::string_view bytes, const std::string& path)
{
    Structured out{0, bytes.size(), endsWith(lower(path), ".json")};
    if (isMarkdown(path)) {
        const FrontMatter head = frontMatter(bytes);
        if (!head.opened)
            return fail(ErrorCode::NotFound, tr("It has no front matter: its first line is not '---'."), path);
        if (!head.closed)
            return fail(ErrorCode::NotFound, tr("Its front matter has no end: no line '---' follows."), path);
        // From the line break before it, so that the lines in messages are those of the file.
        return Structured{head.begin - 1, head.end, false};
    }
    // What is JSON by its content under another name (.geojson, .ipynb) must stay JSON.
    const std::size_t first = bytes.find_first_not_of(" \t\r\n", startsWith(bytes, "\xEF\xBB\xBF") ? 3 : 0);
    if (!out.json && first != std::string_view::npos && (bytes[first] == '{' || bytes[first] == '['))
        out.json = parseJson(std::string(bytes), path).has_value();
    return out;
}

Result<> refuseOtherEncodings(std::string_view bytes, const std::string& path)
{
    const bool utf16 = startsWith(bytes, "\xFF\xFE") || startsWith(bytes, "\xFE\xFF");
    if (!utf16 && bytes.find('\0') == std::string_view::npos)
        return {};
    // ASCII in UTF-16 without a mark has a zero byte in every second place.
    const bool alternating = bytes.size() >= 4 && bytes.size() % 2 == 0 && ((bytes[0] == '\0') != (bytes[1] == '\0')) &&
                             ((bytes[2] == '\0') != (bytes[3] == '\0'));
    return fail(ErrorCode::Invalid,
                utf16 || alternating ? tr("The file is UTF-16; bindings reach UTF-8 only.")
                                     : tr("The file is not text; bindings reach texts only."),
                path, utf16 || alternating ? tr("convert it to UTF-8") : std::string());
}

Result<BoundPlaces> pointerPlaces(const Binding& binding, std::string_view bytes, const std::string& path,
                                  const std::string& expected)
{
    if (binding.glob.isPattern() && isMarkdown(path) && !frontMatter(bytes).opened) {
        BoundPlaces none;
        none.outside = true;
        return none;
    }
    PLUMA_TRY(const auto part, structuredPart(bytes, path));
    PLUMA_TRY(const auto document, parseAs(part, bytes, path));
    const Node* node = document.at(binding.pointer);
    if (node == nullptr)
        return fail(ErrorCode::NotFound,
                    tr("The binding of '{}' at '{}' finds no such place.", binding.parameter, binding.at), path,
                    binding.where);
    if (!node->isScalar())
        return fail(ErrorCode::NotFound,
                    tr("The binding of '{}' at '{}' finds a {} there, not a single value.", binding.parameter,
                       binding.at, node->kind == Node::Kind::List ? tr("list") : tr("map")),
                    path, binding.where);
    PLUMA_TRY(const auto slot, valueSlot(document, binding.pointer));
    BoundPlace place{slot.begin + part.begin,
                     slot.end + part.begin,
                     node->text,
                     slot.before,
                     slot.after,
                     *node,
                     part.json,
                     ',',
                     false,
                     false,
                     false};
    BoundPlaces out;
    if (node->origin == Node::Origin::Merged)
        out.notes.push_back(tr("The value at '{}' came through '<<'; it gets a line of its own.", binding.pointer));
    // The line break that ends a block scalar is a matter of its style.
    std::string text = node->text;
    if (node->style == Node::Style::Block && endsWith(text, "\n"))
        text.pop_back();
    out.drifted = text != expected && !(!node->quoted && sameNumber(text, expected));
    out.places.push_back(std::move(place));
    return out;
}

} // namespace

Result<BoundPlaces> placesOf(const Binding& binding, std::string_view bytes, const std::string& path,
                             const std::string& expected)
{
    if (binding.kind == Binding::Kind::Template)
        return BoundPlaces{};
    PLUMA_CHECK(refuseOtherEncodings(bytes, path));
    if (binding.kind == Binding::Kind::Pointer)
        return pointerPlaces(binding, bytes, path, expected);
    if (binding.kind == Binding::Kind::Csv)
        return csvPlaces(binding, bytes, path, expected);
    auto out = textPlaces(binding, bytes, expected);
    if (out.places.empty() && !out.drifted)
        return fail(ErrorCode::NotFound,
                    tr("The binding of '{}' at '{}' finds no such place.", binding.parameter, binding.at), path,
                    binding.where);
    return out;
}

std::vector<Finding> outsideFindings(const Binding& binding, const std::vector<std::string>& outside, std::uint64_t all)
{
    if (outside.size() < all)
        return {{"binding_note",
                 tr("{} of {} files that the binding of '{}' to '{}' fits have no front matter; they are left alone.",
                    outside.size(), all, binding.parameter, binding.path),
                 binding.where, Severity::Note, 0, binding.parameter}};
    std::vector<Finding> out;
    for (const std::string& path : outside)
        out.push_back({"binding_without_place", tr("It has no front matter: its first line is not '---'."), path,
                       Severity::Warning, 0, binding.parameter});
    return out;
}

namespace {

// A number as readers of YAML 1.1 take it for one too: they want a point and a sign with an exponent.
std::string yamlNumber(const std::string& number)
{
    const std::size_t exponent = number.find_first_of("eE");
    if (exponent == std::string::npos || number.find_first_of("xX") != std::string::npos)
        return number;
    std::string out = number;
    if (out[exponent + 1] != '+' && out[exponent + 1] != '-')
        out.insert(exponent + 1, "+");
    if (out.find('.') == std::string::npos)
        out.insert(exponent, ".0");
    return out;
}

bool tagAllows(Node::Tag tag, const std::string& value)
{
    const auto read = parseYaml(value, "value");
    const Node::Kind kind = read && read->root().isScalar() ? read->root().kind : Node::Kind::String;
    switch (tag) {
    case Node::Tag::Int:
        return kind == Node::Kind::Int;
    case Node::Tag::Float:
        return kind == Node::Kind::Int || kind == Node::Kind::Real;
    case Node::Tag::Bool:
        return kind == Node::Kind::Bool;
    case Node::Tag::Foreign:
        return false;
    default:
        return true;
    }
}

// The value as it is written at a pointer.
Result<std::string> pointerText(const Binding& binding, const BoundPlace& place, const std::string& path,
                                const std::string& value, const tfa::Parameter& parameter)
{
    if (!tagAllows(place.node.tag, value))
        return fail(ErrorCode::Invalid, tr("'{}' cannot stand here: the value has a tag of another type.", value), path,
                    tr("change the tag, or the binding at {}", binding.where));
    if (place.json && (place.node.quoted || parameter.value.is_string()))
        // JSON under another name may be read as YAML, which folds some characters that JSON keeps.
        return endsWith(lower(path), ".json") ? Json(value).dump(-1, ' ', false, Json::error_handler_t::replace)
                                              : yamlQuoted(value);
    if (!place.json && place.node.quoted)
        return yamlLike(place.node, value);
    if (!place.json && parameter.value.is_string())
        return yamlScalar(value);
    if (const auto read = parseJson(value, path); read && read->root().isScalar() && !read->root().quoted)
        return place.json ? value : yamlNumber(value);
    if (!place.json && (place.node.kind == Node::Kind::String || place.node.kind == Node::Kind::Null))
        return yamlScalar(value);
    return fail(ErrorCode::Invalid, tr("'{}' is not a number that can stand here without quotes.", value), path,
                tr("change the format of the binding at {}, or quote the value", binding.where));
}

} // namespace

Result<TextEdit> placeEdit(const Binding& binding, const BoundPlace& place, const std::string& path,
                           const std::string& value, const tfa::Parameter& parameter)
{
    TextEdit edit{place.begin, place.end, value};
    if (binding.kind == Binding::Kind::Pointer) {
        PLUMA_TRY(edit.text, pointerText(binding, place, path, value, parameter));
    } else if (binding.kind == Binding::Kind::Csv) {
        const bool comma = place.decimalComma && parameter.value.is_number();
        edit.text = tfa::csvCell(comma ? withDecimalComma(binding, value) : value, place.quoted, place.separator);
    }
    edit.text = place.before + edit.text + place.after;
    return edit;
}

namespace {

Result<> checkPointers(std::string_view before, std::string_view after, const std::string& path,
                       const std::vector<const BoundEdit*>& edits)
{
    PLUMA_TRY(const auto oldPart, structuredPart(before, path));
    PLUMA_TRY(const auto newPart, structuredPart(after, path));
    if (oldPart.begin != newPart.begin || before.size() - oldPart.end != after.size() - newPart.end ||
        oldPart.json != newPart.json)
        return fail(ErrorCode::Conflict, tr("The front matter would end elsewhere."), path);
    PLUMA_TRY(const auto oldDocument, parseAs(oldPart, before, path));
    PLUMA_TRY(const auto newDocument, parseAs(newPart, after, path));
    std::vector<WantedValue> wanted;
    for (const BoundEdit* edit : edits) {
        const Node& old = edit->place.node;
        // What was written reads back by itself as it must in the document.
        const std::size_t around = edit->place.before.size() + edit->place.after.size();
        const std::string written = edit->edit.text.substr(edit->place.before.size(), edit->edit.text.size() - around);
        PLUMA_TRY(const auto read, oldPart.json ? parseJson(written, path) : parseYaml(written, path));
        Node value = read.root();
        if (!value.isScalar() || (old.quoted && value.kind != Node::Kind::String) ||
            (value.text != edit->value && !sameNumber(value.text, edit->value)))
            return fail(ErrorCode::Conflict, tr("'{}' would read back as '{}'.", edit->value, value.text), path);
        wanted.push_back({edit->binding->pointer, std::move(value)});
    }
    return checkEdited(oldDocument, newDocument, wanted);
}

Result<> checkCells(std::string_view before, std::string_view after, const std::string& path, char separator,
                    const std::vector<const BoundEdit*>& edits)
{
    const auto oldTable = tfa::readCsvTable(before, separator);
    const auto newTable = tfa::readCsvTable(after, separator);
    std::map<std::size_t, std::string> wanted;
    for (const BoundEdit* edit : edits) {
        const auto written = tfa::readCsvTable(edit->edit.text, separator).rows;
        const std::string text = written.empty() ? std::string() : written[0][0].text;
        if (text != edit->value && text != withDecimalComma(*edit->binding, edit->value))
            return fail(ErrorCode::Conflict, tr("'{}' would read back as '{}'.", edit->value, text), path);
        wanted[edit->place.begin] = text;
    }
    bool same = oldTable.rows.size() == newTable.rows.size();
    for (std::size_t r = 0; same && r < oldTable.rows.size(); ++r) {
        same = oldTable.rows[r].size() == newTable.rows[r].size();
        for (std::size_t c = 0; same && c < oldTable.rows[r].size(); ++c) {
            const tfa::CsvCell& now = newTable.rows[r][c];
            const auto edited = wanted.find(oldTable.rows[r][c].begin);
            if (now.text != (edited == wanted.end() ? oldTable.rows[r][c].text : edited->second))
                return fail(ErrorCode::Conflict, tr("A cell would not read back as it must."),
                            whereLine(after, path, now.begin));
        }
    }
    if (!same)
        return fail(ErrorCode::Conflict, tr("The table would have other rows or cells."), path);
    return {};
}

} // namespace

namespace {

bool sameShape(const Node& a, const Node& b)
{
    if (a.isScalar() != b.isScalar() || a.items.size() != b.items.size() || a.keys != b.keys ||
        (!a.isScalar() && a.kind != b.kind))
        return false;
    for (std::size_t i = 0; i < a.items.size(); ++i)
        if (!sameShape(a.items[i], b.items[i]))
            return false;
    return true;
}

// A text that was put between others knows nothing of the format around it; what could be read before must be readable
// after, with the same keys and rows.
Result<> checkShape(std::string_view before, std::string_view after, const std::string& path)
{
    const std::string name = lower(path);
    if (endsWith(name, ".csv") || endsWith(name, ".tsv")) {
        const auto a = tfa::readCsvTable(before);
        const auto b = tfa::readCsvTable(after, a.separator);
        const auto sameSize = [](const auto& x, const auto& y) { return x.size() == y.size(); };
        if (!std::equal(a.rows.begin(), a.rows.end(), b.rows.begin(), b.rows.end(), sameSize))
            return fail(ErrorCode::Conflict, tr("The table would have other rows or cells."), path);
        return {};
    }
    if (!isMarkdown(path) && !endsWith(name, ".json") && !endsWith(name, ".yaml") && !endsWith(name, ".yml"))
        return {};
    const auto oldPart = structuredPart(before, path);
    const auto oldDocument = oldPart ? parseAs(*oldPart, before, path) : tl::unexpected(oldPart.error());
    if (!oldDocument)
        return {};
    PLUMA_TRY(const auto newPart, structuredPart(after, path));
    PLUMA_TRY(const auto newDocument, parseAs(newPart, after, path));
    if (!sameShape(oldDocument->root(), newDocument.root()))
        return fail(ErrorCode::Conflict, tr("The document would have other keys or values."), path);
    return {};
}

Result<std::string> applied(std::string_view bytes, const std::string& path, const std::vector<const BoundEdit*>& edits)
{
    std::vector<TextEdit> texts;
    for (const BoundEdit* edit : edits)
        texts.push_back(edit->edit);
    auto out = applyEdits(bytes, std::move(texts));
    if (!out)
        return fail(out.error().code, out.error().message, path, tr("two bindings claim the same bytes"));
    return out;
}

} // namespace

Result<std::string> writeBound(std::string_view bytes, const std::string& path, const std::vector<BoundEdit>& edits)
{
    std::vector<const BoundEdit*> all;
    std::map<Binding::Kind, std::vector<const BoundEdit*>> kinds;
    const bool utf8 = isUtf8(bytes);
    for (const BoundEdit& edit : edits) {
        if (!utf8 && std::any_of(edit.edit.text.begin(), edit.edit.text.end(),
                                 [](char c) { return static_cast<unsigned char>(c) >= 0x80; }))
            return fail(ErrorCode::Invalid, tr("The file is not UTF-8, and '{}' is not ASCII.", edit.value), path,
                        tr("convert it to UTF-8"));
        all.push_back(&edit);
        kinds[edit.binding->kind].push_back(&edit);
    }
    // Each kind is checked by itself, because only its own edits can be told from what must stay.
    for (const auto& [kind, list] : kinds) {
        PLUMA_TRY(const auto out, applied(bytes, path, list));
        if (kind == Binding::Kind::Pointer)
            PLUMA_CHECK(checkPointers(bytes, out, path, list));
        if (kind == Binding::Kind::Text)
            PLUMA_CHECK(checkShape(bytes, out, path));
        if (kind != Binding::Kind::Csv)
            continue;
        for (const BoundEdit* edit : list)
            if (edit->place.separator != list.front()->place.separator)
                return fail(ErrorCode::Conflict, tr("Bindings read the table with different separators."), path);
        PLUMA_CHECK(checkCells(bytes, out, path, list.front()->place.separator, list));
    }
    return applied(bytes, path, all);
}

} // namespace pluma::memory

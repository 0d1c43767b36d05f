// What a form gives: its data, and what is wrong with it.
#include <algorithm>
#include <charconv>
#include <cmath>

#include "base/text.h"
#include "schema/form/form_node.h"
#include "schema/validate/pattern.h"

namespace pluma::schema {

namespace {

bool isNumber(std::string_view text)
{
    const auto digits = [&] {
        const std::size_t count = std::min(text.find_first_not_of("0123456789"), text.size());
        text.remove_prefix(count);
        return count;
    };
    if (startsWith(text, "-"))
        text.remove_prefix(1);
    std::size_t count = digits();
    if (startsWith(text, ".")) {
        text.remove_prefix(1);
        count += digits();
    }
    if (count == 0)
        return false;
    if (startsWith(text, "e") || startsWith(text, "E")) {
        text.remove_prefix(startsWith(text.substr(1), "-") || startsWith(text.substr(1), "+") ? 2 : 1);
        if (digits() == 0)
            return false;
    }
    return text.empty();
}

} // namespace

// What was typed as a JSON number; nothing when it is none. `why` says what is wrong with it.
std::optional<std::string> Form::numberText(const Node& node, std::string* why) const
{
    std::string text(trim(node.content.text));
    const auto no = [&](std::string sentence) -> std::optional<std::string> {
        if (why != nullptr)
            *why = std::move(sentence);
        return std::nullopt;
    };
    const std::size_t end = std::min(text.find_first_not_of("+-.,0123456789eE"), text.size());
    std::string digits(trim(std::string_view(text).substr(0, end)));
    std::string unitText(trim(std::string_view(text).substr(end)));
    if (unitText.empty() && !digits.empty() && (digits.back() == 'e' || digits.back() == 'E'))
        return no(tr("'{}' is not a number.", text));
    const char other = m_options.decimal == '.' ? ',' : '.';
    if (m_options.decimal == ',' && digits.find(',') != std::string::npos) {
        if (digits.find('.') != std::string::npos)
            return no(tr("'{}' can be read in two ways; write it without a separator of thousands.", text));
        std::replace(digits.begin(), digits.end(), ',', '.');
    } else if (digits.find(',') != std::string::npos) {
        return no(tr("'{}' has a '{}'; decimals are written with '{}' here, and thousands without a separator.", text,
                     std::string(1, other), std::string(1, m_options.decimal)));
    }
    if (startsWith(digits, "+"))
        digits.erase(0, 1);
    if (!isNumber(digits))
        return no(tr("'{}' is not a number.", text));
    Decimal value = Decimal::of(digits);
    if (!unitText.empty()) {
        const std::string own = unit(node.id);
        const std::string symbol = m_options.units ? m_options.units->symbol(unitText) : std::string();
        if (own.empty() || symbol.empty())
            return no(own.empty() ? tr("This has no unit; '{}' is too much.", unitText)
                                  : tr("The unit '{}' is not known.", unitText));
        if (symbol != own) {
            double amount = 0;
            const auto end2 = std::from_chars(digits.data(), digits.data() + digits.size(), amount);
            if (end2.ec != std::errc() || !std::isfinite(amount))
                return no(tr("'{}' is too large or too small to be converted.", text));
            const auto factor = m_options.units->convert(amount, symbol, own);
            if (!factor)
                return no(factor.error().message);
            if (!std::isfinite(*factor))
                return no(tr("'{}' is too large or too small to be converted.", text));
            return pluma::numberText(*factor);
        }
    }
    if (node.shape->kind == Kind::Integer && !value.integral())
        return no(tr("'{}' is not a whole number.", text));
    // As it was written, when JSON writes it that way too.
    return isJsonNumber(digits) ? digits : value.text();
}

std::string Form::number(NodeId id) const
{
    const Node& node = get(id);
    const bool number = node.shape->kind == Kind::Integer || node.shape->kind == Kind::Number;
    return number && node.content.presence == Presence::Present && !node.content.raw
               ? numberText(node).value_or(std::string())
               : std::string();
}

// Whether somebody put something into a node; defaults and constants are nobody's.
bool Form::hasInput(Node& node)
{
    const Content& content = node.content;
    if (content.presence == Presence::Null)
        return true;
    if (isScalar(node.shape->kind) || content.raw)
        return content.presence == Presence::Present && !content.fromDefault;
    if (content.presence == Presence::Present && !content.fromDefault)
        return true;
    return content.materialized && std::any_of(content.children.begin(), content.children.end(),
                                               [&](const NodePtr& child) { return hasInput(*child); });
}

// A required object in which the same schemas hold as around it would be asked for without end.
bool Form::insideItself(const Node& node)
{
    int depth = 0;
    for (const Node* at = node.parent; at != nullptr; at = at->parent) {
        if (at->shape->parts == node.shape->parts)
            return true;
        ++depth;
    }
    if (depth <= 8)
        return false;
    for (const Node* at = node.parent; at != nullptr; at = at->parent) // schemas inside each other, in any order
        for (const Value part : node.shape->parts)
            if (std::find(at->shape->parts.begin(), at->shape->parts.end(), part) != at->shape->parts.end())
                return true;
    return depth > 64;
}

// Whether a node is part of the data.
bool Form::counts(Node& node)
{
    const Shape& shape = *node.shape;
    if (node.content.presence == Presence::Null || &node == m_root.get())
        return true;
    if (shape.kind == Kind::Constant)
        return node.required || node.content.presence == Presence::Present;
    if (shape.kind == Kind::Null)
        return node.required;
    if (isScalar(shape.kind) || node.content.raw)
        return node.content.presence == Presence::Present;
    return (node.required && (shape.kind == Kind::Object || shape.kind == Kind::Map) && !insideItself(node)) ||
           (node.content.presence == Presence::Present && node.content.fromDefault) || hasInput(node);
}

bool Form::emit(Node& node, ValuesBuilder& out)
{
    m_cells.emplace_back(static_cast<std::uint32_t>(out.cells()), node.id);
    const Content& content = node.content;
    const Shape& shape = *node.shape;
    if (content.presence == Presence::Null || shape.kind == Kind::Null) {
        out.null();
        return true;
    }
    if (shape.kind == Kind::Constant) {
        out.copy(shape.constant);
        return true;
    }
    if (content.raw || shape.kind == Kind::Any) {
        const auto parsed = Values::fromJson(content.text, "value");
        if (parsed)
            out.copy((*parsed)->root());
        else
            out.string(content.text);
        return true;
    }
    switch (shape.kind) {
    case Kind::Integer:
    case Kind::Number:
        if (const auto number = numberText(node))
            out.number(*number);
        else
            out.string(content.text);
        return true;
    case Kind::Boolean:
        if (content.text == "true" || content.text == "false")
            out.boolean(content.text == "true");
        else
            out.string(content.text);
        return true;
    case Kind::Choice: {
        for (const Shape::Option& option : shape.options)
            if (typedText(option.value) == content.text) {
                out.copy(option.value);
                return true;
            }
        out.string(content.text);
        return true;
    }
    case Kind::Object:
    case Kind::Map:
    case Kind::Array:
    case Kind::Tuple:
        break;
    default:
        out.string(content.text);
        return true;
    }
    const bool list = isList(shape.kind);
    if (!content.materialized && content.source) {
        out.copy(content.source);
        return true;
    }
    materialize(node);
    out.begin(list ? Value::Kind::List : Value::Kind::Map);
    // Of a tuple nothing is left out before something that is there.
    std::size_t last = content.children.size();
    if (list)
        while (last > 0 && !counts(*content.children[last - 1]) && last <= shape.prefix.size())
            --last;
    for (std::size_t i = 0; i < (list ? last : content.children.size()); ++i) {
        Node& child = *content.children[i];
        if (!list) {
            if (!counts(child))
                continue;
            out.key(child.name);
            emit(child, out);
        } else if (counts(child) || child.shape->kind == Kind::Object || child.shape->kind == Kind::Map) {
            emit(child, out);
        } else {
            m_cells.emplace_back(static_cast<std::uint32_t>(out.cells()), child.id);
            if (isList(child.shape->kind)) {
                out.begin(Value::Kind::List);
                out.end();
            } else {
                out.string({}); // an item is there even when nothing was typed into it
            }
        }
    }
    out.end();
    return true;
}

Values::Shared Form::payload()
{
    m_cells.clear();
    ValuesBuilder builder("data");
    emit(*m_root, builder);
    return builder.finish();
}

bool Form::validate()
{
    const Values::Shared data = payload();
    take(m_checker ? m_checker->validate(data->root(), 1000) : std::vector<Violation>());
    return valid();
}

void Form::take(const std::vector<Violation>& violations)
{
    std::unordered_map<NodeId, std::vector<FormError>> found;
    std::vector<NodeId> order;
    const auto add = [&](NodeId node, FormError error) {
        auto& list = found[node];
        if (list.empty())
            order.push_back(node);
        if (std::find_if(list.begin(), list.end(), [&](const auto& e) { return e.message == error.message; }) ==
            list.end())
            list.push_back(std::move(error));
    };
    // What was typed and is not of its type says so itself; the schema's words about the same place are left out.
    std::unordered_map<NodeId, bool> own;
    for (const auto& [cell, id] : m_cells) {
        Node& node = get(id);
        std::string why;
        const bool number = node.shape->kind == Kind::Integer || node.shape->kind == Kind::Number;
        if (node.content.presence != Presence::Present)
            continue;
        if (number && !node.content.raw && !numberText(node, &why)) {
            add(id, {"text", why, {}});
            own[id] = true;
        } else if ((node.content.raw || node.shape->kind == Kind::Any)) {
            if (const auto parsed = Values::fromJson(node.content.text, tr("value")); !parsed) {
                add(id, {"text", parsed.error().message, parsed.error().hint});
                own[id] = true;
            }
        }
    }
    for (const Violation& violation : violations) {
        auto place = std::upper_bound(m_cells.begin(), m_cells.end(), violation.cell,
                                      [](std::uint32_t cell, const auto& entry) { return cell < entry.first; });
        if (place == m_cells.begin())
            continue;
        NodeId node = std::prev(place)->second;
        if (std::prev(place)->first != violation.cell && found.size() < 200)
            if (const NodeId exact = at(violation.instancePointer); exact != 0) // inside data that had no nodes yet
                node = exact;
        if (!violation.member.empty()) {
            const NodeId member = find(node, violation.member);
            const Shape::Property* property = get(node).shape->property(violation.member);
            if (member == 0 && property != nullptr && hidden(property->schemas))
                continue; // not asked for in this direction
            if (member != 0) {
                add(member, {violation.keyword, tr("This is needed."), violation.hint});
                continue;
            }
        }
        if (own.count(node) == 0)
            add(node, {violation.keyword, violation.message, violation.hint});
    }
    // In the order in which they are shown.
    std::vector<std::pair<std::vector<int>, NodeId>> placed;
    for (const NodeId id : order) {
        std::vector<int> rows;
        for (const Node* at = &get(id); at->parent != nullptr; at = at->parent)
            rows.push_back(at->row);
        std::reverse(rows.begin(), rows.end());
        placed.emplace_back(std::move(rows), id);
    }
    std::stable_sort(placed.begin(), placed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    const std::vector<NodeId> before = std::move(m_wrong);
    m_wrong.clear();
    for (const auto& [rows, id] : placed)
        m_wrong.push_back(id);
    m_errorCount = order.size();
    for (const NodeId node : before)
        if (found.count(node) == 0) {
            get(node).errors.clear();
            tell(&FormListener::errorsChanged, node);
        }
    for (auto& [id, errors] : found) {
        Node& node = get(id);
        const bool same = node.errors.size() == errors.size() &&
                          std::equal(errors.begin(), errors.end(), node.errors.begin(),
                                     [](const auto& a, const auto& b) { return a.message == b.message; });
        node.errors = std::move(errors);
        if (!same)
            tell(&FormListener::errorsChanged, id);
    }
}

} // namespace pluma::schema

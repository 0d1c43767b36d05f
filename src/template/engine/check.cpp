#include "template/engine/check.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/text.h"
#include "template/engine/run.h"

namespace pluma::tmpl {
namespace {

using Misfit = Template::Misfit;

enum Kind : unsigned { Null = 1, Bool = 2, Number = 4, String = 8, List = 16, Map = 32, Any = 63 };

/// What a value can be, and what its schema says about what is in it.
struct Type {
    unsigned kinds = Any;
    Value schema;
    bool only(unsigned of) const { return kinds != 0 && (kinds & ~of) == 0; }
};

Type typeOf(Value schema)
{
    if (!schema || !schema.isMap())
        return {};
    static const std::map<std::string_view, unsigned> kinds = {
        {"null", Null},     {"boolean", Bool}, {"number", Number}, {"integer", Number},
        {"string", String}, {"array", List},   {"object", Map}};
    unsigned out = 0;
    const auto add = [&](Value type) {
        const auto found = type.isString() ? kinds.find(type.text()) : kinds.end();
        out |= found == kinds.end() ? static_cast<unsigned>(Any) : found->second;
    };
    const Value type = schema.find("type");
    if (!type)
        return {};
    if (type.isList())
        for (const Value one : type.items())
            add(one);
    else
        add(type);
    return {out, schema};
}

std::string kindText(unsigned kinds)
{
    std::vector<std::string> names;
    for (const auto& [kind, name] :
         {std::pair{Bool, tr("a flag")}, std::pair{Number, tr("a number")}, std::pair{String, tr("a text")},
          std::pair{List, tr("a list")}, std::pair{Map, tr("an object")}, std::pair{Null, tr("nothing")}})
        if ((kinds & kind) != 0)
            names.push_back(name);
    return join(names, tr(" or "));
}

/// Kinds that a filter can do something with; those that are not here take everything.
unsigned taken(std::string_view filter)
{
    static const std::set<std::string_view> lists = {
        "join",  "first",   "last",   "list",  "map", "select", "reject",  "sort",       "unique",     "sum",  "batch",
        "slice", "groupby", "length", "count", "max", "min",    "reverse", "selectattr", "rejectattr", "table"};
    static const std::set<std::string_view> numbers = {"round", "abs", "filesizeformat"};
    static const std::set<std::string_view> maps = {"dictsort", "items", "xmlattr"};
    return lists.count(filter) > 0     ? List | String | Map
           : numbers.count(filter) > 0 ? Number | Bool
           : maps.count(filter) > 0    ? unsigned(Map)
                                       : unsigned(Any);
}

class Check {
public:
    Check(const Syntax& syntax, Value schema) : m_source(*syntax.source)
    {
        if (const Value properties = schema && schema.isMap() ? schema.find("properties") : Value())
            if (properties.isMap())
                for (const auto& [name, property] : properties.members())
                    m_names[std::string(name.text())] = typeOf(property);
        statements(syntax.body);
    }
    std::vector<Misfit> found;

private:
    void wrong(const Node& node, std::string message, std::string hint = {})
    {
        const std::string where = m_source.where(node.at);
        if (found.size() < 100 && std::none_of(found.begin(), found.end(), [&](const Misfit& one) {
                return one.where == where && one.message == message;
            }))
            found.push_back({std::move(message), where, std::move(hint)});
    }

    // The type of a field, or a misfit when there is none of that name.
    Type field(const Node& node, const Type& of, std::string_view name, bool method)
    {
        if (of.only(Number | Bool | Null) && !method) {
            wrong(node, tr("This is {}, which has no field '{}'.", kindText(of.kinds), name));
            return {};
        }
        if (!of.only(Map) || !of.schema)
            return {};
        const Value properties = of.schema.find("properties");
        if (properties && properties.isMap())
            if (const Value property = properties.find(name))
                return typeOf(property);
        const Value more = of.schema.find("additionalProperties");
        if (!properties || !more || !more.isBool() || more.isTrue() || method)
            return {};
        std::vector<std::string> names;
        for (const auto& [key, value] : properties.members())
            names.emplace_back(key.text());
        wrong(node, tr("There is no field '{}' here.", name),
              didYouMean(name, names).empty() ? tr("there are: {}", join(names, ", ")) : didYouMean(name, names));
        return {};
    }
    static Type itemOf(const Type& list)
    {
        return list.only(List) && list.schema ? typeOf(list.schema.find("items")) : Type{};
    }

    Type filtered(const Node& node)
    {
        const Type subject = node.a != nullptr ? expression(*node.a) : Type{String, {}};
        for (const Node* argument : node.list)
            expression(*argument);
        const std::string_view name = node.text;
        if ((subject.kinds & taken(name)) == 0)
            wrong(node,
                  tr("The filter '{}' takes {}; this is {}.", name, kindText(taken(name)), kindText(subject.kinds)));
        // An attribute that a filter looks at in each item.
        static const std::map<std::string_view, bool> byAttribute = {
            {"selectattr", true}, {"rejectattr", true}, {"groupby", true}, {"map", false}, {"sum", false},
            {"sort", false},      {"unique", false},    {"max", false},    {"min", false}};
        if (const auto by = byAttribute.find(name); by != byAttribute.end()) {
            const Node* attribute = by->second && !node.list.empty() ? node.list.front() : nullptr;
            for (const Node* argument : node.list)
                if (argument->kind == NodeKind::Keyword && argument->text == "attribute")
                    attribute = argument->a;
            if (attribute != nullptr && attribute->kind == NodeKind::Constant &&
                attribute->literal.kind == Literal::Kind::String &&
                attribute->literal.text.find_first_of(".,") == std::string_view::npos &&
                attribute->literal.text.find_first_not_of("0123456789") != std::string_view::npos)
                field(*attribute, itemOf(subject), attribute->literal.text, false);
        }
        static const std::set<std::string_view> same = {"list",       "select",  "reject", "selectattr",
                                                        "rejectattr", "sort",    "unique", "reverse",
                                                        "safe",       "default", "d"};
        static const std::set<std::string_view> texts = {
            "join", "upper",  "lower",    "title",    "capitalize", "trim",   "replace",
            "md",   "table",  "quantity", "string",   "indent",     "format", "escape",
            "e",    "center", "wordwrap", "truncate", "csv",        "latex",  "tojson"};
        static const std::set<std::string_view> numbers = {"length", "count", "round",    "abs",
                                                           "int",    "float", "wordcount"};
        if (name == "first" || name == "last" || name == "random")
            return itemOf(subject);
        if (name == "default" || name == "d")
            return {};
        if (same.count(name) > 0)
            return subject.only(List) ? subject : Type{};
        return texts.count(name) > 0 ? Type{String, {}} : numbers.count(name) > 0 ? Type{Number, {}} : Type{};
    }

    Type binary(const Node& node)
    {
        const Type left = expression(*node.a);
        const Type right = expression(*node.b);
        const auto clash = [&] {
            wrong(node,
                  tr("{} and {} cannot be calculated with each other.", kindText(left.kinds), kindText(right.kinds)));
        };
        const bool numbers = left.only(Number | Bool) && right.only(Number | Bool);
        switch (node.op) {
        case TokenKind::Add:
            if ((left.only(Number | Bool) && right.only(String | List | Map | Null)) ||
                (right.only(Number | Bool) && left.only(String | List | Map | Null)) ||
                (left.only(String) && right.only(List | Map)) || (left.only(List) && right.only(String | Map)))
                clash();
            return numbers ? Type{Number, {}} : left.only(String) ? Type{String, {}} : Type{};
        case TokenKind::Sub:
        case TokenKind::Div:
        case TokenKind::FloorDiv:
        case TokenKind::Pow:
            if (left.only(String | List | Map | Null) || right.only(String | List | Map | Null))
                clash();
            return {Number, {}};
        default:
            return numbers ? Type{Number, {}} : Type{};
        }
    }

    Type expression(const Node& node)
    {
        switch (node.kind) {
        case NodeKind::Constant:
            switch (node.literal.kind) {
            case Literal::Kind::None:
                return {Null, {}};
            case Literal::Kind::True:
            case Literal::Kind::False:
                return {Bool, {}};
            case Literal::Kind::Integer:
            case Literal::Kind::Float:
                return {Number, {}};
            case Literal::Kind::String:
                return {String, {}};
            }
            return {};
        case NodeKind::Name: {
            const auto known = m_names.find(std::string(node.text));
            return known == m_names.end() ? Type{} : known->second;
        }
        case NodeKind::Attribute:
            return field(node, expression(*node.a), node.text, isMethod(node.text));
        case NodeKind::Item: {
            const Type of = expression(*node.a);
            const Type key = expression(*node.b);
            if (of.only(Number | Bool | Null))
                wrong(node, tr("This is {}, which has no items.", kindText(of.kinds)));
            if (node.b->kind == NodeKind::Constant && node.b->literal.kind == Literal::Kind::String)
                return field(node, of, node.b->literal.text, isMethod(node.b->literal.text));
            return key.only(Number) ? itemOf(of) : Type{};
        }
        case NodeKind::Filter:
            return filtered(node);
        case NodeKind::Binary:
            return binary(node);
        case NodeKind::Compare: {
            Type left = expression(*node.a);
            for (const Node* operand : node.list) {
                const Type right = expression(*operand->a);
                const bool order = operand->op == TokenKind::Less || operand->op == TokenKind::LessEqual ||
                                   operand->op == TokenKind::Greater || operand->op == TokenKind::GreaterEqual;
                const unsigned a = left.kinds & ~unsigned(Bool);
                const unsigned b = right.kinds & ~unsigned(Bool);
                if (order && left.kinds != Any && right.kinds != Any && a != 0 && b != 0 && (a & b) == 0)
                    wrong(*operand, tr("{} and {} have no order.", kindText(left.kinds), kindText(right.kinds)));
                left = right;
            }
            return {Bool, {}};
        }
        case NodeKind::Conditional: {
            expression(*node.b);
            const Type yes = expression(*node.a);
            const Type no = node.c != nullptr ? expression(*node.c) : Type{};
            return yes.kinds == no.kinds && !yes.schema && !no.schema ? yes : Type{};
        }
        case NodeKind::Concat:
            for (const Node* part : node.list)
                expression(*part);
            return {String, {}};
        case NodeKind::List:
        case NodeKind::Tuple:
            for (const Node* part : node.list)
                expression(*part);
            return {List, {}};
        case NodeKind::Dict:
            for (const Node* part : node.list)
                expression(*part);
            return {Map, {}};
        default:
            for (const Node* part : {node.a, node.b, node.c})
                if (part != nullptr)
                    expression(*part);
            for (const Node* part : node.list)
                expression(*part);
            return {};
        }
    }

    void forget(const Node& target)
    {
        if (target.kind == NodeKind::Name)
            m_names[std::string(target.text)] = {};
        for (const Node* part : target.list)
            forget(*part);
    }
    /// Goes through statements whose names are gone afterwards.
    void inside(const Nodes& nodes)
    {
        const auto before = m_names;
        statements(nodes);
        m_names = before;
    }

    void statements(const Nodes& nodes)
    {
        for (const Node* node : nodes)
            statement(*node);
    }

    void statement(const Node& node)
    {
        switch (node.kind) {
        case NodeKind::Text:
            return;
        case NodeKind::Output:
            for (const Node* part : node.list)
                if (part->kind != NodeKind::Text)
                    expression(*part);
            return;
        case NodeKind::For: {
            const Type items = expression(*node.b);
            if (items.only(Number | Bool | Null))
                wrong(*node.b, tr("This is {}; a loop goes through a list.", kindText(items.kinds)));
            const auto before = m_names;
            forget(*node.a);
            if (node.a->kind == NodeKind::Name)
                m_names[std::string(node.a->text)] = itemOf(items);
            m_names["loop"] = {};
            if (node.c != nullptr)
                expression(*node.c);
            inside(node.list);
            m_names = before;
            inside(node.more);
            return;
        }
        case NodeKind::If:
            // What holds in a branch is not known here: `x is string`, `x is defined`, … are left alone.
            return branches(node);
        case NodeKind::Set: {
            const Type value = expression(*node.b);
            forget(*node.a);
            if (node.a->kind == NodeKind::Name && m_conditional == 0)
                m_names[std::string(node.a->text)] = value;
            return;
        }
        case NodeKind::SetBlock:
            inside(node.list);
            forget(*node.a);
            return;
        case NodeKind::Macro:
        case NodeKind::CallBlock: {
            if (node.kind == NodeKind::CallBlock)
                expression(*node.a);
            const auto before = m_names;
            for (const Node* parameter : node.parameters)
                forget(*parameter);
            for (const char* own : {"varargs", "kwargs", "caller"})
                m_names[own] = {};
            inside(node.list);
            m_names = before;
            if (node.kind == NodeKind::Macro)
                m_names[std::string(node.text)] = {};
            return;
        }
        case NodeKind::With: {
            const auto before = m_names;
            std::vector<Type> values;
            for (const Node* value : node.defaults)
                values.push_back(expression(*value));
            for (std::size_t i = 0; i < node.parameters.size(); ++i) {
                forget(*node.parameters[i]);
                if (i < values.size() && node.parameters[i]->kind == NodeKind::Name)
                    m_names[std::string(node.parameters[i]->text)] = values[i];
            }
            inside(node.list);
            m_names = before;
            return;
        }
        case NodeKind::Import:
            m_names[std::string(node.text)] = {};
            return;
        case NodeKind::FromImport:
            for (const auto& [name, alias] : node.names)
                m_names[std::string(alias.empty() ? name : alias)] = {};
            return;
        case NodeKind::Include:
        case NodeKind::Extends:
        case NodeKind::Break:
        case NodeKind::Continue:
            return;
        default:
            if (node.a != nullptr)
                expression(*node.a);
            inside(node.list);
            return;
        }
    }

    // A test that looks at what a value is: types are not what they were, in its branch and in those after it.
    static bool guards(const Node& test)
    {
        return test.kind == NodeKind::Test || test.kind == NodeKind::And || test.kind == NodeKind::Or ||
               test.kind == NodeKind::Not;
    }
    void branches(const Node& node)
    {
        const auto before = m_names;
        auto begin = before; // where each branch begins
        std::set<std::string> changed;
        bool guarded = false;
        ++m_conditional;
        const auto branch = [&](const Nodes& nodes) {
            m_names = begin;
            statements(nodes);
            for (const auto& [name, type] : m_names)
                if (const auto was = before.find(name); was == before.end() || was->second.kinds != type.kinds)
                    changed.insert(name);
        };
        const auto one = [&](const Node& test, const Nodes& nodes) {
            m_names = begin;
            expression(test);
            if (guards(test)) {
                guarded = true;
                for (const std::string& name : tested(test))
                    begin[name] = {};
            }
            branch(nodes);
        };
        one(*node.a, node.list);
        for (const Node* other : node.defaults)
            one(*other->a, other->list);
        branch(node.more);
        // A name that a branch set has the type of none of them.
        m_names = before;
        for (const std::string& name : changed)
            if (const auto was = before.find(name); !guarded || was == before.end())
                m_names[name] = {};
        --m_conditional;
    }

    static std::vector<std::string> tested(const Node& node)
    {
        std::vector<std::string> out;
        if (node.kind == NodeKind::Name)
            out.emplace_back(node.text);
        for (const Node* part : {node.a, node.b, node.c})
            if (part != nullptr)
                for (std::string& name : tested(*part))
                    out.push_back(std::move(name));
        for (const Node* part : node.list)
            for (std::string& name : tested(*part))
                out.push_back(std::move(name));
        return out;
    }

    const Source& m_source;
    std::map<std::string, Type> m_names;
    int m_conditional = 0;
};

} // namespace

std::vector<Template::Misfit> misfits(const Syntax& syntax, Value schema) { return Check(syntax, schema).found; }

} // namespace pluma::tmpl

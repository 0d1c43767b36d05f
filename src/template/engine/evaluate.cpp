// Members, calls and expressions.
#include <algorithm>

#include "base/text.h"
#include "template/engine/run.h"

namespace pluma::tmpl {

/// Bytes of the stack that a rendering may use; threads have 8 MB.
constexpr std::ptrdiff_t stackMost = 3 << 20;

// --- members, calls --------------------------------------------------------------------------------------------------

Var Run::attribute(const Var& of, std::string_view name, bool method)
{
    if (of.isUndefined()) {
        if (of.undefined().behaviour == Undefined::Chainable)
            return of;
        of.undefined().refuse();
    }
    if (of.isHost()) {
        if (Var out = of.host().attribute(name); !out.missing())
            return out;
        if (method)
            if (const Var plain = of.host().plain(); !plain.missing())
                if (Var bound = methodOf(m_heap, plain, name); !bound.missing())
                    return bound;
    } else {
        if (method)
            if (Var bound = methodOf(m_heap, of, name); !bound.missing())
                return bound;
        if (Var member = itemOf(m_heap, of, name); !member.missing())
            return member;
    }
    return undefined(UndefinedObject::What::Member, name, of);
}

// attribute() of an expression; what a name holds is not copied for it.
Var Run::member(const Node& node, Place& place)
{
    Var made;
    const Var* of = nullptr;
    if (node.a->kind == NodeKind::Name) {
        step();
        of = &slot(node.a->slot, place);
    }
    if (of == nullptr || of->missing()) {
        made = evaluate(*node.a, place);
        of = &made;
    }
    if (of->kind() == Var::Kind::Data && !node.method)
        if (const Value found = of->data().find(node.text, node.hash)) {
            if (m_provenance != nullptr)
                read(found);
            return Var::of(m_heap, found);
        }
    return attribute(*of, node.text, node.method);
}

Var Run::item(const Var& of, const Var& key)
{
    if (of.isUndefined()) {
        if (of.undefined().behaviour == Undefined::Chainable)
            return of;
        of.undefined().refuse();
    }
    if (key.isUndefined() && key.undefined().behaviour == Undefined::Strict)
        key.undefined().refuse();
    if (of.kind() == Var::Kind::Data && key.isSmall())
        step(of.data().size() / 16); // they are counted from the first
    if (Var found = itemOf(m_heap, of, key); !found.missing())
        return found;
    if (key.isString())
        return attribute(of, key.view());
    return undefined(UndefinedObject::What::Item, {}, of, key);
}

Var Run::call(const Var& what, Arguments arguments)
{
    step(5);
    if (what.isUndefined())
        what.undefined().refuse();
    if (!what.isHost() || !what.host().callable())
        stop(tr("{} cannot be called.", typeName(what)));
    pass({}, arguments);
    return static_cast<Callable&>(what.host()).call(*this, arguments);
}

// Texts that are handed on are gone through; so are lists that templates made.
void Run::pass(const Var& subject, const Arguments& arguments)
{
    const auto one = [&](const Var& value) {
        if (value.isString())
            m_heap.pass(value.view().size());
        else if (value.kind() == Var::Kind::List || value.kind() == Var::Kind::Tuple)
            step(value.items().items.size() / 32);
    };
    one(subject);
    for (const Var& value : arguments.list)
        one(value);
    for (const auto& [name, value] : arguments.named)
        one(value);
}

Var Run::filter(std::string_view name, const Var& subject, Arguments arguments)
{
    step(3);
    pass(subject, arguments);
    const FilterFunction function = filterNamed(name);
    if (function == nullptr)
        stop(tr("There is no filter '{}'.", name), didYouMean(name, filterNames()));
    return function(*this, subject, arguments);
}

namespace {
// A record as a dictionary, for what works on those. Lists of records are gone through as they are.
Var dictOf(const Var& value)
{
    return value.isHost() && !value.host().subscriptable() && std::string_view(value.host().type()) == "dict"
               ? value.host().plain()
               : value;
}
} // namespace

Var Run::filter(const Node& node, const Var& subject, Place& place)
{
    if (node.filter == nullptr)
        return filter(node.text, subject, {});
    Arguments given = arguments(node.list, place);
    m_subject = node.a != nullptr ? node.a->text : std::string_view();
    step(3 + (subject.isString() ? subject.view().size() / 4 : 0));
    pass(subject, given);
    return node.filter(*this, dictOf(subject), given);
}

bool Run::test(std::string_view name, const Var& subject, Arguments arguments)
{
    step(2);
    pass(subject, arguments);
    const TestFunction function = testNamed(name);
    if (function == nullptr)
        stop(tr("There is no test '{}'.", name), didYouMean(name, testNames()));
    return function(*this, subject, arguments);
}

// --- expressions -----------------------------------------------------------------------------------------------------

Arguments Run::arguments(const Nodes& nodes, Place& place)
{
    Arguments out;
    if (nodes.size() > 1000)
        stopLimit(tr("More than {} values are handed on.", 1000));
    out.list.reserve(nodes.size());
    for (const Node* node : nodes) {
        if (node->kind == NodeKind::Keyword) {
            if (std::any_of(out.named.begin(), out.named.end(), [&](const auto& n) { return n.first == node->text; }))
                stop(tr("'{}' is given twice.", node->text));
            out.named.emplace_back(node->text, evaluate(*node->a, place));
        } else if (node->kind == NodeKind::Star) {
            for (Var& item : itemsOf(m_heap, evaluate(*node->a, place))) {
                step();
                out.list.push_back(std::move(item));
            }
        } else if (node->kind == NodeKind::StarStar) {
            const Var all = evaluate(*node->a, place);
            if (all.isUndefined())
                all.undefined().refuse();
            if (!all.isDict())
                stop(tr("'**' needs a dictionary, not {}.", typeName(all)));
            Walk walk(m_heap, all);
            for (Var key = walk.next(); !key.missing(); key = walk.next()) {
                if (!key.isString())
                    stop(tr("The name of an argument is a text, not {}.", typeName(key)));
                m_namesBytes += 64 + key.view().size();
                m_heap.pass(key.view().size());
                m_heap.expect(m_namesBytes);
                out.named.emplace_back(m_names.emplace_back(key.view()), itemOf(m_heap, all, key));
            }
        } else {
            out.list.push_back(evaluate(*node, place));
        }
    }
    return out;
}

Var Run::name(const Node& node, Place& place)
{
    const Var& value = slot(node.slot, place);
    if (m_provenance != nullptr)
        readName(node, value);
    if (!value.missing())
        return value;
    return undefined(UndefinedObject::What::Name, node.text, Var::of(Var::Kind::Host, place.context));
}

Var Run::binary(const Node& node, Place& place)
{
    const Var left = evaluate(*node.a, place);
    const Var right = evaluate(*node.b, place);
    static constexpr std::pair<TokenKind, Operator> operators[] = {
        {TokenKind::Add, Operator::Add}, {TokenKind::Sub, Operator::Sub},           {TokenKind::Mul, Operator::Mul},
        {TokenKind::Div, Operator::Div}, {TokenKind::FloorDiv, Operator::FloorDiv}, {TokenKind::Mod, Operator::Mod},
        {TokenKind::Pow, Operator::Pow}};
    for (const Var* one : {&left, &right})
        if (one->isString())
            m_heap.pass(one->view().size());
    for (const auto& [token, op] : operators)
        if (token == node.op)
            return calculate(m_heap, op, left, right);
    return {};
}

Var Run::compare(const Node& node, Place& place)
{
    Var left = evaluate(*node.a, place);
    for (const Node* operand : node.list) {
        Var right = evaluate(*operand->a, place);
        if (right.isString()) // long texts take longer
            m_heap.pass(right.view().size());
        else if (right.kind() == Var::Kind::Data)
            step(right.data().size() / 4);
        bool holds = false;
        switch (operand->op) {
        case TokenKind::Equal:
            holds = equal(left, right);
            break;
        case TokenKind::NotEqual:
            holds = !equal(left, right);
            break;
        case TokenKind::Name:
            holds = contains(right, left);
            break;
        case TokenKind::Wrong:
            holds = !contains(right, left);
            break;
        default: {
            const int how = order(left, right);
            holds = operand->op == TokenKind::Less        ? how == -1
                    : operand->op == TokenKind::LessEqual ? how == -1 || how == 0
                    : operand->op == TokenKind::Greater   ? how == 1
                                                          : how == 1 || how == 0;
        }
        }
        if (!holds)
            return Var::boolean(false);
        left = std::move(right);
    }
    return Var::boolean(true);
}

Var Run::concat(const Node& node, Place& place)
{
    std::vector<Var> parts;
    parts.reserve(node.list.size());
    bool safe = false;
    for (const Node* part : node.list) {
        parts.push_back(evaluate(*part, place));
        safe = safe || (m_autoescape && parts.back().safe());
    }
    std::string out;
    std::string room;
    for (const Var& part : parts) {
        if (safe && !part.safe())
            writeEscaped(out, textOf(part, room));
        else
            writeText(out, part);
        m_heap.expect(out.size());
    }
    return string(std::move(out), safe);
}

Var Run::withoutElse(const Node& node, const Place& place)
{
    const Source& source = *place.of->syntax.source;
    std::string where = fmt::format("line {}", source.line(node.at));
    if (source.name() != unnamed)
        where += " in '" + source.name() + "'";
    Var out =
        undefined(tr("The condition does not hold, and there is no 'else'."),
                  "the inline if-expression on " + where + " evaluated to false and no else section was defined.");
    if (out.undefined().behaviour == Undefined::Strict)
        out.undefined().behaviour = Undefined::Lenient; // as in Jinja2
    return out;
}

// One switch: expressions recurse through it, and each function between would take time and stack at every level.
Var Run::evaluate(const Node& node, Place& place)
{
    step();
    const char here = 0;
    if (m_stack - &here > stackMost)
        stopLimit(tr("The template nests too deeply while it runs."));
    switch (node.kind) {
    case NodeKind::Constant:
        return !node.constant.missing() ? node.constant : numberOf(m_heap, node.literal.text);
    case NodeKind::Name:
        return name(node, place);
    case NodeKind::Attribute:
        return member(node, place);
    case NodeKind::Item: {
        const Var of = evaluate(*node.a, place);
        if (node.b->kind == NodeKind::Slice) {
            const auto part = [&](const Node* one) { return one != nullptr ? evaluate(*one, place) : Var(); };
            const Var start = part(node.b->a);
            const Var end = part(node.b->b);
            const Var by = part(node.b->c);
            if (of.isUndefined() && of.undefined().behaviour == Undefined::Chainable)
                return of;
            if (Var out = sliceOf(m_heap, of, start, end, by); !out.missing())
                return out;
            stop(tr("{} has no slices.", typeName(of)));
        }
        return item(of, evaluate(*node.b, place));
    }
    case NodeKind::Filter:
        return filter(node, evaluate(*node.a, place), place);
    case NodeKind::Test: {
        const Var subject = evaluate(*node.a, place);
        if (node.test == nullptr)
            return Var::boolean(test(node.text, subject, {}));
        Arguments given = arguments(node.list, place);
        step(2);
        pass(subject, given);
        const bool holds = node.test(*this, dictOf(subject), given);
        given.finish(node.text, testArguments(node.text));
        return Var::boolean(holds);
    }
    case NodeKind::Call: {
        const Var what = evaluate(*node.a, place);
        return call(what, arguments(node.list, place));
    }
    case NodeKind::Tuple:
    case NodeKind::List: {
        std::vector<Var> items;
        items.reserve(node.list.size());
        for (const Node* one : node.list)
            items.push_back(evaluate(*one, place));
        return node.kind == NodeKind::List ? Var::list(m_heap, std::move(items)) : Var::tuple(m_heap, std::move(items));
    }
    case NodeKind::Dict: {
        const Var out = Var::dict(m_heap);
        for (std::size_t i = 0; i + 1 < node.list.size(); i += 2) {
            const Var key = evaluate(*node.list[i], place);
            out.members().set(key, evaluate(*node.list[i + 1], place));
        }
        return out;
    }
    case NodeKind::Conditional:
        if (truth(evaluate(*node.b, place)))
            return evaluate(*node.a, place);
        if (node.c != nullptr)
            return evaluate(*node.c, place);
        return withoutElse(node, place);
    case NodeKind::Concat:
        return concat(node, place);
    case NodeKind::Compare:
        return compare(node, place);
    case NodeKind::And: {
        Var left = evaluate(*node.a, place);
        return truth(left) ? evaluate(*node.b, place) : left;
    }
    case NodeKind::Or: {
        Var left = evaluate(*node.a, place);
        return truth(left) ? left : evaluate(*node.b, place);
    }
    case NodeKind::Not:
        return Var::boolean(!truth(evaluate(*node.a, place)));
    case NodeKind::Negative:
        return negative(m_heap, evaluate(*node.a, place));
    case NodeKind::Positive:
        return positive(m_heap, evaluate(*node.a, place));
    case NodeKind::Binary:
        return binary(node, place);
    default:
        stop(tr("This has no value."));
    }
}

} // namespace pluma::tmpl

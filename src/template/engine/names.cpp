// Where the names of a template have their values. Each function (the template itself, a macro, a block, a loop that
// calls itself) has a frame of slots; each scope in it has slots of its own for the names that are set there.
#include <algorithm>
#include <set>

#include "base/text.h"
#include "template/engine/names_scope.h"
#include "template/engine/run.h"

namespace pluma::tmpl {
namespace {

// Goes through the names of a scope, without what is a scope of its own.
class Analysis {
public:
    explicit Analysis(Scope& scope) : m_scope(&scope) {}

    void all(const Nodes& nodes)
    {
        for (const Node* node : nodes)
            statement(*node);
    }
    void target(const Node& node, bool parameter)
    {
        if (node.kind == NodeKind::Tuple) {
            for (const Node* item : node.list)
                target(*item, parameter);
        } else if (node.kind == NodeKind::NamespaceSet) {
            m_scope->load(node.text);
        } else if (parameter) {
            m_scope->parameter(node.text);
        } else {
            m_scope->store(node.text);
        }
    }
    void expression(const Node* node)
    {
        if (node == nullptr)
            return;
        if (node->kind == NodeKind::Name) {
            m_scope->load(node->text);
            return;
        }
        expression(node->a);
        expression(node->b);
        expression(node->c);
        for (const Node* inner : node->list)
            expression(inner);
    }

private:
    void statement(const Node& node)
    {
        switch (node.kind) {
        case NodeKind::Output:
            for (const Node* inner : node.list)
                expression(inner);
            return;
        case NodeKind::If: {
            expression(node.a);
            Scope* const outer = m_scope;
            outer->copied(2);
            std::vector<Scope> branches(2, *outer);
            m_scope = &branches[0];
            all(node.list);
            m_scope = &branches[1];
            all(node.more);
            if (!node.defaults.empty()) { // all of them are one branch more, as in Jinja2
                outer->copied(1);
                branches.push_back(*outer);
                m_scope = &branches[2];
                all(node.defaults);
            }
            m_scope = outer;
            m_scope->branches(branches);
            return;
        }
        case NodeKind::Macro:
            m_scope->store(node.text);
            return;
        case NodeKind::Import:
            expression(node.a);
            m_scope->store(node.text);
            return;
        case NodeKind::FromImport:
            expression(node.a);
            for (const auto& [name, alias] : node.names)
                m_scope->store(alias);
            return;
        case NodeKind::Set:
            expression(node.b);
            target(*node.a, false);
            return;
        case NodeKind::SetBlock:
            target(*node.a, false);
            return;
        case NodeKind::For:
            expression(node.b);
            return;
        case NodeKind::CallBlock:
        case NodeKind::FilterBlock:
        case NodeKind::Extends:
        case NodeKind::Include:
        case NodeKind::Do:
            expression(node.a);
            return;
        case NodeKind::With:
            for (const Node* value : node.defaults)
                expression(value);
            return;
        default: // blocks and autoescape are scopes; break and continue have no names
            return;
        }
    }
    Scope* m_scope;
};

/// Which of some names a body asks for before it sets them.
class Asked {
public:
    explicit Asked(std::set<std::string_view> names) : m_names(std::move(names)) {}
    void in(const Nodes& nodes)
    {
        for (const Node* node : nodes)
            one(node);
    }
    void one(const Node* node)
    {
        if (node == nullptr || node->kind == NodeKind::Block)
            return;
        if (node->kind == NodeKind::Name) {
            if (m_names.count(node->text) > 0)
                found.insert(node->text);
            return;
        }
        if (node->kind == NodeKind::If) {
            one(node->a);
            in(node->list);
            in(node->defaults);
            in(node->more);
            return;
        }
        if (node->kind == NodeKind::For || node->kind == NodeKind::Set || node->kind == NodeKind::SetBlock) {
            stored(node->a);
        } else {
            one(node->a);
        }
        one(node->b);
        one(node->c);
        for (const Node* parameter : node->parameters)
            stored(parameter);
        in(node->defaults);
        in(node->list);
        in(node->more);
    }
    bool has(std::string_view name) const { return found.count(name) > 0; }
    std::set<std::string_view> found;

private:
    void stored(const Node* node)
    {
        if (node->kind == NodeKind::Name)
            m_names.erase(node->text);
        for (const Node* item : node->list)
            stored(item);
    }
    std::set<std::string_view> m_names;
};

class Resolver {
public:
    explicit Resolver(Syntax& syntax) : m_syntax(syntax) {}

    void run()
    {
        Function function;
        Scope scope(nullptr, function);
        findBlocks(m_syntax.body);
        findSets(m_syntax.body);
        Asked asked({"self"});
        asked.in(m_syntax.body);
        if (asked.has("self"))
            m_syntax.self = scope.parameter("self");
        Analysis(scope).all(m_syntax.body);
        Where where;
        where.top = where.root = where.silent = true;
        statements(m_syntax.body, scope, where);
        m_syntax.loads = scope.loads();
        m_syntax.frame = function.slots;
        for (const auto& [name, block] : m_syntax.blocks)
            blockBody(*block);
        for (const auto& [name, at] : m_reads)
            m_syntax.reads.emplace_back(name, at);
        std::sort(m_syntax.reads.begin(), m_syntax.reads.end(),
                  [](const auto& a, const auto& b) { return a.second < b.second; });
    }

private:
    struct Where {
        bool top = false;  ///< what is set belongs to the template
        bool root = false; ///< in nothing else
        bool loop = false;
        bool silent = false; ///< what is written here is for a template that extends no other
        bool soft = false;   ///< in a branch: a filter that is not there is missed when it is come to
    };

    [[noreturn]] void wrong(const Node& node, std::string message, std::string hint = {}) const
    {
        Stop out(ErrorCode::Invalid, std::move(message), std::move(hint));
        out.error.where = m_syntax.source->where(node.at);
        out.error.detail = m_syntax.source->excerpt(node.at);
        throw out; // NOLINT: made in steps
    }

    void findBlocks(const Nodes& nodes)
    {
        for (Node* node : nodes) {
            if (node->kind == NodeKind::Block && !m_syntax.blocks.emplace(node->text, node).second)
                wrong(*node, tr("There are two blocks '{}'.", node->text));
            findBlocks(node->list);
            if (node->kind == NodeKind::If)
                findBlocks(node->defaults);
            findBlocks(node->more);
        }
    }

    // Where each name is set first.
    void findSets(const Nodes& nodes)
    {
        for (const Node* node : nodes) {
            if (node->kind == NodeKind::Set || node->kind == NodeKind::SetBlock)
                findTarget(*node->a, lastOf(node->b)); // its value is read before it is set
            if (node->kind == NodeKind::Macro || node->kind == NodeKind::Import)
                m_sets.emplace(node->text, node->at);
            for (const auto& [name, alias] : node->names)
                m_sets.emplace(alias, node->at);
            if (node->kind == NodeKind::For || node->kind == NodeKind::If || node->kind == NodeKind::With ||
                node->kind == NodeKind::Autoescape || node->kind == NodeKind::Block ||
                node->kind == NodeKind::FilterBlock) {
                findSets(node->list);
                if (node->kind == NodeKind::If)
                    findSets(node->defaults);
                findSets(node->more);
            }
        }
    }
    void findTarget(const Node& node, std::uint32_t after)
    {
        if (node.kind == NodeKind::Name)
            m_sets.emplace(node.text, std::max(node.at, after));
        for (const Node* item : node.list)
            findTarget(*item, after);
    }
    static std::uint32_t lastOf(const Node* node)
    {
        if (node == nullptr)
            return 0;
        std::uint32_t out = std::max({node->at, lastOf(node->a), lastOf(node->b), lastOf(node->c)});
        for (const Node* item : node->list)
            out = std::max(out, lastOf(item));
        return out;
    }
    // A name whose value comes from outside, unless the template sets it before.
    void note(const Node& node, const Scope& scope)
    {
        bool set = false;
        const Load* const origin = scope.origin(node.text, set);
        if (origin == nullptr || origin->how != Load::How::Resolve)
            return;
        // A name that the template sets before it reads it, or at its top, for blocks and macros.
        const auto first = m_sets.find(node.text);
        if (first != m_sets.end() && (first->second < node.at || !set))
            return;
        const auto [known, fresh] = m_reads.emplace(node.text, node.at);
        if (!fresh && node.at < known->second)
            known->second = node.at;
    }

    void blockBody(Node& node)
    {
        Function function;
        Scope scope(nullptr, function);
        Asked asked({"self", "super"});
        asked.in(node.list);
        if (asked.has("self"))
            node.self = scope.parameter("self");
        if (asked.has("super"))
            node.super = scope.parameter("super");
        Analysis(scope).all(node.list);
        Where where;
        where.top = true;
        m_mark = node.at;
        statements(node.list, scope, where);
        node.loads = scope.loads();
        node.frame = function.slots;
    }

    void statements(const Nodes& nodes, Scope& scope, const Where& where)
    {
        for (Node* node : nodes)
            statement(*node, scope, where);
    }

    void statement(Node& node, Scope& scope, const Where& where)
    {
        const bool unmarked = node.kind == NodeKind::With || node.kind == NodeKind::Autoescape;
        const bool elsewhere = node.kind == NodeKind::Block && where.root && m_extends;
        if (unmarked)
            node.mark = m_mark;
        else if (!elsewhere && node.kind != NodeKind::Output && node.kind != NodeKind::SetBlock &&
                 node.kind != NodeKind::FilterBlock)
            m_mark = node.at;
        visit(node, scope, where);
        if (node.kind == NodeKind::SetBlock || node.kind == NodeKind::FilterBlock || node.kind == NodeKind::CallBlock)
            m_mark = node.at;
    }

    // What is known before anything runs, and written as text.
    static bool isConstant(const Node& node)
    {
        switch (node.kind) {
        case NodeKind::Name:
        case NodeKind::Call:
        case NodeKind::Attribute:
        case NodeKind::Item:
            return false;
        default:
            return (node.a == nullptr || isConstant(*node.a)) && (node.b == nullptr || isConstant(*node.b)) &&
                   (node.c == nullptr || isConstant(*node.c)) &&
                   std::all_of(node.list.begin(), node.list.end(), [](const Node* one) { return isConstant(*one); });
        }
    }

    void visit(Node& node, Scope& scope, const Where& where)
    {
        Where inner;
        inner.loop = where.loop;
        inner.silent = where.silent;
        switch (node.kind) {
        case NodeKind::Output:
            return output(node, scope, where);
        case NodeKind::If:
            return condition(node, scope, where);
        case NodeKind::For:
            return loop(node, scope, inner, where.soft);
        case NodeKind::Macro:
            node.slot = scope.slot(node.text);
            node.exported = where.top;
            return macro(node, scope);
        case NodeKind::CallBlock:
            expression(node.a, scope, where.soft);
            return macro(node, scope);
        case NodeKind::FilterBlock:
        case NodeKind::Autoescape:
            return surround(node, scope, inner);
        case NodeKind::With:
            return with(node, scope, inner, where.soft);
        case NodeKind::Block:
            node.root = where.root;
            if (node.flag)
                node.visible = scope.visible();
            return;
        case NodeKind::Extends:
            return extends(node, scope, where);
        case NodeKind::Include:
            reference(*node.a, scope, where.soft);
            if (node.flag)
                node.visible = scope.visible();
            return;
        case NodeKind::Import:
        case NodeKind::FromImport:
            return import(node, scope, where);
        case NodeKind::Set:
            node.exported = where.top;
            expression(node.b, scope, where.soft);
            target(*node.a, scope);
            return;
        case NodeKind::SetBlock:
            node.exported = where.top;
            return setBlock(node, scope, inner);
        case NodeKind::Do:
            expression(node.a, scope, where.soft);
            return;
        case NodeKind::Break:
        case NodeKind::Continue:
            if (!where.loop)
                wrong(node, tr("There is no loop to leave here."));
            return;
        default:
            return;
        }
    }

    void output(const Node& node, const Scope& scope, const Where& where)
    {
        if (where.silent && m_extends)
            return; // beside the blocks of a template that extends another
        for (Node* one : node.list) {
            expression(one, scope, where.soft);
            if (one->kind != NodeKind::Text && !isConstant(*one))
                m_mark = one->at;
        }
    }

    void condition(const Node& node, Scope& scope, const Where& where)
    {
        expression(node.a, scope, true);
        Where branch = where;
        branch.root = false;
        branch.soft = true;
        statements(node.list, scope, branch);
        statements(node.defaults, scope, branch);
        statements(node.more, scope, branch);
    }

    // A filter or the escaping around some statements.
    void surround(Node& node, Scope& scope, const Where& inner)
    {
        Scope own(&scope, scope.function());
        Analysis analysis(own);
        if (node.kind == NodeKind::Autoescape) // asked for before what it surrounds
            analysis.expression(node.a);
        analysis.all(node.list);
        if (node.kind == NodeKind::FilterBlock)
            analysis.expression(node.a);
        expression(node.a, own);
        statements(node.list, own, inner);
        node.loads = own.loads();
    }

    void with(Node& node, Scope& scope, const Where& inner, bool soft)
    {
        Scope own(&scope, scope.function());
        Analysis analysis(own);
        for (const Node* name : node.parameters)
            analysis.target(*name, true);
        analysis.all(node.list);
        for (std::size_t i = 0; i < node.parameters.size(); ++i) {
            expression(node.defaults[i], scope, soft);
            target(*node.parameters[i], own);
        }
        statements(node.list, own, inner);
        node.loads = own.loads();
    }

    void extends(Node& node, const Scope& scope, const Where& where)
    {
        if (!where.top)
            wrong(node, tr("'extends' stands in the template itself, not in a loop, macro or block."));
        node.root = where.root;
        m_extends = m_extends || where.root;
        reference(*node.a, scope, where.soft);
    }

    void import(Node& node, const Scope& scope, const Where& where)
    {
        reference(*node.a, scope, where.soft);
        node.exported = where.top;
        if (node.kind == NodeKind::Import)
            node.slot = scope.slot(node.text);
        else
            for (const auto& [name, alias] : node.names)
                node.slots.push_back(scope.slot(alias));
        if (node.flag)
            node.visible = scope.visible();
    }

    void setBlock(Node& node, Scope& scope, Where inner)
    {
        Scope own(&scope, scope.function());
        Analysis analysis(own);
        analysis.all(node.list);
        analysis.expression(node.b);
        expression(node.b, own);
        inner.silent = false;
        statements(node.list, own, inner);
        node.loads = own.loads();
        target(*node.a, scope);
    }

    void loop(Node& node, Scope& scope, Where inner, bool soft)
    {
        refuseLoop(*node.a);
        // A loop that calls itself is a function: each call has values of its own.
        Function own;
        own.depth = scope.function().depth + 1;
        Function& function = node.flag ? own : scope.function();
        Scope body(&scope, function);
        Scope rest(&scope, function);
        Scope test(&scope, function);
        Asked asked({"loop"});
        asked.in(node.list);
        if (node.flag || asked.has("loop") || hasScopedBlock(node.list))
            node.slot = body.parameter("loop");
        Analysis inBody(body);
        inBody.target(*node.a, true);
        inBody.all(node.list);
        Analysis(rest).all(node.more);
        Analysis inTest(test);
        inTest.target(*node.a, true);
        inTest.expression(node.c);
        expression(node.b, scope, soft);
        if (node.c != nullptr) {
            // The test sees the item only; its names are those of the body's slots.
            expression(node.c, test);
        }
        target(*node.a, body);
        Node* const copy = node.c != nullptr ? copyTarget(*node.a) : nullptr;
        if (copy != nullptr) {
            target(*copy, test);
            node.parameters = {copy};
        }
        inner.loop = true;
        statements(node.list, body, inner);
        inner.loop = false;
        statements(node.more, rest, inner);
        node.loads = body.loads();
        node.moreLoads = rest.loads();
        node.testLoads = test.loads();
        node.frame = own.slots;
    }
    // The same target with slots of its own: what the test of a loop looks at.
    Node* copyTarget(const Node& from)
    {
        Node& node = m_syntax.nodes.emplace_back();
        node.kind = from.kind;
        node.at = from.at;
        node.text = from.text;
        node.attribute = from.attribute;
        for (const Node* item : from.list)
            node.list.push_back(copyTarget(*item));
        return &node;
    }
    void refuseLoop(const Node& node) const
    {
        if (node.kind == NodeKind::Name && node.text == "loop")
            wrong(node, tr("'loop' is the loop itself; its variable needs another name."));
        for (const Node* item : node.list)
            refuseLoop(*item);
    }
    static bool hasScopedBlock(const Nodes& nodes)
    {
        return std::any_of(nodes.begin(), nodes.end(), [](const Node* node) {
            return (node->kind == NodeKind::Block && node->flag) || hasScopedBlock(node->list) ||
                   (node->kind == NodeKind::If && hasScopedBlock(node->defaults)) || hasScopedBlock(node->more);
        });
    }

    void macro(Node& node, Scope& scope)
    {
        Function function;
        function.depth = scope.function().depth + 1;
        Scope own(&scope, function);
        Analysis analysis(own);
        for (const Node* parameter : node.parameters)
            analysis.target(*parameter, true);
        for (const Node* value : node.defaults)
            analysis.expression(value);
        analysis.all(node.list);
        Asked asked({"caller", "kwargs", "varargs"});
        asked.in(node.list);
        const auto named = [&](std::string_view name) {
            const auto it = std::find_if(node.parameters.begin(), node.parameters.end(),
                                         [&](const Node* parameter) { return parameter->text == name; });
            return static_cast<std::size_t>(it - node.parameters.begin());
        };
        if (asked.has("caller")) {
            const std::size_t at = named("caller");
            if (at == node.parameters.size())
                node.caller = own.parameter("caller");
            else if (at + node.defaults.size() < node.parameters.size())
                wrong(node, tr("A parameter 'caller' needs a default."));
        }
        if (asked.has("kwargs") && named("kwargs") == node.parameters.size())
            node.kwargs = own.parameter("kwargs");
        if (asked.has("varargs") && named("varargs") == node.parameters.size())
            node.varargs = own.parameter("varargs");
        for (Node* parameter : node.parameters)
            parameter->slot = own.slot(parameter->text);
        for (Node* value : node.defaults)
            expression(value, own);
        statements(node.list, own, {});
        node.loads = own.loads();
        node.frame = function.slots;
    }

    void target(Node& node, const Scope& scope)
    {
        if (node.kind == NodeKind::Tuple)
            for (Node* item : node.list)
                target(*item, scope);
        else
            node.slot = scope.slot(node.text);
    }
    // What a template includes, imports or extends.
    void reference(Node& name, const Scope& scope, bool soft)
    {
        if (name.literal.kind == Literal::Kind::String)
            m_syntax.references.push_back(name.literal.text);
        for (const Node* one : name.list)
            if (one->literal.kind == Literal::Kind::String)
                m_syntax.references.push_back(one->literal.text);
        expression(&name, scope, soft);
    }
    void expression(Node* node, const Scope& scope, bool soft = false)
    {
        if (node == nullptr)
            return;
        switch (node->kind) {
        case NodeKind::Name:
            node->slot = scope.slot(node->text);
            if (!node->slot.known())
                wrong(*node, tr("'{}' cannot be asked for here.", node->text));
            note(*node, scope);
            return;
        case NodeKind::Constant:
            node->constant = constant(node->literal);
            return;
        case NodeKind::Filter:
            node->filter = filterNamed(node->text);
            if (node->filter == nullptr && !soft)
                wrong(*node, tr("There is no filter '{}'.", node->text), didYouMean(node->text, filterNames()));
            break;
        case NodeKind::Test:
            node->test = testNamed(node->text);
            if (node->test == nullptr && !soft)
                wrong(*node, tr("There is no test '{}'.", node->text), didYouMean(node->text, testNames()));
            break;
        case NodeKind::Attribute:
            node->method = isMethod(node->text);
            node->hash = ValuesBuilder::hash(node->text);
            break;
        case NodeKind::Conditional:
            soft = true;
            break;
        default:
            break;
        }
        expression(node->a, scope, soft);
        expression(node->b, scope, soft);
        expression(node->c, scope, soft);
        for (Node* inner : node->list)
            expression(inner, scope, soft);
    }
    static Var constant(const Literal& literal)
    {
        switch (literal.kind) {
        case Literal::Kind::None:
            return Var::none();
        case Literal::Kind::True:
        case Literal::Kind::False:
            return Var::boolean(literal.kind == Literal::Kind::True);
        case Literal::Kind::String:
            return Var::text(literal.text);
        case Literal::Kind::Integer:
        case Literal::Kind::Float: {
            Heap none(0); // an integer beyond 64 bits is made when it is needed
            try {
                return numberOf(none, literal.text);
            } catch (const Stop&) {
                return {};
            }
        }
        }
        return {};
    }

    std::map<std::string_view, std::uint32_t> m_sets, m_reads;
    std::uint32_t m_mark = 0;
    bool m_extends = false; ///< some template is extended in any case
    Syntax& m_syntax;
};

} // namespace

Result<> resolveNames(Syntax& syntax)
{
    try {
        Resolver(syntax).run();
        return {};
    } catch (Stop& stop) {
        return tl::unexpected<Error>(std::move(stop.error));
    }
}

} // namespace pluma::tmpl

#include "template/run.h"

#include <algorithm>

#include "base/text.h"

namespace pluma::tmpl {

/// Bytes of the stack that a rendering may use; threads have 8 MB.
constexpr std::ptrdiff_t stackMost = 3 << 20;

// --- arguments -------------------------------------------------------------------------------------------------------

Var Arguments::take(std::size_t place, std::string_view name)
{
    if (place < list.size())
        return list[place];
    for (auto it = named.begin(); it != named.end(); ++it)
        if (it->first == name) {
            Var out = std::move(it->second);
            named.erase(it);
            return out;
        }
    return {};
}

void Arguments::finish(std::string_view what, std::size_t most) const
{
    if (list.size() > most)
        stop(tr("'{}' takes {} arguments at most, not {}.", what, most, list.size()));
    if (!named.empty())
        stop(tr("'{}' has no argument '{}'.", what, named.front().first));
}

// --- hosts -----------------------------------------------------------------------------------------------------------

Var Context::find(std::string_view name) const
{
    if (const Var* const own = set.members().find(name))
        return *own;
    if (!more.missing())
        if (const Var* const given = more.members().find(name))
            return *given;
    if (!data.missing())
        if (Var out = itemOf(heap(), data, name); !out.missing())
            return out;
    return globalNamed(heap(), name);
}

namespace {

/// What another template gives to those who import it.
class Module final : public HostObject {
public:
    Module(Heap& heap, std::string name, std::string body, Context& context)
        : HostObject(heap), m_name(std::move(name)), m_body(std::move(body)), m_values(context.set),
          m_exported(context.exported)
    {
        holds(m_body.size());
    }
    void clear() override { m_values = Var(); }
    const char* type() const override { return "TemplateModule"; }
    Var attribute(std::string_view name) override
    {
        if (m_exported.count(name) == 0)
            return {};
        const Var* const found = m_values.members().find(name);
        return found != nullptr ? *found : Var();
    }
    std::string text() const override { return m_body; }

private:
    std::string m_name, m_body;
    Var m_values;
    std::set<std::string_view> m_exported;
};

} // namespace

/// `loop` in a loop.
class Loop final : public Callable {
public:
    using Next = std::function<Var()>;
    using Again = std::function<Var(const Var& items)>;
    Loop(Run& run, std::int64_t size, Next next, int depth, Again again)
        : Callable(run.heap()), m_run(run), m_next(std::move(next)), m_again(std::move(again)), m_size(size),
          m_depth(depth)
    {
    }
    void clear() override
    {
        m_current = m_before = m_after = m_last = Var();
        m_rest.clear();
        m_next = nullptr;
        m_again = nullptr;
    }
    const char* type() const override { return "LoopContext"; }

    Var advance()
    {
        Var next = !m_after.missing() ? std::exchange(m_after, Var()) : fetch();
        if (next.missing())
            return next;
        ++m_index;
        m_before = std::exchange(m_current, next);
        return next;
    }
    Var attribute(std::string_view name) override
    {
        if (name == "index")
            return Var::integer(m_index + 1);
        if (name == "index0")
            return Var::integer(m_index);
        if (name == "first")
            return Var::boolean(m_index == 0);
        if (name == "last")
            return Var::boolean(peek().missing());
        if (name == "length")
            return Var::integer(length());
        if (name == "revindex")
            return Var::integer(length() - m_index);
        if (name == "revindex0")
            return Var::integer(length() - m_index - 1);
        if (name == "depth")
            return Var::integer(m_depth + 1);
        if (name == "depth0")
            return Var::integer(m_depth);
        if (name == "previtem")
            return m_index == 0 ? m_run.undefined({}, tr("There is no item before the first.")) : m_before;
        if (name == "nextitem")
            return peek().missing() ? m_run.undefined({}, tr("There is no item after the last.")) : m_after;
        if (name == "cycle" || name == "changed")
            return Var::of(Var::Kind::Host, new Method(*this, name == "cycle"));
        return {};
    }
    std::int64_t size() override { return length(); }
    Var call(Run&, Arguments& arguments) override
    {
        const Var items = arguments.take(0, "iterable");
        arguments.finish("loop", 1);
        if (items.missing())
            stop(tr("'loop' needs what to go through."));
        if (!m_again)
            stop(tr("This loop does not call itself; that needs 'recursive' after what it goes through."));
        return m_again(items);
    }
    std::string text() const override
    {
        return fmt::format("<LoopContext {}/{}>", m_index + 1, const_cast<Loop*>(this)->length()); // NOLINT: counts
    }

private:
    class Method final : public Callable {
    public:
        Method(Loop& loop, bool cycle) : Callable(loop.heap()), m_loop(Var::of(Var::Kind::Host, &loop)), m_cycle(cycle)
        {
        }
        void clear() override { m_loop = Var(); }
        const char* type() const override { return "method"; }
        Var call(Run& run, Arguments& arguments) override
        {
            Loop& loop = static_cast<Loop&>(m_loop.host());
            if (m_cycle) {
                if (arguments.list.empty())
                    stop(tr("'loop.cycle' needs something to go round."));
                return arguments.list[static_cast<std::size_t>(loop.m_index) % arguments.list.size()];
            }
            Var now = Var::tuple(run.heap(), arguments.list);
            const bool changed = loop.m_last.missing() || !equal(loop.m_last, now);
            loop.m_last = std::move(now);
            return Var::boolean(changed);
        }

    private:
        Var m_loop;
        bool m_cycle;
    };

    Var fetch()
    {
        if (m_read < m_rest.size())
            return m_rest[m_read++];
        return m_done || !m_next ? Var() : m_next();
    }
    const Var& peek()
    {
        if (m_after.missing())
            m_after = fetch();
        return m_after;
    }
    std::int64_t length()
    {
        if (m_size < 0) { // goes on to the end once
            const std::size_t from = m_rest.size();
            for (Var item = m_next ? m_next() : Var(); !item.missing(); item = m_next()) {
                m_rest.push_back(std::move(item));
                m_run.step();
            }
            m_done = true;
            m_size = m_index + 1 + (m_after.missing() ? 0 : 1) + static_cast<std::int64_t>(m_rest.size() - from);
            holds(m_rest.size() * sizeof(Var));
        }
        return m_size;
    }

    Run& m_run;
    Next m_next;
    Again m_again;
    std::vector<Var> m_rest;
    std::size_t m_read = 0;
    bool m_done = false;
    std::int64_t m_size;
    int m_depth;
    std::int64_t m_index = -1;
    Var m_current, m_before, m_after, m_last;
};

/// A macro, or what stands in a call block.
class Macro final : public Callable {
public:
    Macro(Run& run, const Node& node, const Run::Place& place)
        : Callable(run.heap()), m_node(node), m_of(place.of), m_frame(Var::of(Var::Kind::Host, place.frame)),
          m_context(Var::of(Var::Kind::Host, place.context))
    {
    }
    void clear() override
    {
        m_frame = Var();
        m_context = Var();
    }
    const char* type() const override { return "Macro"; }
    Var attribute(std::string_view name) override
    {
        if (name == "name")
            return m_node.text.empty() ? Var::text("caller") : Var::text(m_node.text);
        if (name == "arguments") {
            std::vector<Var> names;
            for (const Node* parameter : m_node.parameters)
                names.push_back(Var::text(parameter->text));
            return Var::tuple(heap(), std::move(names));
        }
        if (name == "catch_kwargs")
            return Var::boolean(m_node.kwargs.known());
        if (name == "catch_varargs")
            return Var::boolean(m_node.varargs.known());
        if (name == "caller")
            return Var::boolean(m_node.caller.known());
        return {};
    }
    std::string text() const override
    {
        return m_node.text.empty() ? "<Macro anonymous>" : "<Macro '" + std::string(m_node.text) + "'>";
    }
    Var call(Run& run, Arguments& arguments) override;

private:
    const Node& m_node;
    CompiledPtr m_of;
    Var m_frame, m_context;
};

/// `super` and what `self.NAME` is: a block that is rendered where it is called or printed.
class BlockText final : public Callable {
public:
    BlockText(Run& run, Context& context, std::string_view name, std::size_t level)
        : Callable(run.heap()), m_run(run), m_context(Var::of(Var::Kind::Host, &context)), m_name(name), m_level(level)
    {
    }
    void clear() override { m_context = Var(); }
    const char* type() const override { return "BlockReference"; }
    Var attribute(std::string_view name) override
    {
        if (name != "super")
            return {};
        auto& context = static_cast<Context&>(m_context.host());
        if (m_level + 1 >= context.blocks[m_name].size())
            return m_run.undefined({}, tr("There is no block '{}' further up.", m_name));
        return Var::of(Var::Kind::Host, new BlockText(m_run, context, m_name, m_level + 1));
    }
    Var call(Run& run, Arguments& arguments) override
    {
        arguments.finish(m_name, 0);
        auto& context = static_cast<Context&>(m_context.host());
        std::string out = run.captured([&] { run.runBlock(context.blocks[m_name][m_level], m_level, context); });
        return run.string(std::move(out), run.autoescape());
    }

private:
    Run& m_run;
    Var m_context;
    std::string_view m_name;
    std::size_t m_level;
};

/// `self`: the blocks by name.
class SelfBlocks final : public HostObject {
public:
    SelfBlocks(Run& run, Context& context)
        : HostObject(run.heap()), m_run(run), m_context(Var::of(Var::Kind::Host, &context))
    {
    }
    void clear() override { m_context = Var(); }
    const char* type() const override { return "TemplateReference"; }
    Var attribute(std::string_view name) override
    {
        auto& context = static_cast<Context&>(m_context.host());
        const auto block = context.blocks.find(name);
        return block == context.blocks.end() ? Var()
                                             : Var::of(Var::Kind::Host, new BlockText(m_run, context, block->first, 0));
    }

private:
    Run& m_run;
    Var m_context;
};

// --- a rendering -----------------------------------------------------------------------------------------------------

/// Something that runs inside something: counts how deep.
class Run::Inside {
public:
    explicit Inside(Run& run) : m_run(run)
    {
        if (++run.m_depth > run.m_bounds.depth) {
            --run.m_depth;
            stopLimit(tr("Macros and templates call each other deeper than {} levels.", run.m_bounds.depth));
        }
    }
    ~Inside() { --m_run.m_depth; }
    Inside(const Inside&) = delete;
    Inside& operator=(const Inside&) = delete;

private:
    Run& m_run;
};

Run::Run(const Bounds& bounds, Undefined undefined, Loader loader)
    : m_bounds(bounds), m_undefined(undefined), m_loader(std::move(loader)), m_heap(bounds.liveBytes)
{
}

Result<std::string> Run::render(const CompiledPtr& program, Value data)
{
    const char here = 0;
    m_stack = &here; // NOLINT: compared only, while it lives
    try {
        m_autoescape = program->environment.autoescape;
        auto* context = new Context(m_heap, program, Var::of(m_heap, data), Var());
        const Var keep = Var::of(Var::Kind::Host, context);
        runTemplate(program, *context);
        return std::move(m_out);
    } catch (Stop& stopped) {
        return tl::unexpected<Error>(std::move(stopped.error));
    }
}

void Run::step(std::uint64_t cost)
{
    m_steps += cost;
    if (m_steps > m_bounds.steps)
        stopLimit(tr("The template needs more than {} steps.", m_bounds.steps), tr("a loop is too large"));
}

std::uint64_t Run::random()
{
    m_random ^= m_random << 13;
    m_random ^= m_random >> 7;
    m_random ^= m_random << 17;
    return m_random;
}

Var Run::undefined(std::string name, std::string message, std::string hint)
{
    return Var::of(Var::Kind::Undefined,
                   new UndefinedObject(m_heap, m_undefined, std::move(name), std::move(message), std::move(hint)));
}

std::string Run::captured(const std::function<void()>& work)
{
    std::string outer = std::exchange(m_out, std::string());
    try {
        work();
    } catch (...) {
        m_out = std::move(outer);
        throw;
    }
    return std::exchange(m_out, std::move(outer));
}

void Run::write(const Var& value)
{
    const std::size_t before = m_out.size();
    if (m_autoescape && !value.safe() && !value.isNumber()) {
        std::string room;
        writeEscaped(m_out, textOf(value, room));
    } else {
        writeText(m_out, value);
    }
    if (m_out.size() > m_bounds.outputBytes)
        stopLimit(tr("The text grows beyond {} MB.", m_bounds.outputBytes >> 20));
    step((m_out.size() - before) / 256);
}

Var Run::escaped(const Var& value)
{
    if (value.isString() && value.safe())
        return value;
    std::string room;
    std::string out;
    writeEscaped(out, textOf(value, room));
    return string(std::move(out), true);
}

// --- members, calls --------------------------------------------------------------------------------------------------

Var Run::attribute(const Var& of, std::string_view name)
{
    if (of.isUndefined()) {
        if (of.undefined().behaviour == Undefined::Chainable)
            return of;
        of.undefined().refuse();
    }
    if (of.isHost()) {
        if (Var out = of.host().attribute(name); !out.missing())
            return out;
    } else {
        if (Var method = methodOf(m_heap, of, name); !method.missing())
            return method;
        if (Var member = itemOf(m_heap, of, name); !member.missing())
            return member;
    }
    std::string hint;
    if (of.isDict()) {
        std::vector<std::string> names;
        Walk walk(m_heap, of);
        for (Var key = walk.next(); !key.missing() && names.size() < 1000; key = walk.next())
            if (key.isString())
                names.emplace_back(key.view());
        hint = didYouMean(name, names);
    }
    Var out = undefined(std::string(name), tr("{} has no '{}'.", typeName(of), printable(name)), std::move(hint));
    out.undefined().of = of.isNone() ? "None" : typeName(of) + " object";
    return out;
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
    if (Var found = itemOf(m_heap, of, key); !found.missing())
        return found;
    if (key.isString())
        return attribute(of, key.view());
    Var out = undefined(textOf(key), tr("{} has no item {}.", typeName(of), textOf(key)));
    out.undefined().of = of.isNone() ? "None" : typeName(of) + " object";
    writeRepr(out.undefined().key, key);
    return out;
}

Var Run::call(const Var& what, Arguments arguments)
{
    step(5);
    if (what.isUndefined())
        what.undefined().refuse();
    if (!what.isHost() || !what.host().callable())
        stop(tr("{} cannot be called.", typeName(what)));
    return static_cast<Callable&>(what.host()).call(*this, arguments);
}

Var Run::filter(std::string_view name, const Var& subject, Arguments arguments)
{
    step(3);
    const FilterFunction function = filterNamed(name);
    if (function == nullptr)
        stop(tr("There is no filter '{}'.", name), didYouMean(name, filterNames()));
    return function(*this, subject, arguments);
}

bool Run::test(std::string_view name, const Var& subject, Arguments arguments)
{
    step(2);
    const TestFunction function = testNamed(name);
    if (function == nullptr)
        stop(tr("There is no test '{}'.", name), didYouMean(name, testNames()));
    return function(*this, subject, arguments);
}

Var Macro::call(Run& run, Arguments& arguments)
{
    const Run::Inside inside(run);
    Var holder = Var::of(Var::Kind::Host, new Frame(run.heap(), m_node.frame, m_frame));
    Run::Place place;
    place.of = m_of;
    place.context = static_cast<Context*>(&m_context.host());
    place.frame = static_cast<Frame*>(&holder.host());
    const std::size_t count = m_node.parameters.size();
    std::vector<Var> given(count);
    for (std::size_t i = 0; i < count && i < arguments.list.size(); ++i)
        given[i] = std::move(arguments.list[i]);
    const std::string_view shown = m_node.text.empty() ? std::string_view("caller") : m_node.text;
    Var caller;
    Var rest;
    for (auto& [name, value] : arguments.named) {
        std::size_t at = 0;
        while (at < count && m_node.parameters[at]->text != name)
            ++at;
        if (at < count) {
            if (!given[at].missing())
                stop(tr("'{}' is given '{}' twice.", shown, name));
            given[at] = std::move(value);
        } else if (name == "caller" && m_node.caller.known()) {
            caller = std::move(value);
        } else if (m_node.kwargs.known()) {
            if (rest.missing())
                rest = Var::dict(run.heap());
            rest.members().set(Var::string(run.heap(), std::string(name)), std::move(value));
        } else if (name == "caller") {
            stop(tr("The macro '{}' is called with a block, but does not use 'caller'.", shown));
        } else {
            stop(tr("The macro '{}' has no parameter '{}'.", shown, name));
        }
    }
    if (arguments.list.size() > count && !m_node.varargs.known())
        stop(tr("The macro '{}' takes {} values at most, not {}.", shown, count, arguments.list.size()));
    run.begin(m_node.loads, place, true, true);
    if (m_node.caller.known())
        run.slot(m_node.caller, place) =
            caller.missing() ? run.undefined("caller", tr("No block was given to the macro '{}'.", shown)) : caller;
    if (m_node.kwargs.known())
        run.slot(m_node.kwargs, place) = rest.missing() ? Var::dict(run.heap()) : rest;
    if (m_node.varargs.known()) {
        std::vector<Var> more;
        for (std::size_t i = count; i < arguments.list.size(); ++i)
            more.push_back(arguments.list[i]);
        run.slot(m_node.varargs, place) = Var::tuple(run.heap(), std::move(more));
    }
    for (std::size_t i = 0; i < count; ++i)
        run.slot(m_node.parameters[i]->slot, place) = given[i];
    for (std::size_t i = 0; i < count; ++i) {
        if (!given[i].missing())
            continue;
        const std::size_t without = count - m_node.defaults.size();
        const std::string name(m_node.parameters[i]->text);
        run.slot(m_node.parameters[i]->slot, place) =
            i >= without ? run.evaluate(*m_node.defaults[i - without], place)
                         : run.undefined(name, tr("The parameter '{}' was not given.", name));
    }
    std::string out = run.captured([&] { (void)run.statements(m_node.list, place); });
    return run.string(std::move(out), run.autoescape());
}

// --- names -----------------------------------------------------------------------------------------------------------

// What the names of a scope are when it begins. Those of the context stay the same while a loop runs.
void Run::begin(const Loads& loads, Place& place, bool resolve, bool rest)
{
    for (const Load& load : loads) {
        if (load.how == Load::How::Resolve) {
            if (resolve || load.set)
                slot(load.to, place) = place.context->find(load.name);
        } else if (rest) {
            slot(load.to, place) = load.how == Load::How::Alias ? slot(load.from, place) : Var();
        }
    }
}

void Run::publish(std::string_view name, const Var& value, Place& place)
{
    place.context->set.members().set(Var::text(name), value);
    if (!startsWith(name, "_"))
        place.context->exported.insert(name);
}

void Run::assign(const Node& target, Var value, Place& place, bool exported)
{
    if (target.kind == NodeKind::Name) {
        if (exported)
            publish(target.text, value, place);
        slot(target.slot, place) = std::move(value);
        return;
    }
    if (target.kind == NodeKind::NamespaceSet) {
        const Var space = slot(target.slot, place);
        if (!space.isHost() || !space.host().setAttribute(target.attribute, std::move(value)))
            stop(tr("'{}' is no namespace, so '{}' cannot be set in it.", target.text, target.attribute),
                 tr("make one with namespace()"));
        return;
    }
    const std::vector<Var> items = itemsOf(m_heap, value);
    if (items.size() != target.list.size())
        stop(tr("{} values are not for {} names.", items.size(), target.list.size()));
    for (std::size_t i = 0; i < items.size(); ++i)
        assign(*target.list[i], items[i], place, exported);
}

Var Context::all() const
{
    Var out = Var::dict(heap());
    for (const Var* from : {&more, &set})
        if (!from->missing())
            for (const DictObject::Entry& entry : from->members().entries())
                if (!entry.key.missing())
                    out.members().set(entry.key, entry.value);
    return out;
}

Var Run::visible(const Node& node, Place& place)
{
    Var out = place.context->all();
    for (const auto& [name, from] : node.visible)
        if (const Var& value = slot(from, place); !value.missing())
            out.members().set(Var::text(name), value);
    return out;
}

// --- statements ------------------------------------------------------------------------------------------------------

Run::Flow Run::statements(const Nodes& nodes, Place& place)
{
    for (const Node* node : nodes) {
        try {
            step();
            if (const Flow flow = statement(*node, place); flow != Flow::Next)
                return flow;
        } catch (Stop& stopped) {
            if (stopped.error.where.empty())
                stopped.error.where = place.of->syntax.source->where(node->at);
            throw;
        }
    }
    return Flow::Next;
}

void Run::print(const Node& node, Place& place)
{
    if (place.parent && place.extended)
        return; // what stands beside the blocks of a template that extends another is not printed
    for (const Node* item : node.list) {
        if (item->kind == NodeKind::Text) {
            m_out += item->text;
            if (m_out.size() > m_bounds.outputBytes)
                stopLimit(tr("The text grows beyond {} MB.", m_bounds.outputBytes >> 20));
            continue;
        }
        try {
            step();
            write(evaluate(*item, place));
        } catch (Stop& stopped) {
            if (stopped.error.where.empty())
                stopped.error.where = place.of->syntax.source->where(item->at);
            throw;
        }
    }
}

Run::Flow Run::statement(const Node& node, Place& place)
{
    switch (node.kind) {
    case NodeKind::Output:
        print(node, place);
        return Flow::Next;
    case NodeKind::If:
        return statements(truth(evaluate(*node.a, place)) ? node.list : node.more, place);
    case NodeKind::For:
        return loop(node, place);
    case NodeKind::Set:
        assign(*node.a, evaluate(*node.b, place), place, node.exported);
        return Flow::Next;
    case NodeKind::SetBlock: {
        begin(node.loads, place, true, true);
        const bool extended = std::exchange(place.extended, false); // what is kept is written in any case
        Var value = string(captured([&] { (void)statements(node.list, place); }), m_autoescape);
        place.extended = extended;
        value = filtered(node.b, std::move(value), place);
        assign(*node.a, std::move(value), place, node.exported);
        return Flow::Next;
    }
    case NodeKind::Macro: {
        const Var macro = Var::of(Var::Kind::Host, new Macro(*this, node, place));
        if (node.exported)
            publish(node.text, macro, place);
        slot(node.slot, place) = macro;
        return Flow::Next;
    }
    case NodeKind::CallBlock: {
        const Var caller = Var::of(Var::Kind::Host, new Macro(*this, node, place));
        Arguments given = arguments(node.a->list, place);
        given.named.emplace_back("caller", caller);
        const Var out = call(evaluate(*node.a->a, place), std::move(given));
        if (!(place.parent && place.extended))
            write(out);
        return Flow::Next;
    }
    case NodeKind::FilterBlock: {
        begin(node.loads, place, true, true);
        Var value = string(captured([&] { (void)statements(node.list, place); }), m_autoescape);
        value = filtered(node.a, std::move(value), place);
        if (!(place.parent && place.extended))
            write(value);
        return Flow::Next;
    }
    case NodeKind::With: {
        std::vector<Var> values;
        for (const Node* value : node.defaults)
            values.push_back(evaluate(*value, place));
        begin(node.loads, place, true, true);
        for (std::size_t i = 0; i < values.size(); ++i)
            assign(*node.parameters[i], std::move(values[i]), place, false);
        return statements(node.list, place);
    }
    case NodeKind::Autoescape: {
        const bool before = m_autoescape;
        m_autoescape = truth(evaluate(*node.a, place));
        begin(node.loads, place, true, true);
        const Flow flow = statements(node.list, place);
        m_autoescape = before;
        return flow;
    }
    case NodeKind::Block:
        block(node, place);
        return Flow::Next;
    case NodeKind::Extends: {
        if (place.parent)
            stop(tr("This template extends another one already."));
        place.parent = load(evaluate(*node.a, place), node, false);
        place.extended = true;
        for (const auto& [name, inner] : place.parent->syntax.blocks)
            place.context->blocks[name].push_back({place.parent, inner});
        return Flow::Next;
    }
    case NodeKind::Include:
        include(node, place); // also beside the blocks of a template that extends another
        return Flow::Next;
    case NodeKind::Import:
    case NodeKind::FromImport:
        import(node, place);
        return Flow::Next;
    case NodeKind::Do:
        (void)evaluate(*node.a, place);
        return Flow::Next;
    case NodeKind::Break:
        return Flow::Break;
    case NodeKind::Continue:
        return Flow::Continue;
    default:
        return Flow::Next;
    }
}

// Filters that stand around nothing: the text is what the first of them filters.
Var Run::filtered(const Node* filters, Var value, Place& place)
{
    if (filters == nullptr)
        return value;
    value = filtered(filters->a, std::move(value), place);
    return filter(filters->text, value, arguments(filters->list, place));
}

Run::Flow Run::loop(const Node& node, Place& place)
{
    const Var items = evaluate(*node.b, place);
    if (!node.flag)
        return turns(node, place, items, 0, nullptr);
    const Var out = recursive(node, place, items, 0);
    if (!(place.parent && place.extended))
        m_out += out.view();
    return Flow::Next;
}

// The next item that the loop's test holds for; missing at the end.
Var Run::next(const Node& node, Place& place, Walk& walk)
{
    while (true) {
        Var item = walk.next();
        if (item.missing() || node.c == nullptr)
            return item;
        step();
        assign(*node.parameters.front(), item, place, false);
        if (truth(evaluate(*node.c, place)))
            return item;
    }
}

// All turns of a loop, or what stands after its `else` when there is none.
Run::Flow Run::turns(const Node& node, Place& place, const Var& items, int depth, std::function<Var(const Var&)> again)
{
    Walk walk(m_heap, items);
    begin(node.loads, place, true, false);
    begin(node.testLoads, place, true, true);
    Var holder;
    Loop* context = nullptr;
    if (node.slot.known()) {
        context = new Loop(
            *this, node.c != nullptr ? -1 : walk.size(),
            [this, &walk, &node, &place] { return next(node, place, walk); }, depth, std::move(again));
        holder = Var::of(Var::Kind::Host, context);
    }
    struct End { // `loop` may be kept, but what it goes through ends here
        Loop* loop;
        ~End()
        {
            if (loop != nullptr)
                loop->clear();
        }
    } const end{context};
    if (body(node, place, walk, context) || node.more.empty())
        return Flow::Next;
    begin(node.moreLoads, place, true, true);
    return statements(node.more, place);
}

// Whether there was a turn at all.
bool Run::body(const Node& node, Place& place, Walk& walk, Loop* context)
{
    const bool rest = std::any_of(node.loads.begin(), node.loads.end(),
                                  [](const Load& load) { return load.how != Load::How::Resolve || load.set; });
    bool any = false;
    while (true) {
        Var item = context != nullptr ? context->advance() : next(node, place, walk);
        if (item.missing())
            return any;
        step(2);
        any = true;
        if (rest)
            begin(node.loads, place, false, true);
        if (context != nullptr)
            slot(node.slot, place) = Var::of(Var::Kind::Host, context);
        assign(*node.a, std::move(item), place, false);
        if (statements(node.list, place) == Flow::Break)
            return any;
    }
}

// A loop that calls itself: each call has a frame of its own and gives its text.
Var Run::recursive(const Node& node, Place place, const Var& items, int depth)
{
    const Inside inside(*this);
    Frame* const around = place.frame;
    const Var holder = Var::of(Var::Kind::Host, new Frame(m_heap, node.frame, Var::of(Var::Kind::Host, around)));
    place.frame = static_cast<Frame*>(&holder.host());
    const auto again = [this, &node, &place, around, depth](const Var& inner) {
        Place there = place;
        there.frame = around;
        return recursive(node, there, inner, depth + 1);
    };
    std::string out = captured([&] { (void)turns(node, place, items, depth, again); });
    return string(std::move(out), m_autoescape);
}

// --- other templates -------------------------------------------------------------------------------------------------

CompiledPtr Run::load(const Var& name, const Node&, bool missingIsNothing)
{
    std::vector<Var> names;
    if (name.isList() || name.isTuple())
        names = itemsOf(m_heap, name);
    else
        names.push_back(name);
    std::string tried;
    for (const Var& one : names) {
        if (one.isUndefined())
            one.undefined().refuse();
        if (!one.isString())
            stop(tr("The name of a template is a text, not {}.", typeName(one)));
        tried += (tried.empty() ? "'" : ", '") + std::string(one.view()) + "'";
        if (!m_loader)
            continue;
        auto found = m_loader(std::string(one.view()));
        if (found)
            return *found;
        if (found.error().code != ErrorCode::NotFound) {
            Stop out(found.error().code, found.error().message, found.error().hint);
            out.error.where = found.error().where;
            throw out;
        }
    }
    if (missingIsNothing)
        return nullptr;
    throw Stop(ErrorCode::NotFound, tr("There is no template {}.", tried.empty() ? "''" : tried));
}

void Run::runTemplate(const CompiledPtr& program, Context& context)
{
    const Inside inside(*this);
    const Var holder = Var::of(Var::Kind::Host, new Frame(m_heap, program->syntax.frame, Var()));
    Place place;
    place.of = program;
    place.context = &context;
    place.frame = static_cast<Frame*>(&holder.host());
    if (program->syntax.self.known())
        slot(program->syntax.self, place) = Var::of(Var::Kind::Host, new SelfBlocks(*this, context));
    begin(program->syntax.loads, place, true, true);
    (void)statements(program->syntax.body, place);
    if (place.parent)
        runTemplate(place.parent, context);
}

void Run::block(const Node& node, Place& place)
{
    if (place.parent && place.extended)
        return;
    auto& blocks = place.context->blocks[node.text];
    if (node.other && blocks.size() <= 1)
        stop(tr("The block '{}' is required, and no template fills it in.", node.text));
    if (!node.flag)
        return runBlock(blocks.front(), 0, *place.context);
    // Sees the names around it.
    auto* const inner = new Context(m_heap, place.context->of, place.context->data, visible(node, place));
    const Var holder = Var::of(Var::Kind::Host, inner);
    inner->blocks = place.context->blocks;
    runBlock(inner->blocks[node.text].front(), 0, *inner);
}

void Run::runBlock(const Context::BlockRef& block, std::size_t level, Context& context)
{
    const Inside inside(*this);
    const Node& node = *block.node;
    const Var holder = Var::of(Var::Kind::Host, new Frame(m_heap, node.frame, Var()));
    // What a block sets is its own.
    auto* const own = new Context(m_heap, context.of, context.data, context.all());
    const Var keep = Var::of(Var::Kind::Host, own);
    own->blocks = context.blocks;
    Place place;
    place.of = block.of;
    place.context = own;
    place.frame = static_cast<Frame*>(&holder.host());
    if (node.self.known())
        slot(node.self, place) = Var::of(Var::Kind::Host, new SelfBlocks(*this, *own));
    if (node.super.known())
        slot(node.super, place) = level + 1 < own->blocks[node.text].size()
                                      ? Var::of(Var::Kind::Host, new BlockText(*this, *own, node.text, level + 1))
                                      : undefined("super", tr("There is no block '{}' further up.", node.text));
    begin(node.loads, place, true, true);
    (void)statements(node.list, place);
}

void Run::include(const Node& node, Place& place)
{
    const CompiledPtr program = load(evaluate(*node.a, place), node, node.other);
    if (!program)
        return;
    auto* const context =
        new Context(m_heap, program, node.flag ? place.context->data : Var(), node.flag ? visible(node, place) : Var());
    const Var holder = Var::of(Var::Kind::Host, context);
    const bool escape = std::exchange(m_autoescape, program->environment.autoescape);
    runTemplate(program, *context);
    m_autoescape = escape;
}

Var Run::module(const Var& name, const Node& node, Place& place)
{
    const CompiledPtr program = load(name, node, false);
    auto* const context =
        new Context(m_heap, program, node.flag ? place.context->data : Var(), node.flag ? visible(node, place) : Var());
    const Var holder = Var::of(Var::Kind::Host, context);
    const bool escape = std::exchange(m_autoescape, program->environment.autoescape);
    std::string text = captured([&] { runTemplate(program, *context); });
    m_autoescape = escape;
    return Var::of(Var::Kind::Host, new Module(m_heap, program->syntax.source->name(), std::move(text), *context));
}

void Run::import(const Node& node, Place& place)
{
    const Var all = module(evaluate(*node.a, place), node, place);
    if (node.kind == NodeKind::Import) {
        if (node.exported)
            place.context->set.members().set(Var::text(node.text), all);
        slot(node.slot, place) = all;
        return;
    }
    for (std::size_t i = 0; i < node.names.size(); ++i) {
        const auto& [name, alias] = node.names[i];
        Var value = all.host().attribute(name);
        if (value.missing())
            value = undefined(std::string(name), tr("The imported template has no '{}'.", name));
        if (node.exported)
            place.context->set.members().set(Var::text(alias), value);
        slot(node.slots[i], place) = std::move(value);
    }
}

// --- expressions -----------------------------------------------------------------------------------------------------

Arguments Run::arguments(const Nodes& nodes, Place& place)
{
    Arguments out;
    out.list.reserve(nodes.size());
    for (const Node* node : nodes) {
        if (node->kind == NodeKind::Keyword) {
            if (std::any_of(out.named.begin(), out.named.end(), [&](const auto& n) { return n.first == node->text; }))
                stop(tr("'{}' is given twice.", node->text));
            out.named.emplace_back(node->text, evaluate(*node->a, place));
        } else if (node->kind == NodeKind::Star) {
            for (Var& item : itemsOf(m_heap, evaluate(*node->a, place)))
                out.list.push_back(std::move(item));
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
                m_heap.expect(m_names.size() * 64);
                out.named.emplace_back(m_names.emplace_back(key.view()), itemOf(m_heap, all, key));
            }
        } else {
            out.list.push_back(evaluate(*node, place));
        }
    }
    return out;
}

Var Run::constant(const Node& node)
{
    switch (node.literal.kind) {
    case Literal::Kind::None:
        return Var::none();
    case Literal::Kind::True:
        return Var::boolean(true);
    case Literal::Kind::False:
        return Var::boolean(false);
    case Literal::Kind::Integer:
    case Literal::Kind::Float:
        return numberOf(m_heap, node.literal.text);
    case Literal::Kind::String:
        return Var::text(node.literal.text);
    }
    return {};
}

Var Run::name(const Node& node, Place& place)
{
    const Var& value = slot(node.slot, place);
    if (!value.missing())
        return value;
    std::vector<std::string> names;
    const Context& context = *place.context;
    for (const Var* from : {&context.set, &context.more, &context.data}) {
        if (from->missing() || !from->isDict())
            continue;
        Walk walk(m_heap, *from);
        for (Var key = walk.next(); !key.missing() && names.size() < 2000; key = walk.next())
            if (key.isString())
                names.emplace_back(key.view());
    }
    return undefined(std::string(node.text), tr("'{}' is undefined.", node.text), didYouMean(node.text, names));
}

Var Run::binary(const Node& node, Place& place)
{
    const Var left = evaluate(*node.a, place);
    const Var right = evaluate(*node.b, place);
    static constexpr std::pair<TokenKind, Operator> operators[] = {
        {TokenKind::Add, Operator::Add}, {TokenKind::Sub, Operator::Sub},           {TokenKind::Mul, Operator::Mul},
        {TokenKind::Div, Operator::Div}, {TokenKind::FloorDiv, Operator::FloorDiv}, {TokenKind::Mod, Operator::Mod},
        {TokenKind::Pow, Operator::Pow}};
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

Var Run::evaluate(const Node& node, Place& place)
{
    step();
    const char here = 0;
    if (m_stack - &here > stackMost)
        stopLimit(tr("The template nests too deeply while it runs."));
    switch (node.kind) {
    case NodeKind::Constant:
        return constant(node);
    case NodeKind::Name:
        return name(node, place);
    case NodeKind::Attribute:
        return attribute(evaluate(*node.a, place), node.text);
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
        return filter(node.text, evaluate(*node.a, place), arguments(node.list, place));
    case NodeKind::Test:
        return Var::boolean(test(node.text, evaluate(*node.a, place), arguments(node.list, place)));
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
        return undefined({}, tr("The condition does not hold, and there is no 'else'."));
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

// What the engine itself gives to templates: loops, macros, blocks, modules. Private to src/template.
#pragma once

#include "base/text.h"
#include "template/engine/run.h"

namespace pluma::tmpl {

/// Something that runs inside something: counts how deep.
class Run::Inside {
public:
    explicit Inside(Run& run) : m_run(run)
    {
        if (++run.m_depth > run.m_limits.depth) {
            --run.m_depth;
            stopLimit(tr("Macros and templates call each other deeper than {} levels.", run.m_limits.depth));
        }
    }
    ~Inside() { --m_run.m_depth; }
    Inside(const Inside&) = delete;
    Inside& operator=(const Inside&) = delete;

private:
    Run& m_run;
};

/// What another template gives to those who import it.
class Module final : public HostObject {
public:
    Module(Heap& heap, std::string body, Context& context)
        : HostObject(heap), m_body(std::move(body)), m_values(context.set), m_exported(context.exported)
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
    std::string m_body;
    Var m_values;
    std::set<std::string_view> m_exported;
};

/// A record, as a dictionary.
class RecordObject final : public HostObject {
public:
    RecordObject(Heap& heap, const Records& records)
        : HostObject(heap), m_records(records), m_columns(records.columns())
    {
    }
    void clear() override {}
    void moveTo(std::size_t record) { m_record = record; }
    const char* type() const override { return "dict"; }
    bool iterable() const override { return true; }
    std::int64_t size() override { return static_cast<std::int64_t>(m_records.columns().size()); }
    Var item(std::int64_t at) override { return Var::text(m_records.columns()[static_cast<std::size_t>(at)]); }
    bool subscriptable() const override { return false; }
    Var attribute(std::string_view name) override;
    std::string_view textAttribute(std::string_view name) override;
    std::vector<std::string> names() const override { return m_columns; }
    Var plain() override;
    std::string text() const override;

private:
    Var cell(std::size_t column) const;
    const Records& m_records;
    const std::vector<std::string>& m_columns;
    std::size_t m_record = 0;
};

/// Records, as a list.
class RecordsObject final : public HostObject {
public:
    RecordsObject(Heap& heap, const Records& records) : HostObject(heap), m_records(records) {}
    void clear() override { m_spare[0] = m_spare[1] = Var(); }
    const char* type() const override { return "list"; }
    bool iterable() const override { return true; }
    std::int64_t size() override { return static_cast<std::int64_t>(m_records.size()); }
    Var item(std::int64_t at) override;
    Var plain() override;
    std::string text() const override;

private:
    const Records& m_records;
    Var m_spare[2]; ///< records that nobody else may hold any more
};

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
            return m_index == 0 ? m_run.undefined(tr("There is no item before the first."), "there is no previous item")
                                : m_before;
        if (name == "nextitem")
            return peek().missing() ? m_run.undefined(tr("There is no item after the last."), "there is no next item")
                                    : m_after;
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
    const Program* m_of;
    Var m_frame, m_context;
};

inline std::string noParent(std::string_view block)
{
    return "there is no parent block called '" + std::string(block) + "'.";
}

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
            return m_run.undefined(tr("There is no block '{}' further up.", m_name), noParent(m_name));
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

} // namespace pluma::tmpl

#include "template/engine/hosts.h"

#include "base/text.h"

namespace pluma::tmpl {

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

Var RecordObject::cell(std::size_t column) const
{
    const Cell cell = m_records.cell(m_record, column);
    switch (cell.index()) {
    case 1:
        return Var::boolean(std::get<bool>(cell));
    case 2:
        return Var::integer(std::get<std::int64_t>(cell));
    case 3:
        return Var::real(std::get<double>(cell));
    case 4:
        return Var::text(std::get<std::string_view>(cell));
    default:
        return Var::none();
    }
}

Var RecordObject::attribute(std::string_view name)
{
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        if (m_columns[i] == name)
            return cell(i);
    return {};
}

std::string_view RecordObject::textAttribute(std::string_view name)
{
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        if (m_columns[i] == name) {
            const Cell cell = m_records.cell(m_record, i);
            const auto* const text = std::get_if<std::string_view>(&cell);
            return text != nullptr ? *text : std::string_view();
        }
    return {};
}

Var RecordObject::plain()
{
    Var out = Var::dict(heap());
    for (std::size_t i = 0; i < m_records.columns().size(); ++i)
        out.members().set(Var::text(m_records.columns()[i]), cell(i));
    return out;
}

std::string RecordObject::text() const { return textOf(const_cast<RecordObject*>(this)->plain()); } // NOLINT: a copy

Var RecordsObject::item(std::int64_t at)
{
    for (Var& spare : m_spare) {
        if (spare.missing())
            spare = Var::of(Var::Kind::Host, new RecordObject(heap(), m_records));
        if (!spare.host().shared()) {
            static_cast<RecordObject&>(spare.host()).moveTo(static_cast<std::size_t>(at));
            return spare;
        }
    }
    auto* const record = new RecordObject(heap(), m_records);
    record->moveTo(static_cast<std::size_t>(at));
    return Var::of(Var::Kind::Host, record);
}

Var RecordsObject::plain()
{
    Var out = Var::list(heap());
    RecordObject record(heap(), m_records);
    for (std::size_t i = 0; i < m_records.size(); ++i) {
        record.moveTo(i);
        out.items().items.push_back(record.plain());
    }
    out.items().changed();
    return out;
}

std::string RecordsObject::text() const { return textOf(const_cast<RecordsObject*>(this)->plain()); } // NOLINT: a copy

Context::Context(Run& run_, const Program& of_, Var data_, Var more_)
    : HostObject(run_.heap()), run(run_), of(&of_), data(std::move(data_)), more(std::move(more_)),
      set(Var::dict(run_.heap())), globals(run_.globals())
{
    for (const auto& [name, node] : of->syntax.blocks)
        blocks[name].push_back({of, node});
}

std::vector<std::string> Context::names() const
{
    constexpr std::size_t most = 2000;
    std::vector<std::string> out;
    for (const Var* from : {&set, &more, &data, &globals}) {
        if (from->missing() || !from->isDict())
            continue;
        Walk walk(heap(), *from);
        for (Var key = walk.next(); !key.missing() && out.size() < most; key = walk.next())
            if (key.isString())
                out.emplace_back(key.view());
    }
    return out;
}

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
    if (Var out = run.records(name); !out.missing())
        return out;
    if (!globals.missing() && globals.isDict())
        if (Var out = itemOf(heap(), globals, name); !out.missing())
            return out;
    return globalNamed(heap(), name);
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
            caller.missing() ? run.undefined(tr("No block was given to the macro '{}'.", shown), "No caller defined")
                             : caller;
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
        run.slot(m_node.parameters[i]->slot, place) = i >= without
                                                          ? run.evaluate(*m_node.defaults[i - without], place)
                                                          : run.undefined(tr("The parameter '{}' was not given.", name),
                                                                          "parameter '" + name + "' was not provided");
    }
    try {
        std::string out = run.captured([&] { (void)run.statements(m_node.list, place); });
        return run.string(std::move(out), run.autoescape());
    } catch (Stop& stopped) {
        stopped.inside = m_node.text.empty() ? tr("the block of the call") : tr("macro '{}'", m_node.text);
        throw;
    }
}

} // namespace pluma::tmpl

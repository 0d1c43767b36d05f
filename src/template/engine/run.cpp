#include "template/engine/run.h"

#include <algorithm>

#include "base/text.h"
#include "template/engine/hosts.h"

namespace pluma::tmpl {

// --- a rendering -----------------------------------------------------------------------------------------------------

namespace {

RenderLimits limitsFor(Value data, const RenderOptions& options)
{
    RenderLimits limits = options.limits;
    std::size_t cells = 0;
    for (const Value& value : {data, options.globals})
        cells += value ? value.values()->cells() : 0;
    for (const auto& [name, list] : options.records)
        cells += list->size() * (list->columns().size() + 1);
    if (limits.steps == 0)
        limits.steps = 1'500'000 + 100 * cells;
    if (limits.outputBytes == 0)
        limits.outputBytes = (16U << 20) + 256 * cells;
    if (limits.liveBytes == 0)
        limits.liveBytes = (24U << 20) + 256 * cells;
    return limits;
}

} // namespace

Run::Run(const Program& program, Value data, const RenderOptions& options)
    : m_program(program), m_data(data), m_limits(limitsFor(data, options)), m_loader(options.loader),
      m_records(options.records), m_job(options.job),
      m_until(std::chrono::steady_clock::now() + options.limits.time), // NOLINT: a bound, never part of a result
      m_declaredUnits(options.units), m_heap(m_limits.liveBytes),
      m_globals(options.globals ? Var::of(m_heap, options.globals) : Var()), m_provenance(options.provenance)
{
}

Result<std::string> Run::render()
{
    const char here = 0;
    m_stack = &here; // NOLINT: compared only, while it lives
    m_heap.watch([this] { return pause(); });
    try {
        try {
            return rendered(m_data ? Var::of(m_heap, m_data) : Var());
        } catch (const NeedsCopy&) {
            // The data belongs to others. Few templates change it, and nothing was given away yet.
            m_out.clear();
            if (m_provenance != nullptr)
                m_provenance->spans.clear();
            m_outer = 0;
            m_depth = 0;
            if (!m_globals.missing())
                m_globals = copied(m_globals);
            return rendered(m_data ? copied(Var::of(m_heap, m_data)) : Var());
        }
    } catch (Stop& stopped) {
        return tl::unexpected<Error>(explained(stopped));
    } catch (const std::bad_alloc&) {
        return fail(ErrorCode::Limit, tr("There is not enough memory for this."));
    }
}

std::string Run::rendered(Var data)
{
    m_autoescape = m_program.environment.autoescape;
    auto* const context = new Context(*this, m_program, std::move(data), Var());
    const Var keep = Var::of(Var::Kind::Host, context);
    runTemplate(m_program, *context);
    return std::move(m_out);
}

// Lists and dictionaries of the data as those that templates make.
Var Run::copied(const Var& value)
{
    if (value.kind() != Var::Kind::Data)
        return value;
    step();
    if (value.data().isMap()) {
        Var out = Var::dict(m_heap);
        for (const auto& [key, member] : value.data().members())
            out.members().set(Var::text(key.text()), copied(Var::of(m_heap, member)));
        return out;
    }
    Var out = Var::list(m_heap);
    Walk walk(m_heap, value);
    for (Var item = walk.next(); !item.missing(); item = walk.next())
        out.items().items.push_back(copied(item));
    out.items().changed();
    return out;
}

// Who called whom, the innermost first.
Error Run::explained(Stop& stopped) const
{
    constexpr std::size_t shown = 8;
    Error out = std::move(stopped.error);
    for (std::size_t i = 0; i < stopped.calls.size() && i < shown; ++i)
        out.detail += (out.detail.empty() ? "" : "\n") + stopped.calls[i];
    if (stopped.calls.size() > shown)
        out.detail += "\n" + tr("… and {} more", stopped.calls.size() - shown);
    return out;
}

// The first place that an error passes is its own; at the others it says what it comes out of.
void Run::placed(Stop& stopped, const Node& node, const Place& place) const
{
    const Source& source = *place.of->syntax.source;
    if (stopped.error.where.empty()) {
        stopped.error.where = source.where(node.mark != UINT32_MAX ? node.mark : node.at);
        stopped.error.detail = source.excerpt(node.at);
    } else if (!stopped.inside.empty()) {
        stopped.calls.push_back(tr("in {}, from {}", std::exchange(stopped.inside, {}), source.where(node.at)));
    }
}

std::uint64_t Run::pause()
{
    const std::uint64_t steps = m_heap.steps();
    if (steps > m_limits.steps)
        stopLimit(tr("The template needs more than {} steps.", m_limits.steps), tr("a loop is too large"));
    if (std::chrono::steady_clock::now() > m_until)
        stopLimit(tr("The template takes longer than {} s.", m_limits.time.count() / 1000));
    if (m_job != nullptr && m_job->cancelled())
        throw Stop(ErrorCode::Cancelled, tr("Cancelled."));
    return std::min(m_limits.steps + 1, steps + 20'000);
}

std::uint64_t Run::random()
{
    m_random ^= m_random << 13;
    m_random ^= m_random >> 7;
    m_random ^= m_random << 17;
    return m_random;
}

const Units& Run::units()
{
    if (!m_units) {
        auto shipped = Units::shipped();
        if (!shipped)
            throw Stop(shipped.error().code, shipped.error().message);
        m_units = std::move(*shipped);
    }
    return *m_units;
}

std::string Run::unitOfSubject()
{
    if (const auto declared = m_declaredUnits.find(std::string(m_subject)); declared != m_declaredUnits.end())
        return declared->second;
    const std::size_t end = m_subject.rfind('_');
    return end == std::string_view::npos ? std::string() : units().symbol(m_subject.substr(end + 1));
}

Var Run::records(std::string_view name)
{
    if (m_records.empty())
        return {};
    const auto it = m_records.find(std::string(name));
    if (it == m_records.end())
        return {};
    Var& list = m_recordLists[it->first];
    if (list.missing())
        list = Var::of(Var::Kind::Host, new RecordsObject(m_heap, *it->second));
    return list;
}

Var Run::undefined(std::string message, std::string printed)
{
    auto* const out = new UndefinedObject(m_heap, m_program.environment.undefined, UndefinedObject::What::Other);
    out->message = std::move(message);
    out->printed = std::move(printed);
    return Var::of(Var::Kind::Undefined, out);
}

Var Run::undefined(UndefinedObject::What what, std::string_view name, const Var& among, const Var& key)
{
    m_heap.expect(name.size());
    auto* const out = new UndefinedObject(m_heap, m_program.environment.undefined, what);
    out->name = name;
    out->holds(name.size());
    out->among = among;
    out->key = key;
    return Var::of(Var::Kind::Undefined, out);
}

std::string Run::captured(const std::function<void()>& work)
{
    std::string outer = std::exchange(m_out, std::string());
    m_outer += outer.size();
    const std::size_t spans = m_provenance != nullptr ? m_provenance->spans.size() : 0;
    work(); // what it throws ends the rendering
    m_outer -= outer.size();
    if (m_provenance != nullptr) {
        const auto first = m_provenance->spans.begin() + static_cast<std::ptrdiff_t>(spans);
        m_capturedSpans.assign(first, m_provenance->spans.end());
        m_provenance->spans.erase(first, m_provenance->spans.end());
        m_capturedText = m_out;
    }
    return std::exchange(m_out, std::move(outer));
}

void Run::write(const Var& value)
{
    const std::size_t before = m_out.size();
    if (value.isString() && (!m_autoescape || value.safe())) {
        m_out += value.view();
    } else if (m_autoescape && !value.isNumber()) {
        std::string room;
        writeEscaped(m_out, textOf(value, room));
    } else {
        writeText(m_out, value);
    }
    written(m_out.size() - before);
}

// A name at the top of the data, or of the loop that it is the turn of.
void Run::readName(const Node& node, const Var& value)
{
    if (m_read != Provenance::none || value.missing())
        return;
    if (value.kind() == Var::Kind::Data)
        return read(value.data());
    const Var* const at = &value;
    for (std::size_t i = m_tracked.size(); i-- > 0;)
        if (m_tracked[i].slot == at && m_tracked[i].item)
            return read(m_tracked[i].item);
    // A name may be set to something else; then its text stands elsewhere.
    const Value top = m_data ? m_data.find(node.text) : Value();
    if (top && ((value.isString() && top.isString() && value.view().data() == top.text().data()) ||
                (value.isNumber() && top.isNumber())))
        read(top);
}

// What was printed since `begin` came from the values that were read for it.
void Run::span(std::size_t begin, const Node& node, const Place& place)
{
    if (m_out.size() == begin)
        return;
    std::vector<Provenance::Span>& spans = m_provenance->spans;
    // A text that was kept before, as macros give it, brings what is known of its parts; also when it was trimmed.
    const std::string_view printed = std::string_view(m_out).substr(begin);
    if (!m_capturedSpans.empty() && printed.size() <= m_capturedText.size()) {
        std::size_t before = m_capturedText.find_first_not_of(" \t\n");
        if (printed.size() == m_capturedText.size() || before == std::string::npos)
            before = 0;
        if (std::string_view(m_capturedText).substr(before, printed.size()) == printed) {
            for (Provenance::Span one : m_capturedSpans)
                if (one.begin >= before && one.end <= before + printed.size()) {
                    one.begin += static_cast<std::uint32_t>(begin - before);
                    one.end += static_cast<std::uint32_t>(begin - before);
                    spans.push_back(one);
                }
            m_capturedSpans.clear();
            return;
        }
    }
    spans.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(m_out.size()), m_read,
                     place.of == &m_program ? node.at : Provenance::none});
}

void Run::written(std::size_t bytes)
{
    if (m_out.size() + m_outer > m_limits.outputBytes)
        stopLimit(tr("The text grows beyond {} MB.", m_limits.outputBytes >> 20));
    m_heap.pass(bytes / 2);
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
            placed(stopped, *node, place);
            throw;
        }
    }
    return Flow::Next;
}

// A text that is a member of the data is written without being made a value.
bool Run::printMember(const Node& node, Place& place)
{
    if (node.kind != NodeKind::Attribute || node.method || node.a->kind != NodeKind::Name)
        return false;
    const Var& of = slot(node.a->slot, place);
    std::string_view text;
    if (of.kind() == Var::Kind::Data) {
        const Value member = of.data().find(node.text, node.hash);
        if (!member || !member.isString())
            return false;
        text = member.text();
        if (m_provenance != nullptr)
            read(member);
    } else if (of.isHost()) {
        text = of.host().textAttribute(node.text);
        if (text.data() == nullptr)
            return false;
    } else {
        return false;
    }
    if (m_autoescape)
        writeEscaped(m_out, text);
    else
        m_out += text;
    written(text.size());
    return true;
}

void Run::print(const Node& node, Place& place)
{
    if (place.parent != nullptr && place.extended)
        return; // what stands beside the blocks of a template that extends another is not printed
    for (const Node* item : node.list) {
        if (item->kind == NodeKind::Text) {
            m_out += item->text;
            written(item->text.size());
            continue;
        }
        try {
            step();
            if (m_provenance != nullptr) {
                const std::uint32_t outer = std::exchange(m_read, Provenance::none);
                const std::size_t begin = m_out.size();
                if (!printMember(*item, place))
                    write(evaluate(*item, place));
                span(begin, *item, place);
                m_read = outer;
            } else if (!printMember(*item, place)) {
                write(evaluate(*item, place));
            }
        } catch (Stop& stopped) {
            placed(stopped, *item, place);
            throw;
        }
    }
}

Run::Flow Run::condition(const Node& node, Place& place)
{
    if (truth(evaluate(*node.a, place)))
        return statements(node.list, place);
    for (const Node* other : node.defaults) {
        try {
            step();
            if (truth(evaluate(*other->a, place)))
                return statements(other->list, place);
        } catch (Stop& stopped) {
            placed(stopped, *other, place);
            throw;
        }
    }
    return statements(node.more, place);
}

void Run::writeUnlessExtended(const Var& value, const Node& node, const Place& place)
{
    if (place.parent != nullptr && place.extended)
        return;
    const std::size_t begin = m_out.size();
    write(value);
    if (m_provenance != nullptr)
        span(begin, node, place);
}

// One switch: statements recurse through it, and each function between would take time and stack at every level.
Run::Flow Run::statement(const Node& node, Place& place)
{
    switch (node.kind) {
    case NodeKind::Output:
        print(node, place);
        return Flow::Next;
    case NodeKind::If:
        return condition(node, place);
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
        writeUnlessExtended(out, node, place);
        return Flow::Next;
    }
    case NodeKind::FilterBlock: {
        begin(node.loads, place, true, true);
        Var value = string(captured([&] { (void)statements(node.list, place); }), m_autoescape);
        value = filtered(node.a, std::move(value), place);
        writeUnlessExtended(value, node, place);
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
        begin(node.loads, place, true, true);
        m_autoescape = truth(evaluate(*node.a, place));
        const Flow flow = statements(node.list, place);
        m_autoescape = before;
        return flow;
    }
    case NodeKind::Block:
        block(node, place);
        return Flow::Next;
    case NodeKind::Extends: {
        if (place.parent != nullptr)
            stop(tr("This template extends another one already."));
        place.parent = load(evaluate(*node.a, place), false);
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
    return filter(*filters, value, place);
}

Run::Flow Run::loop(const Node& node, Place& place)
{
    const Var items = evaluate(*node.b, place);
    if (!node.flag)
        return turns(node, place, items, 0, nullptr);
    const Var out = recursive(node, place, items, 0);
    if (!(place.parent != nullptr && place.extended)) {
        const std::size_t begin = m_out.size();
        m_out += out.view();
        if (m_provenance != nullptr)
            span(begin, node, place);
    }
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
    const bool track = m_provenance != nullptr && items.kind() == Var::Kind::Data && node.c == nullptr &&
                       node.a->kind == NodeKind::Name && items.data().isList();
    struct Untrack {
        std::vector<Tracked>& list;
        std::size_t size;
        ~Untrack() { list.resize(size); }
    } const untrack{m_tracked, m_tracked.size()};
    if (track)
        m_tracked.push_back({&slot(node.a->slot, place), {}});
    const Value before = m_provenance != nullptr && items.kind() == Var::Kind::Data ? items.data() : Value();
    if (body(node, place, walk, context, track ? untrack.size : SIZE_MAX, before) || node.more.empty())
        return Flow::Next;
    begin(node.moreLoads, place, true, true);
    return statements(node.more, place);
}

// Whether a turn came to its end.
bool Run::body(const Node& node, Place& place, Walk& walk, Loop* context, std::size_t tracked, Value list)
{
    Value current;
    const bool rest = std::any_of(node.loads.begin(), node.loads.end(),
                                  [](const Load& load) { return load.how != Load::How::Resolve || load.set; });
    bool any = false;
    while (true) {
        Var item = context != nullptr ? context->advance() : next(node, place, walk);
        if (item.missing())
            return any;
        step(2);
        if (rest)
            begin(node.loads, place, false, true);
        if (context != nullptr)
            slot(node.slot, place) = Var::of(Var::Kind::Host, context);
        assign(*node.a, std::move(item), place, false);
        if (tracked != SIZE_MAX && m_tracked.size() > tracked) {
            current = current ? current.after() : list.first();
            m_tracked[tracked].item = current;
        }
        const Flow flow = statements(node.list, place);
        if (flow == Flow::Break)
            return any;
        any = any || flow == Flow::Next; // as in Jinja2, a turn that was left early does not count
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

} // namespace pluma::tmpl

// Other templates: what is extended, included and imported, and the blocks of them.
#include "base/text.h"
#include "template/engine/hosts.h"

namespace pluma::tmpl {

namespace {

// Blanks before each line but the first, and none before empty ones.
std::string indented(std::string_view text, const std::string& before)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
        out += at > 0 && text[at] != '\n' ? before : "";
        out += text.substr(at, end - at);
        at = end;
    }
    return out;
}

} // namespace

// What stands on the line that is written, when that is nothing but blanks.
std::string Run::blanksBefore() const
{
    const std::size_t line = m_out.rfind('\n') + 1; // 0 when there is none
    const std::string out = m_out.substr(line);
    return out.find_first_not_of(" \t") == std::string::npos ? out : std::string();
}

const Program* Run::load(const Var& name, bool missingIsNothing)
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
        if (one.view().size() > 4096)
            stop(tr("The name of a template is longer than {} bytes.", 4096));
        step(20);
        tried += (tried.empty() ? "'" : ", '") + std::string(one.view()) + "'";
        std::string key(one.view());
        if (const auto known = m_templates.find(key); known != m_templates.end())
            return known->second.m_program.get();
        if (m_loader == nullptr)
            continue;
        auto found = m_loader->load(key);
        if (found)
            return m_templates.emplace(std::move(key), std::move(*found)).first->second.m_program.get();
        if (found.error().code != ErrorCode::NotFound) {
            Stop out(found.error().code, found.error().message, found.error().hint);
            out.error.where = found.error().where;
            out.error.detail = found.error().detail;
            out.inside = tr("template '{}'", one.view());
            throw out; // NOLINT: made in steps
        }
    }
    if (missingIsNothing)
        return nullptr;
    throw Stop(ErrorCode::NotFound, tr("There is no template {}.", tried.empty() ? "''" : tried));
}

void Run::runTemplate(const Program& program, Context& context)
{
    const Inside inside(*this);
    const Var holder = Var::of(Var::Kind::Host, new Frame(m_heap, program.syntax.frame, Var()));
    Place place;
    place.of = &program;
    place.context = &context;
    place.frame = static_cast<Frame*>(&holder.host());
    if (program.syntax.self.known())
        slot(program.syntax.self, place) = Var::of(Var::Kind::Host, new SelfBlocks(*this, context));
    begin(program.syntax.loads, place, true, true);
    (void)statements(program.syntax.body, place);
    if (place.parent != nullptr)
        runTemplate(*place.parent, context);
}

void Run::block(const Node& node, Place& place)
{
    if (place.parent != nullptr && place.extended)
        return;
    auto& blocks = place.context->blocks[node.text];
    if (node.other && blocks.size() <= 1)
        stop(tr("The block '{}' is required, and no template fills it in.", node.text));
    if (!node.flag)
        return runBlock(blocks.front(), 0, *place.context);
    // Sees the names around it.
    auto* const inner = new Context(*this, *place.context->of, place.context->data, visible(node, place));
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
    auto* const own = new Context(*this, *context.of, context.data, context.all());
    const Var keep = Var::of(Var::Kind::Host, own);
    step(8 * context.blocks.size());
    own->blocks = context.blocks;
    Place place;
    place.of = block.of;
    place.context = own;
    place.frame = static_cast<Frame*>(&holder.host());
    if (node.self.known())
        slot(node.self, place) = Var::of(Var::Kind::Host, new SelfBlocks(*this, *own));
    if (node.super.known())
        slot(node.super, place) =
            level + 1 < own->blocks[node.text].size()
                ? Var::of(Var::Kind::Host, new BlockText(*this, *own, node.text, level + 1))
                : undefined(tr("There is no block '{}' further up.", node.text), noParent(node.text));
    begin(node.loads, place, true, true);
    try {
        (void)statements(node.list, place);
    } catch (Stop& stopped) {
        stopped.inside = tr("block '{}'", node.text);
        throw;
    }
}

void Run::include(const Node& node, Place& place)
{
    const Program* const program = load(evaluate(*node.a, place), node.other);
    if (program == nullptr)
        return;
    auto* const context =
        new Context(*this, *program, node.flag ? place.context->data : Var(), node.flag ? visible(node, place) : Var());
    const Var holder = Var::of(Var::Kind::Host, context);
    const bool escape = std::exchange(m_autoescape, program->environment.autoescape);
    const std::string before = place.of->environment.indentIncludes ? blanksBefore() : std::string();
    const std::size_t begin = m_out.size();
    try {
        runTemplate(*program, *context);
    } catch (Stop& stopped) {
        stopped.inside = tr("template '{}'", program->syntax.source->name());
        throw;
    }
    m_autoescape = escape;
    if (before.empty())
        return;
    if (m_provenance != nullptr) // their places are others now
        while (!m_provenance->spans.empty() && m_provenance->spans.back().begin >= begin)
            m_provenance->spans.pop_back();
    const std::string moved = indented(std::string_view(m_out).substr(begin), before);
    m_heap.pass(moved.size());
    m_out.resize(begin);
    m_out += moved;
}

Var Run::module(const Var& name, const Node& node, Place& place)
{
    const Program* const program = load(name, false);
    auto* const context =
        new Context(*this, *program, node.flag ? place.context->data : Var(), node.flag ? visible(node, place) : Var());
    const Var holder = Var::of(Var::Kind::Host, context);
    const bool escape = std::exchange(m_autoescape, program->environment.autoescape);
    std::string text;
    try {
        text = captured([&] { runTemplate(*program, *context); });
    } catch (Stop& stopped) {
        stopped.inside = tr("template '{}'", program->syntax.source->name());
        throw;
    }
    m_autoescape = escape;
    return Var::of(Var::Kind::Host, new Module(m_heap, std::move(text), *context));
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
            value = undefined(tr("The imported template has no '{}'.", name),
                              "the imported template does not export the requested name '" + std::string(name) + "'");
        if (node.exported)
            place.context->set.members().set(Var::text(alias), value);
        slot(node.slots[i], place) = std::move(value);
    }
}

} // namespace pluma::tmpl

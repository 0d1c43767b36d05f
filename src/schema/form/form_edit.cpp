// What changes a form: edits and undo.
#include <algorithm>

#include "base/text.h"
#include "schema/form/form_node.h"
#include "schema/form/reconcile.h"

namespace pluma::schema {

namespace {

constexpr std::size_t longestHistory = 500;

tl::unexpected<Error> cannot(std::string message, std::string hint = {})
{
    return fail(ErrorCode::Usage, std::move(message), {}, std::move(hint));
}

} // namespace

// --- the one way a node changes --------------------------------------------------------------------------------------

// Swaps what is in a node with `content`, telling the listeners about rows that come and go.
void Form::apply(Node& node, Content& content)
{
    std::vector<NodePtr> fresh = std::move(content.children);
    content.children = node.content.children;
    std::vector<NodePtr> current = std::move(node.content.children);
    std::swap(node.content, content);
    // `content` is now what was there, with the children it had; the node gets its new ones row by row.
    content.children = current;
    node.content.children = std::move(current);
    settle(node);
    setChildren(node, conform(node, std::move(fresh)));
    node.edited = true;
    tell(&FormListener::changed, node.id);
}

// Swaps what is in a node with what it held under an older schema, which is then brought to the newer one again.
void Form::applyOlder(Node& node, Step& step)
{
    std::vector<NodePtr> fresh = std::move(step.content.children);
    std::vector<NodePtr> current = node.content.children;
    std::swap(node.content, step.content);
    node.content.children = std::move(current);
    const Place now = node.place();
    node.place() = std::exchange(step.place, now);
    setChildren(node, std::move(fresh));
    Reconciler reconciler(*this);
    reconciler.rebase(node, now.schemas, now.required);
    reconciler.finish();
    node.edited = true;
    tell(&FormListener::changed, node.id);
}

void Form::setChildren(Node& node, std::vector<NodePtr> fresh)
{
    auto& current = node.content.children;
    const auto renumber = [&] {
        for (std::size_t i = 0; i < current.size(); ++i) {
            current[i]->row = static_cast<int>(i);
            current[i]->parent = &node;
            current[i]->parentId = node.id;
        }
        node.idsStale = true;
    };
    std::size_t front = 0;
    while (front < current.size() && front < fresh.size() && current[front] == fresh[front])
        ++front;
    std::size_t back = 0;
    while (back < current.size() - front && back < fresh.size() - front &&
           current[current.size() - 1 - back] == fresh[fresh.size() - 1 - back])
        ++back;
    const std::size_t oldMiddle = current.size() - front - back;
    const std::size_t newMiddle = fresh.size() - front - back;
    if (oldMiddle == newMiddle && oldMiddle > 1) { // one row that moved is told as such
        const auto begin = static_cast<std::ptrdiff_t>(front);
        const bool down =
            std::equal(current.begin() + begin + 1, current.begin() + begin + static_cast<std::ptrdiff_t>(oldMiddle),
                       fresh.begin() + begin) &&
            current[front] == fresh[front + newMiddle - 1];
        const bool up =
            std::equal(fresh.begin() + begin + 1, fresh.begin() + begin + static_cast<std::ptrdiff_t>(newMiddle),
                       current.begin() + begin) &&
            fresh[front] == current[front + oldMiddle - 1];
        if (down || up) {
            const auto from = static_cast<int>(down ? front : front + oldMiddle - 1);
            const auto to = static_cast<int>(down ? front + oldMiddle - 1 : front);
            notify([&](FormListener* listener) { listener->aboutToMove(node.id, from, to); });
            current = std::move(fresh);
            renumber();
            notify([&](FormListener* listener) { listener->moved(); });
            return;
        }
    }
    if (oldMiddle > 0) {
        notify([&](FormListener* listener) {
            listener->aboutToRemove(node.id, static_cast<int>(front), static_cast<int>(front + oldMiddle - 1));
        });
        current.erase(current.begin() + static_cast<std::ptrdiff_t>(front),
                      current.begin() + static_cast<std::ptrdiff_t>(front + oldMiddle));
        renumber();
        notify([&](FormListener* listener) { listener->removed(); });
    }
    if (newMiddle > 0) {
        notify([&](FormListener* listener) {
            listener->aboutToInsert(node.id, static_cast<int>(front), static_cast<int>(front + newMiddle - 1));
        });
        current = std::move(fresh);
        renumber();
        notify([&](FormListener* listener) { listener->inserted(); });
    }
}

void Form::setTray(std::vector<Kept> tray)
{
    m_kept = std::move(tray);
    m_tray.clear();
    for (const Kept& kept : m_kept)
        m_tray.push_back(kept.shown);
    notify([&](FormListener* listener) { listener->trayChanged(); });
}

// --- history ---------------------------------------------------------------------------------------------------------

void Form::remember(Step step)
{
    m_history.resize(m_done);
    if (m_grouping == 0)
        ++m_group;
    step.group = m_group;
    m_history.push_back(std::move(step));
    if (m_history.size() > longestHistory) {
        const int first = m_history.front().group;
        const auto end =
            std::find_if(m_history.begin(), m_history.end(), [&](const Step& s) { return s.group != first; });
        m_history.erase(m_history.begin(), end);
    }
    m_done = m_history.size();
}

void Form::change(Node& node, Content content, const std::string& what, bool mergeable)
{
    content.fromDefault = false;
    const bool merges = mergeable && m_mergeInto == node.id && m_done == m_history.size() && m_done > 0 &&
                        m_history.back().node == node.id && m_history.back().kind == Step::What::Content;
    Step step;
    if (!merges)
        step.place = node.place();
    apply(node, content);
    if (!merges) {
        step.node = node.id;
        step.content = std::move(content);
        step.label = what;
        remember(std::move(step));
    }
    m_mergeInto = mergeable ? node.id : 0;
    if (m_grouping == 0)
        finished();
}

// One step back or forward: the same exchange both ways.
NodeId Form::step(bool back)
{
    m_mergeInto = 0;
    if (back ? !canUndo() : !canRedo())
        return 0;
    const int group = m_history[back ? m_done - 1 : m_done].group;
    NodeId touchedNode = 0;
    while (back ? m_done > 0 && m_history[m_done - 1].group == group
                : m_done < m_history.size() && m_history[m_done].group == group) {
        Step& step = m_history[back ? m_done - 1 : m_done];
        m_done = back ? m_done - 1 : m_done + 1;
        if (step.kind == Step::What::Tray) {
            std::vector<Kept> now = m_kept;
            setTray(std::exchange(step.tray, std::move(now)));
            continue;
        }
        const auto node = m_nodes[step.node].lock();
        if (!node || !exists(step.node))
            continue; // a newer schema took it away; it keeps the one it was made for
        touchedNode = step.node;
        if (step.kind == Step::What::Name) {
            std::swap(node->name, step.name);
            node->edited = true;
            tell(&FormListener::changed, node->id);
            continue;
        }
        if (step.place.documents == node->documents) {
            Place place = node->place();
            apply(*node, step.content);
            step.place = std::move(place);
        } else {
            applyOlder(*node, step);
        }
    }
    finished();
    return touchedNode;
}
bool Form::canUndo() const { return m_done > 0; }
bool Form::canRedo() const { return m_done < m_history.size(); }
NodeId Form::undo() { return step(true); }
NodeId Form::redo() { return step(false); }
std::string Form::undoText() const { return m_done > 0 ? m_history[m_done - 1].label : std::string(); }

// --- edits -----------------------------------------------------------------------------------------------------------

Result<> Form::setText(NodeId id, const std::string& text)
{
    if (!exists(id))
        return cannot(tr("The field is not there any more."));
    Node& node = get(id);
    const Kind kind = node.shape->kind;
    if (!isScalar(kind) && !node.content.raw)
        return cannot(tr("'{}' holds more than one value.", label(id)));
    if (kind == Kind::Constant || kind == Kind::Null || kind == Kind::Never)
        return cannot(tr("'{}' has one value that cannot be changed.", label(id)));
    if (text == node.content.text && (node.content.presence == Presence::Present) == !text.empty() &&
        !node.content.fromDefault)
        return {};
    Content content = node.content;
    content.text = text;
    content.presence = text.empty() ? Presence::Absent : Presence::Present;
    content.raw = content.raw && !text.empty();
    change(node, std::move(content), tr("Change of {}", label(id)), true);
    return {};
}

Result<> Form::clear(NodeId id)
{
    if (!exists(id))
        return cannot(tr("The field is not there any more."));
    Node& node = get(id);
    Content content;
    content.branches = node.content.branches;
    content.kept = node.content.kept;
    change(node, std::move(content), tr("Clearing of {}", label(id)));
    return {};
}

Result<> Form::setNull(NodeId id)
{
    if (!exists(id))
        return cannot(tr("The field is not there any more."));
    Node& node = get(id);
    if (!node.outer->nullable && !node.shape->nullable && node.shape->kind != Kind::Null)
        return cannot(tr("'{}' cannot be null.", label(id)));
    Content content = node.content; // what was typed comes back with the next text
    content.presence = Presence::Null;
    change(node, std::move(content), tr("Change of {}", label(id)));
    return {};
}

Result<> Form::setPresent(NodeId id)
{
    if (!exists(id))
        return cannot(tr("The field is not there any more."));
    Node& node = get(id);
    Content content = node.content;
    content.presence = Presence::Present;
    change(node, std::move(content), tr("Adding of {}", label(id)));
    return {};
}

Result<> Form::setBoolean(NodeId id, bool value)
{
    if (!exists(id) || get(id).shape->kind != Kind::Boolean)
        return cannot(tr("'{}' is not yes or no.", label(id)));
    Node& node = get(id);
    Content content = node.content;
    content.text = value ? "true" : "false";
    content.presence = Presence::Present;
    content.raw = false;
    change(node, std::move(content), tr("Change of {}", label(id)));
    return {};
}

Result<> Form::choose(NodeId id, std::size_t level, int branch)
{
    if (!exists(id) || level >= get(id).levels.size())
        return cannot(tr("There is nothing to choose here."));
    Node& node = get(id);
    if (branch < 0 || branch >= static_cast<int>(node.levels[level]->branches.size()))
        return cannot(tr("There is no such form."));
    if (node.content.branches[level] == branch)
        return {};
    materialize(node);
    std::vector<int> wanted(node.content.branches.begin(),
                            node.content.branches.begin() + static_cast<std::ptrdiff_t>(level));
    wanted.push_back(branch);
    // What the place itself says about members holds for every branch; those keep their nodes.
    std::set<std::string_view> common;
    for (const Shape::Property& property : node.levels[level]->properties)
        common.insert(property.name);
    auto kept = node.content.kept;
    auto saved = std::make_shared<Content>(node.content);
    saved->kept.clear();
    kept[node.content.branches] = saved;
    Content fresh;
    // The branch as it was left, by the longest list of choices that begins as wanted.
    std::shared_ptr<Content> before;
    for (const auto& [choices, content] : kept)
        if (choices.size() >= wanted.size() && std::equal(wanted.begin(), wanted.end(), choices.begin()))
            before = content;
    Node probe;
    probe.schemas = node.schemas;
    probe.content.branches = before ? before->branches : wanted;
    settle(probe);
    if (before) {
        fresh = *before;
    } else {
        fresh.branches = probe.content.branches;
        fresh.presence = node.content.presence == Presence::Null ? Presence::Null
                         : isScalar(probe.shape->kind)           ? Presence::Absent
                                                                 : node.content.presence;
    }
    if (probe.shape->kind == Kind::Object || probe.shape->kind == Kind::Map) {
        std::vector<NodePtr> own = before ? fresh.children : std::vector<NodePtr>();
        std::vector<NodePtr> children;
        const auto take = [](std::vector<NodePtr>& from, std::string_view name) {
            const auto it = std::find_if(from.begin(), from.end(), [&](const NodePtr& c) { return c->name == name; });
            return it == from.end() ? nullptr : *it;
        };
        for (const Shape::Property& property : probe.shape->properties) {
            if (hidden(property.schemas))
                continue;
            const std::string name(property.name);
            NodePtr child = common.count(name) > 0 ? take(node.content.children, name) : nullptr;
            if (!child)
                child = take(own, name);
            if (!child)
                child = make(&node, name, property.schemas, property.required, Value());
            children.push_back(std::move(child));
        }
        for (const NodePtr& child : node.content.children) // entries are nobody's branch
            if ((child->entry || child->extra) && !take(children, child->name))
                children.push_back(child);
        fresh.children = std::move(children);
        fresh.materialized = true;
    }
    fresh.kept = std::move(kept);
    change(node, std::move(fresh), tr("Choice of {}", label(id)));
    return {};
}

Result<> Form::setValue(NodeId id, Value value)
{
    if (!exists(id))
        return cannot(tr("The field is not there any more."));
    Node& node = get(id);
    Node probe;
    probe.schemas = node.schemas;
    probe.name = node.name;
    if (value)
        chooseFor(probe, value);
    settle(probe);
    fill(probe, value);
    Content content = std::move(probe.content);
    content.kept = node.content.kept;
    // Members and items that stay keep their nodes, so that what looks at them is not disturbed.
    const bool container = !isScalar(probe.shape->kind) && !content.raw;
    if (node.content.materialized && container && value && content.branches == node.content.branches &&
        isList(probe.shape->kind) == isList(node.shape->kind)) {
        const Group group(*this);
        std::vector<NodePtr> fresh;
        std::size_t i = 0;
        if (isList(probe.shape->kind)) {
            for (const Value item : value.items()) {
                if (i < node.content.children.size()) {
                    fresh.push_back(node.content.children[i]);
                    if (!same(*fresh.back(), item))
                        (void)setValue(fresh.back()->id, item);
                } else {
                    fresh.push_back(make(&node, {},
                                         i < probe.shape->prefix.size() ? probe.shape->prefix[i] : probe.shape->items,
                                         true, item));
                }
                ++i;
            }
        } else {
            std::set<std::string_view> seen;
            for (const NodePtr& child : node.content.children) {
                const Value item = value.find(child->name);
                if (!item && (child->entry || child->extra))
                    continue;
                seen.insert(child->name);
                fresh.push_back(child);
                if (item ? !same(*child, item) : counts(*child) && child->shape->kind != Kind::Constant)
                    item ? (void)setValue(child->id, item) : (void)clear(child->id);
            }
            for (const auto& [key, item] : value.members())
                if (seen.count(key.text()) == 0) {
                    auto schemas = schemasOfEntry(*probe.shape, key.text());
                    const bool free = probe.shape->kind == Kind::Map || !schemas.empty();
                    auto child = make(&node, std::string(key.text()), std::move(schemas), false, item);
                    child->entry = free;
                    child->extra = !free;
                    fresh.push_back(std::move(child));
                }
        }
        content = node.content;
        content.presence = Presence::Present;
        content.children = std::move(fresh);
        change(node, std::move(content), tr("Change of {}", label(id)));
        return {};
    }
    change(node, std::move(content), tr("Change of {}", label(id)));
    return {};
}

Result<NodeId> Form::insertItem(NodeId id, int index, Value value)
{
    if (!exists(id) || !isList(get(id).shape->kind))
        return cannot(tr("'{}' is not a list.", label(id)));
    Node& node = get(id);
    materialize(node);
    const auto size = static_cast<int>(node.content.children.size());
    index = index < 0 || index > size ? size : index;
    if (static_cast<std::uint64_t>(size) >= node.shape->maxItems)
        return cannot(tr("'{}' takes at most {} items.", label(id), node.shape->maxItems));
    const auto place = static_cast<std::size_t>(index);
    if (node.shape->itemsClosed && place >= node.shape->prefix.size())
        return cannot(tr("'{}' takes at most {} items.", label(id), node.shape->prefix.size()));
    Content content = node.content;
    content.presence = Presence::Present;
    content.materialized = true;
    auto item =
        make(&node, {}, place < node.shape->prefix.size() ? node.shape->prefix[place] : node.shape->items, true, value);
    const NodeId made = item->id;
    content.children.insert(content.children.begin() + index, std::move(item));
    change(node, std::move(content), tr("Adding to {}", label(id)));
    return made;
}

Result<> Form::removeItem(NodeId id)
{
    if (!exists(id) || get(id).parent == nullptr)
        return cannot(tr("The item is not there any more."));
    Node& node = get(id);
    Node& list = *node.parent;
    if (!isList(list.shape->kind) && !node.entry && !node.extra)
        return cannot(tr("'{}' is described by the schema; it can be cleared, not removed.", label(id)));
    Content content = list.content;
    content.children.erase(content.children.begin() + node.row);
    change(list, std::move(content), tr("Removal of {}", label(id)));
    return {};
}

Result<> Form::removeItems(const std::vector<NodeId>& items)
{
    const Group group(*this);
    for (const NodeId item : items)
        if (auto removed = removeItem(item); !removed)
            return removed;
    return {};
}

Result<> Form::moveItem(NodeId id, int to)
{
    if (!exists(id) || get(id).parent == nullptr || !isList(get(id).parent->shape->kind))
        return cannot(tr("Only items of a list can be moved."));
    Node& node = get(id);
    Node& list = *node.parent;
    Content content = list.content;
    to = std::clamp(to, 0, static_cast<int>(content.children.size()) - 1);
    if (to == node.row)
        return {};
    const NodePtr item = content.children[static_cast<std::size_t>(node.row)];
    content.children.erase(content.children.begin() + node.row);
    content.children.insert(content.children.begin() + to, item);
    change(list, std::move(content), tr("Moving in {}", label(list.id)));
    return {};
}

Result<NodeId> Form::duplicateItem(NodeId id)
{
    if (!exists(id) || get(id).parent == nullptr || !isList(get(id).parent->shape->kind))
        return cannot(tr("Only items of a list can be duplicated."));
    Node& node = get(id);
    ValuesBuilder builder("item");
    const auto cells = std::exchange(m_cells, {});
    emit(node, builder);
    m_cells = cells;
    const auto values = builder.finish();
    return insertItem(node.parent->id, node.row + 1, values->root());
}

Result<NodeId> Form::addEntry(NodeId id, const std::string& name, Value value)
{
    if (!exists(id))
        return cannot(tr("The field is not there any more."));
    Node& node = get(id);
    if ((node.shape->kind != Kind::Map && node.shape->kind != Kind::Object) ||
        (node.shape->closed && node.shape->patternProperties.empty()))
        return cannot(tr("'{}' takes no further entries.", label(id)));
    materialize(node);
    if (find(id, name) != 0)
        return cannot(tr("There is an entry '{}' already.", name));
    Content content = node.content;
    content.presence = Presence::Present;
    auto entry = make(&node, name, schemasOfEntry(*node.shape, name), false, value);
    entry->entry = true;
    if (entry->content.presence == Presence::Absent && !isScalar(entry->shape->kind))
        entry->content.presence = Presence::Present;
    const NodeId made = entry->id;
    content.children.push_back(std::move(entry));
    change(node, std::move(content), tr("Adding to {}", label(id)));
    return made;
}

Result<> Form::renameEntry(NodeId id, const std::string& name)
{
    if (!exists(id) || !get(id).entry)
        return cannot(tr("Only entries of a map have a name that can be changed."));
    Node& node = get(id);
    if (name == node.name)
        return {};
    if (find(node.parent->id, name) != 0)
        return cannot(tr("There is an entry '{}' already.", name));
    Step step;
    step.kind = Step::What::Name;
    step.node = id;
    step.name = std::exchange(node.name, name);
    node.edited = true;
    step.label = tr("Renaming of {}", step.name);
    remember(std::move(step));
    m_mergeInto = 0;
    tell(&FormListener::changed, id);
    finished();
    return {};
}

std::vector<std::string> Form::columns(NodeId id)
{
    std::vector<std::string> out;
    const Node& node = get(id);
    if (node.shape->kind != Kind::Array || node.shape->items.empty())
        return out;
    const auto item = shapeOf(node.shape->items, {}, 0);
    if (item->kind != Kind::Object)
        return out;
    for (const Shape::Property& property : item->properties)
        if (!hidden(property.schemas) && isScalar(shapeOf(property.schemas, {}, 0)->kind))
            out.emplace_back(property.name);
    return out;
}

Result<std::size_t> Form::paste(NodeId id, int row, int column, const std::string& text)
{
    if (!exists(id) || get(id).shape->kind != Kind::Array)
        return cannot(tr("'{}' is not a list.", label(id)));
    const std::vector<std::string> names = columns(id);
    std::string cleaned = replaceAll(text, "\r\n", "\n");
    if (endsWith(cleaned, "\n"))
        cleaned.pop_back();
    std::vector<std::vector<std::string>> rows;
    bool quoted = false;
    rows.emplace_back(1);
    for (std::size_t i = 0; i < cleaned.size();
         ++i) { // a cell with a tab or line end inside is quoted, as spreadsheets do
        const char c = cleaned[i];
        std::string& cell = rows.back().back();
        if (quoted && c == '"' && i + 1 < cleaned.size() && cleaned[i + 1] == '"') {
            cell += '"';
            ++i;
        } else if (c == '"' && (quoted || cell.empty())) {
            quoted = !quoted;
        } else if (c == '\t' && !quoted) {
            rows.back().emplace_back();
        } else if (c == '\n' && !quoted) {
            rows.emplace_back(1);
        } else {
            cell += c;
        }
    }
    const std::size_t size = children(id).size();
    if (row < 0 || rows.size() > 100'000 || static_cast<std::uint64_t>(row) + rows.size() > get(id).shape->maxItems)
        return cannot(tr("'{}' takes at most {} items.", label(id), get(id).shape->maxItems));
    const Group group(*this);
    std::size_t set = 0;
    Node& node = get(id);
    const std::size_t needed = static_cast<std::size_t>(row) + rows.size();
    if (needed > size) {
        Content content = node.content;
        content.presence = Presence::Present;
        while (content.children.size() < needed)
            content.children.push_back(make(&node, {}, node.shape->items, true, Value()));
        change(node, std::move(content), tr("Pasting into {}", label(id)));
    }
    for (std::size_t r = 0; r < rows.size(); ++r) {
        const NodeId item = children(id)[static_cast<std::size_t>(row) + r];
        if (names.empty()) {
            set += setTyped(item, rows[r].front()) ? 1 : 0;
            continue;
        }
        for (std::size_t c = 0; c < rows[r].size() && static_cast<std::size_t>(column) + c < names.size(); ++c)
            if (const NodeId cell = find(item, names[static_cast<std::size_t>(column) + c]); cell != 0)
                set += setTyped(cell, rows[r][c]) ? 1 : 0;
    }
    m_mergeInto = 0;
    return set;
}

// A cell of a spreadsheet: yes and no are written in several ways.
bool Form::setTyped(NodeId id, const std::string& text)
{
    const Kind kind = get(id).shape->kind;
    m_mergeInto = 0;
    if (kind == Kind::Boolean) {
        const std::string word = lower(trim(text));
        const bool yes = word == "true" || word == "yes" || word == "1" || word == "x";
        const bool no = word == "false" || word == "no" || word == "0";
        if (!word.empty() && (yes || no))
            return setBoolean(id, yes).has_value();
    }
    if (kind == Kind::Choice)
        for (const Shape::Option& option : get(id).shape->options)
            if (!option.label.empty() && option.label == text)
                return setText(id, option.value.isString() ? std::string(option.value.text()) : option.value.dump())
                    .has_value();
    return setText(id, text).has_value();
}

void Form::touch(NodeId id)
{
    m_mergeInto = 0;
    if (!exists(id) || get(id).touched)
        return;
    get(id).touched = true;
    tell(&FormListener::errorsChanged, id);
}
void Form::touchAll()
{
    for (const NodeId id : m_wrong)
        touch(id);
}

// Whether a node says the same as a value already.
bool Form::same(Node& node, Value value)
{
    if (!counts(node))
        return false;
    ValuesBuilder builder("node");
    const auto cells = std::exchange(m_cells, {});
    emit(node, builder);
    m_cells = cells;
    return builder.finish()->root().equals(value);
}

} // namespace pluma::schema

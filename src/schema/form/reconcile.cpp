#include "schema/form/reconcile.h"

#include <algorithm>

#include "base/text.h"

namespace pluma::schema {

namespace {

constexpr std::size_t mostChanges = 5'000;

std::string plainName(std::string_view name)
{
    std::string out;
    for (const char c : lower(name))
        if (c != '_' && c != '-' && c != ' ')
            out += c;
    return out;
}

// Kinds whose text means the same.
bool alike(Kind a, Kind b)
{
    const auto group = [](Kind kind) {
        return kind == Kind::Integer ? Kind::Number
               : kind == Kind::Map   ? Kind::Object
               : kind == Kind::Tuple ? Kind::Array
                                     : kind;
    };
    return group(a) == group(b);
}

} // namespace

void Reconciler::rebase(Form::Node& node, std::vector<Value> schemas, bool required)
{
    const std::shared_ptr<const Shape> before = node.shape;
    const std::shared_ptr<const Shape> outerBefore = node.outer;
    const auto levelsBefore = node.levels;
    const DocumentSet::Shared documentsBefore = node.documents; // keeps what the shapes point into
    const bool same =
        node.documents == m_form.m_schema.documents && node.schemas == schemas && node.required == required;
    if (same)
        return;
    const bool input = m_form.hasInput(node); // while it is under the schema it was typed under
    node.documents = m_form.m_schema.documents;
    node.schemas = std::move(schemas);
    node.required = required;
    branches(node, levelsBefore, before, input);
    const Shape& now = *node.shape;
    Form::Content& content = node.content;
    if (content.presence == Presence::Null) {
        if (!now.nullable && !node.outer->nullable && now.kind != Kind::Null) {
            keep(node, before, tr("It was null, which is not allowed any more."));
            reset(node);
        } else if (isScalar(before->kind) != isScalar(now.kind) || isList(before->kind) != isList(now.kind)) {
            // What null hid is of another kind than what could come back now.
            content.presence = Presence::Present;
            if (!content.text.empty() || content.source || !content.children.empty())
                keep(node, before, tr("The field holds something else now."));
            reset(node);
            content.presence = Presence::Null;
            content.fromDefault = false;
        }
    } else if (content.raw || (isScalar(before->kind) && isScalar(now.kind))) {
        scalar(node, *before);
    } else if (isScalar(before->kind) != isScalar(now.kind) || isList(before->kind) != isList(now.kind)) {
        if (input)
            keep(node, before, tr("The field holds something else now."));
        reset(node);
    } else if (!content.materialized && content.source) {
        if (!now.holds(content.source)) {
            keep(node, before, tr("The field holds something else now."));
            reset(node);
        }
    } else if (!content.materialized) {
        reset(node);
    } else if (isList(now.kind)) {
        items(node);
    } else {
        members(node);
    }
    m_form.tell(&FormListener::changed, node.id);
}

// Finds the chosen branches again, by name; what was kept for the others comes along with them.
void Reconciler::branches(Form::Node& node, const std::vector<std::shared_ptr<const Shape>>& before,
                          const std::shared_ptr<const Shape>& was, bool input)
{
    Form::Content& content = node.content;
    const auto named = [](const Shape::Branch& branch) { return branch.title + "\n" + branch.tag; };
    const std::vector<int> old = content.branches;
    std::vector<int> chosen;
    bool found = true;
    // Level by level, because the branches of one depend on the choice above it.
    for (std::size_t level = 0; level < old.size() && level < before.size() && found; ++level) {
        content.branches = chosen;
        m_form.settle(node);
        if (node.levels.size() <= level) {
            found = false;
            break;
        }
        const std::string name = named(before[level]->branches[static_cast<std::size_t>(old[level])]);
        const auto& branches = node.levels[level]->branches;
        const auto it = std::find_if(branches.begin(), branches.end(), [&](const auto& b) { return named(b) == name; });
        found = it != branches.end();
        if (found)
            chosen.push_back(static_cast<int>(it - branches.begin()));
    }
    content.branches = chosen;
    m_form.settle(node);
    if ((!found || old.size() != node.levels.size()) && input) {
        // The branch is gone, or there is a choice where there was none: what is there says which one it is now.
        if (isScalar(was->kind) || node.content.presence == Presence::Null || !node.content.materialized) {
            ValuesBuilder builder("node");
            Value value = content.source;
            Values::Shared holder = content.holder;
            if (!value) {
                const std::string& text = content.text;
                const auto json = Values::fromJson(text, "text");
                if (json && (*json)->root().kind() != Value::Kind::String && !text.empty())
                    builder.copy((*json)->root());
                else
                    builder.string(text);
                holder = builder.finish();
                value = holder->root();
                Form::Node probe;
                probe.schemas = node.schemas;
                m_form.chooseFor(probe, value);
                m_form.settle(probe);
                if (!probe.shape->fits(value)) { // "12" is a text, too
                    ValuesBuilder text2("node");
                    text2.string(text);
                    holder = text2.finish();
                    value = holder->root();
                }
            }
            m_form.chooseFor(node, value);
        } else {
            const auto values = valueOf(node, was);
            m_form.chooseFor(node, values->root());
        }
        m_form.settle(node);
    }
    auto kept = std::move(content.kept);
    content.kept.clear();
    for (auto& [choices, inner] : kept) {
        const bool first =
            !choices.empty() && !before.empty() && static_cast<std::size_t>(choices[0]) < before[0]->branches.size();
        const std::string name =
            first ? named(before[0]->branches[static_cast<std::size_t>(choices[0])]) : std::string();
        int index = -1;
        if (first && !node.levels.empty())
            for (std::size_t i = 0; i < node.levels[0]->branches.size(); ++i)
                if (named(node.levels[0]->branches[i]) == name)
                    index = static_cast<int>(i);
        if (index >= 0 && choices.size() == 1) {
            content.kept[{index}] = inner;
            inner->branches = {index};
            continue;
        }
        // Nothing leads there any more.
        Form::Node probe;
        probe.id = node.id;
        probe.name = node.name;
        probe.parent = node.parent;
        probe.documents = node.documents;
        probe.schemas = node.schemas;
        probe.outer = probe.shape = before.empty() ? node.shape : before[0];
        auto shape = std::make_shared<Shape>();
        shape->kind = inner->materialized || inner->source
                          ? (inner->source && inner->source.isList() ? Kind::Array : Kind::Object)
                          : Kind::String;
        probe.shape = shape;
        probe.content = *inner;
        if (m_form.hasInput(probe))
            keep(probe, shape,
                 tr("The form '{}' is not offered any more.",
                    first ? before[0]->branches[static_cast<std::size_t>(choices[0])].title : std::string()));
    }
}

void Reconciler::reset(Form::Node& node)
{
    Form::Content empty;
    empty.branches = node.content.branches;
    empty.kept = std::move(node.content.kept);
    if (!node.content.children.empty())
        m_form.setChildren(node, {});
    node.content = std::move(empty);
    m_form.fill(node, Value());
}

void Reconciler::scalar(Form::Node& node, const Shape& before)
{
    Form::Content& content = node.content;
    const Shape& now = *node.shape;
    if (content.presence == Presence::Absent || content.fromDefault) {
        reset(node); // a default that changed
        return;
    }
    if (content.raw) {
        const auto value = Values::fromJson(content.text, "value");
        if (value && now.fits((*value)->root())) {
            auto branches = std::move(content.branches);
            auto kept = std::move(content.kept);
            content = Form::Content();
            content.branches = std::move(branches);
            content.kept = std::move(kept);
            m_form.fill(node, (*value)->root());
            return;
        }
        if (alike(before.kind, now.kind))
            return; // as wrong as it was
    }
    bool fits = true;
    switch (now.kind) {
    case Kind::Integer:
    case Kind::Number:
        fits = m_form.numberText(node).has_value() || before.kind == Kind::Integer || before.kind == Kind::Number;
        break;
    case Kind::Boolean:
        fits = content.text == "true" || content.text == "false";
        break;
    case Kind::Choice: {
        fits = std::any_of(now.options.begin(), now.options.end(),
                           [&](const auto& o) { return typedText(o.value) == content.text; });
        break;
    }
    case Kind::Constant:
        fits = typedText(now.constant) == content.text;
        break;
    case Kind::Null:
    case Kind::Never:
        fits = false;
        break;
    case Kind::Any:
        if (before.kind == Kind::String || (before.kind == Kind::Choice && !Values::fromJson(content.text, "value")))
            content.text = Json(content.text).dump(-1, ' ', false, Json::error_handler_t::replace);
        break;
    default:
        if (before.kind == Kind::Any)
            if (const auto value = Values::fromJson(content.text, "value"); value && (*value)->root().isString())
                content.text = (*value)->root().text();
        break;
    }
    if (fits)
        return;
    const std::string reason = now.kind == Kind::Choice ? tr("The value is not one of the choices any more.")
                                                        : tr("The field is of another type now.");
    keep(node, node.shape, reason);
    reset(node);
}

void Reconciler::members(Form::Node& node)
{
    const Shape& now = *node.shape;
    std::vector<Form::NodePtr> old = node.content.children;
    std::vector<Form::NodePtr> fresh;
    for (const Shape::Property& property : now.properties) {
        if (m_form.hidden(property.schemas))
            continue;
        const auto it = std::find_if(old.begin(), old.end(),
                                     [&](const auto& child) { return child && child->name == property.name; });
        if (it == old.end()) {
            fresh.push_back(
                m_form.make(&node, std::string(property.name), property.schemas, property.required, Value()));
            m_new.push_back(fresh.back()->id);
            continue;
        }
        fresh.push_back(*it);
        (*it)->entry = (*it)->extra = false;
        rebase(**it, property.schemas, property.required);
        *it = nullptr;
    }
    for (const Form::NodePtr& child : old) {
        if (!child)
            continue;
        auto schemas = m_form.schemasOfEntry(now, child->name);
        const bool free = now.kind == Kind::Map || !schemas.empty();
        const bool input = m_form.hasInput(*child);
        if (child->extra || (child->entry && free) || (free && now.kind == Kind::Map && input)) {
            child->entry = free;
            child->extra = !free;
            rebase(*child, std::move(schemas), false);
            fresh.push_back(child);
        } else if (input) {
            keep(*child, child->shape, tr("The field is not there any more."));
        }
    }
    m_form.setChildren(node, std::move(fresh));
}

void Reconciler::items(Form::Node& node)
{
    const Shape& now = *node.shape;
    std::vector<Form::NodePtr> fresh;
    std::size_t i = 0;
    for (const Form::NodePtr& child : node.content.children) {
        const bool first = i < now.prefix.size();
        if (!first && now.itemsClosed) {
            if (m_form.hasInput(*child))
                keep(*child, child->shape, tr("The list takes no more than {} items now.", now.prefix.size()));
            continue;
        }
        rebase(*child, first ? now.prefix[i] : now.items, first ? i < now.minItems : true);
        fresh.push_back(child);
        ++i;
    }
    for (; i < now.prefix.size(); ++i)
        fresh.push_back(m_form.make(&node, {}, now.prefix[i], i < now.minItems, Value()));
    m_form.setChildren(node, std::move(fresh));
}

// What is in a node, under the shape it was typed under.
Values::Shared Reconciler::valueOf(Form::Node& node, std::shared_ptr<const Shape> was)
{
    const auto cells = std::exchange(m_form.m_cells, {});
    const auto now = std::exchange(node.shape, std::move(was)); // `was` may be node.shape itself
    ValuesBuilder builder("node");
    m_form.emit(node, builder);
    node.shape = now;
    m_form.m_cells = cells;
    return builder.finish();
}

// What is in a node goes to the tray.
void Reconciler::keep(Form::Node& node, const std::shared_ptr<const Shape>& was, std::string reason)
{
    Left left;
    left.kept.scalar = isScalar(was->kind) || node.content.raw;
    left.kept.shown.label = m_form.pathOf(node);
    left.kept.shown.reason = std::move(reason);
    left.name = node.name;
    left.kind = was->kind;
    left.description = was->description;
    left.parent = node.parent != nullptr ? node.parent->id : 0;
    if (node.content.presence == Presence::Null)
        left.kept.shown.text = node.content.text.empty() ? "null" : node.content.text;
    else
        left.kept.shown.text = left.kept.scalar ? node.content.text : valueOf(node, was)->root().dump();
    m_left.push_back(std::move(left));
}

// A new field of the same kind that is empty: of the same name elsewhere, or of a similar name or the same description
// beside where it was. Only ever proposed.
NodeId Reconciler::suggest(const Left& left)
{
    std::vector<NodeId> candidates;
    for (const NodeId id : m_new) {
        candidates.push_back(id);
        if (m_form.shape(id).kind == Kind::Object)
            for (const NodeId inner : m_form.children(id))
                candidates.push_back(inner);
    }
    NodeId best = 0;
    int highest = 0;
    for (const NodeId id : candidates) {
        Form::Node& node = m_form.get(id);
        const bool scalar = isScalar(node.shape->kind);
        if (m_form.hasInput(node) || scalar != left.kept.scalar || node.shape->kind == Kind::Constant)
            continue;
        const std::string a = plainName(left.name);
        const std::string b = plainName(node.name);
        int score = 0;
        if (a == b)
            score = 100;
        else if (node.parent != nullptr && node.parent->id == left.parent) {
            const bool part =
                a.size() > 2 && b.size() > 2 && (a.find(b) != std::string::npos || b.find(a) != std::string::npos);
            const bool described = !left.description.empty() && left.description == node.shape->description;
            const bool spelt = !nearest(a, std::vector<std::string>{b}).empty();
            score = described ? 60 : part || spelt ? 50 : 0;
            score += score > 0 && alike(node.shape->kind, left.kind) ? 5 : 0;
        }
        if (score > highest) {
            highest = score;
            best = id;
        }
    }
    return best;
}

void Reconciler::finish()
{
    if (m_left.empty())
        return;
    std::vector<Form::Kept> tray = m_form.m_kept;
    for (Left& left : m_left) {
        const KeptInput& shown = left.kept.shown;
        if (std::any_of(tray.begin(), tray.end(), [&](const Form::Kept& k) {
                return k.shown.label == shown.label && k.shown.text == shown.text;
            }))
            continue; // undone and done again
        left.kept.shown.id = m_form.m_nextKept++;
        left.kept.shown.suggestion = suggest(left);
        tray.push_back(left.kept);
    }
    m_left.clear();
    m_form.setTray(std::move(tray));
}

// --- the form's side -------------------------------------------------------------------------------------------------

std::vector<FieldChange> Form::reconcile(FormSchema newer)
{
    auto changes = compareFields(m_schema, newer);
    prepare(*m_root, {}, changes);
    m_schema = std::move(newer);
    m_shapes.clear();
    m_mergeInto = 0;
    compile();
    Reconciler reconciler(*this);
    reconciler.rebase(*m_root, {m_schema.place}, true);
    reconciler.finish();
    for (const NodeId node : m_wrong)
        get(node).errors.clear();
    m_wrong.clear();
    m_errorCount = 0;
    finished();
    return changes;
}

// Makes the nodes of data that changes reach into, while the schema it was given under is still there.
void Form::prepare(Node& node, const std::string& pointer, const std::vector<FieldChange>& changes)
{
    const bool reached =
        changes.size() >= mostChanges || std::any_of(changes.begin(), changes.end(), [&](const FieldChange& change) {
            return startsWith(change.pointer, pointer) &&
                   (change.pointer.size() == pointer.size() || change.pointer[pointer.size()] == '/');
        });
    if (!reached)
        return;
    if (node.content.source)
        materialize(node);
    const bool list = isList(node.shape->kind);
    std::size_t i = 0;
    for (const NodePtr& child : node.content.children) {
        const bool first = list && i < node.shape->prefix.size();
        prepare(*child,
                list ? pointer + (first ? "/" + std::to_string(i) : "/-")
                : child->entry && node.shape->property(child->name) == nullptr ? pointer + "/*"
                                                                               : pointerPush(pointer, child->name),
                changes);
        ++i;
    }
}

// The members that the schema asks for, in its order, from a list that an older step of the history or another branch
// holds.
std::vector<Form::NodePtr> Form::conform(Node& node, std::vector<NodePtr> list)
{
    const Shape& shape = *node.shape;
    if (!node.content.materialized)
        return list;
    Reconciler reconciler(*this);
    std::vector<NodePtr> out;
    if (isList(shape.kind)) {
        std::size_t i = 0;
        for (const NodePtr& item : list) {
            reconciler.rebase(*item, i < shape.prefix.size() ? shape.prefix[i] : shape.items, item->required);
            out.push_back(item);
            ++i;
        }
    } else if (shape.kind == Kind::Object || shape.kind == Kind::Map) {
        const auto named = [](const std::vector<NodePtr>& from, std::string_view name) {
            const auto it = std::find_if(from.begin(), from.end(), [&](const NodePtr& c) { return c->name == name; });
            return it == from.end() ? nullptr : *it;
        };
        // Mostly the list is right as it is.
        std::size_t at = 0;
        for (const Shape::Property& property : shape.properties) {
            if (hidden(property.schemas))
                continue;
            NodePtr child = at < list.size() && list[at]->name == property.name ? list[at] : named(list, property.name);
            if (!child)
                child = named(node.content.children, property.name);
            if (!child)
                child = make(&node, std::string(property.name), property.schemas, property.required, Value());
            else
                reconciler.rebase(*child, property.schemas, property.required);
            out.push_back(std::move(child));
            ++at;
        }
        for (const NodePtr& child : list)
            if ((child->entry || child->extra) && shape.property(child->name) == nullptr) {
                reconciler.rebase(*child, schemasOfEntry(shape, child->name), false);
                out.push_back(child);
            }
    } else {
        return list;
    }
    reconciler.finish();
    return out;
}

Result<> Form::restore(std::uint64_t keptId, NodeId id)
{
    const auto it = std::find_if(m_kept.begin(), m_kept.end(), [&](const Kept& k) { return k.shown.id == keptId; });
    if (it == m_kept.end())
        return fail(ErrorCode::Usage, tr("The kept input is not there any more."));
    id = id != 0 ? id : it->shown.suggestion;
    if (id == 0 || !exists(id))
        return fail(ErrorCode::Usage, tr("Which field is it for?"));
    const Kept kept = *it;
    const Group group(*this);
    Node& node = get(id);
    if (kept.scalar && isScalar(node.shape->kind)) {
        if (kept.shown.text == "null" && node.shape->nullable) {
            if (auto set = setNull(id); !set)
                return set;
        } else {
            if (node.shape->kind == Kind::Choice &&
                std::none_of(node.shape->options.begin(), node.shape->options.end(),
                             [&](const auto& o) { return typedText(o.value) == kept.shown.text; }))
                return fail(ErrorCode::Usage,
                            tr("'{}' is not one of the choices of '{}'.", kept.shown.text, label(id)));
            if (node.shape->kind == Kind::Boolean && kept.shown.text != "true" && kept.shown.text != "false")
                return fail(ErrorCode::Usage, tr("'{}' is yes or no.", label(id)));
            if (auto set = setText(id, kept.shown.text); !set)
                return set;
        }
    } else {
        const auto value = Values::fromJson(kept.shown.text, "kept");
        if (!value || !node.shape->fits((*value)->root()))
            return fail(ErrorCode::Usage, tr("'{}' does not fit '{}'.", kept.shown.label, label(id)));
        if (auto set = setValue(id, (*value)->root()); !set)
            return set;
    }
    Step step;
    step.kind = Step::What::Tray;
    step.tray = m_kept;
    step.label = tr("Restoring of {}", kept.shown.label);
    remember(std::move(step));
    std::vector<Kept> rest = m_kept;
    std::erase_if(rest, [&](const Kept& k) { return k.shown.id == keptId; });
    setTray(std::move(rest));
    return {};
}

void Form::discard(std::uint64_t keptId)
{
    std::vector<Kept> rest = m_kept;
    std::erase_if(rest, [&](const Kept& k) { return k.shown.id == keptId; });
    if (rest.size() == m_kept.size())
        return;
    Step step;
    step.kind = Step::What::Tray;
    step.tray = m_kept;
    step.label = tr("Discarding of kept input");
    remember(std::move(step));
    setTray(std::move(rest));
    finished();
}

// --- what changed, as fields -----------------------------------------------------------------------------------------

namespace {

class Comparison {
public:
    Comparison(const DocumentSet& a, const DocumentSet& b) : m_a(a), m_b(b) {}
    std::vector<FieldChange> out;

    void compare(const std::vector<Value>& older, const std::vector<Value>& newer, const std::string& pointer,
                 const std::string& label, bool wasRequired, bool isRequired, int depth)
    {
        if (depth > 60 || out.size() >= mostChanges)
            return;
        if (sameText(older, newer, depth)) {
            if (wasRequired != isRequired)
                out.push_back({FieldChange::Kind::Changed, pointer, label,
                               isRequired ? tr("is needed now") : tr("is optional now"), isRequired});
            return;
        }
        const Shape a = Shape::of(m_a, older);
        const Shape b = Shape::of(m_b, newer);
        if (!m_seen.insert(a.identity() + "|" + b.identity()).second && depth > 0 && (a.kind >= Kind::Object))
            return;
        describe(a, b, pointer, label, wasRequired, isRequired);
        for (const Shape::Property& property : a.properties)
            if (const auto* other = b.property(property.name))
                compare(property.schemas, other->schemas, pointerPush(pointer, property.name),
                        join(label, property.name), property.required, other->required, depth + 1);
            else
                out.push_back({FieldChange::Kind::Removed,
                               pointerPush(pointer, property.name),
                               join(label, property.name),
                               {},
                               property.required});
        for (const Shape::Property& property : b.properties)
            if (a.property(property.name) == nullptr)
                out.push_back({FieldChange::Kind::Added,
                               pointerPush(pointer, property.name),
                               join(label, property.name),
                               {},
                               property.required});
        for (std::size_t i = 0; i < std::max(a.prefix.size(), b.prefix.size()); ++i) {
            const std::string place = pointer + "/" + std::to_string(i);
            if (i < a.prefix.size() && i < b.prefix.size())
                compare(a.prefix[i], b.prefix[i], place, label, true, true, depth + 1);
            else
                out.push_back({i < a.prefix.size() ? FieldChange::Kind::Removed : FieldChange::Kind::Added,
                               place,
                               join(label, std::to_string(i + 1)),
                               {},
                               false});
        }
        if (!a.items.empty() && !b.items.empty())
            compare(a.items, b.items, pointer + "/-", label, true, true, depth + 1);
        if (!a.additional.empty() && !b.additional.empty())
            compare(a.additional, b.additional, pointer + "/*", label, false, false, depth + 1);
        for (const Shape::Branch& branch : a.branches)
            for (const Shape::Branch& other : b.branches)
                if (branch.title == other.title && branch.tag == other.tag && branch.types == other.types)
                    compare(branch.schemas, other.schemas, pointer, label, false, false, depth + 1);
    }

private:
    static std::string join(const std::string& label, std::string_view name)
    {
        return label.empty() ? std::string(name) : label + " › " + std::string(name);
    }
    // Places whose text is the same and refers to nothing say the same.
    bool sameText(const std::vector<Value>& older, const std::vector<Value>& newer, int depth) const
    {
        if (depth == 0 || older.size() != newer.size())
            return false;
        for (std::size_t i = 0; i < older.size(); ++i)
            if (!older[i].equals(newer[i]) || refers(older[i]))
                return false;
        return true;
    }
    static bool refers(Value value)
    {
        if (value.isMap())
            for (const auto& [key, inner] : value.members())
                if (key.text() == "$ref" || key.text() == "$dynamicRef" || refers(inner))
                    return true;
        for (const Value item : value.items())
            if (refers(item))
                return true;
        return false;
    }
    void describe(const Shape& a, const Shape& b, const std::string& pointer, const std::string& label,
                  bool wasRequired, bool isRequired)
    {
        std::vector<std::string> words;
        if (a.kind != b.kind)
            words.push_back(tr("was {}, is {}", kindName(a.kind), kindName(b.kind)));
        if (wasRequired != isRequired)
            words.push_back(isRequired ? tr("is needed now") : tr("is optional now"));
        if (a.nullable != b.nullable)
            words.push_back(b.nullable ? tr("may be null") : tr("may not be null"));
        if (a.format != b.format)
            words.push_back(tr("format was '{}', is '{}'", a.format, b.format));
        if (a.unit != b.unit)
            words.push_back(tr("unit was '{}', is '{}'", a.unit, b.unit));
        const auto text = [](Value value) { return value ? value.dump() : std::string(); };
        if (text(a.initial) != text(b.initial))
            words.push_back(tr("default was {}, is {}", a.initial ? text(a.initial) : tr("none"),
                               b.initial ? text(b.initial) : tr("none")));
        if (text(a.constant) != text(b.constant))
            words.push_back(tr("the value is {}", text(b.constant)));
        const auto bound = [&](const std::optional<Decimal>& x, const std::optional<Decimal>& y,
                               const std::string& what) {
            const std::string before = x ? x->text() : tr("none");
            const std::string after = y ? y->text() : tr("none");
            if (before != after)
                words.push_back(what + " " + before + " → " + after);
        };
        bound(a.minimum, b.minimum, tr("minimum"));
        bound(a.maximum, b.maximum, tr("maximum"));
        if (a.minLength != b.minLength || a.maxLength != b.maxLength)
            words.push_back(tr("the length that is allowed changed"));
        if (a.minItems != b.minItems || a.maxItems != b.maxItems)
            words.push_back(tr("the number of items that is allowed changed"));
        if (a.patterns != b.patterns)
            words.push_back(tr("the pattern changed"));
        options(a, b, words);
        if (a.title != b.title)
            words.push_back(tr("title was '{}', is '{}'", a.title, b.title));
        if (a.description != b.description)
            words.push_back(tr("the description changed"));
        if (a.deprecated != b.deprecated)
            words.push_back(b.deprecated ? tr("is deprecated") : tr("is not deprecated any more"));
        if (!words.empty())
            out.push_back({FieldChange::Kind::Changed, pointer, label, pluma::join(words, "; "), isRequired});
    }
    static void options(const Shape& a, const Shape& b, std::vector<std::string>& words)
    {
        std::set<std::string> before;
        std::set<std::string> after;
        for (const auto& option : a.options)
            before.insert(typedText(option.value));
        for (const auto& option : b.options)
            after.insert(typedText(option.value));
        std::vector<std::string> gone;
        std::vector<std::string> fresh;
        std::set_difference(before.begin(), before.end(), after.begin(), after.end(), std::back_inserter(gone));
        std::set_difference(after.begin(), after.end(), before.begin(), before.end(), std::back_inserter(fresh));
        if (!gone.empty())
            words.push_back(tr("without the choices {}", pluma::join(gone, ", ")));
        if (!fresh.empty())
            words.push_back(tr("with the choices {}", pluma::join(fresh, ", ")));
        std::vector<std::string> titlesA;
        std::vector<std::string> titlesB;
        for (const auto& branch : a.branches)
            titlesA.push_back(branch.title);
        for (const auto& branch : b.branches)
            titlesB.push_back(branch.title);
        if (titlesA != titlesB)
            words.push_back(tr("its forms are {}", titlesB.empty() ? tr("none") : pluma::join(titlesB, ", ")));
    }

    const DocumentSet& m_a;
    const DocumentSet& m_b;
    std::set<std::string> m_seen;
};

} // namespace

std::vector<FieldChange> compareFields(const FormSchema& older, const FormSchema& newer)
{
    Comparison comparison(*older.documents, *newer.documents);
    comparison.compare({older.place}, {newer.place}, {}, {}, true, true, 0);
    return std::move(comparison.out);
}

} // namespace pluma::schema

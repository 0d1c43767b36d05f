#include <algorithm>
#include <charconv>
#include <cmath>

#include "base/text.h"
#include "schema/form/form_node.h"
#include "schema/validate/pattern.h"

namespace pluma::schema {

namespace {

constexpr int mostLevels = 8; ///< of branches inside branches at one place

} // namespace

FormSchema FormSchema::of(const Values::Shared& document, Dialect dialect, const Documents& documents)
{
    FormSchema out;
    out.documents = DocumentSet::read(document, document->name(), dialect, documents);
    out.place = document->root();
    return out;
}

Form::Form(FormSchema schema, FormOptions options, Value initial)
    : m_schema(std::move(schema)), m_options(std::move(options))
{
    compile();
    m_root = make(nullptr, {}, {m_schema.place}, true, initial);
}
Form::~Form() = default;

void Form::compile()
{
    Documents known;
    known.load = [set = m_schema.documents](const std::string& uri) { return set->document(uri); };
    CompileOptions options;
    options.dialect = m_schema.documents->dialect();
    options.tolerant = true;
    options.documents = &known;
    const Values::Shared owner = m_schema.documents->owner(m_schema.place);
    options.uri = m_schema.documents->uri(*owner);
    auto compiled = Schema::compile(owner, m_schema.place, options);
    m_checker = compiled ? std::make_shared<const Schema>(std::move(*compiled)) : nullptr;
}

// --- nodes -----------------------------------------------------------------------------------------------------------

Form::Node& Form::get(NodeId node) const
{
    const auto it = m_nodes.find(node);
    static thread_local Node nothing; // asked for a node that is gone: reads as empty, edits are refused by exists()
    const auto alive = it == m_nodes.end() ? nullptr : it->second.lock();
    if (!alive) {
        nothing = Node();
        nothing.shape = nothing.outer = std::make_shared<const Shape>();
        return nothing;
    }
    return *alive;
}

std::shared_ptr<const Shape> Form::shapeOf(const std::vector<Value>& schemas, const std::vector<Value>& settled,
                                           std::uint8_t types) const
{
    std::string key(1, static_cast<char>(types));
    for (const auto* list : {&schemas, &settled}) {
        key += '|';
        for (const Value value : *list) {
            const auto document = reinterpret_cast<std::uintptr_t>(value.values());
            const std::uint32_t cell = value.cell();
            key.append(reinterpret_cast<const char*>(&document), sizeof(document));
            key.append(reinterpret_cast<const char*>(&cell), sizeof(cell));
        }
    }
    auto& known = m_shapes[key];
    if (!known)
        known = std::make_shared<const Shape>(Shape::of(*m_schema.documents, schemas, settled, types));
    return known;
}

// Finds the shapes that hold at a node for the branches that are chosen.
void Form::settle(Node& node) const
{
    node.levels.clear();
    node.outer = node.shape = shapeOf(node.schemas, {}, 0);
    std::vector<Value> schemas = node.schemas;
    std::vector<Value> settled;
    auto& chosen = node.content.branches;
    while (node.shape->kind == Kind::Branches && node.levels.size() < mostLevels) {
        const std::size_t level = node.levels.size();
        const auto& branches = node.shape->branches;
        if (chosen.size() <= level)
            chosen.push_back(0);
        chosen[level] = std::clamp(chosen[level], 0, static_cast<int>(branches.size()) - 1);
        const Shape::Branch& branch = branches[static_cast<std::size_t>(chosen[level])];
        schemas.insert(schemas.end(), branch.schemas.begin(), branch.schemas.end());
        if (branch.list)
            settled.push_back(branch.list);
        node.levels.push_back(node.shape);
        node.shape = shapeOf(schemas, settled, branch.types);
    }
    chosen.resize(node.levels.size());
}

// Chooses the branches that a value was most likely written for.
void Form::chooseFor(Node& node, Value value) const
{
    std::vector<Value> schemas = node.schemas;
    std::vector<Value> settled;
    std::shared_ptr<const Shape> shape = shapeOf(schemas, {}, 0);
    node.content.branches.clear();
    while (shape->kind == Kind::Branches && node.content.branches.size() < mostLevels) {
        int best = 0;
        int highest = INT_MIN;
        std::shared_ptr<const Shape> next;
        for (std::size_t i = 0; i < shape->branches.size(); ++i) {
            const Shape::Branch& branch = shape->branches[i];
            std::vector<Value> all = schemas;
            all.insert(all.end(), branch.schemas.begin(), branch.schemas.end());
            std::vector<Value> made = settled;
            if (branch.list)
                made.push_back(branch.list);
            const auto candidate = shapeOf(all, made, branch.types);
            int score = candidate->likeness(*m_schema.documents, value);
            if (!shape->discriminator.empty() && !branch.tag.empty() && value.isMap())
                score += value.string(shape->discriminator) == branch.tag ? 1000 : 0;
            if (score > highest) {
                highest = score;
                best = static_cast<int>(i);
            }
        }
        const Shape::Branch& branch = shape->branches[static_cast<std::size_t>(best)];
        schemas.insert(schemas.end(), branch.schemas.begin(), branch.schemas.end());
        if (branch.list)
            settled.push_back(branch.list);
        node.content.branches.push_back(best);
        shape = shapeOf(schemas, settled, branch.types);
    }
}

Form::NodePtr Form::make(Node* parent, std::string name, std::vector<Value> schemas, bool required, Value value)
{
    auto node = std::make_shared<Node>();
    node->id = m_next++;
    node->parent = parent;
    node->parentId = parent != nullptr ? parent->id : 0;
    node->name = std::move(name);
    node->documents = m_schema.documents;
    node->schemas = std::move(schemas);
    node->required = required;
    m_nodes[node->id] = node;
    if (value)
        chooseFor(*node, value);
    settle(*node);
    fill(*node, value);
    node->originalText = node->content.text;
    node->original = node->content.presence;
    return node;
}

// What a node holds when it is new: the value of the data, or the default, or nothing.
void Form::fill(Node& node, Value value) const
{
    Content& content = node.content;
    const Shape& shape = *node.shape;
    if (!value) {
        const Value initial = shape.initial ? shape.initial : node.outer->initial;
        if (shape.kind == Kind::Constant) {
            content.text = typedText(shape.constant);
        } else if (initial && shape.fits(initial) && (!initial.isMap() || initial.size() > 0)) {
            value = initial;
            content.fromDefault = true;
        }
        if (!value)
            return;
    }
    if (value.isNull() && (shape.nullable || node.outer->nullable || shape.kind == Kind::Null)) {
        content.presence = Presence::Null;
        return;
    }
    content.presence = Presence::Present;
    if (shape.kind == Kind::Any || !shape.holds(value)) {
        content.raw = shape.kind != Kind::Any;
        content.text = shape.kind == Kind::Any ? value.dump(2) : value.dump();
        if (isScalar(shape.kind) && shape.kind != Kind::Any && !value.isMap() && !value.isList()) {
            content.raw = false; // shown as it is, with its error
            content.text = typedText(value);
        }
        return;
    }
    if (isScalar(shape.kind)) {
        content.text = typedText(value);
        return;
    }
    content.source = value;
    content.holder = m_schema.documents->owner(value);
    if (!content.holder) {
        ValuesBuilder builder("data");
        builder.copy(value);
        content.holder = builder.finish();
        content.source = content.holder->root();
    }
}

bool Form::hidden(const std::vector<Value>& schemas) const
{
    const auto shape = shapeOf(schemas, {}, 0);
    return m_options.direction == Direction::Request ? shape->readOnly : shape->writeOnly;
}

std::vector<Value> Form::schemasOfEntry(const Shape& shape, std::string_view name) const
{
    std::vector<Value> out;
    const Pattern::Scratch scratch;
    for (const auto& [text, schema] : shape.patternProperties)
        if (const auto pattern = Pattern::compile(text);
            pattern && pattern->search(name, scratch) == Pattern::Answer::Yes)
            out.push_back(schema);
    return out.empty() ? shape.additional : out;
}

std::vector<Form::NodePtr> Form::childrenOf(Node& node, Value value)
{
    std::vector<NodePtr> out;
    const Shape& shape = *node.shape;
    if (shape.kind == Kind::Object || shape.kind == Kind::Map) {
        for (const Shape::Property& property : shape.properties)
            if (!hidden(property.schemas))
                out.push_back(make(&node, std::string(property.name), property.schemas, property.required,
                                   value && value.isMap() ? value.find(property.name) : Value()));
        if (value && value.isMap())
            for (const auto& [key, item] : value.members()) {
                if (shape.property(key.text()) != nullptr)
                    continue;
                auto schemas = schemasOfEntry(shape, key.text());
                const bool free = shape.kind == Kind::Map || !schemas.empty();
                auto child = make(&node, std::string(key.text()), std::move(schemas), false, item);
                child->entry = free;
                child->extra = !free;
                out.push_back(std::move(child));
            }
    } else if (isList(shape.kind)) {
        std::size_t i = 0;
        if (value && value.isList())
            for (const Value item : value.items()) {
                out.push_back(make(&node, {}, i < shape.prefix.size() ? shape.prefix[i] : shape.items, true, item));
                ++i;
            }
        for (; i < shape.prefix.size(); ++i)
            out.push_back(make(&node, {}, shape.prefix[i], i < shape.minItems, Value()));
    }
    int row = 0;
    for (const NodePtr& child : out)
        child->row = row++;
    return out;
}

void Form::materialize(Node& node)
{
    if (node.content.materialized || isScalar(node.shape->kind) || node.content.raw)
        return;
    node.content.materialized = true;
    node.content.children = childrenOf(node, node.content.source);
    node.content.source = Value();
    node.content.holder = nullptr;
}

// --- reading ---------------------------------------------------------------------------------------------------------

// "wing_span_m" → "Wing span m"; a name that is not made of words is left alone.
std::string Form::words(std::string_view name)
{
    std::string out;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const char c = name[i];
        const bool upper = c >= 'A' && c <= 'Z';
        const bool before = i > 0 && name[i - 1] >= 'a' && name[i - 1] <= 'z';
        if ((c == '_' || c == '-') && i > 0 && i + 1 < name.size()) {
            out += ' ';
        } else if (upper && before) {
            out += ' ';
            out += static_cast<char>(c + ('a' - 'A'));
        } else {
            out += c;
        }
    }
    if (!out.empty() && out[0] >= 'a' && out[0] <= 'z')
        out[0] = static_cast<char>(out[0] - ('a' - 'A'));
    return out;
}

std::string Form::peek(NodeId id, const std::string& member) const
{
    const Node& node = get(id);
    if (member.empty())
        return node.content.presence == Presence::Null ? std::string("null") : node.content.text;
    if (node.content.materialized) {
        for (const NodePtr& child : node.content.children)
            if (child->name == member)
                return child->content.presence == Presence::Null ? std::string("null") : child->content.text;
        return {};
    }
    const Value value = node.content.source ? node.content.source.find(member) : Value();
    return value ? typedText(value) : std::string();
}

std::string Form::peekError(NodeId id, const std::string& member) const
{
    const Node& node = get(id);
    const auto first = [](const Node& n) { return n.errors.empty() ? std::string() : n.errors.front().message; };
    if (member.empty() || !node.content.materialized)
        return first(node);
    for (const NodePtr& child : node.content.children)
        if (child->name == member)
            return first(*child);
    return {};
}

NodeId Form::root() const { return m_root->id; }
NodeId Form::parent(NodeId node) const { return get(node).parent != nullptr ? get(node).parent->id : 0; }
int Form::row(NodeId node) const { return get(node).row; }
const Shape& Form::shape(NodeId node) const { return *get(node).shape; }
const std::string& Form::text(NodeId node) const { return get(node).content.text; }
Presence Form::presence(NodeId node) const { return get(node).content.presence; }
bool Form::required(NodeId node) const { return get(node).required; }
bool Form::extra(NodeId node) const { return get(node).extra; }
bool Form::entry(NodeId node) const { return get(node).entry; }
bool Form::item(NodeId node) const { return get(node).parent != nullptr && isList(get(node).parent->shape->kind); }
bool Form::touched(NodeId node) const { return get(node).touched; }
bool Form::fromDefault(NodeId node) const { return get(node).content.fromDefault; }
bool Form::contributes(NodeId node) { return exists(node) && counts(get(node)); }
bool Form::raw(NodeId node) const { return get(node).content.raw || get(node).shape->kind == Kind::Any; }
const std::vector<FormError>& Form::errors(NodeId node) const { return get(node).errors; }
const std::vector<KeptInput>& Form::tray() const { return m_tray; }
std::vector<NodeId> Form::wrong() const { return m_wrong; }

bool Form::exists(NodeId node) const
{
    const auto alive = [this](NodeId id) {
        const auto it = m_nodes.find(id);
        return it == m_nodes.end() ? nullptr : it->second.lock();
    };
    NodePtr at = alive(node);
    while (at && at->parentId != 0) {
        NodePtr parent = alive(at->parentId);
        if (!parent || parent.get() != at->parent ||
            static_cast<std::size_t>(at->row) >= parent->content.children.size() ||
            parent->content.children[static_cast<std::size_t>(at->row)] != at)
            return false; // only the history holds it
        at = std::move(parent);
    }
    return at == m_root;
}

const std::vector<NodeId>& Form::children(NodeId id)
{
    Node& node = get(id);
    materialize(node);
    if (node.ids.size() != node.content.children.size() || node.idsStale) {
        node.ids.clear();
        for (const NodePtr& child : node.content.children)
            node.ids.push_back(child->id);
        node.idsStale = false;
    }
    return node.ids;
}

std::vector<Form::Choice> Form::choices(NodeId id) const
{
    const Node& node = get(id);
    std::vector<Choice> out;
    for (std::size_t level = 0; level < node.levels.size(); ++level) {
        Choice choice;
        int i = 0;
        for (const Shape::Branch& branch : node.levels[level]->branches) {
            ++i;
            choice.titles.push_back(branch.title.empty() ? (branch.tag.empty() ? tr("Form {}", i) : branch.tag)
                                                         : branch.title);
            const Value first = branch.schemas.empty() ? Value() : branch.schemas.front();
            choice.descriptions.emplace_back(first && first.isMap() ? first.string("description") : std::string_view());
        }
        choice.chosen = node.content.branches[level];
        out.push_back(std::move(choice));
    }
    return out;
}

std::string Form::name(NodeId id) const
{
    const Node& node = get(id);
    return node.parent != nullptr && isList(node.parent->shape->kind) ? std::to_string(node.row) : node.name;
}

std::string Form::labelOf(const Node& node) const
{
    if (node.parent != nullptr && isList(node.parent->shape->kind)) {
        const std::string& title = node.outer->title;
        return title.empty() ? std::to_string(node.row + 1) : title + " " + std::to_string(node.row + 1);
    }
    if (node.entry || node.extra)
        return node.name;
    if (!node.outer->title.empty())
        return node.outer->title;
    if (node.parent == nullptr)
        return {};
    // A unit at the end of the name stands in the field.
    const std::size_t end = node.name.rfind('_');
    const bool number = node.shape->kind == Kind::Number || node.shape->kind == Kind::Integer;
    if (number && end != std::string::npos && end > 0 && m_options.units &&
        !m_options.units->symbol(node.name.substr(end + 1)).empty())
        return words(node.name.substr(0, end));
    return words(node.name);
}
std::string Form::label(NodeId id) const { return labelOf(get(id)); }

std::string Form::pathOf(const Node& start) const
{
    std::string out;
    for (const Node* node = &start; node != nullptr && node->parent != nullptr; node = node->parent)
        out = labelOf(*node) + (out.empty() ? "" : " › " + out);
    return out;
}
std::string Form::path(NodeId id) const { return pathOf(get(id)); }

std::string Form::pointer(NodeId id) const
{
    std::string out;
    for (const Node* node = &get(id); node != nullptr && node->parent != nullptr; node = node->parent)
        out = pointerPush("", name(node->id)) + out;
    return out;
}

bool Form::dirty(NodeId id) const
{
    const Node& node = get(id);
    if (isScalar(node.shape->kind))
        return node.content.text != node.originalText || node.content.presence != node.original;
    return node.edited || std::any_of(node.content.children.begin(), node.content.children.end(),
                                      [&](const NodePtr& c) { return dirty(c->id); });
}

std::string Form::unit(NodeId id) const
{
    const Node& node = get(id);
    if (node.shape->kind != Kind::Number && node.shape->kind != Kind::Integer)
        return {};
    if (!node.shape->unit.empty() || !m_options.units)
        return node.shape->unit;
    const std::size_t end = node.name.rfind('_');
    return end == std::string::npos || end == 0 ? std::string() : m_options.units->symbol(node.name.substr(end + 1));
}

NodeId Form::find(NodeId parentId, const std::string& wanted)
{
    for (const NodeId child : children(parentId))
        if (name(child) == wanted)
            return child;
    return 0;
}

NodeId Form::at(const std::string& pointer)
{
    NodeId node = root();
    for (const std::string& token : pointerTokens(pointer)) {
        const Node& here = get(node);
        if (isList(here.shape->kind)) {
            const auto& list = children(node);
            std::size_t index = 0;
            const auto end = std::from_chars(token.data(), token.data() + token.size(), index);
            node = end.ec == std::errc() && index < list.size() ? list[index] : 0;
        } else {
            node = find(node, token);
        }
        if (node == 0)
            return 0;
    }
    return node;
}

void Form::tell(void (FormListener::*what)(NodeId), NodeId node)
{
    notify([&](FormListener* listener) { (listener->*what)(node); });
}
void Form::finished()
{
    notify([&](FormListener* listener) { listener->edited(); });
}

} // namespace pluma::schema

// Drafts of a form: what was typed, kept and brought back.
#include <algorithm>

#include "base/text.h"
#include "schema/form/form_node.h"
#include "schema/form/reconcile.h"

namespace pluma::schema {

// Whether somebody changed something below: then a default is the beginning of what was typed.
static bool editedBelow(const auto& content)
{
    return std::any_of(content.children.begin(), content.children.end(),
                       [](const auto& child) { return child->edited || editedBelow(child->content); });
}

Json Form::draftOf(const Content& content, const Node& node)
{
    Json out = Json::object();
    if (content.presence != Presence::Absent)
        out["p"] = content.presence == Presence::Null ? 2 : 1;
    if (content.fromDefault && !editedBelow(content))
        out["d"] = true;
    if (content.raw)
        out["r"] = true;
    if (!content.text.empty())
        out["t"] = content.text;
    if (!content.branches.empty())
        out["b"] = content.branches;
    if (content.source)
        out["v"] = content.source.dump();
    if (content.materialized) {
        // Of a branch that is not chosen the shape is not known; items have no names, and a member may be called "".
        const Node* const first = content.children.empty() ? nullptr : content.children.front().get();
        const bool list = &content == &node.content || first == nullptr
                              ? isList(node.shape->kind)
                              : first->name.empty() && !first->entry && !first->extra;
        Json children = list ? Json::array() : Json::object();
        for (const NodePtr& child : content.children) {
            Json inner = draftOf(child->content, *child);
            if (child->touched)
                inner["u"] = true;
            if (list)
                children.push_back(std::move(inner));
            else
                children[child->name] = std::move(inner);
        }
        out["c"] = std::move(children);
    }
    for (const auto& [choices, kept] : content.kept)
        out["k"].push_back({{"b", choices}, {"c", draftOf(*kept, node)}});
    return out;
}

Json Form::draft()
{
    Json tray = Json::array();
    for (const Kept& kept : m_kept)
        tray.push_back({{"label", kept.shown.label}, {"text", kept.shown.text}, {"reason", kept.shown.reason}});
    return {{"schema", "pluma/form-draft/v1"}, {"root", draftOf(m_root->content, *m_root)}, {"tray", tray}};
}

// What a draft says at and below a place, as text.
static std::string textOfDraft(const Json& draft)
{
    if (!draft.is_object())
        return {};
    if (draft.contains("t") && draft["t"].is_string() && !draft["t"].get_ref<const std::string&>().empty())
        return draft["t"].get<std::string>();
    if (draft.contains("v") && draft["v"].is_string())
        return draft["v"].get<std::string>();
    std::string out;
    if (draft.contains("c") && draft["c"].is_structured())
        for (const auto& [name, inner] : draft["c"].items())
            if (const std::string text = textOfDraft(inner); !text.empty())
                out += (out.empty() ? "" : ", ") + (draft["c"].is_object() ? name + ": " : std::string()) + text;
    return out;
}

Form::Content Form::contentOf(Node& node, const Json& draft)
{
    Content content;
    const auto number = [&](const char* key) {
        return draft.contains(key) && draft[key].is_number_integer() ? draft[key].get<int>() : 0;
    };
    content.presence = number("p") == 2 ? Presence::Null : number("p") == 1 ? Presence::Present : Presence::Absent;
    content.fromDefault = draft.value("d", Json()) == true;
    content.raw = draft.value("r", Json()) == true;
    if (draft.contains("t") && draft["t"].is_string())
        content.text = draft["t"].get<std::string>();
    if (draft.contains("b") && draft["b"].is_array())
        for (const Json& choice : draft["b"])
            content.branches.push_back(choice.is_number_integer() ? choice.get<int>() : 0);
    Node probe;
    probe.schemas = node.schemas;
    probe.content.branches = content.branches;
    settle(probe);
    content.branches = probe.content.branches;
    if (draft.contains("v") && draft["v"].is_string())
        if (const auto values = Values::fromJson(draft["v"].get<std::string>(), "draft"); values) {
            content.holder = *values;
            content.source = (*values)->root();
        }
    const Shape& shape = *probe.shape;
    if (draft.contains("c") && draft["c"].is_array() && isList(shape.kind)) {
        content.materialized = true;
        std::size_t i = 0;
        for (const Json& item : draft["c"]) {
            const bool first = i < shape.prefix.size();
            auto child =
                make(&node, {}, first ? shape.prefix[i] : shape.items, first ? i < shape.minItems : true, Value());
            applyDraft(*child, item);
            content.children.push_back(std::move(child));
            ++i;
        }
    } else if (draft.contains("c") && draft["c"].is_object() &&
               (shape.kind == Kind::Object || shape.kind == Kind::Map)) {
        content.materialized = true;
        for (const Shape::Property& property : shape.properties) {
            if (hidden(property.schemas))
                continue;
            auto child = make(&node, std::string(property.name), property.schemas, property.required, Value());
            if (const auto it = draft["c"].find(property.name); it != draft["c"].end())
                applyDraft(*child, *it);
            content.children.push_back(std::move(child));
        }
        for (const auto& [name, inner] : draft["c"].items()) {
            if (shape.property(name) != nullptr)
                continue;
            auto schemas = schemasOfEntry(shape, name);
            const bool free = shape.kind == Kind::Map || !schemas.empty();
            auto child = make(&node, name, std::move(schemas), false, Value());
            child->entry = free;
            child->extra = !free;
            applyDraft(*child, inner);
            content.children.push_back(std::move(child));
        }
    }
    // The draft of an older schema: what stood here was something else. It is not lost.
    const bool parts = draft.contains("c") && draft["c"].is_structured() && !draft["c"].empty();
    const bool words = !content.text.empty() && content.presence == Presence::Present && !content.raw;
    const bool null = content.presence == Presence::Null; // what it was before does not count
    if (!null && ((parts && !content.materialized) || (words && !isScalar(shape.kind) && !parts))) {
        if (std::string text = textOfDraft(draft); !text.empty())
            m_misfits.push_back({0, pathOf(node), std::move(text), tr("The field holds something else now."), 0});
        content.text.clear();
        content.presence = Presence::Absent;
    }
    if (draft.contains("k") && draft["k"].is_array())
        for (const Json& kept : draft["k"]) {
            if (!kept.is_object() || !kept.contains("b") || !kept["b"].is_array() || !kept.contains("c"))
                continue;
            std::vector<int> choices;
            for (const Json& choice : kept["b"])
                choices.push_back(choice.is_number_integer() ? choice.get<int>() : 0);
            content.kept[choices] = std::make_shared<Content>(contentOf(node, kept["c"]));
        }
    return content;
}

void Form::applyDraft(Node& node, const Json& draft)
{
    if (!draft.is_object() || draft.value("d", Json()) == true)
        return; // a default is that of the schema, not of the draft
    node.content = contentOf(node, draft);
    node.touched = draft.value("u", Json()) == true;
    for (const NodePtr& child : node.content.children) {
        child->parent = &node;
        child->parentId = node.id;
    }
    settle(node);
    int row = 0;
    for (const NodePtr& child : node.content.children)
        child->row = row++;
}

Result<> Form::restoreDraft(const Json& draft)
{
    if (!draft.is_object() || draft.value("schema", Json()) != "pluma/form-draft/v1" || !draft.contains("root") ||
        !draft["root"].is_object())
        return fail(ErrorCode::Invalid, tr("This is not a draft of a form."));
    m_misfits.clear();
    Content content = contentOf(*m_root, draft["root"]);
    m_history.clear();
    m_done = 0;
    apply(*m_root, content);
    std::vector<Kept> tray;
    if (draft.contains("tray") && draft["tray"].is_array())
        for (const Json& item : draft["tray"]) {
            const auto word = [&](const char* key) {
                return item.is_object() && item.contains(key) && item[key].is_string() ? item[key].get<std::string>()
                                                                                       : std::string();
            };
            Kept kept;
            kept.shown = {m_nextKept++, word("label"), word("text"), word("reason"), 0};
            tray.push_back(std::move(kept));
        }
    for (KeptInput& misfit : m_misfits) {
        Kept kept;
        kept.shown = std::move(misfit);
        kept.shown.id = m_nextKept++;
        tray.push_back(std::move(kept));
    }
    m_misfits.clear();
    setTray(std::move(tray));
    finished();
    return {};
}

} // namespace pluma::schema

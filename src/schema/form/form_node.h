// The parts of a Form. Private to src/schema.
#pragma once

#include <map>

#include "schema/form/form.h"

namespace pluma::schema {

/// What is in a node, without what the schema says about it: what undo, branches and reconcile carry around.
struct Form::Content {
    Presence presence = Presence::Absent;
    bool fromDefault = false; ///< nobody typed it
    bool raw = false;         ///< `text` is JSON that does not fit the schema
    bool materialized = false;
    std::string text;
    std::vector<int> branches; ///< the choice at each level
    std::vector<NodePtr> children;
    Values::Shared holder;                                     ///< keeps `source` alive
    Value source;                                              ///< data below that no nodes were made for yet
    std::map<std::vector<int>, std::shared_ptr<Content>> kept; ///< of branches that are not chosen
};

/// What the schema says about a node, as shapes: complete without the form, so that it stays true of the past.
struct Form::Place {
    DocumentSet::Shared documents; ///< that `schemas` and the shapes point into
    std::vector<Value> schemas;
    bool required = false;
    std::shared_ptr<const Shape> outer;               ///< of the place
    std::shared_ptr<const Shape> shape;               ///< of the chosen branch
    std::vector<std::shared_ptr<const Shape>> levels; ///< the shapes that are choices, outermost first
};

struct Form::Node : Form::Place {
    Place& place() { return *this; }
    NodeId id = 0;
    /// Null for the root. Of a node that only the history holds it may be gone: exists() tells, by parentId.
    Node* parent = nullptr;
    NodeId parentId = 0;
    int row = 0;
    std::string name;
    bool extra = false, entry = false, touched = false, edited = false;
    Content content;
    std::string originalText;
    Presence original = Presence::Absent;
    std::vector<FormError> errors;
    std::vector<NodeId> ids; ///< of the children, for reading
    bool idsStale = false;
};

struct Form::Kept {
    KeptInput shown;
    bool scalar = true; ///< `shown.text` is what was typed; otherwise it is JSON
};

struct Form::Step {
    enum class What { Content, Name, Tray } kind = What::Content;
    NodeId node = 0;
    Content content;
    Place place; ///< that `content` was made for
    std::string name;
    std::vector<Kept> tray;
    std::string label;
    int group = 0;
};

class Form::Group {
public:
    explicit Group(Form& form) : m_form(form)
    {
        if (m_form.m_grouping++ == 0)
            ++m_form.m_group;
    }
    ~Group()
    {
        if (--m_form.m_grouping == 0)
            m_form.finished();
    }
    Group(const Group&) = delete;
    Group& operator=(const Group&) = delete;

private:
    Form& m_form;
};

} // namespace pluma::schema

// Taking the nodes of a form from one schema to another. Private to src/schema.
#pragma once

#include "schema/form/form_node.h"

namespace pluma::schema {

/// Moves nodes under other schemas, keeping what was typed into them; what does not fit is collected for the tray.
class Reconciler {
public:
    explicit Reconciler(Form& form) : m_form(form) {}

    /// The node belongs to these schemas now.
    void rebase(Form::Node& node, std::vector<Value> schemas, bool required);
    /// Puts what was collected into the tray, with suggestions.
    void finish();

private:
    struct Left {
        Form::Kept kept;
        std::string name, description;
        Kind kind = Kind::Any;
        NodeId parent = 0;
    };
    void branches(Form::Node& node, const std::vector<std::shared_ptr<const Shape>>& before,
                  const std::shared_ptr<const Shape>& was, bool input);
    Values::Shared valueOf(Form::Node& node, std::shared_ptr<const Shape> was);
    void scalar(Form::Node& node, const Shape& before);
    void members(Form::Node& node);
    void items(Form::Node& node);
    void reset(Form::Node& node);
    void keep(Form::Node& node, const std::shared_ptr<const Shape>& was, std::string reason);
    NodeId suggest(const Left& left);

    Form& m_form;
    std::vector<Left> m_left;
    std::vector<NodeId> m_new; ///< nodes that no older one became
};

} // namespace pluma::schema

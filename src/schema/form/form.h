// The model of a form: what a person fills in, over a schema that may change while it is open. No widgets here.
//
// A node stands for one place of the data and keeps its identity for as long as it is shown, through undo, a switch of
// branches and a change of the schema. Nodes below a place are made when they are asked for, so a body of two hundred
// thousand fields or one that contains itself costs what is visible. Input is never dropped: what no longer fits moves
// to the tray of kept input.
//
// Threading: a form belongs to one thread. payload() is a snapshot that any thread may check.
#pragma once

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/units.h"
#include "schema/validate/shape.h"

namespace pluma::schema {

using NodeId = std::uint64_t; ///< 0 is no node; never used twice in a form

/// Which way data goes: readOnly members are not asked for in a request, writeOnly ones not in a response.
enum class Direction { Request, Response };

/// The schema a form is of: a place in a set of documents.
struct FormSchema {
    DocumentSet::Shared documents;
    Value place;

    /// A schema that stands alone.
    static FormSchema of(const Values::Shared& document, Dialect dialect = Dialect::Draft202012,
                         const Documents& documents = {});
};

struct FormOptions {
    Direction direction = Direction::Request;
    char decimal = '.';                 ///< of numbers that are typed
    std::shared_ptr<const Units> units; ///< for typed quantities; null: a unit is not understood
};

/// One thing that is wrong at a node.
struct FormError {
    std::string keyword; ///< of the schema; "text" when what was typed is not of the type
    std::string message;
    std::string hint;
};

/// What is in a place.
enum class Presence {
    Absent, ///< nothing: the member is not in the data
    Present,
    Null
};

/// Input that has no place in the schema any more. It is shown, never sent.
struct KeptInput {
    std::uint64_t id = 0;
    std::string label;     ///< where it was, in words: "Delivery › Date"
    std::string text;      ///< what was typed; JSON for more than one value
    std::string reason;    ///< a sentence
    NodeId suggestion = 0; ///< a field that may be the same thing under another name; to be confirmed
};

/// One difference between two versions of a schema, seen as fields.
struct FieldChange {
    enum class Kind { Added, Removed, Changed };
    Kind kind = Kind::Changed;
    std::string pointer; ///< of the field in the data, '-' for items and '*' for entries
    std::string label;
    std::string what; ///< for Changed: a sentence for each aspect, joined
    bool required = false;
};

/// Told before and after the rows below a node change, and after anything else about a node did.
class FormListener {
public:
    virtual ~FormListener() = default;
    virtual void aboutToInsert(NodeId, int, int) {} ///< parent, first, last
    virtual void inserted() {}
    virtual void aboutToRemove(NodeId, int, int) {}
    virtual void removed() {}
    virtual void aboutToMove(NodeId, int, int) {} ///< parent, from, to (the place it has afterwards)
    virtual void moved() {}
    virtual void changed(NodeId) {}       ///< text, presence, branch, label or kind
    virtual void errorsChanged(NodeId) {} ///< only the errors
    virtual void trayChanged() {}
    virtual void edited() {} ///< once after each edit, undo and reconcile
};

class Form {
public:
    Form(FormSchema schema, FormOptions options, Value initial = {});
    ~Form();
    Form(const Form&) = delete;
    Form& operator=(const Form&) = delete;

    // --- reading ---
    NodeId root() const;
    NodeId parent(NodeId node) const;
    /// Makes the nodes below when there are none yet. Of a map and an array, those that are in the data.
    const std::vector<NodeId>& children(NodeId node);
    int row(NodeId node) const;
    bool exists(NodeId node) const;
    /// The effective schema: of the chosen branch where there is a choice.
    const Shape& shape(NodeId node) const;
    /// One choice for each level of branches, outermost first; empty where there is nothing to choose.
    struct Choice {
        std::vector<std::string> titles;
        std::vector<std::string> descriptions;
        int chosen = 0;
    };
    std::vector<Choice> choices(NodeId node) const;
    std::string name(NodeId node) const;  ///< the member's name, or the index
    std::string label(NodeId node) const; ///< for people
    std::string path(NodeId node) const;  ///< labels from the root: "Delivery › Date"
    std::string pointer(NodeId node) const;
    const std::string& text(NodeId node) const; ///< of a scalar, as it was typed
    Presence presence(NodeId node) const;
    bool required(NodeId node) const;
    bool extra(NodeId node) const; ///< not described by the schema
    bool entry(NodeId node) const; ///< of a map: its name can be changed
    bool item(NodeId node) const;  ///< of a list
    bool touched(NodeId node) const;
    bool dirty(NodeId node) const; ///< differs from what the form was opened with
    bool fromDefault(NodeId node) const;
    bool contributes(NodeId node); ///< whether it, or something in it, is part of the data
    bool raw(NodeId node) const;   ///< its text is JSON, because no type is said or the value is of another
    const std::vector<FormError>& errors(NodeId node) const;
    /// What a typed number is in the unit of its field, as JSON: "1.5 t" → "1500". Empty when it is none.
    std::string number(NodeId node) const;
    std::string unit(NodeId node) const; ///< of a number: x-unit, or the end of its name ("mtow_kg"); may be empty

    /// The text of a member of an item (of the item itself when `member` is empty), without making nodes for it.
    std::string peek(NodeId item, const std::string& member) const;
    std::string peekError(NodeId item, const std::string& member) const;
    /// A name in words: "wing_span" → "Wing span".
    static std::string words(std::string_view name);

    NodeId at(const std::string& pointer); ///< makes what is on the way; 0 when there is nothing
    NodeId find(NodeId parent, const std::string& name);

    // --- editing; every one is undoable. Errors: usage, where a node cannot do that. ---
    Result<> setText(NodeId node, const std::string& text);
    Result<> clear(NodeId node); ///< absent, everything in it too
    Result<> setNull(NodeId node);
    Result<> setPresent(NodeId node); ///< an object, list or text that is there but empty
    Result<> setBoolean(NodeId node, bool value);
    Result<> choose(NodeId node, std::size_t level, int branch);
    Result<> setValue(NodeId node, Value value); ///< everything at and below it
    Result<NodeId> insertItem(NodeId list, int index, Value value = {});
    Result<> removeItem(NodeId item); ///< of a list or map, or a member that the schema does not know
    Result<> removeItems(const std::vector<NodeId>& items); ///< one undo step
    Result<> moveItem(NodeId item, int to);
    Result<NodeId> duplicateItem(NodeId item);
    Result<NodeId> addEntry(NodeId map, const std::string& name, Value value = {});
    Result<> renameEntry(NodeId entry, const std::string& name);
    /// Rows of cells as a spreadsheet copies them, over the items of a list of objects from `row` and the columns from
    /// `column` on; items are added as needed. One undo step. Gives the number of cells that were set.
    Result<std::size_t> paste(NodeId list, int row, int column, const std::string& tabSeparated);
    /// The columns of a list of objects: the names of scalar members.
    std::vector<std::string> columns(NodeId list);
    void touch(NodeId node); ///< left by the user: its errors are shown from now on
    void touchAll();
    void breakMerging() { m_mergeInto = 0; } ///< the next text begins an undo step of its own

    bool canUndo() const;
    bool canRedo() const;
    std::string undoText() const;
    NodeId undo(); ///< the node that was changed
    NodeId redo();

    // --- data ---
    /// What the form says, as it would be sent; kept input is never in it.
    Values::Shared payload();
    /// Checks everything now. True when nothing is wrong.
    bool validate();
    bool valid() const { return m_errorCount == 0; }
    /// Nodes with errors, in the order of the form.
    std::vector<NodeId> wrong() const;
    /// To check a payload elsewhere: the compiled schema (null when it cannot be compiled), and taking the result back.
    std::shared_ptr<const Schema> checker() const { return m_checker; }
    void take(const std::vector<Violation>& violations);

    // --- a schema that changes ---
    /// Takes a newer schema. Nodes whose place is still there keep identity, text, touched and undo. Gives how the
    /// fields changed.
    std::vector<FieldChange> reconcile(FormSchema newer);
    const std::vector<KeptInput>& tray() const;
    /// Puts kept input into a field (the suggestion when none is named). Errors: usage, when it does not fit there.
    Result<> restore(std::uint64_t kept, NodeId node = 0);
    void discard(std::uint64_t kept);

    // --- drafts ---
    /// Everything that was typed, to be restored after a restart: text that is not valid yet, choices and the tray too.
    Json draft();
    Result<> restoreDraft(const Json& draft);

    void listen(FormListener* listener) { m_listeners.push_back(listener); } ///< not owned
    void forget(FormListener* listener) { std::erase(m_listeners, listener); }
    const FormSchema& schema() const { return m_schema; }
    const FormOptions& options() const { return m_options; }

    struct Node;
    struct Content;
    struct Place;
    struct Step;
    struct Kept;
    class Group; ///< edits while it lives are one step

private:
    friend class Reconciler;
    using NodePtr = std::shared_ptr<Node>; ///< shared: the history keeps nodes that are not shown

    Node& get(NodeId node) const;
    NodePtr make(Node* parent, std::string name, std::vector<Value> schemas, bool required, Value value);
    std::shared_ptr<const Shape> shapeOf(const std::vector<Value>& schemas, const std::vector<Value>& settled,
                                         std::uint8_t types) const;
    void settle(Node& node) const;
    void chooseFor(Node& node, Value value) const;
    void fill(Node& node, Value value) const;
    void materialize(Node& node);
    void prepare(Node& node, const std::string& pointer, const std::vector<FieldChange>& changes);
    std::vector<NodePtr> childrenOf(Node& node, Value value);
    std::vector<Value> schemasOfEntry(const Shape& shape, std::string_view name) const;
    bool hidden(const std::vector<Value>& schemas) const;

    void change(Node& node, Content content, const std::string& what, bool mergeable = false);
    void apply(Node& node, Content& content);
    void applyOlder(Node& node, Step& step);
    void setChildren(Node& node, std::vector<NodePtr> fresh);
    void setTray(std::vector<Kept> tray);
    void remember(Step step);
    NodeId step(bool back);
    bool emit(Node& node, ValuesBuilder& out);
    bool counts(Node& node);
    static bool insideItself(const Node& node);
    bool hasInput(Node& node);
    /// To every listener, also when one comes or goes while it is told.
    template <class Call>
    void notify(const Call& call)
    {
        const auto now = m_listeners;
        for (FormListener* listener : now)
            if (std::find(m_listeners.begin(), m_listeners.end(), listener) != m_listeners.end())
                call(listener);
    }
    void tell(void (FormListener::*what)(NodeId), NodeId node);
    void finished();
    void compile();
    bool setTyped(NodeId node, const std::string& text);
    bool same(Node& node, Value value);
    Json draftOf(const Content& content, const Node& node);
    Content contentOf(Node& node, const Json& draft);
    void applyDraft(Node& node, const Json& draft);
    std::string labelOf(const Node& node) const;
    std::string pathOf(const Node& node) const;
    std::vector<NodePtr> conform(Node& node, std::vector<NodePtr> list);
    std::optional<std::string> numberText(const Node& node, std::string* why = nullptr) const;

    FormSchema m_schema;
    FormOptions m_options;
    std::shared_ptr<const Schema> m_checker; ///< shared with whoever checks a payload elsewhere
    NodePtr m_root;
    NodeId m_next = 1;
    mutable std::unordered_map<NodeId, std::weak_ptr<Node>> m_nodes;
    mutable std::unordered_map<std::string, std::shared_ptr<const Shape>> m_shapes;
    std::vector<Step> m_history;
    std::size_t m_done = 0;
    NodeId m_mergeInto = 0;
    int m_group = 0; ///< steps of one number are undone together
    int m_grouping = 0;
    std::vector<Kept> m_kept;
    std::vector<KeptInput> m_tray;    ///< what of m_kept is shown
    std::vector<KeptInput> m_misfits; ///< of a draft that is being read
    std::uint64_t m_nextKept = 1;
    std::vector<NodeId> m_wrong;
    std::size_t m_errorCount = 0;
    std::vector<std::pair<std::uint32_t, NodeId>> m_cells; ///< of the last payload: where each node's value stands
    std::vector<FormListener*> m_listeners;
};

/// How the fields of two versions of a schema differ. Recursion is looked at once.
std::vector<FieldChange> compareFields(const FormSchema& older, const FormSchema& newer);

} // namespace pluma::schema

// The editors of fields and the registry that chooses one for a field.
#pragma once

#include <QWidget>
#include <functional>
#include <vector>

#include "schema/form/form.h"
#include "widgets/theme/theme.h"
#include "widgets/words/word.h"

namespace pluma::ui {

/// What editors work with. Lives as long as the view.
struct FormContext {
    schema::Form* form = nullptr;
    const Theme& theme;
    /// Words to complete, by kind: program, phase, domain, context, template; `folder`: where relative paths begin.
    std::function<std::vector<Word>(const QString& kind)> complete;
    /// Told what somebody picked among them; may be empty.
    std::function<void(const QString& kind, const QString& word)> picked;
    /// What is not set counts as no: a choice of yes and no is a box to tick, and its label stands beside that.
    bool switches = false;
};

/// Edits one node. Shows what the form says (refresh) and tells it what is typed; keeps nothing of its own.
class FieldEditor : public QWidget {
    Q_OBJECT
public:
    FieldEditor(FormContext& context, schema::NodeId node, QWidget* parent);
    schema::NodeId node() const { return m_node; }
    virtual void refresh() = 0;
    /// The widget that takes the keyboard.
    virtual QWidget* entry() = 0;
    /// The name and help of the field, for those who hear the window.
    virtual void describe(const QString& name, const QString& help);
    /// Whether it shows the name of the field itself.
    virtual bool showsName() const { return false; }

Q_SIGNALS:
    void refused(const QString& why); ///< the form did not take what was done

protected:
    schema::Form& form() const { return *m_context.form; }
    const schema::Shape& shape() const { return form().shape(m_node); }
    QString text() const;
    void type(const QString& text);

    FormContext& m_context;
    schema::NodeId m_node;
    bool m_refreshing = false;
};

/// One kind of editor: how well it suits a field (0: not at all; the highest wins) and how it is made.
struct Renderer {
    const char* name;
    std::function<int(const schema::Form& form, schema::NodeId node)> rank;
    std::function<FieldEditor*(FormContext& context, schema::NodeId node, QWidget* parent)> make;
    int lines = 1; ///< how high it is, in lines of text
};

/// The editors a form can use, in no order. Plain data: a view may be given more.
std::vector<Renderer> standardRenderers();
/// The renderer that suits best; never null for the standard ones.
const Renderer* rendererFor(const std::vector<Renderer>& renderers, const schema::Form& form, schema::NodeId node);

} // namespace pluma::ui

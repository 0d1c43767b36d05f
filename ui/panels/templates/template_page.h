// The page of a template: what it is filled in with, how it is written, and the document that comes out.
#pragma once

#include <QTimer>
#include <memory>

#include "frame/page.h"
#include "panels/templates/templates_panel.h"
#include "schema/form/form.h"
#include "widgets/session/bench.h"

class QLineEdit;
class QPushButton;
class QTabWidget;

namespace pluma::ui {

class Drafts;
class FormPanel;
class Preview;
class StateLabel;
class TemplateEditor;
class TextEditor;

/// A form from the parameters, the template itself, and beside them the document as it comes out while one types in
/// either, with the button that writes it.
class TemplatePage : public Page {
    Q_OBJECT
public:
    /// `given`: values to begin with, such as those of a sentence; a page of its own for each. `shelf` is where the
    /// definition and the texts that it includes come from.
    TemplatePage(const Bench& bench, std::shared_ptr<const Shelf> shelf,
                 std::shared_ptr<const tmpl::Definition> definition, const Json& given, QWidget* parent = nullptr);
    QString key() const override;
    QString title() const override;
    QString iconName() const override { return QStringLiteral("template"); }
    bool isDirty() const override;
    int abilities() const override { return Saves | Undoes | Finds; }
    void save() override;
    void discard() override;
    QVariantMap state() const override;
    void restore(const QVariantMap& state) override;
    void undo() override;
    void redo() override;
    void focusContent() override;
    void find() override;
    /// Shows the template itself.
    void showSource();
    ~TemplatePage() override;

Q_SIGNALS:
    /// A text that templates include, to be shown.
    void partWanted(const QString& name, const QByteArray& text);

private:
    QString draftKey() const;
    QWidget* makeForm(const Json& given);
    QWidget* makeSource();
    QWidget* makeViews();
    void taken(std::shared_ptr<const tmpl::Definition> definition);
    void preview();
    void refuse(const QString& why);
    void present();
    void follow(int line);
    void hover(qsizetype byte, const QPoint& global);
    void reveal(qsizetype byte);
    void openPart(const QString& name);
    void write();

    const Bench& m_bench;
    std::shared_ptr<const Shelf> m_shelf;
    std::shared_ptr<const tmpl::Definition> m_definition; ///< as it was read last, while it is written
    QString m_id;
    std::string m_base;                  ///< the file as it was read or saved last
    QString m_file;                      ///< of a template of the program, absolute; empty for a shipped one
    QString m_given;                     ///< a mark of what was given; empty when nothing was
    Json m_givenValues;                  ///< what was given, to open the page again
    std::map<std::string, Json> m_known; ///< what the program knows of its parameters
    std::unique_ptr<schema::Form> m_form;
    std::unique_ptr<Drafts> m_drafts;
    FormPanel* m_fields = nullptr;
    TemplateEditor* m_editor = nullptr;
    QTabWidget* m_sides;
    StateLabel* m_state;
    TextEditor* m_source;
    Preview* m_rendered;
    QTabWidget* m_views;
    QLineEdit* m_target;
    QPushButton* m_write;
    QTimer m_typing;
    tmpl::Definition::Traced m_traced;
    int m_generation = 0;
    bool m_saving = false;
    bool m_broken = false; ///< the template cannot be read; what is seen is of the text before
};

} // namespace pluma::ui

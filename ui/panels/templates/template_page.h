// The page of a template: what it is filled in with, and the document that comes out.
#pragma once

#include <QTimer>
#include <memory>

#include "panels/documents/page.h"
#include "schema/form.h"
#include "template/library.h"
#include "widgets/bench.h"

class QLineEdit;
class QPushButton;
class QTextBrowser;
class QTabWidget;

namespace pluma::ui {

class Drafts;
class FormPanel;
class StateLabel;
class TextEditor;

/// A form from the parameters, the document as it comes out while one types, and the button that writes it.
class TemplatePage : public Page {
    Q_OBJECT
public:
    /// `given`: values to begin with, such as those of a sentence; a page of its own for each.
    TemplatePage(const Bench& bench, std::shared_ptr<const tmpl::Definition> definition, const Json& given,
                 QWidget* parent = nullptr);
    QString key() const override;
    QString title() const override;
    QString iconName() const override { return QStringLiteral("template"); }
    void focusContent() override;
    void find() override;
    ~TemplatePage() override;

private:
    QString draftKey() const;
    void preview();
    void write();

    const Bench& m_bench;
    std::shared_ptr<const tmpl::Definition> m_definition;
    QString m_given;                     ///< a mark of what was given; empty when nothing was
    std::map<std::string, Json> m_known; ///< what the program knows of its parameters
    std::unique_ptr<schema::Form> m_form;
    std::unique_ptr<Drafts> m_drafts;
    FormPanel* m_fields = nullptr;
    StateLabel* m_state;
    TextEditor* m_source;
    QTextBrowser* m_rendered;
    QTabWidget* m_views;
    QLineEdit* m_target;
    QPushButton* m_write;
    QTimer m_typing;
    std::string m_text;
    int m_generation = 0;
};

} // namespace pluma::ui

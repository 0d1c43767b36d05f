// The list of templates, and the page that fills one in.
#pragma once

#include <QTimer>
#include <QWidget>
#include <memory>

#include "panels/documents/page.h"
#include "schema/form.h"
#include "template/library.h"
#include "widgets/bench.h"

class QLineEdit;
class QTreeWidget;
class QPushButton;
class QTextBrowser;
class QTabWidget;

namespace pluma::ui {

class Drafts;
class FormPanel;
class StateLabel;
class TextEditor;

/// Templates of the program and those that ship with the product, by category.
class TemplatesPanel : public QWidget {
    Q_OBJECT
public:
    explicit TemplatesPanel(const Bench& bench, QWidget* parent = nullptr);
    const std::vector<std::shared_ptr<const tmpl::Definition>>& definitions() const { return m_all; }

Q_SIGNALS:
    /// Shared because the page, its previews in jobs and the list read one immutable definition.
    void chosen(std::shared_ptr<const pluma::tmpl::Definition> definition);

private:
    void refresh();
    void fill();
    const Bench& m_bench;
    QLineEdit* m_filter;
    QTreeWidget* m_tree;
    std::vector<std::shared_ptr<const tmpl::Definition>> m_all;
};

/// A form from the parameters, the document as it comes out while one types, and the button that writes it.
class TemplatePage : public Page {
    Q_OBJECT
public:
    TemplatePage(const Bench& bench, std::shared_ptr<const tmpl::Definition> definition, QWidget* parent = nullptr);
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

// The assistant: a sentence, the templates it may mean, and the form with what it says.
#pragma once

#include <QTimer>
#include <QWidget>
#include <memory>

#include "ask/ask.h"
#include "panels/templates/templates_panel.h"
#include "widgets/session/bench.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace pluma::ui {

class StateLabel;

/// Suggests while one types; shows each value beside the words it came from, and what is still missing. Nothing is
/// written before the form is confirmed.
class AssistantPanel : public QWidget {
    Q_OBJECT
public:
    explicit AssistantPanel(const Bench& bench, QWidget* parent = nullptr);
    ~AssistantPanel() override;
    void setShelf(std::shared_ptr<const Shelf> shelf);
    void focusContent();

Q_SIGNALS:
    /// Opens the form of a template with values.
    void chosen(std::shared_ptr<const pluma::tmpl::Definition> definition, const pluma::Json& given);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Brain; ///< the assistant with the shelf that it reads; made in a job
    void learn();
    void ask();
    void show(std::size_t suggestion);
    void mark(const std::vector<ask::Words>& words);
    void open();

    const Bench& m_bench;
    QPlainTextEdit* m_sentence;
    QTreeWidget* m_templates;
    QTreeWidget* m_values;
    StateLabel* m_state;
    QPushButton* m_open;
    QLabel* m_hint;
    QTimer m_typing;
    std::shared_ptr<const Shelf> m_shelf;
    std::shared_ptr<const Brain> m_brain;
    std::string m_asked; ///< the sentence that the suggestions are for
    std::vector<ask::Suggestion> m_suggestions;
    int m_generation = 0;
};

} // namespace pluma::ui

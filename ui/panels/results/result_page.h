// What a command answered, as a page: a verdict, facts, tables with links, and what can be done with it next.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "frame/frame.h"
#include "panels/results/result_data.h"
#include "panels/results/result_value.h"
#include "widgets/session/bench.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace pluma::ui {

class StateLabel;

/// One tab for a command; running it again fills the same one. Asks the window to run and to open; opens nothing
/// itself.
class ResultPage : public Page {
    Q_OBJECT
public:
    ResultPage(const Bench& bench, const command::CommandInfo& command, QWidget* parent = nullptr);
    QString key() const override { return QStringLiteral("result:") + QString::fromStdString(m_command.id); }
    QString title() const override { return commandTitle(m_command); }
    QString iconName() const override { return QStringLiteral("table"); }
    /// The input of what is shown, where running it again changes nothing.
    QVariantMap state() const override;
    void restore(const QVariantMap& state) override;
    int abilities() const override { return Finds; }
    void find() override;
    void focusContent() override;

    /// Ids that are links.
    void setTemplates(QStringList ids) { m_templates = std::move(ids); }
    void begin(const Json& input); ///< it runs now
    void show(CommandRun run);
    void showError(const Error& error);
    const std::optional<CommandRun>& shown() const { return m_run; }

Q_SIGNALS:
    void runWanted(const pluma::command::CommandInfo& command, const pluma::Json& input);
    void changeWanted(const pluma::command::CommandInfo& command, const pluma::Json& input);
    void linkWanted(const pluma::ui::ResultLink& link);
    void nextWanted(const QString& command, const pluma::Json& input);

private:
    QWidget* makeBar();
    void tellInput();
    void fill();
    void fillVerdict(QVBoxLayout* column);
    void fillSection(QVBoxLayout* column, const ResultSection& section, int depth);
    QWidget* factsOf(const ResultSection& section);
    QWidget* valueOf(const ResultFact& fact);
    void tellResultTime(QLabel* label, const ResultFact& fact);
    QWidget* textOf(const ResultFact& fact);
    void addTable(QVBoxLayout* column, const ResultTable& table);
    void copyValue(const QString& whole);
    void offerNext();
    void setRunning(bool running);
    void asText(bool text);
    void saveAs();
    void saveBytes(const QString& suggested, const QByteArray& bytes);
    QString plainText() const;

    const Bench& m_bench;
    const command::CommandInfo m_command;
    QStringList m_templates;
    Json m_input = Json::object();
    std::optional<CommandRun> m_run;
    ResultSection m_parts;
    std::optional<ResultTable> m_items;
    ResultNames m_names;
    QLabel* m_asked;
    StateLabel* m_state;
    QStackedWidget* m_faces;
    QWidget* m_body = nullptr; ///< made anew for each answer
    QPlainTextEdit* m_text;
    QPushButton* m_again = nullptr;
    QPushButton* m_change = nullptr;
    QWidget* m_next = nullptr;      ///< buttons for what is usually done next; made anew for each answer
    QPushButton* m_trust = nullptr; ///< shown when a command was refused because the repository is restricted
    QPushButton* m_save = nullptr;
    QPushButton* m_toText = nullptr;
    std::vector<QPushButton*> m_ofAnswer; ///< buttons that need an answer
};

} // namespace pluma::ui

// The panel of problems: what the last check found.
#pragma once

#include <QDateTime>
#include <QWidget>
#include <vector>

#include "widgets/session/bench.h"

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;
class QPlainTextEdit;
class QStackedLayout;
class QLabel;

namespace pluma::ui {

/// What is wrong in the program, as the last check found it.
class ProblemsPanel : public QWidget {
    Q_OBJECT
public:
    explicit ProblemsPanel(const Bench& bench, QWidget* parent = nullptr);
    /// `of`: what found them; empty: a check of the program.
    void show(const std::vector<Finding>& findings, const QString& of);
    std::size_t count() const { return m_count; }
    /// A mark of success stands only for a check that ran on what is there now.
    enum class Check { Never, Fresh, Stale };
    Check check() const { return m_check; }
    /// Something was written or came from outside since the check.
    void stale();
    /// A check of the program begins, or one that began has ended.
    void checking(bool begins);
    QString stateText() const;

Q_SIGNALS:
    void countChanged();
    void open(const QString& place); ///< path, or path:line:column

private:
    const Bench& m_bench;
    QTreeWidget* m_tree;
    QLabel* m_state;
    void tell();
    std::size_t m_count = 0;
    int m_running = 0; ///< checks of the program
    Check m_check = Check::Never;
    QString m_time;  ///< of the check
    QString m_of;    ///< what the findings are of, when it was no check of the program
    QString m_words; ///< what it looked at and found
};

} // namespace pluma::ui

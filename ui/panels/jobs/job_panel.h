// The panel of jobs: what runs and what ran.
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

/// What runs and what ran, with progress, log and cancel.
class JobPanel : public QWidget {
    Q_OBJECT
public:
    explicit JobPanel(const Bench& bench, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void update(int id);
    void showLog();
    void fit();
    static QString logOf(const JobFacts& facts);
    const Bench& m_bench;
    QTreeWidget* m_tree;
    QPlainTextEdit* m_log;
    QPushButton* m_cancel;
    QWidget* m_empty;
    QStackedLayout* m_stack;
};

} // namespace pluma::ui

// What a manager asks of a program: how far each phase is, how it goes, and what waits for whom.
#pragma once

#include "frame/page.h"
#include "widgets/session/standing.h"
#include "widgets/session/verdicts.h"

#include <QTimer>

class QLabel;
class QTreeWidget;
class QVBoxLayout;

namespace pluma::ui {

class ColumnChart;

/// The status of the open program, from its commits, contexts and keys. Reads in a job; follows the session and what
/// verification says. Gates do not exist yet, and the page says so.
class StatusPage : public Page {
    Q_OBJECT
public:
    StatusPage(const Bench& bench, Verdicts& verdicts, QWidget* parent = nullptr);
    QString key() const override { return QStringLiteral("status:"); }
    QString title() const override { return tr("Status"); }
    QString iconName() const override { return QStringLiteral("jobs"); }
    QString tip() const override;
    void focusContent() override;

Q_SIGNALS:
    void freezeWanted(const QString& phase);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void read();
    void refresh();
    void fillPhases(const Snapshot& snapshot, const std::vector<PhaseStanding>& phases);
    void fillTrend(const Snapshot& snapshot);
    QString whatIsNotKnown(const Snapshot& snapshot, const std::vector<PhaseStanding>& phases) const;
    void fillWaiting(const std::vector<Waiting>& waiting, const QString& notKnown);
    void waitingCard(const QString& who, const std::vector<const Waiting*>& what);
    void run(const Waiting& waiting);
    void menuAt(const QPoint& at);

    const Bench& m_bench;
    Verdicts& m_verdicts;
    StandingFacts m_facts;
    QString m_failure; ///< why the facts could not be read; empty: they were, or are being read
    QTimer m_soon;
    QLabel* m_name;
    QLabel* m_sentence;
    QTreeWidget* m_table;
    QWidget* m_charts;
    ColumnChart* m_commits;
    ColumnChart* m_contexts;
    QVBoxLayout* m_waits;
    bool m_read = false;
    bool m_reading = false;
    bool m_again = false; ///< something changed while it was being read
    bool m_stale = false; ///< something changed while nobody looked
};

} // namespace pluma::ui

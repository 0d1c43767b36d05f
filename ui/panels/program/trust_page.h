// What the repository of the open program would run, and whether it may.
#pragma once

#include "frame/page.h"
#include "widgets/session/bench.h"

class QLabel;
class QPushButton;
class QTreeWidget;

namespace pluma::ui {

class StateLabel;

/// Lists the programs that the repository brings and asks whether they may run here; takes the answer back as well.
/// Follows the session. Nothing of the repository runs for it.
class TrustPage : public Page {
    Q_OBJECT
public:
    TrustPage(const Bench& bench, QWidget* parent = nullptr);
    QString key() const override { return QStringLiteral("trust:"); }
    QString title() const override { return tr("Trust"); }
    QString iconName() const override { return QStringLiteral("problems"); }
    QString tip() const override { return tr("What this repository would run"); }
    void focusContent() override;

private:
    void renew();
    void decide(bool trusted);

    const Bench& m_bench;
    StateLabel* m_state;
    QLabel* m_sentence;
    QTreeWidget* m_programs;
    QPushButton* m_trust;
    QPushButton* m_keep;
    QPushButton* m_withdraw;
    std::string m_digest; ///< of what is shown: nothing else is trusted by a click
    bool m_deciding = false;
};

/// In one line, for the status line and for pages of verbs that need trust; empty where there is nothing to ask.
QString restrictedText(const Snapshot& snapshot);

} // namespace pluma::ui

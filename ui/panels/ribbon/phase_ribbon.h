// The phases of the program as a ribbon: what is frozen, where work is, what is still to come.
#pragma once

#include <QWidget>
#include <vector>

#include "widgets/session/bench.h"

namespace pluma::ui {

class PhaseStep;
struct PhaseStanding;

/// One step per phase, told by shape, colour and word. Left and right move, Enter opens the newest context of a phase
/// or offers to freeze it.
class PhaseRibbon : public QWidget {
    Q_OBJECT
public:
    explicit PhaseRibbon(const Bench& bench, QWidget* parent = nullptr);
    QString current() const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void phaseActivated(const QString& phase);
    void freezeWanted(const QString& phase);
    void compareWanted(const QString& context); ///< with the working tree
    void cloneWanted(const QString& context);

private:
    void refresh();
    void tell(PhaseStep& step, const PhaseStanding& phase, const Snapshot& snapshot);
    void menu(const QString& phase, const QPoint& at);
    const Bench& m_bench;
    QList<PhaseStep*> m_steps;
};

} // namespace pluma::ui

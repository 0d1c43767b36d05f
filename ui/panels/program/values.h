// What the window says after a value of the program changed.
#pragma once

#include <QObject>
#include <memory>

#include "frame/frame.h"

namespace pluma::ui {

/// Follows the session: tells which value changed, and how many files say another one now. GUI thread only.
class ProgramValues : public QObject {
    Q_OBJECT
public:
    explicit ProgramValues(Frame& frame);

private:
    void check();
    Frame& m_frame;
    const Bench& m_bench;
    std::shared_ptr<const Snapshot> m_valuesOf; ///< whose values the bound files were compared with
    int m_valuesJob = 0;
};

} // namespace pluma::ui

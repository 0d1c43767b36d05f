// Measures how long the interface thread stands still.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace pluma::ui {

/// A precise timer of two milliseconds: one that comes late was kept waiting by whatever ran on this thread, or by a
/// machine that had no time for it; the thread's own CPU time tells one from the other. Lives on the thread it
/// measures.
class Heartbeat : public QObject {
    Q_OBJECT
public:
    explicit Heartbeat(QObject* parent = nullptr);
    void start();
    void stop() { m_timer.stop(); }
    /// What has passed until now counts for nothing.
    void forget();

Q_SIGNALS:
    /// Every beat: by how many milliseconds it was late, and how many of them this thread worked.
    void beat(qint64 late, qint64 worked);

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_own = 0; ///< CPU time of the thread at the last beat, microseconds
};

} // namespace pluma::ui

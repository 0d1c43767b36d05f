// What the window did, line by line in a file, for whoever drives it from outside.
#pragma once

#include <QFile>
#include <QObject>
#include <QTimer>
#include <array>

#include "shell/heartbeat.h"
#include "widgets/session/jobs.h"

namespace pluma::ui {

/// Writes JSON lines: every job that ended with its title, state and error, and once a second that the interface thread
/// is alive, with the distribution of its stalls so far. A line is written at once, so it outlives a crash. GUI thread.
class Trace : public QObject {
    Q_OBJECT
public:
    /// Appends to the file. Errors: it cannot be opened.
    static Result<std::unique_ptr<Trace>> open(const QString& file, const JobRunner& jobs);

private:
    Trace(const QString& file, const JobRunner& jobs);
    void jobChanged(int id);
    void count(qint64 late);
    void alive();
    void write(const Json& line);

    const JobRunner& m_jobs;
    QFile m_file;
    Heartbeat m_heart;
    QTimer m_second;
    std::array<std::uint64_t, 4096> m_late{}; ///< beats by the milliseconds they were late; the last holds all above
    std::uint64_t m_beats = 0;
};

} // namespace pluma::ui

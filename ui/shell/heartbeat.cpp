#include "shell/heartbeat.h"

#include <ctime>
#include <utility>

namespace pluma::ui {
namespace {

constexpr int beatMs = 2;

// CPU time of this thread alone: what it did itself, whatever else the machine is busy with.
qint64 ownMicroseconds()
{
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<qint64>(now.tv_sec) * 1000000 + now.tv_nsec / 1000;
}

} // namespace

Heartbeat::Heartbeat(QObject* parent) : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(beatMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const qint64 late = m_since.restart() - beatMs;
        const qint64 own = ownMicroseconds();
        Q_EMIT beat(late, (own - std::exchange(m_own, own)) / 1000);
    });
}

void Heartbeat::start()
{
    forget();
    m_timer.start();
}

void Heartbeat::forget()
{
    m_since.restart();
    m_own = ownMicroseconds();
}

} // namespace pluma::ui

// One window for each person: a second start hands its arguments to the first.
#pragma once

#include <QLocalServer>
#include <QObject>

namespace pluma::ui {

/// A socket in a folder that only this user can write: $XDG_RUNTIME_DIR, or a private folder that is made for it. Both
/// ends look at who is at the other (SO_PEERCRED, unix(7)): another user can neither take the name nor send. GUI
/// thread.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(QObject* parent = nullptr);
    /// Hands one argument to a window of this user that runs already. True when it took it.
    bool handOver(const QString& argument) const;
    /// From now on, others hand over to this window. Without a private folder there is no socket: every start is a
    /// window.
    void listen();

Q_SIGNALS:
    /// What another start was asked to open; empty: only to come to the front.
    void wanted(const QString& argument);

private:
    QString m_path; ///< of the socket; empty where no private folder can be had
    QLocalServer m_server;
};

} // namespace pluma::ui

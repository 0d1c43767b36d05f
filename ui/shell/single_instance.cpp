#include "shell/single_instance.h"

#include <QDir>
#include <QLocalSocket>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pluma::ui {
namespace {

// A folder of this user that nobody else can write; made with that mode when it may be.
bool isPrivate(const QString& folder, bool make)
{
    const QByteArray name = QFile::encodeName(folder);
    if (make)
        ::mkdir(name.constData(), 0700); // there already: looked at like any other
    struct stat facts {};
    return ::lstat(name.constData(), &facts) == 0 && S_ISDIR(facts.st_mode) && facts.st_uid == ::getuid() &&
           (facts.st_mode & 0077) == 0;
}

QString socketPath()
{
    const QString name = QStringLiteral("/pluma-workbench.socket");
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (QDir::isAbsolutePath(runtime) && isPrivate(runtime, false))
        return runtime + name;
    const QString own = QDir::tempPath() + QStringLiteral("/pluma-workbench-%1").arg(::getuid());
    return isPrivate(own, true) ? own + name : QString();
}

bool isOurs(const QLocalSocket& socket)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    return ::getsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 &&
           peer.uid == ::getuid();
}

} // namespace

SingleInstance::SingleInstance(QObject* parent) : QObject(parent), m_path(socketPath())
{
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        QLocalSocket* socket = m_server.nextPendingConnection();
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (!isOurs(*socket))
            return socket->abort();
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            const QString argument = QString::fromUtf8(socket->readLine(8192)).trimmed();
            socket->write("ok\n");
            socket->flush();
            Q_EMIT wanted(argument);
        });
    });
}

bool SingleInstance::handOver(const QString& argument) const
{
    if (m_path.isEmpty())
        return false;
    QLocalSocket socket;
    socket.connectToServer(m_path);
    if (!socket.waitForConnected(300) || !isOurs(socket))
        return false;
    socket.write(argument.toUtf8() + '\n');
    return socket.waitForBytesWritten(1000) && socket.waitForReadyRead(2000);
}

void SingleInstance::listen()
{
    if (m_path.isEmpty())
        return;
    QLocalServer::removeServer(m_path); // left by a window that was killed; a living one would have answered
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.listen(m_path);
}

} // namespace pluma::ui

#include "shell/application.h"

#include <exception>

namespace pluma::ui {

bool Application::notify(QObject* receiver, QEvent* event)
{
    QString what;
    try {
        return QApplication::notify(receiver, event);
    } catch (const std::exception& e) {
        what = QString::fromUtf8(e.what());
    } catch (...) {
        what = QStringLiteral("?");
    }
    // Told in a turn of its own: the state around the throw is not one to show a message in.
    QMetaObject::invokeMethod(
        this, [this, what] { Q_EMIT failed(what); }, Qt::QueuedConnection);
    return false;
}

} // namespace pluma::ui

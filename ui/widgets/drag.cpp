#include "widgets/drag.h"

#include <QDropEvent>
#include <QUrl>

namespace pluma::ui {

QString draggedArtifact(const QMimeData& data) { return QString::fromUtf8(data.data(QLatin1String(artifactMime))); }

PathDrop::PathDrop(QLineEdit* line, std::function<void(const QString&)> put) : QObject(line), m_put(std::move(put))
{
    line->installEventFilter(this);
}

QString PathDrop::pathIn(const QMimeData& data)
{
    if (const QString artifact = draggedArtifact(data); !artifact.isEmpty())
        return artifact;
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

bool PathDrop::eventFilter(QObject* watched, QEvent* event)
{
    // Moving and entering are drops to Qt, but for leaving.
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto* drop = static_cast<QDropEvent*>(event);
    const QString path = drop->mimeData() != nullptr ? pathIn(*drop->mimeData()) : QString();
    const auto* line = qobject_cast<const QLineEdit*>(watched);
    if (path.isEmpty() || line == nullptr || line->isReadOnly() || !line->isEnabled())
        return QObject::eventFilter(watched, event);
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop)
        m_put(path);
    return true;
}

} // namespace pluma::ui

// What is dragged within the window: artifacts by their paths.
#pragma once

#include <QLineEdit>
#include <QMimeData>
#include <QObject>
#include <functional>

namespace pluma::ui {

/// Kind of the data that an artifact is dragged as: its path relative to the program, in UTF-8.
inline constexpr const char* artifactMime = "application/x-pluma-artifact";
/// The path of the artifact that is dragged; empty when it is something else.
QString draggedArtifact(const QMimeData& data);

/// Lets a line take the path of what is dropped on it, in place of what was there: an artifact's, or that of a local
/// file. Other texts go in as ever. The line owns it.
class PathDrop : public QObject {
    Q_OBJECT
public:
    PathDrop(QLineEdit* line, std::function<void(const QString&)> put);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static QString pathIn(const QMimeData& data);
    std::function<void(const QString&)> m_put;
};

} // namespace pluma::ui

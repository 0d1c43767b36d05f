// What the desktop prefers: dark or light, and how much contrast, by the settings portal of freedesktop.org.
#pragma once

#include <QDBusMessage>
#include <QObject>

namespace pluma::ui {

/// Asks once and listens; says nothing when there is no session bus or no portal. Values and names:
/// org.freedesktop.portal.Settings, namespace org.freedesktop.appearance. GUI thread only.
class DesktopScheme : public QObject {
    Q_OBJECT
public:
    explicit DesktopScheme(QObject* parent = nullptr);
    enum class Shade { Unknown, Dark, Light };
    Shade shade() const { return m_shade; }
    bool highContrast() const { return m_highContrast; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QDBusMessage& message);

private:
    void ask(const QString& key);
    void take(const QString& key, uint value);

    Shade m_shade = Shade::Unknown;
    bool m_highContrast = false;
};

} // namespace pluma::ui

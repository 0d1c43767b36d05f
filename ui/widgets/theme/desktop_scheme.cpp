#include "widgets/theme/desktop_scheme.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFile>

namespace pluma::ui {
namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");

// Without one, Qt would start a bus of its own.
bool busIsThere()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

// The portal wraps a value in one variant, an old one in two.
uint unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

} // namespace

DesktopScheme::DesktopScheme(QObject* parent) : QObject(parent)
{
    if (!busIsThere() || !QDBusConnection::sessionBus().isConnected())
        return;
    QDBusConnection::sessionBus().connect(QString(), portalPath, interface, QStringLiteral("SettingChanged"), this,
                                          SLOT(settingChanged(QDBusMessage)));
    ask(QStringLiteral("color-scheme"));
    ask(QStringLiteral("contrast"));
}

void DesktopScheme::ask(const QString& key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, portalPath, interface, QStringLiteral("Read"));
    call << appearance << key;
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, 3000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (!reply.isError())
            take(key, unwrapped(QVariant::fromValue(reply.value())));
    });
}

void DesktopScheme::settingChanged(const QDBusMessage& message)
{
    const QVariantList said = message.arguments();
    if (said.size() == 3 && said[0].toString() == appearance)
        take(said[1].toString(), unwrapped(said[2]));
}

void DesktopScheme::take(const QString& key, uint value)
{
    if (key == QStringLiteral("color-scheme"))
        m_shade = value == 1 ? Shade::Dark : value == 2 ? Shade::Light : Shade::Unknown;
    else if (key == QStringLiteral("contrast"))
        m_highContrast = value == 1;
    else
        return;
    Q_EMIT changed();
}

} // namespace pluma::ui

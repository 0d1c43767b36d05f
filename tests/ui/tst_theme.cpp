#include "testing.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusVariant>
#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>

#include "base/files.h"
#include "widgets/theme/settings.h"
#include "widgets/theme/theme.h"
#include "widgets/words/text.h"

using namespace pluma;
using namespace pluma::ui;

class Portal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public Q_SLOTS:
    QDBusVariant Read(const QString& space, const QString& key)
    {
        ++reads;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(
            space == QStringLiteral("org.freedesktop.appearance") && key == QStringLiteral("color-scheme") ? 1U : 0U)));
    }

public:
    int reads = 0;

Q_SIGNALS:
    void SettingChanged(const QString& space, const QString& key, const QDBusVariant& value);
};

class TestTheme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contrastIsLegible_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<double>("text");
        QTest::newRow("light") << QStringLiteral("light") << 4.5;
        QTest::newRow("dark") << QStringLiteral("dark") << 4.5;
        QTest::newRow("high-contrast") << QStringLiteral("high-contrast") << 7.0;
    }
    // WCAG 2.1, 1.4.3: every pair of words and ground that the style and the panels put together.
    void contrastIsLegible()
    {
        QFETCH(QString, theme);
        QFETCH(double, text);
        const auto tokens = Theme::tokens(theme);
        REQUIRE_OK(tokens);
        const auto pair = [&](const char* a, const char* b, double least) {
            QVERIFY2(tokens->contains(QLatin1String(a)) && tokens->contains(QLatin1String(b)), a);
            const double ratio = Theme::contrast(tokens->value(QLatin1String(a)), tokens->value(QLatin1String(b)));
            QVERIFY2(ratio >= least,
                     qPrintable(QStringLiteral("%1 on %2: %3").arg(QLatin1String(a), QLatin1String(b)).arg(ratio)));
        };
        for (const char* ground : {"window", "surface", "raised", "sunken", "hover", "selection"}) {
            pair("text", ground, text);
            if (QLatin1String(ground) != QLatin1String("selection"))
                pair("dim", ground, 4.5);
        }
        for (const char* state : {"ok", "warn", "error", "accent"})
            for (const char* ground : {"window", "surface", "raised"})
                pair(state, ground, 4.5);
        pair("onAccent", "accent", 4.5);
        for (const char* ground : {"addedGround", "removedGround", "changedGround"})
            pair("text", ground, 4.5);
        for (const char* series : {"series1", "series2", "series3", "series4", "series5", "series6"})
            pair(series, "surface", 4.5);
        if (theme == QStringLiteral("high-contrast"))
            pair("text", "window", 15);
    }
    void contrastIsComputedAsTheStandardSays()
    {
        QVERIFY(qAbs(Theme::contrast(Qt::black, Qt::white) - 21.0) < 0.01);
        QVERIFY(qAbs(Theme::contrast(QColor(QStringLiteral("#777777")), Qt::white) - 4.48) < 0.01);
    }
    // A token that no theme has would be painted magenta, an icon that does not exist not at all.
    void everyTokenAndIconThatIsNamedExists()
    {
        const QDir source(QString::fromLocal8Bit(qgetenv("PLUMA_SOURCE")) + QStringLiteral("/ui"));
        QVERIFY(source.exists());
        const auto tokens = Theme::tokens(QStringLiteral("light"));
        int colors = 0;
        int icons = 0;
        static const QRegularExpression color(QStringLiteral("[cC]olor\\((?:QStringLiteral\\()?\"([a-zA-Z0-9]+)\""));
        static const QRegularExpression icon(QStringLiteral("icon\\(QStringLiteral\\(\"([a-z-]+)\"\\)"));
        QDirIterator files(source.path(), {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            for (auto it = color.globalMatch(text); it.hasNext(); ++colors)
                QVERIFY2(tokens->contains(it.next().captured(1)), qPrintable(file.fileName()));
            for (auto it = icon.globalMatch(text); it.hasNext(); ++icons) {
                const QString name = it.next().captured(1);
                QVERIFY2(readResource("icons/" + ss(name) + ".svg").has_value(), qPrintable(name));
            }
        }
        QVERIFY2(colors > 50 && icons > 15, qPrintable(QStringLiteral("%1 %2").arg(colors).arg(icons)));
        for (const char* name : {"dark", "high-contrast"})
            QCOMPARE(Theme::tokens(QLatin1String(name))->keys().size(), tokens->keys().size());
    }
    void themesSwitchLive()
    {
        auto* application = qobject_cast<QApplication*>(QCoreApplication::instance());
        Theme theme(*application);
        int changes = 0;
        QObject::connect(&theme, &Theme::changed, application, [&] { ++changes; });
        theme.choose(Theme::Choice::Dark);
        const QColor dark = application->palette().color(QPalette::Window);
        const QImage darkIcon = theme.icon(QStringLiteral("freeze")).pixmap(16, 16).toImage();
        theme.choose(Theme::Choice::Light);
        QVERIFY(application->palette().color(QPalette::Window) != dark);
        QVERIFY(theme.icon(QStringLiteral("freeze")).pixmap(16, 16).toImage() != darkIcon);
        theme.setScale(200);
        QCOMPARE(theme.points(13), 26);
        QCOMPARE(application->font().pixelSize(), 26);
        theme.setScale(100);
        QCOMPARE(changes, 4);
    }
    // The portal is played by this program on a bus of its own; a real one would need a desktop behind it.
    void theDesktopIsFollowedLive()
    {
        QProcess daemon;
        daemon.start(QStringLiteral("dbus-daemon"),
                     {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1")});
        QVERIFY(daemon.waitForReadyRead(5000));
        const QByteArray address = daemon.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        Portal portal;
        auto bus = QDBusConnection::connectToBus(QString::fromLatin1(address), QStringLiteral("portal"));
        QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal,
                                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
        auto* application = qobject_cast<QApplication*>(QCoreApplication::instance());
        {
            Theme theme(*application);
            QTRY_COMPARE(portal.reads, 2); // what comes later is told after the answers
            QTRY_VERIFY(theme.dark());     // what the portal says is asked for, without waiting
            Q_EMIT portal.SettingChanged(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"),
                                         QDBusVariant(2U));
            QTRY_VERIFY(!theme.dark());
            Q_EMIT portal.SettingChanged(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("contrast"),
                                         QDBusVariant(1U));
            QTRY_COMPARE(theme.borderWidth(), 2);
            theme.choose(Theme::Choice::Light); // a choice of one's own stands above it
            QCOMPARE(theme.borderWidth(), 1);
            Q_EMIT portal.SettingChanged(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"),
                                         QDBusVariant(1U));
            QTest::qWait(100);
            QVERIFY(!theme.dark());
        }
        QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
        daemon.kill();
        daemon.waitForFinished();
    }
    void settingsKeepWhatFitsOnly()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("s.ini"));
        {
            Settings settings(file);
            settings.set(settings::theme, ThemeChoice::Dark);
            settings.set(settings::tabWidth, 8);
        }
        Settings again(file);
        QCOMPARE(again.value(settings::theme), ThemeChoice::Dark);
        QCOMPARE(again.value(settings::tabWidth), 8);
        QFile raw(file);
        QVERIFY(raw.open(QIODevice::WriteOnly));
        raw.write("[appearance]\ntheme=plaid\nscale=9000\n[editor]\ntab_width=wide\n");
        raw.close();
        Settings damaged(file);
        QCOMPARE(damaged.value(settings::theme), ThemeChoice::Desktop);
        QCOMPARE(damaged.value(settings::scale), 100);
        QCOMPARE(damaged.value(settings::tabWidth), 4);
        for (const Setting& setting : damaged.declared())
            QVERIFY2(!setting.label.isEmpty() && !setting.help.isEmpty() && setting.fallback.isValid(),
                     qPrintable(setting.key));
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"

// A window over a program of its own, for the tests that look at the real thing.
#pragma once

#include <QApplication>
#include <QFile>
#include <QObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <fstream>
#include <functional>
#include <memory>

#include "frame/document_area.h"
#include "panels/documents/artifact_page.h"
#include "panels/panels.h"
#include "shell/main_window.h"
#include "verbs/verbs.h"
#include "widgets/words/text.h"

namespace pluma::testing {

/// A home folder with nothing in it, the example program in a repository, and the window that shows it. What can go
/// wrong is answered, for QVERIFY in the test that called.
class WindowTest : public QObject {
protected:
    QTemporaryDir m_home;
    QString m_repository;
    std::unique_ptr<command::Registry> m_registry;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<ui::MainWindow> m_window;
    memory::Environment m_environment;

    /// Makes the home, the commands and the example, in a folder of that name. `person`: git knows who works here.
    bool makeProgram(const QString& folder, bool person)
    {
        qputenv("HOME", m_home.path().toLocal8Bit());
        qputenv("GIT_CONFIG_NOSYSTEM", "1");
        for (const char* variable : {"XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"})
            qunsetenv(variable);
        if (person) {
            QFile config(m_home.filePath(QStringLiteral(".gitconfig")));
            if (!config.open(QIODevice::WriteOnly) ||
                config.write("[user]\n\tname = Ana\n\temail = ana@example.com\n") < 0)
                return false;
        }
        m_repository = m_home.filePath(folder);
        m_environment = {AppDirs::fromEnvironment(), systemClock, '.'};
        m_registry = std::make_unique<command::Registry>();
        verbs::registerAll(*m_registry, m_environment);
        m_theme = std::make_unique<ui::Theme>(*qobject_cast<QApplication*>(QCoreApplication::instance()));
        return pluma({QStringLiteral("example"), QStringLiteral("create"), m_repository, QStringLiteral("--artifacts"),
                      QStringLiteral("150"), QStringLiteral("-q")},
                     m_home.path()) == 0;
    }
    /// Works on a copy of a repository from here on.
    bool copyProgram(const QString& from, const QString& folder)
    {
        m_repository = m_home.filePath(folder);
        return run(QStringLiteral("cp"), {QStringLiteral("-a"), from, m_repository}, m_home.path()) == 0;
    }
    /// Makes settings in a file of that name, and the window.
    void makeWindow(const QString& settings, const QSize& size)
    {
        m_window.reset();
        m_settings = std::make_unique<ui::Settings>(m_home.filePath(settings));
        m_window = std::make_unique<ui::MainWindow>(*m_theme, *m_settings, *m_registry,
                                                    ui::WindowOptions{m_environment, false, ui::allPanels()});
        if (size.isValid())
            m_window->resize(size);
        m_window->show();
    }
    /// Opens the repository and waits until all of it is read and nothing runs.
    bool openProgram()
    {
        m_window->openWorkspace(m_repository);
        return QTest::qWaitFor(
            [this] { return session().isOpen() && session().snapshot()->inventory && m_window->bench().jobs.idle(); },
            60000);
    }
    const ui::Session& session() const { return m_window->bench().session; }

    static int run(const QString& program, const QStringList& arguments, const QString& folder)
    {
        QProcess process;
        process.setWorkingDirectory(folder);
        process.start(program, arguments);
        return process.waitForFinished(60000) ? process.exitCode() : -1;
    }
    static int pluma(const QStringList& arguments, const QString& folder)
    {
        return run(QString::fromLocal8Bit(qgetenv("PLUMA")), arguments, folder);
    }
    int git(const QStringList& arguments) const { return run(QStringLiteral("git"), arguments, m_repository); }
    QString gitOutput(const QStringList& arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_repository);
        process.start(QStringLiteral("git"), arguments);
        process.waitForFinished(60000);
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    /// Of a path in the program.
    QString absolute(const QString& path) const { return ui::qs(session().snapshot()->absolute(ui::ss(path))); }
    std::filesystem::path diskPath(const QString& path) const { return session().snapshot()->absolute(ui::ss(path)); }
    QByteArray file(const QString& path) const
    {
        QFile f(absolute(path));
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray("missing");
    }
    void write(const QString& path, const QByteArray& bytes) const
    {
        QFile f(absolute(path));
        QVERIFY(f.open(QIODevice::WriteOnly));
        f.write(bytes);
    }
    void write(const QString& path, const std::function<void(std::ostream&)>& content) const
    {
        std::ofstream stream(diskPath(path), std::ios::binary);
        content(stream);
    }
    /// The first artifact whose path ends so; empty when there is none.
    QString pick(const char* suffix) const
    {
        for (const auto& row : session().snapshot()->inventory->rows)
            if (ui::qs(row.path).endsWith(QLatin1String(suffix)))
                return ui::qs(row.path);
        return {};
    }
    /// The page of an artifact, at once: it may still be reading.
    ui::ArtifactPage* openPage(const QString& path)
    {
        m_window->bench().openArtifact(path);
        return qobject_cast<ui::ArtifactPage*>(m_window->documents().current());
    }
    /// The page of an artifact once its text is there.
    ui::ArtifactPage* open(const QString& path)
    {
        auto* page = openPage(path);
        if (page != nullptr)
            (void)QTest::qWaitFor([page] { return page->editor() != nullptr; }, 5000);
        return page;
    }
    template <class P>
    P* current() const
    {
        return qobject_cast<P*>(m_window->documents().current());
    }
};

} // namespace pluma::testing

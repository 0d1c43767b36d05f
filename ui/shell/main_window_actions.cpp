// What the window itself can do; panels add the rest.
#include <QApplication>
#include <QDir>
#include <QKeyEvent>

#include "shell/main_window.h"
#include "shell/pages.h"
#include "widgets/session/recent.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

// Does something with the page in front.
std::function<void()> onPage(const DocumentArea& documents, void (Page::*what)())
{
    return [&documents, what] {
        if (Page* current = documents.current())
            (current->*what)();
    };
}

void goToTab(DocumentArea& documents, int step)
{
    if (const int count = documents.count(); count > 0)
        documents.setCurrentIndex((documents.currentIndex() + count + step) % count);
}

} // namespace

void MainWindow::addPages()
{
    const auto add = [this](const char* kind, bool focus, std::function<Page*(const QString&, const QVariantMap&)> make,
                            std::function<void(Page*, const QString&, const QVariantMap&)> direct = {}) {
        PageKind out;
        out.kind = QLatin1String(kind);
        out.create = std::move(make);
        out.direct = std::move(direct);
        out.workspace = false;
        out.focus = focus;
        m_frame->addPage(std::move(out));
    };
    add(
        "preferences", true,
        [this](const QString&, const QVariantMap&) { return new PreferencesPage(bench(), &documents()); },
        [](Page* page, const QString&, const QVariantMap& how) {
            if (how.contains(QStringLiteral("search")))
                qobject_cast<PreferencesPage*>(page)->search(how.value(QStringLiteral("search")).toString());
        });
    add("shortcuts", false,
        [this](const QString&, const QVariantMap&) { return new ShortcutsPage(bench(), actions(), &documents()); });
    add("about", false,
        [this](const QString&, const QVariantMap&) { return new AboutPage(bench(), diagnostics(), &documents()); });
    add("welcome", false, [this](const QString&, const QVariantMap&) {
        auto* page =
            new WelcomePage(bench(), Recent(m_settings).of(QStringLiteral("repository")).mid(0, 10), &documents());
        connect(page, &WelcomePage::openRecent, this, [this](const QString& folder) { openWorkspace(folder); });
        return page;
    });
}

void MainWindow::addFileActions()
{
    const auto add = [this, file = tr("File")](const char* id, const QString& title, const char* icon,
                                               const QKeySequence& keys, ActionTraits traits,
                                               std::function<void()> run) {
        actions().add(QLatin1String(id), file, title, QLatin1String(icon), keys, std::move(run), traits);
    };
    add("workspace.open", tr("Open a workspace…"), "folder", QKeySequence(QStringLiteral("Ctrl+O")), {.group = 0},
        [this] { chooseWorkspace(); });
    add("workspace.example", tr("Create the example program…"), "program", {}, {.group = 0}, [this] {
        const QString folder = QDir::homePath() + QStringLiteral("/pluma-example");
        finder().ask(*m_registry.find("example.create"), Json{{"directory", ss(folder)}});
    });
    add("document.save", tr("Save"), "save", QKeySequence::Save, {.group = 1}, onPage(documents(), &Page::save));
    add("document.save_all", tr("Save all"), "", QKeySequence(QStringLiteral("Ctrl+Shift+S")), {.group = 1},
        [this] { documents().saveAll(); });
    add("document.close", tr("Close the tab"), "", QKeySequence(QStringLiteral("Ctrl+W")), {.group = 3}, [this] {
        if (Page* current = documents().current())
            documents().close(current);
    });
    add("document.reopen", tr("Reopen the closed tab"), "history", QKeySequence(QStringLiteral("Ctrl+Shift+T")),
        {.group = 3}, [this] { reopenClosed(); });
    add("workspace.refresh", tr("Read the workspace again"), "refresh", QKeySequence(Qt::Key_F5),
        {.group = 4, .workspace = true}, [this] { m_session.refresh(); });
    add("workspace.close", tr("Close the workspace"), "", {}, {.group = 4, .workspace = true}, [this] {
        closeAndThen([this] {
            m_session.close();
            m_frame->invoke(QStringLiteral("help.welcome"));
        });
    });
    add("window.quit", tr("Quit"), "", QKeySequence(QStringLiteral("Ctrl+Q")), {.group = 9}, [this] { close(); });
}

void MainWindow::addEditActions()
{
    const auto add = [this, edit = tr("Edit")](const char* id, const QString& title, const char* icon,
                                               const QKeySequence& keys, int group, std::function<void()> run) {
        actions().add(QLatin1String(id), edit, title, QLatin1String(icon), keys, std::move(run), {.group = group});
    };
    add("document.undo", tr("Undo"), "undo", QKeySequence::Undo, 0, onPage(documents(), &Page::undo));
    add("document.redo", tr("Redo"), "redo", QKeySequence::Redo, 0, onPage(documents(), &Page::redo));
    // Sent as the keys that mean them, which every line, text and table understands in its own way.
    const auto keys = [](int key) {
        return [key] {
            if (QWidget* to = QApplication::focusWidget()) {
                QKeyEvent press(QEvent::KeyPress, key, Qt::ControlModifier);
                QApplication::sendEvent(to, &press);
            }
        };
    };
    add("edit.cut", tr("Cut"), "", {}, 0, keys(Qt::Key_X));
    add("edit.copy", tr("Copy"), "duplicate", {}, 0, keys(Qt::Key_C));
    add("edit.paste", tr("Paste"), "", {}, 0, keys(Qt::Key_V));
    add("edit.select_all", tr("Select all"), "", {}, 0, keys(Qt::Key_A));
    add("document.find", tr("Find and replace"), "search", QKeySequence::Find, 1, onPage(documents(), &Page::find));
    add("window.preferences", tr("Preferences"), "settings", QKeySequence(QStringLiteral("Ctrl+,")), 2,
        [this] { m_frame->open(QStringLiteral("preferences")); });
    add("window.shortcuts", tr("Keyboard shortcuts"), "keyboard", {}, 2,
        [this] { m_frame->open(QStringLiteral("shortcuts")); });
}

void MainWindow::addGoActions()
{
    const auto add = [this, go = tr("Go")](const char* id, const QString& title, const char* icon,
                                           const QKeySequence& keys, int group, std::function<void()> run) {
        actions().add(QLatin1String(id), go, title, QLatin1String(icon), keys, std::move(run), {.group = group});
    };
    add("go.anything", tr("Go to anything…"), "search", QKeySequence(QStringLiteral("Ctrl+P")), 0,
        [this] { m_frame->goToAnything(); });
    add("help.palette", tr("Command palette…"), "palette", QKeySequence(QStringLiteral("Ctrl+Shift+P")), 0,
        [this] { m_frame->palette(); });
    add("go.line", tr("Go to a line"), "", QKeySequence(QStringLiteral("Ctrl+G")), 2,
        onPage(documents(), &Page::goToLine));
    add("go.document", tr("Go to the document"), "", QKeySequence(QStringLiteral("Ctrl+0")), 2,
        onPage(documents(), &Page::focusContent));
    add("go.next_tab", tr("Next tab"), "", QKeySequence(QStringLiteral("Ctrl+PgDown")), 2,
        [this] { goToTab(documents(), 1); });
    add("go.previous_tab", tr("Previous tab"), "", QKeySequence(QStringLiteral("Ctrl+PgUp")), 2,
        [this] { goToTab(documents(), -1); });
    add("go.next_region", tr("Next region of the window"), "", QKeySequence(Qt::Key_F6), 2, [this] { nextRegion(1); });
    add("go.previous_region", tr("Previous region of the window"), "", QKeySequence(QStringLiteral("Shift+F6")), 2,
        [this] { nextRegion(-1); });
}

void MainWindow::addHelpActions()
{
    const QString help = tr("Help");
    actions().add(QStringLiteral("help.welcome"), help, tr("Welcome"), QStringLiteral("program"), {},
                  [this] { m_frame->open(QStringLiteral("welcome")); });
    actions().add(QStringLiteral("help.about"), help, tr("About and diagnostics"), QStringLiteral("note"), {},
                  [this] { m_frame->open(QStringLiteral("about")); });
}

} // namespace pluma::ui

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

#include "base/beneath.h"
#include "memory/contexts.h"
#include "memory/files.h"
#include "panels/contexts/freeze_page.h"
#include "panels/contexts/frozen_page.h"
#include "panels/documents/artifact_page.h"
#include "panels/documents/document_area.h"
#include "panels/documents/history_page.h"
#include "panels/documents/text_editor.h"
#include "panels/help/help_page.h"
#include "panels/program/adopt_page.h"
#include "panels/program/status_page.h"
#include "panels/program/trust_page.h"
#include "panels/search/search_page.h"
#include "shell/main_window.h"
#include "widgets/recent.h"
#include "widgets/text.h"

// What the window does with single files, and the pages that are about many of them.
namespace pluma::ui {
namespace {

constexpr std::size_t mostFileSteps = 50;

} // namespace

void MainWindow::makeFileActions()
{
    const QString file = tr("File");
    const QString edit = tr("Edit");
    const auto here = [this](auto act) {
        return [this, act] {
            if (auto* page = qobject_cast<ArtifactPage*>(m_documents->current()))
                act(page);
            else
                notify({Notice::Level::Info, tr("Open an artifact first."), {}, {}});
        };
    };
    const auto with = [this, here](FileAction action) {
        return here([this, action](const ArtifactPage* page) { fileAction(action, page->path()); });
    };
    m_actions->add(QStringLiteral("search.files"), edit, tr("Search in all files"), QStringLiteral("search"),
                   QKeySequence(QStringLiteral("Ctrl+Shift+F")), [this] { openSearch(false); });
    m_actions->add(QStringLiteral("search.replace"), edit, tr("Replace in all files"), {},
                   QKeySequence(QStringLiteral("Ctrl+Shift+H")), [this] { openSearch(true); });
    m_actions->add(QStringLiteral("document.save_as"), file, tr("Save a copy as…"), {}, {}, [this] { saveAs(); });
    m_actions->add(QStringLiteral("document.print"), file, tr("Print…"), {}, {},
                   here([](ArtifactPage* page) { page->print(); }));
    m_actions->add(QStringLiteral("document.history"), file, tr("History of the document"), QStringLiteral("history"),
                   QKeySequence(QStringLiteral("Ctrl+Alt+H")), with(FileAction::History));
    m_actions->add(QStringLiteral("document.rename"), file, tr("Rename the document…"), {}, {},
                   with(FileAction::Rename));
    m_actions->add(QStringLiteral("document.delete"), file, tr("Delete the document…"), {}, {},
                   with(FileAction::Delete));
    m_actions->add(QStringLiteral("document.undo_file"), file, tr("Undo the last renaming or deletion"), {}, {},
                   [this] { undoFile(); });
    m_actions->add(QStringLiteral("document.show_in_folder"), file, tr("Show in the file manager"), {}, {},
                   with(FileAction::ShowInFolder));
}

void MainWindow::fileAction(FileAction action, const QString& path)
{
    const auto snapshot = m_session.snapshot();
    if (!snapshot || path.isEmpty())
        return;
    const QString absolute = qs(snapshot->absolute(ss(path)));
    switch (action) {
    case FileAction::History:
        openHistory(path);
        return;
    case FileAction::Rename:
        return renameFile(path);
    case FileAction::Delete:
        return deleteFile(path);
    case FileAction::ShowInFolder: {
        // The file manager of the desktop can point at the file; where there is none, its folder opens.
        auto call = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("/org/freedesktop/FileManager1"),
            QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("ShowItems"));
        call << QStringList{QUrl::fromLocalFile(absolute).toString()} << QString();
        auto* waiting = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, 5000), this);
        connect(waiting, &QDBusPendingCallWatcher::finished, this, [this, waiting, absolute] {
            waiting->deleteLater();
            if (waiting->isError() && !QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(absolute).path())))
                notify({Notice::Level::Warning, tr("No file manager answered."), absolute, {}});
        });
    }
    }
}

void MainWindow::renameFile(const QString& path)
{
    auto* page = qobject_cast<ArtifactPage*>(m_documents->find(QStringLiteral("artifact:") + path));
    if (page != nullptr && page->isDirty())
        return notify({Notice::Level::Warning, tr("Save it before it gets another name."), path, {}});
    const auto asked = m_session.snapshot();
    if (!asked)
        return;
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("renameDialog"));
    dialog->setWindowTitle(tr("Rename"));
    dialog->setLabelText(tr("Its path in the program:"));
    dialog->setTextValue(path);
    dialog->resize(m_theme.points(560), dialog->sizeHint().height());
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, path, root = asked->root, program = asked->program.id](const QString& text) {
                const auto now = m_session.snapshot(); // of another program it was not asked
                if (now && now->root == root && now->program.id == program)
                    renameTo(path, text.trimmed());
            });
    dialog->open();
}

void MainWindow::renameTo(const QString& path, const QString& to)
{
    const auto snapshot = m_session.snapshot();
    if (!snapshot || to.isEmpty() || to == path)
        return;
    m_session.run<memory::RenamedFile>(
        tr("Rename %1 to %2").arg(path, to),
        [program = snapshot->program, from = ss(path), to = ss(to)](memory::Workspace& workspace, Job& job) {
            return memory::renameFile(workspace, program, from, to, job);
        },
        this,
        [this, path, to, program = qs(snapshot->program.id),
         root = qs(snapshot->root)](Result<memory::RenamedFile> done) {
            if (!done)
                return m_bench.tell(done.error());
            m_fileSteps.push_back({path, to, std::nullopt, *done, program, root});
            if (m_fileSteps.size() > mostFileSteps)
                m_fileSteps.erase(m_fileSteps.begin());
            fileMoved(path, to);
            QString words = tr("Renamed to %1. It is not committed yet.").arg(to);
            if (done->bindings > 0)
                words += QLatin1Char(' ') + tr("%Ln binding(s) name it by its new path.", nullptr, done->bindings);
            QStringList lost;
            for (const std::string& pattern : done->lost)
                lost << qs(pattern);
            if (!lost.isEmpty())
                words += QLatin1Char(' ') +
                         tr("Bindings do not reach it any more: %1.").arg(lost.join(QStringLiteral(", ")));
            notify({lost.isEmpty() ? Notice::Level::Good : Notice::Level::Warning,
                    words,
                    {},
                    tr("File › Undo the last renaming or deletion takes it back.")});
        });
}

// A tab follows its file; other pages about it are read again when they are opened.
void MainWindow::fileMoved(const QString& from, const QString& to)
{
    if (Page* page = m_documents->find(QStringLiteral("artifact:") + from)) {
        const QVariantMap state = page->state();
        const bool front = m_documents->current() == page;
        m_documents->close(page);
        if (!to.isEmpty()) {
            auto* moved = m_documents->open(new ArtifactPage(m_bench, m_journal, to, m_documents));
            moved->restore(state);
            if (front)
                moved->focusContent();
        }
    }
    m_session.refresh();
}

void MainWindow::deleteFile(const QString& path)
{
    const auto snapshot = m_session.snapshot();
    auto* page = qobject_cast<ArtifactPage*>(m_documents->find(QStringLiteral("artifact:") + path));
    if (!snapshot)
        return;
    auto* box = new QMessageBox(QMessageBox::Question, tr("Delete"), tr("Delete “%1”?").arg(QFileInfo(path).fileName()),
                                QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("deleteDialog"));
    box->setInformativeText(
        tr("%1\nIt goes out of the working tree and out of git's index; what is committed or frozen "
           "stays. This can be undone until the window is closed.")
            .arg(path) +
        (page != nullptr && page->isDirty() ? QLatin1Char('\n') + tr("Its unsaved changes are lost for good.")
                                            : QString()));
    const QPushButton* yes = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(yes, &QPushButton::clicked, this, [this, path, root = snapshot->root, program = snapshot->program.id] {
        const auto now = m_session.snapshot();
        if (now && now->root == root && now->program.id == program)
            deleteNow(path);
    });
    box->open();
}

void MainWindow::deleteNow(const QString& path)
{
    const auto snapshot = m_session.snapshot();
    m_session.run<memory::RemovedFile>(
        tr("Delete %1").arg(path),
        [program = snapshot->program, path = ss(path)](memory::Workspace& workspace, Job& job) {
            return memory::removeFile(workspace, program, path, job);
        },
        this,
        [this, path, program = qs(snapshot->program.id), root = qs(snapshot->root)](Result<memory::RemovedFile> done) {
            if (!done)
                return m_bench.tell(done.error());
            m_fileSteps.push_back({path, {}, std::move(*done), {}, program, root});
            if (m_fileSteps.size() > mostFileSteps)
                m_fileSteps.erase(m_fileSteps.begin());
            if (Page* open = m_documents->find(QStringLiteral("artifact:") + path))
                open->discard();
            fileMoved(path, {});
            notify({Notice::Level::Good,
                    tr("Deleted %1. It is not committed yet.").arg(path),
                    {},
                    tr("File › Undo the last renaming or deletion takes it back.")});
        });
}

void MainWindow::undoFile()
{
    const auto snapshot = m_session.snapshot();
    if (!snapshot || m_fileSteps.empty())
        return notify({Notice::Level::Info, tr("Nothing was renamed or deleted in this session."), {}, {}});
    const FileStep step = m_fileSteps.back();
    if (step.root != qs(snapshot->root) || step.program != qs(snapshot->program.id))
        return notify(
            {Notice::Level::Warning, tr("That was in another program: %1.").arg(step.program), step.from, {}});
    m_session.run<bool>(
        tr("Put %1 back").arg(step.from),
        [program = snapshot->program, step](memory::Workspace& workspace, Job& job) -> Result<bool> {
            if (step.removed)
                PLUMA_CHECK(memory::putBack(workspace, program, *step.removed, job));
            else
                PLUMA_CHECK(memory::undoRename(workspace, program, step.renamed, job));
            return true;
        },
        this,
        [this, step](Result<bool> done) {
            if (!done)
                return m_bench.tell(done.error());
            if (!m_fileSteps.empty())
                m_fileSteps.pop_back();
            if (step.removed)
                m_session.refresh();
            else
                fileMoved(step.to, step.from);
            notify({Notice::Level::Good, tr("%1 is back.").arg(step.from), {}, {}});
        });
}

void MainWindow::saveAs()
{
    auto* page = qobject_cast<ArtifactPage*>(m_documents->current());
    const auto snapshot = m_session.snapshot();
    if (page == nullptr || page->editor() == nullptr || !snapshot)
        return notify({Notice::Level::Info, tr("Open a text first."), {}, {}});
    const QString root = QDir::cleanPath(qs(snapshot->absolute({})));
    const QString name =
        QFileDialog::getSaveFileName(this, tr("Save a copy as"), qs(snapshot->absolute(ss(page->path()))));
    if (name.isEmpty())
        return;
    m_jobs.run<bool>(
        tr("Save %1").arg(name),
        [name = ss(name), bytes = page->editor()->bytes()](Job&) -> Result<bool> {
            PLUMA_CHECK(saveNamed(name, {bytes.constData(), static_cast<std::size_t>(bytes.size())}));
            return true;
        },
        this,
        [this, name, root](Result<bool> saved) {
            if (!saved)
                return m_bench.tell(saved.error());
            notify({Notice::Level::Good, tr("Saved as %1.").arg(name), {}, {}});
            m_session.refresh();
            if (name.startsWith(root + QLatin1Char('/')))
                openArtifact(name.mid(root.size() + 1));
        });
}

void MainWindow::openSearch(bool replacing)
{
    if (!m_session.isOpen())
        return notify({Notice::Level::Info, tr("Open a workspace to search in it."), {}, {}});
    QString chosen;
    if (auto* page = qobject_cast<ArtifactPage*>(m_documents->current());
        page != nullptr && page->editor() != nullptr && !page->editor()->selectedText().contains(QLatin1Char('\n')))
        chosen = page->editor()->selectedText().left(200);
    auto* page = qobject_cast<SearchPage*>(m_documents->find(QStringLiteral("search")));
    if (page == nullptr) {
        const auto unsaved = [this] {
            std::map<std::string, std::string> out;
            for (Page* one : m_documents->pages())
                if (const auto* artifact = qobject_cast<const ArtifactPage*>(one))
                    if (const auto bytes = artifact->unsaved())
                        out[ss(artifact->path())] = bytes->toStdString();
            return out;
        };
        page = new SearchPage(m_bench, unsaved, m_documents);
        connect(page, &SearchPage::openPlace, this, &MainWindow::openArtifact);
        m_documents->open(page);
    }
    m_documents->setCurrentWidget(page);
    page->begin(chosen, replacing);
}

void MainWindow::openStatus()
{
    if (!m_session.isOpen())
        return;
    auto* page = new StatusPage(m_bench, *m_verdicts, m_documents);
    connect(page, &StatusPage::freezeWanted, this, &MainWindow::openFreeze);
    m_documents->open(page)->focusContent();
}

void MainWindow::openTrust()
{
    if (m_session.isOpen())
        m_documents->open(new TrustPage(m_bench, m_documents))->focusContent();
}

void MainWindow::openFreeze(const QString& phase)
{
    if (!m_session.isOpen())
        return;
    auto* page = qobject_cast<FreezePage*>(m_documents->find(QStringLiteral("freeze")));
    if (page == nullptr) {
        page = new FreezePage(m_bench, phase, m_documents);
        connect(page, &FreezePage::openPlace, this, &MainWindow::openArtifact);
        connect(page, &FreezePage::frozen, this, &MainWindow::openContext);
        m_documents->open(page);
    } else if (!phase.isEmpty()) {
        page->choose(phase);
    }
    m_documents->setCurrentWidget(page);
    page->focusContent();
}

void MainWindow::openAdopt(const QString& folder)
{
    auto* page = qobject_cast<AdoptPage*>(m_documents->find(QStringLiteral("adopt")));
    if (page == nullptr) {
        page = new AdoptPage(m_bench, folder, m_documents);
        connect(page, &AdoptPage::adopted, this, [this](const QString& where) { openWorkspace(where); });
        m_documents->open(page);
    } else if (!folder.isEmpty()) {
        page->choose(folder);
    }
    m_documents->setCurrentWidget(page);
    page->focusContent();
}

void MainWindow::openFrozen(const QString& id, const QString& path)
{
    if (!m_session.isOpen())
        return;
    auto* page = new FrozenPage(m_bench, id, path, m_documents);
    connect(page, &FrozenPage::differenceWanted, this, &MainWindow::openDifference);
    m_documents->open(page)->focusContent();
}

void MainWindow::openDifference(const QString& id, const QString& path, const QString& today)
{
    const auto snapshot = m_session.snapshot();
    if (!snapshot)
        return;
    const memory::ContextInfo* context = snapshot->context(id);
    if (context == nullptr)
        return notify({Notice::Level::Warning, tr("There is no context %1 here any more.").arg(id), path, {}});
    if (auto* page = qobject_cast<HistoryPage*>(openHistory(today.isEmpty() ? path : today)))
        page->compareFrozen(*context, path);
}

Page* MainWindow::openHistory(const QString& path)
{
    if (!m_session.isOpen())
        return nullptr;
    auto* page = new HistoryPage(m_bench, path, m_documents);
    connect(page, &HistoryPage::restoreWanted, this,
            [this](const QString& file, const QByteArray& bytes, const QString& version) {
                openArtifact(file);
                if (auto* artifact =
                        qobject_cast<ArtifactPage*>(m_documents->find(QStringLiteral("artifact:") + file))) {
                    artifact->replaceText(bytes);
                    notify({Notice::Level::Info,
                            tr("The text of “%1” is in the editor; nothing is saved yet.").arg(version), file,
                            tr("Undo brings back what was there.")});
                }
            });
    Page* shown = m_documents->open(page);
    shown->focusContent();
    return shown;
}

void MainWindow::openHelp(const QString& topic)
{
    auto* page = qobject_cast<HelpPage*>(m_documents->find(QStringLiteral("help")));
    QString wanted = topic;
    if (wanted.isEmpty()) {
        // What has the keyboard decides: a panel, otherwise the page in front.
        QString about = m_documents->current() != nullptr
                            ? m_documents->current()->key().section(QLatin1Char(':'), 0, 0)
                            : QString();
        for (const QWidget* at = QApplication::focusWidget(); at != nullptr; at = at->parentWidget())
            if (at->objectName().startsWith(QStringLiteral("dock_")))
                about = at->objectName().mid(5);
        if (page == nullptr)
            page = new HelpPage(m_bench, m_documents);
        wanted = helpFor(page->topics(), about);
    }
    if (page == nullptr)
        page = new HelpPage(m_bench, m_documents);
    if (m_documents->indexOf(page) < 0)
        m_documents->open(page);
    m_documents->setCurrentWidget(page);
    page->show(wanted);
    page->focusContent();
}

void MainWindow::fillRecent(QMenu& menu)
{
    menu.clear();
    const auto snapshot = m_session.snapshot();
    const QString current =
        snapshot ? qs(snapshot->root + (snapshot->program.folder.empty() ? "" : "/" + snapshot->program.folder))
                 : QString();
    for (const QString& folder : Recent(m_settings).of(QStringLiteral("repository")).mid(0, 10))
        if (folder != current)
            menu.addAction(QString(folder).replace(QLatin1Char('&'), QStringLiteral("&&")), this,
                           [this, folder] { openWorkspace(folder); });
    if (menu.isEmpty())
        menu.addAction(tr("No other workspace was opened yet"))->setEnabled(false);
}

} // namespace pluma::ui

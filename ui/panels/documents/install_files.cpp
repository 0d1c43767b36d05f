// What is done with single files of the program: renamed, deleted, put back, copied.
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

#include "base/beneath.h"
#include "editor/text_editor.h"
#include "panels/documents/artifact_page.h"
#include "panels/documents/install.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

constexpr std::size_t mostFileSteps = 50;

} // namespace

void DocumentsInstall::fileAction(FileAction action, const QString& path)
{
    const auto snapshot = m_bench.session.snapshot();
    if (!snapshot || path.isEmpty())
        return;
    const QString absolute = qs(snapshot->absolute(ss(path)));
    switch (action) {
    case FileAction::History:
        m_frame.open(QStringLiteral("history:") + path);
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
                m_bench.notify({Notice::Level::Warning, tr("No file manager answered."), absolute, {}});
        });
    }
    }
}

void DocumentsInstall::renameFile(const QString& path)
{
    auto* page = qobject_cast<ArtifactPage*>(documents().find(QStringLiteral("artifact:") + path));
    if (page != nullptr && page->isDirty())
        return m_bench.notify({Notice::Level::Warning, tr("Save it before it gets another name."), path, {}});
    const auto asked = m_bench.session.snapshot();
    if (!asked)
        return;
    auto* dialog = new QInputDialog(&m_frame.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("renameDialog"));
    dialog->setWindowTitle(tr("Rename"));
    dialog->setLabelText(tr("Its path in the program:"));
    dialog->setTextValue(path);
    dialog->resize(m_bench.theme.points(560), dialog->sizeHint().height());
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, path, root = asked->root, program = asked->program.id](const QString& text) {
                const auto now = m_bench.session.snapshot(); // of another program it was not asked
                if (now && now->root == root && now->program.id == program)
                    renameTo(path, text.trimmed());
            });
    dialog->open();
}

void DocumentsInstall::renameTo(const QString& path, const QString& to)
{
    const auto snapshot = m_bench.session.snapshot();
    if (!snapshot || to.isEmpty() || to == path)
        return;
    m_bench.session.run<memory::RenamedFile>(
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
            m_bench.notify({lost.isEmpty() ? Notice::Level::Good : Notice::Level::Warning,
                            words,
                            {},
                            tr("File › Undo the last renaming or deletion takes it back.")});
        });
}

// A tab follows its file; other pages about it are read again when they are opened.
void DocumentsInstall::fileMoved(const QString& from, const QString& to)
{
    if (Page* page = documents().find(QStringLiteral("artifact:") + from)) {
        const QVariantMap state = page->state();
        const bool front = documents().current() == page;
        documents().close(page);
        if (!to.isEmpty()) {
            auto* moved = documents().open(new ArtifactPage(m_bench, m_journal, to, &documents()));
            moved->restore(state);
            if (front)
                moved->focusContent();
        }
    }
    m_bench.session.refresh();
}

void DocumentsInstall::deleteFile(const QString& path)
{
    const auto snapshot = m_bench.session.snapshot();
    auto* page = qobject_cast<ArtifactPage*>(documents().find(QStringLiteral("artifact:") + path));
    if (!snapshot)
        return;
    auto* box = new QMessageBox(QMessageBox::Question, tr("Delete"), tr("Delete “%1”?").arg(QFileInfo(path).fileName()),
                                QMessageBox::NoButton, &m_frame.window());
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
        const auto now = m_bench.session.snapshot();
        if (now && now->root == root && now->program.id == program)
            deleteNow(path);
    });
    box->open();
}

void DocumentsInstall::deleteNow(const QString& path)
{
    const auto snapshot = m_bench.session.snapshot();
    m_bench.session.run<memory::RemovedFile>(
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
            if (Page* open = documents().find(QStringLiteral("artifact:") + path))
                open->discard();
            fileMoved(path, {});
            m_bench.notify({Notice::Level::Good,
                            tr("Deleted %1. It is not committed yet.").arg(path),
                            {},
                            tr("File › Undo the last renaming or deletion takes it back.")});
        });
}

void DocumentsInstall::undoFile()
{
    const auto snapshot = m_bench.session.snapshot();
    if (!snapshot || m_fileSteps.empty())
        return m_bench.notify({Notice::Level::Info, tr("Nothing was renamed or deleted in this session."), {}, {}});
    const FileStep step = m_fileSteps.back();
    if (step.root != qs(snapshot->root) || step.program != qs(snapshot->program.id))
        return m_bench.notify(
            {Notice::Level::Warning, tr("That was in another program: %1.").arg(step.program), step.from, {}});
    m_bench.session.run<bool>(
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
                m_bench.session.refresh();
            else
                fileMoved(step.to, step.from);
            m_bench.notify({Notice::Level::Good, tr("%1 is back.").arg(step.from), {}, {}});
        });
}

void DocumentsInstall::saveAs()
{
    auto* page = qobject_cast<ArtifactPage*>(documents().current());
    const auto snapshot = m_bench.session.snapshot();
    if (page == nullptr || page->editor() == nullptr || !snapshot)
        return m_bench.notify({Notice::Level::Info, tr("Open a text first."), {}, {}});
    const QString root = QDir::cleanPath(qs(snapshot->absolute({})));
    const QString name =
        QFileDialog::getSaveFileName(&m_frame.window(), tr("Save a copy as"), qs(snapshot->absolute(ss(page->path()))));
    if (name.isEmpty())
        return;
    m_bench.jobs.run<bool>(
        tr("Save %1").arg(name),
        [name = ss(name), bytes = page->editor()->bytes()](Job&) -> Result<bool> {
            PLUMA_CHECK(saveNamed(name, {bytes.constData(), static_cast<std::size_t>(bytes.size())}));
            return true;
        },
        this,
        [this, name, root](Result<bool> saved) {
            if (!saved)
                return m_bench.tell(saved.error());
            m_bench.notify({Notice::Level::Good, tr("Saved as %1.").arg(name), {}, {}});
            m_bench.session.refresh();
            if (name.startsWith(root + QLatin1Char('/')))
                m_bench.openArtifact(name.mid(root.size() + 1));
        });
}

} // namespace pluma::ui

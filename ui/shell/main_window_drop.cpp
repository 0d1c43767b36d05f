// What is dropped on the window: artifacts of the tree, and files and folders from elsewhere. Nothing of it is run, and
// nothing is fetched.
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

#include "base/beneath.h"
#include "shell/main_window.h"
#include "widgets/drag.h"
#include "widgets/words/text.h"

namespace pluma::ui {

/// What a path that was dropped turned out to be.
struct MainWindow::Dropped {
    enum class Kind { Folder, Inside, Outside, Missing };
    Kind kind = Kind::Missing;
    QString path;       ///< absolute
    QString inner;      ///< relative to the program, of one that is inside
    QString repository; ///< that it lies in, of one outside; empty: none
};

namespace {

constexpr qsizetype mostDropped = 20;
constexpr std::uint64_t mostImported = 256ULL << 20;

QStringList localPaths(const QMimeData& data)
{
    QStringList out;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile() && !url.toLocalFile().isEmpty())
            out << url.toLocalFile();
    return out;
}

// The folder at or above that git keeps; empty when there is none.
QString repositoryOf(const std::filesystem::path& file)
{
    std::error_code error;
    for (auto at = file.parent_path(); !at.empty(); at = at.parent_path()) {
        if (std::filesystem::exists(at / ".git", error))
            return qs(at.string());
        if (at == at.parent_path())
            break;
    }
    return {};
}

} // namespace

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localPaths(*event->mimeData()).isEmpty() || !draggedArtifact(*event->mimeData()).isEmpty()) {
        event->setDropAction(Qt::CopyAction); // what is dragged stays where it is
        event->accept();
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString artifact = draggedArtifact(*event->mimeData());
    const QStringList paths = localPaths(*event->mimeData());
    if (artifact.isEmpty() && paths.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (!artifact.isEmpty())
        return bench().openArtifact(artifact);
    if (paths.size() > mostDropped)
        bench().notify(
            {Notice::Level::Warning,
             tr("%Ln thing(s) were dropped; the first %1 are looked at.", nullptr, static_cast<int>(paths.size()))
                 .arg(mostDropped),
             {},
             {}});
    const auto snapshot = m_session.snapshot();
    m_jobs.run<std::vector<Dropped>>(
        tr("Look at what was dropped"),
        [paths = paths.mid(0, mostDropped),
         program = snapshot ? snapshot->absolute({}) : std::string()](Job&) -> Result<std::vector<Dropped>> {
            std::vector<Dropped> out;
            std::error_code error;
            const auto folder =
                program.empty() ? std::filesystem::path() : std::filesystem::weakly_canonical(program, error);
            for (const QString& path : paths) {
                const auto file = std::filesystem::weakly_canonical(ss(path), error);
                Dropped& one = out.emplace_back();
                one.path = qs(file.string());
                if (std::filesystem::is_directory(file, error)) {
                    one.kind = Dropped::Kind::Folder;
                } else if (!std::filesystem::is_regular_file(file, error)) {
                    one.kind = Dropped::Kind::Missing;
                } else if (!folder.empty() && isWithin(file, folder)) {
                    one.kind = Dropped::Kind::Inside;
                    one.inner = qs(file.lexically_relative(folder).generic_string());
                } else {
                    one.kind = Dropped::Kind::Outside;
                    one.repository = repositoryOf(file);
                }
            }
            return out;
        },
        this,
        [this](Result<std::vector<Dropped>> all) {
            if (!all)
                return bench().tell(all.error());
            int others = 0;
            for (const Dropped& one : *all)
                if (one.kind != Dropped::Kind::Outside || (!m_frame->openFile(one.path) && others++ == 0))
                    takeDropped(one);
            if (others > 1)
                bench().notify({Notice::Level::Info,
                                tr("%Ln more file(s) that were dropped are not in the program.", nullptr, others - 1),
                                {},
                                {}});
        },
        true);
}

void MainWindow::takeDropped(const Dropped& one)
{
    switch (one.kind) {
    case Dropped::Kind::Folder:
        return openWorkspace(one.path);
    case Dropped::Kind::Inside:
        return bench().openArtifact(one.inner);
    case Dropped::Kind::Outside:
        return offerOutside(one);
    case Dropped::Kind::Missing:
        return bench().notify({Notice::Level::Warning, tr("This is neither a file nor a folder."), one.path, {}});
    }
}

// A file that is not of the program: what it is, and what can be done with it.
void MainWindow::offerOutside(const Dropped& one)
{
    const bool open = m_session.isOpen();
    auto* box =
        new QMessageBox(QMessageBox::Question, tr("Dropped"),
                        open ? tr("“%1” is not in the program that is open.").arg(QFileInfo(one.path).fileName())
                             : tr("“%1” is a file; no workspace is open.").arg(QFileInfo(one.path).fileName()),
                        QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("dropDialog"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(one.path + QLatin1Char('\n') +
                            (one.repository.isEmpty() ? tr("It lies in no repository.")
                                                      : tr("It lies in the repository %1.").arg(one.repository)));
    if (!one.repository.isEmpty()) {
        auto* go = box->addButton(tr("Open its repository"), QMessageBox::AcceptRole);
        go->setObjectName(QStringLiteral("dropOpen"));
        connect(go, &QPushButton::clicked, this, [this, folder = one.repository] { openWorkspace(folder); });
    }
    if (open) {
        auto* copy = box->addButton(tr("Copy it into the program…"), QMessageBox::ActionRole);
        copy->setObjectName(QStringLiteral("dropCopy"));
        connect(copy, &QPushButton::clicked, this, [this, path = one.path] { importCopy(path); });
    }
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    box->open();
}

void MainWindow::importCopy(const QString& from)
{
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("importDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Copy into the program"));
    dialog->setLabelText(tr("Its path in the program:"));
    dialog->setTextValue(QFileInfo(from).fileName());
    dialog->resize(m_theme.points(560), dialog->sizeHint().height());
    connect(dialog, &QInputDialog::textValueSelected, this, [this, from](const QString& typed) {
        const auto snapshot = m_session.snapshot();
        const std::filesystem::path to = std::filesystem::path(ss(typed.trimmed())).lexically_normal();
        if (!snapshot || to.empty())
            return;
        if (to.is_absolute() || *to.begin() == ".." || *to.begin() == ".pluma" || *to.begin() == ".git")
            return bench().notify({Notice::Level::Warning, tr("A copy goes to a folder of the program."), typed, {}});
        m_jobs.run<bool>(
            tr("Copy %1").arg(from),
            [from = ss(from), folder = std::filesystem::path(snapshot->absolute({})), to](Job&) -> Result<bool> {
                PLUMA_TRY(const auto bytes, readFile(from, mostImported));
                PLUMA_TRY(const auto program, Beneath::of(folder));
                PLUMA_CHECK(program.makeFolders(to.parent_path()));
                PLUMA_CHECK(program.save(to, bytes, Exists::Refuse));
                return true;
            },
            this,
            [this, to = qs(to.generic_string()), of = snapshot->absolute({})](Result<bool> done) {
                if (!done)
                    return bench().tell(done.error());
                m_session.refresh();
                if (const auto now = m_session.snapshot(); now && now->absolute({}) == of)
                    bench().openArtifact(to); // or another program is open by now
                bench().notify({Notice::Level::Good, tr("Copied to %1. It is not committed yet.").arg(to), {}, {}});
            });
    });
    dialog->open();
}

} // namespace pluma::ui

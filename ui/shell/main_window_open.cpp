// What the window opens: workspaces, and links that lead into one.
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>
#include <QUrlQuery>

#include "base/text.h"
#include "shell/main_window.h"
#include "widgets/words/text.h"

namespace pluma::ui {

void MainWindow::chooseWorkspace()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Open a workspace"),
                                                             m_settings.state(QStringLiteral("last")).toString());
    if (!folder.isEmpty())
        openWorkspace(folder);
}

void MainWindow::openWorkspace(const QString& folder, const QString& program)
{
    if (!m_session.isOpen())
        return m_session.open(folder, program);
    // What is open is closed only for something that can be opened.
    m_jobs.run<bool>(
        tr("Look into %1").arg(folder),
        [folder = ss(folder), program = ss(program), environment = m_options.environment](Job&) -> Result<bool> {
            PLUMA_TRY(const auto workspace, memory::Workspace::open(folder, environment));
            PLUMA_TRY(const auto programs, workspace.programs());
            if (programs.empty())
                return false;
            PLUMA_CHECK(workspace.program(program, folder, programs));
            return true;
        },
        this,
        [this, folder, program](Result<bool> there) {
            if (!there)
                return bench().tell(there.error());
            if (!*there)
                return Q_EMIT m_session.noProgram(folder); // which can be made one of it
            closeAndThen([this, folder, program] {
                m_session.close();
                m_session.open(folder, program);
            });
        },
        true);
}

void MainWindow::openLink(const QString& link)
{
    // What it names is in the workspace, which may still be opening.
    if (!m_session.isOpen() && !m_jobs.idle() && !link.startsWith(QStringLiteral("pluma://open"))) {
        connect(
            &m_session, &Session::opened, this, [this, link] { openLink(link); }, Qt::SingleShotConnection);
        return;
    }
    const QUrl url(link);
    if (url.scheme() != QStringLiteral("pluma"))
        return bench().notify(
            {Notice::Level::Warning, tr("This is not a pluma link."), link, tr("links look like pluma://context/ID")});
    const QString what = url.host();
    const QString rest = url.path().mid(1);
    if (what == QStringLiteral("context"))
        bench().openContext(rest);
    else if (what == QStringLiteral("artifact"))
        bench().openArtifact(rest);
    else if (what == QStringLiteral("open"))
        askToOpen(QUrlQuery(url).queryItemValue(QStringLiteral("path"), QUrl::FullyDecoded));
    else
        bench().notify(
            {Notice::Level::Warning, tr("A pluma link names a context, an artifact or a folder."), link, {}});
}

// Any page and any letter can hold a link: where it leads is the person's to decide.
void MainWindow::askToOpen(const QString& folder)
{
    const QString shown = qs(printable(ss(folder)));
    if (!QDir::isAbsolutePath(folder) || folder.contains(QChar(0)))
        return bench().notify({Notice::Level::Warning, tr("This link names no folder to open."), shown,
                               tr("links look like pluma://open?path=/home/me/program")});
    if (const auto* open = findChild<QMessageBox*>(QStringLiteral("linkDialog")); open != nullptr && open->isVisible())
        return; // one question at a time; a page may send many links
    auto* box = new QMessageBox(QMessageBox::Question, tr("Open a link"), tr("A link asks to open this folder."),
                                QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("linkDialog"));
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("%1\nNothing in it is run. What is open now is closed when the folder can be opened.").arg(shown));
    const QPushButton* yes = box->addButton(tr("Open"), QMessageBox::AcceptRole);
    QPushButton* no = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    connect(yes, &QPushButton::clicked, this, [this, folder] { openWorkspace(folder); });
    box->open();
}

} // namespace pluma::ui

#include "panels/documents/install.h"

#include <QDir>
#include <QFileInfo>

#include "memory/contexts.h"
#include "panels/documents/artifact_page.h"
#include "panels/documents/history_page.h"
#include "widgets/session/recent.h"
#include "widgets/words/text.h"

namespace pluma::ui {

DocumentsInstall::DocumentsInstall(Frame& frame)
    : QObject(&frame), m_frame(frame), m_bench(frame.bench()),
      m_journal(m_bench.session.environment().dirs.state / "journal")
{
    addPages();
    addActions();
    connect(&frame, &Frame::fileWanted, this, &DocumentsInstall::fileAction);
    connect(&documents(), &DocumentArea::pagesChanged, this, &DocumentsInstall::updateActions);
    updateActions();
    // Also when nothing that git knows has moved: a file may have.
    connect(&m_bench.session, &Session::refreshed, this, [this] {
        for (Page* page : documents().pages())
            if (auto* artifact = qobject_cast<ArtifactPage*>(page))
                artifact->checkFile();
    });
    connect(&frame, &Frame::arrived, this, &DocumentsInstall::offerRecovery);
    connect(&frame, &Frame::leaving, this, [this] {
        for (const QString& key : m_discarded)
            m_journal.forget(key);
    });
}

void DocumentsInstall::addPages()
{
    PageKind artifact;
    artifact.kind = QStringLiteral("artifact");
    artifact.focus = false; // the keyboard stays in the list that it was chosen from
    artifact.canonical = [this](const QString& path) -> QString {
        const QString clean = QDir::cleanPath(path);
        if (path.isEmpty() || (!clean.startsWith(QStringLiteral("../")) && !QDir::isAbsolutePath(clean)))
            return path.isEmpty() ? QString() : clean;
        m_bench.notify({Notice::Level::Warning, tr("This path leads out of the program."), path, {}});
        return {};
    };
    artifact.create = [this](const QString& path, const QVariantMap&) -> Page* {
        return new ArtifactPage(m_bench, m_journal, path, &documents());
    };
    artifact.there = [this](const QString& path) {
        return QFileInfo(qs(m_bench.session.snapshot()->absolute(ss(path)))).isFile();
    };
    artifact.direct = [this](Page* page, const QString& path, const QVariantMap& how) {
        recentOf(m_bench).used(QStringLiteral("artifact"), path);
        if (const int line = how.value(QStringLiteral("line")).toInt(); line > 0)
            qobject_cast<ArtifactPage*>(page)->goTo(line, how.value(QStringLiteral("column")).toInt());
        m_bench.select(path);
    };
    m_frame.addPage(std::move(artifact));

    PageKind history;
    history.kind = QStringLiteral("history");
    history.create = [this](const QString& path, const QVariantMap&) { return makeHistory(path); };
    history.direct = [this](Page* page, const QString&, const QVariantMap& how) {
        const auto snapshot = m_bench.session.snapshot();
        if (const auto* context = snapshot->context(how.value(QStringLiteral("context")).toString()))
            qobject_cast<HistoryPage*>(page)->compareFrozen(*context, how.value(QStringLiteral("path")).toString());
    };
    m_frame.addPage(std::move(history));
}

Page* DocumentsInstall::makeHistory(const QString& path)
{
    auto* page = new HistoryPage(m_bench, path, &documents());
    connect(page, &HistoryPage::restoreWanted, this,
            [this](const QString& file, const QByteArray& bytes, const QString& version) {
                m_bench.openArtifact(file);
                if (auto* artifact =
                        qobject_cast<ArtifactPage*>(documents().find(QStringLiteral("artifact:") + file))) {
                    artifact->replaceText(bytes);
                    m_bench.notify({Notice::Level::Info,
                                    tr("The text of “%1” is in the editor; nothing is saved yet.").arg(version), file,
                                    tr("Undo brings back what was there.")});
                }
            });
    return page;
}

void DocumentsInstall::addActions()
{
    const QString file = tr("File");
    const auto add = [this, &file](const char* id, const QString& title, int group, std::function<void()> run,
                                   const QString& icon = {}, const QKeySequence& keys = {}) {
        m_frame.actions().add(QLatin1String(id), file, title, icon, keys, std::move(run), {.group = group});
    };
    const auto here = [this](auto act) {
        return [this, act] {
            if (auto* page = qobject_cast<ArtifactPage*>(documents().current()))
                act(page);
            else
                m_bench.notify({Notice::Level::Info, tr("Open an artifact first."), {}, {}});
        };
    };
    const auto with = [this, here](FileAction action) {
        return here([this, action](const ArtifactPage* page) { fileAction(action, page->path()); });
    };
    add("document.save_as", tr("Save a copy as…"), 1, [this] { saveAs(); });
    add("document.print", tr("Print…"), 1, here([](ArtifactPage* page) { page->print(); }));
    add("document.history", tr("History of the document"), 2, with(FileAction::History), QStringLiteral("history"),
        QKeySequence(QStringLiteral("Ctrl+Alt+H")));
    add("document.rename", tr("Rename the document…"), 2, with(FileAction::Rename));
    add("document.delete", tr("Delete the document…"), 2, with(FileAction::Delete));
    m_frame.actions().add(QStringLiteral("document.undo_file"), file, tr("Undo the last renaming or deletion"), {}, {},
                          [this] { undoFile(); }, {.group = 2, .workspace = true});
    add("document.show_in_folder", tr("Show in the file manager"), 2, with(FileAction::ShowInFolder));
    add("document.recovery", tr("Unsaved text of earlier sessions"), 3, [this] {
        m_offeredOthers = false;
        offerRecovery();
        if (documents().find(QStringLiteral("recovery")) == nullptr)
            m_bench.notify({Notice::Level::Info, tr("No unsaved text of an earlier session is kept."), {}, {}});
    });
}

void DocumentsInstall::updateActions()
{
    const bool file = qobject_cast<const ArtifactPage*>(documents().current()) != nullptr;
    for (const char* id : {"document.save_as", "document.print", "document.history", "document.rename",
                           "document.delete", "document.show_in_folder", "go.line"})
        if (QAction* action = m_frame.actions().find(QLatin1String(id)))
            action->setEnabled(file);
}

namespace panels {
void documents(Frame& frame) { new DocumentsInstall(frame); }
} // namespace panels

} // namespace pluma::ui

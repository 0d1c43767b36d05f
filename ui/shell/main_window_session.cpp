// The window's part of a session: what was open comes back, and what a crash left is offered.
#include <QFileDialog>
#include <QFileInfo>
#include <QTimer>

#include "base/beneath.h"
#include "base/json.h"
#include "panels/contexts/clone_page.h"
#include "panels/documents/artifact_page.h"
#include "panels/documents/document_area.h"
#include "panels/program/program_page.h"
#include "panels/templates/template_page.h"
#include "panels/templates/templates_panel.h"
#include "shell/actions.h"
#include "shell/docks.h"
#include "shell/main_window.h"
#include "shell/recovery_page.h"
#include "widgets/text.h"

namespace pluma::ui {
namespace {

constexpr int mostTabs = 30; // of a session that comes back

} // namespace

void MainWindow::start(const QString& folder)
{
    if (!folder.isEmpty())
        return openWorkspace(folder);
    const QString last = m_settings.state(QStringLiteral("last")).toString();
    if (!m_options.safe && m_settings.value(QStringLiteral("work/restore_session")).toBool() && !last.isEmpty() &&
        QFileInfo::exists(last))
        return openWorkspace(last);
    invoke(QStringLiteral("help.welcome"));
    offerRecovery();
}

void MainWindow::restoreDocuments()
{
    if (m_options.safe || !m_settings.value(QStringLiteral("work/restore_session")).toBool())
        return;
    const auto snapshot = m_session.snapshot();
    if (m_settings.state(QStringLiteral("session/root")).toString() != qs(snapshot->root))
        return;
    const QStringList keys = m_settings.state(QStringLiteral("session/documents")).toStringList().mid(0, mostTabs);
    const QVariantMap states = m_settings.state(QStringLiteral("session/states")).toMap();
    m_documents->expect(keys, m_settings.state(QStringLiteral("session/current")).toString());
    for (const QString& key : keys)
        openKey(key, states.value(key).toMap());
}

bool MainWindow::openKey(const QString& key, const QVariantMap& state)
{
    const auto snapshot = m_session.snapshot();
    const QString kind = key.section(QLatin1Char(':'), 0, 0);
    const QString rest = key.section(QLatin1Char(':'), 1);
    static const std::map<QString, QString> actions = {
        {QStringLiteral("preferences"), QStringLiteral("window.preferences")},
        {QStringLiteral("shortcuts"), QStringLiteral("window.shortcuts")},
        {QStringLiteral("about"), QStringLiteral("help.about")},
        {QStringLiteral("welcome"), QStringLiteral("help.welcome")},
        {QStringLiteral("help"), QStringLiteral("help.index")}};
    if (const auto action = actions.find(key); action != actions.end())
        invoke(action->second);
    else if (kind == QStringLiteral("result"))
        return openResultKey(rest, state);
    else if (kind == QStringLiteral("metabuilder") && (rest == QStringLiteral("own") || QFileInfo(rest).isFile()))
        openInterface(rest == QStringLiteral("own") ? QString() : rest);
    else if (key == QStringLiteral("adopt"))
        openAdopt({});
    else if (!snapshot)
        return false;
    else if (kind == QStringLiteral("artifact") && QFileInfo(qs(snapshot->absolute(ss(rest)))).isFile())
        m_documents->open(new ArtifactPage(m_bench, m_journal, rest, m_documents));
    else if (kind == QStringLiteral("context"))
        openContext(rest);
    else if (kind == QStringLiteral("frozen"))
        openFrozen(rest.section(QLatin1Char('|'), 0, 0), rest.section(QLatin1Char('|'), 1));
    else if (key == QStringLiteral("search"))
        openSearch(false);
    else if (key == QStringLiteral("freeze"))
        openFreeze({});
    else if (kind == QStringLiteral("history"))
        openHistory(rest);
    else if (kind == QStringLiteral("program"))
        m_documents->open(new ProgramPage(m_bench, m_documents));
    else if (kind == QStringLiteral("status"))
        openStatus();
    else if (kind == QStringLiteral("compare"))
        openCompare(rest.section(QLatin1Char('|'), 0, 0), rest.section(QLatin1Char('|'), 1));
    else if (kind == QStringLiteral("commit"))
        openCommit(rest);
    else if (kind == QStringLiteral("clone"))
        openClone(rest);
    else if (kind == QStringLiteral("template"))
        return openTemplateKey(key, state);
    if (Page* page = m_documents->find(key))
        page->restore(state);
    return m_documents->find(key) != nullptr;
}

// Templates are read in a job of their own; the page comes when they are there.
bool MainWindow::openTemplateKey(const QString& key, const QVariantMap& state)
{
    const auto& shelf = m_templates->shelf();
    if (!shelf) {
        connect(
            m_templates, &TemplatesPanel::changed, this, [this, key, state] { openTemplateKey(key, state); },
            Qt::SingleShotConnection);
        return false;
    }
    const QString id = key.section(QLatin1Char(':'), 1).section(QLatin1Char('#'), 0, 0);
    for (const tmpl::Definition& definition : shelf->library.all())
        if (qs(definition.id) == id) {
            const Json given = Json::parse(ss(state.value(QStringLiteral("given")).toString()), nullptr, false);
            openTemplate(shelf, m_templates->share(definition), given.is_object() ? given : Json());
            if (Page* page = m_documents->find(key))
                page->restore(state);
            return true;
        }
    return false;
}

void MainWindow::reopenClosed()
{
    auto& closed = m_documents->closed();
    while (!closed.empty()) {
        const DocumentArea::Closed last = closed.back();
        closed.pop_back();
        if (m_documents->find(last.key) == nullptr && openKey(last.key, last.state))
            return m_documents->current()->focusContent();
    }
    notify({Notice::Level::Info, tr("No closed tab is left to open again."), {}, {}});
}

void MainWindow::saveSession()
{
    if (m_options.safe)
        return;
    m_settings.setState(QStringLiteral("geometry"), saveGeometry());
    if (!m_beforeMaximise.isEmpty())
        maximise(); // the panels are part of the layout
    m_docks->remember();
    QStringList keys;
    QVariantMap states;
    for (const Page* page : m_documents->pages()) {
        keys << page->key();
        if (const QVariantMap state = page->state(); !state.isEmpty())
            states.insert(page->key(), state);
    }
    if (const auto snapshot = m_session.snapshot()) {
        m_settings.setState(QStringLiteral("session/root"), qs(snapshot->root));
        m_settings.setState(QStringLiteral("session/documents"), keys);
        m_settings.setState(QStringLiteral("session/states"), states);
        m_settings.setState(QStringLiteral("session/current"),
                            m_documents->current() != nullptr ? m_documents->current()->key() : QString());
    }
}

void MainWindow::closeAndThen(std::function<void()> then)
{
    saveSession(); // with the tabs that are open now
    m_documents->closeAll(std::move(then));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    const auto within = std::make_shared<bool>(true);
    if (!m_closing)
        closeAndThen([this, within] {
            m_closing = true;
            for (const QString& key : m_discarded)
                m_journal.forget(key);
            if (!*within) // what was unsaved had to be saved first
                QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
        });
    *within = false;
    event->setAccepted(m_closing);
}

// --- what a crash left -----------------------------------------------------------------------------------------------

void MainWindow::offerRecovery()
{
    if (m_documents->find(QStringLiteral("recovery")) != nullptr)
        return;
    auto entries = m_journal.entries();
    const auto snapshot = m_session.snapshot();
    const QString root = snapshot ? qs(snapshot->root) : QString();
    const QString program = snapshot ? qs(snapshot->program.id) : QString();
    // Entries of documents that are being edited right now belong to them.
    std::erase_if(entries, [&](const JournalEntry& entry) {
        const Page* page = m_documents->find(QStringLiteral("artifact:") + entry.path);
        return entry.root == root && entry.program == program && page != nullptr && page->isDirty();
    });
    const bool own = std::any_of(entries.begin(), entries.end(), [&](const auto& e) { return e.root == root; });
    if (entries.empty() || (!own && snapshot && m_offeredOthers))
        return;
    m_offeredOthers = true; // those of other repositories are told once a session
    auto* page = new RecoveryPage(m_bench, std::move(entries), root, m_discarded, m_documents);
    connect(page, &RecoveryPage::restoreWanted, this, &MainWindow::restoreEntry);
    connect(page, &RecoveryPage::openWanted, this,
            [this](const QString& folder, const QString& id) { openWorkspace(folder, id); });
    connect(page, &RecoveryPage::exportWanted, this, [this](const JournalEntry& entry) {
        const QString file =
            QFileDialog::getSaveFileName(this, tr("Export the unsaved text"),
                                         QDir::homePath() + QLatin1Char('/') + QFileInfo(entry.path).fileName());
        if (file.isEmpty())
            return;
        const auto saved = saveNamed(
            ss(file), std::string_view(entry.bytes.constData(), static_cast<std::size_t>(entry.bytes.size())));
        if (!saved)
            return m_bench.tell(saved.error());
        notify({Notice::Level::Good, tr("The unsaved text of %1 was exported.").arg(entry.path), file, {}});
    });
    m_documents->stay();
    m_documents->open(page);
    page->focusContent();
}

void MainWindow::restoreEntry(const JournalEntry& entry)
{
    const auto put = [this, entry] {
        openArtifact(entry.path);
        if (auto* artifact = qobject_cast<ArtifactPage*>(m_documents->find(QStringLiteral("artifact:") + entry.path)))
            artifact->recover(entry.bytes, entry.baseSha256);
    };
    const auto snapshot = m_session.snapshot();
    if (snapshot && qs(snapshot->root) == entry.root && qs(snapshot->program.id) == entry.program)
        return put();
    // Another program of the same repository.
    connect(&m_session, &Session::opened, this, put, Qt::SingleShotConnection);
    openWorkspace(entry.root, entry.program);
}

} // namespace pluma::ui

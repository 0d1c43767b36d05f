// Text that a crash left behind is offered.
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include "base/beneath.h"
#include "panels/documents/artifact_page.h"
#include "panels/documents/install.h"
#include "panels/documents/recovery_page.h"
#include "widgets/words/text.h"

namespace pluma::ui {

void DocumentsInstall::offerRecovery()
{
    if (documents().find(QStringLiteral("recovery")) != nullptr)
        return;
    auto entries = m_journal.entries();
    const auto snapshot = m_bench.session.snapshot();
    const QString root = snapshot ? qs(snapshot->root) : QString();
    const QString program = snapshot ? qs(snapshot->program.id) : QString();
    // Entries of documents that are being edited right now belong to them.
    std::erase_if(entries, [&](const JournalEntry& entry) {
        const Page* page = documents().find(QStringLiteral("artifact:") + entry.path);
        return entry.root == root && entry.program == program && page != nullptr && page->isDirty();
    });
    const bool own = std::any_of(entries.begin(), entries.end(), [&](const auto& e) { return e.root == root; });
    if (entries.empty() || (!own && snapshot && m_offeredOthers))
        return;
    m_offeredOthers = true; // those of other repositories are told once a session
    auto* page = new RecoveryPage(m_bench, std::move(entries), root, m_discarded, &documents());
    connect(page, &RecoveryPage::restoreWanted, this, &DocumentsInstall::restoreEntry);
    connect(page, &RecoveryPage::openWanted, this,
            [this](const QString& folder, const QString& id) { m_frame.openWorkspace(folder, id); });
    connect(page, &RecoveryPage::exportWanted, this, [this](const JournalEntry& entry) {
        const QString file =
            QFileDialog::getSaveFileName(&m_frame.window(), tr("Export the unsaved text"),
                                         QDir::homePath() + QLatin1Char('/') + QFileInfo(entry.path).fileName());
        if (file.isEmpty())
            return;
        const auto saved = saveNamed(
            ss(file), std::string_view(entry.bytes.constData(), static_cast<std::size_t>(entry.bytes.size())));
        if (!saved)
            return m_bench.tell(saved.error());
        m_bench.notify({Notice::Level::Good, tr("The unsaved text of %1 was exported.").arg(entry.path), file, {}});
    });
    documents().stay();
    documents().open(page);
    page->focusContent();
}

void DocumentsInstall::restoreEntry(const JournalEntry& entry)
{
    const auto put = [this, entry] {
        m_bench.openArtifact(entry.path);
        if (auto* artifact = qobject_cast<ArtifactPage*>(documents().find(QStringLiteral("artifact:") + entry.path)))
            artifact->recover(entry.bytes, entry.baseSha256);
    };
    const auto snapshot = m_bench.session.snapshot();
    if (snapshot && qs(snapshot->root) == entry.root && qs(snapshot->program.id) == entry.program)
        return put();
    // Another program of the same repository.
    connect(&m_bench.session, &Session::opened, this, put, Qt::SingleShotConnection);
    m_frame.openWorkspace(entry.root, entry.program);
}

} // namespace pluma::ui

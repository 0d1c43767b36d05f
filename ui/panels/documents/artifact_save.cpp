// Saving an artifact, what is kept of unsaved text, and what happens when its file changes underneath.
#include <QCryptographicHash>
#include <QFileInfo>

#include "base/beneath.h"
#include "base/text.h"
#include "editor/find_bar.h"
#include "editor/preview.h"
#include "editor/text_editor.h"
#include "panels/documents/artifact_page.h"
#include "panels/documents/csv_grid.h"
#include "panels/documents/csv_table.h"
#include "panels/documents/large_view.h"
#include "panels/documents/live_marks.h"
#include "widgets/pieces.h"
#include "widgets/words/text.h"

namespace pluma::ui {

void ArtifactPage::writeJournal()
{
    if (!isDirty())
        return;
    JournalEntry entry;
    entry.root = m_root;
    entry.program = m_program;
    entry.path = m_path;
    entry.key = Journal::keyOf(m_root, m_program, m_path);
    entry.time = QDateTime::currentDateTime();
    entry.bytes = m_editor->bytes();
    entry.baseSha256 = QCryptographicHash::hash(m_base, QCryptographicHash::Sha256).toHex();
    m_bench.jobs.run<bool>(
        tr("Keep unsaved text"),
        [journal = m_journal, entry](Job&) -> Result<bool> {
            PLUMA_CHECK(journal.write(entry));
            return true;
        },
        this,
        [this](Result<bool> written) {
            if (!written)
                m_bench.tell(written.error());
            else if (!isDirty())
                discardJournal(); // saved or undone meanwhile
        },
        true);
}

void ArtifactPage::discardJournal()
{
    m_journalTimer.stop();
    m_journal.forget(Journal::keyOf(m_root, m_program, m_path));
}

void ArtifactPage::recover(const QByteArray& bytes, const QByteArray& baseSha256)
{
    m_recovered = bytes;
    m_recoveredBase = baseSha256;
    m_hasRecovered = true;
    if (m_editor == nullptr)
        return; // once it is read
    m_hasRecovered = false;
    if (m_editor->bytes() == bytes)
        return;
    m_editor->replaceAll(bytes);
    const QByteArray now = QCryptographicHash::hash(m_base, QCryptographicHash::Sha256).toHex();
    if (!baseSha256.isEmpty() && now != baseSha256)
        showConflict(m_base,
                     tr("%1 has changed since this text was kept. Both are there until you choose.").arg(title()));
}

void ArtifactPage::discard()
{
    discardJournal();
    if (m_editor != nullptr)
        m_editor->markSaved();
}

QVariantMap ArtifactPage::state() const
{
    if (m_large != nullptr && m_large->currentLine() > 0)
        return {{QStringLiteral("line"), static_cast<qulonglong>(m_large->currentLine())}};
    if (m_editor == nullptr)
        return {};
    int line = 0;
    int column = 0;
    m_editor->getCursorPosition(&line, &column);
    return {{QStringLiteral("line"), line + 1}, {QStringLiteral("column"), column + 1}};
}

void ArtifactPage::restore(const QVariantMap& state)
{
    // The text of a table stays behind it.
    if (m_kind != Kind::Csv && state.value(QStringLiteral("line")).toInt() > 1)
        goTo(state.value(QStringLiteral("line")).toInt(), state.value(QStringLiteral("column")).toInt());
}

void ArtifactPage::showBanner(const QString& text, const std::vector<Choice>& choices)
{
    for (QPushButton* button : std::exchange(m_bannerButtons, {}))
        button->deleteLater();
    m_bannerText->setText(text);
    m_bannerText->setAccessibleName(text);
    m_banner->setAccessibleDescription(text);
    for (const Choice& choice : choices) {
        auto* button = quietButton(choice.text, choice.name, m_banner);
        connect(button, &QPushButton::clicked, this, choice.act);
        m_bannerRow->addWidget(button);
        m_bannerButtons.push_back(button);
    }
    m_banner->show();
}

void ArtifactPage::save()
{
    if (m_editor != nullptr && !m_saving && isDirty())
        write(false);
}

void ArtifactPage::write(bool again)
{
    m_saving = true;
    const QByteArray bytes = m_editor->bytes();
    struct Outcome {
        bool changedUnderneath = false;
        bool gone = false;
        QByteArray theirs;
    };
    m_bench.jobs.run<Outcome>(
        tr("Save %1").arg(title()),
        [bytes, base = m_base, path = ss(m_absolute), again](Job&) -> Result<Outcome> {
            const auto now = readNamed(path);
            if (now && QByteArray::fromStdString(*now) != base)
                return Outcome{true, false, QByteArray::fromStdString(*now)};
            if (!now && now.error().code == ErrorCode::NotFound && !again)
                return Outcome{false, true, {}}; // never made again without a word
            if (!now && now.error().code != ErrorCode::NotFound)
                return tl::unexpected<Error>(now.error());
            std::error_code error;
            const auto mode = std::filesystem::status(path, error).permissions();
            PLUMA_CHECK(saveNamed(path, std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())),
                                  Exists::Replace, error || !now ? 0644U : static_cast<unsigned>(mode) & 0777U));
            return Outcome{};
        },
        this,
        [this, bytes](Result<Outcome> outcome) {
            m_saving = false;
            if (!outcome || outcome->changedUnderneath || outcome->gone) {
                if (!outcome)
                    showBanner(tr("Not saved: %1")
                                   .arg(qs(outcome.error().message +
                                           (outcome.error().hint.empty() ? "" : " " + outcome.error().hint))),
                               {{tr("Try again"), "saveAgain", [this] { save(); }}});
                else if (outcome->gone)
                    missing();
                else
                    showConflict(outcome->theirs, tr("%1 was changed by another program, and you have unsaved changes. "
                                                     "Both are kept until you choose.")
                                                      .arg(title()));
                Q_EMIT notSaved();
                return;
            }
            m_banner->hide();
            m_gone = false;
            m_base = bytes;
            watch();
            if (m_editor->bytes() == bytes) {
                m_editor->markSaved();
                discardJournal();
            }
            Q_EMIT titleChanged();
            Q_EMIT saved();
        },
        true);
}

void ArtifactPage::checkFile()
{
    if (m_loaded && m_pieces)
        return checkPieces();
    if (!m_loaded || m_saving || m_editor == nullptr)
        return;
    m_bench.jobs.run<QByteArray>(
        tr("Look at %1 again").arg(title()),
        [path = ss(m_absolute)](Job&) -> Result<QByteArray> {
            PLUMA_TRY(const auto bytes, readNamed(path));
            return QByteArray::fromStdString(bytes);
        },
        this,
        [this](Result<QByteArray> now) {
            if (!now && now.error().code == ErrorCode::NotFound && !m_saving && !m_gone)
                return missing();
            if (!now && now.error().code == ErrorCode::Limit && !m_saving)
                return outgrown();
            if (now && m_gone) { // it is there again
                m_gone = false;
                m_banner->hide();
                Q_EMIT titleChanged();
            }
            if (!now || *now == m_base || m_saving)
                return;
            if (isDirty() && m_editor->bytes() != *now)
                return showConflict(*now, tr("%1 was changed by another program, and you have unsaved changes. Both "
                                             "are kept until you choose.")
                                              .arg(title()));
            int line = 0;
            int column = 0;
            m_editor->getCursorPosition(&line, &column);
            const int first = m_editor->firstVisibleLine();
            m_base = *now;
            m_editor->load(*now);
            m_editor->setCursorPosition(line, column);
            m_editor->setFirstVisibleLine(first);
            textChanged();
        },
        true);
}

void ArtifactPage::showConflict(const QByteArray& theirs, const QString& why)
{
    m_theirs = theirs;
    showBanner(why, {{tr("Keep mine"), "keepMine",
                      [this] {
                          m_base = m_theirs; // saving now replaces what is there, knowingly
                          m_banner->hide();
                      }},
                     {tr("Take the file's"), "takeTheirs", [this] {
                          m_base = m_theirs;
                          m_editor->replaceAll(m_theirs);
                          m_editor->markSaved();
                          discardJournal();
                          m_banner->hide();
                          Q_EMIT titleChanged();
                      }}});
}

// The text stays; saving it again takes a word of the person.
void ArtifactPage::missing()
{
    m_gone = true;
    showBanner(tr("%1 was deleted by another program. Its text is still here.").arg(QFileInfo(m_path).fileName()),
               {{tr("Write it again"), "writeAgain", [this] { write(true); }},
                {tr("Close the tab"), "closeGone", [this] { Q_EMIT closeWanted(); }}});
    Q_EMIT titleChanged();
}

} // namespace pluma::ui

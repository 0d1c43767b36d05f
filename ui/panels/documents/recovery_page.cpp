#include "panels/documents/recovery_page.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/pieces.h"
#include "widgets/words/moments.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

// A card with what an entry is; the buttons go into the row that is returned.
std::pair<QFrame*, QHBoxLayout*> card(const JournalEntry& entry, QWidget* parent)
{
    auto* frame = new QFrame(parent);
    frame->setProperty("role", QStringLiteral("card"));
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(14, 10, 14, 10);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(label(QFileInfo(entry.path).fileName(), "heading", frame));
    auto* detail = label({}, "dim", frame);
    detail->setWordWrap(true);
    detail->setToolTip(entry.root);
    tellTime(detail, ss(entry.time.toUTC().toString(Qt::ISODateWithMs)),
             [size = bytesText(static_cast<std::uint64_t>(entry.bytes.size())), program = entry.program,
              path = entry.path](const QString& relative) {
                 return RecoveryPage::tr("%1, %2 · %3 · %4").arg(relative, size, program, path);
             });
    words->addWidget(detail);
    row->addLayout(words, 1);
    return {frame, row};
}

} // namespace

RecoveryPage::RecoveryPage(const Bench& bench, std::vector<JournalEntry> entries, QString root,
                           std::set<QString>& discarded, QWidget* parent)
    : Page(parent), m_bench(bench), m_discarded(discarded)
{
    setObjectName(QStringLiteral("recoveryPage"));
    QVBoxLayout* column = readable(this, bench.theme.points(820));
    column->addWidget(label(tr("Unsaved text was found"), "title", this));
    auto* text = label(tr("The workbench ended without saving these documents. Restored text is put over the file as "
                          "an edit: nothing is written until you save."),
                       "dim", this);
    text->setWordWrap(true);
    column->addWidget(text);
    column->addSpacing(12);
    QString other;
    for (const JournalEntry& entry : entries)
        if (entry.root == root)
            addOwn(entry, column);
    for (const JournalEntry& entry : entries) {
        if (entry.root == root)
            continue;
        if (other != entry.root) {
            other = entry.root;
            column->addSpacing(12);
            column->addWidget(label(tr("Of another repository: %1").arg(other), "heading", this));
        }
        addOther(entry, column);
    }
    column->addStretch();
}

void RecoveryPage::addOwn(const JournalEntry& entry, QVBoxLayout* column)
{
    auto [frame, row] = card(entry, this);
    auto* drop = quietButton(tr("Discard"), "recoveryDiscard", frame);
    auto* take = quietButton(tr("Restore"), "recoveryRestore", frame);
    take->setAccessibleName(tr("Restore the unsaved text of %1").arg(entry.path));
    row->addWidget(take, 0, Qt::AlignVCenter);
    row->addWidget(drop, 0, Qt::AlignVCenter);
    if (m_first == nullptr)
        m_first = take;
    const auto state = [this, drop = drop, take = take, entry] {
        const bool gone = m_discarded.count(entry.key) > 0;
        take->setEnabled(!gone);
        drop->setText(gone ? tr("Undo discarding") : tr("Discard"));
        drop->setAccessibleName(gone ? tr("Keep the unsaved text of %1 after all").arg(entry.path)
                                     : tr("Discard the unsaved text of %1").arg(entry.path));
    };
    state();
    ++m_left;
    connect(drop, &QPushButton::clicked, this, [this, entry, state] {
        if (m_discarded.erase(entry.key) == 0)
            m_discarded.insert(entry.key);
        state();
    });
    connect(take, &QPushButton::clicked, this, [this, entry, frame = frame] {
        frame->setEnabled(false);
        Q_EMIT restoreWanted(entry);
        if (--m_left == 0)
            Q_EMIT closeWanted();
    });
    column->addWidget(frame);
}

void RecoveryPage::addOther(const JournalEntry& entry, QVBoxLayout* column)
{
    auto [frame, row] = card(entry, this);
    auto* open = quietButton(tr("Open that repository"), "recoveryOpen", frame);
    auto* save = quietButton(tr("Export…"), "recoveryExport", frame);
    open->setEnabled(QFileInfo(entry.root).isDir());
    open->setToolTip(open->isEnabled() ? entry.root : tr("%1 is no longer there.").arg(entry.root));
    open->setAccessibleName(tr("Open the repository of %1").arg(entry.path));
    save->setAccessibleName(tr("Export the unsaved text of %1").arg(entry.path));
    row->addWidget(open, 0, Qt::AlignVCenter);
    row->addWidget(save, 0, Qt::AlignVCenter);
    if (m_first == nullptr)
        m_first = open->isEnabled() ? open : save;
    ++m_left; // stays open while there is something to decide
    connect(open, &QPushButton::clicked, this, [this, entry] { Q_EMIT openWanted(entry.root, entry.program); });
    connect(save, &QPushButton::clicked, this, [this, entry] { Q_EMIT exportWanted(entry); });
    column->addWidget(frame);
}

void RecoveryPage::focusContent()
{
    if (m_first != nullptr)
        m_first->setFocus(Qt::OtherFocusReason);
}

} // namespace pluma::ui

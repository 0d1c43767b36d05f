// Going to a line of a large file, and searching it from place to place.
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <climits>

#include "editor/job_progress.h"
#include "editor/text_editor.h"
#include "panels/documents/large_view.h"
#include "widgets/pieces.h"
#include "widgets/words/text.h"

namespace pluma::ui {

void LargeView::makeFindRow(QVBoxLayout* column)
{
    m_findRow = new QWidget(this);
    m_findRow->setObjectName(QStringLiteral("largeFind"));
    auto* row = new QHBoxLayout(m_findRow);
    row->setContentsMargins(8, 4, 8, 4);
    m_words = new QLineEdit(m_findRow);
    m_words->setObjectName(QStringLiteral("largeFindText"));
    m_words->setPlaceholderText(tr("Find, or :120 for a line"));
    m_words->setAccessibleName(tr("Find"));
    m_words->installEventFilter(this);
    m_case = switchButton(QStringLiteral("Aa"),
                          tr("Match case. Without it, only the letters a to z count as the same in both cases."),
                          "largeFindCase", m_findRow);
    auto* go = quietButton(tr("Find next"), "largeFindNext", m_findRow);
    m_findState = label({}, "caption", m_findRow);
    m_findState->setObjectName(QStringLiteral("largeFindState"));
    m_searching = new JobProgress(m_bench.jobs, tr("Searching"), QStringLiteral("largeSearch"), m_findRow);
    auto* close =
        iconButton(m_bench.theme, QStringLiteral("close"), tr("Close the search"), "largeFindClose", m_findRow);
    row->addWidget(m_words, 1);
    row->addWidget(m_case);
    row->addWidget(go);
    row->addWidget(m_searching);
    row->addWidget(m_findState);
    row->addWidget(close);
    m_findRow->hide();
    column->addWidget(m_findRow);
    connect(m_words, &QLineEdit::textChanged, this, [this] {
        m_searching->stop();
        m_hit.reset();
        tellFind({});
    });
    connect(go, &QPushButton::clicked, this, &LargeView::search);
    connect(close, &QToolButton::clicked, this, [this] {
        m_searching->stop();
        m_findRow->hide();
        focusContent();
    });
}

void LargeView::goToLine(std::uint64_t line)
{
    if (!m_index && line > 1) {
        m_wantedLine = line;
        if (!m_counting->isRunning())
            count();
        return tellFind(tr("The lines are being counted."));
    }
    if (m_index && line > m_index->lines())
        return tellFind(
            tr("%Ln line(s)", nullptr, static_cast<int>(std::min<std::uint64_t>(m_index->lines(), INT_MAX))));
    tellFind({});
    if (showsTable())
        return pageRows(m_rows->rowOf(line));
    load([line](const Pieces& file, const LineIndex* index) -> Result<Shown> {
        std::uint64_t place = 0;
        if (index != nullptr) {
            PLUMA_TRY(place, index->offsetOf(file, std::max<std::uint64_t>(line, 1)));
        }
        PLUMA_TRY(auto window, windowAround(file, place));
        return Shown{std::move(window), 0, place, 0};
    });
}

// From behind what was found last, or from the caret; then from the beginning.
void LargeView::search()
{
    const QString typed = m_words->text();
    if (typed.startsWith(QLatin1Char(':'))) {
        bool number = false;
        const qulonglong line = typed.mid(1).trimmed().toULongLong(&number);
        if (number && line > 0)
            goToLine(line);
        return;
    }
    if (typed.isEmpty() || m_searching->isRunning())
        return;
    const auto caret = static_cast<std::uint64_t>(m_editor->SendScintilla(QsciScintilla::SCI_GETSELECTIONSTART));
    const std::uint64_t from = m_hit ? *m_hit + 1 : showsTable() ? 0 : m_window.begin + caret;
    using Hit = std::optional<std::pair<std::uint64_t, bool>>;
    tellFind({});
    m_searching->follow(m_bench.jobs.run<Hit>(
        tr("Search %1").arg(m_name),
        [file = m_file, words = ss(typed), from, caseless = !m_case->isChecked()](Job& job) -> Result<Hit> {
            PLUMA_TRY(const auto behind, findForward(*file, words, from, file->size(), caseless, job));
            if (behind)
                return Hit({*behind, false});
            const std::uint64_t to = std::min(file->size(), from + words.size() - 1);
            PLUMA_TRY(const auto before, findForward(*file, words, 0, to, caseless, job));
            return before ? Hit({*before, true}) : Hit();
        },
        this,
        [this, length = static_cast<std::size_t>(typed.toUtf8().size())](Result<Hit> hit) {
            if (!hit && hit.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(hit.error());
            if (!hit)
                return tellFind(tr("Stopped"));
            if (!*hit)
                return tellFind(tr("Not found"));
            found((*hit)->first, length, (*hit)->second);
        }));
}

void LargeView::found(std::uint64_t place, std::size_t length, bool again)
{
    m_hit = place;
    tellFind(again ? tr("Found, from the beginning again") : tr("Found"));
    if (showsTable()) {
        m_bench.jobs.run<std::uint64_t>(
            tr("Find the line"), [file = m_file, index = m_index, place](Job&) { return index->lineAt(*file, place); },
            this,
            [this](Result<std::uint64_t> line) {
                if (line && showsTable())
                    pageRows(m_rows->rowOf(*line));
            },
            true);
        return;
    }
    load([place, length](const Pieces& file, const LineIndex*) -> Result<Shown> {
        PLUMA_TRY(auto window, windowAround(file, place));
        return Shown{std::move(window), 0, place, length};
    });
}

void LargeView::tellFind(const QString& text)
{
    m_findState->setText(text);
    m_findState->setAccessibleName(text);
}

void LargeView::find()
{
    m_findRow->show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void LargeView::askForLine()
{
    m_findRow->show();
    m_words->setText(QStringLiteral(":"));
    m_words->setFocus(Qt::ShortcutFocusReason);
}

} // namespace pluma::ui

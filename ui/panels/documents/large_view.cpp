#include "panels/documents/large_view.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "editor/job_progress.h"
#include "editor/text_editor.h"
#include "widgets/pieces.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

QString largeReason() { return LargeView::tr("read-only because larger than 16 MiB"); }

} // namespace

LargeView::LargeView(const Bench& bench, std::shared_ptr<const Pieces> file, const QString& name, Kind kind,
                     QWidget* parent)
    : QWidget(parent), m_bench(bench), m_file(std::move(file)), m_name(name), m_kind(kind)
{
    setObjectName(QStringLiteral("largeView"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeBar(column);
    makeFindRow(column);
    // Without colours: a piece begins anywhere, and a lexer would take it for the beginning.
    m_editor = new TextEditor(bench.theme, TextEditor::Language::Plain, this);
    m_editor->setObjectName(QStringLiteral("largeText"));
    m_editor->setAccessibleName(tr("Piece of the text of %1, read-only").arg(name));
    m_editor->setReadOnly(true);
    m_editor->setMarginType(0, QsciScintilla::TextMarginRightJustified); // lines of the file, not of the piece
    m_editor->setTabWidth(bench.settings.value(settings::tabWidth));
    m_editor->installEventFilter(this);
    connect(m_editor, &QsciScintilla::cursorPositionChanged, this, &LargeView::placeChanged);
    connect(&bench.theme, &Theme::changed, this, &LargeView::number);
    m_views = new QStackedWidget(this);
    m_views->addWidget(m_editor);
    column->addWidget(m_views, 1);
    tell();
    first();
    count();
}

void LargeView::makeBar(QVBoxLayout* column)
{
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(12, 4, 8, 4);
    m_position = label({}, "dim", this);
    m_position->setObjectName(QStringLiteral("largePosition"));
    m_position->setWordWrap(true);
    m_position->setTextInteractionFlags(Qt::TextSelectableByMouse);
    bar->addWidget(m_position, 1);
    m_counting = new JobProgress(m_bench.jobs, tr("Counting lines"), QStringLiteral("largeCount"), this);
    bar->addWidget(m_counting);
    m_countAgain = quietButton(tr("Count the lines"), "largeCountAgain", this);
    m_countAgain->hide();
    connect(m_countAgain, &QPushButton::clicked, this, &LargeView::count);
    bar->addWidget(m_countAgain);
    if (m_kind == Kind::Table) {
        m_asText = new QCheckBox(tr("Show as text"), this);
        m_asText->setObjectName(QStringLiteral("csvAsText"));
        m_asText->setEnabled(false);
        m_asText->setChecked(true);
        bar->addWidget(m_asText);
    }
    struct Step {
        QString text;
        const char* name;
        void (LargeView::*act)();
    };
    for (const Step& step :
         {Step{tr("First"), "largeFirst", &LargeView::first},
          Step{tr("Previous"), "largePrevious", &LargeView::previous}, Step{tr("Next"), "largeNext", &LargeView::next},
          Step{tr("Last"), "largeLast", &LargeView::last}}) {
        auto* button = quietButton(step.text, step.name, this);
        button->setAccessibleName(tr("%1 piece").arg(step.text));
        connect(button, &QPushButton::clicked, this, step.act);
        bar->addWidget(button);
    }
    column->addLayout(bar);
    m_note = label({}, "warn", this);
    m_note->setObjectName(QStringLiteral("largeNote"));
    m_note->setWordWrap(true);
    m_note->setContentsMargins(12, 0, 12, 4);
    m_note->hide();
    column->addWidget(m_note);
}

void LargeView::count()
{
    m_countAgain->hide();
    m_counting->follow(m_bench.jobs.run<Counted>(
        tr("Count the lines of %1").arg(m_name),
        [file = m_file, table = m_kind == Kind::Table](Job& job) -> Result<Counted> {
            PLUMA_TRY(auto index, LineIndex::build(*file, job));
            Counted counted{std::make_shared<const LineIndex>(std::move(index)), {}};
            if (table) {
                PLUMA_TRY(counted.head, LargeTable::readHead(*file, *counted.index));
            }
            return counted;
        },
        this,
        [this](Result<Counted> counted) {
            if (!counted) {
                m_countAgain->show();
                if (counted.error().code != ErrorCode::Cancelled)
                    Q_EMIT failed(counted.error());
                return tell();
            }
            m_index = counted->index;
            if (m_kind == Kind::Table)
                makeTable(counted->head);
            askLine();
            tell();
            if (m_wantedLine)
                goToLine(*std::exchange(m_wantedLine, std::nullopt));
        }));
    tell();
}

// Reads a window in a job; of several that were asked for, the last is shown.
void LargeView::load(std::function<Result<Shown>(const Pieces&, const LineIndex*)> work)
{
    m_bench.jobs.run<Shown>(
        tr("Read a piece of %1").arg(m_name),
        [file = m_file, index = m_index, work = std::move(work)](Job&) -> Result<Shown> {
            PLUMA_TRY(auto shown, work(*file, index.get()));
            if (shown.window.begin == 0)
                shown.line = 1;
            else if (index) {
                PLUMA_TRY(shown.line, index->lineAt(*file, shown.window.begin));
            }
            return shown;
        },
        this,
        [this, generation = ++m_generation](Result<Shown> shown) {
            if (generation != m_generation)
                return;
            if (!shown)
                Q_EMIT failed(shown.error());
            else
                show(*shown);
        },
        true);
}

void LargeView::show(const Shown& shown)
{
    m_window = shown.window;
    m_windowLine = shown.line;
    m_editor->load(QByteArray::fromStdString(m_window.bytes));
    m_window.bytes = {}; // the editor has them
    number();
    const auto at = static_cast<unsigned long>(std::clamp(shown.at, m_window.begin, m_window.end) - m_window.begin);
    m_editor->SendScintilla(QsciScintilla::SCI_SETSEL, at, static_cast<long>(at + shown.length));
    const long line = m_editor->SendScintilla(QsciScintilla::SCI_LINEFROMPOSITION, at);
    const long screen = m_editor->SendScintilla(QsciScintilla::SCI_LINESONSCREEN);
    m_editor->setFirstVisibleLine(static_cast<int>(std::max(0L, line - screen / 3)));
    m_editor->SendScintilla(QsciScintilla::SCI_SCROLLCARET);
    tell();
    askLine();
    Q_EMIT placeChanged();
}

// A piece that was shown before the lines were counted has a number now.
void LargeView::askLine()
{
    if (m_windowLine != 0 || m_window.lines == 0 || !m_index)
        return;
    m_bench.jobs.run<std::uint64_t>(
        tr("Find the line"),
        [file = m_file, index = m_index, place = m_window.begin](Job&) { return index->lineAt(*file, place); }, this,
        [this, begin = m_window.begin](Result<std::uint64_t> line) {
            if (!line || m_window.begin != begin)
                return;
            m_windowLine = *line;
            number();
            tell();
            Q_EMIT placeChanged();
        },
        true);
}

// The numbers beside the text are those of the file.
void LargeView::number()
{
    m_editor->SendScintilla(QsciScintilla::SCI_MARGINTEXTCLEARALL);
    if (m_windowLine == 0)
        return m_editor->setMarginWidth(0, 0);
    for (std::uint64_t i = 0; i < m_window.lines; ++i) {
        if (i == 0 && m_window.cutBegin)
            continue; // a part of a line has the number of the line where that begins
        const QByteArray text = QByteArray::number(static_cast<qulonglong>(m_windowLine + i));
        m_editor->SendScintilla(QsciScintilla::SCI_MARGINSETTEXT, static_cast<unsigned long>(i), text.constData());
        m_editor->SendScintilla(QsciScintilla::SCI_MARGINSETSTYLE, static_cast<unsigned long>(i),
                                static_cast<long>(QsciScintilla::STYLE_LINENUMBER));
    }
    m_editor->setMarginWidth(0, QStringLiteral("0%1").arg(m_windowLine + std::max<std::uint64_t>(m_window.lines, 100)));
}

void LargeView::first()
{
    if (showsTable())
        return pageRows(0);
    load([](const Pieces& file, const LineIndex*) -> Result<Shown> {
        PLUMA_TRY(auto window, windowFrom(file, 0));
        return Shown{std::move(window), 1, 0, 0};
    });
}

void LargeView::previous()
{
    if (showsTable())
        return pageRows(m_rows->firstRow() >= LargeTable::pageRows ? m_rows->firstRow() - LargeTable::pageRows : 0);
    if (m_window.begin == 0)
        return;
    load([end = m_window.begin](const Pieces& file, const LineIndex*) -> Result<Shown> {
        PLUMA_TRY(auto window, windowBefore(file, end));
        const std::uint64_t at = window.end;
        return Shown{std::move(window), 0, at, 0};
    });
}

void LargeView::next()
{
    if (showsTable())
        return pageRows(m_rows->firstRow() + LargeTable::pageRows);
    if (m_window.end >= m_file->size())
        return;
    const std::uint64_t line = m_windowLine == 0 ? 0 : m_windowLine + m_window.lines - (m_window.cutEnd ? 1 : 0);
    load([begin = m_window.end, line](const Pieces& file, const LineIndex*) -> Result<Shown> {
        PLUMA_TRY(auto window, windowFrom(file, begin));
        return Shown{std::move(window), line, begin, 0};
    });
}

void LargeView::last()
{
    if (showsTable())
        return pageRows(m_rows->rows());
    load([](const Pieces& file, const LineIndex*) -> Result<Shown> {
        PLUMA_TRY(auto window, windowBefore(file, file.size()));
        return Shown{std::move(window), 0, file.size(), 0};
    });
}

void LargeView::pageRows(std::uint64_t row)
{
    row = m_rows->rows() == 0 ? 0 : std::min(row, m_rows->rows() - 1);
    m_rows->setFirstRow(row);
    const QModelIndex at = m_rows->index(static_cast<int>(row - m_rows->firstRow()), 0);
    m_table->setCurrentIndex(at);
    m_table->scrollTo(at);
    tell();
}

void LargeView::makeTable(const LargeTable::Head& head)
{
    m_rows = new LargeTable(m_bench.jobs, m_file, m_index, head, this);
    connect(m_rows, &LargeTable::failed, this, &LargeView::failed);
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("csvTable"));
    m_table->setAccessibleName(tr("Table of %1, read-only").arg(m_name));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setModel(m_rows);
    m_table->verticalHeader()->setDefaultSectionSize(m_bench.theme.points(26));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &LargeView::placeChanged);
    m_views->insertWidget(0, m_table);
    const bool focused = m_editor->hasFocus();
    m_asText->setEnabled(true);
    connect(m_asText, &QCheckBox::toggled, this, [this](bool on) {
        m_views->setCurrentWidget(on ? static_cast<QWidget*>(m_editor) : m_table);
        tell();
    });
    m_asText->setChecked(false);
    if (focused)
        m_table->setFocus();
    Q_EMIT placeChanged();
}

bool LargeView::showsTable() const { return m_table != nullptr && m_views->currentWidget() == m_table; }

void LargeView::tell()
{
    if (showsTable())
        return tellTable();
    const QString size = tr("%1 of %2").arg(bytesText(m_window.end - m_window.begin), bytesText(m_file->size()));
    QString text;
    if (m_windowLine == 0 || m_window.lines == 0)
        text = tr("Bytes %1–%2 (%3)").arg(countText(m_window.begin), countText(m_window.end), size);
    else if (m_index)
        text = tr("Lines %1–%2 of %3 (%4)")
                   .arg(countText(m_windowLine), countText(m_windowLine + m_window.lines - 1),
                        countText(m_index->lines()), size);
    else
        text = tr("Lines %1–%2 (%3)").arg(countText(m_windowLine), countText(m_windowLine + m_window.lines - 1), size);
    if (!m_index)
        text += QStringLiteral(" · ") +
                (m_counting->isRunning() ? tr("lines are being counted") : tr("lines are not counted"));
    m_position->setText(text + QStringLiteral(" · ") + largeReason());
    m_position->setAccessibleName(m_position->text());
    m_note->setVisible(m_window.cutBegin || m_window.cutEnd);
    m_note->setText(tr("A line is longer than 64 KiB and is cut into pieces. This is the piece from byte %1 to byte %2 "
                       "of the file.")
                        .arg(countText(m_window.begin), countText(m_window.end)));
}

void LargeView::tellTable()
{
    const std::uint64_t first = m_rows->firstRow();
    m_position->setText(tr("Rows %1–%2 of %3 (%4)")
                            .arg(countText(first + 1),
                                 countText(first + static_cast<std::uint64_t>(m_rows->rowCount())),
                                 countText(m_rows->rows()), bytesText(m_file->size())) +
                        QStringLiteral(" · ") + largeReason());
    m_position->setAccessibleName(m_position->text());
    m_note->setVisible(m_index->oddQuotes() != 0);
    m_note->setText(
        tr("Each line is shown as a row. That is not exact here: in line %1 a quote is open at the end, so a "
           "cell may go on in the next line.")
            .arg(countText(m_index->oddQuotes())));
}

void LargeView::focusContent() { m_views->currentWidget()->setFocus(); }

std::uint64_t LargeView::currentLine() const
{
    if (showsTable())
        return m_table->currentIndex().isValid()
                   ? m_rows->lineOf(m_rows->firstRow() + static_cast<std::uint64_t>(m_table->currentIndex().row()))
                   : 0;
    int line = 0;
    int column = 0;
    m_editor->getCursorPosition(&line, &column);
    return m_windowLine == 0 ? 0 : m_windowLine + static_cast<std::uint64_t>(line);
}

QString LargeView::place() const
{
    const std::uint64_t line = currentLine();
    return line == 0 ? tr("read-only") : tr("Line %1").arg(countText(line)) + QStringLiteral("   ") + tr("read-only");
}

bool LargeView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool control = (key->modifiers() & Qt::ControlModifier) != 0;
    if (watched == m_words) {
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
            return search(), true;
        if (key->key() == Qt::Key_Escape) {
            m_searching->stop();
            m_findRow->hide();
            focusContent();
            return true;
        }
        return QWidget::eventFilter(watched, event);
    }
    bool atBegin = false;
    bool atEnd = false;
    if (watched == m_table) {
        atBegin = m_table->currentIndex().row() <= 0;
        atEnd = m_table->currentIndex().row() == m_rows->rowCount() - 1;
    } else {
        const long top = m_editor->SendScintilla(QsciScintilla::SCI_GETFIRSTVISIBLELINE);
        atBegin = top == 0;
        atEnd = top + m_editor->SendScintilla(QsciScintilla::SCI_LINESONSCREEN) >= m_editor->lines();
    }
    if (control && key->key() == Qt::Key_Home)
        return first(), true;
    if (control && key->key() == Qt::Key_End)
        return last(), true;
    if (key->key() == Qt::Key_PageDown && atEnd && !control)
        return next(), true;
    if (key->key() == Qt::Key_PageUp && atBegin && !control)
        return previous(), true;
    return QWidget::eventFilter(watched, event);
}

} // namespace pluma::ui

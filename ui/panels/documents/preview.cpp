#include "panels/documents/preview.h"

#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextList>
#include <QTextTable>
#include <algorithm>

#include "base/document.h"

namespace pluma::ui {
namespace {

constexpr int pieceLines = 60; ///< a screen or two
// What one layout takes at most: beyond, a piece ends where it is, and of a line the rest is not shown.
constexpr qsizetype pieceBytes = 64 << 10;
constexpr qsizetype lineBytes = 8 << 10;

// The text with its long lines cut where a character ends.
QByteArray cutLines(const QByteArray& text)
{
    QByteArray out;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = text.indexOf('\n', at);
        end = end < 0 ? text.size() : end;
        if (end - at <= lineBytes) {
            out += text.mid(at, end - at);
        } else {
            qsizetype cut = at + lineBytes;
            while (cut > at && (static_cast<unsigned char>(text[cut]) & 0xC0U) == 0x80U)
                --cut;
            out += text.mid(at, cut - at) + " … ";
            out +=
                Preview::tr("(%Ln byte(s) of this line are not shown)", nullptr, static_cast<int>(end - cut)).toUtf8();
        }
        if (end < text.size())
            out += '\n';
        at = end + 1;
    }
    return out;
}

// The letters and digits around a place of a text; empty where there are none.
std::pair<qsizetype, qsizetype> runAt(const QString& text, qsizetype at)
{
    qsizetype begin = std::clamp<qsizetype>(at, 0, text.size());
    qsizetype end = begin;
    while (begin > 0 && text[begin - 1].isLetterOrNumber())
        --begin;
    while (end < text.size() && text[end].isLetterOrNumber())
        ++end;
    return {begin, end};
}

} // namespace

Preview::Preview(const Theme& theme, QWidget* parent) : QTextBrowser(parent), m_theme(theme)
{
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setUndoRedoEnabled(false);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &Preview::fillView);
}

void Preview::setText(const QByteArray& markdown)
{
    const int at = verticalScrollBar()->value();
    m_text = markdown;
    divide();
    m_laid = 0;
    m_shown.clear();
    m_laying = true;
    clear();
    // As far as it was scrolled, and one screen more.
    while (layNext() && document()->size().height() < at + 2.0 * viewport()->height())
        continue;
    m_laying = false;
    verticalScrollBar()->setValue(at);
}

void Preview::divide()
{
    m_pieces.clear();
    Piece piece;
    int lines = 0;
    int line = 0;
    qsizetype start = 0;
    const FrontMatter front = frontMatter({m_text.constData(), static_cast<std::size_t>(m_text.size())});
    if (front.closed) {
        start = static_cast<qsizetype>(front.next);
        m_pieces.push_back({0, start, 0, {}, true, -1});
        line = static_cast<int>(m_text.left(start).count('\n'));
        piece = {start, start, line, {}, false, -1};
    }
    bool fenced = false;
    QByteArray head; // of the table that the line is in
    for (qsizetype at = start; at < m_text.size();) {
        qsizetype end = m_text.indexOf('\n', at) + 1;
        end = end == 0 ? m_text.size() : end;
        const QByteArray text = m_text.mid(at, end - at);
        const bool row = text.startsWith('|');
        fenced = text.startsWith("```") ? !fenced : fenced;
        if (!row)
            head.clear();
        else if (head.count('\n') < 2)
            head += text;
        ++lines;
        ++line;
        at = end;
        const bool between = text.trimmed().isEmpty() && at < m_text.size() && m_text[at] != ' ' && m_text[at] != '-' &&
                             m_text[at] != '*';
        const bool inTable = head.count('\n') == 2 && row;
        const bool large = at - piece.begin >= pieceBytes;
        if (large ||
            (lines >= pieceLines && !fenced && (between || (inTable && at < m_text.size() && m_text[at] == '|')))) {
            piece.end = at;
            m_pieces.push_back(piece);
            piece = {at, at, line, inTable ? head : QByteArray(), false, -1};
            lines = 0;
        }
    }
    piece.end = m_text.size();
    if (piece.end > piece.begin)
        m_pieces.push_back(piece);
}

bool Preview::layNext()
{
    if (m_laid >= m_pieces.size())
        return false;
    m_shown.clear();
    Piece& piece = m_pieces[m_laid++];
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    piece.position = cursor.position();
    if (piece.front) {
        layFront(piece);
        return true;
    }
    cursor.beginEditBlock();
    cursor.insertMarkdown(QString::fromUtf8(cutLines(piece.head + m_text.mid(piece.begin, piece.end - piece.begin))));
    // Room around headings and paragraphs, which Markdown has none of.
    const qreal em = QFontMetricsF(font()).height();
    for (QTextBlock block = document()->findBlock(piece.position); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const bool item = block.textList() != nullptr;
        if (QTextCursor(block).currentTable() != nullptr)
            continue;
        if (format.headingLevel() > 0) {
            format.setTopMargin(block.position() == 0 ? 0 : em * 0.9);
            format.setBottomMargin(em * 0.35);
        } else {
            format.setTopMargin(0);
            format.setBottomMargin(em * (item ? 0.15 : 0.5));
        }
        QTextCursor(block).setBlockFormat(format);
    }
    drawTables(piece.position);
    cursor.endEditBlock();
    return true;
}

// Lines between the cells; a table of words without them is a list of words.
void Preview::drawTables(int from)
{
    QTextTable* last = nullptr;
    for (QTextBlock block = document()->findBlock(from); block.isValid(); block = block.next()) {
        QTextTable* table = QTextCursor(block).currentTable();
        if (table == nullptr || table == last)
            continue;
        last = table;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(m_theme.color(QStringLiteral("border")));
        format.setBorderCollapse(true);
        format.setCellSpacing(0);
        format.setCellPadding(m_theme.points(4));
        format.setBottomMargin(m_theme.points(8));
        table->setFormat(format);
        for (int column = 0; column < table->columns() && table->rows() > 1; ++column) {
            QTextTableCellFormat cell = table->cellAt(0, column).format().toTableCellFormat();
            cell.setBackground(m_theme.color(QStringLiteral("raised")));
            table->cellAt(0, column).setFormat(cell);
        }
    }
}

// Names and values as they are written; what is below a name stays with it.
void Preview::layFront(const Piece& piece)
{
    std::vector<std::pair<QString, QString>> rows;
    for (const QByteArray& line : m_text.mid(piece.begin, piece.end - piece.begin).split('\n')) {
        const QString text = QString::fromUtf8(line.left(lineBytes)).trimmed();
        if (text == QStringLiteral("---") || text == QStringLiteral("...") || text.isEmpty() || rows.size() >= 200)
            continue;
        const qsizetype colon = text.indexOf(QLatin1Char(':'));
        const bool inner = line.startsWith(' ') || line.startsWith('-') || line.startsWith('\t') || colon <= 0;
        if (inner && !rows.empty())
            rows.back().second += (rows.back().second.isEmpty() ? QString() : QStringLiteral("\n")) + text;
        else
            rows.emplace_back(text.left(std::max<qsizetype>(colon, 0)), text.mid(colon + 1).trimmed());
    }
    if (rows.empty())
        return;
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(m_theme.points(2));
    format.setBottomMargin(m_theme.points(12));
    format.setBackground(m_theme.color(QStringLiteral("raised")));
    QTextTable* table = cursor.insertTable(static_cast<int>(rows.size()), 2, format);
    QTextCharFormat dim;
    dim.setForeground(m_theme.color(QStringLiteral("dim")));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        table->cellAt(static_cast<int>(i), 0).firstCursorPosition().insertText(rows[i].first, dim);
        table->cellAt(static_cast<int>(i), 1).firstCursorPosition().insertText(rows[i].second);
    }
}

void Preview::fillView()
{
    if (m_laying)
        return;
    m_laying = true;
    while (verticalScrollBar()->value() + viewport()->height() >= verticalScrollBar()->maximum() && layNext())
        continue;
    m_laying = false;
}

void Preview::scrollToLine(int line)
{
    m_laying = true;
    while (m_laid < m_pieces.size() && m_pieces[m_laid].line <= line && layNext())
        continue;
    m_laying = false;
    for (std::size_t i = m_laid; i-- > 0;) {
        const Piece& piece = m_pieces[i];
        if (piece.line > line)
            continue;
        const int endLine = i + 1 < m_pieces.size()
                                ? m_pieces[i + 1].line
                                : piece.line + static_cast<int>(m_text.mid(piece.begin).count('\n'));
        const int endPosition = i + 1 < m_laid ? m_pieces[i + 1].position : document()->characterCount() - 1;
        const double part = static_cast<double>(line - piece.line) / std::max(1, endLine - piece.line);
        QTextCursor cursor(document());
        cursor.setPosition(std::clamp(piece.position + static_cast<int>(part * (endPosition - piece.position)), 0,
                                      document()->characterCount() - 1));
        const int y = cursorRect(cursor).top() + verticalScrollBar()->value();
        verticalScrollBar()->setValue(line == 0 ? 0 : y);
        return;
    }
}

qsizetype Preview::byteAt(const QPoint& point) const
{
    const QTextCursor cursor = cursorForPosition(point);
    const int position = cursor.position();
    for (std::size_t i = m_laid; i-- > 0;) {
        const Piece& piece = m_pieces[i];
        if (piece.position > position)
            continue;
        // The same word, counted from the beginning of the piece: Markdown adds marks but no words.
        if (m_shown.isEmpty())
            m_shown = document()->toRawText();
        const QString shown = m_shown.mid(piece.position, position - piece.position + 80);
        const auto [begin, end] = runAt(shown, position - piece.position);
        if (begin == end)
            return -1;
        const QString run = shown.mid(begin, end - begin);
        const auto occurrences = [&run](const QString& text, qsizetype until, int wanted) -> std::pair<int, qsizetype> {
            int count = 0;
            for (qsizetype at = text.indexOf(run); at >= 0 && at < until; at = text.indexOf(run, at + 1)) {
                const auto [from, to] = runAt(text, at + 1);
                if (to - from != run.size())
                    continue;
                if (++count == wanted)
                    return {count, at};
            }
            return {count, -1};
        };
        const int before = occurrences(shown, begin + 1, -1).first;
        const QString source = QString::fromUtf8(piece.head + m_text.mid(piece.begin, piece.end - piece.begin));
        const qsizetype at = occurrences(source, source.size(), before).second;
        const qsizetype byte = at < 0 ? -1 : source.left(at).toUtf8().size() - piece.head.size();
        return byte < 0 ? -1 : piece.begin + byte;
    }
    return -1;
}

void Preview::mouseMoveEvent(QMouseEvent* event)
{
    QTextBrowser::mouseMoveEvent(event);
    if (event->buttons() == Qt::NoButton)
        Q_EMIT hovered(byteAt(event->position().toPoint()), event->globalPosition().toPoint());
}

void Preview::mouseReleaseEvent(QMouseEvent* event)
{
    QTextBrowser::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && !textCursor().hasSelection())
        Q_EMIT pressed(byteAt(event->position().toPoint()));
}

} // namespace pluma::ui

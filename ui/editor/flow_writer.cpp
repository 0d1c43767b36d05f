#include "editor/flow_writer.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <QUrl>
#include <algorithm>

#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

using document::Block;
using document::Run;
using document::Runs;

bool isGrid(const Flow& flow) { return flow.kind == Flow::Kind::Table || flow.kind == Flow::Kind::Front; }

int leftOf(const Flow& flow, const FlowLook& look) { return flow.indent * look.step + flow.quote * look.step * 3 / 4; }

QTextCharFormat bodyOf(const Flow& flow, const FlowLook& look)
{
    QTextCharFormat format;
    format.setForeground(flow.quote > 0 || flow.kind == Flow::Kind::Said ? look.dim : look.text);
    if (flow.heading > 0) {
        constexpr double sizes[] = {1.7, 1.4, 1.2, 1.08, 1, 1};
        format.setProperty(QTextFormat::FontPixelSize,
                           static_cast<int>(look.textPixels * sizes[std::clamp(flow.heading, 1, 6) - 1]));
        format.setFontWeight(QFont::DemiBold);
    }
    if (flow.kind == Flow::Kind::Said)
        format.setFontItalic(true);
    if (flow.kind == Flow::Kind::Code)
        format.setFontFamilies(look.mono.families().isEmpty() ? QStringList(look.mono.family()) : look.mono.families());
    return format;
}

QTextBlockFormat blockOf(const Flow& flow, const FlowLook& look, bool first)
{
    QTextBlockFormat format;
    format.setLeftMargin(leftOf(flow, look));
    format.setBottomMargin(flow.tight ? look.unit / 2.0 : look.unit * 2);
    if (flow.heading > 0) {
        format.setHeadingLevel(flow.heading);
        format.setTopMargin(first ? 0 : look.unit * (flow.heading <= 2 ? 4 : 3));
        format.setBottomMargin(look.unit * 1.5);
    }
    if (flow.quote > 0)
        format.setBackground(look.sunken);
    if (flow.kind == Flow::Kind::Code) {
        format.setBackground(look.sunken);
        format.setBottomMargin(flow.tight ? 0 : look.unit * 2);
        format.setProperty(QTextFormat::BlockCodeLanguage, QString());
    }
    if (flow.kind == Flow::Kind::Rule)
        format.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth,
                           QTextLength(QTextLength::PercentageLength, 100));
    if (!flow.marker.isEmpty()) { // hangs in the room that the list is set in
        format.setTextIndent(-look.step);
        format.setTabPositions({QTextOption::Tab(look.step, QTextOption::LeftTab)});
    }
    return format;
}

// The empty paragraphs that a document has before and behind a table take no room.
void thin(const QTextBlock& block)
{
    QTextBlockFormat format;
    format.setLineHeight(1, QTextBlockFormat::FixedHeight);
    QTextCursor(block).setBlockFormat(format);
}

void insertPicture(QTextCursor& cursor, const Run& run, const Flows& flows, const FlowLook& look)
{
    const auto name = flows.names.find(run.picture);
    const auto image = name == flows.names.end() ? flows.pictures.end() : flows.pictures.find(name->second);
    if (image == flows.pictures.end()) {
        cursor.insertText(qs(run.text), cursor.charFormat());
        return;
    }
    QTextImageFormat format;
    format.setName(image->first);
    format.setToolTip(qs(run.text));
    const double wide = std::min<double>(image->second.width(), look.widest);
    format.setWidth(wide);
    format.setHeight(wide * image->second.height() / std::max(1, image->second.width()));
    cursor.insertImage(format);
}

// As a browser shows it: blanks that follow each other are one, but in a block of code.
QString shownText(const Run& run, bool code)
{
    static const QRegularExpression blanks(QStringLiteral("[ \t]{2,}"));
    QString text = qs(run.text);
    if (!code)
        text.replace(blanks, QStringLiteral(" "));
    return text.replace(QLatin1Char('\n'), QChar::LineSeparator);
}

void insertRuns(QTextCursor& cursor, const Runs& runs, const QTextCharFormat& body, const Flows& flows,
                const FlowLook& look, bool code = false)
{
    for (const Run& run : runs) {
        QTextCharFormat format = body;
        if (run.strong)
            format.setFontWeight(QFont::DemiBold);
        if (run.emphasis)
            format.setFontItalic(true);
        format.setFontStrikeOut(run.strike);
        if (run.code) {
            format.setFontFamilies(look.mono.families().isEmpty() ? QStringList(look.mono.family())
                                                                  : look.mono.families());
            format.setBackground(look.sunken);
        }
        if (run.note != 0) {
            format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
            format.setAnchor(true);
            format.setAnchorHref(QStringLiteral("#fn-%1").arg(run.note));
            format.setForeground(look.accent);
        } else if (!run.link.empty() && document::isSafeLink(run.link)) {
            format.setAnchor(true);
            format.setAnchorHref(qs(run.link));
            format.setToolTip(qs(run.link));
            format.setForeground(look.accent);
            format.setFontUnderline(true);
        }
        cursor.setCharFormat(format);
        if (!run.picture.empty())
            insertPicture(cursor, run, flows, look);
        else
            cursor.insertText(shownText(run, code), format);
    }
}

void fillTable(QTextTable& table, const Flow& flow, const Flows& flows, const FlowLook& look)
{
    const bool front = flow.kind == Flow::Kind::Front;
    const QTextCharFormat body = bodyOf(flow, look);
    for (std::size_t r = 0; r < flow.rows.size(); ++r)
        for (std::size_t c = 0; c < flow.rows[r].size(); ++c) {
            QTextTableCell cell = table.cellAt(static_cast<int>(r), static_cast<int>(c));
            QTextCharFormat format = body;
            if (!front && r == 0) {
                QTextTableCellFormat ground = cell.format().toTableCellFormat();
                ground.setBackground(look.raised);
                cell.setFormat(ground);
                format.setFontWeight(QFont::DemiBold);
            }
            if (front && c == 0)
                format.setForeground(look.dim);
            QTextCursor inner = cell.firstCursorPosition();
            if (c < flow.columns.size() && flow.columns[c] != Block::Align::Left) {
                QTextBlockFormat align;
                align.setAlignment(flow.columns[c] == Block::Align::Right ? Qt::AlignRight : Qt::AlignHCenter);
                inner.setBlockFormat(align);
            }
            insertRuns(inner, flow.rows[r][c], format, flows, look);
        }
}

// Lines between the cells; a table of words without them is a list of words.
void insertTable(QTextCursor& cursor, const Flow& flow, const Flows& flows, const FlowLook& look)
{
    QTextTableFormat format;
    format.setCellSpacing(0);
    format.setLeftMargin(leftOf(flow, look));
    format.setBottomMargin(look.unit * 2);
    if (flow.kind == Flow::Kind::Front) {
        format.setBorder(0);
        format.setCellPadding(look.unit / 2.0);
        format.setBackground(look.raised);
    } else {
        format.setHeaderRowCount(1);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(look.border);
        format.setBorderCollapse(true);
        format.setCellPadding(look.unit);
    }
    QTextTable* table =
        cursor.insertTable(static_cast<int>(flow.rows.size()), static_cast<int>(flow.rows.front().size()), format);
    fillTable(*table, flow, flows, look);
}

} // namespace

FlowLook FlowLook::of(const Theme& theme, int width)
{
    FlowLook look;
    look.mono = theme.mono();
    const auto colour = [&theme](const char* token) { return theme.color(QLatin1String(token)); };
    look.text = colour("text");
    look.dim = colour("dim");
    look.accent = colour("accent");
    look.warn = colour("warn");
    look.border = colour("border");
    look.raised = colour("raised");
    look.sunken = colour("sunken");
    look.step = theme.points(24);
    look.unit = theme.points(4);
    look.textPixels = theme.points(13);
    look.widest = width;
    return look;
}

FlowLook FlowLook::onPaper(const Theme& theme, int width)
{
    FlowLook look = of(theme, width);
    look.text = QColor(0x1B, 0x1F, 0x27);
    look.dim = QColor(0x59, 0x62, 0x73);
    look.accent = QColor(0x1F, 0x5F, 0xBF);
    look.warn = QColor(0x8F, 0x5A, 0x00);
    look.border = QColor(0xB5, 0xBC, 0xC8);
    look.raised = look.sunken = QColor(0xF1, 0xF2, 0xF5);
    look.step = 24;
    look.unit = 4;
    look.textPixels = 13;
    return look;
}

int appendFlow(QTextDocument& document, const Flow& flow, const Flow* before, const Flows& flows, const FlowLook& look)
{
    QTextCursor cursor(&document);
    cursor.movePosition(QTextCursor::End);
    // A document begins with an empty paragraph, and one follows every table.
    if (before != nullptr && !isGrid(*before))
        cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
    const int position = cursor.position();
    if (isGrid(flow)) {
        thin(cursor.block());
        insertTable(cursor, flow, flows, look);
        thin(document.lastBlock());
        return position;
    }
    cursor.setBlockFormat(blockOf(flow, look, before == nullptr));
    const QTextCharFormat body = bodyOf(flow, look);
    cursor.setBlockCharFormat(body);
    if (!flow.marker.isEmpty()) {
        QTextCharFormat marker = body;
        if (flow.note != 0) {
            marker.setAnchor(true);
            marker.setAnchorNames({QStringLiteral("fn-%1").arg(flow.note)});
        }
        cursor.insertText(flow.marker + QLatin1Char('\t'), marker);
    }
    insertRuns(cursor, flow.runs, body, flows, look, flow.kind == Flow::Kind::Code);
    return position;
}

void removeFlows(QTextDocument& document, int position, const Flow& before, const FlowLook& look)
{
    QTextCursor cursor(&document);
    // The paragraph behind a table stays, the break behind a text goes.
    cursor.setPosition(isGrid(before) ? position : position - 1);
    cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    const QTextBlock last = document.lastBlock();
    if (isGrid(before))
        thin(last);
    else // of two paragraphs that become one, either may give its format
        QTextCursor(last).setBlockFormat(blockOf(before, look, last.position() == 0));
}

void writeFlows(QTextDocument& document, const Flows& flows, const FlowLook& look)
{
    for (const auto& [name, image] : flows.pictures)
        document.addResource(QTextDocument::ImageResource, QUrl(name), image);
    const Flow* before = nullptr;
    for (const Flow& flow : flows.flows) {
        appendFlow(document, flow, before, flows, look);
        before = &flow;
    }
}

} // namespace pluma::ui

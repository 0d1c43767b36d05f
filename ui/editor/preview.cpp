#include "editor/preview.h"

#include <QElapsedTimer>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>
#include <algorithm>

#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

constexpr int sliceMs = 15;         ///< of the interface thread at a time
constexpr std::size_t oneBatch = 6; ///< flows between two looks at the clock

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

// How often a word stands in a text before a place, and where the `wanted`th one begins.
std::pair<int, qsizetype> wordIn(const QString& text, const QString& word, qsizetype until, int wanted)
{
    int count = 0;
    for (qsizetype at = text.indexOf(word); at >= 0 && at < until; at = text.indexOf(word, at + 1)) {
        const auto [from, to] = runAt(text, at + 1);
        if (to - from != word.size())
            continue;
        if (++count == wanted)
            return {count, at};
    }
    return {count, -1};
}

// Why there is nothing else to see.
std::shared_ptr<const Flows> flowsSaying(const Error& error)
{
    auto said = std::make_shared<Flows>();
    Flow& flow = said->flows.emplace_back();
    flow.kind = Flow::Kind::Said;
    document::Run why;
    why.text = (error.where.empty() ? std::string() : ss(Preview::tr("Line %1: ").arg(qs(error.where)))) +
               error.message + (error.hint.empty() ? std::string() : "\n" + error.hint);
    flow.runs = {why};
    said->lines = {-1};
    said->rows.resize(1);
    return said;
}

} // namespace

Preview::Preview(const Theme& theme, JobRunner& jobs, QWidget* parent)
    : QTextBrowser(parent), m_theme(theme), m_jobs(jobs)
{
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setUndoRedoEnabled(false);
    setOpenLinks(false);
    m_laying.setSingleShot(true);
    m_laying.setInterval(0);
    connect(&m_laying, &QTimer::timeout, this, &Preview::lay);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!m_busy && m_flows && m_positions.size() < m_flows->flows.size() && !m_laying.isActive() && !enough())
            m_laying.start();
    });
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        static const QString note = QStringLiteral("fn-");
        if (!link.scheme().isEmpty() || !link.path().isEmpty() || !link.fragment().startsWith(note))
            return;
        m_note = link.fragment().mid(note.size()).toInt();
        m_laying.start();
    });
    connect(&theme, &Theme::changed, this, &Preview::layAgain);
}

void Preview::setPlace(std::filesystem::path file, std::filesystem::path folder)
{
    m_file = std::move(file);
    m_folder = std::move(folder);
}

void Preview::setText(const QByteArray& markdown)
{
    constexpr qint64 patience = 1000;
    if (m_job == 0)
        return read(markdown);
    // One after the other, so that what is typed without a pause is seen too; what takes long is given up for it.
    m_next = markdown;
    if (m_begun.elapsed() > patience)
        m_jobs.cancel(m_job);
}

void Preview::read(const QByteArray& markdown)
{
    m_begun.start();
    m_job = m_jobs.run<std::shared_ptr<const Flows>>(
        tr("Preview a document"),
        [markdown, file = m_file, folder = m_folder](Job& job) {
            return flowsOf(markdown, folder.empty() ? document::PictureFiles() : document::picturesBeside(file, folder),
                           job);
        },
        this,
        [this, markdown](Result<std::shared_ptr<const Flows>> flows) {
            m_job = 0;
            const auto next = std::exchange(m_next, std::nullopt);
            if (next)
                read(*next);
            if (flows)
                take(std::move(*flows), markdown);
            else if (!next)
                take(flowsSaying(flows.error()), markdown);
        },
        true);
}

// What is equal at the beginning stays as it is laid out.
void Preview::take(std::shared_ptr<const Flows> flows, const QByteArray& text)
{
    const auto old = std::exchange(m_flows, std::move(flows));
    m_text = text;
    m_lines = m_flows->lines;
    std::sort(m_lines.begin(), m_lines.end());
    m_lines.erase(std::unique(m_lines.begin(), m_lines.end()), m_lines.end());
    m_starts = {0};
    for (qsizetype at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        m_starts.push_back(at + 1);
    std::size_t same = 0;
    while (old && same < m_positions.size() && same < m_flows->flows.size() &&
           old->flows[same] == m_flows->flows[same] && old->names == m_flows->names)
        ++same;
    if (old && same == m_positions.size())
        return lay();
    m_keep = std::max(m_keep, verticalScrollBar()->value());
    m_busy = true;
    if (same == 0) {
        clear();
        m_positions.clear();
    } else {
        removeFlows(*document(), m_positions[same], m_flows->flows[same - 1], look());
        m_positions.resize(same);
    }
    m_busy = false;
    lay();
}

void Preview::layAgain()
{
    if (!m_flows)
        return;
    m_keep = std::max(m_keep, verticalScrollBar()->value());
    m_busy = true;
    clear();
    m_positions.clear();
    m_busy = false;
    m_laying.start();
}

// As far as it is to be scrolled, and one screen more.
bool Preview::enough() const
{
    if (m_positions.size() >= m_flows->flows.size())
        return true;
    int at = std::max(m_keep, verticalScrollBar()->value());
    if (m_target) {
        if (m_positions.size() <= *m_target)
            return false;
        at = yOf(m_positions[*m_target]);
    }
    return document()->size().height() >= at + 2.0 * viewport()->height();
}

void Preview::lay()
{
    if (!m_flows || m_busy)
        return;
    m_busy = true;
    QElapsedTimer timer;
    timer.start();
    const FlowLook how = look();
    m_target = findTarget();
    bool more = !enough();
    while (more && timer.elapsed() < sliceMs) {
        QTextCursor batch(document());
        batch.beginEditBlock();
        for (std::size_t i = 0; i < oneBatch && m_positions.size() < m_flows->flows.size(); ++i) {
            const std::size_t at = m_positions.size();
            m_positions.push_back(
                appendFlow(*document(), m_flows->flows[at], at > 0 ? &m_flows->flows[at - 1] : nullptr, *m_flows, how));
        }
        batch.endEditBlock();
        more = !enough();
    }
    m_busy = false;
    if (more)
        m_laying.start();
    else
        laid();
}

void Preview::laid()
{
    m_busy = true;
    m_target = findTarget();
    if (m_target)
        goToTarget();
    else if (m_keep > 0)
        verticalScrollBar()->setValue(m_keep);
    m_keep = 0;
    if (m_job == 0) { // or it is meant of the text that is being read
        m_line = -1;
        m_note = 0;
    }
    m_target.reset();
    m_busy = false;
    if (!enough()) // what was scrolled to may end the screen
        m_laying.start();
}

std::size_t Preview::flowOfLine(int line) const
{
    std::size_t found = 0;
    int nearest = -1;
    for (std::size_t i = 0; i < m_flows->lines.size(); ++i)
        if (m_flows->lines[i] <= line && m_flows->lines[i] >= nearest && m_flows->lines[i] >= 0 &&
            m_flows->flows[i].note == 0) {
            nearest = m_flows->lines[i];
            found = i;
        }
    return found;
}

std::optional<std::size_t> Preview::findTarget() const
{
    if (m_note > 0) {
        const auto found = std::find_if(m_flows->flows.begin(), m_flows->flows.end(),
                                        [this](const Flow& flow) { return flow.note == m_note; });
        return found == m_flows->flows.end() ? std::nullopt
                                             : std::optional(static_cast<std::size_t>(found - m_flows->flows.begin()));
    }
    return m_line < 0 || m_flows->flows.empty() ? std::nullopt : std::optional(flowOfLine(m_line));
}

int Preview::yOf(int position) const
{
    QTextCursor cursor(document());
    cursor.setPosition(std::clamp(position, 0, document()->characterCount() - 1));
    return cursorRect(cursor).top() + verticalScrollBar()->value();
}

void Preview::goToTarget()
{
    const std::size_t at = *m_target;
    if (m_note > 0)
        return verticalScrollBar()->setValue(yOf(m_positions[at]));
    if (m_line == 0)
        return verticalScrollBar()->setValue(0);
    const int begin = m_flows->lines[at];
    int position = m_positions[at];
    if (const auto& rows = m_flows->rows[at]; !rows.empty()) {
        QTextTable* table = QTextCursor(document()->findBlock(position).next()).currentTable();
        std::size_t row = 0;
        while (row + 1 < rows.size() && rows[row + 1] <= m_line)
            ++row;
        if (table != nullptr)
            position = table->cellAt(static_cast<int>(row), 0).firstPosition();
    } else {
        const auto next = std::upper_bound(m_lines.begin(), m_lines.end(), begin);
        const int end = next == m_lines.end() ? static_cast<int>(m_starts.size()) : *next;
        const int last = at + 1 < m_positions.size() ? m_positions[at + 1] : document()->characterCount() - 1;
        position +=
            static_cast<int>(static_cast<double>(m_line - begin) / std::max(1, end - begin) * (last - position));
    }
    verticalScrollBar()->setValue(yOf(position));
}

void Preview::scrollToLine(int line)
{
    m_line = std::max(0, line);
    m_keep = 0;
    if (!m_flows || m_job != 0)
        return; // once it is read
    lay();
}

qsizetype Preview::byteOfLine(int line) const
{
    return line < 0 || line >= static_cast<int>(m_starts.size()) ? m_text.size()
                                                                 : m_starts[static_cast<std::size_t>(line)];
}

qsizetype Preview::byteAt(const QPoint& point) const
{
    const QTextCursor cursor = cursorForPosition(point);
    const int position = cursor.position();
    const auto after = std::upper_bound(m_positions.begin(), m_positions.end(), position);
    if (after == m_positions.begin() || !m_flows)
        return -1;
    const auto at = static_cast<std::size_t>(after - m_positions.begin()) - 1;
    int begin = m_positions[at];
    int line = m_flows->lines[at];
    int end = after == m_positions.end() ? document()->characterCount() - 1 : *after;
    auto next = std::upper_bound(m_lines.begin(), m_lines.end(), line);
    int lineEnd = next == m_lines.end() ? static_cast<int>(m_starts.size()) : *next;
    if (QTextTable* table = cursor.currentTable(); table != nullptr && !m_flows->rows[at].empty()) {
        const int row = table->cellAt(cursor).row();
        begin = table->cellAt(row, 0).firstPosition();
        end = table->cellAt(row, table->columns() - 1).lastPosition();
        line = m_flows->rows[at][static_cast<std::size_t>(std::max(0, row))];
        lineEnd = line + 1;
    }
    if (line < 0 || position < begin || position > end)
        return -1;
    // The same word, counted from the beginning: Markdown adds marks but no words.
    QString shown; // a cursor would select whole cells
    for (QTextBlock block = document()->findBlock(begin); block.isValid() && block.position() <= end;
         block = block.next())
        shown += block.text() + QLatin1Char('\n');
    const auto [from, to] = runAt(shown, position - begin);
    if (from == to)
        return -1;
    const QString word = shown.mid(from, to - from);
    const int before = wordIn(shown, word, from + 1, -1).first;
    const qsizetype first = byteOfLine(line);
    const QString source = QString::fromUtf8(m_text.mid(first, byteOfLine(lineEnd) - first));
    const qsizetype found = wordIn(source, word, source.size(), before).second;
    return found < 0 ? -1 : first + source.left(found).toUtf8().size();
}

FlowLook Preview::look() const
{
    const int margins = 2 * static_cast<int>(document()->documentMargin()) + m_theme.points(48);
    return FlowLook::of(m_theme, std::clamp(viewport()->width() - margins, 160, m_theme.points(800)));
}

// Nothing but the pictures that the reader of the exports let through.
QVariant Preview::loadResource(int type, const QUrl& name)
{
    if (type != QTextDocument::ImageResource || !m_flows)
        return {};
    const auto found = m_flows->pictures.find(name.toString());
    return found == m_flows->pictures.end() ? QVariant() : QVariant(found->second);
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

void Preview::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    if (m_flows && !m_busy && !m_laying.isActive() && !enough())
        m_laying.start();
}

void Preview::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layAgain();
}

} // namespace pluma::ui

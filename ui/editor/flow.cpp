#include "editor/flow.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImageReader>
#include <algorithm>

#include "base/text.h"
#include "editor/preview.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

using document::Block;
using document::Run;
using document::Runs;

// What one layout takes at most; beyond, the rest is not shown, and that is said.
constexpr std::size_t mostText = 32U << 10;
constexpr std::size_t mostCell = 4U << 10;
constexpr std::size_t mostShownColumns = 64;
constexpr std::size_t mostCells = 360;  ///< of one table; a longer one goes on as another, with its head
constexpr int codeLines = 40;           ///< of one piece of a code block
constexpr std::size_t mostFront = 200;  ///< rows of front matter
constexpr std::size_t mostOmitted = 20; ///< sentences about what an export leaves out
constexpr int widestPicture = 1600;     ///< pixels

/// Cuts runs where a character ends.
Runs cut(const Runs& runs, std::size_t most)
{
    Runs out;
    std::size_t used = 0;
    std::size_t left = 0;
    for (const Run& run : runs) {
        if (used + run.text.size() <= most && left == 0) {
            used += run.text.size();
            out.push_back(run);
            continue;
        }
        std::size_t at = left == 0 ? most - used : 0;
        while (at > 0 && at < run.text.size() && (static_cast<unsigned char>(run.text[at]) & 0xC0U) == 0x80U)
            --at;
        if (at > 0) {
            out.push_back(run);
            out.back().text.resize(at);
        }
        left += run.text.size() - at;
        used = most;
    }
    if (left > 0) {
        Run said;
        said.emphasis = true;
        said.text = " … " + ss(Preview::tr("(%Ln byte(s) are not shown)", nullptr,
                                           static_cast<int>(std::min<std::size_t>(left, 1U << 30))));
        out.push_back(said);
    }
    return out;
}

/// Walks over blocks and writes flows.
class Flattening {
public:
    Flattening(Flows& out, Job& job) : m_out(out), m_job(job) {}

    Result<> blocks(const std::vector<Block>& blocks, bool tight = false)
    {
        for (const Block& one : blocks) {
            PLUMA_CHECK(m_job.step("laying out", ++m_done));
            PLUMA_CHECK(block(one, tight));
        }
        return {};
    }
    Flow& add(Flow::Kind kind, int line)
    {
        Flow& flow = m_out.flows.emplace_back();
        flow.kind = kind;
        flow.indent = m_indent;
        flow.quote = m_quote;
        flow.marker = std::exchange(m_marker, QString());
        flow.note = std::exchange(m_note, 0);
        m_out.lines.push_back(line);
        m_out.rows.emplace_back();
        return flow;
    }

private:
    Result<> block(const Block& block, bool tight)
    {
        const int line = block.line - 1;
        switch (block.kind) {
        case Block::Kind::Heading:
        case Block::Kind::Paragraph: {
            Flow& flow = add(Flow::Kind::Text, line);
            flow.heading = block.kind == Block::Kind::Heading ? block.level : 0;
            flow.tight = tight;
            flow.runs = cut(block.runs, mostText);
            return {};
        }
        case Block::Kind::Code:
            code(block);
            return {};
        case Block::Kind::Rule:
            withoutMarker(line);
            add(Flow::Kind::Rule, line);
            return {};
        case Block::Kind::Table:
            withoutMarker(line);
            table(block);
            return {};
        case Block::Kind::List: {
            withoutMarker(line);
            int number = block.start.value_or(1);
            ++m_indent;
            for (const Block& item : block.children) {
                PLUMA_CHECK(m_job.step("laying out", ++m_done));
                PLUMA_CHECK(this->item(item, block.start ? QStringLiteral("%1.").arg(number++) : QStringLiteral("•")));
            }
            --m_indent;
            return {};
        }
        case Block::Kind::Quote:
            ++m_quote;
            PLUMA_CHECK(blocks(block.children));
            --m_quote;
            return {};
        case Block::Kind::Item:
        case Block::Kind::Document:
            return blocks(block.children);
        }
        return {};
    }
    Result<> item(const Block& item, const QString& marker)
    {
        m_marker = !item.done ? marker : *item.done ? QStringLiteral("☑") : QStringLiteral("☐");
        m_note = item.note;
        if (!item.runs.empty() || item.children.empty()) {
            Flow& flow = add(Flow::Kind::Text, item.line - 1);
            flow.tight = true;
            flow.runs = cut(item.runs, mostText);
        }
        return blocks(item.children);
    }
    /// What can bear no marker of its own stands below one.
    void withoutMarker(int line)
    {
        if (!m_marker.isEmpty())
            add(Flow::Kind::Text, line).tight = true;
    }
    void code(const Block& block)
    {
        std::string text;
        for (const Run& run : block.runs)
            text += run.text;
        while (endsWith(text, "\n"))
            text.pop_back();
        withoutMarker(block.line - 1);
        const auto lines = split(text, '\n');
        for (std::size_t at = 0; at < lines.size(); at += codeLines) {
            // The line of a fence is before the first one.
            Flow& flow = add(Flow::Kind::Code, block.line - 1 + static_cast<int>(at) + (at > 0 ? 1 : 0));
            flow.tight = at + codeLines < lines.size(); // it goes on
            Run run;
            for (std::size_t i = at; i < std::min(lines.size(), at + codeLines); ++i) {
                Run one;
                one.text = lines[i];
                run.text += (i > at ? "\n" : "") + document::plain(cut({one}, mostCell));
            }
            flow.runs = cut({run}, mostText);
        }
    }
    void table(const Block& block)
    {
        if (block.rows.empty() || block.rows.front().empty())
            return;
        const std::size_t columns = std::min(block.rows.front().size(), mostShownColumns);
        const std::size_t many = std::max<std::size_t>(1, mostCells / columns);
        const int line = block.line - 1;
        for (std::size_t first = 1; first == 1 || first < block.rows.size(); first += many) {
            Flow& flow = add(Flow::Kind::Table, first == 1 ? line : line + 1 + static_cast<int>(first));
            flow.columns = block.columns;
            flow.columns.resize(columns, Block::Align::Left);
            std::vector<int>& lines = m_out.rows.back();
            const auto row = [&](std::size_t r) {
                auto& cells = flow.rows.emplace_back();
                for (std::size_t c = 0; c < columns; ++c)
                    cells.push_back(c < block.rows[r].size() ? cut(block.rows[r][c], mostCell) : Runs());
                lines.push_back(r == 0 ? line : line + 1 + static_cast<int>(r));
            };
            row(0);
            for (std::size_t r = first; r < std::min(block.rows.size(), first + many); ++r)
                row(r);
        }
        if (block.rows.front().size() > columns)
            say(Preview::tr("(%Ln column(s) of this table are not shown)", nullptr,
                            static_cast<int>(block.rows.front().size() - columns)));
    }
    void say(const QString& text)
    {
        Run run;
        run.text = ss(text);
        add(Flow::Kind::Said, -1).runs = {run};
    }

    Flows& m_out;
    Job& m_job;
    QString m_marker; ///< of the item that begins
    int m_note = 0;
    int m_indent = 0;
    int m_quote = 0;
    std::uint64_t m_done = 0;
};

Runs plainRuns(const QString& text)
{
    Run run;
    run.text = ss(text);
    return {run};
}

/// Names and values as they are written; what is below a name stays with it.
void addFront(Flattening& to, const QByteArray& yaml)
{
    std::vector<std::pair<QString, QString>> rows;
    std::size_t left = 0;
    for (const QByteArray& line : yaml.split('\n')) {
        const QString text = QString::fromUtf8(line.left(static_cast<qsizetype>(mostCell))).trimmed();
        if (text == QStringLiteral("---") || text == QStringLiteral("...") || text.isEmpty())
            continue;
        const qsizetype colon = text.indexOf(QLatin1Char(':'));
        const bool inner = line.startsWith(' ') || line.startsWith('-') || line.startsWith('\t') || colon <= 0;
        if (rows.size() >= mostFront)
            ++left;
        else if (inner && !rows.empty())
            rows.back().second += (rows.back().second.isEmpty() ? QString() : QStringLiteral("\n")) + text;
        else
            rows.emplace_back(text.left(std::max<qsizetype>(colon, 0)), text.mid(colon + 1).trimmed());
    }
    if (left > 0)
        rows.emplace_back(QString(), Preview::tr("(%Ln line(s) are not shown)", nullptr, static_cast<int>(left)));
    if (rows.empty())
        return;
    Flow& flow = to.add(Flow::Kind::Front, 0);
    for (const auto& [name, value] : rows)
        flow.rows.push_back({cut(plainRuns(name), mostCell), cut(plainRuns(value), mostCell)});
}

QImage decoded(const document::Picture& picture)
{
    QByteArray bytes = QByteArray::fromRawData(picture.bytes.data(), static_cast<qsizetype>(picture.bytes.size()));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); size.width() > widestPicture || size.height() > 2 * widestPicture)
        reader.setScaledSize(size.scaled(widestPicture, 2 * widestPicture, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

Result<std::shared_ptr<const Flows>> flowsOf(const QByteArray& markdown, const document::PictureFiles& files, Job& job)
{
    PLUMA_TRY(auto shown,
              document::shown({markdown.constData(), static_cast<std::size_t>(markdown.size())}, job, files));
    auto out = std::make_shared<Flows>();
    Flattening flattening(*out, job);
    if (shown.front > 0)
        addFront(flattening, markdown.left(static_cast<qsizetype>(shown.front)));
    PLUMA_CHECK(flattening.blocks(shown.document.root.children));
    for (const auto& [path, picture] : shown.pictures) {
        PLUMA_CHECK(job.step("reading pictures"));
        const QByteArrayView bytes(picture.bytes.data(), static_cast<qsizetype>(picture.bytes.size()));
        const QString name = QStringLiteral("picture:") +
                             QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        QImage image = decoded(picture);
        if (image.isNull()) {
            shown.document.omitted.push_back(
                {0, ss(Preview::tr("The picture '%1' cannot be drawn here; an export has it.").arg(qs(path)))});
            continue;
        }
        out->names.emplace(path, name);
        out->pictures.emplace(name, std::move(image));
    }
    const auto& omitted = shown.document.omitted;
    for (std::size_t i = 0; i < std::min(omitted.size(), mostOmitted); ++i)
        flattening.add(Flow::Kind::Said, -1).runs = plainRuns(
            (omitted[i].line > 0 ? Preview::tr("Line %1: ").arg(omitted[i].line) : QString()) + qs(omitted[i].message));
    if (omitted.size() > mostOmitted)
        flattening.add(Flow::Kind::Said, -1).runs = plainRuns(Preview::tr(
            "(%Ln more thing(s) that an export leaves out)", nullptr, static_cast<int>(omitted.size() - mostOmitted)));
    return std::shared_ptr<const Flows>(std::move(out));
}

} // namespace pluma::ui

#include "panels/documents/large_table.h"

#include <QCoreApplication>
#include <QTimer>
#include <algorithm>

#include "base/files.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

constexpr std::size_t mostRowBytes = 1U << 16;
constexpr std::size_t mostHeldBytes = 8U << 20; // all blocks together, but the newest is always held
constexpr std::size_t mostBlocks = 64;
constexpr std::size_t mostWanted = 4; // what was passed over while scrolling need not be read
constexpr std::size_t mostColumns = 1000;

} // namespace

Result<LargeTable::Head> LargeTable::readHead(const Pieces& file, const LineIndex& index)
{
    PLUMA_TRY(const auto lines, index.read(file, 1, 200, mostRowBytes));
    std::string text;
    for (const PieceLine& one : lines) {
        if (text.size() > (1U << 20))
            break;
        text += one.bytes + "\n";
    }
    const auto table = tfa::readCsvTable(text);
    Head head;
    head.separator = table.separator;
    head.line = table.firstLine;
    std::size_t columns = 0;
    for (const auto& row : table.rows)
        columns = std::max(columns, row.size());
    head.columns = static_cast<int>(std::min(columns, mostColumns));
    if (!table.rows.empty())
        for (const auto& cell : table.rows.front())
            head.names.push_back(cell.text);
    return head;
}

LargeTable::LargeTable(JobRunner& jobs, std::shared_ptr<const Pieces> file, std::shared_ptr<const LineIndex> index,
                       Head head, QObject* parent)
    : QAbstractTableModel(parent), m_jobs(jobs), m_file(std::move(file)), m_index(std::move(index)),
      m_head(std::move(head))
{
}

std::uint64_t LargeTable::rows() const { return m_index->lines() > m_head.line ? m_index->lines() - m_head.line : 0; }

void LargeTable::setFirstRow(std::uint64_t row)
{
    row = rows() == 0 ? 0 : std::min(row, rows() - 1) / pageRows * pageRows;
    if (row == m_first)
        return;
    beginResetModel();
    m_first = row;
    m_wanted.clear();
    endResetModel();
}

std::size_t LargeTable::heldBytes() const
{
    std::size_t bytes = 0;
    for (const Block& block : m_blocks)
        bytes += block.bytes;
    return bytes;
}

int LargeTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(std::min(pageRows, rows() - m_first));
}
int LargeTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_head.columns; }

const PieceLine* LargeTable::line(std::uint64_t row) const
{
    const std::uint64_t number = row / blockRows;
    for (const Block& block : m_blocks) {
        if (block.number != number)
            continue;
        const_cast<Block&>(block).used = ++m_clock;
        const auto at = static_cast<std::size_t>(row % blockRows);
        return at < block.lines.size() ? &block.lines[at] : nullptr;
    }
    want(number);
    return nullptr;
}

void LargeTable::want(std::uint64_t block) const
{
    if (m_reading == block)
        return;
    const bool known = std::erase(m_wanted, block) > 0;
    if (m_wanted.size() >= mostWanted)
        m_wanted.erase(m_wanted.begin());
    m_wanted.push_back(block);
    // A view must not get an answer while it asks.
    if (!known)
        QTimer::singleShot(0, this, [self = const_cast<LargeTable*>(this)] { self->readNext(); });
}

void LargeTable::readNext()
{
    if (m_reading || m_wanted.empty() || m_failed)
        return;
    const std::uint64_t block = m_wanted.back();
    m_wanted.pop_back();
    m_reading = block;
    m_jobs.run<std::vector<PieceLine>>(
        tr("Read rows"),
        [file = m_file, index = m_index, first = lineOf(block * blockRows)](Job&) {
            return index->read(*file, first, blockRows, mostRowBytes);
        },
        this,
        [this, block](Result<std::vector<PieceLine>> lines) {
            m_reading.reset();
            if (!lines) {
                m_failed = true;
                Q_EMIT failed(lines.error());
                return;
            }
            keep(block, std::move(*lines));
            readNext();
        },
        true);
}

void LargeTable::keep(std::uint64_t block, std::vector<PieceLine> lines)
{
    std::size_t bytes = 0;
    for (const PieceLine& one : lines)
        bytes += one.bytes.size();
    std::erase_if(m_blocks, [&](const Block& b) { return b.number == block; });
    while (!m_blocks.empty() && (m_blocks.size() >= mostBlocks || heldBytes() + bytes > mostHeldBytes))
        m_blocks.erase(std::min_element(m_blocks.begin(), m_blocks.end(),
                                        [](const Block& a, const Block& b) { return a.used < b.used; }));
    m_blocks.push_back({block, std::move(lines), bytes, ++m_clock});
    m_parsedRow.reset();
    const std::uint64_t begin = std::max(block * blockRows, m_first);
    const std::uint64_t end = std::min((block + 1) * blockRows, m_first + static_cast<std::uint64_t>(rowCount()));
    if (begin < end && m_head.columns > 0)
        Q_EMIT dataChanged(index(static_cast<int>(begin - m_first), 0),
                           index(static_cast<int>(end - m_first) - 1, m_head.columns - 1));
}

QVariant LargeTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::TextAlignmentRole && role != Qt::ToolTipRole))
        return {};
    const std::uint64_t row = m_first + static_cast<std::uint64_t>(index.row());
    const PieceLine* const held = line(row);
    if (held == nullptr)
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("…")) : QVariant();
    if (role == Qt::ToolTipRole)
        return held->cut ? tr("This line is longer than 64 KiB and is cut here.") : QVariant();
    if (m_parsedRow != row) {
        auto table = tfa::readCsvTable(held->bytes, m_head.separator, 1);
        m_parsed = table.rows.empty() ? std::vector<tfa::CsvCell>() : std::move(table.rows.front());
        m_parsedRow = row;
    }
    if (static_cast<std::size_t>(index.column()) >= m_parsed.size())
        return {};
    const QString text = qs(m_parsed[static_cast<std::size_t>(index.column())].text);
    if (role == Qt::DisplayRole)
        return text;
    bool number = false;
    (m_head.separator == ',' ? text : QString(text).replace(QLatin1Char(','), QLatin1Char('.'))).toDouble(&number);
    return static_cast<int>((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QVariant LargeTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return static_cast<qulonglong>(lineOf(m_first + static_cast<std::uint64_t>(section)));
    const auto at = static_cast<std::size_t>(section);
    return at < m_head.names.size() ? qs(m_head.names[at]) : QString();
}

} // namespace pluma::ui

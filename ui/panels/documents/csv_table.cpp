#include "panels/documents/csv_table.h"

#include <QFont>
#include <algorithm>

#include "widgets/words/text.h"

namespace pluma::ui {

CsvModel::CsvModel(Replace replace, Current current, QObject* parent)
    : QAbstractTableModel(parent), m_replace(std::move(replace)), m_current(std::move(current))
{
}

void CsvModel::load(const QByteArray& bytes)
{
    if (bytes == m_bytes && !m_rows.empty())
        return;
    auto table = read(bytes);
    auto rows = std::move(table.rows);
    int columns = 0;
    for (const auto& row : rows)
        columns = std::max(columns, static_cast<int>(std::min<std::size_t>(row.size(), 1000)));
    const bool same = rows.size() == m_rows.size() && columns == m_columns;
    if (!same) {
        beginResetModel();
        m_marks.clear(); // they come anew, for the rows that there are now
    }
    m_bytes = bytes;
    m_rows = std::move(rows);
    m_columns = columns;
    m_separator = table.separator;
    m_firstLine = static_cast<int>(table.firstLine);
    if (!same)
        endResetModel();
    else if (rowCount() > 0 && m_columns > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, m_columns - 1));
}

tfa::CsvTable CsvModel::read(const QByteArray& bytes) const
{
    constexpr std::size_t most = 200'000;
    const std::string_view text(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    auto table = tfa::readCsvTable(text, {}, most);
    if (m_rows.empty() || table.separator == m_separator)
        return table;
    // A word typed into a cell does not make another table of it.
    auto before = tfa::readCsvTable(text, m_separator, most);
    return !before.rows.empty() && before.rows[0].size() == m_rows[0].size() ? before : table;
}

const tfa::CsvCell* CsvModel::cell(int row, int column) const
{
    if (row < 0 || column < 0 || row >= static_cast<int>(m_rows.size()))
        return nullptr;
    const auto& cells = m_rows[static_cast<std::size_t>(row)];
    return column < static_cast<int>(cells.size()) ? &cells[static_cast<std::size_t>(column)] : nullptr;
}

int CsvModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_rows.empty() ? 0 : static_cast<int>(m_rows.size()) - 1;
}
int CsvModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_columns; }

QVariant CsvModel::data(const QModelIndex& index, int role) const
{
    const tfa::CsvCell* c = cell(index.row() + 1, index.column());
    if (c == nullptr)
        return {};
    if (const QVariant marked = markData(index.row() + 1, index.column(), role); marked.isValid())
        return marked;
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return qs(c->text);
    if (role == Qt::TextAlignmentRole) {
        bool number = false;
        // 45,5 is one cell only where commas do not separate.
        (m_separator == ',' ? qs(c->text) : qs(c->text).replace(QLatin1Char(','), QLatin1Char('.'))).toDouble(&number);
        return static_cast<int>((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return {};
}

QVariant CsvModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal)
        if (const QVariant marked = markData(0, section, role); marked.isValid())
            return marked;
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1 + m_firstLine; // the line of the file, for files with one line a row
    const tfa::CsvCell* c = cell(0, section);
    return c != nullptr ? qs(c->text) : QString();
}

void CsvModel::setMarks(const std::vector<Mark>& marks)
{
    std::map<std::pair<int, int>, Mark> found;
    for (const Mark& mark : marks) {
        // Rows follow each other as they do in the text. What is said of more than one cell stands in the first.
        const auto row =
            std::partition_point(m_rows.begin(), m_rows.end(), [&](const std::vector<tfa::CsvCell>& cells) {
                return !cells.empty() && cells.back().end < mark.begin;
            });
        if (row == m_rows.end())
            continue;
        const auto cell = std::find_if(row->begin(), row->end(), [&](const tfa::CsvCell& one) {
            return one.begin < mark.end && mark.begin < std::max(one.end, one.begin + 1);
        });
        if (cell == row->end())
            continue;
        Mark& there = found[{static_cast<int>(row - m_rows.begin()), static_cast<int>(cell - row->begin())}];
        if (there.text.isEmpty() || (mark.problem && !there.problem))
            there = mark;
    }
    if (found == m_marks)
        return;
    m_marks = std::move(found);
    if (rowCount() > 0 && m_columns > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, m_columns - 1));
    if (m_columns > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, m_columns - 1);
}

void CsvModel::setIcons(const QIcon& warning, const QIcon& error)
{
    m_warning = warning;
    m_error = error;
}

QVariant CsvModel::markData(int row, int column, int role) const
{
    const auto found = m_marks.find({row, column});
    if (found == m_marks.end())
        return {};
    switch (role) {
    case Qt::FontRole: {
        QFont font;
        font.setUnderline(true);
        return font;
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return found->second.text;
    case Qt::DecorationRole:
        return found->second.problem ? QVariant(found->second.error ? m_error : m_warning) : QVariant();
    default:
        return {};
    }
}

int CsvModel::setCells(std::vector<CellEdit> edits)
{
    if (m_readOnly)
        return 0;
    load(m_current());
    struct Edit {
        const tfa::CsvCell* cell;
        QString text;
    };
    std::vector<Edit> known;
    for (CellEdit& edit : edits)
        if (const tfa::CsvCell* c = cell(edit.row + 1, edit.column))
            known.push_back({c, std::move(edit.text)});
    if (known.empty())
        return 0;
    std::stable_sort(known.begin(), known.end(),
                     [](const Edit& a, const Edit& b) { return a.cell->begin < b.cell->begin; });
    // Between the cells the bytes stay as they are.
    QByteArray with;
    const std::size_t begin = known.front().cell->begin;
    std::size_t at = begin;
    for (const Edit& edit : known) {
        const tfa::CsvCell& c = *edit.cell;
        if (c.begin < at)
            continue; // the same cell twice
        const auto size = static_cast<std::size_t>(m_bytes.size());
        with += m_bytes.mid(static_cast<qsizetype>(at), static_cast<qsizetype>(c.begin - at));
        const bool quoted = c.begin < size && m_bytes[static_cast<qsizetype>(c.begin)] == '"';
        with += qs(c.text) == edit.text
                    ? m_bytes.mid(static_cast<qsizetype>(c.begin), static_cast<qsizetype>(c.end - c.begin))
                    : QByteArray::fromStdString(tfa::csvCell(ss(edit.text), quoted, m_separator));
        at = c.end;
    }
    const int written = static_cast<int>(known.size());
    if (with != m_bytes.mid(static_cast<qsizetype>(begin), static_cast<qsizetype>(at - begin)))
        m_replace(begin, at, with);
    return written;
}

bool CsvModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const int row = index.row() + 1;
    const int column = index.column();
    if (role == Qt::EditRole && !m_readOnly)
        load(m_current());
    const tfa::CsvCell* c = cell(row, column);
    if (role != Qt::EditRole || m_readOnly || c == nullptr || qs(c->text) == value.toString())
        return false;
    const bool quoted =
        c->begin < static_cast<std::size_t>(m_bytes.size()) && m_bytes[static_cast<qsizetype>(c->begin)] == '"';
    const std::string text = tfa::csvCell(ss(value.toString()), quoted, m_separator);
    m_replace(c->begin, c->end, QByteArray::fromStdString(text));
    return true;
}

Qt::ItemFlags CsvModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!m_readOnly && cell(index.row() + 1, index.column()) != nullptr)
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace pluma::ui

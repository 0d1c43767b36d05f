#include "panels/search/hits_model.h"

#include <QApplication>
#include <QPainter>
#include <algorithm>

#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

constexpr quintptr topLevel = 0; // otherwise 1 + the row of the file, or `skippedRow` + 1

// A line of a result starts where its text does; how far that moves the place, in bytes.
std::size_t indentOf(const std::string& text) { return std::min(text.find_first_not_of(" \t"), text.size()); }

} // namespace

void HitsModel::show(std::shared_ptr<const search::Found> found)
{
    beginResetModel();
    m_found = std::move(found);
    m_plan.reset();
    m_changes.clear();
    m_keep.clear();
    if (m_found)
        for (const search::FileHits& file : m_found->files)
            m_keep.emplace_back(file.hits.size(), true);
    endResetModel();
}

void HitsModel::setPlan(std::shared_ptr<const search::Plan> plan)
{
    m_plan = std::move(plan);
    m_changes.clear();
    if (m_plan)
        for (std::size_t i = 0; i < m_plan->changes.size(); ++i)
            m_changes[m_plan->changes[i].path] = i;
    for (int i = 0; i < files(); ++i) {
        const QModelIndex at = index(i, 0);
        Q_EMIT dataChanged(at, at);
        if (rowCount(at) > 0)
            Q_EMIT dataChanged(index(0, 0, at), index(rowCount(at) - 1, 0, at));
    }
    Q_EMIT ticked();
}

const search::Change::Edit* HitsModel::editOf(int file, int hit) const
{
    const search::FileHits& hits = m_found->files[static_cast<std::size_t>(file)];
    const auto change = m_changes.find(hits.path);
    if (change == m_changes.end())
        return nullptr;
    const auto& edits = m_plan->changes[change->second].edits;
    const std::size_t offset = hits.hits[static_cast<std::size_t>(hit)].offset;
    const auto it = std::lower_bound(edits.begin(), edits.end(), offset,
                                     [](const auto& edit, std::size_t at) { return edit.offset < at; });
    return it != edits.end() && it->offset == offset ? &*it : nullptr;
}

std::vector<search::Change> HitsModel::chosen(std::size_t* places) const
{
    std::vector<search::Change> out;
    *places = 0;
    for (int i = 0; m_plan && i < files(); ++i) {
        const search::FileHits& file = m_found->files[static_cast<std::size_t>(i)];
        const auto change = m_changes.find(file.path);
        if (change == m_changes.end())
            continue;
        const search::Change& whole = m_plan->changes[change->second];
        // What is not on the screen is not replaced.
        std::vector<bool> keep(whole.edits.size(), false);
        std::size_t mine = 0;
        for (std::size_t hit = 0; hit < file.hits.size(); ++hit)
            if (const auto* edit =
                    m_keep[static_cast<std::size_t>(i)][hit] ? editOf(i, static_cast<int>(hit)) : nullptr) {
                keep[static_cast<std::size_t>(edit - whole.edits.data())] = true;
                ++mine;
            }
        if (mine == 0)
            continue;
        *places += mine;
        out.push_back(search::only(whole, keep));
    }
    return out;
}

QModelIndex HitsModel::index(int row, int column, const QModelIndex& parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, 0, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : topLevel);
}

QModelIndex HitsModel::parent(const QModelIndex& index) const
{
    return index.isValid() && index.internalId() != topLevel
               ? createIndex(static_cast<int>(index.internalId()) - 1, 0, topLevel)
               : QModelIndex();
}

int HitsModel::rowCount(const QModelIndex& parent) const
{
    if (!m_found)
        return 0;
    if (!parent.isValid())
        return files() + (m_found->skipped.empty() ? 0 : 1);
    if (parent.internalId() != topLevel)
        return 0;
    return parent.row() < files() ? static_cast<int>(m_found->files[static_cast<std::size_t>(parent.row())].hits.size())
                                  : static_cast<int>(m_found->skipped.size());
}

const search::FileHits* HitsModel::fileOf(const QModelIndex& index) const
{
    const int row = index.internalId() == topLevel ? index.row() : static_cast<int>(index.internalId()) - 1;
    return row < files() ? &m_found->files[static_cast<std::size_t>(row)] : nullptr;
}

QVariant HitsModel::ofFile(int row, int role) const
{
    const search::FileHits& file = m_found->files[static_cast<std::size_t>(row)];
    switch (role) {
    case Qt::DisplayRole:
        return qs(file.path);
    case Qt::ToolTipRole:
        return file.more ? qs(file.path) + QLatin1Char('\n') + tr("There are more places in this file.")
                         : qs(file.path);
    case PathRole:
        return qs(file.path);
    case CountRole:
        return countText(file.hits.size()) + (file.more ? QStringLiteral("+") : QString());
    case Qt::AccessibleTextRole:
        return tr("%1, %Ln place(s)", nullptr, static_cast<int>(file.hits.size())).arg(qs(file.path));
    case Qt::CheckStateRole: {
        if (m_changes.count(file.path) == 0)
            return {};
        const auto& keep = m_keep[static_cast<std::size_t>(row)];
        const auto on = std::count(keep.begin(), keep.end(), true);
        return on == 0                                          ? Qt::Unchecked
               : on == static_cast<std::ptrdiff_t>(keep.size()) ? Qt::Checked
                                                                : Qt::PartiallyChecked;
    }
    default:
        return {};
    }
}

QVariant HitsModel::ofHit(const search::FileHits& file, int at, int fileRow, int role) const
{
    const search::Hit& hit = file.hits[static_cast<std::size_t>(at)];
    const std::size_t indent = std::min(indentOf(hit.text), hit.from);
    switch (role) {
    case HitRole:
        return true;
    case Qt::DisplayRole:
        return qs(std::string_view(hit.text).substr(indent));
    case PathRole:
        return qs(file.path);
    case LineRole:
        return hit.line;
    case ColumnRole:
        return hit.column;
    case FromRole:
        return qs(std::string_view(hit.text).substr(indent, hit.from - indent)).size();
    case SizeRole:
        return qs(std::string_view(hit.text).substr(hit.from, hit.size)).size();
    case WithRole: {
        const auto* edit = m_plan ? editOf(fileRow, at) : nullptr;
        return edit != nullptr ? QVariant(qs(edit->with.substr(0, search::shownBytes))) : QVariant();
    }
    case Qt::ToolTipRole:
        return qs((hit.before.empty() ? "" : hit.before + "\n") + hit.text +
                  (hit.after.empty() ? "" : "\n" + hit.after));
    case Qt::AccessibleTextRole:
        return tr("Line %1: %2").arg(hit.line).arg(qs(hit.text).trimmed());
    case Qt::CheckStateRole:
        return m_plan && editOf(fileRow, at) != nullptr
                   ? QVariant(m_keep[static_cast<std::size_t>(fileRow)][static_cast<std::size_t>(at)] ? Qt::Checked
                                                                                                      : Qt::Unchecked)
                   : QVariant();
    default:
        return {};
    }
}

QVariant HitsModel::ofSkipped(int at, int role) const
{
    const search::Skipped& one = m_found->skipped[static_cast<std::size_t>(at)];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return qs(one.path + ": " + one.message);
    return role == PathRole ? QVariant(qs(one.path)) : QVariant();
}

QVariant HitsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_found)
        return {};
    const search::FileHits* file = fileOf(index);
    if (index.internalId() != topLevel)
        return file != nullptr ? ofHit(*file, index.row(), static_cast<int>(index.internalId()) - 1, role)
                               : ofSkipped(index.row(), role);
    if (file != nullptr)
        return ofFile(index.row(), role);
    if (role == Qt::DisplayRole)
        return tr("Not looked at");
    return role == CountRole ? QVariant(countText(m_found->skipped.size())) : QVariant();
}

bool HitsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || fileOf(index) == nullptr)
        return false;
    const bool on = value.toInt() != Qt::Unchecked;
    const bool whole = index.internalId() == topLevel;
    const int row = whole ? index.row() : static_cast<int>(index.internalId()) - 1;
    auto& keep = m_keep[static_cast<std::size_t>(row)];
    if (whole)
        std::fill(keep.begin(), keep.end(), on);
    else
        keep[static_cast<std::size_t>(index.row())] = on;
    const QModelIndex top = this->index(row, 0);
    Q_EMIT dataChanged(top, top);
    Q_EMIT dataChanged(this->index(0, 0, top), this->index(rowCount(top) - 1, 0, top));
    Q_EMIT ticked();
    return true;
}

Qt::ItemFlags HitsModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags out = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.isValid() && data(index, Qt::CheckStateRole).isValid())
        out |= Qt::ItemIsUserCheckable;
    return out;
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), m_theme.points(24)};
}

void HitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem o = option;
    initStyleOption(&o, index);
    const QString text = o.text;
    o.text.clear();
    const QStyle* style = o.widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &o, painter, o.widget); // ground, selection and tick
    QRect rest = style->subElementRect(QStyle::SE_ItemViewItemText, &o, o.widget)
                     .adjusted(m_theme.points(2), 0, -m_theme.points(6), 0);
    painter->save();
    painter->setClipRect(rest);
    const QColor ink = m_theme.color(QStringLiteral("text"));
    const QColor dim = m_theme.color(QStringLiteral("dim"));
    const auto put = [&](const QString& words, const QColor& colour) {
        painter->setPen(colour);
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, words);
        rest.setLeft(rest.left() + painter->fontMetrics().horizontalAdvance(words));
    };
    if (index.data(HitsModel::HitRole).toBool()) {
        painter->setFont(m_theme.mono());
        const auto from = index.data(HitsModel::FromRole).toInt();
        const auto size = index.data(HitsModel::SizeRole).toInt();
        const QVariant with = index.data(HitsModel::WithRole);
        const bool replaced = with.isValid() && index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        put(QString::number(index.data(HitsModel::LineRole).toUInt()).rightJustified(5) + QStringLiteral("  "), dim);
        put(text.left(from), ink);
        const QString found = text.mid(from, size);
        painter->fillRect(QRect(rest.left(), rest.top() + m_theme.points(3),
                                painter->fontMetrics().horizontalAdvance(found), rest.height() - m_theme.points(6)),
                          m_theme.color(replaced ? QStringLiteral("removedGround") : QStringLiteral("changedGround")));
        QFont font = painter->font();
        font.setStrikeOut(replaced);
        painter->setFont(font);
        put(found, ink);
        font.setStrikeOut(false);
        painter->setFont(font);
        if (replaced) {
            const QString words = with.toString();
            painter->fillRect(QRect(rest.left(), rest.top() + m_theme.points(3),
                                    painter->fontMetrics().horizontalAdvance(words), rest.height() - m_theme.points(6)),
                              m_theme.color(QStringLiteral("addedGround")));
            put(words, ink);
        }
        put(text.mid(from + size), ink);
    } else {
        const QString path = index.data(HitsModel::PathRole).toString();
        const bool file = !path.isEmpty() && !index.parent().isValid();
        const QString count = index.data(HitsModel::CountRole).toString();
        const int room = rest.width() - painter->fontMetrics().horizontalAdvance(count) - m_theme.points(16);
        const QString name = file ? path.section(QLatin1Char('/'), -1) : text;
        put(painter->fontMetrics().elidedText(name, Qt::ElideMiddle, room) + QStringLiteral("  "), file ? ink : dim);
        if (file && path.contains(QLatin1Char('/'))) {
            const int left = rest.width() - painter->fontMetrics().horizontalAdvance(count) - m_theme.points(16);
            put(painter->fontMetrics().elidedText(path.section(QLatin1Char('/'), 0, -2), Qt::ElideLeft,
                                                  std::max(0, left)),
                dim);
        }
        painter->setPen(dim);
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignRight, count);
    }
    painter->restore();
}

} // namespace pluma::ui

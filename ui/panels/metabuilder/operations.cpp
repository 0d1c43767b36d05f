#include "panels/metabuilder/operations.h"

#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

constexpr std::size_t fewToSee = 8;
constexpr std::size_t mostLately = 5;

} // namespace

void OperationModel::set(const schema::OpenApi& api, const std::vector<schema::OperationChange>& changes)
{
    beginResetModel();
    m_operations.clear();
    m_tags.clear();
    std::map<std::string, int> tags;
    std::map<std::string, int> kinds;
    for (const schema::OperationChange& change : changes)
        kinds[change.id] = static_cast<int>(change.kind);
    const auto tagOf = [&](const std::string& name) {
        const auto [it, fresh] = tags.try_emplace(name, static_cast<int>(m_tags.size()));
        if (fresh)
            m_tags.push_back(name.empty() ? tr("Other") : qs(name));
        return it->second;
    };
    for (const schema::OpenApiOperation& operation : api.operations()) {
        Operation one;
        one.id = qs(operation.id);
        one.method = qs(operation.method);
        one.path = qs(operation.path);
        one.summary = qs(operation.summary).simplified();
        one.deprecated = operation.deprecated;
        one.tag = tagOf(operation.tags.empty() ? std::string() : operation.tags.front());
        one.words = folded(one.id + QLatin1Char('\n') + one.method + QLatin1Char(' ') + one.path + QLatin1Char('\n') +
                           one.summary + QLatin1Char('\n') + m_tags[static_cast<std::size_t>(one.tag)]);
        if (const auto kind = kinds.find(operation.id); kind != kinds.end())
            one.change = kind->second;
        m_operations.push_back(std::move(one));
    }
    m_sameMethod = m_operations.size() > 1 &&
                   std::all_of(m_operations.begin(), m_operations.end(),
                               [&](const Operation& one) { return one.method == m_operations.front().method; });
    arrange();
    endResetModel();
}

void OperationModel::filter(const QString& text)
{
    const QStringList wanted = folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (wanted == m_wanted)
        return;
    beginResetModel();
    m_wanted = wanted;
    arrange();
    endResetModel();
}

void OperationModel::setRecent(const QStringList& ids)
{
    if (ids == m_recent)
        return;
    beginResetModel();
    m_recent = ids;
    arrange();
    endResetModel();
}

void OperationModel::arrange()
{
    m_groups.clear();
    std::vector<int> at(m_tags.size(), -1);
    const auto fits = [this](const Operation& one) {
        return std::all_of(m_wanted.begin(), m_wanted.end(),
                           [&](const QString& word) { return one.words.contains(word); });
    };
    // In a list that is seen at a glance they would only be there twice.
    if (m_operations.size() > fewToSee) {
        Group lately{-1, {}};
        for (const QString& id : m_recent)
            for (std::size_t i = 0; i < m_operations.size() && lately.operations.size() < mostLately; ++i)
                if (m_operations[i].id == id && fits(m_operations[i]))
                    lately.operations.push_back(static_cast<int>(i));
        if (!lately.operations.empty())
            m_groups.push_back(std::move(lately));
    }
    for (std::size_t i = 0; i < m_operations.size(); ++i) {
        const Operation& one = m_operations[i];
        if (!fits(one))
            continue;
        int& group = at[static_cast<std::size_t>(one.tag)];
        if (group < 0) {
            group = static_cast<int>(m_groups.size());
            m_groups.push_back({one.tag, {}});
        }
        m_groups[static_cast<std::size_t>(group)].operations.push_back(static_cast<int>(i));
    }
}

int OperationModel::operationCount() const
{
    std::size_t count = 0;
    for (const Group& group : m_groups)
        count += group.tag < 0 ? 0 : group.operations.size();
    return static_cast<int>(count);
}

QModelIndex OperationModel::indexOf(const QString& id) const
{
    for (std::size_t g = 0; g < m_groups.size(); ++g)
        for (std::size_t i = 0; i < m_groups[g].operations.size() && m_groups[g].tag >= 0; ++i)
            if (m_operations[static_cast<std::size_t>(m_groups[g].operations[i])].id == id)
                return createIndex(static_cast<int>(i), 0, static_cast<quintptr>(g + 1));
    return {};
}

QModelIndex OperationModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row() + 1) : 0);
}

QModelIndex OperationModel::parent(const QModelIndex& index) const
{
    return index.isValid() && index.internalId() != 0
               ? createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr{0})
               : QModelIndex();
}

int OperationModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].operations.size());
}

QVariant OperationModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == 0) {
        const Group& group = m_groups[static_cast<std::size_t>(index.row())];
        return role == Qt::DisplayRole
                   ? QVariant(group.tag < 0 ? tr("Recent") : m_tags[static_cast<std::size_t>(group.tag)])
               : role == Qt::ToolTipRole
                   ? QVariant(tr("%Ln operations", nullptr, static_cast<int>(group.operations.size())))
                   : QVariant();
    }
    const Group& group = m_groups[index.internalId() - 1];
    const Operation& one =
        m_operations[static_cast<std::size_t>(group.operations[static_cast<std::size_t>(index.row())])];
    switch (role) {
    case Qt::DisplayRole:
        return one.summary.isEmpty() ? one.path : one.summary;
    case Qt::ToolTipRole:
        return one.method + QLatin1Char(' ') + one.path + QLatin1Char('\n') + one.id;
    case Qt::AccessibleTextRole:
        return one.method + QLatin1Char(' ') + (one.summary.isEmpty() ? one.path : one.summary) +
               (one.deprecated ? tr(", deprecated") : QString()) + (one.change >= 0 ? tr(", changed") : QString());
    case MethodRole: // that all of them have the same says nothing
        return m_sameMethod ? QString() : one.method;
    case RequestRole: // as a request begins
        return one.method + QLatin1Char(' ') + one.path;
    case IdRole:
        return one.id;
    case DeprecatedRole:
        return one.deprecated;
    case ChangeRole:
        return one.change;
    default:
        return {};
    }
}

void OperationTree::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::RightButton)
        return event->accept();
    QTreeView::mousePressEvent(event);
}

void OperationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString method = index.data(OperationModel::MethodRole).toString();
    if (index.data(OperationModel::IdRole).toString().isEmpty())
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem blank = option;
    initStyleOption(&blank, index);
    blank.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &blank, painter, option.widget);
    painter->save();
    const auto v = [&option](const QRect& part) { return QStyle::visualRect(option.direction, option.rect, part); };
    QRect r = option.rect.adjusted(2, 0, -6, 0);
    QFont small = option.font;
    small.setPixelSize(m_theme.points(10));
    small.setWeight(QFont::DemiBold);
    painter->setFont(small);
    // What only reads is quiet; what writes and what removes stand out.
    const char* const tone =
        method == QStringLiteral("DELETE") ? "error"
        : method == QStringLiteral("GET") || method == QStringLiteral("HEAD") || method == QStringLiteral("OPTIONS")
            ? "dim"
            : "accent";
    painter->setPen(m_theme.color(QLatin1String(tone)));
    const int width = method.isEmpty() ? 0 : m_theme.points(42);
    painter->drawText(v(QRect(r.left(), r.top(), width, r.height())), Qt::AlignLeft | Qt::AlignVCenter,
                      method == QStringLiteral("DELETE")    ? QStringLiteral("DEL")
                      : method == QStringLiteral("OPTIONS") ? QStringLiteral("OPT")
                                                            : method);
    r.setLeft(r.left() + width);
    if (index.data(OperationModel::ChangeRole).toInt() >= 0) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(QStringLiteral("warn")));
        const int dot = m_theme.points(6);
        painter->drawEllipse(v(QRect(r.right() - dot, r.center().y() - dot / 2, dot, dot)));
        r.setRight(r.right() - dot - 6);
    }
    const QFont font = option.font;
    const bool deprecated = index.data(OperationModel::DeprecatedRole).toBool();
    painter->setFont(font);
    painter->setPen(m_theme.color(deprecated ? QStringLiteral("dim") : QStringLiteral("text")));
    painter->drawText(v(r), Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(
                          index.data().toString() + (deprecated ? OperationModel::tr(" – deprecated") : QString()),
                          Qt::ElideRight, r.width()));
    painter->restore();
}

QSize OperationDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, m_theme.points(26)};
}

} // namespace pluma::ui

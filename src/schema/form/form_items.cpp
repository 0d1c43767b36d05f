#include "schema/form/form_items.h"

#include <QCoreApplication>

namespace pluma::schema {

FormItems::FormItems(Form& form, QObject* parent) : QAbstractItemModel(parent), m_form(form) { m_form.listen(this); }
FormItems::~FormItems() { m_form.forget(this); }

QModelIndex FormItems::indexOf(NodeId node, int column) const
{
    return node == 0 || node == m_form.root() ? QModelIndex() : createIndex(m_form.row(node), column, quintptr(node));
}

QModelIndex FormItems::index(int row, int column, const QModelIndex& parent) const
{
    const NodeId node = parent.isValid() ? nodeOf(parent) : m_form.root();
    const auto& children = m_form.children(node);
    if (row < 0 || column < 0 || column >= 3 || static_cast<std::size_t>(row) >= children.size() || parent.column() > 0)
        return {};
    return createIndex(row, column, quintptr(children[static_cast<std::size_t>(row)]));
}

QModelIndex FormItems::parent(const QModelIndex& child) const
{
    return child.isValid() ? indexOf(m_form.parent(nodeOf(child))) : QModelIndex();
}

int FormItems::rowCount(const QModelIndex& parent) const
{
    if (parent.column() > 0)
        return 0;
    return static_cast<int>(m_form.children(parent.isValid() ? nodeOf(parent) : m_form.root()).size());
}
int FormItems::columnCount(const QModelIndex&) const { return 3; }

bool FormItems::hasChildren(const QModelIndex& parent) const { return rowCount(parent) > 0; }

QVariant FormItems::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const NodeId node = nodeOf(index);
    const auto text = [](const std::string& value) { return QString::fromStdString(value); };
    if (role == Qt::DisplayRole || role == Qt::EditRole) {
        if (index.column() == 0) // an item's number is its row, which views show themselves
            return text(m_form.item(node) ? m_form.shape(node).title : m_form.label(node));
        if (index.column() == 2)
            return QString::fromLatin1(kindName(m_form.shape(node).kind));
        return m_form.presence(node) == Presence::Null ? QStringLiteral("null") : text(m_form.text(node));
    }
    if (role == Qt::ToolTipRole)
        return text(m_form.shape(node).description);
    if (role == NodeRole)
        return QVariant::fromValue(node);
    if (role == PointerRole)
        return text(m_form.pointer(node));
    if (role == RequiredRole)
        return m_form.required(node);
    if (role == ErrorRole)
        return m_form.errors(node).empty() ? QString() : text(m_form.errors(node).front().message);
    return {};
}

QVariant FormItems::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section > 2)
        return {};
    static const char* const titles[] = {QT_TRANSLATE_NOOP("pluma", "Field"), QT_TRANSLATE_NOOP("pluma", "Value"),
                                         QT_TRANSLATE_NOOP("pluma", "Type")};
    return QCoreApplication::translate("pluma", titles[section]);
}

bool FormItems::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || index.column() != 1)
        return false;
    return m_form.setText(nodeOf(index), value.toString().toStdString()).has_value();
}

Qt::ItemFlags FormItems::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Kind kind = m_form.shape(nodeOf(index)).kind;
    const bool editable = index.column() == 1 && (kind < Kind::Object || m_form.raw(nodeOf(index))) &&
                          kind != Kind::Constant && kind != Kind::Null && kind != Kind::Never;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (editable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

void FormItems::aboutToInsert(NodeId parent, int first, int last) { beginInsertRows(indexOf(parent), first, last); }
void FormItems::inserted() { endInsertRows(); }
void FormItems::aboutToRemove(NodeId parent, int first, int last) { beginRemoveRows(indexOf(parent), first, last); }
void FormItems::removed() { endRemoveRows(); }
void FormItems::aboutToMove(NodeId parent, int from, int to)
{
    beginMoveRows(indexOf(parent), from, from, indexOf(parent), to > from ? to + 1 : to);
}
void FormItems::moved() { endMoveRows(); }
void FormItems::changed(NodeId node)
{
    if (m_form.exists(node) && node != m_form.root())
        Q_EMIT dataChanged(indexOf(node, 0), indexOf(node, 2));
}
void FormItems::errorsChanged(NodeId node) { changed(node); }

} // namespace pluma::schema

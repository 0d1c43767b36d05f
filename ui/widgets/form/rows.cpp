#include "widgets/form/rows.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/choice.h"
#include "widgets/menus.h"
#include "widgets/pieces.h"
#include "widgets/words/text.h"

namespace pluma::ui {

using schema::Kind;
using schema::NodeId;
using schema::Presence;
using schema::Shape;

namespace {

QString helpOf(const schema::Form& form, NodeId node)
{
    const Shape& shape = form.shape(node);
    QString help = qs(shape.description).simplified();
    if (!help.isEmpty())
        help[0] = help[0].toUpper();
    if (shape.deprecated)
        help = FormRow::tr("Deprecated.") + QLatin1Char(' ') + help;
    return help;
}

} // namespace

// What can be done with an item of a list, an entry of a map or a member that the schema does not know.
void FormRow::itemActions(QMenu& menu)
{
    if (form().item(m_node)) {
        const int row = form().row(m_node);
        menu.addSeparator();
        menu.addAction(tr("Duplicate"), this, [this] { (void)form().duplicateItem(m_node); });
        menu.addAction(tr("Move up"), this, [this, row] { (void)form().moveItem(m_node, row - 1); })
            ->setEnabled(row > 0);
        menu.addAction(tr("Move down"), this, [this, row] { (void)form().moveItem(m_node, row + 1); });
    }
    if (form().item(m_node) || form().entry(m_node) || form().extra(m_node))
        menu.addAction(tr("Remove"), this, [this] { (void)form().removeItem(m_node); });
}

// --- a field ---------------------------------------------------------------------------------------------------------

FieldRow::FieldRow(FormContext& context, NodeId node, const Renderer& renderer, int labelWidth, QWidget* parent)
    : FormRow(context, node, parent), m_label(new ElidedLabel({}, this)), m_message(new ElidedLabel({}, this)),
      m_editor(renderer.make(context, node, this)),
      m_more(iconButton(context.theme, QStringLiteral("more"), tr("More"), "fieldMore", this))
{
    setObjectName(QStringLiteral("field"));
    m_editor->setObjectName(QStringLiteral("fieldEditor_") + QLatin1String(renderer.name));
    m_editor->entry()->setObjectName(QStringLiteral("field_") + qs(form().pointer(node)));
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    line->addWidget(m_editor, 1);
    line->addWidget(m_more, 0, Qt::AlignTop);
    column->addLayout(line);
    column->addWidget(m_message);
    column->addStretch(1);
    m_label->setBuddy(m_editor->entry());
    m_label->setFixedHeight(m_context.theme.points(labelWidth > 0 ? 28 : 20));
    if (labelWidth == 0)
        m_label->setVisible(!m_editor->showsName());
    if (labelWidth > 0) {
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(12);
        m_label->setFixedWidth(labelWidth);
        layout->addWidget(m_label, 0, Qt::AlignTop);
        layout->addLayout(column, 1);
    } else {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        layout->addWidget(m_label);
        layout->addLayout(column, 1);
    }
    m_more->setFocusPolicy(Qt::ClickFocus); // its commands are in the context menu of the field too
    connect(m_more, &QToolButton::clicked, this, &FieldRow::menu);
    connect(m_editor, &FieldEditor::refused, this, [this](const QString& why) {
        m_refused = why;
        refresh();
    });
    refresh();
}

void FieldRow::refresh()
{
    m_editor->refresh();
    const QString name = qs(form().label(m_node));
    const bool optional = !form().required(m_node) && !form().entry(m_node) && !form().item(m_node);
    m_label->setText(m_editor->showsName() ? QString() : name);
    const auto& errors = form().errors(m_node);
    const QString wrong =
        !m_refused.isEmpty() ? m_refused
        : !errors.empty() && form().touched(m_node)
            ? qs(errors.front().message + (errors.front().hint.empty() ? "" : " " + errors.front().hint))
        : form().extra(m_node)                      ? tr("The schema does not know this member.")
        : form().presence(m_node) == Presence::Null ? tr("This is null.")
                                                    : QString();
    m_refused.clear();
    QString help = helpOf(form(), m_node);
    if (optional && !m_editor->showsName()) // a box that is not ticked says so itself
        help = help.isEmpty() ? tr("Optional") : tr("Optional · %1").arg(help);
    m_message->setText(wrong.isEmpty() ? help : wrong);
    m_message->setToolTip(wrong.isEmpty() ? help : wrong + QStringLiteral("\n") + help);
    setRole(m_message, !errors.empty() && form().touched(m_node) ? "error" : "caption");
    m_message->setVisible(!m_message->text().isEmpty());
    const bool invalid = !errors.empty() && form().touched(m_node);
    if (QWidget* entry = m_editor->entry(); entry->property("invalid").toBool() != invalid) {
        entry->setProperty("invalid", invalid);
        entry->update();
    }
    m_editor->describe(name, wrong.isEmpty() ? help : tr("Error: %1").arg(wrong));
}

void FieldRow::menu()
{
    // Of the window: the row may be replaced while the menu is open.
    auto& menu = *new QMenu(window());
    menu.setAttribute(Qt::WA_DeleteOnClose);
    const Shape& shape = form().shape(m_node);
    menu.addAction(tr("Clear"), this, [this] { (void)form().clear(m_node); })
        ->setEnabled(form().presence(m_node) != Presence::Absent);
    if (shape.nullable)
        menu.addAction(tr("Set to null"), this, [this] { (void)form().setNull(m_node); });
    if (shape.kind == Kind::String)
        menu.addAction(tr("Set to an empty text"), this, [this] { (void)form().setPresent(m_node); });
    itemActions(menu);
    menu.addSeparator();
    menu.addAction(tr("Copy the pointer"), this,
                   [this] { QApplication::clipboard()->setText(qs(form().pointer(m_node))); });
    menu.popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

// --- a group ---------------------------------------------------------------------------------------------------------

GroupRow::GroupRow(FormContext& context, NodeId node, GroupState state, QWidget* parent)
    : FormRow(context, node, parent), m_state(state), m_toggle(new QToolButton(this)),
      m_title(label({}, "heading", this)), m_summary(new ElidedLabel({}, this)),
      m_more(iconButton(context.theme, QStringLiteral("more"), tr("More"), "groupMore", this))
{
    setObjectName(QStringLiteral("group"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(4);
    m_toggle->setObjectName(QStringLiteral("group_") + qs(form().pointer(node)));
    m_toggle->setAutoRaise(true);
    setRole(m_summary, "caption");
    layout->addWidget(m_toggle);
    layout->addWidget(m_title);
    layout->addSpacing(8);
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_more);
    m_more->setFocusPolicy(Qt::ClickFocus);
    connect(m_toggle, &QToolButton::clicked, this, [this] { Q_EMIT toggled(m_state != GroupState::Open); });
    connect(m_more, &QToolButton::clicked, this, [this] {
        auto& menu = *new QMenu(window());
        menu.setAttribute(Qt::WA_DeleteOnClose);
        const Kind kind = form().shape(m_node).kind;
        if (schema::isList(kind))
            menu.addAction(tr("Add an item"), this, [this] { (void)form().insertItem(m_node, -1); });
        menu.addAction(schema::isList(kind) ? tr("Set to an empty list") : tr("Set to an empty object"), this,
                       [this] { (void)form().setPresent(m_node); });
        menu.addAction(tr("Clear"), this, [this] { (void)form().clear(m_node); })
            ->setEnabled(form().contributes(m_node));
        if (form().shape(m_node).nullable)
            menu.addAction(tr("Set to null"), this, [this] { (void)form().setNull(m_node); });
        itemActions(menu);
        menu.popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
    });
    setState(state);
    refresh();
}

void GroupRow::setState(GroupState state)
{
    m_state = state;
    m_toggle->setVisible(state != GroupState::Alone);
    m_toggle->setIcon(m_context.theme.icon(state == GroupState::Open ? QStringLiteral("chevron-down")
                                                                     : QStringLiteral("chevron-right"),
                                           QStringLiteral("dim")));
}

QWidget* GroupRow::entry() { return m_state == GroupState::Alone ? m_more : m_toggle; }

void GroupRow::refresh()
{
    const QString name = qs(form().label(m_node));
    m_title->setText(name);
    const Kind kind = form().shape(m_node).kind;
    QString state;
    if (!form().errors(m_node).empty() && form().touched(m_node))
        state = qs(form().errors(m_node).front().message);
    else if (form().presence(m_node) == Presence::Null)
        state = tr("null");
    else if (schema::isList(kind))
        state = tr("%Ln items", nullptr, static_cast<int>(form().children(m_node).size()));
    else if (kind == Kind::Map)
        state = tr("%Ln entries", nullptr, static_cast<int>(form().children(m_node).size()));
    else if (!form().contributes(m_node))
        state = tr("optional, not set");
    setRole(m_summary, !form().errors(m_node).empty() && form().touched(m_node) ? "error" : "caption");
    const QString help = helpOf(form(), m_node);
    m_summary->setText(state.isEmpty() ? help : help.isEmpty() ? state : state + QStringLiteral(" · ") + help);
    m_toggle->setAccessibleName(m_state == GroupState::Open ? tr("Close %1").arg(name) : tr("Open %1").arg(name));
    m_toggle->setAccessibleDescription(m_summary->text());
}

// --- a choice of forms -----------------------------------------------------------------------------------------------

BranchRow::BranchRow(FormContext& context, NodeId node, int level, int labelWidth, QWidget* parent)
    : FormRow(context, node, parent), m_level(level), m_choice(nullptr)
{
    setObjectName(QStringLiteral("branch"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    const auto choices = form().choices(node);
    const auto& choice = choices[static_cast<std::size_t>(level)];
    const bool field = schema::isScalar(form().shape(node).kind);
    auto* title = new ElidedLabel(field ? tr("%1 as").arg(qs(form().label(node))) : tr("Form"), this);
    title->setFixedWidth(labelWidth > 0 ? labelWidth : context.theme.points(120));
    layout->addWidget(title);
    auto* box = new Choice(this);
    box->setObjectName(QStringLiteral("branch_") + qs(form().pointer(node)));
    box->setAccessibleName(tr("Form of %1").arg(qs(form().label(node))));
    for (std::size_t i = 0; i < choice.titles.size(); ++i) {
        box->addItem(qs(choice.titles[i]));
        box->setItemData(static_cast<int>(i), qs(choice.descriptions[i]), Qt::ToolTipRole);
    }
    layout->addWidget(box);
    layout->addStretch(1);
    m_choice = box;
    connect(box, &QComboBox::activated, this,
            [this](int index) { (void)form().choose(m_node, static_cast<std::size_t>(m_level), index); });
    refresh();
}

void BranchRow::refresh()
{
    const auto choices = form().choices(m_node);
    if (static_cast<std::size_t>(m_level) < choices.size())
        static_cast<QComboBox*>(m_choice)->setCurrentIndex(choices[static_cast<std::size_t>(m_level)].chosen);
}

// --- adding ----------------------------------------------------------------------------------------------------------

AddRow::AddRow(FormContext& context, NodeId node, QWidget* parent) : FormRow(context, node, parent)
{
    setObjectName(QStringLiteral("add"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    const bool list = schema::isList(form().shape(node).kind);
    const QString name = qs(form().label(node));
    auto* button = quietButton(list ? tr("Add an item") : tr("Add an entry"), "formAdd", this);
    button->setIcon(context.theme.icon(QStringLiteral("plus")));
    button->setAccessibleName(list ? tr("Add an item to %1").arg(name) : tr("Add an entry to %1").arg(name));
    m_button = button;
    if (list) {
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this] {
            if (const auto added = form().insertItem(m_node, -1); !added)
                Q_EMIT refused(qs(added.error().message));
        });
    } else {
        m_name = new QLineEdit(this);
        m_name->setObjectName(QStringLiteral("formEntryName"));
        m_name->setPlaceholderText(tr("name of the entry"));
        m_name->setAccessibleName(tr("Name of a new entry of %1").arg(name));
        m_name->setMaximumWidth(context.theme.points(220));
        layout->addWidget(m_name);
        layout->addWidget(button);
        button->setEnabled(false);
        const auto add = [this] {
            if (m_name->text().isEmpty())
                return;
            if (const auto added = form().addEntry(m_node, ss(m_name->text())); !added)
                Q_EMIT refused(qs(added.error().message));
            else
                m_name->clear();
        };
        connect(m_name, &QLineEdit::textChanged, button,
                [button](const QString& text) { button->setEnabled(!text.isEmpty()); });
        connect(m_name, &QLineEdit::returnPressed, this, add);
        connect(button, &QPushButton::clicked, this, add);
    }
    layout->addStretch(1);
}
QWidget* AddRow::entry() { return m_name != nullptr ? static_cast<QWidget*>(m_name) : m_button; }

// --- a table ---------------------------------------------------------------------------------------------------------

FormTable::FormTable(schema::Form& form, NodeId list, QObject* parent)
    : QAbstractTableModel(parent), m_form(form), m_list(list)
{
    m_columns = form.columns(list);
    readShapes();
    m_form.listen(this);
}
void FormTable::readShapes() const
{
    m_shapes.clear();
    m_documents = m_form.schema().documents;
    const Shape item = Shape::of(*m_documents, m_form.shape(m_list).items);
    for (const std::string& column : m_columns) {
        const Shape::Property* property = item.property(column);
        m_shapes.push_back(property != nullptr ? Shape::of(*m_documents, property->schemas) : Shape());
    }
    if (m_columns.empty())
        m_shapes.push_back(item);
}

FormTable::~FormTable() { m_form.forget(this); }

int FormTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_form.exists(m_list) ? 0 : static_cast<int>(m_form.children(m_list).size());
}
int FormTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : std::max<int>(1, static_cast<int>(m_columns.size()));
}
NodeId FormTable::item(int row) const
{
    const auto& items = m_form.children(m_list);
    return row >= 0 && static_cast<std::size_t>(row) < items.size() ? items[static_cast<std::size_t>(row)] : 0;
}
NodeId FormTable::cell(int row, int column) const
{
    const NodeId node = item(row);
    return m_columns.empty() || node == 0 ? node : m_form.find(node, m_columns[static_cast<std::size_t>(column)]);
}
const Shape* FormTable::columnShape(int column) const
{
    if (m_form.schema().documents != m_documents) // a newer schema under the same columns
        readShapes();
    return static_cast<std::size_t>(column) < m_shapes.size() ? &m_shapes[static_cast<std::size_t>(column)] : nullptr;
}

QVariant FormTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const NodeId node = item(index.row());
    const std::string& column = m_columns.empty() ? std::string() : m_columns[static_cast<std::size_t>(index.column())];
    if (role == Qt::DisplayRole || role == Qt::EditRole) {
        const QString text = qs(m_form.peek(node, column));
        if (role == Qt::DisplayRole && m_shapes[static_cast<std::size_t>(index.column())].kind == Kind::Boolean)
            return text == QStringLiteral("true") ? tr("yes") : text == QStringLiteral("false") ? tr("no") : QString();
        return text;
    }
    if (role == Qt::TextAlignmentRole) {
        const Kind kind = m_shapes[static_cast<std::size_t>(index.column())].kind;
        if (kind == Kind::Number || kind == Kind::Integer)
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole || role == Qt::ForegroundRole) {
        const std::string wrong = m_form.peekError(node, column);
        if (role == Qt::ForegroundRole)
            return wrong.empty() ? QVariant() : QApplication::palette().color(Theme::wordRole("error"));
        return qs(wrong);
    }
    return {};
}

bool FormTable::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    const NodeId node = cell(index.row(), index.column());
    m_form.breakMerging();
    const bool set = node != 0 && m_form.setText(node, ss(value.toString())).has_value();
    m_form.touch(node);
    return set;
}

QVariant FormTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    const Shape* shape = columnShape(section);
    if (shape == nullptr)
        return {};
    if (role == Qt::ToolTipRole)
        return qs(shape->description);
    if (role == Qt::TextAlignmentRole) // as its cells
        return QVariant::fromValue(
            (shape->kind == Kind::Integer || shape->kind == Kind::Number ? Qt::AlignRight : Qt::AlignLeft) |
            Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    QString title = !shape->title.empty() ? qs(shape->title)
                    : m_columns.empty()   ? tr("Value")
                                          : qs(schema::Form::words(m_columns[static_cast<std::size_t>(section)]));
    if (!shape->unit.empty())
        title += QStringLiteral(" [%1]").arg(qs(shape->unit));
    return title;
}

Qt::ItemFlags FormTable::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const Shape* shape = columnShape(index.column());
    if (shape != nullptr && shape->kind != Kind::Constant && shape->kind != Kind::Null)
        flags |= Qt::ItemIsEditable;
    return flags;
}

void FormTable::aboutToInsert(NodeId parent, int first, int last)
{
    if ((m_inserting = parent == m_list))
        beginInsertRows({}, first, last);
}
void FormTable::inserted()
{
    if (std::exchange(m_inserting, false))
        endInsertRows();
}
void FormTable::aboutToRemove(NodeId parent, int first, int last)
{
    if ((m_removing = parent == m_list))
        beginRemoveRows({}, first, last);
}
void FormTable::removed()
{
    if (std::exchange(m_removing, false))
        endRemoveRows();
}
void FormTable::aboutToMove(NodeId parent, int from, int to)
{
    if ((m_moving = parent == m_list))
        beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
}
void FormTable::moved()
{
    if (std::exchange(m_moving, false))
        endMoveRows();
}
void FormTable::changed(NodeId node)
{
    NodeId row = node;
    while (row != 0 && m_form.parent(row) != m_list)
        row = m_form.parent(row);
    if (row != 0)
        Q_EMIT dataChanged(index(m_form.row(row), 0), index(m_form.row(row), columnCount() - 1));
}

QWidget* TableDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const
{
    const auto* table = static_cast<const FormTable*>(index.model());
    const Shape* shape = table->columnShape(index.column());
    const bool choice = shape != nullptr &&
                        (shape->kind == Kind::Boolean || (shape->kind == Kind::Choice && shape->options.size() <= 200));
    if (!choice) {
        QWidget* line = QStyledItemDelegate::createEditor(parent, option, index);
        line->setAccessibleName(table->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
        return line;
    }
    auto* box = new Choice(parent);
    box->setAccessibleName(table->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    box->addItem(QString(), QString());
    if (shape->kind == Kind::Boolean) {
        box->addItem(tr("yes"), QStringLiteral("true"));
        box->addItem(tr("no"), QStringLiteral("false"));
    } else {
        for (const Shape::Option& o : shape->options) {
            const QString value = qs(schema::typedText(o.value));
            box->addItem(o.label.empty() ? value : qs(o.label), value);
        }
    }
    return box;
}
void TableDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* box = qobject_cast<QComboBox*>(editor))
        box->setCurrentIndex(std::max(0, box->findData(index.data(Qt::EditRole).toString())));
    else
        QStyledItemDelegate::setEditorData(editor, index);
}
void TableDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (auto* box = qobject_cast<QComboBox*>(editor))
        model->setData(index, box->currentData(), Qt::EditRole);
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

ItemsRow::ItemsRow(FormContext& context, NodeId node, QWidget* parent)
    : FormRow(context, node, parent), m_model(new FormTable(*context.form, node, this)), m_table(new QTableView(this))
{
    setObjectName(QStringLiteral("items"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new TableDelegate(m_table));
    m_table->setObjectName(QStringLiteral("items_") + qs(form().pointer(node)));
    m_table->setAccessibleName(qs(form().label(node)));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->verticalHeader()->setDefaultSectionSize(context.theme.points(26));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->installEventFilter(this);
    layout->addWidget(m_table, 1);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(4);
    const struct {
        const char* what;
        QString icon;
        QString tip;
    } actions[] = {{"add", QStringLiteral("plus"), tr("Add a row")},
                   {"remove", QStringLiteral("minus"), tr("Remove the chosen rows")},
                   {"duplicate", QStringLiteral("duplicate"), tr("Duplicate the row")},
                   {"up", QStringLiteral("up"), tr("Move the row up")},
                   {"down", QStringLiteral("down"), tr("Move the row down")}};
    for (const auto& action : actions) {
        auto* button = iconButton(context.theme, action.icon, action.tip, action.what, this);
        button->setObjectName(QStringLiteral("itemsAction_") + QLatin1String(action.what));
        connect(button, &QToolButton::clicked, this, [this, what = action.what] { act(what); });
        bar->addWidget(button);
        m_buttons.push_back(button);
    }
    auto* hint = new ElidedLabel(tr("Insert adds a row; rows of a spreadsheet are pasted with Ctrl+V"), this);
    setRole(hint, "caption");
    bar->addSpacing(8);
    bar->addWidget(hint, 1);
    layout->addLayout(bar);
    m_table->setProperty("takesPaste", true);
    onRightClick(m_table, [this](QMenu& menu, const QModelIndex& at) {
        if (at.isValid() && !m_table->selectionModel()->isSelected(at))
            m_table->setCurrentIndex(at);
        // What the buttons below do, when they can.
        for (QToolButton* button : m_buttons)
            if (button->isEnabled())
                menu.addAction(button->icon(), button->toolTip(), button, &QToolButton::click);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ItemsRow::refresh);
    refresh();
}

int ItemsRow::heightFor(const Theme& theme, int rows)
{
    return theme.points(26) * (std::clamp(rows, 1, 12) + 1) + theme.points(28) + theme.points(14) + 14;
}
QWidget* ItemsRow::entry() { return m_table; }

void ItemsRow::resizeEvent(QResizeEvent* event)
{
    FormRow::resizeEvent(event);
    const int columns = m_model->columnCount();
    const int room = m_table->viewport()->width() / std::max(1, columns);
    for (int i = 0; i < columns; ++i)
        m_table->setColumnWidth(i, std::max(room, m_context.theme.points(110)));
}

void ItemsRow::refresh()
{
    const bool chosen = m_table->selectionModel() != nullptr && m_table->selectionModel()->hasSelection();
    for (std::size_t i = 1; i < m_buttons.size(); ++i)
        m_buttons[i]->setEnabled(chosen);
}

void ItemsRow::act(const char* what)
{
    const QString action = QLatin1String(what);
    const int row = m_table->currentIndex().row();
    if (action == QStringLiteral("add")) {
        if (const auto added = form().insertItem(m_node, row < 0 ? -1 : row + 1); !added)
            Q_EMIT refused(qs(added.error().message));
        else
            m_table->setCurrentIndex(m_model->index(form().row(*added), 0));
        return;
    }
    std::vector<NodeId> chosen;
    QList<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedIndexes())
        if (!rows.contains(index.row()))
            rows += index.row();
    std::sort(rows.begin(), rows.end());
    for (const int one : rows)
        chosen.push_back(m_model->item(one));
    if (chosen.empty())
        return;
    if (action == QStringLiteral("remove"))
        (void)form().removeItems(chosen);
    else if (action == QStringLiteral("duplicate"))
        (void)form().duplicateItem(chosen.back());
    else
        (void)form().moveItem(chosen.front(), rows.front() + (action == QStringLiteral("up") ? -1 : 1));
}

bool ItemsRow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const QModelIndex at = m_table->currentIndex();
        if (key->matches(QKeySequence::Paste)) {
            const auto set = form().paste(m_node, std::max(0, at.row()), std::max(0, at.column()),
                                          ss(QApplication::clipboard()->text()));
            if (!set)
                Q_EMIT refused(qs(set.error().message));
            return true;
        }
        if (key->matches(QKeySequence::Copy)) {
            QString text;
            int last = -1;
            QModelIndexList chosen = m_table->selectionModel()->selectedIndexes();
            std::sort(chosen.begin(), chosen.end());
            for (const QModelIndex& index : chosen) {
                text += last < 0 ? QString() : last == index.row() ? QStringLiteral("\t") : QStringLiteral("\n");
                text += index.data(Qt::EditRole).toString();
                last = index.row();
            }
            QApplication::clipboard()->setText(text);
            return true;
        }
        if (key->matches(QKeySequence::Delete) || key->key() == Qt::Key_Insert) {
            act(key->key() == Qt::Key_Insert ? "add" : "remove");
            return true;
        }
    }
    return FormRow::eventFilter(watched, event);
}

} // namespace pluma::ui

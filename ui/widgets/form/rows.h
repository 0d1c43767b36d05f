// The rows of a FormView. Private to ui/widgets/form.
#pragma once

#include <QAbstractTableModel>
#include <QStyledItemDelegate>
#include <QWidget>

#include "widgets/form/editors.h"

class QLabel;
class QLineEdit;
class QMenu;
class QTableView;
class QToolButton;

namespace pluma::ui {

class ElidedLabel;

/// A row shows a node again when the form says that it changed.
class FormRow : public QWidget {
    Q_OBJECT
public:
    FormRow(FormContext& context, schema::NodeId node, QWidget* parent)
        : QWidget(parent), m_context(context), m_node(node)
    {
    }
    virtual void refresh() = 0;
    virtual QWidget* entry() = 0; ///< takes the keyboard

Q_SIGNALS:
    void toggled(bool open);
    void refused(const QString& why);

protected:
    schema::Form& form() const { return *m_context.form; }
    void itemActions(QMenu& menu);
    FormContext& m_context;
    schema::NodeId m_node;
};

/// A field: its label, its editor, and under it help or what is wrong.
class FieldRow final : public FormRow {
    Q_OBJECT
public:
    FieldRow(FormContext& context, schema::NodeId node, const Renderer& renderer, int labelWidth, QWidget* parent);
    void refresh() override;
    QWidget* entry() override { return m_editor->entry(); }

private:
    void menu();
    ElidedLabel* m_label;
    ElidedLabel* m_message;
    FieldEditor* m_editor;
    QToolButton* m_more;
    QString m_refused;
};

/// How a heading stands: Alone is that of the part of a large form that is shown, which cannot be closed.
enum class GroupState { Closed, Open, Alone };

/// The heading of an object, list or map, which opens and closes what is in it.
class GroupRow final : public FormRow {
    Q_OBJECT
public:
    GroupRow(FormContext& context, schema::NodeId node, GroupState state, QWidget* parent);
    void refresh() override;
    void setState(GroupState state);
    QWidget* entry() override;

private:
    GroupState m_state;
    QToolButton* m_toggle;
    QLabel* m_title;
    ElidedLabel* m_summary;
    QToolButton* m_more;
};

/// Chooses one of several forms of a value.
class BranchRow final : public FormRow {
    Q_OBJECT
public:
    BranchRow(FormContext& context, schema::NodeId node, int level, int labelWidth, QWidget* parent);
    void refresh() override;
    QWidget* entry() override { return m_choice; }

private:
    int m_level;
    QWidget* m_choice;
};

/// Adds an item to a list or an entry to a map.
class AddRow final : public FormRow {
    Q_OBJECT
public:
    AddRow(FormContext& context, schema::NodeId node, QWidget* parent);
    void refresh() override {}
    QWidget* entry() override;

private:
    QLineEdit* m_name = nullptr;
    QWidget* m_button;
};

/// The items of a list as a table.
class FormTable final : public QAbstractTableModel, private schema::FormListener {
    Q_OBJECT
public:
    FormTable(schema::Form& form, schema::NodeId list, QObject* parent);
    ~FormTable() override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    schema::NodeId item(int row) const;
    schema::NodeId cell(int row, int column) const; ///< makes the item's nodes
    const schema::Shape* columnShape(int column) const;

private:
    void aboutToInsert(schema::NodeId parent, int first, int last) override;
    void inserted() override;
    void aboutToRemove(schema::NodeId parent, int first, int last) override;
    void removed() override;
    void aboutToMove(schema::NodeId parent, int from, int to) override;
    void moved() override;
    void changed(schema::NodeId node) override;
    void errorsChanged(schema::NodeId node) override { changed(node); }

    void readShapes() const;
    schema::Form& m_form;
    schema::NodeId m_list;
    std::vector<std::string> m_columns;
    mutable schema::DocumentSet::Shared m_documents; ///< that m_shapes are of
    mutable std::vector<schema::Shape> m_shapes;
    bool m_inserting = false, m_removing = false, m_moving = false;
};

class TableDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
};

class ItemsRow final : public FormRow {
    Q_OBJECT
public:
    ItemsRow(FormContext& context, schema::NodeId node, QWidget* parent);
    void refresh() override;
    QWidget* entry() override;
    static int heightFor(const Theme& theme, int rows);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void act(const char* what);
    FormTable* m_model;
    QTableView* m_table;
    std::vector<QToolButton*> m_buttons;
};

} // namespace pluma::ui

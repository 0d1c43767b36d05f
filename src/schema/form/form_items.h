// A form as an item model: label, value and type of each node. The tree of a form for views and for tests.
#pragma once

#include <QAbstractItemModel>

#include "schema/form/form.h"

namespace pluma::schema {

/// Not owning: the form outlives it. Belongs to the thread of the form. Columns: label, value, kind.
class FormItems : public QAbstractItemModel, private FormListener {
public:
    enum Roles { NodeRole = Qt::UserRole, PointerRole, ErrorRole, RequiredRole };

    explicit FormItems(Form& form, QObject* parent = nullptr);
    ~FormItems() override;
    FormItems(const FormItems&) = delete;
    FormItems& operator=(const FormItems&) = delete;

    QModelIndex indexOf(NodeId node, int column = 0) const;
    static NodeId nodeOf(const QModelIndex& index) { return index.internalId(); }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void aboutToInsert(NodeId parent, int first, int last) override;
    void inserted() override;
    void aboutToRemove(NodeId parent, int first, int last) override;
    void removed() override;
    void aboutToMove(NodeId parent, int from, int to) override;
    void moved() override;
    void changed(NodeId node) override;
    void errorsChanged(NodeId node) override;

    Form& m_form;
};

} // namespace pluma::schema

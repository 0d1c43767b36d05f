// The operations of an OpenAPI document as a tree: by tag, with search.
#pragma once

#include <QAbstractItemModel>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <map>
#include <string>
#include <vector>

#include "schema/openapi/request.h"
#include "widgets/theme/theme.h"

namespace pluma::ui {

/// Tags at the top, operations below. An operation stands under its first tag. GUI thread only.
class OperationModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role { MethodRole = Qt::UserRole + 1, IdRole, DeprecatedRole, ChangeRole, RequestRole };
    explicit OperationModel(QObject* parent = nullptr) : QAbstractItemModel(parent) {}
    /// `changes` marks operations; those that were removed are listed too, from `older`.
    void set(const schema::OpenApi& api, const std::vector<schema::OperationChange>& changes = {});
    /// Keeps operations whose words (id, path, summary, tags) contain each word of `text`.
    void filter(const QString& text);
    /// Operations that were used lately, the latest first: listed once more, above all tags.
    void setRecent(const QStringList& ids);
    /// Where it stands under its tag.
    QModelIndex indexOf(const QString& id) const;
    bool showsRecent() const { return !m_groups.empty() && m_groups.front().tag < 0; }
    int operationCount() const; ///< that are shown

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& = {}) const override { return 1; }
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Operation {
        QString id, method, path, summary, words;
        int tag = 0;
        bool deprecated = false;
        int change = -1; ///< FieldChange::Kind, or nothing
    };
    void arrange();

    std::vector<Operation> m_operations;
    std::vector<QString> m_tags;
    QStringList m_wanted;
    QStringList m_recent;
    bool m_sameMethod = false;
    struct Group {
        int tag = 0; ///< -1: those that were used lately
        std::vector<int> operations;
    };
    std::vector<Group> m_groups; ///< that are shown
};

/// The tree of operations. The right button opens a menu and leaves what is chosen as it is: choosing an operation
/// takes its form to the front.
class OperationTree : public QTreeView {
    Q_OBJECT
public:
    using QTreeView::QTreeView;

protected:
    void mousePressEvent(QMouseEvent* event) override;
};

/// A method in its colour, then what the operation does.
class OperationDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    OperationDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace pluma::ui

// The artifacts of a program as a tree: by domain, kind or folder, or as one ranked list while a filter is set.
#pragma once

#include <QAbstractItemModel>
#include <memory>
#include <vector>

#include "widgets/session.h"

namespace pluma::ui {

/// A lazy tree over an Inventory: a node's children are made when a view asks for them, so that a million artifacts
/// open as fast as a hundred. GUI thread only.
class ArtifactModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum class Order { Domain, Phase, Kind, Folder };
    enum Role { PathRole = Qt::UserRole + 1, CountRole, ChangeRole, OriginRole, FolderRole };

    explicit ArtifactModel(QObject* parent = nullptr);
    ~ArtifactModel() override;
    void show(std::shared_ptr<const Snapshot> snapshot);
    void setOrder(Order order);
    Order order() const { return m_order; }
    /// Empty: the tree. Otherwise the best matches, at most 500, best first.
    void setFilter(const QString& typed);
    std::size_t matches() const { return m_matches; } ///< of the filter, before the bound

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// The index of an artifact, making the nodes on the way; invalid when it is not there.
    QModelIndex find(const QString& path);

private:
    struct Node;
    void rebuild();
    void load(Node& node) const;
    Node* at(const QModelIndex& index) const;
    std::string keyOf(const Node& node, std::uint32_t row, std::size_t level) const;
    QString titleOf(const std::string& key, std::size_t level) const;

    std::shared_ptr<const Snapshot> m_snapshot;
    Order m_order = Order::Domain;
    QString m_filter;
    std::size_t m_matches = 0;
    std::unique_ptr<Node> m_root;
};

} // namespace pluma::ui

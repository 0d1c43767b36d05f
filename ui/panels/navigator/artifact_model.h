// The artifacts of a program as a tree: by domain, phase, kind, item or folder, or as one ranked list while a filter is
// set.
#pragma once

#include <QAbstractItemModel>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "memory/inventory.h"
#include "widgets/session/session.h"

namespace pluma::ui {

/// A lazy tree over an Inventory: a node's children are made when a view asks for them, so that a million artifacts
/// open as fast as a hundred. GUI thread only.
class ArtifactModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum class Order { Domain, Phase, Kind, Item, Folder };
    enum Role { PathRole = Qt::UserRole + 1, CountRole, ChangeRole, OriginRole, FolderRole, FindingRole };

    explicit ArtifactModel(QObject* parent = nullptr);
    ~ArtifactModel() override;
    void show(std::shared_ptr<const Snapshot> snapshot);
    void setOrder(Order order);
    Order order() const { return m_order; }
    /// The tree, or these artifacts (rows of the inventory) as a list.
    void setFound(std::optional<std::vector<std::uint32_t>> rows);
    /// What the order by item groups by; until it is there, that order shows nothing.
    void setItems(std::shared_ptr<const memory::ItemTable> items);
    bool hasItems() const { return m_items != nullptr; }
    /// Marks artifacts that a check found something in: path → 'e' (error) or 'w' (warning).
    void setFindings(std::map<std::string, char> findings);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// An artifact is dragged by its path, as a text for those who know no artifacts.
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    /// The index of an artifact, making the nodes on the way; invalid when it is not there.
    QModelIndex find(const QString& path);

private:
    struct Node;
    void rebuild();
    void badgesChanged();
    void locateFindings();
    void load(Node& node) const;
    Node* at(const QModelIndex& index) const;
    std::string keyOf(const Node& node, std::uint32_t row, std::size_t level) const;
    QString titleOf(const std::string& key, std::size_t level) const;

    std::shared_ptr<const Snapshot> m_snapshot;
    Order m_order = Order::Domain;
    std::optional<std::vector<std::uint32_t>> m_found;
    std::shared_ptr<const memory::ItemTable> m_items;
    std::map<std::string, char> m_findings;
    std::vector<std::pair<std::uint32_t, char>> m_findingRows; ///< sorted by row
    std::unique_ptr<Node> m_root;
};

} // namespace pluma::ui

#include "panels/navigator/artifact_model.h"
#include "memory/inventory.h"

#include <algorithm>
#include <map>

#include "base/text.h"
#include "widgets/drag.h"
#include "widgets/words/text.h"

namespace pluma::ui {

struct ArtifactModel::Node {
    Node* parent = nullptr;
    int row = 0;
    QString title;
    std::string key;
    std::size_t level = 0;           ///< how many groupings are above the children
    std::size_t depth = 0;           ///< path segments already named by folder nodes
    std::vector<std::uint32_t> rows; ///< artifacts at or below this node
    std::vector<std::unique_ptr<Node>> children;
    bool loaded = false;
    bool leaf = false;
};

namespace {

std::string_view fileName(const std::string& path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? std::string_view(path) : std::string_view(path).substr(slash + 1);
}

// The segment of a path at a depth; empty past the file name.
std::string_view segment(const std::string& path, std::size_t depth)
{
    std::size_t begin = 0;
    for (; depth > 0; --depth) {
        begin = path.find('/', begin);
        if (begin == std::string::npos)
            return {};
        ++begin;
    }
    return std::string_view(path).substr(begin, path.find('/', begin) - begin);
}

std::size_t segments(const std::string& path)
{
    return static_cast<std::size_t>(std::count(path.begin(), path.end(), '/')) + 1;
}

} // namespace

ArtifactModel::ArtifactModel(QObject* parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>())
{
    m_root->loaded = true;
}
ArtifactModel::~ArtifactModel() = default;

void ArtifactModel::show(std::shared_ptr<const Snapshot> snapshot)
{
    const bool same = m_snapshot && snapshot && m_snapshot->inventory == snapshot->inventory;
    m_snapshot = std::move(snapshot);
    if (!same) {
        m_items = nullptr;
        m_found.reset();
        locateFindings();
        return rebuild();
    }
    badgesChanged();
}

// The tree and what is open in it stay.
void ArtifactModel::badgesChanged()
{
    if (!m_root->children.empty())
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_root->children.size()) - 1, 0));
}

void ArtifactModel::setItems(std::shared_ptr<const memory::ItemTable> items)
{
    m_items = std::move(items);
    if (m_order == Order::Item)
        rebuild();
}

void ArtifactModel::setFindings(std::map<std::string, char> findings)
{
    m_findings = std::move(findings);
    locateFindings();
    badgesChanged();
}

void ArtifactModel::locateFindings()
{
    m_findingRows.clear();
    if (!m_snapshot || !m_snapshot->inventory)
        return;
    const auto& rows = m_snapshot->inventory->rows;
    for (const auto& [path, severity] : m_findings) {
        const auto it =
            std::lower_bound(rows.begin(), rows.end(), path,
                             [](const memory::Inventory::Row& r, const std::string& p) { return r.path < p; });
        if (it != rows.end() && it->path == path)
            m_findingRows.emplace_back(static_cast<std::uint32_t>(it - rows.begin()), severity);
    }
}

void ArtifactModel::setOrder(Order order)
{
    m_order = order;
    rebuild();
}

void ArtifactModel::setFound(std::optional<std::vector<std::uint32_t>> rows)
{
    if (!rows && !m_found)
        return;
    m_found = std::move(rows);
    rebuild();
}

void ArtifactModel::rebuild()
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    const memory::Inventory* inventory = m_snapshot ? m_snapshot->inventory.get() : nullptr;
    if (inventory == nullptr || (m_order == Order::Item && !m_items && !m_found)) {
        m_root->loaded = true;
    } else if (m_found) {
        for (const std::uint32_t row : *m_found) {
            auto node = std::make_unique<Node>();
            node->parent = m_root.get();
            node->row = static_cast<int>(m_root->children.size());
            node->rows = {row};
            node->leaf = true;
            node->title = qs(fileName(inventory->rows[row].path));
            m_root->children.push_back(std::move(node));
        }
        m_root->loaded = true;
    } else {
        m_root->rows.resize(inventory->rows.size());
        for (std::uint32_t i = 0; i < m_root->rows.size(); ++i)
            m_root->rows[i] = i;
        load(*m_root);
    }
    endResetModel();
}

// Groupings in order of a tree, then folders. A key that is empty at a level is left out of it.
std::string ArtifactModel::keyOf(const Node& node, std::uint32_t at, std::size_t level) const
{
    const memory::Inventory& inventory = *m_snapshot->inventory;
    const memory::Inventory::Row& row = inventory.rows[at];
    const auto folder = [&](std::size_t depth) {
        return std::string(segment(row.path, depth)) + (segments(row.path) > depth + 1 ? "/" : "");
    };
    switch (m_order) {
    case Order::Domain:
        switch (level) {
        case 0: // what is common and has a domain stands there
            return row.attributed || row.domain != 0 ? inventory.domains[row.domain] : std::string("\x7f");
        case 1:
            return row.attributed || row.domain != 0 ? inventory.atas[row.ata] : folder(node.depth);
        case 2:
            return inventory.subsystems[row.subsystem];
        case 3:
            return row.attributed ? inventory.phases[row.phase] : std::string("\x7f");
        default:
            return std::string(fileName(row.path));
        }
    case Order::Phase:
        return level == 0                     ? row.attributed ? inventory.phases[row.phase] : std::string("\x7f")
                                   : level == 1 && row.attributed ? inventory.domains[row.domain]
               : level == 2 && row.attributed ? inventory.subsystems[row.subsystem]
                                              : std::string(fileName(row.path));
    case Order::Kind:
        return level == 0   ? inventory.kinds[row.kind]
               : level == 1 ? inventory.domains[row.domain]
                            : std::string(fileName(row.path));
    case Order::Item: {
        const std::int32_t item = m_items->of[at];
        if (item < 0)
            return level == 0 ? std::string("\x7f") : std::string(fileName(row.path));
        const tfa::ItemIdentity& identity = m_items->items[static_cast<std::size_t>(item)];
        const std::size_t cut = identity.number.find_last_of("-._/");
        return level == 0   ? cut == std::string::npos || cut == 0 ? identity.number : identity.number.substr(0, cut)
                 : level == 1 ? identity.number + (identity.rev.empty() ? "" : " · " + identity.rev)
                            : std::string(fileName(row.path));
    }
    case Order::Folder:
        return folder(node.depth);
    }
    return {};
}

QString ArtifactModel::titleOf(const std::string& key, std::size_t level) const
{
    const auto named = [&](const std::vector<tfa::Code>& codes) {
        const auto it = std::find_if(codes.begin(), codes.end(), [&](const tfa::Code& c) { return c.code == key; });
        return it == codes.end() || it->name.empty() ? qs(key) : qs(key + " · " + it->name);
    };
    if (key == "\x7f")
        return m_order == Order::Item ? tr("Without an item number") : tr("Common to all phases");
    if (m_order == Order::Domain && level == 0)
        return key.empty() ? tr("Without a domain") : named(m_snapshot->vocabulary.domains);
    if (m_order == Order::Domain && level == 1 && !key.empty() && key.back() != '/' &&
        std::all_of(key.begin(), key.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return tr("ATA %1").arg(qs(key));
    if ((m_order == Order::Domain && level == 3) || (m_order == Order::Phase && level == 0))
        return named(m_snapshot->vocabulary.phases);
    if ((m_order == Order::Phase || m_order == Order::Kind) && level == 1)
        return key.empty() ? tr("Without a domain") : named(m_snapshot->vocabulary.domains);
    if (m_order == Order::Kind && level == 0)
        return key.empty() ? tr("Other") : qs(key);
    return qs(key.empty() || key.back() != '/' ? key : key.substr(0, key.size() - 1));
}

void ArtifactModel::load(Node& node) const
{
    node.loaded = true;
    if (node.leaf || !m_snapshot || !m_snapshot->inventory)
        return;
    const std::size_t fileLevel = m_order == Order::Domain  ? 4
                                  : m_order == Order::Phase ? 3
                                  : m_order == Order::Kind  ? 2
                                  : m_order == Order::Item  ? 2
                                                            : SIZE_MAX;
    std::size_t level = node.level;
    std::map<std::string, std::vector<std::uint32_t>> groups;
    const bool common = node.key == "\x7f" || (node.parent != nullptr && node.depth > 0 && m_order != Order::Folder);
    // A level at which all keys are empty says nothing and is passed over.
    for (; groups.empty() && !node.rows.empty(); ++level) {
        const bool files = common || level >= fileLevel;
        if (files || m_order == Order::Folder) {
            if (common && m_order != Order::Folder) {
                for (const std::uint32_t row : node.rows) {
                    const std::string& path = m_snapshot->inventory->rows[row].path;
                    groups[std::string(segment(path, node.depth)) + (segments(path) > node.depth + 1 ? "/" : "")]
                        .push_back(row);
                }
            } else if (m_order == Order::Folder) {
                for (const std::uint32_t row : node.rows)
                    groups[keyOf(node, row, level)].push_back(row);
            }
            break;
        }
        for (const std::uint32_t row : node.rows)
            groups[keyOf(node, row, level)].push_back(row);
        if (groups.size() == 1 && groups.begin()->first.empty())
            groups.clear();
    }
    const auto add = [&](QString title, std::string key, std::vector<std::uint32_t> rows, bool leaf,
                         std::size_t depth) {
        auto child = std::make_unique<Node>();
        child->parent = &node;
        child->row = static_cast<int>(node.children.size());
        child->title = std::move(title);
        child->key = std::move(key);
        child->rows = std::move(rows);
        child->level = level;
        child->depth = depth;
        child->leaf = leaf;
        node.children.push_back(std::move(child));
    };
    if (groups.empty()) { // files
        for (const std::uint32_t row : node.rows)
            add(qs(fileName(m_snapshot->inventory->rows[row].path)), {}, {row}, true, 0);
        return;
    }
    const bool folders = m_order == Order::Folder || common;
    const std::size_t named = level - 1;
    // Phases stand in their lifecycle order, everything else in byte order; folders before files.
    std::vector<std::map<std::string, std::vector<std::uint32_t>>::iterator> order;
    for (auto it = groups.begin(); it != groups.end(); ++it)
        order.push_back(it);
    const bool phases = (m_order == Order::Domain && named == 3) || (m_order == Order::Phase && named == 0);
    std::stable_sort(order.begin(), order.end(), [&](const auto& a, const auto& b) {
        if (folders)
            return (a->first.back() == '/') > (b->first.back() == '/');
        if (!phases)
            return false;
        const auto codes = m_snapshot->vocabulary.phaseCodes();
        return std::find(codes.begin(), codes.end(), a->first) < std::find(codes.begin(), codes.end(), b->first);
    });
    for (const auto& it : order) {
        const bool leaf = folders && it->first.back() != '/';
        if (it->first.empty() && !folders &&
            level > 1) { // files that this level does not group stand beside the groups
            for (const std::uint32_t row : it->second)
                add(qs(fileName(m_snapshot->inventory->rows[row].path)), {}, {row}, true, 0);
            continue;
        }
        if (folders)
            add(qs(leaf ? it->first : it->first.substr(0, it->first.size() - 1)), it->first, std::move(it->second),
                leaf, node.depth + 1);
        else
            add(titleOf(it->first, named), it->first, std::move(it->second), false, 0);
    }
}

ArtifactModel::Node* ArtifactModel::at(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : m_root.get();
}

QModelIndex ArtifactModel::index(int row, int column, const QModelIndex& parent) const
{
    const Node* node = at(parent);
    if (row < 0 || column != 0 || row >= static_cast<int>(node->children.size()))
        return {};
    return createIndex(row, column, node->children[static_cast<std::size_t>(row)].get());
}

QModelIndex ArtifactModel::parent(const QModelIndex& index) const
{
    const Node* node = at(index);
    if (!index.isValid() || node->parent == nullptr || node->parent == m_root.get())
        return {};
    return createIndex(node->parent->row, 0, node->parent);
}

int ArtifactModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(at(parent)->children.size());
}
int ArtifactModel::columnCount(const QModelIndex&) const { return 1; }
bool ArtifactModel::hasChildren(const QModelIndex& parent) const
{
    const Node* node = at(parent);
    return node->loaded ? !node->children.empty() : !node->leaf && !node->rows.empty();
}
bool ArtifactModel::canFetchMore(const QModelIndex& parent) const
{
    const Node* node = at(parent);
    return !node->loaded && !node->leaf;
}
void ArtifactModel::fetchMore(const QModelIndex& parent)
{
    Node* node = at(parent);
    if (node->loaded)
        return;
    // Made aside first: the view must hear how many there will be before they are there.
    Node made;
    made.level = node->level;
    made.depth = node->depth;
    made.key = node->key;
    made.parent = node->parent;
    made.rows = node->rows;
    load(made);
    node->loaded = true;
    if (made.children.empty())
        return;
    beginInsertRows(parent, 0, static_cast<int>(made.children.size()) - 1);
    for (auto& child : made.children)
        child->parent = node;
    node->children = std::move(made.children);
    endInsertRows();
}

QVariant ArtifactModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_snapshot || !m_snapshot->inventory)
        return {};
    const Node* node = at(index);
    const std::string* path = node->leaf ? &m_snapshot->inventory->rows[node->rows.front()].path : nullptr;
    switch (role) {
    case Qt::DisplayRole:
        return node->title;
    case Qt::ToolTipRole:
    case PathRole:
        return path != nullptr ? QVariant(qs(*path)) : role == PathRole ? QVariant() : QVariant(node->title);
    case Qt::AccessibleTextRole: {
        if (path == nullptr)
            return tr("%1, artifacts: %2").arg(node->title, countText(node->rows.size()));
        const QString found = data(index, FindingRole).toString();
        const QString name = found.isEmpty()               ? node->title
                             : found == QLatin1String("e") ? tr("%1, has an error").arg(node->title)
                                                           : tr("%1, has a warning").arg(node->title);
        return data(index, ChangeRole).isValid() ? tr("%1, changed").arg(name) : name;
    }
    case CountRole:
        return path != nullptr ? QVariant() : QVariant::fromValue(static_cast<qulonglong>(node->rows.size()));
    case ChangeRole: {
        if (path == nullptr)
            return {};
        const auto it = m_snapshot->changes.find(*path);
        return it == m_snapshot->changes.end() ? QVariant() : QVariant(QString(QLatin1Char(it->second)));
    }
    case OriginRole: {
        if (path == nullptr)
            return {};
        const auto it = m_snapshot->inventory->origins.find(*path);
        return it == m_snapshot->inventory->origins.end() ? QVariant() : QVariant(originText(it->second));
    }
    case FolderRole: {
        if (path == nullptr || !m_found)
            return {};
        return m_snapshot->place(*path);
    }
    case FindingRole: {
        // Of the artifact, or the worst of those below.
        char worst = 0;
        for (const auto& [row, severity] : m_findingRows)
            if (worst != 'e' && std::binary_search(node->rows.begin(), node->rows.end(), row))
                worst = severity;
        return worst == 0 ? QVariant() : QVariant(QString(QLatin1Char(worst)));
    }
    default:
        return {};
    }
}

Qt::ItemFlags ArtifactModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable |
           (at(index)->leaf ? Qt::ItemNeverHasChildren | Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList ArtifactModel::mimeTypes() const { return {QLatin1String(artifactMime), QStringLiteral("text/plain")}; }

QMimeData* ArtifactModel::mimeData(const QModelIndexList& indexes) const
{
    for (const QModelIndex& index : indexes)
        if (const QString path = index.data(PathRole).toString(); !path.isEmpty()) {
            auto* data = new QMimeData; // Qt takes it over
            data->setData(QLatin1String(artifactMime), path.toUtf8());
            data->setText(path);
            return data;
        }
    return nullptr;
}

QModelIndex ArtifactModel::find(const QString& wanted)
{
    if (!m_snapshot || !m_snapshot->inventory)
        return {};
    const auto& rows = m_snapshot->inventory->rows;
    const std::string path = ss(wanted);
    const auto it = std::lower_bound(rows.begin(), rows.end(), path,
                                     [](const memory::Inventory::Row& r, const std::string& p) { return r.path < p; });
    if (it == rows.end() || it->path != path)
        return {};
    const auto row = static_cast<std::uint32_t>(it - rows.begin());
    QModelIndex here;
    while (true) {
        if (canFetchMore(here))
            fetchMore(here);
        const Node* node = at(here);
        const auto child = std::find_if(node->children.begin(), node->children.end(), [&](const auto& c) {
            return std::binary_search(c->rows.begin(), c->rows.end(), row);
        });
        if (child == node->children.end())
            return {};
        here = createIndex((*child)->row, 0, child->get());
        if ((*child)->leaf)
            return here;
    }
}

} // namespace pluma::ui

// What the finder lists, and in which order.
#include <QRegularExpression>
#include <algorithm>

#include "base/fuzzy.h"
#include "frame/finder.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

constexpr int mostBonus = 12; // what was used lately counts as much as the kind that counts most

} // namespace

void FinderModel::setSources(std::vector<FinderEntry> fixed, std::shared_ptr<const Snapshot> artifacts)
{
    beginResetModel();
    m_fixed = std::move(fixed);
    m_names.clear();
    for (const FinderEntry& entry : m_fixed) {
        m_names.push_back(
            {FuzzyName(ss(entry.title)), FuzzyName(ss(entry.title + QLatin1Char(' ') + entry.detail)), {}});
        for (const QString& phrase : entry.alsoCalled.split(QLatin1Char(','), Qt::SkipEmptyParts))
            m_names.back().alsoCalled.emplace_back(ss(phrase.trimmed()));
    }
    m_artifacts = std::move(artifacts);
    m_rows.clear();
    placeRecent();
    endResetModel();
}

void FinderModel::setRecent(std::map<QString, qlonglong> artifacts)
{
    m_recent = std::move(artifacts);
    placeRecent();
}

// Where they are in the inventory, whose rows are in the order of their paths.
void FinderModel::placeRecent()
{
    m_recentRows.clear();
    if (!m_artifacts || !m_artifacts->inventory)
        return;
    const auto& rows = m_artifacts->inventory->rows;
    for (const auto& [path, turn] : m_recent) {
        const std::string wanted = ss(path);
        const auto it = std::lower_bound(rows.begin(), rows.end(), wanted,
                                         [](const auto& row, const std::string& to) { return row.path < to; });
        if (it != rows.end() && it->path == wanted)
            m_recentRows.emplace(it - rows.begin(), turn);
    }
}

void FinderModel::setArtifacts(std::shared_ptr<const Snapshot> artifacts)
{
    beginResetModel();
    m_artifacts = std::move(artifacts);
    m_rows.clear();
    placeRecent();
    endResetModel();
}

// A name before what is said beside it; what people call it otherwise counts when they typed all of that.
FuzzyMatch FinderModel::match(const FuzzyPattern& pattern, std::size_t fixed) const
{
    const Names& names = m_names[fixed];
    FuzzyMatch best = pattern.match(names.title);
    const auto take = [&best](FuzzyMatch match, int less) {
        match.score -= less;
        if (match.score > best.score)
            best = match;
    };
    take(pattern.match(names.whole), 20);
    for (const FuzzyName& name : names.alsoCalled)
        if (const FuzzyMatch match = pattern.match(name); match.crisp)
            take(match, 24);
    return best;
}

void FinderModel::search(const QString& typed, const Ranked& artifacts)
{
    beginResetModel();
    m_rows.clear();
    const FuzzyPattern pattern(ss(typed.trimmed()));
    for (std::size_t i = 0; i < m_fixed.size(); ++i) {
        const FinderEntry& f = m_fixed[i];
        const FuzzyMatch match = this->match(pattern, i);
        if (match.score > 0)
            m_rows.push_back({match.score + (f.turn > 0 ? std::max(f.bonus, mostBonus) : f.bonus),
                              -1 - static_cast<std::int64_t>(i), f.turn, match.crisp});
    }
    for (const Ranked::Hit& hit : artifacts.best) {
        const auto recent = m_recentRows.find(hit.row);
        m_rows.push_back(recent == m_recentRows.end() ? Row{hit.score, hit.row, 0, hit.crisp}
                                                      : Row{hit.score + mostBonus, hit.row, recent->second, hit.crisp});
    }
    const auto best =
        std::max_element(m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) { return a.score < b.score; });
    if (best != m_rows.end())
        m_rows.erase(std::remove_if(m_rows.begin(), m_rows.end(),
                                    [most = best->score](const Row& row) {
                                        return FuzzyMatch{row.score, row.crisp}.isNoiseBeside(most);
                                    }),
                     m_rows.end());
    if (pattern.empty())
        for (const auto& [row, turn] : m_recentRows)
            m_rows.push_back({0, row, turn});
    const auto better = [all = pattern.empty()](const Row& a, const Row& b) {
        if (a.turn != b.turn && (all || a.score == b.score))
            return a.turn > b.turn;
        return a.score != b.score ? a.score > b.score
               : a.artifact > b.artifact && a.artifact < 0 && b.artifact < 0
                   ? true
                   : a.artifact < b.artifact && a.artifact >= 0;
    };
    const auto end = m_rows.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(m_rows.size(), 100));
    std::partial_sort(m_rows.begin(), end, m_rows.end(), better);
    m_rows.erase(end, m_rows.end());
    endResetModel();
}

int FinderModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FinderModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (row.artifact >= 0) {
        const std::string& path = m_artifacts->inventory->rows[static_cast<std::size_t>(row.artifact)].path;
        const std::size_t slash = path.rfind('/');
        switch (role) {
        case Qt::DisplayRole:
            return qs(slash == std::string::npos ? path : path.substr(slash + 1));
        case DetailRole:
            return m_artifacts->place(path);
        case Qt::ToolTipRole:
            return qs(path);
        case IconRole:
            return QStringLiteral("document");
        case TrailingRole:
        case RecentRole:
            return row.turn > 0 ? tr("recent") : QString();
        case Qt::AccessibleTextRole:
            return qs(path) + (row.turn > 0 ? QStringLiteral(", ") + tr("recent") : QString());
        default:
            return {};
        }
    }
    const FinderEntry& f = m_fixed[static_cast<std::size_t>(-1 - row.artifact)];
    switch (role) {
    case Qt::DisplayRole:
        return f.title;
    case Qt::AccessibleTextRole:
        return QStringList({f.title, f.detail, f.blocked, f.turn > 0 ? tr("recent") : QString()})
            .filter(QRegularExpression(QStringLiteral(".")))
            .join(QStringLiteral(", "));
    case DetailRole:
        return f.detail;
    case IconRole:
        return f.icon;
    case TrailingRole:
        return !f.blocked.isEmpty()   ? f.blocked
               : f.turn == 0          ? f.trailing
               : f.trailing.isEmpty() ? tr("recent")
                                      : tr("recent") + QStringLiteral("   ") + f.trailing;
    case RecentRole:
        return f.turn > 0 ? tr("recent") : QString();
    case BlockedRole:
    case Qt::ToolTipRole:
        return f.blocked;
    default:
        return {};
    }
}

void FinderModel::pick(int at, std::function<void()>& run, QString& path) const
{
    if (at < 0 || at >= rowCount())
        return;
    const Row& row = m_rows[static_cast<std::size_t>(at)];
    if (row.artifact >= 0)
        path = qs(m_artifacts->inventory->rows[static_cast<std::size_t>(row.artifact)].path);
    else
        run = m_fixed[static_cast<std::size_t>(-1 - row.artifact)].blocked.isEmpty()
                  ? m_fixed[static_cast<std::size_t>(-1 - row.artifact)].run
                  : nullptr;
}

const FinderEntry* FinderModel::entry(int at) const
{
    if (at < 0 || at >= rowCount() || m_rows[static_cast<std::size_t>(at)].artifact >= 0)
        return nullptr;
    return &m_fixed[static_cast<std::size_t>(-1 - m_rows[static_cast<std::size_t>(at)].artifact)];
}

} // namespace pluma::ui

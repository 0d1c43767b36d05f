#include "widgets/rank.h"

#include <QCoreApplication>
#include <algorithm>

#include "base/fuzzy.h"
#include "widgets/text.h"

namespace pluma::ui {

Result<Ranked> rankArtifacts(const memory::Inventory& inventory, const std::string& typed, std::size_t limit, Job& job)
{
    Ranked out;
    const FuzzyPattern pattern(typed);
    if (pattern.empty())
        return out;
    const auto better = [](const Ranked::Hit& a, const Ranked::Hit& b) {
        return a.score != b.score ? a.score > b.score : a.row < b.row;
    };
    // Twice the limit is kept and cut down now and then, so that memory does not grow with the matches.
    const auto cut = [&] {
        const auto end = out.best.begin() + static_cast<std::ptrdiff_t>(std::min(out.best.size(), limit));
        std::partial_sort(out.best.begin(), end, out.best.end(), better);
        out.best.erase(end, out.best.end());
    };
    for (std::uint32_t i = 0; i < inventory.rows.size(); ++i) {
        if (i % 8192 == 0)
            PLUMA_CHECK(job.step("search", i, inventory.rows.size()));
        const int score = pattern.score(inventory.rows[i].path);
        if (score <= 0)
            continue;
        ++out.matches;
        out.best.push_back({score, i});
        if (out.best.size() >= 2 * limit + 4096)
            cut();
    }
    cut();
    return out;
}

void ArtifactSearch::cancel()
{
    ++m_turn;
    if (m_job != 0)
        m_jobs.cancel(std::exchange(m_job, 0));
}

void ArtifactSearch::run(std::shared_ptr<const memory::Inventory> inventory, const QString& typed, std::size_t limit,
                         QObject* context, std::function<void(const Ranked&)> then)
{
    cancel();
    const std::string words = ss(typed.trimmed());
    if (inventory == nullptr || words.empty())
        return then({});
    if (inventory->rows.size() <= searchInline) {
        Job job;
        if (const auto ranked = rankArtifacts(*inventory, words, limit, job))
            then(*ranked);
        return;
    }
    m_job = m_jobs.run<Ranked>(
        QCoreApplication::translate("pluma::ui", "Search for %1").arg(typed),
        [inventory = std::move(inventory), words, limit](Job& job) {
            return rankArtifacts(*inventory, words, limit, job);
        },
        context,
        [this, turn = m_turn, then = std::move(then)](Result<Ranked> ranked) {
            if (turn != m_turn)
                return;
            m_job = 0;
            if (ranked)
                then(*ranked);
        },
        true);
}

} // namespace pluma::ui

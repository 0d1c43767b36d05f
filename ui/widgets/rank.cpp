#include "widgets/rank.h"
#include "memory/inventory.h"

#include <QCoreApplication>
#include <algorithm>

#include "base/text.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

Result<std::shared_ptr<const FuzzyNames>> namesOf(const memory::Inventory& inventory, Job& job)
{
    auto names = std::make_shared<FuzzyNames>();
    for (std::size_t i = 0; i < inventory.rows.size(); ++i) {
        if (i % 8192 == 0)
            PLUMA_CHECK(job.step("search", i, inventory.rows.size()));
        names->add(inventory.rows[i].path);
    }
    return names;
}

} // namespace

Result<Ranked> rankArtifacts(const memory::Inventory& inventory, const std::string& typed, std::size_t limit, Job& job,
                             const RankHelp& help)
{
    Ranked out;
    const FuzzyPattern pattern(typed);
    if (pattern.empty())
        return out;
    std::shared_ptr<const FuzzyNames> names = help.names;
    if (names == nullptr) {
        PLUMA_TRY(names, namesOf(inventory, job));
    }
    const std::size_t count = help.among != nullptr ? help.among->size() : inventory.rows.size();
    int best = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (i % 2048 == 0)
            PLUMA_CHECK(job.step("search", i, count));
        const std::uint32_t row = help.among != nullptr ? (*help.among)[i] : static_cast<std::uint32_t>(i);
        const FuzzyMatch match = pattern.match(*names, row, inventory.rows[row].path);
        if (match.score <= 0)
            continue;
        out.fits.push_back(row);
        out.best.push_back({match.score, row, match.crisp});
        best = std::max(best, match.score);
    }
    out.best.erase(std::remove_if(out.best.begin(), out.best.end(),
                                  [best](const Ranked::Hit& hit) {
                                      return FuzzyMatch{hit.score, hit.crisp}.isNoiseBeside(best);
                                  }),
                   out.best.end());
    out.matches = out.best.size();
    const auto end = out.best.begin() + static_cast<std::ptrdiff_t>(std::min(out.best.size(), limit));
    std::partial_sort(out.best.begin(), end, out.best.end(), [](const Ranked::Hit& a, const Ranked::Hit& b) {
        return a.score != b.score ? a.score > b.score : a.row < b.row;
    });
    out.best.erase(end, out.best.end());
    return out;
}

void ArtifactSearch::cancel()
{
    ++m_turn;
    if (m_job != 0)
        m_jobs.cancel(std::exchange(m_job, 0));
}

void ArtifactSearch::keep(const std::string& words, Answer& answer)
{
    m_names = answer.names;
    m_words = words;
    m_fits = std::make_shared<const std::vector<std::uint32_t>>(std::move(answer.ranked.fits));
}

void ArtifactSearch::run(std::shared_ptr<const memory::Inventory> inventory, const QString& typed, std::size_t limit,
                         QObject* context, std::function<void(const Ranked&)> then)
{
    cancel();
    const std::string words = ss(typed.trimmed());
    if (inventory == nullptr || words.empty())
        return then({});
    if (m_of != inventory) {
        m_of = inventory;
        m_names = nullptr;
        m_fits = nullptr;
    }
    RankHelp help{m_names, m_fits != nullptr && startsWith(words, m_words) ? m_fits : nullptr};
    const auto work = [inventory, words, limit, help](Job& job) -> Result<Answer> {
        RankHelp with = help;
        if (with.names == nullptr) {
            PLUMA_TRY(with.names, namesOf(*inventory, job));
        }
        PLUMA_TRY(auto ranked, rankArtifacts(*inventory, words, limit, job, with));
        return Answer{std::move(ranked), with.names};
    };
    if (inventory->rows.size() <= searchInline) {
        Job job;
        if (auto answer = work(job)) {
            keep(words, *answer);
            then(answer->ranked);
        }
        return;
    }
    m_job =
        m_jobs.runAtOnce<Answer>(QCoreApplication::translate("pluma::ui", "Search for %1").arg(typed), work, context,
                                 [this, words, turn = m_turn, then = std::move(then)](Result<Answer> answer) {
                                     if (turn != m_turn)
                                         return;
                                     m_job = 0;
                                     if (!answer)
                                         return;
                                     keep(words, *answer);
                                     then(answer->ranked);
                                 });
}

} // namespace pluma::ui

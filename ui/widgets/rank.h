// The best artifacts for what was typed, on whichever thread has the time.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "base/fuzzy.h"
#include "memory/inventory.h"
#include "memory/memory.h"
#include "widgets/session/jobs.h"

namespace pluma::ui {

/// Above this many artifacts a search runs in a job: matching them may take longer than a frame.
constexpr std::size_t searchInline = 4'000;

struct Ranked {
    struct Hit {
        int score;
        std::uint32_t row; ///< of the inventory
        bool crisp = true; ///< FuzzyMatch
    };
    std::vector<Hit> best;   ///< best first; equal ones in the order of the inventory
    std::size_t matches = 0; ///< all of them that are worth showing
    /// Every row that the words fit, also those that are not worth showing: what goes on from the same words fits no
    /// other.
    std::vector<std::uint32_t> fits;
};

/// What narrows a search: names folded once, and the rows that fitted the words before. Null: all, folded now.
struct RankHelp {
    std::shared_ptr<const FuzzyNames> names;
    std::shared_ptr<const std::vector<std::uint32_t>> among;
};

/// Matches every artifact's path (FuzzyPattern) and keeps the best `limit`; accidents beside a good hit are left out.
/// Safe on any thread. Errors: cancelled.
Result<Ranked> rankArtifacts(const memory::Inventory& inventory, const std::string& typed, std::size_t limit, Job& job,
                             const RankHelp& help = {});

/// Answers the latest of several searches over the artifacts of a snapshot: at once when there are few of them, in a
/// job when there are many; an older search that still runs is cancelled and never answers. Words that go on from those
/// before are searched among what fitted them. GUI thread only.
class ArtifactSearch {
public:
    explicit ArtifactSearch(JobRunner& jobs) : m_jobs(jobs) {}
    void run(std::shared_ptr<const memory::Inventory> inventory, const QString& typed, std::size_t limit,
             QObject* context, std::function<void(const Ranked&)> then);
    void cancel();
    bool running() const { return m_job != 0; }

private:
    struct Answer {
        Ranked ranked;
        std::shared_ptr<const FuzzyNames> names;
    };
    void keep(const std::string& words, Answer& answer);
    JobRunner& m_jobs;
    int m_job = 0;
    std::uint64_t m_turn = 0;
    std::shared_ptr<const memory::Inventory> m_of; ///< what the following is about
    std::shared_ptr<const FuzzyNames> m_names;
    std::string m_words;                                      ///< of the last search that ended …
    std::shared_ptr<const std::vector<std::uint32_t>> m_fits; ///< … and what fitted them
};

} // namespace pluma::ui

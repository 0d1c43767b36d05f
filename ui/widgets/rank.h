// The best artifacts for what was typed, on whichever thread has the time.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "memory/memory.h"
#include "widgets/jobs.h"

namespace pluma::ui {

/// Above this many artifacts a search runs in a job: matching them takes longer than a frame.
constexpr std::size_t searchInline = 50'000;

struct Ranked {
    struct Hit {
        int score;
        std::uint32_t row; ///< of the inventory
    };
    std::vector<Hit> best;   ///< best first; equal ones in the order of the inventory
    std::size_t matches = 0; ///< all of them
};

/// Matches every artifact's path (FuzzyPattern) and keeps the best `limit`. Safe on any thread. Errors: cancelled.
Result<Ranked> rankArtifacts(const memory::Inventory& inventory, const std::string& typed, std::size_t limit, Job& job);

/// Answers the latest of several searches over the artifacts of a snapshot: at once when there are few of them, in a
/// job when there are many; an older search that still runs is cancelled and never answers. GUI thread only.
class ArtifactSearch {
public:
    explicit ArtifactSearch(JobRunner& jobs) : m_jobs(jobs) {}
    void run(std::shared_ptr<const memory::Inventory> inventory, const QString& typed, std::size_t limit,
             QObject* context, std::function<void(const Ranked&)> then);
    void cancel();
    bool running() const { return m_job != 0; }

private:
    JobRunner& m_jobs;
    int m_job = 0;
    std::uint64_t m_turn = 0;
};

} // namespace pluma::ui

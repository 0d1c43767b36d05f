// Work that may take over 50 ms: progress, cancel and a log, observed by whoever runs it.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <string>

#include "base/result.h"

namespace pluma {

/// Handed by reference to engine functions that may take long. The engine reports, the owner observes.
/// Threading: `cancel` may be called from any thread; the callbacks run on the thread that works.
class Job {
public:
    std::function<void(const std::string& step, std::uint64_t done, std::uint64_t total)>
        onProgress; ///< total 0: unknown
    std::function<void(const std::string& line)> onLog;

    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    bool cancelled() const { return m_cancelled.load(std::memory_order_relaxed); }
    /// Reports progress; an error with code Cancelled when the owner has asked to stop.
    Result<> step(const std::string& name, std::uint64_t done = 0, std::uint64_t total = 0);
    void log(const std::string& line) const
    {
        if (onLog)
            onLog(line);
    }

private:
    std::atomic<bool> m_cancelled{false};
};

} // namespace pluma

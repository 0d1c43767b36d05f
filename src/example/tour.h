// The tour: the main job done on the example, measured, with a report.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "base/job.h"
#include "base/result.h"
#include "context/context.h"
#include "memory/memory.h"

namespace pluma::example {

struct TourOptions {
    std::filesystem::path out;                        ///< for the report and the copies that the tour works on
    std::filesystem::path workspace;                  ///< of the example, made when it is missing; empty: out/example
    std::uint64_t artifacts = 12'450;                 ///< of an example that is made
    std::function<void(const std::string& line)> say; ///< told of each step when it is done
};
struct TourStep {
    std::string title;
    std::string command; ///< the same on the command line
    std::string result;
    double wallMs = 0;
    double cpuMs = 0; ///< with child programs
};
struct TourResult {
    std::string report; ///< report.html
    bool ok = false;    ///< every step succeeded and all contexts verify
    std::vector<TourStep> steps;
    context::Reuse reuse; ///< of the clone
};

/// Validates, renders, freezes, verifies, synchronises, clones, compares and measures. Folders of `out` that an earlier
/// tour made are made anew; conflict when one is somebody else's. Stops at the first step that fails, with its error.
Result<TourResult> runTour(const memory::Environment& environment, const TourOptions& options, Job& job);

} // namespace pluma::example

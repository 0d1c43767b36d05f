// How long a search over the artifacts of a repository takes, a letter at a time, as the finder and the navigator do
// it.
//   bench_finder REPOSITORY...
// One JSON line a repository: artifacts, and the median and worst milliseconds of a keystroke.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

#include "base/units.h"
#include "memory/inventory.h"
#include "widgets/rank.h"

int main(int argc, char** argv)
{
    using namespace pluma;
    const memory::Environment environment{AppDirs::fromEnvironment(), systemClock, localeDecimal()};
    for (int i = 1; i < argc; ++i) {
        Job job;
        const auto workspace = memory::Workspace::open(argv[i], environment);
        if (!workspace) {
            std::fprintf(stderr, "error: %s\n", workspace.error().message.c_str());
            return 2;
        }
        const auto program = workspace->program({}, argv[i]);
        const auto inventory =
            program ? memory::inventoryOf(*workspace, *program, job) : tl::unexpected<Error>(program.error());
        if (!inventory) {
            std::fprintf(stderr, "error: %s\n", inventory.error().message.c_str());
            return 2;
        }
        std::vector<double> times;
        for (const std::string typed : {"wing geometry 001 yaml", "interface csv", "ddd 52 10", "zzz nowhere", "e"})
            for (std::size_t n = 1; n <= typed.size(); ++n) {
                const auto begin = std::chrono::steady_clock::now();
                const auto ranked = ui::rankArtifacts(*inventory, typed.substr(0, n), 100, job);
                times.push_back(
                    std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
                if (!ranked)
                    return 2;
            }
        std::sort(times.begin(), times.end());
        std::printf("{\"name\": \"search\", \"artifacts\": %zu, \"median_ms\": %.2f, \"worst_ms\": %.2f, "
                    "\"keystrokes\": %zu}\n",
                    inventory->rows.size(), times[times.size() / 2], times.back(), times.size());
    }
    return 0;
}

// How a working tree differs from its last commit, beside `git status`, alternating in one run.
//   bench_status FOLDER…
// Each FOLDER is in a repository with a program. One JSON line a folder: median wall milliseconds, of both, and their
// ratio. Repositories are opened before the clock starts, as the window has them.
#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

#include "base/files.h"
#include "memory/inventory.h"
#include "memory/memory.h"

namespace {

using Clock = std::chrono::steady_clock;

template <class Work>
double milliseconds(const Work& work)
{
    const auto begin = Clock::now();
    work();
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

} // namespace

int main(int argc, char** argv)
{
    using namespace pluma;
    QCoreApplication application(argc, argv);
    for (int i = 1; i < argc; ++i) {
        const auto workspace = memory::Workspace::open(argv[i], {AppDirs::fromEnvironment()});
        const auto program = workspace ? workspace->program({}, argv[i]) : tl::unexpected<Error>(workspace.error());
        if (!program) {
            std::fprintf(stderr, "error: %s\n", program.error().message.c_str());
            return 3;
        }
        Job job;
        std::vector<double> own;
        std::vector<double> git;
        bool sound = true;
        for (int run = 0; run < 31; ++run) {
            own.push_back(
                milliseconds([&] { sound = sound && memory::treeStatus(*workspace, *program, job).has_value(); }));
            git.push_back(milliseconds([&] {
                const auto said = runProcess(
                    gitProcess(workspace->root(), {"status", "--porcelain=v1", "-z", "--untracked-files=all"}), job);
                sound = sound && said && said->exitCode == 0;
            }));
        }
        if (!sound) {
            std::fprintf(stderr, "error: one of the two failed in %s\n", argv[i]);
            return 4;
        }
        std::printf(
            "{\"name\": \"status\", \"folder\": \"%s\", \"unit\": \"ms\", \"wall\": %.2f, \"peer\": \"git status\", "
            "\"peer_wall\": %.2f, \"ratio\": %.2f}\n",
            argv[i], median(own), median(git), median(own) / median(git));
    }
    return 0;
}

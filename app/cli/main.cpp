// `pluma`: the command line. Composition only.
#include <csignal>
#include <cstdio>
#include <filesystem>
#include <string>
#include <unistd.h>
#include <vector>

#include "base/units.h"
#include "verbs/verbs.h"

namespace {

pluma::Job* runningJob = nullptr; // the one thing a signal handler may reach

void onInterrupt(int)
{
    if (runningJob != nullptr)
        runningJob->cancel();
}

void write(int fd, const std::string& text)
{
    std::size_t done = 0;
    while (done < text.size()) {
        const ssize_t n = ::write(fd, text.data() + done, text.size() - done);
        if (n <= 0)
            return;
        done += static_cast<std::size_t>(n);
    }
}

} // namespace

int main(int argc, char** argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    pluma::Job job;
    runningJob = &job;
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);

    std::error_code error;
    const std::string folder = std::filesystem::current_path(error).string();
    if (error) {
        write(2, "error: the current folder cannot be read: " + error.message() + "\n");
        return 4;
    }
    pluma::memory::Environment environment{pluma::AppDirs::fromEnvironment(), pluma::systemClock,
                                           pluma::localeDecimal()};
    pluma::command::Registry registry;
    pluma::verbs::registerAll(registry, environment);
    pluma::command::Terminal terminal;
    terminal.out = [](const std::string& text) { write(1, text); };
    terminal.err = [](const std::string& text) { write(2, text); };
    terminal.errIsTerminal = ::isatty(2) == 1;
    terminal.folder = folder;
    return pluma::command::runCommandLine(registry, std::vector<std::string>(argv + 1, argv + argc), terminal, job,
                                          PLUMA_VERSION);
}

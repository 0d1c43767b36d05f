// `pluma`: the command line. Composition only.
#include <atomic>
#include <csignal>
#include <exception>
#include <filesystem>
#include <iostream>
#include <string>
#include <unistd.h>
#include <vector>

#include "base/units.h"
#include "verbs/verbs.h"

namespace {

std::atomic<pluma::Job*> runningJob = nullptr; // the one thing a signal handler may reach

void onInterrupt(int)
{
    if (pluma::Job* job = runningJob)
        job->cancel();
}

// Ctrl+C and TERM cancel the job for as long as this lives.
class Interruptible {
public:
    explicit Interruptible(pluma::Job& job)
    {
        runningJob = &job;
        std::signal(SIGINT, onInterrupt);
        std::signal(SIGTERM, onInterrupt);
    }
    ~Interruptible() { runningJob = nullptr; }
    Interruptible(const Interruptible&) = delete;
    Interruptible& operator=(const Interruptible&) = delete;
};

bool write(int fd, const std::string& text)
{
    std::size_t done = 0;
    while (done < text.size()) {
        const ssize_t n = ::write(fd, text.data() + done, text.size() - done);
        if (n <= 0)
            return false;
        done += static_cast<std::size_t>(n);
    }
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    pluma::Job job;
    const Interruptible interruptible(job);

    std::error_code error;
    const std::string folder = std::filesystem::current_path(error).string();
    if (error) {
        write(2, "error: the current folder cannot be read: " + error.message() + "\n");
        return 4;
    }
    pluma::memory::Environment environment{pluma::AppDirs::fromEnvironment(), pluma::systemClock,
                                           pluma::localeDecimal()};
    environment.keyPlace = pluma::trust::KeyPlace::Platform;
    pluma::command::Registry registry;
    pluma::verbs::registerAll(registry, environment);
    pluma::command::Terminal terminal;
    bool written = true;
    terminal.out = [&](const std::string& text) { written = write(1, text) && written; };
    terminal.err = [](const std::string& text) { write(2, text); };
    terminal.readLine = []() -> std::optional<std::string> {
        // What is longer than this is cut, so that a line without an end fills no memory; whoever reads it refuses it.
        constexpr std::size_t longest = 256U << 20;
        std::string line;
        int next = std::cin.rdbuf()->sbumpc();
        if (next == std::char_traits<char>::eof())
            return std::nullopt;
        for (; next != std::char_traits<char>::eof() && next != '\n'; next = std::cin.rdbuf()->sbumpc())
            if (line.size() <= longest)
                line.push_back(static_cast<char>(next));
        return line;
    };
    terminal.errIsTerminal = ::isatty(2) == 1;
    terminal.folder = folder;
    try {
        const int code = pluma::command::runCommandLine(registry, std::vector<std::string>(argv + 1, argv + argc),
                                                        terminal, job, PLUMA_VERSION);
        if (!written)
            write(2, "error: the output could not be written\n");
        return written ? code : 4;
    } catch (const std::exception& unexpected) {
        // Errors are values; what still arrives here is a defect or memory that ran out. Nothing half-done is visible.
        write(2, std::string("error: this should not happen: ") + unexpected.what() +
                     "\nhint: report it with the command that was run\n");
        return 4;
    }
}

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>

#include "base/files.h"
#include "base/text.h"
#include "example/example.h"
#include "example/writer.h"

namespace pluma::example {
namespace {

constexpr const char* programFolder = "AMPEL360-AIR-T/ARCH/BWB-H2-Hy-E/FAMILY/Q100_STD01";

Result<> git(const std::filesystem::path& directory, const std::vector<std::string>& arguments, Job& job)
{
    std::vector<std::string> all = {"-c", "core.autocrlf=false",     "-c", "commit.gpgSign=false",
                                    "-c", "core.hooksPath=/dev/null"};
    all.insert(all.end(), arguments.begin(), arguments.end());
    ProcessSpec spec = gitProcess(directory, all);
    // A fixed author and time make the commit id a function of the options.
    for (const char* variable :
         {"GIT_AUTHOR_NAME=AMPEL360 Configuration Management", "GIT_AUTHOR_EMAIL=cm@ampel360.example",
          "GIT_COMMITTER_NAME=AMPEL360 Configuration Management", "GIT_COMMITTER_EMAIL=cm@ampel360.example",
          "GIT_AUTHOR_DATE=2025-10-14T09:00:00Z", "GIT_COMMITTER_DATE=2025-10-14T09:00:00Z"})
        spec.environment.emplace_back(variable);
    return runGit(spec, job).map([](const std::string&) {});
}

// A million files of an example need no fsync each; git stores them safely in the commit.
class TreeWriter {
public:
    explicit TreeWriter(std::filesystem::path root) : m_root(std::move(root)) {}
    std::uint64_t bytes = 0;

    Result<> write(const std::string& path, const std::string& content)
    {
        const std::filesystem::path target = m_root / path;
        const std::string folder = target.parent_path().string();
        if (folder != m_folder) {
            std::error_code error;
            std::filesystem::create_directories(folder, error);
            if (error)
                return fail(ErrorCode::Io, tr("Cannot create the folder: {}.", error.message()), folder);
            m_folder = folder;
        }
        const int fd = ::open(target.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
        std::string_view rest = content;
        bool ok = fd >= 0;
        while (ok && !rest.empty()) {
            const ssize_t n = ::write(fd, rest.data(), rest.size());
            ok = n > 0;
            if (ok)
                rest.remove_prefix(static_cast<std::size_t>(n));
        }
        const std::string why = std::strerror(errno);
        if (fd >= 0)
            ok = ::close(fd) == 0 && ok;
        if (!ok)
            return fail(ErrorCode::Io, tr("Cannot write: {}.", why), target.string());
        bytes += content.size();
        return {};
    }

private:
    std::filesystem::path m_root;
    std::string m_folder;
};

} // namespace

Result<Created> create(const std::filesystem::path& directory, const Options& options, Job& job)
{
    if (options.artifacts < 100 || options.artifacts > 1'000'000)
        return fail(ErrorCode::Usage,
                    tr("The example can have from 100 to 1,000,000 artifacts, not {}.", options.artifacts));
    std::error_code error;
    if (std::filesystem::exists(directory, error) &&
        !(std::filesystem::is_directory(directory, error) && std::filesystem::is_empty(directory, error)))
        return fail(ErrorCode::Conflict, tr("The folder is not empty."), directory.string(),
                    tr("give an absent or empty folder"));
    std::filesystem::create_directories(directory, error);
    if (error)
        return fail(ErrorCode::Io, tr("Cannot create the folder: {}.", error.message()), directory.string());
    PLUMA_CHECK(git(directory, {"init", "-q", "-b", "main"}, job));
    PLUMA_TRY(const auto systems, readSystems());

    Created created{"AMPEL360-BWB-Q100", programFolder};
    TreeWriter files(directory);
    const std::string root = std::string(programFolder) + "/";
    const auto put = [&](const Artifact& artifact) -> Result<> {
        if (created.artifacts % 64 == 0)
            PLUMA_CHECK(job.step(tr("writing the example"), created.artifacts, options.artifacts));
        PLUMA_CHECK(files.write(root + artifact.path, artifact.content));
        ++created.artifacts;
        created.bound += artifact.bound ? 1 : 0;
        return {};
    };

    // Shared files: all of them in a real program, the first ones in a very small one.
    const std::uint64_t shared = std::min<std::uint64_t>(commonCount(systems), options.artifacts / 5);
    for (std::uint64_t i = 0; i < shared; ++i)
        PLUMA_CHECK(put(writeCommon(systems, i, options.seed)));

    // Pairs of subsystem and phase, on diagonals, so that even a small program has every phase and most domains.
    static const std::vector<std::string> phases = {"CAD", "CAE", "CAI", "CAO", "CAM", "CAP", "CAV", "CMP", "CAS"};
    std::vector<std::pair<const System*, std::string>> subsystems;
    for (std::size_t depth = 0; depth < 8; ++depth)
        for (const System& s : systems)
            if (depth < s.subsystems.size())
                subsystems.emplace_back(&s, s.subsystems[depth]);
    for (std::uint64_t round = 0; created.artifacts < options.artifacts; ++round)
        for (std::size_t diagonal = 0; diagonal < phases.size() && created.artifacts < options.artifacts; ++diagonal)
            for (std::size_t i = 0; i < subsystems.size() && created.artifacts < options.artifacts; ++i) {
                const std::string& phase = phases[(i + diagonal) % phases.size()];
                // Every pair goes through all kinds in twelve rounds, from another start (5 and 12 have no common
                // factor).
                const std::uint64_t kind = round / kindsPerPhase * kindsPerPhase + (round + i * 5) % kindsPerPhase;
                const std::uint64_t seed =
                    options.seed * 1'000'003 + ((kind * 131 + i) * 9 + diagonal) * 2'654'435'761ULL;
                Slot slot{subsystems[i].first, subsystems[i].second, phase, kind, seed};
                while (std::filesystem::exists(directory / (root + writeArtifact(slot).path), error))
                    slot.round += kindsPerPhase;
                PLUMA_CHECK(put(writeArtifact(slot)));
            }

    const std::string own = root + ".pluma/";
    PLUMA_CHECK(files.write(own + "program.yaml", manifestYaml(options.baseRef, systems)));
    PLUMA_CHECK(files.write(own + "bindings.yaml", bindingsYaml()));
    PLUMA_CHECK(files.write(own + "services.yaml", servicesYaml()));
    for (std::size_t i = 0; i + 1 < phases.size(); ++i)
        PLUMA_CHECK(files.write(own + "gates/" + phases[i] + "-" + phases[i + 1] + ".yaml",
                                gateYaml(phases[i], phases[i + 1])));
    PLUMA_CHECK(files.write(own + "bases/" + options.baseName, options.baseBytes));
    PLUMA_CHECK(files.write("README.md",
                            "# AMPEL360 workspace\n\nOne repository, one program so far: AMPEL360-BWB-Q100, below `" +
                                std::string(programFolder) + "`.\n"));
    PLUMA_CHECK(
        files.write(".gitattributes",
                    "# *.CATPart are Git LFS pointers. Their objects are not part of the example, so no filter is "
                    "set that would fetch them.\n* -text\n"));
    PLUMA_CHECK(job.step(tr("committing the example")));
    PLUMA_CHECK(git(directory, {"add", "-A"}, job));
    PLUMA_CHECK(git(directory, {"commit", "-q", "-m", "Import AMPEL360-BWB-Q100"}, job));
    created.bytes = files.bytes;
    return created;
}

} // namespace pluma::example

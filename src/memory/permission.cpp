// Whether a repository may run what it brings: asked once, remembered on this machine, taken back at any time.
#include <algorithm>

#include "base/text.h"
#include "memory/permission.h"
#include "memory/private.h"

namespace pluma::memory {
namespace {

RepositoryTrust toldOf(const Repository& repository, store::Executables brought)
{
    RepositoryTrust out;
    out.folder = repository.commonDir().string();
    out.programs = std::move(brought.items);
    out.digest = std::move(brought.digest);
    return out;
}

/// One line for each thing that would run, for people.
std::string linesOf(const std::vector<store::RepositoryProgram>& programs)
{
    constexpr std::size_t most = 20;
    std::string out;
    for (std::size_t i = 0; i < std::min(programs.size(), most); ++i) {
        const store::RepositoryProgram& one = programs[i];
        out += (i == 0 ? "  " : "\n  ") + one.kind + " " + printable(one.name) +
               (one.value.empty() ? std::string() : " = " + printable(one.value.substr(0, 200)));
    }
    if (programs.size() > most)
        out += "\n  " + tr("and {} more", programs.size() - most);
    return out;
}

} // namespace

Result<> Workspace::Private::settleTrust(Job& job)
{
    if (environment.trustRepository) {
        repository.trust();
        return {};
    }
    // A list that cannot be read trusts nobody; whoever asks about trust is told.
    const auto known = store::TrustedRepositories(environment.dirs.state).find(repository.commonDir());
    if (!known || !*known)
        return {};
    PLUMA_TRY(const auto brought, store::executablesOf(repository.places(), job));
    if (brought.digest == (*known)->digest)
        repository.trust();
    return {};
}

Result<> Workspace::Private::mayRun(Job& job)
{
    if (repository.isTrusted())
        return {};
    PLUMA_TRY(const auto brought, store::executablesOf(repository.places(), job));
    if (brought.items.empty()) {
        repository.trust();
        return {};
    }
    const auto known = store::TrustedRepositories(environment.dirs.state).find(repository.commonDir());
    const bool changed = known && *known;
    Error error{ErrorCode::Denied,
                changed
                    ? tr("What this repository would run changed since you trusted it; programs or settings now: {}.",
                         brought.items.size())
                    : tr("This repository is not trusted to run what it brings; programs or settings that git would "
                         "run here: {}.",
                         brought.items.size()),
                repository.worktree().string(),
                tr("look at them: pluma trust; allow them from now on: pluma trust grant; for this call only: pluma "
                   "--trust-repository …"),
                linesOf(brought.items)};
    return tl::unexpected<Error>(std::move(error));
}

Result<RepositoryTrust> repositoryTrust(const Workspace& workspace, Job& job)
{
    auto& d = workspace.parts();
    PLUMA_TRY(auto brought, store::executablesOf(d.repository.places(), job));
    RepositoryTrust out = toldOf(d.repository, std::move(brought));
    PLUMA_TRY(const auto known, store::TrustedRepositories(d.environment.dirs.state).find(d.repository.commonDir()));
    out.trusted = d.environment.trustRepository || (known && known->digest == out.digest);
    out.changed = known && known->digest != out.digest;
    out.since = known ? known->time : std::string();
    return out;
}

Result<RepositoryTrust> grantTrust(Workspace& workspace, const std::string& digest, Job& job)
{
    auto& d = workspace.parts();
    PLUMA_TRY(auto brought, store::executablesOf(d.repository.places(), job));
    if (!digest.empty() && digest != brought.digest)
        return fail(ErrorCode::Conflict, tr("What this repository would run is not any more what was shown."),
                    workspace.root().string(), tr("look at it again: pluma trust"));
    PLUMA_CHECK(store::TrustedRepositories(d.environment.dirs.state)
                    .remember(d.repository.commonDir(), brought.digest, isoTime(d.environment.clock()), job));
    d.repository.trust();
    return repositoryTrust(workspace, job);
}

Result<RepositoryTrust> withdrawTrust(Workspace& workspace, Job& job)
{
    auto& d = workspace.parts();
    PLUMA_CHECK(store::TrustedRepositories(d.environment.dirs.state).forget(d.repository.commonDir(), job));
    return repositoryTrust(workspace, job);
}

Result<std::vector<RepositoryTrust>> trustedRepositories(const Environment& environment)
{
    PLUMA_TRY(const auto all, store::TrustedRepositories(environment.dirs.state).all());
    std::vector<RepositoryTrust> out;
    for (const auto& one : all) {
        RepositoryTrust told;
        told.folder = one.folder;
        told.digest = one.digest;
        told.trusted = true;
        told.since = one.time;
        out.push_back(std::move(told));
    }
    return out;
}

} // namespace pluma::memory

// Whether a repository may run what it brings.
#include "memory/permission.h"
#include "verbs/shared.h"

namespace pluma::verbs {
namespace {

struct NoInput {
    static auto describe() { return std::tuple<>(); }
};
struct BroughtOut {
    std::string kind, name, value, where;
    static auto describe()
    {
        return std::tuple{out("kind", &BroughtOut::kind, "setting, include, hook or unreadable"),
                          out("name", &BroughtOut::name, "key of the setting or name of the hook"),
                          out("value", &BroughtOut::value, "of the setting, most often the command"),
                          out("where", &BroughtOut::where, "the file that holds it")};
    }
};
struct TrustOut {
    std::string repository, state, digest;
    std::vector<BroughtOut> programs;
    std::optional<std::string> since;
    static auto describe()
    {
        return std::tuple{
            out("repository", &TrustOut::repository, "its git directory"),
            out("state", &TrustOut::state,
                "nothing: it brings nothing that would run; restricted; changed: it was trusted, and what would run is "
                "another; trusted"),
            out("digest", &TrustOut::digest, "of what would run"),
            out("programs", &TrustOut::programs, "what would run, or of which nobody knows that it runs nothing"),
            maybe("since", &TrustOut::since, "when it was trusted")};
    }
};
struct GrantIn {
    std::string digest;
    static auto describe()
    {
        return std::tuple{
            option("digest", &GrantIn::digest, "of what was looked at; refused when it is another now", "SHA256")};
    }
};
struct TrustedOut {
    std::string repository, digest, since;
    static auto describe()
    {
        return std::tuple{out("repository", &TrustedOut::repository, "its git directory"),
                          out("digest", &TrustedOut::digest, "of what it may run"),
                          out("since", &TrustedOut::since, "when it was trusted")};
    }
};
struct TrustListOut {
    std::vector<TrustedOut> repositories;
    static auto describe()
    {
        return std::tuple{out("repositories", &TrustListOut::repositories, "that may run what they bring")};
    }
};

TrustOut trustOut(const memory::RepositoryTrust& trust)
{
    TrustOut o{trust.folder,
               trust.programs.empty() ? "nothing"
               : trust.trusted        ? "trusted"
               : trust.changed        ? "changed"
                                      : "restricted",
               trust.digest,
               {},
               {}};
    for (const auto& one : trust.programs)
        o.programs.push_back({one.kind, printable(one.name), printable(one.value), printable(one.where)});
    if (!trust.since.empty())
        o.since = trust.since;
    return o;
}

std::string trustText(const TrustOut& o)
{
    std::vector<std::vector<std::string>> rows;
    for (const BroughtOut& one : o.programs)
        rows.push_back({one.kind, one.name, one.value.substr(0, 120), one.where});
    const std::string number = count(o.programs.size());
    const std::string verdict =
        o.state == "nothing"   ? tr("This repository brings nothing that would run.")
        : o.state == "trusted" ? tr("You trust this repository; it may run these {}:", number)
        : o.state == "changed"
            ? tr("Restricted: what would run changed since you trusted this repository. Programs or settings now: {}",
                 number)
            : tr("Restricted: this repository brings programs or settings that would run: {}", number);
    return verdict + "\n" + table(rows) +
           (o.state == "restricted" || o.state == "changed"
                ? tr("Reading runs none of them; freeze and sync need them. Allow them with: pluma trust grant") + "\n"
                : std::string());
}

} // namespace

void registerTrust(Registry& registry, const memory::Environment& environment)
{
    registry.add<NoInput, TrustOut>(
        {"trust.show",
         QT_TRANSLATE_NOOP("command", "Show what a repository would run"),
         "Lists the settings, hooks and filters that the repository brings and that git would run, and whether they "
         "may "
         "run here. Runs none of them.",
         1,
         Effect::Read,
         "trust.read",
         {"trust"},
         {"pluma trust"}},
        [environment](const Call& call, const NoInput&, const Sink<command::NoItem>&) -> Result<TrustOut> {
            PLUMA_TRY(const auto workspace, openWorkspace(call, environment));
            PLUMA_TRY(const auto trust, memory::repositoryTrust(workspace, call.job));
            return trustOut(trust);
        },
        trustText);
    registry.add<GrantIn, TrustOut>(
        {"trust.grant",
         QT_TRANSLATE_NOOP("command", "Trust a repository to run what it brings"),
         "Remembered on this machine for this folder, until what would run changes. Look at it first: pluma trust.",
         1,
         Effect::Write,
         "trust.write",
         {"trust", "grant"},
         {"pluma trust grant"}},
        [environment](const Call& call, const GrantIn& in, const Sink<command::NoItem>&) -> Result<TrustOut> {
            PLUMA_TRY(auto workspace, openWorkspace(call, environment));
            PLUMA_TRY(const auto trust, memory::grantTrust(workspace, in.digest, call.job));
            return trustOut(trust);
        },
        trustText);
    registry.add<NoInput, TrustOut>(
        {"trust.withdraw",
         QT_TRANSLATE_NOOP("command", "Stop trusting a repository"),
         "What it brings does not run any more; everything that reads goes on.",
         1,
         Effect::Write,
         "trust.write",
         {"trust", "withdraw"},
         {"pluma trust withdraw"}},
        [environment](const Call& call, const NoInput&, const Sink<command::NoItem>&) -> Result<TrustOut> {
            PLUMA_TRY(auto workspace, openWorkspace(call, environment));
            PLUMA_TRY(const auto trust, memory::withdrawTrust(workspace, call.job));
            return trustOut(trust);
        },
        trustText);
    registry.add<NoInput, TrustListOut>(
        {"trust.list",
         QT_TRANSLATE_NOOP("command", "List the repositories that are trusted"),
         "Those of this machine's user, with when they were trusted.",
         1,
         Effect::Read,
         "trust.read",
         {"trust", "list"},
         {"pluma trust list"}},
        [environment](const Call&, const NoInput&, const Sink<command::NoItem>&) -> Result<TrustListOut> {
            PLUMA_TRY(const auto all, memory::trustedRepositories(environment));
            TrustListOut o;
            for (const auto& one : all)
                o.repositories.push_back({one.folder, one.digest, one.since});
            return o;
        },
        [](const TrustListOut& o) {
            std::vector<std::vector<std::string>> rows;
            for (const TrustedOut& one : o.repositories)
                rows.push_back({one.repository, one.since});
            return rows.empty() ? tr("No repository is trusted to run what it brings.") + "\n" : table(rows);
        });
}

} // namespace pluma::verbs

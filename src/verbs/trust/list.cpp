#include "memory/permission.h"
#include "verbs/shared.h"

namespace pluma::verbs {
namespace {

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

} // namespace

void registerTrustList(Registry& registry, const memory::Environment& environment)
{
    registry.add<NoInput, TrustListOut>(
        {.id = "trust.list",
         .title = QT_TRANSLATE_NOOP("command", "List the repositories that are trusted"),
         .help = "Those of this machine's user, with when they were trusted.",
         .permission = "trust.read",
         .verb = {"trust", "list"},
         .examples = {"pluma trust list"}},
        [environment](const Call&, const NoInput&) -> Result<TrustListOut> {
            PLUMA_TRY(const auto all, memory::trustedRepositories(environment));
            TrustListOut o;
            for (const auto& one : all)
                o.repositories.push_back({one.folder, one.digest, one.since});
            return o;
        },
        {.text = [](const TrustListOut& o) {
            std::vector<std::vector<std::string>> rows;
            for (const TrustedOut& one : o.repositories)
                rows.push_back({one.repository, one.since});
            return rows.empty() ? tr("No repository is trusted to run what it brings.") + "\n" : table(rows);
        }});
}

} // namespace pluma::verbs

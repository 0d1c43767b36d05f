#include "verbs/trust/shapes.h"

#include "memory/permission.h"

namespace pluma::verbs {

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

} // namespace pluma::verbs

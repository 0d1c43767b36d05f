#include "verbs/context/clone.h"

#include <algorithm>

namespace pluma::verbs {

std::string cloneText(const CloneOut& o)
{
    if (o.incomplete && !o.accepted) {
        const auto places = static_cast<std::uint64_t>(std::count_if(
            o.findings.begin(), o.findings.end(), [](const FindingOut& f) { return f.severity == "error"; }));
        return tr("Nothing was cloned from {}: {} would keep old values.", o.source,
                  plural(places, "place that bindings name", "places that bindings name")) +
               "\n" + findingsText(o.findings) +
               tr("Mend the bindings or the artifacts and freeze again, or repeat with --accept-incomplete.") + "\n";
    }
    std::string text =
        o.dry_run
            ? tr("Would clone {} from {}; nothing was written.", plural(o.total, "artifact", "artifacts"), o.source)
            : tr("Cloned {} from {} to {} ({}).", plural(o.total, "artifact", "artifacts"), o.source, o.name, o.id);
    text += "\n" + table({{tr("cloned"), count(o.cloned)},
                          {tr("parameterized"), count(o.parameterized)},
                          {tr("rendered"), count(o.rendered)},
                          {tr("common"), count(o.common)}});
    text += reuseText(o.crr) + "\n";
    if (!o.materialized.empty())
        text += tr("Written to {}; commit it to go on.", o.materialized) + "\n";
    else if (!o.dry_run)
        text += tr("The context is a draft: materialize it with a clone --materialize DIR, or read it with pluma diff "
                   "and query-context.") +
                "\n";
    return text + findingsText(o.findings);
}

} // namespace pluma::verbs

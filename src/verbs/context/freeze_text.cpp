#include "verbs/context/freeze.h"

#include <algorithm>

namespace pluma::verbs {
namespace {

std::string previewText(const FreezeOut& o)
{
    const FreezePlanOut& plan = *o.plan;
    std::string text =
        tr("Would freeze {} of {}; nothing was written.", plural(o.artifacts, "artifact", "artifacts"), o.name) + "\n";
    text +=
        table({{tr("before"), plan.previous.empty() ? tr("no context of this phase")
                                                    : tr("{}; since then {} new, {} changed, {} gone", plan.previous,
                                                         count(plan.added), count(plan.changed), count(plan.removed))},
               {tr("common"), count(o.common)},
               {tr("bytes"), count(o.bytes)},
               {tr("commit"), o.commit.substr(0, 12)},
               {tr("signed by"),
                plan.signer.empty() ? tr("no key yet") : plan.signer.substr(0, 16) + " (" + plan.trust + ")"}});
    for (std::size_t i = 0; i < std::min<std::size_t>(plan.dirty.size(), 20); ++i)
        text += "  " + plan.dirty[i] + "\n";
    if (plan.dirty.size() > 20)
        text += "  " + tr("and {} more", count(plan.dirty.size() - 20)) + "\n";
    if (!plan.refusal.empty())
        text += tr("A freeze would be refused: {}", plan.refusal) + "\n";
    return text + findingsText(o.findings);
}

} // namespace

std::string freezeText(const FreezeOut& o)
{
    if (o.plan)
        return previewText(o);
    const std::string elsewhere = elsewhereText(o.elsewhere);
    return tr("Froze {} of {} as {}.", plural(o.artifacts, "artifact", "artifacts"), o.name, o.id) +
           (elsewhere.empty() ? "" : " ") + elsewhere + "\n" +
           table({{tr("common"), count(o.common)},
                  {tr("bytes"), count(o.bytes)},
                  {tr("commit"), o.commit.substr(0, 12)},
                  {tr("Merkle root"), o.merkle_root},
                  {tr("digest"), o.context_digest}}) +
           findingsText(o.elsewhere.pointers) + findingsText(o.findings);
}

} // namespace pluma::verbs

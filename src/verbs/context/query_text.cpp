#include "verbs/context/query.h"

#include "base/members.h"

namespace pluma::verbs {
namespace {

// Statements are shown before they are verified, so nothing about their shape is taken for granted.
Json objectMember(const Json& object, const char* key)
{
    const Json& found = member(object, key);
    return found.is_object() ? found : Json::object();
}

} // namespace

std::string queryText(const QueryOut& o)
{
    if (!o.items.empty()) {
        std::vector<std::vector<std::string>> rows;
        for (const HitOut& hit : o.items)
            rows.push_back({hit.context, hit.rev, shortDigest(hit.sha256), hit.path});
        return table(rows);
    }
    if (o.contexts.empty())
        return tr("Nothing found.") + "\n";
    std::vector<std::vector<std::string>> rows;
    for (const ContextOut& c : o.contexts)
        rows.push_back({c.name, c.state, c.created, c.author, c.id});
    std::string text = table(rows);
    if (o.contexts.size() == 1 && o.contexts[0].statement.is_object()) {
        const Json& s = o.contexts[0].statement;
        const Json counts = objectMember(s, "counts");
        std::vector<std::vector<std::string>> facts = {{tr("artifacts"), counts.value("artifacts", Json()).dump()},
                                                       {tr("common"), counts.value("common", Json()).dump()},
                                                       {tr("bytes"), counts.value("bytes", Json()).dump()},
                                                       {tr("Merkle root"), textMember(s, "merkle_root")},
                                                       {tr("digest"), o.contexts[0].context_digest},
                                                       {tr("UTCS"), textMember(s, "utcs")}};
        if (s.contains("source") && s["source"].is_object())
            facts.push_back({tr("cloned from"), textMember(s["source"], "context")});
        text += table(facts);
        const Json parameters = objectMember(s, "parameters");
        std::vector<std::vector<std::string>> values;
        for (const auto& [name, p] : parameters.items())
            values.push_back({name, member(p, "value").dump() + " " + textMember(p, "unit")});
        text += tr("Parameters:") + "\n" + table(values);
    }
    return text;
}

} // namespace pluma::verbs

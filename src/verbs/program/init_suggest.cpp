// What the tree itself proposes for a program's layout.
#include <algorithm>

#include "memory/adopt.h"
#include "tfa/suggest.h"
#include "verbs/program/init.h"

namespace pluma::verbs {
namespace {

/// The command that adopts with a suggestion, with everything else as it was asked.
std::string adoptCommand(const InitIn& in, const std::string& program, const tfa::Suggestion& suggestion)
{
    std::string text = "pluma init --adopt --program " + shellWord(program);
    const auto add = [&](const char* name, const std::string& value) {
        if (!value.empty())
            text += std::string(" ") + name + " " + shellWord(value);
    };
    add("--path", in.path);
    add("--template", in.from_template);
    add("--title", in.title);
    add("--arch", in.arch.empty() ? in.architecture : in.arch);
    for (const std::string& domains : in.domains)
        add("--domains", domains);
    for (const tfa::PatternCount& pattern : suggestion.patterns)
        add("--layout", pattern.pattern);
    for (const tfa::Topic& topic : suggestion.topics)
        add("--topic", topic.name + "=" + topic.phase);
    return text + (in.add_fetch_refspec ? " --add-fetch-refspec" : "");
}

} // namespace

std::map<std::string, std::string> topicsOut(const std::vector<tfa::Topic>& topics)
{
    std::map<std::string, std::string> out;
    for (const tfa::Topic& topic : topics)
        out[topic.name] = topic.phase;
    return out;
}

std::vector<std::pair<std::string, std::uint64_t>> mostFrequent(const std::map<std::string, std::uint64_t>& names,
                                                                std::size_t limit)
{
    std::vector<std::pair<std::string, std::uint64_t>> sorted(names.begin(), names.end());
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    sorted.resize(std::min(sorted.size(), limit));
    return sorted;
}

Result<InitOut> suggestLayout(const memory::Workspace& workspace, const Call& call, const InitIn& in,
                              memory::AdoptRequest request)
{
    PLUMA_TRY(const auto s, memory::suggest(workspace, request, call.job));
    InitOut o;
    o.program = request.program;
    o.folder = request.folder.lexically_normal().lexically_relative(workspace.root()).string();
    if (o.folder == ".")
        o.folder.clear();
    o.attributed = s.withPhase;
    o.common = s.withoutPhase + s.unmatched;
    o.placed = s.withoutPhase;
    o.by_phase = s.byPhase;
    o.by_domain = s.byDomain;
    SuggestionOut out;
    out.found = s.withPhase + s.withoutPhase > 0;
    out.command = out.found ? adoptCommand(in, request.program, s) : std::string();
    for (const tfa::PatternCount& p : s.patterns) {
        out.patterns.push_back({p.pattern, p.files, p.withPhase, p.first, p.samples});
        o.layout.push_back(p.pattern);
    }
    out.topics = topicsOut(s.topics);
    const auto others = mostFrequent(s.otherTopics, 100);
    out.other_topics = {others.begin(), others.end()};
    out.files = s.files;
    out.with_phase = s.withPhase;
    out.without_phase = s.withoutPhase;
    out.unmatched = s.unmatched;
    out.unmatched_samples = s.unmatchedSamples;
    o.topics = out.topics;
    o.suggestion = std::move(out);
    return o;
}

} // namespace pluma::verbs

// Making a program: adopting a tree, proposing how, starting from a context or a base.
#include <algorithm>

#include "memory/adopt.h"
#include "memory/clone.h"
#include "memory/contexts.h"
#include "tfa/suggest.h"
#include "verbs/shared.h"

namespace pluma::verbs {
namespace {

struct InitIn {
    std::string program, path, title, from_template, overrides, param_overrides, arch, architecture;
    std::vector<std::string> layout, topic, domains;
    bool adopt = false, suggest = false, add_fetch_refspec = false, accept_untrusted = false;
    static auto describe()
    {
        return std::tuple{
            option("program", &InitIn::program, "id of the program; otherwise taken from the folder's name", "ID"),
            option("adopt", &InitIn::adopt,
                   "take the existing files of the folder as a program; only .pluma/ is written"),
            option("path", &InitIn::path, "the program's folder; otherwise the current one", "DIR", "directory"),
            option("suggest", &InitIn::suggest,
                   "with --adopt: write nothing, propose --layout and --topic for this tree and count what they say"),
            option("layout", &InitIn::layout, "a pattern that says where phase, topic, domain, ATA and subsystem stand",
                   "PATTERN"),
            option("topic", &InitIn::topic, "the phase of the folders of this name at {topic}: Requirements=CAD",
                   "NAME=PHASE"),
            option("template", &InitIn::from_template,
                   "start from a context (PROGRAM/PHASE) or a base manifest (BWB-AIRCRAFT-BASE-V1)", "SRC", "context"),
            option("overrides", &InitIn::overrides, "a YAML or JSON file of parameter values", "FILE", "file"),
            option("param_overrides", &InitIn::param_overrides, "parameter values: wing_span=45m,engines=4", "LIST"),
            option("title", &InitIn::title, "title of the program", "TEXT"),
            option("arch", &InitIn::arch, "architecture, such as BWB-H2-Hy-E", "ARCH"),
            option("architecture", &InitIn::architecture, "the same as --arch", "ARCH"),
            option("domains", &InitIn::domains, "domain codes: AAA,PPP,EEE", "LIST", "domain"),
            option("accept_untrusted", &InitIn::accept_untrusted,
                   "start from a context that nobody you trust has signed; the new one says so for ever"),
            option("add_fetch_refspec", &InitIn::add_fetch_refspec, "let git fetch bring contexts from origin")};
    }
};
struct PatternOut {
    std::string pattern;
    std::uint64_t files = 0, with_phase = 0, first = 0;
    std::vector<std::string> samples;
    static auto describe()
    {
        return std::tuple{out("pattern", &PatternOut::pattern, "layout pattern"),
                          out("files", &PatternOut::files, "files that it matches"),
                          out("with_phase", &PatternOut::with_phase, "of these, files to which it gives a phase"),
                          out("first", &PatternOut::first, "of these, files that no pattern before it matches"),
                          out("samples", &PatternOut::samples, "some of the latter")};
    }
};
struct SuggestionOut {
    bool found = false;
    std::string command;
    std::vector<PatternOut> patterns;
    std::map<std::string, std::string> topics;
    std::map<std::string, std::uint64_t> other_topics;
    std::uint64_t files = 0, with_phase = 0, without_phase = 0, unmatched = 0;
    std::vector<std::string> unmatched_samples;
    static auto describe()
    {
        return std::tuple{out("found", &SuggestionOut::found, "false when the patterns say nothing of any file"),
                          out("command", &SuggestionOut::command, "what adopts the tree with this, quoted for a shell"),
                          out("patterns", &SuggestionOut::patterns, "proposed patterns, or those that were given"),
                          out("topics", &SuggestionOut::topics, "phases of the folders at {topic}"),
                          out("other_topics", &SuggestionOut::other_topics,
                              "names at {topic} without a phase, with files; the most frequent 100"),
                          out("files", &SuggestionOut::files, "files that git tracks"),
                          out("with_phase", &SuggestionOut::with_phase, "files with a phase"),
                          out("without_phase", &SuggestionOut::without_phase,
                              "files with a domain or an ATA chapter but without a phase: common"),
                          out("unmatched", &SuggestionOut::unmatched, "files with neither: common"),
                          out("unmatched_samples", &SuggestionOut::unmatched_samples, "some of them")};
    }
};
struct InitOut {
    std::string program, folder;
    std::uint64_t attributed = 0, common = 0;
    std::optional<std::uint64_t> placed;
    std::optional<std::map<std::string, std::string>> topics;
    std::optional<SuggestionOut> suggestion;
    std::map<std::string, std::uint64_t> by_phase, by_domain;
    std::vector<std::string> layout, written, hints;
    std::string context;
    ElsewhereOut elsewhere;
    std::vector<FindingOut> findings;
    static auto describe()
    {
        return std::tuple{out("program", &InitOut::program, "id"),
                          out("folder", &InitOut::folder, "folder in the repository"),
                          out("attributed", &InitOut::attributed, "files that belong to a phase"),
                          out("common", &InitOut::common, "files shared by all phases"),
                          maybe("placed", &InitOut::placed, placedHelp),
                          out("by_phase", &InitOut::by_phase, "files by phase"),
                          out("by_domain", &InitOut::by_domain, "files by domain"),
                          out("layout", &InitOut::layout, "patterns in use"),
                          maybe("topics", &InitOut::topics, "phases of the folders at {topic}"),
                          maybe("suggestion", &InitOut::suggestion, "what is proposed; then nothing is written"),
                          out("written", &InitOut::written, "files written"),
                          out("hints", &InitOut::hints, "what to do next"),
                          out("context", &InitOut::context, "id of the draft context when cloned from one"),
                          out("elsewhere", &InitOut::elsewhere, "what the files name without holding it"),
                          out("findings", &InitOut::findings, "what was noticed")};
    }
};

Result<InitOut> initFromContext(memory::Workspace& workspace, const Call& call, const InitIn& in)
{
    if (in.adopt || !in.layout.empty() || !in.topic.empty())
        return fail(ErrorCode::Usage, tr("A program that starts from a context has that context's files and layout."),
                    {}, tr("leave out --adopt, --layout and --topic"));
    if (in.program.empty())
        return fail(ErrorCode::Usage, tr("'init' from a context needs --program."));
    PLUMA_TRY(const auto source, memory::findContext(workspace, in.from_template));
    memory::CloneRequest request;
    request.from = in.from_template;
    request.acceptUntrusted = in.accept_untrusted;
    request.toProgram = in.program;
    request.toPhase = source.phase;
    request.title = in.title;
    request.materialize = under(call.folder, in.path.empty() ? in.program : in.path);
    PLUMA_TRY(request.overrides, gatherOverrides(in.param_overrides, in.overrides, call.folder));
    PLUMA_TRY(const auto done, memory::clone(workspace, request, {}, call.job));
    PLUMA_CHECK(memory::refuseIncomplete(done));
    InitOut o;
    o.program = in.program;
    o.folder = std::filesystem::path(done.materialized).lexically_relative(workspace.root()).string();
    o.attributed = done.reuse.total;
    o.common = done.common;
    o.by_phase[source.phase] = done.reuse.total;
    o.context = done.context.id;
    o.written = {o.folder + "/"};
    o.findings = findingsOut(done.findings);
    o.hints.push_back(tr("commit the folder, then work on: git add -A && git commit"));
    return o;
}

std::map<std::string, std::string> topicsOut(const std::vector<tfa::Topic>& topics)
{
    std::map<std::string, std::string> out;
    for (const tfa::Topic& topic : topics)
        out[topic.name] = topic.phase;
    return out;
}

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

/// The names with most files, those first.
std::vector<std::pair<std::string, std::uint64_t>> mostFrequent(const std::map<std::string, std::uint64_t>& names,
                                                                std::size_t limit)
{
    std::vector<std::pair<std::string, std::uint64_t>> sorted(names.begin(), names.end());
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    sorted.resize(std::min(sorted.size(), limit));
    return sorted;
}

Result<InitOut> runSuggest(const memory::Workspace& workspace, const Call& call, const InitIn& in,
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

Result<memory::AdoptRequest> adoptRequest(const Call& call, const InitIn& in)
{
    memory::AdoptRequest request;
    request.folder = in.path.empty() && !in.adopt && !in.from_template.empty() && !in.program.empty()
                         ? under(call.folder, in.program)
                         : under(call.folder, in.path.empty() ? "." : in.path);
    request.program = in.program;
    request.title = in.title;
    request.layout = in.layout;
    for (const std::string& text : in.topic) {
        PLUMA_TRY(auto topic, tfa::parseTopic(text));
        request.topics.push_back(std::move(topic));
    }
    if (!request.topics.empty() && request.layout.empty())
        return fail(ErrorCode::Usage, tr("--topic says the phases of folders at {topic} of a --layout."), {},
                    tr("give --layout too, or see what is proposed: pluma init --adopt --suggest"));
    request.architecture = in.arch.empty() ? in.architecture : in.arch;
    request.domains = commaList(in.domains);
    request.base = in.from_template;
    request.adopt = in.adopt;
    request.addFetchRefspec = in.add_fetch_refspec;
    if (!in.overrides.empty() || !in.param_overrides.empty())
        return fail(ErrorCode::Usage, tr("Overrides need a context to start from."), {},
                    tr("give --template PROGRAM/PHASE, or write the values into .pluma/program.yaml"));
    return request;
}

Result<InitOut> runInit(const memory::Environment& environment, const Call& call, const InitIn& in)
{
    PLUMA_TRY(auto workspace, openWorkspace(call, environment));
    if (in.suggest && !in.adopt)
        return fail(ErrorCode::Usage, tr("Layouts are proposed for a tree that is there."), {},
                    tr("give --adopt too: pluma init --adopt --suggest"));
    if (in.from_template.find('/') != std::string::npos)
        return initFromContext(workspace, call, in);
    PLUMA_TRY(const auto request, adoptRequest(call, in));
    if (in.suggest)
        return runSuggest(workspace, call, in, request);
    PLUMA_TRY(const auto done, memory::adopt(workspace, request, call.job));
    InitOut o;
    o.program = done.program;
    o.folder = done.folder;
    o.attributed = done.census.attributed;
    o.common = done.census.common;
    o.placed = done.census.placed;
    o.by_phase = done.census.byPhase;
    o.by_domain = done.census.byDomain;
    o.layout = done.layout;
    if (!request.topics.empty())
        o.topics = topicsOut(request.topics);
    o.written = done.written;
    o.hints = done.hints;
    o.elsewhere = elsewhereOut(done.census.elsewhere);
    o.findings = findingsOut(done.census.findings);
    return o;
}

/// Names with numbers, and how many more there are than are shown.
std::string someCounts(const std::map<std::string, std::uint64_t>& names)
{
    std::string text;
    const auto shown = mostFrequent(names, 12);
    for (const auto& [name, number] : shown)
        text += (text.empty() ? "" : "  ") + printable(name) + " " + count(number);
    const std::size_t more = names.size() - shown.size();
    return text + (more == 0 ? "" : "  " + tr("and {} more", count(more)));
}

std::string suggestionText(const InitOut& o)
{
    const SuggestionOut& s = *o.suggestion;
    if (!s.found)
        return tr("Nothing is proposed: no folder of the {} looks like a phase, a domain, an ATA chapter or a topic "
                  "with a usual name.",
                  plural(s.files, "file", "files")) +
               "\nhint: " +
               tr("say where they stand with --layout PATTERN and --topic NAME=PHASE; --suggest with these "
                  "counts what they say") +
               "\n";
    std::string text =
        tr("Proposed for {}, {}; nothing is written.", o.program, plural(s.files, "file", "files")) + "\n";
    for (const PatternOut& p : s.patterns) {
        text += "  " + p.pattern + "\n";
        text += "      " +
                tr("{}, {} with a phase, {} that no pattern before it matches", plural(p.files, "file", "files"),
                   count(p.with_phase), count(p.first)) +
                "\n";
        for (const std::string& sample : p.samples)
            text += "      " + tr("such as {}", printable(sample)) + "\n";
    }
    std::string topics;
    for (const auto& [name, phase] : s.topics)
        topics += (topics.empty() ? "" : "  ") + printable(name) + "=" + phase;
    std::vector<std::vector<std::string>> rows;
    if (!topics.empty())
        rows.push_back({tr("topics"), topics});
    if (!s.other_topics.empty())
        rows.push_back({tr("other topics"), someCounts(s.other_topics)});
    rows.push_back({tr("with a phase"), count(s.with_phase)});
    rows.push_back({tr("without a phase"), count(s.without_phase) + "  " + tr("(common, with domain or ATA)")});
    rows.push_back({tr("not matched"), count(s.unmatched) + "  " + tr("(common)")});
    rows.push_back({tr("share"), sharesText({s.with_phase, s.without_phase, s.files})});
    rows.push_back({tr("by phase"), counts(o.by_phase)});
    text += table(rows);
    for (const std::string& sample : s.unmatched_samples)
        text += "      " + tr("not matched, such as {}", printable(sample)) + "\n";
    return text + tr("This adopts the tree so:") + "\n" + s.command + "\n";
}

std::string initText(const InitOut& o)
{
    if (o.suggestion)
        return suggestionText(o);
    std::string text = tr("{} is a program now, in {}.", o.program,
                          o.folder.empty() ? tr("the top folder of the repository") : o.folder) +
                       "\n";
    text += table({{tr("attributed"), count(o.attributed)},
                   {tr("common"), count(o.common)},
                   {tr("share"), sharesText({o.attributed, o.placed.value_or(0), o.attributed + o.common})},
                   {tr("by phase"), counts(o.by_phase)},
                   {tr("by domain"), counts(o.by_domain)},
                   {tr("layout"), join(o.layout, "  ")},
                   {tr("written"), join(o.written, "  ")}});
    if (const std::string elsewhere = elsewhereText(o.elsewhere); !elsewhere.empty())
        text += elsewhere + "\n";
    text += findingsText(o.elsewhere.pointers) + findingsText(o.findings);
    for (const std::string& hint : o.hints)
        text += "hint: " + hint + "\n";
    if (o.by_phase.empty() && o.placed.value_or(0) > 0)
        text +=
            "hint: " +
            tr("no file has a phase, so nothing can be frozen yet: say in .pluma/program.yaml where phases stand, with "
               "{phase}, or {topic} and a table of topics") +
            "\n";
    else if (o.context.empty())
        text += "hint: " +
                tr("next: pluma validate, then pluma freeze-context --phase CAD --commit \"Adopt {}\"", o.program) +
                "\n";
    return text;
}

} // namespace

void registerInit(Registry& registry, const memory::Environment& environment)
{
    using command::NoItem;
    registry.add<InitIn, InitOut>(
        {"program.init",
         QT_TRANSLATE_NOOP("command", "Make a program"),
         "Adopts an existing tree as it lies, or starts a new program from a context or a base manifest.",
         1,
         Effect::Write,
         "program.init",
         {"init"},
         {"pluma init --adopt --program AMPEL360-BWB-Q100", "pluma init --adopt --suggest",
          "pluma init --program AMPEL360-BWB-Q300 --template AMPEL360-BWB-Q100/CAD --overrides q300.yaml"}},
        [environment](const Call& call, const InitIn& in, const Sink<NoItem>&) {
            return runInit(environment, call, in);
        },
        initText, [](const InitOut& o) { return o.suggestion && !o.suggestion->found; });
}

} // namespace pluma::verbs

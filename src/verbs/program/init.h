// What makes a program, what comes of it, and how it is told. Private to it.
#pragma once

#include "memory/adopt.h"
#include "verbs/shared.h"

namespace pluma::verbs {

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

std::string initText(const InitOut& o);

std::map<std::string, std::string> topicsOut(const std::vector<tfa::Topic>& topics);
/// The names with most files, those first.
std::vector<std::pair<std::string, std::uint64_t>> mostFrequent(const std::map<std::string, std::uint64_t>& names,
                                                                std::size_t limit);
/// Proposes patterns and topics for the tree of a request, with their counts. Writes nothing.
Result<InitOut> suggestLayout(const memory::Workspace& workspace, const Call& call, const InitIn& in,
                              memory::AdoptRequest request);

} // namespace pluma::verbs

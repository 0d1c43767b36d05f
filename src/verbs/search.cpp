#include "search/search.h"
#include "memory/inventory.h"

#include <algorithm>

#include "base/files.h"
#include "verbs/shared.h"

namespace pluma::verbs {
namespace {

struct SearchIn {
    std::string text, program;
    std::vector<std::string> path;
    bool regex = false, match_case = false, word = false;
    static auto describe()
    {
        return std::tuple{
            positional("text", &SearchIn::text, "what to look for", true, "TEXT"),
            option("program", &SearchIn::program, "the program; may be left out inside one", "ID", "program"),
            option("path", &SearchIn::path, "only files that fit this glob, or with ! before it, only others", "GLOB"),
            option("regex", &SearchIn::regex, "TEXT is a regular expression (PCRE2)"),
            option("match_case", &SearchIn::match_case, "upper and lower case are different"),
            option("word", &SearchIn::word, "only whole words")};
    }
};
struct PlaceOut {
    std::string path, text;
    std::uint64_t line = 0, column = 0, offset = 0, length = 0;
    static auto describe()
    {
        return std::tuple{out("path", &PlaceOut::path, "relative to the program"),
                          out("line", &PlaceOut::line, "from 1"),
                          out("column", &PlaceOut::column, "from 1, in characters"),
                          out("offset", &PlaceOut::offset, "in bytes of the file"),
                          out("length", &PlaceOut::length, "in bytes"),
                          out("text", &PlaceOut::text, "the line, cut around the place where it is long")};
    }
};
struct SkippedOut {
    std::string path, why, message;
    static auto describe()
    {
        return std::tuple{out("path", &SkippedOut::path, "relative to the program"),
                          out("why", &SkippedOut::why, "binary, large, link, unreadable or gave_up"),
                          out("message", &SkippedOut::message, "a sentence")};
    }
};
struct SearchOut {
    std::uint64_t hits = 0, files = 0, searched = 0, left_out = 0;
    bool complete = true;
    std::vector<PlaceOut> places;
    std::vector<SkippedOut> skipped;
    static auto describe()
    {
        return std::tuple{out("hits", &SearchOut::hits, "places that are listed"),
                          out("files", &SearchOut::files, "files they are in"),
                          out("searched", &SearchOut::searched, "files that were read"),
                          out("left_out", &SearchOut::left_out, "files that --path leaves out"),
                          out("complete", &SearchOut::complete,
                              "false when there are more places than the bounds allow to list, or "
                              "an expression took too long on a file"),
                          out("places", &SearchOut::places, "every place"),
                          out("skipped", &SearchOut::skipped, "what was not looked at, and why")};
    }
};

struct ReplaceIn {
    std::string text, with, program;
    std::vector<std::string> path;
    bool regex = false, match_case = false, word = false, dry_run = false;
    static auto describe()
    {
        return std::tuple{
            positional("text", &ReplaceIn::text, "what to look for", true, "TEXT"),
            positional("with", &ReplaceIn::with, "what stands there afterwards; with --regex, $1 is a group", true,
                       "WITH"),
            option("program", &ReplaceIn::program, "the program; may be left out inside one", "ID", "program"),
            option("path", &ReplaceIn::path, "only files that fit this glob, or with ! before it, only others", "GLOB"),
            option("regex", &ReplaceIn::regex, "TEXT is a regular expression (PCRE2)"),
            option("match_case", &ReplaceIn::match_case, "upper and lower case are different"),
            option("word", &ReplaceIn::word, "only whole words"),
            option("dry_run", &ReplaceIn::dry_run, "say what would change and write nothing")};
    }
};
struct ReplacedOut {
    std::string path;
    std::uint64_t places = 0;
    static auto describe()
    {
        return std::tuple{out("path", &ReplacedOut::path, "relative to the program"),
                          out("places", &ReplacedOut::places, "how many were replaced in it")};
    }
};
struct ReplaceOut {
    std::uint64_t replaced = 0;
    bool written = false;
    std::vector<ReplacedOut> files;
    std::vector<SkippedOut> skipped;
    static auto describe()
    {
        return std::tuple{out("replaced", &ReplaceOut::replaced, "places"),
                          out("written", &ReplaceOut::written, "false for a dry run"),
                          out("files", &ReplaceOut::files, "each file that changes"),
                          out("skipped", &ReplaceOut::skipped, "what was not looked at, and why")};
    }
};

/// A program's folder and its files.
struct Place {
    std::filesystem::path root;
    std::vector<std::string> paths;
};
Result<Place> placeOf(const memory::Environment& environment, const Call& call, const std::string& id)
{
    PLUMA_TRY(auto workspace, openWorkspace(call, environment));
    PLUMA_TRY(const auto program, workspace.program(id, call.folder));
    PLUMA_TRY(auto paths, memory::filesOf(workspace, program, call.job));
    return Place{workspace.root() / program.folder, std::move(paths)};
}

std::vector<SkippedOut> skippedOut(const std::vector<search::Skipped>& skipped)
{
    std::vector<SkippedOut> out;
    for (const search::Skipped& one : skipped)
        out.push_back({one.path, search::whyName(one.why), one.message});
    return out;
}

bool gaveUp(const std::vector<SkippedOut>& skipped)
{
    return std::any_of(skipped.begin(), skipped.end(),
                       [](const SkippedOut& one) { return one.why != "binary" && one.why != "link"; });
}

// One line: how many of each kind, and those by name that say more than their kind.
std::string skippedText(const std::vector<SkippedOut>& skipped)
{
    std::map<std::string, std::uint64_t> kinds;
    std::string named;
    std::size_t shown = 0;
    for (const SkippedOut& one : skipped) {
        ++kinds[one.why];
        if (one.why != "binary" && one.why != "link" && shown++ < 20)
            named += "  " + one.path + ": " + one.message + "\n";
    }
    if (kinds.empty())
        return {};
    std::vector<std::string> parts;
    for (const auto& [why, number] : kinds)
        parts.push_back(count(number) + " " + why);
    return tr("Not looked at: {}.", join(parts, ", ")) + "\n" + named;
}

Result<SearchOut> runSearch(const memory::Environment& environment, const Call& call, const SearchIn& in)
{
    PLUMA_TRY(const Place place, placeOf(environment, call, in.program));
    PLUMA_TRY(const auto found, search::find(place.root, place.paths,
                                             {in.text, in.regex, in.match_case, in.word, in.path}, {}, call.job));
    SearchOut o;
    o.hits = found.hits;
    o.files = found.files.size();
    o.searched = found.searched;
    o.left_out = found.filtered;
    for (const search::FileHits& file : found.files)
        for (const search::Hit& hit : file.hits)
            o.places.push_back({file.path, hit.text, hit.line, hit.column, hit.offset, hit.length});
    o.skipped = skippedOut(found.skipped);
    o.complete = !found.more && !gaveUp(o.skipped);
    return o;
}

std::string searchText(const SearchOut& o)
{
    std::string text;
    for (const PlaceOut& place : o.places)
        text += place.path + ":" + std::to_string(place.line) + ":" + std::to_string(place.column) + ": " +
                std::string(trim(place.text)) + "\n";
    text += (o.hits == 0 ? tr("Nothing found in {}.", plural(o.searched, "file", "files"))
                         : tr("{} in {}; {} searched.", plural(o.hits, "place", "places"),
                              plural(o.files, "file", "files"), count(o.searched))) +
            "\n";
    if (!o.complete)
        text += tr("There are more; narrow the search with --path.") + "\n";
    return text + skippedText(o.skipped);
}

Result<ReplaceOut> runReplace(const memory::Environment& environment, const Call& call, const ReplaceIn& in)
{
    PLUMA_TRY(const Place place, placeOf(environment, call, in.program));
    PLUMA_TRY(const auto plan, search::plan(place.root, place.paths,
                                            {in.text, in.regex, in.match_case, in.word, in.path}, in.with, call.job));
    ReplaceOut o;
    o.replaced = plan.replaced;
    o.skipped = skippedOut(plan.skipped);
    for (const search::Change& change : plan.changes)
        o.files.push_back({change.path, change.edits.size()});
    if (in.dry_run || plan.changes.empty())
        return o;
    PLUMA_CHECK(search::write(place.root, plan.changes, search::Direction::Forward, call.job));
    o.written = true;
    return o;
}

} // namespace

void registerSearch(Registry& registry, const memory::Environment& environment)
{
    using command::NoItem;
    registry.add<SearchIn, SearchOut>(
        {"program.search",
         QT_TRANSLATE_NOOP("command", "Search in all files"),
         "Looks for text or a regular expression in every file of a program as it lies in the working tree, also in "
         "files that git does not know yet. Binary files, links and files over 16 MiB are not looked at, and that is "
         "said. Exits with 1 when nothing is found or the list is not complete.",
         1,
         Effect::Read,
         "program.read",
         {"search"},
         {"pluma search wing_span", "pluma search --regex 'rev [A-C]\\b' --path '*.md' --json"}},
        [environment](const Call& call, const SearchIn& in, const Sink<NoItem>&) {
            return runSearch(environment, call, in);
        },
        searchText, [](const SearchOut& o) { return o.hits == 0 || !o.complete; });
    registry.add<ReplaceIn, ReplaceOut>(
        {"program.replace",
         QT_TRANSLATE_NOOP("command", "Replace in all files"),
         "Replaces every place that a search finds, in all files or in none: a file that changes meanwhile stops it "
         "before anything is written. Exits with 1 when nothing is found or a file was passed over.",
         1,
         Effect::Write,
         "program.write",
         {"replace"},
         {"pluma replace 'Rev A' 'Rev B' --path '*.md' --dry-run",
          "pluma replace --regex '(\\d+) mm' '$1 millimetres'"}},
        [environment](const Call& call, const ReplaceIn& in, const Sink<NoItem>&) {
            return runReplace(environment, call, in);
        },
        [](const ReplaceOut& o) {
            std::vector<std::vector<std::string>> rows;
            for (const ReplacedOut& file : o.files)
                rows.push_back({file.path, count(file.places)});
            const std::string places = plural(o.replaced, "place", "places");
            const std::string files = plural(o.files.size(), "file", "files");
            return table(rows) +
                   (o.files.empty() ? tr("Nothing to replace.")
                    : o.written     ? tr("Replaced {} in {}.", places, files)
                                    : tr("Would replace {} in {}; nothing was written.", places, files)) +
                   "\n" + skippedText(o.skipped);
        },
        [](const ReplaceOut& o) { return o.files.empty() || gaveUp(o.skipped); });
}

} // namespace pluma::verbs

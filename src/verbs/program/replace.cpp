#include "base/files.h"
#include "search/search.h"
#include "verbs/program/shapes.h"
#include "verbs/shared.h"

namespace pluma::verbs {
namespace {

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
            ofProgram(&ReplaceIn::program),
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

void registerProgramReplace(Registry& registry, const memory::Environment& environment)
{
    registry.add<ReplaceIn, ReplaceOut>(
        {.id = "program.replace",
         .title = QT_TRANSLATE_NOOP("command", "Replace in all files"),
         .help = "Replaces every place that a search finds, in all files or in none: a file that changes meanwhile "
                 "stops it before anything is written. Exits with 1 when nothing is found or a file was passed over.",
         .effect = Effect::Write,
         .permission = "program.write",
         .verb = {"replace"},
         .examples = {"pluma replace 'Rev A' 'Rev B' --path '*.md' --dry-run",
                      "pluma replace --regex '(\\d+) mm' '$1 millimetres'"},
         .events = {"artifact_updated"}},
        [environment](const Call& call, const ReplaceIn& in) { return runReplace(environment, call, in); },
        {.text =
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
         .negative = [](const ReplaceOut& o) { return o.files.empty() || gaveUp(o.skipped); },
         .events =
             [](const ReplaceIn& in, const ReplaceOut& o) {
                 std::vector<command::Event> events;
                 if (o.written)
                     for (const ReplacedOut& file : o.files)
                         events.push_back({.type = "artifact_updated", .program = in.program, .subject = file.path});
                 return events;
             }});
}

} // namespace pluma::verbs

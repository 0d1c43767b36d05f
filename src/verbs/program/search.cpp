#include "search/search.h"
#include "base/files.h"
#include "verbs/program/shapes.h"
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
            ofProgram(&SearchIn::program),
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

} // namespace

void registerProgramSearch(Registry& registry, const memory::Environment& environment)
{
    registry.add<SearchIn, SearchOut>(
        {.id = "program.search",
         .title = QT_TRANSLATE_NOOP("command", "Search in all files"),
         .help = "Looks for text or a regular expression in every file of a program as it lies in the working tree, "
                 "also in files that git does not know yet. Binary files, links and files over 16 MiB are not looked "
                 "at, and that is said. Exits with 1 when nothing is found or the list is not complete.",
         .permission = "program.read",
         .verb = {"search"},
         .examples = {"pluma search wing_span", "pluma search --regex 'rev [A-C]\\b' --path '*.md' --json"}},
        [environment](const Call& call, const SearchIn& in) { return runSearch(environment, call, in); },
        {.text = searchText, .negative = [](const SearchOut& o) { return o.hits == 0 || !o.complete; }});
}

} // namespace pluma::verbs

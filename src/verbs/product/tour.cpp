#include "example/tour.h"
#include "base/files.h"
#include "verbs/shared.h"

namespace pluma::verbs {
namespace {

struct TourIn {
    std::string out_folder, workspace;
    std::optional<std::uint64_t> artifacts;
    static auto describe()
    {
        return std::tuple{needed("out", &TourIn::out_folder, "folder for the report and the copies the tour works on",
                                 "DIR", "directory"),
                          option("workspace", &TourIn::workspace,
                                 "the example workspace; created when it is missing; otherwise DIR/example", "DIR",
                                 "directory"),
                          option("artifacts", &TourIn::artifacts, "size of a new example; otherwise 12450", "N")};
    }
};

struct StepOut {
    std::string title, command, result;
    double wall_ms = 0, cpu_ms = 0;
    static auto describe()
    {
        return std::tuple{out("title", &StepOut::title, "what was done"),
                          out("command", &StepOut::command, "the same on the command line"),
                          out("result", &StepOut::result, "what came out"),
                          out("wall_ms", &StepOut::wall_ms, "elapsed time"),
                          out("cpu_ms", &StepOut::cpu_ms, "processor time, with child programs")};
    }
};

struct TourOut {
    std::string report;
    bool ok = false;
    std::vector<StepOut> steps;
    ReuseOut crr;
    static auto describe()
    {
        return std::tuple{out("report", &TourOut::report, "report.html"),
                          out("ok", &TourOut::ok, "every step succeeded and both contexts verify"),
                          out("steps", &TourOut::steps, "in order"), out("crr", &TourOut::crr, "reuse of the clone")};
    }
};

Result<TourOut> tour(const memory::Environment& environment, const Call& call, const TourIn& in)
{
    example::TourOptions options;
    options.out = under(call.folder, in.out_folder);
    if (!in.workspace.empty())
        options.workspace = under(call.folder, in.workspace);
    options.artifacts = in.artifacts.value_or(options.artifacts);
    options.say = call.say;
    PLUMA_TRY(auto done, example::runTour(environment, options, call.job));
    TourOut o{std::move(done.report), done.ok, {}, reuseOut(done.reuse)};
    for (const example::TourStep& step : done.steps)
        o.steps.push_back({step.title, step.command, step.result, step.wallMs, step.cpuMs});
    PLUMA_CHECK(saveFile(options.out / "report.json", command::encode(o).dump(2) + "\n"));
    return o;
}

} // namespace

void registerProductTour(Registry& registry, const memory::Environment& environment)
{
    registry.add<TourIn, TourOut>(
        {.id = "product.tour",
         .title = QT_TRANSLATE_NOOP("command", "Run the main job on the example"),
         .help = "Validates, renders, freezes, verifies, synchronises, clones, compares and measures, on clones of the "
                 "example, and writes report.html with what was done and measured.",
         .effect = Effect::Write,
         .permission = "example.create",
         .verb = {"tour"},
         .examples = {"pluma tour --out tour"}},
        [environment](const Call& call, const TourIn& in) { return tour(environment, call, in); },
        {.text = [](const TourOut& o) { return tr("The report is in {}.", o.report) + "\n"; },
         .negative = [](const TourOut& o) { return !o.ok; }});
}

} // namespace pluma::verbs

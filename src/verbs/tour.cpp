#include <algorithm>
#include <chrono>
#include <sys/resource.h>

#include "base/files.h"
#include "memory/check.h"
#include "memory/clone.h"
#include "memory/compare.h"
#include "memory/contexts.h"
#include "memory/freeze.h"
#include "memory/sync.h"
#include "memory/values.h"
#include "verbs/example_workspace.h"
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

double cpuMilliseconds()
{
    double sum = 0;
    for (const int who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage usage{};
        ::getrusage(who, &usage);
        for (const timeval& t : {usage.ru_utime, usage.ru_stime})
            sum += static_cast<double>(t.tv_sec) * 1000 + static_cast<double>(t.tv_usec) / 1000;
    }
    return sum;
}

Result<> git(const std::filesystem::path& folder, const std::vector<std::string>& arguments, Job& job)
{
    std::vector<std::string> all = {"-c", "user.name=pluma tour", "-c", "user.email=tour@localhost",
                                    "-c", "commit.gpgSign=false", "-c", "core.autocrlf=false"};
    all.insert(all.end(), arguments.begin(), arguments.end());
    ProcessSpec spec = gitProcess(folder, all);
    spec.environment.emplace_back("GIT_LFS_SKIP_SMUDGE=1");
    return runGit(spec, job).map([](const std::string&) {});
}

class Tour {
public:
    Tour(const memory::Environment& environment, const Call& call, const TourIn& in)
        : m_environment(environment), m_call(call), m_in(in), m_out(under(call.folder, in.out_folder))
    {
    }

    Result<TourOut> run()
    {
        PLUMA_CHECK(prepare());
        PLUMA_CHECK(step(tr("Check the program"), "pluma validate --comprehensive", [&] { return validate(); }));
        PLUMA_CHECK(step(
            tr("Render a document from a template"),
            "pluma template instantiate --template ICD-MAP-INTERFACE-V1 --params icd.yaml --output …/ICD-AAA-CQH.md",
            [&] { return render(); }));
        PLUMA_CHECK(step(tr("Freeze the design phase"),
                         "pluma freeze-context --program AMPEL360-BWB-Q100 --phase CAD --tag TOUR",
                         [&] { return freeze(); }));
        PLUMA_CHECK(step(tr("Verify it"), "pluma verify-frozen-context --context-id AMPEL360-BWB-Q100/CAD",
                         [&] { return verify(*m_workspace, "AMPEL360-BWB-Q100/CAD"); }));
        PLUMA_CHECK(step(tr("Take it to a second clone and verify it there"),
                         "git clone workspace second && cd second && pluma sync && pluma verify-frozen-context …",
                         [&] { return second(); }));
        PLUMA_CHECK(step(tr("Clone it to a new program"),
                         "pluma clone-context --from AMPEL360-BWB-Q100/CAD --to AMPEL360-BWB-Q200/CAD "
                         "--param-overrides wing_span=45m,engines=4,passenger_capacity=350 --materialize …/Q200_STD01",
                         [&] { return clone(); }));
        PLUMA_CHECK(step(tr("Verify the clone"), "pluma verify-frozen-context --context-id AMPEL360-BWB-Q200/CAD",
                         [&] { return verify(*m_workspace, "AMPEL360-BWB-Q200/CAD"); }));
        PLUMA_CHECK(step(tr("See what differs"), "pluma diff AMPEL360-BWB-Q100/CAD AMPEL360-BWB-Q200/CAD",
                         [&] { return differ(); }));
        PLUMA_CHECK(
            step(tr("Measure the reuse"), "pluma metrics --program AMPEL360-BWB-Q200", [&] { return metrics(); }));
        PLUMA_CHECK(report());
        m_result.ok = m_verified;
        return std::move(m_result);
    }

private:
    using Words = Result<std::string>;

    Result<> step(const std::string& title, const std::string& command, const std::function<Words()>& action)
    {
        const auto begin = std::chrono::steady_clock::now();
        const double cpu = cpuMilliseconds();
        PLUMA_TRY(const auto words, action());
        StepOut s{title, command, words,
                  std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count(),
                  cpuMilliseconds() - cpu};
        m_call.say(
            fmt::format("{}. {}  ({:.0f} ms, {:.0f} ms CPU)", m_result.steps.size() + 1, title, s.wall_ms, s.cpu_ms));
        for (const std::string_view line : split(words, '\n'))
            if (!line.empty())
                m_call.say("   " + std::string(line));
        m_result.steps.push_back(std::move(s));
        return {};
    }

    // The tour works on clones, so that the user's example stays as it is and the tour can be repeated.
    Result<> prepare()
    {
        std::error_code error;
        std::filesystem::create_directories(m_out, error);
        if (error)
            return fail(ErrorCode::Io, tr("Cannot create the folder: {}.", error.message()), m_out.string());
        const auto example = m_in.workspace.empty() ? m_out / "example" : under(m_call.folder, m_in.workspace);
        if (!std::filesystem::exists(example / ".git", error)) {
            PLUMA_CHECK(step(tr("Create the example program"), "pluma example create " + example.filename().string(),
                             [&]() -> Words {
                                 PLUMA_TRY(const auto created,
                                           createExampleWorkspace(m_environment, example,
                                                                  m_in.artifacts.value_or(12'450), 1, m_call.job));
                                 return tr("{}: {}, {} bound to parameters", created.program,
                                           plural(created.artifacts, "artifact", "artifacts"), count(created.bound));
                             }));
        }
        for (const char* name : {"workspace", "second"}) {
            const auto folder = m_out / name;
            if (std::filesystem::exists(folder, error) &&
                !std::filesystem::exists(folder / ".git" / "pluma-tour", error))
                return fail(ErrorCode::Conflict, tr("This folder is not one that an earlier tour made."),
                            folder.string(), tr("choose another --out"));
            std::filesystem::remove_all(folder, error);
        }
        PLUMA_CHECK(step(tr("Take the program as it lies in git"), "git clone example workspace", [&]() -> Words {
            PLUMA_CHECK(git(m_out, {"clone", "-q", "--", example.string(), "workspace"}, m_call.job));
            PLUMA_CHECK(saveFile(m_out / "workspace" / ".git" / "pluma-tour", ""));
            PLUMA_TRY(auto workspace, memory::Workspace::open(m_out / "workspace", m_environment));
            m_workspace.emplace(std::move(workspace));
            PLUMA_CHECK(enrolOwnKey(*m_workspace, "AMPEL360-BWB-Q100", m_out / "workspace", m_call.job));
            PLUMA_TRY(m_program, m_workspace->program("AMPEL360-BWB-Q100", m_out / "workspace"));
            return tr("{} in {}", m_program.id, m_program.folder);
        }));
        return {};
    }

    Words validate()
    {
        PLUMA_TRY(const auto c, memory::validate(*m_workspace, m_program, {{}, false, true}, m_call.job));
        if (hasErrors(c.findings))
            return fail(ErrorCode::Invalid, tr("The example has errors: {}", firstError(c.findings).message),
                        firstError(c.findings).path);
        m_artifacts = c.attributed + c.common;
        return tr("{} attributed to {} phases and {} domains, {} common, {} findings", count(c.attributed),
                  c.byPhase.size(), c.byDomain.size(), count(c.common), c.findings.size());
    }

    Words render()
    {
        PLUMA_TRY(const auto library, m_workspace->templates(&m_program));
        PLUMA_TRY(const auto definition, library.find("ICD-MAP-INTERFACE-V1"));
        const Json parameters = {{"domain_from", "AAA"},
                                 {"domain_to", "CQH"},
                                 {"data_exchanges",
                                  {{{"signal_name", "tank_wall_temperature"},
                                    {"data_type", "float32, K"},
                                    {"frequency", "10 Hz"},
                                    {"protocol", "AFDX"}},
                                   {{"signal_name", "bay_pressure"},
                                    {"data_type", "float32, Pa"},
                                    {"frequency", "20 Hz"},
                                    {"protocol", "ARINC 429"}},
                                   {{"signal_name", "h2_concentration"},
                                    {"data_type", "uint16, ppm"},
                                    {"frequency", "50 Hz"},
                                    {"protocol", "AFDX"}}}}};
        PLUMA_TRY(const auto text, definition->render(parameters));
        const std::string path = "DOMAIN/CQH-Cryogenics-Quantum-H2/SYSTEMS/47-LH2-STORAGE/SUBSYSTEMS/47-10 Cryogenic "
                                 "Tanks/PLM/CAx/CAD/ICD/ICD-AAA-CQH.md";
        const auto target = m_workspace->root() / m_program.folder / path;
        std::error_code error;
        std::filesystem::create_directories(target.parent_path(), error);
        PLUMA_CHECK(saveFile(target, text));
        PLUMA_CHECK(memory::recordRendered(*m_workspace, m_program,
                                           {{path, definition->reference(), text, definition->filled(parameters), {}}},
                                           m_call.job));
        PLUMA_CHECK(git(m_workspace->root(), {"add", "-A"}, m_call.job));
        PLUMA_CHECK(git(m_workspace->root(),
                        {"commit", "-q", "-m", "Add the interface between airframe and hydrogen storage"}, m_call.job));
        m_document = text;
        return tr("{} bytes from ICD-MAP-INTERFACE-V1@{}, committed with its provenance", text.size(),
                  definition->version);
    }

    Words freeze()
    {
        PLUMA_TRY(const auto f, memory::freeze(*m_workspace, {"AMPEL360-BWB-Q100", {"CAD"}, "TOUR", true, std::nullopt},
                                               m_workspace->root(), m_call.job));
        m_frozen = f;
        return tr("{}\n{}, {} common, {} bytes; digest {}", f.context.id, plural(f.artifacts, "artifact", "artifacts"),
                  count(f.common), count(f.bytes), shortDigest(f.context.digest));
    }

    Words verify(memory::Workspace& workspace, const std::string& reference)
    {
        PLUMA_TRY(const auto v, memory::verify(workspace, reference, m_call.job));
        m_verified = m_verified && v.ok();
        if (!v.ok())
            return fail(ErrorCode::Invalid, tr("{} does not verify: {}", v.context.id, firstError(v.findings).message),
                        firstError(v.findings).path);
        return tr("ok, {}: {}", wordOf(v.trust.value_or(trust::TrustLevel::Unknown)), v.reason);
    }

    Words second()
    {
        PLUMA_CHECK(git(m_out, {"clone", "-q", "--", (m_out / "workspace").string(), "second"}, m_call.job));
        PLUMA_CHECK(saveFile(m_out / "second" / ".git" / "pluma-tour", ""));
        PLUMA_TRY(auto workspace, memory::Workspace::open(m_out / "second", m_environment));
        PLUMA_TRY(const auto s, memory::sync(workspace, "origin", m_call.job));
        PLUMA_TRY(const auto verdict, verify(workspace, "AMPEL360-BWB-Q100/CAD"));
        return tr("{} received; {}", plural(s.contexts.size(), "context", "contexts"), verdict);
    }

    Words clone()
    {
        memory::CloneRequest request;
        request.from = m_frozen.context.id;
        request.toProgram = "AMPEL360-BWB-Q200";
        request.toPhase = "CAD";
        request.title = "AMPEL360 BWB-Q200, stretched";
        PLUMA_TRY(request.overrides, tfa::parseOverrides("wing_span=45m,engines=4,passenger_capacity=350"));
        request.materialize = (m_workspace->root() / m_program.folder).parent_path() / "Q200_STD01";
        PLUMA_TRY(m_clone, memory::clone(
                               *m_workspace, request, [&](const memory::CloneItem& item) { m_rows.push_back(item); },
                               m_call.job));
        PLUMA_CHECK(memory::refuseIncomplete(m_clone));
        return tr("{}\n{} cloned, {} parameterized, {} rendered, of {}", m_clone.context.id,
                  count(m_clone.reuse.cloned), count(m_clone.reuse.parameterized), count(m_clone.reuse.rendered),
                  count(m_clone.reuse.total));
    }

    Words differ()
    {
        const std::string a = "AMPEL360-BWB-Q100/CAD";
        const std::string b = "AMPEL360-BWB-Q200/CAD";
        PLUMA_TRY(auto comparison,
                  memory::compareContexts(*m_workspace, a, b, memory::Compared::Everything, m_call.job));
        m_changes = std::move(comparison.changes);
        for (const diff::Change& change : m_changes)
            if (m_sample.empty() && change.path.find("geometry-") != std::string::npos) {
                PLUMA_TRY(const auto pair,
                          memory::comparedFile(*m_workspace, comparison.before, &*comparison.after, change.path));
                m_sample = diff::unifiedDiff(pair.before.value_or(std::string()), pair.after.value_or(std::string()),
                                             "Q100/" + change.path, "Q200/" + change.path);
            }
        const auto lines = [&](auto member) {
            std::uint64_t sum = 0;
            for (const diff::Change& change : m_changes)
                sum += change.*member;
            return sum;
        };
        return tr("{}: {} lines added, {} removed", plural(m_changes.size(), "file differs", "files differ"),
                  count(lines(&diff::Change::linesAdded)), count(lines(&diff::Change::linesRemoved)));
    }

    Words metrics()
    {
        PLUMA_TRY(const auto rows, memory::reuseOf(*m_workspace, "AMPEL360-BWB-Q200", {}, m_call.job));
        context::Reuse sum;
        for (const auto& row : rows) {
            sum += row.reuse;
            for (const auto& [kind, reuse] : row.byKind)
                m_byKind[kind] += reuse;
        }
        m_result.crr = reuseOut(sum);
        return reuseText(m_result.crr);
    }

    Result<> report()
    {
        PLUMA_TRY(auto source, readResource("report/tour.html"));
        PLUMA_TRY(const auto page, tmpl::Template::compile(std::move(source), "report/tour.html"));
        Json steps = Json::array();
        double longest = 1;
        double wall = 0;
        double cpu = 0;
        for (const StepOut& s : m_result.steps) {
            longest = std::max(longest, s.wall_ms);
            wall += s.wall_ms;
            cpu += s.cpu_ms;
        }
        for (const StepOut& s : m_result.steps)
            steps.push_back({{"title", s.title},
                             {"command", s.command},
                             {"result", s.result},
                             {"wall", fmt::format("{:.0f}", s.wall_ms)},
                             {"cpu", fmt::format("{:.0f}", s.cpu_ms)},
                             {"share", fmt::format("{:.2f}", 100 * s.wall_ms / longest)}});
        Json kinds = Json::array();
        for (const auto& [kind, r] : m_byKind)
            kinds.push_back({{"kind", kind},
                             {"cloned", count(r.cloned)},
                             {"parameterized", count(r.parameterized)},
                             {"rendered", count(r.rendered)},
                             {"total", count(r.total)},
                             {"ratio", percent(r.ratio())}});
        Json rows = Json::array();
        for (std::size_t i = 0; i < std::min<std::size_t>(m_rows.size(), 12); ++i) {
            Json changes = Json::array();
            for (const auto& [before, after] : m_rows[i].changes)
                changes.push_back({{"before", before}, {"after", after}});
            rows.push_back({{"path", m_rows[i].path}, {"origin", wordOf(m_rows[i].origin)}, {"changes", changes}});
        }
        Json parameters = Json::array();
        if (const auto& overrides = m_clone.context.statement.overrides)
            for (const auto& [name, value] : *overrides)
                parameters.push_back({{"name", name},
                                      {"before", value.sourceValue.dump()},
                                      {"after", value.value.dump()},
                                      {"unit", value.unit}});
        Json sample = Json::array();
        for (const std::string_view line : split(m_sample, '\n'))
            if (!line.empty())
                sample.push_back({{"text", std::string(line)},
                                  {"kind", startsWith(line, "+++") || startsWith(line, "---") || line[0] == '@' ? "meta"
                                           : line[0] == '+' ? "added"
                                           : line[0] == '-' ? "removed"
                                                            : "same"}});
        const context::Reuse& r = m_clone.reuse;
        const auto share = [&](std::uint64_t n) {
            return fmt::format("{:.3f}",
                               r.total == 0 ? 0.0 : 100.0 * static_cast<double>(n) / static_cast<double>(r.total));
        };
        const Json context = {{"version", PLUMA_VERSION},
                              {"date", isoTime(m_call.clock()).substr(0, 10)},
                              {"artifacts", count(m_artifacts)},
                              {"frozen",
                               {{"id", m_frozen.context.id},
                                {"artifacts", count(m_frozen.artifacts)},
                                {"common", count(m_frozen.common)},
                                {"digest", m_frozen.context.digest},
                                {"merkle", m_frozen.merkleRoot}}},
                              {"clone", {{"id", m_clone.context.id}, {"digest", m_clone.context.digest}}},
                              {"crr",
                               {{"ratio", percent(m_result.crr.ratio)},
                                {"distinct", percent(m_result.crr.distinct_ratio)},
                                {"cloned", count(r.cloned)},
                                {"parameterized", count(r.parameterized)},
                                {"rendered", count(r.rendered)},
                                {"edited", count(r.edited)},
                                {"new", count(r.fresh)},
                                {"total", count(r.total)},
                                {"cloned_share", share(r.cloned)},
                                {"parameterized_share", share(r.parameterized)},
                                {"rendered_share", share(r.rendered)}}},
                              {"steps", steps},
                              {"kinds", kinds},
                              {"rows", rows},
                              {"rows_total", count(m_rows.size())},
                              {"parameters", parameters},
                              {"sample", sample},
                              {"document", m_document},
                              {"wall", fmt::format("{:.1f}", wall / 1000)},
                              {"cpu", fmt::format("{:.1f}", cpu / 1000)}};
        PLUMA_TRY(const auto html, page.render(context));
        const auto target = m_out / "report.html";
        PLUMA_CHECK(saveFile(target, html));
        PLUMA_CHECK(saveFile(m_out / "report.json", command::encode(m_result).dump(2) + "\n"));
        m_result.report = target.string();
        return {};
    }

    const memory::Environment& m_environment;
    const Call& m_call;
    const TourIn& m_in;
    std::filesystem::path m_out;
    std::optional<memory::Workspace> m_workspace;
    memory::ProgramRef m_program;
    memory::FreezeResult m_frozen;
    memory::CloneResult m_clone;
    std::vector<memory::CloneItem> m_rows;
    std::vector<diff::Change> m_changes;
    std::map<std::string, context::Reuse> m_byKind;
    std::string m_document;
    std::string m_sample;
    std::uint64_t m_artifacts = 0;
    bool m_verified = true;
    TourOut m_result;
};

} // namespace

void registerTour(Registry& registry, const memory::Environment& environment)
{
    registry.add<TourIn, TourOut>(
        {"product.tour",
         QT_TRANSLATE_NOOP("command", "Run the main job on the example"),
         "Validates, renders, freezes, verifies, synchronises, clones, compares and measures, on clones of the "
         "example, and writes report.html with what was done and measured.",
         1,
         Effect::Write,
         "example.create",
         {"tour"},
         {"pluma tour --out tour"}},
        [environment](const Call& call, const TourIn& in, const Sink<command::NoItem>&) {
            return Tour(environment, call, in).run();
        },
        [](const TourOut& o) { return tr("The report is in {}.", o.report) + "\n"; },
        [](const TourOut& o) { return !o.ok; });
}

} // namespace pluma::verbs

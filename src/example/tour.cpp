// The main job, step by step, on clones of the example.
#include "example/tour.h"

#include <chrono>
#include <functional>
#include <optional>
#include <sys/resource.h>

#include "base/files.h"
#include "base/wording.h"
#include "example/tour_report.h"
#include "example/workspace.h"
#include "memory/check.h"
#include "memory/compare.h"
#include "memory/contexts.h"
#include "memory/sync.h"
#include "memory/values.h"

namespace pluma::example {
namespace {

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

Result<> tourGit(const std::filesystem::path& folder, const std::vector<std::string>& arguments, Job& job)
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
    Tour(const memory::Environment& environment, const TourOptions& options, Job& job)
        : m_environment(environment), m_options(options), m_job(job), m_out(options.out)
    {
    }

    Result<TourResult> run()
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
        PLUMA_TRY(const auto page, tourReport(m_facts, isoTime(m_environment.clock()).substr(0, 10)));
        PLUMA_CHECK(saveFile(m_out / "report.html", page));
        m_facts.result.report = (m_out / "report.html").string();
        m_facts.result.ok = m_verified;
        return std::move(m_facts.result);
    }

private:
    using Words = Result<std::string>;

    Result<> step(const std::string& title, const std::string& command, const std::function<Words()>& action)
    {
        const auto begin = std::chrono::steady_clock::now();
        const double cpu = cpuMilliseconds();
        PLUMA_TRY(const auto words, action());
        TourStep s{title, command, words,
                   std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count(),
                   cpuMilliseconds() - cpu};
        m_options.say(fmt::format("{}. {}  ({:.0f} ms, {:.0f} ms CPU)", m_facts.result.steps.size() + 1, title,
                                  s.wallMs, s.cpuMs));
        for (const std::string_view line : split(words, '\n'))
            if (!line.empty())
                m_options.say("   " + std::string(line));
        m_facts.result.steps.push_back(std::move(s));
        return {};
    }

    // The tour works on clones, so that the user's example stays as it is and the tour can be repeated.
    Result<> prepare()
    {
        std::error_code error;
        std::filesystem::create_directories(m_out, error);
        if (error)
            return fail(ErrorCode::Io, tr("Cannot create the folder: {}.", error.message()), m_out.string());
        const auto example = m_options.workspace.empty() ? m_out / "example" : m_options.workspace;
        if (!std::filesystem::exists(example / ".git", error)) {
            PLUMA_CHECK(step(tr("Create the example program"), "pluma example create " + example.filename().string(),
                             [&]() -> Words {
                                 PLUMA_TRY(const auto created,
                                           createWorkspace(m_environment, example, m_options.artifacts, 1, m_job));
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
            PLUMA_CHECK(tourGit(m_out, {"clone", "-q", "--", example.string(), "workspace"}, m_job));
            PLUMA_CHECK(saveFile(m_out / "workspace" / ".git" / "pluma-tour", ""));
            PLUMA_TRY(auto workspace, memory::Workspace::open(m_out / "workspace", m_environment));
            m_workspace.emplace(std::move(workspace));
            PLUMA_CHECK(enrolOwnKey(*m_workspace, "AMPEL360-BWB-Q100", m_out / "workspace", m_job));
            PLUMA_TRY(m_program, m_workspace->program("AMPEL360-BWB-Q100", m_out / "workspace"));
            return tr("{} in {}", m_program.id, m_program.folder);
        }));
        return {};
    }

    Words validate()
    {
        PLUMA_TRY(const auto c, memory::validate(*m_workspace, m_program, {{}, false, true}, m_job));
        if (hasErrors(c.findings))
            return fail(ErrorCode::Invalid, tr("The example has errors: {}", firstError(c.findings).message),
                        firstError(c.findings).path);
        m_facts.artifacts = c.attributed + c.common;
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
                                           m_job));
        PLUMA_CHECK(tourGit(m_workspace->root(), {"add", "-A"}, m_job));
        PLUMA_CHECK(tourGit(m_workspace->root(),
                            {"commit", "-q", "-m", "Add the interface between airframe and hydrogen storage"}, m_job));
        m_facts.document = text;
        return tr("{} bytes from ICD-MAP-INTERFACE-V1@{}, committed with its provenance", text.size(),
                  definition->version);
    }

    Words freeze()
    {
        PLUMA_TRY(const auto f, memory::freeze(*m_workspace, {"AMPEL360-BWB-Q100", {"CAD"}, "TOUR", true, std::nullopt},
                                               m_workspace->root(), m_job));
        m_facts.frozen = f;
        return tr("{}\n{}, {} common, {} bytes; digest {}", f.context.id, plural(f.artifacts, "artifact", "artifacts"),
                  count(f.common), count(f.bytes), f.context.digest.substr(0, 12));
    }

    Words verify(memory::Workspace& workspace, const std::string& reference)
    {
        PLUMA_TRY(const auto v, memory::verify(workspace, reference, m_job));
        m_verified = m_verified && v.ok();
        if (!v.ok())
            return fail(ErrorCode::Invalid, tr("{} does not verify: {}", v.context.id, firstError(v.findings).message),
                        firstError(v.findings).path);
        return tr("ok, {}: {}", wordOf(v.trust.value_or(trust::TrustLevel::Unknown)), v.reason);
    }

    Words second()
    {
        PLUMA_CHECK(tourGit(m_out, {"clone", "-q", "--", (m_out / "workspace").string(), "second"}, m_job));
        PLUMA_CHECK(saveFile(m_out / "second" / ".git" / "pluma-tour", ""));
        PLUMA_TRY(auto workspace, memory::Workspace::open(m_out / "second", m_environment));
        PLUMA_TRY(const auto s, memory::sync(workspace, "origin", m_job));
        PLUMA_TRY(const auto verdict, verify(workspace, "AMPEL360-BWB-Q100/CAD"));
        return tr("{} received; {}", plural(s.contexts.size(), "context", "contexts"), verdict);
    }

    Words clone()
    {
        memory::CloneRequest request;
        request.from = m_facts.frozen.context.id;
        request.toProgram = "AMPEL360-BWB-Q200";
        request.toPhase = "CAD";
        request.title = "AMPEL360 BWB-Q200, stretched";
        PLUMA_TRY(request.overrides, tfa::parseOverrides("wing_span=45m,engines=4,passenger_capacity=350"));
        request.materialize = (m_workspace->root() / m_program.folder).parent_path() / "Q200_STD01";
        PLUMA_TRY(m_facts.clone, memory::clone(
                                     *m_workspace, request,
                                     [&](const memory::CloneItem& item) { m_facts.rows.push_back(item); }, m_job));
        PLUMA_CHECK(memory::refuseIncomplete(m_facts.clone));
        return tr("{}\n{} cloned, {} parameterized, {} rendered, of {}", m_facts.clone.context.id,
                  count(m_facts.clone.reuse.cloned), count(m_facts.clone.reuse.parameterized),
                  count(m_facts.clone.reuse.rendered), count(m_facts.clone.reuse.total));
    }

    Words differ()
    {
        const std::string a = "AMPEL360-BWB-Q100/CAD";
        const std::string b = "AMPEL360-BWB-Q200/CAD";
        PLUMA_TRY(auto comparison, memory::compareContexts(*m_workspace, a, b, memory::Compared::Everything, m_job));
        const std::vector<diff::Change> changes = std::move(comparison.changes);
        for (const diff::Change& change : changes)
            if (m_facts.sample.empty() && change.path.find("geometry-") != std::string::npos) {
                PLUMA_TRY(const auto pair,
                          memory::comparedFile(*m_workspace, comparison.before, &*comparison.after, change.path));
                m_facts.sample =
                    diff::unifiedDiff(pair.before.value_or(std::string()), pair.after.value_or(std::string()),
                                      "Q100/" + change.path, "Q200/" + change.path);
            }
        const auto lines = [&](auto member) {
            std::uint64_t sum = 0;
            for (const diff::Change& change : changes)
                sum += change.*member;
            return sum;
        };
        return tr("{}: {} lines added, {} removed", plural(changes.size(), "file differs", "files differ"),
                  count(lines(&diff::Change::linesAdded)), count(lines(&diff::Change::linesRemoved)));
    }

    Words metrics()
    {
        PLUMA_TRY(const auto rows, memory::reuseOf(*m_workspace, "AMPEL360-BWB-Q200", {}, m_job));
        context::Reuse sum;
        for (const auto& row : rows) {
            sum += row.reuse;
            for (const auto& [kind, reuse] : row.byKind)
                m_facts.byKind[kind] += reuse;
        }
        m_facts.result.reuse = sum;
        return context::reuseText(sum);
    }

    const memory::Environment& m_environment;
    const TourOptions& m_options;
    Job& m_job;
    std::filesystem::path m_out;
    std::optional<memory::Workspace> m_workspace;
    memory::ProgramRef m_program;
    bool m_verified = true;
    TourFacts m_facts;
};

} // namespace

Result<TourResult> runTour(const memory::Environment& environment, const TourOptions& options, Job& job)
{
    return Tour(environment, options, job).run();
}

} // namespace pluma::example

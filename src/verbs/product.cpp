#include <algorithm>
#include <optional>
#include <set>

#include "base/files.h"
#include "example/example.h"
#include "memory/contexts.h"
#include "memory/inventory.h"
#include "memory/keys.h"
#include "verbs/example_workspace.h"
#include "verbs/shared.h"

namespace pluma::verbs {

Result<example::Created> createExampleWorkspace(const memory::Environment& environment,
                                                const std::filesystem::path& directory, std::uint64_t artifacts,
                                                std::uint64_t seed, Job& job)
{
    const std::string base = "BWB-AIRCRAFT-BASE-V1";
    PLUMA_TRY(const auto bytes, memory::shippedBase(base));
    example::Options options;
    options.artifacts = artifacts;
    options.seed = seed;
    options.baseRef = base + "@1.0.0#sha256:" + trust::sha256(bytes).hex();
    options.baseName = base + "@1.0.0.yaml";
    options.baseBytes = bytes;
    PLUMA_TRY(auto created, example::create(directory, options, job));
    // The import is the same everywhere; whose workstation this is comes as a commit of its own.
    PLUMA_TRY(auto workspace, memory::Workspace::open(directory, environment));
    PLUMA_CHECK(enrolOwnKey(workspace, created.program, directory, job));
    return created;
}

Result<> enrolOwnKey(memory::Workspace& workspace, const std::string& id, const std::filesystem::path& folder, Job& job)
{
    PLUMA_TRY(const auto program, workspace.program(id, folder));
    PLUMA_TRY(const auto key, workspace.keys().own(job));
    const trust::PublicKey own = key.publicKey();
    PLUMA_TRY(const auto signers, memory::signersOf(workspace, program));
    trust::PinnedRoot root{own.fingerprint(), own, {}, {}, {}};
    if (std::none_of(signers.begin(), signers.end(), [&](const trust::Signer& s) { return s.key == own; })) {
        PLUMA_TRY(const auto done,
                  memory::enroll(workspace, program, {{}, {}, "AMPEL Aerospace", {"prime_contractor"}, {}}, job));
        root.person = done.signer.person;
        root.organisation = done.signer.organisation;
        root.pinned = done.signer.validFrom;
        const std::string file = (std::filesystem::path(program.folder) / ".pluma" / "signers.yaml").string();
        for (const std::vector<std::string>& arguments :
             {std::vector<std::string>{"add", "--", file},
              std::vector<std::string>{"-c", "user.name=pluma", "-c", "user.email=pluma@localhost", "-c",
                                       "commit.gpgSign=false", "commit", "-q", "-m",
                                       "Enrol the key of this workstation", "--", file}})
            PLUMA_CHECK(runGit(gitProcess(workspace.root(), arguments), job));
    }
    return workspace.pins().pin(program.id, root, job);
}

namespace {

struct ExampleIn {
    std::string directory;
    std::optional<std::uint64_t> artifacts, seed;
    static auto describe()
    {
        return std::tuple{
            positional("directory", &ExampleIn::directory, "absent or empty folder for the workspace", true, "DIR",
                       "directory"),
            option("artifacts", &ExampleIn::artifacts, "how many, from 100 to 1000000; otherwise 12450", "N"),
            option("seed", &ExampleIn::seed, "another seed, other content; otherwise 1", "S")};
    }
};
struct ExampleOut {
    std::string program, directory, folder;
    std::uint64_t artifacts = 0, bound = 0, bytes = 0;
    static auto describe()
    {
        return std::tuple{out("program", &ExampleOut::program, "program id"),
                          out("directory", &ExampleOut::directory, "the workspace"),
                          out("folder", &ExampleOut::folder, "the program's folder in it"),
                          out("artifacts", &ExampleOut::artifacts, "files of the program"),
                          out("bound", &ExampleOut::bound, "artifacts that carry parameters"),
                          out("bytes", &ExampleOut::bytes, "bytes written")};
    }
};

struct NothingIn {
    static auto describe() { return std::tuple<>(); }
};
struct VersionOut {
    std::string version, licence;
    static auto describe()
    {
        return std::tuple{out("version", &VersionOut::version, "of pluma"),
                          out("licence", &VersionOut::licence, "SPDX identifier")};
    }
};
struct TextOut {
    std::string text;
    static auto describe() { return std::tuple{out("text", &TextOut::text, "text")}; }
};
struct CommandsOut {
    Json commands;
    static auto describe()
    {
        return std::tuple{out("commands", &CommandsOut::commands, "every command with its schemas")};
    }
};
struct ValuesIn {
    std::string kind;
    static auto describe()
    {
        return std::tuple{needed("kind", &ValuesIn::kind,
                                 "program, phase, domain, context, target, template, category, status, "
                                 "parameter, key, role, item or artifact",
                                 "KIND")};
    }
};
struct ValuesOut {
    std::vector<std::string> values;
    static auto describe() { return std::tuple{out("values", &ValuesOut::values, "words to complete")}; }
};

// Words that are the same everywhere; none for a kind that asks for a workspace.
Result<std::optional<std::vector<std::string>>> fixedValues(const std::string& kind)
{
    using Words = std::vector<std::string>;
    if (kind == "category")
        return Words{"documentation", "process", "artifact", "integration"};
    if (kind == "status")
        return Words{"draft", "released", "deprecated"};
    if (kind == "template") {
        PLUMA_TRY(const auto library, tmpl::Library::shipped());
        Words out;
        for (const auto& d : library.all())
            out.push_back(d.id);
        return out;
    }
    if (kind != "phase" && kind != "domain")
        return std::nullopt;
    PLUMA_TRY(const auto words, tfa::Vocabulary::shipped());
    return kind == "phase" ? words.phaseCodes() : words.domainCodes();
}

// Words of one program of the workspace.
Result<std::vector<std::string>> programValues(const memory::Workspace& workspace, const Call& call,
                                               const std::string& kind)
{
    std::vector<std::string> out;
    PLUMA_TRY(const auto program, workspace.program({}, call.folder));
    if (kind == "parameter") {
        PLUMA_TRY(const auto parameters, workspace.parameters(program));
        return parameters.names();
    }
    if (kind == "key" || kind == "role") {
        PLUMA_TRY(const auto signers, memory::signersOf(workspace, program));
        for (const auto& signer : signers)
            if (kind == "key")
                out.push_back(signer.key.fingerprint());
            else
                out.insert(out.end(), signer.roles.begin(), signer.roles.end());
        return out;
    }
    PLUMA_TRY(const auto inventory, memory::inventoryOf(workspace, program, call.job));
    if (kind == "artifact") {
        for (const auto& row : inventory.rows)
            out.push_back(row.path);
        return out;
    }
    PLUMA_TRY(const auto table, memory::itemsOf(workspace, program, inventory, call.job));
    for (const auto& item : table.items)
        if (out.empty() || out.back() != item.number)
            out.push_back(item.number);
    return out;
}

Result<ValuesOut> runValues(const memory::Environment& environment, const Call& call, const ValuesIn& in)
{
    PLUMA_TRY(const auto fixed, fixedValues(in.kind));
    if (fixed)
        return ValuesOut{*fixed};
    ValuesOut o;
    static const std::set<std::string> known = {"program", "context", "target",   "parameter",
                                                "key",     "role",    "artifact", "item"};
    if (known.count(in.kind) == 0)
        return o;
    PLUMA_TRY(const auto workspace, openWorkspace(call, environment));
    if (in.kind == "context") {
        PLUMA_TRY(const auto contexts, memory::contextsOf(workspace));
        for (const auto& context : contexts) {
            o.values.push_back(contextName(context));
            o.values.push_back(context.id);
        }
        return o;
    }
    if (in.kind != "program" && in.kind != "target") {
        PLUMA_TRY(o.values, programValues(workspace, call, in.kind));
        return o;
    }
    PLUMA_TRY(const auto programs, workspace.programs());
    PLUMA_TRY(const auto words, tfa::Vocabulary::shipped());
    for (const auto& program : programs)
        if (in.kind == "program")
            o.values.push_back(program.id);
        else
            for (const std::string& phase : words.phaseCodes())
                o.values.push_back(program.id + "/" + phase);
    return o;
}

struct SelfOut {
    std::string openapi;
    Json info, servers, security, tags, paths, components;
    static auto describe()
    {
        return std::tuple{out("openapi", &SelfOut::openapi, "3.1.0"),
                          out("info", &SelfOut::info, "title, version, licence"),
                          out("servers", &SelfOut::servers, "where it is offered"),
                          out("security", &SelfOut::security, "none on one machine"),
                          out("tags", &SelfOut::tags, "groups of commands"),
                          out("paths", &SelfOut::paths, "one for each command"),
                          out("components", &SelfOut::components, "shared schemas")};
    }
};

} // namespace

void registerProduct(Registry& registry, const memory::Environment& environment)
{
    using command::NoItem;
    registry.add<ExampleIn, ExampleOut>(
        {"example.create",
         QT_TRANSLATE_NOOP("command", "Create the example program"),
         "Writes AMPEL360-BWB-Q100, a believable program of engineering files, into a new git repository. The same "
         "numbers give the same files.",
         1,
         Effect::Write,
         "example.create",
         {"example", "create"},
         {"pluma example create demo", "pluma example create big --artifacts 100000 --seed 7"}},
        [environment](const Call& call, const ExampleIn& in, const Sink<NoItem>&) -> Result<ExampleOut> {
            const auto directory = under(call.folder, in.directory);
            PLUMA_TRY(const auto c, createExampleWorkspace(environment, directory, in.artifacts.value_or(12'450),
                                                           in.seed.value_or(1), call.job));
            return ExampleOut{c.program, directory.string(), c.folder, c.artifacts, c.bound, c.bytes};
        },
        [](const ExampleOut& o) {
            return tr("Created {} in {}: {}, {} of them bound to parameters, {} bytes.", o.program, o.directory,
                      plural(o.artifacts, "artifact", "artifacts"), count(o.bound), count(o.bytes)) +
                   "\nhint: " + tr("next: cd {} && pluma freeze-context --phase CAD", o.directory) + "\n";
        });
    registry.add<NothingIn, VersionOut>(
        {"product.version",
         QT_TRANSLATE_NOOP("command", "Print the version"),
         "Version and licence.",
         1,
         Effect::Read,
         "",
         {"version"},
         {}},
        [](const Call&, const NothingIn&, const Sink<NoItem>&) -> Result<VersionOut> {
            return VersionOut{PLUMA_VERSION, "GPL-3.0-or-later"};
        },
        [](const VersionOut& o) { return "pluma " + o.version + "\n"; });
    // The registry outlives its handlers' calls; it is asked for its own content when the command runs.
    registry.add<NothingIn, TextOut>(
        {"product.completion",
         QT_TRANSLATE_NOOP("command", "Print the completion script for bash"),
         "Load it with: eval \"$(pluma completion bash)\"",
         1,
         Effect::Read,
         "",
         {"completion", "bash"},
         {}},
        [&registry](const Call&, const NothingIn&, const Sink<NoItem>&) -> Result<TextOut> {
            return TextOut{command::bashCompletion(registry)};
        },
        [](const TextOut& o) { return o.text; });
    registry.add<ValuesIn, ValuesOut>(
        {"product.completion-values",
         "Print words to complete",
         "Used by the completion script.",
         1,
         Effect::Read,
         "",
         {"completion", "values"},
         {}},
        [environment](const Call& call, const ValuesIn& in, const Sink<NoItem>&) {
            return runValues(environment, call, in);
        },
        [](const ValuesOut& o) { return join(o.values, "\n") + "\n"; });
    registry.add<NothingIn, SelfOut>(
        {"openapi.self",
         QT_TRANSLATE_NOOP("command", "Print the OpenAPI document of all commands"),
         "OpenAPI 3.1, made from the same declarations as the command line and the forms.",
         1,
         Effect::Read,
         "",
         {"openapi", "self"},
         {"pluma openapi self > pluma.openapi.json"}},
        [&registry](const Call&, const NothingIn&, const Sink<NoItem>&) -> Result<SelfOut> {
            const Json document = command::openApi(registry, PLUMA_VERSION);
            return SelfOut{document["openapi"].get<std::string>(),
                           document["info"],
                           document["servers"],
                           document["security"],
                           document["tags"],
                           document["paths"],
                           document["components"]};
        },
        [](const SelfOut& o) { return command::encode(o).dump(2) + "\n"; });
    registry.add<NothingIn, TextOut>(
        {"product.man",
         QT_TRANSLATE_NOOP("command", "Print the man page"),
         "Read it with: pluma man | man -l -",
         1,
         Effect::Read,
         "",
         {"man"},
         {}},
        [&registry](const Call&, const NothingIn&, const Sink<NoItem>&) -> Result<TextOut> {
            return TextOut{command::manPage(registry, PLUMA_VERSION)};
        },
        [](const TextOut& o) { return o.text; });
    registry.add<NothingIn, CommandsOut>(
        {"product.commands",
         QT_TRANSLATE_NOOP("command", "Print every command with its schemas"),
         "The declarations from which command line, forms and, later, the HTTP interface are made.",
         1,
         Effect::Read,
         "",
         {"commands"},
         {"pluma commands --json"}},
        [&registry](const Call&, const NothingIn&, const Sink<NoItem>&) -> Result<CommandsOut> {
            return CommandsOut{command::registryJson(registry)};
        },
        [](const CommandsOut& o) {
            std::vector<std::vector<std::string>> rows;
            for (const Json& c : o.commands)
                rows.push_back({c["id"].get<std::string>(), c["title"].get<std::string>()});
            return table(rows);
        });
}

} // namespace pluma::verbs

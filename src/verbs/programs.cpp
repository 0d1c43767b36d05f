#include <algorithm>

#include "base/beneath.h"
#include "memory/check.h"
#include "memory/contexts.h"
#include "memory/keys.h"
#include "memory/sync.h"
#include "memory/values.h"
#include "trust/names.h"
#include "verbs/shared.h"

namespace pluma::verbs {
namespace {

struct ValidateIn {
    std::string program, phase;
    bool check_completeness = false, comprehensive = false;
    static auto describe()
    {
        return std::tuple{
            option("program", &ValidateIn::program, "the program; may be left out inside one", "ID", "program"),
            option("phase", &ValidateIn::phase, "completeness of this phase only", "PHASE", "phase"),
            option("check_completeness", &ValidateIn::check_completeness,
                   "every declared phase and domain must have artifacts"),
            option("comprehensive", &ValidateIn::comprehensive,
                   "also completeness and item identities, which reads every file")};
    }
};
struct CheckedOut {
    std::uint64_t files = 0, contents = 0, from_git = 0, untracked = 0;
    bool completeness = false, items = false;
    static auto describe()
    {
        return std::tuple{
            out("files", &CheckedOut::files, "files whose paths were judged by the layout"),
            out("contents", &CheckedOut::contents, "files read as they lie in the working tree"),
            out("from_git", &CheckedOut::from_git, "files read as git has them: the working tree has none"),
            out("untracked", &CheckedOut::untracked, "files that git does not know; not looked at"),
            out("completeness", &CheckedOut::completeness, "whether each phase and domain has artifacts"),
            out("items", &CheckedOut::items, "whether each item stands for one content")};
    }
};
struct ValidateOut {
    bool ok = false;
    std::string program;
    std::uint64_t attributed = 0, common = 0, program_files = 0;
    std::optional<std::uint64_t> placed;
    std::map<std::string, std::uint64_t> by_phase, by_domain;
    ElsewhereOut elsewhere;
    CheckedOut checked;
    std::vector<FindingOut> findings;
    static auto describe()
    {
        return std::tuple{out("ok", &ValidateOut::ok, "true when no finding is an error"),
                          out("program", &ValidateOut::program, "id"),
                          out("attributed", &ValidateOut::attributed, "files that belong to a phase"),
                          out("common", &ValidateOut::common, "files shared by all phases"),
                          maybe("placed", &ValidateOut::placed, placedHelp),
                          out("program_files", &ValidateOut::program_files, "files under .pluma"),
                          out("by_phase", &ValidateOut::by_phase, "files by phase"),
                          out("by_domain", &ValidateOut::by_domain, "files by domain"),
                          out("elsewhere", &ValidateOut::elsewhere, "what the files name without holding it"),
                          out("checked", &ValidateOut::checked, "what was looked at, and what was not"),
                          out("findings", &ValidateOut::findings, "what was noticed")};
    }
};

// "valid" stands alone: beside a warning it would say too much.
std::string verdictText(const ValidateOut& o)
{
    std::uint64_t warnings = 0;
    for (const FindingOut& f : o.findings)
        warnings += f.severity == "warning" ? 1 : 0;
    if (!o.ok)
        return tr("{} has errors.", o.program);
    if (warnings == 0 && !o.elsewhere.pointers.empty())
        return tr("{} has no errors; what {} stand for was not looked at.", o.program,
                  plural(o.elsewhere.pointers.size(), "Git LFS pointer", "Git LFS pointers"));
    return warnings == 0 ? tr("{} is valid.", o.program)
                         : tr("{} has no errors and {}.", o.program, plural(warnings, "warning", "warnings"));
}

std::string checkedText(const CheckedOut& c)
{
    std::string text =
        tr("Checked: the manifest, the paths of {}, what {} of them say of parameters as they lie in the "
           "working tree",
           plural(c.files, "file", "files"), count(c.contents));
    if (c.from_git > 0)
        text += tr(" and {} as git has them", count(c.from_git));
    if (c.completeness)
        text += tr(", completeness");
    if (c.items)
        text += tr(", item identities");
    std::vector<std::string> left;
    if (c.untracked > 0)
        left.push_back(plural(c.untracked, "file that git does not know", "files that git does not know"));
    if (!c.completeness)
        left.push_back(tr("completeness (--check-completeness)"));
    if (!c.items)
        left.push_back(tr("item identities (--comprehensive)"));
    return text + "." + (left.empty() ? "" : " " + tr("Not checked: {}.", join(left, ", "))) + "\n";
}

struct ExplainIn {
    std::string name, program;
    static auto describe()
    {
        return std::tuple{
            positional("name", &ExplainIn::name, "a parameter", true, "NAME", "parameter"),
            option("program", &ExplainIn::program, "the program; may be left out inside one", "ID", "program")};
    }
};
struct OriginOut {
    std::string layer, where, unit;
    Json value;
    bool wins = false;
    static auto describe()
    {
        return std::tuple{out("layer", &OriginOut::layer, "who gave the value"),
                          out("where", &OriginOut::where, "path:line:column"),
                          out("value", &OriginOut::value, "the value"), out("unit", &OriginOut::unit, "its unit"),
                          out("wins", &OriginOut::wins, "true for the value in force")};
    }
};
struct ReachOut {
    std::string binding;
    std::uint64_t artifacts = 0;
    static auto describe()
    {
        return std::tuple{out("binding", &ReachOut::binding, "path and place"),
                          out("artifacts", &ReachOut::artifacts, "files that the path matches")};
    }
};
struct ExplainOut {
    std::string name, unit, type, description;
    Json value;
    std::vector<std::string> depends_on;
    std::vector<OriginOut> origins;
    std::vector<ReachOut> reach;
    static auto describe()
    {
        return std::tuple{out("name", &ExplainOut::name, "parameter"),
                          out("value", &ExplainOut::value, "value in force"),
                          out("unit", &ExplainOut::unit, "unit"),
                          out("type", &ExplainOut::type, "type"),
                          out("description", &ExplainOut::description, "what it means"),
                          out("depends_on", &ExplainOut::depends_on, "parameters it follows"),
                          out("origins", &ExplainOut::origins, "every value that was given, lowest precedence first"),
                          out("reach", &ExplainOut::reach, "bindings that carry it")};
    }
};

struct SyncIn {
    std::string remote;
    static auto describe()
    {
        return std::tuple{
            positional("remote", &SyncIn::remote, "a remote's name, URL or path; otherwise origin", false, "REMOTE")};
    }
};
struct SyncOut {
    bool ok = true;
    std::string remote;
    std::uint64_t received = 0, sent = 0;
    std::vector<std::string> contexts;
    std::vector<FindingOut> findings;
    static auto describe()
    {
        return std::tuple{out("ok", &SyncOut::ok, "false when a fork or an invalid origin was found"),
                          out("remote", &SyncOut::remote, "with whom"),
                          out("received", &SyncOut::received, "log entries that are new here"),
                          out("sent", &SyncOut::sent, "log entries that were new there"),
                          out("contexts", &SyncOut::contexts, "ids of contexts that are new here"),
                          out("findings", &SyncOut::findings, "forks and invalid origins")};
    }
};

struct KeyOut {
    std::string fingerprint, words, person, organisation, trust, reason, public_key, endorsed_by;
    std::vector<std::string> roles;
    bool own = false, pinned = false, enrolled = false;
    std::uint64_t roster_version = 0;
    static auto describe()
    {
        return std::tuple{out("fingerprint", &KeyOut::fingerprint, "SHA-256 of the public key"),
                          out("words", &KeyOut::words, "the fingerprint as sixteen words, for reading aloud"),
                          out("public_key", &KeyOut::public_key, "base64"),
                          out("person", &KeyOut::person, "who"),
                          out("organisation", &KeyOut::organisation, "of whom"),
                          out("roles", &KeyOut::roles, "roles"),
                          out("own", &KeyOut::own, "the key of this workstation"),
                          out("pinned", &KeyOut::pinned, "pinned on this machine for the program"),
                          out("enrolled", &KeyOut::enrolled, "in the program's signers.yaml"),
                          out("trust", &KeyOut::trust, "trusted, unpinned, unknown_key, expired or revoked"),
                          out("reason", &KeyOut::reason, "what would be said of something that it signs now"),
                          out("endorsed_by", &KeyOut::endorsed_by, "fingerprint of who vouches"),
                          out("roster_version", &KeyOut::roster_version,
                              "version of the roster that was written with it; 0: none was")};
    }
};
struct KeysIn {
    std::string program;
    static auto describe()
    {
        return std::tuple{
            option("program", &KeysIn::program, "the program; may be left out inside one", "ID", "program")};
    }
};
struct KeysOut {
    std::string program, storage;
    std::uint64_t roster_version = 0;
    std::vector<KeyOut> keys;
    static auto describe()
    {
        return std::tuple{out("program", &KeysOut::program, "program"),
                          out("storage", &KeysOut::storage, "where the private key is"),
                          out("roster_version", &KeysOut::roster_version,
                              "version of the roster that counts on this machine; 0: there is none"),
                          out("keys", &KeysOut::keys, "own and enrolled keys")};
    }
};
struct PinIn {
    std::string fingerprint, program, person, organisation, key;
    static auto describe()
    {
        return std::tuple{
            positional("fingerprint", &PinIn::fingerprint,
                       "the whole fingerprint: 64 digits, in groups or not, or its sixteen words", true, "FINGERPRINT",
                       "key"),
            option("program", &PinIn::program, "the program; may be left out inside one", "ID", "program"),
            option("person", &PinIn::person, "whose key it is, as you know them; otherwise as enrolled", "NAME"),
            option("organisation", &PinIn::organisation, "of whom; otherwise as enrolled", "NAME"),
            option("key", &PinIn::key, "the public key (base64, or a file that holds it) of one that is not enrolled",
                   "KEY", "file")};
    }
};
struct UnpinIn {
    std::string fingerprint, program;
    static auto describe()
    {
        return std::tuple{
            positional("fingerprint", &UnpinIn::fingerprint,
                       "the whole fingerprint: 64 digits, in groups or not, or its sixteen words", true, "FINGERPRINT",
                       "key"),
            option("program", &UnpinIn::program, "the program; may be left out inside one", "ID", "program")};
    }
};
struct PinOut {
    std::string program, fingerprint, words, person;
    static auto describe()
    {
        return std::tuple{out("program", &PinOut::program, "program"), out("fingerprint", &PinOut::fingerprint, "key"),
                          out("words", &PinOut::words, "the fingerprint as sixteen words"),
                          out("person", &PinOut::person, "who")};
    }
};
struct CreateIn {
    static auto describe() { return std::tuple<>{}; }
};
struct CreateOut {
    std::string fingerprint, words, public_key, storage;
    bool created = false;
    static auto describe()
    {
        return std::tuple{out("fingerprint", &CreateOut::fingerprint, "SHA-256 of the public key"),
                          out("words", &CreateOut::words, "the fingerprint as sixteen words"),
                          out("public_key", &CreateOut::public_key, "base64, for somebody who enrols it"),
                          out("created", &CreateOut::created, "false when there was one already"),
                          out("storage", &CreateOut::storage, "where the private key is")};
    }
};
struct RevokeIn {
    std::string fingerprint, program, up_to, reason;
    static auto describe()
    {
        return std::tuple{
            positional("fingerprint", &RevokeIn::fingerprint,
                       "the whole fingerprint: 64 digits, in groups or not, or its sixteen words", true, "FINGERPRINT",
                       "key"),
            option("program", &RevokeIn::program, "the program; may be left out inside one", "ID", "program"),
            option("up_to", &RevokeIn::up_to,
                   "the last entry of its log that counts: latest (as it is here), none, or its number", "ENTRY"),
            option("reason", &RevokeIn::reason, "why, for everybody to read", "TEXT")};
    }
};
struct RevokeOut {
    std::string program, fingerprint, person;
    std::uint64_t roster_version = 0;
    std::optional<std::uint64_t> up_to;
    static auto describe()
    {
        return std::tuple{out("program", &RevokeOut::program, "program"),
                          out("fingerprint", &RevokeOut::fingerprint, "the key that was taken out of use"),
                          out("person", &RevokeOut::person, "who"),
                          out("roster_version", &RevokeOut::roster_version, "of the roster that says so"),
                          out("up_to", &RevokeOut::up_to, "number of the last entry that counts; null: none does")};
    }
};
struct RotateIn {
    static auto describe() { return std::tuple<>{}; }
};
struct RotateOut {
    std::string before, fingerprint, words;
    std::vector<RevokeOut> programs;
    static auto describe()
    {
        return std::tuple{out("before", &RotateOut::before, "fingerprint of the old key"),
                          out("fingerprint", &RotateOut::fingerprint, "and of the new one"),
                          out("words", &RotateOut::words, "of the new one"),
                          out("programs", &RotateOut::programs, "programs whose rosters say so now")};
    }
};
struct EnrollIn {
    std::string program, key, person, organisation, valid_until;
    std::vector<std::string> role;
    static auto describe()
    {
        return std::tuple{
            option("program", &EnrollIn::program, "the program; may be left out inside one", "ID", "program"),
            option("key", &EnrollIn::key, "public key (base64) of someone else; otherwise the own key", "KEY"),
            option("person", &EnrollIn::person, "name; otherwise git's user.name", "NAME"),
            option("organisation", &EnrollIn::organisation, "organisation", "NAME"),
            option("role", &EnrollIn::role, "role in the program", "ROLE", "role"),
            option("valid_until", &EnrollIn::valid_until, "when the key runs out, as 2027-12-31T00:00:00Z", "TIME")};
    }
};

KeyOut keyOut(const trust::Signer& signer, const trust::TrustVerdict& verdict, const std::vector<std::string>& roots,
              const std::string& own)
{
    const std::string fingerprint = signer.key.fingerprint();
    return KeyOut{fingerprint,
                  trust::printWords(fingerprint),
                  signer.person,
                  signer.organisation,
                  wordOf(verdict.level),
                  verdict.reason,
                  signer.key.base64(),
                  signer.endorsedBy,
                  signer.roles,
                  fingerprint == own,
                  std::find(roots.begin(), roots.end(), fingerprint) != roots.end(),
                  true,
                  0};
}

Result<std::string> ownPrint(const memory::Workspace& workspace)
{
    PLUMA_TRY(const auto own, workspace.keys().ownPublic());
    return own ? own->fingerprint() : std::string();
}

// Signers of the program in the working tree, or of its contexts when there is no working tree of it.
Result<std::pair<std::string, std::vector<trust::Signer>>> signersOf(const memory::Workspace& workspace,
                                                                     const std::string& id, const std::string& folder)
{
    auto program = workspace.program(id, folder);
    if (program) {
        PLUMA_TRY(auto signers, memory::signersOf(workspace, *program));
        return std::pair{program->id, std::move(signers)};
    }
    PLUMA_TRY(const auto contexts, memory::contextsOf(workspace));
    std::vector<trust::Signer> signers;
    for (const auto& context : contexts) {
        if (context.program != id)
            continue;
        PLUMA_TRY(const auto source, memory::treeOf(workspace, context));
        auto yaml = source->read("program/signers.yaml");
        if (!yaml)
            continue;
        PLUMA_TRY(const auto document, parseYaml(std::move(*yaml), "program/signers.yaml"));
        PLUMA_TRY(auto read, trust::readSigners(document));
        for (trust::Signer& signer : read)
            if (std::none_of(signers.begin(), signers.end(),
                             [&](const trust::Signer& s) { return s.key == signer.key; }))
                signers.push_back(std::move(signer));
    }
    if (signers.empty())
        return tl::unexpected<Error>(program.error());
    return std::pair{id, std::move(signers)};
}

// A public key as base64, or in a file that holds nothing else.
Result<trust::PublicKey> givenKey(const std::string& text, const std::string& folder)
{
    if (auto key = trust::PublicKey::fromBase64(text))
        return key;
    PLUMA_TRY(const auto bytes, readNamed(under(folder, text), 4096));
    return trust::PublicKey::fromBase64(trim(bytes));
}

Result<PinOut> runPin(const memory::Environment& environment, const Call& call, const PinIn& in)
{
    PLUMA_TRY(const auto fingerprint, trust::readPrint(in.fingerprint));
    PLUMA_TRY(const auto workspace, openWorkspace(call, environment));
    trust::PinnedRoot root{fingerprint, {}, in.person, in.organisation, isoTime(call.clock())};
    std::string program = in.program;
    if (!in.key.empty()) {
        PLUMA_TRY(const auto key, givenKey(in.key, call.folder));
        if (key.fingerprint() != fingerprint)
            return fail(ErrorCode::Denied,
                        tr("This public key has another fingerprint: {}.", trust::groupedPrint(key.fingerprint())));
        root.key = key;
        if (program.empty()) {
            PLUMA_TRY(const auto found, workspace.program(in.program, call.folder));
            program = found.id;
        }
    } else {
        PLUMA_TRY(const auto known, signersOf(workspace, in.program, call.folder));
        program = known.first;
        const trust::Signer* found = trust::findSigner(known.second, fingerprint);
        std::vector<std::string> fingerprints;
        for (const trust::Signer& signer : known.second)
            fingerprints.push_back(signer.key.fingerprint());
        if (found == nullptr)
            return fail(ErrorCode::NotFound, tr("No key '{}' is enrolled in {}.", fingerprint, program), {},
                        tr("enrolled are: {}; or give the public key with --key", join(fingerprints, ", ")));
        root.key = found->key;
        root.person = in.person.empty() ? found->person : in.person;
        root.organisation = in.organisation.empty() ? found->organisation : in.organisation;
    }
    PLUMA_CHECK(workspace.pins().pin(program, root, call.job));
    return PinOut{program, fingerprint, trust::printWords(fingerprint), root.person};
}

Result<PinOut> runUnpin(const memory::Environment& environment, const Call& call, const UnpinIn& in)
{
    PLUMA_TRY(const auto fingerprint, trust::readPrint(in.fingerprint));
    PLUMA_TRY(const auto workspace, openWorkspace(call, environment));
    std::string program = in.program;
    if (program.empty()) {
        PLUMA_TRY(const auto found, workspace.program(in.program, call.folder));
        program = found.id;
    }
    PLUMA_TRY(const auto pins, workspace.pins().program(program));
    PLUMA_TRY(const auto own, ownPrint(workspace));
    const trust::PinnedRoot* root = pins.find(fingerprint);
    if (root == nullptr && own != fingerprint)
        return fail(ErrorCode::NotFound,
                    tr("The key {} is not pinned for {}.", trust::groupedPrint(fingerprint.substr(0, 16)), program));
    const std::string person = root != nullptr ? root->person : std::string();
    PLUMA_CHECK(workspace.pins().unpin(program, fingerprint, own == fingerprint, call.job));
    return PinOut{program, fingerprint, trust::printWords(fingerprint), person};
}

RevokeOut revokeOut(const memory::RosterChange& change)
{
    return {change.program, change.fingerprint, change.person, change.version,
            change.upTo ? std::optional<std::uint64_t>(change.upTo->seq) : std::nullopt};
}

std::string revokedText(const RevokeOut& o)
{
    return (o.up_to ? tr("Version {} of the roster of {}: {} counts up to entry {} of its log.", o.roster_version,
                         o.program, trust::groupedPrint(o.fingerprint.substr(0, 16)), *o.up_to)
                    : tr("Version {} of the roster of {}: nothing of {} counts.", o.roster_version, o.program,
                         trust::groupedPrint(o.fingerprint.substr(0, 16)))) +
           "\n";
}

} // namespace

void registerPrograms(Registry& registry, const memory::Environment& environment)
{
    using command::NoItem;
    registry.add<ValidateIn, ValidateOut>(
        {"program.validate",
         QT_TRANSLATE_NOOP("command", "Check a program"),
         "Checks the manifest, the layout, links, bindings and identities of what git tracks, as it lies in the "
         "working tree.",
         1,
         Effect::Read,
         "program.read",
         {"validate"},
         {"pluma validate --program AMPEL360-BWB-Q100 --comprehensive"}},
        [environment](const Call& call, const ValidateIn& in, const Sink<NoItem>&) -> Result<ValidateOut> {
            PLUMA_TRY(const auto workspace, openWorkspace(call, environment));
            PLUMA_TRY(const auto program, workspace.program(in.program, call.folder));
            PLUMA_TRY(const auto c, memory::validate(workspace, program,
                                                     {in.phase, in.check_completeness, in.comprehensive}, call.job));
            return ValidateOut{!hasErrors(c.findings),
                               program.id,
                               c.attributed,
                               c.common,
                               c.programFiles,
                               c.placed,
                               c.byPhase,
                               c.byDomain,
                               elsewhereOut(c.elsewhere),
                               {c.checked.files, c.checked.contents, c.checked.fromGit, c.checked.untracked,
                                c.checked.completeness, c.checked.items},
                               findingsOut(c.findings)};
        },
        [](const ValidateOut& o) {
            const std::string elsewhere = elsewhereText(o.elsewhere);
            return verdictText(o) + (elsewhere.empty() ? "" : " ") + elsewhere + "\n" +
                   table({{tr("attributed"), count(o.attributed)},
                          {tr("common"), count(o.common)},
                          {tr("share"), sharesText({o.attributed, o.placed.value_or(0), o.attributed + o.common})},
                          {tr("program files"), count(o.program_files)},
                          {tr("by phase"), counts(o.by_phase)},
                          {tr("by domain"), counts(o.by_domain)}}) +
                   findingsText(o.elsewhere.pointers) + findingsText(o.findings) + checkedText(o.checked);
        },
        [](const ValidateOut& o) { return !o.ok; });
    registry.add<ExplainIn, ExplainOut>(
        {"parameter.explain",
         QT_TRANSLATE_NOOP("command", "Explain a parameter"),
         "Shows every value that was given for a parameter, which one wins, and which artifacts it reaches.",
         1,
         Effect::Read,
         "program.read",
         {"explain"},
         {"pluma explain wing_span"}},
        [environment](const Call& call, const ExplainIn& in, const Sink<NoItem>&) -> Result<ExplainOut> {
            PLUMA_TRY(const auto workspace, openWorkspace(call, environment));
            PLUMA_TRY(const auto program, workspace.program(in.program, call.folder));
            PLUMA_TRY(const auto e, memory::explain(workspace, program, in.name, call.job));
            const tfa::Parameter& p = e.parameter.parameter;
            ExplainOut o{p.name, p.unit, p.type, p.description, p.value, p.dependsOn, {}, {}};
            for (const auto& origin : e.parameter.origins)
                o.origins.push_back(
                    {origin.layer, origin.where, origin.unit, origin.value, &origin == &e.parameter.origins.back()});
            for (const auto& reach : e.reach)
                o.reach.push_back({reach.binding, reach.artifacts});
            return o;
        },
        [](const ExplainOut& o) {
            std::string text = o.name + " = " + o.value.dump() + (o.unit.empty() ? "" : " " + o.unit) + "  (" + o.type +
                               ")" + (o.description.empty() ? "" : "  " + o.description) + "\n";
            std::vector<std::vector<std::string>> rows;
            for (auto it = o.origins.rbegin(); it != o.origins.rend(); ++it)
                rows.push_back({it->wins ? "✓" : " ", it->value.dump() + (it->unit.empty() ? "" : " " + it->unit),
                                it->layer, it->where});
            text += table(rows);
            if (!o.depends_on.empty())
                text += tr("depends on: {}", join(o.depends_on, ", ")) + "\n";
            rows.clear();
            for (const ReachOut& reach : o.reach)
                rows.push_back({plural(reach.artifacts, "artifact", "artifacts"), reach.binding});
            return text + (rows.empty() ? tr("no binding carries it to an artifact") + "\n"
                                        : tr("reaches:") + "\n" + table(rows));
        });
    registry.add<SyncIn, SyncOut>(
        {"workspace.sync",
         QT_TRANSLATE_NOOP("command", "Exchange contexts with a remote"),
         "Fetches and sends the logs of all keys with the contexts they hold. Nothing is ever forced.",
         1,
         Effect::Write,
         "workspace.sync",
         {"sync"},
         {"pluma sync", "pluma sync ../second-clone"}},
        [environment](const Call& call, const SyncIn& in, const Sink<NoItem>&) -> Result<SyncOut> {
            PLUMA_TRY(auto workspace, openWorkspace(call, environment));
            PLUMA_TRY(const auto s, memory::sync(workspace, in.remote, call.job));
            return SyncOut{!hasErrors(s.findings), s.remote, s.received, s.sent, s.contexts, findingsOut(s.findings)};
        },
        [](const SyncOut& o) {
            std::string text = tr("Synchronised with {}: {} received, {} sent.", o.remote,
                                  plural(o.received, "entry", "entries"), plural(o.sent, "entry", "entries")) +
                               "\n";
            for (const std::string& id : o.contexts)
                text += "  + " + id + "\n";
            return text + findingsText(o.findings);
        },
        [](const SyncOut& o) { return !o.ok; });
    registry.add<KeysIn, KeysOut>(
        {"keys.list",
         QT_TRANSLATE_NOOP("command", "List keys"),
         "Shows the own key and the keys that a program enrols, and whether this machine trusts them.",
         1,
         Effect::Read,
         "keys.read",
         {"keys"},
         {"pluma keys --program AMPEL360-BWB-Q100"}},
        [environment](const Call& call, const KeysIn& in, const Sink<NoItem>&) -> Result<KeysOut> {
            PLUMA_TRY(const auto workspace, openWorkspace(call, environment));
            // Looking makes no key.
            PLUMA_TRY(const auto own, workspace.keys().ownPublic());
            const std::string ownFingerprint = own ? own->fingerprint() : std::string();
            KeysOut o{{},
                      own ? workspace.keys().disclosure()
                          : tr("there is no key of yours on this machine yet; pluma keys enroll makes one"),
                      0,
                      {}};
            const auto known = signersOf(workspace, in.program, call.folder);
            if (!known && !in.program.empty())
                return tl::unexpected<Error>(known.error());
            std::vector<trust::Signer> signers;
            if (known) {
                o.program = known->first;
                signers = known->second;
            }
            const std::size_t enrolled = signers.size();
            if (own && trust::findSigner(signers, ownFingerprint) == nullptr) {
                signers.emplace_back();
                signers.back().key = *own;
            }
            std::vector<std::string> fingerprints;
            for (const trust::Signer& signer : signers)
                fingerprints.push_back(signer.key.fingerprint());
            PLUMA_TRY(const auto keys, memory::knownKeys(workspace, o.program, fingerprints));
            o.roster_version = keys.rosterVersion;
            for (std::size_t i = 0; i < signers.size(); ++i) {
                o.keys.push_back(keyOut(signers[i], keys.verdicts[i], keys.pinned, ownFingerprint));
                o.keys.back().enrolled = i < enrolled;
            }
            return o;
        },
        [](const KeysOut& o) {
            std::string text = o.program.empty() ? std::string() : o.program + "\n";
            for (const KeyOut& k : o.keys) {
                text += "  " + trust::groupedPrint(k.fingerprint) + "\n";
                std::vector<std::string> marks;
                for (const auto& [set, word] : {std::pair{k.own, tr("own")}, std::pair{k.pinned, tr("pinned")},
                                                std::pair{true, k.enrolled ? tr("enrolled") : tr("not enrolled")}})
                    if (set)
                        marks.push_back(word);
                text += table({{"", tr("words"), k.words},
                               {"", tr("person"), trust::shownName(k.person)},
                               {"", tr("trust"), k.trust + " (" + join(marks, ", ") + ")"},
                               {"", tr("public key"), k.public_key}});
            }
            if (o.roster_version > 0)
                text += tr("note: version {} of the roster counts here", o.roster_version) + "\n";
            return text + tr("note: {}", o.storage) + "\n";
        });
    registry.add<PinIn, PinOut>(
        {"keys.pin",
         QT_TRANSLATE_NOOP("command", "Trust an enrolled key on this machine"),
         "Do this after comparing the fingerprint with its owner by another way than this repository.",
         1,
         Effect::Write,
         "keys.pin",
         {"keys", "pin"},
         {"pluma keys pin --program AMPEL360-BWB-Q100 FINGERPRINT --person \"Ana Pérez\""}},
        [environment](const Call& call, const PinIn& in, const Sink<NoItem>&) { return runPin(environment, call, in); },
        [](const PinOut& o) {
            return tr("Pinned the key of {} for {}:", trust::shownName(o.person), o.program) + "\n  " +
                   trust::groupedPrint(o.fingerprint) + "\n  " + o.words + "\n";
        });
    registry.add<UnpinIn, PinOut>(
        {"keys.unpin",
         QT_TRANSLATE_NOOP("command", "Stop trusting a key on this machine"),
         "Contexts signed by it no longer verify here.",
         1,
         Effect::Write,
         "keys.pin",
         {"keys", "unpin"},
         {}},
        [environment](const Call& call, const UnpinIn& in, const Sink<NoItem>&) {
            return runUnpin(environment, call, in);
        },
        [](const PinOut& o) {
            return tr("Unpinned {} for {}.", trust::groupedPrint(o.fingerprint.substr(0, 16)), o.program) + "\n";
        });
    registry.add<EnrollIn, KeyOut>(
        {"keys.enroll",
         QT_TRANSLATE_NOOP("command", "Enrol a key in a program"),
         "Adds a key to .pluma/signers.yaml. A key of someone else is endorsed by the own one, so that machines which "
         "pinned yours trust it too. Commit the file afterwards.",
         1,
         Effect::Write,
         "keys.enroll",
         {"keys", "enroll"},
         {"pluma keys enroll --program AMPEL360-BWB-Q100"}},
        [environment](const Call& call, const EnrollIn& in, const Sink<NoItem>&) -> Result<KeyOut> {
            PLUMA_TRY(auto workspace, openWorkspace(call, environment));
            PLUMA_TRY(const auto program, workspace.program(in.program, call.folder));
            std::optional<trust::PublicKey> key;
            if (!in.key.empty()) {
                PLUMA_TRY(key, trust::PublicKey::fromBase64(in.key));
            }
            PLUMA_TRY(const auto done,
                      memory::enroll(workspace, program, {key, in.person, in.organisation, in.role, in.valid_until},
                                     call.job));
            PLUMA_TRY(const auto own, ownPrint(workspace));
            PLUMA_TRY(const auto keys, memory::knownKeys(workspace, program.id, {done.signer.key.fingerprint()}));
            KeyOut o = keyOut(done.signer, keys.verdicts.front(), keys.pinned, own);
            o.roster_version = done.rosterVersion;
            return o;
        },
        [](const KeyOut& o) {
            return tr("Enrolled {} of {}; commit .pluma/signers.yaml.",
                      trust::groupedPrint(o.fingerprint.substr(0, 16)), trust::shownName(o.person)) +
                   (o.roster_version > 0
                        ? " " + tr("It stands in version {} of the roster, which pluma sync sends.", o.roster_version)
                        : std::string()) +
                   "\n";
        });
    registry.add<CreateIn, CreateOut>(
        {"keys.create",
         QT_TRANSLATE_NOOP("command", "Make the key of this machine"),
         "Makes the own key where there is none yet and says its public half, which somebody else enrols and endorses.",
         1,
         Effect::Write,
         "keys.create",
         {"keys", "create"},
         {"pluma keys create"}},
        [environment](const Call& call, const CreateIn&, const Sink<NoItem>&) -> Result<CreateOut> {
            const trust::KeyStore keys(environment.dirs.data / "keys", environment.keyPlace);
            CreateOut o;
            o.created = !keys.exists();
            PLUMA_TRY(const auto key, keys.own(call.job));
            o.fingerprint = key.publicKey().fingerprint();
            o.words = trust::printWords(o.fingerprint);
            o.public_key = key.publicKey().base64();
            o.storage = keys.disclosure();
            return o;
        },
        [](const CreateOut& o) {
            return (o.created ? tr("The key of this machine:") : tr("The key of this machine was there already:")) +
                   "\n  " + trust::groupedPrint(o.fingerprint) + "\n" +
                   table({{tr("words"), o.words}, {tr("public key"), o.public_key}}) + tr("note: {}", o.storage) + "\n";
        });
    registry.add<RevokeIn, RevokeOut>(
        {"keys.revoke",
         QT_TRANSLATE_NOOP("command", "Take a key out of use"),
         "Writes a new version of the program's roster, signed by the own key, which must be a root of the program: "
         "entries of the other key's log count up to a position in it, whatever times they claim. pluma sync sends it.",
         1,
         Effect::Write,
         "keys.revoke",
         {"keys", "revoke"},
         {"pluma keys revoke FINGERPRINT --up-to latest --reason \"left the company\""}},
        [environment](const Call& call, const RevokeIn& in, const Sink<NoItem>&) -> Result<RevokeOut> {
            PLUMA_TRY(const auto fingerprint, trust::readPrint(in.fingerprint));
            PLUMA_TRY(auto workspace, openWorkspace(call, environment));
            std::string program = in.program;
            if (auto found = workspace.program(in.program, call.folder))
                program = found->id;
            else if (program.empty())
                return tl::unexpected<Error>(found.error());
            PLUMA_TRY(const auto done, memory::revoke(workspace, program, fingerprint, in.up_to, in.reason, call.job));
            return revokeOut(done);
        },
        revokedText);
    registry.add<RotateIn, RotateOut>(
        {"keys.rotate",
         QT_TRANSLATE_NOOP("command", "Give this machine a new key"),
         "Makes a new own key and writes a new version of the roster of each program here of which the old one is a "
         "root, signed by both. What the old key signed so far keeps counting. Commit .pluma/signers.yaml afterwards; "
         "in "
         "another repository the same command does there what was done here.",
         1,
         Effect::Write,
         "keys.rotate",
         {"keys", "rotate"},
         {"pluma keys rotate"}},
        [environment](const Call& call, const RotateIn&, const Sink<NoItem>&) -> Result<RotateOut> {
            PLUMA_TRY(auto workspace, openWorkspace(call, environment));
            PLUMA_TRY(const auto done, memory::rotate(workspace, call.job));
            RotateOut o{done.before, done.after, trust::printWords(done.after), {}};
            for (const memory::RosterChange& change : done.programs)
                o.programs.push_back(revokeOut(change));
            return o;
        },
        [](const RotateOut& o) {
            std::string text = tr("The key of this machine is now:") + "\n  " + trust::groupedPrint(o.fingerprint) +
                               "\n  " + o.words + "\n";
            for (const RevokeOut& program : o.programs)
                text += revokedText(program);
            return text + tr("Commit .pluma/signers.yaml and run pluma sync, so that others follow.") + "\n";
        });
}

} // namespace pluma::verbs

#include "trust/roster.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/text.h"

namespace pluma::trust {
namespace {

constexpr std::size_t mostRoots = 100;
constexpr std::size_t mostSigners = 10'000;
constexpr unsigned mostVersions = 1'000'000;

Json orNull(const std::string& text) { return text.empty() ? Json() : Json(text); }

Json personJson(const Signer& signer)
{
    return {{"person", signer.person},
            {"organisation", signer.organisation},
            {"fingerprint", signer.key.fingerprint()},
            {"public_key", signer.key.base64()}};
}

Result<Json> rosterJson(const Roster& roster)
{
    Json roots = Json::array();
    Json signers = Json::array();
    Json revoked = Json::array();
    for (const Signer& root : roster.roots)
        roots.push_back(personJson(root));
    for (const Signer& signer : roster.signers) {
        Json one = personJson(signer);
        one["roles"] = signer.roles;
        one["valid_from"] = signer.validFrom;
        one["valid_until"] = signer.validUntil;
        signers.push_back(std::move(one));
    }
    for (const Revocation& r : roster.revoked)
        revoked.push_back(
            {{"fingerprint", r.fingerprint},
             {"reason", r.reason},
             {"up_to",
              r.upTo ? Json{{"genesis", r.upTo->genesis}, {"seq", r.upTo->seq}, {"entry", r.upTo->entry}} : Json()}});
    return Json{{"schema", "pluma/roster/v1"},     {"program", roster.program},    {"version", roster.version},
                {"prev", orNull(roster.previous)}, {"created", roster.created},    {"roots", std::move(roots)},
                {"signers", std::move(signers)},   {"revoked", std::move(revoked)}};
}

std::optional<std::string> textOf(const Json& object, const char* key)
{
    const auto it = object.find(key);
    return it != object.end() && it->is_string() ? std::optional(it->get<std::string>()) : std::nullopt;
}
bool isDigest(const std::string& text) { return Digest::fromHex(text).has_value(); }
bool isTimeOrNone(const std::string& text) { return text.empty() || parseIsoTime(text).has_value(); }

bool readPerson(const Json& json, Signer& out)
{
    if (!json.is_object())
        return false;
    const auto person = textOf(json, "person");
    const auto organisation = textOf(json, "organisation");
    const auto fingerprint = textOf(json, "fingerprint");
    const auto text = textOf(json, "public_key");
    const auto key = PublicKey::fromBase64(text.value_or(""));
    if (!person || !organisation || !key || key->fingerprint() != fingerprint)
        return false;
    out.person = *person;
    out.organisation = *organisation;
    out.key = *key;
    return true;
}

bool readRosterSigner(const Json& json, Signer& out)
{
    if (!readPerson(json, out) || !json.contains("roles") || !json["roles"].is_array())
        return false;
    for (const Json& role : json["roles"]) {
        if (!role.is_string())
            return false;
        out.roles.push_back(role.get<std::string>());
    }
    out.validFrom = textOf(json, "valid_from").value_or("?");
    out.validUntil = textOf(json, "valid_until").value_or("?");
    return isTimeOrNone(out.validFrom) && isTimeOrNone(out.validUntil);
}

bool readRevocation(const Json& json, Revocation& out)
{
    if (!json.is_object() || !json.contains("up_to"))
        return false;
    out.fingerprint = textOf(json, "fingerprint").value_or("");
    out.reason = textOf(json, "reason").value_or("");
    const Json& upTo = json["up_to"];
    if (upTo.is_object()) {
        LogPosition position{textOf(upTo, "genesis").value_or(""), 0, textOf(upTo, "entry").value_or("")};
        if (!upTo.contains("seq") || !upTo["seq"].is_number_unsigned() || !isDigest(position.genesis) ||
            !isDigest(position.entry))
            return false;
        position.seq = upTo["seq"].get<std::uint64_t>();
        out.upTo = std::move(position);
    }
    return isDigest(out.fingerprint) && (upTo.is_null() || upTo.is_object());
}

// What of a roster cannot be true together; empty: nothing.
std::string contradiction(const Roster& roster)
{
    const auto unique = [](const auto& list, const auto& name) {
        std::set<std::string> seen;
        return std::all_of(list.begin(), list.end(), [&](const auto& item) { return seen.insert(name(item)).second; });
    };
    const auto print = [](const Signer& signer) { return signer.key.fingerprint(); };
    if (roster.roots.empty())
        return tr("it has no root");
    if (!unique(roster.roots, print) || !unique(roster.signers, print) ||
        !unique(roster.revoked, [](const Revocation& r) { return r.fingerprint; }))
        return tr("a key stands in it twice");
    if (std::any_of(roster.revoked.begin(), roster.revoked.end(),
                    [&](const Revocation& r) { return roster.isRoot(r.fingerprint); }))
        return tr("a root of it is revoked by it");
    if ((roster.version == 1) != roster.previous.empty())
        return tr("it does not say which roster was before");
    return {};
}

} // namespace

const Revocation* Roster::revocation(const std::string& fingerprint) const
{
    const auto it =
        std::find_if(revoked.begin(), revoked.end(), [&](const Revocation& r) { return r.fingerprint == fingerprint; });
    return it == revoked.end() ? nullptr : &*it;
}

Result<std::string> Roster::bytes() const
{
    PLUMA_TRY(const auto json, rosterJson(*this));
    return canonicalJson(json);
}

Result<Roster> Roster::read(const std::string& bytes)
{
    const auto damaged = [](const std::string& why) {
        return fail(ErrorCode::Invalid, tr("This is not a roster of the form pluma/roster/v1: {}.", why));
    };
    PLUMA_TRY(const auto document, parseJson(bytes, "roster"));
    const Json json = document.json();
    if (!json.is_object() || textOf(json, "schema") != "pluma/roster/v1")
        return damaged(tr("another schema"));
    Roster roster;
    roster.program = textOf(json, "program").value_or("");
    roster.created = textOf(json, "created").value_or("");
    roster.previous = textOf(json, "prev").value_or("");
    const auto list = [&](const char* key, std::size_t most) {
        const auto it = json.find(key);
        return it != json.end() && it->is_array() && it->size() <= most ? *it : Json();
    };
    const Json version = json.value("version", Json());
    if (roster.program.empty() || !parseIsoTime(roster.created) || !version.is_number_unsigned() ||
        version.get<std::uint64_t>() < 1 || version.get<std::uint64_t>() > mostVersions)
        return damaged(tr("program, version and time of creation"));
    roster.version = version.get<unsigned>();
    const Json roots = list("roots", mostRoots);
    const Json signers = list("signers", mostSigners);
    const Json revoked = list("revoked", mostSigners);
    bool shaped = roots.is_array() && signers.is_array() && revoked.is_array();
    for (std::size_t i = 0; shaped && i < roots.size(); ++i)
        shaped = readPerson(roots[i], roster.roots.emplace_back());
    for (std::size_t i = 0; shaped && i < signers.size(); ++i)
        shaped = readRosterSigner(signers[i], roster.signers.emplace_back());
    for (std::size_t i = 0; shaped && i < revoked.size(); ++i)
        shaped = readRevocation(revoked[i], roster.revoked.emplace_back());
    if (!shaped)
        return damaged(tr("roots, signers and revocations"));
    if (const std::string why = contradiction(roster); !why.empty())
        return damaged(why);
    // Exactly its own bytes: nothing that this reader does not know stands beside what it knows.
    PLUMA_TRY(const auto again, roster.bytes());
    if (again != bytes)
        return damaged(tr("it is not in canonical form"));
    return roster;
}

Result<SignedRoster> SignedRoster::read(const std::string& envelopeJson, const std::string& name)
{
    SignedRoster out;
    PLUMA_TRY(out.envelope, Envelope::parse(envelopeJson, name));
    if (out.envelope.payloadType != rosterPayloadType)
        return fail(ErrorCode::Invalid, tr("This envelope holds no roster."), name);
    PLUMA_TRY(out.roster, Roster::read(out.envelope.payload));
    out.digest = sha256(out.envelope.payload).hex();
    return out;
}

bool SignedRoster::signedByOne(const std::vector<Signer>& roots) const
{
    return std::any_of(roots.begin(), roots.end(), [&](const Signer& root) { return envelope.signedBy(root.key); });
}

namespace {

bool sameRoots(const Roster& a, const Roster& b)
{
    const auto prints = [](const Roster& roster) {
        std::set<std::string> out;
        for (const Signer& root : roster.roots)
            out.insert(root.key.fingerprint());
        return out;
    };
    return prints(a) == prints(b);
}

bool follows(const SignedRoster& next, const SignedRoster& before)
{
    return next.roster.version == before.roster.version + 1 && next.roster.previous == before.digest &&
           next.signedByOne(before.roster.roots) &&
           (sameRoots(next.roster, before.roster) || next.signedByOne(next.roster.roots));
}

// The pinned key that has signed a roster in which it is a root itself; empty: none.
std::string pinnedSigner(const SignedRoster& roster, const ProgramPins& pins)
{
    for (const Signer& root : roster.roster.roots)
        if (pins.find(root.key.fingerprint()) != nullptr && roster.envelope.signedBy(root.key))
            return root.key.fingerprint();
    return {};
}

RosterTrouble forkAt(const std::string& program, unsigned version, bool error)
{
    return {"roster_fork",
            error ? tr("Two rosters of {} have the version {}, and this machine cannot tell which came first.", program,
                       version)
                  : tr("Another roster of {} has the version {} too; the one that this machine saw first counts.",
                       program, version),
            error};
}

using Rosters = std::map<std::string, SignedRoster>;

// One roster for each digest, with all signatures that lie about: a copy with fewer or with useless ones hides nothing.
Rosters ofProgram(const std::string& program, const std::vector<SignedRoster>& known)
{
    Rosters out;
    for (const SignedRoster& roster : known) {
        if (roster.roster.program != program)
            continue;
        const auto [kept, added] = out.emplace(roster.digest, roster);
        if (!added)
            kept->second.envelope.signatures.insert(kept->second.envelope.signatures.end(),
                                                    roster.envelope.signatures.begin(),
                                                    roster.envelope.signatures.end());
    }
    return out;
}

const SignedRoster* beginning(const std::string& program, const ProgramPins& pins, const Rosters& all,
                              RosterChoice& out)
{
    if (pins.roster && pins.find(pins.roster->root) != nullptr) {
        out.root = pins.roster->root;
        const auto it = all.find(pins.roster->digest);
        if (it != all.end() && it->second.roster.version == pins.roster->version)
            return &it->second;
        out.troubles.push_back(
            {"roster_missing", tr("This machine has accepted version {} of the roster of {}, which is not here any "
                                  "more.",
                                  pins.roster->version, program)});
        return nullptr;
    }
    const SignedRoster* first = nullptr;
    bool two = false;
    for (const auto& [digest, roster] : all) {
        if (pinnedSigner(roster, pins).empty() || (first != nullptr && roster.roster.version > first->roster.version))
            continue;
        two = first != nullptr && roster.roster.version == first->roster.version;
        first = &roster;
    }
    if (first != nullptr)
        out.root = pinnedSigner(*first, pins);
    if (!two)
        return first;
    out.troubles.push_back(forkAt(program, first->roster.version, true));
    return nullptr;
}

} // namespace

RosterChoice chooseRoster(const std::string& program, const ProgramPins& pins, const std::vector<SignedRoster>& known)
{
    RosterChoice out;
    const Rosters all = ofProgram(program, known);
    const SignedRoster* newest = beginning(program, pins, all, out);
    std::map<unsigned, std::string> chosen;
    while (newest != nullptr) {
        chosen[newest->roster.version] = newest->digest;
        std::vector<const SignedRoster*> next;
        for (const auto& [digest, roster] : all)
            if (follows(roster, *newest))
                next.push_back(&roster);
        if (next.size() > 1)
            out.troubles.push_back(forkAt(program, next.front()->roster.version, true));
        if (next.size() != 1)
            break;
        newest = next.front();
    }
    if (newest == nullptr)
        return out;
    // The way back, where it is here, for telling what stands beside it.
    for (auto it = all.find(newest->digest); it != all.end(); it = all.find(it->second.roster.previous))
        chosen[it->second.roster.version] = it->second.digest;
    std::set<unsigned> told;
    for (const auto& [digest, roster] : all) {
        const auto there = chosen.find(roster.roster.version);
        const auto before = all.find(roster.roster.previous);
        const auto parent = before == all.end() ? chosen.end() : chosen.find(before->second.roster.version);
        const bool continues =
            parent != chosen.end() && parent->second == before->first && follows(roster, before->second);
        if (there != chosen.end() && there->second != digest && (continues || !pinnedSigner(roster, pins).empty()) &&
            told.insert(there->first).second)
            out.troubles.push_back(forkAt(program, there->first, false));
    }
    // A machine that has seen more than what it is given now, by a root that is not pinned any more, waits for that.
    if (pins.roster && newest->roster.version < pins.roster->version) {
        out.troubles.push_back({"roster_missing", tr("This machine has seen version {} of the roster of {}, here is "
                                                     "only version {}.",
                                                     pins.roster->version, program, newest->roster.version)});
        return out;
    }
    out.newest = *newest;
    return out;
}

} // namespace pluma::trust

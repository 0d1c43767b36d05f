#include <algorithm>

#include "base/text.h"
#include "memory/keys.h"
#include "memory/standing.h"

// Who may sign for a program, changed by its roots: enrolling, revoking and rotating keys (FORMATS.md).
namespace pluma::memory {
namespace {

bool isRootOf(const trust::Ground& ground, const std::string& fingerprint)
{
    return ground.roster.newest ? ground.roster.newest->roster.isRoot(fingerprint)
                                : ground.pins.find(fingerprint) != nullptr;
}

// The first roster of a program says what its pins and the endorsements by them have said so far.
trust::Roster firstRoster(const trust::Ground& ground)
{
    trust::Roster out;
    out.program = ground.program;
    const std::vector<trust::Signer> enrolled = ground.enrolled.value_or(std::vector<trust::Signer>());
    for (const trust::PinnedRoot& root : ground.pins.roots) {
        const auto key = ground.key(root.fingerprint);
        if (!key)
            continue;
        const trust::Signer* there = trust::findSigner(enrolled, root.fingerprint);
        trust::Signer one;
        one.key = *key;
        one.person = root.person.empty() && there != nullptr ? there->person : root.person;
        one.organisation = root.organisation.empty() && there != nullptr ? there->organisation : root.organisation;
        out.roots.push_back(std::move(one));
    }
    for (const trust::Signer& signer : enrolled) {
        const trust::PinnedRoot* root = ground.pins.find(signer.endorsedBy);
        const auto key = root != nullptr ? ground.key(root->fingerprint) : std::nullopt;
        if (out.isRoot(signer.key.fingerprint()) || (key && signer.endorsedWith(*key, ground.program))) {
            trust::Signer plain = signer;
            plain.endorsedBy.clear();
            plain.endorsement.clear();
            out.signers.push_back(std::move(plain));
        }
    }
    return out;
}

/// Writes rosters of one program.
class Rosters {
public:
    Rosters(Workspace::Private& d, std::string program, Job& job) : m_d(d), m_program(std::move(program)), m_job(job) {}

    /// The roster that is to come, and what was known before it. Errors: denied where the key is no root.
    Result<trust::Roster> next(const std::string& fingerprint)
    {
        Standing standing(m_d);
        PLUMA_TRY(const auto* ground, standing.ground(m_program));
        for (const trust::RosterTrouble& trouble : ground->roster.troubles)
            if (trouble.error)
                return fail(ErrorCode::Denied, trouble.message, {}, tr("get the newest one: pluma sync"));
        if (!isRootOf(*ground, fingerprint))
            return fail(ErrorCode::Denied,
                        tr("The key {} is no root of {}, so its word on other keys counts for nobody.",
                           fingerprint.substr(0, 16), m_program),
                        {}, tr("have it done by a root: pluma keys --program {}", m_program));
        if (!ground->roster.newest)
            return firstRoster(*ground);
        trust::Roster out = ground->roster.newest->roster;
        out.previous = ground->roster.newest->digest;
        ++out.version;
        return out;
    }

    /// Signs a roster and puts it into the log of the last of the keys.
    Result<> publish(trust::Roster roster, const std::vector<const trust::SigningKey*>& keys)
    {
        roster.created = isoTime(m_d.environment.clock());
        PLUMA_TRY(const auto bytes, roster.bytes());
        PLUMA_CHECK(trust::Roster::read(bytes));
        PLUMA_TRY(auto envelope, trust::Envelope::sign(trust::rosterPayloadType, bytes, *keys.front()));
        for (std::size_t i = 1; i < keys.size(); ++i)
            PLUMA_CHECK(envelope.cosign(*keys[i]));
        PLUMA_TRY(const auto text, envelope.json());
        PackWriter pack(m_d.repository);
        PLUMA_CHECK(m_d.append(*keys.back(),
                               {{"type", "roster"}, {"program", m_program}, {"roster", Json::parse(text)}}, nullptr,
                               pack, m_job));
        return Standing(m_d).rememberRoster(m_program, m_job);
    }

private:
    Workspace::Private& m_d;
    std::string m_program;
    Job& m_job;
};

void putSigner(trust::Roster& roster, trust::Signer signer)
{
    std::erase_if(roster.signers, [&](const trust::Signer& there) { return there.key == signer.key; });
    signer.endorsedBy.clear();
    signer.endorsement.clear();
    roster.signers.push_back(std::move(signer));
}

void putRevocation(trust::Roster& roster, trust::Revocation revocation)
{
    std::erase_if(roster.revoked,
                  [&](const trust::Revocation& there) { return there.fingerprint == revocation.fingerprint; });
    roster.revoked.push_back(std::move(revocation));
}

// A root that steps down stays as a signer: what it signed before still needs its name.
void takeRoot(trust::Roster& roster, const std::string& fingerprint)
{
    const trust::Signer* root = trust::findSigner(roster.roots, fingerprint);
    if (root == nullptr)
        return;
    if (trust::findSigner(roster.signers, fingerprint) == nullptr)
        roster.signers.push_back(*root);
    std::erase_if(roster.roots, [&](const trust::Signer& there) { return there.key.fingerprint() == fingerprint; });
}

Result<std::optional<trust::LogPosition>> positionFor(const Workspace::Private& d, const std::string& fingerprint,
                                                      const std::string& upTo)
{
    if (upTo == "none")
        return std::optional<trust::LogPosition>();
    Standing standing(d);
    PLUMA_TRY(const auto* log, standing.log(fingerprint));
    if (log == nullptr || log->entries().empty())
        return fail(ErrorCode::NotFound, tr("The log of the key {} is not here.", fingerprint.substr(0, 16)), {},
                    tr("get it: pluma sync; or let nothing of it count: --up-to none"));
    if (upTo == "latest") {
        // Where two lines of the key were never joined there is no last entry of both.
        const auto chains = log->chains();
        const LogEntry* tip = log->tip(chains.front());
        for (const std::string& chain : chains)
            if (tip == nullptr || log->tip(chain) != tip)
                return fail(ErrorCode::Conflict, tr("The log of the key {} has two ends.", fingerprint.substr(0, 16)),
                            {}, tr("let nothing of it count: --up-to none"));
        return std::optional(log->position(*tip));
    }
    const LogEntry* found = nullptr;
    for (const LogEntry& entry : log->entries()) {
        if (entry.payload.value("seq", Json()).dump() != upTo)
            continue;
        if (found != nullptr)
            return fail(ErrorCode::Conflict, tr("The log has two entries with the number {}.", upTo), {},
                        tr("name an earlier one, or: --up-to latest"));
        found = &entry;
    }
    if (found == nullptr)
        return fail(ErrorCode::NotFound,
                    tr("The log of the key {} has no entry {}.", fingerprint.substr(0, 16), printable(upTo)), {},
                    tr("give --up-to latest, none or the number of an entry; it has {}", log->entries().size()));
    return std::optional(log->position(*found));
}

Result<> addToFile(const Workspace::Private& d, const ProgramRef& program, const trust::Signer& signer)
{
    PLUMA_TRY(const auto model, d.model(d.filesInWorktree(program)));
    auto known = model.signers;
    if (trust::findSigner(known, signer.key.fingerprint()) != nullptr)
        return {};
    known.push_back(signer);
    PLUMA_TRY(const auto folder, d.opened(program));
    return folder.save(".pluma/signers.yaml", trust::signersYaml(known));
}

} // namespace

Result<KnownKeys> knownKeys(const Workspace& workspace, const std::string& program,
                            const std::vector<std::string>& fingerprints)
{
    auto& d = workspace.parts();
    Standing standing(d);
    PLUMA_TRY(const auto* ground, standing.ground(program));
    KnownKeys out;
    out.rosterVersion = ground->roster.newest ? ground->roster.newest->roster.version : 0;
    for (const trust::PinnedRoot& root : ground->pins.roots)
        out.pinned.push_back(root.fingerprint);
    for (const std::string& fingerprint : fingerprints) {
        PLUMA_TRY(auto verdict, standing.judge(program, fingerprint, isoTime(d.environment.clock()), {}, {}, {}));
        out.verdicts.push_back(std::move(verdict));
    }
    return out;
}

Result<EnrolledKey> enroll(Workspace& workspace, const ProgramRef& program, const EnrollRequest& request, Job& job)
{
    auto& d = workspace.parts();
    PLUMA_TRY(const auto lock, d.lock(job));
    PLUMA_TRY(auto known, signersOf(workspace, program));
    PLUMA_TRY(const auto own, workspace.keys().own(job));
    EnrolledKey out;
    trust::Signer& signer = out.signer;
    signer.key = request.key.value_or(own.publicKey());
    signer.person = request.person.empty() ? d.repository.identity().first : request.person;
    signer.organisation = request.organisation;
    signer.roles = request.roles;
    signer.validFrom = isoTime(d.environment.clock());
    signer.validUntil = request.validUntil;
    if (!request.validUntil.empty() && !parseIsoTime(request.validUntil))
        return fail(ErrorCode::Usage, tr("'{}' is not a time.", printable(request.validUntil)), {},
                    tr("write it as 2027-12-31T00:00:00Z"));
    const std::string fingerprint = signer.key.fingerprint();
    const std::string ownPrint = own.publicKey().fingerprint();
    bool root = false;
    bool inRoster = false;
    {
        Standing standing(d);
        PLUMA_TRY(const auto* ground, standing.ground(program.id));
        root = isRootOf(*ground, ownPrint) && fingerprint != ownPrint;
        if (const auto& newest = ground->roster.newest) {
            inRoster = trust::findSigner(newest->roster.signers, fingerprint) != nullptr;
            if (newest->roster.revocation(fingerprint) != nullptr)
                return fail(ErrorCode::Conflict,
                            tr("The key {} is revoked in {}.", fingerprint.substr(0, 16), program.id), {},
                            tr("enrol another key of this person"));
        }
    }
    const trust::Signer* there = trust::findSigner(known, fingerprint);
    if (there != nullptr && (!root || inRoster))
        return fail(ErrorCode::Conflict,
                    tr("The key {} is already enrolled in {}.", fingerprint.substr(0, 16), program.id));
    if (there != nullptr && request.person.empty())
        signer.person = there->person;
    if (fingerprint != ownPrint && trust::findSigner(known, ownPrint) != nullptr) {
        // For versions of pluma that know no rosters.
        signer.endorsedBy = ownPrint;
        PLUMA_TRY(const auto statement, signer.statement(program.id));
        PLUMA_TRY(const auto signature, own.sign(statement));
        signer.endorsement = toBase64(signature);
    }
    std::erase_if(known, [&](const trust::Signer& one) { return one.key == signer.key; });
    if (root) {
        Rosters rosters(d, program.id, job);
        PLUMA_TRY(auto next, rosters.next(ownPrint));
        putSigner(next, signer);
        out.rosterVersion = next.version;
        PLUMA_CHECK(rosters.publish(std::move(next), {&own}));
    }
    known.push_back(signer);
    PLUMA_TRY(const auto folder, d.opened(program));
    PLUMA_CHECK(folder.save(".pluma/signers.yaml", trust::signersYaml(known)));
    return out;
}

Result<RosterChange> revoke(Workspace& workspace, const std::string& program, const std::string& fingerprint,
                            const std::string& upTo, const std::string& reason, Job& job)
{
    auto& d = workspace.parts();
    PLUMA_TRY(const auto lock, d.lock(job));
    if (!workspace.keys().exists())
        return fail(ErrorCode::Denied, tr("There is no key of yours on this machine yet."), {},
                    tr("keys are revoked by a root of the program"));
    PLUMA_TRY(const auto own, workspace.keys().own(job));
    const std::string ownPrint = own.publicKey().fingerprint();
    Rosters rosters(d, program, job);
    PLUMA_TRY(auto next, rosters.next(ownPrint));
    if (fingerprint == ownPrint)
        return fail(ErrorCode::Usage, tr("This is your own key, which signs the revocation."), {},
                    tr("give it a successor: pluma keys rotate; or have another root revoke it"));
    PLUMA_TRY(const auto position, positionFor(d, fingerprint, upTo.empty() ? "latest" : upTo));
    if (next.version == 1) { // what was so far is said first: positions and successors rest on it
        PLUMA_CHECK(rosters.publish(std::move(next), {&own}));
        PLUMA_TRY(next, rosters.next(ownPrint));
    }
    takeRoot(next, fingerprint);
    putRevocation(next, {fingerprint, reason, position});
    const trust::Signer* signer = trust::findSigner(next.signers, fingerprint);
    RosterChange out{program, next.version, fingerprint, signer != nullptr ? signer->person : std::string(), position};
    PLUMA_CHECK(rosters.publish(std::move(next), {&own}));
    return out;
}

namespace {

Result<std::vector<ProgramRef>> programsOfRoot(const Workspace::Private& d, const std::vector<ProgramRef>& among,
                                               const std::string& fingerprint)
{
    Standing standing(d);
    std::vector<ProgramRef> found;
    for (const ProgramRef& program : among) {
        PLUMA_TRY(const auto* ground, standing.ground(program.id));
        if (isRootOf(*ground, fingerprint))
            found.push_back(program);
    }
    return found;
}

// What is known of the key that steps down, said of the one that follows it.
trust::Signer successorOf(const trust::Roster& roster, const std::string& before, const trust::PublicKey& key,
                          std::string validFrom)
{
    trust::Signer signer = *trust::findSigner(roster.roots, before);
    if (const trust::Signer* entry = trust::findSigner(roster.signers, before))
        signer = *entry;
    signer.key = key;
    signer.validFrom = std::move(validFrom);
    signer.validUntil.clear();
    signer.endorsedBy.clear();
    signer.endorsement.clear();
    return signer;
}

// One program goes over from the old key to the fresh one.
Result<RosterChange> handOver(Workspace& workspace, const ProgramRef& program, const trust::SigningKey& old,
                              const trust::SigningKey& fresh, Job& job)
{
    auto& d = workspace.parts();
    const std::string before = old.publicKey().fingerprint();
    PLUMA_CHECK(job.step(tr("writing the roster of {}", program.id)));
    Rosters rosters(d, program.id, job);
    PLUMA_TRY(auto next, rosters.next(before));
    if (next.version == 1) { // the old key has to stand in a roster before it can hand over
        PLUMA_CHECK(rosters.publish(std::move(next), {&old}));
        PLUMA_TRY(next, rosters.next(before));
    }
    const trust::Signer signer = successorOf(next, before, fresh.publicKey(), isoTime(d.environment.clock()));
    std::optional<trust::LogPosition> position; // none: it has never written anything here
    if (d.repository.ref(originsPrefix + before)) {
        PLUMA_TRY(position, positionFor(d, before, "latest"));
    }
    takeRoot(next, before);
    next.roots.push_back(signer);
    putSigner(next, signer);
    putRevocation(next, {before, tr("rotated"), position});
    PLUMA_CHECK(workspace.pins().pin(
        program.id, {fresh.publicKey().fingerprint(), signer.key, signer.person, signer.organisation, signer.validFrom},
        job));
    RosterChange change{program.id, next.version, before, signer.person, position};
    PLUMA_CHECK(rosters.publish(std::move(next), {&old, &fresh}));
    PLUMA_CHECK(addToFile(d, program, signer));
    return change;
}

} // namespace

Result<RotateResult> rotate(Workspace& workspace, Job& job)
{
    auto& d = workspace.parts();
    PLUMA_TRY(const auto lock, d.lock(job));
    if (!workspace.keys().exists())
        return fail(ErrorCode::NotFound, tr("There is no key of yours on this machine yet."));
    PLUMA_TRY(const auto here, workspace.programs());
    RotateResult out;
    PLUMA_TRY(auto own, workspace.keys().own(job));
    PLUMA_TRY(auto open, programsOfRoot(d, here, own.publicKey().fingerprint()));
    std::optional<trust::SigningKey> old;
    std::optional<trust::SigningKey> fresh;
    if (!open.empty()) {
        PLUMA_TRY(auto next, workspace.keys().next(job));
        old = std::move(own);
        fresh = std::move(next);
    } else if (workspace.keys().hasNext()) { // a rotation that was cut off after its last roster
        PLUMA_TRY(const auto next, workspace.keys().next(job));
        out.before = own.publicKey().fingerprint();
        out.after = next.publicKey().fingerprint();
        PLUMA_CHECK(workspace.keys().rotate());
        return out;
    } else { // the key was rotated in another repository; this one still names the old key
        for (const std::string& fingerprint : workspace.keys().retired()) {
            PLUMA_TRY(open, programsOfRoot(d, here, fingerprint));
            if (!open.empty()) {
                PLUMA_TRY(old, workspace.keys().retired(fingerprint, job));
                break;
            }
        }
        fresh = std::move(own);
    }
    if (!old)
        return fail(ErrorCode::Denied, tr("Your key is no root of a program here, so it cannot name its successor."),
                    {}, tr("a root enrols your new key with pluma keys enroll --key, and revokes the old one"));
    out.before = old->publicKey().fingerprint();
    out.after = fresh->publicKey().fingerprint();
    for (const ProgramRef& program : open) {
        PLUMA_TRY(auto change, handOver(workspace, program, *old, *fresh, job));
        out.programs.push_back(std::move(change));
    }
    PLUMA_CHECK(workspace.keys().rotate());
    return out;
}

} // namespace pluma::memory

#include "trust/verdict.h"

#include <algorithm>

#include "base/text.h"
#include "trust/names.h"

namespace pluma::trust {

const char* trustGround(TrustLevel level)
{
    return level == TrustLevel::Pinned     ? "pinned"
           : level == TrustLevel::Endorsed ? "endorsed"
           : level == TrustLevel::Own      ? "own"
                                           : "";
}

bool isTrusted(TrustLevel level) { return *trustGround(level) != '\0'; }

std::optional<PublicKey> Ground::key(const std::string& fingerprint) const
{
    if (own && own->fingerprint() == fingerprint)
        return own;
    if (const PinnedRoot* root = pins.find(fingerprint); root != nullptr && root->key)
        return root->key;
    if (roster.newest) {
        for (const auto* list : {&roster.newest->roster.roots, &roster.newest->roster.signers})
            if (const Signer* signer = findSigner(*list, fingerprint))
                return signer->key;
    }
    if (enrolled)
        if (const Signer* signer = findSigner(*enrolled, fingerprint))
            return signer->key;
    return std::nullopt;
}

namespace {

std::string shortPrint(const std::string& fingerprint) { return fingerprint.substr(0, 16); }
std::string day(const std::string& time) { return time.substr(0, 10); }

/// Who vouches for a key, and how far that goes.
struct Standing {
    TrustLevel level = TrustLevel::Unknown;
    std::string person;
    std::string how; ///< a part of a sentence: which is …
    std::string validFrom, validUntil;
};

class Judge {
public:
    Judge(const Ground& ground, const Signed& what)
        : m_ground(ground), m_what(what), m_roster(ground.roster.newest ? &ground.roster.newest->roster : nullptr)
    {
    }

    TrustVerdict verdict() const
    {
        const Standing standing = stand();
        const Revocation* revoked = m_roster != nullptr ? m_roster->revocation(m_what.fingerprint) : nullptr;
        const bool covered = revoked != nullptr && revoked->upTo && m_what.isUpTo && m_what.isUpTo(*revoked->upTo);
        if (revoked != nullptr && !covered)
            return {TrustLevel::Revoked, {}, revokedReason(*revoked)};
        if (!isTrusted(standing.level))
            return {standing.level, {}, strangerReason(standing.level)};
        if (const std::string why = outside(standing, covered); !why.empty())
            return {TrustLevel::Expired, {}, why};
        std::string until;
        if (!standing.validUntil.empty())
            until = tr(", valid until {}", day(standing.validUntil));
        if (covered)
            until += tr(", revoked after entry {} of its log, which is later than this", revoked->upTo->seq);
        return {standing.level, standing.person,
                tr("Signed by {} with the key {}, {}{}.", shownPerson(standing.person), shortPrint(m_what.fingerprint),
                   standing.how, until)};
    }

private:
    static std::string shownPerson(const std::string& person)
    {
        return person.empty() ? tr("somebody whose name was not recorded") : shownName(person);
    }

    // The entry that says how long a key is valid: the roster's, or the enrolment where there is no roster.
    const Signer* entry() const
    {
        if (m_roster != nullptr)
            return findSigner(m_roster->signers, m_what.fingerprint);
        return m_ground.enrolled ? findSigner(*m_ground.enrolled, m_what.fingerprint) : nullptr;
    }

    Standing stand() const
    {
        Standing out;
        const Signer* signer = entry();
        // Both the roster and the enrolment may narrow it. What cannot be read as a time ends it (see outside).
        for (const Signer* one :
             {signer, m_ground.enrolled ? findSigner(*m_ground.enrolled, m_what.fingerprint) : nullptr})
            if (one != nullptr) {
                out.validFrom = std::max(out.validFrom, one->validFrom);
                if (!one->validUntil.empty())
                    out.validUntil =
                        out.validUntil.empty() ? one->validUntil : std::min(out.validUntil, one->validUntil);
            }
        const std::string enrolledAs = signer != nullptr ? signer->person : std::string();
        if (const PinnedRoot* root = m_ground.pins.find(m_what.fingerprint)) {
            out.level = TrustLevel::Pinned;
            out.person = root->person.empty() ? enrolledAs : root->person;
            out.how = root->pinned.empty() ? tr("which is pinned on this machine")
                                           : tr("which is pinned on this machine since {}", day(root->pinned));
        } else if (m_ground.own && m_ground.pins.own && m_ground.own->fingerprint() == m_what.fingerprint) {
            out.level = TrustLevel::Own;
            out.person = enrolledAs;
            out.how = tr("the own key of this machine");
        } else {
            endorsed(signer, out);
        }
        if (out.level == TrustLevel::Unknown && !m_ground.pins.known && m_roster == nullptr)
            out.level = TrustLevel::Unpinned;
        return out;
    }

    bool isEnrolled() const
    {
        return !m_ground.enrolled || findSigner(*m_ground.enrolled, m_what.fingerprint) != nullptr;
    }

    void endorsed(const Signer* signer, Standing& out) const
    {
        if (m_roster != nullptr) {
            const Signer* root = findSigner(m_roster->roots, m_what.fingerprint);
            if (root == nullptr && (signer == nullptr || !isEnrolled()))
                return;
            out.level = TrustLevel::Endorsed;
            out.person = root != nullptr ? root->person : signer->person;
            out.how = root != nullptr ? tr("a root of version {} of the roster, which leads to the pinned key {}",
                                           m_roster->version, pinText(m_ground.roster.root))
                                      : tr("endorsed in version {} of the roster, which leads to the pinned key {}",
                                           m_roster->version, pinText(m_ground.roster.root));
            return;
        }
        // Endorsements of old times are the first version of a roster; one step, so the pinned key itself has signed.
        const PinnedRoot* root = signer != nullptr ? m_ground.pins.find(signer->endorsedBy) : nullptr;
        const auto key = root != nullptr ? m_ground.key(root->fingerprint) : std::nullopt;
        if (!key || !signer->endorsedWith(*key, m_ground.program))
            return;
        out.level = TrustLevel::Endorsed;
        out.person = signer->person;
        out.how = tr("endorsed by the pinned key {}", pinText(root->fingerprint));
    }

    std::string pinText(const std::string& fingerprint) const
    {
        const PinnedRoot* root = m_ground.pins.find(fingerprint);
        const std::string person = root != nullptr ? root->person : std::string();
        return person.empty() ? shortPrint(fingerprint) : tr("{} of {}", shortPrint(fingerprint), shownName(person));
    }

    std::string strangerReason(TrustLevel level) const
    {
        const std::string whole = tr("The bytes are whole; nobody you trust signed this.");
        const std::string who =
            m_what.claimed.empty()
                ? tr("The key {} has no name here", shortPrint(m_what.fingerprint))
                : tr("The key {} calls itself “{}”", shortPrint(m_what.fingerprint), shownName(m_what.claimed));
        const std::string why = level == TrustLevel::Unpinned
                                    ? tr("no key is pinned for {} on this machine", m_ground.program)
                                    : tr("it is neither pinned on this machine nor endorsed by a pinned key");
        return tr("{} {}; {}.", whole, who, why);
    }

    std::string revokedReason(const Revocation& revoked) const
    {
        const std::string since = revoked.upTo
                                      ? tr("after entry {} of its log, and this is not up to there", revoked.upTo->seq)
                                      : tr("from its first entry on");
        const std::string reason = revoked.reason.empty() ? std::string() : tr(" (“{}”)", shownName(revoked.reason));
        return tr("The key {} is revoked {}, by version {} of the roster of {}{}.", shortPrint(m_what.fingerprint),
                  since, m_roster->version, m_ground.program, reason);
    }

    // Why something is outside of the validity of its key; empty: it is not. What a signer claims about time is
    // believed only against the signer: it must also have been seen before the end.
    std::string outside(const Standing& standing, bool covered) const
    {
        const auto claimed = parseIsoTime(m_what.at);
        const auto from = parseIsoTime(standing.validFrom);
        const auto until = parseIsoTime(standing.validUntil);
        const std::string key = shortPrint(m_what.fingerprint);
        const std::string person = shownPerson(standing.person);
        if ((!standing.validFrom.empty() && (!claimed || !from || *claimed < *from)) ||
            (!standing.validUntil.empty() && (!claimed || !until || *claimed > *until)))
            return tr("The key {} of {} was not valid at {} (it is enrolled from {} until {}).", key, person, m_what.at,
                      standing.validFrom.empty() ? tr("the beginning") : standing.validFrom,
                      standing.validUntil.empty() ? tr("further notice") : standing.validUntil);
        if (standing.validUntil.empty() || m_ground.now <= *until || covered ||
            (m_what.seenBefore && m_what.seenBefore(*until)))
            return {};
        return tr(
            "The key {} of {} has run out on {}, and this machine has not seen the entry before: it may have been "
            "written later, with an earlier time.",
            key, person, standing.validUntil);
    }

    const Ground& m_ground;
    const Signed& m_what;
    const Roster* m_roster;
};

} // namespace

TrustVerdict judge(const Ground& ground, const Signed& what) { return Judge(ground, what).verdict(); }

} // namespace pluma::trust

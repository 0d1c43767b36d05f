// Rosters that only move forward, and the verdict on a key: by pins, the own key and the newest roster, by positions in
// logs and not by claimed times.
#include "testing.h"

#include <QRandomGenerator>
#include <algorithm>

#include "base/text.h"
#include "trust/verdict.h"

using namespace pluma;
using namespace pluma::trust;
using pluma::testing::q;

namespace {
TimePoint at(const char* time) { return *parseIsoTime(time); }
constexpr const char* now = "2026-03-01T00:00:00.000Z";
} // namespace

class TestVerdict : public QObject {
    Q_OBJECT
    SigningKey m_ana = *SigningKey::generate();
    SigningKey m_ben = *SigningKey::generate();
    SigningKey m_eve = *SigningKey::generate();
    SigningKey m_new = *SigningKey::generate();

    static std::string print(const SigningKey& key) { return key.publicKey().fingerprint(); }
    static Signer person(const SigningKey& key, const std::string& name)
    {
        Signer out;
        out.key = key.publicKey();
        out.person = name;
        return out;
    }
    static SignedRoster sealed(const Roster& roster, const std::vector<const SigningKey*>& keys)
    {
        auto envelope = *Envelope::sign(rosterPayloadType, *roster.bytes(), *keys.front());
        for (std::size_t i = 1; i < keys.size(); ++i)
            if (!envelope.cosign(*keys[i]))
                qFatal("no signature");
        return *SignedRoster::read(*envelope.json(), "roster");
    }
    Roster first() const
    {
        Roster out;
        out.program = "P";
        out.created = "2026-01-01T00:00:00.000Z";
        out.roots = {person(m_ana, "Ana")};
        out.signers = {person(m_ana, "Ana"), person(m_ben, "Ben")};
        return out;
    }
    static Roster after(const SignedRoster& before)
    {
        Roster out = before.roster;
        out.previous = before.digest;
        ++out.version;
        return out;
    }
    ProgramPins pinned() const
    {
        ProgramPins out;
        out.known = true;
        out.roots = {{print(m_ana), m_ana.publicKey(), "Ana Pérez", "AMPEL", "2026-01-01T00:00:00.000Z"}};
        return out;
    }
    Ground ground(const std::vector<SignedRoster>& rosters = {}) const
    {
        Ground out;
        out.program = "P";
        out.pins = pinned();
        out.roster = chooseRoster("P", out.pins, rosters);
        out.now = at(now);
        return out;
    }
    static TrustVerdict of(const Ground& ground, const SigningKey& key, const char* time = "2026-02-01T00:00:00.000Z")
    {
        return judge(ground, {print(key), time, "who it says", {}, {}});
    }

private Q_SLOTS:
    void rostersReadExactlyWhatTheyWrite()
    {
        Roster roster = first();
        roster.version = 2;
        roster.previous = std::string(64, 'a');
        roster.signers[1].roles = {"designer"};
        roster.signers[1].validUntil = "2027-01-01T00:00:00.000Z";
        roster.revoked = {{print(m_eve), "stolen", LogPosition{std::string(64, 'b'), 3, std::string(64, 'c')}},
                          {print(m_new), "", {}}};
        const auto bytes = roster.bytes();
        REQUIRE_OK(bytes);
        REQUIRE_OK(Roster::read(*bytes));
        QCOMPARE(q(*Roster::read(*bytes)->bytes()), q(*bytes));
        QVERIFY(Roster::read(*bytes)->revocation(print(m_eve))->upTo->seq == 3);
        QVERIFY(!Roster::read(*bytes)->revocation(print(m_new))->upTo);
        EXPECT_FAILS(Roster::read(*bytes + "\n"), ErrorCode::Invalid, "canonical");
        Json more = Json::parse(*bytes);
        more["more"] = 1;
        EXPECT_FAILS(Roster::read(*canonicalJson(more)), ErrorCode::Invalid, "canonical");
        Roster twice = roster;
        twice.signers.push_back(twice.signers[0]);
        EXPECT_FAILS(Roster::read(*twice.bytes()), ErrorCode::Invalid, "twice");
        Roster none = roster;
        none.roots.clear();
        EXPECT_FAILS(Roster::read(*none.bytes()), ErrorCode::Invalid, "no root");
        Roster against = roster;
        against.revoked.push_back({print(m_ana), "", {}});
        EXPECT_FAILS(Roster::read(*against.bytes()), ErrorCode::Invalid, "revoked by it");
        Roster lost = roster;
        lost.previous.clear();
        EXPECT_FAILS(Roster::read(*lost.bytes()), ErrorCode::Invalid, "before");
    }

    void onlyForward()
    {
        const auto one = sealed(first(), {&m_ana});
        const auto two = sealed(after(one), {&m_ana});
        const auto chosen = chooseRoster("P", pinned(), {two, one});
        QCOMPARE(chosen.newest->roster.version, 2U);
        QCOMPARE(q(chosen.root), q(print(m_ana)));
        QVERIFY(chosen.troubles.empty());
        QVERIFY(!chooseRoster("OTHER", pinned(), {one, two}).newest);
        QVERIFY(!chooseRoster("P", ProgramPins{}, {one, two}).newest);
        // Signed by somebody who is no root, following nothing, or not following this one.
        QCOMPARE(chooseRoster("P", pinned(), {one, sealed(after(one), {&m_ben})}).newest->roster.version, 1U);
        Roster jump = after(two);
        jump.version = 9;
        QCOMPARE(chooseRoster("P", pinned(), {one, two, sealed(jump, {&m_ana})}).newest->roster.version, 2U);
        Roster other = after(two);
        other.previous = one.digest;
        QCOMPARE(chooseRoster("P", pinned(), {one, two, sealed(other, {&m_ana})}).newest->roster.version, 2U);
        // What was accepted once stays, also where only older ones are here.
        ProgramPins seen = pinned();
        seen.roster = RosterMark{2, two.digest, print(m_ana)};
        const auto without = chooseRoster("P", seen, {one});
        QVERIFY(!without.newest && without.troubles.front().code == "roster_missing" && without.troubles.front().error);
        QCOMPARE(chooseRoster("P", seen, {one, two}).newest->roster.version, 2U);
        // Useless signatures on a copy hide nothing.
        SignedRoster noisy = one;
        noisy.envelope.signatures = {{print(m_ana), "x"}, {print(m_ana), "y"}, {print(m_eve), "z"}};
        QCOMPARE(chooseRoster("P", pinned(), {noisy, one, noisy, two}).newest->roster.version, 2U);
    }

    void rootsHandOver()
    {
        const auto one = sealed(first(), {&m_ana});
        Roster handed = after(one);
        handed.roots = {person(m_new, "Ana")};
        handed.revoked = {{print(m_ana), "rotated", LogPosition{std::string(64, 'a'), 4, std::string(64, 'b')}}};
        QCOMPARE(chooseRoster("P", pinned(), {one, sealed(handed, {&m_ana})}).newest->roster.version, 1U);
        QCOMPARE(chooseRoster("P", pinned(), {one, sealed(handed, {&m_new})}).newest->roster.version, 1U);
        const auto two = sealed(handed, {&m_ana, &m_new});
        QCOMPARE(chooseRoster("P", pinned(), {one, two}).newest->roster.version, 2U);
        // The key that was handed over, in the hands of a thief, leads nowhere any more.
        Roster stolen = after(two);
        stolen.roots = {person(m_ana, "Ana"), person(m_eve, "Eve")};
        stolen.revoked.clear();
        QCOMPARE(chooseRoster("P", pinned(), {one, two, sealed(stolen, {&m_ana, &m_eve})}).newest->digest, two.digest);
        const Ground known = ground({one, two});
        QVERIFY(of(known, m_new).level == TrustLevel::Endorsed);
        QVERIFY(of(known, m_ana).level == TrustLevel::Revoked); // though it is pinned
        Signed before{
            print(m_ana), "2026-01-02T00:00:00.000Z", {}, [](const LogPosition& p) { return p.seq == 4; }, {}};
        QVERIFY(judge(known, before).level == TrustLevel::Pinned);
    }

    void twoOfOneVersion()
    {
        const auto one = sealed(first(), {&m_ana});
        Roster with = after(one);
        with.signers.push_back(person(m_eve, "Eve"));
        const auto a = sealed(after(one), {&m_ana});
        const auto b = sealed(with, {&m_ana});
        const auto torn = chooseRoster("P", pinned(), {one, a, b});
        QCOMPARE(torn.newest->roster.version, 1U);
        QVERIFY(torn.troubles.size() == 1 && torn.troubles[0].code == "roster_fork" && torn.troubles[0].error);
        ProgramPins seen = pinned();
        seen.roster = RosterMark{2, a.digest, print(m_ana)};
        const auto known = chooseRoster("P", seen, {one, a, b});
        QCOMPARE(known.newest->digest, a.digest);
        QVERIFY(known.troubles.size() == 1 && known.troubles[0].code == "roster_fork" && !known.troubles[0].error);
        Roster rival = first();
        rival.created = "2026-01-05T00:00:00.000Z";
        QVERIFY(!chooseRoster("P", pinned(), {one, sealed(rival, {&m_ana})}).newest);
    }

    void levels()
    {
        const auto one = sealed(first(), {&m_ana});
        const Ground known = ground({one});
        const auto pin = of(known, m_ana);
        QVERIFY(pin.level == TrustLevel::Pinned && q(pin.person) == QStringLiteral("Ana Pérez"));
        QVERIFY2(pin.reason.find("pinned on this machine since 2026-01-01") != std::string::npos, pin.reason.c_str());
        const auto ben = of(known, m_ben);
        QVERIFY(ben.level == TrustLevel::Endorsed);
        QVERIFY2(ben.reason.find("version 1 of the roster") != std::string::npos &&
                     ben.reason.find("Ana Pérez") != std::string::npos,
                 ben.reason.c_str());
        const auto eve = of(known, m_eve);
        QVERIFY(eve.level == TrustLevel::Unknown && eve.person.empty());
        QVERIFY2(eve.reason.find("nobody you trust signed this") != std::string::npos &&
                     eve.reason.find("calls itself “who it says”") != std::string::npos,
                 eve.reason.c_str());
        Ground nobody;
        nobody.program = "P";
        nobody.now = at(now);
        QVERIFY(of(nobody, m_ana).level == TrustLevel::Unpinned);
        nobody.own = m_ana.publicKey();
        QVERIFY(of(nobody, m_ana).level == TrustLevel::Own);
        nobody.pins.own = false;
        nobody.pins.known = true;
        QVERIFY(of(nobody, m_ana).level == TrustLevel::Unknown);
        // Whoever was taken out of the enrolment is not endorsed, whatever the roster says; a root stays one.
        Ground without = ground({one});
        without.enrolled = {person(m_ana, "Ana")};
        QVERIFY(of(without, m_ben).level == TrustLevel::Unknown);
        QVERIFY(of(without, m_ana).level == TrustLevel::Pinned);
    }

    // Endorsements of old times are one step: by the pinned key itself.
    void endorsementsOfVersion1()
    {
        Ground known = ground();
        const auto endorsed = [](Signer signer, const SigningKey& by, const std::string& program) {
            signer.endorsedBy = print(by);
            signer.endorsement = toBase64(*by.sign(*signer.statement(program)));
            return signer;
        };
        const Signer ben = endorsed(person(m_ben, "Ben"), m_ana, "P");
        known.enrolled = {person(m_ana, "Ana"), ben, endorsed(person(m_eve, "Eve"), m_ben, "P")};
        QVERIFY(of(known, m_ben).level == TrustLevel::Endorsed);
        QVERIFY(of(known, m_eve).level == TrustLevel::Unknown); // by one who is endorsed himself
        known.program = "OTHER";
        QVERIFY(of(known, m_ben).level == TrustLevel::Unknown); // the endorsement is for one program
        known.program = "P";
        Signer renamed = ben;
        renamed.person = "Ben, chief engineer";
        known.enrolled = {renamed};
        QVERIFY(of(known, m_ben).level == TrustLevel::Unknown); // endorsements cover what they say
        known.enrolled.reset();
        QVERIFY(of(known, m_ben).level == TrustLevel::Unknown); // and are taken from nowhere else
        known.enrolled = {ben};
        known.roster = chooseRoster("P", known.pins,
                                    {sealed(
                                        [this] {
                                            Roster only = first();
                                            only.signers.pop_back();
                                            return only;
                                        }(),
                                        {&m_ana})});
        QVERIFY(of(known, m_ben).level == TrustLevel::Unknown); // a roster ends them
    }

    void positionsNotTimes()
    {
        const auto one = sealed(first(), {&m_ana});
        Roster revoking = after(one);
        revoking.revoked = {{print(m_ben), "left", LogPosition{std::string(64, 'a'), 5, std::string(64, 'b')}}};
        const auto two = sealed(revoking, {&m_ana});
        const Ground known = ground({one, two});
        Signed what{print(m_ben), "2020-01-01T00:00:00.000Z", {}, [](const LogPosition&) { return false; }, {}};
        const auto verdict = judge(known, what);
        QVERIFY(verdict.level == TrustLevel::Revoked); // backdated, and after the position
        QVERIFY2(verdict.reason.find("after entry 5") != std::string::npos &&
                     verdict.reason.find("left") != std::string::npos,
                 verdict.reason.c_str());
        what.isUpTo = [](const LogPosition& p) { return p.seq == 5; };
        QVERIFY(judge(known, what).level == TrustLevel::Endorsed);
        what.isUpTo = {};
        QVERIFY(judge(known, what).level == TrustLevel::Revoked); // in no log at all
        revoking.revoked[0].upTo.reset();
        what.isUpTo = [](const LogPosition&) { return true; };
        QVERIFY(judge(ground({one, sealed(revoking, {&m_ana})}), what).level == TrustLevel::Revoked);
    }

    void expiryBindsAtWhatWasSeen()
    {
        Roster roster = first();
        roster.signers[1].validFrom = "2026-01-01T00:00:00.000Z";
        roster.signers[1].validUntil = "2026-02-15T00:00:00.000Z";
        const auto one = sealed(roster, {&m_ana});
        Ground known = ground({one});
        Signed what{print(m_ben), "2026-02-01T00:00:00.000Z", {}, {}, [](TimePoint) { return true; }};
        QVERIFY(judge(known, what).level == TrustLevel::Endorsed);
        QVERIFY(judge(known, what).reason.find("valid until 2026-02-15") != std::string::npos);
        what.seenBefore = [](TimePoint) { return false; };
        QVERIFY(judge(known, what).level == TrustLevel::Expired); // it says an early time, but nobody saw it then
        what.seenBefore = {};
        QVERIFY(judge(known, what).level == TrustLevel::Expired);
        known.now = at("2026-02-10T00:00:00.000Z");
        QVERIFY(judge(known, what).level == TrustLevel::Endorsed);
        what.at = "2025-12-31T00:00:00.000Z";
        QVERIFY(judge(known, what).level == TrustLevel::Expired);
        what.at = "2026-02-16T00:00:00.000Z";
        QVERIFY(judge(known, what).level == TrustLevel::Expired);
        what.at = "no time";
        QVERIFY(judge(known, what).level == TrustLevel::Expired);
    }

    // 10,000 mutations of what a stranger can write: rosters and signers, their bytes and their signatures. Whatever
    // comes out as trusted says what the pinned key has signed.
    void mutations()
    {
        const auto one = sealed(first(), {&m_ana});
        Roster second = after(one);
        second.revoked = {{print(m_ben), "left", LogPosition{std::string(64, 'a'), 5, std::string(64, 'b')}}};
        const auto two = sealed(second, {&m_ana});
        const std::vector<std::string> genuine = {*one.envelope.json(), *two.envelope.json()};
        QRandomGenerator random(20261130);
        const auto pick = [&](std::size_t size) {
            return static_cast<std::size_t>(random.bounded(static_cast<quint32>(size)));
        };
        std::size_t read = 0;
        for (int round = 0; round < 10'000; ++round) {
            std::vector<SignedRoster> known;
            // The genuine ones are there or not; an attacker can hold back, never make.
            for (const SignedRoster* roster : {&one, &two})
                if (random.bounded(2) == 0)
                    known.push_back(*roster);
            std::string bytes = genuine[pick(2)];
            if (round % 2 == 0) { // bytes of the envelope
                for (std::size_t n = 1 + pick(3); n > 0; --n) {
                    const std::size_t where = pick(bytes.size());
                    if (random.bounded(3) == 0)
                        bytes.erase(where, 1 + pick(8));
                    else if (random.bounded(2) == 0)
                        bytes[where] = static_cast<char>(random.bounded(256));
                    else
                        bytes.insert(where, bytes.substr(pick(bytes.size()), pick(20)));
                }
            } else { // a well-formed roster with another content, signed by an attacker under any name
                Roster roster = (round % 4 == 1 ? one : two).roster;
                roster.version = 1 + static_cast<unsigned>(pick(4));
                roster.previous = roster.version == 1 ? "" : (pick(2) == 0 ? one : two).digest;
                roster.signers.push_back(person(m_eve, "Ana Pérez"));
                if (pick(2) == 0)
                    roster.roots.push_back(person(m_eve, "Ana Pérez"));
                if (pick(2) == 0)
                    roster.revoked.clear();
                auto envelope = *Envelope::sign(rosterPayloadType, *roster.bytes(), pick(2) == 0 ? m_eve : m_ben);
                if (pick(2) == 0)
                    envelope.signatures.front().keyId = print(m_ana);
                if (pick(2) == 0)
                    envelope.signatures.push_back((pick(2) == 0 ? one : two).envelope.signatures.front());
                bytes = *envelope.json();
            }
            if (auto mutant = SignedRoster::read(bytes, "mutant")) {
                ++read;
                known.push_back(std::move(*mutant));
            }
            std::shuffle(known.begin(), known.end(), random);
            Ground about = ground(known);
            if (pick(2) == 0) {
                about.enrolled = {person(m_ana, "Ana"), person(m_eve, "Ana Pérez"), person(m_ben, "Ben")};
                about.enrolled->at(1).endorsedBy = print(m_ana);
                about.enrolled->at(1).endorsement = toBase64(*m_eve.sign(*about.enrolled->at(1).statement("P")));
            }
            QVERIFY(!isTrusted(of(about, m_eve).level));
            if (about.roster.newest) {
                const std::string& digest = about.roster.newest->digest;
                QVERIFY(digest == one.digest || digest == two.digest);
                if (digest == two.digest)
                    QVERIFY(of(about, m_ben).level == TrustLevel::Revoked);
            }
        }
        QVERIFY2(read > 4000, "most of them must be read at all");
    }
};

QTEST_APPLESS_MAIN(TestVerdict)
#include "tst_verdict.moc"

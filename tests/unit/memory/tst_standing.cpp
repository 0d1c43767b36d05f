// Logs of keys as positions, and 10,000 mutations of what a stranger can write into a repository: statements, their
// envelopes, logs. Whatever comes out as trusted is what a trusted key has signed, at the place where it signed it.
#include "testing.h"

#include <QRandomGenerator>
#include <algorithm>

#include "base/text.h"
#include "memory/standing.h"
#include "trust/verdict.h"

using namespace pluma;
using namespace pluma::memory;
using pluma::testing::q;

namespace {
using Files = std::vector<std::pair<std::string, std::string>>;

Oid headOf(int number)
{
    Oid out;
    out.bytes[0] = static_cast<unsigned char>(number);
    return out;
}
} // namespace

class TestStanding : public QObject {
    Q_OBJECT
    trust::SigningKey m_ana = *trust::SigningKey::generate();
    trust::SigningKey m_ben = *trust::SigningKey::generate();
    trust::SigningKey m_eve = *trust::SigningKey::generate();

    static std::string print(const trust::SigningKey& key) { return key.publicKey().fingerprint(); }
    static std::string commitOf(const std::string& statement) { return trust::sha256(statement).hex().substr(0, 40); }

    static std::string digestIn(const std::string& file)
    {
        return trust::sha256(trust::Envelope::parse(file, "log")->payload).hex();
    }
    static std::pair<std::string, std::string> entry(const trust::SigningKey& key, unsigned seq,
                                                     const std::vector<std::string>& prev, const std::string& statement)
    {
        const Json payload = {{"schema", "pluma/log/v1"},
                              {"seq", seq},
                              {"type", "context.frozen"},
                              {"at", "2026-01-01T00:00:00.000Z"},
                              {"prev", prev},
                              {"key", {{"fingerprint", print(key)}, {"public_key", key.publicKey().base64()}}},
                              {"program", "P"},
                              {"phase", "CAD"},
                              {"context_id", "P-CAD"},
                              {"context_digest", trust::sha256(statement).hex()},
                              {"context_commit", commitOf(statement)}};
        const auto bytes = trust::canonicalJson(payload);
        const auto envelope = trust::Envelope::sign(logPayloadType, *bytes, key)->json();
        return {fmt::format("{:08}-{}.dsse.json", seq, trust::sha256(*bytes).hex().substr(0, 8)), *envelope};
    }
    static Files line(const trust::SigningKey& key, const std::vector<std::string>& statements)
    {
        Files out;
        std::vector<std::string> prev;
        for (const std::string& statement : statements) {
            out.push_back(entry(key, static_cast<unsigned>(out.size()) + 1, prev, statement));
            prev = {digestIn(out.back().second)};
        }
        return out;
    }
    static std::string statement(const trust::SigningKey& key, int number)
    {
        return *trust::canonicalJson({{"schema", "pluma/context/v1"},
                                      {"program", "P"},
                                      {"number", number},
                                      {"created", "2026-01-01T00:00:00.000Z"},
                                      {"author", {{"key", print(key)}}}});
    }
    static std::string seal(const std::string& bytes, const trust::SigningKey& key)
    {
        return *trust::Envelope::sign(context::payloadType, bytes, key)->json();
    }

private Q_SLOTS:
    void positions()
    {
        const std::vector<std::string> s = {statement(m_ana, 1), statement(m_ana, 2), statement(m_ana, 3)};
        Files files = line(m_ana, s);
        const auto entries = readLog(files, print(m_ana));
        REQUIRE_OK(entries);
        const KeyLog log(headOf(1), *entries);
        QCOMPARE(log.chains().size(), std::size_t{1});
        const std::string genesis = log.chains().front();
        QCOMPARE(log.tip(genesis)->fileName, files[2].first);
        QCOMPARE(log.upTo(digestIn(files[1].second)).size(), std::size_t{2});
        QVERIFY(log.upTo("not here").empty());
        const LogEntry* second = log.naming(trust::sha256(s[1]).hex(), commitOf(s[1]));
        QVERIFY(second != nullptr && log.naming(trust::sha256(s[1]).hex(), commitOf(s[0])) == nullptr);
        const auto position = log.position(*second);
        QVERIFY(position.seq == 2 && position.genesis == genesis && position.entry == second->digest);
        // Two lines of one key, joined: both are up to the join, and neither is up to the other.
        Files other = line(m_ana, {statement(m_ana, 9)});
        const std::vector<std::string> ends = {digestIn(files[2].second), digestIn(other[0].second)};
        files.push_back(other[0]);
        files.push_back(entry(m_ana, 5, ends, statement(m_ana, 10)));
        const KeyLog joined(headOf(2), *readLog(files, print(m_ana)));
        QCOMPARE(joined.chains().size(), std::size_t{2});
        for (const std::string& chain : joined.chains())
            QCOMPARE(joined.tip(chain)->fileName, files.back().first);
        QCOMPARE(joined.upTo(ends[0]).count(ends[1]), std::size_t{0});
        QCOMPARE(joined.upTo(digestIn(files.back().second)).size(), std::size_t{5});
        // A log with a hole, or with an entry of another key, is none.
        files.erase(files.begin() + 1);
        EXPECT_FAILS(readLog(files, print(m_ana)), ErrorCode::Invalid, "missing");
        EXPECT_FAILS(readLog(line(m_eve, {s[0]}), print(m_ana)), ErrorCode::Invalid, "not signed by the key");
    }

    void mutations()
    {
        // Ben is endorsed and was taken out of use after his second entry.
        std::vector<std::string> bens = {statement(m_ben, 1), statement(m_ben, 2), statement(m_ben, 3)};
        const std::vector<std::string> anas = {statement(m_ana, 4), statement(m_ana, 5)};
        const Files benLog = line(m_ben, bens);
        const Files anaLog = line(m_ana, anas);
        trust::Ground ground;
        ground.program = "P";
        ground.now = *parseIsoTime("2026-06-01T00:00:00.000Z");
        ground.pins.known = true;
        ground.pins.roots = {{print(m_ana), m_ana.publicKey(), "Ana", {}, {}}};
        trust::Roster roster;
        roster.program = "P";
        roster.created = "2026-01-01T00:00:00.000Z";
        roster.roots.resize(1);
        roster.roots[0].key = m_ana.publicKey();
        roster.signers.resize(1);
        roster.signers[0].key = m_ben.publicKey();
        roster.revoked = {
            {print(m_ben), "left", trust::LogPosition{digestIn(benLog[0].second), 2, digestIn(benLog[1].second)}}};
        const auto envelope = trust::Envelope::sign(trust::rosterPayloadType, *roster.bytes(), m_ana);
        const auto sealed = trust::SignedRoster::read(*envelope->json(), "roster");
        REQUIRE_OK(sealed);
        ground.roster = trust::chooseRoster("P", ground.pins, {*sealed});
        QVERIFY(ground.roster.newest.has_value());

        const auto judged = [&](const std::string& bytes, const std::string& seal, const Files& files) {
            const auto parsed = trust::Envelope::parse(seal, "context.dsse.json");
            if (!parsed || parsed->payloadType != context::payloadType || parsed->payload != bytes)
                return trust::TrustLevel::Unknown;
            const std::string by = parsed->signatures.front().keyId;
            const auto key = ground.key(by);
            if (!key || !parsed->verifies(parsed->signatures.front(), *key))
                return trust::TrustLevel::Unknown;
            trust::Signed what{by, "2026-01-01T00:00:00.000Z", {}, {}, {}};
            const auto entries = readLog(files, by);
            std::optional<KeyLog> log;
            if (entries)
                log.emplace(headOf(1), *entries);
            const LogEntry* at = log ? log->naming(trust::sha256(bytes).hex(), commitOf(bytes)) : nullptr;
            if (at != nullptr)
                what.isUpTo = [&log, at](const trust::LogPosition& position) {
                    const auto before = log->upTo(position.entry);
                    return before.count(at->digest) > 0 && before.count(position.genesis) > 0;
                };
            return trust::judge(ground, what).level;
        };
        QVERIFY(judged(bens[1], seal(bens[1], m_ben), benLog) == trust::TrustLevel::Endorsed);
        QVERIFY(judged(bens[2], seal(bens[2], m_ben), benLog) == trust::TrustLevel::Revoked);
        QVERIFY(judged(anas[0], seal(anas[0], m_ana), anaLog) == trust::TrustLevel::Pinned);

        QRandomGenerator random(16);
        const auto pick = [&](std::size_t size) {
            return static_cast<std::size_t>(random.bounded(static_cast<quint32>(size)));
        };
        const auto bend = [&](std::string& bytes) {
            for (std::size_t n = 1 + pick(3); n > 0 && !bytes.empty(); --n) {
                const std::size_t where = pick(bytes.size());
                if (random.bounded(3) == 0)
                    bytes.erase(where, 1 + pick(6));
                else if (random.bounded(2) == 0)
                    bytes[where] = static_cast<char>(random.bounded(256));
                else
                    bytes.insert(where, bytes.substr(pick(bytes.size()), pick(12)));
            }
        };
        const std::set<std::string> good = {bens[0], bens[1], anas[0], anas[1]};
        int trusted = 0;
        for (int round = 0; round < 10'000; ++round) {
            const bool ben = random.bounded(2) == 0;
            std::string bytes = ben ? bens[pick(3)] : anas[pick(2)];
            std::string signature = seal(bytes, ben ? m_ben : m_ana);
            Files files = ben ? benLog : anaLog;
            switch (round % 5) {
            case 0:
                bend(bytes);
                break;
            case 1:
                bend(signature);
                break;
            case 2: // the log, of which a stranger can bend, leave out and double
                if (const std::size_t at = pick(files.size()); random.bounded(2) == 0)
                    bend(files[at].second);
                else
                    files.erase(files.begin() + static_cast<std::ptrdiff_t>(at));
                break;
            case 3: // another statement under another's name
                bytes = statement(m_eve, round);
                signature = seal(bytes, m_eve);
                if (random.bounded(2) == 0)
                    signature =
                        *[&] {
                            auto forged = trust::Envelope::sign(context::payloadType, bytes, m_eve);
                            forged->signatures.front().keyId = print(random.bounded(2) == 0 ? m_ana : m_ben);
                            return forged;
                        }()
                             ->json();
                files = line(m_eve, {bytes});
                break;
            default: // Ben, after he has left, in a log of his own making
                bytes = statement(m_ben, round + 100);
                signature = seal(bytes, m_ben);
                files = benLog;
                if (random.bounded(2) == 0)
                    files.resize(pick(3));
                files.push_back(entry(m_ben, static_cast<unsigned>(files.size()) + 1,
                                      files.empty() ? std::vector<std::string>()
                                                    : std::vector<std::string>{digestIn(files.back().second)},
                                      bytes));
            }
            if (trust::isTrusted(judged(bytes, signature, files))) {
                QVERIFY2(good.count(bytes) > 0, bytes.c_str());
                ++trusted;
            }
        }
        QVERIFY(trusted > 100); // of logs that were bent elsewhere
    }
};

QTEST_APPLESS_MAIN(TestStanding)
#include "tst_standing.moc"

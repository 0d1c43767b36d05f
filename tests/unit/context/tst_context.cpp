// Contexts without git: the typed statement, and verification of a context that lies in memory.
#include "testing.h"

#include <algorithm>

#include "base/document.h"
#include "base/text.h"
#include "context/verify.h"
#include "trust/signature.h"

using namespace pluma;
using namespace pluma::context;
using pluma::testing::fixture;
using pluma::testing::q;

namespace {

/// Files by path; ids are the bytes themselves.
class MemorySource : public ContextSource {
public:
    std::map<std::string, std::string> files;
    std::set<std::string> links;
    std::set<std::string> gone; ///< that are named and not here

    SourceItem top() const override { return {{}, 040000, {}}; }
    std::string shown() const override { return "memory"; }
    Result<std::vector<SourceItem>> items(const SourceItem& folder) const override
    {
        std::map<std::string, SourceItem> out;
        for (const auto& [path, bytes] : files) {
            if (!startsWith(path, folder.id))
                continue;
            const std::string rest = path.substr(folder.id.size());
            const std::string name = rest.substr(0, rest.find('/'));
            const bool tree = name.size() < rest.size();
            out[name] = {name,
                         tree                    ? 040000U
                         : links.count(path) > 0 ? 0120000U
                                                 : 0100644U,
                         folder.id + name + (tree ? "/" : "")};
        }
        std::vector<SourceItem> list;
        for (auto& [name, item] : out)
            list.push_back(item);
        return list;
    }
    Result<std::string> read(const SourceItem& file, std::uint64_t limit) const override
    {
        const auto it = files.find(file.id);
        if (it == files.end() || gone.count(file.id) > 0)
            return fail(ErrorCode::NotFound, "It is not here.", file.id);
        return it->second.size() > limit ? Result<std::string>(fail(ErrorCode::Limit, "It is too large.", file.id))
                                         : Result<std::string>(it->second);
    }
    Result<std::uint64_t> size(const SourceItem& file) const override
    {
        PLUMA_TRY(const auto bytes, read(file, ~0ULL));
        return bytes.size();
    }
    Result<store::BlobFacts> facts(const SourceItem& file, Job& job) const override
    {
        PLUMA_CHECK(job.step("reading"));
        PLUMA_TRY(const auto bytes, read(file, ~0ULL));
        return store::BlobFacts{bytes.size(), trust::sha256(bytes)};
    }
    bool has(const SourceItem& file) const override { return files.count(file.id) > 0 && gone.count(file.id) == 0; }
    std::string idKind() const override { return "memory"; }
};

class OneKey : public Authority {
public:
    explicit OneKey(trust::PublicKey key) : m_key(std::move(key)) {}
    trust::TrustLevel level = trust::TrustLevel::Pinned;
    std::map<std::string, std::vector<ListingEntry>> listings;

    std::optional<trust::PublicKey> key(const std::string&, const std::string& fingerprint) override
    {
        return fingerprint == m_key.fingerprint() ? std::optional(m_key) : std::nullopt;
    }
    Result<trust::TrustVerdict> judge(const Signature&) override
    {
        return trust::TrustVerdict{level, "Ana", "It is what the test says."};
    }
    Result<std::vector<trust::RosterTrouble>> troubles(const std::string&) override
    {
        return std::vector<trust::RosterTrouble>();
    }
    std::optional<std::vector<ListingEntry>> listingOf(const std::string& digest) override
    {
        const auto it = listings.find(digest);
        return it == listings.end() ? std::nullopt : std::optional(it->second);
    }

private:
    trust::PublicKey m_key;
};

QStringList codes(const Verdict& verdict)
{
    QStringList out;
    for (const Finding& finding : verdict.findings)
        if (finding.severity == Severity::Error)
            out << q(finding.code);
    out.removeDuplicates();
    return out;
}

} // namespace

class TestContext : public QObject {
    Q_OBJECT
    trust::SigningKey m_key = *trust::SigningKey::generate();
    Job m_job;

    // A sound context of two artifacts, one of them cloned.
    MemorySource sound(const Statement& like = {}) const
    {
        MemorySource source;
        source.files = {{"artifacts/a.txt", "alpha"},
                        {"artifacts/b/b.txt", "beta"},
                        {"common/c.txt", "gamma"},
                        {"program/program.yaml", "schema: pluma/program/v1\n"}};
        Provenance provenance;
        provenance["a.txt"] = {.path = "a.txt",
                               .origin = Origin::Cloned,
                               .sha256 = trust::sha256("alpha").hex(),
                               .fromContext = "OTHER-CAD",
                               .fromDigest = std::string(64, 'd'),
                               .fromPath = "old.txt"};
        seal(source, provenanceText(provenance), like);
        return source;
    }
    void seal(MemorySource& source, const std::string& provenance, Statement statement) const
    {
        std::string listing;
        trust::MerkleTree merkle;
        for (const auto& [path, bytes] : source.files)
            if (startsWith(path, "artifacts/") && !startsWith(path, "artifacts/.pluma/")) {
                const ListingEntry entry{.path = path.substr(10),
                                         .mode = "100644",
                                         .size = bytes.size(),
                                         .sha256 = trust::sha256(bytes).hex(),
                                         .kind = "text",
                                         .salt = std::string(32, '0')};
                const auto line = *entry.line();
                merkle.append(line);
                listing += line + "\n";
            }
        source.files["artifacts/.pluma/other.jsonl"] = listing;
        source.files["provenance.jsonl"] = provenance;
        Job job;
        statement.program = "P";
        statement.scope.phases = {"CAD"};
        statement.state = State::Frozen;
        statement.created = "2026-01-01T00:00:00.000Z";
        statement.author = {"Ana", {}, m_key.publicKey().fingerprint()};
        statement.counts.artifacts = merkle.size();
        statement.merkleRoot = merkle.root().hex();
        statement.commonDigest = treeDigest(source, *source.find("common").value(), job)->hex();
        statement.programDigest = treeDigest(source, *source.find("program").value(), job)->hex();
        statement.provenanceDigest = trust::sha256(provenance).hex();
        statement.id = "P-CAD-20260101-" + *idDigest(statement.json());
        const auto bytes = *trust::canonicalJson(statement.json());
        source.files["context.json"] = bytes;
        source.files["context.dsse.json"] = *trust::Envelope::sign(payloadType, bytes, m_key)->json();
    }
    Verdict check(const MemorySource& source, trust::TrustLevel level = trust::TrustLevel::Pinned)
    {
        OneKey authority(m_key.publicKey());
        authority.level = level;
        const auto verdict = verify(source, authority, m_job);
        return verdict ? *verdict : Verdict{.findings = {{"failed", verdict.error().message, {}}}};
    }

private Q_SLOTS:
    void statementsAreReadAndWrittenWhole()
    {
        const std::string text = fixture("fixtures/formats/context.json");
        const Statement read = Statement::read(Json::parse(text));
        QVERIFY(!read.wrong.has_value());
        QCOMPARE(q(*trust::canonicalJson(read.json())), q(text));
        QCOMPARE(q(read.id.substr(read.id.size() - 8)), q(*idDigest(Json::parse(text))));
        // A clone says more.
        Statement clone = read;
        clone.state = State::Draft;
        clone.commit.clear();
        clone.source = Statement::Source{"P-CAD", std::string(64, 'a'), "P", "unpinned"};
        clone.overrides = {{{"wing_span", {45.0, 40.0, "m"}}, {"engines", {4, 2, {}}}}};
        clone.validation.acceptedIncomplete = true;
        clone.labels = {"PDR"};
        const Json json = clone.json();
        QCOMPARE(q(json["source"]["trust"].get<std::string>()), QStringLiteral("unpinned"));
        QVERIFY(json["commit"].is_null());
        const Statement again = Statement::read(json);
        QVERIFY(!again.wrong.has_value());
        QVERIFY(again.json() == json);
    }

    // Every member by every type: what does not fit is named, and nothing throws.
    void membersOfWrongTypesAreNamed()
    {
        const Json sound = Json::parse(fixture("fixtures/formats/context.json"));
        const std::vector<Json> others = {nullptr, true, -1, 1.5, "text", Json::array({1}), {{"a", 1}}};
        int wrong = 0;
        for (const auto& [key, value] : sound.items())
            for (const Json& other : others) {
                Json changed = sound;
                changed[key] = other;
                const Statement read = Statement::read(changed);
                if (!read.wrong)
                    continue;
                ++wrong;
                QVERIFY2(startsWith(read.wrong->pointer, "/" + key), (key + " " + read.wrong->pointer).c_str());
                QVERIFY(!read.wrong->expected.empty());
            }
        QVERIFY2(wrong > 100, qPrintable(QString::number(wrong)));
        for (const char* key : {"id", "program", "scope", "state", "created", "author", "parameters", "counts",
                                "merkle_root", "common_digest", "program_digest", "provenance_digest", "commit"}) {
            Json changed = sound;
            changed.erase(key);
            const auto missing = Statement::read(changed).wrong;
            QVERIFY2(missing && missing->pointer == std::string("/") + key, key);
        }
        for (const Json& other : others)
            QVERIFY(Statement::read(other).wrong.has_value());
        Json state = sound;
        state["state"] = "logged";
        QVERIFY(Statement::read(state).wrong.has_value());
    }

    void aSoundContextVerifies()
    {
        const Verdict verdict = check(sound());
        QCOMPARE(codes(verdict), QStringList());
        QVERIFY(verdict.ok() && verdict.whole());
        QCOMPARE(verdict.artifacts, std::uint64_t{2});
        QCOMPARE(verdict.bytes, std::uint64_t{9});
        QVERIFY(verdict.trust == trust::TrustLevel::Pinned);
        QCOMPARE(q(verdict.signer), QStringLiteral("Ana"));
        QCOMPARE(q(verdict.statement.program), QStringLiteral("P"));
        const Verdict stranger = check(sound(), trust::TrustLevel::Unknown);
        QVERIFY(!stranger.ok() && stranger.whole());
        QCOMPARE(codes(stranger), QStringList{QStringLiteral("unknown_key")});
    }

    void whatIsChangedIsFound_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("code");
        QTest::newRow("an artifact") << "artifacts/b/b.txt"
                                     << "invalid_checksum";
        QTest::newRow("a common file") << "common/c.txt"
                                       << "invalid_checksum";
        QTest::newRow("a file of the program") << "program/program.yaml"
                                               << "invalid_checksum";
        QTest::newRow("provenance") << "provenance.jsonl"
                                    << "invalid_checksum";
        QTest::newRow("the statement") << "context.json"
                                       << "schema";
        QTest::newRow("the signature") << "context.dsse.json"
                                       << "invalid_signature";
        QTest::newRow("an artifact that nobody listed") << "artifacts/new.txt"
                                                        << "unexpected_file";
        QTest::newRow("a file beside") << "more.txt"
                                       << "unexpected_file";
    }
    void whatIsChangedIsFound()
    {
        QFETCH(QString, path);
        QFETCH(QString, code);
        MemorySource source = sound();
        source.files[path.toStdString()] += "x";
        const Verdict changed = check(source);
        QVERIFY2(codes(changed).contains(code), qPrintable(codes(changed).join(QLatin1Char(' '))));
        QVERIFY(!changed.whole());
        if (code == QStringLiteral("unexpected_file"))
            return;
        // Nothing says that it ever was there, or it is not here.
        MemorySource without = sound();
        without.files.erase(path.toStdString());
        QVERIFY(!check(without).whole());
        MemorySource hole = sound();
        hole.gone.insert(path.toStdString());
        QVERIFY(!check(hole).whole());
    }

    void theWholeIsWhatWasSigned()
    {
        // Another statement under the old signature, with an id of its own.
        MemorySource source = sound();
        const std::string envelope = source.files["context.dsse.json"];
        Statement other;
        other.title = "another";
        source = sound(other);
        source.files["context.dsse.json"] = envelope;
        QCOMPARE(codes(check(source)), QStringList{QStringLiteral("invalid_signature")});
        // A link is told of: a verified link can still lead out.
        MemorySource linked = sound();
        linked.files["artifacts/a.txt"] = "../../etc/passwd";
        linked.links.insert("artifacts/a.txt");
        const Verdict verdict = check(linked);
        QCOMPARE(verdict.elsewhere.outerLinks, std::uint64_t{1});
        QVERIFY(codes(verdict).contains(QStringLiteral("invalid_checksum")));
    }

    void clonedMeansTheSameBytes()
    {
        OneKey authority(m_key.publicKey());
        const MemorySource source = sound();
        authority.listings[std::string(64, 'd')] = {{.path = "old.txt", .sha256 = trust::sha256("alpha").hex()}};
        QVERIFY(verify(source, authority, m_job)->whole());
        authority.listings[std::string(64, 'd')] = {{.path = "old.txt", .sha256 = trust::sha256("other").hex()}};
        QCOMPARE(codes(*verify(source, authority, m_job)), QStringList{QStringLiteral("provenance_mismatch")});
        authority.listings[std::string(64, 'd')] = {};
        QCOMPARE(codes(*verify(source, authority, m_job)), QStringList{QStringLiteral("provenance_mismatch")});
    }

    void cancellingIsNoVerdict()
    {
        OneKey authority(m_key.publicKey());
        Job job;
        job.cancel();
        const auto verdict = verify(sound(), authority, job);
        QVERIFY(!verdict && verdict.error().code == ErrorCode::Cancelled);
    }

    void parametersCompare()
    {
        const auto with = [](const std::vector<std::pair<std::string, Json>>& values, const std::string& unit) {
            tfa::Resolved out;
            for (const auto& [name, value] : values) {
                tfa::ResolvedParameter one;
                one.parameter.name = name;
                one.parameter.value = value;
                one.parameter.unit = unit;
                out.parameters.push_back(one);
            }
            return out;
        };
        const auto changes =
            parameterChanges(with({{"a", 1}, {"b", 2}, {"c", 3}}, "m"), with({{"b", 2}, {"c", 4}, {"d", 5}}, {}));
        QCOMPARE(changes.size(), std::size_t{3});
        QVERIFY(changes[0].name == "a" && changes[0].before == 1 && changes[0].after.is_null());
        QVERIFY(changes[1].name == "c" && changes[1].after == 4 && changes[1].unit == "m");
        QVERIFY(changes[2].name == "d" && changes[2].before.is_null());
    }

    void namesHaveOneTable()
    {
        for (const auto& [value, name] : nameTable<Origin>) {
            QVERIFY(named<Origin>(name) == value);
            QCOMPARE(q(wordOf(value)), q(name));
        }
        QVERIFY(!named<State>("Frozen"));
        QVERIFY(!named<Severity>(""));
    }
};

QTEST_GUILESS_MAIN(TestContext)
#include "tst_context.moc"

// The golden context in tests/fixtures/formats, written once by the product and signed by a throw-away key, is read
// back byte for byte.
#include "testing.h"

#include "memory/private.h"

using namespace pluma;
using namespace pluma::memory;
using pluma::testing::fixture;
using pluma::testing::q;

class TestFormats : public QObject {
    Q_OBJECT
    std::string m_context = fixture("fixtures/formats/context.json");
    Json m_json = Json::parse(m_context);

private Q_SLOTS:
    void statement()
    {
        QCOMPARE(q(*trust::canonicalJson(m_json)), q(m_context));
        QCOMPARE(q(m_json["schema"].get<std::string>()), QStringLiteral("pluma/context/v1"));
        Json unnamed = m_json;
        unnamed.erase("id");
        const std::string digest8 = trust::sha256(*trust::canonicalJson(unnamed)).hex().substr(0, 8);
        QCOMPARE(q(m_json["id"].get<std::string>()),
                 q(m_json["program"].get<std::string>() + "-CAD-" + m_json["created"].get<std::string>().substr(0, 4) +
                   m_json["created"].get<std::string>().substr(5, 2) +
                   m_json["created"].get<std::string>().substr(8, 2) + "-" + digest8));
        for (const char* key : {"author",         "commit",
                                "common_digest",  "counts",
                                "created",        "id",
                                "is_template",    "labels",
                                "merkle_root",    "overrides",
                                "parameters",     "program",
                                "program_digest", "provenance_digest",
                                "schema",         "scope",
                                "source",         "state",
                                "title",          "utcs",
                                "validation"})
            QVERIFY2(m_json.contains(key), key);
        QVERIFY(!m_json.contains("approvals"));
        QCOMPARE(m_json.size(), std::size_t{21});
    }
    void listing()
    {
        const std::string text = fixture("fixtures/formats/listing.jsonl");
        trust::MerkleTree merkle;
        std::string again;
        for (const std::string_view line : split(text)) {
            const auto entry = context::readListingLine(std::string(line), "listing");
            REQUIRE_OK(entry);
            QCOMPARE(q(*entry->line()), q(std::string(line)));
            merkle.append(line);
            again += *entry->line() + "\n";
        }
        QCOMPARE(q(again), q(text));
        QCOMPARE(q(merkle.root().hex()), q(m_json["merkle_root"].get<std::string>()));
        QCOMPARE(merkle.size(), m_json["counts"]["artifacts"].get<std::uint64_t>());
        for (const char* bad : {"{}", "[]", "", "{\"path\":1}"})
            QVERIFY2(!context::readListingLine(bad, "x").has_value(), bad);
    }
    void signature()
    {
        const std::string text = fixture("fixtures/formats/context.dsse.json");
        const auto envelope = trust::Envelope::parse(text, "context.dsse.json");
        REQUIRE_OK(envelope);
        QCOMPARE(q(*envelope->json()), q(text));
        QCOMPARE(q(envelope->payload), q(m_context));
        QCOMPARE(q(envelope->payloadType), q(context::payloadType));
        const auto document = parseYaml(fixture("fixtures/formats/signers.yaml"), "signers.yaml");
        REQUIRE_OK(document);
        const auto signers = trust::readSigners(*document);
        REQUIRE_OK(signers);
        QCOMPARE(q(trust::signersYaml(*signers)), q(fixture("fixtures/formats/signers.yaml")));
        QCOMPARE(q(signers->front().key.fingerprint()), q(envelope->signatures.front().keyId));
        QVERIFY(envelope->verifies(envelope->signatures.front(), signers->front().key));
    }
    void provenance()
    {
        const std::string text = fixture("fixtures/formats/provenance.jsonl");
        const auto entries = context::readProvenance(text, "provenance.jsonl");
        REQUIRE_OK(entries);
        QCOMPARE(entries->size(), std::size_t{4});
        QCOMPARE(q(context::provenanceText(*entries)), q(text));
        EXPECT_FAILS(context::readProvenance(text + text, "p.jsonl"), ErrorCode::Invalid, "two provenance lines");
    }
    void logEntry()
    {
        const std::string text = fixture("fixtures/formats/log-entry.dsse.json");
        const auto envelope = trust::Envelope::parse(text, "log");
        REQUIRE_OK(envelope);
        QCOMPARE(q(*envelope->json()), q(text));
        const Json payload = Json::parse(envelope->payload);
        QCOMPARE(q(*trust::canonicalJson(payload)), q(envelope->payload));
        QCOMPARE(q(payload["context_digest"].get<std::string>()), q(trust::sha256(m_context).hex()));
        QCOMPARE(q(payload["context_id"].get<std::string>()), q(m_json["id"].get<std::string>()));
        const auto key = trust::PublicKey::fromBase64(payload["key"]["public_key"].get<std::string>());
        QVERIFY(envelope->verifies(envelope->signatures.front(), *key));
        QCOMPARE(q(key->fingerprint()), q(payload["key"]["fingerprint"].get<std::string>()));
    }
    void topics()
    {
        const auto manifest = parseYaml(fixture("fixtures/formats/topics.yaml"), ".pluma/program.yaml");
        REQUIRE_OK(manifest);
        REQUIRE_OK(schema::Schema::shipped("program.v1")->check(*manifest));
        const auto program = tfa::Manifest::read(*manifest, *Units::shipped());
        REQUIRE_OK(program);
        const auto layout = tfa::Layout::compile(program->layout, program->layoutWhere,
                                                 tfa::Vocabulary::shipped()->phaseCodes(), program->topics);
        REQUIRE_OK(layout);
        const auto at = [&](const char* path) { return layout->match(path)->value_or(tfa::Attribution{}); };
        QCOMPARE(q(at("F/A-AIR/ATA_27-FC/27-10_GENERAL/27-10-14_Ops ↔ Std/a.md").phase), QStringLiteral("CAS"));
        const auto common = at("F/A-AIR/ATA_27-FC/27-10_GENERAL/27-10-01_Overview/a.md");
        QVERIFY(common.phase.empty() && common.domain == "A" && common.ata == "27");
    }
    void manifestAndBindings()
    {
        const auto units = Units::shipped();
        const auto manifest = parseYaml(fixture("fixtures/formats/program.yaml"), ".pluma/program.yaml");
        REQUIRE_OK(manifest);
        REQUIRE_OK(schema::Schema::shipped("program.v1")->check(*manifest));
        const auto program = tfa::Manifest::read(*manifest, *units);
        REQUIRE_OK(program);
        const auto values = tfa::resolve({}, *program, *units);
        REQUIRE_OK(values);
        QCOMPARE(q(values->json().dump()), q(m_json["parameters"].dump()));
        const auto bindings = parseYaml(fixture("fixtures/formats/bindings.yaml"), "bindings.yaml");
        REQUIRE_OK(schema::Schema::shipped("bindings.v1")->check(*bindings));
        QCOMPARE(readBindings(*bindings, *values, *units)->size(), std::size_t{2});
    }

private:
    static std::vector<std::string_view> split(std::string_view text)
    {
        std::vector<std::string_view> out;
        while (!text.empty()) {
            out.push_back(text.substr(0, text.find('\n')));
            text.remove_prefix(out.back().size() + 1);
        }
        return out;
    }
};

QTEST_APPLESS_MAIN(TestFormats)
#include "tst_formats.moc"

#include "testing.h"

#include <chrono>

#include "schema/validate/schema.h"

using namespace pluma;
using pluma::testing::q;
using schema::Schema;

class TestSchema : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // Each row: schema, instances that fit, instances that do not. Cases follow the keywords of draft 2020-12.
    void keywords_data()
    {
        QTest::addColumn<QString>("schema");
        QTest::addColumn<QString>("valid");
        QTest::addColumn<QString>("invalid");
        QTest::newRow("type") << "{\"type\":\"integer\"}"
                              << "[1,1.0,-3]"
                              << "[1.5,\"1\",null,true,[]]";
        QTest::newRow("types") << "{\"type\":[\"string\",\"null\"]}"
                               << "[\"\",null]"
                               << "[1,false]";
        QTest::newRow("enum") << "{\"enum\":[1,\"a\",null,{\"x\":1}]}"
                              << "[1,\"a\",null,{\"x\":1}]"
                              << "[2,\"b\",{\"x\":2}]";
        QTest::newRow("const") << "{\"const\":1}"
                               << "[1,1.0]"
                               << "[2]";
        QTest::newRow("bounds") << "{\"minimum\":1,\"exclusiveMaximum\":3}"
                                << "[1,2.9,\"x\"]"
                                << "[0.9,3]";
        QTest::newRow("multipleOf") << "{\"multipleOf\":0.01}"
                                    << "[0.07,4.35]"
                                    << "[0.075]";
        QTest::newRow("lengths") << "{\"minLength\":1,\"maxLength\":2}"
                                 << "[\"a\",\"↔↔\",5]"
                                 << "[\"\",\"abc\"]";
        QTest::newRow("pattern") << "{\"pattern\":\"^[A-Z]{3}$\"}"
                                 << "[\"AAA\",1]"
                                 << "[\"AA\",\"aaa\"]";
        QTest::newRow("items") << "{\"prefixItems\":[{\"type\":\"string\"}],\"items\":{\"type\":\"integer\"}}"
                               << "[[],[\"a\"],[\"a\",1,2]]"
                               << "[[1],[\"a\",\"b\"]]";
        QTest::newRow("uniqueItems") << "{\"uniqueItems\":true,\"minItems\":1}"
                                     << "[[1],[1,2]]"
                                     << "[[],[1,1]]";
        QTest::newRow("contains") << "{\"contains\":{\"const\":5}}"
                                  << "[[1,5]]"
                                  << "[[],[1]]";
        QTest::newRow("objects")
            << "{\"properties\":{\"a\":{\"type\":\"integer\"}},\"required\":[\"a\"],\"additionalProperties\":false}"
            << "[{\"a\":1}]"
            << "[{},{\"a\":\"x\"},{\"a\":1,\"b\":2}]";
        QTest::newRow("patternProperties")
            << "{\"patternProperties\":{\"^x-\":{\"type\":\"string\"}},\"additionalProperties\":{\"type\":\"integer\"}}"
            << "[{\"x-a\":\"s\",\"b\":1}]"
            << "[{\"x-a\":1},{\"b\":\"s\"}]";
        QTest::newRow("propertyNames") << "{\"propertyNames\":{\"maxLength\":2}}"
                                       << "[{\"ab\":1}]"
                                       << "[{\"abc\":1}]";
        QTest::newRow("dependentRequired") << "{\"dependentRequired\":{\"a\":[\"b\"]}}"
                                           << "[{},{\"b\":1},{\"a\":1,\"b\":1}]"
                                           << "[{\"a\":1}]";
        QTest::newRow("allOf") << "{\"allOf\":[{\"minimum\":1},{\"maximum\":2}]}"
                               << "[1,2]"
                               << "[0,3]";
        QTest::newRow("anyOf") << "{\"anyOf\":[{\"type\":\"string\"},{\"minimum\":5}]}"
                               << "[\"a\",6]"
                               << "[4]";
        QTest::newRow("oneOf") << "{\"oneOf\":[{\"type\":\"integer\"},{\"minimum\":2}]}"
                               << "[1,2.5]"
                               << "[3,1.5]";
        QTest::newRow("not") << "{\"not\":{\"type\":\"string\"}}"
                             << "[1]"
                             << "[\"a\"]";
        QTest::newRow("if") << "{\"if\":{\"minimum\":10},\"then\":{\"multipleOf\":10},\"else\":{\"maximum\":5}}"
                            << "[20,5]"
                            << "[15,7]";
        QTest::newRow("ref") << "{\"$defs\":{\"node\":{\"type\":\"object\",\"properties\":{\"next\":{\"$ref\":\"#/"
                                "$defs/node\"}},\"additionalProperties\":false}},\"$ref\":\"#/$defs/node\"}"
                             << "[{},{\"next\":{\"next\":{}}}]"
                             << "[{\"next\":{\"x\":1}},1]";
        QTest::newRow("false") << "{\"properties\":{\"a\":false}}"
                               << "[{}]"
                               << "[{\"a\":1}]";
    }
    void keywords()
    {
        QFETCH(QString, schema);
        QFETCH(QString, valid);
        QFETCH(QString, invalid);
        const auto compiled = Schema::compile(Json::parse(schema.toStdString()), "test");
        REQUIRE_OK(compiled);
        for (const Json& instance : Json::parse(valid.toStdString()))
            QVERIFY2(compiled->validate(instance).empty() && compiled->accepts(Values::fromJson(instance)->root()),
                     instance.dump().c_str());
        for (const Json& instance : Json::parse(invalid.toStdString()))
            QVERIFY2(!compiled->validate(instance).empty() && !compiled->accepts(Values::fromJson(instance)->root()),
                     instance.dump().c_str());
    }
    void messagesHelp()
    {
        const auto schema =
            Schema::compile(Json::parse("{\"properties\":{\"wing_span\":{\"type\":\"number\"},\"phase\":{\"enum\":["
                                        "\"CAD\",\"CAE\"]}},\"additionalProperties\":false}"),
                            "test");
        const auto typo = schema->validate(Json::parse("{\"wing_spam\":1}"));
        QCOMPARE(q(typo[0].instancePointer), QStringLiteral("/wing_spam"));
        QCOMPARE(q(typo[0].hint), QStringLiteral("did you mean wing_span?"));
        QCOMPARE(q(schema->validate(Json::parse("{\"phase\":\"CAM\"}"))[0].schemaPointer),
                 QStringLiteral("/properties/phase/enum"));
        const auto document = parseYaml("wing_span: 40\nphase: CAd\n", "p.yaml");
        EXPECT_FAILS(schema->check(*document), ErrorCode::Invalid,
                     "p.yaml:2:8: phase: \"CAd\" is not one of: CAD, CAE. | did you mean CAD?");
    }
    void badSchemasAreErrors()
    {
        for (const char* bad : {"1", "{\"type\":\"text\"}", "{\"minimum\":\"1\"}", "{\"pattern\":\"(\"}",
                                "{\"$ref\":\"#/nowhere\"}", "{\"$ref\":\"http://example.com/x\"}", "{\"propertis\":{}}",
                                "{\"required\":\"a\"}", "{\"anyOf\":[]}", "{\"minLength\":-1}"})
            QVERIFY2(!Schema::compile(Json::parse(bad), "test").has_value(), bad);
    }
    void hostileInputEnds()
    {
        const auto evil = Schema::compile(Json::parse("{\"pattern\":\"^(a+)+$\"}"), "test");
        REQUIRE_OK(evil);
        const auto begin = std::chrono::steady_clock::now();
        QVERIFY(!evil->validate(Json(std::string(5000, 'a') + "b")).empty());
        QVERIFY(std::chrono::steady_clock::now() - begin < std::chrono::seconds(10));
        const auto loop =
            Schema::compile(Json::parse("{\"$defs\":{\"a\":{\"$ref\":\"#/$defs/a\"}},\"$ref\":\"#/$defs/a\"}"), "test");
        REQUIRE_OK(loop);
        QVERIFY(!loop->validate(Json(1)).empty());
    }
    void schemasThatMultiplyThemselvesEnd()
    {
        // Each level asks the next one twice: 2^26 visits without a bound.
        std::string text = "{\"$defs\":{\"a0\":{\"type\":\"number\"}";
        for (int i = 1; i <= 26; ++i) {
            const std::string below = "{\"$ref\":\"#/$defs/a" + std::to_string(i - 1) + "\"}";
            text += ",\"a" + std::to_string(i) + "\":{\"allOf\":[" + below + "," + below + "]}";
        }
        const auto schema = Schema::compile(Json::parse(text + "},\"$ref\":\"#/$defs/a26\"}"), "test");
        REQUIRE_OK(schema);
        const auto found = schema->validate(Json(1));
        QVERIFY(!found.empty());
        QVERIFY(std::any_of(found.begin(), found.end(), [](const auto& v) { return v.keyword == "limit"; }));
    }
    void shippedSchemasCompile()
    {
        for (const char* name : {"program.v1", "base.v1", "bindings.v1", "signers.v1", "template.v1"})
            REQUIRE_OK(Schema::shipped(name));
    }
};

QTEST_APPLESS_MAIN(TestSchema)
#include "tst_schema.moc"

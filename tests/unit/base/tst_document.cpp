#include "testing.h"

#include "base/document.h"

using namespace pluma;
using pluma::testing::q;

class TestDocument : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void yamlScalars()
    {
        const auto d = parseYaml("a: 40\nb: 0.82\nc: yes\nd: '40'\ne: ~\nf: 0x1F\ng: 1e3\nh: true\ni: 2025-10-14\nj: "
                                 "-7\nk: .5\nl: 1_000\nm: \"\\u2194\"\n",
                                 "x.yaml");
        REQUIRE_OK(d);
        QCOMPARE(q(d->json().dump()),
                 q("{\"a\":40,\"b\":0.82,\"c\":\"yes\",\"d\":\"40\",\"e\":null,\"f\":31,\"g\":1000.0,\"h\":true,\"i\":"
                   "\"2025-10-14\",\"j\":-7,\"k\":0.5,\"l\":\"1_000\",\"m\":\"↔\"}"));
    }
    void placesAreExact()
    {
        const std::string text = "# ↔\nwing:\n  span: 40 # m\n  name: \"Tragfläche ↔\"\nlist: [a, b]\n";
        const auto d = parseYaml(text, "x.yaml");
        REQUIRE_OK(d);
        const Node* span = d->at("/wing/span");
        QVERIFY(span != nullptr);
        QCOMPARE(q(text.substr(span->begin, span->end - span->begin)), QStringLiteral("40"));
        const Node* name = d->at("/wing/name");
        QCOMPARE(q(text.substr(name->begin, name->end - name->begin)), q("\"Tragfläche ↔\""));
        const Node* second = d->at("/list/1");
        QCOMPARE(q(text.substr(second->begin, second->end - second->begin)), QStringLiteral("b"));
        QCOMPARE(q(d->where("/wing/span")), QStringLiteral("x.yaml:3:9"));
        QCOMPARE(q(d->whereKey("/wing/name")), QStringLiteral("x.yaml:4:3"));
        const auto edited = applyEdits(text, {{span->begin, span->end, "45"}});
        QCOMPARE(q(*edited), q("# ↔\nwing:\n  span: 45 # m\n  name: \"Tragfläche ↔\"\nlist: [a, b]\n"));
    }
    void duplicateKeysNameBothPlaces()
    {
        EXPECT_FAILS(parseYaml("a: 1\nb: 2\na: 3\n", "x.yaml"), ErrorCode::Invalid,
                     "x.yaml:3:1: The key 'a' is given twice: first at x.yaml:1:1");
        EXPECT_FAILS(parseJson("{\"a\": 1,\n \"a\": 2}", "x.json"), ErrorCode::Invalid,
                     "x.json:2:2: The key 'a' is given twice: first at x.json:1:2");
    }
    void mergesAndAliases()
    {
        const auto d = parseYaml("base: &b {x: 1, y: 2}\none:\n  <<: *b\n  y: 3\n", "x.yaml");
        REQUIRE_OK(d);
        QCOMPARE(q(d->json()["one"].dump()), QStringLiteral("{\"x\":1,\"y\":3}"));
        EXPECT_FAILS(parseYaml("a: *nobody\n", "x.yaml"), ErrorCode::Invalid, "nobody");
    }
    void bombsAreRefused()
    {
        std::string bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
        for (int i = 1; i < 10; ++i) {
            const std::string n = std::to_string(i);
            const std::string p = std::to_string(i - 1);
            bomb += "a" + n + ": &a" + n + " [*a" + p + ", *a" + p + ", *a" + p + ", *a" + p + ", *a" + p + ", *a" + p +
                    ", *a" + p + ", *a" + p + ", *a" + p + ", *a" + p + "]\n";
        }
        EXPECT_FAILS(parseYaml(bomb, "bomb.yaml"), ErrorCode::Limit, "expands to more than");
        EXPECT_FAILS(parseYaml(std::string(5000, '['), "deep.yaml"), ErrorCode::Limit, "deeper than 64");
        EXPECT_FAILS(parseJson(std::string(5000, '['), "deep.json"), ErrorCode::Limit, "deeper than 64");
        std::string nested;
        for (int i = 0; i < 200; ++i)
            nested += std::string(static_cast<std::size_t>(i), ' ') + "a:\n";
        EXPECT_FAILS(parseYaml(nested, "deep.yaml"), ErrorCode::Limit, "deeper than 64");
        EXPECT_FAILS(parseYaml(std::string(17U << 20, 'x'), "big.yaml"), ErrorCode::Limit, "at most");
    }
    void brokenText()
    {
        EXPECT_FAILS(parseYaml("a: [1, 2\nb: 3\n", "x.yaml"), ErrorCode::Invalid, "x.yaml:2");
        EXPECT_FAILS(parseYaml("a: 1\nb: \xff\n", "x.yaml"), ErrorCode::Invalid,
                     "x.yaml:2:1: The document is not UTF-8");
        EXPECT_FAILS(parseYaml("a: 1\n---\nb: 2\n", "x.yaml"), ErrorCode::Invalid, "more than one");
        for (const char* bad : {"",          "{",   "{\"a\":}", "[1,]",        "{\"a\":1,}",  "01",  "1.",
                                "+1",        "nul", "\"\\x\"",  "\"\\ud800\"", "\"\\udc00\"", "'a'", "[1 2]",
                                "{\"a\" 1}", "1 2", "\"a\nb\"", ".5",          "0x10",        "True"})
            QVERIFY2(!parseJson(bad, "x.json").has_value(), bad);
        for (const char* good : {"null", "[]", "{}", "-0", "1e5", "1E-2", "\"\\ud83d\\ude00\"", " [ 1 , 2 ] ", "0.5"})
            QVERIFY2(parseJson(good, "x.json").has_value(), good);
    }
    void emptyYamlIsNull()
    {
        const auto d = parseYaml("", "x.yaml");
        REQUIRE_OK(d);
        QVERIFY(d->json().is_null());
        const auto bom = parseYaml("\xEF\xBB\xBF"
                                   "a: 1\n",
                                   "x.yaml");
        REQUIRE_OK(bom);
        QCOMPARE(bom->json()["a"].get<int>(), 1);
    }
    void copiesOfAliasesAreBounded()
    {
        // Each alias stands one level deeper than its anchor: depth grows by copying, not by writing.
        std::string deep = "a0: &a0 [x]\n";
        for (int i = 1; i < 80; ++i)
            deep += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [*a" + std::to_string(i - 1) + "]\n";
        EXPECT_FAILS(parseYaml(deep, "deep.yaml"), ErrorCode::Limit, "nests deeper than 64 levels");
        // One large value and many aliases of it: few lines, much memory.
        std::string wide = "a: &a [" + std::string(40'000, 'x') + "";
        for (int i = 0; i < 20'000; ++i)
            wide += ", 1";
        wide += "]\nb: [*a";
        for (int i = 0; i < 2'000; ++i)
            wide += ", *a";
        EXPECT_FAILS(parseYaml(wide + "]\n", "wide.yaml"), ErrorCode::Limit, "expands to more than");
        // Anchors on anchors, none of them used, are kept and counted too.
        std::string kept;
        for (int i = 0; i < 60; ++i)
            kept += "&k" + std::to_string(i) + " [";
        for (int i = 0; i < 100'000; ++i)
            kept += "1,";
        kept += std::string(60, ']');
        EXPECT_FAILS(parseYaml(kept, "kept.yaml"), ErrorCode::Limit, "expands to more than");
    }
    void scalarsReadBackAsTheyWere()
    {
        for (const char* text : {"plain",      "AMPEL360 BWB-Q100, stretched",
                                 "yes",        "40",
                                 "",           " x",
                                 "x ",         "a: b",
                                 "a #b",       "- a",
                                 "↔",          "line\nbreak",
                                 "\"quoted\"", "{x}",
                                 "~",          "null",
                                 "*a",         "&a",
                                 "@x",         "a:"}) {
            const auto d = parseYaml("k: " + yamlScalar(text) + "\n", "x.yaml");
            REQUIRE_OK(d);
            QCOMPARE(q(d->json()["k"].get<std::string>()), q(text));
        }
    }
    void overlappingEditsAreRefused()
    {
        EXPECT_FAILS(applyEdits("abcdef", {{0, 3, "x"}, {2, 4, "y"}}), ErrorCode::Conflict, "meet");
    }
};

QTEST_APPLESS_MAIN(TestDocument)
#include "tst_document.moc"

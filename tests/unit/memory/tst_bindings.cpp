#include "testing.h"

#include "memory/bindings.h"

using namespace pluma;
using namespace pluma::memory;
using pluma::testing::q;

class TestBindings : public QObject {
    Q_OBJECT
    Units m_units = *Units::shipped();
    tfa::Resolved m_values =
        *tfa::resolve({},
                      *tfa::Manifest::read(*parseYaml("program_id: P\nparameters:\n  span: {value: 40, unit: m}\n  "
                                                      "mtow: {value: 180000, unit: kg}\n  name: Falcon\n  flag: true\n",
                                                      "p.yaml"),
                                           m_units),
                      m_units);

    Result<std::vector<Binding>> bindings(const std::string& rows) const
    {
        return readBindings(*parseYaml("schema: pluma/bindings/v1\nbindings:\n" + rows, "bindings.yaml"), m_values,
                            m_units);
    }
    std::string changed(const std::string& row, const std::string& path, const std::string& text, const Json& value,
                        bool* drift = nullptr) const
    {
        const auto list = bindings(row);
        if (!list)
            return "error: " + list.error().message;
        const Binding& b = list->front();
        const tfa::Parameter& before = m_values.find(b.parameter)->parameter;
        tfa::Parameter after = before;
        after.value = value;
        bool drifted = false;
        const auto places = findPlaces(b, text, path, *boundText(b, before, m_units), drifted);
        if (drift != nullptr)
            *drift = drifted;
        if (!places)
            return "error: " + places.error().message;
        std::vector<TextEdit> edits;
        for (const BoundPlace& place : *places)
            edits.push_back(placeEdit(b, place, path, *boundText(b, after, m_units), after));
        return *applyEdits(text, edits);
    }

private Q_SLOTS:
    void onlyTheValuesBytesChange()
    {
        QCOMPARE(q(changed("  - {parameter: span, path: x, at: \"json:/wing/span\", format: \"0.0\"}\n", "a.yaml",
                           "wing:   # keep\n  span:   40.0   # m\n", 45)),
                 q("wing:   # keep\n  span:   45.0   # m\n"));
        QCOMPARE(q(changed("  - {parameter: span, path: x, at: \"json:/s\"}\n", "a.json", "{ \"s\" : 40,\n\t\"t\":1}",
                           45.5)),
                 q("{ \"s\" : 45.5,\n\t\"t\":1}"));
        QCOMPARE(q(changed("  - {parameter: span, path: x, at: \"json:/s\", format: \"0 m\"}\n", "a.json",
                           "{\"s\":\"40 m\"}", 45)),
                 q("{\"s\":\"45 m\"}"));
        QCOMPARE(q(changed("  - {parameter: span, path: x, at: \"csv:key=wing,col=value\"}\n", "a.csv",
                           "name,value,unit\r\nwing,40,m\r\ntail,9,m\r\n", 45)),
                 q("name,value,unit\r\nwing,45,m\r\ntail,9,m\r\n"));
        QCOMPARE(
            q(changed("  - {parameter: mtow, path: x, at: \"text:mass {{mtow}} t\", unit: t, format: \"#,##0.0\"}\n",
                      "a.md", "A mass 180.0 t here.\n", 1240500)),
            q("A mass 1,240.5 t here.\n"));
        QCOMPARE(q(changed("  - {parameter: span, path: x, at: \"json:/span\", unit: ft, format: \"0.00\"}\n", "a.yaml",
                           "span: 131.23\n", 45)),
                 q("span: 147.64\n"));
        QCOMPARE(q(changed("  - {parameter: name, path: x, at: \"json:/n\"}\n", "a.yaml", "n: Falcon\n", "Heron: big")),
                 q("n: \"Heron: big\"\n"));
        QCOMPARE(q(changed("  - {parameter: flag, path: x, at: \"json:/f\"}\n", "a.json", "{\"f\": true}", false)),
                 q("{\"f\": false}"));
        QCOMPARE(q(changed("  - {parameter: span, path: x, at: \"text:{{span}}\"}\n", "a.txt",
                           "span {{span}} and {{span}}\n", 45)),
                 q("span 45 and 45\n"));
        QCOMPARE(q(changed("  - {parameter: span, path: x, at: \"json:/span\"}\n", "a.md", "---\nspan: 40\n---\n# 40\n",
                           45)),
                 q("---\nspan: 45\n---\n# 40\n"));
    }
    void driftIsSeen()
    {
        bool drift = false;
        QCOMPARE(q(changed("  - {parameter: span, path: x, at: \"json:/s\"}\n", "a.yaml", "s: 41\n", 45, &drift)),
                 q("s: 45\n"));
        QVERIFY(drift);
        QCOMPARE(q(changed("  - {parameter: span, path: x, at: \"text:Span: {{span}}\"}\n", "a.md",
                           "Span: 400 and Span: 40.\n", 45, &drift)),
                 q("Span: 400 and Span: 45.\n"));
        QVERIFY(drift);
        QCOMPARE(q(changed("  - {parameter: span, path: x, at: \"text:Span: {{span}} m\"}\n", "a.md", "Span: 41 m\n",
                           45, &drift)),
                 q("Span: 41 m\n"));
        QVERIFY(drift); // a text edited by hand is left alone
        QVERIFY(changed("  - {parameter: span, path: x, at: \"json:/nowhere\"}\n", "a.yaml", "s: 41\n", 45)
                    .find("finds no such place") != std::string::npos);
        QVERIFY(
            changed("  - {parameter: span, path: x, at: \"csv:key=none,col=value\"}\n", "a.csv", "a,value\nb,1\n", 45)
                .find("finds no such place") != std::string::npos);
    }
    void mistakesAreNamed()
    {
        EXPECT_FAILS(bindings("  - {parameter: spam, path: x, at: \"json:/s\"}\n"), ErrorCode::Invalid,
                     "bindings.yaml:3:17: The binding names the parameter 'spam', which the program does not have. | "
                     "did you mean span?");
        EXPECT_FAILS(bindings("  - {parameter: span, path: x, at: \"json:/s\", unit: kg}\n"), ErrorCode::Invalid,
                     "mass");
        EXPECT_FAILS(bindings("  - {parameter: span, path: x, at: \"text:a {{mtow}}\"}\n"), ErrorCode::Invalid,
                     "another parameter");
    }
};

QTEST_APPLESS_MAIN(TestBindings)
#include "tst_bindings.moc"

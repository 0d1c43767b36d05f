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
        const auto places = placesOf(b, text, path, *boundText(b, before, m_units));
        if (!places)
            return "error: " + places.error().message;
        if (drift != nullptr)
            *drift = places->drifted;
        const std::string wanted = *boundText(b, after, m_units);
        std::vector<BoundEdit> edits;
        for (const BoundPlace& place : places->places) {
            auto edit = placeEdit(b, place, path, wanted, after);
            if (!edit)
                return "error: " + edit.error().message;
            edits.push_back({&b, place, std::move(*edit), wanted});
        }
        const auto written = writeBound(text, path, edits);
        return written ? *written : "error: " + written.error().message;
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
    // Every style that a value can be written in: its own bytes change, nothing else does, and it reads back.
    void everyStyle_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char* name, const char* at, const char* before, const char* after) {
            QTest::newRow(name) << QString::fromUtf8(at) << QString::fromUtf8(before) << QString::fromUtf8(after);
        };
        row("literal", "json:/a", "a: |\n  Falcon\nb: 1\n", "a: New name\nb: 1\n");
        row("folded, stripped", "json:/a", "a: >-\n  Falcon\nb: 1\n", "a: New name\nb: 1\n");
        row("kept breaks", "json:/a", "a: |+\n  Falcon\n\n\nb: 1\n", "a: New name\n\n\nb: 1\n");
        row("indentation indicator", "json:/a", "a: |2-\n    Falcon\nb: 1\n", "a: New name\nb: 1\n");
        row("comment beside the header", "json:/a", "a: >-  # what\n  Falcon\n# next\nb: 1\n",
            "a: New name  # what\n# next\nb: 1\n");
        row("several lines", "json:/a", "a: >\n  Falcon\n\n  flies\n\nb: 1\n", "a: New name\n\nb: 1\n");
        row("empty block", "json:/a", "a: |\nb: 1\n", "a: New name\nb: 1\n");
        row("only blank lines", "json:/a", "a: |\n\n\nb: 1\n", "a: New name\n\n\nb: 1\n");
        row("block at the end", "json:/a", "b: 1\na: |\n  Falcon", "b: 1\na: New name");
        row("block at the end, CRLF", "json:/a", "b: 1\r\na: |\r\n  Falcon\r\n", "b: 1\r\na: New name\r\n");
        row("block in a list", "json:/l/1", "l:\n- x\n- |-\n  Falcon\n- y\n", "l:\n- x\n- New name\n- y\n");
        row("block below a list of maps", "json:/l/0/n", "l:\n  - n: >-\n      Falcon\n      x\n    k: 1\n  - z\n",
            "l:\n  - n: New name\n    k: 1\n  - z\n");
        row("tagged block", "json:/a", "a: !!str |\n  Falcon\nb: 1\n", "a: !!str New name\nb: 1\n");
        row("anchored block", "json:/a", "a: &x |\n  Falcon\nb: 1\n", "a: &x New name\nb: 1\n");
        row("plain over lines", "json:/a", "a: Falcon\n  and\n  more # c\nb: 1\n", "a: New name # c\nb: 1\n");
        row("double over lines", "json:/a", "a: \"Falcon\n  and\n  more\" # c\nb: 1\n", "a: \"New name\" # c\nb: 1\n");
        row("single", "json:/a", "a: 'Falcon''s' # c\n", "a: 'New name' # c\n");
        row("nothing", "json:/a", "a:\nb: 1\n", "a: New name\nb: 1\n");
        row("nothing, a comment", "json:/a", "a: # later\nb: 1\n", "a: New name # later\nb: 1\n");
        row("nothing at the end", "json:/a", "b: 1\na:", "b: 1\na: New name");
        row("nothing in a list", "json:/l/0", "l:\n-\n- 1\n", "l:\n- New name\n- 1\n");
        row("nothing, anchored", "json:/a", "a: &x\nb: 1\n", "a: &x New name\nb: 1\n");
        row("null", "json:/a", "a: ~ # c\n", "a: New name # c\n");
        row("flow map", "json:/m/a", "m: {b: 1, a: Falcon , c: 2}\n", "m: {b: 1, a: New name , c: 2}\n");
        row("flow list", "json:/m/1", "m: [1,Falcon,3]\n", "m: [1,New name,3]\n");
        row("flow, nothing", "json:/m/a", "m: {a: , b: 1}\n", "m: {a: New name, b: 1}\n");
        row("explicit key", "json:/a", "? a\n: Falcon\n? b\n: 1\n", "? a\n: New name\n? b\n: 1\n");
        row("quoted key", "json:/a b", "\"a b\": Falcon\n'c': 1\n", "\"a b\": New name\n'c': 1\n");
        row("odd key", "json:/a~1b~0c", "a/b~c: Falcon\n", "a/b~c: New name\n");
        row("markers", "json:/a", "%YAML 1.2\n---\na: Falcon\n...\n", "%YAML 1.2\n---\na: New name\n...\n");
        row("byte order mark", "json:/a",
            "\xEF\xBB\xBF"
            "a: Falcon\n",
            "\xEF\xBB\xBF"
            "a: New name\n");
        row("other scripts before", "json:/a", "é: \"√\" # ü\na: Falcon\n", "é: \"√\" # ü\na: New name\n");
        row("the whole document", "json:", "--- >-\n Falcon\n", "--- New name\n");
        row("an alias", "json:/b", "a: &x Falcon\nb: *x\nc: *x\n", "a: &x Falcon\nb: New name\nc: *x\n");
        row("an alias in flow", "json:/b/0", "a: &x Falcon\nb: [*x , 1]\n", "a: &x Falcon\nb: [New name , 1]\n");
        row("merged", "json:/w/s", "d: &p\n  s: Falcon\n  c: 5\nw:\n  <<: *p\n  n: W\nt:\n  <<: *p\n",
            "d: &p\n  s: Falcon\n  c: 5\nw:\n  s: New name\n  <<: *p\n  n: W\nt:\n  <<: *p\n");
        row("merged in a list", "json:/l/0/s", "d: &p {s: Falcon}\nl:\n- <<: *p\r\n- <<: *p\r\n",
            "d: &p {s: Falcon}\nl:\n- s: New name\r\n  <<: *p\r\n- <<: *p\r\n");
        row("merged in flow", "json:/w/s", "d: &p {s: Falcon}\nw: {<<: *p, n: 1}\nt: {<<: *p}\n",
            "d: &p {s: Falcon}\nw: {s: New name, <<: *p, n: 1}\nt: {<<: *p}\n");
        row("merged from a list", "json:/w/s", "d: &p {s: Falcon}\ne: &q {t: 1}\nw:\n  <<: [*q, *p]\n",
            "d: &p {s: Falcon}\ne: &q {t: 1}\nw:\n  s: New name\n  <<: [*q, *p]\n");
        row("merged from a map that is nobody else's", "json:/w/s", "w:\n  <<: {s: Falcon}\n",
            "w:\n  <<: {s: New name}\n");
        row("overridden already", "json:/w/s", "d: &p {s: 1}\nw:\n  <<: *p\n  s: Falcon\n",
            "d: &p {s: 1}\nw:\n  <<: *p\n  s: New name\n");
        row("an anchor that nobody uses", "json:/a", "a: &x Falcon\nb: 1\n", "a: &x New name\nb: 1\n");
        // What cannot be written without changing something else is refused, never written.
        row("an anchor that others use", "json:/a", "a: &x Falcon\nb: *x\n",
            "error: The value at '/b' would change too.");
        row("below an alias", "json:/b/s", "a: &x {s: Falcon}\nb: *x\n",
            "error: The value at '/b/s' is written elsewhere");
        row("below a merged map", "json:/b/m/s", "a: &x {m: {s: Falcon}}\nb:\n  <<: *x\n",
            "error: The value at '/b/m/s' is written elsewhere");
        row("the map that others merge", "json:/d/s", "d: &p {s: Falcon}\nw: {<<: *p}\n",
            "error: The value at '/w/s' would change too.");
        row("two documents", "json:/a", "a: Falcon\n---\na: Falcon\n",
            "error: The file holds more than one YAML document.");
        row("a key twice", "json:/a", "a: Falcon\na: Falcon\n", "error: The key 'a' is given twice");
        row("a map", "json:/a", "a: {b: 1}\n", "error: The binding of 'name' at 'json:/a' finds a map there");
        row("no leading zero", "json:/l/00", "l: [Falcon]\n",
            "error: The binding of 'name' at 'json:/l/00' finds no such place.");
        row("no place", "json:/l/", "l: [Falcon]\n", "error: The binding of 'name' at 'json:/l/' finds no such place.");
        row("beyond every list", "json:/l/99999999999999999999999", "l: [Falcon]\n", "error: The binding of 'name'");
        row("a binary tag", "json:/a", "a: !!binary Falcon\n",
            "error: 'New name' cannot stand here: the value has a tag");
    }
    void everyStyle()
    {
        QFETCH(QString, at);
        QFETCH(QString, before);
        QFETCH(QString, after);
        const std::string row = "  - {parameter: name, path: x, at: \"" + at.toStdString() + "\"}\n";
        const QString out = q(changed(row, "a.yaml", before.toStdString(), "New name"));
        if (after.startsWith(QStringLiteral("error: ")))
            QVERIFY2(out.startsWith(after), out.toUtf8().constData());
        else
            QCOMPARE(out, after);
    }
    void hardValues()
    {
        const std::string name = "  - {parameter: name, path: x, at: \"json:/a\"}\n";
        for (const char* style :
             {"a: Falcon\nb: 1\n", "a: 'Falcon'\nb: 1\n", "a: \"Falcon\"\nb: 1\n", "a: |\n  Falcon\nb: 1\n",
              "a:\nb: 1\n", "{a: Falcon, b: 1}\n", "{\"a\": \"Falcon\", \"b\": 1}"})
            for (const char* value : {"",     " ",       "'",      "\"",     "\\",           "a: b",
                                      "- x",  "# c",     "x # c",  "a\nb",   "a\r\nb",       "\t",
                                      "yes",  "No",      "1_000",  "12:30",  "2026-01-31",   "0b1",
                                      ".inf", "~",       "null",   "45",     "1e5",          "*a",
                                      "&a",   "!t",      "{x",     "[x",     "a]",           "a, b",
                                      "|",    ">",       "%x",     "@x",     "`x",           "---",
                                      "...",  "é\u0301", "\u2028", "\u0085", "\xEF\xBB\xBF", "<<",
                                      "=",    "?",       ":",      "x:",     "it's"}) {
                const std::string out = changed(name, "a.yaml", style, value);
                const auto document = parseYaml(out, "a.yaml");
                QVERIFY2(document && document->json() == Json({{"a", value}, {"b", 1}}),
                         (std::string(style) + value + " → " + out).c_str());
            }
        // Readers of YAML 1.1 take a number with an exponent for one only with a point and a sign.
        const std::string span = "  - {parameter: span, path: x, at: \"json:/a\"}\n";
        QCOMPARE(q(changed(span, "a.yaml", "a: 40\n", 1e25)), q("a: 1.0e+25\n"));
        QCOMPARE(q(changed(span, "a.json", "{\"a\": 40}", 1e25)), q("{\"a\": 1e+25}"));
        QCOMPARE(q(changed(span, "a.json", "{\"a\": 40}", std::int64_t{9007199254740993})),
                 q("{\"a\": 9007199254740993}"));
        QCOMPARE(q(changed("  - {parameter: span, path: x, at: \"json:/a\", format: \"0.0\"}\n", "a.json",
                           "{\"a\": 40.0}", -0.01)),
                 q("{\"a\": 0.0}"));
        QCOMPARE(q(changed(span, "a.yaml", "a: !!int 40\n", 45.5)).left(30), q("error: '45.5' cannot stand her"));
        QCOMPARE(q(changed(span, "a.yaml", "a: !!float 40\n", 45.5)), q("a: !!float 45.5\n"));
        // JSON under another name stays JSON.
        QCOMPARE(q(changed(name, "a.geojson", "{\"a\": null}", "x")), q("{\"a\": \"x\"}"));
        QCOMPARE(q(changed(name, "a.json", "\xEF\xBB\xBF{\"a\": \"Falcon\"}", "x")), q("\xEF\xBB\xBF{\"a\": \"x\"}"));
        QVERIFY(changed(name, "a.json", "{\"a\": \"Falcon\", \"a\": 1}", "x").find("given twice") != std::string::npos);
    }
    void frontMatterOfAnyEditor()
    {
        const std::string row = "  - {parameter: span, path: x, at: \"json:/span\"}\n";
        for (const char* text : {"---\nspan: 40\n---\n# 40\n", "---\r\nspan: 40\r\n---\r\n# 40\r\n",
                                 "\xEF\xBB\xBF---\nspan: 40\n---\n# 40\n", "\xEF\xBB\xBF---\r\nspan: 40\r\n---",
                                 "---  \nspan: 40\n--- \t\n# 40\n", "---\nspan: 40\n...\n# 40\n",
                                 "---\rspan: 40\r---\r# 40\r", "---\nspan: 40\n---\n"}) {
            std::string wanted = text;
            wanted.replace(wanted.find("40"), 2, "45");
            for (const char* path : {"a.md", "A.MD", "a.markdown"})
                QCOMPARE(q(changed(row, path, text, 45)), q(wanted));
        }
        QVERIFY(changed(row, "a.md", "# Span\nspan: 40\n", 45).find("no front matter") != std::string::npos);
        QVERIFY(changed(row, "a.md", "---\nspan: 40\n----\n", 45).find("has no end") != std::string::npos);
        QVERIFY(changed(row, "a.yaml", std::string("\xFF\xFEs\0:\0", 6), 45).find("UTF-16") != std::string::npos);
        QVERIFY(changed(row, "a.yaml", std::string("s\0p\0a\0n\0:\0", 10), 45).find("UTF-16") != std::string::npos);
        QVERIFY(changed("  - {parameter: span, path: x, at: \"text:Span {{span}}\"}\n", "a.bin",
                        std::string("Span 40\0\1\2\3\4", 12), 45)
                    .find("not text") != std::string::npos);
    }
    void edgesOfTexts_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("reached");
        const auto row = [](const char* text, const char* binding, bool reached) {
            QTest::newRow(text)
                << QStringLiteral("  - {parameter: span, path: x, at: \"text:%1\"}\n").arg(QString::fromUtf8(binding))
                << QString::fromUtf8(text) << reached;
        };
        const char* unit = "Gap: {{span}} m";
        for (const char* yes : {"Gap: 40 m", "Gap: 40 m.", "Gap: 40 m, then", "(Gap: 40 m)", "**Gap: 40 m**",
                                "_Gap: 40 m_", "Gap: 40 m\r\n", "•Gap: 40 m", "a\u00A0Gap: 40 m", "Gap: 40 m\u00A0b",
                                "Gap: 40\u00A0m", "Gap:\u202F40 m", "Gap: 40 m-wide", "Gap: 40 m…"})
            row(yes, unit, true);
        for (const char* no :
             {"Gap: 40 mm", "Gap: 40 min", "Gap: 40 m²", "Gap: 40 m\u0304", "Gap: 40 m/s", "Gap: 40 m·s", "Gap: 40 m^2",
              "Gap: 40 mé", "Gap: 40 m_x", "Gap: 40 m\u00ADin", "Gap: 40 mµ", "Gap: 40 m2", "Gap: 41 m", "Gap: -40 m",
              "Gap: 140 m", "Gap: 1.40 m", "\u0413Gap: 40 m", "oGap: 40 m", "e\u0301Gap: 40 m"})
            row(no, unit, false);
        const char* open = "Wide {{span}}";
        for (const char* yes : {"Wide 40", "Wide 40.", "Wide 40, and", "Wide 40m", "Wide 40 m", "Wide 40)",
                                "Wide 40\u00A0m", "Wide 40%", "Wide 40 metres", "Wide 40…", "Wide 40\u2019"})
            row(yes, open, true);
        for (const char* no :
             {"Wide 400",         "Wide 40.5",   "Wide 40,5",       "Wide 40e3",        "Wide 40E-3",  "Wide 40x",
              "Wide 40mm",        "Wide 40 mm",  "Wide 40\u00A0mm", "Wide 40\u00A0000", "Wide 40 000", "Wide 40'000",
              "Wide 40\u2019000", "Wide 40-60",  "Wide 40–60",      "Wide 40/2",        "Wide 40:1",   "Wide 40²",
              "Wide 40½",         "Wide 40_000", "Wide 40\u0338"})
            row(no, open, false);
        const char* behind = "{{span}} wide";
        for (const char* yes : {"40 wide", "(40 wide", "a 40 wide", "a\u00A040 wide", "\"40 wide"})
            row(yes, behind, true);
        for (const char* no : {"140 wide", "1.40 wide", "1,40 wide", "-40 wide", "\u221240 wide", "±40 wide",
                               "x40 wide", "_40 wide", "30–40 wide", "1/40 wide", "12:40 wide", "é40 wide", "40 wider"})
            row(no, behind, false);
    }
    void edgesOfTexts()
    {
        QFETCH(QString, row);
        QFETCH(QString, text);
        QFETCH(bool, reached);
        const QString out = q(changed(row.toStdString(), "a.txt", text.toStdString(), 45));
        QCOMPARE(out, reached ? QString(text).replace(text.lastIndexOf(QStringLiteral("40")), 2, QStringLiteral("45"))
                      : out.startsWith(QStringLiteral("error: ")) ? out
                                                                  : text);
    }
    void edgesOfWords()
    {
        const std::string row = "  - {parameter: name, path: x, at: \"text:Name: {{name}}\"}\n";
        QCOMPARE(
            q(changed(row, "a.md", "Name: Falcon, Name: Falcon's, Name: Falcons, Name: Falcon-X, Name: Falcone\u0301\n",
                      "Heron")),
            q("Name: Heron, Name: Heron's, Name: Falcons, Name: Falcon-X, Name: Falcone\u0301\n"));
        // What is put between others must not break the format around it.
        const std::string bare = "  - {parameter: name, path: x, at: \"text:n: {{name}}\"}\n";
        QVERIFY(changed(bare, "a.yaml", "n: Falcon\nb: 1\n", "x: y").find("error: ") == 0);
        QVERIFY(changed("  - {parameter: name, path: x, at: \"text:n,{{name}}\"}\n", "a.csv", "k,v\nn,Falcon\n", "x,y")
                    .find("error: ") == 0);
        QVERIFY(changed(row, "a.txt", "Name: Falcon \xE9\n", "Hér").find("not UTF-8") != std::string::npos);
        QCOMPARE(changed(row, "a.txt", "Name: Falcon \xE9\n", "Heron"), std::string("Name: Heron \xE9\n"));
    }
    void tablesOfAnyKind()
    {
        const std::string row = "  - {parameter: span, path: x, at: \"csv:key=span,col=value\"}\n";
        const auto table = [&](const char* text, const Json& value) { return q(changed(row, "a.csv", text, value)); };
        QCOMPARE(table("key;value;unit\nspan;40;m\n", 45), q("key;value;unit\nspan;45;m\n"));
        QCOMPARE(table("key\tvalue\nspan\t40\n", 45.5), q("key\tvalue\nspan\t45.5\n"));
        QCOMPARE(table("key|value\r\nspan|40\r\n", 45), q("key|value\r\nspan|45\r\n"));
        QCOMPARE(table("key,value\rspan,40\rx,1\r", 45), q("key,value\rspan,45\rx,1\r"));
        QCOMPARE(table("\xEF\xBB\xBFkey;value\nspan;40\n", 45), q("\xEF\xBB\xBFkey;value\nspan;45\n"));
        QCOMPARE(table("sep=;\r\nkey;value\r\nspan;40\r\n", 45), q("sep=;\r\nkey;value\r\nspan;45\r\n"));
        QCOMPARE(table("\"key\";\"value\"\n\"span\";\"40\"\n", 45), q("\"key\";\"value\"\n\"span\";\"45\"\n"));
        QCOMPARE(table("key,value\n\"a;b;c\",1\nspan,40\n", 45), q("key,value\n\"a;b;c\",1\nspan,45\n"));
        // Decimal commas where the table has them.
        QCOMPARE(table("key;value\nspan;40,0\nx;1,25\n", 45.5), q("key;value\nspan;45,5\nx;1,25\n"));
        QCOMPARE(table("key;value\nspan;40\nx;1,25\n", 45.5), q("key;value\nspan;45,5\nx;1,25\n"));
        QCOMPARE(table("key;value\nspan;40.0\nx;1.25\n", 45.5), q("key;value\nspan;45.5\nx;1.25\n"));
        QCOMPARE(table("key,value\nspan,\"40,0\"\n", 45.5), q("key,value\nspan,\"45,5\"\n"));
        QCOMPARE(q(changed("  - {parameter: mtow, path: x, at: \"csv:key=mtow,col=value\", format: \"#,##0.0\"}\n",
                           "a.csv", "key;value\nmtow;180.000,0\n", 1240500)),
                 q("key;value\nmtow;1.240.500,0\n"));
        bool drift = true;
        changed(row, "a.csv", "key;value\nspan;40,00\n", 45, &drift);
        QVERIFY(!drift);
        // What cannot be told is refused with its cause.
        QVERIFY(table("key,value,unit\nspan,40,0,m\n", 45).contains(QStringLiteral("has 4 cells, the header 3")));
        QVERIFY(table("key;name\nspan;40\n", 45)
                    .contains(QStringLiteral("read with ';' between its cells, the table has the columns key, name")));
        QVERIFY(table("key;value\nspam;40\n", 45).contains(QStringLiteral("no row begins with 'span'")));
        QVERIFY(table("key,value,value\nspan,40,40\n", 45).contains(QStringLiteral("two columns 'value'")));
        QVERIFY(table("key,value\nspan,\"40\nx,1\n", 45).contains(QStringLiteral("no end")));
        // The separator can be declared.
        const std::string declared = "  - {parameter: span, path: x, at: \"csv:key=span,col=value,sep=;\"}\n";
        QCOMPARE(q(changed(declared, "a.csv", "key;value\nspan;40\n", 45)), q("key;value\nspan;45\n"));
        QVERIFY(changed(declared, "a.csv", "key,value\nspan,40\n", 45).find("read with ';'") != std::string::npos);
        EXPECT_FAILS(bindings("  - {parameter: span, path: x, at: \"csv:key=span,col=value,sep=x\"}\n"),
                     ErrorCode::Invalid, "not a separator");
        // A text with the table's separator is quoted, one with another's is not.
        const std::string name = "  - {parameter: name, path: x, at: \"csv:key=n,col=value\"}\n";
        QCOMPARE(q(changed(name, "a.csv", "key;value\nn;Falcon\n", "a;b")), q("key;value\nn;\"a;b\"\n"));
        QCOMPARE(q(changed(name, "a.csv", "key;value\nn;Falcon\n", "a,b")), q("key;value\nn;a,b\n"));
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

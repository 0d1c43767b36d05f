#include "testing.h"

#include "tfa/tfa.h"

using namespace pluma;
using namespace pluma::tfa;
using pluma::testing::q;

class TestTfa : public QObject {
    Q_OBJECT
    Units m_units = *Units::shipped();
    Vocabulary m_words = *Vocabulary::shipped();

    Manifest manifest(const std::string& yaml) const
    {
        const auto document = parseYaml(yaml, "program.yaml");
        const auto read = Manifest::read(*document, m_units);
        if (!read)
            qFatal("%s", read.error().message.c_str());
        return *read;
    }
    Layout layout(std::vector<std::string> patterns) const
    {
        return *Layout::compile(patterns, {}, m_words.phaseCodes());
    }

private Q_SLOTS:
    void vocabularyIsTheSeeds()
    {
        QCOMPARE(m_words.domains.size(), std::size_t{15});
        QCOMPARE(q(m_words.phases.front().code + m_words.phases.back().code), QStringLiteral("CADCAS"));
        QCOMPARE(q(m_words.kindOf("x/y/a_b_C.step")), QStringLiteral("cad-model"));
        QCOMPARE(q(m_words.kindOf("x/META.json")), QStringLiteral("metadata"));
        QCOMPARE(q(m_words.kindOf("x/unknown.bin")), QStringLiteral("other"));
    }
    void layoutOfTheRealTree()
    {
        const Layout l = layout({"DOMAIN/{domain}-*/SYSTEMS/{ata}-*/SUBSYSTEMS/{subsystem}/PLM/CAx/{phase}/**"});
        const auto m = l.match("DOMAIN/AAA-Air-frames/SYSTEMS/57-WINGS/SUBSYSTEMS/57-10 Box/PLM/CAx/CAD/a/b.step");
        REQUIRE_OK(m);
        QVERIFY(m->has_value());
        QVERIFY((**m == Attribution{"CAD", "AAA", "57", "57-10 Box", "DOMAIN/AAA-Air-frames/SYSTEMS/57-WINGS"}));
        // Subsystems nested in subsystems.
        const auto nested = l.match("DOMAIN/AAP-X/SYSTEMS/57-W/SUBSYSTEMS/A/SUBSYSTEMS/B/PLM/CAx/CAE/x");
        QCOMPARE(q((**nested).subsystem), QStringLiteral("A/SUBSYSTEMS/B"));
        QCOMPARE(q((**nested).domain), QStringLiteral("AAP")); // outside the vocabulary: attributed all the same
        for (const char* common : {"README.md", "DOMAIN/AAA-X/SYSTEMS/57-W/README.md",
                                   "DOMAIN/AAA-X/SYSTEMS/57-W/SUBSYSTEMS/A/PLM/CAx/XXX/a",
                                   "DOMAIN/AAA-X/SYSTEMS/57-W/SUBSYSTEMS/PLM/CAx/CAD/a",
                                   "DOMAIN/AAA/SYSTEMS/57-W/SUBSYSTEMS/A/PLM/CAx/CAD/a",
                                   "DOMAIN/AAA-X/SYSTEMS/57-W/SUBSYSTEMS/A/PLM/CAx/CAD"})
            QVERIFY2(!l.match(common)->has_value(), common);
    }
    void layoutPlaces()
    {
        QVERIFY((**layout({"{phase}/{domain}/**"}).match("CAD/AAA/x") == Attribution{"CAD", "AAA", "", "", "CAD/AAA"}));
        QVERIFY(!layout({"{phase}/{domain}/**"}).match("CAD/AAA-B/x")->has_value()); // {domain} ends at '-'
        QVERIFY((**layout({"**/CAx/{phase}-*/**"}).match("a/b/CAx/CAM-Manufacturing/x") ==
                 Attribution{"CAM", "", "", "", ""}));
        QVERIFY((**layout({"**/CAx/{phase}/**"}).match("CAx/CAD/x")).phase == "CAD");
        QVERIFY((**layout({"{phase}_{domain}.md"}).match("CAD_PPP.md")).domain == "PPP");
    }
    void patternsThatDisagree()
    {
        const Layout l = layout({"{phase}/{domain}/**", "*/{domain}/{phase}/**"});
        EXPECT_FAILS(l.match("CAD/AAA/CAE/x"), ErrorCode::Conflict,
                     "'{phase}/{domain}/**' says CAD AAA , '*/{domain}/{phase}/**' says CAE AAA");
        // Two patterns that complete each other agree.
        const auto both =
            layout({"**/CAx/{phase}/**", "DOMAIN/{domain}-*/**/CAx/{phase}/**"}).match("DOMAIN/AAA-X/y/CAx/CAD/f");
        QVERIFY((**both).domain == "AAA" && (**both).phase == "CAD");
    }
    void badPatterns()
    {
        for (const char* bad : {"DOMAIN/{subsystem}/**", "**", "", "{topic}/**", "{phase}/{subsytem}/**", "{phase}//x",
                                "/{phase}/**", "{phase}/../x", "{phase", "{phase}/{domain}x{foo}"})
            QVERIFY2(!Layout::compile({bad}, {"program.yaml:3:5"}, m_words.phaseCodes()).has_value(), bad);
        EXPECT_FAILS(Layout::compile({"{phas}/**"}, {"program.yaml:3:5"}, m_words.phaseCodes()), ErrorCode::Invalid,
                     "program.yaml:3:5");
    }
    void layoutWithoutPhase()
    {
        const Layout l = layout({"**/{domain}-*/ATA_{ata}-*/**"});
        const auto m = l.match("F/T-TECH/A-AIRFRAME/ATA_27-FLIGHT/27-10_GENERAL/README.md");
        REQUIRE_OK(m);
        QVERIFY((**m == Attribution{"", "A", "27", "", "F/T-TECH/A-AIRFRAME/ATA_27-FLIGHT"}));
        // A pattern with a phase completes it.
        const auto both = layout({"**/{domain}-*/ATA_{ata}-*/**", "**/CAx/{phase}/**"}).match("A-X/ATA_27-Y/CAx/CAE/f");
        QVERIFY((**both == Attribution{"CAE", "A", "27", "", "A-X/ATA_27-Y"}));
    }
    void topics()
    {
        const std::vector<Topic> table = {
            {"Design", "CAD"}, {"Design_Review", "CAV"}, {"Verification_Validation", "CAV"}};
        const auto l = Layout::compile({"**/ATA_{ata}-*/**/*-*-*_{topic}/**"}, {}, m_words.phaseCodes(), table);
        REQUIRE_OK(l);
        const auto at = [&](const char* path) { return l->match(path)->value_or(Attribution{}); };
        QCOMPARE(q(at("ATA_27-X/27-10_G/27-10-04_Design/a/b").phase), QStringLiteral("CAD"));
        QCOMPARE(q(at("ATA_27-X/27-10-04_Design_Review/b").phase), QStringLiteral("CAV"));
        QCOMPARE(q(at("ATA_27-X/27-10-07_Verification_Validation/b").topic), QStringLiteral("Verification_Validation"));
        QCOMPARE(q(at("ATA_27-X/27-10-01_Overview/b").ata), QStringLiteral("27"));
        QCOMPARE(q(at("ATA_27-X/27-10-01_Overview/b").topic), QStringLiteral("Overview"));
        QVERIFY(at("ATA_27-X/27-10-01_Overview/b").phase.empty());
        // Byte for byte; a name of the table goes before an outer folder that is not in it.
        QVERIFY(at("ATA_27-X/27-10-04_design/b").phase.empty());
        QCOMPARE(q(at("ATA_27-X/27-10-01_Overview/27-10-04_Design/b").phase), QStringLiteral("CAD"));
        QVERIFY(!l->match("ATA_27-X/Design/b")->has_value());
    }
    void badTopics()
    {
        const auto compile = [&](const std::vector<Topic>& table, const char* pattern = "{topic}/**") {
            return Layout::compile({pattern}, {"program.yaml:3:5"}, m_words.phaseCodes(), table);
        };
        EXPECT_FAILS(compile({{"Design", "CAX", "program.yaml:9:3"}}), ErrorCode::Invalid, "program.yaml:9:3");
        EXPECT_FAILS(compile({{"A", "CAD"}, {"A", "CAE", "program.yaml:9:3"}}), ErrorCode::Invalid, "twice");
        EXPECT_FAILS(compile({{"A/B", "CAD"}}), ErrorCode::Invalid, "name of a folder");
        EXPECT_FAILS(compile({{"A", "CAD"}}, "{phase}/{topic}/**"), ErrorCode::Invalid, "program.yaml:3:5");
        EXPECT_FAILS(compile({{"A", "CAD"}}, "{topic}/{topic}/**"), ErrorCode::Invalid, "more than once");
        EXPECT_FAILS(compile({}), ErrorCode::Invalid, "no table of topics");
        std::vector<Topic> many;
        for (int i = 0; i < 257; ++i)
            many.push_back({"T" + std::to_string(i), "CAD"});
        EXPECT_FAILS(compile(many), ErrorCode::Invalid, "more than 256");
        QCOMPARE(q(parseTopic("a=b=CAD")->name), QStringLiteral("a=b"));
        for (const char* bad : {"", "=CAD", "Design=", "Design"})
            EXPECT_FAILS(parseTopic(bad), ErrorCode::Usage, "NAME=PHASE");
        const Manifest read = manifest("program_id: P\ntopics:\n  Design: CAD\n  Ops ↔ Std: CAS\n");
        QVERIFY((read.topics[1] == Topic{"Ops ↔ Std", "CAS", "program.yaml:4:14"}));
    }
    void hostilePatternsEnd()
    {
        std::string path = "a";
        for (int i = 0; i < 250; ++i)
            path += "/a";
        const Layout l = layout({"**/a/**/a/**/a/**/a/**/a/**/a/**/{subsystem}/b/{phase}/**"});
        QVERIFY(!l.match(path)->has_value());
        QVERIFY(!layout({"*a*a*a*a*a*a*a{phase}"}).match(std::string(60, 'a'))->has_value());
    }
    void inheritanceAndPrecedence()
    {
        const Manifest base =
            manifest("schema: x\ntemplate_id: BASE\nparameters:\n  wing_span: {value: 36, unit: m, minimum: 20, "
                     "maximum: 80, description: span}\n  engines: {value: 2, type: integer}\n  gone: 1\n");
        const Manifest program = manifest(
            "program_id: P\nparameters:\n  wing_span: {value: 40, unit: m}\n  gone: null\noverrides:\n  engines: 4\n");
        const auto r = resolve({base}, program, m_units);
        REQUIRE_OK(r);
        const auto* span = r->find("wing_span");
        QCOMPARE(span->parameter.value.get<int>(), 40);
        QCOMPARE(q(span->parameter.description), QStringLiteral("span"));
        QCOMPARE(span->origins.size(), std::size_t{2}); // the losing value is kept
        QCOMPARE(q(span->origins[0].layer), QStringLiteral("base BASE"));
        QCOMPARE(r->find("engines")->parameter.value.get<int>(), 4);
        QVERIFY(r->find("gone") == nullptr);
    }
    void overridesAreTyped()
    {
        const auto r = *resolve(
            {},
            manifest("program_id: P\nparameters:\n  wing_span: {value: 40, unit: m, minimum: 20, maximum: 80}\n  "
                     "engines: 2\n  range: {value: 6000, unit: nm}\n  name: Falcon\n  flag: true\n  mach: 0.8\n"),
            m_units);
        const auto with = [&](const std::string& text, char decimal = '.') {
            return applyOverrides(r, *parseOverrides(text), m_units, decimal);
        };
        QCOMPARE(with("wing_span=45m")->find("wing_span")->parameter.value.get<int>(), 45);
        QCOMPARE(with("wing_span=4500cm")->find("wing_span")->parameter.value.get<int>(), 45);
        QCOMPARE(with("wing_span=45.5")->find("wing_span")->parameter.value.get<double>(), 45.5);
        QCOMPARE(with("range=1852 km")->find("range")->parameter.value.get<int>(), 1000);
        QCOMPARE(with("wing_span=45,5 m,engines=4", ',')->find("wing_span")->parameter.value.get<double>(), 45.5);
        EXPECT_FAILS(with("wing_span=45,5 m,engines=4"), ErrorCode::Invalid, "decimal separator");
        EXPECT_FAILS(with("wing_spam=45m"), ErrorCode::NotFound, "did you mean wing_span?");
        EXPECT_FAILS(with("wing_span=45.5 kg"), ErrorCode::Invalid, "'kg' is a unit of mass, 'm' of length");
        EXPECT_FAILS(with("wing_span=450m"), ErrorCode::Invalid, "from 20 to 80 m");
        EXPECT_FAILS(with("engines=2.5"), ErrorCode::Invalid, "a whole number");
        EXPECT_FAILS(with("engines=4m"), ErrorCode::Invalid, "leave out the unit");
        EXPECT_FAILS(with("flag=maybe"), ErrorCode::Invalid, "true or false");
        EXPECT_FAILS(with("mach=nan"), ErrorCode::Invalid, "not a number");
        EXPECT_FAILS(parseOverrides("engines"), ErrorCode::Usage, "NAME=VALUE");
        EXPECT_FAILS(parseOverrides("a=1,a=2"), ErrorCode::Usage, "twice");
        const auto file = parseYaml("overrides:\n  wing_span: {value: 45, unit: m}\n  engines: four\n", "o.yaml");
        EXPECT_FAILS(applyOverrides(r, *readOverrides(*file), m_units), ErrorCode::Invalid, "o.yaml:3:12");
    }
    void itemIdentities()
    {
        const Manifest m = manifest(
            "program_id: P\nitems:\n  - {paths: \"**/*.step\", file_name: \"{PART_ID}_{DESC}_{REV}.{ext}\"}\n  - "
            "{paths: \"**/*.dwg\", file_name: \"{PART_ID}-{DESC}_R{REV:03d}.{ext}\"}\n  - paths: \"**/*.md\"\n    "
            "front_matter: {number: item_number, rev: revision}\n  - neighbour: {file: META.json, owner: "
            "/item/owner}\n  - item_master: {file: items.csv, path: file, number: pn, rev: rev}\n");
        std::map<std::string, std::string> files = {{"a/META.json", "{\"item\":{\"owner\":\"Wing\"}}"},
                                                    {"items.csv", "file,pn,rev\na/x.bin,\"77,1\",C\n"},
                                                    {"b/META.json", "broken"}};
        ItemResolver r(m.items, [&](const std::string& path) -> Result<std::string> {
            const auto it = files.find(path);
            return it == files.end() ? Result<std::string>(fail(ErrorCode::NotFound, "none")) : it->second;
        });
        QVERIFY(
            (r.identify("a/57-10-1001_WING_RIB_C.step", "") == ItemIdentity{"57-10-1001", "C", "", "", "Wing", ""}));
        QVERIFY((r.identify("a/PN7-RIB_R003.dwg", "") == ItemIdentity{"PN7", "003", "", "", "Wing", ""}));
        QVERIFY((r.identify("c/d.md", "---\nitem_number: DOC-1\nrevision: B\n---\n# x\n") ==
                 ItemIdentity{"DOC-1", "B", "", "", "", ""}));
        QVERIFY((r.identify("a/x.bin", "") == ItemIdentity{"77,1", "C", "", "", "Wing", ""}));
        QVERIFY(r.identify("c/plain.txt", "").empty());
        QVERIFY(r.problems().empty());
        r.identify("b/x.txt", "");
        QCOMPARE(r.problems().size(), std::size_t{1});
    }
    void utcsNames()
    {
        Manifest m = manifest("program_id: P\nutcs: AIRCRAFT/AMPEL360-AIR-T/ARCH/BWB-H2-Hy-E/FAMILY/Q100_STD01\n");
        QCOMPARE(
            q(utcsName(m, "CAD", "20251014")),
            QStringLiteral("utcs://AIRCRAFT/AMPEL360-AIR-T/ARCH/BWB-H2-Hy-E/FAMILY/Q100_STD01/CAD/FROZEN/20251014"));
    }
    void csvKeepsBytes()
    {
        const std::string text = "id,value\r\n\"a,1\",\"say \"\"hi\"\"\"\r\nb,2\r\n";
        const auto rows = readCsv(text);
        QCOMPARE(rows.size(), std::size_t{3});
        QCOMPARE(q(rows[1][1].text), QStringLiteral("say \"hi\""));
        QCOMPARE(q(text.substr(rows[2][1].begin, rows[2][1].end - rows[2][1].begin)), QStringLiteral("2"));
        QCOMPARE(q(csvCell("a,b", false)), QStringLiteral("\"a,b\""));
    }
    void programIds()
    {
        for (const char* good : {"A", "AMPEL360-BWB-Q100", "x_1"})
            QVERIFY2(isProgramId(good), good);
        for (const char* bad : {"", "-A", "A B", "A/B", "..", "É"})
            QVERIFY2(!isProgramId(bad), bad);
        QVERIFY(!isProgramId(std::string(65, 'a')));
    }
};

QTEST_APPLESS_MAIN(TestTfa)
#include "tst_tfa.moc"

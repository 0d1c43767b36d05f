// Layout patterns proposed from paths.
#include "testing.h"

#include "base/text.h"
#include "tfa/suggest.h"

using namespace pluma;
using namespace pluma::tfa;
using pluma::testing::q;

using Names = std::vector<std::string>;

class TestSuggest : public QObject {
    Q_OBJECT
    Vocabulary m_words = *Vocabulary::shipped();
    Job m_job;

    /// Four files in each folder.
    static Names files(const Names& folders)
    {
        Names out;
        for (const std::string& folder : folders)
            for (int n = 0; n < 4; ++n)
                out.push_back(folder + "/f" + std::to_string(n) + ".md");
        std::sort(out.begin(), out.end());
        return out;
    }

private Q_SLOTS:
    void proposals_data()
    {
        QTest::addColumn<Names>("folders");
        QTest::addColumn<Names>("patterns");
        QTest::addColumn<QString>("topics");
        QTest::addColumn<int>("withPhase"); // folders
        QTest::addColumn<int>("withoutPhase");
        const auto row = [](const char* name, const Names& folders, const Names& patterns, const char* topics, int with,
                            int without) {
            QTest::newRow(name) << folders << patterns << QString::fromUtf8(topics) << with << without;
        };
        const std::string chapter = "**/{domain}-*/ATA_{ata}-*/**";
        const std::string topic = chapter + "/*-*-*_{topic}/**";
        row("chapters and topics",
            {"F/T-X/A-AIR/ATA_27-FC/27-00_GENERAL/27-00-04_Design/ASSETS",
             "F/P-PROG/ATA_06-D/06-00_G/06-00-06_Engineering", "F/T-X/A-AIR/ATA_27-FC/27-00_GENERAL/27-00-01_Overview",
             "F/T-X/A-AIR/ATA_27-FC", "tools"},
            {topic, chapter}, "Design=CAD Engineering=CAE ", 2, 2);
        row("chapters only", {"ATA-23-communications", "ATA-27-controls", "doc"}, {"**/ATA-{ata}-*/**"}, "", 0, 2);
        row("numbers only", {"F/27-10_GENERAL/27-10-04_Design", "F/28-10_GENERAL/28-10-01_Safety", "F/my-notes"},
            {"*/{ata}-*/**/*-*-*_{topic}/**"}, "Design=CAD ", 1, 1);
        row("the domain is the folder above the chapter",
            {"F/T-X/A-AIR/ATA_27-FC/27-00-04_Design", "F/T-X/B-BOX/ATA_28-F/28-00-04_Design"}, {topic}, "Design=CAD ",
            2, 0);
        row("phases", {"PLM/CAx/CAM-Manufacturing/AAA-Air", "PLM/CAx/CAD-Design/AAA-Air", "PLM/CAD_Models"},
            {"*/CAx/{phase}-*/{domain}-*/**"}, "", 2, 0);
        row("small", {"CAD/AAA", "CAE/PPP"}, {"{phase}/{domain}/**"}, "", 2, 0);
        row("topics at the top", {"01_Requirements", "02_DESIGN", "09_Other"}, {"*_{topic}/**"},
            "DESIGN=CAD Requirements=CAD ", 2, 0);
        row("classic",
            {"DOMAIN/AAA-X/SYSTEMS/57-W/SUBSYSTEMS/S/PLM/CAx/CAD", "DOMAIN/AAA-X/SYSTEMS/57-W/INTERFACE_MATRIX"},
            {"DOMAIN/{domain}-*/SYSTEMS/{ata}-*/SUBSYSTEMS/{subsystem}/PLM/CAx/{phase}/**",
             "DOMAIN/{domain}-*/SYSTEMS/{ata}-*/**"},
            "", 1, 1);
        row("dates are no chapters", {"log/2024-10-12_notes", "a-b/c"}, {}, "", 0, 0);
        row("names of code", {"src/my-lib", "{phase}/{topic}", "**"}, {}, "", 0, 0);
    }
    void proposals()
    {
        QFETCH(Names, folders);
        QFETCH(Names, patterns);
        const auto s = suggestLayout(files(folders), m_words, m_job);
        REQUIRE_OK(s);
        Names seen;
        for (const PatternCount& one : s->patterns)
            seen.push_back(one.pattern);
        QCOMPARE(q(join(seen, "\n")), q(join(patterns, "\n")));
        QString topics;
        for (const Topic& one : s->topics)
            topics += q(one.name + "=" + one.phase + " ");
        QTEST(topics, "topics");
        QTEST(static_cast<int>(s->withPhase / 4), "withPhase");
        QTEST(static_cast<int>(s->withoutPhase / 4), "withoutPhase");
        QCOMPARE(s->withPhase + s->withoutPhase + s->unmatched, s->files);
    }
    void whatIsProposedNeverDisagrees()
    {
        // The outer domain of the first and the second path differ by pattern.
        const auto paths = files({"A-X/ATA_10-P/Y-B/ATA_20-Q/CAD/20-00-04_Design", "CAE/AAA/ATA_20-Q/20-00-04_Design",
                                  "F/T-X/A-AIR/misc/ATA_53-F/53-00-04_Design", "F/T-X/ATA_53-F/53-00-04_Design"});
        const auto s = suggestLayout(paths, m_words, m_job);
        REQUIRE_OK(s);
        std::vector<std::string> patterns;
        for (const PatternCount& one : s->patterns)
            patterns.push_back(one.pattern);
        REQUIRE_OK(countLayout(paths, patterns, s->topics, m_words, m_job));
        QCOMPARE(s->unmatched, std::uint64_t{0});
        QVERIFY(s->withPhase >= 12);
        // Given patterns may: that is an error, as it is for a program.
        EXPECT_FAILS(
            countLayout({"CAD/AAA/CAE/x"}, {"{phase}/{domain}/**", "*/{domain}/{phase}/**"}, {}, m_words, m_job),
            ErrorCode::Conflict, "CAD/AAA/CAE/x");
    }
    void cancelled()
    {
        Job job;
        job.cancel();
        EXPECT_FAILS(suggestLayout(files({"CAD/AAA"}), m_words, job), ErrorCode::Cancelled, "");
    }
};

QTEST_APPLESS_MAIN(TestSuggest)
#include "tst_suggest.moc"

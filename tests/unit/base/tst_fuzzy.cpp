#include "testing.h"

#include "base/fuzzy.h"

using namespace pluma;

class TestFuzzy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lettersInOrder()
    {
        QVERIFY(FuzzyPattern("wg").score("wing/geometry.yaml") > 0);
        QCOMPARE(FuzzyPattern("gw").score("wing.yaml"), 0);
        QCOMPARE(FuzzyPattern("wingx").score("wing.yaml"), 0);
        QVERIFY(FuzzyPattern("WING").score("wing.yaml") > 0);
        QVERIFY(FuzzyPattern("").empty());
        QVERIFY(FuzzyPattern("   ").empty());
    }
    void betterNamesComeFirst()
    {
        const auto better = [](const char* typed, const char* a, const char* b) {
            const FuzzyPattern pattern(typed);
            return pattern.score(a) > pattern.score(b);
        };
        QVERIFY(better("geometry", "x/geometry.yaml", "geometry/x.yaml"));          // the name before the folder
        QVERIFY(better("geometry", "a/geometry.yaml", "a/meta-geometry-old.yaml")); // whole and short before part
        QVERIFY(better("icd", "docs/ICD-AAA.md", "docs/induced-drag.md"));          // together before scattered
        QVERIFY(better("fc", "verbs/freeze-context.cpp", "verbs/affect.cpp"));      // starts of words
        QVERIFY(better("wing geo", "wing/geometry.yaml", "wing/loads.yaml"));       // every word counts
    }
    void placesAreWhereTheLettersAre()
    {
        const std::string name = "wing/geometry.yaml";
        const auto places = FuzzyPattern("geo").places(name);
        QCOMPARE(places.size(), std::size_t{3});
        QCOMPARE(places.front(), std::size_t{5});
        QVERIFY(FuzzyPattern("xyz").places(name).empty());
    }
    // Written in either form, small or large: it is the same name.
    void caseAndDiacriticsDoNotCount()
    {
        const std::string composed = "docs/\u00C9tudes de charge 002.csv";
        const std::string decomposed = "docs/E\u0301tudes de charge 002.csv";
        for (const std::string& typed : {std::string("\u00E9tudes"), std::string("e\u0301tudes"), std::string("ETUDES"),
                                         std::string("\u00C9TUDES charge")})
            for (const std::string& name : {composed, decomposed}) {
                const FuzzyMatch match = FuzzyPattern(typed).match(FuzzyName(name));
                QVERIFY2(match.score > 0 && match.crisp, typed.c_str());
            }
        QCOMPARE(foldedText("\u00C9\u00DF\u0130 x"), std::string("essi x"));
        QCOMPARE(foldedText("\xFF\xC3"), std::string("\xFF\xC3")); // no UTF-8: left alone
        const auto places = FuzzyPattern("tudes").places(composed);
        QCOMPARE(places.front(), std::size_t{7}); // bytes of the name, not of what it was folded to
        FuzzyNames names;
        names.add(composed);
        names.add("other.csv");
        QVERIFY(FuzzyPattern("\u00E9tudes").match(names, 0, composed).score > 0);
        QCOMPARE(FuzzyPattern("\u00E9tudes").match(names, 1, "other.csv").score, 0);
    }
    void accidentsAreToldFromHits()
    {
        const FuzzyPattern pattern("test-bench");
        const FuzzyMatch hit = pattern.match(FuzzyName("57-10/Test-bench report.md"));
        const FuzzyMatch accident = pattern.match(FuzzyName("systems/tail/estimates-bay/entry-channel.md"));
        QVERIFY(accident.score > 0 && accident.isNoiseBeside(hit.score));
        const FuzzyMatch starts = FuzzyPattern("fc").match(FuzzyName("freeze-context"));
        QVERIFY(starts.crisp && !starts.isNoiseBeside(100'000)); // what begins words is meant
    }
    void whatGoesOnNarrows()
    {
        const std::vector<std::string> names = {"wing/geometry.yaml", "a/w-i-n-g-e.md", "landing/gear.csv",
                                                "x/wingbox geometry 2.md"};
        const std::string typed = "wing geometry 2";
        for (std::size_t n = 2; n <= typed.size(); ++n)
            for (const std::string& name : names)
                if (FuzzyPattern(typed.substr(0, n)).score(name) > 0)
                    QVERIFY(FuzzyPattern(typed.substr(0, n - 1)).score(name) > 0);
    }
    void anyBytesAreSafe()
    {
        std::string odd;
        for (int i = 0; i < 256; ++i)
            odd += static_cast<char>(i);
        FuzzyPattern(odd).score(odd);
        QVERIFY(FuzzyPattern("↔").score("AAA ↔ CQH.csv") > 0);
        QVERIFY(FuzzyPattern(std::string(100'000, 'a')).score(std::string(1000, 'a')) > 0); // the pattern is cut
    }
};

QTEST_APPLESS_MAIN(TestFuzzy)
#include "tst_fuzzy.moc"

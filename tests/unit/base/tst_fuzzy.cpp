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

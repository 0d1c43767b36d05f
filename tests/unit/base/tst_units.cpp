#include "testing.h"

#include "base/units.h"

using namespace pluma;
using pluma::testing::q;

class TestUnits : public QObject {
    Q_OBJECT
    Units m_units = *Units::shipped();
private Q_SLOTS:
    void conversions()
    {
        QCOMPARE(*m_units.convert(1, "nm", "km"), 1.852);
        QCOMPARE(*m_units.convert(41000, "ft", "m"), 12496.8);
        QCOMPARE(*m_units.convert(1, "in", "mm"), 25.4);
        QCOMPARE(*m_units.convert(180, "t", "kg"), 180000.0);
        QCOMPARE(*m_units.convert(0, "degC", "K"), 273.15);
        QCOMPARE(*m_units.convert(100, "degC", "degF"), 212.0);
        QCOMPARE(*m_units.convert(1, "kt", "km/h"), 1.852);
        QCOMPARE(*m_units.convert(3.5, "bar", "kPa"), 350.0);
        QCOMPARE(*m_units.convert(45.1, "m", "m"), 45.1);
    }
    void refusals()
    {
        EXPECT_FAILS(m_units.convert(1, "kg", "m"), ErrorCode::Invalid, "'kg' is a unit of mass, 'm' of length");
        EXPECT_FAILS(m_units.convert(1, "nanometre", "m"), ErrorCode::Invalid, "unknown");
        EXPECT_FAILS(m_units.parse("45 metrs"), ErrorCode::Invalid, "did you mean");
    }
    void parsing()
    {
        QVERIFY((*m_units.parse("45 m") == Quantity{45, "m"}));
        QVERIFY((*m_units.parse("45m") == Quantity{45, "m"}));
        QVERIFY((*m_units.parse("45.5kg") == Quantity{45.5, "kg"}));
        QVERIFY((*m_units.parse("1e3 km") == Quantity{1000, "km"}));
        QVERIFY((*m_units.parse("-3.5") == Quantity{-3.5, ""}));
        QVERIFY((*m_units.parse("20 °C") == Quantity{20, "degC"}));
        QVERIFY((*m_units.parse("45,5 m", ',') == Quantity{45.5, "m"}));
        EXPECT_FAILS(m_units.parse("45,5 m"), ErrorCode::Invalid, "decimal separator");
        EXPECT_FAILS(m_units.parse("45.5 m", ','), ErrorCode::Invalid, "decimal separator");
        for (const char* bad : {"", "m", "1.2.3", "--4", "nan", "inf", "1e999", "4 5 m", "45 m m"})
            QVERIFY2(!m_units.parse(bad).has_value(), bad);
    }
};

QTEST_APPLESS_MAIN(TestUnits)
#include "tst_units.moc"

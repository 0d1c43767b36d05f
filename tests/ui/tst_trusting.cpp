// A repository that brings programs, in the window: said, asked, given and taken back.
#include "window.h"

#include <QPushButton>
#include <QTreeWidget>

#include "panels/program/trust_page.h"
#include "testing.h"

using namespace pluma;
using namespace pluma::ui;

class TestTrusting : public testing::WindowTest {
    Q_OBJECT

    template <class T>
    T* child(const char* name) const
    {
        return m_window->findChild<T*>(QLatin1String(name));
    }
    bool settles(const std::function<bool()>& is) const
    {
        return QTest::qWaitFor([&] { return m_window->bench().jobs.idle() && is(); }, 60000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        QVERIFY(makeProgram(QStringLiteral("program"), true));
        makeWindow(QStringLiteral("settings"), {1280, 800});
    }
    void cleanupTestCase() { m_window.reset(); }
    void nothingIsSaidOfAnOrdinaryOne()
    {
        QVERIFY(openProgram());
        QVERIFY(!child<QPushButton>("statusTrust")->isVisible());
        m_window->bench().invoke(QStringLiteral("trust.show"));
        const auto* page = child<TrustPage>("trustPage");
        QVERIFY(page != nullptr);
        QVERIFY(!child<QPushButton>("trustGrant")->isVisible());
        QVERIFY(!child<QTreeWidget>("trustPrograms")->isVisible());
    }
    void restrictedIsSeenAndAsked()
    {
        const QString ran = m_home.filePath(QStringLiteral("ran"));
        QCOMPARE(git({QStringLiteral("config"), QStringLiteral("core.fsmonitor"), QStringLiteral("touch ") + ran}), 0);
        m_window->bench().session.refresh();
        auto* chip = child<QPushButton>("statusTrust");
        QVERIFY(settles([&] { return chip->isVisible(); }));
        QVERIFY(chip->accessibleName().contains(QLatin1Char('1')));
        chip->click();
        const auto* programs = child<QTreeWidget>("trustPrograms");
        QVERIFY(programs->isVisible());
        QCOMPARE(programs->topLevelItemCount(), 1);
        QCOMPARE(programs->topLevelItem(0)->text(1), QStringLiteral("core.fsmonitor"));
        QVERIFY(programs->topLevelItem(0)->text(2).contains(ran));
        QVERIFY(child<QPushButton>("trustGrant")->isVisible() && child<QPushButton>("trustKeep")->isVisible());
        QVERIFY(!child<QPushButton>("trustWithdraw")->isVisible());
        QVERIFY(!QFile::exists(ran));
    }
    void aVerbThatNeedsItLeadsThere()
    {
        m_window->bench().invoke(QStringLiteral("context.freeze"));
        auto* mend = child<QPushButton>("freezeMend");
        QVERIFY(mend != nullptr);
        QVERIFY(settles([&] { return mend->isVisible(); }));
        mend->click();
        QVERIFY(qobject_cast<TrustPage*>(m_window->documents().current()) != nullptr);
        QVERIFY(!QFile::exists(m_home.filePath(QStringLiteral("ran"))));
    }
    void itIsGivenAndTakenBack()
    {
        auto* chip = child<QPushButton>("statusTrust");
        child<QPushButton>("trustGrant")->click();
        QVERIFY(settles([&] { return !chip->isVisible(); }));
        QVERIFY(session().snapshot()->trust.trusted);
        auto* withdraw = child<QPushButton>("trustWithdraw");
        QVERIFY(withdraw->isVisible());
        withdraw->click();
        QVERIFY(settles([&] { return chip->isVisible(); }));
    }
    void whatWasNotShownIsNotTrusted()
    {
        QCOMPARE(git({QStringLiteral("config"), QStringLiteral("core.pager"), QStringLiteral("another")}), 0);
        child<QPushButton>("trustGrant")->click();
        QVERIFY(settles([&] { return child<QTreeWidget>("trustPrograms")->topLevelItemCount() == 2; }));
        QVERIFY(!session().snapshot()->trust.trusted);
        QVERIFY(child<QPushButton>("statusTrust")->isVisible());
    }
};

QTEST_MAIN(TestTrusting)
#include "tst_trusting.moc"

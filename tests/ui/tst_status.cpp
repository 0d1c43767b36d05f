#include "testing.h"

#include <QFrame>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTreeWidget>

#include "frame/actions.h"
#include "frame/docks.h"
#include "frame/document_area.h"
#include "memory/check.h"
#include "memory/contexts.h"
#include "memory/inventory.h"
#include "panels/contexts/freeze_page.h"
#include "panels/panels.h"
#include "panels/program/status_page.h"
#include "shell/main_window.h"
#include "verbs/verbs.h"
#include "widgets/chart.h"
#include "widgets/session/standing.h"
#include "widgets/words/language.h"
#include "widgets/words/text.h"

using namespace pluma;
using namespace pluma::ui;

namespace {

const VerdictOf unverified = [](const std::string&) { return nullptr; };

memory::ContextInfo contextOf(const char* phase, unsigned number, const char* state, const char* created)
{
    memory::ContextInfo out;
    out.id = std::string(phase) + std::to_string(number) + state;
    out.commit = out.id;
    out.program = "P1";
    out.phase = phase;
    out.number = number;
    out.state = *named<context::State>(state);
    out.created = created;
    out.author = "Ana";
    return out;
}

Snapshot programOf()
{
    Snapshot out;
    out.program.id = "P1";
    out.vocabulary.phases = {{"CAD", "Design", {}}, {"CAE", "Analysis", {}}, {"CAM", "Making", {}}};
    out.inventory = std::make_shared<memory::Inventory>();
    out.byPhase = {{"CAD", 12}, {"CAE", 5}};
    return out;
}

QStringList said(const std::vector<Waiting>& all)
{
    QStringList out;
    for (const Waiting& one : all)
        out << one.who + QStringLiteral(": ") + one.what;
    return out;
}

} // namespace

// What the status page concludes, and the page in a window.
class TestStatus : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;
    QString m_repository;
    std::unique_ptr<Language> m_language; ///< the forms of English plurals
    std::unique_ptr<command::Registry> m_registry;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    memory::Environment m_environment;

    int pluma(const QStringList& arguments, const QString& folder)
    {
        QProcess process;
        process.setWorkingDirectory(folder);
        process.start(QString::fromLocal8Bit(qgetenv("PLUMA")), arguments);
        return process.waitForFinished(60000) ? process.exitCode() : -1;
    }
    QTreeWidget* table() const { return m_window->findChild<QTreeWidget*>(QStringLiteral("statusPhases")); }
    static QTreeWidgetItem* row(QTreeWidget* table, const QString& phase)
    {
        for (int i = 0; i < table->topLevelItemCount(); ++i)
            if (table->topLevelItem(i)->text(0).startsWith(phase))
                return table->topLevelItem(i);
        return nullptr;
    }
    // Cards by the person they are for.
    QStringList cards() const
    {
        QStringList out;
        for (const QFrame* card : m_window->findChildren<QFrame*>(QStringLiteral("waiting")))
            out << card->accessibleName();
        return out;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("HOME", m_home.path().toLocal8Bit());
        qputenv("GIT_CONFIG_NOSYSTEM", "1");
        for (const char* variable : {"XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"})
            qunsetenv(variable);
        QFile config(m_home.filePath(QStringLiteral(".gitconfig")));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write("[user]\n\tname = Ana\n\temail = ana@example.com\n");
        config.close();
        m_language = std::make_unique<Language>(QStringLiteral("en"));
        m_environment = {AppDirs::fromEnvironment(), systemClock, '.'};
        m_registry = std::make_unique<command::Registry>();
        verbs::registerAll(*m_registry, m_environment);
        m_theme = std::make_unique<Theme>(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    }
    void cleanup() { m_window.reset(); }

    void phasesAreEmptyInWorkFrozenOrBehind()
    {
        Snapshot program = programOf();
        program.contexts = {contextOf("CAD", 1, "frozen", "2026-03-02T10:00:00Z"),
                            contextOf("CAD", 2, "frozen", "2026-03-09T10:00:00Z")};
        StandingFacts facts;
        facts.reuse = {{"CAD2frozen", 0.5}};
        QCOMPARE(phasesOf(program, facts)[0].state, PhaseStanding::State::Unknown);
        program.since.emplace("CAD", memory::Drift{});
        const auto phases = phasesOf(program, facts);
        QCOMPARE(phases.size(), std::size_t{3});
        QCOMPARE(phases[0].state, PhaseStanding::State::Frozen);
        QCOMPARE(phases[0].context->number, 2U);
        QCOMPARE(phases[0].reuse.value_or(0), 0.5);
        QCOMPARE(phases[1].state, PhaseStanding::State::Working);
        QCOMPARE(phases[1].artifacts, std::uint64_t{5});
        QCOMPARE(phases[2].state, PhaseStanding::State::Empty);
        memory::Drift drift;
        drift.changed = {"a.md", "b.md"};
        program.since.insert_or_assign("CAD", drift);
        const auto moved = phasesOf(program, facts);
        QCOMPARE(moved[0].state, PhaseStanding::State::Behind);
        const QStringList waits = said(waitingFor(program, facts, moved, unverified, "2026-03-10T00:00:00Z"));
        QVERIFY(waits.contains(QStringLiteral("Ana: 2 artifacts of CAD differ from CAD@2")));
    }

    void whatWaitsNamesThePerson()
    {
        Snapshot program = programOf();
        program.contexts = {contextOf("CAD", 1, "draft", "2026-03-02T10:00:00Z")};
        trust::Signer ben;
        ben.person = "Ben";
        trust::Signer old;
        old.person = "Olga";
        old.validUntil = "2026-01-31T00:00:00Z";
        program.signers = {ben, old};
        program.changes = {{"a.md", 'M'}, {"b.md", '?'}};
        const auto said = ::said(waitingFor(program, {}, phasesOf(program, {}), unverified, "2026-03-10T00:00:00Z"));
        const QString all = said.join(QLatin1Char('\n'));
        QVERIFY2(all.contains(QStringLiteral(": 2 files are not committed")), qPrintable(all));
        // Whose key has expired cannot freeze.
        QVERIFY2(all.contains(QStringLiteral("Ben: CAE has 5 artifacts and was never frozen")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("Ana: The draft P1/CAD@1 is not frozen")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("Olga: The key expired on 2026-01-31")), qPrintable(all));
        QCOMPARE(said.size(), 4);
    }

    void aFrozenDraftAndAnEmptyPhaseWaitForNobody()
    {
        Snapshot program = programOf();
        program.byPhase = {{"CAD", 12}};
        program.contexts = {contextOf("CAD", 1, "draft", "2026-03-02T10:00:00Z"),
                            contextOf("CAD", 2, "frozen", "2026-03-03T10:00:00Z")};
        QCOMPARE(said(waitingFor(program, {}, phasesOf(program, {}), unverified, "2026-03-10T00:00:00Z")),
                 QStringList());
    }

    void aContextThatDoesNotVerifyIsUrgent()
    {
        Snapshot program = programOf();
        program.byPhase.clear();
        program.contexts = {contextOf("CAD", 1, "frozen", "2026-03-02T10:00:00Z")};
        memory::VerifyResult bad;
        bad.findings = {{"digest", "A byte differs.", {}, Severity::Error}};
        const auto waiting = waitingFor(
            program, {}, phasesOf(program, {}), [&](const std::string&) { return &bad; }, "2026-03-10T00:00:00Z");
        QCOMPARE(waiting.size(), std::size_t{1});
        QVERIFY(waiting[0].urgent && waiting[0].who.isEmpty());
        QCOMPARE(waiting[0].what, QStringLiteral("P1/CAD@1 does not verify: A byte differs."));
        QCOMPARE(waiting[0].opens, std::string("CAD1frozen"));
    }

    void weeksBeginOnMonday()
    {
        Snapshot program = programOf();
        program.contexts = {contextOf("CAD", 1, "frozen", "2026-03-02T10:00:00Z"),
                            contextOf("CAD", 2, "draft", "2026-03-02T10:00:00Z")};
        StandingFacts facts;
        for (const char* time : {"2026-03-11T12:00:00Z", "2026-03-09T12:00:00Z", "2026-03-08T12:00:00Z",
                                 "2025-01-01T12:00:00Z", "2026-04-01T12:00:00Z", "nonsense"})
            facts.commits.push_back({{}, {}, time, {}});
        const auto weeks = weeksOf(program, facts, QDate(2026, 3, 11), 3); // a Wednesday
        QCOMPARE(weeks.size(), std::size_t{3});
        QCOMPARE(weeks[0].monday, QDate(2026, 2, 23));
        QCOMPARE(weeks[2].monday, QDate(2026, 3, 9));
        QCOMPARE(weeks[2].commits, 2);
        QCOMPARE(weeks[1].commits, 1);
        QCOMPARE(weeks[0].commits, 0);
        QCOMPARE(weeks[1].contexts, 1); // a draft is not frozen
    }

    void axesEndAtRoundFigures()
    {
        for (const auto& [value, top] :
             std::vector<std::pair<double, double>>{{0, 1}, {1, 1}, {2, 2}, {3, 5}, {7, 10}, {11, 20}, {501, 1000}})
            QCOMPARE(ColumnChart::niceTop(value), top);
    }

    void chartsTurnIntoTables()
    {
        ColumnChart chart(*m_theme);
        chart.set(QStringLiteral("3 things"), QStringLiteral("things a week"),
                  {{QStringLiteral("Mar"), QStringLiteral("first"), 1}, {{}, QStringLiteral("second"), 2}},
                  QStringLiteral("series1"));
        chart.resize(400, 200);
        chart.show();
        chart.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&chart));
        QVERIFY(!chart.asTable());
        auto* view = chart.findChild<QWidget*>(QStringLiteral("chartColumns"));
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Right); // the newest first
        QTest::keyClick(view, Qt::Key_Left);
        QCOMPARE(view->accessibleDescription(), QStringLiteral("first: 1 things a week"));
        QTest::keyClick(view, Qt::Key_T);
        QVERIFY(chart.asTable());
        auto* figures = chart.findChild<QTableWidget*>(QStringLiteral("chartFigures"));
        QCOMPARE(figures->item(0, 0)->text(), QStringLiteral("second"));
        QCOMPARE(figures->item(0, 1)->text(), QStringLiteral("2"));
    }

    void thePageFollowsTheProgram()
    {
        m_repository = m_home.filePath(QStringLiteral("r"));
        QCOMPARE(pluma({QStringLiteral("example"), QStringLiteral("create"), m_repository,
                        QStringLiteral("--artifacts"), QStringLiteral("150"), QStringLiteral("-q")},
                       m_home.path()),
                 0);
        m_settings = std::make_unique<Settings>(m_home.filePath(QStringLiteral("w.ini")));
        m_window = std::make_unique<MainWindow>(*m_theme, *m_settings, *m_registry,
                                                WindowOptions{m_environment, false, allPanels()});
        m_window->resize(1280, 800);
        m_window->show();
        m_window->openWorkspace(m_repository);
        const Session& session = m_window->bench().session;
        QTRY_VERIFY_WITH_TIMEOUT(session.isOpen() && session.snapshot()->inventory && m_window->bench().jobs.idle(),
                                 20000);
        // The manager's view brings it to the front.
        m_window->actions().find(QStringLiteral("perspective.manager"))->trigger();
        QCOMPARE(m_window->documents().current()->key(), QStringLiteral("status:"));
        QCOMPARE(table()->topLevelItemCount(), static_cast<int>(session.snapshot()->phases().size()));
        QTRY_VERIFY_WITH_TIMEOUT(!cards().isEmpty(), 20000);
        QTreeWidgetItem* cad = row(table(), QStringLiteral("CAD"));
        QCOMPARE(cad->text(1), QStringLiteral("in work"));
        const QString before = m_window->findChild<QLabel*>(QStringLiteral("statusSentence"))->text();
        QVERIFY2(before.startsWith(QStringLiteral("0 of 9 phases frozen")), qPrintable(before));

        QCOMPARE(pluma({QStringLiteral("freeze-context"), QStringLiteral("--phase"), QStringLiteral("CAD"),
                        QStringLiteral("-q")},
                       m_repository),
                 0);
        QTRY_VERIFY_WITH_TIMEOUT(row(table(), QStringLiteral("CAD"))->text(1) == QStringLiteral("frozen"), 20000);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QLabel*>(QStringLiteral("statusSentence"))
                                     ->text()
                                     .startsWith(QStringLiteral("1 of 9 phases frozen")),
                                 20000);
        QVERIFY(row(table(), QStringLiteral("CAD"))->text(3).startsWith(QStringLiteral("CAD@1 · ")));
        QCOMPARE(row(table(), QStringLiteral("CAD"))->text(4), QStringLiteral("Ana"));
        const auto* contexts = m_window->findChild<ColumnChart*>(QStringLiteral("statusContexts"));
        QTRY_COMPARE_WITH_TIMEOUT(contexts->columns().back().value, 1.0, 20000);

        // A phase that waits is frozen from its line.
        QPushButton* freeze = nullptr;
        for (auto* button : m_window->findChildren<QPushButton*>(QStringLiteral("waitingAction")))
            if (button->text() == QStringLiteral("Freeze CAE…"))
                freeze = button;
        QVERIFY(freeze != nullptr);
        freeze->click();
        QCOMPARE(m_window->documents().current()->key(), QStringLiteral("freeze"));
        // An inside has a double click.
        m_window->documents().setCurrentWidget(m_window->documents().find(QStringLiteral("status:")));
        Q_EMIT table()->itemActivated(row(table(), QStringLiteral("CAD")), 0);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->documents().current()->key().startsWith(QStringLiteral("context:")), 20000);
    }
};

QTEST_MAIN(TestStatus)
#include "tst_status.moc"

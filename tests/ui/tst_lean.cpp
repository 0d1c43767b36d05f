// The window without one panel or another: whatever is left works, and nothing asks for what is not there.
#include "window.h"

#include <QAction>
#include <QLineEdit>

#include "testing.h"

using namespace pluma;
using namespace pluma::ui;

class TestLean : public pluma::testing::WindowTest {
    Q_OBJECT

    // With all panels of this program but one.
    void makeWithout(std::size_t left)
    {
        m_window.reset();
        m_settings = std::make_unique<Settings>(m_home.filePath(QStringLiteral("lean%1.ini").arg(left)));
        WindowOptions options{m_environment, false, allPanels()};
        if (left < options.panels.size())
            options.panels.erase(options.panels.begin() + static_cast<std::ptrdiff_t>(left));
        m_window = std::make_unique<MainWindow>(*m_theme, *m_settings, *m_registry, std::move(options));
        m_window->show();
    }
    // Everything that names a page, a dock or a command from anywhere in the window.
    void useAll()
    {
        Frame& frame = m_window->frame();
        const QString path = pick(".yaml");
        const Bench& bench = frame.bench();
        for (const char* key : {"program:",
                                "status:",
                                "trust:",
                                "adopt",
                                "search",
                                "freeze",
                                "help",
                                "preferences",
                                "shortcuts",
                                "about",
                                "welcome",
                                "metabuilder:",
                                "metabuilder:own",
                                "recovery",
                                "context:nothing",
                                "clone:nothing",
                                "compare:|",
                                "frozen:a|b",
                                "commit:0000",
                                "result:program.validate",
                                "template:none",
                                "nosuchkind:x",
                                ""})
            frame.open(QLatin1String(key));
        bench.openArtifact(path);
        bench.openPlace(path, 1, 1);
        bench.select(path);
        bench.file(FileAction::History, path);
        bench.findings({}, {});
        bench.findings({{"binding_drift", "m", "p", Severity::Error, 1}}, {});
        bench.tell({ErrorCode::Io, "m", "w", "h", {}});
        bench.run(QStringLiteral("program.validate"), Json::object());
        for (const char* id : {"problems", "navigator", "nosuchdock"}) {
            frame.docks().toggle(QLatin1String(id));
            frame.docks().reveal(QLatin1String(id));
        }
        for (const char* id : {"context.clone", "diff", "context.freeze", "program.init", "trust.show",
                               "program.search", "program.replace", "go.program", "help.topic", "context.verify"}) {
            frame.invoke(QLatin1String(id));
            frame.finder().hide();
        }
        frame.goToAnything();
        frame.finder().hide();
        frame.palette();
        frame.finder().hide();
        (void)frame.openFile(QStringLiteral("/nowhere/api.yaml"));
        (void)QTest::qWaitFor([&] { return bench.jobs.idle(); }, 30000);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(makeProgram(QStringLiteral("r"), true)); }
    void cleanup() { m_window.reset(); }
    void oneLessThanAll_data()
    {
        QTest::addColumn<int>("left");
        const auto panels = allPanels();
        for (std::size_t i = 0; i <= panels.size(); ++i)
            QTest::addRow("%d", static_cast<int>(i)) << static_cast<int>(i);
    }
    void oneLessThanAll()
    {
        QFETCH(int, left);
        makeWithout(static_cast<std::size_t>(left));
        QVERIFY(openProgram());
        useAll();
        QVERIFY(session().isOpen());
        // It can still be worked in: what is left has its actions, and each of these leads somewhere.
        const auto& actions = m_window->actions().all();
        QVERIFY(std::any_of(actions.begin(), actions.end(),
                            [](const auto& one) { return one.id == QLatin1String("document.save"); }));
        bool closed = false;
        m_window->documents().closeAll([&] { closed = true; });
        QTRY_VERIFY(closed);
    }
    void whatWasLeftOutIsNowhere()
    {
        makeWithout(allPanels().size());
        QVERIFY(openProgram());
        Frame& frame = m_window->frame();
        for (const char* kind : {"help", "metabuilder", "search"}) {
            QCOMPARE(frame.restore(QLatin1String(kind), {}), Frame::Restored::Gone);
            QVERIFY2(frame.open(QLatin1String(kind)) == nullptr, kind);
        }
        for (const char* id : {"help.topic", "metabuilder.open", "search.files"})
            QVERIFY2(m_window->actions().find(QLatin1String(id)) == nullptr, id);
        QVERIFY(frame.open(QStringLiteral("program:")) != nullptr);
    }
};

QTEST_MAIN(TestLean)
#include "tst_lean.moc"

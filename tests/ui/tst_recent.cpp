#include "testing.h"
#include "window.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QTreeView>
#include <QTreeWidget>

#include "frame/actions.h"
#include "frame/finder.h"
#include "widgets/form/completer.h"
#include "widgets/session/recent.h"

using namespace pluma;
using namespace pluma::ui;

// Every list to choose from shows what was used lately first, also after a restart.
class TestRecent : public testing::WindowTest {
    Q_OBJECT

    FinderModel& finder() { return *m_window->finder().model(); }
    QStringList titles(int most = 100)
    {
        QStringList out;
        for (int i = 0; i < std::min(most, finder().rowCount()); ++i)
            out << finder().index(i, 0).data().toString();
        return out;
    }
    void popup(const char* action) { m_window->actions().find(QLatin1String(action))->trigger(); }
    void type(const QString& text)
    {
        m_window->finder().findChild<QLineEdit*>(QStringLiteral("finderLine"))->setText(text);
    }
    void choose(const QString& text)
    {
        type(text);
        QTest::keyClick(m_window->finder().findChild<QLineEdit*>(QStringLiteral("finderLine")), Qt::Key_Return);
    }
    QString name(const QString& path) { return path.section(QLatin1Char('/'), -1); }
    void restart()
    {
        m_window.reset();
        makeWindow(QStringLiteral("w.ini"), {1400, 900});
        QVERIFY(openProgram());
    }
    std::vector<QString> markdown(int count)
    {
        std::vector<QString> out;
        for (const auto& row : session().snapshot()->inventory->rows)
            if (qs(row.path).endsWith(QStringLiteral(".md")) && static_cast<int>(out.size()) < count)
                out.push_back(qs(row.path));
        return out;
    }
    QLineEdit* field(const char* name)
    {
        for (auto* line : m_window->finder().findChildren<QLineEdit*>())
            if (line->objectName() == QStringLiteral("field_/") + QLatin1String(name))
                return line;
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(makeProgram(QStringLiteral("ex"), true));
        for (const char* phase : {"CAD", "CAE", "CAM"})
            QCOMPARE(pluma({QStringLiteral("freeze-context"), QStringLiteral("--phase"), QLatin1String(phase),
                            QStringLiteral("-q")},
                           m_repository),
                     0);
        makeWindow(QStringLiteral("w.ini"), {1400, 900});
        QVERIFY(openProgram());
    }
    void cleanupTestCase() { m_window.reset(); }
    void cleanup() { m_window->finder().hide(); }

    void aListKeepsTheLatestOfEachKind()
    {
        Settings settings(m_home.filePath(QStringLiteral("list.ini")));
        Recent here(settings, QStringLiteral("/a"));
        for (int i = 0; i < 60; ++i)
            here.used(QStringLiteral("artifact"), QStringLiteral("f %1").arg(i));
        here.used(QStringLiteral("artifact"), QStringLiteral("f 30"));
        QCOMPARE(here.of(QStringLiteral("artifact")).size(), Recent::most);
        QCOMPARE(here.of(QStringLiteral("artifact")).mid(0, 2), testing::strings({"f 30", "f 59"}));
        QVERIFY(!here.of(QStringLiteral("artifact")).contains(QStringLiteral("f 3")));
        QVERIFY(here.of(QStringLiteral("context")).isEmpty());
        QVERIFY(Recent(settings, QStringLiteral("/b")).of(QStringLiteral("artifact")).isEmpty());
        const auto words =
            here.first(QStringLiteral("artifact"),
                       {{QStringLiteral("new"), {}}, {QStringLiteral("f 59"), {}}, {QStringLiteral("f 30"), {}}});
        QCOMPARE(words[0].text, QStringLiteral("f 30"));
        QCOMPARE(words[1].text, QStringLiteral("f 59"));
        QVERIFY(words[0].recent && words[1].recent && !words[2].recent);
        // Of repositories that were not used for long nothing is kept.
        for (int i = 0; i < Recent::mostRepositories; ++i)
            Recent(settings, QStringLiteral("/c%1").arg(i)).used(QStringLiteral("artifact"), QStringLiteral("x"));
        QVERIFY(here.of(QStringLiteral("artifact")).isEmpty());
        QCOMPARE(Recent(settings, QStringLiteral("/c5")).of(QStringLiteral("artifact")), testing::strings({"x"}));
    }

    void goToShowsWhatWasUsedFirst()
    {
        const auto paths = markdown(3);
        popup("go.anything");
        QVERIFY(!titles().contains(name(paths[1])));
        open(paths[1]);
        open(paths[2]);
        popup("go.anything");
        QCOMPARE(titles(2), QStringList({name(paths[2]), name(paths[1])}));
        QCOMPARE(finder().index(0, 0).data(FinderModel::TrailingRole).toString(), QStringLiteral("recent"));
        QVERIFY(finder().index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("recent")));
        m_window->finder().hide();
        const QString context = qs(session().snapshot()->contexts.front().id);
        m_window->bench().openContext(context);
        popup("go.anything");
        QCOMPARE(finder().index(0, 0).data(FinderModel::DetailRole).toString(), context);
        QCOMPARE(finder().index(1, 0).data().toString(), name(paths[2]));
        restart();
        popup("go.anything");
        QCOMPARE(finder().index(0, 0).data(FinderModel::DetailRole).toString(), context);
        QCOMPARE(titles(3).mid(1), QStringList({name(paths[2]), name(paths[1])}));
    }

    void whatWasUsedComesBeforeItsEqual()
    {
        // Two files with names that match alike.
        write(QStringLiteral("alike-one.md"), QByteArray("a\n"));
        write(QStringLiteral("alike-two.md"), QByteArray("b\n"));
        QCOMPARE(git({QStringLiteral("add"), QStringLiteral("-A")}), 0);
        m_window->bench().session.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!pick("alike-two.md").isEmpty(), 10000);
        popup("go.anything");
        type(QStringLiteral("alike"));
        QCOMPARE(titles(2), testing::strings({"alike-one.md", "alike-two.md"}));
        m_window->finder().hide();
        open(QStringLiteral("alike-two.md"));
        popup("go.anything");
        type(QStringLiteral("alike"));
        QCOMPARE(titles(2), testing::strings({"alike-two.md", "alike-one.md"}));
    }

    void thePaletteKnowsWhatWasDone()
    {
        popup("help.palette");
        const QString before = titles(1).front();
        choose(QStringLiteral("About and diagnostics"));
        popup("help.palette");
        QVERIFY(before != titles(1).front());
        QCOMPARE(titles(1).front(), QStringLiteral("About and diagnostics"));
        restart();
        popup("help.palette");
        QCOMPARE(titles(1).front(), QStringLiteral("About and diagnostics"));
        QVERIFY(finder().index(0, 0).data(FinderModel::TrailingRole).toString().startsWith(QStringLiteral("recent")));
    }

    void fieldsOfCommandsDoSo()
    {
        // The contexts there are come newest first; the oldest is used.
        const auto contexts = session().snapshot()->contexts;
        QVERIFY(contexts.size() >= 2);
        const QString oldest = qs(contexts.front().id);
        m_window->bench().openContext(oldest);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->bench().jobs.idle(), 20000);
        for (int round = 0; round < 2; ++round) {
            const auto words = choicesOf(m_window->bench(), QStringLiteral("revision"));
            QCOMPARE(words.front().text, oldest);
            QVERIFY(words.front().recent && !words.back().recent);
            restart();
        }
        QTRY_VERIFY_WITH_TIMEOUT(!session().choices(QStringLiteral("template")).empty(), 10000);
        const QString last = session().choices(QStringLiteral("template")).back().text;
        Q_EMIT m_window->finder().runCommand(*m_registry->find("templates.show"), Json{{"template", ss(last)}});
        m_window->finder().ask(*m_registry->find("templates.show"), Json::object());
        QLineEdit* line = field("template");
        QVERIFY(line != nullptr);
        auto* completer = qobject_cast<WordCompleter*>(line->completer());
        QVERIFY(completer != nullptr);
        completer->showAll();
        const QModelIndex first = completer->popup()->model()->index(0, 0);
        QCOMPARE(first.data().toString(), last);
        QVERIFY(first.data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("recent")));
        completer->popup()->hide();
    }

    void theTemplatesDoSo()
    {
        auto* tree = m_window->findChild<QTreeWidget*>(QStringLiteral("templatesTree"));
        QTRY_VERIFY_WITH_TIMEOUT(tree->topLevelItemCount() > 1, 10000);
        const auto* category = tree->topLevelItem(tree->topLevelItemCount() - 1);
        QTreeWidgetItem* item = category->child(category->childCount() - 1);
        const QString title = item->text(0);
        Q_EMIT tree->itemActivated(item, 0);
        QTRY_COMPARE(tree->topLevelItem(0)->text(0), QStringLiteral("Recent"));
        QTRY_COMPARE(tree->topLevelItem(0)->child(0)->text(0), title);
        restart();
        tree = m_window->findChild<QTreeWidget*>(QStringLiteral("templatesTree"));
        QTRY_VERIFY_WITH_TIMEOUT(tree->topLevelItemCount() > 1, 10000);
        QCOMPARE(tree->topLevelItem(0)->text(0), QStringLiteral("Recent"));
        QCOMPARE(tree->topLevelItem(0)->child(0)->text(0), title);
    }

    void theOperationsDoSo()
    {
        const auto tree = [this] {
            m_window->actions().find(QStringLiteral("metabuilder.commands"))->trigger();
            auto* out = m_window->documents().current()->findChild<QTreeView*>(QStringLiteral("operationsTree"));
            (void)QTest::qWaitFor([out] { return out->model()->rowCount() > 3; }, 10000);
            return out;
        };
        auto* list = tree();
        const auto* model = list->model();
        QVERIFY(model->rowCount() > 3);
        QVERIFY(model->index(0, 0).data().toString() != QStringLiteral("Recent"));
        const QModelIndex group = model->index(model->rowCount() - 1, 0);
        const QModelIndex last = model->index(model->rowCount(group) - 1, 0, group);
        const QString title = last.data().toString();
        list->setCurrentIndex(last);
        restart();
        list = tree();
        model = list->model();
        QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("Recent"));
        QCOMPARE(model->index(0, 0, model->index(0, 0)).data().toString(), title);
    }

    void theVersionsToCompareWithDoSo()
    {
        m_window->bench().openContext(qs(session().snapshot()->contexts.front().commit));
        m_window->bench().file(FileAction::History, markdown(1).front());
        auto* with = m_window->documents().current()->findChild<QComboBox*>(QStringLiteral("historyWith"));
        QVERIFY(with != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(with->count() > 3, 10000);
        QVERIFY2(with->itemText(1).startsWith(QStringLiteral("CAD@1")), qPrintable(with->itemText(1)));
        QVERIFY(with->itemText(1).endsWith(QStringLiteral("recent")));
    }
};

QTEST_MAIN(TestRecent)
#include "tst_recent.moc"

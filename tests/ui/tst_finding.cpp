#include "testing.h"
#include "window.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <QTreeView>
#include <QTreeWidget>
#include <ctime>

#include "editor/text_editor.h"
#include "frame/actions.h"
#include "frame/finder.h"
#include "memory/inventory.h"
#include "panels/results/result_page.h"
#include "panels/search/hits_model.h"
#include "panels/search/search_page.h"
#include "widgets/form/form_view.h"
#include "widgets/rank.h"
#include "widgets/words/moments.h"

using namespace pluma;
using namespace pluma::ui;

// What people look for is found, by what they call it; and while they look, the window behind waits.
class TestFinding : public testing::WindowTest {
    Q_OBJECT

    Finder& finder() { return m_window->finder(); }
    QString title(int row = 0) { return finder().model()->index(row, 0).data().toString(); }
    QStringList titles()
    {
        QStringList out;
        for (int i = 0; i < finder().model()->rowCount(); ++i)
            out << title(i);
        return out;
    }
    QString shown(int row, int role) { return finder().model()->index(row, 0).data(role).toString(); }
    QLineEdit* line() { return finder().findChild<QLineEdit*>(QStringLiteral("finderLine")); }
    void popup(const char* action) { m_window->actions().find(QLatin1String(action))->trigger(); }
    void find(const char* action, const QString& text)
    {
        popup(action);
        line()->setText(text);
    }
    void press(Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(line(), Qt::Key_Return, modifiers); }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(m_window->bench().jobs.idle(), 20000); }
    QLabel* status() { return m_window->findChild<QLabel*>(QStringLiteral("statusProgram")); }
    static double seconds()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
    }
    static std::shared_ptr<memory::Inventory> inventory(std::size_t count)
    {
        auto out = std::make_shared<memory::Inventory>();
        for (std::size_t i = 0; i < count; ++i) {
            const std::string n = std::to_string(i);
            out->rows.push_back({"27-10/FLIGHT-CONTROLS/études de stabilité/Note sur le cadre " + n + "/revision " + n +
                                 " de travail.csv"});
        }
        out->rows.push_back({"57-20/Études de charge 002.csv"});
        return out;
    }
    SearchPage* searchPage()
    {
        popup("search.replace");
        auto* page = current<SearchPage>();
        page->resize(1200, 700);
        return page;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(makeProgram(QStringLiteral("ex"), true));
        QCOMPARE(pluma({QStringLiteral("freeze-context"), QStringLiteral("--phase"), QStringLiteral("CAD"),
                        QStringLiteral("-q")},
                       m_repository),
                 0);
        makeWindow(QStringLiteral("w.ini"), {1400, 900});
        QVERIFY(openProgram());
    }
    void cleanupTestCase() { m_window.reset(); }
    void cleanup() { finder().hide(); }

    // 12,450 files: what a key costs the thread that draws, in this build.
    void aKeyCostsLittle()
    {
        const auto many = inventory(12'450);
        JobRunner jobs;
        ArtifactSearch search(jobs);
        const QString typed = QStringLiteral("tudes de charge 002");
        Ranked last;
        double most = 0;
        for (int n = 1; n <= typed.size(); ++n) {
            const double before = seconds();
            search.run(many, typed.left(n), 100, &jobs, [&](const Ranked& ranked) { last = ranked; });
            most = std::max(most, seconds() - before);
            if (n == 1)
                QVERIFY(search.running()); // so many names are gone through elsewhere
            QTRY_VERIFY_WITH_TIMEOUT(!search.running(), 20000);
        }
        qInfo("a key costs the interface thread %.1f ms at most", most * 1000);
        QCOMPARE(last.best.front().row, std::uint32_t{12'450});
        QCOMPARE(last.matches, std::size_t{1}); // the others have the letters, by accident
        // What narrows step by step finds what a search of everything finds.
        Job job;
        const auto whole = rankArtifacts(*many, ss(typed), 100, job);
        QCOMPARE(whole->best.size(), last.best.size());
        QCOMPARE(whole->best.front().row, last.best.front().row);
    }
    // Enter while the search still runs means what is typed, not what stood there.
    void enterWaitsForTheAnswer()
    {
        auto snapshot = std::make_shared<Snapshot>(*session().snapshot());
        auto many = std::make_shared<memory::Inventory>(*session().snapshot()->inventory);
        const QString wanted = pick(".md");
        for (int i = 0; i < 6000; ++i)
            many->rows.push_back({"zz/extra " + std::to_string(i) + ".txt"});
        snapshot->inventory = many;
        popup("go.anything");
        finder().model()->setArtifacts(snapshot);
        line()->setText(wanted);
        press();
        QTRY_VERIFY(!finder().isVisible());
        QCOMPARE(m_window->documents().current()->key(), QStringLiteral("artifact:") + wanted);
    }
    void parametersAreFound()
    {
        const auto* span = session().snapshot()->parameters.find("wing_span");
        QVERIFY(span != nullptr);
        find("go.anything", QStringLiteral("wing_span"));
        QCOMPARE(title(), QStringLiteral("wing_span"));
        QVERIFY2(shown(0, FinderModel::DetailRole).startsWith(QStringLiteral("= 40 m · .pluma/program.yaml:")),
                 qPrintable(shown(0, FinderModel::DetailRole)));
        const auto* hint = finder().findChild<QLabel*>(QStringLiteral("finderHint"));
        QVERIFY(hint->isVisible() && hint->text().contains(QStringLiteral("explain")));
        press();
        QCOMPARE(m_window->documents().current()->key(), QStringLiteral("artifact:.pluma/program.yaml"));
        auto* page = current<ArtifactPage>();
        QTRY_VERIFY(page->editor() != nullptr);
        int row = 0;
        int column = 0;
        page->editor()->getCursorPosition(&row, &column);
        QVERIFY2(page->editor()->text(row).contains(QStringLiteral("wing_span")),
                 qPrintable(page->editor()->text(row)));
        find("go.anything", QStringLiteral("wing_span"));
        press(Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(current<ResultPage>() != nullptr && current<ResultPage>()->shown(), 20000);
        QCOMPARE(current<ResultPage>()->key(), QStringLiteral("result:parameter.explain"));
    }
    void theManifestIsFound()
    {
        find("go.anything", QStringLiteral("program.yaml"));
        QCOMPARE(title(), QStringLiteral("program.yaml"));
        QVERIFY(shown(0, FinderModel::DetailRole).startsWith(QStringLiteral(".pluma")));
        press();
        QCOMPARE(m_window->documents().current()->key(), QStringLiteral("artifact:.pluma/program.yaml"));
    }
    void thePaletteKnowsWhatPeopleSay_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        const QString manifest = QStringLiteral("Change a value in the manifest");
        for (const char* typed : {"manifest", "change a value", "set parameter", "set a value"})
            QTest::newRow(typed) << QString(QLatin1String(typed)) << manifest;
        QTest::newRow("explain") << "Explain a value"
                                 << "Explain a parameter…";
        QTest::newRow("compare") << "compare contexts"
                                 << "Show what differs…";
    }
    void thePaletteKnowsWhatPeopleSay()
    {
        QFETCH(QString, typed);
        QFETCH(QString, found);
        find("help.palette", typed);
        QCOMPARE(title(), found);
        QVERIFY2(!titles().contains(QStringLiteral("Verify a frozen context…")), qPrintable(titles().join(u'\n')));
    }
    void templatesAndContextsAreFound()
    {
        find("go.anything", QStringLiteral("interface control"));
        QVERIFY(shown(0, FinderModel::TrailingRole).contains(QStringLiteral("template")));
        const auto& context = session().snapshot()->contexts.front();
        find("go.anything", qs(context.id));
        QCOMPARE(shown(0, FinderModel::DetailRole), qs(context.id));
    }
    void pickersAndFiltersFold()
    {
        write(QStringLiteral("Études de charge 002.csv"), QByteArray("a;b\n"));
        m_window->bench().session.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!pick("charge 002.csv").isEmpty(), 10000);
        for (const QString& typed :
             {QStringLiteral("études"), QStringLiteral("e\u0301TUDES"), QStringLiteral("etudes")}) {
            find("go.anything", typed);
            QCOMPARE(title(), QStringLiteral("Études de charge 002.csv"));
            finder().hide();
            auto* filter = m_window->findChild<QLineEdit*>(QStringLiteral("navigatorFilter"));
            filter->setText(typed);
            const auto* tree = m_window->findChild<QTreeView*>(QStringLiteral("navigatorTree"));
            // The example has some of that name, too.
            const auto all = [&] {
                const QAbstractItemModel* rows = tree->model();
                for (int i = 0; i < rows->rowCount(); ++i)
                    if (!rows->index(i, 0).data().toString().startsWith(QStringLiteral("Études")))
                        return false;
                return rows->rowCount() > 0;
            };
            QTRY_VERIFY(all());
            filter->clear();
        }
        QVERIFY(findsWords(QStringLiteral("Größe der Schaltfläche"), QStringLiteral("GROSSE schaltflache")));
        QVERIFY(!findsWords(QStringLiteral("Größe"), QStringLiteral("grosse x")));
        std::filesystem::remove(ss(absolute(QStringLiteral("Études de charge 002.csv"))));
        m_window->bench().session.refresh();
        settle();
    }
    void theWindowWaitsBehindTheFinder()
    {
        m_window->activateWindow();
        open(pick(".md"));
        const int tabs = m_window->documents().count();
        popup("go.anything");
        QTRY_VERIFY(line()->hasFocus());
        auto* veil = m_window->findChild<QWidget*>(QStringLiteral("finderVeil"));
        QVERIFY(veil->isVisible() && veil->geometry() == m_window->rect());
        QTest::keyClick(line(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(line(), Qt::Key_Comma, Qt::ControlModifier);
        QVERIFY(finder().isVisible());
        QCOMPARE(m_window->documents().count(), tabs);
        QTest::keyClick(line(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier); // the other list
        QVERIFY(finder().isVisible());
        QCOMPARE(line()->placeholderText(), QStringLiteral("What do you want to do?"));
        QTest::keyClick(line(), Qt::Key_W, Qt::ControlModifier);
        QVERIFY(!finder().isVisible() && !veil->isVisible());
        QCOMPARE(m_window->documents().count(), tabs);
        // Afterwards it is the window's again.
        QTest::keyClick(m_window->documents().current(), Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(m_window->documents().current()->key(), QStringLiteral("preferences"));
        // A form of a command is before the window as well.
        finder().ask(*m_registry->find("parameter.explain"), Json::object());
        QTest::keyClick(finder().fields(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(finder().fields(), Qt::Key_P, Qt::ControlModifier);
        QVERIFY(finder().fields() != nullptr && finder().isVisible());
        QTest::mouseClick(veil, Qt::LeftButton, {}, QPoint(5, veil->height() - 5));
        QVERIFY(!finder().isVisible());
    }
    void shortcutsWorkInAnEditor()
    {
        m_window->activateWindow();
        auto* page = open(pick(".md"));
        QVERIFY(page != nullptr && page->editor() != nullptr);
        page->editor()->setFocus();
        QTRY_VERIFY(page->editor()->hasFocus());
        QTest::keyClick(page->editor(), Qt::Key_Home, Qt::AltModifier);
        QCOMPARE(m_window->documents().current()->key(), QStringLiteral("program:"));
    }
    void formsOfCommandsAreReadable()
    {
        finder().ask(*m_registry->find("context.clone"), Json::object());
        FormView* fields = finder().fields();
        QVERIFY(fields != nullptr);
        for (const auto* label : fields->findChildren<QLabel*>()) {
            QVERIFY2(!label->text().contains(QStringLiteral("– optional")), qPrintable(label->text()));
            if (label->buddy() != nullptr && label->isVisible())
                QVERIFY2(label->width() >= label->fontMetrics().horizontalAdvance(label->text()),
                         qPrintable(label->text()));
        }
        auto* box = fields->findChild<QCheckBox*>(QStringLiteral("field_/dry_run"));
        QVERIFY(box != nullptr);
        box->click();
        QVERIFY(box->isChecked());
        box->click();
        QVERIFY(!box->isChecked());
        bool said = false;
        for (const auto* label : fields->findChildren<QLabel*>())
            said = said || label->text().startsWith(QStringLiteral("Optional · "));
        QVERIFY(said);
    }
    void whatThereIsOneOfIsChosen()
    {
        m_window->bench().invoke(QStringLiteral("context.verify"));
        QVERIFY(finder().fields() != nullptr);
        auto* field = finder().fields()->findChild<QLineEdit*>(QStringLiteral("field_/context_id"));
        QVERIFY(field != nullptr);
        QCOMPARE(session().choices(QStringLiteral("context")).size() == 1, !field->text().isEmpty());
        QVERIFY2(!field->placeholderText().contains(QStringLiteral("1 choices")), qPrintable(field->placeholderText()));
    }
    void commandsWithPagesLeadThere()
    {
        m_window->documents().setCurrentWidget(open(pick(".md")));
        m_window->bench().invoke(QStringLiteral("context.clone"));
        QVERIFY(m_window->documents().current()->key().startsWith(QStringLiteral("clone:")));
        m_window->bench().invoke(QStringLiteral("diff"));
        QVERIFY(finder().isVisible());
        QCOMPARE(line()->placeholderText(), QStringLiteral("Compare which context?"));
        press();
        QVERIFY(finder().isVisible());
        line()->setText(QStringLiteral("working tree"));
        press();
        QVERIFY(m_window->documents().current()->key().startsWith(QStringLiteral("compare:")));
    }
    void aValueThatChangedSaysWhatDisagrees()
    {
        settle();
        auto* link = m_window->findChild<QPushButton*>(QStringLiteral("statusLink"));
        const QByteArray before = file(QStringLiteral(".pluma/program.yaml"));
        QByteArray changed = before;
        const auto at = changed.indexOf("40,", changed.indexOf("wing_span"));
        QVERIFY(at > 0);
        write(QStringLiteral(".pluma/program.yaml"), changed.replace(at, 2, "42"));
        m_window->bench().session.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(link->isVisible(), 20000);
        const auto* notices = m_window->findChild<QTreeWidget*>(QStringLiteral("noticesTree"));
        const QString said = notices->topLevelItem(0)->text(1);
        QVERIFY2(said.startsWith(QStringLiteral("wing_span is 42 m now; ")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("still say another value")), qPrintable(said));
        link->click();
        const auto* problems = m_window->findChild<QTreeWidget*>(QStringLiteral("problemsTree"));
        QVERIFY(problems->topLevelItemCount() > 0);
        QVERIFY(problems->topLevelItem(0)->text(0).contains(QStringLiteral("wing_span")));
        write(QStringLiteral(".pluma/program.yaml"), before);
        m_window->bench().session.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(
            notices->topLevelItem(0)->text(1).startsWith(QStringLiteral("wing_span is 40 m now; no file")), 20000);
        settle();
    }
    void timesGoOn()
    {
        QLabel label;
        const QDateTime then = QDateTime::currentDateTimeUtc().addSecs(-59);
        tellTime(&label, ss(then.toString(Qt::ISODateWithMs)));
        QCOMPARE(label.text(), QStringLiteral("just now"));
        label.findChild<QTimer*>(QStringLiteral("moments"))->setInterval(20);
        QTRY_COMPARE(label.text(), QStringLiteral("1 min ago"));
        QTreeWidget tree;
        tree.setColumnCount(2);
        followTimes(&tree);
        auto* item = new QTreeWidgetItem(&tree);
        setTime(item, 1, ss(QDateTime::currentDateTimeUtc().addSecs(-58).toString(Qt::ISODateWithMs)));
        QCOMPARE(item->text(1), QStringLiteral("just now"));
        tree.findChild<QTimer*>(QStringLiteral("moments"))->setInterval(20);
        QTRY_COMPARE(item->text(1), QStringLiteral("1 min ago"));
    }
    void replacingSaysWhatItDoes()
    {
        SearchPage* page = searchPage();
        page->findChild<QLineEdit*>(QStringLiteral("searchText"))->setText(QStringLiteral("design"));
        page->findChild<QLineEdit*>(QStringLiteral("searchPaths"))->setText(QStringLiteral("*.md"));
        page->findChild<QLineEdit*>(QStringLiteral("searchWith"))->setText(QStringLiteral("rqmt"));
        auto* replace = page->findChild<QPushButton*>(QStringLiteral("searchReplace"));
        auto* undo = page->findChild<QPushButton*>(QStringLiteral("searchUndo"));
        auto* list = page->findChild<QTreeView*>(QStringLiteral("searchResults"));
        QTRY_VERIFY_WITH_TIMEOUT(replace->isEnabled(), 20000);
        QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 1, 20000);
        const int files = list->model()->rowCount();
        // A file's row shows its file; opened, it is at its first place.
        const QModelIndex second = list->model()->index(1, 0);
        list->setCurrentIndex(second);
        auto* preview = page->findChild<TextEditor*>(QStringLiteral("searchPreview"));
        QTRY_VERIFY_WITH_TIMEOUT(preview->text().contains(QStringLiteral("design"), Qt::CaseInsensitive), 5000);
        QSignalSpy opened(page, &SearchPage::openPlace);
        Q_EMIT list->doubleClicked(second);
        QCOMPARE(opened.size(), 1);
        QVERIFY(opened[0][1].toInt() > 0);
        m_window->documents().close(m_window->documents().current());
        m_window->documents().setCurrentWidget(page);
        replace->click();
        auto* progress = page->findChild<QWidget*>(QStringLiteral("searchWriting"));
        QVERIFY(!progress->isHidden());
        QVERIFY(!replace->isEnabled() && !undo->isEnabled());
        m_window->bench().session.refresh(); // what comes in between does not search in half of it
        auto* said = page->findChild<QLabel*>(QStringLiteral("searchSaid"));
        QTRY_VERIFY_WITH_TIMEOUT(!said->isHidden(), 20000);
        QVERIFY2(said->text().contains(QStringLiteral("replaced in")) && said->text().contains(QStringLiteral("Undo")),
                 qPrintable(said->text()));
        QVERIFY(!progress->isVisible() && undo->isVisible());
        settle();
        QTRY_COMPARE(list->model()->rowCount(), 0);
        QVERIFY(!said->isHidden()); // also after it was searched again
        Q_EMIT said->linkActivated(QStringLiteral("undo"));
        QVERIFY(!replace->isEnabled() && !undo->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(said->text().contains(QStringLiteral("taken back")), 20000);
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), files, 20000);
        settle();
    }
    // Last: it breaks the repository.
    void whatCannotBeReadIsUnknown()
    {
        settle();
        const auto* notices = m_window->findChild<QTreeWidget*>(QStringLiteral("noticesTree"));
        const QString index = m_repository + QStringLiteral("/.git/index");
        QFile whole(index);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray before = whole.readAll();
        whole.close();
        const auto put = [&](const QByteArray& bytes) {
            QFile out(index);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(bytes);
        };
        put("no index at all, and long enough to be looked at");
        m_window->bench().session.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(status()->text().contains(QStringLiteral("changes unknown")), 20000);
        QVERIFY(status()->toolTip().contains(QStringLiteral("could not be read again")));
        const int told = notices->topLevelItemCount();
        for (int i = 0; i < 2; ++i) {
            m_window->bench().session.refresh();
            settle();
        }
        QCOMPARE(notices->topLevelItemCount(), told);
        put(before);
        m_window->bench().session.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!status()->text().contains(QStringLiteral("unknown")), 20000);
    }
};

QTEST_MAIN(TestFinding)
#include "tst_finding.moc"

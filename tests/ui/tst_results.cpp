#include "testing.h"
#include "window.h"

#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

#include "editor/text_editor.h"
#include "frame/actions.h"
#include "frame/finder.h"
#include "frame/offered.h"
#include "panels/results/result_page.h"
#include "panels/results/result_table.h"

using namespace pluma;
using namespace pluma::ui;

// What commands answer, as pages; what their forms offer; what cannot run. Each test has a program and a window of its
// own.
class TestResults : public testing::WindowTest {
    Q_OBJECT

    QString m_template; ///< a repository to copy, with a context of CAD
    int m_number = 0;

    void makeSmallWindow() { makeWindow(QStringLiteral("w%1.ini").arg(m_number), {1280, 800}); }
    // Runs a command as its form does, and waits for its page.
    ResultPage* ask(const char* id, const Json& input)
    {
        const command::CommandInfo* command = m_registry->find(id);
        Q_EMIT m_window->finder().runCommand(*command, input);
        const QString key = QStringLiteral("result:") + QLatin1String(id);
        for (int i = 0; i < 2000; ++i) {
            auto* page = qobject_cast<ResultPage*>(m_window->documents().find(key));
            if (page != nullptr && page->shown() && page->shown()->input == input)
                return page;
            QTest::qWait(10);
        }
        return nullptr;
    }
    template <class W>
    static W* child(QWidget* page, const QString& name)
    {
        return page->findChild<W*>(name);
    }
    static QTableView* table(QWidget* page, const char* field)
    {
        return child<QTableView>(page, QStringLiteral("resultTable_") + QLatin1String(field));
    }
    static int column(const QTableView* table, const QString& title)
    {
        for (int c = 0; c < table->model()->columnCount(); ++c)
            if (table->model()->headerData(c, Qt::Horizontal).toString() == title)
                return c;
        return -1;
    }
    static QModelIndex cell(const QTableView* table, int row, const QString& title)
    {
        return table->model()->index(row, column(table, title));
    }
    static void click(QTableView* table, const QModelIndex& index)
    {
        table->scrollTo(index);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
    }
    static QString fact(QWidget* page, const char* field)
    {
        const auto* value = child<QLabel>(page, QStringLiteral("resultFact_") + QLatin1String(field));
        return value == nullptr ? QStringLiteral("missing") : value->accessibleName();
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
        QVERIFY(makeProgram(QStringLiteral("template"), true));
        m_template = m_repository;
        QCOMPARE(pluma({QStringLiteral("freeze-context"), QStringLiteral("--phase"), QStringLiteral("CAD"),
                        QStringLiteral("-q")},
                       m_template),
                 0);
    }
    void init()
    {
        QVERIFY(copyProgram(m_template, QStringLiteral("r%1").arg(++m_number)));
        makeSmallWindow();
        QVERIFY(openProgram());
    }
    void cleanup() { m_window.reset(); }

    void contextsAreATableWithLinks()
    {
        ResultPage* page = ask("context.query", Json::object());
        QVERIFY(page != nullptr);
        QTableView* contexts = table(page, "contexts");
        QVERIFY(contexts != nullptr);
        QCOMPARE(contexts->model()->rowCount(), 1);
        const auto& context = session().snapshot()->contexts.front();
        QCOMPARE(cell(contexts, 0, QStringLiteral("ID")).data().toString(), qs(context.id));
        // A digest is short, whole in its tip, and copied whole.
        const QModelIndex digest = cell(contexts, 0, QStringLiteral("Context digest"));
        QCOMPARE(digest.data().toString().size(), 12);
        QVERIFY(digest.data(Qt::ToolTipRole).toString().startsWith(qs(context.digest)));
        QCOMPARE(qobject_cast<ResultModel*>(contexts->model())->raw(digest), qs(context.digest));
        // A time is relative, and exact in its tip.
        const QModelIndex created = cell(contexts, 0, QStringLiteral("Created"));
        QVERIFY(!created.data().toString().contains(QLatin1Char('T')));
        QVERIFY(created.data(Qt::ToolTipRole).toString().contains(qs(context.created)));
        QCOMPARE(fact(page, "items"), QStringLiteral("Items: "));
        click(contexts, cell(contexts, 0, QStringLiteral("ID")));
        QTRY_COMPARE_WITH_TIMEOUT(m_window->documents().current()->key(),
                                  QStringLiteral("context:") + qs(context.commit), 20000);
        // The keyboard follows the first link of a row as well.
        m_window->documents().setCurrentWidget(page);
        contexts->setCurrentIndex(cell(contexts, 0, QStringLiteral("State")));
        QTest::keyClick(contexts, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->documents().current()->key(),
                                  QStringLiteral("context:") + qs(context.commit), 20000);
    }

    void oneContextIsShownWhole()
    {
        ResultPage* page = ask("context.query", Json{{"context_id", session().snapshot()->contexts.front().id}});
        QVERIFY(page != nullptr);
        QVERIFY(table(page, "contexts_statement_parameters") != nullptr);
        QVERIFY(fact(page, "commit").startsWith(QStringLiteral("Commit: ")));
        QVERIFY(child<QLabel>(page, QStringLiteral("resultAsked"))
                    ->text()
                    .contains(qs(session().snapshot()->contexts.front().id)));
    }

    void metricsAreAligned()
    {
        ResultPage* page = ask("metrics", Json::object());
        QVERIFY(page != nullptr);
        QTableView* phases = table(page, "phases");
        QVERIFY(phases != nullptr);
        const QModelIndex total = cell(phases, 0, QStringLiteral("Total"));
        QVERIFY((total.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0);
        QVERIFY(cell(phases, 0, QStringLiteral("Ratio")).data().toString().endsWith(QStringLiteral(" %")));
        QTableView* kinds = table(page, "phases_by_kind");
        QVERIFY(kinds != nullptr);
        QCOMPARE(cell(kinds, 0, QStringLiteral("Phase")).data().toString(), QStringLiteral("CAD"));
        // The figures of the kinds add up to those of the phase.
        int sum = 0;
        for (int row = 0; row < kinds->model()->rowCount(); ++row)
            sum += cell(kinds, row, QStringLiteral("Total")).data().toInt();
        QCOMPARE(sum, total.data().toInt());
    }

    void findingLeadsToItsLine()
    {
        const QString path = pick("geometry-001.yaml");
        QFile file(qs(session().snapshot()->absolute(ss(path))));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        const qsizetype at = bytes.indexOf("wing_span:");
        QVERIFY(at > 0);
        const int line = 1 + static_cast<int>(bytes.left(at).count('\n'));
        bytes.replace(at, bytes.indexOf('\n', at) - at, "wing_span: 12345");
        file.resize(0);
        file.seek(0);
        file.write(bytes);
        file.close();
        ResultPage* page = ask("program.validate", Json::object());
        QVERIFY(page != nullptr);
        QTableView* findings = table(page, "findings");
        QVERIFY(findings != nullptr);
        QCOMPARE(column(findings, QStringLiteral("Severity")), 0);
        int row = 0;
        while (row < findings->model()->rowCount() &&
               cell(findings, row, QStringLiteral("Code")).data().toString() != QStringLiteral("binding_drift"))
            ++row;
        QVERIFY(row < findings->model()->rowCount());
        QVERIFY(!findings->model()->index(row, 0).data(Qt::DecorationRole).isNull());
        QCOMPARE(cell(findings, row, QStringLiteral("Path")).data().toString(), path);
        QCOMPARE(cell(findings, row, QStringLiteral("Line")).data().toString(), QString::number(line));
        click(findings, cell(findings, row, QStringLiteral("Path")));
        auto* artifact = qobject_cast<ArtifactPage*>(m_window->documents().current());
        QVERIFY(artifact != nullptr);
        QCOMPARE(artifact->path(), path);
        QTRY_VERIFY(artifact->editor() != nullptr);
        int now = 0;
        int there = 0;
        const auto place = [&] {
            artifact->editor()->getCursorPosition(&now, &there);
            return now + 1;
        };
        QTRY_COMPARE(place(), line);
    }

    void templatesAreFilteredAndOpened()
    {
        ResultPage* page = ask("templates.list", Json::object());
        QVERIFY(page != nullptr);
        QTableView* templates = table(page, "templates");
        const int all = templates->model()->rowCount();
        QVERIFY(all > 10);
        auto* filter = child<QLineEdit>(page, QStringLiteral("resultFilter_templates"));
        const QString id = cell(templates, all / 2, QStringLiteral("ID")).data().toString();
        filter->setText(id.toLower());
        QVERIFY(templates->model()->rowCount() >= 1 && templates->model()->rowCount() < all);
        QVERIFY(child<QLabel>(page, QStringLiteral("resultCount_templates"))->text().contains(QStringLiteral(" of ")));
        filter->clear();
        QCOMPARE(templates->model()->rowCount(), all);
        templates->sortByColumn(column(templates, QStringLiteral("Title")), Qt::DescendingOrder);
        QVERIFY(QString::localeAwareCompare(cell(templates, 0, QStringLiteral("Title")).data().toString(),
                                            cell(templates, all - 1, QStringLiteral("Title")).data().toString()) > 0);
        const QString first = cell(templates, 0, QStringLiteral("ID")).data().toString();
        click(templates, cell(templates, 0, QStringLiteral("ID")));
        QTRY_VERIFY(m_window->documents().current()->key().startsWith(QStringLiteral("template:") + first));
    }

    void noIsSaidAndAskedAgain()
    {
        ResultPage* page = ask("context.query", Json{{"item", "no-such-item"}});
        QVERIFY(page != nullptr);
        QVERIFY(page->shown()->answer.negative);
        auto* verdict = child<QWidget>(page, QStringLiteral("resultVerdict"));
        QVERIFY(verdict != nullptr);
        QVERIFY(verdict->accessibleName().startsWith(QStringLiteral("The answer is no")));
        // Its form comes with what was asked.
        child<QPushButton>(page, QStringLiteral("resultChange"))->click();
        QVERIFY(m_window->finder().isVisible());
        QVERIFY(field("item") != nullptr);
        QCOMPARE(field("item")->text(), QStringLiteral("no-such-item"));
        // The same tab takes the next answer, and comes to the front.
        const int tabs = m_window->documents().count();
        m_window->documents().setCurrentIndex(0);
        QVERIFY(m_window->documents().current() != page);
        QCOMPARE(ask("context.query", Json::object()), page);
        QCOMPARE(m_window->documents().count(), tabs);
        QCOMPARE(m_window->documents().current(), static_cast<Page*>(page));
        QVERIFY(!page->shown()->answer.negative);
        QSignalSpy again(page, &ResultPage::runWanted);
        child<QPushButton>(page, QStringLiteral("resultAgain"))->click();
        QCOMPARE(again.count(), 1);
        QTRY_VERIFY(child<QPushButton>(page, QStringLiteral("resultAgain"))->isEnabled());
    }

    void whatGoesWrongStandsInThePage()
    {
        Q_EMIT m_window->finder().runCommand(*m_registry->find("parameter.explain"), Json{{"name", "no_such"}});
        const auto page = [this] {
            return qobject_cast<ResultPage*>(m_window->documents().find(QStringLiteral("result:parameter.explain")));
        };
        QTRY_VERIFY_WITH_TIMEOUT(page() != nullptr, 10000);
        auto* state = child<QWidget>(page(), QStringLiteral("resultState"));
        QTRY_VERIFY(state->isVisible() && state->accessibleName().contains(QStringLiteral("no_such")));
        QVERIFY(!child<QPushButton>(page(), QStringLiteral("resultCopyJson"))->isEnabled());
        QVERIFY(!child<QPushButton>(page(), QStringLiteral("resultCopyJson"))->toolTip().isEmpty());
        QVERIFY(child<QPushButton>(page(), QStringLiteral("resultChange"))->isEnabled());
    }

    void copiesAreExact()
    {
        ResultPage* page = ask("parameter.explain", Json{{"name", "wing_span"}});
        QVERIFY(page != nullptr);
        child<QPushButton>(page, QStringLiteral("resultCopyJson"))->click();
        QCOMPARE(Json::parse(ss(QApplication::clipboard()->text())), page->shown()->answer.output);
        child<QPushButton>(page, QStringLiteral("resultCopyText"))->click();
        QCOMPARE(QApplication::clipboard()->text(), qs(page->shown()->answer.text));
        auto* text = child<QPushButton>(page, QStringLiteral("resultAsText"));
        text->click();
        QVERIFY(child<QPlainTextEdit>(page, QStringLiteral("resultText"))->isVisible());
        QCOMPARE(child<QPlainTextEdit>(page, QStringLiteral("resultText"))->toPlainText(),
                 qs(page->shown()->answer.text));
        text->click();
        // Where a value was said is a place that opens.
        QTableView* origins = table(page, "origins");
        QVERIFY(origins != nullptr);
        click(origins, cell(origins, 0, QStringLiteral("Where")));
        QVERIFY(qobject_cast<ArtifactPage*>(m_window->documents().current()) != nullptr);
        // The rows as a table that others read.
        const ResultTable& rows = child<ResultTableView>(page, QStringLiteral("result_origins"))->table();
        QCOMPARE(csvOf(rows).count('\n'), static_cast<int>(rows.rows.size()) + 1);
        QVERIFY(csvOf(rows).startsWith("layer,where,value,unit,wins\r\n"));
    }

    void comesBackAfterARestart()
    {
        ResultPage* page = ask("templates.search", Json{{"words", {"interface"}}});
        QVERIFY(page != nullptr);
        const QVariantMap state = page->state();
        m_window->documents().close(page);
        QCOMPARE(m_window->frame().restore(QStringLiteral("result:templates.search"), state), Frame::Restored::Open);
        const auto again = [this] {
            return qobject_cast<ResultPage*>(m_window->documents().find(QStringLiteral("result:templates.search")));
        };
        QTRY_VERIFY_WITH_TIMEOUT(again() != nullptr && again()->shown(), 10000);
        QCOMPARE(again()->shown()->input, (Json{{"words", {"interface"}}}));
        // What writes is not done again by opening a window.
        QCOMPARE(m_window->frame().restore(QStringLiteral("result:context.freeze"), state), Frame::Restored::Gone);
    }

    void namesArePicked()
    {
        const auto offered = [this](const char* command, const char* name) {
            m_window->finder().ask(*m_registry->find(command), Json::object());
            QLineEdit* line = field(name);
            QStringList out;
            if (line == nullptr || line->completer() == nullptr)
                return out;
            line->setFocus();
            QTest::keyClick(line, Qt::Key_Down);
            for (int row = 0; row < line->completer()->completionModel()->rowCount(); ++row)
                out << line->completer()->completionModel()->index(row, 0).data().toString();
            line->completer()->popup()->hide();
            return out;
        };
        const auto snapshot = session().snapshot();
        QCOMPARE(offered("metrics", "phase").size(), static_cast<qsizetype>(snapshot->phases().size()));
        QVERIFY(offered("metrics", "program").contains(qs(snapshot->program.id)));
        QVERIFY(offered("parameter.explain", "name").contains(QStringLiteral("wing_span")));
        QVERIFY(offered("context.clone", "from").contains(qs(snapshot->contexts.front().id)));
        QVERIFY(offered("templates.show", "template").size() > 10);
        QVERIFY(offered("templates.list", "status").contains(QStringLiteral("released")));
        QCOMPARE(offered("keys.pin", "fingerprint").size(), static_cast<qsizetype>(snapshot->signers.size()));
        QVERIFY(offered("diff", "path").contains(pick("geometry-001.yaml")));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->bench().jobs.idle(), 10000);
        m_window->bench().invoke(QStringLiteral("context.query"));
        QTRY_VERIFY_WITH_TIMEOUT(!session().choices(QStringLiteral("item")).empty(), 20000);
        QVERIFY(!offered("context.query", "item").isEmpty());
        // What is typed may stand in the title, and what is not offered may be typed.
        m_window->finder().ask(*m_registry->find("templates.show"), Json::object());
        QLineEdit* line = field("template");
        line->setFocus();
        line->completer()->setCompletionPrefix(QStringLiteral("interface control"));
        QVERIFY(line->completer()->completionCount() >= 1);
        QVERIFY(!line->completer()->currentCompletion().contains(QStringLiteral("control"), Qt::CaseInsensitive) ||
                line->completer()->completionCount() >= 1);
        line->clear();
        QTest::keyClicks(line, QStringLiteral("other@1.2"));
        QCOMPARE(line->text(), QStringLiteral("other@1.2"));
    }

    void listsArePickedToo()
    {
        m_window->finder().ask(*m_registry->find("keys.enroll"), Json{{"role", {"x"}}});
        QLineEdit* line = field("role/0");
        QVERIFY(line != nullptr && line->completer() != nullptr);
        m_window->finder().ask(*m_registry->find("schema.validate"), Json{{"instance", {"x"}}});
        QVERIFY(field("instance/0") != nullptr && field("instance/0")->completer() != nullptr);
    }

    void pathsAreCompleted()
    {
        m_window->finder().ask(*m_registry->find("template.export"), Json::object());
        QLineEdit* line = field("source");
        QVERIFY(line != nullptr && line->completer() != nullptr);
        line->setFocus();
        const QString path = pick("geometry-001.yaml");
        const QString folder = path.section(QLatin1Char('/'), 0, 0);
        QTest::keyClicks(line, folder.left(2));
        QVERIFY(line->completer()->completionCount() >= 1);
        line->completer()->popup()->hide();
    }

    void whatCannotRunSaysWhy()
    {
        const auto rows = [this] {
            m_window->actions().find(QStringLiteral("help.palette"))->trigger();
            std::map<QString, QString> out;
            auto* line = m_window->finder().findChild<QLineEdit*>(QStringLiteral("finderLine"));
            for (const char* typed : {"metrics", "secret", "bowtie", "completion", "templates list"}) {
                line->setText(QLatin1String(typed));
                for (int row = 0; row < m_window->finder().model()->rowCount(); ++row) {
                    const QModelIndex at = m_window->finder().model()->index(row, 0);
                    out[at.data(FinderModel::DetailRole).toString()] = at.data(FinderModel::BlockedRole).toString();
                }
            }
            return out;
        };
        auto now = rows();
        QVERIFY(now.count(QStringLiteral("pluma metrics")) == 1);
        QVERIFY(now[QStringLiteral("pluma metrics")].isEmpty());
        for (const char* verb : {"pluma secret set", "pluma schema bowtie", "pluma completion bash"})
            QVERIFY(now.count(QLatin1String(verb)) == 0);
        m_window.reset();
        makeSmallWindow();
        now = rows();
        QVERIFY(!now[QStringLiteral("pluma metrics")].isEmpty());
        QVERIFY(now[QStringLiteral("pluma templates list")].isEmpty());
        auto* line = m_window->finder().findChild<QLineEdit*>(QStringLiteral("finderLine"));
        line->setText(QStringLiteral("pluma metrics"));
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(m_window->finder().isVisible()); // it does nothing, and says why
        // The same in the menu.
        int blocked = 0;
        for (QMenu* menu : m_window->findChildren<QMenu*>())
            for (QAction* action : menu->actions())
                blocked += !action->isEnabled() && action->toolTip().contains(QStringLiteral("workspace")) ? 1 : 0;
        QVERIFY(blocked >= 10);
    }
};

QTEST_MAIN(TestResults)
#include "tst_results.moc"

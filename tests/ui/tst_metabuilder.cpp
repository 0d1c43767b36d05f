// Interfaces as forms: the list of operations, a document that changes while its form is open, drafts, the source view.
#include "testing.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeWidget>
#include <QUrl>

#include "base/files.h"
#include "base/text.h"
#include "editor/text_editor.h"
#include "forms/form_panel.h"
#include "frame/document_area.h"
#include "panels/metabuilder/metabuilder_page.h"
#include "panels/metabuilder/metabuilder_start.h"
#include "panels/metabuilder/operations.h"
#include "panels/panels.h"
#include "shell/main_window.h"
#include "verbs/verbs.h"
#include "widgets/words/text.h"

using namespace pluma;
using namespace pluma::ui;
using pluma::testing::q;

namespace {

const std::string& bench()
{
    static const std::string text = readResource("examples/test-bench.openapi.yaml").value_or(std::string());
    return text;
}

} // namespace

class TestMetabuilder : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<command::Registry> m_registry;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    memory::Environment m_environment;

    MetabuilderPage* page() { return qobject_cast<MetabuilderPage*>(m_window->documents().current()); }
    template <class T>
    T* part(const char* name)
    {
        for (T* one : page()->findChildren<T*>(QLatin1String(name)))
            if (one->isVisible())
                return one;
        return nullptr;
    }
    QString write(const char* name, const std::string& text)
    {
        const QString path = m_folder.filePath(QLatin1String(name));
        (void)saveFile(ss(path), text);
        return path;
    }
    void makeWindow()
    {
        m_window.reset();
        m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("w.ini")));
        m_window = std::make_unique<MainWindow>(*m_theme, *m_settings, *m_registry,
                                                WindowOptions{m_environment, true, allPanels()});
        m_window->resize(1900, 900); // with room for the request beside the form and the panels
        m_window->show();
    }
    void open(const QString& path)
    {
        m_window->frame().open(QStringLiteral("metabuilder:") + (path.isEmpty() ? QStringLiteral("own") : path));
        QTRY_VERIFY(page() != nullptr && page()->ready());
    }
    void enter(const char* pointer, const char* text)
    {
        schema::Form* form = page()->form();
        QVERIFY(form->at(pointer) != 0);
        part<FormView>("formView")->reveal(form->at(pointer));
        auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY2(line != nullptr, pointer);
        line->selectAll();
        QTest::keyClicks(line, QString::fromUtf8(text));
    }
    QString wire() { return part<QPlainTextEdit>("requestWire")->toPlainText(); }
    QString tray()
    {
        QStringList out;
        for (const auto& kept : page()->form()->tray())
            out << q(kept.label) + QLatin1Char('=') + q(kept.text);
        return out.join(QLatin1Char(' '));
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("HOME", m_folder.path().toLocal8Bit());
        for (const char* variable : {"XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"})
            qunsetenv(variable);
        m_environment = {AppDirs::fromEnvironment(), systemClock, '.'};
        m_registry = std::make_unique<command::Registry>();
        verbs::registerAll(*m_registry, m_environment);
        m_theme = std::make_unique<Theme>(*qobject_cast<QApplication*>(QCoreApplication::instance()));
        makeWindow();
        QVERIFY(bench().size() > 1000);
    }
    void cleanupTestCase() { m_window.reset(); }

    void operationsByTag()
    {
        OperationModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto api = *schema::OpenApi::read(*Values::fromYaml(bench(), "b.yaml"), "b.yaml");
        model.set(api);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.operationCount(), 6);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Runs"));
        const QModelIndex plan = model.indexOf(QStringLiteral("planRun"));
        QCOMPARE(plan.parent().data().toString(), QStringLiteral("Runs"));
        QCOMPARE(plan.data(OperationModel::MethodRole).toString(), QStringLiteral("POST"));
        model.filter(QStringLiteral("run REPORT"));
        QCOMPARE(model.operationCount(), 1);
        model.filter(QStringLiteral("nothing like it"));
        QCOMPARE(model.rowCount(), 0);
        model.filter({});
        QCOMPARE(model.operationCount(), 6);
        schema::OperationChange change;
        change.id = "planRun";
        model.set(api, {change});
        QVERIFY(model.indexOf(QStringLiteral("planRun")).data(OperationModel::ChangeRole).toInt() >= 0);
        QVERIFY(model.indexOf(QStringLiteral("listRuns")).data(OperationModel::ChangeRole).toInt() < 0);
    }

    void theRequestFollowsTheForm()
    {
        open(write("a.yaml", bench()));
        page()->choose(QStringLiteral("planRun"));
        enter("/body/title", "Fan");
        QTRY_VERIFY(wire().contains(QStringLiteral("\"title\": \"Fan\"")));
        QVERIFY(wire().startsWith(QStringLiteral("POST https://bench.example.org/v1/runs\n")));
        enter("/body/ambient_K", "0 degC");
        QTRY_VERIFY(wire().contains(QStringLiteral("\"ambient_K\": 273.15")));
        part<QComboBox>("requestServer")->setEditText(QStringLiteral("http://localhost:8080/"));
        QTRY_VERIFY(wire().startsWith(QStringLiteral("POST http://localhost:8080/runs\n")));
        // Asking for what is missing goes to the first field.
        part<QPushButton>("requestCheck")->click();
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("field_/body/article"));
        page()->choose(QStringLiteral("readRun"));
        enter("/path/run", "R-0042");
        QTRY_VERIFY(wire().startsWith(QStringLiteral("GET http://localhost:8080/runs/R-0042\n")));
        page()->choose(QStringLiteral("planRun")); // what was typed there is still there
        QTRY_VERIFY(wire().contains(QStringLiteral("\"title\": \"Fan\"")));
    }

    void theDocumentChangesUnderTheForm()
    {
        const QString path = write("live.yaml", bench());
        open(path);
        page()->choose(QStringLiteral("planRun"));
        enter("/body/article_mass_kg", "1.5 t");
        enter("/body/title", "Fan at cruise");
        auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        line->setCursorPosition(3);
        std::string text = replaceAll(bench(), "        article_mass_kg: {type: number, exclusiveMinimum: 0}\n", "");
        text = replaceAll(text, "        witness: {", "        officer: {type: string}\n        witness: {");
        text = replaceAll(text, "      operationId: cancelRun\n",
                          "      operationId: cancelRun\n      deprecated: true\n");
        write("live.yaml", text);
        QTRY_COMPARE(page()->changes().size(), 2U);
        // Focus, caret and text are where they were; what has no place is kept, not sent.
        QCOMPARE(QApplication::focusWidget(), line);
        QCOMPARE(line->cursorPosition(), 3);
        QCOMPARE(line->text(), QStringLiteral("Fan at cruise"));
        QVERIFY(page()->form()->at("/body/officer") != 0);
        QCOMPARE(page()->form()->tray().size(), 1U);
        QVERIFY(part<QWidget>("formTray") != nullptr);
        QTRY_VERIFY(!wire().contains(QStringLiteral("mass")));
        // Held back, the operation is what it was, with what was typed.
        page()->review();
        auto* tree = part<QTreeWidget>("changesTree");
        QVERIFY(tree != nullptr);
        QCOMPARE(tree->topLevelItemCount(), 2);
        QCOMPARE(tree->topLevelItem(0)->childCount(), 2);
        tree->setCurrentItem(tree->topLevelItem(0));
        part<QPushButton>("changesHold")->click();
        QCOMPARE(page()->form()->at("/body/officer"), schema::NodeId{0});
        const schema::NodeId mass = page()->form()->at("/body/article_mass_kg");
        QVERIFY(mass != 0);
        if (!page()->form()->tray().empty())
            QVERIFY(page()->form()->restore(page()->form()->tray().front().id, mass).has_value());
        QCOMPARE(q(page()->form()->text(mass)), QStringLiteral("1.5 t"));
        // Another change of the file leaves it alone.
        write("live.yaml", replaceAll(text, "officer: {type: string}", "officer: {type: string, maxLength: 5}"));
        QTest::qWait(400);
        QTRY_VERIFY(page()->ready());
        QVERIFY(page()->form()->at("/body/article_mass_kg") != 0);
        part<QPushButton>("changesHold")->click(); // take it after all
        QVERIFY(page()->form()->at("/body/officer") != 0);
        part<QPushButton>("changesAccept")->click();
        QVERIFY(page()->changes().empty());
        QVERIFY(part<QWidget>("metabuilderStrip") == nullptr);
        QCOMPARE(q(page()->form()->text(page()->form()->at("/body/title"))), QStringLiteral("Fan at cruise"));
    }

    // Half a file, no file, not a document any more: the forms stay; then it goes on.
    void theDocumentBreaks()
    {
        const QString path = write("broken.yaml", bench());
        open(path);
        page()->choose(QStringLiteral("planRun"));
        enter("/body/title", "Fan");
        write("broken.yaml", bench().substr(0, bench().size() / 2) + "\n  : [");
        QTRY_VERIFY(part<QWidget>("metabuilderStrip") != nullptr);
        QCOMPARE(q(page()->form()->text(page()->form()->at("/body/title"))), QStringLiteral("Fan"));
        QVERIFY(QFile::remove(path));
        QTest::qWait(200);
        QTRY_VERIFY(page()->ready());
        QVERIFY(page()->form() != nullptr);
        // Another name takes the form along; an operation that is gone stays as it was until that is accepted.
        write("broken.yaml", replaceAll(bench(), "operationId: planRun", "operationId: planTheRun"));
        QTRY_COMPARE(page()->changes().size(), 1U);
        QCOMPARE(q(page()->changes().front().was), QStringLiteral("planRun"));
        QCOMPARE(q(page()->form()->text(page()->form()->at("/body/title"))), QStringLiteral("Fan"));
        enter("/body/title", "Pump");
        QTRY_VERIFY(wire().contains(QStringLiteral("Pump")));
        page()->choose(QStringLiteral("cancelRun"));
        const auto from = bench().find("    delete:\n");
        const auto to = bench().find("  /sensors/");
        write("broken.yaml", bench().substr(0, from) + bench().substr(to));
        QTRY_COMPARE(page()->changes().size(), 1U);
        QTRY_VERIFY(page()->changes().front().kind == schema::FieldChange::Kind::Removed);
        QVERIFY(page()->form()->at("/query/reason") != 0);
        part<QPushButton>("metabuilderAccept")->click();
        QVERIFY(page()->form() != nullptr);
        QVERIFY(page()->form()->at("/query/reason") == 0); // another operation now
    }

    void noDocument()
    {
        for (const auto& [name, text] : std::initializer_list<std::pair<const char*, std::string>>{
                 {"none.json", "[1]"}, {"half.json", "{\"openapi\": "}, {"deep.json", std::string(20000, '[')}}) {
            m_window->frame().open(QStringLiteral("metabuilder:") + write(name, text));
            QTRY_VERIFY(part<QPushButton>("metabuilderOther") != nullptr);
        }
        m_window->frame().open(QStringLiteral("metabuilder:") +
                               write("empty.yaml", "openapi: 3.1.0\ninfo: {title: Nothing, version: '1'}\n"));
        QTRY_VERIFY(page()->ready());
        QVERIFY(page()->form() == nullptr);
        page()->copyCurl();
        page()->undo();
        page()->focusContent();
        page()->review();
    }

    void draftsSurvive()
    {
        const QString path = write("draft.yaml", bench());
        open(path);
        page()->choose(QStringLiteral("planRun"));
        enter("/body/article", "PPP-7");
        makeWindow(); // as after a restart
        open(path);
        QCOMPARE(q(page()->form()->text(page()->form()->at("/body/article"))), QStringLiteral("PPP-7"));
        QVERIFY(part<QWidget>("formRestored") != nullptr);
        // A key and its undo leave the draft where it was.
        enter("/body/title", "x");
        page()->undo();
        QTest::qWait(700);
        makeWindow();
        open(path);
        QCOMPARE(q(page()->form()->text(page()->form()->at("/body/article"))), QStringLiteral("PPP-7"));
        part<QPushButton>("formStartOver")->click();
        QCOMPARE(q(page()->form()->text(page()->form()->at("/body/article"))), QString());
        makeWindow();
        open(path);
        QCOMPARE(q(page()->form()->text(page()->form()->at("/body/article"))), QString());
        QVERIFY(part<QWidget>("formRestored") == nullptr);
    }

    void theSourceSharesTheState()
    {
        open(write("source.yaml", bench()));
        page()->choose(QStringLiteral("planRun"));
        enter("/body/title", "Fan");
        part<QPushButton>("formFaceYaml")->click();
        auto* yaml = part<TextEditor>("formYaml");
        QVERIFY(yaml->bytes().contains("title: Fan"));
        yaml->replaceAll("body:\n  title: Pump\n  own_key: [1, 2]\n  duration_h: 6\n");
        QTRY_COMPARE(q(page()->form()->text(page()->form()->at("/body/title"))), QStringLiteral("Pump"));
        QVERIFY(page()->form()->payload()->at("/body/own_key/1")); // a member that no schema knows
        yaml->replaceAll("body: [");
        QTRY_VERIFY(part<QLabel>("formSourceState") != nullptr);
        QVERIFY(part<QLabel>("formSourceState")->text().contains(QStringLiteral("YAML:")));
        QCOMPARE(q(page()->form()->text(page()->form()->at("/body/title"))), QStringLiteral("Pump"));
        // What cannot be read yet is not thrown away: not by another face, not by a change of the document.
        part<QPushButton>("formFaceForm")->click();
        QVERIFY(part<TextEditor>("formYaml") != nullptr);
        write("source.yaml",
              replaceAll(bench(), "        witness: {", "        officer: {type: string}\n        witness: {"));
        QTRY_COMPARE(page()->changes().size(), 1U);
        QCOMPARE(part<TextEditor>("formYaml")->bytes(), QByteArray("body: ["));
        part<QPushButton>("formDropText")->click();
        QVERIFY(part<TextEditor>("formYaml")->bytes().contains("title: Pump"));
        part<QPushButton>("formFaceJson")->click();
        QVERIFY(part<TextEditor>("formJson")->bytes().contains("\"own_key\": ["));
        part<QPushButton>("formFaceForm")->click();
        page()->undo();
        QCOMPARE(q(page()->form()->text(page()->form()->at("/body/title"))), QStringLiteral("Fan"));
    }

    // What the other body knows too goes along.
    void anotherBody()
    {
        open(write("bodies.json", "{\"openapi\":\"3.0.0\",\"info\":{\"title\":\"T\",\"version\":\"1\"},\"paths\":{\"/"
                                  "a\":{\"post\":{\"operationId\":\"op\","
                                  "\"requestBody\":{\"content\":{\"application/"
                                  "json\":{\"schema\":{\"type\":\"object\",\"properties\":{\"a\":{\"type\":"
                                  "\"string\"},\"b\":{\"type\":\"string\"}}}},\"multipart/"
                                  "form-data\":{\"schema\":{\"type\":\"object\",\"properties\":{"
                                  "\"a\":{\"type\":\"string\"}}}}}},\"responses\":{}}}}}"));
        enter("/body/a", "x");
        enter("/body/b", "y");
        auto* bodies = part<QComboBox>("operationBody");
        QCOMPARE(bodies->count(), 2);
        bodies->setCurrentIndex(1);
        Q_EMIT bodies->activated(1);
        QTRY_VERIFY(wire().contains(QStringLiteral("name=\"a\"\n\nx")));
        QVERIFY(tray().contains(QStringLiteral("=y")));
        bodies->setCurrentIndex(0);
        Q_EMIT bodies->activated(0);
        QTRY_VERIFY(wire().contains(QStringLiteral("\"a\": \"x\"")));
    }

    void droppedAndRemembered()
    {
        const QString path = write("dropped.yaml", bench());
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enters(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enters);
        QVERIFY(enters.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &drop);
        QTRY_COMPARE(page()->key(), QStringLiteral("metabuilder:") + path);
        QTRY_VERIFY(page()->ready());
        part<QToolButton>("metabuilderStar")->click();
        Interfaces known(*m_settings);
        QCOMPARE(known.recent().front(), path);
        QCOMPARE(known.favourites(), QStringList{path});
        m_window->bench().invoke(QStringLiteral("metabuilder.start"));
        auto* start = qobject_cast<MetabuilderStart*>(m_window->documents().current());
        QVERIFY(start != nullptr);
        auto* again = start->findChild<QPushButton*>(QStringLiteral("metabuilderRecent"));
        QCOMPARE(again->toolTip(), path);
        again->click();
        QCOMPARE(page()->key(), QStringLiteral("metabuilder:") + path);
        known.forget(path);
        QVERIFY(!known.recent().contains(path) && known.favourites().isEmpty());
    }

    // A table of a newer version, after the older one is gone.
    void tablesForgetTheirOldSchema()
    {
        open(write("table.yaml", bench()));
        page()->choose(QStringLiteral("calibrate"));
        schema::Form* form = page()->form();
        QVERIFY(form->insertItem(form->at("/body/points"), -1).has_value());
        part<FormView>("formView")->reveal(form->at("/body/points"));
        for (const char* day : {"Day of it", "The day"}) {
            write("table.yaml", replaceAll(bench(), "Day of the calibration", day));
            QTRY_VERIFY(!page()->changes().empty());
            part<QPushButton>("metabuilderAccept")->click();
        }
        auto* table = part<QTableView>("items_/body/points");
        QVERIFY(table != nullptr);
        const QModelIndex unit = table->model()->index(0, 2);
        table->openPersistentEditor(unit);
        QTRY_VERIFY(table->findChild<QComboBox*>() != nullptr);
        QVERIFY(table->findChild<QComboBox*>()->findText(QStringLiteral("kPa")) > 0);
    }

    // Every command of the registry has a form here, in the language of its declaration.
    void ourOwnCommands()
    {
        open({});
        for (const command::CommandInfo& info : m_registry->all()) {
            page()->choose(q(info.id));
            QVERIFY2(page()->form() != nullptr, info.id.c_str());
        }
        page()->choose(QStringLiteral("context.freeze"));
        QVERIFY(page()->form()->at("/body/phase") != 0);
    }
};

QTEST_MAIN(TestMetabuilder)
#include "tst_metabuilder.moc"

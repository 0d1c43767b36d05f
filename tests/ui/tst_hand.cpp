#include "testing.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDockWidget>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>
#include <QWheelEvent>
#include <qtestspontaneevent.h>

#include "editor/scintilla.h"
#include "editor/text_editor.h"
#include "frame/actions.h"
#include "frame/docks.h"
#include "frame/document_area.h"
#include "frame/finder.h"
#include "memory/check.h"
#include "memory/history.h"
#include "panels/contexts/contexts_panel.h"
#include "panels/documents/artifact_page.h"
#include "panels/jobs/job_panel.h"
#include "panels/metabuilder/metabuilder_page.h"
#include "panels/notices/notice_panel.h"
#include "panels/panels.h"
#include "panels/problems/problems_panel.h"
#include "panels/templates/template_page.h"
#include "shell/main_window.h"
#include "verbs/verbs.h"
#include "widgets/form/form_view.h"
#include "widgets/words/text.h"

using namespace pluma;
using namespace pluma::ui;

// What the mouse does: the wheel, the right button, the middle one, a double click. Each test has a program and a
// window of its own.
class TestHand : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;
    QString m_template; ///< a repository to copy, with a context of CAD
    QString m_repository;
    int m_number = 0;
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
    const Session& session() const { return m_window->bench().session; }
    DocumentArea& documents() { return m_window->documents(); }
    QString pick(const char* suffix) const
    {
        for (const auto& row : session().snapshot()->inventory->rows)
            if (qs(row.path).endsWith(QLatin1String(suffix)))
                return qs(row.path);
        return {};
    }
    // A text of the phase that the context is of.
    QString ofCad() const
    {
        const auto& inventory = *session().snapshot()->inventory;
        for (const auto& row : inventory.rows)
            if (inventory.phases[row.phase] == "CAD" && qs(row.path).endsWith(QStringLiteral(".yaml")))
                return qs(row.path);
        return {};
    }
    QString contextId() const { return qs(session().snapshot()->contexts.front().commit); }
    template <class W>
    W* part(const char* name)
    {
        W* out = nullptr;
        for (W* one : m_window->findChildren<W*>(QLatin1String(name)))
            out = one->isVisible() || out == nullptr ? one : out;
        return out;
    }
    static void wheel(QWidget* over, int dy)
    {
        const QPointF at(over->rect().center());
        QWheelEvent event(at, over->mapToGlobal(at), {}, {0, dy}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&event); // only what comes from outside is handed on to parents
        qApp->notify(over, &event);
    }
    // What the menu at a place offers. When one of its entries is called `choose`, it is chosen.
    QStringList menuAt(QWidget* on, const QPoint& at, const QString& choose = {})
    {
        QStringList out;
        QTimer look;
        look.setInterval(5);
        connect(&look, &QTimer::timeout, on, [&] {
            auto* const menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            if (menu == nullptr)
                return;
            look.stop();
            for (QAction* action : menu->actions()) {
                if (!action->isSeparator())
                    out << (action->isEnabled() ? action->text() : QStringLiteral("off: ") + action->text());
                if (!choose.isEmpty() && action->text() == choose)
                    menu->setActiveAction(action);
            }
            if (menu->activeAction() != nullptr && menu->activeAction()->text() == choose)
                QTest::keyClick(menu, Qt::Key_Return);
            else
                menu->close();
        });
        look.start();
        QTest::mouseClick(on, Qt::RightButton, {}, at);
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, on->mapToGlobal(at));
        QApplication::sendEvent(on, &event);
        (void)QTest::qWaitFor([&look] { return !look.isActive(); }, 300); // or there is no menu
        return out;
    }
    QStringList menuAt(QAbstractItemView* view, const QModelIndex& index, const QString& choose = {})
    {
        view->scrollTo(index);
        return menuAt(view->viewport(), view->visualRect(index).center(), choose);
    }
    static void doubleClick(QAbstractItemView* view, const QModelIndex& index)
    {
        view->scrollTo(index);
        const QPoint at = view->visualRect(index).center();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, at);
    }
    QString key() { return documents().current() == nullptr ? QString() : documents().current()->key(); }
    QTabBar* tabs() { return m_window->findChild<QTabBar*>(QStringLiteral("documentTabs")); }
    void change(const QString& path)
    {
        QFile file(qs(session().snapshot()->absolute(ss(path))));
        QVERIFY(file.open(QIODevice::Append));
        file.write("\n# changed\n");
        file.close();
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
        m_template = m_home.filePath(QStringLiteral("template"));
        QCOMPARE(pluma({QStringLiteral("example"), QStringLiteral("create"), m_template, QStringLiteral("--artifacts"),
                        QStringLiteral("150"), QStringLiteral("-q")},
                       m_home.path()),
                 0);
        QCOMPARE(pluma({QStringLiteral("freeze-context"), QStringLiteral("--phase"), QStringLiteral("CAD"),
                        QStringLiteral("-q")},
                       m_template),
                 0);
        m_environment = {AppDirs::fromEnvironment(), systemClock, '.'};
        m_registry = std::make_unique<command::Registry>();
        verbs::registerAll(*m_registry, m_environment);
        m_theme = std::make_unique<Theme>(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    }
    void init()
    {
        m_repository = m_home.filePath(QStringLiteral("r%1").arg(++m_number));
        QProcess copy;
        copy.start(QStringLiteral("cp"), {QStringLiteral("-a"), m_template, m_repository});
        QVERIFY(copy.waitForFinished(60000));
        m_settings = std::make_unique<Settings>(m_home.filePath(QStringLiteral("w%1.ini").arg(m_number)));
        m_window = std::make_unique<MainWindow>(*m_theme, *m_settings, *m_registry,
                                                WindowOptions{m_environment, false, allPanels()});
        m_window->resize(1500, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->openWorkspace(m_repository);
        QTRY_VERIFY_WITH_TIMEOUT(session().isOpen() && session().snapshot()->inventory && m_window->bench().jobs.idle(),
                                 20000);
    }
    void cleanup() { m_window.reset(); }

    // A program that owned the clipboard has ended: it is there, and has nothing in any format.
    void pastingFromAnEmptyClipboardDoesNothing()
    {
        for (const auto& [id, dock] : m_window->docks().all())
            m_window->docks().reveal(id);
        m_window->bench().invoke(QStringLiteral("program.init"));
        m_window->bench().openArtifact(pick("geometry-001.yaml"));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->bench().jobs.idle(), 20000);
        QApplication::clipboard()->setMimeData(new QMimeData);
        int boxes = 0;
        for (auto* box : m_window->findChildren<QPlainTextEdit*>()) {
            if (box->isReadOnly())
                continue;
            const QString before = box->toPlainText();
            box->setFocus();
            QTest::keySequence(box, QKeySequence::Paste);
            QCOMPARE(box->toPlainText(), before);
            ++boxes;
        }
        QVERIFY2(boxes >= 3, qPrintable(QString::number(boxes))); // the assistant, layout and topics of adopting
        auto* page = qobject_cast<ArtifactPage*>(documents().current());
        QVERIFY(page != nullptr && page->editor() != nullptr);
        const QByteArray before = page->editor()->bytes();
        page->editor()->paste();
        QCOMPARE(page->editor()->bytes(), before);
        QApplication::clipboard()->setText(QStringLiteral("words"));
        auto* sentence = m_window->findChild<QPlainTextEdit*>(QStringLiteral("assistantSentence"));
        QVERIFY(sentence != nullptr);
        sentence->clear();
        QTest::keySequence(sentence, QKeySequence::Paste);
        QCOMPARE(sentence->toPlainText(), QStringLiteral("words"));
    }

    // What is read in the background makes rows anew while a menu stands open on one.
    void aMenuGoesWithWhatItStandsOn()
    {
        m_window->bench().invoke(QStringLiteral("go.program"));
        QWidget* row = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((row = part<QWidget>("programNews")) != nullptr && row->isVisible(), 20000);
        Q_EMIT row->customContextMenuRequested(row->rect().center());
        const QPointer<QMenu> menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu != nullptr && menu->isVisible());
        const QPointer<QWidget> gone = row;
        m_window->bench().session.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(gone == nullptr, 20000);
        QVERIFY(menu == nullptr);
        QVERIFY(part<QWidget>("programNews") != nullptr);
    }

    void wheelChangesNoValue()
    {
        const QString path = pick("geometry-001.yaml");
        m_window->bench().openArtifact(path);
        m_window->bench().file(FileAction::History, path);
        m_window->bench().openContext(contextId());
        for (const char* kind : {"clone:", "compare:"})
            m_window->frame().restore(QLatin1String(kind) + contextId(), {});
        for (const char* id : {"context.freeze", "window.preferences", "window.shortcuts", "program.init",
                               "program.search", "go.program"})
            m_window->bench().invoke(QLatin1String(id));
        m_window->frame().open(QStringLiteral("metabuilder:own"));
        for (const auto& [id, dock] : m_window->docks().all())
            m_window->docks().reveal(id);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->bench().jobs.idle(), 20000);
        QTRY_VERIFY(documents().find(QStringLiteral("context:") + contextId()) != nullptr);
        QVERIFY(documents().count() >= 10);
        QTRY_VERIFY(part<QComboBox>("templatesCategory")->count() > 1);
        QSet<QString> seen;
        const auto value = [](const QWidget* box) {
            if (const auto* combo = qobject_cast<const QComboBox*>(box))
                return QStringLiteral("%1 %2").arg(combo->currentIndex()).arg(combo->currentText());
            if (const auto* slider = qobject_cast<const QAbstractSlider*>(box))
                return QString::number(slider->value());
            return qobject_cast<const QAbstractSpinBox*>(box)->text();
        };
        const auto look = [&](QWidget* in) {
            for (QWidget* box : in->findChildren<QWidget*>()) {
                const bool counts =
                    qobject_cast<QComboBox*>(box) != nullptr || qobject_cast<QAbstractSpinBox*>(box) != nullptr ||
                    (qobject_cast<QAbstractSlider*>(box) != nullptr && qobject_cast<QScrollBar*>(box) == nullptr);
                if (!counts || !box->isVisible())
                    continue;
                if (const auto* combo = qobject_cast<QComboBox*>(box); combo == nullptr || combo->count() > 1)
                    seen << box->objectName();
                const QString before = value(box);
                for (const bool focused : {false, true}) {
                    if (focused)
                        box->setFocus();
                    for (const int dy : {-120, 120, 120, -120}) {
                        wheel(box, dy);
                        QVERIFY2(value(box) == before, qPrintable(box->objectName() + QLatin1Char(' ') + value(box)));
                    }
                }
            }
        };
        for (Page* page : documents().pages()) {
            documents().setCurrentWidget(page);
            QTest::qWait(20);
            look(page);
        }
        for (const auto& [id, dock] : m_window->docks().all()) {
            m_window->docks().reveal(id);
            QTest::qWait(20);
            look(dock);
        }
        for (const char* name : {"freezePhase", "setting_appearance_language", "setting_appearance_scale",
                                 "historyWith", "navigatorOrder", "templatesCategory", "templatesPhase"})
            QVERIFY2(seen.contains(QLatin1String(name)), name);
    }

    void wheelOverABoxScrollsThePage()
    {
        m_window->bench().invoke(QStringLiteral("window.preferences"));
        m_window->resize(1100, 420);
        QTest::qWait(20);
        auto* area = documents().current()->findChild<QScrollArea*>();
        QVERIFY(area->verticalScrollBar()->maximum() > 0);
        auto* box = part<QWidget>("setting_appearance_language");
        QVERIFY(box->isVisible());
        wheel(box, -120);
        QVERIFY(area->verticalScrollBar()->value() > 0);
    }

    void tabsHaveAMenu()
    {
        const QString first = pick("geometry-001.yaml");
        const QString second = pick("/META.json");
        documents().closeAll([] {});
        m_window->bench().openArtifact(first);
        m_window->bench().openArtifact(second);
        m_window->bench().invoke(QStringLiteral("window.preferences"));
        QCOMPARE(documents().count(), 3);
        const auto at = [this](int index) { return tabs()->tabRect(index).center(); };
        const QStringList of = menuAt(tabs(), at(0));
        for (const char* entry : {"Close", "Close the others", "Close all to the right", "Copy the path",
                                  "Show in the navigator", "Reopen the closed tab", "History"})
            QVERIFY2(of.contains(QLatin1String(entry)), entry);
        QVERIFY(!menuAt(tabs(), at(2)).contains(QStringLiteral("Close all to the right")));
        QVERIFY(!menuAt(tabs(), at(2)).contains(QStringLiteral("Copy the path")));
        menuAt(tabs(), at(0), QStringLiteral("Copy the path"));
        QCOMPARE(QApplication::clipboard()->text(), first);
        // Also when the filter hid it.
        auto* filter = part<QLineEdit>("navigatorFilter");
        filter->setText(QStringLiteral("nothing is called this"));
        QTest::qWait(50);
        menuAt(tabs(), at(0), QStringLiteral("Show in the navigator"));
        QVERIFY(part<QTreeView>("navigatorTree")
                    ->currentIndex()
                    .data()
                    .toString()
                    .contains(first.section(QLatin1Char('/'), -1)));
        menuAt(tabs(), at(0), QStringLiteral("Close all to the right"));
        QTRY_COMPARE(documents().count(), 1);
        QCOMPARE(key(), QStringLiteral("artifact:") + first);
        menuAt(tabs(), at(0), QStringLiteral("Reopen the closed tab"));
        QTRY_COMPARE(documents().count(), 2);
        menuAt(tabs(), at(0), QStringLiteral("Close the others"));
        QTRY_COMPARE(documents().count(), 1);
        QCOMPARE(key(), QStringLiteral("artifact:") + first);
        QTest::mouseClick(tabs(), Qt::MiddleButton, {}, at(0));
        QCOMPARE(documents().count(), 0);
    }

    void phasesHaveAMenu()
    {
        auto* frozen = part<QWidget>("phase_CAD");
        QCOMPARE(menuAt(frozen, frozen->rect().center()),
                 (QStringList{QStringLiteral("Open CAD@1"), QStringLiteral("Freeze CAD…"),
                              QStringLiteral("Compare with the working tree"), QStringLiteral("Clone…")}));
        auto* other = part<QWidget>("phase_CAE");
        QCOMPARE(menuAt(other, other->rect().center()), QStringList{QStringLiteral("Freeze CAE…")});
        for (const auto& [entry, page] :
             {std::pair{"Open CAD@1", "context:"}, std::pair{"Freeze CAD…", "freeze"},
              std::pair{"Compare with the working tree", "compare:"}, std::pair{"Clone…", "clone:"}}) {
            menuAt(frozen, frozen->rect().center(), QString::fromUtf8(entry));
            QTRY_VERIFY2_WITH_TIMEOUT(key().startsWith(QLatin1String(page)), page, 20000);
        }
    }

    void newsLeadToWhatTheyChanged()
    {
        m_window->bench().invoke(QStringLiteral("go.program"));
        QTRY_VERIFY_WITH_TIMEOUT(part<QWidget>("programNews") != nullptr, 20000);
        QTest::qWait(20);
        QWidget* row = documents().current()->findChildren<QWidget*>(QStringLiteral("programNews")).front();
        const QPoint at = row->rect().center();
        QCOMPARE(menuAt(row, at).front(), QStringLiteral("Show what it changed"));
        menuAt(row, at, QStringLiteral("Copy the id of the commit"));
        const QString id = QApplication::clipboard()->text();
        QCOMPARE(id.size(), 40);
        QTest::mouseDClick(row->findChildren<QWidget*>().at(1), Qt::LeftButton);
        QCOMPARE(key(), QStringLiteral("commit:") + id);
        auto* files = part<QTreeWidget>("commitFiles");
        QTRY_VERIFY_WITH_TIMEOUT(files->topLevelItemCount() > 0, 20000);
        auto* text = part<TextEditor>("commitText");
        QTRY_VERIFY_WITH_TIMEOUT(text->bytes().contains("@@"), 20000);
        // It comes back with a session.
        QCOMPARE(m_window->frame().restore(QStringLiteral("commit:") + id, {}), Frame::Restored::Open);
        // One of its files, as it is today.
        for (int i = 0; i < files->topLevelItemCount(); ++i) {
            const QString path = files->topLevelItem(i)->data(0, Qt::UserRole).toString();
            if (path != pick("geometry-001.yaml"))
                continue;
            doubleClick(files, files->model()->index(i, 0));
            QCOMPARE(key(), QStringLiteral("artifact:") + path);
            return;
        }
    }

    void artifactsOfAComparisonAreOpened()
    {
        change(ofCad());
        m_window->frame().restore(QStringLiteral("compare:") + contextId(), {});
        auto* tree = part<QTreeWidget>("compareTree");
        QTRY_VERIFY_WITH_TIMEOUT(tree->topLevelItemCount() > 0, 20000);
        const QModelIndex row = tree->model()->index(0, 0);
        const QString differs = row.data(Qt::UserRole).toString();
        QCOMPARE(menuAt(tree, row), (QStringList{QStringLiteral("Open the file as it is today"),
                                                 QStringLiteral("Copy the path"), QStringLiteral("History")}));
        menuAt(tree, row, QStringLiteral("Copy the path"));
        QCOMPARE(QApplication::clipboard()->text(), differs);
        menuAt(tree, row, QStringLiteral("History"));
        QCOMPARE(key(), QStringLiteral("history:") + differs);
        doubleClick(tree, row);
        QCOMPARE(key(), QStringLiteral("artifact:") + differs);
    }

    void artifactsOfACloneAreOpened()
    {
        m_window->frame().restore(QStringLiteral("clone:") + contextId(), {});
        auto* values = part<QTableWidget>("cloneValues");
        for (int row = 0; row < values->rowCount(); ++row)
            if (values->item(row, 0)->text() == QStringLiteral("wing_span"))
                values->item(row, 2)->setText(QStringLiteral("45"));
        auto* tree = part<QTreeWidget>("cloneItems");
        QTRY_VERIFY_WITH_TIMEOUT(tree->topLevelItemCount() > 0, 20000);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->bench().jobs.idle(), 20000);
        const QModelIndex row = tree->model()->index(0, 0);
        const QString path = row.data(Qt::UserRole).toString();
        QVERIFY(menuAt(tree, row).contains(QStringLiteral("Open the file as it is today")));
        doubleClick(tree, row);
        QCOMPARE(key(), QStringLiteral("artifact:") + path);
    }

    void parametersAreExplained()
    {
        m_window->bench().openContext(contextId());
        QTRY_VERIFY_WITH_TIMEOUT(part<QTableWidget>("contextParameters") != nullptr, 20000);
        QTest::qWait(20);
        auto* table = part<QTableWidget>("contextParameters");
        QVERIFY(table->rowCount() > 0);
        doubleClick(table, table->model()->index(0, 1));
        QTRY_COMPARE_WITH_TIMEOUT(key(), QStringLiteral("result:parameter.explain"), 20000);
    }

    void templatesHaveAMenu()
    {
        m_window->docks().reveal(QStringLiteral("templates"));
        auto* tree = part<QTreeWidget>("templatesTree");
        QTRY_VERIFY_WITH_TIMEOUT(tree->topLevelItemCount() > 0, 20000);
        QTest::qWait(20);
        const QModelIndex group = tree->model()->index(0, 0);
        QCOMPARE(menuAt(tree, group), (QStringList{QStringLiteral("Expand all"), QStringLiteral("Collapse all")}));
        const QModelIndex row = tree->model()->index(0, 0, group);
        QVERIFY(menuAt(tree, row).contains(QStringLiteral("Fill it in")));
        menuAt(tree, row, QStringLiteral("Copy the id"));
        QVERIFY(!QApplication::clipboard()->text().isEmpty());
        const QString id = QApplication::clipboard()->text();
        menuAt(tree, row, QStringLiteral("The template itself"));
        QVERIFY(key().startsWith(QStringLiteral("template:") + id));
        QCOMPARE(part<QTabBar>("templateSides")->currentIndex(), 1);
    }

    void tablesOfFormsHaveAMenu()
    {
        schema::FormOptions options;
        options.units = std::make_shared<const Units>(*Units::shipped());
        schema::Form form(schema::FormSchema::of(*Values::fromYaml(R"(
type: object
properties:
  lines: {type: array, items: {type: object, properties: {part: {type: string}, quantity: {type: integer}}}}
)",
                                                                   "schema.yaml")),
                          options);
        FormView view(*m_theme);
        view.resize(600, 400);
        view.setForm(&form);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QVERIFY(form.insertItem(form.at("/lines"), -1).has_value());
        view.expand(form.at("/lines"), true);
        auto* table = view.findChild<QTableView*>(QStringLiteral("items_/lines"));
        QVERIFY(table != nullptr);
        QTest::qWait(20);
        const QPoint beside(table->viewport()->width() / 2, table->viewport()->height() - 4);
        QCOMPARE(menuAt(table->viewport(), beside), QStringList{QStringLiteral("Add a row")});
        table->model()->setData(table->model()->index(0, 0), QStringLiteral("first"));
        const auto there = [&] { return table->model()->index(0, 0); };
        QCOMPARE(menuAt(table, there(), QStringLiteral("Duplicate the row")),
                 (QStringList{QStringLiteral("Add a row"), QStringLiteral("Remove the chosen rows"),
                              QStringLiteral("Duplicate the row"), QStringLiteral("Move the row up"),
                              QStringLiteral("Move the row down")}));
        QCOMPARE(table->model()->rowCount(), 2);
        table->model()->setData(table->model()->index(1, 0), QStringLiteral("second"));
        menuAt(table, there(), QStringLiteral("Move the row down"));
        QCOMPARE(there().data().toString(), QStringLiteral("second"));
        menuAt(table, there(), QStringLiteral("Remove the chosen rows"));
        QCOMPARE(table->model()->rowCount(), 1);
    }

    void operationsHaveAMenuAndStay()
    {
        m_window->frame().open(QStringLiteral("metabuilder:own"));
        auto* page = qobject_cast<MetabuilderPage*>(documents().current());
        QVERIFY(page != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(page->ready(), 20000);
        auto* tree = part<QTreeView>("operationsTree");
        tree->expandAll();
        const QModelIndex before = tree->currentIndex();
        QModelIndex other = tree->model()->index(0, 0, tree->model()->index(0, 0));
        if (other == before)
            other = tree->model()->index(1, 0, tree->model()->index(0, 0));
        if (!other.isValid())
            other = tree->model()->index(0, 0, tree->model()->index(1, 0));
        QVERIFY(other.isValid() && other != before);
        QVERIFY(menuAt(tree, other).contains(QStringLiteral("Copy method and path")));
        QCOMPARE(tree->currentIndex(), before);
        menuAt(tree, other, QStringLiteral("Copy method and path"));
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral(" /")));
        QCOMPARE(tree->currentIndex(), before);
        const QPersistentModelIndex wanted(other);
        menuAt(tree, other, QStringLiteral("Open its form"));
        QCOMPARE(tree->currentIndex(), QModelIndex(wanted));
    }

    void versionsHaveAMenu()
    {
        m_window->bench().file(FileAction::History, pick("geometry-001.yaml"));
        auto* list = part<QTreeWidget>("historyVersions");
        QTRY_VERIFY_WITH_TIMEOUT(list->topLevelItemCount() > 1, 20000);
        const QModelIndex row = list->model()->index(1, 0);
        menuAt(list, row, QStringLiteral("Copy the id of the commit"));
        QCOMPARE(QApplication::clipboard()->text().size(), 40);
        QVERIFY(menuAt(list, row).contains(QStringLiteral("Compare with…")));
        menuAt(list, row, QStringLiteral("Compare with the working tree"));
        QCOMPARE(list->currentIndex().row(), 1);
        QCOMPARE(part<QComboBox>("historyWith")->currentData().toInt(), 0);
        QVERIFY(!menuAt(list, list->model()->index(0, 0)).contains(QStringLiteral("Copy the id of the commit")));
    }

    void groupsOfContextsHaveAMenu()
    {
        m_window->docks().reveal(QStringLiteral("contexts"));
        QTest::qWait(50);
        auto* tree = part<QTreeWidget>("contextsTree");
        const QModelIndex group = tree->model()->index(0, 0);
        const QStringList offered = menuAt(tree, group);
        for (const char* entry : {"Overview of the program", "Freeze a context", "Verify all of them",
                                  "Copy the id of the program", "Collapse"})
            QVERIFY2(offered.contains(QLatin1String(entry)), entry);
        menuAt(tree, group, QStringLiteral("Copy the id of the program"));
        QCOMPARE(QApplication::clipboard()->text(), qs(session().snapshot()->program.id));
        menuAt(tree, group, QStringLiteral("Collapse"));
        QVERIFY(!tree->isExpanded(group));
        QVERIFY(menuAt(tree, group).contains(QStringLiteral("Expand")));
    }

    void noticesAreReadWhole()
    {
        NoticePanel panel(m_window->bench());
        panel.resize(500, 200);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        auto* tree = panel.findChild<QTreeWidget*>(QStringLiteral("noticesTree"));
        auto* whole = panel.findChild<QPlainTextEdit*>(QStringLiteral("noticesText"));
        QVERIFY(!tree->isVisible()); // an empty list says what would be in it
        panel.add({Notice::Level::Warning, QStringLiteral("A long message"), QStringLiteral("nowhere"),
                   QStringLiteral("a hint")});
        panel.add({Notice::Level::Warning, QStringLiteral("Of a file"), pick("geometry-001.yaml"), {}});
        QVERIFY(tree->isVisible());
        QVERIFY(!whole->isVisible());
        QTest::qWait(20);
        const QModelIndex message = tree->model()->index(1, 1);
        QCOMPARE(menuAt(tree, message, QStringLiteral("Copy the text")),
                 (QStringList{QStringLiteral("Show the whole message"), QStringLiteral("Copy the text")}));
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("nowhere\nA long message\na hint"));
        doubleClick(tree, message);
        QVERIFY(whole->isVisible());
        QCOMPARE(whole->toPlainText(), QStringLiteral("nowhere\nA long message\na hint"));
        QSignalSpy there(&panel, &NoticePanel::open);
        doubleClick(tree, tree->model()->index(0, 1));
        QCOMPARE(there.count(), 1);
        QCOMPARE(there.front().front().toString(), pick("geometry-001.yaml"));
        // The window goes to it.
        Q_EMIT m_window->findChild<NoticePanel*>()->open(pick("geometry-001.yaml"));
        QCOMPARE(key(), QStringLiteral("artifact:") + pick("geometry-001.yaml"));
    }

    void jobsHaveRoomForTheirNames()
    {
        JobPanel panel(m_window->bench());
        panel.resize(620, 200);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        auto* tree = panel.findChild<QTreeWidget*>(QStringLiteral("jobsTree"));
        auto* log = panel.findChild<QPlainTextEdit*>(QStringLiteral("jobsLog"));
        const QString title = QStringLiteral("A job with a name that needs a lot of room");
        bool done = false;
        m_window->bench().jobs.run<bool>(
            title, [](Job&) -> Result<bool> { return true; }, this, [&done](Result<bool>) { done = true; });
        QTRY_VERIFY(done);
        QTRY_COMPARE(m_window->bench().jobs.running(), 0);
        QTRY_VERIFY(tree->isColumnHidden(1)); // nothing runs
        for (const int width : {1000, 620, 480}) {
            panel.resize(width, 200);
            QTest::qWait(20);
            QVERIFY2(tree->header()->sectionSize(0) >= m_theme->points(160),
                     qPrintable(QString::number(tree->header()->sectionSize(0))));
            QVERIFY(!tree->isColumnHidden(2));
        }
        QCOMPARE(log->placeholderText(), QStringLiteral("This job wrote no log."));
        const QModelIndex row = tree->model()->index(0, 0);
        QVERIFY(row.data(Qt::ToolTipRole).toString().contains(title));
        QVERIFY(menuAt(tree, row, QStringLiteral("Copy the text")).contains(QStringLiteral("Show its log")));
        QCOMPARE(QApplication::clipboard()->text(), title + QStringLiteral(": done"));
    }

    void theCheckSaysThatItRuns()
    {
        auto* problems = m_window->findChild<ProblemsPanel*>();
        QVERIFY(problems->stateText().startsWith(QStringLiteral("Not checked")));
        problems->findChild<QPushButton*>(QStringLiteral("problemsCheck"))->click();
        QCOMPARE(problems->stateText(), QStringLiteral("The program is being checked …"));
        QTRY_VERIFY_WITH_TIMEOUT(problems->stateText().startsWith(QStringLiteral("Checked at")), 20000);
        // The command is the same check.
        Q_EMIT m_window->finder().runCommand(*m_registry->find("program.validate"), Json::object());
        QCOMPARE(problems->stateText(), QStringLiteral("The program is being checked …"));
        QTRY_VERIFY_WITH_TIMEOUT(problems->stateText().startsWith(QStringLiteral("Checked at")), 20000);
    }

    void aPanelAloneHasATitle()
    {
        Docks& docks = m_window->docks();
        for (const char* id : {"jobs", "problems", "notices"})
            docks.all().at(QLatin1String(id))->hide();
        docks.reveal(QStringLiteral("problems"));
        docks.reveal(QStringLiteral("notices"));
        QDockWidget* notices = docks.all().at(QStringLiteral("notices"));
        QDockWidget* problems = docks.all().at(QStringLiteral("problems"));
        QTRY_VERIFY(notices->titleBarWidget() != nullptr && problems->titleBarWidget() != nullptr);
        QTabBar* bar = nullptr;
        int index = -1;
        for (QTabBar* one : m_window->findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly))
            for (int i = 0; i < one->count(); ++i)
                if (one->isVisible() && one->tabText(i) == problems->windowTitle())
                    bar = one, index = i;
        QVERIFY(bar != nullptr);
        QWidget* close = bar->tabButton(index, QTabBar::RightSide);
        if (close == nullptr)
            close = bar->tabButton(index, QTabBar::LeftSide);
        QVERIFY(close != nullptr);
        QTest::mouseClick(close, Qt::LeftButton);
        QVERIFY(problems->isHidden());
        QTRY_VERIFY(notices->titleBarWidget() == nullptr);
        // Its icon below takes it away, and brings it back.
        auto* status = part<QToolButton>("statusNotices");
        status->click();
        QVERIFY(notices->isHidden());
        status->click();
        QVERIFY(!notices->isHidden());
    }

    void whatIsShownHasATick()
    {
        const auto action = [this](const QString& id) { return m_window->actions().find(id); };
        for (const auto& [id, dock] : m_window->docks().all())
            QCOMPARE(action(QStringLiteral("panel.") + id)->isChecked(), m_window->docks().isShown(id));
        QVERIFY(action(QStringLiteral("panel.navigator"))->isChecked());
        m_window->docks().all().at(QStringLiteral("navigator"))->hide();
        QVERIFY(!action(QStringLiteral("panel.navigator"))->isChecked());
        action(QStringLiteral("panel.navigator"))->trigger();
        QVERIFY(action(QStringLiteral("panel.navigator"))->isChecked());
        int perspectives = 0;
        int themes = 0;
        for (const Actions::Entry& entry : m_window->actions().all()) {
            perspectives += entry.id.startsWith(QStringLiteral("perspective.")) && entry.action->isChecked() ? 1 : 0;
            themes += entry.id.startsWith(QStringLiteral("theme.")) && entry.action->isChecked() ? 1 : 0;
        }
        QCOMPARE(perspectives, 1);
        QCOMPARE(themes, 1);
    }

    void theFileMenuIsInGroups()
    {
        QMenu* file = m_window->menuBar()->actions().front()->menu();
        QStringList ids;
        for (const QAction* action : file->actions())
            ids << (action->isSeparator() ? QStringLiteral("|") : action->objectName());
        QCOMPARE(ids.last(), QStringLiteral("window.quit"));
        QCOMPARE(ids.join(QLatin1Char(' ')),
                 QStringLiteral("workspace.open  workspace.example | document.save document.save_all document.save_as "
                                "document.print | document.history document.rename document.delete document.undo_file "
                                "document.show_in_folder | document.close document.reopen document.recovery | "
                                "workspace.refresh workspace.close | window.quit"));
    }

    void cutAndPasteOnlyWhereTheyDoSomething()
    {
        const auto can = [this](const char* id) { return m_window->actions().find(QLatin1String(id))->isEnabled(); };
        const QString path = pick("geometry-001.yaml");
        m_window->bench().openArtifact(path);
        auto* artifact = qobject_cast<ArtifactPage*>(documents().current());
        QTRY_VERIFY_WITH_TIMEOUT(artifact->editor() != nullptr, 20000);
        artifact->editor()->setFocus();
        QTRY_VERIFY(can("edit.paste") && can("edit.cut"));
        // One shortcut for going forward again, in both menus.
        QsciCommand* redo = artifact->editor()->standardCommands()->find(QsciCommand::Redo);
        QCOMPARE(QKeySequence(redo->key()), m_window->actions().find(QStringLiteral("document.redo"))->shortcut());
        m_window->bench().file(FileAction::History, path);
        auto* text = part<TextEditor>("historyText");
        text->setFocus();
        QTRY_VERIFY(!can("edit.paste") && !can("edit.cut"));
        part<QLineEdit>("navigatorFilter")->setFocus();
        QTRY_VERIFY(can("edit.paste") && can("edit.cut"));
    }

    void tabsSayTheirWholeName()
    {
        documents().closeAll([] {});
        const QString path = pick("geometry-001.yaml");
        m_window->bench().openArtifact(path);
        m_window->frame().restore(QStringLiteral("clone:") + contextId(), {});
        m_window->frame().restore(QStringLiteral("compare:") + contextId(), {});
        QTest::qWait(20);
        auto* all = part<QToolButton>("documentsAll");
        QVERIFY(!all->isVisible());
        for (int i = 0; i < documents().count(); ++i) {
            const auto* page = qobject_cast<Page*>(documents().widget(i));
            QCOMPARE(documents().tabText(i), page->title());
            QVERIFY(tabs()->tabRect(i).width() > tabs()->fontMetrics().horizontalAdvance(page->title()) + 20);
            QVERIFY(documents().tabToolTip(i).contains(page->title()));
        }
        QCOMPARE(tabs()->elideMode(), Qt::ElideRight);
        int opened = 0;
        for (const auto& row : session().snapshot()->inventory->rows)
            if (++opened <= 14)
                m_window->bench().openArtifact(qs(row.path));
        QTRY_VERIFY(all->isVisible());
        QVERIFY(all->geometry().right() >= documents().width() - 12);
        Q_EMIT all->menu()->aboutToShow();
        QCOMPARE(all->menu()->actions().size(), documents().count());
        all->menu()->actions().at(1)->trigger();
        QCOMPARE(documents().currentIndex(), 1);
        while (documents().count() > 3)
            documents().close(qobject_cast<Page*>(documents().widget(3)));
        QTRY_VERIFY(!all->isVisible());
    }
    // A side that there was no room for comes with the room, as it was left the last time.
    void panelsFollowTheWidth()
    {
        const QSize before = m_window->size();
        Docks& docks = m_window->docks();
        docks.show(QStringLiteral("engineer"));
        docks.reset();
        m_window->resize(1280, 800);
        QTRY_VERIFY(!docks.isShown(QStringLiteral("contexts")));
        QVERIFY(docks.isShown(QStringLiteral("navigator")));
        m_window->resize(1900, 1000);
        QTRY_VERIFY(docks.isShown(QStringLiteral("contexts")) && docks.isShown(QStringLiteral("inspector")));
        docks.all().at(QStringLiteral("inspector"))->hide();
        m_window->resize(1280, 800);
        QTRY_VERIFY(!docks.isShown(QStringLiteral("contexts")));
        m_window->resize(1900, 1000);
        QTRY_VERIFY(docks.isShown(QStringLiteral("contexts")));
        QVERIFY(!docks.isShown(QStringLiteral("inspector")));
        // What was put away for the document alone stays away.
        m_window->actions().find(QStringLiteral("view.maximise"))->trigger();
        QTRY_VERIFY(!docks.isShown(QStringLiteral("navigator")));
        m_window->resize(1280, 800);
        QTest::qWait(200);
        QVERIFY(!docks.isShown(QStringLiteral("navigator")));
        m_window->actions().find(QStringLiteral("view.maximise"))->trigger();
        docks.reset();
        m_window->resize(before);
    }
};

QTEST_MAIN(TestHand)
#include "tst_hand.moc"

#include "testing.h"
#include "window.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTextBrowser>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

#include "base/files.h"
#include "editor/text_editor.h"
#include "frame/docks.h"
#include "frame/document_area.h"
#include "panels/contexts/clone_page.h"
#include "panels/contexts/context_page.h"
#include "panels/contexts/freeze_page.h"
#include "panels/contexts/frozen_page.h"
#include "panels/documents/artifact_page.h"
#include "panels/documents/history_page.h"
#include "panels/documents/live_marks.h"
#include "panels/help/help_page.h"
#include "panels/panels.h"
#include "panels/program/adopt_page.h"
#include "panels/search/hits_model.h"
#include "panels/search/search_page.h"

using namespace pluma;
using namespace pluma::ui;

// The pages that are about many files: search, history, freeze, help, and what is done with files. Each test has a
// program and a window of its own.
class TestPages : public testing::WindowTest {
    Q_OBJECT

    QString m_template; ///< a repository to copy
    int m_number = 0;

    SearchPage* search(const QString& text)
    {
        m_window->actions().find(QStringLiteral("search.files"))->trigger();
        auto* page = current<SearchPage>();
        page->findChild<QLineEdit*>(QStringLiteral("searchText"))->setText(text);
        QTest::keyClick(page->findChild<QLineEdit*>(QStringLiteral("searchText")), Qt::Key_Return);
        return page;
    }
    static HitsModel* model(SearchPage* page)
    {
        return qobject_cast<HitsModel*>(page->findChild<QTreeView*>(QStringLiteral("searchResults"))->model());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(makeProgram(QStringLiteral("template"), true));
        m_template = m_repository;
    }
    void init()
    {
        QVERIFY(copyProgram(m_template, QStringLiteral("r%1").arg(++m_number)));
        makeWindow(QStringLiteral("w%1.ini").arg(m_number), {1600, 1000});
        QVERIFY(openProgram());
    }
    void cleanup() { m_window.reset(); }

    void searchFindsAndOpensThePlace()
    {
        SearchPage* page = search(QStringLiteral("wing_span"));
        QTRY_VERIFY_WITH_TIMEOUT(model(page)->found() != nullptr, 10000);
        // git knows how many there are.
        const QString grep = gitOutput({QStringLiteral("grep"), QStringLiteral("-I"), QStringLiteral("-i"),
                                        QStringLiteral("-o"), QStringLiteral("wing_span"), QStringLiteral("--"),
                                        qs(m_window->bench().session.snapshot()->program.folder)});
        QCOMPARE(model(page)->found()->hits, static_cast<std::uint64_t>(grep.count(QLatin1Char('\n'))));
        auto* list = page->findChild<QTreeView*>(QStringLiteral("searchResults"));
        const QModelIndex hit = model(page)->index(0, 0, model(page)->index(model(page)->found()->files.size() > 1, 0));
        list->setCurrentIndex(hit);
        const QString path = hit.data(HitsModel::PathRole).toString();
        const int line = hit.data(HitsModel::LineRole).toInt();
        QTest::keyClick(list, Qt::Key_Return);
        auto* artifact = current<ArtifactPage>();
        QVERIFY(artifact != nullptr);
        QCOMPARE(artifact->path(), path);
        QTRY_VERIFY(artifact->editor() != nullptr);
        int at = 0;
        int column = 0;
        artifact->editor()->getCursorPosition(&at, &column);
        QCOMPARE(at + 1, line);
    }

    void searchSeesWhatIsNotSaved()
    {
        ArtifactPage* artifact = open(pick("geometry-001.yaml"));
        artifact->editor()->replaceBytes(0, 0, "# quite unheard of\n");
        SearchPage* page = search(QStringLiteral("quite unheard of"));
        QTRY_VERIFY_WITH_TIMEOUT(model(page)->found() && model(page)->found()->hits == 1, 10000);
        page->findChild<QLineEdit*>(QStringLiteral("searchWith"))->setText(QStringLiteral("x"));
        auto* push = page->findChild<QPushButton*>(QStringLiteral("searchReplace"));
        QTest::qWait(50);
        QVERIFY(!push->isEnabled()); // it is in no file
        QVERIFY(!push->toolTip().isEmpty());
        artifact->discard();
        m_window->documents().close(artifact);
    }

    void replacingIsShownDoneAndUndone()
    {
        const QString path = pick("geometry-001.yaml");
        const QByteArray before = file(path);
        SearchPage* page = search(QStringLiteral("wing_span"));
        page->findChild<QLineEdit*>(QStringLiteral("searchPaths"))->setText(path);
        page->findChild<QLineEdit*>(QStringLiteral("searchWith"))->setText(QStringLiteral("span_of_wing"));
        auto* push = page->findChild<QPushButton*>(QStringLiteral("searchReplace"));
        QTRY_VERIFY_WITH_TIMEOUT(push->isEnabled() && model(page)->found()->files.size() == 1, 10000);
        const QModelIndex hit = model(page)->index(0, 0, model(page)->index(0, 0));
        QCOMPARE(hit.data(HitsModel::WithRole).toString(), QStringLiteral("span_of_wing"));
        QCOMPARE(file(path), before);
        QVERIFY(model(page)->setData(hit, Qt::Unchecked, Qt::CheckStateRole));
        if (model(page)->found()->hits == 1)
            QVERIFY(!push->isEnabled()); // nothing is ticked
        QVERIFY(model(page)->setData(hit, Qt::Checked, Qt::CheckStateRole));
        QVERIFY(push->isEnabled());
        push->click();
        QTRY_COMPARE_WITH_TIMEOUT(file(path), QByteArray(before).replace("wing_span", "span_of_wing"), 10000);
        auto* undo = page->findChild<QPushButton*>(QStringLiteral("searchUndo"));
        QTRY_VERIFY(undo->isVisible());
        undo->click();
        QTRY_COMPARE_WITH_TIMEOUT(file(path), before, 10000);
    }

    void anExpressionThatIsNoneIsSaid()
    {
        SearchPage* page = search(QStringLiteral("("));
        page->findChild<QToolButton*>(QStringLiteral("searchExpression"))->click();
        auto* problem = page->findChild<QLabel*>(QStringLiteral("searchProblem"));
        QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible(), 10000);
        QVERIFY(problem->text().contains(QStringLiteral("regular expression")));
        QVERIFY(model(page)->found() == nullptr);
    }

    void historyShowsAndRestores()
    {
        const QString path = pick("geometry-001.yaml");
        const QByteArray first = file(path);
        write(path, "second: 1\n");
        QCOMPARE(git({QStringLiteral("commit"), QStringLiteral("-qam"), QStringLiteral("second")}), 0);
        write(path, "third: 1\n");
        m_window->bench().file(FileAction::History, path);
        auto* page = current<HistoryPage>();
        QVERIFY(page != nullptr);
        auto* list = page->findChild<QTreeWidget*>(QStringLiteral("historyVersions"));
        QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItemCount(), 3, 10000); // working tree, two commits
        auto* text = page->findChild<TextEditor*>(QStringLiteral("historyText"));
        QTRY_VERIFY_WITH_TIMEOUT(text->bytes().contains("-second: 1") && text->bytes().contains("+third: 1"), 10000);
        list->setCurrentItem(list->topLevelItem(1));
        QTRY_VERIFY_WITH_TIMEOUT(text->bytes().contains("+second: 1"), 10000);
        list->setCurrentItem(list->topLevelItem(2));
        page->findChild<QPushButton*>(QStringLiteral("historyRestore"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(current<ArtifactPage>() != nullptr && current<ArtifactPage>()->editor() != nullptr &&
                                     current<ArtifactPage>()->editor()->bytes() == first,
                                 10000);
        QCOMPARE(file(path), QByteArray("third: 1\n")); // not saved
        current<ArtifactPage>()->undo();
        QCOMPARE(current<ArtifactPage>()->editor()->bytes(), QByteArray("third: 1\n"));
    }

    void aFrozenArtifactOpensAsItWas()
    {
        const QString path = pick("geometry-001.yaml");
        const QByteArray before = file(path);
        const QString large = path.section(QLatin1Char('/'), 0, -2) + QStringLiteral("/large.txt");
        const QString binary = path.section(QLatin1Char('/'), 0, -2) + QStringLiteral("/blob.bin");
        write(large, QByteArray((16 << 20) + 1, 'x'));
        write(binary, QByteArray("a\0b", 3));
        QCOMPARE(git({QStringLiteral("add"), QStringLiteral("-A")}), 0);
        QCOMPARE(git({QStringLiteral("commit"), QStringLiteral("-qm"), QStringLiteral("more")}), 0);
        std::string phase;
        const auto inventory = m_window->bench().session.snapshot()->inventory;
        for (const auto& row : inventory->rows)
            if (qs(row.path) == path)
                phase = inventory->phases[row.phase];
        QCOMPARE(run(QString::fromLocal8Bit(qgetenv("PLUMA")),
                     {QStringLiteral("freeze-context"), QStringLiteral("--phase"), qs(phase), QStringLiteral("-q")},
                     m_repository),
                 0);
        m_window->bench().session.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(m_window->bench().session.snapshot()->contexts.size(), std::size_t{1}, 20000);
        const auto context = m_window->bench().session.snapshot()->contexts.front();
        const QString id = qs(context.id);
        write(path, "today: 1\n");
        m_window->bench().openContext(id);
        QTRY_VERIFY_WITH_TIMEOUT(current<ContextPage>() != nullptr, 10000);
        auto* table = current<ContextPage>()->findChild<QTableView*>(QStringLiteral("contextListing"));
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, 10000);
        const auto rowOf = [table](const QString& wanted) {
            for (int row = 0; row < table->model()->rowCount(); ++row)
                if (table->model()->index(row, 0).data(Qt::UserRole).toString() == wanted)
                    return table->model()->index(row, 0);
            return QModelIndex();
        };
        // The menu of a row.
        table->scrollTo(rowOf(path));
        Q_EMIT table->customContextMenuRequested(table->visualRect(rowOf(path)).center());
        auto* menu = current<ContextPage>()->findChild<QMenu*>(QStringLiteral("contextListingMenu"));
        QVERIFY(menu != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(menu->actions()[1]->isEnabled() && menu->actions()[2]->isEnabled(), 10000);
        menu->close();

        Q_EMIT table->activated(rowOf(path));
        auto* page = current<FrozenPage>();
        QVERIFY(page != nullptr);
        QCOMPARE(page->title(), QStringLiteral("geometry-001.yaml · %1@1").arg(qs(context.phase)));
        QTRY_VERIFY_WITH_TIMEOUT(page->editor() != nullptr, 10000);
        QCOMPARE(page->editor()->bytes(), before);
        QVERIFY(page->editor()->isReadOnly() && !page->isDirty());
        QVERIFY(page->findChild<QWidget*>(QStringLiteral("frozenProblem")) == nullptr);
        auto* words = page->findChild<QLabel*>(QStringLiteral("frozenWords"));
        QVERIFY(words->text().contains(QStringLiteral("%1/%2@1").arg(qs(context.program), qs(context.phase))));
        auto* today = page->findChild<QPushButton*>(QStringLiteral("frozenToday"));
        auto* difference = page->findChild<QPushButton*>(QStringLiteral("frozenDifference"));
        QTRY_VERIFY_WITH_TIMEOUT(today->isEnabled() && difference->isEnabled(), 10000);
        page->find();
        QVERIFY(!page->findChild<QWidget*>(QStringLiteral("replaceText"))->isVisible());
        difference->click();
        auto* history = current<HistoryPage>();
        QVERIFY(history != nullptr);
        auto* text = history->findChild<TextEditor*>(QStringLiteral("historyText"));
        QTRY_VERIFY2_WITH_TIMEOUT(text->bytes().contains("+today: 1"), text->bytes().constData(), 10000);
        m_window->documents().close(history);
        m_window->documents().setCurrentWidget(page);
        today->click();
        QTRY_VERIFY(current<ArtifactPage>() != nullptr && current<ArtifactPage>()->path() == path);

        // Renamed since: today's file is the one of the new name.
        const QString to = path + QStringLiteral(".moved.yaml");
        QCOMPARE(git({
                     QStringLiteral("checkout"),
                     QStringLiteral("-q"),
                     QStringLiteral("."),
                 }),
                 0);
        QCOMPARE(git({QStringLiteral("mv"), QFileInfo(absolute(path)).absoluteFilePath(),
                      QFileInfo(absolute(path)).absoluteFilePath() + QStringLiteral(".moved.yaml")}),
                 0);
        m_window->documents().setCurrentWidget(page);
        m_window->bench().session.refresh();
        QTRY_VERIFY2_WITH_TIMEOUT(words->text().contains(to), qPrintable(words->text()), 10000);
        QVERIFY(today->isEnabled());
        difference->click();
        history = current<HistoryPage>();
        QVERIFY(history != nullptr);
        QCOMPARE(history->path(), to);
        text = history->findChild<TextEditor*>(QStringLiteral("historyText"));
        QTRY_VERIFY2_WITH_TIMEOUT(text->bytes().contains("same, byte for byte"), text->bytes().constData(), 10000);
        QCOMPARE(git({QStringLiteral("commit"), QStringLiteral("-qm"), QStringLiteral("moved")}), 0);
        m_window->bench().session.refresh();
        QTRY_VERIFY(m_window->bench().jobs.idle());
        m_window->documents().setCurrentWidget(page);
        QTRY_VERIFY2_WITH_TIMEOUT(words->text().contains(to) && today->isEnabled(), qPrintable(words->text()), 10000);
        // Deleted since.
        QCOMPARE(git({QStringLiteral("rm"), QStringLiteral("-q"), absolute(to)}), 0);
        QCOMPARE(git({QStringLiteral("commit"), QStringLiteral("-qm"), QStringLiteral("gone")}), 0);
        m_window->bench().session.refresh();
        QTRY_VERIFY2_WITH_TIMEOUT(!today->isEnabled() && !today->toolTip().isEmpty() && words->text() != QString(),
                                  qPrintable(words->text()), 10000);
        QVERIFY(words->text().contains(today->toolTip()));
        // What is large or no text is told by its facts.
        for (const QString& other : {large, binary}) {
            QCOMPARE(m_window->frame().restore(QStringLiteral("frozen:%1|%2").arg(id, other), {}),
                     Frame::Restored::Open);
            QTRY_VERIFY_WITH_TIMEOUT(
                current<FrozenPage>()->findChild<QWidget*>(QStringLiteral("frozenFacts")) != nullptr, 10000);
            QVERIFY(current<FrozenPage>()->editor() == nullptr);
        }
        // A context that is not here says so.
        m_window->frame().restore(QStringLiteral("frozen:nothing|a.txt"), {});
        QTRY_VERIFY_WITH_TIMEOUT(current<FrozenPage>()->findChild<QWidget*>(QStringLiteral("frozenProblem")) != nullptr,
                                 10000);
        m_window->documents().close(current<FrozenPage>());

        // And it comes back.
        m_window->documents().setCurrentWidget(page);
        page->editor()->goTo(3, 1);
        const QString key = page->key();
        m_window->close();
        m_window.reset();
        m_window = std::make_unique<MainWindow>(*m_theme, *m_settings, *m_registry,
                                                WindowOptions{m_environment, false, allPanels()});
        m_window->show();
        m_window->openWorkspace(m_repository);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->documents().find(key) != nullptr, 20000);
        auto* again = qobject_cast<FrozenPage*>(m_window->documents().find(key));
        QTRY_VERIFY_WITH_TIMEOUT(again->editor() != nullptr, 10000);
        QCOMPARE(again->editor()->bytes(), before);
        QCOMPARE(again->state().value(QStringLiteral("line")).toInt(), 3);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->bench().jobs.idle(), 20000);
    }

    void freezeSaysWhatItWillDo()
    {
        m_window->bench().invoke(QStringLiteral("context.freeze"));
        auto* page = current<FreezePage>();
        QVERIFY(page != nullptr);
        page->choose(QStringLiteral("CAD"));
        auto* push = page->findChild<QPushButton*>(QStringLiteral("freezeButton"));
        QTRY_VERIFY_WITH_TIMEOUT(push->isEnabled(), 20000);
        const QString said = page->findChild<QLabel*>(QStringLiteral("freezeSentence"))->text();
        push->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->bench().session.snapshot()->contexts.size() == 1, 20000);
        const auto context = m_window->bench().session.snapshot()->contexts.front();
        const auto count = context.statement.counts.artifacts.value_or(0);
        QVERIFY2(said.startsWith(countText(count)), qPrintable(said));
        QTRY_VERIFY(m_window->documents().current()->key() == QStringLiteral("context:") + qs(context.commit));
        // With a change, it says which, and does not freeze without a commit.
        const QString path = pick("geometry-001.yaml");
        write(path, "changed: 1\n");
        m_window->bench().session.refresh();
        m_window->bench().invoke(QStringLiteral("context.freeze"));
        page = current<FreezePage>();
        page->choose(QStringLiteral("CAD"));
        auto* dirty = page->findChild<QLabel*>(QStringLiteral("freezeDirty"));
        const auto* files = page->findChild<QTreeWidget*>(QStringLiteral("freezeDirtyFiles"));
        QTRY_VERIFY_WITH_TIMEOUT(
            dirty->isVisible() && files->topLevelItemCount() == 1 && !files->topLevelItem(0)->text(0).isEmpty(), 20000);
        // It is of another phase, and says that it comes along.
        QVERIFY(m_window->bench().session.snapshot()->phaseOf(ss(path)) != "CAD");
        QVERIFY(files->topLevelItem(0)->text(0).contains(QStringLiteral("committed with them")));
        QCOMPARE(files->topLevelItem(0)->child(0)->data(0, Qt::UserRole).toString(), path);
        push = page->findChild<QPushButton*>(QStringLiteral("freezeButton"));
        QVERIFY(!push->isEnabled());
        QVERIFY(!push->toolTip().isEmpty());
        page->findChild<QCheckBox*>(QStringLiteral("freezeCommit"))->setChecked(true);
        QVERIFY(!push->isEnabled());
        page->findChild<QLineEdit*>(QStringLiteral("freezeMessage"))->setText(QStringLiteral("a change"));
        QTRY_VERIFY_WITH_TIMEOUT(push->isEnabled(), 20000);
        push->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->bench().session.snapshot()->contexts.size() == 2, 20000);
        QVERIFY(gitOutput({QStringLiteral("log"), QStringLiteral("-1"), QStringLiteral("--format=%s")})
                    .startsWith(QStringLiteral("a change")));
    }

    void helpIsThereForEveryPage()
    {
        const auto topics = helpTopics();
        QVERIFY(topics.size() >= 20);
        QCOMPARE(topics.front().name, QStringLiteral("index"));
        QStringList names;
        for (const HelpTopic& topic : topics)
            names << topic.name;
        const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
        for (const HelpTopic& topic : topics) {
            QVERIFY2(topic.text.size() > 200 && !topic.title.isEmpty(), qPrintable(topic.name));
            for (auto it = link.globalMatch(topic.text); it.hasNext();) {
                const QString to = it.next().captured(1);
                QVERIFY2(to.endsWith(QStringLiteral(".md")) && names.contains(to.chopped(3)),
                         qPrintable(topic.name + QStringLiteral(" → ") + to));
            }
        }
        // Every shortcut the window comes with is in the list of keys.
        const auto keyboard = std::find_if(topics.begin(), topics.end(),
                                           [](const auto& t) { return t.name == QStringLiteral("keyboard"); });
        for (const Actions::Entry& entry : m_window->actions().all())
            QVERIFY2(entry.standard.isEmpty() ||
                         keyboard->text.contains(
                             QLatin1Char('`') + entry.standard.toString(QKeySequence::PortableText) + QLatin1Char('`')),
                     qPrintable(entry.id + QStringLiteral(" ") + entry.standard.toString()));
        // Every kind of page and every panel has one of its own.
        for (const char* kind :
             {"program", "artifact", "template", "context", "compare", "clone", "metabuilder", "preferences",
              "shortcuts", "search", "history", "freeze", "frozen", "recovery", "adopt", "result"})
            QVERIFY2(helpFor(topics, QLatin1String(kind)) != QStringLiteral("index"), kind);
        for (const auto& [id, dock] : m_window->docks().all())
            QVERIFY2(helpFor(topics, id) != QStringLiteral("index"), qPrintable(id));
        search(QStringLiteral("x"));
        m_window->actions().find(QStringLiteral("help.topic"))->trigger();
        auto* page = current<HelpPage>();
        QVERIFY(page != nullptr);
        QCOMPARE(page->state().value(QStringLiteral("topic")).toString(), QStringLiteral("search"));
        page->findChild<QLineEdit*>(QStringLiteral("helpSearch"))->setText(QStringLiteral("grep"));
        QCOMPARE(page->findChild<QListWidget*>(QStringLiteral("helpTopics"))->count() > 0, true);
        page->findChild<QLineEdit*>(QStringLiteral("helpSearch"))->setText(QStringLiteral("zzzz"));
        QVERIFY((page->findChild<QListWidget*>(QStringLiteral("helpTopics"))->item(0)->flags() & Qt::ItemIsEnabled) ==
                0);
    }

    void filesAreRenamedDeletedAndBroughtBack()
    {
        const QString path = pick("geometry-001.yaml");
        const QByteArray before = file(path);
        const QString to = path.section(QLatin1Char('/'), 0, -2) + QStringLiteral("/new/geometry ü.yaml");
        open(path);
        QTimer::singleShot(200, this, [to] {
            auto* dialog = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog != nullptr);
            dialog->setTextValue(to);
            dialog->accept();
        });
        m_window->actions().find(QStringLiteral("document.rename"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(current<ArtifactPage>() != nullptr && current<ArtifactPage>()->path() == to, 10000);
        QCOMPARE(file(to), before);
        QVERIFY(!QFile::exists(absolute(path)));
        QVERIFY(gitOutput({QStringLiteral("-c"), QStringLiteral("core.quotePath=off"), QStringLiteral("status"),
                           QStringLiteral("--porcelain")})
                    .startsWith(QStringLiteral("R ")));
        m_window->actions().find(QStringLiteral("document.undo_file"))->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(file(path), before, 10000);
        QTRY_COMPARE(gitOutput({QStringLiteral("status"), QStringLiteral("--porcelain")}), QString());
        open(path);
        QTimer::singleShot(200, this, [] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            QVERIFY(box != nullptr);
            QVERIFY(box->defaultButton() == box->button(QMessageBox::Cancel));
            for (QAbstractButton* button : box->buttons())
                if (box->buttonRole(button) == QMessageBox::DestructiveRole)
                    button->click();
        });
        m_window->actions().find(QStringLiteral("document.delete"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(absolute(path)), 10000);
        QTRY_VERIFY(m_window->documents().find(QStringLiteral("artifact:") + path) == nullptr);
        m_window->actions().find(QStringLiteral("document.undo_file"))->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(file(path), before, 10000);
        QTRY_COMPARE(gitOutput({QStringLiteral("status"), QStringLiteral("--porcelain")}), QString());
    }

    void valuesOfTheProgramAreMarked()
    {
        const QString path = pick("sizing-inputs-001.csv");
        ArtifactPage* page = open(path);
        auto* marks = page->findChild<LiveMarks*>();
        QVERIFY(marks != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(!marks->marks().empty(), 10000);
        const auto first = marks->marks().front();
        QCOMPARE(first.kind, LiveMarks::Mark::Kind::Bound);
        const QByteArray value = page->editor()->bytes().mid(static_cast<qsizetype>(first.begin),
                                                             static_cast<qsizetype>(first.end - first.begin));
        QVERIFY2(value.startsWith("40"), value.constData());
        // The cell of the table says the same, by the same marks.
        auto* table = page->findChild<QTableView*>(QStringLiteral("csvTable"))->model();
        const auto cells = [table](int role) {
            QStringList out;
            for (int r = 0; r < table->rowCount(); ++r)
                for (int c = 0; c < table->columnCount(); ++c)
                    if (const QVariant said = table->index(r, c).data(role); said.isValid())
                        out << (role == Qt::ToolTipRole ? said.toString()
                                                        : table->index(r, c).data(Qt::DisplayRole).toString());
            return out;
        };
        QStringList wanted;
        for (const LiveMarks::Mark& mark : marks->marks())
            wanted << mark.text;
        QCOMPARE(cells(Qt::ToolTipRole), wanted);
        QVERIFY2(wanted.front().endsWith(QStringLiteral("of the program: 40 m")), qPrintable(wanted.front()));
        QCOMPARE(cells(Qt::FontRole).front(), QString::fromUtf8(value));
        QVERIFY(cells(Qt::DecorationRole).isEmpty());
        page->editor()->replaceBytes(first.begin, first.end, "41.5");
        QTRY_COMPARE_WITH_TIMEOUT(marks->marks().front().kind, LiveMarks::Mark::Kind::Drifted, 10000);
        QVERIFY(marks->marks().front().text.contains(QStringLiteral("41.5")));
        QCOMPARE(cells(Qt::DecorationRole), QStringList{QStringLiteral("41.5")});
        QVERIFY(cells(Qt::ToolTipRole).front().contains(QStringLiteral("41.5")));
        page->discard();
    }

    void whatCannotBeReadIsMarkedWhileItIsTyped()
    {
        ArtifactPage* page = open(pick("geometry-001.yaml"));
        auto* marks = page->findChild<LiveMarks*>();
        page->editor()->replaceAll("a: 1\nb: [1, 2\nc: 3\n");
        QTRY_VERIFY_WITH_TIMEOUT(!marks->marks().empty() && marks->marks().front().kind == LiveMarks::Mark::Kind::Wrong,
                                 10000);
        QVERIFY(marks->marks().front().line >= 2);
        QVERIFY(marks->findChild<QLabel*>(QStringLiteral("liveMarksText"))->text().contains(QStringLiteral("Line ")));
        page->editor()->replaceAll("a: 1\n");
        QTRY_VERIFY_WITH_TIMEOUT(std::none_of(marks->marks().begin(), marks->marks().end(),
                                              [](const auto& m) { return m.kind == LiveMarks::Mark::Kind::Wrong; }),
                                 10000);
    }

    void cloneSaysWhatItReaches()
    {
        QCOMPARE(run(QString::fromLocal8Bit(qgetenv("PLUMA")),
                     {QStringLiteral("freeze-context"), QStringLiteral("--phase"), QStringLiteral("CAD"),
                      QStringLiteral("-q")},
                     m_repository),
                 0);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->bench().session.snapshot()->contexts.size(), std::size_t(1), 20000);
        const auto context = m_window->bench().session.snapshot()->contexts.front();
        m_window->frame().restore(QStringLiteral("clone:") + qs(context.id), {});
        auto* page = current<ClonePage>();
        QVERIFY(page != nullptr);
        auto* values = page->findChild<QTableWidget*>(QStringLiteral("cloneValues"));
        int row = -1;
        for (int i = 0; i < values->rowCount(); ++i)
            if (values->item(i, 0)->text() == QStringLiteral("wing_span"))
                row = i;
        QVERIFY(row >= 0);
        QTRY_VERIFY_WITH_TIMEOUT(!values->item(row, 4)->text().isEmpty(), 20000);
        const int reach = values->item(row, 4)->text().remove(QLatin1Char(',')).toInt();
        values->item(row, 2)->setText(QStringLiteral("45"));
        auto* items = page->findChild<QTreeWidget*>(QStringLiteral("cloneItems"));
        // What a new value changes is what it reaches.
        QTRY_COMPARE_WITH_TIMEOUT(items->topLevelItemCount(), reach, 20000);
    }

    void aStrangersContextIsClonedWhenThatIsAccepted()
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home.filePath(QStringLiteral("other%1").arg(m_number)));
        environment.insert(QStringLiteral("XDG_STATE_HOME"), m_home.filePath(QStringLiteral("state%1").arg(m_number)));
        // Somebody with another key, who enrols herself.
        for (const QStringList& arguments :
             {QStringList{QStringLiteral("keys"), QStringLiteral("create"), QStringLiteral("-q")},
              {QStringLiteral("keys"), QStringLiteral("enroll"), QStringLiteral("--person"), QStringLiteral("Eve"),
               QStringLiteral("-q")},
              {QStringLiteral("freeze-context"), QStringLiteral("--phase"), QStringLiteral("CAD"),
               QStringLiteral("--commit"), QStringLiteral("eve"), QStringLiteral("-q")}}) {
            QProcess other;
            other.setProcessEnvironment(environment);
            other.setWorkingDirectory(m_repository);
            other.start(QString::fromLocal8Bit(qgetenv("PLUMA")), arguments);
            QVERIFY(other.waitForFinished(60000));
            QVERIFY2(other.exitCode() == 0, other.readAllStandardError().constData());
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_window->bench().session.snapshot()->contexts.size(), std::size_t(1), 20000);
        const auto context = m_window->bench().session.snapshot()->contexts.front();
        m_window->frame().restore(QStringLiteral("clone:") + qs(context.commit), {});
        auto* page = current<ClonePage>();
        QVERIFY(page != nullptr);
        auto* accept = page->findChild<QCheckBox*>(QStringLiteral("cloneAcceptUntrusted"));
        auto* write = page->findChild<QPushButton*>(QStringLiteral("cloneDo"));
        QTRY_VERIFY_WITH_TIMEOUT(accept->isVisible(), 20000);
        QVERIFY(!write->isEnabled());
        accept->setChecked(true);
        QTRY_VERIFY_WITH_TIMEOUT(write->isEnabled(), 20000);
        write->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_window->bench().session.snapshot()->contexts.size(), std::size_t(2), 20000);
        const auto& all = m_window->bench().session.snapshot()->contexts;
        const auto clone =
            std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.program != context.program; });
        QVERIFY(clone != all.end());
        QCOMPARE(clone->statement.source->trust, std::string("unknown_key"));
    }

    void adoptingIsShownBeforeItIsDone()
    {
        const QString root = m_home.filePath(QStringLiteral("tree%1").arg(m_number));
        const auto put = [&](const QString& path) {
            QVERIFY(QDir().mkpath(root + QLatin1Char('/') + path.section(QLatin1Char('/'), 0, -2)));
            QFile f(root + QLatin1Char('/') + path);
            QVERIFY(f.open(QIODevice::WriteOnly));
            f.write("x\n");
        };
        for (const char* phase : {"CAD", "CAE"})
            for (int i = 0; i < 4; ++i)
                put(QStringLiteral("DOMAIN/AAA-Airframes/SYSTEMS/57-WINGS/PLM/CAx/%1/a%2.md")
                        .arg(QLatin1String(phase))
                        .arg(i));
        put(QStringLiteral("README.md"));
        QCOMPARE(run(QStringLiteral("git"), {QStringLiteral("init"), QStringLiteral("-q")}, root), 0);
        const QString before = qs(m_window->bench().session.snapshot()->root);
        // A repository without a commit is refused in the page, and what is open stays open.
        m_window->openWorkspace(root);
        QTRY_VERIFY_WITH_TIMEOUT(
            current<AdoptPage>() != nullptr || qs(m_window->bench().session.snapshot()->root) == before, 10000);
        QCOMPARE(qs(m_window->bench().session.snapshot()->root), before);
        QCOMPARE(run(QStringLiteral("git"), {QStringLiteral("add"), QStringLiteral("-A")}, root), 0);
        QCOMPARE(run(QStringLiteral("git"), {QStringLiteral("commit"), QStringLiteral("-qm"), QStringLiteral("start")},
                     root),
                 0);
        m_window->openWorkspace(root);
        QTRY_VERIFY_WITH_TIMEOUT(current<AdoptPage>() != nullptr, 10000);
        auto* page = current<AdoptPage>();
        auto* push = page->findChild<QPushButton*>(QStringLiteral("adoptButton"));
        page->findChild<QLineEdit*>(QStringLiteral("adoptFolder"))->setText(root);
        QTRY_VERIFY_WITH_TIMEOUT(push->isEnabled(), 10000);
        QVERIFY2(page->findChild<QLabel*>(QStringLiteral("adoptSentence"))
                     ->text()
                     .contains(QStringLiteral("8 with a phase")),
                 qPrintable(page->findChild<QLabel*>(QStringLiteral("adoptSentence"))->text()));
        QVERIFY(!QFile::exists(root + QStringLiteral("/.pluma")));
        // A pattern of one's own is counted, a wrong one said.
        auto* layout = page->findChild<QPlainTextEdit*>(QStringLiteral("adoptLayout"));
        const QString proposed = layout->toPlainText();
        layout->setPlainText(QStringLiteral("DOMAIN/{nonsense}/**"));
        QTRY_VERIFY_WITH_TIMEOUT(
            !push->isEnabled() && page->findChild<QWidget*>(QStringLiteral("adoptRefusal"))->isVisible(), 10000);
        layout->setPlainText(proposed);
        QTRY_VERIFY_WITH_TIMEOUT(push->isEnabled(), 10000);
        page->findChild<QLineEdit*>(QStringLiteral("adoptProgram"))->setText(QStringLiteral("NEW-PROGRAM"));
        push->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->bench().session.isOpen() &&
                                     m_window->bench().session.snapshot()->program.id == "NEW-PROGRAM",
                                 20000);
        QVERIFY(QFile::exists(root + QStringLiteral("/.pluma/program.yaml")));
    }

    void preferencesAreFoundByWhatPeopleType()
    {
        m_window->actions().find(QStringLiteral("window.preferences"))->trigger();
        QWidget* page = m_window->documents().current();
        auto* line = page->findChild<QLineEdit*>(QStringLiteral("preferencesSearch"));
        for (const auto& [typed, setting] :
             {std::pair{"dark", "setting_appearance_theme"}, std::pair{"font", "setting_appearance_scale"},
              std::pair{"language", "setting_appearance_language"}, std::pair{"long lines", "setting_editor_wrap"}}) {
            line->setText(QLatin1String(typed));
            QVERIFY2(page->findChild<QWidget*>(QLatin1String(setting))->isVisible(), typed);
        }
        line->setText(QStringLiteral("zzz"));
        QVERIFY(!page->findChild<QWidget*>(QStringLiteral("setting_appearance_theme"))->isVisible());
    }

    void onlyTheDocumentAndBack()
    {
        const auto shown = [this] {
            int n = 0;
            for (const auto& [id, dock] : m_window->docks().all())
                n += m_window->findChild<QWidget*>(QStringLiteral("dock_") + id)->isHidden() ? 0 : 1;
            return n;
        };
        const int before = shown();
        QVERIFY(before > 0);
        QAction* action = m_window->actions().find(QStringLiteral("view.maximise"));
        action->trigger();
        QCOMPARE(shown(), 0);
        QVERIFY(action->isChecked());
        action->trigger();
        QTRY_COMPARE(shown(), before);
        QVERIFY(!action->isChecked());
        m_window->actions().find(QStringLiteral("theme.dark"))->trigger();
        QVERIFY(m_window->actions().find(QStringLiteral("theme.dark"))->isChecked());
        QVERIFY(!m_window->actions().find(QStringLiteral("theme.light"))->isChecked());
    }

    void tabsSayWhatTellsThemApart()
    {
        std::vector<QString> same;
        for (const auto& row : m_window->bench().session.snapshot()->inventory->rows)
            if (qs(row.path).endsWith(QStringLiteral("/META.json")) && same.size() < 2)
                same.push_back(qs(row.path));
        QCOMPARE(same.size(), std::size_t(2));
        open(same[0]);
        open(same[1]);
        QStringList texts;
        for (int i = 0; i < m_window->documents().count(); ++i)
            texts << m_window->documents().tabText(i);
        QCOMPARE(texts.removeDuplicates(), 0);
    }
};

QTEST_MAIN(TestPages)
#include "tst_pages.moc"

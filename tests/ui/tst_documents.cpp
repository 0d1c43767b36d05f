#include "testing.h"
#include "window.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QCryptographicHash>
#include <QDialog>
#include <QDir>
#include <QDropEvent>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTextBrowser>
#include <QTimer>
#include <QTreeView>

#include "editor/diff_lexer.h"
#include "editor/text_editor.h"
#include "frame/docks.h"
#include "frame/finder.h"
#include "frame/offered.h"
#include "panels/navigator/artifact_model.h"
#include "widgets/drag.h"
#include "widgets/form/form_view.h"

using namespace pluma;
using namespace pluma::ui;

// The whole window over a small real program, without a display.
class TestDocuments : public testing::WindowTest {
    Q_OBJECT

    // Once its text is there and nothing runs any more.
    ArtifactPage* open(const QString& path)
    {
        auto* page = openPage(path);
        (void)QTest::qWaitFor([&] { return page->editor() != nullptr && m_window->bench().jobs.idle(); }, 2000);
        return page;
    }
    void makeOpenWindow()
    {
        makeWindow(QStringLiteral("w.ini"), {});
        QVERIFY(openProgram());
    }

    static bool enters(QWidget* widget, const QMimeData& data)
    {
        QDragEnterEvent event(widget->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        event.ignore();
        QApplication::sendEvent(widget, &event);
        return event.isAccepted();
    }
    // As a mouse does it: what does not take the one that enters gets nothing.
    static void drop(QWidget* widget, const QMimeData& data)
    {
        enters(widget, data);
        QDropEvent event(widget->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(widget, &event);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(makeProgram(QStringLiteral("ex"), false));
        makeOpenWindow();
    }
    void cleanupTestCase() { m_window.reset(); }

    void editSaveUndo()
    {
        const QString path = pick("geometry-001.yaml");
        const QByteArray before = file(path);
        ArtifactPage* page = open(path);
        QCOMPARE(page->editor()->bytes(), before);
        QVERIFY(!page->isDirty());
        page->editor()->replaceBytes(0, 0, "# by hand\n");
        QVERIFY(page->isDirty());
        QSignalSpy saved(page, &Page::saved);
        page->save();
        QVERIFY(saved.wait(5000));
        QCOMPARE(file(path), "# by hand\n" + before);
        QVERIFY(!page->isDirty());
        page->undo();
        QCOMPARE(page->editor()->bytes(), before);
        page->save();
        QVERIFY(saved.wait(5000));
        QCOMPARE(file(path), before);
    }
    void bytesThatAreNoTextSurvive()
    {
        const QString path = pick(".md");
        const QByteArray odd("caf\xe9 \xff\xfe\r\nmixed\nends\rhere");
        const QByteArray before = file(path);
        write(path, odd);
        ArtifactPage* page = open(path);
        page->checkFile();
        QTRY_COMPARE(page->editor()->bytes(), odd);
        page->editor()->replaceBytes(0, 1, "C");
        QSignalSpy saved(page, &Page::saved);
        page->save();
        QVERIFY(saved.wait(5000));
        QCOMPARE(file(path), "C" + odd.mid(1));
        write(path, before);
        page->checkFile();
        QTRY_COMPARE(page->editor()->bytes(), before);
    }
    void aChangeFromOutsideReloadsWhatIsClean()
    {
        const QString path = pick("geometry-001.yaml");
        ArtifactPage* page = open(path);
        const QByteArray before = file(path);
        write(path, "outside: 1\n");
        page->checkFile();
        QTRY_COMPARE(page->editor()->bytes(), QByteArray("outside: 1\n"));
        QVERIFY(!page->isDirty());
        write(path, before);
        page->checkFile();
        QTRY_COMPARE(page->editor()->bytes(), before);
    }
    void aChangeFromOutsideNeverLosesEitherSide()
    {
        const QString path = pick("geometry-001.yaml");
        ArtifactPage* page = open(path);
        const QByteArray before = file(path);
        page->editor()->replaceBytes(0, 0, "mine: 1\n");
        write(path, "theirs: 1\n");
        page->save(); // must notice, not overwrite
        auto* banner = page->findChild<QWidget*>(QStringLiteral("conflictBanner"));
        QTRY_VERIFY(banner->isVisible());
        QCOMPARE(file(path), QByteArray("theirs: 1\n"));
        QCOMPARE(page->editor()->bytes(), "mine: 1\n" + before);
        QTest::mouseClick(page->findChild<QWidget*>(QStringLiteral("takeTheirs")), Qt::LeftButton);
        QCOMPARE(page->editor()->bytes(), QByteArray("theirs: 1\n"));
        page->undo(); // what was mine is one undo away
        QCOMPARE(page->editor()->bytes(), "mine: 1\n" + before);
        write(path, "theirs: 2\n");
        page->checkFile();
        QTRY_VERIFY(banner->isVisible());
        QTest::mouseClick(page->findChild<QWidget*>(QStringLiteral("keepMine")), Qt::LeftButton);
        QSignalSpy saved(page, &Page::saved);
        page->save();
        QVERIFY(saved.wait(5000));
        QCOMPARE(file(path), "mine: 1\n" + before);
        write(path, before);
        page->checkFile();
        QTRY_COMPARE(page->editor()->bytes(), before);
    }
    void theJournalHoldsWhatIsNotSaved()
    {
        const QString path = pick("geometry-001.yaml");
        ArtifactPage* page = open(path);
        const Journal journal(m_environment.dirs.state / "journal");
        const QByteArray text = QByteArray("unsaved \xff bytes\n") + page->editor()->bytes();
        page->editor()->replaceAll(text);
        QTRY_COMPARE_WITH_TIMEOUT(static_cast<int>(journal.entries().size()), 1, 5000);
        QCOMPARE(journal.entries().front().bytes, text);
        QCOMPARE(journal.entries().front().path, path);
        page->undo();
        QTRY_COMPARE(static_cast<int>(journal.entries().size()), 0);
        page->recover(text, {});
        QCOMPARE(page->editor()->bytes(), text);
        QVERIFY(page->isDirty());
        page->undo();
        QTRY_VERIFY(!page->isDirty());
        page->discardJournal();
    }
    // Text that was kept over another state of the file never replaces what is there now without a word.
    void recoveredTextOverAnotherFileAsks()
    {
        const QString path = pick("geometry-001.yaml");
        ArtifactPage* page = open(path);
        const QByteArray before = page->editor()->bytes();
        const auto digest = [](const QByteArray& bytes) {
            return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        };
        auto* banner = page->findChild<QWidget*>(QStringLiteral("conflictBanner"));
        page->recover("kept: 1\n", digest(before));
        QVERIFY(!banner->isVisible());
        page->undo();
        page->recover("kept: 1\n", digest("another state"));
        QVERIFY(banner->isVisible());
        QTest::mouseClick(page->findChild<QWidget*>(QStringLiteral("takeTheirs")), Qt::LeftButton);
        QCOMPARE(page->editor()->bytes(), before);
        QVERIFY(!page->isDirty());
    }
    void recoveryBelongsToOneRepository()
    {
        const QString path = pick("geometry-001.yaml");
        const Journal journal(m_environment.dirs.state / "journal");
        const auto snapshot = m_window->bench().session.snapshot();
        JournalEntry own;
        own.root = qs(snapshot->root);
        own.program = qs(snapshot->program.id);
        own.path = path;
        own.bytes = "mine\n";
        own.time = QDateTime::currentDateTime();
        own.key = Journal::keyOf(own.root, own.program, own.path);
        JournalEntry other = own;
        other.root = QStringLiteral("/somewhere/else");
        other.bytes = "of another clone\n";
        other.key = Journal::keyOf(other.root, other.program, other.path);
        REQUIRE_OK(journal.write(own));
        REQUIRE_OK(journal.write(other));
        m_window->actions().find(QStringLiteral("document.recovery"))->trigger();
        Page* page = m_window->documents().find(QStringLiteral("recovery"));
        QVERIFY(page != nullptr && m_window->documents().current() == page);
        QCOMPARE(page->findChildren<QPushButton*>(QStringLiteral("recoveryRestore")).size(), 1);
        QCOMPARE(page->findChildren<QPushButton*>(QStringLiteral("recoveryExport")).size(), 1);
        auto* drop = page->findChild<QPushButton*>(QStringLiteral("recoveryDiscard"));
        QVERIFY(m_window->focusWidget() != drop);
        // Discarding is taken back by the same button, and the text is on disk all the while.
        QTest::mouseClick(drop, Qt::LeftButton);
        QCOMPARE(static_cast<int>(journal.entries().size()), 2);
        auto* take = page->findChild<QPushButton*>(QStringLiteral("recoveryRestore"));
        QVERIFY(!take->isEnabled());
        QTest::mouseClick(drop, Qt::LeftButton);
        QVERIFY(take->isEnabled());
        QTest::mouseClick(take, Qt::LeftButton);
        auto* artifact = qobject_cast<ArtifactPage*>(m_window->documents().find(QStringLiteral("artifact:") + path));
        QVERIFY(artifact != nullptr);
        QTRY_VERIFY(artifact->editor() != nullptr);
        QTRY_COMPARE(artifact->editor()->bytes(), QByteArray("mine\n"));
        artifact->undo();
        artifact->discardJournal();
        journal.forget(other.key);
        m_window->documents().close(page);
    }
    void aDeletedFileIsMarkedAndNotMadeAgain()
    {
        const QString path = pick("geometry-001.yaml");
        ArtifactPage* page = open(path);
        const QByteArray before = file(path);
        const QString absolute = qs(m_window->bench().session.snapshot()->absolute(ss(path)));
        QVERIFY(QFile::remove(absolute));
        auto* banner = page->findChild<QWidget*>(QStringLiteral("conflictBanner"));
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 1500); // by watching alone
        QVERIFY(page->title().contains(QStringLiteral("deleted")));
        page->editor()->replaceBytes(0, 0, "# still here\n");
        QSignalSpy refused(page, &Page::notSaved);
        page->save();
        QVERIFY(refused.wait(5000));
        QVERIFY(!QFile::exists(absolute));
        QSignalSpy saved(page, &Page::saved);
        QTest::mouseClick(page->findChild<QWidget*>(QStringLiteral("writeAgain")), Qt::LeftButton);
        QVERIFY(saved.wait(5000));
        QCOMPARE(file(path), "# still here\n" + before);
        QVERIFY(!banner->isVisible() && !page->title().contains(QStringLiteral("deleted")));
        write(path, before); // and what happens outside is seen by itself
        QTRY_COMPARE_WITH_TIMEOUT(page->editor()->bytes(), before, 1500);
    }
    // One question for all that is unsaved; keeping on editing closes nothing.
    void closingAsksOnce()
    {
        const QString first = pick("geometry-001.yaml");
        const QString second = pick(".md");
        ArtifactPage* one = open(first);
        ArtifactPage* two = open(second);
        const QByteArray before[] = {file(first), file(second)};
        one->editor()->replaceBytes(0, 0, "# 1\n");
        two->editor()->replaceBytes(0, 0, "# 2\n");
        const int count = m_window->documents().count();
        bool closed = false;
        const auto answer = [&](const char* button, int untick) {
            m_window->documents().closeAll([&closed] { closed = true; });
            m_window->documents().closeAll([] { QFAIL("asked twice at once"); });
            QCOMPARE(m_window->findChildren<QDialog*>(QStringLiteral("unsavedDialog")).size(), 1);
            const QPointer<QDialog> dialog = m_window->findChild<QDialog*>(QStringLiteral("unsavedDialog"));
            QVERIFY(dialog != nullptr);
            auto* list = dialog->findChild<QListWidget*>(QStringLiteral("unsavedList"));
            QCOMPARE(list->count(), 2);
            if (untick >= 0)
                list->item(untick)->setCheckState(Qt::Unchecked);
            QTest::mouseClick(dialog->findChild<QPushButton*>(QLatin1String(button)), Qt::LeftButton);
            QTRY_VERIFY(dialog == nullptr);
        };
        answer("unsavedKeep", -1);
        QVERIFY(!closed);
        QCOMPARE(m_window->documents().count(), count);
        QVERIFY(one->isDirty() && two->isDirty());
        answer("unsavedGo", 1);
        QTRY_VERIFY(closed);
        QCOMPARE(m_window->documents().count(), 0);
        QCOMPARE(file(first), "# 1\n" + before[0]);
        QCOMPARE(file(second), before[1]);
        write(first, before[0]);
        m_window->actions().find(QStringLiteral("document.reopen"))->trigger();
        QCOMPARE(m_window->documents().count(), 1);
    }
    // Nothing waits in a question: what it is about may go meanwhile, also the whole window.
    void questionsOutliveNothing()
    {
        const QString path = pick("geometry-001.yaml");
        const QString moved = path.left(path.lastIndexOf(QLatin1Char('/')) + 1) + QStringLiteral("moved.yaml");
        const QByteArray before = file(path);
        open(path);
        m_window->actions().find(QStringLiteral("document.rename"))->trigger();
        auto* rename = m_window->findChild<QInputDialog*>(QStringLiteral("renameDialog"));
        QVERIFY(rename != nullptr && rename->isVisible());
        rename->setTextValue(moved);
        rename->accept();
        QTRY_COMPARE_WITH_TIMEOUT(file(moved), before, 20000);
        // What it takes to undo it is known when it is done, which is after the file is there.
        QTRY_VERIFY_WITH_TIMEOUT(m_window->bench().jobs.idle(), 20000);
        m_window->actions().find(QStringLiteral("document.undo_file"))->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(file(path), before, 20000);
        open(path);
        m_window->actions().find(QStringLiteral("document.delete"))->trigger();
        auto* box = m_window->findChild<QMessageBox*>(QStringLiteral("deleteDialog"));
        QVERIFY(box != nullptr && box->isVisible());
        box->reject();
        QTRY_VERIFY(m_window->findChild<QMessageBox*>(QStringLiteral("deleteDialog")) == nullptr);
        QCOMPARE(file(path), before);
        ArtifactPage* page = open(path);
        page->editor()->replaceBytes(0, 0, "# unsaved\n");
        m_window->documents().close(page);
        const QPointer<QDialog> dialog = m_window->findChild<QDialog*>(QStringLiteral("unsavedDialog"));
        QVERIFY(dialog != nullptr);
        page->discard();
        m_window->documents().close(page); // clean now: it goes, and the question is about nothing
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        dialog->accept();
        QTRY_VERIFY(dialog == nullptr);
        QCOMPARE(file(path), before);
    }
    void keysBeforeTheTextIsThereReachIt()
    {
        m_window->documents().closeAll([] {});
        const QString path = pick("geometry-001.yaml");
        m_window->bench().openArtifact(path);
        auto* page = qobject_cast<ArtifactPage*>(m_window->documents().current());
        page->focusContent();
        QVERIFY(page->editor() == nullptr);
        QTest::keyClicks(page, QStringLiteral("typed early"));
        QTRY_VERIFY(page->editor() != nullptr);
        QTRY_VERIFY(page->editor()->bytes().startsWith("typed early"));
        page->discard();
    }
    // Bytes that are no UTF-8, words of several bytes, case, words and expressions: every place is counted and
    // replaced.
    void findingCountsAndReplaces()
    {
        const QString path = pick("geometry-001.yaml");
        ArtifactPage* page = open(path);
        const QByteArray before = page->editor()->bytes();
        page->editor()->replaceAll("Span: 40\nwörd span ↔ spanner\nSPAN 41\n");
        page->find();
        auto* text = page->findChild<QLineEdit*>(QStringLiteral("findText"));
        auto* with = page->findChild<QLineEdit*>(QStringLiteral("replaceText"));
        auto* state = page->findChild<QLabel*>(QStringLiteral("findState"));
        const auto button = [&](const char* name) { return page->findChild<QAbstractButton*>(QLatin1String(name)); };
        text->setText(QStringLiteral("span"));
        QCOMPARE(state->text(), QStringLiteral("4 found"));
        QTest::keyClick(text, Qt::Key_Return);
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(state->text(), QStringLiteral("2 of 4"));
        QCOMPARE(page->editor()->selectedText(), QStringLiteral("span"));
        QTest::keyClick(text, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(state->text(), QStringLiteral("1 of 4"));
        button("findWord")->setChecked(true);
        QCOMPARE(state->text(), QStringLiteral("1 of 3"));
        button("findCase")->setChecked(true);
        QVERIFY2(state->text().startsWith(QLatin1Char('1')), qPrintable(state->text()));
        button("findCase")->setChecked(false);
        button("findWord")->setChecked(false);
        button("findExpression")->setChecked(true);
        text->setText(QStringLiteral("(4)([01]"));
        QVERIFY(state->text().startsWith(QStringLiteral("Not a regular expression")));
        text->setText(QStringLiteral("(4)([01])"));
        with->setText(QStringLiteral("$2\\1"));
        QTest::mouseClick(button("replaceAll"), Qt::LeftButton);
        QCOMPARE(page->editor()->bytes(), QByteArray("Span: 04\nwörd span ↔ spanner\nSPAN 14\n"));
        page->undo(); // one edit
        QCOMPARE(page->editor()->bytes(), QByteArray("Span: 40\nwörd span ↔ spanner\nSPAN 41\n"));
        // What stands around a place counts where it stands.
        text->setText(QStringLiteral("(?<=Span: )40"));
        with->setText(QStringLiteral("50"));
        QTest::mouseClick(button("replaceAll"), Qt::LeftButton);
        QCOMPARE(page->editor()->bytes(), QByteArray("Span: 50\nwörd span ↔ spanner\nSPAN 41\n"));
        page->undo();
        button("findExpression")->setChecked(false);
        text->setText(QStringLiteral("spanner"));
        with->setText(QStringLiteral("ü"));
        QTest::mouseClick(button("replaceAll"), Qt::LeftButton);
        QCOMPARE(page->editor()->bytes(), QByteArray("Span: 40\nwörd span ↔ ü\nSPAN 41\n"));
        page->editor()->replaceAll("caf\xe9 span\n\xff span\n");
        text->setText(QStringLiteral("span"));
        with->setText(QStringLiteral("x"));
        QTest::mouseClick(button("replaceAll"), Qt::LeftButton);
        QCOMPARE(page->editor()->bytes(), QByteArray("caf\xe9 x\n\xff x\n"));
        page->goToLine();
        QTest::keyClicks(text, QStringLiteral("2"));
        QVERIFY(page->place().startsWith(QStringLiteral("Line 2, column 1")));
        page->editor()->replaceAll(before);
        page->discard();
        button("findClose")->click();
    }
    void aDamagedJournalIsPassedOver()
    {
        const std::filesystem::path folder = m_environment.dirs.state / "journal";
        std::filesystem::create_directories(folder);
        for (const char* bad : {"", "{", "[]", "{\"path\": 7}", "{\"path\":\"x\"}"}) {
            REQUIRE_OK(saveFile(folder / "bad.json", bad));
            QVERIFY(Journal(folder).entries().empty());
        }
        std::filesystem::remove(folder / "bad.json");
    }
    void aTableEditsTheText()
    {
        const QString path = pick(".csv");
        ArtifactPage* page = open(path);
        auto* table = page->findChild<QTableView*>(QStringLiteral("csvTable"));
        QVERIFY(table != nullptr);
        const QByteArray before = page->editor()->bytes();
        QVERIFY(table->model()->setData(table->model()->index(0, 0), QStringLiteral("changed, here"), Qt::EditRole));
        QVERIFY(page->isDirty());
        QVERIFY(page->editor()->bytes().contains("\"changed, here\""));
        page->undo();
        QCOMPARE(page->editor()->bytes(), before);
    }
    void linesOfADiffAreWhatTheirHunkSays()
    {
        const QByteArray text(
            "--- a/x.md\n+++ b/x.md\n@@ -26,4 +26,4 @@ title\n same\n--- M. Aubert\n+++ M. Aubert, K. Ito\n"
            " @@ -1 +1 @@\n \n@@ -40 +40,0 @@\n-gone\n\\ No newline at end of file\n");
        using Kind = DiffLine::Kind;
        const auto lines = diffLinesOf({text.constData(), static_cast<std::size_t>(text.size())});
        const std::vector<Kind> kinds = {Kind::Header,   Kind::Header,  Kind::Position, Kind::Same,
                                         Kind::Removed,  Kind::Added,   Kind::Same,     Kind::Same,
                                         Kind::Position, Kind::Removed, Kind::Note};
        QCOMPARE(lines.size(), kinds.size());
        for (std::size_t i = 0; i < kinds.size(); ++i)
            QVERIFY2(lines[i].kind == kinds[i], qPrintable(QString::number(i)));
        QCOMPARE(lines[4].before, 27);
        QCOMPARE(lines[4].after, 0);
        QCOMPARE(lines[5].after, 27);
        QCOMPARE(lines[9].before, 40);
        // A text that is cut or no diff at all is gone through to its end.
        for (const char* odd :
             {"", "@@ -", "@@ -99999999999999999999 +1 @@\n-x", "@@ -1,9 +1,9 @@\n-x", "plain\n-no\n"})
            QVERIFY(diffLinesOf(odd).size() <= 2);
        TextEditor editor(*m_theme, TextEditor::Language::Diff);
        editor.load(text);
        editor.SendScintilla(QsciScintillaBase::SCI_COLOURISE, 0UL, -1L);
        const auto styleAt = [&](const char* of) {
            return static_cast<int>(
                editor.SendScintilla(QsciScintillaBase::SCI_GETSTYLEAT, static_cast<unsigned long>(text.indexOf(of))));
        };
        QCOMPARE(styleAt("--- M."), int{DiffLexer::RemovedSign});
        QCOMPARE(styleAt("-- M."), int{DiffLexer::Removed});
        QCOMPARE(styleAt("++ M."), int{DiffLexer::Added});
        QCOMPARE(styleAt("--- a/"), int{DiffLexer::Header});
    }
    void blocksOfCellsAreCopiedPastedAndCleared()
    {
        const QString path = pick(".csv");
        ArtifactPage* page = open(path);
        auto* table = page->findChild<QTableView*>(QStringLiteral("csvTable"));
        const QByteArray before = page->editor()->bytes();
        const auto cell = [&](int row, int column) { return table->model()->index(row, column); };
        const auto text = [&](int row, int column) { return cell(row, column).data(Qt::EditRole).toString(); };
        QVERIFY(table->model()->rowCount() >= 3 && table->model()->columnCount() >= 3);
        table->selectionModel()->select(QItemSelection(cell(0, 0), cell(1, 1)), QItemSelectionModel::ClearAndSelect);
        QTest::keySequence(table, QKeySequence::Copy);
        const QString copied = QApplication::clipboard()->text();
        QCOMPARE(copied, text(0, 0) + QLatin1Char('\t') + text(0, 1) + QLatin1Char('\n') + text(1, 0) +
                             QLatin1Char('\t') + text(1, 1));
        // One step of undo for a block; bytes between the cells stay.
        QApplication::clipboard()->setText(QStringLiteral("a\t\"b\tc\"\nd, e\tf"));
        table->selectionModel()->setCurrentIndex(cell(1, 1), QItemSelectionModel::ClearAndSelect);
        QTest::keySequence(table, QKeySequence::Paste);
        QCOMPARE(text(1, 1), QStringLiteral("a"));
        QCOMPARE(text(1, 2), QStringLiteral("b\tc"));
        QCOMPARE(text(2, 1), QStringLiteral("d, e"));
        QCOMPARE(text(2, 2), QStringLiteral("f"));
        QVERIFY(page->editor()->bytes().contains("\"d, e\""));
        page->undo();
        QCOMPARE(page->editor()->bytes(), before);
        // One value fills what is selected; Delete empties it.
        QApplication::clipboard()->setText(QStringLiteral("7"));
        table->selectionModel()->select(QItemSelection(cell(0, 1), cell(2, 1)), QItemSelectionModel::ClearAndSelect);
        QTest::keySequence(table, QKeySequence::Paste);
        for (const int row : {0, 1, 2})
            QCOMPARE(text(row, 1), QStringLiteral("7"));
        QTest::keyClick(table, Qt::Key_Delete);
        for (const int row : {0, 1, 2})
            QCOMPARE(text(row, 1), QString());
        page->undo();
        page->undo();
        QCOMPARE(page->editor()->bytes(), before);
        // What lies beyond the table is left out, and said.
        QSignalSpy out(table, SIGNAL(leftOut(int)));
        QApplication::clipboard()->setText(QStringLiteral("1\t2\t3"));
        table->selectionModel()->setCurrentIndex(cell(0, table->model()->columnCount() - 2),
                                                 QItemSelectionModel::ClearAndSelect);
        QTest::keySequence(table, QKeySequence::Paste);
        QCOMPARE(out.size(), 1);
        QCOMPARE(out.at(0).at(0).toInt(), 1);
        page->undo();
        QCOMPARE(page->editor()->bytes(), before);
        QVERIFY(page->place().startsWith(QStringLiteral("Row 2, column ")));
    }
    void markdownShowsItsPreview()
    {
        ArtifactPage* page = open(pick(".md"));
        auto* preview = page->findChild<QTextBrowser*>(QStringLiteral("markdownPreview"));
        QVERIFY(preview != nullptr);
        page->editor()->replaceBytes(0, 0, "# A new heading\n\n");
        QTRY_VERIFY(preview->toPlainText().startsWith(QStringLiteral("A new heading")));
        page->undo();
    }
    void whatIsDroppedIsOpenedOrToldOf()
    {
        auto& documents = m_window->documents();
        documents.closeAll([] {});
        const QString path = pick("geometry-001.yaml");
        QMimeData inside;
        inside.setUrls({QUrl::fromLocalFile(qs(m_window->bench().session.snapshot()->absolute(ss(path))))});
        QVERIFY(enters(m_window.get(), inside));
        drop(m_window.get(), inside);
        QTRY_VERIFY(documents.find(QStringLiteral("artifact:") + path) != nullptr);
        // What is on the web is not taken, and neither is a text.
        QMimeData web;
        web.setUrls({QUrl(QStringLiteral("https://example.com/a.md")), QUrl(QStringLiteral("pluma://context/x"))});
        QMimeData words;
        words.setText(QStringLiteral("rm -rf /"));
        const int count = documents.count();
        for (const QMimeData* data : {&web, &words}) {
            QVERIFY(!enters(m_window.get(), *data));
            drop(m_window.get(), *data);
        }
        QTest::qWait(100);
        QCOMPARE(documents.count(), count);
        QVERIFY(m_window->findChild<QMessageBox*>() == nullptr);
        // A file from elsewhere: a copy is offered, and its repository where it has one.
        const QString other = m_home.filePath(QStringLiteral("other"));
        QVERIFY(QDir().mkpath(other + QStringLiteral("/.git")));
        QFile file(other + QStringLiteral("/notes.txt"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("some notes\n");
        file.close();
        QMimeData outside;
        outside.setUrls({QUrl::fromLocalFile(file.fileName())});
        drop(m_window.get(), outside);
        QTRY_VERIFY(m_window->findChild<QMessageBox*>(QStringLiteral("dropDialog")) != nullptr);
        auto* box = m_window->findChild<QMessageBox*>(QStringLiteral("dropDialog"));
        QVERIFY(box->informativeText().contains(other));
        QVERIFY(box->findChild<QPushButton*>(QStringLiteral("dropOpen")) != nullptr);
        box->findChild<QPushButton*>(QStringLiteral("dropCopy"))->click();
        QTRY_VERIFY(m_window->findChild<QInputDialog*>(QStringLiteral("importDialog")) != nullptr);
        auto* dialog = m_window->findChild<QInputDialog*>(QStringLiteral("importDialog"));
        const auto copyTo = [&](const QString& where) {
            dialog->setTextValue(where);
            dialog->accept();
        };
        copyTo(QStringLiteral("imported/notes.txt"));
        QTRY_VERIFY(documents.find(QStringLiteral("artifact:imported/notes.txt")) != nullptr);
        QCOMPARE(this->file(QStringLiteral("imported/notes.txt")), QByteArray("some notes\n"));
        // Never over another file, and never out of the program.
        for (const char* where : {"imported/notes.txt", "../notes.txt", ".pluma/notes.txt"}) {
            QTRY_VERIFY(m_window->findChild<QInputDialog*>() == nullptr);
            drop(m_window.get(), outside);
            QTRY_VERIFY(m_window->findChild<QMessageBox*>(QStringLiteral("dropDialog")) != nullptr);
            m_window->findChild<QMessageBox*>(QStringLiteral("dropDialog"))
                ->findChild<QPushButton*>(QStringLiteral("dropCopy"))
                ->click();
            QTRY_VERIFY(m_window->findChild<QInputDialog*>(QStringLiteral("importDialog")) != nullptr);
            dialog = m_window->findChild<QInputDialog*>(QStringLiteral("importDialog"));
            copyTo(QLatin1String(where));
            QTest::qWait(100);
        }
        QVERIFY(!QFile::exists(m_repository + QStringLiteral("/../notes.txt")));
        QCOMPARE(this->file(QStringLiteral(".pluma/notes.txt")), QByteArray("missing"));
        std::filesystem::remove_all(m_window->bench().session.snapshot()->absolute("imported"));
        QVERIFY(documents.isMovable()); // tabs are put in another order by the mouse
        documents.closeAll([] {});
    }
    void artifactsAreDraggedByTheirPaths()
    {
        auto* tree = m_window->findChild<QTreeView*>(QStringLiteral("navigatorTree"));
        QVERIFY(tree->dragEnabled());
        auto* model = qobject_cast<ArtifactModel*>(tree->model());
        const QString path = pick("geometry-001.yaml");
        const QModelIndex index = model->find(path);
        QVERIFY((model->flags(index) & Qt::ItemIsDragEnabled) != 0 &&
                (model->flags(model->index(0, 0)) & Qt::ItemIsDragEnabled) == 0);
        const std::unique_ptr<QMimeData> data(model->mimeData({index}));
        QCOMPARE(data->text(), path);
        QVERIFY(!data->hasUrls());
        // Into a text, where the mouse is; a document names it from where the document is.
        ArtifactPage* page = open(pick(".csv"));
        page->findChild<QCheckBox*>(QStringLiteral("csvAsText"))->setChecked(true);
        QVERIFY(enters(page->editor()->viewport(), *data));
        drop(page->editor()->viewport(), *data);
        QVERIFY2(page->editor()->bytes().contains(path.toUtf8()), page->editor()->bytes().constData());
        page->undo();
        QVERIFY(!page->isDirty());
        page = open(pick(".md"));
        drop(page->editor()->viewport(), *data);
        const QString relative =
            QDir(QFileInfo(QLatin1Char('/') + page->path()).path()).relativeFilePath(QLatin1Char('/') + path);
        QVERIFY2(page->editor()->bytes().contains(relative.toUtf8()), page->editor()->bytes().constData());
        page->undo();
        QVERIFY(!page->isDirty());
        // A file is not text: the window takes it, and the text stays as it is.
        const QString there = qs(m_window->bench().session.snapshot()->absolute(ss(path)));
        QMimeData file;
        file.setUrls({QUrl::fromLocalFile(there)});
        file.setText(there);
        QVERIFY(m_window->documents().find(QStringLiteral("artifact:") + path) == nullptr);
        drop(page->editor()->viewport(), file);
        QTRY_VERIFY(m_window->documents().find(QStringLiteral("artifact:") + path) != nullptr);
        QVERIFY(!page->isDirty());
        // Into a field that takes a path, in place of what was there.
        const auto wanted = Values::fromYaml("type: object\nproperties:\n  source: {type: string, format: file}\n"
                                             "  artifact: {type: string, x-completes: artifact}\n"
                                             "  words: {type: string}\n",
                                             "test");
        QVERIFY(wanted);
        schema::FormOptions options;
        options.units = std::make_shared<const Units>(*Units::shipped());
        schema::Form form(schema::FormSchema::of(*wanted), options);
        FormView view(*m_theme);
        view.resize(600, 400);
        view.setForm(&form);
        view.show();
        QTRY_COMPARE(view.findChildren<PathDrop*>().size(), 2);
        for (PathDrop* taker : view.findChildren<PathDrop*>()) {
            auto* line = qobject_cast<QLineEdit*>(taker->parent());
            line->setText(QStringLiteral("before"));
            QVERIFY(enters(line, *data));
            drop(line, *data);
            QCOMPARE(line->text(), path);
            drop(line, file);
            QCOMPARE(line->text(), there);
        }
    }
    void everyKindOfTextIsPrinted()
    {
        const QString md = QStringLiteral("printed.md");
        write(md, "---\ntitle: T\n---\n# Printed heading\n\n- [x] a task\n\n| Name | Rate |\n|---|---:|\n| pump | "
                  "42 |\n\n~~gone~~ https://example.com\n\n" +
                      QByteArray("A paragraph that goes on for a while, so that there are pages.\n\n").repeated(120) +
                      "Last words.\n");
        const std::vector<std::pair<QString, QStringList>> cases = {
            {md,
             {QStringLiteral("Printed heading"), QStringLiteral("pump"), QStringLiteral("Last words."),
              QStringLiteral("☑")}},
            {pick("geometry-001.yaml"), {}},
            {pick(".csv"), {}}};
        for (const auto& [path, words] : cases) {
            ArtifactPage* page = open(path);
            auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
            const QString pdf = m_home.filePath(QStringLiteral("print.pdf"));
            QFile::remove(pdf);
            printer->setOutputFormat(QPrinter::PdfFormat);
            printer->setOutputFileName(pdf);
            printer->setPageSize(QPageSize(QPageSize::A4));
            int pages = -1;
            QVERIFY(page->printOn(printer, [&](const Result<int>& done) { pages = done ? *done : 0; }));
            QTRY_VERIFY_WITH_TIMEOUT(pages >= 0, 20000);
            QVERIFY2(pages > 0, qPrintable(path));
            printer.reset(); // ends the file
            QProcess reader;
            reader.start(QStringLiteral("pdfinfo"), {pdf});
            QVERIFY(reader.waitForFinished(20000));
            QVERIFY(QString::fromUtf8(reader.readAllStandardOutput())
                        .contains(QRegularExpression(QStringLiteral("Pages: +%1\\b").arg(pages))));
            reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
            QVERIFY(reader.waitForFinished(20000));
            const QString text = QString::fromUtf8(reader.readAllStandardOutput());
            for (const QString& word : words)
                QVERIFY2(text.contains(word), qPrintable(word + QLatin1Char('\n') + text.left(2000)));
            if (words.isEmpty()) { // as it is written
                const QString line = QString::fromUtf8(page->editor()->bytes()).section(QLatin1Char('\n'), 0, 0);
                QVERIFY2(text.contains(line.left(30)), qPrintable(line + QLatin1Char('\n') + text.left(2000)));
            } else {
                QVERIFY(pages > 2);
                QVERIFY(!text.contains(QStringLiteral("|---")));
                QVERIFY2(text.contains(QRegularExpression(QStringLiteral("\\b1 ?/ ?%1\\b").arg(pages))),
                         qPrintable(text.right(300)));
            }
        }
        m_window->documents().closeAll([] {});
        QFile::remove(qs(m_window->bench().session.snapshot()->absolute(ss(md))));
    }
    void pathsThatLeaveTheProgramAreRefused()
    {
        const int before = m_window->documents().count();
        m_window->bench().openArtifact(QStringLiteral("../../../../etc/passwd"));
        m_window->bench().openArtifact(QStringLiteral("/etc/passwd"));
        m_window->openLink(QStringLiteral("pluma://artifact/../../../../../etc/passwd"));
        m_window->openLink(QStringLiteral("http://example.com"));
        QCOMPARE(m_window->documents().count(), before);
    }
    // Whoever made the link: nothing is opened, closed or started before the person has seen where it leads.
    void linksAskBeforeTheyOpen()
    {
        const auto before = m_window->bench().session.snapshot()->root;
        for (const char* link : {"pluma://open", "pluma://open?path=", "pluma://open?path=relative",
                                 "pluma://open?path=/tmp%00x", "pluma://freeze?phase=CAD", "pluma://run/window.quit",
                                 "pluma:open?path=/tmp", "pluma://command/program.init"}) {
            m_window->openLink(QLatin1String(link));
            QVERIFY2(m_window->findChild<QMessageBox*>() == nullptr, link);
        }
        m_window->openLink(QStringLiteral("pluma://open?path=/tmp/%E2%80%AEgnp.exe"));
        m_window->openLink(QStringLiteral("pluma://open?path=/elsewhere"));
        QCOMPARE(m_window->findChildren<QMessageBox*>().size(), 1);
        auto* box = m_window->findChild<QMessageBox*>(QStringLiteral("linkDialog"));
        QVERIFY(box != nullptr && box->isVisible());
        QVERIFY2(!box->informativeText().contains(QChar(0x202E)) &&
                     box->informativeText().contains(QStringLiteral("/tmp/")),
                 qPrintable(box->informativeText()));
        QVERIFY(box->defaultButton() == box->button(QMessageBox::Cancel));
        box->button(QMessageBox::Cancel)->click();
        QTRY_VERIFY(m_window->findChild<QMessageBox*>() == nullptr);
        QVERIFY(m_window->bench().session.snapshot()->root == before);
    }
    void everyActionIsInThePalette()
    {
        m_window->actions().find(QStringLiteral("help.palette"))->trigger();
        auto* line = m_window->findChild<QLineEdit*>(QStringLiteral("finderLine"));
        QVERIFY(line->isVisible());
        for (const Actions::Entry& entry : m_window->actions().all()) {
            line->setText(entry.action->text());
            QCOMPARE(m_window->finder().model()->index(0, 0).data().toString(), entry.action->text());
        }
        for (const command::CommandInfo& info : m_registry->all()) {
            // Searching in files is an action of the window.
            if (!isOffered(info) || info.id == "program.search" || info.id == "program.replace")
                continue;
            line->setText(qs(info.title));
            QCOMPARE(m_window->finder().model()->index(0, 0).data().toString(), qs(info.title) + QStringLiteral("…"));
        }
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!m_window->finder().isVisible());
    }
    void shortcutsAreDistinct()
    {
        QSet<QString> seen;
        for (const Actions::Entry& entry : m_window->actions().all()) {
            const QString keys = entry.action->shortcut().toString();
            QVERIFY2(keys.isEmpty() || !seen.contains(keys), qPrintable(entry.id + keys));
            seen.insert(keys);
        }
        QVERIFY(!m_window->actions()
                     .rebind(QStringLiteral("workspace.close"), QKeySequence(QStringLiteral("Ctrl+P")))
                     .isEmpty());
        QVERIFY(m_window->actions()
                    .rebind(QStringLiteral("workspace.close"), QKeySequence(QStringLiteral("Ctrl+Alt+W")))
                    .isEmpty());
        m_window->actions().rebind(QStringLiteral("workspace.close"), {});
    }
    void changesOfTheCommandLineArrive()
    {
        const auto before = m_window->bench().session.snapshot()->contexts.size();
        QProcess pluma;
        pluma.setWorkingDirectory(m_repository);
        pluma.start(
            QString::fromLocal8Bit(qgetenv("PLUMA")),
            {QStringLiteral("freeze-context"), QStringLiteral("--phase"), QStringLiteral("CAD"), QStringLiteral("-q")});
        QVERIFY(pluma.waitForFinished(60000));
        QCOMPARE(pluma.exitCode(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->bench().session.snapshot()->contexts.size(), before + 1, 10000);
    }
    void perspectivesShowWhatTheySay()
    {
        // A small window keeps its room for the document.
        m_window->resize(900, 700);
        m_window->docks().show(QStringLiteral("engineer"));
        QVERIFY(m_window->findChild<QWidget*>(QStringLiteral("dock_inspector"))->isHidden());
        QVERIFY(!m_window->findChild<QWidget*>(QStringLiteral("dock_navigator"))->isHidden());
        m_window->docks().reset();
        m_window->resize(1600, 1000);
        for (const char* id : {"manager", "reviewer", "planner", "engineer"}) {
            m_window->docks().show(QLatin1String(id));
            const Json facts = Json::parse(*readResource(std::string("perspectives/") + id + ".json"));
            for (const auto& [name, shown] : facts["docks"].items()) {
                const auto* dock = m_window->findChild<QWidget*>(QStringLiteral("dock_") + qs(name));
                QVERIFY2(dock != nullptr, name.c_str());
                QVERIFY2(
                    !dock->isHidden() == shown.get<bool>(),
                    qPrintable(
                        QStringLiteral("%1 in %2, %3 wide").arg(qs(name), QLatin1String(id)).arg(m_window->width())));
            }
        }
    }
    void theSessionComesBack()
    {
        m_window->documents().closeAll([] {});
        const QString path = pick("geometry-001.yaml");
        QTRY_VERIFY(!m_window->bench().session.snapshot()->contexts.empty());
        const QString context = qs(m_window->bench().session.snapshot()->contexts.back().commit);
        auto& documents = m_window->documents();
        const QStringList keys = {QStringLiteral("template:ICD-MAP-INTERFACE-V1"),
                                  QStringLiteral("clone:") + context,
                                  QStringLiteral("artifact:") + path,
                                  QStringLiteral("compare:%1|%1").arg(context),
                                  QStringLiteral("context:") + context,
                                  QStringLiteral("preferences"),
                                  QStringLiteral("program:")};
        for (const QString& key : keys) {
            m_window->frame().restore(key, {}); // a context comes once it was read
            QTRY_VERIFY2(documents.find(key) != nullptr, qPrintable(key));
        }
        documents.find(keys[1])
            ->findChild<QLineEdit*>(QStringLiteral("cloneProgram"))
            ->setText(QStringLiteral("KEPT-1"));
        documents.setCurrentWidget(documents.find(keys[2]));
        m_window->close();
        m_window.reset();
        makeOpenWindow();
        for (const QString& key : keys)
            QTRY_VERIFY2(m_window->documents().find(key) != nullptr, qPrintable(key));
        QStringList order;
        for (const Page* page : m_window->documents().pages())
            order << page->key();
        QCOMPARE(order, keys);
        QCOMPARE(m_window->documents().current()->key(), keys[2]);
        QCOMPARE(m_window->documents().find(keys[1])->findChild<QLineEdit*>(QStringLiteral("cloneProgram"))->text(),
                 QStringLiteral("KEPT-1"));
    }
};

QTEST_MAIN(TestDocuments)
#include "tst_documents.moc"

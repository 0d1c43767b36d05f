#include "testing.h"
#include "window.h"

#include <QCheckBox>
#include <QCryptographicHash>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <atomic>
#include <filesystem>
#include <fstream>
#include <malloc.h>
#include <thread>
#include <unistd.h>

#include "editor/text_editor.h"
#include "panels/documents/large_view.h"

using namespace pluma;
using namespace pluma::ui;

namespace {

// How much memory the process takes at most while this lives, beyond what it took before.
class PeakMemory {
public:
    PeakMemory()
    {
        ::malloc_trim(0);
        m_before = resident();
        m_sampler = std::jthread([this](const std::stop_token& stop) {
            while (!stop.stop_requested()) {
                m_most = std::max(m_most.load(), resident());
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
            }
        });
    }
    std::uint64_t growth() const { return m_most > m_before ? m_most - m_before : 0; }

private:
    static std::uint64_t resident()
    {
        std::ifstream statm("/proc/self/statm");
        std::uint64_t all = 0;
        std::uint64_t pages = 0;
        statm >> all >> pages;
        return pages * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
    }
    std::uint64_t m_before = 0;
    std::atomic<std::uint64_t> m_most{0};
    std::jthread m_sampler;
};

} // namespace

// Files that are too large to be edited: what is shown of them, and how much memory that takes.
class TestLarge : public testing::WindowTest {
    Q_OBJECT

    LargeView* openLarge(const QString& path)
    {
        ArtifactPage* page = openPage(path);
        for (int i = 0;
             i < 1500 && (page->large() == nullptr || !page->large()->counted() || !m_window->bench().jobs.idle()); ++i)
            QTest::qWait(10);
        return page->large();
    }
    static QString text(const QWidget* in, const char* name)
    {
        const auto* label = in->findChild<QLabel*>(QLatin1String(name));
        return label != nullptr && !label->isHidden() ? label->text() : QString();
    }
    static QByteArray caretLine(const LargeView* view)
    {
        int line = 0;
        int column = 0;
        view->editor()->getCursorPosition(&line, &column);
        return view->editor()->text(line).toUtf8().trimmed();
    }
    void close(const QString& path)
    {
        m_window->documents().closeAll([] {});
        QTest::qWait(1);
        std::filesystem::remove(diskPath(path));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(makeProgram(QStringLiteral("ex"), false));
        makeWindow(QStringLiteral("w.ini"), {1400, 900});
        QVERIFY(openProgram());
    }
    void cleanupTestCase() { m_window.reset(); }

    void aLargeTextIsReadInPieces()
    {
        const QString path = QStringLiteral("large.txt");
        write(path, [](std::ostream& out) {
            for (int i = 1; i <= 400'000; ++i)
                out << "line " << i << " of a text that is much too long to be read by anybody\r\n";
        });
        QVERIFY(std::filesystem::file_size(diskPath(path)) > (20U << 20));
        LargeView* view = openLarge(path);
        QVERIFY(view != nullptr);
        auto* page = qobject_cast<ArtifactPage*>(m_window->documents().current());
        QVERIFY(page->editor() == nullptr && !page->isDirty() && page->abilities() == Page::Finds);
        QVERIFY(view->editor()->isReadOnly());
        const QString bar = text(view, "largePosition");
        QVERIFY2(bar.startsWith(QStringLiteral("Lines 1–8,000 of 400,000 (")), qPrintable(bar));
        QVERIFY2(bar.endsWith(QStringLiteral("read-only because larger than 16 MiB")), qPrintable(bar));
        page->save(); // has nothing to do
        QVERIFY(!page->isDirty());

        const auto press = [&](const char* name) {
            const std::uint64_t before = view->window().begin;
            view->findChild<QPushButton*>(QLatin1String(name))->click();
            return QTest::qWaitFor([&] { return view->window().begin != before; });
        };
        QVERIFY(press("largeNext"));
        QVERIFY(view->editor()->text(0).startsWith(QStringLiteral("line 8001 ")));
        QVERIFY(text(view, "largePosition").startsWith(QStringLiteral("Lines 8,001–16,000 of")));
        QCOMPARE(view->currentLine(), std::uint64_t(8001));
        QVERIFY(press("largeLast"));
        QVERIFY(text(view, "largePosition").contains(QStringLiteral("–400,000 of 400,000")));
        QVERIFY(view->editor()->text().endsWith(QStringLiteral("by anybody\r\n")));
        const std::uint64_t begin = view->window().begin;
        QVERIFY(press("largePrevious"));
        QCOMPARE(view->window().end, begin);
        QVERIFY(press("largeFirst"));
        // The keyboard goes on where a piece ends.
        view->editor()->setFocus();
        view->editor()->SendScintilla(QsciScintilla::SCI_DOCUMENTEND);
        QTest::keyClick(view->editor(), Qt::Key_PageDown);
        QTRY_COMPARE(view->currentLine(), std::uint64_t(8001));
        // Ctrl+G and a number.
        m_window->actions().find(QStringLiteral("go.line"))->trigger();
        auto* words = view->findChild<QLineEdit*>(QStringLiteral("largeFindText"));
        QVERIFY(words->isVisible());
        QCOMPARE(words->text(), QStringLiteral(":"));
        QTest::keyClicks(words, QStringLiteral("123456"));
        QTest::keyClick(words, Qt::Key_Return);
        QTRY_COMPARE(view->currentLine(), std::uint64_t(123456));
        QVERIFY(caretLine(view).startsWith("line 123456 of"));
        QVERIFY(page->place().contains(QStringLiteral("123,456")));
        QCOMPARE(page->state().value(QStringLiteral("line")).toULongLong(), 123456ULL);
        words->setText(QStringLiteral(":400001"));
        QTest::keyClick(words, Qt::Key_Return);
        QVERIFY(text(view, "largeFindState").contains(QStringLiteral("400,000 line")));
        // Words: forward from here, then from the beginning; and none.
        const auto look = [&](const QString& what) {
            words->setText(what);
            QTest::keyClick(words, Qt::Key_Return);
            (void)QTest::qWaitFor([&] { return m_window->bench().jobs.idle(); }, 10000);
            return text(view, "largeFindState");
        };
        QCOMPARE(look(QStringLiteral("LINE 399999 of")), QStringLiteral("Found"));
        QTRY_COMPARE(view->currentLine(), std::uint64_t(399999));
        QCOMPARE(view->editor()->selectedText(), QStringLiteral("line 399999 of"));
        QCOMPARE(look(QStringLiteral("line 12 of")), QStringLiteral("Found, from the beginning again"));
        QTRY_COMPARE(view->currentLine(), std::uint64_t(12));
        QCOMPARE(look(QStringLiteral("no such words")), QStringLiteral("Not found"));
        close(path);
    }

    void aLargeTableReadsTheRowsThatAreLookedAt()
    {
        const QString path = QStringLiteral("large.csv");
        write(path, [](std::ostream& out) {
            out << "id;name;value\r\n";
            for (int i = 1; i <= 600'000; ++i)
                out << i << ";\"the; name of " << i << "\";" << i << ",5 and some more to fill\r\n";
        });
        LargeView* view = openLarge(path);
        QVERIFY(view != nullptr && view->rows() != nullptr);
        const LargeTable& rows = *view->rows();
        QVERIFY(view->table()->isVisible());
        QCOMPARE(rows.rows(), std::uint64_t(600'000));
        QCOMPARE(rows.columnCount(), 3);
        QCOMPARE(rows.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("name"));
        const auto cell = [&](int row, int column) { return rows.index(row, column).data().toString(); };
        QTRY_COMPARE(cell(0, 1), QStringLiteral("the; name of 1"));
        QTRY_COMPARE(cell(99'999, 0), QStringLiteral("100000"));
        QVERIFY(text(view, "largePosition").startsWith(QStringLiteral("Rows 1–100,000 of 600,000 (")));
        QVERIFY(text(view, "largeNote").isEmpty());
        QVERIFY(!(rows.flags(rows.index(0, 0)) & Qt::ItemIsEditable));
        qobject_cast<ArtifactPage*>(m_window->documents().current())->goTo(500'002, 1);
        QCOMPARE(view->currentLine(), std::uint64_t(500'002));
        QVERIFY(text(view, "largePosition").startsWith(QStringLiteral("Rows 500,001–600,000 of 600,000 (")));
        QTRY_COMPARE(cell(view->table()->currentIndex().row(), 0), QStringLiteral("500001"));
        QCOMPARE(rows.headerData(0, Qt::Vertical, Qt::DisplayRole).toULongLong(), 500'002ULL);
        for (int row = 0; row < 100'000; row += 640)
            QTRY_VERIFY(cell(row, 0) == QString::number(500'001 + row));
        QVERIFY2(rows.heldBytes() < (8U << 20), qPrintable(QString::number(rows.heldBytes())));
        view->findChild<QCheckBox*>(QStringLiteral("csvAsText"))->setChecked(true);
        QVERIFY(view->editor()->isVisible());
        close(path);
    }

    void cellsThatGoOnInTheNextLineAreSaid()
    {
        const QString path = QStringLiteral("quoted.csv");
        write(path, [](std::ostream& out) {
            out << "a,b\n1,2\n3,\"two\nlines\"\n";
            for (int i = 0; i < 200'000; ++i)
                out << "x,a cell that is there to make the table a large one, and another of it, and one more\n";
        });
        LargeView* view = openLarge(path);
        QVERIFY(view != nullptr);
        QVERIFY2(text(view, "largeNote").contains(QStringLiteral("in line 3 a quote is open")),
                 qPrintable(text(view, "largeNote")));
        close(path);
    }

    void whatIsNoTextIsShownByItsFacts()
    {
        const QString path = QStringLiteral("large.png");
        QByteArray bytes("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
        bytes.append(QByteArray(20 << 20, 'p'));
        write(path, [&](std::ostream& out) { out.write(bytes.constData(), bytes.size()); });
        ArtifactPage* page = openPage(path);
        QTRY_COMPARE_WITH_TIMEOUT(
            text(page, "factDigest"),
            QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()), 20000);
        QCOMPARE(text(page, "factKind"), QStringLiteral("PNG picture"));
        QCOMPARE(text(page, "factFirst"), QString::fromLatin1(bytes.left(16).toHex(' ')));
        QVERIFY(text(page, "factSize").contains(countText(static_cast<std::uint64_t>(bytes.size()))));
        QVERIFY(page->editor() == nullptr && page->large() == nullptr && !page->isDirty());
        close(path);
    }

    void moreThanTwoGibibytesAreFactsOnly()
    {
        const QString path = QStringLiteral("huge.txt");
        write(path, [](std::ostream& out) { out << "a text\n"; });
        std::filesystem::resize_file(diskPath(path), (2ULL << 30) + 1);
        ArtifactPage* page = openPage(path);
        QTRY_VERIFY(text(page, "factsWhy").contains(QStringLiteral("facts only")));
        QVERIFY(text(page, "factDigest").startsWith(QStringLiteral("not made")));
        auto* make = page->findChild<QPushButton*>(QStringLiteral("factDigestAgain"));
        QTRY_VERIFY(make->isVisible());
        QVERIFY(page->large() == nullptr);
        make->click();
        auto* stop = page->findChild<QPushButton*>(QStringLiteral("factProgressStop"));
        QTRY_VERIFY(stop->isVisible());
        stop->click();
        QTRY_COMPARE(text(page, "factDigest"), QStringLiteral("stopped"));
        close(path);
    }

    void aLineWithoutEndIsCutAndSaysSo()
    {
        const QString path = QStringLiteral("line.json");
        write(path, [](std::ostream& out) { out << "[\n" << std::string(20U << 20, '1') << "\n]\n"; });
        LargeView* view = openLarge(path);
        QVERIFY(view != nullptr);
        QVERIFY(text(view, "largeNote").isEmpty());
        view->next();
        QTRY_VERIFY(view->window().cutEnd);
        QCOMPARE(view->window().end - view->window().begin, std::uint64_t(65536));
        QVERIFY(text(view, "largeNote").contains(QStringLiteral("longer than 64 KiB and is cut")));
        view->last();
        QTRY_COMPARE(view->editor()->text(), QStringLiteral("]\n"));
        QVERIFY(text(view, "largePosition").startsWith(QStringLiteral("Lines 3–3 of 3")));
        close(path);
    }

    void aChangeOutsideIsSaid()
    {
        const QString path = QStringLiteral("changing.log");
        const auto lines = [](std::ostream& out) {
            for (int i = 0; i < 300'000; ++i)
                out << "something happened, and this is what the log has to say about it\n";
        };
        write(path, lines);
        LargeView* view = openLarge(path);
        QVERIFY(view != nullptr);
        auto* page = qobject_cast<ArtifactPage*>(m_window->documents().current());
        auto* banner = page->findChild<QWidget*>(QStringLiteral("conflictBanner"));
        QVERIFY(!banner->isVisible());
        std::ofstream(diskPath(path), std::ios::app) << "one more\n";
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 10000); // the watcher saw it
        QTest::mouseClick(page->findChild<QWidget*>(QStringLiteral("readAgain")), Qt::LeftButton);
        view = openLarge(path);
        QVERIFY(view != nullptr && !banner->isVisible());
        QVERIFY(text(view, "largePosition").contains(QStringLiteral("of 300,001 (")));
        // It shrinks, and somebody goes on reading.
        std::filesystem::resize_file(diskPath(path), 17U << 20);
        view->last();
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 10000);
        // It is small now, and can be edited.
        write(path, [](std::ostream& out) { out << "small\n"; });
        QTRY_VERIFY(page->findChild<QWidget*>(QStringLiteral("readAgain")) != nullptr);
        QTest::mouseClick(page->findChild<QWidget*>(QStringLiteral("readAgain")), Qt::LeftButton);
        QTRY_VERIFY(page->editor() != nullptr);
        QCOMPARE(page->editor()->bytes(), QByteArray("small\n"));
        QVERIFY(page->large() == nullptr);
        // And too large for that again.
        write(path, lines);
        QTRY_VERIFY_WITH_TIMEOUT(page->findChild<QWidget*>(QStringLiteral("openAgain")) != nullptr, 10000);
        QTest::mouseClick(page->findChild<QWidget*>(QStringLiteral("openAgain")), Qt::LeftButton);
        QTRY_VERIFY(m_window->documents().current() != nullptr && openLarge(path) != nullptr);
        page = qobject_cast<ArtifactPage*>(m_window->documents().current());
        std::filesystem::remove(diskPath(path));
        QTRY_VERIFY_WITH_TIMEOUT(page->title().contains(QStringLiteral("deleted")), 10000);
        close(path);
    }

    // 1 GiB: a text of many lines, and a table of as many as fit into a part of it.
    void memoryIsBounded()
    {
        const QString path = QStringLiteral("gibibyte.txt");
        write(path, [](std::ostream& out) {
            std::string block;
            while (block.size() < (1U << 20))
                block += "a line like any other in this text, of which there are many\n";
            for (int i = 0; i < 1024; ++i)
                out << block;
        });
        const QString table = QStringLiteral("many.csv");
        write(table, [](std::ostream& out) {
            std::string block;
            while (block.size() < (1U << 20))
                block += "1,2\n";
            for (int i = 0; i < 160; ++i)
                out << block;
        });
        (void)QTest::qWaitFor([&] { return m_window->bench().jobs.idle(); }, 20000);
        {
            const PeakMemory peak; // sees what is taken
            const std::string much(80U << 20, 'x');
            QTest::qWait(50);
            QVERIFY2(peak.growth() > (64U << 20), qPrintable(QString::number(peak.growth())));
        }
        for (const QString& one : {path, table}) {
            const PeakMemory peak;
            ArtifactPage* page = openPage(one);
            QTRY_VERIFY_WITH_TIMEOUT(page->large() != nullptr && page->large()->counted(), 60000);
            LargeView* view = page->large();
            view->last();
            view->goToLine(9'000'000);
            QTRY_COMPARE_WITH_TIMEOUT(view->currentLine(), std::uint64_t(9'000'000), 10000);
            QTest::qWait(200);
            qInfo("%s grew memory by %.1f MB", qPrintable(one), static_cast<double>(peak.growth()) / 1e6);
            QVERIFY2(peak.growth() < (64U << 20), qPrintable(QString::number(peak.growth())));
            close(one);
        }
    }
};

QTEST_MAIN(TestLarge)
#include "tst_large.moc"

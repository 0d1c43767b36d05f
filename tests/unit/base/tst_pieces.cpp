#include "testing.h"

#include <QTemporaryDir>
#include <filesystem>
#include <fstream>
#include <random>
#include <unistd.h>

#include "base/beneath.h"
#include "base/pieces.h"

using namespace pluma;

// Files in pieces: windows, lines and words of files that nobody reads as a whole.
class TestPieces : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    Job m_job;

    std::filesystem::path folder() const { return m_folder.path().toStdString(); }
    std::filesystem::path write(const std::string& name, const std::string& bytes) const
    {
        std::ofstream(folder() / name, std::ios::binary) << bytes;
        return folder() / name;
    }
    static std::uint64_t resident()
    {
        std::ifstream statm("/proc/self/statm");
        std::uint64_t all = 0;
        std::uint64_t pages = 0;
        statm >> all >> pages;
        return pages * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
    }
    // The lines of a text as the editor counts them: behind LF, CRLF and CR.
    static std::vector<std::uint64_t> starts(const std::string& text)
    {
        std::vector<std::uint64_t> out;
        for (std::size_t i = 0, begun = 0; i < text.size(); ++i) {
            const bool ends = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n'));
            if (i == begun)
                out.push_back(i);
            if (ends)
                begun = i + 1;
        }
        return out;
    }

private Q_SLOTS:
    void rangesAreReadAndNoMoreThanThereIs()
    {
        write("a.txt", "0123456789");
        const auto file = Pieces::open(folder(), "a.txt");
        REQUIRE_OK(file);
        QCOMPARE(file->size(), std::uint64_t(10));
        QCOMPARE(*file->read(3, 4), std::string("3456"));
        QCOMPARE(*file->read(8, 100), std::string("89"));
        QCOMPARE(*file->read(100, 5), std::string());
    }

    void whatIsNotAFileBelowTheFolderIsRefused()
    {
        write("a.txt", "x");
        std::filesystem::create_directories(folder() / "below");
        std::filesystem::create_symlink("a.txt", folder() / "link.txt");
        std::filesystem::create_symlink(".", folder() / "round");
        EXPECT_FAILS(Pieces::open(folder(), "none.txt"), ErrorCode::NotFound, "no such file");
        EXPECT_FAILS(Pieces::open(folder(), "below"), ErrorCode::Invalid, "not a regular file");
        EXPECT_FAILS(Pieces::open(folder() / "below", "../a.txt"), ErrorCode::Denied, "not in the folder");
        EXPECT_FAILS(Pieces::open(folder(), "/etc/passwd"), ErrorCode::Denied, "not in the folder");
        EXPECT_FAILS(Pieces::open(folder(), "link.txt"), ErrorCode::Denied, "link");
        EXPECT_FAILS(Pieces::open(folder(), "round/a.txt"), ErrorCode::Denied, "link");
        EXPECT_FAILS(readFileBeneath(folder(), "link.txt"), ErrorCode::Denied, "link");
    }

    // Every line of texts made at random is where a plain walk finds it.
    void theIndexFindsEveryLine()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 30; ++round) {
            std::string text;
            const auto size = 1U + random() % (round < 20 ? 400U : 400'000U);
            const char* const ends[] = {"\n", "\r\n", "\r", "\n", "\r\r\n"};
            while (text.size() < size) {
                const bool longer = random() % 50 == 0;
                text.append(random() % (longer ? 90'000U : 60U), 'x');
                text += ends[random() % (round % 3 == 0 ? 1U : 5U)];
            }
            if (round % 2 == 0)
                text += "no end";
            write("r.txt", text);
            const auto file = Pieces::open(folder(), "r.txt");
            REQUIRE_OK(file);
            const auto index = LineIndex::build(*file, m_job);
            REQUIRE_OK(index);
            const auto expected = starts(text);
            QCOMPARE(index->lines(), static_cast<std::uint64_t>(expected.size()));
            for (std::size_t i = 0; i < expected.size(); i += 1 + i / 40) {
                QCOMPARE(*index->offsetOf(*file, i + 1), expected[i]);
                QCOMPARE(*index->lineAt(*file, expected[i]), static_cast<std::uint64_t>(i + 1));
                if (expected[i] > 0)
                    QCOMPARE(*index->lineAt(*file, expected[i] - 1), static_cast<std::uint64_t>(i));
            }
            EXPECT_FAILS(index->offsetOf(*file, expected.size() + 1), ErrorCode::NotFound, "lines");
            EXPECT_FAILS(index->offsetOf(*file, 0), ErrorCode::NotFound, "lines");
        }
    }

    void linesAreReadAndCut()
    {
        const std::string longLine(200'000, 'y');
        write("l.txt", "one\r\n" + longLine + "\r\nthree\n\nfive");
        const auto file = Pieces::open(folder(), "l.txt");
        const auto index = LineIndex::build(*file, m_job);
        REQUIRE_OK(index);
        QCOMPARE(index->lines(), std::uint64_t(5));
        QCOMPARE(index->longest(), std::uint64_t(200'002));
        const auto lines = index->read(*file, 1, 100, 10);
        REQUIRE_OK(lines);
        QCOMPARE(lines->size(), std::size_t(5));
        QCOMPARE((*lines)[0].bytes, std::string("one"));
        QCOMPARE((*lines)[1].bytes, std::string(10, 'y'));
        QVERIFY((*lines)[1].cut && !(*lines)[0].cut && !(*lines)[2].cut);
        QCOMPARE((*lines)[2].bytes, std::string("three"));
        QCOMPARE((*lines)[3].bytes, std::string());
        QCOMPARE((*lines)[4].bytes, std::string("five"));
        QCOMPARE(index->read(*file, 2, 1)->front().bytes, std::string(65536, 'y'));
        QVERIFY(index->read(*file, 6, 1)->empty());
    }

    void anEmptyFileHasNoLines()
    {
        write("e.txt", "");
        const auto file = Pieces::open(folder(), "e.txt");
        const auto index = LineIndex::build(*file, m_job);
        REQUIRE_OK(index);
        QCOMPARE(index->lines(), std::uint64_t(0));
        QVERIFY(windowFrom(*file, 0)->bytes.empty());
        QVERIFY(windowBefore(*file, 0)->bytes.empty());
        QVERIFY(windowAround(*file, 0)->bytes.empty());
    }

    void quotesThatAreNotInPairsAreFound()
    {
        write("q.csv", "a,b\n\"x\",\"y, \"\"z\"\"\"\n1,\"two\nlines\"\n5\",3\n");
        const auto file = Pieces::open(folder(), "q.csv");
        QCOMPARE(LineIndex::build(*file, m_job)->oddQuotes(), std::uint64_t(3));
        // The quote is in another piece than the end of its line.
        write("q2.csv", "a\"" + std::string(3U << 20, 'x') + "\nb\n");
        QCOMPARE(LineIndex::build(*Pieces::open(folder(), "q2.csv"), m_job)->oddQuotes(), std::uint64_t(1));
        write("q3.csv", "a\"" + std::string(3U << 20, 'x') + "\"\nb\n");
        QCOMPARE(LineIndex::build(*Pieces::open(folder(), "q3.csv"), m_job)->oddQuotes(), std::uint64_t(0));
    }

    // Forwards and backwards, all windows together are the file, and none ends within a character or a line end.
    void windowsTogetherAreTheFile_data()
    {
        QTest::addColumn<QByteArray>("text");
        QByteArray crlf;
        QByteArray accents;
        for (int i = 0; i < 3000; ++i) {
            crlf += "line " + QByteArray::number(i) + "\r\n";
            accents += "größe für ✓ 😀 " + QByteArray::number(i) + (i % 7 == 0 ? "" : "\n");
        }
        QTest::newRow("crlf") << crlf;
        QTest::newRow("no final end") << crlf + "last";
        QTest::newRow("accents") << accents;
        QTest::newRow("one line of accents") << QByteArray("ab") + QByteArray("✓😀").repeated(5000);
        QTest::newRow("long among short")
            << "a\nb\n" + QByteArray(9000, 'x') + "\r\nc\r\n" + QByteArray(512, 'z') + "\rd";
        QTest::newRow("not UTF-8") << QByteArray(5000, '\x80') + "\n\xff\n" + QByteArray(3000, '\xbf');
        QTest::newRow("only ends") << QByteArray("\r\n").repeated(3000) + QByteArray("\r").repeated(700);
    }
    void windowsTogetherAreTheFile()
    {
        QFETCH(const QByteArray, text);
        write("w.txt", text.toStdString());
        const auto file = Pieces::open(folder(), "w.txt");
        REQUIRE_OK(file);
        const bool utf8 = QString::fromUtf8(text).toUtf8() == text;
        for (const WindowLimits& limits : {WindowLimits{1024, 20, 512}, WindowLimits{1025, 5000, 511}}) {
            const auto check = [&](const TextWindow& w) {
                QVERIFY(w.end > w.begin);
                QCOMPARE(QByteArray::fromStdString(w.bytes),
                         text.mid(static_cast<qsizetype>(w.begin), static_cast<qsizetype>(w.end - w.begin)));
                QVERIFY(w.bytes.size() <= limits.bytes + 1 && w.lines <= limits.lines);
                if (utf8)
                    QVERIFY(
                        !QString::fromUtf8(QByteArray::fromStdString(w.bytes)).contains(QChar::ReplacementCharacter));
                QVERIFY(!(w.bytes.front() == '\n' && w.begin > 0 && text[static_cast<qsizetype>(w.begin) - 1] == '\r'));
            };
            QByteArray forwards;
            for (std::uint64_t at = 0; at < file->size();) {
                const auto window = windowFrom(*file, at, limits);
                REQUIRE_OK(window);
                check(*window);
                if (QTest::currentTestFailed())
                    return;
                QCOMPARE(window->lines, static_cast<std::uint64_t>(starts(window->bytes).size()));
                forwards += QByteArray::fromStdString(window->bytes);
                at = window->end;
            }
            QCOMPARE(forwards, text);
            QByteArray backwards;
            for (std::uint64_t at = file->size(); at > 0;) {
                const auto window = windowBefore(*file, at, limits);
                REQUIRE_OK(window);
                check(*window);
                if (QTest::currentTestFailed())
                    return;
                backwards.prepend(QByteArray::fromStdString(window->bytes));
                at = window->begin;
            }
            QCOMPARE(backwards, text);
            for (std::uint64_t at = 0; at < file->size(); at += 97) {
                const auto window = windowAround(*file, at, limits);
                REQUIRE_OK(window);
                check(*window);
                if (QTest::currentTestFailed())
                    return;
                QVERIFY(window->begin <= at && at < window->end);
            }
        }
    }

    void aLongLineIsCutAndSaysSo()
    {
        write("long.txt", "first\n" + std::string(10U << 20, 'x') + "\nlast\n");
        const auto file = Pieces::open(folder(), "long.txt");
        const auto first = windowFrom(*file, 0);
        QCOMPARE(first->bytes, std::string("first\n"));
        QVERIFY(!first->cutBegin && !first->cutEnd);
        const auto part = windowFrom(*file, first->end);
        QCOMPARE(part->bytes.size(), std::size_t(65536));
        QVERIFY(!part->cutBegin && part->cutEnd);
        const auto middle = windowFrom(*file, part->end);
        QVERIFY(middle->cutBegin && middle->cutEnd);
        const auto last = windowBefore(*file, file->size());
        QCOMPARE(last->bytes, std::string("last\n"));
        QVERIFY(!last->cutBegin && !last->cutEnd);
        const auto index = LineIndex::build(*file, m_job);
        QCOMPARE(index->lines(), std::uint64_t(3));
        QCOMPARE(*index->lineAt(*file, 5U << 20), std::uint64_t(2));
        QCOMPARE(*index->lineAt(*file, file->size() - 1), std::uint64_t(3));
    }

    void wordsAreFoundAcrossPieces()
    {
        std::string text((1U << 20) - 3, '.');
        text += "Needle";
        text += std::string(3U << 20, '.') + "needle";
        write("f.txt", text);
        const auto file = Pieces::open(folder(), "f.txt");
        const auto find = [&](std::string_view words, std::uint64_t from, bool caseless) {
            return *findForward(*file, words, from, file->size(), caseless, m_job);
        };
        QCOMPARE(find("needle", 0, true).value(), std::uint64_t((1U << 20) - 3));
        QCOMPARE(find("needle", 0, false).value(), std::uint64_t(text.size() - 6));
        QCOMPARE(find("NEEDLE", 1U << 20, true).value(), std::uint64_t(text.size() - 6));
        QVERIFY(!find("needles", 0, true));
        QVERIFY(!find("", 0, true));
        QVERIFY(!*findForward(*file, "needle", 0, text.size() - 1, false, m_job)); // not all of it is before the end
        Job stopped;
        stopped.cancel();
        EXPECT_FAILS(findForward(*file, "needles", 0, file->size(), true, stopped), ErrorCode::Cancelled, "");
        EXPECT_FAILS(LineIndex::build(*file, stopped), ErrorCode::Cancelled, "");
    }

    void aFileThatShrinksIsAnErrorAndNoSignal()
    {
        const auto path = write("s.txt", std::string(3U << 20, 'a'));
        const auto file = Pieces::open(folder(), "s.txt");
        REQUIRE_OK(file->unchanged());
        std::filesystem::resize_file(path, 1000);
        EXPECT_FAILS(file->unchanged(), ErrorCode::Conflict, "has changed");
        EXPECT_FAILS(file->read(2U << 20, 100), ErrorCode::Conflict, "has changed");
        EXPECT_FAILS(file->read(0, 100), ErrorCode::Conflict, "has changed");
        EXPECT_FAILS(LineIndex::build(*file, m_job), ErrorCode::Conflict, "has changed");
        // In the middle of being read.
        std::filesystem::resize_file(path, 8U << 20);
        const auto again = Pieces::open(folder(), "s.txt");
        Job job;
        job.onProgress = [&](const std::string&, std::uint64_t done, std::uint64_t) {
            if (done > 2U << 20)
                std::filesystem::resize_file(path, 100);
        };
        EXPECT_FAILS(LineIndex::build(*again, job), ErrorCode::Conflict, "has changed");
    }

    void aChangeOfTheSameSizeAndAFileInItsPlaceAreSeen()
    {
        const auto path = write("c.txt", "one");
        const auto file = Pieces::open(folder(), "c.txt");
        QTest::qSleep(20); // the clock of the file system goes in steps
        write("c.txt", "two");
        EXPECT_FAILS(file->unchanged(), ErrorCode::Conflict, "has changed");
        const auto now = Pieces::open(folder(), "c.txt");
        write("d.txt", "two");
        std::filesystem::rename(folder() / "d.txt", path);
        REQUIRE_OK(now->unchanged()); // the one that is open
        QVERIFY(Pieces::open(folder(), "c.txt")->stamp() != now->stamp());
    }

    // A file of 1 GiB, of which the first and the last MiB are text: found, counted and shown in a few MiB.
    void aGibibyteTakesFewMebibytes()
    {
        std::string text;
        while (text.size() < (1U << 20))
            text += "a line like many others, " + std::to_string(text.size()) + "\n";
        const auto path = write("g.txt", text);
        std::filesystem::resize_file(path, 1ULL << 30);
        std::ofstream(path, std::ios::binary | std::ios::app) << "\n" << text << "the end";
        const auto file = Pieces::open(folder(), "g.txt");
        REQUIRE_OK(file);
        std::uint64_t most = 0;
        const std::uint64_t before = resident();
        Job job;
        job.onProgress = [&](const std::string&, std::uint64_t, std::uint64_t) { most = std::max(most, resident()); };
        const auto index = LineIndex::build(*file, job);
        REQUIRE_OK(index);
        const auto count = static_cast<std::uint64_t>(std::count(text.begin(), text.end(), '\n'));
        QCOMPARE(index->lines(), 2 * count + 2);
        QCOMPARE(index->read(*file, index->lines(), 1)->front().bytes, std::string("the end"));
        const auto hit = findForward(*file, "the end", file->size() - (64U << 20), file->size(), true, job);
        REQUIRE_OK(hit);
        QCOMPARE(**hit, file->size() - 7);
        QVERIFY(windowAround(*file, **hit)->bytes.ends_with("the end"));
        most = std::max(most, resident());
        QVERIFY2(most - std::min(most, before) < (24U << 20), qPrintable(QString::number(most - before)));
        std::filesystem::remove(path);
    }

    void moreThanTwoGibibytesAreStillBytes()
    {
        const auto path = write("h.bin", "PK\3\4 the beginning");
        std::filesystem::resize_file(path, (5ULL << 30) + 3);
        const auto file = Pieces::open(folder(), "h.bin");
        REQUIRE_OK(file);
        QVERIFY(file->size() > maxPiecesBytes);
        QCOMPARE(file->read(5ULL << 30, 10)->size(), std::size_t(3));
        QVERIFY(kindOfBytes(*file->read(0, 512)).starts_with("ZIP"));
        QVERIFY(kindOfBytes("just words").empty());
        std::filesystem::remove(path);
    }
};

QTEST_APPLESS_MAIN(TestPieces)
#include "tst_pieces.moc"

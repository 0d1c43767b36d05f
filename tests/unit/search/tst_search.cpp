#include "testing.h"

#include <QTemporaryDir>
#include <filesystem>
#include <sys/stat.h>

#include "base/files.h"
#include "base/save_files.h"
#include "search/search.h"

using namespace pluma;
using namespace pluma::search;

// What is found and what replacing makes of it; the oracle for places is plain text search by hand.
class TestSearch : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path m_root;
    Job m_job;

    void put(const std::string& path, const std::string& bytes)
    {
        std::filesystem::create_directories((m_root / path).parent_path());
        QVERIFY(saveFile(m_root / path, bytes).has_value());
    }
    std::string get(const std::string& path) { return readFile(m_root / path).value_or("missing"); }
    Found found(const std::vector<std::string>& paths, const Query& query,
                const std::map<std::string, std::string>& unsaved = {})
    {
        auto result = find(m_root, paths, query, unsaved, m_job);
        if (!result)
            qWarning("%s", result.error().message.c_str());
        return result ? std::move(*result) : Found();
    }

private Q_SLOTS:
    void init()
    {
        m_root = m_folder.filePath(QString::number(QDateTime::currentMSecsSinceEpoch() * 1000 + rand() % 1000))
                     .toStdString();
        std::filesystem::create_directories(m_root);
    }

    void placesAreExact()
    {
        put("a.md", "one\r\n  Größe wing, WING\r\nlast wing");
        const Found all = found({"a.md"}, {"wing"});
        QCOMPARE(all.hits, std::uint64_t(3));
        const Hit& first = all.files[0].hits[0];
        QCOMPARE(first.line, 2U);
        QCOMPARE(first.column, 9U); // characters, not bytes
        QCOMPARE(first.text, std::string("  Größe wing, WING"));
        QCOMPARE(first.text.substr(first.from, first.size), std::string("wing"));
        QCOMPARE(first.before, std::string("one"));
        QCOMPARE(first.after, std::string("last wing"));
        QCOMPARE(all.files[0].hits[2].after, std::string());
        QCOMPARE(found({"a.md"}, {"wing", false, true}).hits, std::uint64_t(2));
        QCOMPARE(found({"a.md"}, {"GRÖSSE"}).hits, std::uint64_t(0)); // ß folds to no SS
        QCOMPARE(found({"a.md"}, {"GRÖßE"}).hits, std::uint64_t(1));
    }

    void wordsAndExpressions()
    {
        put("a.txt", "span spans wing_span span.\n-3 x-3\nrev A\nrev B\n");
        QCOMPARE(found({"a.txt"}, {"span"}).hits, std::uint64_t(4));
        QCOMPARE(found({"a.txt"}, {"span", false, false, true}).hits, std::uint64_t(2));
        QCOMPARE(found({"a.txt"}, {"-3", false, false, true}).hits, std::uint64_t(1)); // begins with no word character
        QCOMPARE(found({"a.txt"}, {"a.b"}).hits, std::uint64_t(0));                    // a dot is a dot
        QCOMPARE(found({"a.txt"}, {"^rev [AB]$", true}).hits, std::uint64_t(2));
        QCOMPARE(found({"a.txt"}, {"rev A\\nrev", true}).hits, std::uint64_t(1));
        QCOMPARE(found({"a.txt"}, {"x*", true}).hits, std::uint64_t(1)); // nothing is no hit
    }

    void badExpressionsSayWhere()
    {
        const auto result = find(m_root, {}, {"ab(c", true}, {}, m_job);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, ErrorCode::Usage);
        QVERIFY(result.error().where.find('5') != std::string::npos);
        QVERIFY(!find(m_root, {}, {"\\C", true}, {}, m_job).has_value());
        QVERIFY(!find(m_root, {}, {""}, {}, m_job).has_value());
        QVERIFY(!find(m_root, {}, {"\xff"}, {}, m_job).has_value());
    }

    void pathsFilter()
    {
        for (const char* path : {"a.md", "b.csv", "x/a.md", "x/y/c.md", "x/y/c.csv"})
            put(path, "hit\n");
        const std::vector<std::string> all = {"a.md", "b.csv", "x/a.md", "x/y/c.csv", "x/y/c.md"};
        QCOMPARE(found(all, {"hit", false, false, false, {"*.md"}}).hits, std::uint64_t(3));
        QCOMPARE(found(all, {"hit", false, false, false, {"x"}}).hits, std::uint64_t(0)); // a name, not a folder
        QCOMPARE(found(all, {"hit", false, false, false, {"x/"}}).hits, std::uint64_t(3));
        QCOMPARE(found(all, {"hit", false, false, false, {"x/**"}}).hits, std::uint64_t(3));
        QCOMPARE(found(all, {"hit", false, false, false, {"x/y"}}).hits, std::uint64_t(2));
        QCOMPARE(found(all, {"hit", false, false, false, {"*.md", "!x/y/**"}}).hits, std::uint64_t(2));
        QCOMPARE(found(all, {"hit", false, false, false, {"!*.csv"}}).hits, std::uint64_t(3));
        const Found filtered = found(all, {"hit", false, false, false, {"*.md"}});
        QCOMPARE(filtered.filtered, std::uint64_t(2));
        QCOMPARE(filtered.searched, std::uint64_t(3));
    }

    void whatIsNotLookedAtIsSaid()
    {
        put("binary.bin", std::string("a\0wing", 6));
        put("text.md", "wing");
        put("large.txt", std::string(maxDocumentBytes + 1, 'w'));
        std::filesystem::create_symlink("/etc/passwd", m_root / "link");
        std::filesystem::create_directory(m_root / "folder");
        const Found some = found({"binary.bin", "folder", "gone", "large.txt", "link", "text.md"}, {"wing"});
        QCOMPARE(some.hits, std::uint64_t(1));
        QCOMPARE(some.searched, std::uint64_t(1));
        QCOMPARE(some.skipped.size(), std::size_t(5));
        QCOMPARE(some.skipped[0].why, Skipped::Why::Binary);
        QCOMPARE(some.skipped[1].why, Skipped::Why::Unreadable);
        QCOMPARE(some.skipped[3].why, Skipped::Why::Large);
        QCOMPARE(some.skipped[4].why, Skipped::Why::Link);
        QCOMPARE(found({"../" + m_root.filename().string() + "/text.md"}, {"wing"}).hits, std::uint64_t(0));
    }

    void latin1IsSearchedByItsBytes()
    {
        put("latin.txt", "Gr\xf6\xdf"
                         "e wing\n");
        const Found some = found({"latin.txt"}, {"wing"});
        QCOMPARE(some.hits, std::uint64_t(1));
        QCOMPARE(some.files[0].hits[0].text.substr(some.files[0].hits[0].from, 4), std::string("wing"));
    }

    void boundsAreSaidAndInOrder()
    {
        std::vector<std::string> paths;
        for (int i = 0; i < 300; ++i) {
            char name[16];
            snprintf(name, sizeof name, "f%03d.txt", i);
            put(name, QByteArray("wing\n").repeated(100).toStdString());
            paths.emplace_back(name);
        }
        const Found some = found(paths, {"wing"});
        QVERIFY(some.more);
        QCOMPARE(some.hits, std::uint64_t(mostHits));
        QCOMPARE(some.files.size(), std::size_t(100)); // the first ones, whatever the threads did
        QCOMPARE(some.files.back().path, std::string("f099.txt"));
        put("one.txt", QByteArray("wing\n").repeated(5000).toStdString());
        const Found one = found({"one.txt"}, {"wing"});
        QVERIFY(one.more && one.files[0].more);
        QCOMPARE(one.hits, std::uint64_t(mostHitsOfFile));
    }

    void longLinesAreCutAroundThePlace()
    {
        put("long.txt", std::string(100000, 'x') + "ü wing ü" + std::string(100000, 'y'));
        const Hit hit = found({"long.txt"}, {"wing"}).files[0].hits[0];
        QVERIFY(hit.text.size() < 500);
        QCOMPARE(hit.text.substr(hit.from, hit.size), std::string("wing"));
        QCOMPARE(hit.column, 100003U);
    }

    void hostileExpressionsGiveUp()
    {
        put("a.txt", std::string(5000, 'a') + "b");
        const Found some = found({"a.txt"}, {"(a+)+c|(a|aa)+$x", true});
        QCOMPARE(some.skipped.size(), std::size_t(1));
        QCOMPARE(some.skipped[0].why, Skipped::Why::GaveUp);
        put("b.txt", "abc");
        const Found odd = found({"b.txt"}, {"(?=ab\\K)", true}); // starts behind its end
        QVERIFY(odd.hits == 0);
    }

    void unsavedTextStandsForTheFile()
    {
        put("a.md", "old\n");
        QCOMPARE(found({"a.md"}, {"new"}, {{"a.md", "brand new\n"}}).hits, std::uint64_t(1));
        QCOMPARE(found({"a.md"}, {"old"}, {{"a.md", "brand new\n"}}).hits, std::uint64_t(0));
    }

    void replacing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("with");
        QTest::addColumn<bool>("expression");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("plain") << "a"
                               << "bb" << false << "xaxA"
                               << "xbbxbb";
        QTest::newRow("dollar stays") << "a"
                                      << "$1" << false << "a"
                                      << "$1";
        QTest::newRow("groups") << "(\\d+) mm"
                                << "$1 millimetres" << true << "3 mm, 40 mm\r\n"
                                << "3 millimetres, 40 millimetres\r\n";
        QTest::newRow("whole") << "wing"
                               << "[$0]" << true << "Wing wing"
                               << "[Wing] [wing]";
        QTest::newRow("named") << "(?<n>a)b"
                               << "${n}$$" << true << "ab"
                               << "a$";
        QTest::newRow("unset group") << "(x)?a"
                                     << "<$1>" << true << "a"
                                     << "<>";
        QTest::newRow("eleven") << "(a)"
                                << "$11" << true << "a"
                                << "a1";
        QTest::newRow("nothing") << "a"
                                 << "" << false << "banana"
                                 << "bnn";
        QTest::newRow("same") << "a"
                              << "a" << false << "a"
                              << "a";
    }
    void replacing()
    {
        QFETCH(QString, text);
        QFETCH(QString, with);
        QFETCH(bool, expression);
        QFETCH(QString, before);
        QFETCH(QString, after);
        put("a.txt", before.toStdString());
        const auto planned = plan(m_root, {"a.txt"}, {text.toStdString(), expression}, with.toStdString(), m_job);
        QVERIFY(planned.has_value());
        QCOMPARE(get("a.txt"), before.toStdString()); // a plan writes nothing
        QVERIFY(write(m_root, planned->changes, Direction::Forward, m_job).has_value());
        QCOMPARE(get("a.txt"), after.toStdString());
        QVERIFY(write(m_root, planned->changes, Direction::Back, m_job).has_value());
        QCOMPARE(get("a.txt"), before.toStdString());
    }

    void unknownGroupsAreRefused()
    {
        put("a.txt", "a");
        for (const char* with : {"$2", "${x}", "${", "${99999999999}"})
            QVERIFY2(!plan(m_root, {"a.txt"}, {"(a)", true}, with, m_job).has_value(), with);
    }

    void onlySomeOfThem()
    {
        put("a.txt", "a a a");
        const auto planned = plan(m_root, {"a.txt"}, {"a"}, "bb", m_job);
        QVERIFY(planned.has_value());
        QCOMPARE(only(planned->changes[0], {true, false, true}).after, std::string("bb a bb"));
        QCOMPARE(only(planned->changes[0], {}).after, std::string("a a a"));
    }

    void allFilesOrNone()
    {
        put("a.txt", "wing");
        put("b.txt", "wing");
        const auto planned = plan(m_root, {"a.txt", "b.txt"}, {"wing"}, "fin", m_job);
        QVERIFY(planned.has_value());
        put("b.txt", "somebody else");
        const auto refused = write(m_root, planned->changes, Direction::Forward, m_job);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QCOMPARE(refused.error().where, std::string("b.txt"));
        QCOMPARE(get("a.txt"), std::string("wing"));
        QCOMPARE(get("b.txt"), std::string("somebody else"));
        ::chmod((m_root / "a.txt").c_str(), 0755);
        put("b.txt", "wing");
        const auto again = plan(m_root, {"a.txt", "b.txt"}, {"wing"}, "fin", m_job);
        QVERIFY(write(m_root, again->changes, Direction::Forward, m_job).has_value());
        struct stat facts {};
        ::stat((m_root / "a.txt").c_str(), &facts);
        QCOMPARE(facts.st_mode & 0777, 0755U);
    }

    // Nothing is left beside the files, whether they were replaced or not.
    void whatIsStoppedChangesNothing()
    {
        std::vector<std::string> names;
        for (int i = 0; i < 300; ++i) {
            names.push_back("many/" + std::to_string(i % 7) + "/f" + std::to_string(i) + ".txt");
            put(names.back(), "wing " + std::to_string(i));
        }
        const auto planned = plan(m_root, names, {"wing"}, "fin", m_job);
        QVERIFY(planned.has_value());
        QCOMPARE(planned->changes.size(), names.size());
        const auto count = [&] {
            return std::distance(std::filesystem::recursive_directory_iterator(m_root / "many"), {});
        };
        const auto before = count();
        Job stopped;
        stopped.cancel();
        const auto result = write(m_root, planned->changes, Direction::Forward, stopped);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QCOMPARE(get(names[0]), std::string("wing 0"));
        QCOMPARE(count(), before);
        QVERIFY(write(m_root, planned->changes, Direction::Forward, m_job).has_value());
        QCOMPARE(get(names[299]), std::string("fin 299"));
        QCOMPARE(count(), before);
        // One that cannot be replaced: a folder has its name now.
        std::vector<FileToSave> files = {{m_root / names[0], "x"}, {m_root / "many/1", "y"}};
        std::size_t replaced = 0;
        QVERIFY(!saveFiles(files, "save", {}, replaced, m_job).has_value());
        QCOMPARE(replaced, std::size_t{1});
        QCOMPARE(count(), before);
    }

    void cancelled()
    {
        put("a.txt", "wing");
        Job job;
        job.cancel();
        const auto result = find(m_root, {"a.txt"}, {"wing"}, {}, job);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"

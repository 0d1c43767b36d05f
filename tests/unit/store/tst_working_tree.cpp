// A working tree beside its last commit: what git says of it, and what nobody can say.
#include "testing.h"

#include <QTemporaryDir>
#include <algorithm>
#include <filesystem>

#include "base/files.h"
#include "store/status.h"

using namespace pluma;
using namespace pluma::store;
using pluma::testing::q;

class TestWorkingTree : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    Job m_job;

    std::filesystem::path root() const { return std::filesystem::canonical(m_folder.path().toStdString()) / "r"; }
    std::string git(std::vector<std::string> arguments)
    {
        arguments.insert(arguments.begin(), {"-c", "user.name=Ana", "-c", "user.email=a@b.c"});
        const auto said = runGit(gitProcess(root(), arguments), m_job);
        return said ? *said : "error: " + said.error().message;
    }
    void write(const std::string& path, const std::string& text)
    {
        std::filesystem::create_directories((root() / path).parent_path());
        REQUIRE_OK(saveFile(root() / path, text, Exists::Replace));
    }
    // All files are older than the index, so that none has to be read for being of the same second.
    void age()
    {
        const auto before = std::filesystem::file_time_type::clock::now() - std::chrono::hours(1);
        for (const auto& entry : std::filesystem::recursive_directory_iterator(root()))
            if (entry.is_regular_file() && entry.path().string().find("/.git/") == std::string::npos)
                std::filesystem::last_write_time(entry.path(), before);
        git({"update-index", "-q", "--refresh"});
    }
    WorkingTree compared(const std::string& below = {})
    {
        const auto repository = Repository::open(root());
        auto tree =
            repository ? compareWorkingTree(*repository, below, m_job) : tl::unexpected<Error>(repository.error());
        if (!tree)
            qWarning("%s", tree.error().message.c_str());
        return tree ? std::move(*tree) : WorkingTree{"error", {"error"}};
    }
    static QStringList names(const std::vector<std::string>& paths)
    {
        QStringList out;
        for (const std::string& path : paths)
            out << q(path);
        return out;
    }

private Q_SLOTS:
    void init()
    {
        std::filesystem::remove_all(root());
        std::filesystem::create_directories(root() / "a/b");
        git({"init", "-q"});
        for (const char* path : {"a/one.txt", "a/b/two.bin", "three.txt", "ä \n.bin"})
            write(path, "some lines\nof text\nthat git can find again\n");
        write(".gitattributes", "*.bin filter=big\n");
        write(".gitignore", "*.tmp\n");
        git({"add", "-A"});
        git({"commit", "-q", "-m", "x"});
        age();
    }
    void saysWhatGitSays()
    {
        const auto asGit = [&] { return git({"status", "--porcelain=v1", "-z", "--untracked-files=all"}); };
        QCOMPARE(compared().status, std::string());
        git({"mv", "a/one.txt", "a/moved.txt"});
        git({"rm", "-q", "--cached", "three.txt"});
        write("a/b/two.bin", "other\n");
        write("new/deep/x.txt", "x\n");
        write("a/x.tmp", "ignored\n");
        const std::string expected = asGit();
        QVERIFY(expected.find("new/deep/x.txt") != std::string::npos);
        QCOMPARE(q(compared().status), q(expected));
        QCOMPARE(q(compared("new").status), QStringLiteral("?? new/deep/x.txt") + QChar());
    }
    void withoutFiltersNothingIsLeftOut()
    {
        write("a/b/two.bin", "other\n");
        QCOMPARE(names(compared().uncompared), QStringList());
    }
    void whatAFilterWouldChangeIsNotCompared_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("as git writes it") << QString();
        QTest::newRow("split") << QStringLiteral("split");
        QTest::newRow("version 4") << QStringLiteral("version 4");
    }
    void whatAFilterWouldChangeIsNotCompared()
    {
        QFETCH(QString, kind);
        git({"config", "filter.big.clean", "cat"});
        if (kind == QLatin1String("split"))
            git({"update-index", "--split-index"});
        if (kind == QLatin1String("version 4"))
            git({"update-index", "--index-version", "4"});
        QCOMPARE(names(compared().uncompared), QStringList());
        write("three.txt", "changed, and no filter has to do with it\n");
        QCOMPARE(names(compared().uncompared), QStringList());
        write("a/b/two.bin", "of another size\n");
        write("ä \n.bin", "some lines\nof text\nthat git can find agaiN\n"); // of the same size
        QCOMPARE(names(compared().uncompared),
                 (QStringList{QStringLiteral("a/b/two.bin"), QStringLiteral("ä \n.bin")}));
        QCOMPARE(names(compared("a").uncompared), QStringList{QStringLiteral("a/b/two.bin")});
        write(".git/info/attributes", "three.txt filter=big\n*.bin -filter\n");
        QCOMPARE(names(compared().uncompared), QStringList{QStringLiteral("three.txt")});
        auto trusted = Repository::open(root());
        REQUIRE_OK(trusted);
        trusted->trust();
        const auto tree = compareWorkingTree(*trusted, {}, m_job);
        REQUIRE_OK(tree);
        QCOMPARE(names(tree->uncompared), QStringList());
    }
    void aFileOfTheSecondOfTheIndexIsLookedAt()
    {
        git({"config", "filter.big.clean", "cat"});
        const auto written = std::filesystem::last_write_time(root() / ".git/index");
        // Another text of the same size, and times that say nothing: git has to read it.
        write("a/b/two.bin", "some lines\nof text\nthat git can find agaiN\n");
        git({"update-index", "--cacheinfo",
             "100644," + git({"rev-parse", "HEAD:a/b/two.bin"}).substr(0, 40) + ",a/b/two.bin"});
        std::filesystem::last_write_time(root() / "a/b/two.bin", written);
        QCOMPARE(names(compared().uncompared), QStringList{QStringLiteral("a/b/two.bin")});
    }
    void endsWhenCancelled()
    {
        git({"config", "filter.big.clean", "cat"});
        const auto repository = Repository::open(root());
        REQUIRE_OK(repository);
        Job job;
        job.cancel();
        const auto tree = compareWorkingTree(*repository, {}, job);
        QVERIFY(!tree && tree.error().code == ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestWorkingTree)
#include "tst_working_tree.moc"

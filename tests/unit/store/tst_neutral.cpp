// What of a repository's configuration runs nothing, what git hears of it, and who trusts it.
#include "testing.h"

#include <QTemporaryDir>
#include <filesystem>

#include "base/files.h"
#include "store/neutral.h"
#include "store/store.h"

using namespace pluma;
using namespace pluma::store;
using pluma::testing::q;

class TestNeutral : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    Job m_job;

    std::filesystem::path root() const { return std::filesystem::canonical(m_folder.path().toStdString()); }
    Places places() const { return {root() / "r/.git", root() / "r/.git", root() / "r"}; }
    void configure(const std::string& text) { REQUIRE_OK(saveFile(root() / "r/.git/config", text)); }

private Q_SLOTS:
    void init()
    {
        std::filesystem::remove_all(root() / "r");
        std::filesystem::create_directories(root() / "r");
        REQUIRE_OK(runGit(gitProcess(root() / "r", {"init", "-q"}), m_job));
        REQUIRE_OK(Repository::open(root() / "r")); // sets libgit2 up
    }
    void settings_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("harmless");
        const auto row = [](const char* key, const char* value, bool harmless) {
            QTest::newRow(qPrintable(QStringLiteral("%1=%2").arg(QLatin1String(key), QLatin1String(value))))
                << QString::fromLatin1(key) << QString::fromLatin1(value) << harmless;
        };
        for (const char* key :
             {"core.filemode", "core.autocrlf", "user.name", "branch.main.merge", "remote.origin.fetch",
              "commit.gpgsign", "extensions.worktreeconfig", "color.ui", "index.version"})
            row(key, "x", true);
        for (const char* key : {"core.fsmonitor",
                                "core.hookspath",
                                "core.sshcommand",
                                "core.gitproxy",
                                "core.pager",
                                "core.editor",
                                "core.askpass",
                                "core.alternaterefscommand",
                                "core.excludesfile",
                                "core.attributesfile",
                                "filter.x.clean",
                                "filter.x.smudge",
                                "filter.x.process",
                                "diff.external",
                                "diff.x.textconv",
                                "diff.x.command",
                                "merge.x.driver",
                                "gpg.program",
                                "gpg.ssh.program",
                                "gpg.ssh.defaultkeycommand",
                                "credential.helper",
                                "credential.https://x.helper",
                                "alias.x",
                                "pager.log",
                                "remote.x.vcs",
                                "remote.x.uploadpack",
                                "remote.x.receivepack",
                                "include.path",
                                "includeif.gitdir:/.path",
                                "url.ext::x.insteadof",
                                "http.proxy",
                                "protocol.ext.allow",
                                "uploadpack.packobjectshook",
                                "gc.recentobjectshook",
                                "lfs.customtransfer.x.path",
                                "init.templatedir",
                                "something.of.tomorrow",
                                "core.somethingoftomorrow",
                                "nosection"})
            row(key, "x", false);
        for (const char* address :
             {"https://h/x", "ssh://h/x", "git@h:x", "/srv/x.git", "../x", "file:///x", "[::1]:x"})
            row("remote.x.url", address, true);
        for (const char* address : {"ext::sh -c x", "foo::bar", "--upload-pack=x"})
            row("remote.x.url", address, false);
        row("submodule.x.update", "rebase", true);
        row("submodule.x.update", "!sh", false);
        row("submodule.x.update", " !sh", false);
    }
    void settings()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(bool, harmless);
        QCOMPARE(runsNothing({key.toStdString(), value.toStdString()}), harmless);
    }
    void gitHearsOnlyHowFilesAreRead()
    {
        configure(
            "[core]\n\trepositoryformatversion = 0\n\tautocrlf = input\n\tfsmonitor = x\n\texcludesFile = /outside\n"
            "[filter \"x\"]\n\tclean = x\n[extensions]\n\tworktreeConfig = true\n[include]\n\tpath = more\n");
        REQUIRE_OK(saveFile(root() / "r/.git/more", "[core]\n\teol = crlf\n"));
        REQUIRE_OK(saveFile(root() / "r/.git/config.worktree", "[core]\n\tsparseCheckout = true\n\tpager = x\n"));
        std::filesystem::path path;
        {
            const auto folder = NeutralFolder::make(places());
            REQUIRE_OK(folder);
            path = folder->path();
            const auto text = readFile(path / "config");
            REQUIRE_OK(text);
            QVERIFY(text->find("autocrlf = \"input\"") != std::string::npos);
            QVERIFY(text->find("sparsecheckout = \"true\"") != std::string::npos);
            for (const char* word : {"fsmonitor", "outside", "filter", "pager", "eol", "include", "worktreeconfig"})
                QVERIFY2(text->find(word) == std::string::npos, word);
            QVERIFY(folder->leavesFiltersOut());
            QCOMPARE(static_cast<int>(std::filesystem::status(path).permissions()), 0700);
        }
        QVERIFY(!std::filesystem::exists(path));
        QVERIFY(std::filesystem::exists(root() / "r/.git/refs")); // the links went, not what they lead to
    }
    void digestsFollowWhatRuns()
    {
        const auto digest = [&] { return executablesOf(places(), m_job).value().digest; };
        const auto names = [&] {
            QStringList out;
            for (const auto& one : executablesOf(places(), m_job).value().items)
                out << q(one.name);
            return out;
        };
        QCOMPARE(names(), QStringList());
        configure("[filter \"x\"]\n\tclean = ./tool.sh --fast\n");
        const std::string first = digest();
        QCOMPARE(names(), QStringList{QStringLiteral("filter.x.clean")});
        REQUIRE_OK(saveFile(root() / "r/tool.sh", "one\n"));
        const std::string second = digest();
        QVERIFY(first != second); // the program that the value names
        REQUIRE_OK(saveFile(root() / "r/.git/hooks/pre-push", "x\n", Exists::Replace, 0755));
        QVERIFY(names().contains(QStringLiteral("pre-push")) && digest() != second);
        REQUIRE_OK(saveFile(root() / "r/.git/hooks/pre-push", "x\n", Exists::Replace, 0644));
        QCOMPARE(digest(), second);
        configure("[core\n");
        QCOMPARE(executablesOf(places(), m_job).value().items.front().kind, std::string("unreadable"));
    }
    void trustIsOfOneFolder()
    {
        const TrustedRepositories list(root() / "state");
        REQUIRE_OK(list.remember(places().commonDir, "d", "t", m_job));
        QCOMPARE(list.find(places().commonDir).value()->digest, std::string("d"));
        std::filesystem::rename(root() / "r", root() / "s");
        QVERIFY(!list.find(places().commonDir).value());
        std::filesystem::create_directories(places().commonDir);
        QVERIFY(!list.find(places().commonDir).value()); // another folder in its place
        std::filesystem::remove_all(root() / "r");
        std::filesystem::rename(root() / "s", root() / "r");
        QVERIFY(list.find(places().commonDir).value());
        QVERIFY(list.forget(places().commonDir, m_job).value());
        QVERIFY(!list.forget(places().commonDir, m_job).value());
        for (const char* damaged : {"[]", "{}", R"({"schema":"pluma/trusted-repositories/v1","repositories":[1]})"}) {
            REQUIRE_OK(saveFile(root() / "state/trusted-repositories.json", damaged));
            QVERIFY(!list.find(places().commonDir));
        }
    }
};

QTEST_APPLESS_MAIN(TestNeutral)
#include "tst_neutral.moc"

// Locks between processes, child programs and the one environment of git.
#include "testing.h"

#include <QTemporaryDir>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <sys/file.h>
#include <thread>
#include <unistd.h>

#include "base/files.h"
#include "base/processes.h"
#include "base/text.h"

using namespace pluma;
using namespace std::chrono_literals;

namespace {

std::filesystem::path in(const QTemporaryDir& folder, const char* name)
{
    return std::filesystem::path(folder.path().toStdString()) / name;
}

/// Another program that holds a lock until it goes away.
class Stranger {
public:
    explicit Stranger(const std::filesystem::path& lock)
    {
        m_pid = ::fork();
        if (m_pid != 0)
            return;
        ::execlp("flock", "flock", lock.c_str(), "sleep", "30", nullptr);
        ::_exit(127);
    }
    ~Stranger() { ::kill(m_pid, SIGKILL); }
    Stranger(const Stranger&) = delete;
    Stranger& operator=(const Stranger&) = delete;

private:
    pid_t m_pid = 0;
};

bool isTaken(const std::filesystem::path& lock)
{
    for (int i = 0; i < 200; ++i) {
        Job job;
        if (!FileLock::acquire(lock, job, 0ms))
            return true;
        std::this_thread::sleep_for(20ms);
    }
    return false;
}

bool removes(const ProcessSpec& spec, const std::string& name)
{
    return std::find(spec.environment.begin(), spec.environment.end(), name) != spec.environment.end();
}

} // namespace

class TestChildren : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLockIsWaitedForWithinBounds()
    {
        QTemporaryDir folder;
        const auto lock = in(folder, "a.lock");
        const Stranger holder(lock);
        QVERIFY(isTaken(lock));
        Job job;
        std::vector<std::string> said;
        job.onLog = [&](const std::string& line) { said.push_back(line); };
        const auto begin = std::chrono::steady_clock::now();
        const auto got = FileLock::acquire(lock, job, 1500ms);
        const auto waited = std::chrono::steady_clock::now() - begin;
        QVERIFY(!got);
        QCOMPARE(got.error().code, ErrorCode::Conflict);
        QVERIFY(waited >= 1500ms && waited < 10s);
        QCOMPARE(said.size(), std::size_t{1});
        QVERIFY2(said.front().find("Ctrl+C") != std::string::npos, said.front().c_str());
    }
    void aShortWaitIsSilentAndEnds()
    {
        QTemporaryDir folder;
        const auto lock = in(folder, "a.lock");
        Job job;
        bool said = false;
        job.onLog = [&](const std::string&) { said = true; };
        auto first = std::make_unique<FileLock>(std::move(*FileLock::acquire(lock, job)));
        QVERIFY(readFile(lock)->find(std::to_string(::getpid())) == 0);
        std::thread other([&] {
            std::this_thread::sleep_for(200ms);
            first.reset();
        });
        const auto second = FileLock::acquire(lock, job);
        other.join();
        REQUIRE_OK(second);
        QVERIFY(!said);
    }
    void aReleasedLockNamesNobody()
    {
        QTemporaryDir folder;
        const auto lock = in(folder, "a.lock");
        Job job;
        {
            const auto held = FileLock::acquire(lock, job);
            REQUIRE_OK(held);
            QVERIFY(!readFile(lock)->empty());
        }
        QVERIFY(readFile(lock)->empty());
    }
    void cancelEndsTheWait()
    {
        QTemporaryDir folder;
        const auto lock = in(folder, "a.lock");
        const Stranger holder(lock);
        QVERIFY(isTaken(lock));
        Job job;
        std::thread other([&] {
            std::this_thread::sleep_for(200ms);
            job.cancel();
        });
        const auto begin = std::chrono::steady_clock::now();
        const auto got = FileLock::acquire(lock, job);
        other.join();
        QVERIFY(!got);
        QCOMPARE(got.error().code, ErrorCode::Cancelled);
        QVERIFY(std::chrono::steady_clock::now() - begin < 5s);
    }
    void anAncestorIsKnown()
    {
        const auto parent = ProcessId::of(::getppid());
        QVERIFY(parent.has_value());
        QVERIFY(startedBy(*parent));
        QVERIFY(!startedBy(ProcessId::own()));
        QVERIFY(!startedBy({parent->pid, parent->start + 1})); // a later process with the same number
        QVERIFY(!startedBy({}));
        ::setenv(ancestorsVariable, "4000001:7 4000002:8", 1);
        QVERIFY(startedBy({4000002, 8}));
        QVERIFY(!startedBy({400000, 8}));
        QVERIFY(ancestorsEntry().find("4000002:8 " + std::to_string(::getpid()) + ":") != std::string::npos);
        ::unsetenv(ancestorsVariable);
    }
    void whatAChildLeavesBehindIsNotWaitedFor()
    {
        Job job;
        ProcessSpec spec;
        spec.argv = {"sh", "-c", "echo first; sleep 30 & echo last"};
        const auto begin = std::chrono::steady_clock::now();
        const auto done = runProcess(spec, job);
        REQUIRE_OK(done);
        QCOMPARE(done->output, std::string("first\nlast\n"));
        QVERIFY(std::chrono::steady_clock::now() - begin < 10s);
        spec.argv = {"sh", "-c", "(while sleep 0.05; do echo more; done) & exit 3"};
        const auto talking = runProcess(spec, job);
        REQUIRE_OK(talking);
        QCOMPARE(talking->exitCode, 3);
    }
    void aChildThatClosesItsOutputCanBeCancelled()
    {
        Job job;
        ProcessSpec spec;
        spec.argv = {"sh", "-c", "exec >&- 2>&-; exec sleep 30"};
        std::thread other([&] {
            std::this_thread::sleep_for(200ms);
            job.cancel();
        });
        const auto begin = std::chrono::steady_clock::now();
        const auto done = runProcess(spec, job);
        other.join();
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Cancelled);
        QVERIFY(std::chrono::steady_clock::now() - begin < 10s);
    }
    void gitIsDeafToTheEnvironment_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("heard");
        for (const char* name :
             {"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES",
              "GIT_CONFIG_COUNT", "GIT_CONFIG_PARAMETERS", "GIT_CONFIG_KEY_0", "GIT_NAMESPACE", "GIT_LITERAL_PATHSPECS",
              "GIT_ICASE_PATHSPECS", "GIT_CEILING_DIRECTORIES", "GIT_REPLACE_REF_BASE", "GIT_EXTERNAL_DIFF",
              "GIT_TRACE", "GIT_ATTR_SOURCE", "GIT_SHALLOW_FILE", "GIT_SOMETHING_OF_TOMORROW"})
            QTest::newRow(name) << QString::fromLatin1(name) << false;
        for (const char* name : {"GIT_AUTHOR_NAME", "GIT_COMMITTER_DATE", "GIT_SSH_COMMAND", "GIT_CONFIG_GLOBAL",
                                 "GIT_SSL_CAINFO", "GIT_ASKPASS"})
            QTest::newRow(name) << QString::fromLatin1(name) << true;
    }
    void gitIsDeafToTheEnvironment()
    {
        QFETCH(QString, name);
        QFETCH(bool, heard);
        ::setenv(qPrintable(name), "x", 1);
        const auto alone = gitProcess("/", {"status"});
        const auto hooks = gitProcess("/", {"commit"}, GitHooks::Users);
        ::unsetenv(qPrintable(name));
        QCOMPARE(removes(alone, name.toStdString()), !heard);
        QCOMPARE(removes(hooks, name.toStdString()), !heard);
    }
    void hooksGetWhatTheyAreUsedTo()
    {
        const auto alone = gitProcess("/", {"status"});
        QVERIFY(removes(alone, "GIT_NO_REPLACE_OBJECTS=1"));
        QVERIFY(removes(alone, "LC_ALL=C.UTF-8"));
        const auto hooks = gitProcess("/", {"commit"}, GitHooks::Users);
        QVERIFY(!removes(hooks, "GIT_NO_REPLACE_OBJECTS=1"));
        QVERIFY(!removes(hooks, "LC_ALL=C.UTF-8"));
        QVERIFY(std::find(hooks.argv.begin(), hooks.argv.end(), "core.hooksPath=/dev/null") == hooks.argv.end());
    }
};

QTEST_APPLESS_MAIN(TestChildren)
#include "tst_children.moc"

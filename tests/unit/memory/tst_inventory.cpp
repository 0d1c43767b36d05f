// What the layout of a program says of its files, for those who show them.
#include "testing.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <filesystem>

#include "base/files.h"
#include "memory/adopt.h"
#include "memory/contexts.h"
#include "memory/history.h"
#include "memory/inventory.h"
#include "memory/memory.h"
#include "tfa/suggest.h"

using namespace pluma;
using namespace pluma::memory;
using pluma::testing::q;

class TestInventory : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    Job m_job;

    std::filesystem::path root() const { return m_folder.filePath(QStringLiteral("r")).toStdString(); }
    bool git(const QStringList& arguments) const
    {
        return QProcess::execute(QStringLiteral("git"),
                                 QStringList{QStringLiteral("-C"), q(root().string())} + arguments) == 0;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        qputenv("HOME", m_folder.path().toUtf8());
        for (const char* unset : {"XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"})
            qunsetenv(unset);
        QVERIFY(QDir().mkpath(q(root().string())));
        QVERIFY(git({QStringLiteral("init"), QStringLiteral("-q")}));
        for (const char* path : {"A-AIR/ATA_27-FC/27-00-04_Design/a.step", "A-AIR/ATA_27-FC/27-00-01_Overview/b.md",
                                 "A-AIR/ATA_27-FC/README.md", "README.md"}) {
            std::filesystem::create_directories((root() / path).parent_path());
            REQUIRE_OK(saveFile(root() / path, "x\n"));
        }
        QVERIFY(git({QStringLiteral("add"), QStringLiteral("-A")}));
    }
    void commonFilesKeepDomainAndChapter()
    {
        auto workspace = Workspace::open(root(), {AppDirs::fromEnvironment(), systemClock, '.'});
        REQUIRE_OK(workspace);
        AdoptRequest request;
        request.folder = root();
        request.program = "P1";
        request.adopt = true;
        const auto suggested = memory::suggest(*workspace, request, m_job);
        REQUIRE_OK(suggested);
        QVERIFY(!std::filesystem::exists(root() / ".pluma"));
        for (const tfa::PatternCount& pattern : suggested->patterns)
            request.layout.push_back(pattern.pattern);
        request.topics = suggested->topics;
        const auto adopted = memory::adopt(*workspace, request, m_job);
        REQUIRE_OK(adopted);
        QCOMPARE(adopted->census.attributed, std::uint64_t{1});
        QCOMPARE(adopted->census.common, std::uint64_t{3});
        QCOMPARE(adopted->census.placed, std::uint64_t{2});
        QCOMPARE(adopted->census.byDomain.at("A"), std::uint64_t{3});
        const auto program = workspace->program("P1", root());
        REQUIRE_OK(program);
        const auto inventory = memory::inventoryOf(*workspace, *program, m_job);
        REQUIRE_OK(inventory);
        QStringList rows;
        for (const Inventory::Row& row : inventory->rows)
            rows << q(row.path.substr(row.path.rfind('/') + 1) + " " + inventory->phases[row.phase] + " " +
                      inventory->domains[row.domain] + " " + inventory->atas[row.ata] +
                      (row.attributed ? "" : " common"));
        QCOMPARE(rows, (QStringList{QStringLiteral("b.md  A 27 common"), QStringLiteral("a.step CAD A 27"),
                                    QStringLiteral("README.md  A 27 common"), QStringLiteral("README.md    common")}));
    }
    void aCommitSaysWhatItChanged()
    {
        const std::filesystem::path folder = m_folder.filePath(QStringLiteral("c")).toStdString();
        const auto run = [&](const QStringList& arguments) {
            return QProcess::execute(QStringLiteral("git"),
                                     QStringList{QStringLiteral("-C"), q(folder.string()), QStringLiteral("-c"),
                                                 QStringLiteral("user.name=Ana"), QStringLiteral("-c"),
                                                 QStringLiteral("user.email=a@b.c")} +
                                         arguments) == 0;
        };
        const auto commit = [&] {
            return run({QStringLiteral("add"), QStringLiteral("-A")}) &&
                   run({QStringLiteral("commit"), QStringLiteral("-qm"), QStringLiteral("x")});
        };
        const auto head = [&] {
            QProcess git;
            git.start(QStringLiteral("git"),
                      {QStringLiteral("-C"), q(folder.string()), QStringLiteral("rev-parse"), QStringLiteral("HEAD")});
            git.waitForFinished();
            return git.readAllStandardOutput().trimmed().toStdString();
        };
        const std::string lines = "one\ntwo\nthree\nfour\nfive\n";
        std::filesystem::create_directories(folder / "P");
        QVERIFY(run({QStringLiteral("init"), QStringLiteral("-q")}));
        for (const char* name : {"P/a.txt", "P/b c.txt", "outside.txt"})
            REQUIRE_OK(saveFile(folder / name, lines + name));
        QVERIFY(commit());
        const std::string first = head();
        ProgramRef program;
        program.id = "P";
        program.folder = "P";
        auto files = commitFiles(folder, program, first, m_job);
        REQUIRE_OK(files);
        QVERIFY(files->parent.empty());
        const auto told = [&] {
            QStringList out;
            for (const CommitFiles::File& file : files->files)
                out << QString(QLatin1Char(file.change)) + QLatin1Char(' ') + q(file.path) +
                           (file.before == file.path ? QString() : QStringLiteral(" was ") + q(file.before));
            return out;
        };
        // Nothing of what lies outside the program.
        QCOMPARE(told(), (QStringList{QStringLiteral("A a.txt"), QStringLiteral("A b c.txt")}));
        std::filesystem::rename(folder / "P/b c.txt", folder / "P/d.txt");
        REQUIRE_OK(saveFile(folder / "P/a.txt", "other\n"));
        REQUIRE_OK(saveFile(folder / "outside.txt", "other\n"));
        QVERIFY(commit());
        files = commitFiles(folder, program, head(), m_job);
        REQUIRE_OK(files);
        QCOMPARE(files->parent, first);
        QCOMPARE(told(), (QStringList{QStringLiteral("M a.txt"), QStringLiteral("R d.txt was b c.txt")}));
        QVERIFY(!commitFiles(folder, program, std::string(40, '0'), m_job));
        QVERIFY(!commitFiles(folder, program, "HEAD; rm", m_job));
    }
};

QTEST_APPLESS_MAIN(TestInventory)
#include "tst_inventory.moc"

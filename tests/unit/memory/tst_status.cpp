// What git status says, and the files of a program that get another name.
#include "testing.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <filesystem>

#include "base/files.h"
#include "memory/adopt.h"
#include "memory/check.h"
#include "memory/contexts.h"
#include "memory/files.h"
#include "memory/inventory.h"
#include "memory/memory.h"
#include "store/pack.h"
#include "store/status.h"
#include "store/store.h"

using namespace pluma;
using namespace pluma::memory;
using namespace pluma::store;
using pluma::testing::q;

class TestStatus : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    Job m_job;

    std::filesystem::path root() const { return m_folder.filePath(QStringLiteral("r")).toStdString(); }
    bool git(const QStringList& arguments) const
    {
        return QProcess::execute(QStringLiteral("git"),
                                 QStringList{QStringLiteral("-C"), q(root().string())} + arguments) == 0;
    }
    std::string said(const QStringList& arguments, const QByteArray& input = {}) const
    {
        QProcess git;
        git.start(QStringLiteral("git"), QStringList{QStringLiteral("-C"), q(root().string()), QStringLiteral("-c"),
                                                     QStringLiteral("user.name=Ana"), QStringLiteral("-c"),
                                                     QStringLiteral("user.email=a@b.c")} +
                                             arguments);
        git.write(input);
        git.closeWriteChannel();
        return git.waitForFinished() && git.exitCode() == 0 ? git.readAllStandardOutput().trimmed().toStdString() : "";
    }
    // A context of a phase that froze a tree; no more of it than what is compared.
    ContextInfo frozen(const std::string& tree, const std::string& phase) const
    {
        ContextInfo out;
        out.id = phase;
        out.phase = phase;
        const std::string root =
            said({QStringLiteral("mktree")}, "040000 tree " + QByteArray::fromStdString(tree) + "\tartifacts\n");
        out.commit = said({QStringLiteral("commit-tree"), QStringLiteral("-m"), QStringLiteral("x"), q(root)});
        return out;
    }
    Result<Workspace> open() const { return Workspace::open(root(), {AppDirs::fromEnvironment(), systemClock, '.'}); }
    std::string bindings() const { return readFile(root() / ".pluma/bindings.yaml").value_or("missing"); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        qputenv("HOME", m_folder.path().toUtf8());
        for (const char* unset : {"XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"})
            qunsetenv(unset);
        QVERIFY(QDir().mkpath(q(root().string())));
        QVERIFY(git({QStringLiteral("init"), QStringLiteral("-q")}));
        for (const char* path : {"CAD/AAA/a.yaml", "CAD/AAA/b.yaml", "CAD/AAA/sub/c.yaml"}) {
            std::filesystem::create_directories((root() / path).parent_path());
            REQUIRE_OK(saveFile(root() / path, "span: 40\n"));
        }
        auto workspace = open();
        REQUIRE_OK(workspace);
        AdoptRequest request;
        request.folder = root();
        request.program = "P1";
        request.adopt = true;
        request.layout = {"{phase}/{domain}/**"};
        QVERIFY(git({QStringLiteral("add"), QStringLiteral("-A")}));
        REQUIRE_OK(memory::adopt(*workspace, request, m_job));
        auto manifest = readFile(root() / ".pluma/program.yaml");
        REQUIRE_OK(manifest);
        const std::size_t at = manifest->find("parameters: {}");
        QVERIFY(at != std::string::npos);
        manifest->replace(at, 14, "parameters:\n  span: {value: 40, unit: m}");
        REQUIRE_OK(saveFile(root() / ".pluma/program.yaml", *manifest));
        QVERIFY(git({QStringLiteral("add"), QStringLiteral("-A")}));
    }

    void everyKindOfLineIsRead()
    {
        using namespace std::string_literals;
        const std::string said = " M a b.txt\0R  new.txt\0old.txt\0 R moved\0from\0?? un known\0MD both\0"
                                 "UU met\0C  copy\0of\0A  added\0x\0"s;
        QStringList out;
        for (const StatusEntry& entry : readStatus(said))
            out << QString(QLatin1Char(entry.letter)) + QLatin1Char(' ') + q(entry.path);
        QCOMPARE(out, testing::strings(
                          {"M a b.txt", "R new.txt", "R moved", "? un known", "D both", "U met", "C copy", "A added"}));
        QCOMPARE(q(std::string(readStatus(said)[1].line)), QStringLiteral("R  new.txt"));
        QVERIFY(readStatus({}).empty());
    }

    void bindingsFollowAFileThatIsRenamed()
    {
        const std::string before = "schema: pluma/bindings/v1   # ours\nbindings:\n"
                                   "  - {parameter: span, path: 'CAD/AAA/a.yaml', at: \"json:/span\"}  # this one\n"
                                   "  - {parameter: span, path: \"CAD/AAA/*.yaml\", at: \"json:/span\"}\n"
                                   "  - {parameter: span, path: CAD/AAA/b.yaml, at: \"json:/span\"}\n";
        REQUIRE_OK(saveFile(root() / ".pluma/bindings.yaml", before));
        auto workspace = open();
        REQUIRE_OK(workspace);
        const auto program = workspace->program("P1", root());
        REQUIRE_OK(program);
        // Within the reach of the pattern only the exact path changes, and nothing else of the file.
        auto renamed = memory::renameFile(*workspace, *program, "CAD/AAA/a.yaml", "CAD/AAA/d.yaml", m_job);
        REQUIRE_OK(renamed);
        QCOMPARE(renamed->bindings, 1);
        QVERIFY(renamed->lost.empty());
        std::string wanted = before;
        wanted.replace(wanted.find("a.yaml'"), 6, "d.yaml");
        QCOMPARE(q(bindings()), q(wanted));
        REQUIRE_OK(memory::undoRename(*workspace, *program, *renamed, m_job));
        QCOMPARE(q(bindings()), q(before));
        QVERIFY(std::filesystem::exists(root() / "CAD/AAA/a.yaml"));
        // Out of its reach, the pattern is named.
        renamed = memory::renameFile(*workspace, *program, "CAD/AAA/a.yaml", "CAD/AAA/sub/d.yaml", m_job);
        REQUIRE_OK(renamed);
        QCOMPARE(renamed->bindings, 1);
        QCOMPARE(renamed->lost, std::vector<std::string>{"CAD/AAA/*.yaml"});
        // A binding that named the new path before the file had it keeps it when the renaming is undone.
        REQUIRE_OK(memory::undoRename(*workspace, *program, *renamed, m_job));
        REQUIRE_OK(saveFile(root() / ".pluma/bindings.yaml",
                            before + "  - {parameter: span, path: CAD/AAA/later.yaml, at: \"json:/span\"}\n"));
        renamed = memory::renameFile(*workspace, *program, "CAD/AAA/a.yaml", "CAD/AAA/later.yaml", m_job);
        REQUIRE_OK(renamed);
        REQUIRE_OK(memory::undoRename(*workspace, *program, *renamed, m_job));
        QCOMPARE(q(bindings()), q(before + "  - {parameter: span, path: CAD/AAA/later.yaml, at: \"json:/span\"}\n"));
        // A name that reads as a pattern cannot be named.
        renamed = memory::renameFile(*workspace, *program, "CAD/AAA/b.yaml", "CAD/AAA/b[1].yaml", m_job);
        REQUIRE_OK(renamed);
        QCOMPARE(renamed->bindings, 0);
        QCOMPARE(renamed->lost, std::vector<std::string>{"CAD/AAA/b.yaml"});
    }

    // Who asks about one value must find everything that was not looked at for it.
    void whatIsNotCheckedNamesItsParameter()
    {
        REQUIRE_OK(saveFile(root() / ".pluma/bindings.yaml",
                            "schema: pluma/bindings/v1\nbindings:\n"
                            "  - {parameter: span, path: 'CAD/AAA/large.*', at: \"json:/span\"}\n"
                            "  - {parameter: span, path: CAD/AAA/large.json, at: \"json:/other\"}\n"
                            "  - {parameter: span, path: 'CAD/AAA/*.md', at: \"json:/span\"}\n"
                            "  - {parameter: span, path: CAD/AAA/never.yaml, at: \"json:/span\"}\n"));
        REQUIRE_OK(saveFile(root() / "CAD/AAA/bare.md", "# No front matter\n"));
        REQUIRE_OK(saveFile(root() / "CAD/AAA/large.json", "{}"));
        std::filesystem::resize_file(root() / "CAD/AAA/large.json", maxDocumentBytes + 1);
        QVERIFY(git({QStringLiteral("add"), QStringLiteral("-A")}));
        auto workspace = open();
        REQUIRE_OK(workspace);
        const auto program = workspace->program("P1", root());
        REQUIRE_OK(program);
        const auto told = [&] {
            QStringList out;
            const auto census = memory::validate(*workspace, *program, {}, m_job);
            for (const Finding& one : census.value_or(Census()).findings)
                if (one.code != "unused_topics")
                    out << q(one.code + " " + one.path.substr(0, one.path.find(':')) + " " + one.parameter);
            return out;
        };
        QCOMPARE(told(),
                 testing::strings({"not_checked CAD/AAA/large.json span", "binding_without_place CAD/AAA/bare.md span",
                                   "binding_without_artifact .pluma/bindings.yaml span"}));
        REQUIRE_OK(saveFile(root() / "CAD/AAA/other.md", "---\nspan: 40\n---\n"));
        QVERIFY(git({QStringLiteral("add"), QStringLiteral("-A")}));
        QVERIFY2(told().contains(QStringLiteral("binding_note .pluma/bindings.yaml span")),
                 qPrintable(told().join(QLatin1Char('\n'))));
        for (const char* path : {"bare.md", "other.md", "large.json"})
            std::filesystem::remove(root() / "CAD/AAA" / path);
        QVERIFY(git({QStringLiteral("add"), QStringLiteral("-A")}));
    }

    void contextsAreComparedByTheIdsOfTheirFiles()
    {
        const auto add = [&] { return git({QStringLiteral("add"), QStringLiteral("-A")}); };
        const auto commit = [&] {
            return add() && !said({QStringLiteral("commit"), QStringLiteral("-m"), QStringLiteral("x")}).empty();
        };
        const std::vector<std::string> names = {"CAD/AAA/line\nend.txt", "CAD/AAA/\"quoted\\.txt", "CAD/AAA/end\r",
                                                "CAD/AAA/large.bin",     "CAD/AAA/dos.csv",        "CAD/AAA/wide.utf"};
        const std::string wide("\xff\xfe"
                               "a\0b\0",
                               6);
        const std::string large(maxDocumentBytes + 5, 'x');
        const auto write = [&](const std::string& more) {
            for (const std::string& name : names)
                REQUIRE_OK(saveFile(root() / name, name.ends_with(".bin")   ? large + more
                                                   : name.ends_with(".csv") ? "a;b\r\n" + more
                                                   : name.ends_with(".utf") ? wide + more + more
                                                                            : "one\n" + more));
        };
        REQUIRE_OK(saveFile(root() / ".gitattributes", "*.csv text eol=crlf\n*.utf working-tree-encoding=UTF-16\n"));
        std::filesystem::create_directories(root() / "CAE/AAA");
        REQUIRE_OK(saveFile(root() / "CAE/AAA/gone.txt", "one\n"));
        REQUIRE_OK(saveFile(root() / "CAE/AAA/refused.lock", "one\n"));
        write({});
        QVERIFY(commit());
        const auto tree = said({QStringLiteral("rev-parse"), QStringLiteral("HEAD^{tree}")});
        std::vector<ContextInfo> contexts = {frozen(tree, "CAD"), frozen(tree, "CAE"), frozen(tree, "TEST")};
        contexts.back().commit = std::string(40, '1');
        std::vector<const ContextInfo*> all;
        for (const ContextInfo& one : contexts)
            all.push_back(&one);
        auto workspace = open();
        REQUIRE_OK(workspace);
        const auto program = workspace->program("P1", root());
        REQUIRE_OK(program);
        const auto drift = [&](bool refused = false) -> std::vector<Result<Drift>> {
            auto changes = memory::treeStatus(*workspace, *program, m_job)->changes;
            if (refused)
                changes["CAE/AAA/refused.lock"] = 'M';
            const auto inventory = memory::inventoryOf(*workspace, *program, m_job, {"CAE/AAA/new.txt"});
            const auto before = said({QStringLiteral("count-objects")});
            auto out = memory::driftOf(*workspace, *program, all, inventory.value_or(Inventory()), changes, m_job);
            return said({QStringLiteral("count-objects")}) == before ? std::move(out) : std::vector<Result<Drift>>();
        };
        // Committed with a change and taken back: git says of each that it changed, and each is as it was frozen.
        write("t");
        QVERIFY(commit());
        auto found = drift();
        QCOMPARE(found.size(), std::size_t{3});
        REQUIRE_OK(found[0]);
        QCOMPARE(found[0]->changed.size(), names.size());
        write({});
        QCOMPARE(memory::treeStatus(*workspace, *program, m_job)->changes.size(), names.size());
        found = drift();
        QCOMPARE(found.size(), std::size_t{3}); // and nothing was written
        REQUIRE_OK(found[0]);
        QCOMPARE(found[0]->changed, std::vector<std::string>());
        QVERIFY(!found[0]->removed.empty()); // of the other phase
        QVERIFY(!found[2]);
        // What is new, gone, and what a filter refuses, which is told as changed while all others are compared.
        REQUIRE_OK(saveFile(root() / "CAE/AAA/new.txt", "new\n"));
        std::filesystem::remove(root() / "CAE/AAA/gone.txt");
        REQUIRE_OK(saveFile(root() / ".git/info/attributes", "*.lock filter=no\n"));
        for (const char* setting : {"filter.no.clean false", "filter.no.required true"})
            QVERIFY(git(QStringList{QStringLiteral("config")} + q(setting).split(QLatin1Char(' '))));
        found = drift(true);
        QCOMPARE(found.size(), std::size_t{3});
        REQUIRE_OK(found[0]);
        REQUIRE_OK(found[1]);
        QCOMPARE(found[0]->changed, std::vector<std::string>());
        QCOMPARE(found[1]->changed, std::vector<std::string>{"CAE/AAA/refused.lock"});
        QCOMPARE(found[1]->added, std::vector<std::string>{"CAE/AAA/new.txt"});
        QVERIFY(std::find(found[1]->removed.begin(), found[1]->removed.end(), "CAE/AAA/gone.txt") !=
                found[1]->removed.end());
        std::filesystem::remove(root() / ".git/info/attributes");
    }

    // Contexts come from others: how deep their folders are is bounded where they are read.
    void aContextOfTooManyFoldersIsRefused()
    {
        auto repository = Repository::open(root());
        REQUIRE_OK(repository);
        PackWriter pack(*repository);
        Oid at = pack.tree({{"f", 0100644, pack.blob("x")}});
        for (int i = 0; i < 600; ++i)
            at = pack.tree({{"d", 040000, at}});
        REQUIRE_OK(pack.finish(m_job));
        auto workspace = open();
        REQUIRE_OK(workspace);
        const auto program = workspace->program("P1", root());
        REQUIRE_OK(program);
        const auto drift = memory::driftOf(*workspace, *program, frozen(at.hex(), "CAD"), {}, {}, m_job);
        QVERIFY(!drift);
        QCOMPARE(drift.error().code, ErrorCode::Limit);
    }
};

QTEST_APPLESS_MAIN(TestStatus)
#include "tst_status.moc"

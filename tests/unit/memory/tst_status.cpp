// What git status says, and the files of a program that get another name.
#include "testing.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <filesystem>

#include "base/files.h"
#include "memory/memory.h"
#include "memory/status.h"

using namespace pluma;
using namespace pluma::memory;
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
        REQUIRE_OK(workspace->init(request, m_job));
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
            out << QStringLiteral("%1 %2 %3").arg(QLatin1Char(entry.letter)).arg(q(entry.path), q(entry.was)).trimmed();
        QCOMPARE(out, testing::strings({"M a b.txt", "R new.txt old.txt", "R moved from", "? un known", "D both",
                                        "U met", "C copy of", "A added"}));
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
        auto renamed = workspace->renameFile(*program, "CAD/AAA/a.yaml", "CAD/AAA/d.yaml", m_job);
        REQUIRE_OK(renamed);
        QCOMPARE(renamed->bindings, 1);
        QVERIFY(renamed->lost.empty());
        std::string wanted = before;
        wanted.replace(wanted.find("a.yaml'"), 6, "d.yaml");
        QCOMPARE(q(bindings()), q(wanted));
        REQUIRE_OK(workspace->undoRename(*program, *renamed, m_job));
        QCOMPARE(q(bindings()), q(before));
        QVERIFY(std::filesystem::exists(root() / "CAD/AAA/a.yaml"));
        // Out of its reach, the pattern is named.
        renamed = workspace->renameFile(*program, "CAD/AAA/a.yaml", "CAD/AAA/sub/d.yaml", m_job);
        REQUIRE_OK(renamed);
        QCOMPARE(renamed->bindings, 1);
        QCOMPARE(renamed->lost, std::vector<std::string>{"CAD/AAA/*.yaml"});
        // A binding that named the new path before the file had it keeps it when the renaming is undone.
        REQUIRE_OK(workspace->undoRename(*program, *renamed, m_job));
        REQUIRE_OK(saveFile(root() / ".pluma/bindings.yaml",
                            before + "  - {parameter: span, path: CAD/AAA/later.yaml, at: \"json:/span\"}\n"));
        renamed = workspace->renameFile(*program, "CAD/AAA/a.yaml", "CAD/AAA/later.yaml", m_job);
        REQUIRE_OK(renamed);
        REQUIRE_OK(workspace->undoRename(*program, *renamed, m_job));
        QCOMPARE(q(bindings()), q(before + "  - {parameter: span, path: CAD/AAA/later.yaml, at: \"json:/span\"}\n"));
        // A name that reads as a pattern cannot be named.
        renamed = workspace->renameFile(*program, "CAD/AAA/b.yaml", "CAD/AAA/b[1].yaml", m_job);
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
        const auto said = [&] {
            QStringList out;
            const auto census = workspace->validate(*program, {}, m_job);
            for (const Finding& one : census.value_or(Census()).findings)
                if (one.code != "unused_topics")
                    out << q(one.code + " " + one.path.substr(0, one.path.find(':')) + " " + one.parameter);
            return out;
        };
        QCOMPARE(said(),
                 testing::strings({"not_checked CAD/AAA/large.json span", "binding_without_place CAD/AAA/bare.md span",
                                   "binding_without_artifact .pluma/bindings.yaml span"}));
        REQUIRE_OK(saveFile(root() / "CAD/AAA/other.md", "---\nspan: 40\n---\n"));
        QVERIFY(git({QStringLiteral("add"), QStringLiteral("-A")}));
        QVERIFY2(said().contains(QStringLiteral("binding_note .pluma/bindings.yaml span")),
                 qPrintable(said().join(QLatin1Char('\n'))));
        for (const char* path : {"bare.md", "other.md", "large.json"})
            std::filesystem::remove(root() / "CAD/AAA" / path);
        QVERIFY(git({QStringLiteral("add"), QStringLiteral("-A")}));
    }
};

QTEST_APPLESS_MAIN(TestStatus)
#include "tst_status.moc"

#include "testing.h"

#include "base/clock.h"
#include "base/files.h"
#include "base/text.h"

#include <QTemporaryDir>
#include <csignal>

using namespace pluma;
using pluma::testing::q;

class TestText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void utf8()
    {
        QVERIFY(isUtf8("a ↔ é 😀"));
        for (const char* bad : {"\xff", "\xc0\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xe2\x86", "\x80"})
            QVERIFY2(!isUtf8(bad), printable(bad).c_str());
        QCOMPARE(q(printable("a\xff\n↔")), q("a\\xff\\x0a↔"));
        // What cannot be seen is written out; what is only foreign stays.
        QCOMPARE(q(printable("a\u202Egnp.exe\u200B\uFEFF\u00AD\U000E0041 Ana Pérez 日本 👍 Ωμέγα")),
                 q("a\\u{202E}gnp.exe\\u{200B}\\u{FEFF}\\u{00AD}\\u{E0041} Ana Pérez 日本 👍 Ωμέγα"));
    }
    void nearestNames()
    {
        const std::vector<std::string> names = {"freeze-context", "clone-context", "verify-frozen-context", "metrics",
                                                "sync"};
        QCOMPARE(q(nearest("freze-context", names)), QStringLiteral("freeze-context"));
        QCOMPARE(q(nearest("metirc", names)), QStringLiteral("metrics"));
        QCOMPARE(q(nearest("clone", names)), QStringLiteral("clone-context"));
        QVERIFY(nearest("banana", names).empty());
        QVERIFY(nearest("", names).empty());
    }
    void globs()
    {
        QVERIFY(globMatch("**/*.step", "a/b/c.step"));
        QVERIFY(globMatch("**/*.step", "c.step"));
        QVERIFY(globMatch("**/README.md", "README.md"));
        QVERIFY(globMatch("**/a/b", "a/b"));
        QVERIFY(globMatch("a/**", "a/b/c"));
        QVERIFY(globMatch("**/PLM/CAx/*/META*.json", "D/x y/PLM/CAx/CAD/META-002.json"));
        QVERIFY(!globMatch("**/PLM/CAx/*/META*.json", "D/PLM/CAx/CAD/sub/META.json"));
        QVERIFY(!globMatch("*.md", "a/b.md"));
        QVERIFY(globMatch("a/*/c/**/d", "a/b/c/d"));
        QVERIFY(globMatch("file-[0-9].txt", "file-7.txt"));
        QVERIFY(!globMatch("file-[!0-9].txt", "file-7.txt"));
        QVERIFY(globMatch("↔?", "↔x"));
        QVERIFY(!globMatch("a", "ab"));
        QVERIFY(globMatch("**", "a/b"));
        // A pattern made to backtrack ends at once.
        QVERIFY(!globMatch("*a*a*a*a*a*a*a*a*b", std::string(3000, 'a')));
        QVERIFY(!globMatch("**/a/**/a/**/a/**/b", "a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/c"));
    }
    void base64RoundTrip()
    {
        std::string all;
        for (int i = 0; i < 256; ++i) {
            std::string decoded;
            QVERIFY(fromBase64(toBase64(all), decoded));
            QCOMPARE(decoded, all);
            all += static_cast<char>(i);
        }
        std::string out;
        for (const char* bad : {"a", "aGk", "aGk=aGk=", "a===", "aG!=", "aGl="})
            QVERIFY2(!fromBase64(bad, out), bad);
    }
    void times()
    {
        const auto time = parseIsoTime("2025-10-14T09:30:00.250Z");
        REQUIRE_OK(time);
        QCOMPARE(q(isoTime(*time)), QStringLiteral("2025-10-14T09:30:00.250Z"));
        for (const char* bad : {"2025-10-14", "2025-13-14T09:30:00Z", "2025-02-30T09:30:00Z", "2025-10-14T25:30:00Z",
                                "2025-10-14T09:30:00+02:00", ""})
            QVERIFY2(!parseIsoTime(bad).has_value(), bad);
    }
    void savingReplacesOrRefuses()
    {
        QTemporaryDir folder;
        const std::filesystem::path file = std::filesystem::path(folder.path().toStdString()) / "a.txt";
        REQUIRE_OK(saveFile(file, "one"));
        REQUIRE_OK(saveFile(file, "two"));
        QCOMPARE(q(*readFile(file)), QStringLiteral("two"));
        EXPECT_FAILS(saveFile(file, "three", Exists::Refuse), ErrorCode::Conflict, "already there");
        QCOMPARE(q(*readFile(file)), QStringLiteral("two"));
        EXPECT_FAILS(saveFile(file / "x" / "y", "z"), ErrorCode::Io, "Cannot create");
        EXPECT_FAILS(readFile(file, 2), ErrorCode::Limit, "3 bytes");
        EXPECT_FAILS(readFile(file.parent_path()), ErrorCode::Invalid, "directory");
        int left = 0;
        for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(file.parent_path()))
            ++left;
        QCOMPARE(left, 1); // no temporary file stays behind
    }
    void childPrograms()
    {
        std::signal(SIGPIPE, SIG_IGN); // as the programs do
        Job job;
        ProcessSpec spec;
        spec.argv = {"cat"};
        const std::string input(300'000, 'x');
        spec.input = input;
        const auto echoed = runProcess(spec, job);
        REQUIRE_OK(echoed);
        QCOMPARE(echoed->output.size(), input.size());
        spec.outputLimit = 1000;
        EXPECT_FAILS(runProcess(spec, job), ErrorCode::Limit, "1000 bytes");
        spec.argv = {"no-such-program-anywhere"};
        EXPECT_FAILS(runProcess(spec, job), ErrorCode::NotFound, "no-such-program");
        Job cancelled;
        cancelled.cancel();
        ProcessSpec sleeper;
        sleeper.argv = {"sleep", "60"};
        EXPECT_FAILS(runProcess(sleeper, cancelled), ErrorCode::Cancelled, "sleep");
    }
    void containment()
    {
        QVERIFY(isWithin("/a/b", "/a"));
        QVERIFY(isWithin("/a", "/a"));
        QVERIFY(!isWithin("/ab", "/a"));
        QVERIFY(!isWithin("/a", "/a/b"));
    }
};

QTEST_APPLESS_MAIN(TestText)
#include "tst_text.moc"

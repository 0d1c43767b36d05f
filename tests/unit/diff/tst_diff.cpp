#include "testing.h"

#include <QTemporaryDir>
#include <filesystem>
#include <fstream>

#include "base/files.h"
#include "base/text.h"
#include "diff/diff.h"

using namespace pluma;
using namespace pluma::diff;
using pluma::testing::q;

namespace {

std::vector<std::string> lines(const std::string& text)
{
    std::vector<std::string> out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
        out.push_back(text.substr(at, end - at));
        at = end;
    }
    return out;
}

// Puts the hunks' lines of b into a: must give b.
std::string apply(const std::string& a, const std::string& b, const std::vector<Hunk>& hunks)
{
    const auto left = lines(a);
    const auto right = lines(b);
    std::string out;
    std::size_t at = 0;
    for (const Hunk& h : hunks) {
        for (; at < h.aBegin; ++at)
            out += left[at];
        for (std::size_t i = h.bBegin; i < h.bEnd; ++i)
            out += right[i];
        at = h.aEnd;
    }
    for (; at < left.size(); ++at)
        out += left[at];
    return out;
}

// Length of the longest common subsequence by the textbook table.
std::size_t commonLines(const std::string& a, const std::string& b)
{
    const auto x = lines(a);
    const auto y = lines(b);
    std::vector<std::vector<std::size_t>> table(x.size() + 1, std::vector<std::size_t>(y.size() + 1));
    for (std::size_t i = 1; i <= x.size(); ++i)
        for (std::size_t k = 1; k <= y.size(); ++k)
            table[i][k] = x[i - 1] == y[k - 1] ? table[i - 1][k - 1] + 1 : std::max(table[i - 1][k], table[i][k - 1]);
    return table[x.size()][y.size()];
}

} // namespace

class TestDiff : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void randomTextsAreMinimalAndApply()
    {
        std::uint64_t state = 42;
        const auto random = [&](std::uint64_t n) {
            return (state = state * 6364136223846793005ULL + 1442695040888963407ULL, (state >> 33) % n);
        };
        for (int round = 0; round < 3000; ++round) {
            std::string text[2];
            for (std::string& t : text)
                for (std::uint64_t i = 0, n = random(14); i < n; ++i)
                    t += std::string(1, static_cast<char>('a' + random(5))) + "\n";
            if (random(4) == 0 && !text[0].empty())
                text[0].pop_back();
            const auto hunks = diffLines(text[0], text[1]);
            QCOMPARE(apply(text[0], text[1], hunks), text[1]);
            std::size_t removed = 0;
            for (const Hunk& h : hunks)
                removed += h.aEnd - h.aBegin;
            QCOMPARE(lines(text[0]).size() - removed, commonLines(text[0], text[1]));
        }
    }
    void unifiedFormat()
    {
        std::string a;
        for (int i = 1; i <= 20; ++i)
            a += "line " + std::to_string(i) + "\n";
        std::string b = replaceAll(a, "line 3\n", "line three\n");
        b = replaceAll(b, "line 18\n", "");
        QCOMPARE(q(unifiedDiff(a, b, "a", "b")),
                 q("--- a\n+++ b\n@@ -1,6 +1,6 @@\n line 1\n line 2\n-line 3\n+line three\n line 4\n line 5\n line "
                   "6\n@@ -15,6 +15,5 @@\n line 15\n line 16\n line 17\n-line 18\n line 19\n line 20\n"));
        QCOMPARE(q(unifiedDiff("", "x\n", "a", "b")), QStringLiteral("--- a\n+++ b\n@@ -0,0 +1 @@\n+x\n"));
        QCOMPARE(q(unifiedDiff("x", "x\n", "a", "b")),
                 QStringLiteral("--- a\n+++ b\n@@ -1 +1 @@\n-x\n\\ No newline at end of file\n+x\n"));
        QVERIFY(unifiedDiff("same", "same", "a", "b").empty());
        QVERIFY(unifiedDiff(std::string("a\0b", 3), "x", "a", "b").find("Binary") == 0);
    }
    void unlikeTextsEndSoon()
    {
        std::string a;
        std::string b;
        for (int i = 0; i < 60000; ++i) {
            a += "a" + std::to_string(i) + "\n";
            b += "b" + std::to_string(i) + "\n";
        }
        const auto hunks = diffLines(a, b);
        QCOMPARE(hunks.size(), std::size_t{1});
    }
    void directories()
    {
        QTemporaryDir folder;
        const std::filesystem::path root = folder.path().toStdString();
        const auto write = [&](const std::string& path, const std::string& text) {
            std::filesystem::create_directories((root / path).parent_path());
            std::ofstream(root / path) << text;
        };
        for (const char* side : {"a/", "b/"}) {
            write(std::string(side) + "same.txt", "x\n");
            write(std::string(side) + ".git/ignored", side);
        }
        write("a/old/gone.txt", "1\n");
        write("b/new ↔/fresh.txt", "1\n");
        write("a/changed.txt", "1\n2\n");
        write("b/changed.txt", "1\n3\n4\n");
        write("a/kind", "file\n");
        write("b/kind/inner", "folder\n");
        write("a/tool.sh", "x\n");
        write("b/tool.sh", "x\n");
        std::filesystem::permissions(root / "b/tool.sh", std::filesystem::perms::owner_all);
        std::filesystem::create_symlink("/etc/passwd", root / "a/link");
        std::filesystem::create_symlink("/etc/hosts", root / "b/link");
        Job job;
        const auto changes = compareTrees(*directorySource(root / "a"), *directorySource(root / "b"), true, job);
        REQUIRE_OK(changes);
        std::string seen;
        for (const Change& c : *changes)
            seen += std::string(changeName(c.kind)) + " " + c.path + " +" + std::to_string(c.linesAdded) + " -" +
                    std::to_string(c.linesRemoved) + "\n";
        QCOMPARE(q(seen),
                 q("modified changed.txt +2 -1\nremoved kind +0 -0\nadded kind/inner +0 -0\nmodified link +1 -1\nadded "
                   "new ↔/fresh.txt +0 -0\nremoved old/gone.txt +0 -0\nmode_changed tool.sh +0 -0\n"));
        Job cancelled;
        cancelled.cancel();
        EXPECT_FAILS(compareTrees(*directorySource(root / "a"), *directorySource(root / "b"), true, cancelled),
                     ErrorCode::Cancelled, "");
    }
};

QTEST_APPLESS_MAIN(TestDiff)
#include "tst_diff.moc"

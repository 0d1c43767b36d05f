// GitHub's Markdown, what of it is not shown and said, its pictures, and its bounds.
#include "testing.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <thread>

#include "base/text.h"
#include "document/export.h"

using namespace pluma;
using namespace pluma::document;
using pluma::testing::q;

namespace {

/// A grey PNG of one pixel, in the sizes that its head claims.
std::string png(std::uint32_t width = 1, std::uint32_t height = 1)
{
    std::string out;
    fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==", out);
    for (std::size_t i = 0; i < 4; ++i) {
        out[16 + i] = static_cast<char>(width >> (24 - 8 * i));
        out[20 + i] = static_cast<char>(height >> (24 - 8 * i));
    }
    return out;
}
/// The beginning and the end of a JPEG: what a PDF needs to know of it.
std::string jpeg()
{
    return std::string("\xFF\xD8\xFF\xC0\x00\x0B\x08\x00\x14\x00\x1E\x01\x01\x11\x00", 15) +
           std::string("\xFF\xDA\x00\x08\x01\x01\x00\x00\x3F\x00", 10) + "\x7F\xFF\xD9";
}
Result<std::string> pictures(const std::string& path)
{
    if (path == "a.png" || path == "img/b c.png" || path == "/root.png")
        return png();
    if (path == "a.jpg")
        return jpeg();
    if (path == "cut.jpg")
        return jpeg().substr(0, 20);
    if (path == "huge.png")
        return png(60000, 60000);
    if (path == "cut.png")
        return png().substr(0, 50);
    if (path == "a.gif")
        return std::string("GIF89a\x02\x00\x03\x00\x00\x00\x00;", 14);
    if (path == "a.svg")
        return std::string("<?xml version=\"1.0\"?><svg xmlns=\"x\" viewBox=\"0 0 40 20\"></svg>");
    if (path == "text.png")
        return std::string("this is no picture");
    return fail(ErrorCode::NotFound, "There is no such file.", path);
}
Exported made(const std::string& markdown, Format format = Format::Html, const About& about = {})
{
    Job job;
    auto out = exported(markdown, format, about, job, pictures);
    if (!out)
        qWarning("%s", out.error().message.c_str());
    return out.value_or(Exported{"failed", {{-1, "failed"}}});
}
QString body(const std::string& html)
{
    const QString all = q(html);
    const qsizetype from = all.indexOf(QStringLiteral("<main>\n")) + 7;
    return all.mid(from, all.indexOf(QStringLiteral("</main>")) - from);
}
QString omissions(const Exported& done)
{
    QStringList out;
    for (const Omission& one : done.omitted)
        out += QStringLiteral("%1 %2").arg(one.line).arg(q(one.message));
    return out.join(QLatin1Char('\n'));
}

} // namespace

class TestMarkdown : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asGitHubReads_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* markdown, const char* expected) {
            QTest::newRow(name) << QString::fromUtf8(markdown) << QString::fromUtf8(expected);
        };
        const auto table = [](const char* head, const char* rows) {
            return "<div class=\"table\"><table>\n<thead><tr>" + std::string(head) + "</tr></thead>\n" + rows +
                   "</tbody></table></div>\n";
        };
        row("a delimiter of one hyphen", "| a | b |\n|-|:-|\n| 1 | 2 |",
            table("<th>a</th><th>b</th>", "<tbody><tr><td>1</td><td>2</td></tr>\n").c_str());
        row("no bars at the ends", "a | b\n-:|:-:\n1 | 2",
            table("<th style=\"text-align:right\">a</th><th style=\"text-align:center\">b</th>",
                  "<tbody><tr><td style=\"text-align:right\">1</td><td style=\"text-align:center\">2</td></tr>\n")
                .c_str());
        row("a head of other cells", "| a | b | c |\n| --- |\n| d | 1 |", "<p>| a | b | c | | --- | | d | 1 |</p>\n");
        row("a bar in code", "| a |\n|---|\n| `x\\|y` **\\|** |",
            table("<th>a</th>", "<tbody><tr><td><code>x|y</code> <strong>|</strong></td></tr>\n").c_str());
        row("short rows are filled", "| a | b |\n|---|---|\n| 1 |",
            table("<th>a</th><th>b</th>", "<tbody><tr><td>1</td><td></td></tr>\n").c_str());
        row("a table ends at a quote", "| a |\n|---|\n| 1 |\n> q",
            (table("<th>a</th>", "<tbody><tr><td>1</td></tr>\n") + "<blockquote>\n<p>q</p>\n</blockquote>\n").c_str());
        row("addresses", "see www.a.org and https://b.org.",
            "<p>see <a href=\"http://www.a.org\">www.a.org</a> and <a href=\"https://b.org\">https://b.org</a>.</p>\n");
        row("hard breaks", "a  \nb\\\nc\nd", "<p>a<br>b<br>c d</p>\n");
        row("link definitions", "[x][y]\n\n[y]: https://a.org\n", "<p><a href=\"https://a.org\">x</a></p>\n");
        row("codes and formulas are text", ":rocket: $a_1$", "<p>:rocket: $a_1$</p>\n");
        row("entities", "&copy; &CounterClockwiseContourIntegral; &#x1F680;", "<p>© ∳ 🚀</p>\n");
        row("footnotes", "a[^x] b[^x]\n\n[^x]: The *note*.\n",
            "<p>a<sup><a href=\"#fn-1\">1</a></sup> b<sup><a href=\"#fn-1\">1</a></sup></p>\n<hr>\n<ol start=\"1\">\n"
            "<li id=\"fn-1\"><p>The <em>note</em>.</p>\n</li>\n</ol>\n");
        row("order in an item", "- a\n  > q\n\n  b",
            "<ul>\n<li><p>a</p>\n<blockquote>\n<p>q</p>\n</blockquote>\n<p>b</p>\n</li>\n</ul>\n");
        row("a comment in a line", "a<!-- not\nthis -->b", "<p>ab</p>\n");
        row("comments alone", "a\n\n<!-- not\n\nthis -->\n\nb", "<p>a</p>\n<p>b</p>\n");
        row("a comment in code", "`<!-- a -->`\n\n    <!-- b -->",
            "<p><code>&lt;!-- a --&gt;</code></p>\n<pre><code>&lt;!-- b --&gt;</code></pre>\n");
        row("a comment without end", "<!-- a\n\nb", "<p>&lt;!-- a  b </p>\n");
        row("a comment in HTML", "<div>a<!-- b -->c<br/></div>", "<p>&lt;div&gt;ac<br>&lt;/div&gt; </p>\n");
    }
    void asGitHubReads()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, expected);
        const Exported done = made(markdown.toStdString());
        QCOMPARE(body(done.bytes), expected);
        QCOMPARE(omissions(done), QString());
    }
    void frontMatterIsData_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QByteArray& markdown, const char* title, const char* expected) {
            QTest::newRow(name) << markdown << QString::fromUtf8(title) << QString::fromUtf8(expected);
        };
        const char* const text = "<p>Text.</p>\n";
        row("its title", "---\ntitle: \"T: x\"\nrevision: B\n---\n\nText.\n", "T: x", text);
        row("dots end it", "---\ntitle: T\n...\nText.\n", "T", text);
        row("carriage returns", "---\r\ntitle: T\r\n---\r\nText.\r\n", "T", text);
        row("a byte order mark", "\xEF\xBB\xBF---\ntitle: T\n---\nText.", "T", text);
        row("a byte order mark alone", "\xEF\xBB\xBFText.", "file", text);
        row("blanks behind the marks", "--- \ntitle: T\n---\t\nText.", "T", text);
        row("no title: the heading", "---\nrevision: B\n---\n# Head\n", "Head", "<h1 id=\"s-head\">Head</h1>\n");
        row("no title, no heading", "---\nrevision: B\n---\nText.", "file", text);
        row("a title that is a number", "---\ntitle: 4711\n---\nText.", "4711", text);
        row("words between rules", "---\n\nText.\n\n---\n", "file", "<hr>\n<p>Text.</p>\n<hr>\n");
        row("a heading below a rule", "---\nText.\n---\n", "Text.", "<hr>\n<h2 id=\"s-text\">Text.</h2>\n");
        row("no end", "---\ntitle: T\n", "file", "<hr>\n<p>title: T</p>\n");
        row("not at the beginning", "\n---\ntitle: T\n---\n", "title: T", "<hr>\n<h2 id=\"s-title-t\">title: T</h2>\n");
    }
    void frontMatterIsData()
    {
        QFETCH(QByteArray, markdown);
        QFETCH(QString, title);
        QFETCH(QString, expected);
        About about;
        about.file = "file";
        const Exported done = made(markdown.toStdString(), Format::Html, about);
        QString all = body(done.bytes);
        all.remove(
            QRegularExpression(QStringLiteral("<nav.*</nav>\n"), QRegularExpression::DotMatchesEverythingOption));
        QCOMPARE(all, expected);
        QVERIFY2(q(done.bytes).contains(QStringLiteral("<title>%1</title>").arg(title)), done.bytes.c_str());
    }
    void whatIsDroppedIsSaid_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("said");
        QTest::newRow("cells beyond the head") << "t\n\n| a |\n|---|\n| b | c |\n"
                                               << "5 *cells*: c";
        QTest::newRow("… in a quote") << "> | a |\n> |---|\n> | `x\\|y` | c | d |\n"
                                      << "3 *cells*: c | d";
        QTest::newRow("a footnote that nothing names") << "a\n\n[^n]: gone\n"
                                                       << "3 *'n' is named nowhere*";
        QTest::newRow("behind front matter") << "---\nx: 1\n---\n[^n]: gone\n"
                                             << "4 *'n' is named nowhere*";
        QTest::newRow("a picture on the web") << "a\n\n![p](https://a.org/p.png)"
                                              << "3 *https://a.org/p.png*on the web*";
        QTest::newRow("… without a scheme") << "![p](//a.org/p.png)"
                                            << "1 *on the web*";
        QTest::newRow("a file elsewhere") << "![p](file:///etc/passwd)"
                                          << "1 *beside the document*";
        QTest::newRow("no such file") << "![p](none.png)"
                                      << "1 *'none.png'*no such file*";
        QTest::newRow("no name") << "![p]()"
                                 << "1 *names no file*";
        QTest::newRow("not a picture") << "![p](text.png)"
                                       << "1 *none of PNG*";
        QTest::newRow("cut") << "![p](cut.png)"
                             << "1 *damaged*";
        QTest::newRow("a cut photo") << "![p](cut.jpg)"
                                     << "1 *damaged*";
        QTest::newRow("too many pixels") << "![p](huge.png)"
                                         << "1 *60000 × 60000*";
        QTest::newRow("data that is none") << "![p](data:image/png;base64,AAAA)"
                                           << "1 *none of PNG*";
        QTest::newRow("in a cell") << "| ![p](none.png) |\n|---|\n"
                                   << "1 *no such file*";
    }
    void whatIsDroppedIsSaid()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, said);
        const Exported done = made(markdown.toStdString());
        const QString all = omissions(done);
        qsizetype at = 0;
        for (const QString& part : said.split(QLatin1Char('*'))) {
            const qsizetype found = all.indexOf(part, at);
            QVERIFY2(found >= 0 && (at > 0 || found == 0), qPrintable(all));
            at = found + part.size();
        }
        QCOMPARE(done.omitted.size(), std::size_t{1});
        if (markdown.contains(QStringLiteral("![p]")))
            QVERIFY2(body(done.bytes).contains(QLatin1Char('p')) && !q(done.bytes).contains(QStringLiteral("<img")),
                     done.bytes.c_str());
    }
    void whatNamesNothingIsNoFootnote() { QCOMPARE(omissions(made("```\n[^n]: code\n```\n\na [^n]: b\n")), QString()); }
    void picturesAreInTheDocument()
    {
        const std::string text =
            "# T\n\n![one](a.png) ![two](<img/b c.png>) ![three](img/b%20c.png) ![](/root.png?raw=1)\n\n"
            "| a |\n|---|\n| ![four](a.jpg) |\n\n[![five](a.png)](https://a.org)\n";
        const Exported html = made(text);
        QCOMPARE(omissions(html), QString());
        QCOMPARE(q(html.bytes).count(QStringLiteral("<img src=\"data:image/png;base64,")), qsizetype(5));
        QCOMPARE(q(html.bytes).count(QStringLiteral("<img src=\"data:image/jpeg;base64,")), qsizetype(1));
        QVERIFY(q(html.bytes).contains(QStringLiteral("alt=\"four\"")));
        QVERIFY(q(html.bytes).contains(QStringLiteral("img-src data:")));
        const Exported pdf = made(text, Format::Pdf);
        QCOMPARE(omissions(pdf), QString());
        QVERIFY(pdf.bytes.find("/Subtype /Image") != std::string::npos);
        QVERIFY(pdf.bytes.find("/DCTDecode") != std::string::npos);
        QVERIFY(made("![a](a.gif) ![b](a.svg)").omitted.empty());
        QVERIFY(made("![a](a.gif)", Format::Pdf).omitted.size() == 1);
    }
    void picturesAreBounded()
    {
        // Each is small, all of them are not.
        std::string text;
        const std::string large = png() + std::string(1U << 20, '\0');
        for (int i = 0; i < 80; ++i)
            text += "![p](x.png)\n";
        Job job;
        const auto done =
            exported(text, Format::Html, {}, job, [&](const std::string&) { return Result<std::string>(large); });
        REQUIRE_OK(done);
        QVERIFY2(done->omitted.size() > 10 && done->omitted.size() < 30,
                 qPrintable(QString::number(done->omitted.size())));
        QVERIFY(done->bytes.size() < (100U << 20));
    }
    void equalHeadingsAreCounted()
    {
        std::string text = "# a 2\n\n";
        for (int i = 0; i < 20000; ++i)
            text += "# a\n\n";
        QElapsedTimer timer;
        timer.start();
        const Exported done = made(text);
        QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(q(done.bytes).contains(QStringLiteral("id=\"s-a-3\"")));
        QCOMPARE(q(done.bytes).count(QStringLiteral("id=\"s-a-2\"")), qsizetype(1));
        QVERIFY(q(done.bytes).contains(QStringLiteral("id=\"s-a-20001\"")));
    }
    void nothingIsLostInTheDepth()
    {
        std::string text;
        for (int i = 0; i < 100; ++i)
            text += std::string(static_cast<std::size_t>(i) * 2, ' ') + "- word" + std::to_string(i) + "\n";
        text += "\n" + std::string(200, '>') + " quoted\n";
        const QString all = body(made(text).bytes);
        for (int i = 0; i < 100; ++i)
            QVERIFY2(all.contains(QStringLiteral("word%1").arg(i)), qPrintable(QString::number(i)));
        QVERIFY(all.contains(QStringLiteral("quoted")));
    }
    void boundsAreSaid()
    {
        Job job;
        EXPECT_FAILS(exported("a\n" + std::string((1U << 20) + 1, 'b'), Format::Html, {}, job), ErrorCode::Limit,
                     "line");
        // Columns times rows that have none of them.
        std::string wide = "|";
        for (int i = 0; i < 2000; ++i)
            wide += "x|";
        wide += "\n|";
        for (int i = 0; i < 2000; ++i)
            wide += "-|";
        for (int i = 0; i < 10000; ++i)
            wide += "\n|x";
        EXPECT_FAILS(exported(wide, Format::Html, {}, job), ErrorCode::Limit, "memory");
        const std::string cell = "| a |\n|---|\n| " + std::string(300000, 'x') + " |\n";
        EXPECT_FAILS(exported(cell, Format::Pdf, {}, job), ErrorCode::Limit, "cell");
    }
    void cancelIsQuick()
    {
        std::string text;
        for (int i = 0; i < 200000; ++i)
            text += "a<!A ";
        Job job;
        std::thread other([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(300));
            job.cancel();
        });
        QElapsedTimer timer;
        timer.start();
        const auto done = exported(text, Format::Html, {}, job);
        const qint64 taken = timer.elapsed();
        other.join();
        QVERIFY(!done && done.error().code == ErrorCode::Cancelled);
        QVERIFY2(taken < 1500, qPrintable(QString::number(taken)));
    }
};

QTEST_APPLESS_MAIN(TestMarkdown)
#include "tst_markdown.moc"

#include "testing.h"

#include "document/export.h"

using namespace pluma;
using namespace pluma::document;
using pluma::testing::q;

namespace {
std::string html(const std::string& markdown, const About& about = {})
{
    Job job;
    const auto done = exported(markdown, Format::Html, about, job);
    return done ? done->bytes : "failed";
}
/// What stands between the body's beginning and end.
QString body(const std::string& markdown)
{
    const QString all = q(html(markdown));
    const qsizetype from = all.indexOf(QStringLiteral("<main>\n")) + 7;
    return all.mid(from, all.indexOf(QStringLiteral("</main>")) - from);
}
int pages(const std::string& pdf)
{
    const auto match = QRegularExpression(QStringLiteral("/Count (\\d+)"))
                           .match(QString::fromLatin1(pdf.data(), qsizetype(pdf.size())));
    return match.captured(1).toInt();
}
} // namespace

class TestDocument : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void htmlOfEachBlock_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* markdown, const char* expected) {
            QTest::newRow(name) << QString::fromUtf8(markdown) << QString::fromUtf8(expected);
        };
        row("paragraph", "a *b* **c** `d<e` ~~f~~",
            "<p>a <em>b</em> <strong>c</strong> <code>d&lt;e</code> <del>f</del></p>\n");
        row("link", "[x](https://a.b/?c=d&e)", "<p><a href=\"https://a.b/?c=d&amp;e\">x</a></p>\n");
        row("a link that runs", "[x](javascript:alert%281%29) [y](data:text/html,z)", "<p>x y</p>\n");
        row("html is text", "<script>alert(1)</script>\n\na <b onclick=x>b</b><br>c",
            "<p>&lt;script&gt;alert(1)&lt;/script&gt; </p>\n<p>a &lt;b onclick=x&gt;b&lt;/b&gt;<br>c</p>\n");
        row("an image is its words", "![words](file:///etc/passwd)", "<p>words</p>\n");
        row("entities", "&lt;&amp;&#x41;&#0;&unknown;", "<p>&lt;&amp;A\uFFFD&amp;unknown;</p>\n");
        row("list", "1. a\n2. b\n   - c", "<ol start=\"1\">\n<li>a</li>\n<li>b<ul>\n<li>c</li>\n</ul>\n</li>\n</ol>\n");
        row("tasks", "- [x] a\n- [ ] b", "<ul>\n<li class=\"task\">☑ a</li>\n<li class=\"task\">☐ b</li>\n</ul>\n");
        row("code", "```\na <b>\n\nc\n```", "<pre><code>a &lt;b&gt;\n\nc</code></pre>\n");
        row("quote", "> a\n> b", "<blockquote>\n<p>a b</p>\n</blockquote>\n");
        row("table", "| a | b |\n|---|--:|\n| c \\| d | 1<br>2 |",
            "<div class=\"table\"><table>\n<thead><tr><th>a</th><th style=\"text-align:right\">b</th></tr></thead>\n"
            "<tbody><tr><td>c | d</td><td style=\"text-align:right\">1<br>2</td></tr>\n</tbody></table></div>\n");
    }
    void htmlOfEachBlock()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, expected);
        QCOMPARE(body(markdown.toStdString()), expected);
    }
    void headHasWhatIsKnown()
    {
        About about;
        about.program = "A<B";
        about.number = "DOC-1";
        about.revision = "C";
        about.marking = "EAR99";
        about.digest = "Context 12ab";
        const QString all = q(html("# T & U\n\n## One\n\n## One\n", about));
        QVERIFY(all.contains(QStringLiteral("<title>T &amp; U</title>")));
        QVERIFY(all.contains(
            QStringLiteral("<header><span>A&lt;B</span><b>DOC-1</b><span>Revision C</span><b>EAR99</b></header>")));
        QVERIFY(all.contains(QStringLiteral("<footer>Context 12ab</footer>")));
        QVERIFY(all.contains(QStringLiteral("<a href=\"#s-one\">One</a>")));
        QVERIFY(all.contains(QStringLiteral("<h2 id=\"s-one-2\">One</h2>")));
        QVERIFY(!all.contains(QStringLiteral("http-equiv=\"refresh\"")) && !all.contains(QStringLiteral("src=")));
    }
    void pdfHasPages()
    {
        std::string text = "# Title\n\n";
        for (int i = 0; i < 300; ++i)
            text += "## Section " + std::to_string(i) + "\n\nWords of this section.\n\n";
        text += "| a | b |\n|---|---|\n";
        for (int i = 0; i < 500; ++i)
            text += "| " + std::to_string(i) + " | value |\n";
        Job job;
        About about;
        about.created = "2026-11-22T00:00:00Z";
        const auto pdf = exported(text, Format::Pdf, about, job);
        REQUIRE_OK(pdf);
        QVERIFY(pdf->bytes.compare(0, 5, "%PDF-") == 0);
        QVERIFY2(pages(pdf->bytes) > 25 && pages(pdf->bytes) < 60, qPrintable(QString::number(pages(pdf->bytes))));
        const auto again = exported(text, Format::Pdf, about, job);
        QVERIFY(pdf->bytes == again->bytes); // the same bytes
    }
    void hostileDocuments()
    {
        Job job;
        std::string quotes(20000, '>');
        std::string lists;
        for (int i = 0; i < 500; ++i)
            lists += std::string(static_cast<std::size_t>(i) * 2, ' ') + "- x\n";
        std::string wide = "|";
        for (int i = 0; i < 100; ++i)
            wide += "a|";
        wide += "\n|";
        for (int i = 0; i < 100; ++i)
            wide += "---|";
        EXPECT_FAILS(exported(wide, Format::Pdf, {}, job), ErrorCode::Limit, "columns");
        const std::string high = "| a |\n|---|\n| " + std::string(200000, 'x') + " |\n";
        for (const std::string& text : {quotes + "a", lists, high, std::string("\0a\0", 3), std::string("[](<\n"),
                                        std::string("# \n## \n|\n"), std::string(100000, '*')})
            for (const Format format : {Format::Html, Format::Pdf})
                REQUIRE_OK(exported(text, format, {}, job));
        EXPECT_FAILS(exported("a\xff", Format::Pdf, {}, job), ErrorCode::Invalid, "not UTF-8");
        EXPECT_FAILS(exported(std::string((64U << 20) + 1, 'a'), Format::Html, {}, job), ErrorCode::Limit, "64 MiB");
        job.cancel();
        EXPECT_FAILS(exported("# a\n\nb\n", Format::Pdf, {}, job), ErrorCode::Cancelled, "");
    }
    void formatsByName()
    {
        QVERIFY(formatOf("a/b.PDF") == Format::Pdf);
        QVERIFY(formatOf("a.htm") == Format::Html);
        QVERIFY(formatOf("a.md") == Format::Markdown);
        QVERIFY(!formatOf("a.yaml"));
    }
};

QTEST_APPLESS_MAIN(TestDocument)
#include "tst_document.moc"

#include "testing.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

#include "document/export.h"
#include "editor/preview.h"
#include "widgets/words/text.h"

using namespace pluma;
using namespace pluma::ui;

// What the preview shows beside what an export writes.
class TestPreview : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<JobRunner> m_jobs;
    std::unique_ptr<Preview> m_preview;

    void show(const QByteArray& text)
    {
        m_preview->setText(text);
        QTRY_VERIFY_WITH_TIMEOUT(m_preview->isSettled(), 20000);
    }
    static document::Exported exported(const QByteArray& text)
    {
        Job job;
        return *document::exported({text.constData(), static_cast<std::size_t>(text.size())}, document::Format::Html,
                                   {}, job);
    }
    // Every paragraph that is seen: how deep an item is, its text with its looks, and where its links lead.
    static QStringList structureOf(const QTextDocument& document, int step)
    {
        static const QRegularExpression marker(QStringLiteral("^(•|\\d+\\.|[☑☐])\t"));
        QStringList out;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            QString line;
            QString before; // looks that the line ends in
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                const QTextCharFormat format = it.fragment().charFormat();
                const QString looks =
                    QLatin1String(format.fontWeight() > QFont::Normal ? "b" : "") +
                    QLatin1String(format.fontItalic() ? "i" : "") + QLatin1String(format.fontStrikeOut() ? "s" : "") +
                    (format.anchorHref().isEmpty() ? QString() : QLatin1Char('>') + format.anchorHref());
                QString text = it.fragment().text();
                text.replace(QChar::LineSeparator, QLatin1Char('\n'));
                if (!looks.isEmpty() && looks == before) { // Qt gives a first letter a fragment of its own
                    line.chop(1);
                    line += text + QLatin1Char('}');
                } else {
                    line +=
                        looks.isEmpty() ? text : QLatin1Char('{') + looks + QLatin1Char(' ') + text + QLatin1Char('}');
                }
                before = looks;
            }
            const QTextBlockFormat format = block.blockFormat();
            int depth = block.textList() != nullptr ? block.textList()->format().indent() : 0;
            if (step > 0 && format.textIndent() < 0)
                depth = static_cast<int>(format.leftMargin()) / step;
            if (const auto match = marker.match(line); step > 0 && match.hasMatch())
                line = (match.captured(1) == QStringLiteral("☑") || match.captured(1) == QStringLiteral("☐")
                            ? match.captured(1) + QLatin1Char(' ')
                            : QString()) +
                       line.mid(match.capturedLength());
            if (const QTextTable* table = QTextCursor(block).currentTable(); table != nullptr && !line.isEmpty()) {
                const QTextTableCell cell = table->cellAt(block.position());
                line = QStringLiteral("%1,%2:%3 %4")
                           .arg(cell.row())
                           .arg(cell.column())
                           .arg(static_cast<int>(format.alignment() & Qt::AlignHorizontal_Mask & ~Qt::AlignLeft))
                           .arg(line);
            }
            if (line.trimmed().isEmpty())
                continue;
            for (const QString& one : line.split(QLatin1Char('\n'))) {
                out << (depth > 0 ? QString::number(depth) + QLatin1Char('|') : QString()) + one.trimmed();
                depth = 0;
            }
        }
        return out;
    }
    QStringList exportedStructure(const QByteArray& text)
    {
        QString html = QString::fromStdString(exported(text).bytes);
        html = html.section(QStringLiteral("<main>"), 1).section(QStringLiteral("</main>"), 0, 0);
        html.remove(QRegularExpression(QStringLiteral("<nav.*</nav>"), QRegularExpression::DotMatchesEverythingOption));
        // Qt's reader knows one name of what is struck out.
        html.replace(QStringLiteral("<del>"), QStringLiteral("<s>"))
            .replace(QStringLiteral("</del>"), QStringLiteral("</s>"));
        QTextDocument document;
        document.setDefaultStyleSheet(QStringLiteral("th{text-align:left}")); // as the export's own looks have it
        document.setHtml(html);
        return structureOf(document, 0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qobject_cast<QApplication*>(QCoreApplication::instance()));
        m_theme->choose(Theme::Choice::Light);
        m_jobs = std::make_unique<JobRunner>();
    }
    void init()
    {
        m_preview = std::make_unique<Preview>(*m_theme, *m_jobs);
        m_preview->resize(700, 500);
        m_preview->show();
    }
    void cleanup() { m_preview.reset(); }

    void readsAsAnExport_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("words") << QByteArray(
            "# Title\n\nOne *two* **three**\nfour `code` ~~gone~~\\\nbroken\n\n## Next\n");
        QTest::newRow("table") << QByteArray("| Name | Rate | Mid |\n|---|---:|:-:|\n| a **b** | 1 | x |\n| c \\| d | "
                                             "2 | ~~y~~ |\n| short |\n\nafter\n");
        QTest::newRow("two tables") << QByteArray("| a |\n|---|\n| 1 |\n\n| b |\n|---|\n| 2 |\n");
        QTest::newRow("nested lists") << QByteArray(
            "- one\n- two\n  - inner\n    1. first\n    2. second\n  - again\n- three\n\nafter\n\n5. five\n6. six\n");
        QTest::newRow("loose list") << QByteArray("1. one\n\n   more of it\n\n2. two\n\n   - inner\n");
        QTest::newRow("tasks") << QByteArray("- [x] done\n- [ ] open\n  - [x] inner\n");
        QTest::newRow("links") << QByteArray("See https://example.com/a_b and www.example.com, <mailto:a@example.com>, "
                                             "[a *b*](c.md) or [x](javascript:y).\n");
        QTest::newRow("footnote") << QByteArray(
            "Text[^n] and again[^m].\n\n[^m]: Second.\n[^n]: First *note*.\n\nEnd.\n");
        QTest::newRow("code") << QByteArray("```python\ndef f():\n    return 1\n```\n\n    indented\n\nwords\n");
        QTest::newRow("quote") << QByteArray("> said\n>\n> - item\n>\n> > deeper\n\nafter\n");
        QTest::newRow("rule") << QByteArray("one\n\n---\n\ntwo\n");
        QTest::newRow("html") << QByteArray(
            "a<br>b <b>bold</b> <!-- hidden --> <script>alert(1)</script>\n\n<div onclick=\"x\">text</div>\n\nend\n");
        QTest::newRow("not front matter") << QByteArray("---\njust words\n---\n\ntext\n");
        QTest::newRow("entities") << QByteArray("&amp; &lt; a\\*b &copy;\n");
    }
    void readsAsAnExport()
    {
        QFETCH(QByteArray, text);
        show(text);
        const QStringList wanted = exportedStructure(text);
        const QStringList seen = structureOf(*m_preview->document(), m_theme->points(24));
        QVERIFY(!wanted.isEmpty());
        QVERIFY2(seen == wanted, qPrintable(QStringLiteral("\nseen:   ") + seen.join(QStringLiteral(" ¶ ")) +
                                            QStringLiteral("\nwanted: ") + wanted.join(QStringLiteral(" ¶ "))));
    }
    // Data that an export leaves out of the text stands above it in a table of its own.
    void frontMatterIsATable()
    {
        const QByteArray text = "---\ntitle: A title\ntags:\n  - one\n  - two\n---\n# Heading\n\nText\n";
        show(text);
        QTextTable* table = QTextCursor(m_preview->document()->begin().next()).currentTable();
        QVERIFY(table != nullptr);
        QCOMPARE(table->rows(), 2);
        QCOMPARE(table->cellAt(0, 1).firstCursorPosition().block().text(), QStringLiteral("A title"));
        QStringList seen = structureOf(*m_preview->document(), m_theme->points(24));
        seen.removeIf(
            [](const QString& line) { return line.contains(QRegularExpression(QStringLiteral("^(\\d,\\d:|- )"))); });
        QCOMPARE(seen, exportedStructure(text));
    }

    void nothingFromElsewhereIsShown()
    {
        QImage image(40, 20, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("program/img")));
        QVERIFY(image.save(m_folder.filePath(QStringLiteral("program/img/in.png"))));
        QVERIFY(image.save(m_folder.filePath(QStringLiteral("out.png"))));
        m_preview->setPlace(ss(m_folder.filePath(QStringLiteral("program/doc.md"))),
                            ss(m_folder.filePath(QStringLiteral("program"))));
        show("![in](img/in.png) ![out](../out.png) ![abs](" + m_folder.filePath(QStringLiteral("out.png")).toUtf8() +
             ") ![web](http://example.com/a.png) <img src=\"http://example.com/b.png\"> [js](javascript:alert(1)) "
             "[file](file:///etc/passwd)\n");
        int images = 0;
        for (QTextBlock block = m_preview->document()->begin(); block.isValid(); block = block.next())
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                const QTextCharFormat format = it.fragment().charFormat();
                images += format.isImageFormat() ? static_cast<int>(it.fragment().length()) : 0;
                QVERIFY2(format.anchorHref().isEmpty(), qPrintable(format.anchorHref()));
            }
        QCOMPARE(images, 1);
        const QString text = m_preview->toPlainText();
        QVERIFY2(text.contains(QStringLiteral("<img src=")), qPrintable(text));
        QCOMPARE(text.count(QStringLiteral("is left out")), 3);
        QVERIFY(!m_preview->loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("http://example.com/a.png")))
                     .isValid());
        QVERIFY(!m_preview->loadResource(QTextDocument::HtmlResource, QUrl(QStringLiteral("file:///etc/passwd")))
                     .isValid());
        QVERIFY(!m_preview->openLinks());
    }

    void whatIsNotShownIsSaid()
    {
        show(QByteArray(100'000, 'x') + "\n\nend\n");
        QVERIFY(m_preview->toPlainText().contains(QStringLiteral("67,232 byte(s) are not shown")));
        QVERIFY(m_preview->toPlainText().contains(QStringLiteral("end")));
        show("a \xFF\xFE b\n");
        QVERIFY(m_preview->toPlainText().contains(QStringLiteral("not UTF-8")));
        show(QByteArray((1 << 20) + 10, 'x'));
        QVERIFY2(m_preview->toPlainText().contains(QStringLiteral("Line 1")),
                 qPrintable(m_preview->toPlainText().left(200)));
        QByteArray wide = "|";
        for (int i = 0; i < 100; ++i)
            wide += " h |";
        show(wide + "\n" + "|" + QByteArray("---|").repeated(100) + "\n| a |\n");
        QVERIFY(m_preview->toPlainText().contains(QStringLiteral("36 column(s)")));
    }

    // What is typed changes what it changes: the place stays, and so does the interface thread's time.
    void typingKeepsThePlace()
    {
        QByteArray text = "# Long\n\n";
        for (int i = 0; i < 3000; ++i)
            text += "Paragraph " + QByteArray::number(i) +
                    " with *some* words, a list and a table:\n\n- item\n- item\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n";
        QElapsedTimer gap;
        qint64 worst = 0;
        int beats = 0;
        QTimer beat;
        connect(&beat, &QTimer::timeout, this, [&] {
            worst = std::max(worst, gap.restart());
            ++beats;
        });
        gap.start();
        beat.start(1);
        show(text);
        m_preview->scrollToLine(10 * 300);
        QTRY_VERIFY_WITH_TIMEOUT(m_preview->isSettled(), 20000);
        QVERIFY2(beats > 3, qPrintable(QString::number(beats))); // laid out in pieces, between which others have a turn
        QVERIFY(m_preview->cursorForPosition(QPoint(30, 8)).block().text().contains(QStringLiteral("Paragraph 3")));
        const int place = m_preview->verticalScrollBar()->value();
        QVERIFY(place > 3000);
        const QString top = m_preview->cursorForPosition(QPoint(30, 8)).block().text();
        for (int i = 0; i < 8; ++i) {
            text.insert(text.indexOf("Paragraph 302") + 13, "x");
            show(text);
            QCOMPARE(m_preview->verticalScrollBar()->value(), place);
        }
        QVERIFY(m_preview->toPlainText().contains(QStringLiteral("Paragraph 302xxxxxxxx ")));
        // Above of what is seen: everything below is laid out anew, in pieces.
        text.replace("# Long", "# Longer");
        show(text);
        QCOMPARE(m_preview->cursorForPosition(QPoint(30, 8)).block().text(), top);
        beat.stop();
        qInfo("the interface thread was away for %lld ms at most", static_cast<long long>(worst));
        // The newest text wins.
        m_preview->setText("old\n");
        m_preview->setText("older\n");
        show("newest\n");
        QCOMPARE(m_preview->toPlainText().trimmed(), QStringLiteral("newest"));
    }

    void changesInTheMiddleLeaveNoTrace_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const QByteArray table = "| a |\n|---|\n| 1 |\n\n";
        const QByteArray list = "- x\n  - y\n\n";
        const QByteArray parts[] = {"# H\n\n", table,         list,       "```\ncode\n```\n\n",
                                    "---\n\n", "> quote\n\n", "words\n\n"};
        for (const QByteArray& a : parts)
            for (const QByteArray& b : parts)
                QTest::addRow("%s to %s", a.trimmed().left(3).constData(), b.trimmed().left(3).constData())
                    << "first\n\n" + a + "tail\n\n" + table << "first\n\n" + b + "other\n\n" + list;
    }
    void changesInTheMiddleLeaveNoTrace()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        show(after);
        const QString fresh = m_preview->toHtml();
        show(before);
        show(after);
        QCOMPARE(m_preview->toHtml(), fresh);
        show("first\n");
        show(after);
        QCOMPARE(m_preview->toHtml(), fresh);
    }

    void itFollowsTheTheme()
    {
        show("Some `code` and text\n\n| a |\n|---|\n| 1 |\n");
        const auto colour = [this] {
            return m_preview->document()->begin().begin().fragment().charFormat().foreground().color();
        };
        QCOMPARE(colour(), m_theme->color(QStringLiteral("text")));
        m_theme->choose(Theme::Choice::Dark);
        QTRY_VERIFY(m_preview->isSettled());
        QCOMPARE(colour(), m_theme->color(QStringLiteral("text")));
        m_theme->choose(Theme::Choice::Light);
    }

    void footnotesAreReached()
    {
        QByteArray text = "Word[^1].\n\n";
        for (int i = 0; i < 400; ++i)
            text += "Paragraph\n\n";
        show(text + "[^1]: The note.\n");
        QCOMPARE(m_preview->verticalScrollBar()->value(), 0);
        Q_EMIT m_preview->anchorClicked(QUrl(QStringLiteral("#fn-1")));
        QTRY_VERIFY(m_preview->isSettled() && m_preview->verticalScrollBar()->value() > 1000);
        QVERIFY(m_preview->toPlainText().contains(QStringLiteral("The note.")));
    }
};

QTEST_MAIN(TestPreview)
#include "tst_preview.moc"

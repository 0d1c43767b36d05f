#include "testing.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProcess>
#include <QScrollBar>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTreeWidget>

#include "editor/preview.h"
#include "editor/text_editor.h"
#include "frame/docks.h"
#include "frame/document_area.h"
#include "memory/contexts.h"
#include "panels/panels.h"
#include "panels/templates/assistant_panel.h"
#include "panels/templates/template_editor.h"
#include "panels/templates/template_page.h"
#include "shell/main_window.h"
#include "verbs/verbs.h"
#include "widgets/words/text.h"

using namespace pluma;
using namespace pluma::ui;

namespace {

const QByteArray note = R"(template_id: NOTE-V1
version: "1.0"
title: Note
category: documentation
status: draft
parameters:
  - {name: heading, type: string, default: Hello}
  - {name: spare, type: string, default: ""}
  - name: rows
    type: array
    default: []
    items: {signal: string, rate: number}
content_template: |
  # {{ heading }}
  {% macro line(r) %}{{ r.signal }}{% endmacro %}
  {% for row in rows %}
  - {{ line(row) }} at {{ row.rate | round(1) }}
  {% endfor %}
)";

} // namespace

/// The page of a template, the assistant and what they are made of, over a small real program without a display.
class TestTemplates : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_repository;
    std::unique_ptr<command::Registry> m_registry;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    memory::Environment m_environment;
    std::optional<tmpl::Library> m_library;

    template <class T>
    T* widget(const char* name) const
    {
        for (T* one : m_window->findChildren<T*>(QLatin1String(name)))
            if (one->isVisible())
                return one;
        return nullptr;
    }
    QString file() const { return qs(m_window->bench().session.snapshot()->absolute(".pluma/templates/NOTE-V1.yaml")); }
    QByteArray bytes() const
    {
        QFile f(file());
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray("missing");
    }
    void idle() const
    {
        for (int i = 0; i < 500 && !m_window->bench().jobs.idle(); ++i)
            QTest::qWait(10);
        QTest::qWait(150); // pauses of typing
        for (int i = 0; i < 500 && !m_window->bench().jobs.idle(); ++i)
            QTest::qWait(10);
    }
    // PLUMA_SHOTS=FOLDER keeps pictures of the steps, to be looked at.
    void picture(const char* name) const
    {
        if (const QByteArray folder = qgetenv("PLUMA_SHOTS"); !folder.isEmpty())
            m_window->grab().save(QString::fromLocal8Bit(folder) + QLatin1Char('/') + QLatin1String(name) +
                                  QStringLiteral(".png"));
    }
    void openNote()
    {
        auto* tree = m_window->findChild<QTreeWidget*>(QStringLiteral("templatesTree"));
        QList<QTreeWidgetItem*> found;
        QTRY_VERIFY_WITH_TIMEOUT(
            !(found = tree->findItems(QStringLiteral("Note"), Qt::MatchExactly | Qt::MatchRecursive)).isEmpty(), 10000);
        Q_EMIT tree->itemActivated(found[0], 0);
        idle();
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("HOME", m_folder.path().toLocal8Bit());
        qputenv("GIT_CONFIG_NOSYSTEM", "1");
        for (const char* variable : {"XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"})
            qunsetenv(variable);
        m_repository = m_folder.filePath(QStringLiteral("ex"));
        QProcess pluma;
        pluma.start(QString::fromLocal8Bit(qgetenv("PLUMA")),
                    {QStringLiteral("example"), QStringLiteral("create"), m_repository, QStringLiteral("--artifacts"),
                     QStringLiteral("100"), QStringLiteral("-q")});
        QVERIFY(pluma.waitForFinished(60000) && pluma.exitCode() == 0);
        m_environment = {AppDirs::fromEnvironment(), systemClock, '.'};
        m_registry = std::make_unique<command::Registry>();
        verbs::registerAll(*m_registry, m_environment);
        m_theme = std::make_unique<Theme>(*qApp);
        m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("w.ini")));
        auto library = tmpl::Library::shipped();
        QVERIFY(library);
        m_library.emplace(std::move(*library));
        m_window = std::make_unique<MainWindow>(*m_theme, *m_settings, *m_registry,
                                                WindowOptions{m_environment, true, allPanels()});
        const QList<QByteArray> size =
            qEnvironmentVariable("PLUMA_SIZE", QStringLiteral("1280x800")).toLatin1().split('x');
        m_window->resize(size[0].toInt(), size[1].toInt());
        if (qEnvironmentVariableIsSet("PLUMA_DARK"))
            m_theme->choose(Theme::Choice::Dark);
        m_window->show();
        m_window->openWorkspace(m_repository);
        const Session& session = m_window->bench().session;
        QTRY_VERIFY_WITH_TIMEOUT(session.isOpen() && session.snapshot()->inventory && m_window->bench().jobs.idle(),
                                 20000);
        QDir().mkpath(QFileInfo(file()).path());
        QFile f(file());
        QVERIFY(f.open(QIODevice::WriteOnly));
        f.write(note);
        f.close();
        m_window->bench().session.close();
        m_window->openWorkspace(m_repository);
        QTRY_VERIFY_WITH_TIMEOUT(session.isOpen() && session.snapshot()->inventory && m_window->bench().jobs.idle(),
                                 20000);
        idle();
    }
    void cleanupTestCase() { m_window.reset(); }

    void problemsAndTheirFixes()
    {
        const auto fixed = [](QByteArray text, const QuickFix& fix) {
            return text.replace(static_cast<qsizetype>(fix.begin), static_cast<qsizetype>(fix.end - fix.begin),
                                fix.with);
        };
        auto reading = readTemplate(*m_library, note, "n.yaml");
        QVERIFY(reading.definition);
        QCOMPARE(reading.problems.size(), std::size_t(1)); // a parameter that nobody uses
        QVERIFY(!reading.problems[0].error);
        QCOMPARE(reading.problems[0].line, 8);
        QVERIFY(readTemplate(*m_library, fixed(note, reading.problems[0].fixes.at(0)), "n.yaml").problems.empty());
        // A name that is not declared: what it may be called, or a declaration.
        QByteArray wrong = note;
        wrong.replace("{{ heading }}", "{{ headnig }} {{ spare }}");
        reading = readTemplate(*m_library, wrong, "n.yaml");
        QVERIFY(!reading.definition && reading.problems.size() == 1);
        QCOMPARE(reading.problems[0].line, 14);
        QCOMPARE(reading.problems[0].fixes.size(), std::size_t(2));
        QVERIFY(readTemplate(*m_library, fixed(wrong, reading.problems[0].fixes[0]), "n.yaml").problems.empty());
        QVERIFY(readTemplate(*m_library, fixed(wrong, reading.problems[0].fixes[1]), "n.yaml").definition);
        // A field that is not there.
        wrong = note;
        wrong.replace("row.rate", "row.rat").replace("  - {name: spare, type: string, default: \"\"}\n", "");
        reading = readTemplate(*m_library, wrong, "n.yaml");
        QVERIFY(reading.definition && reading.problems.size() == 1 && reading.problems[0].error);
        QCOMPARE(reading.problems[0].line, 16);
        QVERIFY(readTemplate(*m_library, fixed(wrong, reading.problems[0].fixes.at(0)), "n.yaml").problems.empty());
        // What is no template at all.
        for (const QByteArray& text : {QByteArray(), QByteArray("{"), QByteArray("\xff\xfe"), note.left(200),
                                       QByteArray(note).replace("endfor", "endfro")}) {
            reading = readTemplate(*m_library, text, "n.yaml");
            QVERIFY(!reading.definition && !reading.problems.empty() && !reading.problems[0].message.isEmpty());
        }
    }

    void completion_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QStringList>("some");
        QTest::addColumn<QStringList>("none");
        const auto row = [](const char* name, const char* line, QStringList some, QStringList none) {
            QTest::newRow(name) << QByteArray(line) << some << none;
        };
        row("parameters", "{{ ",
            {QStringLiteral("heading"), QStringLiteral("rows"), QStringLiteral("line"), QStringLiteral("range")},
            {QStringLiteral("upper")});
        row("their beginning", "{{ he", {QStringLiteral("heading")}, {QStringLiteral("rows")});
        row("filters", "{{ heading | ", {QStringLiteral("upper"), QStringLiteral("quantity"), QStringLiteral("md")},
            {QStringLiteral("heading")});
        row("tests", "{% if heading is ", {QStringLiteral("defined"), QStringLiteral("string")},
            {QStringLiteral("heading")});
        row("statements", "{% ", {QStringLiteral("for"), QStringLiteral("endif")}, {QStringLiteral("heading")});
        row("fields of a loop", "{% for r in rows %}{{ r.", {QStringLiteral("rate"), QStringLiteral("signal")},
            {QStringLiteral("heading")});
        row("of the loop", "{% for r in rows %}{{ loop.", {QStringLiteral("index"), QStringLiteral("last")},
            {QStringLiteral("rate")});
        row("words of the program", "{{ \"", {QStringLiteral("AAA")}, {QStringLiteral("heading")});
        row("in the text", "plain ", {}, {QStringLiteral("heading")});
        row("after a value", "{{ heading }} ", {}, {QStringLiteral("heading")});
    }
    void completion()
    {
        QFETCH(QByteArray, line);
        QFETCH(QStringList, some);
        QFETCH(QStringList, none);
        const auto reading = readTemplate(*m_library, note, "n.yaml");
        const QByteArray text = note + "  " + line;
        const auto found =
            completeTemplate(text, static_cast<int>(text.size()), reading.definition.get(), {QStringLiteral("AAA")});
        for (const QString& word : some)
            QVERIFY2(found.words.contains(word),
                     qPrintable(word + QStringLiteral(" in ") + found.words.join(QLatin1Char(' '))));
        for (const QString& word : none)
            QVERIFY2(!found.words.contains(word), qPrintable(word));
        if (some.isEmpty())
            QVERIFY(found.words.isEmpty());
    }

    void previewKnowsItsWords()
    {
        Preview preview(*m_theme, m_window->bench().jobs);
        preview.resize(700, 500);
        preview.show();
        QByteArray text = "# Title of it\n\nFirst *word* and tank\\_pressure.\n\n| Name | Rate |\n|---|---:|\n";
        for (int i = 0; i < 1000; ++i)
            text += "| signal" + QByteArray::number(i) + " | " + QByteArray::number(i * 10) + " |\n";
        QElapsedTimer timer;
        timer.start();
        preview.setText(text);
        QTRY_VERIFY(preview.isSettled());
        qInfo("a table of 1,000 rows is seen after %lld ms", static_cast<long long>(timer.elapsed()));
        QVERIFY(preview.document()->characterCount() > 200);
        const auto word = [&](const char* wanted) {
            QTextCursor found = preview.document()->find(QLatin1String(wanted));
            const QRect at = preview.cursorRect(found);
            return preview.byteAt(at.center() - QPoint(4, 0));
        };
        QCOMPARE(word("word"), text.indexOf("word"));
        QCOMPARE(word("pressure"), text.indexOf("pressure"));
        QCOMPARE(word("signal3"), text.indexOf("signal3 "));
        // Far down: what follows is laid out when it is scrolled to.
        preview.scrollToLine(6 + 700);
        QTRY_VERIFY(preview.isSettled());
        QVERIFY(preview.toPlainText().contains(QStringLiteral("signal700")));
        QVERIFY(preview.verticalScrollBar()->value() > 1000);
        const QTextCursor top = preview.cursorForPosition(QPoint(30, 40));
        const int shown = QString(top.block().text()).remove(QStringLiteral("signal")).toInt();
        QVERIFY2(std::abs(shown - 700) < 25, qPrintable(top.block().text()));
    }

    void editing()
    {
        openNote();
        QVERIFY(widget<Preview>("templatePreview") != nullptr);
        auto* sides = widget<QTabBar>("templateSides");
        QVERIFY(sides != nullptr);
        sides->setCurrentIndex(1);
        auto* editor = widget<TextEditor>("templateEditor");
        QVERIFY(editor != nullptr && !editor->isReadOnly());
        auto* page = qobject_cast<TemplatePage*>(m_window->documents().current());
        QVERIFY(page != nullptr && !page->isDirty());
        // The document follows the template.
        editor->replaceAll(QByteArray(note).replace("# {{ heading }}", "# Read: {{ heading }}"));
        QVERIFY(page->isDirty());
        idle();
        QVERIFY2(widget<Preview>("templatePreview")->toPlainText().contains(QStringLiteral("Read: Hello")),
                 qPrintable(widget<Preview>("templatePreview")->toPlainText()));
        // An error keeps the document that was there; Alt+Enter mends it.
        editor->replaceAll(QByteArray(note).replace("{{ heading }}", "{{ headnig }} {{ spare }}"));
        idle();
        auto* problems = widget<QListWidget>("templateProblems");
        QVERIFY(problems != nullptr && problems->count() == 1);
        picture("problem");
        QVERIFY(widget<Preview>("templatePreview")->toPlainText().contains(QStringLiteral("Hello")));
        editor->setFocus();
        QTest::keyClick(editor, Qt::Key_Return, Qt::AltModifier);
        QVERIFY(editor->bytes().contains("{{ heading }} {{ spare }}"));
        idle();
        QVERIFY(problems->count() == 0);
        editor->setFocus();
        editor->setCursorPosition(16, 10);
        editor->insertAt(QStringLiteral("{{ row. }}"), 16, 10);
        editor->setCursorPosition(16, 17);
        QTest::keyClick(editor, Qt::Key_Space, Qt::ControlModifier);
        picture("completion");
        QTest::keyClick(editor, Qt::Key_Escape);
        page->undo();
        // To a definition.
        editor->setCursorPosition(16, 8);
        QTest::keyClick(editor, Qt::Key_F12);
        int line = 0;
        int index = 0;
        editor->getCursorPosition(&line, &index);
        QCOMPARE(line, 14);
        // Undo, and save.
        page->undo();
        QVERIFY(editor->bytes().contains("headnig"));
        page->redo();
        page->save();
        QTRY_VERIFY_WITH_TIMEOUT(!page->isDirty(), 5000);
        QVERIFY(bytes().contains("{{ heading }} {{ spare }}"));
        // Its commits.
        for (const QStringList& command :
             {QStringList{QStringLiteral("add"), QStringLiteral("-A")},
              QStringList{QStringLiteral("-c"), QStringLiteral("user.name=Ana"), QStringLiteral("-c"),
                          QStringLiteral("user.email=a@b"), QStringLiteral("commit"), QStringLiteral("-qm"),
                          QStringLiteral("A note")}})
            QCOMPARE(
                QProcess::execute(QStringLiteral("git"), QStringList{QStringLiteral("-C"), m_repository} + command), 0);
        sides->setCurrentIndex(2);
        QTRY_VERIFY_WITH_TIMEOUT(widget<QTreeWidget>("templateCommits")->topLevelItemCount() == 1, 5000);
        QTRY_VERIFY_WITH_TIMEOUT(widget<TextEditor>("templateDiff")->bytes().contains("+template_id: NOTE-V1"), 5000);
        picture("history");
        sides->setCurrentIndex(1);
        // What somebody else wrote meanwhile is not lost.
        {
            QFile f(file());
            QVERIFY(f.open(QIODevice::WriteOnly));
            f.write("theirs");
        }
        editor->replaceAll(note);
        page->save();
        idle();
        QCOMPARE(bytes(), QByteArray("theirs"));
        QVERIFY(page->isDirty());
        QFile f(file());
        QVERIFY(f.open(QIODevice::WriteOnly));
        f.write(note);
    }

    void asking()
    {
        m_window->actions().find(QStringLiteral("go.assistant"))->trigger();
        auto* sentence = widget<QPlainTextEdit>("assistantSentence");
        QVERIFY(sentence != nullptr);
        sentence->setPlainText(
            QStringLiteral("an ICD between propulsion and cryogenics: tank pressure at 10 Hz over ARINC 429"));
        QTRY_VERIFY_WITH_TIMEOUT(widget<QTreeWidget>("assistantTemplates") != nullptr &&
                                     widget<QTreeWidget>("assistantTemplates")->topLevelItemCount() > 1,
                                 10000);
        auto* values = widget<QTreeWidget>("assistantValues");
        QVERIFY(!values->findItems(QStringLiteral("ARINC 429"), Qt::MatchExactly | Qt::MatchRecursive, 1).isEmpty());
        QVERIFY(!values->findItems(QStringLiteral("missing"), Qt::MatchExactly | Qt::MatchRecursive, 1).isEmpty());
        QVERIFY(!sentence->extraSelections().isEmpty());
        picture("assistant");
        QTest::keyClick(sentence, Qt::Key_Return);
        idle();
        QTRY_VERIFY(widget<QLineEdit>("field_/domain_to") != nullptr);
        QCOMPARE(widget<QLineEdit>("field_/domain_to")->text(), QStringLiteral("CQH"));
        QVERIFY(qobject_cast<TemplatePage*>(m_window->documents().current()) != nullptr);
    }

    void searching()
    {
        auto* filter = m_window->findChild<QLineEdit*>(QStringLiteral("templatesFilter"));
        auto* tree = m_window->findChild<QTreeWidget*>(QStringLiteral("templatesTree"));
        QVERIFY(tree->topLevelItemCount() >= 4); // categories
        filter->setText(QStringLiteral("hazard"));
        QVERIFY(tree->topLevelItemCount() > 0);
        QVERIFY(tree->topLevelItem(0)->text(0).contains(QStringLiteral("azard")));
        m_window->docks().reveal(QStringLiteral("templates"));
        idle();
        picture("search");
        // What gives no Markdown has no other look than its text.
        filter->setText(QStringLiteral("HPA-V1"));
        QVERIFY(tree->topLevelItemCount() > 0);
        Q_EMIT tree->itemActivated(tree->topLevelItem(0), 0);
        idle();
        auto* shown = qobject_cast<TemplatePage*>(m_window->documents().current());
        QVERIFY(shown != nullptr);
        QVERIFY(shown->findChild<QWidget*>(QStringLiteral("templateText"))->isVisible());
        QVERIFY(!shown->findChild<QWidget*>(QStringLiteral("templatePreview"))->isVisible());
        QVERIFY(shown->findChild<QLineEdit*>(QStringLiteral("templateTarget"))
                    ->placeholderText()
                    .endsWith(QStringLiteral("hpa-v1.yaml")));
        picture("yaml");
        filter->setText(QStringLiteral("qqqq"));
        QCOMPARE(tree->topLevelItemCount(), 0);
        filter->clear();
        QVERIFY(tree->topLevelItemCount() >= 4);
    }
};

QTEST_MAIN(TestTemplates)
#include "tst_templates.moc"

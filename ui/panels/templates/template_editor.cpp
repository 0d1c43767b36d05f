#include "panels/templates/template_editor.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMouseEvent>
#include <QRegularExpression>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

#include "base/text.h"
#include "editor/text_editor.h"
#include "widgets/menus.h"
#include "widgets/pieces.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

constexpr int wrongMark = 8; ///< indicator of errors
constexpr int doubtMark = 9; ///< … of warnings
constexpr int shownProblems = 100;

bool isNameLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

// The last two numbers of `path:line:column`.
std::pair<int, int> placeOf(const std::string& where)
{
    static const QRegularExpression form(QStringLiteral(":(\\d+)(?::(\\d+))?$"));
    const auto match = form.match(qs(where));
    return match.hasMatch() ? std::pair{match.captured(1).toInt(), std::max(1, match.captured(2).toInt())}
                            : std::pair{0, 0};
}

std::size_t offsetOf(const QByteArray& text, int line, int column)
{
    qsizetype at = 0;
    for (int i = 1; i < line; ++i) {
        const qsizetype next = text.indexOf('\n', at);
        if (next < 0)
            return static_cast<std::size_t>(text.size());
        at = next + 1;
    }
    for (int i = 1; i < column && at < text.size() && text[at] != '\n'; ++i) // columns are characters
        do
            ++at;
        while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U);
    return static_cast<std::size_t>(at);
}

// Where a word stands as a word, from a place on.
qsizetype findWord(const QByteArray& text, const QByteArray& word, qsizetype from)
{
    for (qsizetype at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1))
        if ((at == 0 || !isNameLetter(text[at - 1])) &&
            (at + word.size() >= text.size() || !isNameLetter(text[at + word.size()])))
            return at;
    return -1;
}

// What a message and its hint offer to do.
void offerFixes(TemplateProblem& problem, const QString& hint, const QByteArray& text)
{
    static const QRegularExpression meant(QStringLiteral("did you mean '?([^'?]+)'?\\?"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression quoted(QStringLiteral("'([^']+)'"));
    const QByteArray wrong = quoted.match(problem.message).captured(1).toUtf8();
    if (wrong.isEmpty())
        return;
    const auto place = static_cast<qsizetype>(offsetOf(text, std::max(1, problem.line), 1));
    if (const auto better = meant.match(hint); better.hasMatch())
        if (const qsizetype at = findWord(text, wrong, place); at >= 0)
            problem.fixes.push_back({TemplateEditor::tr("Replace with '%1'").arg(better.captured(1)),
                                     static_cast<std::size_t>(at), static_cast<std::size_t>(at + wrong.size()),
                                     better.captured(1).toUtf8()});
}

// The type of what a path such as `exchange.signal_name` names at a place: its schema, or none.
Value schemaOf(const QByteArray& text, int at, const QList<QByteArray>& path, const Value& root, int depth)
{
    if (path.isEmpty() || depth > 8 || !root)
        return {};
    const auto field = [](const Value& schema, const QByteArray& name) -> Value {
        const Value properties = schema && schema.isMap() ? schema.find("properties") : Value();
        return properties && properties.isMap()
                   ? properties.find(std::string_view(name.constData(), static_cast<std::size_t>(name.size())))
                   : Value();
    };
    Value schema = field(root, path[0]);
    // The nearest loop above whose variable it is.
    static const QRegularExpression loop(QStringLiteral("\\{%-?\\s*for\\s+(\\w+)\\s+in\\s+([\\w.]+)"));
    const QString before = QString::fromUtf8(text.left(at));
    QRegularExpressionMatch last;
    for (auto all = loop.globalMatch(before); all.hasNext();)
        if (auto one = all.next(); one.captured(1).toUtf8() == path[0])
            last = one;
    if (last.hasMatch()) {
        const Value list = schemaOf(text, static_cast<int>(before.left(last.capturedStart()).toUtf8().size()),
                                    last.captured(2).toUtf8().split('.'), root, depth + 1);
        schema = list && list.isMap() ? list.find("items") : Value();
    }
    for (qsizetype i = 1; i < path.size() && schema; ++i)
        schema = field(schema, path[i]);
    return schema;
}

} // namespace

TemplateReading readTemplate(const tmpl::Library& library, const QByteArray& text, const std::string& source)
{
    TemplateReading out;
    const auto add = [&](bool error, const std::string& message, const std::string& where,
                         const std::string& hint) -> TemplateProblem& {
        const auto [line, column] = placeOf(where);
        // An excerpt of the line stands in the editor already.
        const std::string first = message.substr(0, message.find('\n'));
        out.problems.push_back(
            {error, qs(first) + (hint.empty() ? QString() : QStringLiteral(" — ") + qs(hint)), line, column, {}});
        offerFixes(out.problems.back(), qs(hint), text);
        return out.problems.back();
    };
    auto read = library.read(text.toStdString(), source);
    if (!read) {
        TemplateProblem& problem = add(true, read.error().message, read.error().where, read.error().hint);
        static const QRegularExpression undeclared(QStringLiteral("'(\\w+)', which is not a declared parameter"));
        if (const auto match = undeclared.match(qs(read.error().message)); match.hasMatch()) {
            const QByteArray name = match.captured(1).toUtf8();
            if (const qsizetype at = findWord(text, name, std::max<qsizetype>(0, text.indexOf("content_template:")));
                at >= 0) {
                problem.line = static_cast<int>(text.left(at).count('\n')) + 1;
                problem.column = static_cast<int>(at - (text.lastIndexOf('\n', at) + 1)) + 1;
                problem.fixes.clear();
                offerFixes(problem, qs(read.error().hint), text);
            }
            static const QRegularExpression list(QStringLiteral("^parameters:[ ]*\\n"),
                                                 QRegularExpression::MultilineOption);
            if (const auto place = list.match(QString::fromUtf8(text)); place.hasMatch()) {
                const auto at =
                    static_cast<std::size_t>(QString::fromUtf8(text).left(place.capturedEnd()).toUtf8().size());
                problem.fixes.push_back({TemplateEditor::tr("Declare the parameter '%1'").arg(match.captured(1)), at,
                                         at, "  - {name: " + name + ", type: string}\n"});
            }
        }
        return out;
    }
    auto definition = std::make_shared<tmpl::Definition>(std::move(*read));
    for (const auto& misfit : definition->compiled.misfits(definition->formSchema->root()))
        add(true, misfit.message, misfit.where, misfit.hint);
    for (const std::string& name : definition->unused()) {
        const QByteArray word = QByteArray::fromStdString(name);
        const qsizetype at = text.indexOf("name: " + word);
        if (at < 0)
            continue; // of a list that templates share
        TemplateProblem problem{false,
                                TemplateEditor::tr("The parameter '%1' is declared but never used.").arg(qs(name)),
                                static_cast<int>(text.left(at).count('\n')) + 1,
                                1,
                                {}};
        const qsizetype begin = text.lastIndexOf('\n', at) + 1;
        const qsizetype end = text.indexOf('\n', at) + 1;
        if (end > begin && text.mid(begin, end - begin).trimmed().startsWith("- {") &&
            text.mid(begin, end - begin).trimmed().endsWith('}'))
            problem.fixes.push_back({TemplateEditor::tr("Remove the parameter '%1'").arg(qs(name)),
                                     static_cast<std::size_t>(begin),
                                     static_cast<std::size_t>(end),
                                     {}});
        out.problems.push_back(std::move(problem));
    }
    if (!definition->example.is_null())
        if (auto rendered = definition->render(definition->example); !rendered)
            add(true, TemplateEditor::tr("The example: %1").arg(qs(rendered.error().message)).toStdString(),
                rendered.error().where, rendered.error().hint);
    for (const tmpl::DefinitionTest& test : definition->tests)
        if (auto passed = definition->run(test); !passed)
            add(true, passed.error().message, passed.error().where, passed.error().hint);
    out.definition = std::move(definition);
    return out;
}

Completion completeTemplate(const QByteArray& text, int at, const tmpl::Definition* definition,
                            const QStringList& vocabulary)
{
    Completion out;
    int begin = at;
    while (begin > 0 && isNameLetter(text[begin - 1]))
        --begin;
    out.typed = at - begin;
    // Within which delimiters the place is.
    const QByteArray before = text.left(begin);
    const qsizetype variable = before.lastIndexOf("{{");
    const qsizetype statement = before.lastIndexOf("{%");
    const qsizetype open = std::max(variable, statement);
    const qsizetype closed = std::max(before.lastIndexOf("}}"), before.lastIndexOf("%}"));
    if (open < 0 || closed > open)
        return out;
    static const tmpl::LanguageWords words = tmpl::languageWords();
    const auto take = [&](const std::vector<std::string>& list) {
        for (const std::string& word : list)
            out.words << qs(word);
    };
    const QByteArray inside = before.mid(open + 2);
    const QByteArray trimmed = inside.trimmed();
    if (statement > variable && (trimmed.isEmpty() || trimmed == "-" || trimmed == "+")) {
        take(words.statements);
    } else if (trimmed.endsWith('|')) {
        take(words.filters);
    } else if (trimmed.endsWith(" is") || trimmed.endsWith(" is not")) {
        take(words.tests);
    } else if (!inside.isEmpty() && inside.endsWith('.')) {
        int from = begin - 1;
        while (from > 0 && (isNameLetter(text[from - 1]) || text[from - 1] == '.'))
            --from;
        const QList<QByteArray> path = text.mid(from, begin - 1 - from).split('.');
        if (path.size() == 1 && path[0] == "loop") {
            for (const char* word : {"index", "index0", "first", "last", "length", "revindex", "revindex0", "previtem",
                                     "nextitem", "depth", "cycle", "changed"})
                out.words << QLatin1String(word);
        } else if (definition != nullptr) {
            const Value schema = schemaOf(text, begin, path, definition->formSchema->root(), 0);
            const Value properties = schema && schema.isMap() ? schema.find("properties") : Value();
            if (properties && properties.isMap())
                for (const auto& [name, property] : properties.members())
                    out.words << qs(name.text());
        }
    } else if (inside.count('"') % 2 == 1 || inside.count('\'') % 2 == 1) {
        out.words = vocabulary; // in a text: words of the program
    } else {
        if (definition != nullptr)
            for (const auto& [name, property] : definition->parameterSchema["properties"].items())
                out.words << qs(name);
        static const QRegularExpression names(
            QStringLiteral("\\{%-?\\s*(?:for|set|macro)\\s+(\\w+)|import\\s+([\\w, ]+?)(?:\\s+with|\\s*-?%\\})"));
        for (auto all = names.globalMatch(QString::fromUtf8(before)); all.hasNext();) {
            const auto one = all.next();
            for (const QString& name : (one.captured(1) + one.captured(2)).split(QLatin1Char(','), Qt::SkipEmptyParts))
                out.words << name.trimmed().section(QLatin1Char(' '), -1);
        }
        take(words.functions);
        if (before.lastIndexOf("{% for") == statement || before.contains("{% for"))
            out.words << QStringLiteral("loop");
    }
    out.words.removeDuplicates();
    out.words.sort();
    const QString typed = QString::fromUtf8(text.mid(begin, out.typed));
    if (!typed.isEmpty())
        out.words = out.words.filter(QRegularExpression(QLatin1Char('^') + QRegularExpression::escape(typed),
                                                        QRegularExpression::CaseInsensitiveOption));
    return out;
}

TemplateEditor::TemplateEditor(const Bench& bench, std::shared_ptr<const Shelf> shelf, std::string source,
                               QByteArray text, bool writable, QWidget* parent)
    : QWidget(parent), m_bench(bench), m_shelf(std::move(shelf)), m_source(std::move(source)),
      m_text(new TextEditor(bench.theme, TextEditor::Language::Template, this)), m_problems(new QListWidget(this)),
      m_summary(new ElidedLabel({}, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    m_text->setObjectName(QStringLiteral("templateEditor"));
    m_text->setAccessibleName(tr("The template as text"));
    m_text->load(text);
    m_text->setReadOnly(!writable);
    m_text->setCaretLineVisible(true);
    m_text->installEventFilter(this);
    m_text->viewport()->installEventFilter(this);
    using S = QsciScintilla;
    m_text->SendScintilla(S::SCI_AUTOCSETIGNORECASE, 1UL);
    m_text->SendScintilla(S::SCI_AUTOCSETMAXHEIGHT, 12UL);
    m_text->SendScintilla(S::SCI_AUTOCSETORDER, 1UL);
    m_text->SendScintilla(S::SCI_SETMOUSEDWELLTIME, 350UL);
    split->addWidget(m_text);
    m_problems->setObjectName(QStringLiteral("templateProblems"));
    m_problems->setAccessibleName(tr("Problems of the template"));
    m_problems->setContextMenuPolicy(Qt::CustomContextMenu);
    m_problems->setWordWrap(true);
    m_problems->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    split->addWidget(m_problems);
    split->setStretchFactor(0, 4);
    split->setStretchFactor(1, 1);
    split->setSizes({400, 90});
    layout->addWidget(split, 1);
    m_summary->setForegroundRole(Theme::wordRole("dim"));
    layout->addWidget(m_summary);
    m_typing.setSingleShot(true);
    m_typing.setInterval(60);
    connect(&m_typing, &QTimer::timeout, this, &TemplateEditor::check);
    connect(m_text, &QsciScintilla::textChanged, this, [this] { m_typing.start(); });
    connect(m_text, &QsciScintilla::modificationChanged, this, &TemplateEditor::dirtyChanged);
    connect(m_text, &QsciScintilla::SCN_CHARADDED, this, [this](int added) {
        if (added == '.' || added == '|' || (added < 128 && isNameLetter(static_cast<char>(added))))
            complete();
    });
    connect(m_text, &QsciScintilla::SCN_UPDATEUI, this, [this](int updated) {
        if ((updated & S::SC_UPDATE_V_SCROLL) != 0)
            Q_EMIT scrolledTo(topLine());
    });
    connect(m_text, &QsciScintilla::SCN_DWELLSTART, this, [this](int position, int, int) {
        const int line = static_cast<int>(m_text->SendScintilla(S::SCI_LINEFROMPOSITION,
                                                                static_cast<unsigned long>(std::max(0, position)))) +
                         1;
        for (const TemplateProblem& problem : m_found)
            if (position > 0 && problem.line == line) {
                const QByteArray tip = problem.message.toUtf8();
                m_text->SendScintilla(S::SCI_CALLTIPSHOW, static_cast<unsigned long>(position), tip.constData());
                return;
            }
    });
    connect(m_text, &QsciScintilla::SCN_DWELLEND, this,
            [this](int, int, int) { m_text->SendScintilla(S::SCI_CALLTIPCANCEL); });
    connect(m_problems, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) {
        const auto& problem = m_found[static_cast<std::size_t>(m_problems->row(item))];
        if (problem.line > 0)
            m_text->goTo(problem.line, problem.column);
    });
    connect(m_problems, &QListWidget::customContextMenuRequested, this, [this](const QPoint& point) {
        const int row = m_problems->row(m_problems->itemAt(point));
        if (row < 0 || m_text->isReadOnly())
            return;
        QMenu& menu = makeMenu(m_problems, QStringLiteral("templateFixes"));
        for (const QuickFix& fix : m_found[static_cast<std::size_t>(row)].fixes)
            menu.addAction(fix.title, this, [this, fix] { apply(fix); });
        openMenu(menu, m_problems->viewport()->mapToGlobal(point));
    });
    connect(&bench.theme, &Theme::changed, this, &TemplateEditor::underline);
    check();
}

QByteArray TemplateEditor::bytes() const { return m_text->bytes(); }
bool TemplateEditor::isDirty() const { return m_text->isModified(); }
void TemplateEditor::markSaved() { m_text->markSaved(); }
int TemplateEditor::topLine() const
{
    const long visible = m_text->SendScintilla(QsciScintilla::SCI_GETFIRSTVISIBLELINE);
    return static_cast<int>(
               m_text->SendScintilla(QsciScintilla::SCI_DOCLINEFROMVISIBLE, static_cast<unsigned long>(visible))) +
           1;
}
int TemplateEditor::caret() const { return static_cast<int>(m_text->SendScintilla(QsciScintilla::SCI_GETCURRENTPOS)); }

void TemplateEditor::check()
{
    const int generation = ++m_generation;
    using Read = std::shared_ptr<TemplateReading>;
    m_bench.jobs.run<Read>(
        tr("Check the template"),
        [shelf = m_shelf, text = bytes(), source = m_source](Job&) -> Result<Read> {
            return std::make_shared<TemplateReading>(readTemplate(shelf->library, text, source));
        },
        this,
        [this, generation](Result<Read> reading) {
            if (generation == m_generation && reading)
                show(std::move(**reading));
        },
        true);
}

void TemplateEditor::show(TemplateReading reading)
{
    m_found = std::move(reading.problems);
    if (m_found.size() > shownProblems)
        m_found.resize(shownProblems);
    m_problems->clear();
    for (const TemplateProblem& problem : m_found) {
        auto* item = new QListWidgetItem(
            m_bench.theme.icon(problem.error ? QStringLiteral("error") : QStringLiteral("warn"),
                               problem.error ? QStringLiteral("error") : QStringLiteral("warn")),
            problem.line > 0 ? tr("Line %1: %2").arg(problem.line).arg(problem.message) : problem.message, m_problems);
        QStringList fixes;
        for (const QuickFix& fix : problem.fixes)
            fixes << fix.title;
        item->setToolTip(fixes.isEmpty() ? problem.message
                                         : problem.message + QLatin1Char('\n') +
                                               tr("Alt+Enter: %1").arg(fixes.join(QStringLiteral(" · "))));
    }
    m_problems->setVisible(!m_found.empty());
    const QString fix = !m_found.empty() && !m_found[0].fixes.empty() && !m_text->isReadOnly()
                            ? QStringLiteral(" · ") + tr("Alt+Enter: %1").arg(m_found[0].fixes[0].title)
                            : QString();
    m_summary->setText(m_found.empty() ? tr("No problems · Ctrl+Space completes · F12 goes to a definition")
                                       : tr("%Ln problem(s)", nullptr, static_cast<int>(m_found.size())) + fix);
    underline();
    if (reading.definition) {
        m_definition = reading.definition;
        Q_EMIT read(m_definition);
    } else {
        Q_EMIT broken();
    }
}

void TemplateEditor::underline()
{
    using S = QsciScintilla;
    const auto length = static_cast<unsigned long>(m_text->SendScintilla(S::SCI_GETLENGTH));
    for (const auto& [mark, token] : {std::pair{wrongMark, "error"}, std::pair{doubtMark, "warn"}}) {
        m_text->SendScintilla(S::SCI_INDICSETSTYLE, static_cast<unsigned long>(mark),
                              static_cast<long>(S::INDIC_SQUIGGLE));
        m_text->SendScintilla(S::SCI_INDICSETFORE, static_cast<unsigned long>(mark),
                              m_bench.theme.color(QLatin1String(token)));
        m_text->SendScintilla(S::SCI_SETINDICATORCURRENT, static_cast<unsigned long>(mark));
        m_text->SendScintilla(S::SCI_INDICATORCLEARRANGE, 0UL, static_cast<long>(length));
    }
    const QByteArray text = bytes();
    for (const TemplateProblem& problem : m_found) {
        if (problem.line == 0)
            continue;
        qsizetype begin = static_cast<qsizetype>(offsetOf(text, problem.line, problem.column));
        qsizetype end = begin;
        while (end < text.size() && isNameLetter(text[end]))
            ++end;
        if (end == begin) // not at a word: the line
            end = std::max(begin, text.indexOf('\n', begin));
        if (end <= begin) {
            begin = static_cast<qsizetype>(offsetOf(text, problem.line, 1));
            end = std::max(begin + 1, text.indexOf('\n', begin));
        }
        m_text->SendScintilla(S::SCI_SETINDICATORCURRENT,
                              static_cast<unsigned long>(problem.error ? wrongMark : doubtMark));
        m_text->SendScintilla(S::SCI_INDICATORFILLRANGE, static_cast<unsigned long>(begin),
                              static_cast<long>(end - begin));
    }
}

void TemplateEditor::apply(const QuickFix& fix)
{
    m_text->beginUndoAction();
    m_text->replaceBytes(fix.begin, fix.end, fix.with);
    m_text->endUndoAction();
    m_text->setFocus();
}

void TemplateEditor::fixAtCaret()
{
    if (m_text->isReadOnly())
        return;
    int line = 0;
    int index = 0;
    m_text->getCursorPosition(&line, &index);
    const TemplateProblem* best = nullptr;
    for (const TemplateProblem& problem : m_found)
        if (!problem.fixes.empty() && (best == nullptr || (problem.line == line + 1 && best->line != line + 1)))
            best = &problem;
    if (best != nullptr)
        apply(QuickFix(best->fixes.front()));
}

void TemplateEditor::complete()
{
    if (m_text->isReadOnly())
        return;
    const Completion found = completeTemplate(bytes(), caret(), m_definition.get(),
                                              m_bench.session.words(QStringLiteral("domain")) +
                                                  m_bench.session.words(QStringLiteral("phase")));
    if (found.words.isEmpty() || (found.words.size() == 1 && found.words[0].toUtf8().size() == found.typed)) {
        m_text->SendScintilla(QsciScintilla::SCI_AUTOCCANCEL);
        return;
    }
    const QByteArray list = found.words.join(QLatin1Char(' ')).toUtf8();
    m_text->SendScintilla(QsciScintilla::SCI_AUTOCSHOW, static_cast<unsigned long>(found.typed), list.constData());
}

QString TemplateEditor::wordAt(int position) const
{
    const QByteArray text = bytes();
    qsizetype begin = std::clamp<qsizetype>(position, 0, text.size());
    qsizetype end = begin;
    while (begin > 0 && isNameLetter(text[begin - 1]))
        --begin;
    while (end < text.size() && isNameLetter(text[end]))
        ++end;
    return QString::fromUtf8(text.mid(begin, end - begin));
}

void TemplateEditor::goToDefinition()
{
    const QByteArray text = bytes();
    const int at = caret();
    // A quoted name of another text.
    const qsizetype lineBegin = text.lastIndexOf('\n', std::max(0, at - 1)) + 1;
    qsizetype lineEnd = text.indexOf('\n', at);
    lineEnd = lineEnd < 0 ? text.size() : lineEnd;
    const QString line = QString::fromUtf8(text.mid(lineBegin, lineEnd - lineBegin));
    static const QRegularExpression reference(QStringLiteral("(?:include|import|from|extends)\\s+[\"']([^\"']+)[\"']"));
    const QString word = wordAt(at);
    const auto part = reference.match(line);
    const qsizetype inLine = QString::fromUtf8(text.mid(lineBegin, at - lineBegin)).size();
    if (part.hasMatch() && inLine >= part.capturedStart() && inLine <= part.capturedEnd()) {
        Q_EMIT partWanted(part.captured(1));
        return;
    }
    if (word.isEmpty())
        return;
    const QString whole = QString::fromUtf8(text);
    const QString escaped = QRegularExpression::escape(word);
    for (const QString& form : {QStringLiteral("\\{%-?\\s*macro\\s+(%1)\\b"), QStringLiteral("name:\\s*(%1)\\b"),
                                QStringLiteral("\\{%-?\\s*set\\s+(%1)\\b"), QStringLiteral("\\{%-?\\s*for\\s+(%1)\\b"),
                                QStringLiteral("\\{%-?\\s*block\\s+(%1)\\b")})
        if (const auto found = QRegularExpression(form.arg(escaped)).match(whole); found.hasMatch()) {
            const QString before = whole.left(found.capturedStart(1));
            m_text->goTo(static_cast<int>(before.count(QLatin1Char('\n'))) + 1,
                         static_cast<int>(before.size() - before.lastIndexOf(QLatin1Char('\n'))));
            return;
        }
    // A macro that comes from elsewhere.
    static const QRegularExpression imports(QStringLiteral("from\\s+[\"']([^\"']+)[\"']\\s+import\\s+([\\w, ]+)"));
    for (auto all = imports.globalMatch(whole); all.hasNext();) {
        const auto one = all.next();
        if (QRegularExpression(QStringLiteral("\\b%1\\b").arg(escaped)).match(one.captured(2)).hasMatch()) {
            Q_EMIT partWanted(one.captured(1));
            return;
        }
    }
}

bool TemplateEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && watched == m_text) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_F12) {
            goToDefinition();
            return true;
        }
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::ControlModifier) {
            complete();
            return true;
        }
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::AltModifier) {
            fixAtCaret();
            return true;
        }
    }
    if (event->type() == QEvent::MouseButtonRelease && watched == m_text->viewport()) {
        const auto* const mouse = static_cast<QMouseEvent*>(event);
        if (mouse->button() == Qt::LeftButton && (mouse->modifiers() & Qt::ControlModifier))
            QTimer::singleShot(0, this, &TemplateEditor::goToDefinition);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pluma::ui

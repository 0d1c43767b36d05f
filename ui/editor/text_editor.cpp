#include "editor/text_editor.h"

#include <QDir>
#include <QDropEvent>
#include <QMimeData>
#include <algorithm>

#include "editor/diff_lexer.h"
#include "editor/template_lexer.h"
#include "widgets/drag.h"

namespace pluma::ui {
namespace {

// The styles of a lexer, by what they mean.
struct Style {
    int number;
    const char* token;
    bool bold = false;
    const char* ground = "surface";
};

std::vector<Style> stylesOf(TextEditor::Language language)
{
    switch (language) {
    case TextEditor::Language::Yaml:
        return {{QsciLexerYAML::Comment, "dim"},
                {QsciLexerYAML::Identifier, "series1"},
                {QsciLexerYAML::Keyword, "series4"},
                {QsciLexerYAML::Number, "series2"},
                {QsciLexerYAML::Reference, "series5"},
                {QsciLexerYAML::DocumentDelimiter, "dim"},
                {QsciLexerYAML::TextBlockMarker, "series3"},
                {QsciLexerYAML::SyntaxErrorMarker, "error"},
                {QsciLexerYAML::Operator, "dim"}};
    case TextEditor::Language::Json:
        return {{QsciLexerJSON::Property, "series1"},     {QsciLexerJSON::String, "series3"},
                {QsciLexerJSON::UnclosedString, "error"}, {QsciLexerJSON::Number, "series2"},
                {QsciLexerJSON::Keyword, "series4"},      {QsciLexerJSON::EscapeSequence, "series5"},
                {QsciLexerJSON::Operator, "dim"},         {QsciLexerJSON::Error, "error"},
                {QsciLexerJSON::CommentLine, "dim"},      {QsciLexerJSON::CommentBlock, "dim"},
                {QsciLexerJSON::IRI, "series3"}};
    case TextEditor::Language::Markdown:
        return {{QsciLexerMarkdown::Header1, "accent", true},
                {QsciLexerMarkdown::Header2, "accent", true},
                {QsciLexerMarkdown::Header3, "accent", true},
                {QsciLexerMarkdown::Header4, "accent", true},
                {QsciLexerMarkdown::Header5, "accent", true},
                {QsciLexerMarkdown::Header6, "accent", true},
                {QsciLexerMarkdown::CodeBackticks, "series3"},
                {QsciLexerMarkdown::CodeDoubleBackticks, "series3"},
                {QsciLexerMarkdown::CodeBlock, "series3"},
                {QsciLexerMarkdown::Link, "series1"},
                {QsciLexerMarkdown::BlockQuote, "dim"},
                {QsciLexerMarkdown::UnorderedListItem, "series2"},
                {QsciLexerMarkdown::OrderedListItem, "series2"},
                {QsciLexerMarkdown::StrongEmphasisAsterisks, "text", true},
                {QsciLexerMarkdown::StrongEmphasisUnderscores, "text", true},
                {QsciLexerMarkdown::HorizontalRule, "dim"}};
    case TextEditor::Language::Diff:
        return {{DiffLexer::Header, "dim"},
                {DiffLexer::Position, "accent"},
                {DiffLexer::Note, "dim"},
                {DiffLexer::Removed, "text", false, "removedGround"},
                {DiffLexer::RemovedSign, "error", true, "removedGround"},
                {DiffLexer::Added, "text", false, "addedGround"},
                {DiffLexer::AddedSign, "ok", true, "addedGround"}};
    case TextEditor::Language::Template:
    case TextEditor::Language::BareTemplate:
        return {{TemplateLexer::Key, "series1"},
                {TemplateLexer::YamlComment, "dim"},
                {TemplateLexer::YamlString, "series3"},
                {TemplateLexer::YamlNumber, "series2"},
                {TemplateLexer::YamlWord, "series4"},
                {TemplateLexer::YamlMark, "dim"},
                {TemplateLexer::Header, "accent", true},
                {TemplateLexer::Strong, "text", true},
                {TemplateLexer::Code, "series3"},
                {TemplateLexer::Table, "dim"},
                {TemplateLexer::Delimiter, "series5", true},
                {TemplateLexer::Keyword, "series4"},
                {TemplateLexer::Name, "series1"},
                {TemplateLexer::Filter, "series5"},
                {TemplateLexer::String, "series3"},
                {TemplateLexer::Number, "series2"},
                {TemplateLexer::Operator, "dim"},
                {TemplateLexer::Comment, "dim"},
                {TemplateLexer::SingleBrace, "series1", true}};
    case TextEditor::Language::Plain:
        break;
    }
    return {};
}

} // namespace

TextEditor::Language TextEditor::languageOf(const QString& path)
{
    const QString name = path.toLower();
    const auto ends = [&](std::initializer_list<const char*> suffixes) {
        return std::any_of(suffixes.begin(), suffixes.end(),
                           [&](const char* s) { return name.endsWith(QLatin1String(s)); });
    };
    if (ends({".j2", ".jinja", ".jinja2"}))
        return Language::BareTemplate;
    if (ends({".yaml", ".yml"}))
        return name.contains(QStringLiteral(".pluma/templates/")) && !name.contains(QStringLiteral("/parts/"))
                   ? Language::Template
                   : Language::Yaml;
    if (ends({".json", ".jsonl", ".geojson"}))
        return Language::Json;
    if (ends({".md", ".markdown"}))
        return Language::Markdown;
    if (ends({".diff", ".patch"}))
        return Language::Diff;
    return Language::Plain;
}

TextEditor::TextEditor(const Theme& theme, Language language, QWidget* parent)
    : QsciScintilla(parent), m_theme(theme), m_language(language)
{
    setUtf8(true);
    setFrameShape(QFrame::NoFrame);
    setAutoIndent(true);
    setIndentationsUseTabs(false);
    setTabWidth(4);
    setIndentationWidth(2);
    setBraceMatching(SloppyBraceMatch);
    setScrollWidth(1);
    setScrollWidthTracking(true);
    setMarginType(0, NumberMargin);
    setMarginType(1, SymbolMargin);
    setMarginWidth(1, 8); // between the numbers and the text
    setMarginMarkerMask(1, 0);
    SendScintilla(SCI_SETMARGINLEFT, 0UL, 6L);
    SendScintilla(SCI_SETTABDRAWMODE, 1UL);
    SendScintilla(SCI_SETEXTRAASCENT, 2UL);
    SendScintilla(SCI_SETEXTRADESCENT, 2UL);
    // Tab leaves the editor with Ctrl+Tab handled by the tabs; Escape gives the focus back to the tab bar.
    switch (language) {
    case Language::Yaml:
        m_lexer = new QsciLexerYAML(this);
        break;
    case Language::Json:
        m_lexer = new QsciLexerJSON(this);
        break;
    case Language::Markdown:
        m_lexer = new QsciLexerMarkdown(this);
        break;
    case Language::Diff:
        m_lexer = new DiffLexer(this);
        setMarginType(0, TextMargin);
        break;
    case Language::Template:
    case Language::BareTemplate: {
        auto* lexer = new TemplateLexer(this);
        lexer->setBare(language == Language::BareTemplate);
        m_lexer = lexer;
        setFolding(PlainFoldStyle, 2);
        setMarginWidth(2, 16);
        SendScintilla(SCI_MARKERDEFINE, static_cast<unsigned long>(SC_MARKNUM_FOLDEROPEN),
                      static_cast<long>(SC_MARK_ARROWDOWN));
        SendScintilla(SCI_MARKERDEFINE, static_cast<unsigned long>(SC_MARKNUM_FOLDER),
                      static_cast<long>(SC_MARK_ARROW));
        break;
    }
    case Language::Plain:
        break;
    }
    // One shortcut for one thing: the menu of the editor says what the menu of the window says.
    if (QsciCommand* redo = standardCommands()->find(QsciCommand::Redo)) {
        const int standard = QKeySequence(QKeySequence::Redo)[0].toCombined(); // as the desktop has it
        const int one = (Qt::CTRL | Qt::SHIFT | Qt::Key_Z).toCombined();
        redo->setKey(standard);
        redo->setAlternateKey(standard == one ? (Qt::CTRL | Qt::Key_Y).toCombined() : one);
    }
    connect(&theme, &Theme::changed, this, &TextEditor::colour);
    connect(this, &QsciScintilla::linesChanged, this, &TextEditor::widenMargin);
    colour();
}

void TextEditor::colour()
{
    const auto c = [&](const char* token) { return m_theme.color(QLatin1String(token)); };
    const QFont font = m_theme.mono();
    setFont(font);
    setColor(c("text"));
    setPaper(c("surface"));
    if (QsciLexer* lexer = m_lexer) {
        setLexer(nullptr); // while it is attached, each of its changes would restyle the whole text
        lexer->setDefaultFont(font);
        lexer->setDefaultColor(c("text"));
        lexer->setDefaultPaper(c("surface"));
        for (int style = 0; style < 128; ++style) {
            if (lexer->description(style).isEmpty())
                continue;
            lexer->setColor(c("text"), style);
            lexer->setPaper(c("surface"), style);
            lexer->setFont(font, style);
            lexer->setEolFill(false, style);
        }
        for (const Style& style : stylesOf(m_language)) {
            QFont f = font;
            f.setBold(style.bold);
            lexer->setColor(c(style.token), style.number);
            lexer->setPaper(c(style.ground), style.number);
            lexer->setFont(f, style.number);
            lexer->setEolFill(QLatin1String(style.ground) != QLatin1String("surface"), style.number);
        }
        setLexer(lexer);
    }
    setMarginsFont(font);
    setMarginsForegroundColor(c("dim"));
    setMarginsBackgroundColor(c("surface"));
    widenMargin();
    setCaretForegroundColor(c("text"));
    setCaretWidth(2);
    setCaretLineVisible(!isReadOnly());
    setCaretLineBackgroundColor(c("hover"));
    setSelectionBackgroundColor(c("selection"));
    setSelectionForegroundColor(c("text"));
    setMatchedBraceForegroundColor(c("accent"));
    setMatchedBraceBackgroundColor(c("selection"));
    setUnmatchedBraceForegroundColor(c("error"));
    setUnmatchedBraceBackgroundColor(c("surface"));
    setWhitespaceForegroundColor(c("dim"));
    setFoldMarginColors(c("surface"), c("surface"));
    for (int marker = int{SC_MARKNUM_FOLDEREND}; marker <= int{SC_MARKNUM_FOLDEROPEN}; ++marker) {
        // Not by setMarkerForegroundColor(), which knows only markers that it handed out.
        SendScintilla(SCI_MARKERSETFORE, static_cast<unsigned long>(marker), c("dim"));
        SendScintilla(SCI_MARKERSETBACK, static_cast<unsigned long>(marker), c("dim"));
    }
    setIndentationGuidesForegroundColor(c("border"));
    setIndentationGuidesBackgroundColor(c("surface"));
}

QByteArray TextEditor::bytes() const
{
    const long length = SendScintilla(SCI_GETLENGTH);
    QByteArray out(length + 1, '\0');
    SendScintilla(SCI_GETTEXT, static_cast<unsigned long>(length + 1), out.data());
    out.resize(length);
    return out;
}

void TextEditor::load(const QByteArray& bytes)
{
    const bool locked = isReadOnly();
    setReadOnly(false);
    SendScintilla(SCI_SETUNDOCOLLECTION, 0UL);
    SendScintilla(SCI_CLEARALL);
    SendScintilla(SCI_ADDTEXT, static_cast<unsigned long>(bytes.size()), bytes.constData());
    SendScintilla(SCI_SETUNDOCOLLECTION, 1UL);
    SendScintilla(SCI_EMPTYUNDOBUFFER);
    SendScintilla(SCI_SETSAVEPOINT);
    SendScintilla(SCI_GOTOPOS, 0UL);
    if (m_language == Language::Diff)
        numberDiff(bytes);
    setEolMode(bytes.contains("\r\n") ? EolWindows : EolUnix); // for new lines; those that are there stay
    setReadOnly(locked);
}

void TextEditor::widenMargin()
{
    const int most = std::max(m_language == Language::Diff ? m_highest : lines(), 100);
    setMarginWidth(0,
                   m_language == Language::Diff ? QStringLiteral("0%1 %1").arg(most) : QStringLiteral("0%1").arg(most));
}

// Beside each line of a diff stands where it is in both files.
void TextEditor::numberDiff(const QByteArray& bytes)
{
    const auto rows = diffLinesOf({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    m_highest = 0;
    for (const DiffLine& row : rows)
        m_highest = std::max({m_highest, row.before, row.after});
    const int digits = static_cast<int>(QString::number(std::max(m_highest, 100)).size());
    const auto text = [digits](int number) {
        return (number > 0 ? QString::number(number) : QString()).rightJustified(digits);
    };
    for (std::size_t i = 0; i < rows.size() && i < 100'000; ++i)
        setMarginText(static_cast<int>(i), text(rows[i].before) + QLatin1Char(' ') + text(rows[i].after),
                      STYLE_LINENUMBER);
    widenMargin();
}

void TextEditor::replaceBytes(std::size_t begin, std::size_t end, const QByteArray& with)
{
    SendScintilla(SCI_SETTARGETSTART, static_cast<unsigned long>(begin));
    SendScintilla(SCI_SETTARGETEND, static_cast<unsigned long>(end));
    SendScintilla(SCI_REPLACETARGET, static_cast<unsigned long>(with.size()), with.constData());
}

void TextEditor::replaceAll(const QByteArray& bytes)
{
    beginUndoAction();
    replaceBytes(0, static_cast<std::size_t>(SendScintilla(SCI_GETLENGTH)), bytes);
    endUndoAction();
}

void TextEditor::markSaved() { SendScintilla(SCI_SETSAVEPOINT); }

void TextEditor::goTo(int line, int column)
{
    setCursorPosition(std::max(0, line - 1), std::max(0, column - 1));
    ensureLineVisible(std::max(0, line - 1));
    setFocus();
}

bool TextEditor::canInsertFromMimeData(const QMimeData* source) const
{
    return !draggedArtifact(*source).isEmpty() || QsciScintilla::canInsertFromMimeData(source);
}

QByteArray TextEditor::fromMimeData(const QMimeData* source, bool& rectangular) const
{
    const QString path = draggedArtifact(*source);
    if (path.isEmpty())
        return QsciScintilla::fromMimeData(source, rectangular);
    rectangular = false;
    return (m_folder.isEmpty() ? path : QDir(QLatin1Char('/') + m_folder).relativeFilePath(QLatin1Char('/') + path))
        .toUtf8();
}

void TextEditor::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->ignore();
    else
        QsciScintilla::dragEnterEvent(event);
}

void TextEditor::dragMoveEvent(QDragMoveEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->ignore();
    else
        QsciScintilla::dragMoveEvent(event);
}

void TextEditor::dropEvent(QDropEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->ignore();
    else
        QsciScintilla::dropEvent(event);
}

} // namespace pluma::ui

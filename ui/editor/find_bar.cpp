#include "editor/find_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>
#include <algorithm>

#include "base/text.h"
#include "editor/text_editor.h"
#include "widgets/pieces.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

constexpr std::size_t mostPlaces = 10'000;
constexpr unsigned long lit = 20; // an indicator that no lexer uses

// Text of bytes, and the way back: bytes that are no UTF-8 are taken one by one.
QString textOf(const QByteArray& bytes, bool utf8)
{
    return utf8 ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes);
}

} // namespace

FindBar::FindBar(const Theme& theme, TextEditor& editor, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_editor(editor), m_text(new QLineEdit(this)), m_with(new QLineEdit(this)),
      m_case(switchButton(QStringLiteral("Aa"), tr("Match case"), "findCase", this)),
      m_word(switchButton(QStringLiteral("“w”"), tr("Whole words"), "findWord", this)),
      m_expression(switchButton(QStringLiteral(".*"), tr("Regular expression"), "findExpression", this)),
      m_state(label({}, "caption", this))
{
    setObjectName(QStringLiteral("findBar"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(6);
    m_text->setObjectName(QStringLiteral("findText"));
    m_text->setPlaceholderText(tr("Find, or :120 for a line"));
    m_text->setAccessibleName(tr("Find"));
    m_with->setObjectName(QStringLiteral("replaceText"));
    m_with->setPlaceholderText(tr("Replace with"));
    m_with->setAccessibleName(tr("Replace with"));
    m_state->setObjectName(QStringLiteral("findState"));
    m_state->setMinimumWidth(theme.points(64));
    auto* previous = iconButton(theme, QStringLiteral("up"), tr("Previous"), "findPrevious", this);
    auto* next = iconButton(theme, QStringLiteral("down"), tr("Next"), "findNext", this);
    m_one = quietButton(tr("Replace"), "replaceOne", this);
    m_all = quietButton(tr("Replace all"), "replaceAll", this);
    auto* close = iconButton(theme, QStringLiteral("close"), tr("Close the search"), "findClose", this);
    row->addWidget(m_text, 2);
    for (QToolButton* button : {m_case, m_word, m_expression, previous, next})
        row->addWidget(button);
    row->addWidget(m_state);
    row->addWidget(m_with, 2);
    row->addWidget(m_one);
    row->addWidget(m_all);
    row->addWidget(close);
    hide();
    m_text->installEventFilter(this);
    m_with->installEventFilter(this);
    m_typing.setSingleShot(true);
    m_typing.setInterval(60);
    connect(&m_typing, &QTimer::timeout, this, [this] {
        if (isVisible())
            search();
    });
    connect(m_text, &QLineEdit::textChanged, this, &FindBar::search);
    for (QToolButton* button : {m_case, m_word, m_expression})
        connect(button, &QToolButton::toggled, this, &FindBar::search);
    connect(&editor, &QsciScintilla::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(previous, &QToolButton::clicked, this, [this] { step(true); });
    connect(next, &QToolButton::clicked, this, [this] { step(false); });
    connect(m_one, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(m_all, &QPushButton::clicked, this, &FindBar::replaceAll);
    connect(close, &QToolButton::clicked, this, &FindBar::dismiss);
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Escape) {
        dismiss();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        if (watched == m_with)
            replaceOne();
        else if (m_text->text().startsWith(QLatin1Char(':')))
            dismiss(); // the caret is there already
        else
            step((key->modifiers() & Qt::ShiftModifier) != 0);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::open()
{
    reveal();
    if (m_editor.hasSelectedText() && !m_editor.selectedText().contains(QLatin1Char('\n')))
        m_text->setText(m_editor.selectedText());
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    search();
}

void FindBar::reveal()
{
    QWidget::show();
    m_with->setVisible(!m_editor.isReadOnly());
    m_one->setVisible(!m_editor.isReadOnly());
    m_all->setVisible(!m_editor.isReadOnly());
}

void FindBar::openForLine()
{
    reveal();
    m_text->setText(QStringLiteral(":"));
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::dismiss()
{
    hide();
    mark(false);
    m_editor.setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
}

QString FindBar::pattern() const
{
    const QString typed = m_text->text();
    const QString plain = m_expression->isChecked() ? typed : QRegularExpression::escape(typed);
    return m_word->isChecked() ? QStringLiteral("\\b(?:%1)\\b").arg(plain) : plain;
}

void FindBar::search()
{
    mark(false);
    m_places.clear();
    m_more = false;
    m_problem.clear();
    const QString typed = m_text->text();
    if (typed.startsWith(QLatin1Char(':'))) {
        bool number = false;
        const int line = typed.mid(1).trimmed().toInt(&number);
        if (number && line > 0) {
            m_editor.setCursorPosition(std::min(line, m_editor.lines()) - 1, 0);
            m_editor.ensureLineVisible(std::min(line, m_editor.lines()) - 1);
        }
        m_problem = number && line > m_editor.lines() ? tr("%Ln line(s)", nullptr, m_editor.lines()) : QString();
        return tell();
    }
    if (typed.isEmpty())
        return tell();
    m_problem = scan([this](const Place& place, const QByteArray&) { m_places.push_back(place); });
    mark(true);
    tell();
}

// Goes through all matches once, with what each is to be replaced by; the problem of the expression, if any.
QString FindBar::scan(const std::function<void(const Place&, const QByteArray&)>& found)
{
    QRegularExpression::PatternOptions options =
        QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption;
    if (!m_case->isChecked())
        options |= QRegularExpression::CaseInsensitiveOption;
    // A pattern that tries everything gives up instead of holding up the window.
    const QRegularExpression expression(QStringLiteral("(*LIMIT_MATCH=1000000)") + pattern(), options);
    if (!expression.isValid())
        return tr("Not a regular expression: %1").arg(expression.errorString());
    const QByteArray bytes = m_editor.bytes();
    const bool utf8 = isUtf8(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    const QString text = textOf(bytes, utf8);
    qsizetype counted = 0; // characters whose bytes are known
    std::size_t at = 0;
    const auto byteOf = [&](qsizetype character) {
        const QStringView piece = QStringView(text).mid(counted, character - counted);
        at += static_cast<std::size_t>(utf8 ? piece.toUtf8().size() : piece.size());
        counted = character;
        return at;
    };
    std::size_t count = 0;
    for (auto all = expression.globalMatch(text); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        if (match.capturedLength() == 0)
            continue;
        if (count++ == mostPlaces) {
            m_more = true;
            break;
        }
        const std::size_t begin = byteOf(match.capturedStart());
        found({begin, byteOf(match.capturedEnd())}, replacement(match, utf8));
    }
    return {};
}

void FindBar::mark(bool shown)
{
    const auto length = m_editor.SendScintilla(QsciScintilla::SCI_GETLENGTH);
    m_editor.SendScintilla(QsciScintilla::SCI_SETINDICATORCURRENT, lit);
    m_editor.SendScintilla(QsciScintilla::SCI_INDICATORCLEARRANGE, 0UL, length);
    if (!shown)
        return;
    m_editor.SendScintilla(QsciScintilla::SCI_INDICSETSTYLE, lit, static_cast<long>(QsciScintilla::INDIC_ROUNDBOX));
    m_editor.SendScintilla(QsciScintilla::SCI_INDICSETFORE, lit, m_theme.color(QStringLiteral("warn")));
    m_editor.SendScintilla(QsciScintilla::SCI_INDICSETALPHA, lit, 70L);
    m_editor.SendScintilla(QsciScintilla::SCI_INDICSETUNDER, lit, 1L);
    for (const Place& place : m_places)
        m_editor.SendScintilla(QsciScintilla::SCI_INDICATORFILLRANGE, place.begin,
                               static_cast<long>(place.end - place.begin));
}

void FindBar::step(bool backwards)
{
    if (m_typing.isActive())
        search();
    if (m_places.empty())
        return tell();
    const auto from = static_cast<std::size_t>(m_editor.SendScintilla(QsciScintilla::SCI_GETSELECTIONSTART));
    const auto to = static_cast<std::size_t>(m_editor.SendScintilla(QsciScintilla::SCI_GETSELECTIONEND));
    if (backwards) {
        const auto it = std::lower_bound(m_places.begin(), m_places.end(), from,
                                         [](const Place& p, std::size_t byte) { return p.end <= byte; });
        return select(it == m_places.begin() ? m_places.size() - 1
                                             : static_cast<std::size_t>(it - m_places.begin()) - 1);
    }
    const auto it = std::lower_bound(m_places.begin(), m_places.end(), to,
                                     [](const Place& p, std::size_t byte) { return p.begin < byte; });
    select(it == m_places.end() ? 0 : static_cast<std::size_t>(it - m_places.begin()));
}

void FindBar::select(std::size_t place)
{
    const Place& p = m_places[place];
    m_editor.SendScintilla(QsciScintilla::SCI_SETSEL, p.begin, static_cast<long>(p.end));
    m_editor.SendScintilla(QsciScintilla::SCI_SCROLLCARET);
    tell();
}

void FindBar::tell()
{
    const auto from = static_cast<std::size_t>(m_editor.SendScintilla(QsciScintilla::SCI_GETSELECTIONSTART));
    const auto to = static_cast<std::size_t>(m_editor.SendScintilla(QsciScintilla::SCI_GETSELECTIONEND));
    const auto here =
        std::find_if(m_places.begin(), m_places.end(), [&](const Place& p) { return p.begin == from && p.end == to; });
    QString text = m_problem;
    if (text.isEmpty() && !m_text->text().isEmpty() && !m_text->text().startsWith(QLatin1Char(':'))) {
        const QString all = countText(m_places.size()) + (m_more ? QStringLiteral("+") : QString());
        text = m_places.empty() ? tr("Not found")
               : here == m_places.end()
                   ? tr("%Ln found", nullptr, static_cast<int>(m_places.size()))
                   : tr("%1 of %2").arg(countText(static_cast<std::uint64_t>(here - m_places.begin()) + 1), all);
    }
    m_state->setText(text);
    m_state->setToolTip(text);
    m_state->setAccessibleName(text);
}

// Of a regular expression, $1 or \1 stands for what a group found, where it was found.
QByteArray FindBar::replacement(const QRegularExpressionMatch& match, bool utf8) const
{
    const QString with = m_with->text();
    if (!m_expression->isChecked())
        return with.toUtf8();
    QByteArray out;
    for (qsizetype i = 0; i < with.size(); ++i) {
        const bool group = (with[i] == QLatin1Char('$') || with[i] == QLatin1Char('\\')) && i + 1 < with.size() &&
                           with[i + 1] >= QLatin1Char('0') && with[i + 1] <= QLatin1Char('9');
        if (!group) {
            const qsizetype length = with[i].isHighSurrogate() && i + 1 < with.size() ? 2 : 1;
            out += QStringView(with).mid(i, length).toUtf8();
            i += length - 1;
            continue;
        }
        const QString captured = match.captured(with[++i].digitValue());
        out += utf8 ? captured.toUtf8() : captured.toLatin1();
    }
    return out;
}

void FindBar::replaceOne()
{
    search();
    const auto from = static_cast<std::size_t>(m_editor.SendScintilla(QsciScintilla::SCI_GETSELECTIONSTART));
    const auto to = static_cast<std::size_t>(m_editor.SendScintilla(QsciScintilla::SCI_GETSELECTIONEND));
    const auto here =
        std::find_if(m_places.begin(), m_places.end(), [&](const Place& p) { return p.begin == from && p.end == to; });
    if (here != m_places.end()) {
        QByteArray with;
        scan([&](const Place& place, const QByteArray& replaced) {
            if (place.begin == from)
                with = replaced;
        });
        m_editor.replaceBytes(here->begin, here->end, with);
        m_editor.SendScintilla(QsciScintilla::SCI_GOTOPOS, here->begin + static_cast<std::size_t>(with.size()));
        search();
    }
    step(false);
}

void FindBar::replaceAll()
{
    if (m_text->text().isEmpty() || m_text->text().startsWith(QLatin1Char(':')))
        return;
    m_more = false;
    std::vector<std::pair<Place, QByteArray>> places;
    m_problem = scan([&](const Place& place, const QByteArray& with) { places.emplace_back(place, with); });
    m_editor.beginUndoAction();
    for (auto it = places.rbegin(); it != places.rend(); ++it)
        m_editor.replaceBytes(it->first.begin, it->first.end, it->second);
    m_editor.endUndoAction();
    const int count = static_cast<int>(places.size());
    const bool more = m_more;
    search();
    m_state->setText(more ? tr("%Ln replaced, more are left", nullptr, count) : tr("%Ln replaced", nullptr, count));
}

} // namespace pluma::ui

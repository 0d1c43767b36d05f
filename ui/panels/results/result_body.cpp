// The body of the page of a result: made once for each answer, from the parts of the answer.
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "panels/results/result_page.h"
#include "panels/results/result_table.h"
#include "widgets/pieces.h"
#include "widgets/text_box.h"
#include "widgets/words/moments.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

constexpr std::size_t mostWarningsShown = 20;
constexpr int longFact = 48;       // characters that are not read at a glance
constexpr int mostLinesShown = 24; // of a text, before it scrolls

// The first line of what the command line prints says it, unless it is the head of a table.
QString verdictSentence(const std::string& text)
{
    const QString first = qs(text).trimmed().section(QLatin1Char('\n'), 0, 0);
    const bool sentence = first.contains(QLatin1Char(' ')) && !first.contains(QStringLiteral("  "));
    return sentence && first.size() <= 400 ? first : QString();
}

} // namespace

void ResultPage::fill()
{
    auto* scroll = new QScrollArea(m_faces);
    scroll->setObjectName(QStringLiteral("resultBody"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(scroll);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(20, 12, 20, 24);
    column->setSpacing(12);
    m_body = scroll;
    fillVerdict(column);
    fillSection(column, m_parts, 0);
    if (m_items) {
        addTable(column, *m_items);
        if (m_run->itemCount > m_run->items.size())
            column->addWidget(label(tr("%1 rows came; the first %2 are kept.")
                                        .arg(countText(m_run->itemCount), countText(m_run->items.size())),
                                    "dim", content));
    }
    column->addStretch(1);
    scroll->setWidget(content);
    m_faces->insertWidget(0, scroll);
    if (!m_toText->isChecked())
        m_faces->setCurrentIndex(0);
}

// How it came out, first of all: what was warned of, and the sentence that says it.
void ResultPage::fillVerdict(QVBoxLayout* column)
{
    std::size_t told = 0;
    for (const std::string& line : m_run->said) {
        auto* warning = new StateLabel(m_bench.theme, column->parentWidget());
        warning->setObjectName(QStringLiteral("resultWarning"));
        warning->set(StateLabel::State::Warn,
                     ++told > mostWarningsShown
                         ? tr("… and %1 more warnings").arg(countText(m_run->said.size() - mostWarningsShown))
                         : qs(line));
        column->addWidget(warning);
        if (told > mostWarningsShown)
            break;
    }
    const QString sentence = verdictSentence(m_run->answer.text);
    if (m_run->answer.negative) {
        auto* no = new StateLabel(m_bench.theme, column->parentWidget());
        no->setObjectName(QStringLiteral("resultVerdict"));
        no->set(StateLabel::State::Warn,
                sentence.isEmpty() ? tr("The answer is no.") : tr("The answer is no: %1").arg(sentence));
        column->addWidget(no);
    } else if (!sentence.isEmpty()) {
        auto* said = label(sentence, "text", column->parentWidget());
        said->setObjectName(QStringLiteral("resultVerdict"));
        said->setWordWrap(true);
        said->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(said);
    }
    if (m_parts.facts.empty() && m_parts.tables.empty() && m_parts.texts.empty() && m_parts.sections.empty() &&
        !m_items) {
        auto* none = label(tr("The command has nothing more to say."), "dim", column->parentWidget());
        none->setObjectName(QStringLiteral("resultNone"));
        column->addWidget(none);
    }
}

void ResultPage::fillSection(QVBoxLayout* column, const ResultSection& section, int depth)
{
    if (depth > 0) {
        column->addSpacing(depth == 1 ? 4 : 0);
        auto* heading = label(section.title, depth == 1 ? "heading" : "text", column->parentWidget());
        heading->setToolTip(section.help);
        column->addWidget(heading);
    }
    // What is wrong stands above the figures.
    for (const ResultTable& table : section.tables)
        if (table.findings)
            addTable(column, table);
    if (!section.facts.empty())
        column->addWidget(factsOf(section));
    // Figures that belong together are short: they come before what is long.
    const auto isShort = [](const ResultSection& inner) {
        return inner.tables.empty() && inner.texts.empty() && inner.sections.empty();
    };
    for (const ResultSection& inner : section.sections)
        if (isShort(inner))
            fillSection(column, inner, depth + 1);
    for (const ResultTable& table : section.tables)
        if (!table.findings)
            addTable(column, table);
    for (const ResultFact& text : section.texts)
        column->addWidget(textOf(text));
    for (const ResultSection& inner : section.sections)
        if (!isShort(inner))
            fillSection(column, inner, depth + 1);
}

QWidget* ResultPage::factsOf(const ResultSection& section)
{
    auto* holder = new QWidget(m_body);
    auto* grid = new QGridLayout(holder);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(2, 1);
    grid->setColumnMinimumWidth(0, m_bench.theme.points(120));
    const bool numbers = std::all_of(section.facts.begin(), section.facts.end(),
                                     [](const ResultFact& fact) { return fact.value->is_number(); });
    int row = 0;
    for (const ResultFact& fact : section.facts) {
        auto* name = label(fact.title, "dim", holder);
        name->setToolTip(fact.help);
        grid->addWidget(name, row, 0, Qt::AlignTop);
        if (resultText(fact.field, fact.value).text.size() > longFact) { // what it says needs the room
            grid->addWidget(valueOf(fact), row++, 1, 1, 2, Qt::AlignTop);
            continue;
        }
        grid->addWidget(valueOf(fact), row, 1, Qt::AlignTop | (numbers ? Qt::AlignRight : Qt::Alignment()));
        // A declaration that only repeats the name says nothing.
        const bool says = fact.help.compare(fact.title, Qt::CaseInsensitive) != 0;
        auto* help = new ElidedLabel(says ? fact.help : QString(), holder);
        setRole(help, "caption");
        grid->addWidget(help, row, 2, Qt::AlignTop);
        ++row;
    }
    return holder;
}

// The value, with links for each name in it; an identifier that is shown short can be copied whole.
// A time is told anew while the page is there; it is a link of nothing.
void ResultPage::tellResultTime(QLabel* label, const ResultFact& fact)
{
    followTime(label, [label, title = fact.title, field = fact.field, value = *fact.value] {
        const QString text = resultText(field, &value).text;
        label->setText(text.toHtmlEscaped());
        label->setAccessibleName(title + QStringLiteral(": ") + text);
    });
}

QWidget* ResultPage::valueOf(const ResultFact& fact)
{
    const Json& value = *fact.value;
    const ResultText text = resultText(fact.field, &value);
    auto* out = new QLabel(m_body);
    out->setObjectName(QStringLiteral("resultFact_") + fact.field);
    out->setTextInteractionFlags(Qt::TextBrowserInteraction);
    out->setToolTip(text.tip);
    if (text.time)
        tellResultTime(out, fact);
    QString html;
    const auto add = [&html, &fact, this](const Json& one) {
        const ResultText part = resultText(fact.field, &one);
        ResultLink link = m_names.linkOf(fact.field, &one);
        if (m_command.id == "parameter.explain" && fact.field == QStringLiteral("name"))
            link = {}; // this is where it would lead
        if (!html.isEmpty())
            html += QStringLiteral(", ");
        html += link ? QStringLiteral("<a style=\"text-decoration:none\" href=\"%1\">%2</a>")
                           .arg(qs(one.get_ref<const std::string&>()).toHtmlEscaped(), part.text.toHtmlEscaped())
                     : part.text.toHtmlEscaped();
    };
    if (value.is_array())
        for (const Json& one : value)
            add(one);
    else if (!value.is_object())
        add(value);
    out->setTextFormat(Qt::RichText);
    out->setText(html);
    out->setAccessibleName(fact.title + QStringLiteral(": ") + text.text);
    if (html.isEmpty()) {
        const bool none = value.is_structured();
        out->setText(none ? tr("none") : QStringLiteral("—"));
        setRole(out, "dim");
    }
    out->setWordWrap(text.text.size() > longFact);
    if (text.mono)
        out->setFont(m_bench.theme.mono());
    connect(out, &QLabel::linkActivated, this, [this, field = fact.field](const QString& name) {
        const Json named = ss(name);
        Q_EMIT linkWanted(m_names.linkOf(field, &named));
    });
    if (text.tip.isEmpty() || !text.mono)
        return out;
    auto* pair = new QWidget(m_body);
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(out);
    auto* copy = iconButton(m_bench.theme, QStringLiteral("duplicate"), tr("Copy all of %1").arg(fact.title),
                            "resultCopyValue", pair);
    copy->setFixedSize(m_bench.theme.points(20), m_bench.theme.points(20));
    row->addWidget(copy);
    row->addStretch(1);
    connect(copy, &QToolButton::clicked, this, [this, whole = text.tip] { copyValue(whole); });
    return pair;
}

QWidget* ResultPage::textOf(const ResultFact& fact)
{
    auto* holder = new QWidget(m_body);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* heading = label(fact.title, "heading", holder);
    heading->setToolTip(fact.help);
    column->addWidget(heading);
    const QString text = fact.value->is_string() ? qs(fact.value->get_ref<const std::string&>())
                                                 : qs(fact.value->dump(2, ' ', false, Json::error_handler_t::replace));
    auto* view = new TextBox(text, holder);
    view->setObjectName(QStringLiteral("resultText_") + fact.field);
    view->setAccessibleName(fact.title);
    view->setReadOnly(true);
    view->setFont(m_bench.theme.mono());
    view->setLineWrapMode(text.contains(QLatin1Char('\n')) ? QPlainTextEdit::NoWrap : QPlainTextEdit::WidgetWidth);
    const int lines = std::clamp(static_cast<int>(text.count(QLatin1Char('\n'))) + 2, 4, mostLinesShown);
    view->setFixedHeight(lines * view->fontMetrics().lineSpacing() + 16);
    column->addWidget(view);
    return holder;
}

void ResultPage::addTable(QVBoxLayout* column, const ResultTable& table)
{
    auto* view = new ResultTableView(table, m_names, m_bench.theme, column->parentWidget());
    connect(view, &ResultTableView::followed, this, &ResultPage::linkWanted);
    column->addWidget(view);
}

} // namespace pluma::ui

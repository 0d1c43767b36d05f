#include "panels/documents/live_marks.h"
#include "memory/check.h"
#include "memory/values.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QToolButton>
#include <QToolTip>
#include <algorithm>

#include "base/document.h"
#include "editor/text_editor.h"
#include "tfa/tfa.h"
#include "widgets/pieces.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

// Indicators that no lexer and no search uses.
constexpr int boundIndicator = 21;
constexpr int driftIndicator = 22;
constexpr int wrongIndicator = 23;
constexpr std::size_t mostMarks = 2000;
constexpr std::size_t mostCheckedBytes = 4U << 20; // a larger text is checked when it is saved and validated

std::size_t lineStart(std::string_view bytes, int line)
{
    std::size_t at = 0;
    for (int i = 1; i < line && at != std::string_view::npos; ++i) {
        at = bytes.find('\n', at);
        at = at == std::string_view::npos ? at : at + 1;
    }
    return std::min(at, bytes.size());
}

// The line of `path:line:column`; 0 when there is none.
int lineOfPlace(const std::string& where)
{
    const QStringList parts = qs(where).split(QLatin1Char(':'));
    return parts.size() >= 3 ? parts[parts.size() - 2].toInt() : 0;
}

// The value as the program declares it, with its unit; a place may have it in another one.
QString inWords(const tfa::Resolved& parameters, const memory::BoundValue& value)
{
    const tfa::ResolvedParameter* found = parameters.find(value.parameter);
    if (found == nullptr || found->parameter.value.is_structured())
        return qs(value.expected);
    const Json& is = found->parameter.value;
    const QString unit = qs(found->parameter.unit);
    const QString text = is.is_number_float() ? QString::number(is.get<double>(), 'g', 15)
                         : is.is_string()     ? qs(is.get<std::string>())
                                              : qs(is.dump());
    const QString words = unit.isEmpty() ? text : text + QLatin1Char(' ') + unit;
    const QString here = qs(value.expected);
    return here == text || here == words || (is.is_number() && here.toDouble() == is.get<double>())
               ? words
               : LiveMarks::tr("%1 (here %2)").arg(words, here);
}

LiveMarks::Mark ofLine(std::string_view bytes, int line, const QString& text)
{
    const std::size_t begin = lineStart(bytes, std::max(1, line));
    const std::size_t end = std::min(bytes.find('\n', begin), bytes.size());
    return {LiveMarks::Mark::Kind::Wrong, begin, end, line, text};
}

void syntax(const std::string& path, const std::string& bytes, std::vector<LiveMarks::Mark>& out)
{
    const std::string name = path.substr(path.rfind('/') + 1);
    const bool yaml = name.ends_with(".yaml") || name.ends_with(".yml");
    if (yaml || name.ends_with(".json")) {
        if (bytes.empty())
            return;
        if (const auto read = yaml ? parseYaml(bytes, name) : parseJson(bytes, name); !read)
            out.push_back(ofLine(bytes, lineOfPlace(read.error().where), qs(read.error().message)));
        return;
    }
    if (!name.ends_with(".csv"))
        return;
    const auto table = tfa::readCsvTable(bytes, {}, 200'000);
    if (table.rows.empty())
        return;
    const std::size_t wide = table.rows.front().size();
    for (const auto& row : table.rows)
        if (row.size() != wide && !(row.size() == 1 && row.front().begin == row.front().end) &&
            out.size() < mostMarks) {
            const int line =
                1 + static_cast<int>(std::count(bytes.begin(),
                                                bytes.begin() + static_cast<std::ptrdiff_t>(row.front().begin), '\n'));
            out.push_back(ofLine(bytes, line,
                                 LiveMarks::tr("This row has %1 cells, the first one %2.").arg(row.size()).arg(wide)));
        }
}

} // namespace

LiveMarks::LiveMarks(const Bench& bench, TextEditor& editor, QString path, QWidget* parent)
    : QWidget(parent), m_bench(bench), m_editor(editor), m_path(std::move(path)),
      m_text(new ElidedLabel(QString(), this)),
      m_next(iconButton(bench.theme, QStringLiteral("down"), tr("Next place"), "markNext", this))
{
    setObjectName(QStringLiteral("liveMarks"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 2, 8, 2);
    m_text->setObjectName(QStringLiteral("liveMarksText"));
    row->addWidget(m_text, 1);
    row->addWidget(m_next);
    hide();
    const auto colour = [this] {
        m_editor.indicatorDefine(QsciScintilla::DashesIndicator, boundIndicator);
        m_editor.indicatorDefine(QsciScintilla::SquiggleIndicator, driftIndicator);
        m_editor.indicatorDefine(QsciScintilla::SquiggleIndicator, wrongIndicator);
        m_editor.setIndicatorForegroundColor(m_bench.theme.color(QStringLiteral("accent")), boundIndicator);
        m_editor.setIndicatorForegroundColor(m_bench.theme.color(QStringLiteral("warn")), driftIndicator);
        m_editor.setIndicatorForegroundColor(m_bench.theme.color(QStringLiteral("error")), wrongIndicator);
    };
    colour();
    connect(&bench.theme, &Theme::changed, this, colour);
    m_typing.setSingleShot(true);
    m_typing.setInterval(250);
    connect(&m_typing, &QTimer::timeout, this, &LiveMarks::look);
    connect(&editor, &QsciScintilla::textChanged, this, [this] {
        ++m_generation; // what is being looked for lies in a text that is gone
        m_typing.start();
    });
    bench.session.follow(FactsOf::Program, &m_typing, [this] { m_typing.start(); });
    connect(m_next, &QToolButton::clicked, this, &LiveMarks::step);
    editor.viewport()->installEventFilter(this);
    m_typing.start();
}

void LiveMarks::look()
{
    const auto snapshot = m_bench.session.snapshot();
    const QByteArray bytes = m_editor.bytes();
    const int generation = ++m_generation;
    if (!snapshot || static_cast<std::size_t>(bytes.size()) > mostCheckedBytes)
        return show({});
    m_bench.session.run<std::vector<Mark>>(
        tr("Check %1").arg(m_path),
        [program = snapshot->program, path = ss(m_path), text = bytes.toStdString(),
         snapshot](memory::Workspace& workspace, Job&) -> Result<std::vector<Mark>> {
            std::vector<Mark> out;
            syntax(path, text, out);
            const auto values = memory::boundValues(workspace, program, path, text);
            if (!values) {
                out.push_back({Mark::Kind::Wrong, 0, 0, 0,
                               tr("The bindings of the program cannot be read: %1").arg(qs(values.error().message))});
                return out;
            }
            for (const memory::BoundValue& value : *values) {
                const bool lost = !value.problem.empty();
                if (lost && !out.empty() && out.front().kind == Mark::Kind::Wrong)
                    continue; // what cannot be read has no places; that is said
                Mark mark{value.drifted || lost ? Mark::Kind::Drifted : Mark::Kind::Bound,
                          value.begin,
                          value.end,
                          value.line,
                          {}};
                mark.text =
                    lost ? tr("%1 is bound to this file, at %2: %3")
                               .arg(qs(value.parameter), qs(value.at), qs(value.problem))
                    : value.drifted
                        ? tr("%1 is %2 here and %3 in the program.")
                              .arg(qs(value.parameter), qs(value.text), qs(value.expected))
                        : tr("%1 of the program: %2").arg(qs(value.parameter), inWords(snapshot->parameters, value));
                out.push_back(std::move(mark));
            }
            return out;
        },
        this,
        [this, generation](Result<std::vector<Mark>> marks) {
            if (generation == m_generation)
                show(marks ? std::move(*marks) : std::vector<Mark>());
        },
        true);
}

void LiveMarks::show(std::vector<Mark> marks)
{
    m_marks = std::move(marks);
    m_at = 0;
    const auto length = static_cast<long>(m_editor.length());
    for (const int indicator : {boundIndicator, driftIndicator, wrongIndicator}) {
        m_editor.SendScintilla(QsciScintillaBase::SCI_SETINDICATORCURRENT, indicator);
        m_editor.SendScintilla(QsciScintillaBase::SCI_INDICATORCLEARRANGE, 0UL, length);
    }
    int bound = 0;
    std::vector<const Mark*> wrong;
    for (const Mark& mark : m_marks) {
        bound += mark.kind == Mark::Kind::Bound ? 1 : 0;
        if (mark.kind != Mark::Kind::Bound)
            wrong.push_back(&mark);
        if (mark.end <= mark.begin)
            continue;
        m_editor.SendScintilla(QsciScintillaBase::SCI_SETINDICATORCURRENT,
                               mark.kind == Mark::Kind::Bound     ? boundIndicator
                               : mark.kind == Mark::Kind::Drifted ? driftIndicator
                                                                  : wrongIndicator);
        m_editor.SendScintilla(QsciScintillaBase::SCI_INDICATORFILLRANGE, static_cast<unsigned long>(mark.begin),
                               static_cast<long>(mark.end - mark.begin));
    }
    setVisible(!m_marks.empty());
    QString words;
    if (!wrong.empty()) {
        const Mark& first = *wrong.front();
        words = (first.line > 0 ? tr("Line %1: %2").arg(first.line).arg(first.text) : first.text);
        if (wrong.size() > 1)
            words += QStringLiteral("  ") + tr("(+%1 more)").arg(wrong.size() - 1);
        setRole(m_text, first.kind == Mark::Kind::Wrong ? "error" : "warn");
    } else {
        words = tr("%Ln value(s) of the program stand in this file.", nullptr, bound);
        setRole(m_text, "dim");
    }
    m_text->setText(words);
    m_text->setAccessibleName(words);
    Q_EMIT changed();
}

// To what is wrong first, one after the other; without anything wrong, to the values of the program.
void LiveMarks::step()
{
    std::vector<const Mark*> places;
    for (const bool wrong : {true, false}) {
        for (const Mark& mark : m_marks)
            if ((mark.kind != Mark::Kind::Bound) == wrong && mark.line > 0)
                places.push_back(&mark);
        if (!places.empty())
            break;
    }
    if (places.empty())
        return;
    Q_EMIT leading();
    m_editor.goTo(places[m_at++ % places.size()]->line, 1);
    m_editor.setFocus();
}

bool LiveMarks::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::eventFilter(watched, event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto at = static_cast<std::size_t>(std::max<long>(
        0, m_editor.SendScintilla(QsciScintillaBase::SCI_POSITIONFROMPOINT, static_cast<unsigned long>(help->pos().x()),
                                  static_cast<long>(help->pos().y()))));
    for (const Mark& mark : m_marks)
        if (mark.begin <= at && at < mark.end) {
            QToolTip::showText(help->globalPos(), mark.text, &m_editor);
            return true;
        }
    return false;
}

} // namespace pluma::ui

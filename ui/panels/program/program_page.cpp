#include "panels/program/program_page.h"
#include "memory/contexts.h"
#include "memory/freeze.h"
#include "memory/history.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QStylePainter>
#include <QVBoxLayout>
#include <utility>

#include "widgets/menus.h"
#include "widgets/pieces.h"
#include "widgets/words/moments.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

// A commit among the news: a double click and Enter show what it changed.
class NewsRow : public QWidget {
public:
    NewsRow(std::function<void()> open, QWidget* parent) : QWidget(parent), m_open(std::move(open))
    {
        setObjectName(QStringLiteral("programNews"));
        setFocusPolicy(Qt::StrongFocus);
        setContextMenuPolicy(Qt::CustomContextMenu);
    }

protected:
    void mouseDoubleClickEvent(QMouseEvent* event) override
    {
        if (event->button() == Qt::LeftButton)
            m_open();
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            return m_open();
        QWidget::keyPressEvent(event);
    }
    void focusInEvent(QFocusEvent* event) override
    {
        QWidget::focusInEvent(event);
        update();
    }
    void focusOutEvent(QFocusEvent* event) override
    {
        QWidget::focusOutEvent(event);
        update();
    }
    void paintEvent(QPaintEvent*) override
    {
        if (!hasFocus())
            return;
        QStylePainter painter(this);
        QStyleOptionFocusRect option;
        option.initFrom(this);
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, option);
    }

private:
    std::function<void()> m_open;
};

} // namespace

ProgramPage::ProgramPage(const Bench& bench, QWidget* parent)
    : Page(parent), m_bench(bench), m_name(label({}, "hero", this)), m_facts(label({}, "dim", this)),
      m_needs(new QVBoxLayout), m_news(new QVBoxLayout)
{
    setObjectName(QStringLiteral("programPage"));
    setAccessibleName(tr("Overview of the program"));
    QVBoxLayout* column = readable(this, bench.theme.points(860));
    m_name->setWordWrap(true);
    m_facts->setWordWrap(true);
    column->addWidget(m_name);
    column->addWidget(m_facts);
    column->addSpacing(16);
    column->addWidget(label(tr("What needs you"), "title", this));
    m_needs->setSpacing(8);
    column->addLayout(m_needs);
    column->addSpacing(16);
    column->addWidget(label(tr("What changed"), "title", this));
    m_news->setSpacing(2);
    column->addLayout(m_news);
    column->addStretch();
    connect(&bench.session, &Session::changed, this, &ProgramPage::refresh);
    connect(&bench.session, &Session::refreshed, this, &ProgramPage::read);
    connect(&bench.session, &Session::changesKnown, this, &ProgramPage::fill); // also that they are not
    connect(&bench.session, &Session::closed, this, [this] { Q_EMIT closeWanted(); });
    if (const auto snapshot = bench.session.snapshot())
        m_since = bench.settings.state(QStringLiteral("seen/") + qs(snapshot->program.id)).toString();
    refresh();
    if (const auto snapshot = bench.session.snapshot(); snapshot && snapshot->inventory)
        read(); // otherwise the workspace is being read, and says when it has been
}

QString ProgramPage::title() const
{
    const auto snapshot = m_bench.session.snapshot();
    return snapshot ? qs(snapshot->program.id) : tr("Program");
}

void ProgramPage::refresh()
{
    const auto snapshot = m_bench.session.snapshot();
    if (!snapshot)
        return;
    const QString id = qs(snapshot->program.id);
    m_name->setText(id);
    QStringList facts;
    if (!snapshot->manifest.title.empty() && snapshot->manifest.title != snapshot->program.id)
        facts << qs(snapshot->manifest.title);
    if (snapshot->inventory)
        facts << tr("%Ln artifact(s)", nullptr, static_cast<int>(snapshot->inventory->rows.size()));
    std::size_t own = 0;
    for (const memory::ContextInfo& context : snapshot->contexts)
        own += context.program == snapshot->program.id && !context.stranger && !context.distrusted ? 1 : 0;
    facts << tr("%Ln frozen context(s)", nullptr, static_cast<int>(own));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    Q_EMIT titleChanged();
}

// Once for a whole reading of the workspace, not once for each of its stages: it starts git.
void ProgramPage::read()
{
    const auto snapshot = m_bench.session.snapshot();
    if (!snapshot)
        return;
    if (std::exchange(m_reading, true)) {
        m_again = true;
        return;
    }
    m_bench.session.run<Facts>(
        tr("Read what changed in %1").arg(qs(snapshot->program.id)),
        [program = snapshot->program](memory::Workspace& workspace, Job& job) -> Result<Facts> {
            Facts out;
            PLUMA_TRY(out.commits, memory::commitsOf(workspace, program, 12, job));
            if (auto can = memory::canFreeze(workspace, program, job); !can)
                out.obstacle = can.error();
            return out;
        },
        this,
        [this](Result<Facts> facts) {
            m_reading = false;
            if (facts) {
                m_read = std::move(*facts);
                fill();
            } else {
                m_bench.tell(facts.error());
            }
            if (std::exchange(m_again, false))
                read();
        },
        true);
}

void ProgramPage::need(const QString& state, const QString& text, const QString& button, const char* name,
                       std::function<void()> run)
{
    auto* card = new QFrame(this);
    card->setProperty("role", QStringLiteral("card"));
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(14, 10, 10, 10);
    row->setSpacing(12);
    auto* mark = new StateLabel(m_bench.theme, card);
    mark->set(state == QStringLiteral("warn") ? StateLabel::State::Warn : StateLabel::State::Note, text);
    row->addWidget(mark, 1);
    if (!button.isEmpty()) {
        auto* push = quietButton(button, name, card);
        connect(push, &QPushButton::clicked, this, std::move(run));
        row->addWidget(push);
    }
    m_needs->addWidget(card);
}

void ProgramPage::fill()
{
    const auto snapshot = m_bench.session.snapshot();
    if (!snapshot || !m_read)
        return;
    const Facts& facts = *m_read;
    emptyLayout(m_needs);
    emptyLayout(m_news);
    if (!facts.obstacle.message.empty())
        need(QStringLiteral("warn"), tr("You cannot freeze yet. %1").arg(qs(facts.obstacle.message)),
             tr("Enrol my key…"), "needKey", [this] { m_bench.invoke(QStringLiteral("keys.enroll")); });
    if (const auto& unknown = m_bench.session.changesUnknown()) {
        need(QStringLiteral("warn"), tr("What differs from the last commit is not known: %1").arg(qs(unknown->message)),
             tr("Read the workspace again"), "needRead",
             [this] { m_bench.invoke(QStringLiteral("workspace.refresh")); });
    } else if (!snapshot->changes.empty()) {
        QStringList names;
        for (const auto& [path, letter] : snapshot->changes)
            if (names.size() < 3)
                names << qs(path).section(QLatin1Char('/'), -1);
        const int count = static_cast<int>(snapshot->changes.size());
        need(QStringLiteral("note"),
             tr("%Ln file(s) differ from the last commit: %1", nullptr, count)
                 .arg(names.join(QStringLiteral(", ")) + (count > 3 ? QStringLiteral(", …") : QString())),
             tr("Commit and freeze…"), "needFreeze", [this] { m_bench.invoke(QStringLiteral("context.freeze")); });
    }
    QStringList strange;
    QString first;
    for (const memory::ContextInfo& context : snapshot->contexts)
        if ((context.stranger || context.distrusted) && context.program == snapshot->program.id) {
            strange << contextName(context);
            first = first.isEmpty() ? qs(context.commit) : first;
        }
    if (!strange.isEmpty())
        need(QStringLiteral("warn"),
             tr("%Ln context(s) are signed by nobody whom you trust: %1", nullptr, static_cast<int>(strange.size()))
                 .arg(strange.mid(0, 5).join(QStringLiteral(", ")) +
                      (strange.size() > 5 ? QStringLiteral(", …") : QString())),
             tr("Look at it"), "needTrust", [this, first] { m_bench.openContext(first); });
    QStringList open;
    for (const std::string& phase : snapshot->phases())
        if (snapshot->byPhase.count(phase) > 0 && snapshot->lastFrozen(phase) == nullptr)
            open << qs(phase);
    if (!open.isEmpty())
        need(QStringLiteral("note"),
             tr("%Ln phase(s) not frozen yet: %1", nullptr, static_cast<int>(open.size()))
                 .arg(open.join(QStringLiteral(", "))),
             tr("Freeze a phase…"), "needPhase", [this] { m_bench.invoke(QStringLiteral("context.freeze")); });
    if (m_needs->count() == 0)
        m_needs->addWidget(label(tr("Nothing: every phase is frozen and the working tree is as committed."), "dim"));

    // Commits that came after the last visit are told apart; on the first visit all are as old as each other.
    bool fresh = !m_since.isEmpty();
    for (const memory::Commit& commit : facts.commits) {
        fresh = fresh && qs(commit.id) != m_since;
        addNews(commit, fresh);
    }
    if (facts.commits.empty())
        m_news->addWidget(label(tr("Nothing is committed yet."), "dim"));
    else
        m_bench.settings.setState(QStringLiteral("seen/") + qs(snapshot->program.id), qs(facts.commits.front().id));
}

void ProgramPage::addNews(const memory::Commit& commit, bool fresh)
{
    const QString id = qs(commit.id);
    const QString text = qs(commit.subject);
    const auto open = [this, id] { m_bench.openCommit(id); };
    auto* line = new NewsRow(open, this);
    line->setAccessibleName(tr("%1, by %2").arg(text, qs(commit.author)));
    line->setToolTip(tr("Commit %1. A double click shows what it changed.").arg(id.left(10)));
    connect(line, &QWidget::customContextMenuRequested, this, [this, line, open, id, text](const QPoint& at) {
        QMenu& menu = makeMenu(line, QStringLiteral("programNewsMenu"));
        menu.addAction(m_bench.theme.icon(QStringLiteral("history")), tr("Show what it changed"), this, open);
        addCopy(menu, tr("Copy the id of the commit"), id);
        addCopy(menu, tr("Copy the text"), text);
        openMenu(menu, line->mapToGlobal(at));
    });
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 3, 0, 3);
    row->setSpacing(10);
    row->addWidget(picture(m_bench.theme, QStringLiteral("history"),
                           fresh ? QStringLiteral("accent") : QStringLiteral("dim"), 16, line));
    auto* words = new ElidedLabel(text, line);
    words->setToolTip(text);
    row->addWidget(words, 1);
    auto* name = new ElidedLabel(qs(commit.author), line);
    name->setForegroundRole(Theme::wordRole("dim"));
    name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    name->setMaximumWidth(m_bench.theme.points(180));
    row->addWidget(name);
    if (fresh) {
        auto* chip = label(tr("new"), "caption", line);
        chip->setAccessibleName(tr("new since the last visit"));
        row->addWidget(chip);
    }
    auto* when = label({}, "dim", line);
    tellTime(when, commit.time);
    when->setMinimumWidth(m_bench.theme.points(110));
    when->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(when);
    m_news->addWidget(line);
}

} // namespace pluma::ui

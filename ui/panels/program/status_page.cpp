#include "panels/program/status_page.h"
#include "memory/contexts.h"
#include "memory/freeze.h"
#include "memory/history.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTreeWidget>
#include <algorithm>
#include <map>

#include "widgets/chart.h"
#include "widgets/menus.h"
#include "widgets/pieces.h"
#include "widgets/words/moments.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

constexpr int weeksShown = 26;
constexpr int mostCommits = 5000;
enum StatusColumn { PhaseColumn, StateColumn, SinceColumn, FrozenColumn, ByColumn, ArtifactsColumn, ReuseColumn };

} // namespace

StatusPage::StatusPage(const Bench& bench, Verdicts& verdicts, QWidget* parent)
    : Page(parent), m_bench(bench), m_verdicts(verdicts), m_name(label({}, "hero", this)),
      m_sentence(label({}, "dim", this)), m_table(new QTreeWidget(this)), m_charts(new QWidget(this)),
      m_commits(new ColumnChart(bench.theme, this)), m_contexts(new ColumnChart(bench.theme, this)),
      m_waits(new QVBoxLayout)
{
    setObjectName(QStringLiteral("statusPage"));
    setAccessibleName(tr("Status of the program"));
    QVBoxLayout* column = readable(this, bench.theme.points(980));
    m_name->setWordWrap(true);
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(QStringLiteral("statusSentence"));
    column->addWidget(m_name);
    column->addWidget(m_sentence);
    column->addSpacing(16);
    column->addWidget(label(tr("What waits, and for whom"), "title", this));
    m_waits->setSpacing(8);
    column->addLayout(m_waits);
    column->addSpacing(16);
    column->addWidget(label(tr("Phases"), "title", this));
    m_table->setObjectName(QStringLiteral("statusPhases"));
    m_table->setAccessibleName(tr("Phases of the program"));
    m_table->setHeaderLabels(
        {tr("Phase"), tr("State"), tr("Changed since"), tr("Frozen"), tr("By"), tr("Artifacts"), tr("Reuse (CRR)")});
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(PhaseColumn, QHeaderView::Stretch);
    for (const int c : {SinceColumn, ArtifactsColumn, ReuseColumn})
        m_table->headerItem()->setTextAlignment(c, Qt::AlignRight | Qt::AlignVCenter);
    m_table->headerItem()->setToolTip(SinceColumn, tr("Artifacts that are not as they were frozen"));
    m_table->headerItem()->setToolTip(ReuseColumn, tr("Share of the artifacts that were cloned or parameterized"));
    column->addWidget(m_table);
    column->addSpacing(16);
    column->addWidget(label(tr("How it goes"), "title", this));
    auto* charts = new QBoxLayout(QBoxLayout::LeftToRight, m_charts);
    charts->setContentsMargins(0, 0, 0, 0);
    charts->setSpacing(24);
    m_commits->setObjectName(QStringLiteral("statusCommits"));
    m_contexts->setObjectName(QStringLiteral("statusContexts"));
    charts->addWidget(m_commits, 1);
    charts->addWidget(m_contexts, 1);
    column->addWidget(m_charts);
    column->addSpacing(16);
    auto* gates = label(tr("From commits, frozen contexts and enrolled keys. Gates and approvals are not run yet, so "
                           "nothing of them is counted here."),
                        "caption", this);
    gates->setWordWrap(true);
    column->addWidget(gates);
    column->addStretch();
    connect(m_table, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        if (const QString id = item->data(PhaseColumn, Qt::UserRole).toString(); !id.isEmpty())
            m_bench.openContext(id);
        else
            Q_EMIT freezeWanted(item->data(StateColumn, Qt::UserRole).toString());
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &StatusPage::menuAt);
    // Many verdicts and stages of one reading come at once; they are shown once.
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &StatusPage::refresh);
    const auto soon = qOverload<>(&QTimer::start);
    connect(&bench.session, &Session::changed, &m_soon, soon);
    connect(&bench.session, &Session::changesKnown, &m_soon, soon);
    connect(&bench.theme, &Theme::changed, &m_soon, soon);
    connect(&verdicts, &Verdicts::changed, &m_soon, soon);
    connect(&bench.session, &Session::refreshed, this, &StatusPage::read);
    connect(&bench.session, &Session::closed, this, [this] { Q_EMIT closeWanted(); });
    refresh();
    if (const auto snapshot = bench.session.snapshot(); snapshot && snapshot->inventory)
        read(); // otherwise the workspace is being read, and says when it has been
}

QString StatusPage::tip() const
{
    const auto snapshot = m_bench.session.snapshot();
    return snapshot ? tr("Status of %1").arg(qs(snapshot->program.id)) : title();
}

void StatusPage::focusContent() { m_table->setFocus(); }

// Two charts side by side need room for their months.
void StatusPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    static_cast<QBoxLayout*>(m_charts->layout())
        ->setDirection(width() < m_bench.theme.points(720) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void StatusPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (std::exchange(m_stale, false))
        read();
}

void StatusPage::read()
{
    const auto snapshot = m_bench.session.snapshot();
    m_stale = !isVisible(); // it reads every commit; who does not look at it does not need it
    if (!snapshot || m_stale)
        return;
    if (std::exchange(m_reading, true)) {
        m_again = true;
        return;
    }
    m_bench.session.run<StandingFacts>(
        tr("Read how %1 stands").arg(qs(snapshot->program.id)),
        [snapshot](memory::Workspace& workspace, Job& job) -> Result<StandingFacts> {
            StandingFacts out;
            PLUMA_TRY(out.commits, memory::commitsOf(workspace, snapshot->program, mostCommits, job));
            out.allCommits = out.commits.size() < static_cast<std::size_t>(mostCommits);
            if (auto can = memory::canFreeze(workspace, snapshot->program, job); !can)
                out.obstacle = can.error();
            PLUMA_TRY(const auto reuse, memory::reuseOf(workspace, snapshot->program.id, {}, job));
            for (const memory::PhaseReuse& one : reuse)
                if (one.context.statement.source)
                    out.reuse[one.context.commit] = one.reuse.ratio();
            return out;
        },
        this,
        [this](Result<StandingFacts> facts) {
            m_reading = false;
            m_failure = facts ? QString() : qs(facts.error().message);
            if (facts)
                m_facts = std::move(*facts);
            m_read = facts.has_value();
            refresh();
            if (std::exchange(m_again, false))
                read();
        },
        true);
}

void StatusPage::refresh()
{
    const auto snapshot = m_bench.session.snapshot();
    if (!snapshot)
        return;
    m_name->setText(qs(snapshot->program.id));
    const std::vector<PhaseStanding> phases = phasesOf(*snapshot, m_facts);
    fillPhases(*snapshot, phases);
    int frozen = 0;
    int behind = 0;
    for (const PhaseStanding& phase : phases) {
        frozen += phase.context != nullptr ? 1 : 0;
        behind += phase.state == PhaseStanding::State::Behind ? 1 : 0;
    }
    QStringList said{tr("%1 of %Ln phase(s) frozen", nullptr, static_cast<int>(phases.size())).arg(frozen)};
    if (behind > 0)
        said << tr("%Ln of them changed since", nullptr, behind);
    if (!m_read) {
        said << (m_failure.isEmpty() ? tr("reading …") : tr("the rest could not be read: %1").arg(m_failure));
        m_sentence->setText(said.join(QStringLiteral(" · ")));
        return;
    }
    const auto verdictOf = [this](const std::string& id) {
        const Verdicts::Verdict* verdict = m_verdicts.find(id);
        return verdict == nullptr || verdict->stale ? nullptr : &verdict->result;
    };
    const auto waiting =
        waitingFor(*snapshot, m_facts, phases, verdictOf, isoTime(m_bench.session.environment().clock()));
    said << tr("%Ln thing(s) wait", nullptr, static_cast<int>(waiting.size()));
    m_sentence->setText(said.join(QStringLiteral(" · ")));
    fillTrend(*snapshot);
    fillWaiting(waiting, whatIsNotKnown(*snapshot, phases));
}

void StatusPage::fillPhases(const Snapshot& snapshot, const std::vector<PhaseStanding>& phases)
{
    const int row = m_table->currentItem() == nullptr ? 0 : m_table->indexOfTopLevelItem(m_table->currentItem());
    const QSignalBlocker quiet(m_table);
    m_table->clear();
    const struct {
        const char* icon;
        const char* token;
        QString word;
    } states[] = {{"minus", "dim", tr("empty")},
                  {"document", "accent", tr("in work")},
                  {"note", "dim", tr("frozen, not compared yet")},
                  {"ok", "ok", tr("frozen")},
                  {"warn", "warn", tr("changed since")}};
    for (const PhaseStanding& phase : phases) {
        auto* item = new QTreeWidgetItem(m_table);
        const auto& state = states[static_cast<std::size_t>(phase.state)];
        item->setText(PhaseColumn,
                      phase.name.isEmpty() ? qs(phase.code) : qs(phase.code) + QStringLiteral(" · ") + phase.name);
        item->setText(StateColumn, state.word);
        item->setIcon(StateColumn, m_bench.theme.icon(QLatin1String(state.icon), QLatin1String(state.token)));
        item->setData(StateColumn, Qt::UserRole, qs(phase.code));
        item->setText(ArtifactsColumn, snapshot.inventory ? countText(phase.artifacts) : QStringLiteral("…"));
        if (phase.context != nullptr) {
            item->setData(PhaseColumn, Qt::UserRole, qs(phase.context->commit));
            item->setText(SinceColumn, phase.since ? countText(*phase.since) : QStringLiteral("…"));
            item->setText(FrozenColumn,
                          contextName(*phase.context) + QStringLiteral(" · ") + relativeTime(phase.context->created));
            item->setToolTip(FrozenColumn, qs(phase.context->created));
            item->setText(ByColumn, qs(phase.context->author));
            item->setText(ReuseColumn, phase.reuse
                                           ? QLocale().toString(*phase.reuse * 100, 'f', 1) + QStringLiteral(" %")
                                           : QStringLiteral("–"));
            if (!phase.reuse)
                item->setToolTip(ReuseColumn, tr("Not cloned from another context"));
        }
        for (const int c : {SinceColumn, ArtifactsColumn, ReuseColumn})
            item->setTextAlignment(c, Qt::AlignRight | Qt::AlignVCenter);
    }
    if (m_table->topLevelItemCount() > 0)
        m_table->setCurrentItem(m_table->topLevelItem(std::min(row, m_table->topLevelItemCount() - 1)));
    const int rows = m_table->topLevelItemCount();
    // As tall as its rows: the page scrolls as a whole.
    const int height = rows > 0 ? m_table->sizeHintForRow(0) : 0;
    m_table->setFixedHeight(m_table->header()->sizeHint().height() + rows * height + 2 * m_table->frameWidth());
}

void StatusPage::fillTrend(const Snapshot& snapshot)
{
    const QDate today = QDateTime::fromString(qs(isoTime(m_bench.session.environment().clock())), Qt::ISODateWithMs)
                            .toLocalTime()
                            .date();
    const std::vector<Week> weeks = weeksOf(snapshot, m_facts, today, weeksShown);
    std::vector<ColumnChart::Column> commits;
    std::vector<ColumnChart::Column> contexts;
    int committed = 0;
    int frozen = 0;
    int month = 0;
    for (const Week& week : weeks) {
        const QString name = tr("week of %1").arg(QLocale().toString(week.monday, QStringLiteral("d MMM yyyy")));
        const QString named = week.monday.month() == std::exchange(month, week.monday.month())
                                  ? QString()
                                  : QLocale().toString(week.monday, QStringLiteral("MMM"));
        commits.push_back({named, name, static_cast<double>(week.commits)});
        contexts.push_back({named, name, static_cast<double>(week.contexts)});
        committed += week.commits;
        frozen += week.contexts;
    }
    const bool whole = m_facts.allCommits || weeks.front().commits == 0;
    m_commits->set(whole ? tr("%Ln commit(s) in 26 weeks", nullptr, committed)
                         : tr("The last %Ln commit(s); older ones were not counted", nullptr, committed),
                   tr("commits a week"), std::move(commits), QStringLiteral("series1"));
    m_contexts->set(tr("%Ln context(s) frozen in 26 weeks", nullptr, frozen), tr("contexts a week"),
                    std::move(contexts), QStringLiteral("series3"));
}

// Why "nothing waits" cannot be said; empty: it can.
QString StatusPage::whatIsNotKnown(const Snapshot& snapshot, const std::vector<PhaseStanding>& phases) const
{
    if (const auto& unknown = m_bench.session.changesUnknown())
        return tr("What is not committed is not known: %1").arg(qs(unknown->message));
    QStringList behind;
    for (const PhaseStanding& phase : phases)
        if (phase.state == PhaseStanding::State::Unknown)
            behind << qs(phase.code);
    if (!snapshot.inventory)
        return tr("The artifacts are still being read.");
    return behind.isEmpty() ? QString()
                            : tr("Not compared with its last context: %1").arg(behind.join(QStringLiteral(", ")));
}

void StatusPage::fillWaiting(const std::vector<Waiting>& waiting, const QString& notKnown)
{
    emptyLayout(m_waits);
    if (!notKnown.isEmpty()) {
        auto* note = new StateLabel(m_bench.theme, this);
        note->setObjectName(QStringLiteral("statusNotKnown"));
        note->set(StateLabel::State::Note, notKnown);
        m_waits->addWidget(note);
    }
    if (waiting.empty() && notKnown.isEmpty())
        m_waits->addWidget(
            label(tr("Nothing: every phase with artifacts is frozen as it is, and all is committed."), "dim"));
    // By person, in the order in which they come up; what is urgent first.
    std::vector<QString> people;
    std::map<QString, std::vector<const Waiting*>> of;
    for (const bool urgent : {true, false})
        for (const Waiting& one : waiting)
            if (one.urgent == urgent) {
                if (of[one.who].empty())
                    people.push_back(one.who);
                of[one.who].push_back(&one);
            }
    for (const QString& who : people)
        waitingCard(who, of[who]);
}

void StatusPage::waitingCard(const QString& who, const std::vector<const Waiting*>& what)
{
    auto* card = new QFrame(this);
    card->setProperty("role", QStringLiteral("card"));
    card->setObjectName(QStringLiteral("waiting"));
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(14, 10, 10, 10);
    column->setSpacing(6);
    const QString name = who.isEmpty() ? tr("You") : who;
    card->setAccessibleName(tr("Waits for %1").arg(name));
    column->addWidget(label(name, "heading", card));
    for (const Waiting* one : what) {
        auto* row = new QHBoxLayout;
        row->setSpacing(12);
        auto* mark = new StateLabel(m_bench.theme, card);
        mark->set(one->urgent ? StateLabel::State::Warn : StateLabel::State::Note, one->what);
        row->addWidget(mark, 1);
        if (!one->since.empty()) {
            auto* when = label({}, "dim", card);
            tellTime(when, one->since, [](const QString& relative) { return tr("since %1").arg(relative); });
            row->addWidget(when);
        }
        if (!one->button.isEmpty()) {
            auto* push = quietButton(one->button, "waitingAction", card);
            push->setAccessibleDescription(one->what);
            push->setMinimumWidth(m_bench.theme.points(128)); // one below the other, they stand in a column
            connect(push, &QPushButton::clicked, this, [this, waiting = *one] { run(waiting); });
            row->addWidget(push);
        }
        column->addLayout(row);
    }
    m_waits->addWidget(card);
}

void StatusPage::run(const Waiting& waiting)
{
    if (!waiting.opens.empty())
        return m_bench.openContext(qs(waiting.opens));
    const QString freeze = QStringLiteral("freeze:");
    if (waiting.command.startsWith(freeze))
        return Q_EMIT freezeWanted(waiting.command.mid(freeze.size()));
    m_bench.invoke(waiting.command);
}

void StatusPage::menuAt(const QPoint& at)
{
    QTreeWidgetItem* item = m_table->itemAt(at);
    if (item == nullptr)
        return;
    const QString id = item->data(PhaseColumn, Qt::UserRole).toString();
    const QString phase = item->data(StateColumn, Qt::UserRole).toString();
    QMenu& menu = makeMenu(this, QStringLiteral("statusMenu"));
    if (!id.isEmpty()) {
        menu.addAction(tr("Open its last context"), this, [this, id] { m_bench.openContext(id); });
        menu.addAction(tr("Verify its last context"), this, [this, id] { m_verdicts.verify(ss(id)); });
        menu.addSeparator();
    }
    menu.addAction(tr("Freeze %1…").arg(phase), this, [this, phase] { Q_EMIT freezeWanted(phase); });
    openMenu(menu, m_table->viewport()->mapToGlobal(at));
}

} // namespace pluma::ui

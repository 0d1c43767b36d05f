#include "shell/lists.h"
#include "memory/check.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/menus.h"
#include "widgets/pieces.h"
#include "widgets/text.h"
#include "widgets/text_box.h"

namespace pluma::ui {
namespace {

constexpr int Whole = Qt::UserRole + 1; // all of a message

enum JobColumn { JobTitle, JobProgress, JobState, JobStarted, JobTook };

QTreeWidget* table(const QStringList& headers, const char* name, const QString& accessible, QWidget* parent)
{
    auto* tree = new QTreeWidget(parent);
    tree->setObjectName(QLatin1String(name));
    tree->setAccessibleName(accessible);
    tree->setHeaderLabels(headers);
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    tree->setAllColumnsShowFocus(true);
    tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return tree;
}

} // namespace

JobPanel::JobPanel(const Bench& bench, QWidget* parent)
    : QWidget(parent), m_bench(bench),
      m_tree(table({tr("Job"), tr("Progress"), tr("State"), tr("Started"), tr("Took")}, "jobsTree", tr("Jobs"), this)),
      m_log(new TextBox(this)), m_cancel(quietButton(tr("Cancel the job"), "jobsCancel", this))
{
    setObjectName(QStringLiteral("jobs"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* holder = new QWidget(this);
    m_stack = new QStackedLayout(holder);
    auto* full = new QWidget(holder);
    auto* layout = new QHBoxLayout(full);
    layout->setContentsMargins(0, 0, 8, 8);
    layout->setSpacing(8);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setStretchLastSection(false);
    m_tree->setMinimumWidth(bench.theme.points(260));
    m_tree->viewport()->installEventFilter(this); // what is shown depends on the room
    m_log->setObjectName(QStringLiteral("jobsLog"));
    m_log->setAccessibleName(tr("Log of the job"));
    m_log->setReadOnly(true);
    auto* split = new QSplitter(Qt::Horizontal, full);
    split->addWidget(m_tree);
    auto* side = new QWidget(split);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(8, 8, 0, 0);
    column->addWidget(m_log, 1);
    column->addWidget(m_cancel, 0, Qt::AlignRight);
    split->addWidget(side);
    split->setChildrenCollapsible(false);
    split->setSizes({760, 240});
    layout->addWidget(split);
    m_stack->addWidget(full);
    m_empty = new EmptyState(bench.theme, QStringLiteral("jobs"), tr("Nothing is running"),
                             tr("Freezing, verifying, cloning and checking appear here with their progress."), {},
                             "jobsNone", holder);
    m_stack->addWidget(m_empty);
    m_stack->setCurrentWidget(m_empty);
    outer->addWidget(holder);
    showLog();
    connect(&bench.jobs, &JobRunner::changed, this, &JobPanel::update);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &JobPanel::showLog);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (const auto* item = m_tree->currentItem())
            m_bench.jobs.cancel(item->data(0, Qt::UserRole).toInt());
    });
    connect(m_tree, &QTreeWidget::itemActivated, m_log, [this] { m_log->setFocus(); });
    onRightClick(m_tree, [this](QMenu& menu, const QModelIndex& at) {
        const int id = at.siblingAtColumn(0).data(Qt::UserRole).toInt();
        const JobFacts* facts = at.isValid() ? m_bench.jobs.find(id) : nullptr;
        if (facts == nullptr)
            return;
        const QString state = at.siblingAtColumn(JobState).data().toString();
        const QString log = logOf(*facts);
        addCopy(menu, tr("Copy the text"),
                facts->title + QStringLiteral(": ") + state + (log.isEmpty() ? log : QLatin1Char('\n') + log));
        menu.addAction(tr("Show its log"), this, [this, at = QPersistentModelIndex(at)] {
            m_tree->setCurrentIndex(at);
            m_log->setFocus();
        });
        if (!facts->ended.isValid())
            menu.addAction(m_cancel->text(), this, [this, id] { m_bench.jobs.cancel(id); });
    });
    fit();
}

bool JobPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_tree->viewport() && event->type() == QEvent::Resize)
        fit();
    return QWidget::eventFilter(watched, event);
}

// What a job is called comes first, then its state; the rest is shown where there is room for it. The tip says it all.
void JobPanel::fit()
{
    const auto points = [this](int px) { return m_bench.theme.points(px); };
    int room = m_tree->viewport()->width() - points(160);
    const int state = std::clamp(room, points(90), points(170));
    m_tree->setColumnWidth(JobState, state);
    room -= state;
    for (const auto& [column, width] : {std::pair{int{JobProgress}, points(110)}, std::pair{int{JobTook}, points(76)},
                                        std::pair{int{JobStarted}, points(76)}}) {
        const bool fits = room >= width && (column != JobProgress || m_bench.jobs.running() > 0);
        m_tree->setColumnHidden(column, !fits);
        if (!fits)
            continue;
        m_tree->setColumnWidth(column, width);
        room -= width;
    }
}

void JobPanel::update(int id)
{
    const JobFacts* facts = m_bench.jobs.find(id);
    if (facts == nullptr || facts->quiet)
        return;
    QTreeWidgetItem* item = nullptr;
    for (int i = 0; i < m_tree->topLevelItemCount() && item == nullptr; ++i)
        if (m_tree->topLevelItem(i)->data(0, Qt::UserRole).toInt() == id)
            item = m_tree->topLevelItem(i);
    if (item == nullptr) {
        item = new QTreeWidgetItem;
        item->setData(0, Qt::UserRole, id);
        m_tree->insertTopLevelItem(0, item);
        auto* bar = new QProgressBar(m_tree);
        bar->setTextVisible(false);
        bar->setAccessibleName(tr("Progress of %1").arg(facts->title));
        auto* frame = new QWidget(m_tree);
        auto* box = new QHBoxLayout(frame);
        box->setContentsMargins(4, 0, 12, 0);
        box->addWidget(bar);
        m_tree->setItemWidget(item, 1, frame);
        m_tree->setCurrentItem(item);
        while (m_tree->topLevelItemCount() > 100)
            delete m_tree->takeTopLevelItem(100);
    }
    m_stack->setCurrentIndex(0);
    item->setText(0, facts->title);
    auto* bar =
        m_tree->itemWidget(item, 1) != nullptr ? m_tree->itemWidget(item, 1)->findChild<QProgressBar*>() : nullptr;
    const bool running = facts->state == JobFacts::State::Running || facts->state == JobFacts::State::Waiting;
    if (bar != nullptr) {
        bar->setRange(0, running && facts->total == 0 ? 0 : 1000);
        bar->setValue(!running ? 1000 : facts->total > 0 ? static_cast<int>(1000 * facts->done / facts->total) : 0);
        bar->setVisible(running);
    }
    static const char* const icons[] = {"history", "history", "ok", "error", "close"};
    static const char* const tokens[] = {"dim", "accent", "ok", "error", "dim"};
    const int at = static_cast<int>(facts->state);
    item->setIcon(2, m_bench.theme.icon(QLatin1String(icons[at]), QLatin1String(tokens[at])));
    item->setText(2, facts->state == JobFacts::State::Done        ? tr("done")
                     : facts->state == JobFacts::State::Failed    ? tr("failed")
                     : facts->state == JobFacts::State::Cancelled ? tr("cancelled")
                     : facts->step.isEmpty()                      ? tr("running")
                     : facts->total > 0
                         ? tr("%1, %2 of %3").arg(facts->step, countText(facts->done), countText(facts->total))
                         : facts->step);
    item->setText(3, QLocale().toString(facts->started.time(), QStringLiteral("HH:mm:ss")));
    if (facts->ended.isValid())
        item->setText(4, tr("%1 s").arg(QLocale().toString(
                             static_cast<double>(facts->started.msecsTo(facts->ended)) / 1000, 'f', 1)));
    QStringList said;
    for (const int c : {int{JobTitle}, int{JobState}, int{JobStarted}, int{JobTook}})
        if (!item->text(c).isEmpty())
            said << item->text(c);
    for (const int c : {int{JobTitle}, int{JobState}})
        item->setToolTip(c, said.join(QLatin1Char('\n')));
    fit();
    showLog();
}

QString JobPanel::logOf(const JobFacts& facts)
{
    QString text = facts.log.join(QLatin1Char('\n'));
    if (facts.state == JobFacts::State::Failed)
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) +
                (facts.error.where.empty() ? QString() : qs(facts.error.where) + QStringLiteral(": ")) +
                qs(facts.error.message) +
                (facts.error.hint.empty() ? QString() : QStringLiteral("\n") + qs(facts.error.hint));
    return text;
}

void JobPanel::showLog()
{
    const auto* item = m_tree->currentItem();
    const JobFacts* facts = item != nullptr ? m_bench.jobs.find(item->data(0, Qt::UserRole).toInt()) : nullptr;
    m_cancel->setEnabled(facts != nullptr && !facts->ended.isValid());
    m_log->setPlaceholderText(facts == nullptr         ? tr("The log of the selected job appears here.")
                              : facts->ended.isValid() ? tr("This job wrote no log.")
                                                       : tr("This job has written no log yet."));
    const QString text = facts != nullptr ? logOf(*facts) : QString();
    if (m_log->toPlainText() != text)
        m_log->setPlainText(text);
}

ProblemsPanel::ProblemsPanel(const Bench& bench, QWidget* parent)
    : QWidget(parent), m_bench(bench),
      m_tree(table({tr("Problem"), tr("Where")}, "problemsTree", tr("Problems"), this)),
      m_state(new ElidedLabel(QString(), this))
{
    setObjectName(QStringLiteral("problems"));
    setRole(m_state, "dim");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(12, 4, 12, 4);
    bar->addWidget(m_state, 1);
    auto* check = quietButton(tr("Check the program"), "problemsCheck", this);
    bar->addWidget(check);
    layout->addLayout(bar);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    layout->addWidget(m_tree, 1);
    m_tree->hide();
    layout->addStretch();
    tell();
    const auto run = [this] {
        const auto snapshot = m_bench.session.snapshot();
        if (!snapshot)
            return;
        checking(true);
        m_bench.session.run<memory::Census>(
            tr("Check %1").arg(qs(snapshot->program.id)),
            [program = snapshot->program](memory::Workspace& workspace, Job& job) {
                return memory::validate(workspace, program, {{}, true, true}, job);
            },
            this,
            [this](Result<memory::Census> census) {
                checking(false);
                if (!census)
                    return m_bench.tell(census.error());
                m_bench.findings(census->findings, {});
                const memory::Checked& c = census->checked;
                m_check = Check::Fresh;
                m_words = census->findings.empty()
                              ? tr("nothing is wrong")
                              : tr("%Ln finding(s)", nullptr, static_cast<int>(census->findings.size()));
                m_words += tr("; %1 files, contents of %2 as they lie on disk")
                               .arg(countText(c.files), countText(c.contents + c.fromGit));
                if (c.untracked > 0)
                    m_words +=
                        tr("; not checked: %Ln file(s) that git does not know", nullptr, static_cast<int>(c.untracked));
                tell();
            });
    };
    connect(check, &QPushButton::clicked, this, run);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) { Q_EMIT open(item->text(1)); });
    onRightClick(m_tree, [this](QMenu& menu, const QModelIndex& at) {
        const QString place = at.siblingAtColumn(1).data().toString();
        if (isThere(m_bench, place.section(QLatin1Char(':'), 0, 0)))
            menu.addAction(tr("Go to its place"), this, [this, place] { Q_EMIT open(place); });
        addCopy(menu, tr("Copy the text"), at.siblingAtColumn(0).data().toString());
        addCopy(menu, tr("Copy the place"), place);
    });
    connect(&bench.session, &Session::changed, this, &ProblemsPanel::stale);
    connect(&bench.session, &Session::opened, this, [this] {
        m_tree->clear();
        m_tree->hide();
        m_count = 0;
        m_of.clear();
        m_check = Check::Never;
        tell();
    });
}

void ProblemsPanel::show(const std::vector<Finding>& findings, const QString& of)
{
    m_tree->clear();
    m_count = 0;
    for (const Finding& finding : findings) {
        auto* item = new QTreeWidgetItem(
            m_tree, {qs(finding.message),
                     qs(finding.path) + (finding.line > 0 ? QStringLiteral(":%1").arg(finding.line) : QString())});
        const bool error = finding.severity == Severity::Error;
        const bool warning = finding.severity == Severity::Warning;
        item->setIcon(0, m_bench.theme.icon(error     ? QStringLiteral("error")
                                            : warning ? QStringLiteral("warn")
                                                      : QStringLiteral("note"),
                                            error     ? QStringLiteral("error")
                                            : warning ? QStringLiteral("warn")
                                                      : QStringLiteral("dim")));
        item->setToolTip(0, qs(finding.code + ": " + finding.message));
        item->setToolTip(1, qs(finding.path));
        m_count += error || warning ? 1 : 0;
    }
    m_tree->setVisible(!findings.empty());
    m_time = QLocale().toString(QTime::currentTime(), QLocale::ShortFormat);
    m_words = tr("%Ln finding(s)", nullptr, static_cast<int>(findings.size()));
    // Only a check of the program says anything about the program.
    m_of = of;
    m_check = of.isEmpty() ? Check::Fresh : Check::Never;
    tell();
}

void ProblemsPanel::stale()
{
    if (m_check != Check::Fresh)
        return;
    m_check = Check::Stale;
    tell();
}

void ProblemsPanel::checking(bool begins)
{
    m_running = std::max(0, m_running + (begins ? 1 : -1));
    tell();
}

QString ProblemsPanel::stateText() const
{
    if (m_running > 0)
        return tr("The program is being checked …");
    switch (m_check) {
    case Check::Never:
        return m_of.isEmpty() ? tr("Not checked yet in this session.")
                              : tr("%1 said: %2. The program itself was not checked.").arg(m_of, m_words);
    case Check::Fresh:
        return tr("Checked at %1: %2.").arg(m_time, m_words);
    case Check::Stale:
        break;
    }
    return tr("Changed since the check at %1, which said: %2.").arg(m_time, m_words);
}

void ProblemsPanel::tell()
{
    m_state->setText(stateText());
    m_state->setToolTip(stateText());
    Q_EMIT countChanged();
}

NoticePanel::NoticePanel(const Bench& bench, QWidget* parent)
    : QWidget(parent), m_bench(bench),
      m_tree(table({tr("When"), tr("What happened"), tr("Where")}, "noticesTree", tr("Notifications"), this)),
      m_whole(new TextBox(this)), m_stack(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("notices"));
    m_tree->setColumnWidth(0, 90);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_tree->header()->setStretchLastSection(false);
    m_tree->setColumnWidth(2, bench.theme.points(220));
    m_whole->setObjectName(QStringLiteral("noticesText"));
    m_whole->setAccessibleName(tr("The whole message"));
    m_whole->setReadOnly(true);
    m_whole->hide(); // until somebody wants to read all of one
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(m_tree);
    split->addWidget(m_whole);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    m_stack->addWidget(new EmptyState(bench.theme, QStringLiteral("bell"), tr("Nothing was told yet"),
                                      tr("What was done and what went wrong appears here, newest first."), {},
                                      "noticesNone", this));
    m_stack->addWidget(split);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (item != nullptr)
            m_whole->setPlainText(item->data(0, Whole).toString());
    });
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        if (const QString place = placeOf(item->text(2)); !place.isEmpty())
            Q_EMIT open(place);
        else
            showWhole(item);
    });
    onRightClick(m_tree, [this](QMenu& menu, const QModelIndex& at) {
        auto* const item = at.isValid() ? m_tree->topLevelItem(at.row()) : nullptr;
        if (item == nullptr)
            return;
        if (const QString place = placeOf(item->text(2)); !place.isEmpty())
            menu.addAction(tr("Go to its place"), this, [this, place] { Q_EMIT open(place); });
        menu.addAction(tr("Show the whole message"), this, [this, at = QPersistentModelIndex(at)] {
            if (at.isValid()) // it may have become the oldest of too many
                showWhole(m_tree->topLevelItem(at.row()));
        });
        addCopy(menu, tr("Copy the text"), item->data(0, Whole).toString());
    });
}

// Where a message leads: a file of the program, perhaps with a line; empty when it names none.
QString NoticePanel::placeOf(const QString& where) const
{
    return isThere(m_bench, where.section(QLatin1Char(':'), 0, 0)) ? where : QString();
}

void NoticePanel::showWhole(QTreeWidgetItem* item)
{
    m_tree->setCurrentItem(item);
    m_whole->setPlainText(item->data(0, Whole).toString());
    m_whole->show();
    m_whole->setFocus();
}

void NoticePanel::add(const Notice& notice)
{
    static const char* const icons[] = {"note", "ok", "warn", "error"};
    static const char* const tokens[] = {"dim", "ok", "warn", "error"};
    const int at = static_cast<int>(notice.level);
    auto* item = new QTreeWidgetItem(
        {QLocale().toString(QTime::currentTime(), QStringLiteral("HH:mm:ss")),
         notice.text + (notice.hint.isEmpty() ? QString() : QStringLiteral("  —  ") + notice.hint), notice.where});
    item->setIcon(1, m_bench.theme.icon(QLatin1String(icons[at]), QLatin1String(tokens[at])));
    QStringList whole;
    for (const QString& part : {notice.where, notice.text, notice.hint})
        if (!part.isEmpty())
            whole << part;
    item->setData(0, Whole, whole.join(QLatin1Char('\n')));
    item->setToolTip(1, item->data(0, Whole).toString());
    m_tree->insertTopLevelItem(0, item);
    m_stack->setCurrentIndex(1);
    while (m_tree->topLevelItemCount() > 500)
        delete m_tree->takeTopLevelItem(500);
}

} // namespace pluma::ui

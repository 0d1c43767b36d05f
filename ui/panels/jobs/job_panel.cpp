#include "panels/jobs/job_panel.h"

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
#include "widgets/text_box.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

enum JobColumn { JobTitle, JobProgress, JobState, JobStarted, JobTook };

} // namespace

JobPanel::JobPanel(const Bench& bench, QWidget* parent)
    : QWidget(parent), m_bench(bench),
      m_tree(plainTable({tr("Job"), tr("Progress"), tr("State"), tr("Started"), tr("Took")}, "jobsTree", tr("Jobs"),
                        this)),
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

} // namespace pluma::ui

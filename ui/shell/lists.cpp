#include "shell/lists.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "widgets/pieces.h"
#include "widgets/text.h"

namespace pluma::ui {
namespace {

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
      m_log(new QPlainTextEdit(this)), m_cancel(quietButton(tr("Cancel the job"), "jobsCancel", this))
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
    for (int c = 1; c < 5; ++c)
        m_tree->setColumnWidth(c, bench.theme.points(c == 2 ? 170 : c == 1 ? 110 : 76));
    m_log->setObjectName(QStringLiteral("jobsLog"));
    m_log->setAccessibleName(tr("Log of the job"));
    m_log->setReadOnly(true);
    m_log->setPlaceholderText(tr("The log of the selected job appears here."));
    auto* split = new QSplitter(Qt::Horizontal, full);
    split->addWidget(m_tree);
    auto* side = new QWidget(split);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(8, 8, 0, 0);
    column->addWidget(m_log, 1);
    column->addWidget(m_cancel, 0, Qt::AlignRight);
    split->addWidget(side);
    split->setSizes({760, 240});
    layout->addWidget(split);
    m_stack->addWidget(full);
    m_empty = new EmptyState(bench.theme, QStringLiteral("jobs"), tr("Nothing is running"),
                             tr("Freezing, verifying, cloning and checking appear here with their progress."), {},
                             "jobsNone", holder);
    m_stack->addWidget(m_empty);
    m_stack->setCurrentWidget(m_empty);
    outer->addWidget(holder);
    m_cancel->setEnabled(false);
    connect(&bench.jobs, &JobRunner::changed, this, &JobPanel::update);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &JobPanel::showLog);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (const auto* item = m_tree->currentItem())
            m_bench.jobs.cancel(item->data(0, Qt::UserRole).toInt());
    });
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
    item->setToolTip(0, facts->title);
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
    showLog();
}

void JobPanel::showLog()
{
    const auto* item = m_tree->currentItem();
    const JobFacts* facts = item != nullptr ? m_bench.jobs.find(item->data(0, Qt::UserRole).toInt()) : nullptr;
    m_cancel->setEnabled(facts != nullptr && !facts->ended.isValid());
    if (facts == nullptr)
        return m_log->clear();
    QString text = facts->log.join(QLatin1Char('\n'));
    if (facts->state == JobFacts::State::Failed)
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) +
                (facts->error.where.empty() ? QString() : qs(facts->error.where) + QStringLiteral(": ")) +
                qs(facts->error.message) +
                (facts->error.hint.empty() ? QString() : QStringLiteral("\n") + qs(facts->error.hint));
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
        m_bench.session.run<memory::Census>(
            tr("Check %1").arg(qs(snapshot->program.id)),
            [program = snapshot->program](memory::Workspace& workspace, Job& job) {
                return workspace.validate(program, {{}, true, true}, job);
            },
            this,
            [this](Result<memory::Census> census) {
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

void ProblemsPanel::show(const std::vector<memory::Finding>& findings, const QString& of)
{
    m_tree->clear();
    m_count = 0;
    for (const memory::Finding& finding : findings) {
        auto* item = new QTreeWidgetItem(
            m_tree, {qs(finding.message),
                     qs(finding.path) + (finding.line > 0 ? QStringLiteral(":%1").arg(finding.line) : QString())});
        const bool error = finding.severity == "error";
        const bool warning = finding.severity == "warning";
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

QString ProblemsPanel::stateText() const
{
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
      m_tree(table({tr("When"), tr("What happened"), tr("Where")}, "noticesTree", tr("Notifications"), this))
{
    setObjectName(QStringLiteral("notices"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tree);
    m_tree->setColumnWidth(0, 90);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_tree->header()->setStretchLastSection(false);
    m_tree->setColumnWidth(2, bench.theme.points(220));
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
    item->setToolTip(1, notice.text + QStringLiteral("\n") + notice.hint);
    m_tree->insertTopLevelItem(0, item);
    while (m_tree->topLevelItemCount() > 500)
        delete m_tree->takeTopLevelItem(500);
}

} // namespace pluma::ui

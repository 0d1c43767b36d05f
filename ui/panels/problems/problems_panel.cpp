#include "panels/problems/problems_panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/menus.h"
#include "widgets/pieces.h"
#include "widgets/words/place.h"
#include "widgets/words/text.h"

namespace pluma::ui {

ProblemsPanel::ProblemsPanel(const Bench& bench, QWidget* parent)
    : QWidget(parent), m_bench(bench),
      m_tree(plainTable({tr("Problem"), tr("Where")}, "problemsTree", tr("Problems"), this)),
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
        if (isThere(m_bench, Place(place).path))
            menu.addAction(tr("Go to its place"), this, [this, place] { Q_EMIT open(place); });
        addCopy(menu, tr("Copy the text"), at.siblingAtColumn(0).data().toString());
        addCopy(menu, tr("Copy the place"), place);
    });
    // Freezing takes nothing away from what a check said.
    bench.session.follow(FactsOf::Workspace | FactsOf::Program | FactsOf::Artifacts, this, [this] { stale(); });
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

} // namespace pluma::ui

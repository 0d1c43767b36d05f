#include "panels/templates/template_history.h"
#include "memory/history.h"

#include <QHeaderView>
#include <QLabel>
#include <QShowEvent>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "editor/text_editor.h"
#include "widgets/pieces.h"
#include "widgets/words/moments.h"
#include "widgets/words/text.h"

namespace pluma::ui {

TemplateHistory::TemplateHistory(const Bench& bench, std::string path, QWidget* parent)
    : QWidget(parent), m_bench(bench), m_path(std::move(path)), m_commits(new QTreeWidget(this)),
      m_diff(new TextEditor(bench.theme, TextEditor::Language::Diff, this)), m_note(label({}, "dim", this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_note->setWordWrap(true);
    layout->addWidget(m_note);
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    m_commits->setObjectName(QStringLiteral("templateCommits"));
    followTimes(m_commits);
    m_commits->setAccessibleName(tr("Commits that changed the template"));
    m_commits->setHeaderLabels({tr("Change"), tr("When"), tr("Who")});
    m_commits->setRootIsDecorated(false);
    m_commits->setUniformRowHeights(true);
    m_commits->header()->setStretchLastSection(false);
    m_commits->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_commits->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_commits->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_diff->setObjectName(QStringLiteral("templateDiff"));
    m_diff->setAccessibleName(tr("What the commit changed"));
    m_diff->setReadOnly(true);
    m_diff->setMarginWidth(0, 0);
    split->addWidget(m_commits);
    split->addWidget(m_diff);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 3);
    layout->addWidget(split, 1);
    split->setVisible(!m_path.empty());
    m_note->setText(
        m_path.empty() ? tr("This template ships with the product; its versions come with those of the product. A copy "
                            "in the program has a history of its own.")
                       : QString());
    m_note->setVisible(m_path.empty());
    if (m_path.empty())
        layout->addStretch(1);
    connect(m_commits, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (item != nullptr)
            show(item->data(0, Qt::UserRole).toString());
    });
}

void TemplateHistory::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_read && !m_path.empty())
        read();
}

void TemplateHistory::read()
{
    m_read = true;
    const auto snapshot = m_bench.session.snapshot();
    if (!snapshot)
        return;
    m_bench.session.run<std::vector<memory::FileVersion>>(
        tr("Read the history of the template"),
        [path = m_path](memory::Workspace& workspace, Job& job) {
            return memory::historyOf(workspace, memory::ProgramRef{}, path, 500, job);
        },
        this,
        [this](Result<std::vector<memory::FileVersion>> log) {
            if (!log)
                return m_bench.tell(log.error());
            for (const memory::FileVersion& version : *log) {
                auto* item =
                    new QTreeWidgetItem(m_commits, {qs(version.commit.subject), QString(), qs(version.commit.author)});
                item->setData(0, Qt::UserRole, qs(version.commit.id));
                item->setToolTip(0, qs(version.commit.id).left(12));
                setTime(item, 1, version.commit.time);
            }
            const bool any = m_commits->topLevelItemCount() > 0;
            m_note->setVisible(!any);
            if (!any)
                m_note->setText(tr("Nothing of this template is committed yet."));
            else
                m_commits->setCurrentItem(m_commits->topLevelItem(0));
        },
        true);
}

void TemplateHistory::show(const QString& commit)
{
    const auto snapshot = m_bench.session.snapshot();
    if (!snapshot)
        return;
    const int generation = ++m_generation;
    m_bench.session.run<std::string>(
        tr("Compare versions of the template"),
        [path = m_path, commit = ss(commit)](memory::Workspace& workspace, Job& job) {
            return memory::changeIn(workspace, memory::ProgramRef{}, commit, path, job);
        },
        this,
        [this, generation](Result<std::string> text) {
            if (generation != m_generation)
                return;
            if (!text)
                return m_bench.tell(text.error());
            // From the first change on: which file it is, one knows.
            const std::size_t first = text->find("@@");
            m_diff->load(QByteArray::fromStdString(first == std::string::npos ? *text : text->substr(first)));
            m_diff->setMarginWidth(0, 0);
        },
        true);
}

} // namespace pluma::ui

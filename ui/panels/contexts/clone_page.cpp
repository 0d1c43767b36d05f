#include "panels/contexts/clone_page.h"
#include "memory/clone.h"
#include "memory/contexts.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "base/members.h"
#include "widgets/menus.h"
#include "widgets/pieces.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

enum Column { Name, Source, New, Unit, Reach };

// AMPEL360-BWB-Q100 → AMPEL360-BWB-Q200: the next free name of the same family, as a proposal.
QString proposal(const std::string& program, const std::vector<memory::ContextInfo>& contexts,
                 const std::vector<memory::ProgramRef>& programs)
{
    const auto taken = [&](const std::string& id) {
        return std::any_of(contexts.begin(), contexts.end(), [&](const auto& c) { return c.program == id; }) ||
               std::any_of(programs.begin(), programs.end(), [&](const auto& p) { return p.id == id; });
    };
    const std::size_t digits = program.find_last_not_of("0123456789") + 1;
    const std::string stem = program.substr(0, digits);
    unsigned long number =
        digits < program.size() && program.size() - digits < 9 ? std::stoul(program.substr(digits)) : 1;
    const unsigned long step = number >= 100 && number % 100 == 0 ? 100 : 1;
    const std::string separator = digits < program.size() ? "" : "-";
    for (int i = 0; i < 1000; ++i) {
        number += step;
        if (const std::string id = stem + separator + std::to_string(number); !taken(id))
            return qs(id);
    }
    return {};
}

// The file that is cloned, where it is of the open program; a row of a change stands for its artifact.
QString clonedArtifact(QModelIndex at)
{
    return (at.parent().isValid() ? at.parent() : at).siblingAtColumn(0).data(Qt::UserRole).toString();
}

} // namespace

// One value that was changed; going back puts the other text into the cell.
class ClonePage::ValueChange : public QUndoCommand {
public:
    ValueChange(ClonePage& page, int row, QString before, QString after)
        : m_page(page), m_row(row), m_before(std::move(before)), m_after(std::move(after))
    {
    }
    void undo() override { put(m_before); }
    void redo() override { put(m_after); }

private:
    void put(const QString& text)
    {
        m_page.m_undoing = true;
        if (QTableWidgetItem* item = m_page.m_values->item(m_row, New)) {
            item->setText(text);
            m_page.m_values->setCurrentItem(item);
        }
        m_page.m_undoing = false;
    }
    ClonePage& m_page;
    int m_row;
    QString m_before;
    QString m_after;
};

ClonePage::ClonePage(const Bench& bench, memory::ContextInfo source, QWidget* parent)
    : Page(parent), m_bench(bench), m_source(std::move(source)), m_program(new QLineEdit(this)),
      m_folder(new QLineEdit(this)), m_materialize(new QCheckBox(tr("Write its files into the working tree"), this)),
      m_allowUnbound(new QCheckBox(tr("Accept values that reach no artifact"), this)),
      m_acceptIncomplete(new QCheckBox(tr("Accept places that keep their old values"), this)),
      m_acceptUntrusted(
          new QCheckBox(tr("Accept a source that nobody you trust has signed; the clone says so for ever"), this)),
      m_values(new QTableWidget(this)), m_state(new StateLabel(bench.theme, this)),
      m_reuse(new ReuseBar(bench.theme, this)), m_items(new QTreeWidget(this)),
      m_do(primaryButton(tr("Clone"), "cloneDo", this))
{
    setObjectName(QStringLiteral("clonePage"));
    auto* layout = new QVBoxLayout(scrolled(this));
    layout->setContentsMargins(20, 16, 20, 12);
    layout->setSpacing(10);
    layout->addWidget(label(tr("Clone %1 to a new program").arg(contextPath(m_source)), "title", this));
    makeTarget(layout);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    makeValues(split);
    makeEffect(split);
    split->setSizes({560, 440});
    layout->addWidget(split, 1);
    makeFoot(layout);
    followInput();
    showReach();
    preview();
}

void ClonePage::makeTarget(QVBoxLayout* layout)
{
    const auto snapshot = m_bench.session.snapshot();
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    m_program->setObjectName(QStringLiteral("cloneProgram"));
    m_program->setAccessibleName(tr("Id of the new program"));
    m_program->setPlaceholderText(QStringLiteral("AMPEL360-BWB-Q200"));
    m_program->setText(proposal(m_source.program, snapshot->contexts, snapshot->programs));
    m_program->setMaximumWidth(m_bench.theme.points(420));
    form->addRow(tr("New program"), m_program);
    m_folder->setObjectName(QStringLiteral("cloneFolder"));
    m_folder->setAccessibleName(tr("Folder of its files, relative to the repository"));
    m_folder->setMaximumWidth(m_bench.theme.points(420));
    m_folder->setText(m_program->text());
    m_folder->setEnabled(false);
    m_materialize->setObjectName(QStringLiteral("cloneMaterialize"));
    m_allowUnbound->setObjectName(QStringLiteral("cloneAllowUnbound"));
    m_acceptIncomplete->setObjectName(QStringLiteral("cloneAcceptIncomplete"));
    m_acceptUntrusted->setObjectName(QStringLiteral("cloneAcceptUntrusted"));
    m_acceptUntrusted->hide(); // until it is known that it is needed
    auto* where = new QHBoxLayout;
    where->addWidget(m_materialize);
    where->addWidget(m_folder, 1);
    where->addStretch(1);
    form->addRow(tr("Files"), where);
    layout->addLayout(form);
}

void ClonePage::makeValues(QSplitter* split)
{
    auto* left = new QWidget(split);
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 12, 0);
    leftColumn->setSpacing(6);
    leftColumn->addWidget(label(tr("What changes"), "heading", left));
    m_values->setObjectName(QStringLiteral("cloneValues"));
    m_values->setAccessibleName(tr("Parameter values of the clone"));
    m_values->setColumnCount(5);
    m_values->setHorizontalHeaderLabels({tr("Parameter"), tr("Source"), tr("New value"), tr("Unit"), tr("Reaches")});
    m_values->verticalHeader()->hide();
    m_values->verticalHeader()->setDefaultSectionSize(m_bench.theme.points(28));
    m_values->setShowGrid(false);
    m_values->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_values->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_values->setTabKeyNavigation(false);
    m_values->horizontalHeader()->setMinimumSectionSize(m_bench.theme.points(40));
    m_values->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_values->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const int c : {Source, New, Reach})
        m_values->horizontalHeaderItem(c)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (const tfa::ResolvedParameter& one : m_source.statement.parameters.parameters)
        addValue(one);
    for (int c = 1; c < 5; ++c)
        m_values->setColumnWidth(c, m_bench.theme.points(c == New ? 84 : c == Unit ? 52 : 64));
    m_values->setMinimumHeight(m_bench.theme.points(170));
    leftColumn->addWidget(m_values, 1);
    leftColumn->addWidget(m_allowUnbound);
    leftColumn->addWidget(m_acceptIncomplete);
    split->addWidget(left);
}

void ClonePage::addValue(const tfa::ResolvedParameter& one)
{
    const Json& plain = one.parameter.value;
    if (plain.is_structured())
        return; // lists and objects are changed in an overrides file
    const int row = m_values->rowCount();
    m_values->insertRow(row);
    const QString cells[] = {qs(one.parameter.name), valueText(plain), QString(), qs(one.parameter.unit), QString()};
    for (int c = 0; c < 5; ++c) {
        auto* item = new QTableWidgetItem(cells[c]);
        if (c != New)
            item->setFlags(item->flags() & ~Qt::ItemIsEditable);
        if (c == Source || c == New || c == Reach)
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(cells[c]);
        if (c == New) {
            item->setBackground(m_bench.theme.color(QStringLiteral("hover")));
            item->setToolTip(tr("A value in %1, or with another unit of its kind, such as “150 ft”")
                                 .arg(cells[Unit].isEmpty() ? tr("the parameter's type") : cells[Unit]));
        }
        m_values->setItem(row, c, item);
    }
}

void ClonePage::makeEffect(QSplitter* split)
{
    auto* right = new QWidget(split);
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(12, 0, 0, 0);
    rightColumn->setSpacing(8);
    rightColumn->addWidget(label(tr("What it will do"), "heading", right));
    m_state->setObjectName(QStringLiteral("cloneState"));
    rightColumn->addWidget(m_state);
    rightColumn->addWidget(m_acceptUntrusted);
    rightColumn->addWidget(m_reuse);
    makeItems();
    rightColumn->addWidget(m_items, 1);
    split->addWidget(right);
}

void ClonePage::makeItems()
{
    m_items->setObjectName(QStringLiteral("cloneItems"));
    m_items->setAccessibleName(tr("Artifacts that do not stay as they are"));
    m_items->setHeaderLabels({tr("Artifact"), tr("Now"), tr("Then")});
    m_items->setUniformRowHeights(true);
    m_items->setTextElideMode(Qt::ElideMiddle);
    m_items->setItemDelegate(new NameDelegate(m_bench.theme, m_items));
    m_items->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_items->header()->setStretchLastSection(false);
    for (int c = 1; c < 3; ++c)
        m_items->setColumnWidth(c, m_bench.theme.points(72));
    connect(m_items, &QTreeView::activated, this, [this](const QModelIndex& at) {
        if (const QString path = clonedArtifact(at); ofProgram() && isThere(m_bench, path))
            m_bench.openArtifact(path);
    });
    m_items->setExpandsOnDoubleClick(false); // a double click opens the artifact; the arrow opens the row
    onRightClick(m_items, [this](QMenu& menu, const QModelIndex& at) {
        const QString path = clonedArtifact(at);
        if (ofProgram() && !path.isEmpty())
            addFileActions(menu, m_bench, path);
        else
            addCopy(menu, tr("Copy the path"), path);
    });
}

void ClonePage::makeFoot(QVBoxLayout* layout)
{
    auto* foot = new QHBoxLayout;
    foot->addStretch();
    auto* cancel = quietButton(tr("Close"), "cloneClose", this);
    foot->addWidget(cancel);
    foot->addWidget(m_do);
    tabOrder({m_program, m_materialize, m_folder, m_values, m_allowUnbound, m_acceptIncomplete, m_acceptUntrusted,
              m_items, m_do, cancel});
    layout->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &Page::closeWanted);
    connect(m_do, &QPushButton::clicked, this, &ClonePage::write);
}

void ClonePage::followInput()
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(250);
    connect(&m_typing, &QTimer::timeout, this, &ClonePage::preview);
    for (int row = 0; row < m_values->rowCount(); ++row)
        m_texts << m_values->item(row, New)->text();
    connect(m_values, &QTableWidget::itemChanged, this, [this](QTableWidgetItem* item) {
        if (item->column() != New || m_texts[item->row()] == item->text())
            return;
        const QString before = std::exchange(m_texts[item->row()], item->text());
        if (!m_undoing)
            m_undo.push(new ValueChange(*this, item->row(), before, item->text()));
        previewLater();
    });
    connect(m_program, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (!m_folder->isModified())
            m_folder->setText(text);
        previewLater();
    });
    connect(m_folder, &QLineEdit::textChanged, this, &ClonePage::previewLater);
    connect(m_allowUnbound, &QCheckBox::toggled, this, &ClonePage::previewLater);
    connect(m_acceptIncomplete, &QCheckBox::toggled, this, &ClonePage::previewLater);
    connect(m_acceptUntrusted, &QCheckBox::toggled, this, &ClonePage::previewLater);
    connect(m_materialize, &QCheckBox::toggled, this, [this](bool on) {
        m_folder->setEnabled(on);
        previewLater();
    });
}

void ClonePage::previewLater()
{
    m_do->setEnabled(false);
    m_typing.start();
}

// How far each parameter reaches in what is cloned.
void ClonePage::showReach()
{
    m_bench.session.run<std::map<std::string, std::uint64_t>>(
        tr("See what the parameters reach"),
        [source = m_source](memory::Workspace& workspace, Job& job) { return memory::reachOf(workspace, source, job); },
        this,
        [this](Result<std::map<std::string, std::uint64_t>> reach) {
            if (!reach)
                return m_bench.tell(reach.error());
            const QSignalBlocker quiet(m_values);
            for (int row = 0; row < m_values->rowCount(); ++row) {
                const auto found = reach->find(ss(m_values->item(row, Name)->text()));
                const std::uint64_t count = found == reach->end() ? 0 : found->second;
                m_values->item(row, Reach)->setText(countText(count));
                m_values->item(row, Reach)
                    ->setToolTip(count == 0 ? tr("No file of this context is bound to it.")
                                            : tr("%Ln file(s) of this context are bound to it.", nullptr,
                                                 static_cast<int>(count)));
            }
        },
        true);
}

QVariantMap ClonePage::state() const
{
    QVariantMap values;
    for (int row = 0; row < m_values->rowCount(); ++row)
        if (m_values->item(row, New)->text() != m_values->item(row, Source)->text())
            values.insert(m_values->item(row, Name)->text(), m_values->item(row, New)->text());
    return {{QStringLiteral("program"), m_program->text()},
            {QStringLiteral("folder"), m_folder->text()},
            {QStringLiteral("materialize"), m_materialize->isChecked()},
            {QStringLiteral("values"), values}};
}

void ClonePage::restore(const QVariantMap& state)
{
    m_program->setText(state.value(QStringLiteral("program"), m_program->text()).toString());
    m_materialize->setChecked(state.value(QStringLiteral("materialize")).toBool());
    m_folder->setText(state.value(QStringLiteral("folder"), m_folder->text()).toString());
    const QVariantMap values = state.value(QStringLiteral("values")).toMap();
    for (int row = 0; row < m_values->rowCount(); ++row)
        if (const auto value = values.constFind(m_values->item(row, Name)->text()); value != values.cend())
            m_values->item(row, New)->setText(value->toString());
}

bool ClonePage::ofProgram() const
{
    const auto snapshot = m_bench.session.snapshot();
    return snapshot && snapshot->program.id == m_source.program;
}

QString ClonePage::title() const { return tr("Clone of %1 · %2").arg(contextName(m_source), qs(m_source.program)); }

memory::CloneRequest ClonePage::request() const
{
    memory::CloneRequest out;
    out.from = m_source.commit;
    out.toProgram = ss(m_program->text().trimmed());
    out.toPhase = m_source.phase;
    out.allowUnbound = m_allowUnbound->isChecked();
    out.acceptIncomplete = m_acceptIncomplete->isChecked();
    out.acceptUntrusted = m_acceptUntrusted->isChecked();
    for (int row = 0; row < m_values->rowCount(); ++row) {
        const QString value = m_values->item(row, New)->text().trimmed();
        if (!value.isEmpty())
            out.overrides.push_back({ss(m_values->item(row, Name)->text()), Json(ss(value)), "the clone page",
                                     ss(m_values->item(row, Name)->text())});
    }
    if (m_materialize->isChecked() && !m_folder->text().trimmed().isEmpty())
        out.materialize = std::filesystem::path(m_bench.session.snapshot()->root) / ss(m_folder->text().trimmed());
    return out;
}

void ClonePage::preview()
{
    if (m_writing || !m_bench.session.snapshot())
        return;
    const int generation = ++m_generation;
    m_bench.jobs.cancel(m_preview);
    m_state->set(StateLabel::State::Busy, tr("Looking at what it would do …"));
    memory::CloneRequest dry = request();
    dry.dryRun = true;
    dry.acceptUntrusted = true; // looking writes nothing; what it would do is shown, and the button waits
    m_preview = m_bench.session.run<Effect>(
        tr("Preview the clone"),
        [dry](memory::Workspace& workspace, Job& job) -> Result<Effect> {
            Effect out;
            PLUMA_TRY(out.result, memory::clone(
                                      workspace, dry,
                                      [&](const memory::CloneItem& item) {
                                          ++out.total;
                                          if (out.items.size() < 2000)
                                              out.items.push_back(item);
                                      },
                                      job));
            return out;
        },
        this,
        [this, generation](Result<Effect> effect) {
            if (generation == m_generation)
                show(effect);
        },
        true);
}

void ClonePage::show(const Result<Effect>& effect)
{
    m_items->clear();
    m_reuse->setVisible(effect.has_value());
    const bool stranger = effect && effect->result.untrusted;
    m_acceptUntrusted->setVisible(stranger);
    const bool refused = effect && ((effect->result.incomplete && !effect->result.accepted) ||
                                    (stranger && !m_acceptUntrusted->isChecked()));
    m_do->setEnabled(effect && !refused);
    if (!effect) {
        m_do->setText(tr("Clone"));
        if (effect.error().code == ErrorCode::Cancelled)
            return;
        return m_state->set(StateLabel::State::Error,
                            qs(effect.error().message) + (effect.error().hint.empty()
                                                              ? QString()
                                                              : QStringLiteral("\n") + qs(effect.error().hint)));
    }
    const context::Reuse& reuse = effect->result.reuse;
    m_reuse->set(reuse);
    QStringList warnings;
    for (const Finding& finding : effect->result.findings)
        if (finding.severity != Severity::Note)
            warnings << qs(finding.message);
    // What all phases share is cloned too, and counted in what a parameter reaches.
    const std::uint64_t changed = reuse.parameterized + reuse.rendered;
    const std::uint64_t common = effect->total - std::min<std::uint64_t>(effect->total, changed);
    const QString says =
        tr("%1 artifacts stay as they are, %2 get new values.").arg(countText(reuse.cloned), countText(changed)) +
        (common == 0
             ? QString()
             : QLatin1Char(' ') + tr("%Ln common file(s) get new values as well.", nullptr, static_cast<int>(common)));
    m_state->set(refused              ? StateLabel::State::Error
                 : warnings.isEmpty() ? StateLabel::State::Ok
                                      : StateLabel::State::Warn,
                 says + (warnings.isEmpty() ? QString() : QLatin1Char('\n') + warnings.join(QLatin1Char('\n'))));
    for (const memory::CloneItem& item : effect->items) {
        const std::size_t slash = item.path.rfind('/');
        const bool one = item.changes.size() == 1;
        auto* row = new QTreeWidgetItem(
            m_items, {qs(slash == std::string::npos ? item.path : item.path.substr(slash + 1)),
                      one                    ? qs(item.changes.front().first)
                      : item.changes.empty() ? originText(item.origin)
                                             : tr("%Ln value(s)", nullptr, static_cast<int>(item.changes.size())),
                      one ? qs(item.changes.front().second) : QString()});
        row->setToolTip(0, qs(item.path));
        row->setData(0, Qt::UserRole, qs(item.path));
        row->setData(0, NameDelegate::PlaceRole, m_bench.session.snapshot()->place(item.path));
        row->setForeground(1, m_bench.theme.color(QStringLiteral("dim")));
        for (std::size_t i = 0; !one && i < item.changes.size(); ++i) {
            auto* child = new QTreeWidgetItem(row, {QString(), qs(item.changes[i].first), qs(item.changes[i].second)});
            child->setForeground(1, m_bench.theme.color(QStringLiteral("dim")));
            for (const int c : {1, 2})
                child->setToolTip(c, child->text(c));
        }
    }
    if (effect->total > effect->items.size()) {
        auto* row = new QTreeWidgetItem(
            m_items,
            {tr("and %1 more artifacts that are not listed").arg(countText(effect->total - effect->items.size()))});
        row->setFirstColumnSpanned(true);
        row->setForeground(0, m_bench.theme.color(QStringLiteral("dim")));
    }
    m_do->setText(
        tr("Clone %1 artifacts to %2/%3").arg(countText(reuse.total), m_program->text().trimmed(), qs(m_source.phase)));
    m_do->setAccessibleName(m_do->text());
}

void ClonePage::write()
{
    m_writing = true;
    m_do->setEnabled(false);
    m_state->set(StateLabel::State::Busy, tr("Cloning …"));
    m_bench.session.run<memory::CloneResult>(
        m_do->text(),
        [wanted = request()](memory::Workspace& workspace, Job& job) -> Result<memory::CloneResult> {
            PLUMA_TRY(auto done, memory::clone(workspace, wanted, {}, job));
            PLUMA_CHECK(memory::refuseIncomplete(done));
            return done;
        },
        this,
        [this](Result<memory::CloneResult> result) {
            m_writing = false;
            if (!result) {
                m_do->setEnabled(true);
                m_state->set(StateLabel::State::Error,
                             qs(result.error().message) + (result.error().hint.empty()
                                                               ? QString()
                                                               : QStringLiteral("\n") + qs(result.error().hint)));
                return m_bench.tell(result.error());
            }
            m_state->set(StateLabel::State::Ok, tr("Cloned as %1").arg(qs(result->context.id)));
            m_bench.notify(
                {Notice::Level::Good,
                 tr("Cloned %1 artifacts to %2.").arg(countText(result->reuse.total), qs(result->context.program)),
                 {},
                 {}});
            m_bench.session.refresh();
            m_bench.openContext(qs(result->context.commit));
            Q_EMIT closeWanted();
        });
}

void ClonePage::focusContent() { m_values->setFocus(); }

} // namespace pluma::ui

#include "panels/contexts/context_page.h"
#include "memory/contexts.h"
#include "memory/inventory.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

#include "base/members.h"
#include "base/text.h"
#include "panels/contexts/frozen_page.h"
#include "widgets/pieces.h"
#include "widgets/words/text.h"

namespace pluma::ui {

void ListingModel::show(std::vector<context::ListingEntry> entries, std::optional<context::Provenance> provenance)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_provenance = std::move(provenance);
    m_shown.resize(m_entries.size());
    for (std::uint32_t i = 0; i < m_shown.size(); ++i)
        m_shown[i] = i;
    endResetModel();
}

void ListingModel::setFilter(const QString& typed)
{
    beginResetModel();
    m_shown.clear();
    const std::string wanted = lower(ss(typed.trimmed()));
    for (std::uint32_t i = 0; i < m_entries.size(); ++i)
        if (wanted.empty() || lower(m_entries[i].path).find(wanted) != std::string::npos)
            m_shown.push_back(i);
    endResetModel();
}

int ListingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}
int ListingModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : 6; }

QVariant ListingModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const context::ListingEntry& e = m_entries[m_shown[static_cast<std::size_t>(index.row())]];
    if (role == Qt::TextAlignmentRole && index.column() == 5)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return index.column() == 0 ? qs(e.path) : QVariant();
    if (role == Qt::UserRole)
        return qs(e.path);
    if (role != Qt::DisplayRole)
        return {};
    const auto item = [&](const char* field) { return qs(textMember(e.item, field)); };
    switch (index.column()) {
    case 0:
        return qs(e.path);
    case 1:
        return qs(e.kind);
    case 2:
        return item("number");
    case 3:
        return item("rev");
    case 4: {
        if (!m_provenance)
            return tr("not readable");
        const auto it = m_provenance->find(e.path);
        return originText(it == m_provenance->end() ? context::Origin::New : it->second.origin);
    }
    case 5:
        return bytesText(e.size);
    default:
        return {};
    }
}

QVariant ListingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    const QString names[] = {tr("Artifact"), tr("Kind"), tr("Item"), tr("Rev"), tr("Origin"), tr("Size")};
    return section < 6 ? names[section] : QVariant();
}

namespace {
struct Contents {
    std::vector<context::ListingEntry> listing;
    std::optional<context::Provenance> provenance;
    context::Reuse reuse;
};
} // namespace

ContextPage::ContextPage(const Bench& bench, Verdicts& verdicts, memory::ContextInfo context, QWidget* parent)
    : Page(parent), m_bench(bench), m_verdicts(verdicts), m_context(std::move(context)),
      m_verdict(new StateLabel(bench.theme, this)), m_reuse(new ReuseBar(bench.theme, this)),
      m_listing(new ListingModel(this)), m_table(new QTableView(this)), m_count(label({}, "caption", this))
{
    setObjectName(QStringLiteral("contextPage"));
    auto* layout = new QVBoxLayout(scrolled(this));
    layout->setContentsMargins(20, 16, 20, 12);
    layout->setSpacing(10);
    makeHead(layout);
    makeFacts(layout);
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    makeParameters(split);
    makeListing(split);
    split->setSizes({170, 300});
    layout->addWidget(split, 1);
    tabOrder({m_id, m_clone, m_compare, m_verify, m_parameters, m_filter, m_table});
    connectParts();
    read();
    if (m_verdicts.find(m_context.commit) == nullptr)
        m_verdicts.verify(m_context.commit, true);
    showVerdict();
}

void ContextPage::makeHead(QVBoxLayout* layout)
{
    auto* head = new QHBoxLayout;
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    auto* name = label(QStringLiteral("%1 / %2@%3").arg(qs(m_context.program), qs(m_context.phase), qs(m_context.at())),
                       "title", this);
    auto* top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(name);
    // The difference that matters most: a draft can still be written anew, what is frozen cannot.
    auto* chip = new StateLabel(m_bench.theme, this);
    chip->setObjectName(QStringLiteral("contextState"));
    if (m_context.state == context::State::Draft)
        chip->set(StateLabel::State::Warn, tr("Draft"));
    else
        chip->set(StateLabel::State::Note, tr("Frozen"));
    top->addWidget(chip);
    top->addStretch(1);
    names->addLayout(top);
    m_id = linkButton(qs(m_context.id), "contextId", this);
    m_id->setToolTip(tr("Copy the id"));
    m_id->setFont(m_bench.theme.mono());
    connect(m_id, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(qs(m_context.id));
        m_bench.notify({Notice::Level::Info, tr("Copied the id of the context."), {}, {}});
    });
    names->addWidget(m_id, 0, Qt::AlignLeft);
    head->addLayout(names, 1);
    m_verify = quietButton(tr("Verify again"), "contextVerify", this);
    m_compare = quietButton(tr("Changes since then"), "contextCompare", this);
    m_clone = primaryButton(tr("Clone this context…"), "contextClone", this);
    layout->addLayout(head);
}

void ContextPage::makeFacts(QVBoxLayout* layout)
{
    m_verdict->setObjectName(QStringLiteral("contextVerdict"));
    layout->addWidget(m_verdict);
    auto* facts = label(tr("%1 by %2 · digest %3 · commit %4")
                            .arg(m_context.state == context::State::Draft
                                     ? tr("Draft written %1").arg(relativeTime(m_context.created))
                                     : tr("Frozen %1").arg(relativeTime(m_context.created)),
                                 qs(m_context.author), shortDigest(m_context.digest), shortDigest(m_context.commit)),
                        "dim", this);
    facts->setToolTip(qs(m_context.created + "\n" + m_context.digest));
    facts->setWordWrap(true);
    layout->addWidget(facts);
    auto* buttons = new QHBoxLayout; // below the names, which are long and must not be cut
    buttons->addWidget(m_clone);
    buttons->addWidget(m_compare);
    buttons->addWidget(m_verify);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addWidget(m_reuse);
}

void ContextPage::makeParameters(QSplitter* split)
{
    m_parameters = new QTableWidget(split);
    m_parameters->setObjectName(QStringLiteral("contextParameters"));
    m_parameters->setAccessibleName(tr("Parameters of the context"));
    m_parameters->setColumnCount(4);
    m_parameters->setHorizontalHeaderLabels({tr("Parameter"), tr("Value"), tr("Unit"), tr("Where it comes from")});
    m_parameters->verticalHeader()->hide();
    m_parameters->verticalHeader()->setDefaultSectionSize(m_bench.theme.points(24));
    m_parameters->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_parameters->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_parameters->setShowGrid(false);
    m_parameters->horizontalHeader()->setStretchLastSection(true);
    m_parameters->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const tfa::ResolvedParameter& one : m_context.statement.parameters.parameters)
        addParameter(one);
    m_parameters->horizontalHeaderItem(1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_parameters->setColumnWidth(0, m_bench.theme.points(180));
    m_parameters->setColumnWidth(1, m_bench.theme.points(120));
    m_parameters->setColumnWidth(2, m_bench.theme.points(70));
    m_parameters->setMinimumHeight(m_bench.theme.points(84));
    m_parameters->setVisible(m_parameters->rowCount() > 0);
    connect(m_parameters, &QTableWidget::itemActivated, this, [this](const QTableWidgetItem* item) {
        m_bench.run(QStringLiteral("parameter.explain"),
                    Json{{"name", ss(m_parameters->item(item->row(), 0)->text())}, {"program", m_context.program}});
    });
    split->addWidget(m_parameters);
}

void ContextPage::addParameter(const tfa::ResolvedParameter& one)
{
    const int row = m_parameters->rowCount();
    m_parameters->insertRow(row);
    const auto text = [](const Json& v) { return qs(v.is_string() ? v.get<std::string>() : v.dump()); };
    QString origin;
    for (const tfa::ParameterOrigin& o : one.origins)
        origin += (origin.isEmpty() ? QString() : QStringLiteral(" → ")) + qs(o.layer) +
                  (o.value.is_null() ? QString() : QStringLiteral(": ") + text(o.value));
    const QString cells[] = {qs(one.parameter.name), text(one.parameter.value), qs(one.parameter.unit), origin};
    for (int c = 0; c < 4; ++c) {
        auto* item = new QTableWidgetItem(cells[c]);
        if (c == 1)
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(cells[c]);
        m_parameters->setItem(row, c, item);
    }
}

void ContextPage::makeListing(QSplitter* split)
{
    auto* list = new QWidget(split);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(6);
    auto* tools = new QHBoxLayout;
    m_filter = new QLineEdit(list);
    m_filter->setObjectName(QStringLiteral("contextFilter"));
    m_filter->setAccessibleName(tr("Filter the artifacts of the context"));
    m_filter->setPlaceholderText(tr("Filter artifacts"));
    clearable(m_filter);
    m_filter->setMaximumWidth(m_bench.theme.points(360));
    tools->addWidget(m_filter, 2);
    tools->addWidget(m_count, 1);
    column->addLayout(tools);
    m_table->setObjectName(QStringLiteral("contextListing"));
    m_table->setAccessibleName(tr("Artifacts of the context"));
    m_table->setModel(m_listing);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_bench.theme.points(24));
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setWordWrap(false);
    m_table->setMinimumHeight(m_bench.theme.points(96));
    column->addWidget(m_table, 1);
    split->addWidget(list);
}

void ContextPage::connectParts()
{
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_listing->setFilter(text);
        m_count->setText(
            tr("%1 of %2 artifacts")
                .arg(countText(static_cast<std::uint64_t>(m_listing->rowCount())), countText(m_listing->total())));
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT frozenWanted(qs(m_context.commit), index.data(Qt::UserRole).toString());
    });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ContextPage::openMenu);
    connect(m_verify, &QPushButton::clicked, this, [this] { m_verdicts.verify(m_context.commit); });
    connect(m_clone, &QPushButton::clicked, this, [this] { Q_EMIT cloneWanted(qs(m_context.commit)); });
    connect(m_compare, &QPushButton::clicked, this, [this] { Q_EMIT compareWanted(qs(m_context.commit), QString()); });
    connect(&m_verdicts, &Verdicts::changed, this, [this](const std::string& changed) {
        if (changed == m_context.commit)
            showVerdict();
    });
}

void ContextPage::read()
{
    m_reuse->hide();
    m_count->setText(tr("Reading the artifacts …"));
    m_bench.session.run<Contents>(
        tr("Read %1").arg(qs(m_context.id)),
        [context = m_context](memory::Workspace& workspace, Job& job) -> Result<Contents> {
            Contents out;
            PLUMA_TRY(out.listing, memory::listingOf(workspace, context));
            PLUMA_TRY(const auto rows, memory::reuseOf(workspace, context.program, context.phase, job));
            for (const memory::PhaseReuse& row : rows)
                if (row.context.commit == context.commit)
                    out.reuse = row.reuse;
            if (auto provenance = memory::provenanceOf(workspace, context))
                out.provenance = std::move(*provenance);
            return out;
        },
        this,
        [this](Result<Contents> contents) {
            if (!contents)
                return m_bench.tell(contents.error());
            m_count->setText(tr("%Ln artifact(s)", nullptr, static_cast<int>(contents->listing.size())));
            m_reuse->set(contents->reuse);
            m_reuse->setVisible(contents->reuse.total > 0);
            m_listing->show(std::move(contents->listing), std::move(contents->provenance));
            constexpr int widths[] = {0, 96, 132, 40, 112, 72};
            for (int c = 1; c < 6; ++c)
                m_table->setColumnWidth(c, m_bench.theme.points(widths[c]));
        },
        true);
}

QString ContextPage::title() const
{
    return QStringLiteral("%1@%2 · %3").arg(qs(m_context.phase), qs(m_context.at()), qs(m_context.program));
}

void ContextPage::openMenu(const QPoint& at)
{
    const QModelIndex index = m_table->indexAt(at);
    if (!index.isValid())
        return;
    const QString path = index.data(Qt::UserRole).toString();
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("contextListingMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const QString id = qs(m_context.commit);
    menu->setDefaultAction(
        menu->addAction(tr("Open as frozen"), this, [this, id, path] { Q_EMIT frozenWanted(id, path); }));
    auto* today = menu->addAction(tr("Open today's file"));
    auto* difference = menu->addAction(tr("Compare with today's file"));
    menu->addSeparator();
    menu->addAction(tr("Copy the path"), this, [path] { QApplication::clipboard()->setText(path); });
    for (QAction* action : {today, difference}) {
        action->setEnabled(false);
        action->setToolTip(tr("Looking for the file …"));
    }
    // What it is called today takes git to say; the menu is there at once.
    frozenToday(m_bench, m_context, path, menu, [this, id, path, today, difference](const FrozenToday& found) {
        today->setEnabled(!found.path.isEmpty());
        difference->setEnabled(found.ownProgram);
        today->setToolTip(found.sentence);
        difference->setToolTip(found.sentence);
        connect(today, &QAction::triggered, this, [this, found] { m_bench.openArtifact(found.path); });
        connect(difference, &QAction::triggered, this,
                [this, id, path, found] { Q_EMIT differenceWanted(id, path, found.path); });
    });
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void ContextPage::showVerdict()
{
    if (m_verdicts.running(m_context.commit))
        return m_verdict->set(StateLabel::State::Busy, tr("Verifying every byte …"));
    const Verdicts::Verdict* verdict = m_verdicts.find(m_context.commit);
    if (verdict == nullptr)
        return m_verdict->set(StateLabel::State::Note, tr("Not verified."));
    const memory::VerifyResult& r = verdict->result;
    m_verdict->set(!r.whole()       ? StateLabel::State::Error
                   : verdict->stale ? StateLabel::State::Stale
                   : r.ok()         ? StateLabel::State::Ok
                                    : StateLabel::State::Warn,
                   Verdicts::sentence(*verdict));
    m_verdict->setToolTip(qs(verdict->result.reason));
}

void ContextPage::focusContent() { m_table->setFocus(); }

} // namespace pluma::ui

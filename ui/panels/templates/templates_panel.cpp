#include "panels/templates/templates_panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <filesystem>

#include "base/beneath.h"
#include "widgets/choice.h"
#include "widgets/menus.h"
#include "widgets/pieces.h"
#include "widgets/session/recent.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

constexpr int mostRecentTemplates = 6;
constexpr int Unread = Qt::UserRole + 1; // which of the files that cannot be read a row stands for

// What a program's templates share, and its pins.
std::string sharedBytes(const std::filesystem::path& declarations)
{
    std::string out = readNamed(declarations / "templates.yaml").value_or(std::string());
    std::error_code none;
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(declarations / "templates/parts", none))
        files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    for (const auto& file : files)
        out += '\0' + file.filename().string() + '\0' + readNamed(file).value_or(std::string());
    return out;
}

// Whether both were read from the same bytes.
bool sameShelf(const Shelf& a, const Shelf& b)
{
    const auto& ours = a.library.all();
    const auto& theirs = b.library.all();
    const auto& unread = a.library.unreadable();
    const auto& others = b.library.unreadable();
    return a.catalogue.has_value() == b.catalogue.has_value() && a.parts == b.parts &&
           std::equal(ours.begin(), ours.end(), theirs.begin(), theirs.end(),
                      [](const auto& x, const auto& y) { return x.source == y.source && x.bytes == y.bytes; }) &&
           std::equal(unread.begin(), unread.end(), others.begin(), others.end(), [](const auto& x, const auto& y) {
               return x.id == y.id && x.error.where == y.error.where && x.error.message == y.error.message;
           });
}

} // namespace

TemplatesPanel::TemplatesPanel(const Bench& bench, QWidget* parent)
    : QWidget(parent), m_bench(bench), m_filter(new QLineEdit(this)), m_category(new Choice(this)),
      m_phase(new Choice(this)), m_tree(new QTreeWidget(this)), m_note(label({}, "dim", this))
{
    setObjectName(QStringLiteral("templates"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 0);
    layout->setSpacing(6);
    m_filter->setObjectName(QStringLiteral("templatesFilter"));
    m_filter->setAccessibleName(tr("Search templates"));
    m_filter->setPlaceholderText(tr("Search templates"));
    m_filter->addAction(bench.theme.icon(QStringLiteral("search"), QStringLiteral("dim")), QLineEdit::LeadingPosition);
    clearable(m_filter);
    layout->addWidget(m_filter);
    auto* facets = new QHBoxLayout;
    facets->setSpacing(6);
    m_category->setObjectName(QStringLiteral("templatesCategory"));
    m_category->setAccessibleName(tr("Category"));
    m_phase->setObjectName(QStringLiteral("templatesPhase"));
    m_phase->setAccessibleName(tr("Phase"));
    for (QComboBox* facet : {m_category, m_phase}) {
        facet->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        facet->setMinimumContentsLength(6);
        facets->addWidget(facet, 1);
        connect(facet, &QComboBox::activated, this, &TemplatesPanel::fill);
    }
    layout->addLayout(facets);
    m_note->setWordWrap(true);
    m_note->hide();
    layout->addWidget(m_note);
    m_tree->setObjectName(QStringLiteral("templatesTree"));
    m_tree->setAccessibleName(tr("Templates"));
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(14);
    m_tree->setUniformRowHeights(true);
    m_tree->setItemDelegate(new NameDelegate(bench.theme, m_tree));
    layout->addWidget(m_tree, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &TemplatesPanel::fill);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        const auto* const definition =
            static_cast<const tmpl::Definition*>(item->data(0, Qt::UserRole).value<const void*>());
        if (definition != nullptr)
            Q_EMIT chosen(share(*definition));
        else if (const QVariant index = item->data(0, Unread); index.isValid())
            m_bench.tell(m_shelf->library.unreadable().at(index.toULongLong()).error);
    });
    onRightClick(m_tree, [this](QMenu& menu, const QModelIndex& at) { fillMenu(menu, at); });
    connect(&bench.session, &Session::opened, this, &TemplatesPanel::refresh);
    connect(&bench.session, &Session::closed, this, &TemplatesPanel::refresh);
    connect(&bench.session, &Session::refreshed, this, &TemplatesPanel::refresh); // files may have come from outside
    connect(&bench.theme, &Theme::changed, this, &TemplatesPanel::fill);
    // Not while the click that chose one is still under way.
    connect(
        &bench.settings, &Settings::stateChanged, this,
        [this](const QString& key) {
            if (key.endsWith(Recent::ending(QStringLiteral("template"))))
                fill();
        },
        Qt::QueuedConnection);
    refresh();
}

void TemplatesPanel::fillMenu(QMenu& menu, const QModelIndex& at)
{
    if (const auto* const definition =
            static_cast<const tmpl::Definition*>(at.data(Qt::UserRole).value<const void*>())) {
        // Shared now: the list may be made anew while the menu is open.
        menu.addAction(m_bench.theme.icon(QStringLiteral("template")), tr("Fill it in"), this,
                       [this, one = share(*definition)] { Q_EMIT chosen(one); });
        menu.addAction(m_bench.theme.icon(QStringLiteral("code")), tr("The template itself"), this,
                       [this, one = share(*definition)] { Q_EMIT sourceWanted(one); });
        addCopy(menu, tr("Copy the id"), qs(definition->id));
    } else if (const QVariant index = at.data(Unread); index.isValid()) {
        const Error& error = m_shelf->library.unreadable().at(index.toULongLong()).error;
        menu.addAction(tr("Say why it cannot be read"), this, [this, error] { m_bench.tell(error); });
        addCopy(menu, tr("Copy the text"), qs(error.where + "\n" + error.message));
    }
    if (m_tree->rootIsDecorated() && m_tree->topLevelItemCount() > 0) {
        menu.addSeparator();
        menu.addAction(tr("Expand all"), m_tree, &QTreeWidget::expandAll);
        menu.addAction(tr("Collapse all"), m_tree, &QTreeWidget::collapseAll);
    }
}

void TemplatesPanel::refresh()
{
    using Made = std::shared_ptr<const Shelf>;
    const auto make = [](Result<tmpl::Library> library, std::string parts = {}) -> Result<Made> {
        if (!library)
            return tl::unexpected<Error>(library.error());
        auto shelf = std::make_shared<Shelf>(Shelf{std::move(*library), {}, std::move(parts)});
        if (auto catalogue = tmpl::Catalogue::of(shelf->library))
            shelf->catalogue.emplace(std::move(*catalogue));
        return Made(shelf);
    };
    // Those that were asked for last count, whichever come last.
    const int generation = ++m_generation;
    const auto take = [this, generation](Result<Made> shelf) {
        if (generation != m_generation)
            return;
        if (!shelf)
            return m_bench.tell(shelf.error());
        if (m_shelf && sameShelf(*m_shelf, **shelf))
            return; // what is chosen in the list stays so
        m_shelf = *shelf;
        fill();
        Q_EMIT changed();
    };
    if (const auto snapshot = m_bench.session.snapshot())
        m_bench.session.run<Made>(
            tr("Read the templates"),
            [program = snapshot->program, make](memory::Workspace& workspace, Job&) {
                std::string parts = sharedBytes(workspace.root() / program.folder / ".pluma"); // before they are read
                return make(workspace.templates(&program), std::move(parts));
            },
            this, take, true);
    else
        m_bench.jobs.run<Made>(
            tr("Read the templates"), [make](Job&) { return make(tmpl::Library::shipped()); }, this, take, true);
}

// The values that what was found has, in the two boxes; what is chosen stays chosen.
void TemplatesPanel::offer(const tmpl::CatalogueResult& found)
{
    const auto fillBox = [](QComboBox* box, const QString& any, const std::vector<tmpl::FacetCount>& counts,
                            const std::function<QString(const std::string&)>& name) {
        const QString kept = box->currentData().toString();
        const QSignalBlocker quiet(box);
        box->clear();
        box->addItem(any, QString());
        for (const tmpl::FacetCount& one : counts)
            if (!one.value.empty())
                box->addItem(QStringLiteral("%1 (%2)").arg(name(one.value)).arg(one.count), qs(one.value));
        if (box->findData(kept) < 0)
            box->addItem(name(ss(kept)) + QStringLiteral(" (0)"), kept);
        box->setCurrentIndex(box->findData(kept));
    };
    fillBox(m_category, tr("Any category"), found.categories, [](const std::string& value) {
        QString title = qs(value);
        if (!title.isEmpty())
            title[0] = title[0].toUpper();
        return title;
    });
    fillBox(m_phase, tr("Any phase"), found.phases, [](const std::string& value) { return qs(value); });
}

QTreeWidgetItem* TemplatesPanel::add(QTreeWidgetItem* below, const tmpl::Definition& d, bool recent)
{
    auto* item = new QTreeWidgetItem(below, {qs(d.title.empty() ? d.id : d.title)});
    item->setIcon(0, m_bench.theme.icon(QStringLiteral("template"), QStringLiteral("dim")));
    item->setToolTip(0, qs(d.reference() + (d.description.empty() ? "" : "\n" + d.description)));
    item->setData(0, Qt::UserRole, QVariant::fromValue(static_cast<const void*>(&d)));
    if (d.status == "deprecated")
        item->setText(0, tr("%1 (deprecated)").arg(item->text(0)));
    if (recent) {
        item->setData(0, NameDelegate::PlaceRole, tr("recent"));
        item->setData(0, Qt::AccessibleTextRole, item->text(0) + QStringLiteral(", ") + tr("recent"));
    }
    return item;
}

// Those that were used lately, once more above their categories.
void TemplatesPanel::addRecent(const std::vector<tmpl::CatalogueHit>& hits, const QStringList& recent)
{
    QTreeWidgetItem* top = nullptr;
    for (const QString& id : recent)
        for (const tmpl::CatalogueHit& hit : hits) {
            if (qs(hit.definition->id) != id || (top != nullptr && top->childCount() == mostRecentTemplates))
                continue;
            if (top == nullptr) {
                top = new QTreeWidgetItem(m_tree, {tr("Recent")});
                top->setExpanded(true);
            }
            add(top, *hit.definition, false);
        }
}

void TemplatesPanel::fill()
{
    const auto chosenId = [](const QTreeWidgetItem* item) {
        const auto* definition =
            item == nullptr ? nullptr
                            : static_cast<const tmpl::Definition*>(item->data(0, Qt::UserRole).value<const void*>());
        return definition == nullptr ? std::string() : definition->id;
    };
    const std::string before = chosenId(m_tree->currentItem());
    m_shown = m_shelf;
    m_tree->clear();
    if (!m_shelf || !m_shelf->catalogue)
        return;
    tmpl::CatalogueQuery query;
    query.text = ss(m_filter->text().trimmed());
    query.limit = 500;
    query.facets.category = ss(m_category->currentData().toString());
    query.facets.phase = ss(m_phase->currentData().toString());
    const auto found = m_shelf->catalogue->search(query);
    if (!found)
        return m_bench.tell(found.error());
    offer(*found);
    const bool ranked = !query.text.empty();
    std::map<std::string, QTreeWidgetItem*> categories;
    const auto& unreadable = m_shelf->library.unreadable();
    for (std::size_t i = 0; i < unreadable.size() && !ranked; ++i) {
        const Error& error = unreadable[i].error;
        auto* item = new QTreeWidgetItem(
            m_tree, {tr("%1 cannot be read").arg(qs(unreadable[i].id.empty() ? error.where : unreadable[i].id))});
        item->setIcon(0, m_bench.theme.icon(QStringLiteral("error"), QStringLiteral("error")));
        item->setToolTip(0, qs(error.where + "\n" + error.message));
        item->setData(0, Unread, static_cast<qulonglong>(i));
    }
    const QStringList recent = recentOf(m_bench).of(QStringLiteral("template"));
    std::vector<tmpl::CatalogueHit> hits = found->hits;
    if (!ranked)
        addRecent(hits, recent);
    else // of those that fit as well as each other
        std::stable_sort(hits.begin(), hits.end(), [&](const auto& a, const auto& b) {
            const auto order = [&](const auto& hit) {
                const auto at = recent.indexOf(qs(hit.definition->id));
                return at < 0 ? recent.size() : at;
            };
            return a.score != b.score ? a.score > b.score : order(a) < order(b);
        });
    for (const tmpl::CatalogueHit& hit : hits) {
        const tmpl::Definition& d = *hit.definition;
        QTreeWidgetItem* top = ranked ? m_tree->invisibleRootItem() : categories[d.category];
        if (top == nullptr) {
            QString title = d.category.empty() ? tr("Other") : qs(d.category);
            title[0] = title[0].toUpper();
            top = categories[d.category] = new QTreeWidgetItem(m_tree, {title});
            top->setExpanded(true);
        }
        QTreeWidgetItem* item = add(top, d, ranked && recent.contains(qs(d.id)));
        if (!before.empty() && d.id == before)
            m_tree->setCurrentItem(item);
    }
    m_tree->setRootIsDecorated(!ranked);
    m_note->setVisible(found->hits.empty() || found->relaxed);
    m_note->setText(!found->nearest.empty() ? tr("No template has this word. Did you mean %1?").arg(qs(found->nearest))
                    : found->hits.empty()   ? tr("No template fits.")
                                            : tr("None has every word; these have some."));
}

} // namespace pluma::ui

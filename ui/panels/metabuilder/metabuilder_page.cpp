#include "panels/metabuilder/metabuilder_page.h"

#include <QFileInfo>
#include <QFrame>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>

#include "forms/form_panel.h"
#include "panels/metabuilder/changes_view.h"
#include "panels/metabuilder/metabuilder_start.h"
#include "panels/metabuilder/operations.h"
#include "panels/metabuilder/request_view.h"
#include "widgets/choice.h"
#include "widgets/menus.h"
#include "widgets/pieces.h"
#include "widgets/words/text.h"

namespace pluma::ui {

namespace {

constexpr int fewOperations = 60;     ///< that are shown without opening their tags
constexpr std::size_t mostForms = 40; ///< that are kept in memory; others come back from their drafts
constexpr int wide = 1040;            ///< points from which the request stands beside the form

// References stay inside the workspace that holds the document, or inside its own folder.
std::string rootOf(const Bench& bench, const QString& path)
{
    const auto snapshot = bench.session.snapshot();
    if (snapshot && ss(path).rfind(snapshot->root + "/", 0) == 0)
        return snapshot->root;
    return ss(QFileInfo(path).absolutePath());
}

} // namespace

// --- one document ----------------------------------------------------------------------------------------------------

MetabuilderPage::MetabuilderPage(const Bench& bench, const QString& path, QWidget* parent)
    : Page(parent), m_bench(bench), m_path(path), m_drafts(bench.session.environment().dirs.state / "drafts"),
      m_pages(new QStackedWidget(this)), m_empty(nullptr), m_busy(new StateLabel(bench.theme, this)),
      m_title(label({}, "title", this)), m_version(label({}, "dim", this)),
      m_star(iconButton(bench.theme, QStringLiteral("star"), tr("Keep among the favourites"), "metabuilderStar", this)),
      m_strip(new QFrame(this)), m_stripText(new StateLabel(bench.theme, m_strip)),
      m_stripReview(quietButton(tr("Review"), "metabuilderReview", m_strip)),
      m_stripAccept(quietButton(tr("Accept"), "metabuilderAccept", m_strip)), m_across(new QSplitter(this)),
      m_split(new QSplitter(this)), m_search(new QLineEdit(this)), m_tree(new OperationTree(this)),
      m_none(label(tr("No operation is called that."), "dim", this)), m_model(new OperationModel(this)),
      m_right(new QStackedWidget(this)), m_summary(label({}, "heading", this)), m_address(new ElidedLabel({}, this)),
      m_description(new ElidedLabel({}, this)), m_bodyRow(new QWidget(this)), m_bodies(new Choice(this)),
      m_panel(new FormPanel(bench.theme, this)), m_request(new RequestView(bench, this)),
      m_review(new ChangesView(bench.theme, this))
{
    setObjectName(QStringLiteral("metabuilderPage"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_pages);
    m_pages->addWidget(makeWaiting());
    m_pages->addWidget(makeContent());
    followFile();
    connectOperations();
    connectHead();
    connectForm();
    connectReview();
    tabOrder({m_search, m_tree, m_bodies});
    m_panel->view().setCompletions(
        [&bench](const QString& kind) { return choicesOf(bench, kind); },
        [&bench](const QString& kind, const QString& word) { recentOf(bench).used(kind, word); });
    reload();
}

void MetabuilderPage::followFile()
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(60); // an editor writes a file in more than one go
    m_writing.setSingleShot(true);
    m_writing.setInterval(30);
    connect(&m_settle, &QTimer::timeout, this, &MetabuilderPage::reload);
    connect(&m_writing, &QTimer::timeout, this, &MetabuilderPage::writeRequest);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        // Something else in the folder is none of our business; a file that was replaced is.
        for (const QString& file : m_wanted)
            if (!m_watcher.files().contains(file) && QFileInfo::exists(file))
                return m_settle.start();
    });
}

void MetabuilderPage::connectOperations()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setRecent(lately().of(QStringLiteral("operation")));
        m_model->filter(text);
        const int shown = m_model->operationCount();
        m_none->setVisible(shown == 0);
        if (shown <= fewOperations)
            m_tree->expandAll();
        if (const QModelIndex index = m_model->indexOf(qs(m_current)); index.isValid())
            m_tree->setCurrentIndex(index);
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        const QModelIndex first = m_model->index(0, 0, m_model->index(0, 0));
        if (first.isValid())
            use(first.data(OperationModel::IdRole).toString());
        m_panel->focusContent();
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        if (const QString id = now.data(OperationModel::IdRole).toString(); !id.isEmpty() && ss(id) != m_current)
            use(id);
    });
    onRightClick(m_tree, [this](QMenu& menu, const QModelIndex& at) { fillOperationMenu(menu, at); });
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex& index) {
        if (!index.data(OperationModel::IdRole).toString().isEmpty())
            m_panel->focusContent();
    });
}

void MetabuilderPage::fillOperationMenu(QMenu& menu, const QModelIndex& at)
{
    if (const QString id = at.data(OperationModel::IdRole).toString(); !id.isEmpty()) {
        menu.addAction(tr("Open its form"), this, [this, id] {
            choose(id);
            m_panel->focusContent();
        });
        addCopy(menu, tr("Copy method and path"), at.data(OperationModel::RequestRole).toString());
        addCopy(menu, tr("Copy the id of the operation"), id);
        menu.addSeparator();
    }
    menu.addAction(tr("Expand all"), m_tree, &QTreeView::expandAll);
    menu.addAction(tr("Collapse all"), m_tree, &QTreeView::collapseAll);
}

void MetabuilderPage::connectHead()
{
    connect(m_star, &QToolButton::toggled, this, [this](bool on) {
        Interfaces(m_bench.settings).setFavourite(m_path, on);
        m_star->setIcon(
            m_bench.theme.icon(QStringLiteral("star"), on ? QStringLiteral("warn") : QStringLiteral("dim")));
    });
    connect(m_stripReview, &QPushButton::clicked, this, &MetabuilderPage::review);
    connect(m_stripAccept, &QPushButton::clicked, this, &MetabuilderPage::accept);
}

void MetabuilderPage::connectForm()
{
    connect(m_bodies, &QComboBox::activated, this, &MetabuilderPage::chooseBody);
    connect(m_panel, &FormPanel::edited, &m_writing, qOverload<>(&QTimer::start));
    connect(m_panel, &FormPanel::checked, &m_writing, qOverload<>(&QTimer::start));
    connect(&m_panel->view(), &FormView::submitted, this, [this] { m_panel->check(); });
    connect(m_request, &RequestView::serverChanged, &m_writing, qOverload<>(&QTimer::start));
    connect(m_request, &RequestView::checkWanted, this, [this] {
        if (m_panel->check())
            writeRequest();
    });
}

void MetabuilderPage::connectReview()
{
    connect(m_review, &ChangesView::accepted, this, &MetabuilderPage::accept);
    connect(m_review, &ChangesView::heldBack, this, &MetabuilderPage::holdBack);
    const auto leave = [this] {
        m_right->setCurrentIndex(0);
        showChanges();
    };
    connect(m_review, &ChangesView::closeWanted, this, leave);
    connect(m_review, &ChangesView::chosen, this, [this, leave](const QString& id) {
        leave();
        choose(id);
    });
}

MetabuilderPage::~MetabuilderPage()
{
    m_panel->setForm(nullptr); // keeps what was typed, before the forms go
}

QString MetabuilderPage::key() const
{
    return QStringLiteral("metabuilder:") + (m_path.isEmpty() ? QStringLiteral("own") : m_path);
}
QString MetabuilderPage::title() const
{
    if (m_api && !m_api->title().empty())
        return qs(m_api->title());
    return m_path.isEmpty() ? tr("Commands") : QFileInfo(m_path).fileName();
}
schema::Form* MetabuilderPage::form() const
{
    const auto it = m_forms.find(m_current);
    return it == m_forms.end() ? nullptr : it->second.form.get();
}
void MetabuilderPage::undo()
{
    if (form() != nullptr)
        form()->undo();
}
void MetabuilderPage::redo()
{
    if (form() != nullptr)
        form()->redo();
}
void MetabuilderPage::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}
void MetabuilderPage::focusContent()
{
    if (form() != nullptr && m_right->currentIndex() == 0)
        m_panel->focusContent();
    else
        m_search->setFocus(Qt::OtherFocusReason);
}
void MetabuilderPage::copyCurl() { m_request->copyCurl(); }
void MetabuilderPage::review()
{
    if (m_changes.empty())
        return;
    m_right->setCurrentIndex(1);
    m_strip->hide(); // its buttons are those of the review
}

// --- reading ---------------------------------------------------------------------------------------------------------

void MetabuilderPage::reload()
{
    if (m_loading) {
        m_again = true;
        return;
    }
    m_loading = true;
    const auto work = [path = m_path, root = rootOf(m_bench, m_path), base = m_base,
                       &registry = m_bench.registry](Job& job) -> Result<Loaded> {
        Loaded out;
        out.against = base ? base->documents() : nullptr;
        if (path.isEmpty()) {
            PLUMA_TRY(out.api, schema::OpenApi::read(command::openApiForms(registry, PLUMA_VERSION), "pluma"));
        } else {
            PLUMA_TRY(out.api, schema::OpenApi::open(root, ss(path), job));
        }
        if (base) {
            PLUMA_TRY(out.changes, schema::compareOperations(*base, out.api, job));
        }
        return out;
    };
    m_bench.jobs.run<Loaded>(
        tr("Read %1").arg(m_path.isEmpty() ? tr("the commands") : QFileInfo(m_path).fileName()), work, this,
        [this](Result<Loaded> loaded) {
            m_loading = false;
            if (loaded && m_base && loaded->against != m_base->documents())
                m_again = true; // compared with a version that is not the accepted one any more
            else if (loaded)
                take(std::move(*loaded));
            else
                failed(loaded.error());
            watch();
            if (std::exchange(m_again, false))
                reload();
        },
        m_base.has_value());
}

void MetabuilderPage::failed(const Error& error)
{
    const QString what = (error.where.empty() ? QString() : qs(error.where) + QStringLiteral(": ")) + qs(error.message);
    if (m_base) { // it can be read again when it is whole; what is open stays
        m_stripText->set(StateLabel::State::Error,
                         tr("The document cannot be read now, the forms stay as they were: %1").arg(what));
        m_stripReview->hide();
        m_stripAccept->hide();
        m_strip->show();
        return;
    }
    if (m_empty != nullptr) {
        m_pages->removeWidget(m_empty);
        m_empty->deleteLater();
    }
    m_empty = new EmptyState(m_bench.theme, QStringLiteral("interface"), tr("This cannot be opened"),
                             what + (error.hint.empty() ? QString() : QStringLiteral("\n") + qs(error.hint)),
                             tr("Open another document…"), "metabuilderOther", m_pages);
    connect(m_empty, &EmptyState::activated, this, &MetabuilderPage::openWanted);
    m_pages->addWidget(m_empty);
    m_pages->setCurrentWidget(m_empty);
}

void MetabuilderPage::watch()
{
    if (m_path.isEmpty())
        return;
    QStringList wanted = {m_path, QFileInfo(m_path).absolutePath()};
    if (m_api)
        for (const std::string& file : m_api->files())
            wanted << qs(file) << QFileInfo(qs(file)).absolutePath();
    for (const QString& path : wanted)
        m_wanted.insert(path); // also one that is gone may come back
    for (const QString& path : m_wanted.values().mid(0, 500))
        if (!m_watcher.files().contains(path) && !m_watcher.directories().contains(path) && QFileInfo::exists(path))
            m_watcher.addPath(path);
}

void MetabuilderPage::take(Loaded loaded)
{
    const bool first = !m_base;
    // What differs from the accepted version now, or did so until now, is looked at again.
    std::set<std::string> touched;
    for (const auto* list : {&m_changes, &loaded.changes})
        for (const schema::OperationChange& change : *list)
            touched.insert(change.id);
    m_api = std::move(loaded.api);
    for (schema::OperationChange& old : m_changes) { // held back since an earlier version
        const auto same = [&](const schema::OperationChange& change) { return change.id == old.id; };
        if (m_held.count(old.id) > 0 && std::none_of(loaded.changes.begin(), loaded.changes.end(), same))
            loaded.changes.push_back(std::move(old));
    }
    m_changes = std::move(loaded.changes);
    // An operation under another name takes its form along.
    for (const schema::OperationChange& change : m_changes) {
        auto open = change.was.empty() ? m_forms.end() : m_forms.find(change.was);
        if (open == m_forms.end() || m_forms.count(change.id) > 0)
            continue;
        auto taken = m_forms.extract(open);
        taken.key() = change.id;
        m_forms.insert(std::move(taken));
        if (m_current == change.was) {
            m_current = change.id;
            m_panel->setDraftKey(draftKey(m_current));
        }
    }
    if (first) {
        m_base = m_api;
        m_pages->setCurrentIndex(1);
        Interfaces known(m_bench.settings);
        if (!m_path.isEmpty())
            known.opened(m_path);
        const QSignalBlocker quiet(m_star);
        const bool kept = known.favourites().contains(m_path);
        m_star->setChecked(kept);
        m_star->setIcon(
            m_bench.theme.icon(QStringLiteral("star"), kept ? QStringLiteral("warn") : QStringLiteral("dim")));
    }
    m_title->setText(title());
    m_title->setToolTip(tip());
    m_version->setText(tr("OpenAPI %1 · %Ln operations", nullptr, static_cast<int>(m_api->operations().size()))
                           .arg(qs(m_api->version())));
    for (auto& [id, open] : m_forms)
        if (touched.count(id) > 0)
            refit(id);
    showOperations();
    m_none->setText(m_api->operations().empty() ? tr("The document has no operations.")
                                                : tr("No operation is called that."));
    m_none->setVisible(m_model->operationCount() == 0);
    showChanges();
    if (first) {
        const QString last = m_bench.settings.state(QStringLiteral("metabuilder/operation")).toString();
        const auto& operations = m_api->operations();
        if (m_api->find(ss(last)) != nullptr)
            choose(last);
        else if (!operations.empty())
            choose(qs(operations.front().id));
        Q_EMIT titleChanged();
    } else if (m_model->indexOf(qs(m_current)).isValid()) {
        m_tree->setCurrentIndex(m_model->indexOf(qs(m_current)));
    }
    showOperation(); // its words and servers are not part of its form
    m_writing.start();
}

const schema::OpenApi& MetabuilderPage::apiOf(const std::string& id) const
{
    if (const auto held = m_held.find(id); held != m_held.end())
        return held->second;
    return m_api->find(id) != nullptr ? *m_api : *m_base; // one that is gone is shown as it was
}

std::size_t MetabuilderPage::bodyOf(const schema::OpenApi& api, const schema::OpenApiOperation& operation,
                                    const std::string& contentType) const
{
    const auto bodies = api.bodies(operation);
    for (std::size_t i = 0; i < bodies.size(); ++i)
        if (bodies[i].contentType == contentType)
            return i;
    return 0;
}

// Brings an open form to the version of its operation that counts now. Nothing typed is lost: what has no place any
// more is in its tray.
void MetabuilderPage::refit(const std::string& id)
{
    const auto open = m_forms.find(id);
    if (open == m_forms.end())
        return;
    const schema::OpenApi& api = apiOf(id);
    const schema::OpenApiOperation* operation = api.find(id);
    if (operation == nullptr)
        return;
    const auto bodies = api.bodies(*operation);
    const std::size_t body = bodyOf(api, *operation, open->second.contentType);
    open->second.contentType = body < bodies.size() ? bodies[body].contentType : std::string();
    open->second.form->reconcile(schema::requestForm(api, *operation, body));
    if (id == m_current)
        showOperation();
}

void MetabuilderPage::showOperations()
{
    m_model->setRecent(lately().of(QStringLiteral("operation")));
    m_model->set(*m_api, m_changes);
    if (m_model->showsRecent())
        m_tree->expand(m_model->index(0, 0));
    if (m_model->operationCount() <= fewOperations)
        m_tree->expandAll();
}

// --- what changed ----------------------------------------------------------------------------------------------------

void MetabuilderPage::showChanges()
{
    std::set<std::string> held;
    for (const auto& [id, api] : m_held)
        held.insert(id);
    m_review->set(m_changes, held);
    m_strip->setVisible(!m_changes.empty() && m_right->currentIndex() == 0);
    m_stripReview->show();
    m_stripAccept->show();
    if (m_changes.empty()) {
        m_right->setCurrentIndex(0);
        return;
    }
    QString text = tr("The document changed, and the forms with it: %1.").arg(ChangesView::summaryOf(m_changes));
    const bool gone = m_api->find(m_current) == nullptr && !m_current.empty();
    if (gone)
        text += QLatin1Char(' ') + tr("The operation of this form is gone.");
    m_stripText->set(StateLabel::State::Warn, text);
}

void MetabuilderPage::accept()
{
    // What is held back stays so, and stays listed; what is gone is gone.
    std::erase_if(m_held, [this](const auto& held) { return m_api->find(held.first) == nullptr; });
    std::erase_if(m_changes, [this](const auto& change) { return m_held.count(change.id) == 0; });
    m_base = m_api;
    if (m_api->find(m_current) == nullptr)
        m_panel->setForm(nullptr); // keeps what was typed
    std::erase_if(m_forms, [this](const auto& open) { return m_api->find(open.first) == nullptr; });
    showOperations();
    showChanges();
    if (m_api->find(m_current) == nullptr && !m_api->operations().empty())
        choose(qs(m_api->operations().front().id));
    else if (const QModelIndex index = m_model->indexOf(qs(m_current)); index.isValid())
        m_tree->setCurrentIndex(index);
}

void MetabuilderPage::holdBack(const QString& id, bool on)
{
    const auto held = m_held.find(ss(id));
    if (on && m_base->find(ss(id)) != nullptr) {
        m_held.insert_or_assign(ss(id), *m_base);
    } else if (held != m_held.end()) {
        // Held back over an acceptance: there is nothing to go back to once it is taken.
        if (held->second.documents() != m_base->documents())
            std::erase_if(m_changes, [&](const auto& change) { return change.id == ss(id); });
        m_held.erase(held);
    }
    refit(ss(id));
    showChanges();
    m_writing.start();
}

// --- one operation ---------------------------------------------------------------------------------------------------

QString MetabuilderPage::draftKey(const std::string& id, const std::string& contentType) const
{
    return key() + QLatin1Char('\n') + qs(id) + QLatin1Char('\n') + qs(contentType);
}
QString MetabuilderPage::draftKey(const std::string& id) const
{
    const auto open = m_forms.find(id);
    return draftKey(id, open != m_forms.end() ? open->second.contentType : std::string());
}

Recent MetabuilderPage::lately() const { return Recent(m_bench.settings, key()); }

void MetabuilderPage::use(const QString& operation)
{
    lately().used(QStringLiteral("operation"), operation);
    choose(operation);
}

void MetabuilderPage::choose(const QString& operation)
{
    if (!m_api)
        return;
    const std::string id = ss(operation);
    const schema::OpenApi& api = apiOf(id);
    const schema::OpenApiOperation* found = api.find(id);
    if (found == nullptr)
        return;
    if (m_forms.find(id) == m_forms.end()) {
        if (m_forms.size() >= mostForms) // the draft of one that goes is on disk
            for (auto it = m_forms.begin(); it != m_forms.end(); ++it)
                if (it->first != m_current) {
                    if (it->second.form->canUndo())
                        (void)m_drafts.save(draftKey(it->first), it->second.form->draft(),
                                            QDateTime::currentDateTimeUtc());
                    m_forms.erase(it);
                    break;
                }
        const auto bodies = api.bodies(*found);
        // The body that was being filled in, or the one that is best filled in.
        std::size_t body = 0;
        for (std::size_t i = 0; i < bodies.size(); ++i)
            if (body == 0 && m_drafts.has(draftKey(id, bodies[i].contentType)))
                body = i;
        Open open;
        open.contentType = bodies.empty() ? std::string() : bodies[body].contentType;
        open.form = std::make_unique<schema::Form>(schema::requestForm(api, *found, body), m_options);
        m_forms.emplace(id, std::move(open));
    }
    m_current = id;
    m_bench.settings.setState(QStringLiteral("metabuilder/operation"), operation);
    const Open& open = m_forms.at(id);
    m_panel->setForm(open.form.get(), &m_drafts, draftKey(id));
    showOperation();
    const QModelIndex index = m_model->indexOf(operation);
    // Where it stands twice, the keyboard stays where it is.
    if (index.isValid() && m_tree->currentIndex().data(OperationModel::IdRole).toString() != operation) {
        m_tree->expand(index.parent());
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
    }
    writeRequest();
}

void MetabuilderPage::showOperation()
{
    if (form() == nullptr)
        return;
    const schema::OpenApi& api = apiOf(m_current);
    const schema::OpenApiOperation* const found = api.find(m_current);
    if (found == nullptr)
        return;
    const schema::OpenApiOperation& operation = *found;
    m_summary->setText(operation.summary.empty() ? qs(operation.id) : qs(operation.summary));
    m_address->setText(qs(operation.method + " " + operation.path));
    m_address->setToolTip(qs(operation.id));
    const QString text = qs(operation.description).simplified();
    m_description->setText(text);
    m_description->setVisible(!text.isEmpty());
    const auto bodies = api.bodies(operation);
    const QSignalBlocker quiet(m_bodies);
    m_bodies->clear();
    for (const schema::OpenApiBody& body : bodies)
        m_bodies->addItem(qs(body.contentType));
    m_bodies->setCurrentIndex(static_cast<int>(bodyOf(api, operation, m_forms.at(m_current).contentType)));
    m_bodyRow->setVisible(bodies.size() > 1);
    m_request->setServers(api.servers(operation));
}

void MetabuilderPage::chooseBody(int index)
{
    const auto open = m_forms.find(m_current);
    if (open == m_forms.end() || index < 0)
        return;
    const schema::OpenApi& api = apiOf(m_current);
    const schema::OpenApiOperation* const operation = api.find(m_current);
    if (operation == nullptr)
        return;
    // The other body is another schema: what was typed goes along as far as it fits, the rest is kept.
    open->second.contentType = ss(m_bodies->itemText(index));
    m_panel->setDraftKey(draftKey(m_current));
    open->second.form->reconcile(schema::requestForm(api, *operation, static_cast<std::size_t>(index)));
    m_writing.start();
}

void MetabuilderPage::writeRequest()
{
    m_writing.stop();
    schema::Form* const now = form();
    const schema::OpenApi* const api = m_api ? &apiOf(m_current) : nullptr;
    const schema::OpenApiOperation* const operation = api != nullptr ? api->find(m_current) : nullptr;
    if (now == nullptr || operation == nullptr)
        return;
    std::vector<schema::RequestProblem> problems;
    const Values::Shared values = now->payload();
    const schema::Request request =
        schema::requestOf(*api, *operation, bodyOf(*api, *operation, m_forms.at(m_current).contentType),
                          m_request->server(), values->root(), &problems);
    m_request->set(request, problems);
}

void MetabuilderPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    turn();
}

// Beside the form where there is room, otherwise below it.
void MetabuilderPage::turn()
{
    const Qt::Orientation wanted = width() >= m_bench.theme.points(wide) ? Qt::Horizontal : Qt::Vertical;
    if (m_split->orientation() == wanted)
        return;
    m_split->setOrientation(wanted);
    const bool across = wanted == Qt::Horizontal;
    m_request->setCompact(!across);
    m_split->setSizes(across ? QList<int>{600, 400} : QList<int>{10000, 1});
    m_request->setContentsMargins(8, across ? 0 : 8, across ? 0 : 8, 0);
}

} // namespace pluma::ui

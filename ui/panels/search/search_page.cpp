#include "panels/search/search_page.h"
#include "memory/inventory.h"

#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStringListModel>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include "base/beneath.h"
#include "editor/job_progress.h"
#include "editor/text_editor.h"
#include "panels/search/hits_model.h"
#include "widgets/menus.h"
#include "widgets/pieces.h"
#include "widgets/session/recent.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

constexpr int foundIndicator = 20; // an indicator that no lexer uses

QLineEdit* field(const QString& name, const char* object, QWidget* parent)
{
    auto* line = new QLineEdit(parent);
    line->setObjectName(QLatin1String(object));
    line->setAccessibleName(name);
    line->setPlaceholderText(name);
    clearable(line);
    return line;
}

} // namespace

SearchPage::SearchPage(const Bench& bench, Unsaved unsaved, QWidget* parent)
    : Page(parent), m_bench(bench), m_unsaved(std::move(unsaved)), m_model(new HitsModel(this))
{
    setObjectName(QStringLiteral("searchPage"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 0);
    layout->setSpacing(6);
    makeFields();
    makeResults();
    m_typing.setSingleShot(true);
    m_typing.setInterval(120);
    connect(&m_typing, &QTimer::timeout, this, &SearchPage::search);
    bench.session.follow(FactsOf::Workspace | FactsOf::Artifacts, this, [this] { searchLater(); });
    tell();
}

// Out of sight, or while files are being written, it waits.
void SearchPage::searchLater()
{
    m_stale = !isVisible() || m_writing;
    if (!m_stale && !m_text->text().isEmpty())
        m_typing.start();
}

void SearchPage::makeFields()
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    m_text = field(tr("Search in all files"), "searchText", this);
    m_case = switchButton(QStringLiteral("Aa"), tr("Match case"), "searchCase", this);
    m_word = switchButton(QStringLiteral("“w”"), tr("Whole words"), "searchWord", this);
    m_expression = switchButton(QStringLiteral(".*"), tr("Regular expression"), "searchExpression", this);
    m_paths = field(tr("Files: *.md, 27-10/**, !*.csv"), "searchPaths", this);
    m_paths->setAccessibleName(tr("Only these files"));
    m_paths->setToolTip(tr("Globs, separated by commas; ! leaves out. A glob without / is tried on the file's name."));
    row->addWidget(m_text, 3);
    for (QToolButton* button : {m_case, m_word, m_expression})
        row->addWidget(button);
    row->addWidget(m_paths, 2);
    column->addLayout(row);
    auto* second = new QHBoxLayout;
    second->setSpacing(6);
    m_with = field(tr("Replace with"), "searchWith", this);
    m_replace = quietButton(tr("Replace"), "searchReplace", this);
    m_undo = quietButton(tr("Undo"), "searchUndo", this);
    second->addWidget(m_with, 1);
    second->addWidget(m_replace);
    second->addWidget(m_undo);
    column->addLayout(second);
    m_state = new ElidedLabel(QString(), this);
    setRole(m_state, "dim");
    m_state->setObjectName(QStringLiteral("searchState"));
    column->addWidget(m_state);
    m_said = label({}, "ok", this);
    m_said->setObjectName(QStringLiteral("searchSaid"));
    m_said->setWordWrap(true);
    m_said->hide();
    column->addWidget(m_said);
    m_progress = new JobProgress(m_bench.jobs, tr("Writing the files"), QStringLiteral("searchWriting"), this);
    column->addWidget(m_progress);
    connect(m_said, &QLabel::linkActivated, this, &SearchPage::undo);
    m_problem = label({}, "warn", this);
    m_problem->setObjectName(QStringLiteral("searchProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    auto* known = new QCompleter(this);
    known->setModel(new QStringListModel(Recent(m_bench.settings).of(QStringLiteral("search")), known));
    known->setCompletionMode(QCompleter::PopupCompletion);
    m_text->setCompleter(known);
    for (QLineEdit* line : {m_text, m_paths})
        connect(line, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_with, &QLineEdit::textChanged, this, &SearchPage::plan);
    for (QLineEdit* line : {m_text, m_with})
        connect(line, &QLineEdit::textEdited, m_said, &QWidget::hide);
    for (QToolButton* button : {m_case, m_word, m_expression})
        connect(button, &QToolButton::toggled, this, &SearchPage::search);
    for (QLineEdit* line : {m_text, m_paths, m_with})
        line->installEventFilter(this);
    connect(m_replace, &QPushButton::clicked, this, &SearchPage::replace);
    connect(m_undo, &QPushButton::clicked, this, &SearchPage::undo);
}

void SearchPage::makeResults()
{
    m_split = new QSplitter(Qt::Horizontal, this);
    m_split->setChildrenCollapsible(false);
    m_list = new QTreeView(m_split);
    m_list->setObjectName(QStringLiteral("searchResults"));
    m_list->setAccessibleName(tr("Places"));
    m_list->setModel(m_model);
    m_list->setHeaderHidden(true);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new HitDelegate(m_bench.theme, m_list));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setExpandsOnDoubleClick(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->installEventFilter(this);
    m_side = new QWidget(m_split);
    auto* column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_name = new ElidedLabel(QString(), m_side, Qt::ElideLeft);
    setRole(m_name, "caption");
    m_name->setContentsMargins(8, 4, 8, 4);
    column->addWidget(m_name);
    m_preview = new TextEditor(m_bench.theme, TextEditor::Language::Plain, m_side);
    m_preview->setObjectName(QStringLiteral("searchPreview"));
    m_preview->setAccessibleName(tr("The file of the chosen place"));
    m_preview->setReadOnly(true);
    m_preview->indicatorDefine(QsciScintilla::FullBoxIndicator, foundIndicator);
    m_preview->setIndicatorDrawUnder(true, foundIndicator);
    column->addWidget(m_preview, 1);
    m_split->addWidget(m_list);
    m_split->addWidget(m_side);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    m_side->hide();
    static_cast<QVBoxLayout*>(layout())->addWidget(m_split, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SearchPage::preview);
    connect(m_list, &QTreeView::doubleClicked, this, &SearchPage::open);
    connect(m_list, &QTreeView::customContextMenuRequested, this, &SearchPage::menu);
    connect(m_model, &HitsModel::ticked, this, &SearchPage::tell);
}

void SearchPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (!m_writing && std::exchange(m_stale, false) && !m_text->text().isEmpty())
        m_typing.start();
}

void SearchPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_split->setOrientation(width() < m_bench.theme.points(820) ? Qt::Vertical : Qt::Horizontal);
}

bool SearchPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_list) {
        if (!enter)
            return false;
        open(m_list->currentIndex());
        return true;
    }
    if (enter) {
        m_typing.stop();
        remember();
        search();
        return true;
    }
    if (key == Qt::Key_Down && watched == m_text && m_model->rowCount() > 0 &&
        !m_text->completer()->popup()->isVisible()) {
        m_list->setFocus();
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0)));
        return true;
    }
    if (key == Qt::Key_Escape && m_searching) {
        m_bench.jobs.cancel(m_job);
        return true;
    }
    return false;
}

QString SearchPage::title() const
{
    return m_text->text().isEmpty() ? tr("Search") : tr("Search: %1").arg(m_text->text().left(24));
}

QVariantMap SearchPage::state() const
{
    return {{QStringLiteral("text"), m_text->text()},      {QStringLiteral("paths"), m_paths->text()},
            {QStringLiteral("case"), m_case->isChecked()}, {QStringLiteral("word"), m_word->isChecked()},
            {QStringLiteral("with"), m_with->text()},      {QStringLiteral("expression"), m_expression->isChecked()}};
}

void SearchPage::restore(const QVariantMap& state)
{
    m_case->setChecked(state.value(QStringLiteral("case")).toBool());
    m_word->setChecked(state.value(QStringLiteral("word")).toBool());
    m_expression->setChecked(state.value(QStringLiteral("expression")).toBool());
    m_paths->setText(state.value(QStringLiteral("paths")).toString());
    m_with->setText(state.value(QStringLiteral("with")).toString());
    m_text->setText(state.value(QStringLiteral("text")).toString());
}

void SearchPage::focusContent()
{
    m_text->setFocus();
    m_text->selectAll();
}

void SearchPage::begin(const QString& text, bool replacing)
{
    if (!text.isEmpty() && text != m_text->text()) {
        m_said->hide();
        m_text->setText(text);
    }
    if (replacing && !m_text->text().isEmpty())
        m_with->setFocus();
    else
        focusContent();
}

void SearchPage::remember()
{
    Recent recent(m_bench.settings);
    if (m_text->text().isEmpty() || recent.of(QStringLiteral("search")).value(0) == m_text->text())
        return;
    recent.used(QStringLiteral("search"), m_text->text());
    static_cast<QStringListModel*>(m_text->completer()->model())->setStringList(recent.of(QStringLiteral("search")));
}

search::Query SearchPage::query() const
{
    search::Query query{ss(m_text->text()), m_expression->isChecked(), m_case->isChecked(), m_word->isChecked(), {}};
    for (const QString& glob : m_paths->text().split(QLatin1Char(','), Qt::SkipEmptyParts))
        query.paths.push_back(ss(glob.trimmed()));
    return query;
}

void SearchPage::search()
{
    m_typing.stop();
    if (m_writing) {
        m_stale = true;
        return;
    }
    const auto snapshot = m_bench.session.snapshot();
    if (m_searching)
        m_bench.jobs.cancel(m_job);
    const int generation = ++m_generation;
    Q_EMIT titleChanged();
    if (!snapshot || m_text->text().isEmpty()) {
        m_searching = false;
        m_problem->hide();
        m_model->show(nullptr);
        return tell();
    }
    m_texts = m_unsaved ? m_unsaved() : std::map<std::string, std::string>();
    m_searching = true;
    tell();
    QElapsedTimer clock;
    clock.start();
    // Which files there are is asked of git once for each state of the workspace, not for each key.
    if (m_listedFor != snapshot)
        m_listed.reset();
    m_job = m_bench.jobs.run<Answer>(
        tr("Search in all files"),
        [snapshot, query = query(), texts = m_texts, listed = m_listed,
         environment = m_bench.session.environment()](Job& job) -> Result<Answer> {
            Answer answer{{}, listed};
            if (!listed) {
                PLUMA_TRY(const auto workspace, memory::Workspace::open(snapshot->root, environment));
                PLUMA_TRY(auto paths, memory::filesOf(workspace, snapshot->program, job));
                answer.paths = std::make_shared<const std::vector<std::string>>(std::move(paths));
            }
            PLUMA_TRY(answer.found, search::find(snapshot->absolute({}), *answer.paths, query, texts, job));
            return answer;
        },
        this,
        [this, generation, clock, snapshot](Result<Answer> answer) {
            if (generation != m_generation)
                return;
            if (!answer)
                return found(tl::unexpected<Error>(answer.error()), clock.elapsed());
            m_listed = answer->paths;
            m_listedFor = snapshot;
            found(std::move(answer->found), clock.elapsed());
        },
        true);
}

void SearchPage::found(Result<search::Found> result, qint64 milliseconds)
{
    m_searching = false;
    m_took = milliseconds;
    m_problem->setVisible(!result.has_value());
    if (!result) {
        m_problem->setText(result.error().code == ErrorCode::Cancelled
                               ? tr("The search was stopped.")
                               : qs(result.error().message) +
                                     (result.error().where.empty()
                                          ? QString()
                                          : QStringLiteral(" (") + qs(result.error().where) + QLatin1Char(')')));
        m_model->show(nullptr);
        return tell();
    }
    m_model->show(std::make_shared<const search::Found>(std::move(*result)));
    if (m_model->found()->files.size() <= 200)
        for (int i = 0; i < static_cast<int>(m_model->found()->files.size()); ++i)
            m_list->expand(m_model->index(i, 0));
    if (!m_model->found()->files.empty())
        m_list->setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0)));
    m_side->setVisible(!m_model->found()->files.empty());
    if (!m_with->text().isEmpty())
        plan();
    tell();
}

void SearchPage::plan()
{
    const auto snapshot = m_bench.session.snapshot();
    const auto found = m_model->found();
    if (!snapshot || !found || found->files.empty() || m_with->text().isEmpty() || m_writing) {
        m_model->setPlan(nullptr);
        return;
    }
    std::vector<std::string> paths;
    for (const search::FileHits& file : found->files)
        paths.push_back(file.path);
    m_bench.jobs.run<search::Plan>(
        tr("Preview the replacement"),
        [root = snapshot->absolute({}), paths, query = query(), with = ss(m_with->text())](Job& job) {
            return search::plan(root, paths, query, with, job);
        },
        this,
        [this, generation = m_generation, with = m_with->text()](Result<search::Plan> plan) {
            if (generation != m_generation || with != m_with->text())
                return;
            m_problem->setVisible(!plan.has_value());
            if (!plan) {
                m_problem->setText(qs(plan.error().message) + QLatin1Char(' ') + qs(plan.error().hint));
                return m_model->setPlan(nullptr);
            }
            m_model->setPlan(std::make_shared<const search::Plan>(std::move(*plan)));
        },
        true);
}

void SearchPage::tell()
{
    const auto found = m_model->found();
    QString words;
    if (m_writing)
        words = tr("The files are being written; all of them or none.");
    else if (m_searching)
        words = tr("Searching …");
    else if (!m_bench.session.isOpen())
        words = tr("Open a workspace to search in it.");
    else if (!found)
        words = tr("Every file of the program is searched as it lies in the working tree, also what is not committed.");
    else if (found->hits == 0)
        words = tr("Nothing found in %Ln file(s).", nullptr, static_cast<int>(found->searched));
    else
        words = tr("%1 in %2; %3 searched in %4 ms")
                    .arg(tr("%Ln place(s)", nullptr, static_cast<int>(found->hits)),
                         tr("%Ln file(s)", nullptr, static_cast<int>(found->files.size())), countText(found->searched))
                    .arg(m_took);
    if (found && found->more)
        words = tr("More than can be shown: %1").arg(words);
    if (found && !m_texts.empty() && !m_searching)
        words += QStringLiteral(", ") + tr("%Ln of them unsaved", nullptr, static_cast<int>(m_texts.size()));
    m_state->setText(words);
    m_state->setAccessibleName(words);
    std::size_t places = 0;
    const auto changes = m_model->chosen(&places);
    m_replace->setText(places == 0 ? tr("Replace") : tr("Replace %Ln place(s)", nullptr, static_cast<int>(places)));
    m_replace->setAccessibleName(m_replace->text());
    m_replace->setEnabled(tellWhy(places) && !m_searching && !m_writing);
    for (QWidget* one :
         std::initializer_list<QWidget*>{m_text, m_with, m_paths, m_case, m_word, m_expression, m_undo, m_list})
        one->setEnabled(!m_writing);
    m_undo->setVisible(!m_done.empty());
    m_undo->setText(tr("Undo %Ln replacement(s)", nullptr, static_cast<int>(m_doneCount)));
    m_undo->setAccessibleName(m_undo->text());
}

// Why nothing can be replaced now stands at the button; true when something can.
bool SearchPage::tellWhy(std::size_t places)
{
    const auto found = m_model->found();
    QString why;
    if (m_with->text().isEmpty())
        why = tr("Say what stands there afterwards.");
    else if (found && found->more)
        why = tr("There are more places than are shown; narrow the search first.");
    else if (!m_texts.empty())
        why = tr("Save what is open first; replacing works on files.");
    else if (places == 0)
        why = tr("No place is ticked.");
    m_replace->setToolTip(why);
    m_replace->setAccessibleDescription(why);
    return why.isEmpty();
}

void SearchPage::replace()
{
    const auto snapshot = m_bench.session.snapshot();
    std::size_t places = 0;
    auto changes = m_model->chosen(&places);
    if (!snapshot || changes.empty())
        return;
    remember();
    writeFiles(std::move(changes), places, search::Direction::Forward);
}

void SearchPage::undo()
{
    if (!m_done.empty())
        writeFiles(m_done, m_doneCount, search::Direction::Back);
}

void SearchPage::writeFiles(std::vector<search::Change> changes, std::size_t places, search::Direction direction)
{
    const auto snapshot = m_bench.session.snapshot();
    if (!snapshot || m_writing)
        return;
    // What is being looked for now would be found in files that are about to change.
    m_stale = m_stale || m_searching || m_typing.isActive(); // made up for when nothing could be written
    m_typing.stop();
    ++m_generation;
    if (std::exchange(m_searching, false))
        m_bench.jobs.cancel(m_job);
    m_writing = true;
    m_said->hide();
    tell();
    const auto shared = std::make_shared<const std::vector<search::Change>>(std::move(changes));
    m_progress->follow(m_bench.jobs.run<std::monostate>(
        direction == search::Direction::Forward ? tr("Replace in all files") : tr("Undo the replacement"),
        [root = snapshot->absolute({}), shared, direction](Job& job) -> Result<std::monostate> {
            PLUMA_CHECK(search::write(root, *shared, direction, job));
            return std::monostate();
        },
        this,
        [this, shared, places, direction](Result<std::monostate> result) {
            written(*shared, places, direction, result ? Result<>() : Result<>(tl::unexpected<Error>(result.error())));
        }));
}

void SearchPage::written(std::vector<search::Change> changes, std::size_t places, search::Direction direction,
                         Result<> result)
{
    m_writing = false;
    if (!result) {
        m_bench.tell(result.error());
        m_problem->setText(result.error().code == ErrorCode::Cancelled
                               ? tr("It was stopped; no file was changed.")
                               : qs(result.error().message) + QLatin1Char(' ') + qs(result.error().hint));
        m_problem->show();
        if (std::exchange(m_stale, false))
            search();
        return tell();
    }
    m_stale = false;
    const std::size_t files = changes.size();
    m_done = direction == search::Direction::Forward ? std::move(changes) : std::vector<search::Change>();
    m_doneCount = m_done.empty() ? 0 : places;
    m_shown.clear();
    m_model->show(nullptr); // what stood there is not so any more
    m_side->hide();
    tellDone(places, files, direction);
    m_bench.session.refresh();
    search();
}

void SearchPage::tellDone(std::size_t places, std::size_t files, search::Direction direction)
{
    const QString where = tr("%Ln file(s)", nullptr, static_cast<int>(files));
    const int count = static_cast<int>(places);
    const QString said = direction == search::Direction::Forward
                             ? tr("%Ln place(s) replaced in %1.", nullptr, count).arg(where)
                             : tr("%Ln replacement(s) taken back in %1.", nullptr, count).arg(where);
    m_said->setText(direction == search::Direction::Forward
                        ? said + QStringLiteral(" · <a href=\"undo\">%1</a>").arg(tr("Undo"))
                        : said);
    m_said->setAccessibleName(said);
    m_said->show();
    m_bench.notify({Notice::Level::Good, said, {}, {}});
}

void SearchPage::preview()
{
    const QModelIndex at = m_list->currentIndex();
    const QString path = at.data(HitsModel::PathRole).toString();
    const auto snapshot = m_bench.session.snapshot();
    // Of a file: its first place.
    const QModelIndex place = at.data(HitsModel::HitRole).toBool() ? at : m_model->index(0, 0, at);
    if (!snapshot || path.isEmpty() || !place.data(HitsModel::HitRole).toBool())
        return;
    const int line = place.data(HitsModel::LineRole).toInt();
    const auto show = [this, path, line] {
        m_preview->goTo(line, 1);
        // All places of the file that the search knows, so that the eye finds the next one.
        m_preview->clearIndicatorRange(0, 0, m_preview->lines(), 0, foundIndicator);
        m_preview->setIndicatorForegroundColor(m_bench.theme.color(QStringLiteral("changedGround")), foundIndicator);
        m_preview->SendScintilla(QsciScintillaBase::SCI_SETINDICATORCURRENT, foundIndicator);
        if (const auto found = m_model->found())
            for (const search::FileHits& file : found->files)
                if (qs(file.path) == path)
                    for (const search::Hit& hit : file.hits)
                        m_preview->SendScintilla(QsciScintillaBase::SCI_INDICATORFILLRANGE,
                                                 static_cast<unsigned long>(hit.offset), static_cast<long>(hit.length));
    };
    if (path == m_shown)
        return show();
    m_bench.jobs.run<QByteArray>(
        tr("Read %1").arg(path),
        [root = snapshot->absolute({}), path = ss(path), texts = m_texts](Job&) -> Result<QByteArray> {
            const auto unsaved = texts.find(path);
            if (unsaved != texts.end())
                return QByteArray::fromStdString(unsaved->second);
            PLUMA_TRY(const auto bytes, readFileBeneath(root, path));
            return QByteArray::fromStdString(bytes);
        },
        this,
        [this, path, show](Result<QByteArray> bytes) {
            if (m_list->currentIndex().data(HitsModel::PathRole).toString() != path)
                return;
            m_shown = bytes ? path : QString();
            m_name->setText(path);
            m_preview->load(bytes ? *bytes : QByteArray::fromStdString(bytes.error().message));
            if (bytes)
                show();
        },
        true);
}

void SearchPage::open(const QModelIndex& index)
{
    const QString path = index.data(HitsModel::PathRole).toString();
    if (path.isEmpty())
        return;
    remember();
    const QModelIndex place = index.data(HitsModel::HitRole).toBool() ? index : m_model->index(0, 0, index);
    Q_EMIT openPlace(path, place.data(HitsModel::LineRole).toInt(), place.data(HitsModel::ColumnRole).toInt());
}

void SearchPage::menu(const QPoint& at)
{
    const QModelIndex index = m_list->indexAt(at);
    const QString path = index.data(HitsModel::PathRole).toString();
    if (path.isEmpty())
        return;
    QMenu& menu = makeMenu(this, QStringLiteral("searchMenu"));
    menu.addAction(tr("Open"), this, [this, row = QPersistentModelIndex(index)] { open(row); });
    menu.addAction(tr("Copy the path"), this, [path] { QApplication::clipboard()->setText(path); });
    if (index.data(HitsModel::HitRole).toBool())
        menu.addAction(tr("Copy the line"), this,
                       [text = index.data(Qt::DisplayRole).toString()] { QApplication::clipboard()->setText(text); });
    menu.addSeparator();
    menu.addAction(tr("Leave this file out"), this, [this, path] {
        m_paths->setText(m_paths->text() + (m_paths->text().isEmpty() ? QString() : QStringLiteral(", ")) +
                         QLatin1Char('!') + path);
    });
    const QString folder = path.section(QLatin1Char('/'), 0, -2);
    if (!folder.isEmpty())
        menu.addAction(tr("Only this folder"), this,
                       [this, folder] { m_paths->setText(folder + QStringLiteral("/**")); });
    menu.addAction(tr("Expand all"), m_list, &QTreeView::expandAll);
    menu.addAction(tr("Collapse all"), m_list, &QTreeView::collapseAll);
    openMenu(menu, m_list->viewport()->mapToGlobal(at));
}

} // namespace pluma::ui

#include "shell/finder.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

#include "base/fuzzy.h"
#include "base/text.h"
#include "widgets/form/form_view.h"
#include "widgets/pieces.h"
#include "widgets/recent.h"
#include "widgets/text.h"

namespace pluma::ui {
namespace {

constexpr int mostBonus = 12; // what was used lately counts as much as the kind that counts most

} // namespace

void FinderModel::setSources(std::vector<FinderEntry> fixed, std::shared_ptr<const Snapshot> artifacts)
{
    beginResetModel();
    m_fixed = std::move(fixed);
    m_artifacts = std::move(artifacts);
    m_rows.clear();
    placeRecent();
    endResetModel();
}

void FinderModel::setRecent(std::map<QString, qlonglong> artifacts)
{
    m_recent = std::move(artifacts);
    placeRecent();
}

// Where they are in the inventory, whose rows are in the order of their paths.
void FinderModel::placeRecent()
{
    m_recentRows.clear();
    if (!m_artifacts || !m_artifacts->inventory)
        return;
    const auto& rows = m_artifacts->inventory->rows;
    for (const auto& [path, turn] : m_recent) {
        const std::string wanted = ss(path);
        const auto it = std::lower_bound(rows.begin(), rows.end(), wanted,
                                         [](const auto& row, const std::string& to) { return row.path < to; });
        if (it != rows.end() && it->path == wanted)
            m_recentRows.emplace(it - rows.begin(), turn);
    }
}

void FinderModel::setArtifacts(std::shared_ptr<const Snapshot> artifacts)
{
    beginResetModel();
    m_artifacts = std::move(artifacts);
    m_rows.clear();
    placeRecent();
    endResetModel();
}

void FinderModel::search(const QString& typed, const Ranked& artifacts)
{
    beginResetModel();
    m_rows.clear();
    const FuzzyPattern pattern(ss(typed.trimmed()));
    for (std::size_t i = 0; i < m_fixed.size(); ++i) {
        const FinderEntry& f = m_fixed[i];
        const int score =
            std::max(pattern.score(ss(f.title)), pattern.score(ss(f.title + QLatin1Char(' ') + f.detail)) - 20);
        if (score > 0)
            m_rows.push_back({score + (f.turn > 0 ? std::max(f.bonus, mostBonus) : f.bonus),
                              -1 - static_cast<std::int64_t>(i), f.turn});
    }
    for (const Ranked::Hit& hit : artifacts.best) {
        const auto recent = m_recentRows.find(hit.row);
        m_rows.push_back(recent == m_recentRows.end() ? Row{hit.score, hit.row, 0}
                                                      : Row{hit.score + mostBonus, hit.row, recent->second});
    }
    if (pattern.empty())
        for (const auto& [row, turn] : m_recentRows)
            m_rows.push_back({0, row, turn});
    const auto better = [all = pattern.empty()](const Row& a, const Row& b) {
        if (a.turn != b.turn && (all || a.score == b.score))
            return a.turn > b.turn;
        return a.score != b.score ? a.score > b.score
               : a.artifact > b.artifact && a.artifact < 0 && b.artifact < 0
                   ? true
                   : a.artifact < b.artifact && a.artifact >= 0;
    };
    const auto end = m_rows.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(m_rows.size(), 100));
    std::partial_sort(m_rows.begin(), end, m_rows.end(), better);
    m_rows.erase(end, m_rows.end());
    endResetModel();
}

int FinderModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FinderModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (row.artifact >= 0) {
        const std::string& path = m_artifacts->inventory->rows[static_cast<std::size_t>(row.artifact)].path;
        const std::size_t slash = path.rfind('/');
        switch (role) {
        case Qt::DisplayRole:
            return qs(slash == std::string::npos ? path : path.substr(slash + 1));
        case DetailRole:
            return m_artifacts->place(path);
        case Qt::ToolTipRole:
            return qs(path);
        case IconRole:
            return QStringLiteral("document");
        case TrailingRole:
        case RecentRole:
            return row.turn > 0 ? tr("recent") : QString();
        case Qt::AccessibleTextRole:
            return qs(path) + (row.turn > 0 ? QStringLiteral(", ") + tr("recent") : QString());
        default:
            return {};
        }
    }
    const FinderEntry& f = m_fixed[static_cast<std::size_t>(-1 - row.artifact)];
    switch (role) {
    case Qt::DisplayRole:
        return f.title;
    case Qt::AccessibleTextRole:
        return QStringList({f.title, f.detail, f.blocked, f.turn > 0 ? tr("recent") : QString()})
            .filter(QRegularExpression(QStringLiteral(".")))
            .join(QStringLiteral(", "));
    case DetailRole:
        return f.detail;
    case IconRole:
        return f.icon;
    case TrailingRole:
        return !f.blocked.isEmpty()   ? f.blocked
               : f.turn == 0          ? f.trailing
               : f.trailing.isEmpty() ? tr("recent")
                                      : tr("recent") + QStringLiteral("   ") + f.trailing;
    case RecentRole:
        return f.turn > 0 ? tr("recent") : QString();
    case BlockedRole:
    case Qt::ToolTipRole:
        return f.blocked;
    default:
        return {};
    }
}

void FinderModel::pick(int at, std::function<void()>& run, QString& path) const
{
    if (at < 0 || at >= rowCount())
        return;
    const Row& row = m_rows[static_cast<std::size_t>(at)];
    if (row.artifact >= 0)
        path = qs(m_artifacts->inventory->rows[static_cast<std::size_t>(row.artifact)].path);
    else
        run = m_fixed[static_cast<std::size_t>(-1 - row.artifact)].blocked.isEmpty()
                  ? m_fixed[static_cast<std::size_t>(-1 - row.artifact)].run
                  : nullptr;
}

const FinderEntry* FinderModel::entry(int at) const
{
    if (at < 0 || at >= rowCount() || m_rows[static_cast<std::size_t>(at)].artifact >= 0)
        return nullptr;
    return &m_fixed[static_cast<std::size_t>(-1 - m_rows[static_cast<std::size_t>(at)].artifact)];
}

namespace {

class FinderDelegate : public QStyledItemDelegate {
public:
    FinderDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        QRect r = option.rect.adjusted(6, 1, -6, -1);
        if ((option.state & QStyle::State_Selected) != 0) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_theme.color(QStringLiteral("selection")));
            painter->drawRoundedRect(r, 4, 4);
        }
        const auto v = [&option](const QRect& part) { return QStyle::visualRect(option.direction, option.rect, part); };
        r.adjust(8, 0, -8, 0);
        const int size = m_theme.points(16);
        const QString icon = index.data(FinderModel::IconRole).toString();
        if (!icon.isEmpty())
            m_theme.icon(icon, QStringLiteral("dim"))
                .paint(painter, v(QRect(r.left(), r.center().y() - size / 2, size, size)));
        r.setLeft(r.left() + size + 10);
        QFont small = option.font;
        small.setPixelSize(m_theme.points(11));
        painter->setFont(small);
        painter->setPen(m_theme.color(QStringLiteral("dim")));
        if (const QString trailing = index.data(FinderModel::TrailingRole).toString(); !trailing.isEmpty()) {
            painter->drawText(v(r), Qt::AlignRight | Qt::AlignVCenter, trailing);
            r.setRight(r.right() - painter->fontMetrics().horizontalAdvance(trailing) - 16);
        }
        painter->setFont(option.font);
        const bool blocked = !index.data(FinderModel::BlockedRole).toString().isEmpty();
        painter->setPen(m_theme.color(blocked ? QStringLiteral("dim") : QStringLiteral("text")));
        const QString title = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, r.width());
        painter->drawText(v(r), Qt::AlignLeft | Qt::AlignVCenter, title);
        const int used = painter->fontMetrics().horizontalAdvance(title) + 12;
        const QString detail = index.data(FinderModel::DetailRole).toString();
        if (!detail.isEmpty() && used < r.width() - 30) {
            painter->setFont(small);
            painter->setPen(m_theme.color(QStringLiteral("dim")));
            painter->drawText(v(r.adjusted(used, 0, 0, 0)), Qt::AlignLeft | Qt::AlignVCenter,
                              painter->fontMetrics().elidedText(detail, Qt::ElideLeft, r.width() - used));
        }
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {200, m_theme.points(30)}; }

private:
    const Theme& m_theme;
};

} // namespace

Finder::~Finder()
{
    delete m_page; // before the form that it shows
}

Finder::Finder(const Bench& bench, QWidget* window)
    : QFrame(window), m_bench(bench), m_pages(new QStackedWidget(this)), m_line(new QLineEdit(this)),
      m_list(new QListView(this)), m_empty(label(tr("Nothing is called that."), "dim", this)),
      m_model(new FinderModel(this)), m_search(bench.jobs)
{
    setObjectName(QStringLiteral("finder"));
    setProperty("role", QStringLiteral("popup"));
    setAccessibleName(tr("Find and run"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(6);
    m_line->setObjectName(QStringLiteral("finderLine"));
    column->addWidget(m_line);
    m_list->setObjectName(QStringLiteral("finderList"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FinderDelegate(bench.theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    column->addWidget(m_list, 1);
    m_empty->setContentsMargins(12, 8, 12, 12);
    m_empty->hide();
    column->addWidget(m_empty);
    m_pages->addWidget(page);
    layout->addWidget(m_pages);
    hide();
    m_line->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString& text) { search(text); });
    connect(m_list, &QListView::clicked, this, &Finder::activate);
    // A workspace that was still being read when the popup opened.
    connect(&bench.session, &Session::changed, this, [this] {
        if (!isVisible() || m_pages->currentIndex() != 0 || !m_model->artifacts())
            return;
        m_model->setArtifacts(m_bench.session.snapshot());
        search(m_line->text());
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (isVisible() && now != nullptr && now != this && !isAncestorOf(now) && now->window() == this->window())
            hide();
    });
}

void Finder::search(const QString& typed)
{
    const auto show = [this, typed](const Ranked& artifacts) {
        m_model->search(typed, artifacts);
        m_list->setCurrentIndex(m_model->index(0, 0));
        const auto read = m_model->artifacts();
        m_empty->setText(read && !read->inventory ? tr("The artifacts are still being read …")
                         : m_search.running()     ? tr("Searching …")
                                                  : tr("Nothing is called that."));
        m_empty->setVisible(m_model->rowCount() == 0);
        m_list->setVisible(m_model->rowCount() > 0);
        place();
    };
    const auto snapshot = m_model->artifacts();
    m_search.run(snapshot ? snapshot->inventory : nullptr, typed, 100, this, show);
    if (m_search.running()) // commands and contexts are there at once; the artifacts follow
        show({});
}

void Finder::place()
{
    const QWidget* window = parentWidget();
    const int width = std::min(m_bench.theme.points(640), window->width() - 48);
    const int height = std::min(m_bench.theme.points(480), window->height() - 140);
    // As tall as what it shows.
    int wanted = height;
    if (m_pages->currentIndex() == 0) {
        const int rows = std::clamp(m_model->rowCount(), 1, 12);
        wanted = rows * m_bench.theme.points(30) + m_line->sizeHint().height() + m_bench.theme.points(32);
    } else if (m_page != nullptr) {
        wanted = m_page->sizeHint().height() - m_fields->sizeHint().height() + m_fields->contentHeight() +
                 m_bench.theme.points(14);
    }
    // A form may be taller than a list: nobody types to make it shorter.
    const int top = m_bench.theme.points(96);
    const int most = m_pages->currentIndex() == 0 ? height : window->height() - top - m_bench.theme.points(48);
    setGeometry((window->width() - width) / 2, top, width, std::min(most, wanted));
}

void Finder::popup(const QString& placeholder, std::vector<FinderEntry> fixed, bool artifacts)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_pages->setCurrentIndex(0);
    const Recent recent = recentOf(m_bench);
    std::map<QString, std::map<QString, qlonglong>> turns;
    for (FinderEntry& entry : fixed) {
        if (entry.kind.isEmpty())
            continue;
        const auto [it, fresh] = turns.try_emplace(entry.kind);
        if (fresh)
            it->second = recent.turns(entry.kind);
        const auto used = it->second.find(entry.what);
        entry.turn = used == it->second.end() ? 0 : used->second;
    }
    m_model->setRecent(artifacts ? recent.turns(QStringLiteral("artifact")) : std::map<QString, qlonglong>());
    m_model->setSources(std::move(fixed), artifacts ? m_bench.session.snapshot() : nullptr);
    m_line->setPlaceholderText(placeholder);
    m_line->setAccessibleName(placeholder);
    m_line->clear();
    search({});
    place();
    show();
    raise();
    m_line->setFocus(Qt::PopupFocusReason);
}

void Finder::dismiss()
{
    hide();
    if (m_before != nullptr)
        m_before->setFocus();
}

void Finder::activate(const QModelIndex& index)
{
    std::function<void()> run;
    QString path;
    m_model->pick(index.row(), run, path);
    if (run == nullptr && path.isEmpty())
        return;
    if (const FinderEntry* entry = m_model->entry(index.row()); entry != nullptr && !entry->kind.isEmpty())
        recentOf(m_bench).used(entry->kind, entry->what);
    dismiss();
    if (run)
        run();
    else
        m_bench.openArtifact(path);
    if (!path.isEmpty())
        Q_EMIT chosen();
}

bool Finder::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        const int rows = m_model->rowCount();
        const int at = m_list->currentIndex().row();
        int to = -1;
        switch (key->key()) {
        case Qt::Key_Down:
            to = std::min(rows - 1, at + 1);
            break;
        case Qt::Key_Up:
            to = std::max(0, at - 1);
            break;
        case Qt::Key_PageDown:
            to = std::min(rows - 1, at + 10);
            break;
        case Qt::Key_PageUp:
            to = std::max(0, at - 10);
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            activate(m_list->currentIndex());
            return true;
        default:
            break;
        }
        if (to >= 0) {
            m_list->setCurrentIndex(m_model->index(to, 0));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void Finder::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return dismiss();
    QFrame::keyPressEvent(event);
}

void Finder::ask(const command::CommandInfo& command, const Json& known)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    delete m_page;
    m_page = new QWidget(this);
    const auto values = Values::fromJson(known);
    m_form = std::make_unique<schema::Form>(schema::FormSchema::of(commandForm(command)), formOptions(),
                                            values->root());
    auto* layout = new QVBoxLayout(m_page);
    layout->setContentsMargins(14, 12, 14, 10);
    layout->setSpacing(8);
    layout->addWidget(label(commandTitle(command), "title", m_page));
    auto* help = label(commandHelp(command), "dim", m_page);
    help->setWordWrap(true);
    layout->addWidget(help);
    m_fields = new FormView(m_bench.theme, m_page);
    m_fields->setObjectName(QStringLiteral("commandForm"));
    m_fields->setCompletions([this](const QString& kind) { return choicesOf(m_bench, kind); });
    m_fields->setForm(m_form.get());
    layout->addWidget(m_fields, 1);
    auto* foot = new QHBoxLayout;
    auto* line = new ElidedLabel(QStringLiteral("pluma ") + qs(join(command.verb, " ")), m_page);
    setRole(line, "caption");
    line->setFont(m_bench.theme.mono());
    foot->addWidget(line, 1);
    auto* cancel = quietButton(tr("Cancel"), "commandCancel", m_page);
    auto* run = primaryButton(commandTitle(command), "commandRun", m_page);
    foot->addWidget(cancel);
    foot->addWidget(run);
    layout->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &Finder::dismiss);
    const auto submit = [this, command] {
        if (!m_form->validate()) { // the fields that are wrong say so
            m_form->touchAll();
            m_fields->reveal(m_form->wrong().front());
            return;
        }
        const Json input = m_form->payload()->root().json();
        dismiss();
        Q_EMIT runCommand(command, input);
    };
    connect(run, &QPushButton::clicked, this, submit);
    connect(m_fields, &FormView::submitted, this, submit);
    connect(m_fields, &FormView::contentHeightChanged, this, [this] { place(); });
    m_pages->addWidget(m_page);
    m_pages->setCurrentWidget(m_page);
    place();
    show();
    raise();
    if (m_fields->rowCount() > 0)
        m_fields->focusFirst();
    else
        run->setFocus(Qt::PopupFocusReason);
}

} // namespace pluma::ui

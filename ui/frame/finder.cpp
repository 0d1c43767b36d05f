#include "frame/finder.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QShortcutEvent>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

#include "base/fuzzy.h"
#include "base/text.h"
#include "widgets/form/form_view.h"
#include "widgets/menus.h"
#include "widgets/pieces.h"
#include "widgets/session/recent.h"
#include "widgets/words/text.h"

namespace pluma::ui {
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

/// Between the window and the finder: what is behind steps back, and a click there only closes.
class Veil : public QWidget {
public:
    Veil(const Theme& theme, QWidget* window, std::function<void()> pressed)
        : QWidget(window), m_theme(theme), m_pressed(std::move(pressed))
    {
        setObjectName(QStringLiteral("finderVeil"));
        hide();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QColor shade = m_theme.color(QStringLiteral("text"));
        // A high contrast has nothing translucent; on a dark ground the words are light and would brighten it.
        if (m_theme.choice() == Theme::Choice::HighContrast)
            return;
        shade = shade.lightnessF() > 0.5 ? QColor(Qt::black) : shade;
        shade.setAlphaF(0.14F);
        QPainter(this).fillRect(rect(), shade);
    }
    void mousePressEvent(QMouseEvent*) override { m_pressed(); }

private:
    const Theme& m_theme;
    std::function<void()> m_pressed;
};

} // namespace

Finder::~Finder()
{
    delete m_page; // before the form that it shows
}

Finder::Finder(const Bench& bench, QWidget* window)
    : QFrame(window), m_bench(bench), m_pages(new QStackedWidget(this)), m_line(new QLineEdit(this)),
      m_list(new QListView(this)), m_empty(label(tr("Nothing is called that."), "dim", this)),
      m_hint(label({}, "caption", this)), m_veil(new Veil(bench.theme, window, [this] { dismiss(); })),
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
    m_hint->setObjectName(QStringLiteral("finderHint"));
    m_hint->setContentsMargins(12, 0, 12, 4);
    m_hint->hide();
    column->addWidget(m_hint);
    m_pages->addWidget(page);
    layout->addWidget(m_pages);
    hide();
    m_line->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString& text) { search(text); });
    connect(m_list, &QListView::clicked, this, &Finder::activate);
    onRightClick(m_list, [this](QMenu& menu, const QModelIndex& at) {
        const FinderEntry* entry = m_model->entry(at.row());
        if (entry != nullptr && entry->other && entry->blocked.isEmpty())
            menu.addAction(entry->otherTitle, this, [this, row = QPersistentModelIndex(at)] { other(row); });
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &Finder::tellOther);
    m_slow.setSingleShot(true);
    m_slow.setInterval(150);
    connect(&m_slow, &QTimer::timeout, this, [this] { showFound(m_line->text(), {}); });
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
    m_entered = nullptr;
    m_slow.stop();
    const auto snapshot = m_model->artifacts();
    m_search.run(snapshot ? snapshot->inventory : nullptr, typed, 100, this, [this, typed](const Ranked& artifacts) {
        m_slow.stop();
        showFound(typed, artifacts);
        if (const auto act = std::exchange(m_entered, nullptr))
            (this->*act)(m_list->currentIndex());
    });
    // What stood there stays for a moment: a list that goes and comes with each key cannot be read.
    if (m_search.running())
        m_slow.start();
}

void Finder::showFound(const QString& typed, const Ranked& artifacts)
{
    m_model->search(typed, artifacts);
    m_list->setCurrentIndex(m_model->index(0, 0));
    const auto read = m_model->artifacts();
    m_empty->setText(read && !read->inventory ? tr("The artifacts are still being read …")
                     : m_search.running()     ? tr("Searching …")
                                              : tr("Nothing is called that."));
    m_empty->setVisible(m_model->rowCount() == 0);
    m_list->setVisible(m_model->rowCount() > 0);
    tellOther();
    place();
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
        wanted = rows * m_bench.theme.points(30) + m_line->sizeHint().height() + m_bench.theme.points(32) +
                 (m_hint->isHidden() ? 0 : m_hint->sizeHint().height());
    } else if (m_page != nullptr) {
        wanted = m_page->sizeHint().height() - m_fields->sizeHint().height() + m_fields->contentHeight() +
                 m_bench.theme.points(14);
    }
    // A form may be taller than a list: nobody types to make it shorter.
    const int top = m_bench.theme.points(96);
    const int most = m_pages->currentIndex() == 0 ? height : window->height() - top - m_bench.theme.points(48);
    setGeometry((window->width() - width) / 2, top, width, std::min(most, wanted));
    m_veil->setGeometry(window->rect());
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

void Finder::other(const QModelIndex& index)
{
    const FinderEntry* entry = m_model->entry(index.row());
    if (entry == nullptr || !entry->other || !entry->blocked.isEmpty())
        return;
    const auto run = entry->other;
    if (!entry->kind.isEmpty())
        recentOf(m_bench).used(entry->kind, entry->what);
    dismiss();
    run();
}

// Said while the row is chosen: nobody guesses a second key.
void Finder::tellOther()
{
    const FinderEntry* entry = m_model->entry(m_list->currentIndex().row());
    const bool more = entry != nullptr && entry->other && entry->blocked.isEmpty();
    m_hint->setText(more ? tr("%1: %2").arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText),
                                            entry->otherTitle)
                         : QString());
    if (m_hint->isHidden() == more) {
        m_hint->setVisible(more);
        place();
    }
}

void Finder::setShortcuts(std::function<std::vector<QKeySequence>()> opens, std::function<QKeySequence()> closes)
{
    m_opens = std::move(opens);
    m_closes = std::move(closes);
}

FormView* Finder::fields() const { return m_pages->currentIndex() > 0 ? m_fields : nullptr; }

// A shortcut of the window, or of something in it that is behind: those are not meant while this is open.
bool Finder::shortcut(QObject* watched, QEvent* event)
{
    const QWidget* of = nullptr;
    for (QObject* at = watched; at != nullptr; at = at->parent()) {
        if (at == this)
            return false;
        if (of == nullptr && at->isWidgetType())
            of = static_cast<QWidget*>(at);
    }
    if (of == nullptr || of->window() != window())
        return false; // of a dialog that stands before
    const QKeySequence keys = static_cast<QShortcutEvent*>(event)->key();
    if (m_closes && keys == m_closes()) {
        dismiss();
        return true;
    }
    const auto opens = m_opens && m_pages->currentIndex() == 0 ? m_opens() : std::vector<QKeySequence>();
    return std::find(opens.begin(), opens.end(), keys) == opens.end();
}

bool Finder::listKey(const QKeyEvent& key)
{
    const int rows = m_model->rowCount();
    const int at = m_list->currentIndex().row();
    int to = -1;
    switch (key.key()) {
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
    case Qt::Key_Enter: {
        const auto act = (key.modifiers() & Qt::ControlModifier) != 0 ? &Finder::other : &Finder::activate;
        if (m_search.running()) // what stands there is the answer to something else
            m_entered = act;
        else
            (this->*act)(m_list->currentIndex());
        return true;
    }
    default:
        break;
    }
    if (to >= 0)
        m_list->setCurrentIndex(m_model->index(to, 0));
    return to >= 0;
}

bool Finder::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Shortcut && isVisible())
        return shortcut(watched, event);
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == m_line && event->type() == QEvent::KeyPress)
        return listKey(*static_cast<QKeyEvent*>(event));
    return false;
}

void Finder::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    m_veil->setGeometry(parentWidget()->rect());
    m_veil->show();
    m_veil->raise();
    raise();
    qApp->installEventFilter(this);
}

void Finder::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    m_veil->hide();
    m_slow.stop();
    m_entered = nullptr;
    qApp->removeEventFilter(this);
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
    m_form =
        std::make_unique<schema::Form>(schema::FormSchema::of(commandForm(command)), formOptions(), values->root());
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
    m_fields->setSwitches(true); // what a command is not told is no
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

#include "frame/document_area.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMouseEvent>
#include <QPointer>
#include <QRegularExpression>
#include <QTabBar>
#include <QToolButton>
#include <algorithm>
#include <memory>
#include <utility>

#include "frame/unsaved_dialog.h"
#include "widgets/menus.h"
#include "widgets/pieces.h"

namespace pluma::ui {
namespace {

// Documents have names of any length: a tab takes what its name needs while there is room, and keeps enough to tell one
// from another when there is not. The middle button closes the tab it went down and up on.
class DocumentTabs : public QTabBar {
public:
    DocumentTabs(const Theme& theme, QWidget* parent) : QTabBar(parent), m_theme(theme) {}
    /// What a tab needs for a text, with its icon and its button.
    int widthFor(const QString& text) const
    {
        if (count() == 0)
            return 0;
        const auto plain = [this](const QString& words) {
            return fontMetrics().size(Qt::TextShowMnemonic, words).width();
        };
        return std::max(QTabBar::tabSizeHint(0).width() - plain(tabText(0)) + plain(text), m_theme.points(112));
    }

protected:
    QSize tabSizeHint(int index) const override
    {
        const QSize size = QTabBar::tabSizeHint(index);
        return {std::max(size.width(), m_theme.points(112)), size.height()};
    }
    QSize minimumTabSizeHint(int index) const override
    {
        const QSize size = tabSizeHint(index);
        return {std::min(size.width(), m_theme.points(144)), size.height()};
    }
    void mousePressEvent(QMouseEvent* event) override
    {
        m_middle = event->button() == Qt::MiddleButton ? tabAt(event->position().toPoint()) : -1;
        QTabBar::mousePressEvent(event);
    }
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        const int pressed = std::exchange(m_middle, -1);
        QTabBar::mouseReleaseEvent(event);
        if (event->button() == Qt::MiddleButton && pressed >= 0 && pressed == tabAt(event->position().toPoint()))
            Q_EMIT tabCloseRequested(pressed);
    }

private:
    const Theme& m_theme;
    int m_middle = -1; ///< the tab that the middle button went down on
};

} // namespace

DocumentArea::DocumentArea(const Bench& bench, QWidget* parent)
    : QTabWidget(parent), m_bench(bench),
      m_all(iconButton(bench.theme, QStringLiteral("chevron-down"), tr("All open documents"), "documentsAll", this))
{
    setObjectName(QStringLiteral("documents"));
    setTabBar(new DocumentTabs(bench.theme, this));
    setDocumentMode(true);
    setTabsClosable(true);
    setMovable(true);
    tabBar()->setObjectName(QStringLiteral("documentTabs"));
    tabBar()->setAccessibleName(tr("Open documents"));
    tabBar()->setElideMode(Qt::ElideRight);
    tabBar()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(tabBar(), &QWidget::customContextMenuRequested, this, &DocumentArea::tabMenu);
    // All of them by name, when the tabs cannot say all of theirs.
    auto* all = new QMenu(m_all);
    all->setObjectName(QStringLiteral("documentsAllMenu"));
    connect(all, &QMenu::aboutToShow, this, [this, all] { listPages(*all); });
    m_all->setMenu(all);
    m_all->setPopupMode(QToolButton::InstantPopup);
    m_all->hide();
    setCornerWidget(m_all, Qt::TopRightCorner);
    tabBar()->setExpanding(false);
    tabBar()->setUsesScrollButtons(true);
    const auto resizeIcons = [this] { tabBar()->setIconSize({m_bench.theme.points(14), m_bench.theme.points(14)}); };
    resizeIcons();
    connect(&bench.theme, &Theme::changed, this, resizeIcons);
    connect(this, &QTabWidget::tabCloseRequested, this,
            [this](int index) { close(static_cast<Page*>(widget(index))); });
    connect(this, &QTabWidget::currentChanged, this, [this] {
        tabBar()->setVisible(count() > 0);
        Q_EMIT pagesChanged();
    });
    connect(&bench.theme, &Theme::changed, this, &DocumentArea::nameTabs, Qt::QueuedConnection);
    tabBar()->hide();
}

void DocumentArea::resizeEvent(QResizeEvent* event)
{
    QTabWidget::resizeEvent(event);
    nameTabs();
}

void DocumentArea::listPages(QMenu& menu)
{
    menu.clear();
    for (Page* page : pages()) {
        const QString name = (page->isDirty() ? QStringLiteral("● ") : QString()) + wholeTitle(page);
        QAction* action = menu.addAction(m_bench.theme.icon(page->iconName(), QStringLiteral("dim")),
                                         QString(name).replace(QLatin1Char('&'), QStringLiteral("&&")), this,
                                         [this, page = QPointer<Page>(page)] {
                                             if (page == nullptr)
                                                 return;
                                             setCurrentWidget(page);
                                             page->focusContent();
                                         });
        action->setCheckable(true);
        action->setChecked(page == current());
    }
}

void DocumentArea::tabMenu(const QPoint& at)
{
    // The menu key speaks of the tab in front.
    const int index = tabBar()->tabAt(at) >= 0 ? tabBar()->tabAt(at) : currentIndex();
    auto* const page = qobject_cast<Page*>(widget(index));
    if (page == nullptr)
        return;
    QMenu& menu = makeMenu(this, QStringLiteral("documentTabMenu"));
    // Pages may go by themselves while the menu is open.
    using Guarded = std::vector<QPointer<Page>>;
    const auto offer = [this, &menu](const QString& words, const Guarded& which) {
        if (which.empty())
            return;
        menu.addAction(words, this, [this, which] {
            std::vector<Page*> here;
            for (const QPointer<Page>& one : which)
                if (one != nullptr)
                    here.push_back(one);
            close(here, [] {});
        });
    };
    Guarded others;
    Guarded right;
    for (Page* one : pages()) {
        if (one != page)
            others.emplace_back(one);
        if (indexOf(one) > index)
            right.emplace_back(one);
    }
    menu.addAction(tr("Close"), this, [this, guard = QPointer<Page>(page)] {
        if (guard != nullptr)
            close(guard);
    });
    offer(tr("Close the others"), others);
    offer(layoutDirection() == Qt::RightToLeft ? tr("Close all to the left") : tr("Close all to the right"), right);
    if (!m_closed.empty())
        menu.addAction(m_bench.theme.icon(QStringLiteral("history")), tr("Reopen the closed tab"), this,
                       &DocumentArea::reopenWanted);
    if (const QString path = page->subject(); !path.isEmpty()) {
        menu.addSeparator();
        addCopy(menu, tr("Copy the path"), path);
        if (isThere(m_bench, path))
            menu.addAction(m_bench.theme.icon(QStringLiteral("navigator")), tr("Show in the navigator"), this,
                           [this, path] { Q_EMIT revealWanted(path); });
        if (page->key().startsWith(QStringLiteral("artifact:")))
            menu.addAction(tr("History"), this, [this, path] { m_bench.file(FileAction::History, path); });
    }
    openMenu(menu, tabBar()->mapToGlobal(at));
}

Page* DocumentArea::find(const QString& key) const
{
    for (Page* page : pages())
        if (page->key() == key)
            return page;
    return nullptr;
}

Page* DocumentArea::current() const { return qobject_cast<Page*>(currentWidget()); }

std::vector<Page*> DocumentArea::pages() const
{
    std::vector<Page*> out;
    for (int i = 0; i < count(); ++i)
        if (auto* page = qobject_cast<Page*>(widget(i)))
            out.push_back(page);
    return out;
}

void DocumentArea::expect(const QStringList& keys, const QString& front)
{
    m_order = m_expected = keys;
    m_front = front;
}

// Behind the last of those that stand before it in the order of the session.
int DocumentArea::placeOf(const QString& key) const
{
    const qsizetype rank = m_order.indexOf(key);
    int at = 0;
    for (int i = 0; i < count(); ++i)
        if (const auto* page = qobject_cast<const Page*>(widget(i));
            page != nullptr && m_order.contains(page->key()) && m_order.indexOf(page->key()) < rank)
            at = i + 1;
    return at;
}

Page* DocumentArea::open(Page* page)
{
    const QString key = page->key();
    if (Page* there = find(key); there != nullptr && there != page) {
        delete page;
        setCurrentWidget(there);
        return there;
    }
    const bool restored = m_expected.removeOne(key);
    insertTab(restored ? placeOf(key) : count(), page, page->title());
    connect(page, &Page::titleChanged, this, [this, page] { update(page); });
    connect(page, &Page::saved, this, &DocumentArea::pageSaved);
    connect(page, &Page::placeChanged, this, [this, page] {
        if (page == current())
            Q_EMIT placeChanged();
    });
    connect(page, &Page::closeWanted, this, [this, page] { close(page); });
    update(page);
    if (!restored || key == m_front)
        setCurrentWidget(page);
    return page;
}

// The name of a page, and the folder that tells it from another one of that name.
QString DocumentArea::wholeTitle(const Page* page) const
{
    const QString name = page->title();
    for (const Page* other : pages())
        if (other != page && other->title() == name) {
            const QStringList mine = page->tip().split(QLatin1Char('/'));
            const QStringList theirs = other->tip().split(QLatin1Char('/'));
            for (qsizetype up = 2; up <= mine.size(); ++up)
                if (mine.value(mine.size() - up) != theirs.value(theirs.size() - up))
                    return name + QStringLiteral(" · ") + mine.value(mine.size() - up);
            return name;
        }
    return name;
}

// Where there is little room a tab says what tells its page from the others, and no long beginning that another one has
// too.
QString DocumentArea::shortTitle(const Page* page) const
{
    const QString name = page->title();
    if (const QString whole = wholeTitle(page); whole != name)
        return whole;
    qsizetype shared = 0;
    for (const Page* other : pages()) {
        if (other == page)
            continue;
        const QString their = other->title();
        qsizetype same = 0;
        while (same < std::min(name.size(), their.size()) && name[same] == their[same])
            ++same;
        shared = std::max(shared, same);
    }
    if (fontMetrics().horizontalAdvance(name) < m_bench.theme.points(128))
        return name;
    const qsizetype word = name.left(shared).lastIndexOf(QRegularExpression(QStringLiteral("[-_ .]")));
    return word < 4 ? name : QStringLiteral("…") + name.mid(word + 1);
}

void DocumentArea::update(Page* page)
{
    const int at = indexOf(page);
    if (at < 0)
        return;
    setTabIcon(at, m_bench.theme.icon(page->iconName(), QStringLiteral("dim")));
    nameTabs();
    Q_EMIT pagesChanged();
}

// What one page is called decides how much of the others' names has to be said, and so does the room there is.
void DocumentArea::nameTabs()
{
    const auto* tabs = static_cast<const DocumentTabs*>(tabBar());
    const auto text = [](const Page* page, const QString& title) {
        return (page->isDirty() ? QStringLiteral("● ") : QString()) +
               QString(title).replace(QLatin1Char('&'), QStringLiteral("&&"));
    };
    int needed = 0;
    for (const Page* page : pages())
        needed += tabs->widthFor(text(page, wholeTitle(page)));
    const bool crowded = needed > width() - m_all->sizeHint().width();
    for (Page* page : pages()) {
        const int at = indexOf(page);
        const QString now = text(page, crowded ? shortTitle(page) : wholeTitle(page));
        if (tabText(at) != now)
            setTabText(at, now);
        const QString tip = page->tip();
        setTabToolTip(at, tip.contains(page->title()) ? tip : page->title() + QLatin1Char('\n') + tip);
    }
    m_all->setVisible(crowded);
}

void DocumentArea::settle(const std::vector<Page*>& pages, std::function<void()> then)
{
    if (pages.empty())
        return then();
    if (const auto* open = findChild<UnsavedDialog*>(); open != nullptr && open->isVisible())
        return; // one question at a time
    auto* dialog = new UnsavedDialog(pages, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, pages, then = std::move(then)]() mutable {
        settled(pages, dialog->chosen(), std::move(then));
    });
    dialog->open();
}

void DocumentArea::settled(const std::vector<Page*>& pages, std::vector<Page*> chosen, std::function<void()> then)
{
    const auto open = this->pages(); // some may have gone while the question stood
    chosen.erase(std::remove_if(chosen.begin(), chosen.end(),
                                [&](Page* page) { return std::find(open.begin(), open.end(), page) == open.end(); }),
                 chosen.end());
    // Nothing is let go before everything else is safe.
    const auto finish = [this, pages, chosen, then = std::move(then)] {
        const auto here = this->pages();
        for (Page* page : pages)
            if (std::find(here.begin(), here.end(), page) != here.end() &&
                std::find(chosen.begin(), chosen.end(), page) == chosen.end())
                page->discard();
        then();
    };
    if (chosen.empty())
        return finish();
    // Lives as long as the question is open: one save that fails ends it, and later saves mean nothing to it.
    auto* const waiting = new QObject(this);
    const auto left = std::make_shared<std::size_t>(chosen.size());
    for (Page* page : chosen) {
        connect(page, &Page::saved, waiting, [waiting, left, finish] {
            if (--*left > 0)
                return;
            waiting->deleteLater();
            finish();
        });
        connect(page, &Page::notSaved, waiting, [this, waiting, page] {
            waiting->deleteLater();
            setCurrentWidget(page); // which says why
        });
    }
    for (Page* page : chosen)
        page->save();
}

void DocumentArea::remove(Page* page)
{
    m_closed.push_back({page->key(), page->state()});
    if (m_closed.size() > 50)
        m_closed.erase(m_closed.begin());
    removeTab(indexOf(page));
    page->deleteLater();
    nameTabs();
    Q_EMIT pagesChanged();
}

void DocumentArea::close(Page* page)
{
    if (!page->isDirty())
        return remove(page);
    setCurrentWidget(page);
    const QPointer<Page> guard(page);
    settle({page}, [this, guard] {
        if (guard != nullptr && indexOf(guard) >= 0 && !guard->isDirty()) // nobody went on typing meanwhile
            remove(guard);
    });
}

void DocumentArea::closeAll(std::function<void()> then)
{
    close(pages(), [this, then = std::move(then)] {
        // Some may have come while it was saved.
        const auto late = pages();
        if (std::any_of(late.begin(), late.end(), [](const Page* page) { return page->isDirty(); }))
            return;
        for (Page* page : late)
            remove(page);
        then();
    });
}

void DocumentArea::close(const std::vector<Page*>& which, std::function<void()> then)
{
    std::vector<Page*> dirty;
    std::vector<QPointer<Page>> still;
    for (Page* page : which) {
        still.emplace_back(page);
        if (page->isDirty())
            dirty.push_back(page);
    }
    settle(dirty, [this, still = std::move(still), then = std::move(then)] {
        for (const QPointer<Page>& page : still)
            if (page != nullptr && page->isDirty())
                return; // somebody went on typing while it was saved
        for (const QPointer<Page>& page : still)
            if (page != nullptr && indexOf(page) >= 0)
                remove(page);
        then();
    });
}

void DocumentArea::saveAll()
{
    for (Page* page : pages())
        if (page->isDirty())
            page->save();
}

} // namespace pluma::ui

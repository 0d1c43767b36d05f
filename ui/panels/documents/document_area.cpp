#include "panels/documents/document_area.h"

#include <QPointer>
#include <QRegularExpression>
#include <QTabBar>
#include <algorithm>
#include <memory>

#include "panels/documents/unsaved_dialog.h"

namespace pluma::ui {
namespace {

// Documents have names of any length; a tab keeps enough room to tell one from another.
class DocumentTabs : public QTabBar {
public:
    DocumentTabs(const Theme& theme, QWidget* parent) : QTabBar(parent), m_theme(theme) {}

protected:
    QSize tabSizeHint(int index) const override
    {
        const QSize size = QTabBar::tabSizeHint(index);
        return {std::clamp(size.width(), m_theme.points(112), m_theme.points(240)), size.height()};
    }
    QSize minimumTabSizeHint(int index) const override
    {
        const QSize size = tabSizeHint(index);
        return {std::min(size.width(), m_theme.points(144)), size.height()};
    }

private:
    const Theme& m_theme;
};

} // namespace

DocumentArea::DocumentArea(const Bench& bench, QWidget* parent) : QTabWidget(parent), m_bench(bench)
{
    setObjectName(QStringLiteral("documents"));
    setTabBar(new DocumentTabs(bench.theme, this));
    setDocumentMode(true);
    setTabsClosable(true);
    setMovable(true);
    tabBar()->setObjectName(QStringLiteral("documentTabs"));
    tabBar()->setAccessibleName(tr("Open documents"));
    tabBar()->setElideMode(Qt::ElideMiddle);
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
    tabBar()->hide();
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

// A tab says what tells its page from the others: the folder where the names are the same, and no long beginning that
// another one has too.
QString DocumentArea::tabTitle(const Page* page) const
{
    const QString name = page->title();
    qsizetype shared = 0;
    for (const Page* other : pages()) {
        if (other == page)
            continue;
        if (other->title() == name) {
            const QStringList mine = page->tip().split(QLatin1Char('/'));
            const QStringList theirs = other->tip().split(QLatin1Char('/'));
            for (qsizetype up = 2; up <= mine.size(); ++up)
                if (mine.value(mine.size() - up) != theirs.value(theirs.size() - up))
                    return name + QStringLiteral(" · ") + mine.value(mine.size() - up);
            return name;
        }
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
    // What one page is called decides how much of the others' names has to be said.
    for (Page* one : pages())
        setTabText(indexOf(one), (one->isDirty() ? QStringLiteral("● ") : QString()) +
                                     tabTitle(one).replace(QLatin1Char('&'), QStringLiteral("&&")));
    setTabIcon(at, m_bench.theme.icon(page->iconName(), QStringLiteral("dim")));
    setTabToolTip(at, page->tip());
    Q_EMIT pagesChanged();
}

void DocumentArea::settle(const std::vector<Page*>& pages, std::function<void()> then)
{
    if (pages.empty())
        return then();
    UnsavedDialog dialog(pages, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const std::vector<Page*> chosen = dialog.chosen();
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
    std::vector<Page*> dirty;
    for (Page* page : pages())
        if (page->isDirty())
            dirty.push_back(page);
    settle(dirty, [this, then = std::move(then)] {
        for (const Page* page : pages())
            if (page->isDirty())
                return; // somebody went on typing while it was saved
        for (Page* page : pages())
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

#include "panels/documents/document_area.h"

#include <QMessageBox>
#include <QPushButton>
#include <QTabBar>

#include "panels/documents/artifact_page.h"

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

Page* DocumentArea::open(Page* page)
{
    if (Page* there = find(page->key()); there != nullptr && there != page) {
        delete page;
        setCurrentWidget(there);
        return there;
    }
    addTab(page, page->title());
    connect(page, &Page::titleChanged, this, [this, page] { update(page); });
    connect(page, &Page::closeWanted, this, [this, page] { close(page); });
    update(page);
    setCurrentWidget(page);
    return page;
}

void DocumentArea::update(Page* page)
{
    const int at = indexOf(page);
    if (at < 0)
        return;
    setTabText(at, (page->isDirty() ? QStringLiteral("● ") : QString()) +
                       page->title().replace(QLatin1Char('&'), QStringLiteral("&&")));
    setTabIcon(at, m_bench.theme.icon(page->iconName(), QStringLiteral("dim")));
    setTabToolTip(at, page->tip());
    Q_EMIT pagesChanged();
}

bool DocumentArea::close(Page* page)
{
    if (page->isDirty()) {
        setCurrentWidget(page);
        QMessageBox box(QMessageBox::Question, tr("Unsaved changes"), tr("%1 has unsaved changes.").arg(page->title()),
                        QMessageBox::NoButton, this);
        box.setObjectName(QStringLiteral("unsavedDialog"));
        QAbstractButton* keep = box.addButton(tr("Keep editing"), QMessageBox::RejectRole);
        QAbstractButton* drop = box.addButton(tr("Discard changes"), QMessageBox::DestructiveRole);
        QPushButton* save = box.addButton(tr("Save and close"), QMessageBox::AcceptRole);
        box.setDefaultButton(save);
        box.setEscapeButton(keep);
        box.exec();
        if (box.clickedButton() == static_cast<QAbstractButton*>(save)) {
            connect(
                page, &Page::saved, this, [this, page] { close(page); }, Qt::SingleShotConnection);
            page->save();
            return false;
        }
        if (box.clickedButton() != drop)
            return false;
        if (auto* artifact = qobject_cast<ArtifactPage*>(page))
            artifact->discardJournal();
    }
    removeTab(indexOf(page));
    page->deleteLater();
    Q_EMIT pagesChanged();
    return true;
}

bool DocumentArea::closeAll()
{
    for (Page* page : pages())
        if (!close(page))
            return false;
    return true;
}

void DocumentArea::saveAll()
{
    for (Page* page : pages())
        if (page->isDirty())
            page->save();
}

} // namespace pluma::ui

#include "frame/docks.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QDockWidget>
#include <QScreen>
#include <QTabBar>
#include <QToolBar>
#include <QToolButton>
#include <algorithm>
#include <utility>

#include "base/files.h"
#include "base/json.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

// Titles of the shipped perspectives, as their files have them.
[[maybe_unused]] constexpr const char* titles[] = {
    QT_TRANSLATE_NOOP("perspective", "Engineer"), QT_TRANSLATE_NOOP("perspective", "Manager"),
    QT_TRANSLATE_NOOP("perspective", "Planner"), QT_TRANSLATE_NOOP("perspective", "Reviewer")};

constexpr int layoutVersion = 3;

// A layout that was made in a narrow window says nothing about a wide one.
QString layoutKey(const QString& perspective, int sides)
{
    return QStringLiteral("layout/%1-%2").arg(perspective).arg(sides);
}

Json facts(const QString& perspective)
{
    const auto text = readResource("perspectives/" + ss(perspective) + ".json");
    Json out = text ? Json::parse(*text, nullptr, false) : Json();
    return out.is_object() && out.contains("docks") ? out : Json();
}

constexpr int roomForLeft = 720; // pixels at 100 % text
constexpr int roomForRight = 1400;

} // namespace

Docks::Docks(QMainWindow& window, const Theme& theme, Settings& settings, bool keep)
    : QObject(&window), m_window(window), m_theme(theme), m_settings(settings), m_keep(keep),
      m_rail(new QToolBar(tr("Panels"), &window))
{
    m_rail->setObjectName(QStringLiteral("rail"));
    m_rail->setAccessibleName(tr("Panels"));
    m_rail->setMovable(false);
    m_rail->setFloatable(false);
    m_rail->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_rail->toggleViewAction()->setVisible(false); // it comes and goes by itself
    m_window.addToolBar(Qt::RightToolBarArea, m_rail);
    m_rail->hide();
    m_window.installEventFilter(this);
    const auto resizeIcons = [this] { m_rail->setIconSize({m_theme.points(18), m_theme.points(18)}); };
    resizeIcons();
    connect(&theme, &Theme::changed, this, resizeIcons);
    m_titleBars.setSingleShot(true);
    m_titleBars.setInterval(20);
    connect(&m_titleBars, &QTimer::timeout, this, &Docks::updateTitleBars);
}

Docks::~Docks()
{
    for (const auto& [id, dock] : m_docks)
        delete dock;
}

std::vector<Docks::Perspective> Docks::perspectives()
{
    std::vector<Perspective> out;
    for (const std::string& name : listResources("perspectives")) {
        const Json read = Json::parse(readResource(name).value_or("{}"), nullptr, false);
        if (read.is_object() && read.contains("id"))
            out.push_back({qs(read.value("id", std::string())),
                           QCoreApplication::translate("perspective", read.value("title", std::string()).c_str()),
                           qs(read.value("opens", std::string()))});
    }
    return out;
}

Qt::DockWidgetArea Docks::area(const QString& id) const
{
    for (const DockPlace& place : m_places)
        if (id == place.id)
            return place.area;
    return Qt::BottomDockWidgetArea;
}

QDockWidget* Docks::add(const DockPlace& place, QWidget* content)
{
    m_places.push_back(place);
    const QString& id = place.id;
    auto* dock = new QDockWidget(place.title, &m_window);
    dock->setObjectName(QStringLiteral("dock_") + id);
    dock->setAccessibleName(place.title);
    dock->setWidget(content);
    if (place.minimumWidth > 0)
        content->setMinimumWidth(m_theme.points(place.minimumWidth));
    m_window.addDockWidget(place.area, dock);
    m_docks[id] = dock;
    for (QAbstractButton* button : dock->findChildren<QAbstractButton*>(QString(), Qt::FindDirectChildrenOnly)) {
        const bool close = button->objectName().contains(QStringLiteral("close"));
        button->setAccessibleName(close ? tr("Close %1").arg(place.title) : tr("Float %1").arg(place.title));
    }
    if (place.area != Qt::BottomDockWidgetArea) {
        QAction* action = m_rail->addAction(m_theme.icon(place.icon), place.title);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, id] {
            toggle(id);
            updateRail();
        });
        m_railActions[id] = action;
        if (auto* button = qobject_cast<QToolButton*>(m_rail->widgetForAction(action))) {
            button->setObjectName(QStringLiteral("rail_") + id);
            button->setAccessibleName(place.title);
            button->setFocusPolicy(Qt::TabFocus);
        }
    }
    // Once the layout has come to rest.
    const auto later = [this] { m_titleBars.start(); };
    connect(dock, &QDockWidget::visibilityChanged, this, later);
    connect(dock, &QDockWidget::topLevelChanged, this, later);
    connect(dock, &QDockWidget::dockLocationChanged, this, later);
    return dock;
}

// A window that became wider or narrower has the panels of its width: neither the panels nor the rail would show those
// of a side that there is room for only now. While all of them are put away, they stay away.
void Docks::followWidth()
{
    const bool any =
        std::any_of(m_docks.begin(), m_docks.end(), [this](const auto& one) { return isShown(one.first); });
    if (m_perspective.isEmpty() || !m_window.isVisible() || !any || sides() == m_sides)
        return;
    remember();
    lay(m_perspective);
    layAsLeft();
}

// A dock among tabs is named by its tab; a title below would say it twice.
void Docks::updateTitleBars()
{
    followWidth();
    for (const auto& [id, dock] : m_docks) {
        // Those that were closed stay in the group, and have no tab.
        const QList<QDockWidget*> group = m_window.tabifiedDockWidgets(dock);
        const bool tabbed =
            !dock->isFloating() && std::any_of(group.begin(), group.end(), [](const QDockWidget* other) {
                return !other->isHidden() && !other->isFloating();
            });
        if (tabbed == (dock->titleBarWidget() != nullptr))
            continue;
        QWidget* old = dock->titleBarWidget();
        dock->setTitleBarWidget(tabbed ? new QWidget(dock) : nullptr);
        delete old;
    }
    for (QTabBar* bar : m_window.findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
        bar->setAccessibleName(tr("Panels"));
        // At the sides the titles need the room, and the rail or the menu closes them.
        const bool below = std::any_of(m_docks.begin(), m_docks.end(), [&](const auto& one) {
            return area(one.first) == Qt::BottomDockWidgetArea && bar->count() > 0 &&
                   one.second->windowTitle() == bar->tabText(0);
        });
        if (bar->tabsClosable() || !below)
            continue;
        // The close box of a dock is in its title; among tabs it is on the tab.
        bar->setTabsClosable(true);
        connect(bar, &QTabBar::tabCloseRequested, this, [this, bar](int index) {
            for (const auto& [id, dock] : m_docks)
                if (dock->windowTitle() == bar->tabText(index))
                    dock->hide();
        });
    }
    updateRail();
}

bool Docks::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && (event->type() == QEvent::Resize || event->type() == QEvent::Show))
        m_titleBars.start();
    return QObject::eventFilter(watched, event);
}

// On a small screen the documents have the room, and the panels of the sides are one click away.
void Docks::updateRail()
{
    bool any = false;
    for (const auto& [id, action] : m_railActions) {
        const bool shown = isShown(id);
        const bool away = sides() < (area(id) == Qt::RightDockWidgetArea ? 2 : 1);
        action->setVisible(away);
        action->setChecked(shown);
        any = any || away;
    }
    m_rail->setVisible(any);
}

// Width of the window in pixels at 100 % text.
int Docks::room() const { return m_window.width() * 100 / std::max(1, m_theme.points(100)); }

// How many sides there is room for.
int Docks::sides() const { return room() < roomForLeft ? 0 : room() < roomForRight ? 1 : 2; }

void Docks::lay(const QString& perspective)
{
    const Json wanted = facts(perspective);
    // From scratch: a hidden dock that stayed in a group of tabs would leave an empty bar of tabs behind, which nobody
    // sees but everybody who listens to the window meets.
    for (const auto& [name, dock] : m_docks)
        m_window.removeDockWidget(dock);
    // What the documents would have left on a small screen, or with large text, decides which sides are shown at all;
    // the others are one key away.
    const int room = this->room();
    m_sides = sides();
    std::map<int, QDockWidget*> groups;
    for (const DockPlace& place : m_places) {
        if ((place.area == Qt::RightDockWidgetArea && room < roomForRight) ||
            (place.area == Qt::LeftDockWidgetArea && room < roomForLeft))
            continue;
        const Json shown = wanted["docks"].value(ss(place.id), Json(false));
        if (!shown.is_boolean() || !shown.get<bool>())
            continue;
        QDockWidget* dock = m_docks.at(place.id);
        dock->setFloating(false);
        m_window.addDockWidget(place.area, dock, Qt::Vertical);
        if (QDockWidget* first = std::exchange(groups[place.group], dock))
            m_window.tabifyDockWidget(first, dock);
        dock->show();
    }
    if (wanted.contains("raise"))
        for (const Json& name : wanted["raise"])
            if (const auto it = m_docks.find(qs(name.get<std::string>()));
                it != m_docks.end() && !it->second->isHidden())
                it->second->raise();
    const auto size = [&](int group, int px, Qt::Orientation orientation) {
        if (groups[group] != nullptr)
            m_window.resizeDocks({groups[group]}, {m_theme.points(px)}, orientation);
    };
    // A wide window has room for whole names.
    const int side = std::clamp(room * 18 / 100, 290, 420);
    size(1, side, Qt::Horizontal);
    size(groups[2] != nullptr ? 2 : 3, std::max(316, side), Qt::Horizontal);
    size(4, 160, Qt::Vertical);
    if (groups[2] != nullptr && groups[3] != nullptr)
        m_window.resizeDocks({groups[2], groups[3]}, {m_theme.points(300), m_theme.points(360)}, Qt::Vertical);
}

void Docks::show(const QString& perspective)
{
    if (facts(perspective).is_null())
        return;
    if (!m_perspective.isEmpty() && m_window.isVisible())
        remember();
    m_perspective = perspective;
    lay(perspective);
    layAsLeft();
}

// What the person made of the perspective in a window of this width.
void Docks::layAsLeft()
{
    const QString key = layoutKey(m_perspective, m_sides);
    const QByteArray kept = m_settings.state(key).toByteArray();
    if (!m_keep || kept.isEmpty() || !m_window.restoreState(kept, layoutVersion))
        return;
    // Docks that were not part of it are put somewhere by Qt; they stay away.
    const QStringList there = m_settings.state(key + QStringLiteral("-docks")).toStringList();
    for (const auto& [id, dock] : m_docks)
        if (!there.contains(id))
            m_window.removeDockWidget(dock);
}

void Docks::reset()
{
    m_settings.setState(layoutKey(m_perspective, m_sides), QByteArray());
    lay(m_perspective);
}

void Docks::reveal(const QString& id)
{
    const auto known = m_docks.find(id);
    if (known == m_docks.end())
        return;
    QDockWidget* dock = known->second;
    if (m_window.dockWidgetArea(dock) == Qt::NoDockWidgetArea && !dock->isFloating()) {
        const Qt::DockWidgetArea side = area(id);
        QDockWidget* beside = nullptr;
        for (const auto& [name, other] : m_docks)
            if (other != dock && m_window.dockWidgetArea(other) == side && !other->isHidden())
                beside = other;
        m_window.addDockWidget(side, dock, Qt::Vertical);
        if (beside != nullptr && side != Qt::RightDockWidgetArea)
            m_window.tabifyDockWidget(beside, dock);
        else if (side == Qt::BottomDockWidgetArea)
            m_window.resizeDocks({dock}, {m_theme.points(160)}, Qt::Vertical);
    }
    dock->show();
    dock->raise();
}

bool Docks::isShown(const QString& id) const
{
    const auto dock = m_docks.find(id);
    return dock != m_docks.end() && !dock->second->isHidden() &&
           (dock->second->isFloating() || m_window.dockWidgetArea(dock->second) != Qt::NoDockWidgetArea);
}

void Docks::toggle(const QString& id)
{
    const auto known = m_docks.find(id);
    if (known == m_docks.end())
        return;
    QDockWidget* dock = known->second;
    // One that is there but behind another tab is wanted on top, not gone.
    if (dock->isVisible() && !dock->visibleRegion().isEmpty())
        dock->hide();
    else
        reveal(id);
}

void Docks::remember()
{
    if (!m_keep)
        return;
    QStringList there;
    for (const auto& [id, dock] : m_docks)
        if (dock->isFloating() || m_window.dockWidgetArea(dock) != Qt::NoDockWidgetArea)
            there << id;
    const QString key = layoutKey(m_perspective, m_sides);
    m_settings.setState(key, m_window.saveState(layoutVersion));
    m_settings.setState(key + QStringLiteral("-docks"), there);
    m_settings.setState(QStringLiteral("perspective"), m_perspective);
}

void Docks::restore()
{
    const QString last = m_settings.state(QStringLiteral("perspective")).toString();
    show(facts(last).is_null() ? QStringLiteral("engineer") : last);
}

} // namespace pluma::ui

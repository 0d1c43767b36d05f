#include <QApplication>
#include <QDockWidget>
#include <QToolBar>

#include "shell/main_window.h"

// What is shown and how it looks: perspectives, themes, the size of text.
namespace pluma::ui {

void MainWindow::addViewActions()
{
    const QString view = tr("View");
    for (const Docks::Perspective& one : Docks::perspectives())
        actions()
            .add(QStringLiteral("perspective.") + one.id, view, tr("Perspective: %1").arg(one.title), {}, {},
                 [this, id = one.id, opens = one.opens] {
                     m_beforeMaximise.clear();
                     docks().show(id);
                     tickView();
                     // What a perspective is about comes to the front with it.
                     if (!opens.isEmpty() && m_session.isOpen())
                         m_frame->invoke(opens);
                 })
            ->setCheckable(true);
    actions()
        .add(QStringLiteral("view.maximise"), view, tr("Only the document"), {}, QKeySequence(Qt::Key_F11),
             [this] { maximise(); })
        ->setCheckable(true);
    actions().add(QStringLiteral("view.reset"), view, tr("Reset the layout"), {}, {},
                  [this] {
                      m_beforeMaximise.clear();
                      docks().reset();
                      tickView();
                  },
                  {.group = 1});
    const struct {
        const char* id;
        ThemeChoice choice;
        QString title;
    } themes[] = {{"theme.desktop", ThemeChoice::Desktop, tr("Theme: as the desktop")},
                  {"theme.light", ThemeChoice::Light, tr("Theme: light")},
                  {"theme.dark", ThemeChoice::Dark, tr("Theme: dark")},
                  {"theme.contrast", ThemeChoice::HighContrast, tr("Theme: high contrast")}};
    for (const auto& t : themes)
        actions()
            .add(QLatin1String(t.id), view, t.title, {}, {},
                 [this, choice = t.choice] {
                     m_settings.set(settings::theme, choice);
                     tickView();
                 },
                 {.group = 2})
            ->setCheckable(true);
    actions().add(QStringLiteral("view.larger"), view, tr("Larger text"), {}, QKeySequence(QStringLiteral("Ctrl++")),
                  [this] {
                      m_settings.set(settings::scale,
                                     std::min(settings::scale.maximum, m_settings.value(settings::scale) + 10));
                  },
                  {.group = 3});
    actions().add(QStringLiteral("view.smaller"), view, tr("Smaller text"), {}, QKeySequence(QStringLiteral("Ctrl+-")),
                  [this] {
                      m_settings.set(settings::scale,
                                     std::max(settings::scale.minimum, m_settings.value(settings::scale) - 10));
                  },
                  {.group = 3});
    connect(&m_settings, &Settings::changed, this, &MainWindow::tickView);
}

// A tick at what is chosen; a click on it chooses it again, and takes no tick away.
void MainWindow::tickView()
{
    const ThemeChoice theme = m_settings.value(settings::theme);
    for (const auto& [id, choice] :
         {std::pair{"theme.desktop", ThemeChoice::Desktop}, std::pair{"theme.light", ThemeChoice::Light},
          std::pair{"theme.dark", ThemeChoice::Dark}, std::pair{"theme.contrast", ThemeChoice::HighContrast}})
        if (QAction* action = actions().find(QLatin1String(id)))
            action->setChecked(theme == choice);
    for (const Docks::Perspective& one : Docks::perspectives())
        if (QAction* action = actions().find(QStringLiteral("perspective.") + one.id))
            action->setChecked(docks().perspective() == one.id);
    if (QAction* action = actions().find(QStringLiteral("view.maximise")))
        action->setChecked(!m_beforeMaximise.isEmpty());
    for (const auto& [id, dock] : docks().all())
        if (QAction* action = actions().find(QStringLiteral("panel.") + id))
            action->setChecked(docks().isShown(id));
}

// Takes all panels away and, the second time, brings them back as they were.
void MainWindow::maximise()
{
    if (m_beforeMaximise.isEmpty()) {
        for (const auto& [id, dock] : docks().all())
            if (!dock->isFloating() && !dock->isHidden()) {
                // Those on top of their tabs come last, so that they are on top again.
                if (dock->visibleRegion().isEmpty())
                    m_beforeMaximise.prepend(id);
                else
                    m_beforeMaximise.append(id);
            }
        for (const QString& id : m_beforeMaximise)
            docks().all().at(id)->hide();
    } else {
        for (const QString& id : std::exchange(m_beforeMaximise, {}))
            docks().reveal(id);
    }
    if (Page* page = documents().current())
        page->focusContent();
    tickView();
}

// In an editor the tabulator key is a letter; this is the way out, and around the window: phases, panels on the left,
// the document, panels on the right, panels below.
void MainWindow::nextRegion(int step)
{
    std::vector<QWidget*> regions;
    if (auto* tools = findChild<QToolBar*>(QStringLiteral("toolbar")))
        regions.push_back(tools);
    for (const Qt::DockWidgetArea area :
         {Qt::LeftDockWidgetArea, Qt::NoDockWidgetArea, Qt::RightDockWidgetArea, Qt::BottomDockWidgetArea}) {
        if (area == Qt::NoDockWidgetArea && documents().count() > 0)
            regions.push_back(&documents());
        for (const auto& [id, dock] : docks().all())
            if (area != Qt::NoDockWidgetArea && dockWidgetArea(dock) == area && dock->isVisible() &&
                !dock->visibleRegion().isEmpty())
                regions.push_back(dock);
    }
    const QWidget* here = QApplication::focusWidget();
    int at = 0;
    for (std::size_t i = 0; i < regions.size(); ++i)
        if (here != nullptr && (regions[i] == here || regions[i]->isAncestorOf(here)))
            at = static_cast<int>(i);
    const int count = static_cast<int>(regions.size());
    QWidget* to = regions[static_cast<std::size_t>((at + step + count) % count)];
    if (to == &documents())
        return documents().current()->focusContent();
    // The first thing in it that the keyboard can be on.
    for (QWidget* next = to->nextInFocusChain(); next != to; next = next->nextInFocusChain())
        if (to->isAncestorOf(next) && next->isVisible() && next->isEnabled() &&
            (next->focusPolicy() & Qt::TabFocus) != 0)
            return next->setFocus(Qt::TabFocusReason);
}

} // namespace pluma::ui

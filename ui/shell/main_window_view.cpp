#include <QDockWidget>

#include "panels/documents/document_area.h"
#include "shell/docks.h"
#include "shell/main_window.h"

// What is shown and how it looks: perspectives, themes, the size of text.
namespace pluma::ui {

void MainWindow::makeViewActions()
{
    const QString view = tr("View");
    for (const Docks::Perspective& one : Docks::perspectives())
        m_actions
            ->add(QStringLiteral("perspective.") + one.id, view, tr("Perspective: %1").arg(one.title), {}, {},
                  [this, id = one.id, opens = one.opens] {
                      m_beforeMaximise.clear();
                      m_docks->show(id);
                      tickView();
                      // What a perspective is about comes to the front with it.
                      if (!opens.isEmpty() && m_session.isOpen())
                          invoke(opens);
                  })
            ->setCheckable(true);
    m_actions
        ->add(QStringLiteral("view.maximise"), view, tr("Only the document"), {}, QKeySequence(Qt::Key_F11),
              [this] { maximise(); })
        ->setCheckable(true);
    m_actions->add(QStringLiteral("view.reset"), view, tr("Reset the layout"), {}, {}, [this] {
        m_beforeMaximise.clear();
        m_docks->reset();
        tickView();
    });
    const struct {
        const char* id;
        const char* choice;
        QString title;
    } themes[] = {{"theme.desktop", "desktop", tr("Theme: as the desktop")},
                  {"theme.light", "light", tr("Theme: light")},
                  {"theme.dark", "dark", tr("Theme: dark")},
                  {"theme.contrast", "high-contrast", tr("Theme: high contrast")}};
    for (const auto& t : themes)
        m_actions
            ->add(QLatin1String(t.id), view, t.title, {}, {},
                  [this, choice = QString(QLatin1String(t.choice))] {
                      m_settings.set(QStringLiteral("appearance/theme"), choice);
                      tickView();
                  })
            ->setCheckable(true);
    m_actions->add(QStringLiteral("view.larger"), view, tr("Larger text"), {}, QKeySequence(QStringLiteral("Ctrl++")),
                   [this] {
                       m_settings.set(QStringLiteral("appearance/scale"),
                                      std::min(200, m_settings.value(QStringLiteral("appearance/scale")).toInt() + 10));
                   });
    m_actions->add(QStringLiteral("view.smaller"), view, tr("Smaller text"), {}, QKeySequence(QStringLiteral("Ctrl+-")),
                   [this] {
                       m_settings.set(QStringLiteral("appearance/scale"),
                                      std::max(100, m_settings.value(QStringLiteral("appearance/scale")).toInt() - 10));
                   });
    connect(&m_settings, &Settings::changed, this, &MainWindow::tickView);
}

// A tick at what is chosen; a click on it chooses it again, and takes no tick away.
void MainWindow::tickView()
{
    const QString theme = m_settings.value(QStringLiteral("appearance/theme")).toString();
    for (const auto& [id, choice] : {std::pair{"theme.desktop", "desktop"}, std::pair{"theme.light", "light"},
                                     std::pair{"theme.dark", "dark"}, std::pair{"theme.contrast", "high-contrast"}})
        if (QAction* action = m_actions->find(QLatin1String(id)))
            action->setChecked(theme == QLatin1String(choice));
    for (const Docks::Perspective& one : Docks::perspectives())
        if (QAction* action = m_actions->find(QStringLiteral("perspective.") + one.id))
            action->setChecked(m_docks->perspective() == one.id);
    if (QAction* action = m_actions->find(QStringLiteral("view.maximise")))
        action->setChecked(!m_beforeMaximise.isEmpty());
    for (const auto& [id, dock] : m_docks->all())
        if (QAction* action = m_actions->find(QStringLiteral("panel.") + id))
            action->setChecked(m_docks->isShown(id));
}

// Takes all panels away and, the second time, brings them back as they were.
void MainWindow::maximise()
{
    if (m_beforeMaximise.isEmpty()) {
        for (const auto& [id, dock] : m_docks->all())
            if (!dock->isFloating() && !dock->isHidden()) {
                // Those on top of their tabs come last, so that they are on top again.
                if (dock->visibleRegion().isEmpty())
                    m_beforeMaximise.prepend(id);
                else
                    m_beforeMaximise.append(id);
            }
        for (const QString& id : m_beforeMaximise)
            m_docks->all().at(id)->hide();
    } else {
        for (const QString& id : std::exchange(m_beforeMaximise, {}))
            m_docks->reveal(id);
    }
    if (Page* page = m_documents->current())
        page->focusContent();
    tickView();
}

} // namespace pluma::ui

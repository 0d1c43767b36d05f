// The menus of the window, made of what was declared.
#include <QApplication>
#include <QCoreApplication>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <algorithm>
#include <map>

#include "base/text.h"
#include "frame/offered.h"
#include "shell/main_window.h"
#include "widgets/session/recent.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

// Title of a command in a menu: it asks for arguments, so it ends in an ellipsis.
QString asking(const QString& title) { return title + QStringLiteral("…"); }

// What a command is about, in the words of the menu; groups of the registry that belong together share one.
QString groupTitle(const std::string& id)
{
    static const std::map<std::string, const char*> groups = {
        {"program", QT_TRANSLATE_NOOP("command", "Program")},
        {"parameter", "Program"},
        {"context", QT_TRANSLATE_NOOP("command", "Contexts")},
        {"diff", "Contexts"},
        {"metrics", "Contexts"},
        {"template", QT_TRANSLATE_NOOP("command", "Templates")},
        {"templates", "Templates"},
        {"keys", QT_TRANSLATE_NOOP("command", "Keys and secrets")},
        {"secret", "Keys and secrets"},
        {"schema", QT_TRANSLATE_NOOP("command", "Schemas and interfaces")},
        {"openapi", "Schemas and interfaces"},
        {"workspace", QT_TRANSLATE_NOOP("command", "Workspace")},
        {"example", "Workspace"}};
    const auto it = groups.find(id.substr(0, id.find('.')));
    return it == groups.end() ? qs(id) : QCoreApplication::translate("command", it->second);
}

} // namespace

void MainWindow::makeMenus()
{
    menuBar()->setAccessibleName(tr("Menus"));
    const QString help = tr("Help");
    const QString panels = tr("Panels");
    QStringList order = {tr("File"), tr("Edit"), tr("View"), tr("Go")};
    for (const Actions::Entry& entry : actions().all())
        if (!order.contains(entry.category) && entry.category != help && entry.category != panels)
            order << entry.category;
    std::map<QString, QMenu*> menus;
    const auto add = [&](const QString& title) {
        QMenu* menu = menuBar()->addMenu(title);
        menu->setAccessibleName(title);
        fillMenu(*menu, title);
        menus[title] = menu;
    };
    for (const QString& title : order)
        add(title);
    makeCommandsMenu();
    add(help);

    QMenu* view = menus.at(tr("View"));
    connect(view, &QMenu::aboutToShow, this, &MainWindow::tickView);
    fillMenu(*view->addMenu(panels), panels);
    for (const auto& [id, dock] : docks().all()) {
        connect(dock, &QDockWidget::visibilityChanged, this, &MainWindow::tickView);
        connect(dock, &QDockWidget::topLevelChanged, this, &MainWindow::tickView);
    }
    connect(menus.at(tr("Edit")), &QMenu::aboutToShow, this, [this] { updateEdit(QApplication::focusWidget()); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { updateEdit(now); });
    updateEdit(nullptr);
    auto* recent = new QMenu(tr("Open recent"), this);
    recent->setObjectName(QStringLiteral("recentMenu"));
    menus.at(tr("File"))->insertMenu(actions().find(QStringLiteral("workspace.example")), recent);
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(*recent); });
    fillRecent(*recent);
}

// Groups follow each other; within one, actions stand as they were declared.
void MainWindow::fillMenu(QMenu& menu, const QString& category)
{
    std::vector<const Actions::Entry*> entries;
    for (const Actions::Entry& entry : actions().all())
        if (entry.category == category)
            entries.push_back(&entry);
    std::stable_sort(entries.begin(), entries.end(),
                     [](const auto* a, const auto* b) { return a->traits.group < b->traits.group; });
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (i > 0 && entries[i]->traits.group != entries[i - 1]->traits.group)
            menu.addSeparator();
        menu.addAction(entries[i]->action);
    }
}

// Cut and Paste stand for the keys, which change nothing in what can only be read.
void MainWindow::updateEdit(const QWidget* focus)
{
    if (qobject_cast<const QMenu*>(focus) != nullptr || qobject_cast<const QMenuBar*>(focus) != nullptr)
        return; // what had the keyboard before has it again
    bool text = false;
    if (focus != nullptr && focus->isEnabled())
        text = focus->property("readOnly").isValid() && !focus->property("readOnly").toBool();
    actions().find(QStringLiteral("edit.cut"))->setEnabled(text);
    actions()
        .find(QStringLiteral("edit.paste"))
        ->setEnabled(text || (focus != nullptr && focus->property("takesPaste").toBool()));
}

// Commands of the registry, grouped by what they act on.
void MainWindow::makeCommandsMenu()
{
    QMenu* commands = menuBar()->addMenu(tr("Commands"));
    commands->setObjectName(QStringLiteral("commandsMenu"));
    std::map<QString, QMenu*> groups;
    for (const command::CommandInfo& info : m_registry.all()) {
        if (startsWith(info.id, "product.") || !isOffered(info))
            continue;
        const QString group = groupTitle(info.id);
        QMenu*& below = groups[group];
        if (below == nullptr) {
            below = commands->addMenu(group);
            below->setToolTipsVisible(true);
        }
        QAction* action = below->addAction(asking(commandTitle(info)), this, [this, id = qs(info.id)] {
            recentOf(bench()).used(QStringLiteral("command"), id);
            m_frame->invoke(id);
        });
        const auto follow = [this, action, &info] {
            const QString why = blockedBy(info, m_session);
            action->setEnabled(why.isEmpty());
            action->setToolTip(why);
        };
        follow();
        for (const auto signal : {&Session::opened, &Session::closed})
            connect(&m_session, signal, action, follow);
    }
}

void MainWindow::fillRecent(QMenu& menu)
{
    menu.clear();
    const auto snapshot = m_session.snapshot();
    const QString current =
        snapshot ? qs(snapshot->root + (snapshot->program.folder.empty() ? "" : "/" + snapshot->program.folder))
                 : QString();
    for (const QString& folder : Recent(m_settings).of(QStringLiteral("repository")).mid(0, 10))
        if (folder != current)
            menu.addAction(QString(folder).replace(QLatin1Char('&'), QStringLiteral("&&")), this,
                           [this, folder] { openWorkspace(folder); });
    if (menu.isEmpty())
        menu.addAction(tr("No other workspace was opened yet"))->setEnabled(false);
}

} // namespace pluma::ui

#include "widgets/menus.h"
#include "memory/inventory.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <algorithm>
#include <utility>

#include "widgets/words/text.h"

namespace pluma::ui {

QMenu& makeMenu(QWidget* owner, const QString& name)
{
    auto* menu = new QMenu(owner);
    menu->setObjectName(name);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return *menu;
}

void openMenu(QMenu& menu, const QPoint& at)
{
    if (menu.isEmpty())
        delete &menu;
    else
        menu.popup(at);
}

void onRightClick(QAbstractItemView* view, std::function<void(QMenu& menu, const QModelIndex& at)> fill)
{
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(view, &QWidget::customContextMenuRequested, view,
                     [view, fill = std::move(fill)](const QPoint& at) {
                         QMenu& menu = makeMenu(view, view->objectName() + QStringLiteral("Menu"));
                         fill(menu, view->indexAt(at).siblingAtColumn(0));
                         openMenu(menu, view->viewport()->mapToGlobal(at));
                     });
}

bool isThere(const Bench& bench, const QString& path)
{
    const auto snapshot = bench.session.snapshot();
    if (!snapshot || !snapshot->inventory)
        return false;
    const std::string wanted = ss(path);
    const auto& rows = snapshot->inventory->rows;
    const auto row =
        std::lower_bound(rows.begin(), rows.end(), wanted,
                         [](const memory::Inventory::Row& one, const std::string& name) { return one.path < name; });
    const auto change = snapshot->changes.find(wanted);
    return row != rows.end() && row->path == wanted && (change == snapshot->changes.end() || change->second != 'D');
}

void addFileActions(QMenu& menu, const Bench& bench, const QString& path)
{
    if (isThere(bench, path))
        menu.addAction(bench.theme.icon(QStringLiteral("open")),
                       QCoreApplication::translate("pluma::ui", "Open the file as it is today"), &menu,
                       [&bench, path] { bench.openArtifact(path); });
    addCopy(menu, QCoreApplication::translate("pluma::ui", "Copy the path"), path);
    menu.addAction(bench.theme.icon(QStringLiteral("history")), QCoreApplication::translate("pluma::ui", "History"),
                   &menu, [&bench, path] { bench.file(FileAction::History, path); });
}

void addCopy(QMenu& menu, const QString& title, const QString& text)
{
    if (!text.isEmpty())
        menu.addAction(title, &menu, [text] { QApplication::clipboard()->setText(text); });
}

} // namespace pluma::ui

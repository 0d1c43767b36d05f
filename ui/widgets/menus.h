// Menus at the right mouse button. They offer what works where they open, and nothing else.
#pragma once

#include <QString>
#include <functional>

#include "widgets/session/bench.h"

class QAbstractItemView;
class QMenu;
class QModelIndex;
class QPoint;
class QWidget;

namespace pluma::ui {

/// An empty menu for openMenu(). Nobody waits for it: what it was opened on may be made anew while it is open, by what
/// is read in the background, and then it closes.
QMenu& makeMenu(QWidget* owner, const QString& name);
/// Opens a menu of makeMenu() at a place of the screen; one without entries goes unseen. It goes when it closes.
void openMenu(QMenu& menu, const QPoint& at);

/// Gives a list, a tree or a table a menu at the right mouse button and at the menu key. `fill` gets the first cell of
/// the row under the pointer (invalid beside the rows) and adds what works there; a menu that stays empty does not
/// open.
void onRightClick(QAbstractItemView* view, std::function<void(QMenu& menu, const QModelIndex& at)> fill);

/// Whether the program has this file now; false while the artifacts are being read. `path` is relative to the program.
bool isThere(const Bench& bench, const QString& path);

/// Opening the file as it is today, where there is one; its path; its history.
void addFileActions(QMenu& menu, const Bench& bench, const QString& path);

/// An entry that puts a text on the clipboard; none for an empty text.
void addCopy(QMenu& menu, const QString& title, const QString& text);

} // namespace pluma::ui

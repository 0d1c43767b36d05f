// Times that are told relative to now, and told anew while they are shown.
#pragma once

#include <QObject>
#include <functional>
#include <string>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace pluma::ui {

/// Calls `tell` every quarter of a minute until `owner` goes: for words that have a relative time in them.
void followTime(QObject* owner, std::function<void()> tell);

/// Puts into a label what `words` makes of a relative time, and keeps it true; the exact time is its tooltip unless it
/// has one. `iso` as the engine writes times.
void tellTime(QLabel* label, const std::string& iso, std::function<QString(const QString& relative)> words = {});

/// Puts a time into a row, with the exact one as its tooltip.
void setTime(QTreeWidgetItem* item, int column, const std::string& iso);
/// Keeps true what setTime put into the rows of a table. Once for each table.
void followTimes(QTreeWidget* tree);

} // namespace pluma::ui

// The panel of notifications: what was told.
#pragma once

#include <QDateTime>
#include <QWidget>
#include <vector>

#include "widgets/session/bench.h"

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;
class QPlainTextEdit;
class QStackedLayout;
class QLabel;

namespace pluma::ui {

/// What was told, newest first.
class NoticePanel : public QWidget {
    Q_OBJECT
public:
    explicit NoticePanel(const Bench& bench, QWidget* parent = nullptr);
    void add(const Notice& notice);

Q_SIGNALS:
    void open(const QString& place); ///< path, or path:line:column

private:
    QString placeOf(const QString& where) const;
    void showWhole(QTreeWidgetItem* item);
    const Bench& m_bench;
    QTreeWidget* m_tree;
    QPlainTextEdit* m_whole;
    QStackedLayout* m_stack;
};

} // namespace pluma::ui

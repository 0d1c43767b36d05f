// The contexts of the program, phase by phase.
#pragma once

#include <QWidget>

#include "widgets/session/bench.h"
#include "widgets/session/verdicts.h"

class QAbstractButton;
class QMenu;
class QModelIndex;
class QTreeWidget;
class QTreeWidgetItem;
class QStackedLayout;
class QToolButton;
class QVBoxLayout;

namespace pluma::ui {

class EmptyState;

/// A timeline of frozen contexts with their verdicts; freeze, verify, clone and compare start here.
class ContextsPanel : public QWidget {
    Q_OBJECT
public:
    ContextsPanel(const Bench& bench, Verdicts& verdicts, QWidget* parent = nullptr);
    /// Ids of the selected contexts, in the order of the list.
    QStringList selected() const;

Q_SIGNALS:
    void compareWanted(const QString& a, const QString& b);
    void cloneWanted(const QString& id);

private:
    struct Bar {
        QToolButton* freeze;
        QToolButton* verify;
        QToolButton* clone;
        QToolButton* compare;
        QToolButton* sync;
    };
    Bar makeBar(QVBoxLayout* layout);
    void makeTree();
    void makeStack(QVBoxLayout* layout);
    void connectBar(const Bar& bar);
    void connectTree();
    void refresh();
    void fillMenu(QMenu& menu, const QModelIndex& at);
    void fillGroupMenu(QMenu& menu, const QModelIndex& at, const QString& program);
    void compareInOrder(const QStringList& ids);
    void badge(QTreeWidgetItem* item);
    void enable();

    const Bench& m_bench;
    Verdicts& m_verdicts;
    QTreeWidget* m_tree;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    QList<QAbstractButton*> m_needOne;
    QAbstractButton* m_compare = nullptr;
};

} // namespace pluma::ui

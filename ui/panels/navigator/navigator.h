// The navigator: the program's artifacts, with an instant filter.
#pragma once

#include <QWidget>

#include "memory/inventory.h"
#include "widgets/rank.h"
#include "widgets/session/bench.h"

class QLineEdit;
class QTreeView;
class QComboBox;
class QLabel;
class QStackedLayout;

namespace pluma::ui {

class ArtifactModel;

/// The panel on the left. Opening an artifact and showing one in the inspector go through the bench.
class Navigator : public QWidget {
    Q_OBJECT
public:
    explicit Navigator(const Bench& bench, QWidget* parent = nullptr);
    /// Marks the row of an artifact that is in front; without one, or for one that the tree has not, no row is marked.
    /// Nothing happens while a filter is set.
    void reveal(const QString& path);
    /// Shows a file whatever the filter said, and takes the keyboard to the tree.
    void goTo(const QString& path);
    void focusFilter();
    /// Marks the artifacts that a check found something in.
    void showFindings(const std::vector<Finding>& findings);

private:
    void refresh();
    void applyFilter();
    void updateState();
    void readItems();
    std::vector<QStringList> expanded() const;
    void expand(const QStringList& titles);
    bool filtering() const;
    void menu(const QPoint& at);
    void makeFileKeys();

    const Bench& m_bench;
    ArtifactModel* m_model;
    QTreeView* m_view;
    QLineEdit* m_filter;
    ArtifactSearch m_search;
    std::size_t m_matches = 0;
    bool m_revealing = false;
    std::shared_ptr<const Snapshot> m_shown;
    std::shared_ptr<const memory::Inventory> m_reading; ///< whose items are being read
    QComboBox* m_order;
    QLabel* m_state;
    QWidget* m_empty;
    QStackedLayout* m_stack;
};

} // namespace pluma::ui

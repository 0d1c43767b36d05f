// What a newer version of a document changed, to be looked through: accept or hold back.
#pragma once

#include <QWidget>
#include <set>
#include <vector>

#include "schema/openapi/request.h"
#include "widgets/theme/theme.h"

class QLabel;
class QPushButton;
class QTreeWidget;

namespace pluma::ui {

/// A list of operations and, below each, its fields that changed. GUI thread only.
class ChangesView : public QWidget {
    Q_OBJECT
public:
    explicit ChangesView(const Theme& theme, QWidget* parent = nullptr);
    /// `held`: the ids of operations that stay as they were.
    void set(const std::vector<schema::OperationChange>& changes, const std::set<std::string>& held);
    /// "2 operations added, 1 changed"
    static QString summaryOf(const std::vector<schema::OperationChange>& changes);

Q_SIGNALS:
    void accepted();                           ///< all of it
    void heldBack(const QString& id, bool on); ///< one operation
    void chosen(const QString& id);
    void closeWanted();

private:
    void select();
    const Theme& m_theme;
    QLabel* m_summary;
    QTreeWidget* m_tree;
    QPushButton* m_hold;
};

} // namespace pluma::ui

// The list of templates.
#pragma once

#include <QWidget>
#include <memory>
#include <optional>

#include "template/library/catalogue.h"
#include "template/library/library.h"
#include "widgets/session/bench.h"

class QComboBox;
class QMenu;
class QModelIndex;
class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace pluma::ui {

/// What the panels read the templates from: made in a job, then immutable. The catalogue is for the GUI thread.
struct Shelf {
    tmpl::Library library;
    std::optional<tmpl::Catalogue> catalogue; ///< of the library; none when it could not be made
    std::string parts;                        ///< what the program's templates share, and its pins: names and bytes
};

/// Templates of the program and those that ship with the product: by category, or ranked by the words that are typed.
class TemplatesPanel : public QWidget {
    Q_OBJECT
public:
    explicit TemplatesPanel(const Bench& bench, QWidget* parent = nullptr);
    /// Null until they are read.
    const std::shared_ptr<const Shelf>& shelf() const { return m_shelf; }
    /// A definition that keeps its library alive.
    std::shared_ptr<const tmpl::Definition> share(const tmpl::Definition& definition) const
    {
        return {m_shelf, &definition};
    }
    /// Reads them again.
    void refresh();

Q_SIGNALS:
    /// Shared because the page, its previews in jobs and the list read one immutable definition.
    void chosen(std::shared_ptr<const pluma::tmpl::Definition> definition);
    void sourceWanted(std::shared_ptr<const pluma::tmpl::Definition> definition); ///< the template, not its form
    void changed();                                                               ///< there is another shelf

private:
    void fill();
    QTreeWidgetItem* add(QTreeWidgetItem* below, const tmpl::Definition& definition, bool recent);
    void addRecent(const std::vector<tmpl::CatalogueHit>& hits, const QStringList& recent);
    void fillMenu(QMenu& menu, const QModelIndex& at);
    void offer(const tmpl::CatalogueResult& found);
    const Bench& m_bench;
    QLineEdit* m_filter;
    QComboBox* m_category;
    QComboBox* m_phase;
    QTreeWidget* m_tree;
    QLabel* m_note;
    std::shared_ptr<const Shelf> m_shelf;
    std::shared_ptr<const Shelf> m_shown; ///< the shelf whose definitions the rows stand for
    int m_generation = 0;
};

} // namespace pluma::ui

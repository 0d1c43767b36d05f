// One question for everything that is unsaved, before any of it is closed.
#pragma once

#include <QDialog>
#include <vector>

class QListWidget;
class QPushButton;

namespace pluma::ui {

class Page;

/// Lists the pages with unsaved changes, each with a box: what is ticked is saved, the rest is discarded. Cancel
/// changes nothing. GUI thread only.
class UnsavedDialog : public QDialog {
    Q_OBJECT
public:
    explicit UnsavedDialog(const std::vector<Page*>& pages, QWidget* parent = nullptr);
    /// After accept: what is to be saved. Those of the pages that are not in it are to be discarded.
    std::vector<Page*> chosen() const;

private:
    void label();
    std::vector<Page*> m_pages;
    QListWidget* m_list;
    QPushButton* m_go;
};

} // namespace pluma::ui

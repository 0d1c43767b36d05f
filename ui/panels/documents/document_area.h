// The tabs in the middle of the window.
#pragma once

#include <QTabWidget>

#include "panels/documents/page.h"
#include "widgets/bench.h"

namespace pluma::ui {

/// Owns the pages; one per key. Closing a page with unsaved text asks.
class DocumentArea : public QTabWidget {
    Q_OBJECT
public:
    explicit DocumentArea(const Bench& bench, QWidget* parent = nullptr);
    /// Shows the page with the same key, or adds this one (and owns it either way).
    Page* open(Page* page);
    Page* find(const QString& key) const;
    Page* current() const;
    std::vector<Page*> pages() const;
    /// False when the person chose to stay.
    bool close(Page* page);
    bool closeAll();
    void saveAll();
    /// Small: a page with much on it must not push the docks or the window.
    QSize minimumSizeHint() const override { return {320, 200}; }

Q_SIGNALS:
    void pagesChanged();

private:
    void update(Page* page);
    const Bench& m_bench;
};

} // namespace pluma::ui

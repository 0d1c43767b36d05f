// The tabs in the middle of the window.
#pragma once

#include <QTabWidget>
#include <functional>

#include "frame/page.h"
#include "widgets/session/bench.h"

class QMenu;
class QToolButton;

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
    /// Closes at once what is saved; asks about what is not, and closes it once that is done.
    void close(Page* page);
    /// Asks once for all that is unsaved, saves what was chosen, and then closes everything and calls `then`. When the
    /// person keeps editing, or something cannot be saved, nothing is closed and `then` is not called.
    void closeAll(std::function<void()> then);
    /// The same with some of them.
    void close(const std::vector<Page*>& which, std::function<void()> then);
    void saveAll();
    /// Pages of these keys, as they are opened, take their places in this order and do not come to the front, but for
    /// `front`: the tabs of a session that is restored, some of which have to be read first.
    void expect(const QStringList& keys, const QString& front);
    /// None of the pages that are still expected comes to the front any more.
    void stay() { m_front.clear(); }
    /// The pages that were closed, latest last, to be opened again.
    struct Closed {
        QString key;
        QVariantMap state;
    };
    std::vector<Closed>& closed() { return m_closed; }
    /// Small: a page with much on it must not push the docks or the window.
    QSize minimumSizeHint() const override { return {320, 200}; }

Q_SIGNALS:
    void pagesChanged();
    void placeChanged();                    ///< of the page in front
    void pageSaved();                       ///< some page was written
    void reopenWanted();                    ///< the page that was closed last
    void revealWanted(const QString& path); ///< in the navigator

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void update(Page* page);
    void nameTabs();
    void tabMenu(const QPoint& at);
    void listPages(QMenu& menu);
    QString wholeTitle(const Page* page) const;
    QString shortTitle(const Page* page) const;
    /// Asks about these pages; calls `then` once each is saved or may lose its changes.
    void settle(const std::vector<Page*>& pages, std::function<void()> then);
    // Saves what was chosen of them and lets the others go.
    void settled(const std::vector<Page*>& pages, std::vector<Page*> chosen, std::function<void()> then);
    void remove(Page* page);
    int placeOf(const QString& key) const;
    const Bench& m_bench;
    QToolButton* m_all;     ///< shown when the tabs do not fit
    QStringList m_order;    ///< of the session that is restored
    QStringList m_expected; ///< keys of it that are not there yet
    QString m_front;
    std::vector<Closed> m_closed;
};

} // namespace pluma::ui

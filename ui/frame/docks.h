// The panels around the documents: where they stand, perspectives, and what the person made of them.
#pragma once

#include <QMainWindow>
#include <QTimer>
#include <map>
#include <vector>

#include "widgets/theme/settings.h"
#include "widgets/theme/theme.h"

class QDockWidget;
class QToolBar;

namespace pluma::ui {

/// What a panel declares of its dock.
struct DockPlace {
    QString id;
    QString title;
    QString icon;                                       ///< in the rail of a narrow window
    Qt::DockWidgetArea area = Qt::BottomDockWidgetArea; ///< where it stands unless it was moved
    int group = 0;                                      ///< docks of a group are tabs of one place
    int minimumWidth = 0; ///< pixels at 100 % text; narrower it would only show that there is something
};

/// The docks of a window and their layout. A perspective is a data file (`resources/perspectives`) that says which
/// docks are shown and which is on top; what the person changes in it is remembered for it. GUI thread only; owned by
/// the window.
class Docks : public QObject {
    Q_OBJECT
public:
    /// `keep`: layouts are remembered and restored; otherwise perspectives are as they ship.
    Docks(QMainWindow& window, const Theme& theme, Settings& settings, bool keep);
    ~Docks() override;

    struct Perspective {
        QString id;
        QString title;
        QString opens{}; ///< id of a command of the window whose page comes with it; may be empty
    };
    /// The shipped perspectives, by id.
    static std::vector<Perspective> perspectives();

    /// Puts a panel into a dock of its own. The dock owns it.
    QDockWidget* add(const DockPlace& place, QWidget* content);
    const std::map<QString, QDockWidget*>& all() const { return m_docks; }
    /// Shows a perspective as it was left, or as it ships. Nothing happens when there is none of that id.
    void show(const QString& perspective);
    /// Shows the perspective as it ships and forgets what was made of it.
    void reset();
    const QString& perspective() const { return m_perspective; }
    /// Shows a dock wherever it stands and puts it on top; one that the perspective left out comes back to its side.
    void reveal(const QString& id);
    /// Hides a dock that is on top where it stands, reveals one that is not. Like reveal and isShown, of no effect for
    /// a dock that is not there.
    void toggle(const QString& id);
    /// Whether a dock is among those on the screen, on top or behind another tab.
    bool isShown(const QString& id) const;
    /// Keeps the layout of the perspective for the next time and the next start.
    void remember();
    /// The perspective and the layout of the last session.
    void restore();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void lay(const QString& perspective);
    void layAsLeft();
    void followWidth();
    int room() const;
    int sides() const;
    void updateTitleBars();
    void updateRail();
    Qt::DockWidgetArea area(const QString& id) const;

    QMainWindow& m_window;
    const Theme& m_theme;
    Settings& m_settings;
    std::map<QString, QDockWidget*> m_docks;
    std::vector<DockPlace> m_places; ///< in the order of their tabs
    bool m_keep;
    QString m_perspective;
    int m_sides = 2; ///< that the layout which is shown was made for
    QTimer m_titleBars;
    QToolBar* m_rail;
    std::map<QString, QAction*> m_railActions;
};

} // namespace pluma::ui

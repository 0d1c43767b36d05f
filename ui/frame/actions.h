// Everything that can be done in the window, in one list: menus, shortcuts, the palette and the tour come from it.
#pragma once

#include <QAction>
#include <QObject>
#include <functional>
#include <vector>

#include "widgets/session/bench.h"

namespace pluma::ui {

/// What else is declared of an action.
struct ActionTraits {
    int group = 0;          ///< of its menu; groups follow each other, with a line between them
    bool workspace = false; ///< makes sense only while a workspace is open
};

/// The actions of the window and, behind them, the commands of the registry. Owned by the window.
class Actions : public QObject {
    Q_OBJECT
public:
    explicit Actions(const Theme& theme, Settings& settings, QObject* parent = nullptr);
    /// Declares an action. `id` is stable ("document.save"): shortcuts and the tour name it.
    QAction* add(const QString& id, const QString& category, const QString& title, const QString& icon,
                 const QKeySequence& shortcut, std::function<void()> run, ActionTraits traits = {});
    QAction* find(const QString& id) const;
    struct Entry {
        QString id;
        QString category;
        QAction* action;
        QKeySequence standard; ///< the shortcut it came with
        ActionTraits traits;
    };
    const std::vector<Entry>& all() const { return m_all; }
    /// Gives an action another shortcut; empty takes it away. The title of the action that has it already, if any, and
    /// then nothing is changed.
    QString rebind(const QString& id, const QKeySequence& shortcut);

protected:
    /// Keys that the menu shows are the window's also while the caret is in an editor of text, which has a hundred
    /// bindings of its own.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const Theme& m_theme;
    Settings& m_settings;
    std::vector<Entry> m_all;
};

} // namespace pluma::ui

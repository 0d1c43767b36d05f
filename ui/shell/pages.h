// The pages of the window itself: welcome, recovery, preferences, shortcuts, about, the output of a command.
#pragma once

#include "frame/actions.h"
#include "frame/page.h"
#include "widgets/session/bench.h"

class QTableWidget;
class QVBoxLayout;

namespace pluma::ui {

/// Where a person starts: open, adopt, the example, what was open lately.
class WelcomePage : public Page {
    Q_OBJECT
public:
    WelcomePage(const Bench& bench, const QStringList& recent, QWidget* parent = nullptr);
    QString key() const override { return QStringLiteral("welcome"); }
    QString title() const override { return tr("Welcome"); }
    QString iconName() const override { return QStringLiteral("program"); }

Q_SIGNALS:
    void openRecent(const QString& folder);
};

/// Every declared setting, with search. Changes take effect at once.
class PreferencesPage : public Page {
    Q_OBJECT
public:
    explicit PreferencesPage(const Bench& bench, QWidget* parent = nullptr);
    QString key() const override { return QStringLiteral("preferences"); }
    QString title() const override { return tr("Preferences"); }
    QString iconName() const override { return QStringLiteral("settings"); }
    void focusContent() override;
    /// Shows what fits to these words.
    void search(const QString& words);
};

/// Every action with its shortcut; a press of keys on a row changes it.
class ShortcutsPage : public Page {
    Q_OBJECT
public:
    ShortcutsPage(const Bench& bench, Actions& actions, QWidget* parent = nullptr);
    QString key() const override { return QStringLiteral("shortcuts"); }
    QString title() const override { return tr("Keyboard shortcuts"); }
    QString iconName() const override { return QStringLiteral("keyboard"); }

private:
    void fill(const QString& typed);
    const Bench& m_bench;
    Actions& m_actions;
    QTableWidget* m_table;
};

/// Versions, folders and what was told, as text that can be copied.
class AboutPage : public Page {
    Q_OBJECT
public:
    AboutPage(const Bench& bench, const QString& facts, QWidget* parent = nullptr);
    QString key() const override { return QStringLiteral("about"); }
    QString title() const override { return tr("About"); }
    QString iconName() const override { return QStringLiteral("note"); }
};

} // namespace pluma::ui

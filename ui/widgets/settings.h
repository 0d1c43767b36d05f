// Declared settings: key, type, default, range, label. The preferences page and its search are made from the list.
#pragma once

#include <QObject>
#include <QSettings>
#include <QStringList>
#include <QVariant>
#include <vector>

namespace pluma::ui {

/// One setting. `choices` (with their labels) makes it a list, `minimum < maximum` bounds a number.
struct Setting {
    QString key; ///< "appearance/theme"
    QString group;
    QString label;
    QString help;
    QVariant fallback;
    QStringList choices;
    QStringList choiceLabels;
    int minimum = 0;
    int maximum = 0;
    QString unit;
};

/// The settings of the program, kept in one INI file. GUI thread only.
class Settings : public QObject {
    Q_OBJECT
public:
    /// `file`: the INI file; created on the first change.
    explicit Settings(const QString& file, QObject* parent = nullptr);
    const std::vector<Setting>& declared() const { return m_declared; }
    /// The value of a declared setting: what was set, if it fits the declaration, otherwise the default.
    QVariant value(const QString& key) const;
    void set(const QString& key, const QVariant& value);
    /// State that is not a preference: window geometry, recent workspaces, shortcuts.
    QVariant state(const QString& key) const { return m_store.value(QStringLiteral("state/") + key); }
    void setState(const QString& key, const QVariant& value)
    {
        m_store.setValue(QStringLiteral("state/") + key, value);
        Q_EMIT stateChanged(key);
    }
    /// Forgets a state and all below it.
    void dropState(const QString& key) { m_store.remove(QStringLiteral("state/") + key); }
    QString file() const { return m_store.fileName(); }

Q_SIGNALS:
    void changed(const QString& key);
    void stateChanged(const QString& key);

private:
    std::vector<Setting> m_declared;
    QSettings m_store;
};

} // namespace pluma::ui

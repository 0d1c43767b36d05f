// The popup behind Ctrl+P and Ctrl+Shift+P: type, pick, done. Arguments of a command are asked in the same place.
#pragma once

#include <QAbstractListModel>
#include <QFrame>
#include <QKeySequence>
#include <QTimer>
#include <functional>
#include <map>
#include <memory>
#include <vector>

#include "base/fuzzy.h"
#include "schema/form/form.h"
#include "widgets/rank.h"
#include "widgets/session/bench.h"

class QKeyEvent;
class QLineEdit;
class QListView;
class QLabel;
class QStackedWidget;

namespace pluma::ui {

class FormView;

/// Something that can be found and run.
struct FinderEntry {
    QString title;
    QString detail; ///< dim, after the title
    QString icon;
    QString trailing; ///< at the right: a shortcut, a kind
    std::function<void()> run;
    int bonus = 0;
    QString blocked; ///< why it cannot run now; empty when it can
    QString kind;    ///< of what was used lately (Recent), and which of it this is; empty: none of it
    QString what;
    qlonglong turn = 0; ///< when it was used last; greater is later, 0: not lately
    QString alsoCalled; ///< what people type who do not know its name; phrases, separated by commas
    /// What else can be done with it, by Ctrl+Enter and the right mouse button, and that as words.
    std::function<void()> other = {};
    QString otherTitle = {};
};

/// The rows of the popup. Artifacts are matched in place, without a row object for each.
class FinderModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole + 1, IconRole, TrailingRole, BlockedRole, RecentRole };
    explicit FinderModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}
    /// What is to be searched: `fixed`, and the artifacts of a snapshot when there is one.
    void setSources(std::vector<FinderEntry> fixed, std::shared_ptr<const Snapshot> artifacts);
    void setArtifacts(std::shared_ptr<const Snapshot> artifacts);
    /// Artifacts that were used lately, and when.
    void setRecent(std::map<QString, qlonglong> artifacts);
    /// Ranks `fixed`, and lists the artifacts that were found for the same words among them. What was used lately comes
    /// first while nothing is typed, and before what matches as well as it.
    void search(const QString& typed, const Ranked& artifacts);
    const std::shared_ptr<const Snapshot>& artifacts() const { return m_artifacts; }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    /// What a row stands for; `path` is set for artifacts.
    void pick(int row, std::function<void()>& run, QString& path) const;
    /// The entry of a row; null for an artifact.
    const FinderEntry* entry(int row) const;

private:
    struct Row {
        int score;
        std::int64_t artifact; ///< ≥ 0: of the inventory; otherwise -1 - index of m_fixed
        qlonglong turn = 0;    ///< when it was used last
        bool crisp = true;     ///< FuzzyMatch
    };
    /// What of an entry is compared with what is typed, prepared once.
    struct Names {
        FuzzyName title;
        FuzzyName whole;
        std::vector<FuzzyName> alsoCalled;
    };
    FuzzyMatch match(const FuzzyPattern& pattern, std::size_t fixed) const;
    void placeRecent();
    std::vector<FinderEntry> m_fixed;
    std::vector<Names> m_names; ///< parallel to m_fixed
    std::shared_ptr<const Snapshot> m_artifacts;
    std::vector<Row> m_rows;
    std::map<QString, qlonglong> m_recent;          ///< artifacts
    std::map<std::int64_t, qlonglong> m_recentRows; ///< those of them that are there, by their row
};

/// A child of the window, shown over it and over a light veil. Escape and a click elsewhere close it. While it is open
/// the shortcuts of the window do nothing behind it.
class Finder : public QFrame {
    Q_OBJECT
public:
    Finder(const Bench& bench, QWidget* window);
    ~Finder() override;
    void popup(const QString& placeholder, std::vector<FinderEntry> fixed, bool artifacts);
    /// Asks the arguments of a registry command, with what is known filled in, and runs it.
    void ask(const command::CommandInfo& command, const Json& known);
    FinderModel* model() const { return m_model; }
    /// Keys that do here what they do in the window (`opens`: while a list is shown), and those that close it.
    void setShortcuts(std::function<std::vector<QKeySequence>()> opens, std::function<QKeySequence()> closes);
    /// The command form that is shown; null: a list is.
    FormView* fields() const;

Q_SIGNALS:
    void chosen(); ///< an artifact, which is in front now
    void runCommand(const pluma::command::CommandInfo& command, const pluma::Json& input);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void place();
    void search(const QString& typed);
    void showFound(const QString& typed, const Ranked& artifacts);
    void dismiss();
    void activate(const QModelIndex& index);
    void other(const QModelIndex& index);
    void tellOther();
    bool shortcut(QObject* watched, QEvent* event);
    bool listKey(const QKeyEvent& key);

    const Bench& m_bench;
    QStackedWidget* m_pages;
    QLineEdit* m_line;
    QListView* m_list;
    QLabel* m_empty;
    QLabel* m_hint; ///< what else can be done with the chosen row
    QWidget* m_veil;
    QTimer m_slow;                                           ///< until a search that takes its time says so
    void (Finder::*m_entered)(const QModelIndex&) = nullptr; ///< what Enter asked for before the search answered
    std::function<std::vector<QKeySequence>()> m_opens;
    std::function<QKeySequence()> m_closes;
    QWidget* m_page = nullptr; ///< with the form of a command
    FormView* m_fields = nullptr;
    std::unique_ptr<schema::Form> m_form;
    FinderModel* m_model;
    ArtifactSearch m_search;
    QPointer<QWidget> m_before;
};

} // namespace pluma::ui

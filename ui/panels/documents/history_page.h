// What an artifact was: its commits and the frozen contexts that hold it, compared with each other.
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "frame/page.h"
#include "memory/contexts.h"
#include "memory/history.h"
#include "widgets/session/bench.h"

class QComboBox;
class QMenu;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace pluma::ui {

class TextEditor;

/// The versions on the left; on the right how the chosen one differs from the one before it, the working tree or any
/// other. Reads in jobs. GUI thread only.
class HistoryPage : public Page {
    Q_OBJECT
public:
    HistoryPage(const Bench& bench, QString path, QWidget* parent = nullptr);
    QString key() const override { return QStringLiteral("history:") + m_path; }
    QString subject() const override { return m_path; }
    QString title() const override;
    QString iconName() const override { return QStringLiteral("history"); }
    QString tip() const override { return m_path; }
    void focusContent() override;
    QString path() const { return m_path; }
    /// Shows how the file of a context, which was called `path` there, differs from today's.
    void compareFrozen(const memory::ContextInfo& context, const QString& path);

Q_SIGNALS:
    /// The text of a version is to stand in the editor, as an edit that is not saved.
    void restoreWanted(const QString& path, const QByteArray& bytes, const QString& version);

private:
    struct Version {
        enum class Kind { Working, Commit, Context } kind = Kind::Working;
        QString name;
        std::string id;   ///< of the commit, also that of a context
        std::string path; ///< what the file was called
    };
    /// Nothing: the file was not there then.
    static Result<std::optional<std::string>> read(memory::Workspace& workspace, const memory::ProgramRef& program,
                                                   const std::string& root, const Version& version);
    void load();
    /// A context, and what the file is called in it.
    using Held = std::pair<memory::ContextInfo, std::string>;
    void fill(std::vector<memory::FileVersion> versions, const std::vector<Held>& contexts);
    void addContext(const Held& held);
    void compare();
    void restoreChosen();
    void fillMenu(QMenu& menu, int row);
    const Version* chosen() const;

    const Bench& m_bench;
    QString m_path;
    std::vector<Version> m_versions; ///< rows of the list, newest first; contexts after the commits
    QLabel* m_state;
    QTreeWidget* m_list;
    QComboBox* m_with;
    QPushButton* m_restore;
    TextEditor* m_text;
    std::optional<Held> m_wanted; ///< that was asked for before the versions were there
    int m_generation = 0;
};

} // namespace pluma::ui

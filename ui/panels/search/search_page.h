// Search in all files of the program, and replacing what was found.
#pragma once

#include <QTimer>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <variant>

#include "frame/page.h"
#include "search/search.h"
#include "widgets/session/bench.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QToolButton;
class QTreeView;

namespace pluma::ui {

class HitsModel;
class JobProgress;
class TextEditor;

/// Searches while one types, in a job; shows the places with their text beside them. Replacing shows every place as it
/// will be, writes those that are ticked, all or none, and can be undone. GUI thread only.
class SearchPage : public Page {
    Q_OBJECT
public:
    /// Texts of this program that are not saved, by path.
    using Unsaved = std::function<std::map<std::string, std::string>()>;
    SearchPage(const Bench& bench, Unsaved unsaved, QWidget* parent = nullptr);
    QString key() const override { return QStringLiteral("search"); }
    QString title() const override;
    QString iconName() const override { return QStringLiteral("search"); }
    QVariantMap state() const override;
    void restore(const QVariantMap& state) override;
    void focusContent() override;
    int abilities() const override { return Undoes; }
    void undo() override;
    /// Begins with this text, unless it is empty.
    void begin(const QString& text, bool replacing);

Q_SIGNALS:
    void openPlace(const QString& path, int line, int column);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Answer {
        search::Found found;
        std::shared_ptr<const std::vector<std::string>> paths; ///< of all files
    };
    void makeFields();
    void makeResults();
    search::Query query() const;
    void search();
    void found(Result<search::Found> result, qint64 milliseconds);
    void plan();
    void replace();
    void writeFiles(std::vector<search::Change> changes, std::size_t places, search::Direction direction);
    void written(std::vector<search::Change> changes, std::size_t places, search::Direction direction, Result<> result);
    void searchLater();
    void tellDone(std::size_t places, std::size_t files, search::Direction direction);
    bool tellWhy(std::size_t places);
    void tell();
    void preview();
    void remember();
    void open(const QModelIndex& index);
    void menu(const QPoint& at);

    const Bench& m_bench;
    Unsaved m_unsaved;
    QLineEdit* m_text;
    QLineEdit* m_with;
    QLineEdit* m_paths;
    QToolButton* m_case;
    QToolButton* m_word;
    QToolButton* m_expression;
    QPushButton* m_replace;
    QPushButton* m_undo;
    QLabel* m_state;
    JobProgress* m_progress; ///< of the writing
    QLabel* m_said;          ///< what replacing did, until something else is looked for
    QLabel* m_problem;
    QSplitter* m_split;
    QTreeView* m_list;
    QWidget* m_side;
    QLabel* m_name;
    TextEditor* m_preview;
    HitsModel* m_model;
    QTimer m_typing;
    int m_job = 0;
    int m_generation = 0;
    bool m_searching = false;
    bool m_writing = false; ///< files get their new texts now: what is searched meanwhile would be half of it
    bool m_stale = false;   ///< the workspace changed while the page was not in front
    qint64 m_took = 0;
    std::map<std::string, std::string> m_texts;               ///< that were searched instead of their files
    std::shared_ptr<const std::vector<std::string>> m_listed; ///< files of the program …
    std::shared_ptr<const Snapshot> m_listedFor;              ///< … when the workspace was as here
    QString m_shown;                                          ///< path in the preview
    std::vector<search::Change> m_done;                       ///< that can be undone
    std::size_t m_doneCount = 0;
};

} // namespace pluma::ui

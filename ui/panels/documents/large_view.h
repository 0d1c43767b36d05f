// A text or a table that is too large to be edited, in pieces: what is shown of it is said, and nothing of it is saved.
#pragma once

#include <QWidget>
#include <functional>
#include <memory>
#include <optional>

#include "base/pieces.h"
#include "panels/documents/large_table.h"
#include "widgets/session/bench.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;
class QVBoxLayout;

namespace pluma::ui {

class JobProgress;
class TextEditor;

/// Shows a window of the file at once; its lines are counted in a job meanwhile. Whatever reads the file is a job. A
/// child of the page of the file. GUI thread only.
class LargeView : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Text, Table };
    LargeView(const Bench& bench, std::shared_ptr<const Pieces> file, const QString& name, Kind kind,
              QWidget* parent = nullptr);
    const Pieces& file() const { return *m_file; }
    /// From 1; waits for the count of lines when it has to.
    void goToLine(std::uint64_t line);
    void find();
    void askForLine();
    std::uint64_t currentLine() const; ///< 0: not known
    QString place() const;
    void focusContent();
    TextEditor* editor() const { return m_editor; }
    QTableView* table() const { return m_table; }
    LargeTable* rows() const { return m_rows; } ///< null until the lines are counted, and for texts
    const TextWindow& window() const { return m_window; }
    bool counted() const { return m_index != nullptr; }
    void first();
    void previous();
    void next();
    void last();
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void placeChanged();
    /// A piece could not be read because the file has changed since it was opened, or for another reason.
    void failed(const pluma::Error& error);

private:
    struct Shown {
        TextWindow window;
        std::uint64_t line = 0; ///< of its beginning; 0: not known
        std::uint64_t at = 0;   ///< where the caret goes, in the file
        std::size_t length = 0; ///< of what is selected there
    };
    struct Counted {
        std::shared_ptr<const LineIndex> index;
        LargeTable::Head head;
    };
    void makeBar(QVBoxLayout* column);
    void makeFindRow(QVBoxLayout* column);
    void makeTable(const LargeTable::Head& head);
    void count();
    void load(std::function<Result<Shown>(const Pieces&, const LineIndex*)> work);
    void show(const Shown& shown);
    void number();
    void askLine();
    void search();
    void found(std::uint64_t place, std::size_t length, bool again);
    void tell();
    void tellTable();
    void tellFind(const QString& text);
    bool showsTable() const;
    void pageRows(std::uint64_t row);

    const Bench& m_bench;
    std::shared_ptr<const Pieces> m_file;
    std::shared_ptr<const LineIndex> m_index;
    QString m_name;
    Kind m_kind;
    TextEditor* m_editor = nullptr;
    QTableView* m_table = nullptr;
    LargeTable* m_rows = nullptr;
    QStackedWidget* m_views = nullptr;
    QLabel* m_position = nullptr;
    QLabel* m_note = nullptr; ///< what is not as it looks
    QCheckBox* m_asText = nullptr;
    JobProgress* m_counting = nullptr;
    QPushButton* m_countAgain = nullptr;
    QWidget* m_findRow = nullptr;
    QLineEdit* m_words = nullptr;
    QToolButton* m_case = nullptr;
    QLabel* m_findState = nullptr;
    JobProgress* m_searching = nullptr;
    TextWindow m_window;
    std::uint64_t m_windowLine = 0;            ///< of its beginning; 0: not known
    std::optional<std::uint64_t> m_wantedLine; ///< once the lines are counted
    std::optional<std::uint64_t> m_hit;        ///< where the words were found last
    int m_generation = 0;                      ///< of what was asked for last
};

} // namespace pluma::ui

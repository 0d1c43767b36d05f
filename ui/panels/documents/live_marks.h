// What can be said of a text while it is edited: where values of the program stand in it, and where it does not read as
// what it should be.
#pragma once

#include <QLabel>
#include <QTimer>
#include <vector>

#include "widgets/session/bench.h"

class QToolButton;

namespace pluma::ui {

class TextEditor;

/// Underlines places that bindings fill (another colour where the value is another one) and marks what YAML, JSON or
/// CSV cannot be read as, in a job, a moment after the last key. A line below the text says it in words and leads
/// there. GUI thread only; a child of the editor's page.
class LiveMarks : public QWidget {
    Q_OBJECT
public:
    /// `path` is relative to the program of the session.
    LiveMarks(const Bench& bench, TextEditor& editor, QString path, QWidget* parent);
    struct Mark {
        enum class Kind { Bound, Drifted, Wrong } kind = Kind::Bound;
        std::size_t begin = 0; ///< bytes
        std::size_t end = 0;
        int line = 0; ///< from 1; 0: of the whole file
        QString text;
    };
    const std::vector<Mark>& marks() const { return m_marks; }

Q_SIGNALS:
    void changed();
    void leading(); ///< to a place of the text, which should be shown

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();
    void show(std::vector<Mark> marks);
    void step();

    const Bench& m_bench;
    TextEditor& m_editor;
    QString m_path;
    QTimer m_typing;
    QLabel* m_text;
    QToolButton* m_next;
    std::vector<Mark> m_marks;
    std::size_t m_at = 0;
    int m_generation = 0;
};

} // namespace pluma::ui

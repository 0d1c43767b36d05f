// Where a template is written: the text with its problems, what to complete it with, and where names are defined.
#pragma once

#include <QTimer>
#include <QWidget>
#include <memory>

#include "panels/templates/templates_panel.h"
#include "widgets/session/bench.h"

class QLabel;
class QListWidget;

namespace pluma::ui {

class TextEditor;

/// A change that mends a problem: bytes [begin, end) of the text become `with`.
struct QuickFix {
    QString title;
    std::size_t begin = 0, end = 0;
    QByteArray with;
};
struct TemplateProblem {
    bool error = true;
    QString message;
    int line = 0, column = 0; ///< from 1; 0: the whole text
    std::vector<QuickFix> fixes;
};

/// What is wrong with a text of a definition, and the definition when it can be read. For any thread.
struct TemplateReading {
    std::shared_ptr<const tmpl::Definition> definition; ///< null when it cannot be read
    std::vector<TemplateProblem> problems;
};
TemplateReading readTemplate(const tmpl::Library& library, const QByteArray& text, const std::string& source);

/// Words that can stand at a place of a template. Pure: for tests.
struct Completion {
    int typed = 0;     ///< bytes before the place that belong to the word
    QStringList words; ///< sorted
};
Completion completeTemplate(const QByteArray& text, int at, const tmpl::Definition* definition,
                            const QStringList& vocabulary);

/// Reads as one types; completes with Ctrl+Space and while typing; F12 or Ctrl+click goes to a definition; Alt+Enter
/// mends the problem at the caret. GUI thread only.
class TemplateEditor : public QWidget {
    Q_OBJECT
public:
    /// `writable`: the text may be changed.
    TemplateEditor(const Bench& bench, std::shared_ptr<const Shelf> shelf, std::string source, QByteArray text,
                   bool writable, QWidget* parent = nullptr);
    TextEditor& text() { return *m_text; }
    QByteArray bytes() const;
    bool isDirty() const;
    void markSaved();
    void complete();
    void goToDefinition();
    void fixAtCaret();
    /// The line of the file that is on top.
    int topLine() const;

Q_SIGNALS:
    /// The text could be read again.
    void read(std::shared_ptr<const pluma::tmpl::Definition> definition);
    void broken(); ///< the text cannot be read as it stands
    void dirtyChanged();
    void partWanted(const QString& name); ///< the text that an include or import names
    void scrolledTo(int line);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void check();
    void show(TemplateReading reading);
    void underline();
    void apply(const QuickFix& fix);
    QString wordAt(int position) const;
    int caret() const;

    const Bench& m_bench;
    std::shared_ptr<const Shelf> m_shelf;
    std::string m_source;
    TextEditor* m_text;
    QListWidget* m_problems;
    QLabel* m_summary;
    QTimer m_typing;
    std::shared_ptr<const tmpl::Definition> m_definition; ///< the last that could be read
    std::vector<TemplateProblem> m_found;
    int m_generation = 0;
};

} // namespace pluma::ui

// A form as one sees it: labels, editors, groups, lists and tables over a schema::Form. Editors exist only for what is
// visible, so a form of thousands of fields costs what the window shows.
#pragma once

#include <QAbstractScrollArea>
#include <QHash>
#include <QTimer>
#include <memory>
#include <vector>

#include "widgets/form/editors.h"

namespace pluma::ui {

enum class GroupState; // of the headings, private to this folder

/// How forms of the window read what is typed: the units of the product, the decimal separator of the person.
schema::FormOptions formOptions();

/// Shows and edits one form, which outlives it or is taken away by setForm(nullptr). GUI thread only.
class FormView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit FormView(const Theme& theme, QWidget* parent = nullptr);
    ~FormView() override;

    void setForm(schema::Form* form);
    schema::Form* form() const { return m_context.form; }
    /// `picked` is told what somebody chose among the words.
    void setCompletions(std::function<std::vector<Word>(const QString& kind)> complete,
                        std::function<void(const QString& kind, const QString& word)> picked = {})
    {
        m_context.complete = std::move(complete);
        m_context.picked = std::move(picked);
    }
    /// Yes and no as a box to tick, for data in which nothing means no. Before setForm.
    void setSwitches(bool switches) { m_context.switches = switches; }
    /// Another kind of editor; the best rank wins.
    void addRenderer(Renderer renderer) { m_renderers.push_back(std::move(renderer)); }
    /// Shows only fields whose words match, and what they stand in.
    void setFilter(const QString& text);
    /// The parts a large form falls into, each shown alone: a group of its own, or (node 0) what is in none of those.
    /// Empty for a form that is shown in one piece.
    struct Part {
        schema::NodeId node = 0;
        QString title;
        bool operator==(const Part&) const = default;
    };
    const std::vector<Part>& parts() const { return m_parts; }
    schema::NodeId part() const { return m_part; } ///< the one that is shown
    void showPart(schema::NodeId part);
    schema::NodeId partOf(schema::NodeId node) const;
    /// Opens what is around a field, scrolls to it and puts the keyboard into it.
    void reveal(schema::NodeId node);
    void focusFirst();
    /// Checks now what would otherwise be checked when typing pauses.
    void checkNow();
    void expand(schema::NodeId node, bool open);
    int rowCount() const { return static_cast<int>(m_rows.size()); }
    /// How high everything in it is, in pixels.
    int contentHeight() const { return m_total; }
    int editorCount() const { return static_cast<int>(m_shown.size()); }

Q_SIGNALS:
    void edited();      ///< the data of the form changed
    void checked();     ///< its errors are up to date
    void trayChanged(); ///< kept input came or went
    void submitted();   ///< Return in a line of text, or Ctrl+Return anywhere
    void contentHeightChanged();
    void partsChanged(); ///< parts came or went, or another one is shown

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Listener;
    enum class RowKind { Group, Field, Items, Add, Branch };
    struct Row {
        RowKind kind = RowKind::Field;
        schema::NodeId node = 0;
        int level = 0; ///< of a branch
        int indent = 0;
        int top = 0;
        int height = 0;
    };
    using Key = QPair<quint64, int>;
    static Key keyOf(const Row& row) { return {row.node, static_cast<int>(row.kind) * 16 + row.level}; }

    void rebuild();
    void rebuildIfNeeded();
    void divide();
    void dropEditors();
    void addRows(schema::NodeId node, int indent);
    void addMembers(schema::NodeId node, int indent);
    bool matches(schema::NodeId node) const;
    bool anyMatches(schema::NodeId node, int depth);
    bool again(schema::NodeId node) const;
    bool isOpen(schema::NodeId node);
    GroupState stateOf(schema::NodeId node);
    bool isTable(schema::NodeId node);
    int heightOf(const Row& row);
    void measure();
    void place();
    QWidget* make(const Row& row);
    QString lookOf(const Row& row) const;
    void refresh(schema::NodeId node);
    void formEdited();
    int columnWidth() const;
    int labelWidth() const;

    FormContext m_context;
    std::vector<Renderer> m_renderers;
    std::vector<Row> m_rows;
    QHash<Key, QWidget*> m_shown;
    QHash<quint64, bool> m_open; ///< what a person opened or closed
    std::vector<Part> m_parts;
    schema::NodeId m_part = 0;
    QString m_filter;
    QTimer m_checking;
    double m_lastCheck = 0; ///< milliseconds
    bool m_structure = false;
    bool m_placing = false;
    int m_total = 0;
    int m_searched = 0; ///< places looked into by the search that is shown
    int m_labelWidth = 0;
    std::unique_ptr<Listener> m_listener;
};

} // namespace pluma::ui

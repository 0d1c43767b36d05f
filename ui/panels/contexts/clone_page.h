// Cloning a context to a new program: what changes at the left, what it will do at the right, one button below.
#pragma once

#include <QTimer>
#include <QUndoStack>

#include "frame/page.h"
#include "memory/clone.h"
#include "memory/contexts.h"
#include "widgets/session/bench.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QTableWidget;
class QTreeWidget;
class QVBoxLayout;

namespace pluma::ui {

class ReuseBar;
class StateLabel;

/// Every change of a value runs the clone dry, in a job; the button then does exactly what was shown.
class ClonePage : public Page {
    Q_OBJECT
public:
    ClonePage(const Bench& bench, memory::ContextInfo source, QWidget* parent = nullptr);
    QString key() const override { return QStringLiteral("clone:") + QString::fromStdString(m_source.commit); }
    QString title() const override;
    QString iconName() const override { return QStringLiteral("clone"); }
    void focusContent() override;
    int abilities() const override { return Undoes; }
    void undo() override { m_undo.undo(); }
    void redo() override { m_undo.redo(); }
    QVariantMap state() const override;
    void restore(const QVariantMap& state) override;

private:
    struct Effect {
        memory::CloneResult result;
        std::vector<memory::CloneItem> items; ///< the first of those that do not stay as they are
        std::uint64_t total = 0;              ///< of them, also those that are not kept
    };
    void makeTarget(QVBoxLayout* layout);
    void makeValues(QSplitter* split);
    void addValue(const tfa::ResolvedParameter& one);
    void makeEffect(QSplitter* split);
    void makeItems();
    void makeFoot(QVBoxLayout* layout);
    void followInput();
    void showReach();
    memory::CloneRequest request() const;
    bool ofProgram() const; ///< whether the source is of the program that is open
    void preview();
    void previewLater();
    void show(const Result<Effect>& effect);
    void write();

    const Bench& m_bench;
    memory::ContextInfo m_source;
    QLineEdit* m_program;
    QLineEdit* m_folder;
    QCheckBox* m_materialize;
    QCheckBox* m_allowUnbound;
    QCheckBox* m_acceptIncomplete;
    QCheckBox* m_acceptUntrusted; ///< shown where nobody who is trusted has signed the source
    QTableWidget* m_values;
    StateLabel* m_state;
    ReuseBar* m_reuse;
    QTreeWidget* m_items;
    QPushButton* m_do;
    class ValueChange;
    QUndoStack m_undo;
    QStringList m_texts; ///< of the new values, by row, as they were last seen
    bool m_undoing = false;
    QTimer m_typing;
    int m_preview = 0;
    int m_generation = 0;
    bool m_writing = false;
};

} // namespace pluma::ui

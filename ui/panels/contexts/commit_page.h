// What a commit changed in the program, file by file.
#pragma once

#include "frame/page.h"
#include "memory/history.h"
#include "widgets/session/bench.h"

class QLabel;
class QTreeWidget;

namespace pluma::ui {

class TextEditor;

/// The files at the left, at the right how the chosen one differs from what it was before. Reads in jobs; GUI thread
/// only.
class CommitPage : public Page {
    Q_OBJECT
public:
    /// `commit`: its whole id.
    CommitPage(const Bench& bench, QString commit, QWidget* parent = nullptr);
    QString key() const override { return QStringLiteral("commit:") + m_commit; }
    QString title() const override { return tr("Commit %1").arg(m_commit.left(10)); }
    QString iconName() const override { return QStringLiteral("history"); }
    QString tip() const override { return tr("What commit %1 changed").arg(m_commit); }
    void focusContent() override;

private:
    void fill(memory::CommitFiles files);
    void show(int row);

    const Bench& m_bench;
    QString m_commit;
    memory::CommitFiles m_files;
    QLabel* m_summary;
    QTreeWidget* m_tree;
    TextEditor* m_text;
    int m_generation = 0;
};

} // namespace pluma::ui

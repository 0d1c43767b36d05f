// Two contexts, or a context and the working tree: which artifacts differ, and how.
#pragma once

#include "diff/diff.h"
#include "frame/page.h"
#include "widgets/session/bench.h"

class QLabel;
class QTreeWidget;
class QLineEdit;

namespace pluma::ui {

class TextEditor;

/// `a` and `b` are context ids; an empty `b` stands for the working tree of the program.
class ComparePage : public Page {
    Q_OBJECT
public:
    ComparePage(const Bench& bench, QString a, QString b, QWidget* parent = nullptr);
    QString key() const override { return QStringLiteral("compare:") + m_a + QLatin1Char('|') + m_b; }
    QString title() const override;
    QString iconName() const override { return QStringLiteral("compare"); }
    void focusContent() override;

private:
    void fill(const std::vector<diff::Change>& changes);
    void show(const QString& path);
    bool ofProgram() const;
    const Bench& m_bench;
    QString m_a;
    QString m_b;
    QLabel* m_summary;
    QTreeWidget* m_tree;
    TextEditor* m_text;
    QString m_wanted;
};

} // namespace pluma::ui

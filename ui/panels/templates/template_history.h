// How a template of a program came to be: its commits, and what each changed.
#pragma once

#include <QWidget>
#include <string>

#include "widgets/session/bench.h"

class QLabel;
class QTreeWidget;

namespace pluma::ui {

class TextEditor;

/// Read when it is shown first. GUI thread only.
class TemplateHistory : public QWidget {
    Q_OBJECT
public:
    /// `path` is relative to the root of the working tree; empty for a template that ships with the product.
    TemplateHistory(const Bench& bench, std::string path, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void read();
    void show(const QString& commit);

    const Bench& m_bench;
    std::string m_path;
    QTreeWidget* m_commits;
    TextEditor* m_diff;
    QLabel* m_note;
    bool m_read = false;
    int m_generation = 0;
};

} // namespace pluma::ui

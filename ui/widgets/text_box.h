// Boxes for text of several lines. The layering test sees to it that the window makes no others.
#pragma once

#include <QMimeData>
#include <QPlainTextEdit>

namespace pluma::ui {

/// A plain text that may be pasted into, whatever the clipboard holds. Qt 6.4 asks for the first of the formats of what
/// is pasted; an empty clipboard, as after a program that owned it has ended, has none, and the process ends.
class TextBox : public QPlainTextEdit {
public:
    explicit TextBox(QWidget* parent = nullptr) : QPlainTextEdit(parent) {}
    explicit TextBox(const QString& text, QWidget* parent = nullptr) : QPlainTextEdit(text, parent) {}

protected:
    void insertFromMimeData(const QMimeData* source) override
    {
        if (source != nullptr && !source->formats().isEmpty())
            QPlainTextEdit::insertFromMimeData(source);
    }
};

} // namespace pluma::ui

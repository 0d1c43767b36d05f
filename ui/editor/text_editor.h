// The text editor: QScintilla in the colours of the theme, holding a file's bytes exactly as they are.
#pragma once

#include "editor/scintilla.h"

#include "widgets/theme/theme.h"

namespace pluma::ui {

/// A Scintilla widget that follows the theme and exchanges bytes, not characters: what was not edited comes back byte
/// for byte, valid UTF-8 or not.
class TextEditor : public QsciScintilla {
    Q_OBJECT
    Q_PROPERTY(bool readOnly READ isReadOnly WRITE setReadOnly) // as boxes of text have it
public:
    enum class Language { Plain, Yaml, Json, Markdown, Diff, Template, BareTemplate };
    TextEditor(const Theme& theme, Language language, QWidget* parent = nullptr);
    QByteArray bytes() const;
    /// Replaces everything and forgets the history of edits; the text counts as saved.
    void load(const QByteArray& bytes);
    /// Replaces everything as one edit that can be undone.
    void replaceAll(const QByteArray& bytes);
    /// Replaces the bytes [begin, end) as one edit.
    void replaceBytes(std::size_t begin, std::size_t end, const QByteArray& with);
    void markSaved();
    /// Selects a place and scrolls to it; line and column from 1.
    void goTo(int line, int column);
    static Language languageOf(const QString& path);
    /// Artifacts that are dropped into the text are named from this folder of the program; from the program without.
    void setFolder(const QString& folder) { m_folder = folder; }

protected:
    bool canInsertFromMimeData(const QMimeData* source) const override;
    QByteArray fromMimeData(const QMimeData* source, bool& rectangular) const override;
    // Files are not text: what holds the editor decides about them.
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void colour();
    void widenMargin();
    void numberDiff(const QByteArray& bytes);
    const Theme& m_theme;
    Language m_language;
    QsciLexer* m_lexer = nullptr;
    int m_highest = 0; ///< number of a line in the files of a diff
    QString m_folder;
};

} // namespace pluma::ui

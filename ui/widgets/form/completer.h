// What a field offers while one types: words with what tells them apart, or the files of a folder.
#pragma once

#include <QCompleter>
#include <QLineEdit>
#include <functional>
#include <vector>

#include "widgets/theme/theme.h"
#include "widgets/words/word.h"

namespace pluma::ui {

/// Completes with words that contain what was typed, whatever their case and diacritics.
class FoldingCompleter : public QCompleter {
    Q_OBJECT
public:
    explicit FoldingCompleter(QObject* parent);
    void setWords(const QStringList& words);
    QString pathFromIndex(const QModelIndex& index) const override;
    QStringList splitPath(const QString& path) const override;

protected:
    static constexpr int SearchRole = Qt::UserRole + 2; ///< of a word: what is searched, folded
};

/// Completes a line with words that contain what was typed, in the word or in its detail. The arrow in the line, or
/// Down, shows them all. The line owns it.
class WordCompleter : public FoldingCompleter {
    Q_OBJECT
public:
    /// `words` is asked whenever the line takes the keyboard.
    WordCompleter(QLineEdit* line, const Theme& theme, std::function<std::vector<Word>()> words);
    void showAll();
    int wordCount() const { return m_count; }
    QString word(int at) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void read();
    QLineEdit* m_line;
    std::function<std::vector<Word>()> m_words;
    int m_count = 0;
};

/// Completes a line with paths below a folder, one step at a time. The line owns it.
class PathCompleter : public QCompleter {
    Q_OBJECT
public:
    /// `folder`: where relative paths begin.
    PathCompleter(QLineEdit* line, bool foldersOnly, std::function<QString()> folder);
    QStringList splitPath(const QString& path) const override { return {path}; }

private:
    void list(const QString& typed);
    bool m_foldersOnly;
    std::function<QString()> m_folder;
};

} // namespace pluma::ui

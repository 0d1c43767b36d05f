// Finding in a text editor: every place is counted and lit, by words, case or a regular expression.
#pragma once

#include <QTimer>
#include <QWidget>
#include <functional>
#include <vector>

#include "widgets/theme/theme.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QRegularExpressionMatch;
class QToolButton;

namespace pluma::ui {

class TextEditor;

/// A row above a text editor, which outlives it. Hidden until it is opened. GUI thread only.
class FindBar : public QWidget {
    Q_OBJECT
public:
    FindBar(const Theme& theme, TextEditor& editor, QWidget* parent = nullptr);
    /// Shows it with the selected words and puts the keyboard into it.
    void open();
    /// Ready to type the number of a line.
    void openForLine();
    /// How many places there are, as far as they are counted.
    std::size_t count() const { return m_places.size(); }
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void closed();

private:
    struct Place {
        std::size_t begin = 0; ///< bytes
        std::size_t end = 0;
    };
    void reveal();
    void dismiss();
    void search();
    void mark(bool shown);
    void step(bool backwards);
    void select(std::size_t place);
    void tell();
    void replaceOne();
    void replaceAll();
    QString scan(const std::function<void(const Place&, const QByteArray&)>& found);
    QByteArray replacement(const QRegularExpressionMatch& match, bool utf8) const;
    QString pattern() const;

    const Theme& m_theme;
    TextEditor& m_editor;
    QLineEdit* m_text;
    QLineEdit* m_with;
    QToolButton* m_case;
    QToolButton* m_word;
    QToolButton* m_expression;
    QPushButton* m_one = nullptr; ///< replaces; not there for a text that is only read
    QPushButton* m_all = nullptr;
    QLabel* m_state;
    std::vector<Place> m_places;
    bool m_more = false; ///< there are more places than are counted
    QString m_problem;   ///< of the regular expression
    QTimer m_typing;
};

} // namespace pluma::ui

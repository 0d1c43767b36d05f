// Small widgets that several panels share.
#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QWidget>
#include <vector>

#include "context/context.h"
#include "widgets/theme/theme.h"

class QLineEdit;
class QTreeWidget;
class QHBoxLayout;
class QLayout;
class QVBoxLayout;
class QAction;

namespace pluma::ui {

/// A label in one of these roles: title, hero, heading, text, dim, caption, ok, warn, error.
QLabel* label(const QString& text, const char* role, QWidget* parent = nullptr);
/// The one filled button of a view.
QPushButton* primaryButton(const QString& text, const char* name, QWidget* parent = nullptr);
QPushButton* quietButton(const QString& text, const char* name, QWidget* parent = nullptr);
/// Buttons of which one is chosen, drawn as one control.
QHBoxLayout* segmented(const std::vector<QPushButton*>& buttons);
QPushButton* linkButton(const QString& text, const char* name, QWidget* parent = nullptr);
/// A 28 px square button with an icon, its tooltip as accessible name.
QToolButton* iconButton(const Theme& theme, const QString& icon, const QString& tip, const char* name,
                        QWidget* parent = nullptr);
/// Makes a line clearable and names the buttons inside it, for those who hear the window.
void clearable(QLineEdit* line);
/// A letter that is pressed or not, such as "Aa" for matching case; its tooltip is its accessible name.
QToolButton* switchButton(const QString& text, const QString& tip, const char* name, QWidget* parent = nullptr);
/// An icon as large as so many pixels at 100 %, in the colours and at the size of the theme.
QLabel* picture(const Theme& theme, const QString& icon, const QString& token, int side, QWidget* parent = nullptr);
/// A list of rows with columns, of which none is opened.
QTreeWidget* plainTable(const QStringList& headers, const char* name, const QString& accessible, QWidget* parent);
QFrame* hairline(QWidget* parent = nullptr);
/// Gives the words of a label the colour of a role.
void setRole(QLabel* label, const char* role);

/// One line that ends in an ellipsis where it does not fit, or begins with one; its tooltip has all of it.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    ElidedLabel(const QString& text, QWidget* parent, Qt::TextElideMode mode = Qt::ElideRight);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Qt::TextElideMode m_mode;
};

/// Paints the name of an artifact and, dim after it, where it belongs (`PlaceRole`). Only in column 0; others are
/// painted as ever.
class NameDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int PlaceRole = Qt::UserRole + 50;
    NameDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

/// The keyboard visits these one after the other.
void tabOrder(const std::vector<QWidget*>& widgets);

/// Takes everything out of a layout; its widgets go when the event loop has a turn.
void emptyLayout(QLayout* layout);

/// The widget to lay a page out in: as large as the page, and scrolled where the page is smaller than it needs.
QWidget* scrolled(QWidget* page);

/// A centred column in a scroll area, for pages that are read rather than worked in. Fills the page.
QVBoxLayout* readable(QWidget* page, int width);

/// What would be here, and the one command that fills it.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const Theme& theme, const QString& icon, const QString& title, const QString& help,
               const QString& button, const char* name, QWidget* parent = nullptr);
Q_SIGNALS:
    void activated();
};

/// A state by shape, colour and word together.
class StateLabel : public QWidget {
    Q_OBJECT
public:
    enum class State { Ok, Warn, Error, Note, Busy, Stale }; ///< Stale: it was so, and something changed since
    explicit StateLabel(const Theme& theme, QWidget* parent = nullptr);
    void set(State state, const QString& text);
    QString text() const { return m_text->text(); }

private:
    const Theme& m_theme;
    State m_state = State::Note;
    QLabel* m_icon;
    QLabel* m_text;
    void paintIcon();
};

/// Where the artifacts of a context came from, as one bar with figures. Accessible as a sentence.
class ReuseBar : public QWidget {
    Q_OBJECT
public:
    explicit ReuseBar(const Theme& theme, QWidget* parent = nullptr);
    void set(const context::Reuse& reuse);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    context::Reuse m_reuse;
};

} // namespace pluma::ui

// A document as it will look, also when it is long: what is seen is laid out, the rest follows when it is scrolled to.
#pragma once

#include <QTextBrowser>
#include <functional>
#include <vector>

#include "widgets/theme.h"

namespace pluma::ui {

/// Markdown in pieces, its front matter as a small table. Lines that nobody could read are cut, and that is said. GUI
/// thread only.
class Preview : public QTextBrowser {
    Q_OBJECT
public:
    explicit Preview(const Theme& theme, QWidget* parent = nullptr);
    /// Shows another text at the place where the one before was scrolled to.
    void setText(const QByteArray& markdown);
    /// Scrolls so that a line of the Markdown, from 0, is on top.
    void scrollToLine(int line);
    /// The byte of the Markdown that stands at a place of the widget; -1 when none does.
    qsizetype byteAt(const QPoint& point) const;

Q_SIGNALS:
    void hovered(qsizetype byte, const QPoint& global);
    void pressed(qsizetype byte);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    struct Piece {
        qsizetype begin = 0, end = 0; ///< bytes of the Markdown
        int line = 0;                 ///< the first, from 0
        QByteArray head;              ///< of a table that goes on
        bool front = false;           ///< the front matter, shown as names and values
        int position = -1;            ///< where it stands in the document; -1: not laid out yet
    };
    void divide();
    bool layNext();
    void layFront(const Piece& piece);
    void drawTables(int from);
    void fillView();

    const Theme& m_theme;
    QByteArray m_text;
    std::vector<Piece> m_pieces;
    std::size_t m_laid = 0;
    mutable QString m_shown; ///< what is laid out, as text; read when the mouse first asks for it
    bool m_laying = false;
};

} // namespace pluma::ui

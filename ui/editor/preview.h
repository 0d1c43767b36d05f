// A document as the exports will have it, also when it is long: what is seen is laid out, the rest follows when it is
// scrolled to.
#pragma once

#include <QElapsedTimer>
#include <QTextBrowser>
#include <QTimer>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "editor/flow.h"
#include "editor/flow_writer.h"
#include "widgets/session/jobs.h"
#include "widgets/theme/theme.h"

namespace pluma::ui {

/// Markdown by the reader of the exports, its front matter as a small table. Read in a job; what did not change stays
/// as it stands, and the rest is laid out a few milliseconds at a time. Nothing is fetched: pictures are files beside
/// the document. What is not shown is said. GUI thread only.
class Preview : public QTextBrowser {
    Q_OBJECT
public:
    Preview(const Theme& theme, JobRunner& jobs, QWidget* parent = nullptr);
    /// Where pictures are looked for: beside the file of the document, within a folder. None are shown without.
    void setPlace(std::filesystem::path file, std::filesystem::path folder);
    /// Shows another text, once it is read, at the place where the one before was scrolled to.
    void setText(const QByteArray& markdown);
    /// Scrolls so that a line of the Markdown, from 0, is on top.
    void scrollToLine(int line);
    /// The byte of the Markdown that stands at a place of the widget; -1 when none does.
    qsizetype byteAt(const QPoint& point) const;
    /// Whether the text that was set last is on the screen, as far as it can be seen.
    bool isSettled() const { return m_job == 0 && !m_laying.isActive(); }

    QVariant loadResource(int type, const QUrl& name) override;

Q_SIGNALS:
    void hovered(qsizetype byte, const QPoint& global);
    void pressed(qsizetype byte);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void read(const QByteArray& markdown);
    void take(std::shared_ptr<const Flows> flows, const QByteArray& text);
    void layAgain();
    void lay();
    bool enough() const;
    void laid();
    void goToTarget();
    std::size_t flowOfLine(int line) const;
    std::optional<std::size_t> findTarget() const;
    qsizetype byteOfLine(int line) const;
    int yOf(int position) const;
    FlowLook look() const;

    const Theme& m_theme;
    JobRunner& m_jobs;
    std::filesystem::path m_file;
    std::filesystem::path m_folder;
    QByteArray m_text; ///< that the flows are of
    std::shared_ptr<const Flows> m_flows;
    std::vector<int> m_positions;        ///< of the flows that are laid out, in the document
    std::vector<int> m_lines;            ///< of all flows, in order, each once
    std::vector<qsizetype> m_starts;     ///< of the lines of the text, in bytes
    int m_keep = 0;                      ///< where it is to be scrolled to, in pixels, once enough is laid out
    int m_line = -1;                     ///< of the text, that is to be on top then
    int m_note = 0;                      ///< footnote that is to be on top then
    std::optional<std::size_t> m_target; ///< the flow of that line or footnote
    int m_job = 0;                       ///< that reads a text; 0: none
    QElapsedTimer m_begun;
    std::optional<QByteArray> m_next; ///< a text that came while another one was read
    bool m_busy = false;
    QTimer m_laying;
};

} // namespace pluma::ui

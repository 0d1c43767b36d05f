// An artifact in a tab: text, table, Markdown with preview, image, or the facts of what is none of these.
#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QKeyEvent>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "base/pieces.h"
#include "frame/page.h"
#include "panels/documents/journal.h"
#include "widgets/session/bench.h"

class QHBoxLayout;
class QLabel;
class QPrinter;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace pluma::ui {

class CsvGrid;
class CsvModel;
class FactsView;
class FindBar;
class LargeView;
class LiveMarks;
class Preview;
class TextEditor;

/// Reads the file in a job, saves through SaveFile in a job, keeps unsaved text in the journal, and never loses one
/// side when the file changes underneath.
class ArtifactPage : public Page {
    Q_OBJECT
public:
    /// `path` is relative to the program of the session's snapshot at this moment.
    ArtifactPage(const Bench& bench, const Journal& journal, QString path, QWidget* parent = nullptr);
    ~ArtifactPage() override;
    QString key() const override { return QStringLiteral("artifact:") + m_path; }
    QString title() const override;
    QString iconName() const override;
    QString tip() const override { return m_path; }
    bool isDirty() const override;
    int abilities() const override;
    void save() override;
    void discard() override;
    QVariantMap state() const override;
    void restore(const QVariantMap& state) override;
    void undo() override;
    void redo() override;
    void find() override;
    void goToLine() override;
    QString place() const override;
    void focusContent() override;
    QString path() const { return m_path; }
    TextEditor* editor() const { return m_editor; } ///< null for what is not edited here
    LargeView* large() const { return m_large; }    ///< null but for texts and tables beyond `maxDocumentBytes`
    /// Puts text of the journal over the file's, as an edit that can be undone. When the file is no longer the one that
    /// was edited then (`baseSha256`, hex), both are kept until the person chooses.
    void recover(const QByteArray& bytes, const QByteArray& baseSha256);
    /// Looks at the file again: reloads when nothing is unsaved, otherwise asks beside the text.
    void checkFile();
    void discardJournal();
    void goTo(int line, int column);
    /// Puts a text over the one that is edited, as an edit that can be undone; once there is an editor.
    void replaceText(const QByteArray& bytes);
    /// The text that is not saved; nothing when all is.
    std::optional<QByteArray> unsaved() const override;
    QString artifact() const override { return m_path; }
    QString selectedText() const override;
    void print();
    /// Prints what is shown, as it stands now, in a job; `then` learns how that ended. False: this is not printed.
    bool printOn(std::shared_ptr<QPrinter> printer, std::function<void(const Result<int>& pages)> then);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Kind { Text, Csv, Markdown, Image, FactsOnly };
    /// A file as it was read: its bytes, or access to them when it is large or no text.
    struct Content {
        QByteArray bytes;
        std::shared_ptr<const Pieces> pieces;
        bool binary = false;
    };
    static Result<Content> contentOf(const std::string& root, const std::string& path);
    void read();
    void present(const Content& content);
    bool presentPicture(const QByteArray& bytes); ///< false when it cannot be read
    void presentStepHeader(const QByteArray& bytes);
    void presentTable(const QByteArray& bytes);
    void makeTable(const QByteArray& bytes);
    void presentMarkdown(const QByteArray& bytes);
    void makeMarks();
    void presentPieces(const Content& content);
    void checkPieces();
    void readAgain();
    void outgrown();
    void makeEditor();
    void textChanged();
    void showText();
    void showConflict(const QByteArray& theirs, const QString& why);
    /// A sentence across the page with up to two buttons that do something about it.
    struct Choice {
        QString text;
        const char* name;
        std::function<void()> act;
    };
    void showBanner(const QString& text, const std::vector<Choice>& choices);
    void missing();
    /// `again`: also when the file is no longer there.
    void write(bool again);
    void watch();
    void typeEarly();
    void writeJournal();
    QString absolute() const { return m_absolute; }

    const Bench& m_bench;
    const Journal& m_journal;
    QString m_path;
    QString m_absolute;
    QString m_root;
    QString m_program;
    /// By the ending of its name; what it is in truth is seen when it is read.
    static Kind kindOf(const QString& path);
    Kind m_kind = Kind::Text;
    TextEditor* m_editor = nullptr;
    CsvGrid* m_table = nullptr;
    CsvModel* m_csv = nullptr;
    Preview* m_preview = nullptr;
    QStackedWidget* m_views = nullptr;
    QVBoxLayout* m_layout = nullptr;
    QWidget* m_banner = nullptr;
    QLabel* m_bannerText = nullptr;
    QHBoxLayout* m_bannerRow = nullptr;
    std::vector<QPushButton*> m_bannerButtons;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
    std::vector<std::unique_ptr<QKeyEvent>> m_early; ///< keys that were pressed before there was an editor
    FindBar* m_find = nullptr;
    LiveMarks* m_marks = nullptr;
    std::shared_ptr<const Pieces> m_pieces; ///< of what is not edited
    LargeView* m_large = nullptr;
    FactsView* m_facts = nullptr;
    QByteArray m_base;                  ///< the file as it was read or saved last
    QByteArray m_theirs;                ///< the file as somebody else left it
    std::optional<QByteArray> m_wanted; ///< a text that came before the editor
    QByteArray m_recovered;
    QByteArray m_recoveredBase;
    bool m_hasRecovered = false;
    bool m_gone = false; ///< the file was deleted by somebody else
    bool m_loaded = false;
    bool m_utf8 = true; ///< as it was opened
    bool m_saving = false;
    int m_line = 0;
    int m_column = 0;
    QTimer m_journalTimer;
    QTimer m_previewTimer;
};

} // namespace pluma::ui

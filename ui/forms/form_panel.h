// A form with what one needs around it: search, the same data as JSON or YAML, input that was kept, what is still
// wrong.
#pragma once

#include <QDateTime>
#include <QTimer>
#include <QWidget>

#include "forms/drafts.h"
#include "widgets/form/form_view.h"

class QButtonGroup;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace pluma::ui {

class StateLabel;
class TextEditor;

/// Shows one form, which outlives it or is taken away by setForm(nullptr). GUI thread only.
class FormPanel : public QWidget {
    Q_OBJECT
public:
    explicit FormPanel(const Theme& theme, QWidget* parent = nullptr);
    ~FormPanel() override;

    /// With `drafts` (which outlives the panel) what is typed is kept under `key`, and what was kept is put in again.
    void setForm(schema::Form* form, const Drafts* drafts = nullptr, const QString& key = {});
    /// The form is of something else by name now: its draft goes along.
    void setDraftKey(const QString& key);
    schema::Form* form() const { return m_form; }
    FormView& view() { return *m_view; }
    /// Checks everything, shows what is wrong and goes to the first of it. True when nothing is.
    bool check();
    /// What was typed has been used: the draft goes.
    void used();
    void focusSearch();
    void focusContent();

Q_SIGNALS:
    void edited();  ///< the data of the form changed
    void checked(); ///< its errors are up to date

protected:
    bool event(QEvent* event) override;

private:
    enum class Face { Form, Json, Yaml };
    /// What can be done with a draft that was put in again.
    struct Restored {
        QPushButton* over;
        QPushButton* keep;
    };
    void makeTop(QVBoxLayout* layout);
    Restored makeRestored(QVBoxLayout* layout);
    void makeTray(QVBoxLayout* layout);
    void makeParts(QVBoxLayout* layout);
    void makeStack(QVBoxLayout* layout);
    void makeFoot(QVBoxLayout* layout);
    void connectTop();
    void connectRestored(const Restored& restored);
    void connectView();
    void showFace(Face face);
    void writeSource();
    bool readSource(); ///< false when what is typed cannot be read
    void summarize();
    void listWrong(); ///< in a menu
    void showParts();
    void markParts();
    void showTray();
    void showDraft(const QDateTime& time);
    void tellDraft();
    void saveDraft();

    const Theme& m_theme;
    schema::Form* m_form = nullptr;
    const Drafts* m_drafts = nullptr;
    QString m_key;
    Json m_untouched; ///< the form before its draft was put in
    QLineEdit* m_search;
    QButtonGroup* m_faces;
    QFrame* m_restored;
    QDateTime m_draftTime;
    QLabel* m_restoredText;
    QFrame* m_tray;
    QVBoxLayout* m_kept;
    QTabBar* m_parts; ///< of a large form
    QStackedWidget* m_stack;
    FormView* m_view;
    TextEditor* m_json;
    TextEditor* m_yaml;
    QLabel* m_sourceState;
    QPushButton* m_drop;
    QPushButton* m_summary;
    StateLabel* m_state;
    QTimer m_typing;
    QTimer m_saving;
    Face m_face = Face::Form;
    bool m_writing = false; ///< the source is being written, not typed
    bool m_reading = false;
    bool m_unread = false;       ///< the source was typed in and is not in the form, because it cannot be read yet
    bool m_restoredHere = false; ///< the form holds a draft that is on disk
};

} // namespace pluma::ui

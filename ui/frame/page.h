// What a tab of the document area is.
#pragma once

#include <QString>
#include <QVariantMap>
#include <QWidget>
#include <optional>

namespace pluma::ui {

/// A tab: an artifact, a context, a comparison, a wizard. Widgets of it are made by the panel that owns the subject.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual QString key() const = 0; ///< one tab per key
    virtual QString title() const = 0;
    virtual QString iconName() const = 0;
    virtual QString tip() const { return title(); }
    /// What the actions of the menu can do on it.
    enum Ability { Saves = 1, Undoes = 2, Finds = 4 };
    virtual int abilities() const { return 0; }
    virtual bool isDirty() const { return false; }
    /// What a page of this key needs beside it to look the same after a restart; empty when the key says it all.
    virtual QVariantMap state() const { return {}; }
    virtual void restore(const QVariantMap&) {}
    /// The file of the program that is edited here, relative to it; empty for other pages.
    virtual QString artifact() const { return {}; }
    /// The file of the program that it is about, edited here or not; empty for other pages.
    virtual QString subject() const { return artifact(); }
    /// What of it is not saved, where that can be told.
    virtual std::optional<QByteArray> unsaved() const { return std::nullopt; }
    virtual QString selectedText() const { return {}; }
    /// Lets go of unsaved changes for good: the page is about to be closed without them.
    virtual void discard() {}
    /// Starts saving; `saved` or a notice follows.
    virtual void save() {}
    virtual void undo() {}
    virtual void redo() {}
    virtual void find() {}
    virtual void goToLine() {}
    /// Where the caret is and how the text is written, for the status line; empty when there is no text.
    virtual QString place() const { return {}; }
    virtual void focusContent() { setFocus(); }

Q_SIGNALS:
    void placeChanged();
    void titleChanged();
    void saved();
    void notSaved(); ///< saving failed, or was put off by a question; what is shown says why
    void closeWanted();
};

} // namespace pluma::ui

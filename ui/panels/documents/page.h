// What a tab of the document area is.
#pragma once

#include <QString>
#include <QWidget>

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
    virtual bool isDirty() const { return false; }
    /// Starts saving; `saved` or a notice follows.
    virtual void save() {}
    virtual void undo() {}
    virtual void redo() {}
    virtual void find() {}
    virtual void focusContent() { setFocus(); }

Q_SIGNALS:
    void titleChanged();
    void saved();
    void closeWanted();
};

} // namespace pluma::ui

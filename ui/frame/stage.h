// What a demonstration of the window can do, so that panels can show what they are for.
#pragma once

#include <QPoint>
#include <QString>
#include <functional>

class QWidget;

namespace pluma::ui {

/// Steps are done one after the other, with real clicks and keys. GUI thread only.
class Stage {
public:
    virtual ~Stage() = default;
    /// `done`: whether the step has done what it should; empty: at once.
    virtual void add(QString title, std::function<void()> act, std::function<bool()> done = {}) = 0;
    /// The widget of a name that can be seen; null when none can.
    virtual QWidget* widget(const char* name) const = 0;
    /// In the middle of a widget, or at a point of it.
    virtual void click(QWidget* widget, QPoint at = {}) = 0;
    /// Types one key after the other before the step counts as done, and does what comes then.
    virtual void type(const QString& text, std::function<void()> then = {}) = 0;
    /// Where files of the demonstration go.
    virtual QString folder() const = 0;
    /// True while no job runs.
    virtual bool quiet() const = 0;
};

} // namespace pluma::ui

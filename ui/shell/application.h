// The program around the window: what no other place caught ends here.
#pragma once

#include <QApplication>

namespace pluma::ui {

/// QApplication with a last catch: an exception that leaves a slot or an event handler is told to the person and the
/// program goes on, because unsaved text is worth more than a clean end.
class Application : public QApplication {
    Q_OBJECT
public:
    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override;

Q_SIGNALS:
    /// Something threw; in the language of whoever wrote the exception.
    void failed(const QString& what);
};

} // namespace pluma::ui

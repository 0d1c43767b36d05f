// Boxes to choose from and to count with. The layering test sees to it that the window makes no others.
#pragma once

#include <QComboBox>
#include <QSpinBox>
#include <QWheelEvent>

namespace pluma::ui {

/// A combo box whose value the wheel never changes, whether it has the keyboard or not. Left unaccepted, the wheel goes
/// on to what the box stands on, which scrolls.
class Choice : public QComboBox {
public:
    explicit Choice(QWidget* parent = nullptr) : QComboBox(parent) { setFocusPolicy(Qt::StrongFocus); }

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

/// The same of a number.
class NumberBox : public QSpinBox {
public:
    explicit NumberBox(QWidget* parent = nullptr) : QSpinBox(parent) { setFocusPolicy(Qt::StrongFocus); }

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

} // namespace pluma::ui

// What a widget says of itself to the style. Private to it.
#pragma once

#include <QVariant>
#include <QWidget>

namespace pluma::ui {

inline bool is(const QWidget* widget, const char* property)
{
    return widget != nullptr && widget->property(property).toBool();
}

inline QString role(const QWidget* widget)
{
    return widget == nullptr ? QString() : widget->property("role").toString();
}

} // namespace pluma::ui

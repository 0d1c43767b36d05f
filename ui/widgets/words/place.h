// Places in files as messages name them.
#pragma once

#include <QString>

namespace pluma::ui {

/// "path:line:column" or "path:line" taken apart, counted from 1; 0 for what the text does not say. Colons may stand in
/// the path itself.
struct Place {
    QString path;
    int line = 0;
    int column = 0;

    explicit Place(const QString& text);
};

} // namespace pluma::ui

// A word that completes a field.
#pragma once

#include <QString>

namespace pluma::ui {

/// A word, and what tells it from the others.
struct Word {
    QString text;
    QString detail;      ///< dim, after the word: a title, a date, a person; may be empty
    bool recent = false; ///< it was used lately
};

} // namespace pluma::ui

#include "widgets/words/place.h"

namespace pluma::ui {

Place::Place(const QString& text) : path(text)
{
    for (int part = 0; part < 2; ++part) {
        const qsizetype colon = path.lastIndexOf(QLatin1Char(':'));
        bool number = false;
        const int value = path.mid(colon + 1).toInt(&number);
        if (colon <= 0 || !number || value <= 0)
            return;
        column = line;
        line = value;
        path.truncate(colon);
    }
}

} // namespace pluma::ui

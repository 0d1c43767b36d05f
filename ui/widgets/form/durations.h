// Durations as people write them and as ISO 8601 does.
#pragma once

#include <QString>

namespace pluma::ui {

/// "P1DT2H30M" as "1 d 2 h 30 min"; empty when it is no duration of ISO 8601.
QString durationWords(const QString& text);
/// What a person types ("2 h 30 min", "90 s", "1:30") as ISO 8601; empty when it is nothing of the kind.
QString durationOf(const QString& typed);

} // namespace pluma::ui

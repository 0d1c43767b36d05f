// Between the engine's UTF-8 and Qt's text, and the few ways a figure is written on screen.
#pragma once

#include <QString>
#include <string>
#include <string_view>

#include "base/json_fwd.h"

namespace pluma::context {
enum class Origin;
}

namespace pluma::ui {

inline QString qs(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }
inline std::string ss(const QString& text) { return text.toStdString(); }

/// 12450 → "12,450", with the locale's separator.
QString countText(std::uint64_t value);
/// "1.1 MB" (decimal units, as disks are sold).
QString bytesText(std::uint64_t bytes);
/// "3 minutes ago", "yesterday", or the date; `iso` as the engine writes times. The exact time belongs into a tooltip.
QString relativeTime(const std::string& iso);
/// Where an artifact came from, in the language of the window.
QString originText(context::Origin origin);
/// A value as one reads it: a text without quotes, anything else as JSON on one line.
QString valueText(const Json& value);
/// A text as it is compared when somebody looks for words: without case and diacritics.
QString folded(const QString& text);
/// Whether every word that was typed is somewhere in a text.
bool findsWords(const QString& text, const QString& typed);
/// The first twelve digits of a digest.
QString shortDigest(std::string_view hex);

} // namespace pluma::ui

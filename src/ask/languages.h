// Small words of other languages, read as the English ones that they are. Private to src/ask.
#pragma once

#include "ask/ask.h"
#include "ask/sentence.h"

namespace pluma::ask {

/// The small words of the language that most of a text is in, by their English ones; empty when it is English.
SmallWords smallWords(const std::string& text, const Lexicon& lexicon);

/// Whether a text has small words of English; one that has none of any language may be in any.
bool isEnglish(const std::string& text);

} // namespace pluma::ask

// What people take back while they write: "50 Hz, no, 60 Hz", "80 kg (was 95)", "rev C, not rev B". Private to src/ask.
#pragma once

#include "ask/ask.h"
#include "ask/sentence.h"

namespace pluma::ask {

/// Leaves the words that hold: a value that is corrected gives its place to the one behind, what was before or is meant
/// by nobody goes.
void takeBack(Sentence& sentence, const Lexicon& lexicon);

} // namespace pluma::ask

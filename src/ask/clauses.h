// Where a phrase of a sentence ends: words that begin another clause, verbs, prepositions. Private to src/ask.
#pragma once

#include <string_view>

namespace pluma::ask {

/// Begins a clause that is about something else: "because", "which", "affects".
bool startsClause(std::string_view lower);
/// A verb of the third person or an auxiliary: no name goes on behind it.
bool isVerb(std::string_view lower);
/// Leads to a place, a time or a means: "at", "with", "per".
bool isPreposition(std::string_view lower);
/// A word that is everywhere: alone it leads to a value only if the value says what it is.
bool isWeak(std::string_view lower);
/// Says that what follows is not known: "not settled", "still open", "to be decided".
bool isVague(std::string_view lower);
/// "not", "no", "without".
bool isNegation(std::string_view lower);
/// Whether a parameter of this name holds whole clauses.
bool isProse(std::string_view name);
/// Whether the items of a list of this name are whole clauses.
bool isProseList(std::string_view name);

} // namespace pluma::ask

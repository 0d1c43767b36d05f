#include "ask/clauses.h"

#include <set>
#include <string>

#include "ask/rank.h"

namespace pluma::ask {
namespace {

using WordSet = std::set<std::string, std::less<>>;

const WordSet& clauseWords()
{
    static const WordSet words = {
        "because",   "since",   "so",        "although", "though",   "while",  "whereas", "which",     "who",
        "whom",      "whose",   "where",     "when",     "whenever", "if",     "unless",  "but",       "however",
        "affects",   "affect",  "affecting", "thanks",   "except",   "rather", "instead", "otherwise", "that",
        "what",      "whether", "i.e",       "e.g",      "please",   "pls",    "quickly", "today",     "tomorrow",
        "yesterday", "now",     "urgently",  "incl",     "due",      "like",   "twice"};
    return words;
}

} // namespace

bool startsClause(std::string_view lower) { return clauseWords().count(lower) > 0; }

bool isVerb(std::string_view lower)
{
    static const WordSet words = {
        "is",       "are",     "was",       "were",     "be",        "been",     "being",     "has",       "have",
        "had",      "having",  "shall",     "must",     "should",    "will",     "would",     "can",       "cannot",
        "could",    "may",     "might",     "does",     "do",        "did",      "takes",     "took",      "take",
        "runs",     "gets",    "get",       "goes",     "went",      "go",       "comes",     "came",      "meets",
        "meet",     "sends",   "carries",   "carrying", "shows",     "showing",  "says",      "stays",     "makes",
        "remains",  "needs",   "need",      "wants",    "weighs",    "weigh",    "costs",     "lives",     "sits",
        "belongs",  "applies", "continues", "supplies", "supplying", "provides", "providing", "feeds",     "feeding",
        "holds",    "holding", "verifies",  "covers",   "consumes",  "offers",   "answers",   "looks",     "look",
        "happens",  "we",      "they",      "it",       "you",       "i",        "there",     "isn't",     "doesn't",
        "won't",    "can't",   "conforms",  "maps",     "counts",    "becomes",  "become",    "made",      "done",
        "used",     "starts",  "starting",  "held",     "shared",    "called",   "named",     "titled",    "dated",
        "loaded",   "drawing", "using",     "affected", "fails",     "exceeds",  "calls",     "transmits", "based",
        "attended", "seems",   "enough",    "it's",     "that's",    "there's",  "let's",     "i'm",       "we're",
        "they're",  "he's",    "she's",     "i've",     "we've",     "i'd",      "we'd",      "what's",    "who's"};
    return words.count(lower) > 0;
}

bool isPreposition(std::string_view lower)
{
    static const WordSet words = {"at",     "by",        "for",       "from",       "in",     "of",    "on",
                                  "over",   "to",        "via",       "with",       "as",     "per",   "under",
                                  "using",  "through",   "until",     "before",     "within", "every", "each",
                                  "during", "after",     "against",   "between",    "into",   "onto",  "without",
                                  "about",  "including", "regarding", "concerning", "above",  "below", "across",
                                  "than",   "covering",  "according"};
    return words.count(lower) > 0;
}

bool isWeak(std::string_view lower)
{
    if (lower == "document")
        return false;
    return isPreposition(lower) || isFiller(lower) || isVerb(lower);
}

bool isVague(std::string_view lower)
{
    static const WordSet words = {"not",     "no",    "still",   "to",      "tbd",    "tbc",     "unknown", "open",
                                  "missing", "yet",   "pending", "unclear", "never",  "neither", "also",    "too",
                                  "very",    "quite", "rather",  "wrong",   "ready",  "due",     "in",      "on",
                                  "up",      "being", "getting", "there",   "what",   "how",     "why",     "where",
                                  "busy",    "fine",  "ok",      "tight",   "needed", "needs",   "required"};
    return words.count(lower) > 0;
}

bool isNegation(std::string_view lower)
{
    static const WordSet words = {"not",    "no",     "without", "non",     "never", "isn't", "doesn't",
                                  "except", "cannot", "can't",   "neither", "nor",   "won't", "aren't",
                                  "wasn't", "don't",  "instead", "unlike",  "rather"};
    return words.count(lower) > 0;
}

bool isProse(std::string_view name)
{
    static const WordSet words = {"title",
                                  "description",
                                  "found",
                                  "observed",
                                  "expected",
                                  "question",
                                  "requirement",
                                  "reason",
                                  "justification",
                                  "workaround",
                                  "purpose",
                                  "text",
                                  "cause",
                                  "failure_condition",
                                  "system_overview",
                                  "compliance",
                                  "conclusion",
                                  "on_failure",
                                  "function",
                                  "overview",
                                  "action",
                                  "task",
                                  "effect",
                                  "criterion",
                                  "conditions",
                                  "mitigation",
                                  "risk",
                                  "summary",
                                  "compensation",
                                  "concept",
                                  "design",
                                  "interval",
                                  "effectivity",
                                  "detection",
                                  "failure",
                                  "effect_aircraft",
                                  "effect_crew",
                                  "effect_occupants",
                                  "local_effect",
                                  "end_effect",
                                  "sample",
                                  "when",
                                  "remark"};
    return words.count(name) > 0;
}

bool isProseList(std::string_view name)
{
    static const WordSet words = {"steps",      "instructions",  "objectives",  "assumptions", "setup",
                                  "closeup",    "cautions",      "build_steps", "load_steps",  "restore",
                                  "statements", "preconditions", "verification"};
    return words.count(name) > 0;
}

} // namespace pluma::ask

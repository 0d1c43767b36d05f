// Parameters from the words of a sentence, by their schemas. Private to src/ask.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "ask/ask.h"
#include "ask/sentence.h"
#include "schema/validate/schema.h"

namespace pluma::ask {

/// A parameter, a field of one or the items of a list: what its schema says and the words that lead to it.
struct Field {
    std::string name, type, title, description, unit, dimension;
    std::vector<Json> choices;
    bool required = false;            ///< has to be given
    std::string word;                 ///< that its value begins with: "rig" of "rig 2"
    std::vector<std::string> begins;  ///< keys of words that its values begin with: "zone A3" of a reference
    bool shared = false;              ///< comes from a list that many templates share
    bool bounded = false;             ///< a text that not every word fits: it has a pattern or a format
    bool loose = false;               ///< bounded, but an everyday word fits
    std::vector<std::string> cues;    ///< keys of phrases
    std::vector<std::string> numbers; ///< letters in the numbers of documents that it names
    std::vector<std::string> known;   ///< keys of texts that can only be its value
    std::vector<std::string> denials; ///< keys of phrases that say no, of a boolean
    std::vector<Field> fields;        ///< of an object
    std::vector<Field> item;          ///< one, of a list
    std::optional<schema::Schema> check;

    bool text() const { return type == "string" && choices.empty(); }
    bool number() const { return type == "number" || type == "integer"; }
    bool list() const { return type == "array"; }
    bool record() const { return !fields.empty(); }
    bool accepts(const Json& value) const;
};

/// The parameters of a template in the order of its file; those that it shares with others come last.
std::vector<Field> fieldsOf(const tmpl::Definition& definition, const Lexicon& lexicon, const Units& units);

/// Whether a field of this name tells records apart.
bool identifying(const std::string& name);

/// What the words say. Every value rests on a rule that is named in its slot: a word that leads to it ("label", "cue",
/// "counted"), a form that only one parameter has ("form", "unit", "choice", "known"), its place in a record ("anchor",
/// "name", "order"), two sides ("pair") or what the document is of ("subject"). What two rules say differently, or
/// what two parameters may be, is left to a question.
class Filler {
public:
    /// `named`: words that name the template; `titled`: words of its title.
    Filler(const Sentence& sentence, const Lexicon& lexicon, const Units& units, std::vector<bool> named,
           std::vector<bool> titled, const std::string& templateId);
    std::vector<Slot> fill(const std::vector<Field>& fields);

private:
    struct Found {
        Json value;
        std::size_t begin = 0, end = 0; ///< words of the value
    };
    struct Span {
        std::size_t begin = 0, end = 0;
    };
    /// A value that a word leads to.
    struct Candidate {
        const Field* field = nullptr;
        Found found;
        std::size_t cue = 0; ///< words that lead to it
        int rank = 0;        ///< 2: the value looks like one of this parameter
        const char* why = "";
    };
    using Scope = std::vector<const Field*>;

    // recognise.cpp, dates.cpp: values that look like what they are
    std::optional<Found> choiceAt(const Field& field, std::size_t at, std::size_t end, bool single) const;
    std::optional<Found> numberAt(const Field& field, std::size_t at, std::size_t end, bool cued) const;
    std::optional<Found> boundedAt(const Field& field, std::size_t at, std::size_t end) const;
    std::optional<Found> dateAt(const Field& field, std::size_t at, std::size_t end) const;
    std::optional<Found> spelledDate(const Field& field, std::size_t at, std::size_t end) const;
    std::optional<Found> dateFound(const Field& field, std::string text, std::size_t at, std::size_t after) const;
    std::optional<Found> typedAt(const Field& field, std::size_t at, std::size_t end, bool cued) const;

    // fill.cpp, fill_phrases.cpp: words that lead, and phrases
    std::size_t cueAt(const Field& field, std::size_t at) const;
    std::size_t afterLinks(std::size_t at, std::size_t end) const;
    std::optional<Found> phraseAt(const Field& field, std::size_t at, std::size_t end, const Scope& scope,
                                  bool record) const;
    /// A phrase that is read from `begin` on, up to `end` at most.
    struct Phrase {
        const Field& field;
        const Scope& scope;
        std::size_t begin, end;
        bool prose, record;
    };
    std::size_t codeBegin(const Field& field, std::size_t at, std::size_t end) const;
    std::optional<Found> citedCode(const Field& field, std::size_t at, std::size_t end) const;
    bool joinsPhrase(const Phrase& phrase, std::size_t i) const;
    bool joinsNames(const Phrase& phrase, std::size_t i) const;
    bool nameStops(const Phrase& phrase, std::size_t i) const;
    bool phraseStops(const Phrase& phrase, std::size_t i) const;
    std::optional<Found> phraseValue(const Field& field, std::size_t begin, std::size_t end) const;
    bool leadsOn(std::size_t at, std::size_t end, const Field* but, const Scope& scope) const;
    bool trailing(std::size_t at) const;
    bool verbAtEnd(std::size_t begin, std::size_t end) const;
    bool ofPart(std::size_t at) const;
    bool sentenceStart(std::size_t at) const;
    bool particle(std::size_t at) const;
    bool citation(std::size_t at) const;
    bool numberOf(const Field& field, std::size_t at) const;
    bool ownNumber(std::size_t at) const;
    bool programName(std::size_t at) const;
    bool negationBefore(std::size_t at) const;
    bool negated(std::size_t at) const;
    // fill_checks.cpp: what cannot be a value
    void learnWords(const std::vector<Field>& fields);
    bool plausible(const Field& field, std::size_t begin, std::size_t end) const;
    bool common(const Field& item, Span run) const;
    bool nameable(const std::string& name) const;
    bool denied(const Field& field) const;
    bool excluded(std::size_t begin, std::size_t end) const;
    bool preferred(std::size_t end) const;
    bool withdrawn(std::size_t end, bool record) const;
    bool dismissed(std::size_t end) const;
    void passOver(const std::vector<Field>& fields);
    bool leftOut(std::size_t begin, std::size_t end, const std::vector<Field>& fields) const;
    bool besides(std::size_t begin, std::size_t end, const std::vector<Field>& fields) const;
    bool tells(const Field& field, std::size_t begin, std::size_t end) const;
    std::size_t remark(const char* kind, std::size_t at) const;
    bool chatter(std::size_t begin, std::size_t end) const;
    bool delimited(std::size_t at) const;
    bool aside(std::size_t at) const;
    void take(std::size_t begin, std::size_t end);
    std::vector<Words> words(std::size_t begin, std::size_t end) const;
    bool have(const std::string& pointer) const { return m_slots.count(pointer) > 0 || m_asked.count(pointer) > 0; }
    void put(const std::string& pointer, const Found& found, std::size_t from, const char* why);
    void numbersOfDocuments(const std::vector<Field>& fields);

    // fill_scalars.cpp: values of a stretch of words
    void scalars(const Scope& scope, const std::string& base, Span span, bool record);
    void cued(const Scope& scope, const std::string& base, Span span, bool record);
    std::optional<Candidate> candidateAt(const Field& one, std::size_t at, Span span, const Scope& scope,
                                         bool record) const;
    std::optional<Candidate> typedBehind(const Field& one, std::size_t at, std::size_t length, Span span,
                                         bool record) const;
    std::size_t textBehind(const Field& one, std::size_t at, std::size_t length, Span span) const;
    std::optional<Candidate> phraseBehind(const Field& one, std::size_t at, std::size_t length, Span span,
                                          const Scope& scope, bool record) const;
    std::size_t hoursOf(const Field& one, std::size_t at) const;
    void counted(const Scope& scope, const std::string& base, Span span, bool record);
    void ranges(const Scope& scope, const std::string& base, Span span);
    void uncued(const Scope& scope, const std::string& base, Span span, bool record);
    std::optional<Found> onlyOne(const Field& one, const Scope& scope, Span span, bool record) const;
    bool lasting(std::size_t at) const;
    bool stands(const Field& field, const Found& choice, bool record) const;

    // fill_pairs.cpp, fill_objects.cpp, fill_subjects.cpp
    bool wholeName(const Found& choice, bool first) const;
    void pairs(const std::vector<Field>& fields, Span span);
    void sides(const Field& a, const Field& b, Span span);
    void side(const Field& field, Span span);
    bool lettered(const Field& a, const Field& b, Span span);
    void objects(const std::vector<Field>& fields);
    void identified(const Field& object, const std::vector<Field>& fields);
    std::optional<Span> numberOfObject(const Field& object, const Field& number,
                                       const std::vector<Field>& fields) const;
    std::size_t cueOfNumber(const Field& object, const Field& number, std::size_t at) const;
    bool nameBehind(const Field& object, const Field& name, const std::string& pointer, std::size_t next);
    void nameInFront(const Field& object, const std::string& pointer, std::size_t from);
    void partAndSystem(const Field& part, const Scope& scope);
    void quotedTitle(const Field& field);
    void question(const Field& field);
    void subject(const std::vector<Field>& fields);
    void ownNumbers(const std::vector<Field>& fields);
    std::optional<Found> subjectOf(const Field& field, const Scope& scope) const;
    std::optional<std::size_t> subjectBegin(const Field& field, std::size_t from) const;
    std::optional<Found> subjectFrom(const Field& field, const Scope& scope, std::size_t from) const;
    std::optional<Found> subjectBehindName(const Field& field, const Scope& scope, Span head) const;
    std::optional<Found> subjectInFront(const Field& field, const Scope& scope) const;
    std::optional<Found> subjectInHead(const Field& field, const Scope& scope, Span head) const;
    std::optional<Found> subjectBeforeName(const Field& field, Span head) const;
    std::optional<Found> subjectBehindMark(const Field& field, const Scope& scope, Span head) const;
    bool allNamed(std::size_t begin, std::size_t end) const;
    bool foreignWord(std::size_t at) const;
    bool foreignSentence() const;
    std::size_t subjectEnd(std::size_t begin, const Scope& scope) const;

    // fill_lists.cpp, fill_plain.cpp
    struct Segment {
        const Field* field;
        std::size_t cue, begin, end;
        bool implied = false;
        bool anchored = false; ///< by a number alone
    };
    void lists(const std::vector<Field>& fields);
    // fill_cues.cpp
    /// A word that leads to a list.
    struct ListCue {
        const Field* list = nullptr;
        std::size_t at = 0, length = 0;
        std::size_t after = 0; ///< what stands behind it
        bool label = false;    ///< a colon or "are" stands there
        bool linked = false;   ///< that, "is" or what a record begins with
        bool typed = false;    ///< its values look like what they are
    };
    void cuedLists(const std::vector<Field>& fields, std::vector<Segment>& segments) const;
    static bool listed(const std::vector<Segment>& segments, const Field& list);
    bool cueOfOther(const ListCue& cue, const std::vector<Field>& fields, const std::vector<Segment>& segments) const;
    std::optional<ListCue> listCueAt(const std::vector<Field>& fields, const std::vector<Segment>& segments,
                                     std::size_t i) const;
    std::size_t numbersBefore(const ListCue& cue) const;
    bool countBefore(const ListCue& cue) const;
    std::size_t firstBehind(const ListCue& cue) const;
    bool beginsList(const ListCue& cue, const std::vector<Field>& fields, std::size_t begin) const;
    bool looselyLed(const ListCue& cue, std::size_t begin) const;
    std::size_t clauseBefore(const ListCue& cue, const std::vector<Field>& fields) const;
    // fill_regions.cpp
    bool introducesList(std::size_t at) const;
    bool anchors(const Field& list, const std::vector<Field>& fields, const std::set<std::string>& known, std::size_t i,
                 std::size_t at) const;
    std::size_t anchorFits(const Field& list, const std::vector<Field>& fields, const std::set<std::string>& known,
                           std::size_t i, std::size_t end) const;
    const Field* anchoredList(const std::vector<Field>& fields, const std::vector<Segment>& segments,
                              const std::set<std::string>& known, Span clause, bool person) const;
    void anchored(const std::vector<Field>& fields, std::vector<Segment>& segments) const;
    bool mayIntroduce(std::size_t i, const std::vector<Field>& fields, const std::vector<Segment>& segments) const;
    bool ownsColon(const Field& field, std::size_t colon) const;
    std::size_t firstClauses(std::size_t begin, int most) const;
    bool unreadBefore(std::size_t comma, std::size_t head, const Field& list, const std::vector<Field>& fields) const;
    bool begunBefore(const Field& item, std::size_t at) const;
    bool nameAt(std::size_t at, std::size_t end) const;
    bool tellsRole(const Field& item, std::size_t begin, std::size_t end) const;
    void bare(const std::string& pointer);
    bool innerStart(const Field& list, std::size_t at, std::size_t end) const;
    void innerRecords(const Field& record, const std::string& pointer, Span span);
    void scores(const std::vector<Field>& fields);
    bool scoresOn(const Field& list, const std::vector<std::string>& criteria);
    bool ownText(const Field& item, std::size_t at) const;
    std::vector<Span> peopleOf(const Field& item, Span span) const;
    std::vector<Span> dutiesOf(const Field& item, Span span) const;
    void ownerOf(const Field& item, const std::string& pointer, Span span);
    bool disowned(const Field& item, std::size_t at) const;
    std::size_t labelOf(const Field& item, std::size_t at) const;
    void labelled(const std::vector<Field>& fields, std::vector<Segment>& segments) const;
    void implied(const std::vector<Field>& fields, std::vector<Segment>& segments) const;
    std::size_t fitsOf(const Field& item, std::size_t begin, std::size_t end) const;
    std::size_t impliedAt(const Field& list, const std::vector<Field>& fields, const std::vector<Segment>& segments,
                          std::size_t least) const;
    bool foreign(const Field& list, std::size_t at, std::size_t end, const std::vector<Field>& top) const;
    // fill_pieces.cpp
    std::vector<Span> pieces(Span span, const Field* item = nullptr) const;
    std::vector<Span> recordsOf(Span span, const Field& list, const std::vector<Field>& top) const;
    std::vector<std::size_t> startsOf(Span span, const Field& list, const std::vector<Field>& top,
                                      std::size_t label) const;
    bool parted(std::size_t i, std::size_t at, const std::vector<std::size_t>& starts, Span span, const Field& list,
                const std::vector<Field>& top) const;
    bool numberInside(std::size_t i, std::size_t at, std::size_t count, Span span, const Field& item) const;
    bool saysTwice(const Field& item, Span span) const;
    std::vector<Span> recordPieces(Span span, const Field& item) const;
    void endAtOthers(std::vector<Span>& records, bool several, const Field& list, const std::vector<Field>& top) const;
    // fill_lists.cpp, fill_starts.cpp
    bool ownField(const Field& item, std::size_t at) const;
    bool singular(const Field& list, std::size_t begin) const;
    bool alsoCited(std::size_t first, std::size_t at) const;
    bool goesOn(const Segment& one, std::size_t next) const;
    bool betweenNumbers(std::size_t at, std::size_t begin, bool records) const;
    std::size_t anchorAt(const Field& item, std::size_t at, std::size_t end) const;
    bool numberOfLast(const Field& item, const std::string& last, Span piece);
    std::vector<std::string> slotsOf(const std::string& base) const;
    void forget(const std::string& base, const std::vector<std::string>& names);
    Span behindCue(const Field& list, Span record);
    bool hasName(const Field& item, const std::string& pointer, std::size_t count) const;
    void addToEarlier(const std::string& pointer, std::size_t count, bool everywhere);
    void list(const Field& field, const std::string& pointer, Span span, const std::vector<Field>& top);
    void plain(const Field& field, const std::string& pointer, Span span);
    void plainChoices(const Field& item, const std::string& pointer, Span span);
    void plainNumbers(const Field& item, const std::string& pointer, Span span);
    std::vector<Span> rowsOf(Span span) const;
    void plainRows(const std::string& pointer, Span span);
    std::pair<Span, bool> textIn(Span part, bool clauses) const;
    void plainTexts(const Field& field, const std::string& pointer, Span span);
    // fill_records.cpp
    void innerLists(const Field& record, const std::string& pointer, Span span);
    void recordFrom(const Field& item, const std::string& pointer, Span span);
    // fill_forms.cpp: values that their form or their place says
    void revisionSteps(const Field& item, const std::string& pointer, Span span);
    void person(const Field& item, const std::string& pointer, Span span);
    bool personAt(std::size_t at) const;
    bool ofPersons(const Field& item) const;
    void shares(const Field& record, const std::string& pointer, Span span);
    void splitEnd(const Field& item, const std::string& pointer);
    void chances(const Field& item, const std::string& pointer, Span span);
    void duties(const std::vector<Field>& fields);
    void headings(const std::vector<Field>& fields);
    std::size_t titleEnd(std::size_t begin) const;
    bool steps(const Field& item, std::size_t begin, std::size_t end) const;
    void inParentheses(const Field& item, const std::string& pointer, Span span);
    void quantities(const Field& item, const std::string& pointer, Span& span);
    void references(const Field& item, const std::string& pointer, Span span);
    void unitsOf(const Field& item, const std::string& pointer, Span span);
    void relations(const Field& item, const std::string& pointer, Span span);
    bool phraseEnds(std::size_t at, std::size_t end) const;
    void oftenOf(const Field& item, const std::string& pointer, Span span);
    void usedFor(const Field& item, const std::string& pointer, Span span);
    void writtenUnits(const Scope& scope, const std::string& pointer, Span span);
    void tolerances(const Scope& scope, const std::string& pointer, Span span);
    std::optional<Found> codeAt(const Field& field, std::size_t at) const;
    std::size_t runBegin(std::size_t at, std::size_t end, bool prose) const;
    bool startsNoRun(std::size_t at, std::size_t end, bool prose) const;
    bool runStops(std::size_t at, std::size_t end, bool prose, bool byId) const;
    Span runAt(std::size_t at, std::size_t end, bool prose, bool byId) const;
    std::vector<Span> runsOf(const Field& first, Span span, bool byId) const;
    bool startsHere(const Field& item, const std::string& pointer, std::size_t begin, std::size_t at) const;
    bool approvers(const Field& item, const std::string& pointer, Span span);
    void failing(const Field& item, const std::string& pointer, Span run);
    /// Whether words are the text of a field, that of another field, or no text of the record at all.
    enum class NameFit { Fits, OfOther, None };
    NameFit nameFit(const Field& item, const Field& field, const std::string& pointer, std::size_t begin, Span run,
                    bool first) const;
    bool inPlace(const Field& item, const Field& field, const std::string& pointer, std::size_t begin, Span run,
                 bool first) const;
    bool ofNumber(const Field& item, const Field& field, std::size_t at) const;
    bool roleAndName(const Field& item, const Field& field, const std::string& pointer, Span run);
    void putName(const Field& item, const Field& field, const std::string& pointer, Span run, const char* why);
    void namesOf(const Field& item, const std::string& pointer, Span span);

    // fill_again.cpp: records that whole clauses say
    void again(const std::vector<Field>& fields);
    void actionsFor(const Field& list);
    void rolesAs(const Field& list);
    void presence(const Field& list);
    void toolsOf(const Field& list);
    void effectsOn(const Field& list);
    void overdue(const Field& list);
    void daysOf(const Field& list, const std::vector<Field>& fields);
    bool underWay(const std::vector<Segment>& segments, std::size_t at) const;
    bool joins(std::size_t at) const;

    // fill_doubts.cpp: values that rest on weak evidence
    bool ofAnother(std::size_t at) const;
    int doubtsOf(const Slot& slot) const;
    void doubt();

    const Sentence& s;
    const Lexicon& m_lexicon;
    const Units& m_units;
    std::vector<bool> m_named;
    std::vector<bool> m_titled;
    std::vector<bool> m_taken;
    std::string m_template;              ///< its id
    std::set<std::string> m_references;  ///< names of what has an id and a list of its own
    std::set<std::string> m_words;       ///< keys of the words in names of fields
    std::set<std::string> m_asked;       ///< pointers that two values were found for
    std::map<std::string, Slot> m_slots; ///< by pointer
};

} // namespace pluma::ask

// Parameters from the words of a sentence, by their schemas. Private to src/ask.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "ask/ask.h"
#include "ask/sentence.h"
#include "schema/schema.h"

namespace pluma::ask {

/// A parameter, a field of one or the items of a list: what its schema says and the words that lead to it.
struct Field {
    std::string name, type, title, description, unit, dimension;
    std::vector<Json> choices;
    bool required = false;            ///< has to be given
    bool shared = false;              ///< comes from a list that many templates share
    bool bounded = false;             ///< a text that not every word fits: it has a pattern or a format
    bool loose = false;               ///< bounded, but an everyday word fits
    std::vector<std::string> cues;    ///< keys of phrases
    std::vector<std::string> numbers; ///< letters in the numbers of documents that it names
    std::vector<std::string> known;   ///< keys of texts that can only be its value
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

/// What the words say.
class Filler {
public:
    /// `named`: words that name the template.
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
    using Scope = std::vector<const Field*>;

    // fill.cpp: one value
    std::size_t cueAt(const Field& field, std::size_t at) const;
    std::size_t afterLinks(std::size_t at, std::size_t end) const;
    std::optional<Found> choiceAt(const Field& field, std::size_t at, std::size_t end, bool single) const;
    std::optional<Found> numberAt(const Field& field, std::size_t at, std::size_t end, bool cued) const;
    std::optional<Found> boundedAt(const Field& field, std::size_t at, std::size_t end) const;
    std::optional<Found> dateAt(const Field& field, std::size_t at, std::size_t end) const;
    std::optional<Found> typedAt(const Field& field, std::size_t at, std::size_t end, bool cued) const;
    std::optional<Found> phraseAt(const Field& field, std::size_t at, std::size_t end, const Scope& scope,
                                  bool record) const;
    bool leadsOn(std::size_t at, std::size_t end, const Field* but, const Scope& scope) const;
    bool trailing(std::size_t at) const;
    bool citation(std::size_t at) const;
    bool numberOf(const Field& field, std::size_t at) const;
    bool free(std::size_t at) const { return !m_taken[at]; }
    void take(std::size_t begin, std::size_t end);
    std::vector<Words> words(std::size_t begin, std::size_t end) const;
    bool have(const std::string& pointer) const { return m_slots.count(pointer) > 0; }
    void put(const std::string& pointer, const Found& found, std::size_t from);

    // fill_scalars.cpp: those of a stretch of words
    void scalars(const Scope& scope, const std::string& base, Span span, bool record);
    void cued(const Scope& scope, const std::string& base, Span span, bool record);
    void ranges(const Scope& scope, const std::string& base, Span span);
    void uncued(const Scope& scope, const std::string& base, Span span, bool record);
    bool ownNumber(std::size_t at) const;
    bool partNumber(std::size_t at) const;
    bool wholeName(const Found& choice, bool first) const;
    void pairs(const std::vector<Field>& fields, Span span);
    void sides(const Field& a, const Field& b, Span span);
    void subjects(const std::vector<Field>& fields);
    void prepositions(const Scope& scope, const std::string& base, Span span);

    // fill_lists.cpp
    struct Segment {
        const Field* field;
        std::size_t cue, begin, end;
    };
    void lists(const std::vector<Field>& fields);
    void anchored(const std::vector<Field>& fields, std::vector<Segment>& segments) const;
    std::vector<Span> pieces(Span span, const Field* item = nullptr) const;
    bool betweenNumbers(std::size_t at, std::size_t begin, bool records) const;
    std::size_t anchorAt(const Field& item, std::size_t at, std::size_t end) const;
    void list(const Field& field, const std::string& pointer, Span span, const std::vector<Field>& top);
    void plain(const Field& field, const std::string& pointer, Span span);
    // fill_records.cpp
    void innerLists(const Field& record, const std::string& pointer, Span span);
    bool recordFrom(const Field& item, const std::string& pointer, Span span);
    void tolerances(const Scope& scope, const std::string& pointer, Span span);
    void leftovers(const Field& item, const std::string& pointer, Span span);

    const Sentence& s;
    const Lexicon& m_lexicon;
    const Units& m_units;
    std::vector<bool> m_named;
    std::vector<bool> m_titled;
    std::vector<bool> m_taken;
    std::string m_template;              ///< its id
    std::set<std::string> m_references;  ///< names of what has an id and a list of its own
    std::map<std::string, Slot> m_slots; ///< by pointer
};

} // namespace pluma::ask

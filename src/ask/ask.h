// From a sentence to a template and its parameters, without a network or a model: templates ranked by the words of the
// sentence, parameters filled from their schemas, and questions for what is missing. Reads nothing and writes nothing.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/document.h"
#include "base/json.h"
#include "base/result.h"
#include "base/units.h"
#include "template/library/library.h"

namespace pluma::ask {

/// What people call things: names of codes ("propulsion" is PPP) and words that lead to a parameter ("over ARINC 429"
/// is a protocol).
struct Lexicon {
    struct Entry {
        std::string code;
        std::vector<std::string> names;
    };
    std::vector<Entry> codes;      ///< of domains, phases, layers, choices
    std::vector<Entry> parameters; ///< by the name of the parameter
    std::vector<Entry> values;     ///< by the name of a parameter: texts that are its value wherever they stand

    std::vector<Entry> templates;  ///< by template id: what it is called, in any language
    std::vector<Entry> small;      ///< words of other languages that are in no English name
    std::vector<Entry> denials;    ///< by the name of a yes-or-no parameter: words that say no
    std::vector<Entry> beginnings; ///< by the name of a parameter: words that its values begin with, "zone A3"
    std::vector<Entry> numbers;    ///< by the name of a parameter: letters in the numbers of the documents it names
    /// By kind: words that take something back or tell something besides.
    std::vector<Entry> remarks;
    std::vector<Entry> codesAbroad;      ///< as `codes`, in other languages
    std::vector<Entry> parametersAbroad; ///< as `parameters`, in other languages
    /// Of each other language: the small words and numbers that an English one is said by.
    std::vector<std::vector<Entry>> languages;

    /// Reads the list that ships with the product.
    static Result<Lexicon> shipped();
    /// Adds what a program calls a code; its parts between hyphens are names too.
    void addCode(const std::string& code, const std::string& name);
};

/// Words of the sentence: bytes from `at`.
struct Words {
    std::size_t at = 0;
    std::size_t length = 0;
    bool operator==(const Words&) const = default;
};

/// A value and the words that it came from.
struct Slot {
    std::string pointer; ///< RFC 6901, into the parameters
    Json value;
    std::vector<Words> words;
    enum class From { Sentence, Program, Model } from = From::Sentence; ///< who says so
    std::string evidence = {}; ///< the rule that a value of the sentence rests on: label, cue, unit, form, subject, …
};

/// What has to be known and is not.
struct Question {
    std::string pointer;
    std::string text; ///< a sentence for people
    std::string type; ///< as in JSON Schema
    std::string unit;
    std::vector<Json> choices;
};

/// A template that the sentence may mean, with what the sentence says about it.
struct Suggestion {
    const tmpl::Definition* definition = nullptr;
    double score = 0;                 ///< above 0; comparable within one answer
    Json parameters = Json::object(); ///< each fits its schema, some may be missing
    std::vector<Slot> slots;          ///< in the order that the template declares
    std::vector<Question> questions;
};

struct Options {
    std::size_t limit = 5; ///< suggestions at most
    std::string only;      ///< a template id: no other is suggested
    /// Values of the program for parameters of a template that the sentence does not name; may be empty.
    std::function<Json(const tmpl::Definition&)> known;
};

/// Ranks and fills. Immutable after making, safe for any thread; the library has to live on.
class Assistant {
public:
    Assistant(const tmpl::Library& library, const Units& units, Lexicon lexicon);
    Assistant(Assistant&&) noexcept;
    Assistant& operator=(Assistant&&) noexcept;
    ~Assistant();

    /// The best first; empty when no word of the sentence fits any template.
    /// Errors: usage for an empty sentence; limit for one of more than 4,000 bytes; invalid when it is not UTF-8.
    Result<std::vector<Suggestion>> answer(const std::string& sentence, const Options& options = {}) const;
    /// Checks values that somebody else proposes, such as a model: what does not fit the schema is left out and asked
    /// for. Errors: not_found for an unknown template.
    Result<Suggestion> judged(const std::string& templateId, std::vector<Slot> proposed, const Options& options) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pluma::ask

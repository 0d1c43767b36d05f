// JSON Schema: drafts 2020-12 and 07, and the dialect of OpenAPI 3.0, compiled to flat tables and run over Values. The
// only validator of the product: manifests, template parameters, commands, forms and foreign documents use it.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "base/document.h"
#include "base/json.h"
#include "base/result.h"
#include "base/values.h"

namespace pluma::schema {

/// One way in which an instance breaks its schema.
struct Violation {
    std::string instancePointer; ///< RFC 6901, into the instance
    std::string schemaPointer;   ///< into the schema document that says so; ends in the keyword
    std::string keyword;         ///< "limit" when the check was given up because it costs too much
    std::string message;         ///< a sentence for the user
    std::string hint;
    std::uint32_t cell = 0; ///< of the value in the instance, when that was given as Values
    std::string member;     ///< for "required" and the like: the name that is missing
};

/// What a schema says about a place of an instance that fits it.
struct Annotation {
    std::string instancePointer;
    std::string schemaPointer;
    std::string keyword;
    Json value;
};

enum class Dialect { Draft202012, Draft7, OpenApi30 };

/// The documents that references may lead to, by URI without fragment. The metaschemas of the dialects are always
/// known.
class Documents {
public:
    void add(const std::string& uri, Values::Shared document) { m_known[uri] = std::move(document); }
    /// Asked once for each URI that was not added; null: nothing is loaded, ever. Never reaches the network by itself.
    std::function<Result<Values::Shared>(const std::string& uri)> load;
    /// Errors: not_found, or what `load` answers.
    Result<Values::Shared> find(const std::string& uri) const;

private:
    std::map<std::string, Values::Shared> m_known;
};

struct CompileOptions {
    Dialect dialect = Dialect::Draft202012; ///< where the schema names none by `$schema`
    bool assertFormats = true;              ///< otherwise `format` and `content…` are annotations
    /// Unknown keywords are errors: for schemas that people write for us.
    bool strict = false;
    /// A keyword that cannot be read, or a reference that leads nowhere, is a problem and says nothing, instead of an
    /// error: for foreign documents.
    bool tolerant = false;
    const Documents* documents = nullptr; ///< read while compiling only
    std::string uri;                      ///< of the document, when it has no `$id`
};

/// A compiled schema. Immutable; safe to share between threads; copies are cheap. Keeps its documents alive.
class Schema {
public:
    /// A schema for our own documents: strict. Errors: invalid, with the schema pointer, for malformed or unknown
    /// keywords and broken references.
    static Result<Schema> compile(const Json& schema, const std::string& name);
    /// The schema that stands at `place` in a document. Errors: as above; limit.
    static Result<Schema> compile(const Values::Shared& document, Value place, const CompileOptions& options = {});
    /// A schema that ships with the product: `shipped("program.v1")`.
    static Result<Schema> shipped(const std::string& name);

    /// Every violation, in the order of the instance, at most `limit`. Steps, depth and the time of each regular
    /// expression are bounded; running into a bound is a violation of its own ("limit").
    std::vector<Violation> validate(Value instance, std::size_t limit = 100) const;
    std::vector<Violation> validate(const Json& instance, std::size_t limit = 100) const;
    /// Whether there is no violation; faster than asking for them.
    bool accepts(Value instance) const;
    /// What the schema says about a valid instance: titles, defaults, formats, … (JSON Schema 2020-12 §7.7). Empty when
    /// it does not fit.
    std::vector<Annotation> annotations(Value instance) const;
    /// The first violation as an Error whose `where` is the place in the document.
    Result<> check(const Document& document) const;

    /// What was passed over because of CompileOptions::tolerant: pointers into the schema and sentences.
    const std::vector<Violation>& problems() const;
    /// How many subschemas were compiled.
    std::size_t size() const;

    struct Program; ///< private to src/schema
private:
    std::shared_ptr<const Program> m_program; ///< shared: copies of a Schema are cheap and immutable
};

/// Answers the Bowtie harness protocol (IHOP version 1): one JSON command a line (start, dialect, run, stop). `line` is
/// a request; the answer is a line, or empty after `stop`. Errors: invalid, when it is not a command of the protocol.
class Bowtie {
public:
    explicit Bowtie(bool assertFormats = false) : m_assertFormats(assertFormats) {}
    Result<std::string> answer(const std::string& line);
    bool stopped() const { return m_stopped; }

private:
    bool m_assertFormats;
    bool m_started = false;
    bool m_stopped = false;
    Dialect m_dialect = Dialect::Draft202012;
};

} // namespace pluma::schema

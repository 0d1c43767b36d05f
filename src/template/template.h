// Parametric templates: the Jinja engine for plain data, template definitions with typed parameters, and the library.
// The engine is the slice that the shipped templates use; what it does not know is an error with a place, never passed
// through.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "base/document.h"
#include "base/json.h"
#include "base/result.h"
#include "schema/schema.h"

namespace pluma::tmpl {

/// Bounds for hostile templates; exceeding one is an Error with code limit.
struct RenderLimits {
    std::uint64_t steps = 2'000'000; ///< evaluations; a loop's turn counts as 20
    std::size_t outputBytes = 64U << 20;
    std::size_t depth = 100; ///< nesting of statements and expressions
};

struct CompileOptions {
    /// Names that `{name}` stands for, besides `{{ name }}`. Every single-brace name of the text must be among them, or
    /// none is replaced.
    std::vector<std::string> singleBraceNames;
    int firstLine = 1; ///< where the text stands in the file that `name` names, for messages
    int columnOffset = 0;
};

/// A compiled template. Immutable; render is re-entrant.
class Template {
public:
    /// Errors: invalid, with `name:line:column`, for syntax that Jinja2 refuses too and for what this slice lacks.
    static Result<Template> compile(std::string text, const std::string& name, const CompileOptions& options = {});
    /// Values are looked up by name in `context` (an object). An undefined name is an error with the nearest one as
    /// hint.
    Result<std::string> render(const Json& context, const RenderLimits& limits = {}) const;
    /// Names that the template reads from its context, sorted.
    std::vector<std::string> names() const;

    struct Program; ///< private to the engine
private:
    std::shared_ptr<const Program> m_program; ///< shared: a compiled template is immutable and copies are cheap
};

/// A template as written in a file: `template_id`, `version`, `parameters`, `content_template`, …
struct Definition {
    std::string id;
    std::string version;
    std::string title;
    std::string category;
    std::string status;
    std::vector<std::string> domains;
    std::vector<std::string> phases;
    std::string source;        ///< file or resource it came from
    std::string bytes;         ///< of the file, as read
    Json parameterSchema;      ///< JSON Schema of the parameters
    Values::Shared formSchema; ///< the same, in the order of the file
    Json defaults = Json::object();
    std::string content;
    Template compiled;

    static Result<Definition> read(std::string bytes, const std::string& name);
    /// Checks parameters (defaults filled in) and renders. Errors: invalid with the place in `document` if one is
    /// given.
    Result<std::string> render(const Json& parameters, const Document* document = nullptr) const;
    Json filled(const Json& parameters) const;
};

/// A program's templates before the shipped ones; ids are unique per version.
class Library {
public:
    static Result<Library> shipped();
    /// Adds a definition; the same id and version replaces a shipped one.
    void add(Definition definition);
    const std::vector<Definition>& all() const { return m_definitions; }
    /// `ID` (newest version) or `ID@VERSION`. Errors: not_found with the nearest id.
    Result<const Definition*> find(const std::string& reference) const;

private:
    std::vector<Definition> m_definitions;
};

} // namespace pluma::tmpl

// The library of templates: definitions with typed parameters, and where they are found.
#pragma once

#include <string>
#include <vector>

#include "base/document.h"
#include "schema/schema.h"
#include "template/template.h"

namespace pluma::tmpl {

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

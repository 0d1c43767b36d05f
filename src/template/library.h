// The library of templates: definitions with typed parameters, and where they are found.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/document.h"
#include "schema/schema.h"
#include "template/template.h"

namespace pluma::tmpl {

/// What a template has to give for some parameters.
struct DefinitionTest {
    std::string name;
    Json parameters;
    std::optional<std::string> output; ///< the whole text
    std::vector<std::string> contains; ///< parts of it, in this order
    std::vector<std::string> lacks;
    std::optional<std::string> fails; ///< a part of the message, when it has to be refused
    std::string where;                ///< in the file
};

/// A template as written in a file: `template_id`, `version`, `parameters`, `content_template`, …
struct Definition {
    std::string id;
    std::string version;
    std::string title;
    std::string category;
    std::string status;
    std::string successor; ///< of a deprecated one: ID or ID@VERSION
    std::string description;
    std::vector<std::string> keywords;
    std::vector<std::string> domains;
    std::vector<std::string> phases;
    std::string source;        ///< file or resource it came from
    std::string bytes;         ///< of the file, as read
    Json parameterSchema;      ///< JSON Schema of the parameters
    Values::Shared formSchema; ///< the same, in the order of the file
    Json defaults = Json::object();
    Json example; ///< parameters; null: there is none
    std::vector<DefinitionTest> tests;
    std::map<std::string, std::string> units; ///< of parameters that have one
    std::string content;
    Template compiled;

    static Result<Definition> read(std::string bytes, const std::string& name);
    /// Checks parameters (defaults filled in) and renders. Errors: invalid with the place in `document` if one is
    /// given.
    Result<std::string> render(const Json& parameters, const Document* document = nullptr) const;
    Json filled(const Json& parameters) const;
    /// Runs a test. Errors: invalid, saying what differs.
    Result<> run(const DefinitionTest& test) const;
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

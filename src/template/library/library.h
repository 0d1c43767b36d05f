// The library of templates: definitions with typed parameters, and where they are found.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/document.h"
#include "schema/validate/schema.h"
#include "template/engine/template.h"

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

/// What templates are sorted by; an empty value stands for any.
struct Facets {
    std::string category, domain, phase, status;
};

/// A template as written in a file: `template_id`, `version`, `parameters`, `content_template`, …
struct Definition {
    std::string id;
    std::string version;
    std::string title;
    std::string category;
    std::string extension = "md"; ///< of the files it gives; only Markdown can be exported
    std::string status;
    std::string successor; ///< of a deprecated one: ID or ID@VERSION
    std::string description;
    std::vector<std::string> keywords;
    std::vector<std::string> domains;
    std::vector<std::string> phases;
    std::string source;                  ///< file or resource it came from
    std::string bytes;                   ///< of the file, as read
    Json parameterSchema;                ///< JSON Schema of the parameters
    std::optional<schema::Schema> check; ///< the same, compiled
    Values::Shared formSchema;           ///< the same, in the order of the file
    Json defaults = Json::object();
    Json example; ///< parameters; null: there is none
    std::vector<DefinitionTest> tests;
    std::map<std::string, std::string> units; ///< of parameters that have one
    std::string content;
    Template compiled;
    std::shared_ptr<Loader> parts; ///< what it includes and imports

    std::string reference() const { return id + "@" + version; }
    /// Templates that name no domain or phase are for all of them.
    bool has(const Facets& facets) const;
    /// Parameters that neither the template nor what it includes reads.
    std::vector<std::string> unused() const;
    /// Checks parameters (defaults filled in) and renders. Errors: invalid with the place in `document` if one is
    /// given.
    Result<std::string> render(const Json& parameters, const Document* document = nullptr) const;
    /// The same with what the bytes of the text came from.
    struct Traced {
        std::string text;
        Provenance provenance;
        Values::Shared values; ///< that the cells of the provenance are of: all parameters, in the order of the file
        /// Pointer into the parameters of what a byte came from; empty when it is constant text.
        std::string pointerAt(std::size_t byte) const;
    };
    Result<Traced> traced(const Json& parameters) const;
    Json filled(const Json& parameters) const;
    /// Runs a test. Errors: invalid, saying what differs.
    Result<> run(const DefinitionTest& test) const;

private:
    Result<Values::Shared> context(const Json& parameters, const Document* document) const;
    Result<std::string> render(Value context, Provenance* provenance) const;
};

/// A file that was meant to be a template.
struct Unreadable {
    std::string id; ///< as far as it can be told; otherwise empty
    Error error;
};

/// The order of versions such as 1.2 and 1.10.3 (SemVer 2.0.0, §11, with parts that may be left out): below, at or
/// above 0.
int compareVersions(std::string_view a, std::string_view b);
/// Whether a version is `1.2` (exactly), `^1.2` (up to the next that may break), `~1.2` (its corrections), `>=1.2`.
/// Errors: usage for what is no requirement.
Result<bool> versionFits(std::string_view version, std::string_view requirement);

/// The shipped templates and a program's own; ids are unique per version. Reading is for one thread, all else for any.
class Library {
public:
    static Result<Library> shipped();
    /// A text that templates include (`NAME.j2`) or a list of parameters they share (`NAME.yaml`), in place of a
    /// shipped one of this name. Comes before the definitions that use it.
    /// Errors: invalid, with the place.
    Result<> addPart(const std::string& name, std::string text);
    /// Reads a definition with the parts of this library, without adding it. Errors: invalid, with the place.
    Result<Definition> read(std::string bytes, const std::string& name) const;
    /// Adds a definition; the same id and version replaces a shipped one.
    void add(Definition definition);
    /// The same, where a file that cannot be read is kept as such: the other templates can be used all the same.
    void addText(std::string bytes, const std::string& name);
    const std::vector<Unreadable>& unreadable() const { return m_unreadable; }
    /// From now on `ID` alone means these versions.
    void pin(const std::string& id, const std::string& requirement) { m_pins[id] = requirement; }
    const std::map<std::string, std::string>& pins() const { return m_pins; }
    const std::vector<Definition>& all() const { return m_definitions; }
    /// `ID` (pinned, or the newest that is released), `ID@1.2`, `ID@^1.2`. Errors: not_found with the nearest id or the
    /// versions there are; usage for what is no version; what is wrong with a file that may hold the one that is meant.
    Result<const Definition*> find(const std::string& reference) const;

private:
    Library() = default;
    Result<std::vector<pluma::Node>> parameters(const Document& document) const;

    std::vector<Definition> m_definitions;
    std::vector<Unreadable> m_unreadable;
    std::map<std::string, std::string> m_parts;             ///< texts
    std::map<std::string, std::vector<pluma::Node>> m_sets; ///< lists of parameters
    std::map<std::string, std::string> m_pins;
    std::optional<schema::Schema> m_schema; ///< of definitions
    std::optional<schema::Schema> m_shared; ///< of lists of parameters
};

} // namespace pluma::tmpl

// Documents that refer to each other: where a `$ref` leads.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "schema/validate/schema.h"

namespace pluma::schema {

/// A document and those that its references lead to. Immutable once read; share it between threads as const.
class DocumentSet {
public:
    using Shared = std::shared_ptr<const DocumentSet>;
    /// Reads what references name, all of it now. What cannot be read stays a dangling reference. `dialect` is that of
    /// schemas that do not say.
    static Shared read(Values::Shared root, const std::string& uri, Dialect dialect, const Documents& documents = {});
    /// The same documents with one more in front, whose references lead into them by URI. Nothing is read.
    static Shared with(const Shared& documents, Values::Shared root, const std::string& uri);

    const Values::Shared& root() const { return m_documents.front().document; }
    Dialect dialect() const { return m_dialect; }
    /// Where a `$ref` (the value of that keyword) leads: one step. Errors: not_found, saying what is missing.
    Result<Value> follow(Value reference) const;
    /// A document by its URI. Errors: not_found.
    Result<Values::Shared> document(const std::string& uri) const;
    std::string uri(const Values& document) const;
    /// The document of a value; keeps it alive.
    Values::Shared owner(Value value) const;
    std::size_t size() const { return m_documents.size(); }
    /// The URIs of all of them, the first document first.
    std::vector<std::string> uris() const;

private:
    /// A schema resource: a document, or the part of one with an `$id` of its own (JSON Schema core, 9.1.1).
    struct Resource {
        std::string uri;
        std::uint32_t begin = 0, end = 0; ///< cells
        std::map<std::string, std::uint32_t, std::less<>> anchors;
    };
    struct Entry {
        std::string uri;
        Values::Shared document;
        std::vector<Resource> resources; ///< in the order of the document, which is the first
    };
    const Entry* entryOf(const Values* document) const;
    static const Resource& resourceOf(const Entry& entry, std::uint32_t cell);
    const Entry* entryWith(const std::string& uri, const Resource*& resource) const;
    void index(Entry& entry) const;

    std::vector<Entry> m_documents;
    Dialect m_dialect = Dialect::Draft202012;
};

} // namespace pluma::schema

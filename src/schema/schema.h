// JSON Schema (draft 2020-12), the only validator of the product. This is the slice that manifests, bindings and
// template parameters use; a keyword outside it is an error when the schema is compiled, never silently ignored.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/document.h"
#include "base/json.h"
#include "base/result.h"

namespace pluma::schema {

/// One way in which an instance breaks its schema.
struct Violation {
    std::string instancePointer; ///< RFC 6901, into the instance
    std::string schemaPointer;   ///< into the schema
    std::string keyword;
    std::string message; ///< a sentence for the user
    std::string hint;
};

/// A compiled schema. Immutable; safe to share between threads.
class Schema {
public:
    /// Errors: invalid, with the schema pointer, for malformed or unsupported keywords and broken references.
    static Result<Schema> compile(const Json& schema, const std::string& name);
    /// A schema that ships with the product: `shipped("program.v1")`.
    static Result<Schema> shipped(const std::string& name);

    /// Every violation, in document order, at most `limit`. Time is linear in the instance for a given schema;
    /// recursion is bounded.
    std::vector<Violation> validate(const Json& instance, std::size_t limit = 100) const;
    /// The first violation as an Error whose `where` is the place in the document.
    Result<> check(const Document& document) const;

    struct Compiled; ///< private to schema.cpp
private:
    std::shared_ptr<const Compiled> m_compiled; ///< shared: copies of a Schema are cheap and immutable
};

} // namespace pluma::schema

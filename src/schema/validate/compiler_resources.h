// Which document and which resource a schema belongs to, and where its references lead. Private to the compiler.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "base/text.h"
#include "schema/validate/keywords.h"
#include "schema/validate/program.h"
#include "schema/validate/uri.h"

namespace pluma::schema {

/// The documents of one compilation, with their identifiers and anchors.
class Resources {
protected:
    explicit Resources(const CompileOptions& options) : m_options(options) {}

    tl::unexpected<Error> error(std::string message, Value at, std::string hint = {}) const
    {
        return fail(ErrorCode::Invalid, std::move(message), schemaPlace(*at.values(), at), std::move(hint));
    }

    // --- identifiers -------------------------------------------------------------------------------------------------

    Result<> addDocument(const Values::Shared& document, const std::string& uri, Value place)
    {
        if (m_documents.count(document.get()) > 0)
            return {};
        m_documents[document.get()] = document;
        const Value root = document->root();
        // A document that is not a schema itself (OpenAPI) has the dialect it was given.
        PLUMA_TRY(const Index resource,
                  newResource(document, root, std::string(Uri::withoutFragment(uri)), m_options.dialect));
        m_roots[document.get()] = resource;
        const std::string& bytes = document->bytes();
        const bool identifiers = bytes.empty() || bytes.find("$id") != std::string::npos ||
                                 bytes.find("$anchor") != std::string::npos ||
                                 bytes.find("$dynamicAnchor") != std::string::npos;
        if (identifiers) {
            PLUMA_CHECK(scan(document, root, resource, 0));
            if (root.isMap() && root.find("openapi"))
                PLUMA_CHECK(scanOpenApi(document, resource));
            if (place.values() == document.get() && !(place == root) && m_resourceOfCell.count(key(place)) == 0 &&
                !m_scanned.count(key(place)))
                PLUMA_CHECK(scan(document, place, resource, 0));
        }
        return {};
    }

    // Schemas of an OpenAPI document stand among its components, and wherever a member is called "schema".
    Result<> scanOpenApi(const Values::Shared& document, Index resource)
    {
        const Value components = document->root().find("components");
        const Value schemas = components ? components.find("schemas") : Value();
        if (schemas && schemas.isMap())
            for (const auto& [name, schema] : schemas.members())
                if (m_scanned.count(key(schema)) == 0)
                    PLUMA_CHECK(scan(document, schema, resource, 0));
        const std::uint16_t hash = ValuesBuilder::hash("schema");
        for (std::uint32_t cell = 1; cell + 1 < document->cells(); ++cell) {
            const Value name(document.get(), cell);
            if (!name.isString() || name.textHash() != hash || name.text() != "schema")
                continue;
            const Value schema(document.get(), cell + 1);
            if (schema.isMap() && m_scanned.count(key(schema)) == 0)
                PLUMA_CHECK(scan(document, schema, resource, 0));
        }
        return {};
    }

    Result<Index> newResource(const Values::Shared& document, Value value, const std::string& uri, Dialect dialect)
    {
        Resource resource;
        resource.uri = uri;
        resource.document = document;
        resource.cell = value.cell();
        resource.dialect = dialect;
        PLUMA_CHECK(dialectOf(resource, value));
        const auto index = static_cast<Index>(m_program.resources.size());
        m_program.resources.push_back(std::move(resource));
        m_byUri.emplace(uri, index);
        m_resourceOfCell[key(value)] = index;
        return index;
    }

    Result<> dialectOf(Resource& resource, Value value)
    {
        const std::string_view named = value.string("$schema");
        if (named.empty())
            return {};
        const std::string uri(endsWith(named, "#") ? named.substr(0, named.size() - 1) : named);
        if (uri == "https://json-schema.org/draft/2020-12/schema" ||
            uri == "https://json-schema.org/draft/2019-09/schema") {
            resource.dialect = Dialect::Draft202012;
        } else if (uri.find("json-schema.org/draft-0") != std::string::npos) {
            resource.dialect = Dialect::Draft7;
        } else if (uri.find("spec.openapis.org/oas/3.1") != std::string::npos) {
            resource.dialect = Dialect::Draft202012;
        } else {
            auto meta = document(uri);
            if (!meta) {
                if (m_options.tolerant)
                    return {};
                return fail(ErrorCode::Invalid, tr("The dialect '{}' is not known here.", uri),
                            schemaPlace(*resource.document, value),
                            tr("'https://json-schema.org/draft/2020-12/schema' is the one that is always there"));
            }
            if (const Value vocabulary = (*meta)->root().find("$vocabulary")) {
                const auto uses = [&](const char* name) {
                    return bool(vocabulary.find("https://json-schema.org/draft/2020-12/vocab/" + std::string(name)));
                };
                resource.validation = uses("validation");
                resource.formats = uses("format-assertion");
            }
        }
        return {};
    }

    Result<> scan(const Values::Shared& document, Value value, Index resource, int depth)
    {
        if (depth > 400 || !value.isMap())
            return {};
        m_scanned.insert(key(value));
        const bool old = m_program.resources[resource].dialect != Dialect::Draft202012;
        const std::string_view id = value.string("$id");
        const bool reference = old && value.find("$ref") && value.find("$ref").isString();
        if (!id.empty() && !reference) {
            if (old && startsWith(id, "#")) {
                m_anchors[{resource, std::string(id.substr(1))}] = value.cell();
            } else {
                const std::string uri = Uri::resolve(m_program.resources[resource].uri, id);
                const std::string plain(Uri::withoutFragment(uri));
                if (value.cell() == m_program.resources[resource].cell) {
                    m_program.resources[resource].uri = plain;
                    m_byUri.emplace(plain, resource);
                } else {
                    PLUMA_TRY(resource, newResource(document, value, plain, m_program.resources[resource].dialect));
                }
                const std::size_t hash = uri.find('#');
                if (old && hash != std::string::npos && hash + 1 < uri.size())
                    m_anchors[{resource, uri.substr(hash + 1)}] = value.cell();
            }
        }
        if (!old) {
            if (const std::string_view anchor = value.string("$anchor"); !anchor.empty())
                m_anchors[{resource, std::string(anchor)}] = value.cell();
            if (const std::string_view anchor = value.string("$dynamicAnchor"); !anchor.empty()) {
                m_anchors.emplace(std::pair{resource, std::string(anchor)}, value.cell());
                m_program.resources[resource].dynamicAnchors.emplace(std::string(anchor), value.cell());
            }
        }
        if (reference)
            return {};
        for (const auto& [name, inner] : value.members()) {
            switch (holdsOf(name.text())) {
            case Holds::One:
                PLUMA_CHECK(scan(document, inner, resource, depth + 1));
                break;
            case Holds::OneOrList:
                PLUMA_CHECK(scan(document, inner, resource, depth + 1));
                [[fallthrough]];
            case Holds::List:
                for (const Value item : inner.items())
                    PLUMA_CHECK(scan(document, item, resource, depth + 1));
                break;
            case Holds::Map:
                for (const auto& [member, item] : inner.members())
                    PLUMA_CHECK(scan(document, item, resource, depth + 1));
                break;
            case Holds::Nothing:
                break;
            }
        }
        return {};
    }

    using Key = std::pair<const Values*, std::uint32_t>;
    static Key key(Value value) { return {value.values(), value.cell()}; }

    // The resource a place belongs to: that of the nearest value around it that has one.
    Index resourceOf(Value place)
    {
        const Values& document = *place.values();
        Index resource = m_roots.at(&document);
        Value at = document.root();
        for (const std::string& token : pointerTokens(document.pointer(place))) {
            at = at.isList() ? at.item(static_cast<std::size_t>(std::atol(token.c_str()))) : at.find(token);
            if (const auto it = m_resourceOfCell.find(key(at)); it != m_resourceOfCell.end())
                resource = it->second;
        }
        return resource;
    }

    Result<Values::Shared> document(const std::string& uri) const
    {
        if (m_options.documents != nullptr)
            if (auto found = m_options.documents->find(uri); found || found.error().code != ErrorCode::NotFound)
                return found;
        if (Values::Shared meta = metaschema(uri))
            return meta;
        return fail(ErrorCode::NotFound, tr("The document '{}' is not known here.", uri), {},
                    tr("name it with --map, or write the schema into this document"));
    }

    // --- references --------------------------------------------------------------------------------------------------

    struct Target {
        Value value;
        Index resource = 0;
        bool dynamic = false; ///< found by the name of a $dynamicAnchor
    };

    Result<Target> resolve(std::string_view reference, Index from)
    {
        const std::string full = Uri::resolve(m_program.resources[from].uri, reference);
        const std::size_t hash = full.find('#');
        const std::string uri = full.substr(0, hash);
        const std::string fragment =
            hash == std::string::npos ? std::string() : Uri::decoded(std::string_view(full).substr(hash + 1));
        Index resource = from;
        if (!(uri.empty() || uri == m_program.resources[from].uri)) {
            auto known = m_byUri.find(uri);
            if (known == m_byUri.end()) {
                PLUMA_TRY(const auto loaded, document(uri));
                if (m_documents.count(loaded.get()) == 0)
                    PLUMA_CHECK(addDocument(loaded, uri, loaded->root()));
                m_byUri.emplace(uri, m_roots.at(loaded.get()));
                known = m_byUri.find(uri);
            }
            resource = known->second;
        }
        const Resource& there = m_program.resources[resource];
        const Value root(there.document.get(), there.cell);
        if (fragment.empty())
            return Target{root, resource, false};
        if (fragment.front() != '/') {
            const auto anchor = m_anchors.find({resource, fragment});
            if (anchor == m_anchors.end())
                return fail(ErrorCode::NotFound, tr("There is no anchor '{}'.", fragment));
            return Target{Value(there.document.get(), anchor->second), resource,
                          there.dynamicAnchors.count(fragment) > 0};
        }
        Value at = root;
        for (const std::string& token : pointerTokens(fragment)) {
            at = at.isList() ? (token.find_first_not_of("0123456789") == std::string::npos && token.size() < 9
                                    ? at.item(static_cast<std::size_t>(std::atol(token.c_str())))
                                    : Value())
                             : at.find(token);
            if (!at)
                return fail(ErrorCode::NotFound, tr("There is nothing at '{}'.", fragment));
            if (const auto it = m_resourceOfCell.find(key(at)); it != m_resourceOfCell.end())
                resource = it->second;
        }
        return Target{at, resource, false};
    }

    const CompileOptions& m_options;
    Schema::Program m_program;
    std::map<const Values*, Values::Shared> m_documents;
    std::map<const Values*, Index> m_roots;
    std::map<Key, Index> m_resourceOfCell;
    std::set<Key> m_scanned;
    std::map<std::string, Index> m_byUri;
    std::map<std::pair<Index, std::string>, std::uint32_t> m_anchors;
    std::set<std::string> m_dynamicNames;
};

} // namespace pluma::schema

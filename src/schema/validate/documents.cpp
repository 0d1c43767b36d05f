#include "schema/validate/documents.h"

#include <algorithm>
#include <set>

#include "base/text.h"
#include "schema/validate/program.h"
#include "schema/validate/uri.h"

namespace pluma::schema {

const DocumentSet::Entry* DocumentSet::entryOf(const Values* document) const
{
    for (const Entry& entry : m_documents)
        if (entry.document.get() == document)
            return &entry;
    return nullptr;
}

Values::Shared DocumentSet::owner(Value value) const
{
    const Entry* entry = entryOf(value.values());
    return entry != nullptr ? entry->document : nullptr;
}

std::string DocumentSet::uri(const Values& document) const
{
    const Entry* entry = entryOf(&document);
    return entry != nullptr ? entry->uri : std::string();
}

Result<Values::Shared> DocumentSet::document(const std::string& uri) const
{
    for (const Entry& entry : m_documents)
        if (entry.uri == uri)
            return entry.document;
    return fail(ErrorCode::NotFound, tr("The document '{}' is not here.", uri));
}

void DocumentSet::index(Entry& entry) const
{
    const std::uint32_t cells = entry.document->cells();
    entry.resources = {{entry.uri, 0, cells, {}}};
    const std::string& bytes = entry.document->bytes();
    if (!bytes.empty() && bytes.find("$anchor") == std::string::npos && bytes.find("$id") == std::string::npos &&
        bytes.find("$dynamicAnchor") == std::string::npos)
        return;
    std::vector<std::size_t> around = {0}; // the resources that the cell stands in
    for (std::uint32_t cell = 0; cell < cells; ++cell) {
        const Value map(entry.document.get(), cell);
        if (!map.isMap())
            continue;
        while (entry.resources[around.back()].end <= cell)
            around.pop_back();
        const std::string_view id = map.string("$id");
        if (startsWith(id, "#")) { // an anchor in draft 6 and 7
            entry.resources[around.back()].anchors.emplace(id.substr(1), cell);
        } else if (!id.empty() && m_dialect != Dialect::OpenApi30) {
            const std::string uri = Uri::resolve(entry.resources[around.back()].uri, Uri::withoutFragment(id));
            around.push_back(entry.resources.size());
            entry.resources.push_back({uri, cell, map.after().cell(), {}});
        }
        for (const char* key : {"$anchor", "$dynamicAnchor"})
            if (const std::string_view name = map.string(key); !name.empty())
                entry.resources[around.back()].anchors.emplace(name, cell);
    }
}

const DocumentSet::Resource& DocumentSet::resourceOf(const Entry& entry, std::uint32_t cell)
{
    // In the order of the document: of those that hold the cell, the last is the innermost.
    const auto it = std::find_if(entry.resources.rbegin(), entry.resources.rend(), [cell](const Resource& resource) {
        return resource.begin <= cell && cell < resource.end;
    });
    return it != entry.resources.rend() ? *it : entry.resources.front();
}

const DocumentSet::Entry* DocumentSet::entryWith(const std::string& uri, const Resource*& resource) const
{
    for (const Entry& entry : m_documents) {
        const auto it = entry.uri == uri ? entry.resources.begin()
                                         : std::find_if(entry.resources.begin(), entry.resources.end(),
                                                        [&](const Resource& one) { return one.uri == uri; });
        if (it == entry.resources.end())
            continue;
        resource = &*it;
        return &entry;
    }
    return nullptr;
}

DocumentSet::Shared DocumentSet::read(Values::Shared root, const std::string& uri, Dialect dialect,
                                      const Documents& documents)
{
    auto out = std::make_shared<DocumentSet>();
    out->m_dialect = dialect;
    out->m_documents.push_back({std::string(Uri::withoutFragment(uri)), std::move(root), {}});
    std::set<std::string> asked = {out->m_documents.front().uri};
    const std::uint16_t hash = ValuesBuilder::hash("$ref");
    for (std::size_t i = 0; i < out->m_documents.size() && i < 1000; ++i) {
        out->index(out->m_documents[i]);
        const Values::Shared document = out->m_documents[i].document;
        for (std::uint32_t cell = 1; cell + 1 < document->cells(); ++cell) {
            const Value key(document.get(), cell);
            if (!key.isString() || key.textHash() != hash || key.text() != "$ref")
                continue;
            const Value reference(document.get(), cell + 1);
            if (!reference.isString() || reference.text().empty() || reference.text().front() == '#')
                continue;
            const Resource* known = nullptr;
            const std::string full =
                Uri::resolve(resourceOf(out->m_documents[i], cell).uri, Uri::withoutFragment(reference.text()));
            if (!asked.insert(full).second || out->entryWith(full, known) != nullptr)
                continue;
            auto loaded = documents.find(full);
            if (!loaded)
                if (auto meta = metaschema(full))
                    loaded = std::move(meta);
            if (loaded)
                out->m_documents.push_back({full, std::move(*loaded), {}});
        }
    }
    return out;
}

DocumentSet::Shared DocumentSet::with(const Shared& documents, Values::Shared root, const std::string& uri)
{
    auto out = std::make_shared<DocumentSet>(*documents);
    Entry entry{uri, std::move(root), {}};
    out->index(entry);
    out->m_documents.insert(out->m_documents.begin(), std::move(entry));
    return out;
}

std::vector<std::string> DocumentSet::uris() const
{
    std::vector<std::string> out;
    for (const Entry& entry : m_documents)
        out.push_back(entry.uri);
    return out;
}

Result<Value> DocumentSet::follow(Value reference) const
{
    if (!reference || !reference.isString())
        return fail(ErrorCode::Invalid, tr("A reference must be a text."));
    const Entry* entry = entryOf(reference.values());
    if (entry == nullptr)
        return fail(ErrorCode::NotFound, tr("The document of the reference '{}' is not here.", reference.text()));
    const std::string_view text = reference.text();
    const Resource* resource = &resourceOf(*entry, reference.cell());
    std::string_view fragment = text;
    if (!startsWith(text, "#")) {
        const std::string full = Uri::resolve(resource->uri, Uri::withoutFragment(text));
        entry = entryWith(full, resource);
        if (entry == nullptr)
            return fail(ErrorCode::NotFound, tr("The document '{}' is not here.", full));
        const std::size_t hash = text.find('#');
        fragment = hash == std::string_view::npos ? std::string_view("#") : text.substr(hash);
    }
    Value at(entry->document.get(), resource->begin);
    fragment.remove_prefix(1);
    if (fragment.empty())
        return at;
    const std::string decoded =
        fragment.find('%') != std::string_view::npos ? Uri::decoded(fragment) : std::string(fragment);
    if (decoded.front() != '/') {
        const auto name = resource->anchors.find(decoded);
        if (name == resource->anchors.end())
            return fail(ErrorCode::NotFound, tr("There is no anchor '{}'.", decoded));
        return Value(entry->document.get(), name->second);
    }
    for (const std::string& token : pointerTokens(decoded)) {
        at = at.isList() && !token.empty() && token.size() < 9 &&
                     token.find_first_not_of("0123456789") == std::string::npos
                 ? at.item(static_cast<std::size_t>(std::atol(token.c_str())))
                 : at.find(token);
        if (!at)
            return fail(ErrorCode::NotFound, tr("There is nothing at '{}'.", decoded));
    }
    return at;
}

} // namespace pluma::schema

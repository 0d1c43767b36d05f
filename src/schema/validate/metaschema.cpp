// Documents that references lead to, and those that the product ships.
#include <map>

#include "base/files.h"
#include "schema/validate/program.h"

namespace pluma::schema {

std::string schemaPlace(const Values& document, Value value) { return document.name() + "#" + document.pointer(value); }

Values::Shared metaschema(const std::string& uri)
{
    static const std::map<std::string, std::string, std::less<>> files = {
        {"https://json-schema.org/draft/2020-12/schema", "schema"},
        {"https://json-schema.org/draft/2020-12/meta/core", "core"},
        {"https://json-schema.org/draft/2020-12/meta/applicator", "applicator"},
        {"https://json-schema.org/draft/2020-12/meta/unevaluated", "unevaluated"},
        {"https://json-schema.org/draft/2020-12/meta/validation", "validation"},
        {"https://json-schema.org/draft/2020-12/meta/meta-data", "meta-data"},
        {"https://json-schema.org/draft/2020-12/meta/format-annotation", "format-annotation"},
        {"https://json-schema.org/draft/2020-12/meta/content", "content"},
        {"http://json-schema.org/draft-07/schema", "draft-07"}};
    const auto file = files.find(uri);
    if (file == files.end())
        return nullptr;
    const std::string path = "schemas/json-schema/" + file->second + ".json";
    auto text = readResource(path);
    if (!text)
        return nullptr;
    auto values = Values::fromJson(std::move(*text), path);
    return values ? *values : nullptr;
}

Result<Values::Shared> Documents::find(const std::string& uri) const
{
    if (const auto it = m_known.find(uri); it != m_known.end())
        return it->second;
    if (load)
        return load(uri);
    return fail(ErrorCode::NotFound, tr("The document '{}' is not known here.", uri));
}

} // namespace pluma::schema

// Shapes and words that the verbs of openapi share. Private to them.
#pragma once

#include "schema/openapi/openapi.h"
#include "verbs/shared.h"

namespace pluma::verbs {

struct SpecIn {
    std::string spec;
    static auto describe()
    {
        return std::tuple{
            positional("spec", &SpecIn::spec, "the OpenAPI 3.0 or 3.1 document, JSON or YAML", true, "SPEC", "file")};
    }
};

Result<schema::OpenApi> readOpenApi(const Call& call, const std::string& spec);

} // namespace pluma::verbs

#include "verbs/openapi/shapes.h"

namespace pluma::verbs {

Result<schema::OpenApi> readOpenApi(const Call& call, const std::string& spec)
{
    return schema::OpenApi::open(call.folder, spec, call.job);
}

} // namespace pluma::verbs

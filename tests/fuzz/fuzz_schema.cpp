// A schema and an instance, and regular expressions through "pattern": bounded, and one answer however one asks.
#include "fuzzing.h"
#include "schema/validate/schema.h"
#include "schema/validate/shape.h"

using namespace pluma;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto parts = fuzzing::parts(data, size);
    ValueLimits limits;
    limits.bytes = 1U << 18;
    const auto document = Values::fromText(std::string(parts.front()), "schema.json", limits);
    if (!document)
        return 0;
    for (const schema::Dialect dialect :
         {schema::Dialect::Draft202012, schema::Dialect::Draft7, schema::Dialect::OpenApi30}) {
        schema::CompileOptions options;
        options.dialect = dialect;
        options.tolerant = true;
        options.uri = "schema";
        const auto compiled = schema::Schema::compile(*document, (*document)->root(), options);
        options.tolerant = false;
        options.strict = true;
        (void)schema::Schema::compile(*document, (*document)->root(), options);
        if (!compiled)
            continue;
        for (std::size_t i = 1; i < parts.size() && i < 4; ++i) {
            const auto instance = Values::fromText(std::string(parts[i]), "instance.json", limits);
            if (!instance)
                continue;
            const bool accepts = compiled->accepts((*instance)->root());
            const auto violations = compiled->validate((*instance)->root());
            bool limit = false;
            for (const auto& violation : violations)
                limit = limit || violation.keyword == "limit";
            fuzzing::demand(limit || accepts == violations.empty(), "accepts() and validate() agree");
            if (accepts)
                (void)compiled->annotations((*instance)->root());
        }
    }
    return 0;
}

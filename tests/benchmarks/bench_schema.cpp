// Compiling a schema and checking a document against it, beside valijson, in CPU time.
//   bench_schema SCHEMA INSTANCE [DOCUMENT…]
// SCHEMA and INSTANCE are JSON; each DOCUMENT is only read. One JSON line a figure: median milliseconds of the process.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

#include "base/files.h"
#include "schema/validate/schema.h"

#ifdef PLUMA_VALIJSON
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>
#endif

namespace {

double cpu()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

template <class Work>
void measure(const char* name, const Work& work)
{
    const char* only = std::getenv("BENCH_ONLY"); // the figure to take, for a profiler
    if (only != nullptr && std::string(only) != name)
        return;
    std::vector<double> times;
    const double until = cpu() + 1500;
    while (times.size() < 5 || (cpu() < until && times.size() < 5000)) {
        const double begin = cpu();
        work();
        times.push_back(cpu() - begin);
    }
    std::sort(times.begin(), times.end());
    std::printf("{\"name\": \"%s\", \"cpu_ms\": %.4f, \"worst_ms\": %.4f, \"runs\": %zu}\n", name,
                times[times.size() / 2], times.back(), times.size());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    using namespace pluma;
    if (argc < 3) {
        std::fprintf(stderr, "usage: bench_schema SCHEMA INSTANCE [DOCUMENT...]\n");
        return 2;
    }
    const auto read = [](const char* path) {
        auto text = readFile(path, 256U << 20);
        if (!text) {
            std::fprintf(stderr, "error: %s\n", text.error().message.c_str());
            std::exit(2);
        }
        return std::move(*text);
    };
    const std::string schemaText = read(argv[1]);
    const std::string instanceText = read(argv[2]);
    const auto document = *Values::fromJson(schemaText, "schema");
    const auto instance = *Values::fromJson(instanceText, "instance");
    const auto compiled = schema::Schema::compile(document, document->root());
    if (!compiled) {
        std::fprintf(stderr, "error: %s %s\n", compiled.error().where.c_str(), compiled.error().message.c_str());
        return 2;
    }
    std::printf("{\"name\": \"violations\", \"count\": %zu}\n", compiled->validate(instance->root(), 100'000).size());
    measure("read schema", [&] { return (*Values::fromJson(schemaText, "schema"))->cells(); });
    measure("compile", [&] { return schema::Schema::compile(document, document->root())->size(); });
    measure("read instance", [&] { return (*Values::fromJson(instanceText, "instance"))->cells(); });
    measure("validate, all errors", [&] { return compiled->validate(instance->root(), 100'000).size(); });
#ifdef PLUMA_VALIJSON
    const Json schemaJson = Json::parse(schemaText);
    const Json instanceJson = Json::parse(instanceText);
    const valijson::adapters::NlohmannJsonAdapter schemaAdapter(schemaJson);
    const valijson::adapters::NlohmannJsonAdapter instanceAdapter(instanceJson);
    try {
        measure("valijson compile", [&] {
            valijson::Schema peer;
            valijson::SchemaParser(valijson::SchemaParser::kDraft7).populateSchema(schemaAdapter, peer);
        });
        valijson::Schema peer;
        valijson::SchemaParser(valijson::SchemaParser::kDraft7).populateSchema(schemaAdapter, peer);
        measure("valijson validate", [&] {
            valijson::ValidationResults results;
            valijson::Validator().validate(peer, instanceAdapter, &results);
        });
    } catch (const std::exception& problem) {
        std::printf("{\"name\": \"valijson\", \"error\": \"%s\"}\n", problem.what());
    }
#endif
    for (int i = 3; i < argc; ++i) {
        const std::string text = read(argv[i]);
        std::printf("{\"name\": \"document\", \"bytes\": %zu}\n", text.size());
        measure("read document", [&] {
            const auto values = Values::fromText(text, argv[i]);
            return values ? (*values)->cells() : 0;
        });
    }
    return 0;
}

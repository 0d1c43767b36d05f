// JSON and YAML: whatever is read is written so that it reads back as the same.
#include "base/values.h"
#include "fuzzing.h"

using namespace pluma;

namespace {

ValueLimits limits()
{
    ValueLimits out;
    out.bytes = 1U << 20;
    out.cells = 100'000;
    return out;
}

void same(const Values::Shared& values)
{
    const Value root = values->root();
    const auto json = Values::fromJson(root.dump(), "again");
    fuzzing::demand(json.has_value(), "what is written as JSON is JSON");
    fuzzing::demand((*json)->root().equals(root), "JSON reads back as the same");
    fuzzing::demand((*json)->root().hash() == root.hash(), "equal values have equal hashes");
    fuzzing::demand(Values::fromJson(root.dump(2), "again").has_value(), "what is written as indented JSON is JSON");
    const auto yaml = Values::fromYaml(root.yaml(), "again");
    if (!yaml || !(*yaml)->root().equals(root))
        std::fprintf(stderr, "%s%s\n", root.yaml().c_str(),
                     yaml ? (*yaml)->root().dump().c_str() : yaml.error().message.c_str());
    fuzzing::demand(yaml.has_value() && (*yaml)->root().equals(root), "YAML reads back as the same");
    for (std::uint32_t cell = 0; cell < values->cells() && cell < 200; ++cell)
        (void)values->where(Value(values.get(), cell));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    std::string text(reinterpret_cast<const char*>(data) + 1, size - 1);
    ValueLimits bounds = limits();
    bounds.duplicates = (data[0] & 2) != 0;
    bounds.halves = (data[0] & 4) != 0;
    const auto values = (data[0] & 1) != 0 ? Values::fromYaml(std::move(text), "input", bounds)
                                           : Values::fromJson(std::move(text), "input", bounds);
    if (values && !bounds.duplicates)
        same(*values);
    return 0;
}

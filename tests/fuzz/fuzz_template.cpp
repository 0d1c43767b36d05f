// A template, a context, a template that it may include, and settings: bounded, and the same text every time.
#include "fuzzing.h"
#include "template/engine/batch.h"

using namespace pluma;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto parts = fuzzing::parts(data, size);
    const auto part = [&](std::size_t i) { return i < parts.size() ? std::string(parts[i]) : std::string(); };
    tmpl::CompileOptions options;
    options.environment.undefined = tmpl::Undefined::Lenient;
    if (const auto settings = Values::fromText(part(3), "settings.json"); settings && (*settings)->root().isMap())
        for (const auto& [name, value] : (*settings)->root().members())
            (void)tmpl::setOption(options.environment, name.text(), value);
    if (!tmpl::checkEnvironment(options.environment))
        return 0;
    options.singleBraceNames = {"a", "b"};
    const auto compiled = tmpl::Template::compile(part(0), "t", options);
    if (!compiled) {
        fuzzing::demand(!compiled.error().message.empty() && !compiled.error().where.empty(),
                        "errors say what and where");
        return 0;
    }
    (void)compiled->names();
    const auto context = Values::fromText(part(1), "context.json");
    tmpl::RenderOptions render;
    render.limits.steps = 30'000;
    render.limits.outputBytes = 1U << 20;
    render.limits.liveBytes = 4U << 20;
    const Value values = context && (*context)->root().isMap() ? (*context)->root() : Value();
    Result<std::string> first;
    for (int i = 0; i < 2; ++i) {
        tmpl::TextLoader loader(options.environment, {{"t", part(0)}, {"u", part(2)}});
        render.loader = &loader;
        auto result = compiled->render(values, render);
        fuzzing::demand(result || !result.error().message.empty(), "errors say what");
        fuzzing::demand(!result || result->size() <= render.limits.outputBytes + (1U << 20), "texts are bounded");
        if (i > 0)
            fuzzing::demand(first == result, "the same again");
        first = std::move(result);
    }
    return 0;
}

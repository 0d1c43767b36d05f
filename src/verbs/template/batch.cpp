#include <algorithm>

#include "base/beneath.h"
#include "template/engine/batch.h"
#include "verbs/shared.h"

namespace pluma::verbs {
namespace {

struct BatchIn {
    std::string input = "-";
    static auto describe()
    {
        return std::tuple{option("input", &BatchIn::input, "file of requests; - reads standard input", "FILE", "file")};
    }
};

struct BatchItem {
    std::optional<std::string> output;
    std::optional<Json> error;
    static auto describe()
    {
        return std::tuple{out("output", &BatchItem::output, "the text"),
                          out("error", &BatchItem::error, "message, line, column, code, where, hint")};
    }
};

struct BatchOut {
    std::uint64_t rendered = 0, failed = 0;
    static auto describe()
    {
        return std::tuple{out("rendered", &BatchOut::rendered, "requests that gave a text"),
                          out("failed", &BatchOut::failed, "requests that gave an error")};
    }
};

// Requests line by line; what is read is answered before the next is read.
Result<BatchOut> runBatch(const Call& call, const BatchIn& in, const Sink<BatchItem>& sink)
{
    BatchOut o;
    const auto answer = [&](std::string line) -> Result<> {
        PLUMA_CHECK(call.job.step(tr("Rendering"), o.rendered + o.failed));
        auto text = tmpl::renderRequest(std::move(line), &call.job);
        BatchItem item;
        if (text)
            item.output = std::move(*text);
        else if (text.error().code == ErrorCode::Cancelled)
            return tl::unexpected<Error>(text.error());
        else
            item.error = tmpl::errorJson(text.error());
        ++(text ? o.rendered : o.failed);
        if (call.say)
            call.say(command::encode(item).dump(-1, ' ', false, Json::error_handler_t::replace));
        sink(item);
        return {};
    };
    if (in.input != "-") {
        PLUMA_TRY(const auto bytes, readNamed(under(call.folder, in.input), 1U << 30));
        for (std::size_t at = 0; at < bytes.size();) {
            const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
            PLUMA_CHECK(answer(bytes.substr(at, end - at)));
            at = end + 1;
        }
        return o;
    }
    if (!call.readLine)
        return fail(ErrorCode::Usage, tr("There is no standard input here; name a file with --input."));
    while (auto line = call.readLine())
        PLUMA_CHECK(answer(std::move(*line)));
    return o;
}

} // namespace

void registerTemplateBatch(Registry& registry, const memory::Environment&)
{
    registry.add<BatchIn, BatchOut, BatchItem>(
        {.id = "template.batch",
         .title = QT_TRANSLATE_NOOP("command", "Render many templates"),
         .help = "Reads requests, a line of JSON each: {source, name, templates: {name: text}, context, options}. "
                 "Writes, line for line, {output} or {error: {message, line, column}}. Options are those of Jinja2's "
                 "Environment, with its defaults, and globals.",
         .permission = "template.read",
         .verb = {"template", "batch"},
         .examples = {"pluma template batch < requests.jsonl", "pluma template batch --input requests.jsonl --json"}},
        [](const Call& call, const BatchIn& in, const Sink<BatchItem>& sink) { return runBatch(call, in, sink); },
        {.text = [](const BatchOut&) { return std::string(); }});
}

} // namespace pluma::verbs

#include "schema/validate/schema.h"
#include "verbs/shared.h"

namespace pluma::verbs {
namespace {

struct BowtieIn {
    bool assert_formats = false;
    static auto describe()
    {
        return std::tuple{
            option("assert_formats", &BowtieIn::assert_formats, "a text that breaks its format is an error")};
    }
};

struct BowtieOut {
    std::uint64_t cases = 0;
    static auto describe() { return std::tuple{out("cases", &BowtieOut::cases, "commands that were answered")}; }
};

} // namespace

void registerSchemaBowtie(Registry& registry, const memory::Environment&)
{
    registry.add<BowtieIn, BowtieOut>(
        {.id = "schema.bowtie",
         .title = QT_TRANSLATE_NOOP("command", "Answer the Bowtie harness"),
         .help = "Speaks the Bowtie harness protocol (IHOP version 1) on standard input and output: start, dialect, "
                 "run, stop, each a line of JSON.",
         .permission = "schema.read",
         .verb = {"schema", "bowtie"},
         .examples = {"pluma schema bowtie --assert-formats"}},
        [](const Call& call, const BowtieIn& in) -> Result<BowtieOut> {
            if (!call.readLine)
                return fail(ErrorCode::Usage, tr("This command reads from standard input, which is not here."));
            schema::Bowtie bowtie(in.assert_formats);
            BowtieOut o;
            while (!bowtie.stopped()) {
                const auto line = call.readLine();
                if (!line)
                    break;
                if (trim(*line).empty())
                    continue;
                PLUMA_TRY(const auto answer, bowtie.answer(*line));
                if (!answer.empty())
                    call.say(answer);
                ++o.cases;
            }
            return o;
        },
        {.text = [](const BowtieOut&) { return std::string(); }});
}

} // namespace pluma::verbs

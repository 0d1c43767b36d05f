#include "ask/ask.h"
#include "ask/endpoint.h"
#include "base/beneath.h"
#include "memory/values.h"
#include "trust/secrets.h"
#include "verbs/template/ask.h"

namespace pluma::verbs {
namespace {

struct AskIn {
    std::vector<std::string> sentence;
    std::string template_id, program, params, endpoint, model, key;
    std::int64_t limit = 5;
    bool force = false;
    static auto describe()
    {
        return std::tuple{
            positional("sentence", &AskIn::sentence, "what you need, in your own words", true, "SENTENCE"),
            option("template", &AskIn::template_id, "fill this one and suggest no other", "ID", "template"),
            option("program", &AskIn::program, "take values of this program's parameters that the sentence has not",
                   "ID", "program"),
            option(
                "endpoint", &AskIn::endpoint,
                "let a language model answer: the address of a service with OpenAI's chat completions; its answer is "
                "checked like any",
                "URL"),
            option("model", &AskIn::model, "the model that the service is asked for", "NAME"),
            option("key", &AskIn::key, "secret of the key store that the service is given", "SECRET"),
            option("limit", &AskIn::limit, "how many suggestions at most", "N"),
            option("params", &AskIn::params, "write the parameters of the best one to this file, as YAML", "FILE",
                   "file"),
            option("force", &AskIn::force, "replace an existing file")};
    }
};

const char* sourceName(ask::Slot::From from)
{
    return from == ask::Slot::From::Program ? "program" : from == ask::Slot::From::Model ? "model" : "sentence";
}

Result<AskOut> runAsk(const memory::Environment& environment, const Call& call, const AskIn& in)
{
    if (in.limit < 1 || in.limit > 20)
        return fail(ErrorCode::Usage, tr("--limit is from 1 to 20."));
    PLUMA_TRY(const auto at, templatesAt(environment, call, in.program));
    PLUMA_TRY(auto lexicon, ask::Lexicon::shipped());
    PLUMA_TRY(const auto units, Units::shipped());
    auto words = tfa::Vocabulary::shipped();
    if (at.program)
        words = at.workspace->vocabulary(*at.program);
    PLUMA_TRY(const auto vocabulary, std::move(words));
    for (const auto* codes : {&vocabulary.domains, &vocabulary.phases, &vocabulary.layers})
        for (const tfa::Code& code : *codes)
            lexicon.addCode(code.code, code.name);
    ask::Options options;
    options.limit = static_cast<std::size_t>(in.limit);
    if (!in.template_id.empty()) {
        PLUMA_TRY(const auto only, at.library.find(in.template_id));
        options.only = only->id;
    }
    if (at.program) {
        PLUMA_TRY(auto values, at.workspace->parameters(*at.program));
        options.known = [&at, values = std::move(values)](const tmpl::Definition& definition) {
            return memory::suggestedFor(definition, values, at.program->id, at.workspace->units());
        };
    }
    const ask::Assistant assistant(at.library, units, std::move(lexicon));
    const std::string sentence = join(in.sentence, " ");
    std::vector<ask::Suggestion> answer;
    if (in.endpoint.empty()) {
        if (!in.model.empty() || !in.key.empty())
            return fail(ErrorCode::Usage, tr("--model and --key are for a service; name it with --endpoint."));
        PLUMA_TRY(answer, assistant.answer(sentence, options));
    } else {
        ask::Endpoint endpoint{in.endpoint, in.model, {}};
        if (!in.key.empty()) {
            PLUMA_TRY(endpoint.key, trust::readSecret(in.key, call.job));
        }
        PLUMA_TRY(auto one, ask::askModel(assistant, at.library, sentence, options, endpoint, call.job));
        answer.push_back(std::move(one));
    }
    AskOut o;
    for (const ask::Suggestion& one : answer) {
        AskSuggestionOut s{one.definition->reference(), one.definition->title, one.score, one.parameters, {}, {}};
        for (const ask::Slot& slot : one.slots) {
            SlotOut item{slot.pointer, slot.value, {}, sourceName(slot.from)};
            for (const ask::Words& where : slot.words)
                item.words.push_back(sentence.substr(where.at, where.length));
            s.slots.push_back(std::move(item));
        }
        for (const ask::Question& q : one.questions)
            s.questions.push_back({q.pointer, q.text, q.type, q.unit, q.choices});
        o.suggestions.push_back(std::move(s));
    }
    if (!in.params.empty()) {
        if (answer.empty())
            return fail(ErrorCode::NotFound, tr("No template fits this sentence."), {},
                        tr("see: pluma templates list"));
        const auto file = under(call.folder, in.params);
        std::string text = "# " + o.suggestions[0].template_id + "\n";
        for (const ask::Question& q : answer[0].questions)
            text += "# " + q.pointer.substr(1) + ": " + q.text + "\n";
        text += Values::fromJson(answer[0].parameters)->root().yaml();
        PLUMA_CHECK(saveNamed(file, text, in.force ? Exists::Replace : Exists::Refuse));
        o.params = file.string();
    }
    return o;
}

} // namespace

void registerTemplateAsk(Registry& registry, const memory::Environment& environment)
{
    registry.add<AskIn, AskOut>(
        {.id = "template.ask",
         .title = QT_TRANSLATE_NOOP("command", "Find a template by a sentence"),
         .help = "Ranks templates by what a sentence says, fills their parameters from it and asks for what is "
                 "missing. Needs no network.",
         .effect = Effect::Write,
         .permission = "template.instantiate",
         .verb = {"template", "ask"},
         .examples =
             {"pluma template ask \"an ICD between propulsion and cryogenics: tank pressure at 10 Hz over ARINC 429\"",
              "pluma template ask \"task card for the pump\" --params card.yaml"},
         .next = {{"template.instantiate", {{"template", "/suggestions/0/template"}, {"params", "/params"}}}}},
        [environment](const Call& call, const AskIn& in) { return runAsk(environment, call, in); },
        {.text = askText, .negative = [](const AskOut& o) { return o.suggestions.empty(); }});
}

} // namespace pluma::verbs

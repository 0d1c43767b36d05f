// From a sentence to a template and its parameters.
#include "ask/ask.h"
#include "memory/values.h"

#include "ask/endpoint.h"
#include "base/beneath.h"
#include "trust/secrets.h"
#include "verbs/shared.h"

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
struct SlotOut {
    std::string pointer;
    Json value;
    std::vector<std::string> words;
    std::string from;
    static auto describe()
    {
        return std::tuple{out("pointer", &SlotOut::pointer, "JSON pointer into the parameters"),
                          out("value", &SlotOut::value, "in the unit of the parameter"),
                          out("words", &SlotOut::words, "of the sentence, that it came from"),
                          out("from", &SlotOut::from, "sentence, program or model")};
    }
};
struct QuestionOut {
    std::string pointer, question, type, unit;
    std::vector<Json> choices;
    static auto describe()
    {
        return std::tuple{out("pointer", &QuestionOut::pointer, "JSON pointer into the parameters"),
                          out("question", &QuestionOut::question, "a sentence"),
                          out("type", &QuestionOut::type, "JSON type"),
                          out("unit", &QuestionOut::unit, "unit of the number, may be empty"),
                          out("choices", &QuestionOut::choices, "values it may have; empty means any")};
    }
};
struct SuggestionOut {
    std::string template_id, title;
    double score = 0;
    Json parameters;
    std::vector<SlotOut> slots;
    std::vector<QuestionOut> questions;
    static auto describe()
    {
        return std::tuple{out("template", &SuggestionOut::template_id, "ID@VERSION"),
                          out("title", &SuggestionOut::title, "title"),
                          out("score", &SuggestionOut::score, "higher is better, comparable within one answer"),
                          out("parameters", &SuggestionOut::parameters, "what the sentence says, fit for its schema"),
                          out("slots", &SuggestionOut::slots, "each value with the words that it came from"),
                          out("questions", &SuggestionOut::questions, "what is still missing")};
    }
};
struct AskOut {
    std::string params;
    std::vector<SuggestionOut> suggestions;
    static auto describe()
    {
        return std::tuple{out("suggestions", &AskOut::suggestions, "templates, the best first"),
                          out("params", &AskOut::params, "the parameter file that was written, may be empty")};
    }
};

const char* nameOf(ask::Slot::From from)
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
        SuggestionOut s{one.definition->reference(), one.definition->title, one.score, one.parameters, {}, {}};
        for (const ask::Slot& slot : one.slots) {
            SlotOut item{slot.pointer, slot.value, {}, nameOf(slot.from)};
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

std::string askText(const AskOut& o)
{
    if (o.suggestions.empty())
        return tr("No template fits this sentence; see: pluma templates list") + "\n";
    std::string text;
    const SuggestionOut& best = o.suggestions[0];
    text += best.template_id + " · " + best.title + "\n";
    std::vector<std::vector<std::string>> rows;
    for (const SlotOut& slot : best.slots)
        rows.push_back({slot.pointer.substr(1),
                        slot.value.is_string() ? printable(slot.value.get<std::string>())
                                               : slot.value.dump(-1, ' ', false, Json::error_handler_t::replace),
                        slot.from == "program" ? tr("from the program")
                        : slot.words.empty()   ? tr("the model says so")
                                               : "“" + printable(slot.words[0]) + "”"});
    text += table(rows);
    for (const QuestionOut& q : best.questions) {
        text += "  ? " + printable(q.question);
        std::vector<std::string> choices;
        for (const Json& choice : q.choices)
            choices.push_back(choice.is_string() ? choice.get<std::string>() : choice.dump());
        text += (choices.empty() ? "" : " (" + join(choices, ", ") + ")") +
                (q.unit.empty() ? "" : " [" + q.unit + "]") + "\n";
    }
    if (o.suggestions.size() > 1) {
        rows.clear();
        text += tr("Or:") + "\n";
        for (std::size_t i = 1; i < o.suggestions.size(); ++i)
            rows.push_back(
                {o.suggestions[i].template_id, fmt::format("{:.2f}", o.suggestions[i].score), o.suggestions[i].title});
        text += table(rows);
    }
    text += o.params.empty() ? std::string() : tr("The parameters are in {}.", o.params) + "\n";
    return text;
}

struct SecretIn {
    std::string name;
    static auto describe()
    {
        return std::tuple{positional("name", &SecretIn::name, "name of the secret", true, "NAME")};
    }
};
struct SecretOut {
    std::string name;
    static auto describe() { return std::tuple{out("name", &SecretOut::name, "name of the secret")}; }
};

} // namespace

void registerAsk(Registry& registry, const memory::Environment& environment)
{
    using command::NoItem;
    registry.add<AskIn, AskOut>(
        {"template.ask",
         QT_TRANSLATE_NOOP("command", "Find a template by a sentence"),
         "Ranks templates by what a sentence says, fills their parameters from it and asks for what is missing. Needs "
         "no network.",
         1,
         Effect::Write,
         "template.instantiate",
         {"template", "ask"},
         {"pluma template ask \"an ICD between propulsion and cryogenics: tank pressure at 10 Hz over ARINC 429\"",
          "pluma template ask \"task card for the pump\" --params card.yaml"}},
        [environment](const Call& call, const AskIn& in, const Sink<NoItem>&) { return runAsk(environment, call, in); },
        askText, [](const AskOut& o) { return o.suggestions.empty(); });
    registry.add<SecretIn, SecretOut>(
        {"secret.set",
         QT_TRANSLATE_NOOP("command", "Keep a secret"),
         "Reads a line from standard input and keeps it in the key store of the platform. It is never printed.",
         1,
         Effect::Write,
         "secret.write",
         {"secret", "set"},
         {"pluma secret set models.example.org < key.txt"}},
        [](const Call& call, const SecretIn& in, const Sink<NoItem>&) -> Result<SecretOut> {
            const auto line = call.readLine ? call.readLine() : std::nullopt;
            if (!line)
                return fail(ErrorCode::Usage, tr("There is no secret on standard input."));
            PLUMA_CHECK(trust::keepSecret(in.name, *line, call.job));
            return SecretOut{in.name};
        },
        [](const SecretOut& o) { return tr("The key store keeps {}.", o.name) + "\n"; });
    registry.add<SecretIn, SecretOut>(
        {"secret.forget",
         QT_TRANSLATE_NOOP("command", "Forget a secret"),
         "Takes a secret out of the key store of the platform.",
         1,
         Effect::Write,
         "secret.write",
         {"secret", "forget"},
         {"pluma secret forget models.example.org"}},
        [](const Call& call, const SecretIn& in, const Sink<NoItem>&) -> Result<SecretOut> {
            PLUMA_CHECK(trust::forgetSecret(in.name, call.job));
            return SecretOut{in.name};
        },
        [](const SecretOut& o) { return tr("The key store has forgotten {}.", o.name) + "\n"; });
}

} // namespace pluma::verbs

#include "ask/endpoint.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <set>

#include "base/files.h"
#include "base/text.h"

namespace pluma::ask {
namespace {

constexpr std::uint64_t largestReply = 4U << 20;

// A value in quotation marks, as curl's configuration wants it.
std::string quoted(const std::string& text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + "\"";
}

// An address of this machine written in numbers: no name server and no hosts file has a say in it.
bool isLoopback(const QString& host)
{
    static const QRegularExpression v4(QStringLiteral("^127(\\.(0|[1-9]\\d?|1\\d\\d|2[0-4]\\d|25[0-5])){3}$"));
    return host == QLatin1String("::1") || v4.match(host).hasMatch();
}

// The address that curl is given, put together from its parts: what stands before an '@' is no host, and what this
// parser and curl's would read in two ways does not reach curl.
Result<std::string> addressOf(const Endpoint& endpoint)
{
    const auto control = [](const std::string& text) {
        return std::any_of(text.begin(), text.end(),
                           [](char c) { return static_cast<unsigned char>(c) < ' ' || c == 0x7f; });
    };
    if (control(endpoint.url) || control(endpoint.model) || control(endpoint.key))
        return fail(ErrorCode::Usage, tr("The address, the model or the key of the service has a control character."));
    QUrl url(QString::fromStdString(endpoint.url), QUrl::StrictMode);
    const auto refuse = [&](std::string hint) {
        return fail(ErrorCode::Usage,
                    tr("'{}' is no address that a sentence and a key may be sent to.", printable(endpoint.url)), {},
                    std::move(hint));
    };
    if (!url.isValid() || url.host().isEmpty() || url.hasFragment() || url.hasQuery())
        return refuse(tr("write it as https://models.example.org/v1"));
    if (!url.userInfo().isEmpty() || url.authority().contains(QLatin1Char('@')))
        return refuse(tr("leave out what stands before the '@'; a key is kept with: pluma secret set"));
    const bool clear = url.scheme() == QLatin1String("http");
    if (clear && url.host() == QLatin1String("localhost"))
        url.setHost(QStringLiteral("127.0.0.1")); // a hosts file can send the name anywhere
    if (url.scheme() != QLatin1String("https") && !(clear && isLoopback(url.host())))
        return refuse(tr("use https://, or http://127.0.0.1 on this machine"));
    std::string out = url.toEncoded(QUrl::FullyEncoded).toStdString();
    while (endsWith(out, "/"))
        out.pop_back();
    return out;
}

// What curl is told: by its configuration, so that the key stands in no list of processes.
std::string configurationOf(const Endpoint& endpoint, const std::string& address, const Json& body)
{
    // A proxy of the environment is for the world; it is never told in clear what goes to this machine.
    const bool clear = startsWith(address, "http://");
    std::string configuration =
        "url = " + quoted(address + "/chat/completions") +
        "\nheader = \"Content-Type: application/json\"\nmax-redirs = 0\nproto = " +
        (clear ? "\"=http\"\nnoproxy = \"*\"\n" : "\"=https\"\n") +
        "silent\nshow-error\nwrite-out = \"\\n%{http_code}\"\nmax-time = " + std::to_string(endpoint.time.count()) +
        "\nmax-filesize = " + std::to_string(largestReply) + "\n";
    if (!endpoint.key.empty())
        configuration += "header = " + quoted("Authorization: Bearer " + endpoint.key) + "\n";
    return configuration + "data-raw = " + quoted(body.dump(-1, ' ', true, Json::error_handler_t::replace)) + "\n";
}

// One question; what the model answers, as JSON.
Result<Json> said(const Endpoint& endpoint, const std::string& system, const std::string& user, const Json& schema,
                  Job& job)
{
    const Json body = {
        {"model", endpoint.model},
        {"temperature", 0},
        {"messages", Json::array({{{"role", "system"}, {"content", system}}, {{"role", "user"}, {"content", user}}})},
        {"response_format",
         {{"type", "json_schema"}, {"json_schema", {{"name", "answer"}, {"strict", false}, {"schema", schema}}}}}};
    PLUMA_TRY(const std::string address, addressOf(endpoint));
    const std::string configuration = configurationOf(endpoint, address, body); // the process only looks at it
    ProcessSpec spec;
    spec.argv = {"curl", "--disable", "--config", "-"};
    spec.input = configuration;
    spec.outputLimit = largestReply + 64;
    const auto done = runProcess(spec, job);
    if (!done && done.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::NotFound, tr("Models are asked by the program curl, which is not installed."), {},
                    tr("install curl, or ask without --endpoint"));
    PLUMA_TRY(const auto result, done);
    if (result.exitCode != 0)
        return fail(ErrorCode::Io, tr("The service does not answer: {}", printable(trim(result.errors))), endpoint.url);
    const std::size_t status = result.output.rfind('\n');
    const std::string code = status == std::string::npos ? std::string() : result.output.substr(status + 1);
    const std::string text = result.output.substr(0, status);
    const auto reply = Values::fromJson(text, "reply");
    const auto member = [](const Value& of, const char* name) { return of && of.isMap() ? of.find(name) : Value(); };
    if (code != "200") {
        const Value message = reply ? member(member((*reply)->root(), "error"), "message") : Value();
        return fail(
            ErrorCode::Io,
            tr("The service answers {}: {}", code,
               printable(message && message.isString() ? message.text() : std::string_view(text).substr(0, 200))),
            endpoint.url);
    }
    const auto odd = [&] {
        return fail(ErrorCode::Invalid, tr("The service answers what is no completion."), endpoint.url);
    };
    if (!reply)
        return odd();
    const Value choices = member((*reply)->root(), "choices");
    if (!choices || !choices.isList() || choices.size() == 0)
        return odd();
    const Value content = member(member(choices.first(), "message"), "content");
    if (!content || !content.isString())
        return odd();
    const auto answer = Values::fromJson(std::string(content.text()), "answer");
    if (!answer || !(*answer)->root().isMap())
        return fail(ErrorCode::Invalid, tr("The model answers what is no JSON object."), endpoint.url);
    return (*answer)->root().json();
}

// Where a value stands in the sentence, letter for letter.
std::vector<Words> wordsFor(const std::string& sentence, const Json& value)
{
    const std::string text = value.is_string()   ? value.get<std::string>()
                             : value.is_number() ? value.dump()
                                                 : std::string();
    const std::size_t at = text.empty() ? std::string::npos : lower(sentence).find(lower(text));
    return at == std::string::npos ? std::vector<Words>() : std::vector<Words>{{at, text.size()}};
}

void leaves(const Json& value, const std::string& pointer, const std::string& sentence, std::vector<Slot>& out)
{
    // A name of digits would be taken for a place in a list.
    const auto digits = [](const std::string& name) {
        return name.find_first_not_of("0123456789-") == std::string::npos;
    };
    bool parts = value.is_array();
    if (value.is_object()) {
        parts = true;
        for (const auto& [key, item] : value.items())
            parts = parts && (pointer.empty() || !digits(key));
    }
    if (parts)
        for (const auto& [key, item] : value.items())
            leaves(item, pointer + "/" + replaceAll(replaceAll(key, "~", "~0"), "/", "~1"), sentence, out);
    else
        out.push_back({pointer, value, wordsFor(sentence, value), Slot::From::Model});
}

} // namespace

Result<Suggestion> askModel(const Assistant& assistant, const tmpl::Library& library, const std::string& sentence,
                            const Options& options, const Endpoint& endpoint, Job& job)
{
    PLUMA_CHECK(addressOf(endpoint));
    PLUMA_TRY(const auto local, assistant.answer(sentence, options)); // checks the sentence, too
    std::string id = options.only;
    if (id.empty()) {
        Json ids = Json::array();
        std::set<std::string> seen;
        std::string list;
        for (const tmpl::Definition& d : library.all())
            if (d.status != "deprecated" && seen.insert(d.id).second) {
                ids.push_back(d.id);
                list += d.id + ": " + d.title + "\n";
            }
        PLUMA_CHECK(job.step(tr("Choosing a template"), 0));
        PLUMA_TRY(const auto choice,
                  said(endpoint, "Choose the one template that the request is about. Templates:\n" + list, sentence,
                       {{"type", "object"},
                        {"properties", {{"template", {{"type", "string"}, {"enum", ids}}}}},
                        {"required", {"template"}},
                        {"additionalProperties", false}},
                       job));
        const Json named = choice.value("template", Json());
        if (!named.is_string() || seen.count(named.get<std::string>()) == 0)
            return fail(ErrorCode::NotFound, tr("The model names no template that there is."), endpoint.url);
        id = named.get<std::string>();
    }
    PLUMA_TRY(const auto definition, library.find(id));
    Json schema = definition->parameterSchema;
    schema.erase("required"); // what is not said is asked, not invented
    PLUMA_CHECK(job.step(tr("Filling in the parameters"), 1));
    PLUMA_TRY(const auto parameters,
              said(endpoint,
                   "Fill in the parameters of the template '" + definition->title +
                       "' with what the request says. Leave out what it does not say. Convert units to x-unit.",
                   sentence, schema, job));
    std::vector<Slot> slots;
    leaves(parameters, "", sentence, slots);
    return assistant.judged(id, std::move(slots), options);
}

} // namespace pluma::ask

#include "testing.h"

#include "command/command.h"
#include "schema/form/form.h"

using namespace pluma;
using namespace pluma::command;
using pluma::testing::q;

namespace {
struct In {
    std::string name;
    std::vector<std::string> tag;
    std::optional<std::uint64_t> count;
    bool loud = false;
    static auto describe()
    {
        return std::tuple{
            Field<In, std::string>{"name", &In::name, "who", true, Shape::Positional, "NAME"},
            Field<In, std::vector<std::string>>{"tag", &In::tag, "labels"},
            Field<In, std::optional<std::uint64_t>>{"count", &In::count, "how many", false, Shape::Option, "N"},
            Field<In, bool>{"loud", &In::loud, "shout"}};
    }
};
// The same input after somebody added one optional field: nothing else was edited.
struct Wider {
    std::string name;
    std::optional<double> volume_db;
    std::optional<double> again;
    static auto describe()
    {
        return std::tuple{Field<Wider, std::string>{"name", &Wider::name, "who", true, Shape::Positional, "NAME"},
                          Field<Wider, std::optional<double>>{"volume_db", &Wider::volume_db, "how loud it is said",
                                                              false, Shape::Option, "DB"},
                          Field<Wider, std::optional<double>>{"again", &Wider::again, "said again after this long",
                                                              false, Shape::Option, "S"}};
    }
};
struct Out {
    std::string text;
    std::uint64_t tags = 0;
    static auto describe()
    {
        return std::tuple{Field<Out, std::string>{"text", &Out::text, "greeting", true},
                          Field<Out, std::uint64_t>{"tags", &Out::tags, "number of tags", true}};
    }
};
struct Row {
    std::uint64_t n = 0;
    static auto describe() { return std::tuple{Field<Row, std::uint64_t>{"n", &Row::n, "number", true}}; }
};
} // namespace

class TestCommand : public QObject {
    Q_OBJECT
    Registry m_registry;
    std::string m_out;
    std::string m_err;

    int run(const std::vector<std::string>& arguments)
    {
        m_out.clear();
        m_err.clear();
        Terminal terminal{[&](const std::string& t) { m_out += t; }, [&](const std::string& t) { m_err += t; }, false,
                          "/", systemClock};
        Job job;
        return runCommandLine(m_registry, arguments, terminal, job, "1.0");
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_registry.add<In, Out, Row>(
            {.id = "greet.person",
             .title = "Greet",
             .help = "Says hello.",
             .verb = {"greet", "person"},
             .examples = {"pluma greet person Ana"}},
            [](const Call&, const In& in, const std::function<void(const Row&)>& sink) -> Result<Out> {
                if (in.name == "nobody")
                    return fail(ErrorCode::NotFound, "There is nobody.", "place", "ask someone");
                for (std::uint64_t i = 0; i < in.count.value_or(0); ++i)
                    sink({i});
                return Out{"hello " + in.name + (in.loud ? "!" : ""), in.tag.size()};
            },
            {.text = [](const Out& o) { return o.text + "\n"; },
             .negative = [](const Out& o) { return o.text == "hello no"; }});
    }
    void answers()
    {
        QCOMPARE(run({"greet", "person", "Ana"}), 0);
        QCOMPARE(q(m_out), QStringLiteral("hello Ana\n"));
        QCOMPARE(run({"greet", "person", "Ana", "--loud", "--tag", "a", "--tag=b", "--json"}), 0);
        QCOMPARE(q(Json::parse(m_out).dump()), QStringLiteral("{\"tags\":2,\"text\":\"hello Ana!\"}"));
        QCOMPARE(run({"greet", "person", "Ana", "--count", "2", "--jsonl"}), 0);
        QCOMPARE(q(m_out), QStringLiteral("{\"n\":0}\n{\"n\":1}\n"));
        QCOMPARE(run({"greet", "person", "no"}), 1);
        QCOMPARE(run({"greet", "person", "--", "--loud"}), 0);
        QCOMPARE(q(m_out), QStringLiteral("hello --loud\n"));
    }
    void mistakes()
    {
        QCOMPARE(run({"gret"}), 2);
        QVERIFY(m_err.find("did you mean greet?") != std::string::npos);
        QCOMPARE(run({"greet", "persn"}), 2);
        QVERIFY(m_err.find("did you mean person?") != std::string::npos);
        QCOMPARE(run({"greet", "person"}), 2);
        QVERIFY(m_err.find("needs NAME") != std::string::npos);
        QCOMPARE(run({"greet", "person", "Ana", "--lud"}), 2);
        QVERIFY(m_err.find("did you mean --loud?") != std::string::npos);
        QCOMPARE(run({"greet", "person", "Ana", "--count", "many"}), 2);
        QCOMPARE(run({"greet", "person", "Ana", "--count", "-1"}), 2);
        QCOMPARE(run({"greet", "person", "Ana", "Ben"}), 2);
        QCOMPARE(run({"greet", "person", "Ana", "--count", "1", "--count", "2"}), 2);
        QCOMPARE(run({"greet", "person", "Ana", "--count"}), 2);
        QCOMPARE(run({}), 2);
        QCOMPARE(run({"greet", "person", "nobody"}), 3);
        QCOMPARE(q(m_err), QStringLiteral("error: place: There is nobody.\nhint: ask someone\n"));
        QCOMPARE(run({"greet", "person", "nobody", "--json"}), 3);
        QCOMPARE(q(Json::parse(m_err)["error"]["code"].get<std::string>()), QStringLiteral("not_found"));
    }
    void projections()
    {
        const CommandInfo* info = m_registry.find("greet.person");
        QCOMPARE(q(info->inputSchema()["required"].dump()), QStringLiteral("[\"name\"]"));
        QCOMPARE(q(info->inputSchema()["properties"]["tag"]["items"]["type"].get<std::string>()),
                 QStringLiteral("string"));
        QCOMPARE(run({"greet", "person", "--help"}), 0);
        QVERIFY(m_out.find("--count N") != std::string::npos && m_out.find("(repeatable)") != std::string::npos);
        QVERIFY(bashCompletion(m_registry).find("--loud") != std::string::npos);
        In in;
        EXPECT_FAILS(decode(Json::parse(R"({"name":1})"), in, ""), ErrorCode::Usage, "'name' needs a text");
        EXPECT_FAILS(decode(Json::parse(R"({"name":"a","nme":"b"})"), in, ""), ErrorCode::Usage, "did you mean name?");
        EXPECT_FAILS(decode(Json::parse(R"({})"), in, ""), ErrorCode::Usage, "'name' is missing");
        EXPECT_FAILS(decode(Json::parse(R"({"name":"a","count":-3})"), in, ""), ErrorCode::Usage, "whole number");
    }
    void everyCallGoesThroughOneGate()
    {
        Registry registry;
        int ran = 0;
        const auto say = [&](const Call&, const In& in) -> Result<Out> {
            ++ran;
            return Out{in.name, 0};
        };
        const auto told = [](const In& in, const Out&) -> std::vector<Event> {
            return {{.type = "person.greeted", .subject = in.name}, {.type = "person.left"}};
        };
        registry.add<In, Out>({.id = "greet.open", .verb = {"greet"}}, say, {});
        registry.add<In, Out>({.id = "greet.guarded",
                               .permission = "person.greet",
                               .verb = {"guard"},
                               .events = {"person.greeted"},
                               .next = {{"greet.open", {{"name", "/text"}, {"tag", "/nothing"}}}}},
                              say, {.events = told});
        const CommandInfo& open = *registry.find("greet.open");
        const CommandInfo& guarded = *registry.find("greet.guarded");
        Job job;
        std::vector<std::string> warned;
        const auto call = [&](Origin origin, std::vector<std::string> permissions, bool trusts = false) {
            return Call{.folder = "/",
                        .job = job,
                        .clock = [] { return TimePoint(std::chrono::milliseconds(1'000)); },
                        .warn = [&](const std::string& line) { warned.push_back(line); },
                        .trustRepository = trusts,
                        .origin = origin,
                        .principal = {"ana", std::move(permissions)}};
        };
        const Json input = {{"name", "Ben"}};
        // Whoever sits at the machine needs none; from elsewhere only what was granted, and nothing that names none.
        for (const Origin own : {Origin::CommandLine, Origin::Window})
            for (const CommandInfo* one : {&open, &guarded}) {
                const auto done = registry.run(*one, call(own, {}), input);
                REQUIRE_OK(done);
            }
        QCOMPARE(ran, 4);
        EXPECT_FAILS(registry.run(guarded, call(Origin::Network, {}), input), ErrorCode::Denied, "person.greet");
        EXPECT_FAILS(registry.run(guarded, call(Origin::Network, {"person", "person.greet.all", ""}), input),
                     ErrorCode::Denied, "ana");
        EXPECT_FAILS(registry.run(open, call(Origin::Network, {"person.greet", ""}), input), ErrorCode::Denied,
                     "the owner of the machine alone");
        EXPECT_FAILS(registry.run(guarded, call(Origin::Network, {"person.greet"}, true), input), ErrorCode::Denied,
                     "Only the owner");
        QCOMPARE(ran, 4);
        warned.clear();
        const auto answer = registry.run(guarded, call(Origin::Network, {"person.greet"}), input);
        REQUIRE_OK(answer);
        QCOMPARE(ran, 5);
        // What was declared is told, with when and by whom; what was not is said and reaches nobody.
        QCOMPARE(answer->events.size(), std::size_t(1));
        QCOMPARE(q(answer->events[0].type + " " + answer->events[0].subject + " " + answer->events[0].user + " " +
                   answer->events[0].occurredAt),
                 QStringLiteral("person.greeted Ben ana 1970-01-01T00:00:01.000Z"));
        QCOMPARE(warned.size(), std::size_t(1));
        QVERIFY(warned[0].find("person.left") != std::string::npos);
        QCOMPARE(q(inputOf(guarded.next[0], answer->output).dump()), QStringLiteral("{\"name\":\"Ben\"}"));
        // All of it is in the projections.
        const Json operation = openApi(registry, "1.0")["paths"]["/v1/greet/guarded"]["post"];
        QCOMPARE(q(operation["x-permission"].get<std::string>()), QStringLiteral("person.greet"));
        QCOMPARE(q(operation["x-events"].dump()), QStringLiteral("[\"person.greeted\"]"));
        QCOMPARE(q(operation["responses"]["200"]["links"]["greet.open"]["x-input"]["name"].get<std::string>()),
                 QStringLiteral("$response.body#/text"));
        QCOMPARE(q(registryJson(registry)[1]["next"][0]["command"].get<std::string>()), QStringLiteral("greet.open"));
    }
    void anOptionalFieldAppearsEverywhere()
    {
        Registry registry;
        registry.add<Wider, Out>(
            {.id = "greet.wider", .title = "Greet", .help = "Says hello.", .verb = {"greet", "wider"}},
            [](const Call&, const Wider& in) -> Result<Out> {
                return Out{in.name + (in.volume_db ? " loud" : ""), 0};
            },
            {.text = [](const Out& o) { return o.text; }});
        std::string out;
        Terminal terminal{[&](const std::string& t) { out += t; }, [&](const std::string& t) { out += t; }, false, "/",
                          systemClock};
        Job job;
        runCommandLine(registry, {"greet", "wider", "--help"}, terminal, job, "1.0");
        QVERIFY(out.find("--volume-db DB") != std::string::npos &&
                out.find("how loud it is said") != std::string::npos);
        out.clear();
        QCOMPARE(runCommandLine(registry, {"greet", "wider", "Ana", "--volume-db", "3.5"}, terminal, job, "1.0"), 0);
        QCOMPARE(q(out), QStringLiteral("Ana loud"));
        QVERIFY(bashCompletion(registry).find("--volume-db") != std::string::npos);
        QVERIFY(manPage(registry, "1.0").find("\\-\\-volume\\-db DB") != std::string::npos);
        const Json document = openApi(registry, "1.0");
        const Json& input =
            document["paths"]["/v1/greet/wider"]["post"]["requestBody"]["content"]["application/json"]["schema"];
        QCOMPARE(q(input["properties"]["volume_db"]["type"].get<std::string>()), QStringLiteral("number"));
        // The document that is filled in has the fields in the order of the declaration.
        const auto forms = openApiForms(registry, "1.0");
        const Value asked = forms->root()
                                .find("paths")
                                .find("/v1/greet/wider")
                                .find("post")
                                .find("requestBody")
                                .find("content")
                                .find("application/json")
                                .find("schema")
                                .find("properties");
        QVERIFY(asked && asked.size() == registry.find("greet.wider")->arguments().size());
        std::size_t at = 0;
        for (const auto& [key, property] : asked.members())
            QCOMPARE(q(std::string(key.text())), q(registry.find("greet.wider")->arguments()[at++].name));
        const auto values = Values::fromJson(registry.find("greet.wider")->inputSchema(), "input");
        schema::Form form(schema::FormSchema::of(values), {});
        const auto node = form.at("/volume_db");
        QVERIFY(node != 0);
        QCOMPARE(q(form.label(node)), QStringLiteral("Volume db"));
        QCOMPARE(q(form.shape(node).description), QStringLiteral("how loud it is said"));
        QVERIFY(form.setText(form.at("/name"), "Ana").has_value() && form.setText(node, "3.5").has_value());
        QVERIFY(form.validate());
        const auto answer =
            registry.run(*registry.find("greet.wider"), Call{.folder = "/", .job = job, .clock = systemClock},
                         form.payload()->root().json());
        REQUIRE_OK(answer);
        QCOMPARE(q(answer->text), QStringLiteral("Ana loud"));
    }
};

QTEST_APPLESS_MAIN(TestCommand)
#include "tst_command.moc"

#include "verbs/shared.h"

namespace pluma::verbs {
namespace {

struct TestIn {
    std::string template_id;
    static auto describe()
    {
        return std::tuple{
            option("template", &TestIn::template_id, "ID or ID@VERSION; otherwise all of them", "ID", "template")};
    }
};

struct TestItem {
    std::string template_id, name, message, where;
    bool passed = false;
    static auto describe()
    {
        return std::tuple{out("template", &TestItem::template_id, "ID@VERSION"),
                          out("name", &TestItem::name, "the test"),
                          out("passed", &TestItem::passed, "true when it gave what it has to"),
                          out("message", &TestItem::message, "what differs"),
                          out("where", &TestItem::where, "where the test stands")};
    }
};

struct TestOut {
    std::uint64_t templates = 0, passed = 0, failed = 0;
    static auto describe()
    {
        return std::tuple{out("templates", &TestOut::templates, "templates that have tests"),
                          out("passed", &TestOut::passed, "tests that passed"),
                          out("failed", &TestOut::failed, "tests that failed")};
    }
};

Result<TestOut> runTests(const memory::Environment& environment, const Call& call, const TestIn& in,
                         const Sink<TestItem>& sink)
{
    PLUMA_TRY(const auto at, templatesAt(environment, call));
    const tmpl::Library& library = at.library;
    std::vector<const tmpl::Definition*> chosen;
    if (!in.template_id.empty()) {
        PLUMA_TRY(const auto one, library.find(in.template_id));
        chosen.push_back(one);
    } else {
        for (const tmpl::Definition& d : library.all())
            chosen.push_back(&d);
    }
    TestOut o;
    for (const tmpl::Unreadable& one : library.unreadable()) {
        if (!in.template_id.empty())
            break; // the one that was asked for was found
        ++o.failed;
        sink({one.id, {}, one.error.message, one.error.where, false});
    }
    for (const tmpl::Definition* d : chosen) {
        PLUMA_CHECK(call.job.step(d->id, o.passed + o.failed));
        o.templates += d->tests.empty() ? 0 : 1;
        for (const tmpl::DefinitionTest& test : d->tests) {
            TestItem item;
            item.template_id = d->reference();
            item.name = test.name;
            item.where = test.where;
            const auto done = d->run(test);
            item.passed = done.has_value();
            if (!done) {
                item.message = done.error().message;
                if (call.say)
                    call.say(item.template_id + ": " + item.message + " (" + done.error().where + ")");
            }
            ++(item.passed ? o.passed : o.failed);
            sink(item);
        }
    }
    return o;
}

} // namespace

void registerTemplateTest(Registry& registry, const memory::Environment& environment)
{
    registry.add<TestIn, TestOut, TestItem>(
        {.id = "templates.test",
         .title = QT_TRANSLATE_NOOP("command", "Run the tests of templates"),
         .help = "Renders each template with the parameters of its tests and compares what it gives.",
         .permission = "template.read",
         .verb = {"templates", "test"},
         .examples = {"pluma templates test", "pluma templates test --template ICD-MAP-INTERFACE-V1"}},
        [environment](const Call& call, const TestIn& in, const Sink<TestItem>& sink) {
            return runTests(environment, call, in, sink);
        },
        {.text =
             [](const TestOut& o) {
                 return tr("{} tests of {} templates passed, {} failed.", count(o.passed), count(o.templates),
                           count(o.failed)) +
                        "\n";
             },
         .negative = [](const TestOut& o) { return o.failed > 0; }});
}

} // namespace pluma::verbs

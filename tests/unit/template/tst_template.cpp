#include "testing.h"

#include "template/library.h"

using namespace pluma;
using namespace pluma::tmpl;
using pluma::testing::q;

namespace {
Result<std::string> render(const std::string& text, const Json& context = Json::object())
{
    auto compiled = Template::compile(text, "t");
    if (!compiled)
        return tl::unexpected<Error>(compiled.error());
    return compiled->render(context);
}
} // namespace

class TestTemplate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void errorsHavePlaces()
    {
        EXPECT_FAILS(render("line\n{{ wing_spam }}", {{"wing_span", 40}}), ErrorCode::Invalid,
                     "t:2:4: 'wing_spam' is undefined. | did you mean wing_span?");
        EXPECT_FAILS(render("{% if x %}"), ErrorCode::Invalid, "t:1:1: This block is not closed");
        EXPECT_FAILS(render("{{ 'a' | uper }}"), ErrorCode::Invalid, "did you mean upper?");
        EXPECT_FAILS(render("{{ 1 +"), ErrorCode::Invalid, "has no end");
        EXPECT_FAILS(render("{% fro x in y %}"), ErrorCode::Invalid, "did you mean for?");
        EXPECT_FAILS(render("{% include 'x' %}"), ErrorCode::Invalid, "not supported");
        EXPECT_FAILS(render("{{ 1 / 0 }}"), ErrorCode::Invalid, "zero");
        EXPECT_FAILS(render("a\n  {{ ) }}"), ErrorCode::Invalid, "t:2:6");
    }
    void unknownArgumentsAreRefused()
    {
        // Jinja2 knows these; this slice does not, and says so before anything is written.
        EXPECT_FAILS(render("{{ 2.5 | round(1, 'floor') }}"), ErrorCode::Invalid, "takes at most 1 here, not 2");
        EXPECT_FAILS(render("a {{ 'x' | indent(2, first=true) }}"), ErrorCode::Invalid,
                     "t:1:28: 'indent' does not take 'first'");
        EXPECT_FAILS(render("{{ 'x' | trim('x') }}"), ErrorCode::Invalid, "takes at most 0 here");
        EXPECT_FAILS(render("{{ [1] | sort(attribut='a') }}"), ErrorCode::Invalid, "did you mean attribute?");
        EXPECT_FAILS(render("{{ 'a\\x41' }}"), ErrorCode::Invalid, "escape");
        EXPECT_FAILS(render("{{ -x }}", {{"x", INT64_MIN}}), ErrorCode::Limit, "too large");
        EXPECT_FAILS(render("{{ x | abs }}", {{"x", INT64_MIN}}), ErrorCode::Limit, "too large");
        EXPECT_FAILS(render("{{ x // -1 }}", {{"x", INT64_MIN}}), ErrorCode::Limit, "too large");
        EXPECT_FAILS(render("{{ x + 1 }}", {{"x", UINT64_MAX}}), ErrorCode::Limit, "too large");
    }
    void hostileTemplatesAreBounded()
    {
        EXPECT_FAILS(render("{% for a in range(99999) %}{% for b in range(99999) %}x{% endfor %}{% endfor %}"),
                     ErrorCode::Limit, "steps");
        EXPECT_FAILS(render("{{ range(100000000) }}"), ErrorCode::Limit, "100000");
        EXPECT_FAILS(render("{{ " + std::string(5000, '(') + "1" + std::string(5000, ')') + " }}"), ErrorCode::Invalid,
                     "too deeply");
        std::string blocks;
        for (int i = 0; i < 300; ++i)
            blocks += "{% if true %}";
        EXPECT_FAILS(render(blocks), ErrorCode::Invalid, "100 levels");
        EXPECT_FAILS(render("{{ " + std::string(5000, '-') + "1 }}"), ErrorCode::Invalid, "too deeply");
        EXPECT_FAILS(render("{{ 9223372036854775807 * 2 }}"), ErrorCode::Invalid, "too large");
        EXPECT_FAILS(render("{{ 999999999999999999 * 999999999999999999 }}"), ErrorCode::Limit, "too large");
    }
    void sizesAreBounded()
    {
        std::string lists = "{% set a = [1] %}";
        std::string texts = "{% set a = 'x' %}";
        std::string nests = "{% set a = [1] %}";
        for (int i = 0; i < 60; ++i) {
            lists += "{% set a = a + a %}";
            texts += "{% set a = a ~ a %}";
            nests += "{% set a = [a, a] %}";
        }
        for (const std::string& text : {lists, texts, nests}) {
            const auto result = render(text);
            QVERIFY2(!result.has_value() && result.error().code == ErrorCode::Limit, testing::failure(result).c_str());
        }
        EXPECT_FAILS(render("{% set a = range(100000) %}{% for i in range(20000) %}{% if a %}{% endif %}{% endfor %}"),
                     ErrorCode::Limit, "steps");
        EXPECT_FAILS(render("{{ " + std::string("1") +
                            [] {
                                std::string s;
                                for (int i = 0; i < 30000; ++i)
                                    s += "+1";
                                return s;
                            }() +
                            " }}"),
                     ErrorCode::Invalid, "too deeply");
        EXPECT_FAILS(render("{{ x" +
                                [] {
                                    std::string s;
                                    for (int i = 0; i < 30000; ++i)
                                        s += "|trim";
                                    return s;
                                }() +
                                " }}",
                            {{"x", "a"}}),
                     ErrorCode::Invalid, "too deeply");
        QCOMPARE(q(*render("{% for i in [] %}x{% else %}{% if true %}y{% endif %}{% endfor %}{{ -5|abs }}")),
                 QStringLiteral("y5"));
    }
    void singleBraces()
    {
        CompileOptions options;
        options.singleBraceNames = {"domain_from", "domain_to"};
        const auto both = Template::compile("{domain_from} ↔ {domain_to} {{ domain_from }}", "t", options);
        REQUIRE_OK(both);
        QCOMPARE(q(*both->render({{"domain_from", "AAA"}, {"domain_to", "CQH"}})), q("AAA ↔ CQH AAA"));
        // One single-brace name that is not a parameter: the text keeps all of them.
        const auto css = Template::compile("a {color} {domain_from}", "t", options);
        QCOMPARE(q(*css->render({{"domain_from", "AAA"}})), QStringLiteral("a {color} {domain_from}"));
    }
    void theSeedsTemplateRendersAsItStands()
    {
        const auto definition = Definition::read(pluma::testing::fixture("fixtures/icd-seed.yaml"), "icd.yaml");
        REQUIRE_OK(definition);
        const Json parameters = Json::parse(
            R"({"domain_from":"AAA","domain_to":"CQH","data_exchanges":[{"signal_name":"t1","data_type":"float32","frequency":"10 Hz","protocol":"AFDX"},{"signal_name":"p1","data_type":"uint16","frequency":"1 Hz","protocol":"CAN"}]})");
        const auto text = definition->render(parameters);
        REQUIRE_OK(text);
        QCOMPARE(q(*text), q(pluma::testing::fixture("golden/icd-seed.md")));
    }
    void parametersAreChecked()
    {
        const auto definition = Definition::read(pluma::testing::fixture("fixtures/icd-seed.yaml"), "icd.yaml");
        const auto document = parseYaml("domain_from: AAX\ndomain_to: CQH\ndata_exchanges: []\n", "p.yaml");
        EXPECT_FAILS(definition->render(document->json(), &*document), ErrorCode::Invalid,
                     "p.yaml:1:14: domain_from: \"AAX\" is not one of");
        const auto missing = parseYaml(
            "domain_from: AAA\ndomain_to: CQH\ndata_exchanges:\n  - {signal_name: a, data_type: b, frequency: c}\n",
            "p.yaml");
        EXPECT_FAILS(definition->render(missing->json(), &*missing), ErrorCode::Invalid, "'protocol' is missing");
        EXPECT_FAILS(definition->render(Json::object()), ErrorCode::Invalid, "is missing");
        EXPECT_FAILS(definition->render(Json::array()), ErrorCode::Invalid, "object");
    }
    void definitionsAreChecked()
    {
        EXPECT_FAILS(Definition::read("template_id: A\nversion: 1\ncontent_template: \"{{ b }}\"\n", "d.yaml"),
                     ErrorCode::Invalid, "d.yaml:3:19: The template uses 'b'");
        EXPECT_FAILS(
            Definition::read("template_id: A\nversion: 1\nparameters: [{name: a, type: text}]\ncontent_template: x\n",
                             "d.yaml"),
            ErrorCode::Invalid, "d.yaml:3");
        EXPECT_FAILS(Definition::read("template_id: A\nversion: 1\ncontent_template: |\n  ok\n  {{ a b }}\n", "d.yaml"),
                     ErrorCode::Invalid, "d.yaml:5:8");
        EXPECT_FAILS(Definition::read("version: 1\ncontent_template: x\n", "d.yaml"), ErrorCode::Invalid,
                     "'template_id' is missing");
    }
    void theLibraryFindsVersions()
    {
        auto library = Library::shipped();
        REQUIRE_OK(library);
        auto newer =
            Definition::read("template_id: ICD-MAP-INTERFACE-V1\nversion: 1.10\ncontent_template: newer\n", "n.yaml");
        REQUIRE_OK(newer);
        library->add(*newer);
        QCOMPARE(q((*library->find("ICD-MAP-INTERFACE-V1"))->version), QStringLiteral("1.10")); // 1.10 is after 1.2
        QCOMPARE(q((*library->find("ICD-MAP-INTERFACE-V1@1.2"))->version), QStringLiteral("1.2"));
        EXPECT_FAILS(library->find("ICD-MAP-INTERFACE"), ErrorCode::NotFound, "did you mean ICD-MAP-INTERFACE-V1?");
    }
};

QTEST_APPLESS_MAIN(TestTemplate)
#include "tst_template.moc"

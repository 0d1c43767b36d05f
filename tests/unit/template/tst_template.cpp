#include "testing.h"

#include <QTemporaryDir>
#include <filesystem>

#include "base/files.h"

#include "template/library/library.h"

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

const Library& shipped()
{
    static const auto library = Library::shipped();
    return *library;
}

class TestTemplate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void errorsHavePlaces()
    {
        EXPECT_FAILS(render("line\n{{ wing_spam }}", {{"wing_span", 40}}), ErrorCode::Invalid,
                     "t:2:4: 'wing_spam' is undefined. | did you mean wing_span?");
        EXPECT_FAILS(render("{{ r.widht }}", {{"r", {{"width", 4}}}}), ErrorCode::Invalid, "did you mean width?");
        EXPECT_FAILS(render("{% if x %}"), ErrorCode::Invalid, "'endif' is missing");
        EXPECT_FAILS(render("{{ 'a' | uper }}"), ErrorCode::Invalid, "did you mean upper?");
        EXPECT_FAILS(render("{{ 1 is ood }}"), ErrorCode::Invalid, "did you mean odd?");
        EXPECT_FAILS(render("{{ 1 +"), ErrorCode::Invalid, "t:1:");
        EXPECT_FAILS(render("{% fro x in y %}"), ErrorCode::Invalid, "did you mean for?");
        EXPECT_FAILS(render("{% include 'x' %}"), ErrorCode::NotFound, "t:1:4: There is no template 'x'.");
        EXPECT_FAILS(render("{{ 1 / 0 }}"), ErrorCode::Invalid, "zero");
        EXPECT_FAILS(render("a\n  {{ ) }}"), ErrorCode::Invalid, "t:2:6");
        EXPECT_FAILS(render("{{ [1] | sort(attribut='a') }}"), ErrorCode::Invalid, "has no argument 'attribut'");
    }
    void errorsSayWhoCalled()
    {
        TextLoader loader({}, {{"inner", "one\n{{ m }}"}, {"macros", "{% macro f(x) %}\n{{ x.y }}{% endmacro %}"}});
        RenderOptions options;
        options.loader = &loader;
        const auto included = Template::compile("a\n{% include 'inner' %}", "outer");
        REQUIRE_OK(included);
        auto result = included->render(Json::object(), options);
        QVERIFY(!result);
        QCOMPARE(q(result.error().where), QStringLiteral("inner:2:4"));
        QCOMPARE(q(result.error().detail), QStringLiteral("{{ m }}\n   ^\nin template 'inner', from outer:2:4"));
        const auto called = Template::compile("{% from 'macros' import f %}\n{{ f(1) }}", "outer");
        REQUIRE_OK(called);
        result = called->render(Json::object(), options);
        QVERIFY(!result);
        QCOMPARE(q(result.error().where), QStringLiteral("macros:2:5"));
        QCOMPARE(q(result.error().detail),
                 QStringLiteral("{{ x.y }}{% endmacro %}\n    ^\nin macro 'f', from outer:2:5"));
    }
    void otherTemplatesStayInTheirFolder()
    {
        const QTemporaryDir folder;
        const std::filesystem::path root = folder.path().toStdString();
        std::filesystem::create_directories(root / "in");
        REQUIRE_OK(saveFile(root / "in/a.j2", "A{{ x }}"));
        REQUIRE_OK(saveFile(root / "secret.txt", "secret"));
        std::filesystem::create_symlink(root / "secret.txt", root / "in/link.j2");
        FolderLoader loader({}, {(root / "in").string()});
        RenderOptions options;
        options.loader = &loader;
        const auto render = [&](const std::string& name) {
            const auto compiled = Template::compile("{% include name %}", "t");
            return compiled->render({{"name", name}, {"x", 1}}, options);
        };
        QCOMPARE(q(*render("a.j2")), QStringLiteral("A1"));
        EXPECT_FAILS(render("../secret.txt"), ErrorCode::Denied, "leads out");
        EXPECT_FAILS(render("link.j2"), ErrorCode::Denied, "link leads");
        EXPECT_FAILS(render("/etc/passwd"), ErrorCode::NotFound, "There is no template");
    }
    void recordsAreADictionaryEach()
    {
        struct Signals final : Records {
            std::size_t size() const override { return 3; }
            const std::vector<std::string>& columns() const override { return names; }
            Cell cell(std::size_t record, std::size_t column) const override
            {
                if (column == 0)
                    return std::string_view(words[record]);
                if (column == 1)
                    return static_cast<std::int64_t>(record * 10);
                return record == 0 ? Cell() : Cell(1.5);
            }
            std::vector<std::string> names = {"name", "rate", "gain"};
            std::vector<std::string> words = {"t1", "p<2>", "q3"};
        } const signals;
        RenderOptions options;
        options.records["signals"] = &signals;
        const auto render = [&](const std::string& text, bool escape = false) {
            CompileOptions compile;
            compile.environment.autoescape = escape;
            const auto compiled = Template::compile(text, "t", compile);
            return testing::textOr(compiled->render(Value(), options));
        };
        QCOMPARE(q(render("{% for s in signals %}{{ s.name }}={{ s.rate }}/{{ s.gain }};{% endfor %}")),
                 QStringLiteral("t1=0/None;p<2>=10/1.5;q3=20/1.5;"));
        QCOMPARE(q(render("{% for s in signals %}{{ s.name }}{% endfor %}", true)), QStringLiteral("t1p&lt;2&gt;q3"));
        QCOMPARE(q(render("{{ signals | length }} {{ signals[1].name }} {{ (signals | last)['rate'] }}")),
                 QStringLiteral("3 p<2> 20"));
        QCOMPARE(q(render("{{ signals | map(attribute='name') | join(',') }} {{ signals | sum('rate') }}")),
                 QStringLiteral("t1,p<2>,q3 30"));
        QCOMPARE(q(render("{% set kept = signals | list %}{% for s in signals %}{% endfor %}{{ kept[0].name }}"
                          "{{ kept[2].name }} {{ 'gain' in kept[0] }}")),
                 QStringLiteral("t1q3 True"));
        QCOMPARE(q(render("{{ signals[0] }} {{ signals[0].items() | list }} {{ signals[2] | tojson }}")),
                 QStringLiteral("{'name': 't1', 'rate': 0, 'gain': None} [('name', 't1'), ('rate', 0), ('gain', None)] "
                                "{\"gain\": 1.5, \"name\": \"q3\", \"rate\": 20}"));
        EXPECT_FAILS(Template::compile("{{ signals[0].nam }}", "t")->render(Value(), options), ErrorCode::Invalid,
                     "did you mean name?");
    }
    void conditionsMappingsAndNamespaces()
    {
        const auto text = [](const std::string& source) {
            const auto compiled = Template::compile(source, "t");
            return compiled ? q(testing::textOr(compiled->render(Value()))) : q(compiled.error().message);
        };
        for (const int count : {1, 501, 20000}) {
            std::string row = "{% set n = " + std::to_string(count) + " %}{% if n == 0 %}0";
            for (int i = 1; i <= count; ++i)
                row += "{% elif n == " + std::to_string(i) + " %}is " + std::to_string(i);
            QCOMPARE(text(row + "{% else %}none{% endif %}"), q("is " + std::to_string(count)));
        }
        QCOMPARE(text("{% if 0 %}{% set x = 1 %}{% elif 1 %}{% set x = 2 %}{% endif %}{{ x }}"), QStringLiteral("2"));
        QCOMPARE(text("{{ '{a}-{b:>3}'.format_map({'a': 1, 'b': 'x'}) }}"), QStringLiteral("1-  x"));
        QVERIFY(text("{{ '{}'.format_map({'a': 1}) }}").contains(QStringLiteral("names only")));
        QVERIFY(text("{{ '{z}'.format_map({'a': 1}) }}").contains(QStringLiteral("no 'z'")));
        QVERIFY(text("{{ '{a}'.format_map() }}").contains(QStringLiteral("one mapping")));
        QCOMPARE(text("{% set a = namespace() %}{% set b = namespace() %}{% set a.x, b.y = 1, 2 %}{{ a.x }}{{ b.y }}"),
                 QStringLiteral("12"));
        QCOMPARE(text("{% set a = namespace() %}{% set c, a.x = 1, 2 %}{{ c }}{{ a.x }}"), QStringLiteral("12"));
        QVERIFY(text("{% set a = namespace() %}{% set a.x, a.y = 1, 2, 3 %}").contains(QStringLiteral("3 values")));
    }
    void valuesAsDocumentsWantThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* text, const char* expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("{{ m_kg | quantity('t', 1) }}", "180.0 t");
        row("{{ '45 ft' | quantity('m') }}", "13.716 m");
        row("{{ {'value': 1.5, 'unit': 't'} | quantity('kg') }}", "1500 kg");
        row("{{ 12 | quantity('t', unit='kg', digits=3) }}", "0.012 t");
        row("{{ span | quantity('mm') }}", "45000 mm");
        row("{{ 2.50 | quantity }}", "2.5");
        row("{{ 12 | quantity('t') }}", "error: t:1:9: It is not known which unit this number has.");
        row("{{ m_kg | quantity('m') }}", "error: t:1:11: 'kg' is a unit of mass, 'm' of length; they do not convert.");
        row("{{ rows | table }}", "| A | B | C |\n|---:|---|---:|\n| 1 | x\\|y |  |\n| 2.5 | é & \\<b\\> |  |");
        row("{{ rows | table({'b': 'Bee'}) }}", "| Bee |\n|---|\n| x\\|y |\n| é & \\<b\\> |");
        row("{{ [] | table(empty='none') }}{{ none | table }}", "none");
        row("{{ rows | table(['a', 'b'], 'csv') }}", "A,B\n1,x|y\n2.5,é & <b>");
        row("{{ rows | table(['b'], 'html') }}",
            "<table>\n<thead><tr><th>B</th></tr></thead>\n<tbody>\n<tr><td>x|y</td></tr>\n<tr><td>é &amp; "
            "&lt;b&gt;</td></tr>\n</tbody>\n</table>");
        row("{{ rows | table(['a', 'b'], 'latex') }}", "\\begin{tabular}{rl}\n\\hline\nA & B \\\\\n\\hline\n1 & x|y "
                                                       "\\\\\n2.5 & é \\& \\textless{}b\\textgreater{} "
                                                       "\\\\\n\\hline\n\\end{tabular}");
        row("{{ '# a *b* [x] <i> &amp; 3-4' | md }}", "\\# a \\*b\\* \\[x\\] \\<i\\> \\&amp; 3-4");
        row("{{ '1. x\n- y\n-3' | md }}", "1\\. x\n\\- y\n-3");
        row("{{ 'a|b\nc' | md(cell=true) }}", "a\\|b<br>c");
        row("{{ 'a,\"b\"' | csv }} {{ [1, 'x,y', none, 2.5] | csv(';') }}", "\"a,\"\"b\"\"\" 1;x,y;;2.5");
        row("{{ {'z': 1, 'a': ['ü</script>', none]} | json }}", "{\"z\": 1, \"a\": [\"ü</script>\", null]}");
        row("{{ ('1e999' | float) | json }}", "error: t:1:24: JSON has no number for inf.");
        row("{{ 'yes' | yaml }} {{ 'a: b' | yaml }} {{ 'plain' | yaml }}", "\"yes\" \"a: b\" plain");
        row("{{ '50% of $x_1 & {a}~^' | latex }}",
            "50\\% of \\$x\\_1 \\& \\{a\\}\\textasciitilde{}\\textasciicircum{}");
    }
    void valuesAsDocumentsWantThem()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const Json data = Json::parse(
            R"({"m_kg": 180000, "span": 45, "rows": [{"a": 1, "b": "x|y"}, {"a": 2.5, "b": "é & <b>", "c": null}]})");
        const auto compiled = Template::compile(text.toStdString(), "t");
        REQUIRE_OK(compiled);
        RenderOptions options;
        options.units["span"] = "m";
        const auto got = compiled->render(data, options);
        QCOMPARE(got ? q(*got) : q("error: " + got.error().where + ": " + got.error().message), expected);
    }
    void includesAreIndented()
    {
        CompileOptions compile;
        compile.environment.indentIncludes = true;
        TextLoader loader(compile.environment, {{"u", "x:\n  y\n\nz\n"}});
        RenderOptions options;
        options.loader = &loader;
        const auto compiled = Template::compile("a:\n    {% include 'u' %}\nb {% include 'u' %}", "t", compile);
        REQUIRE_OK(compiled);
        QCOMPARE(q(testing::textOr(compiled->render(Value(), options))),
                 QStringLiteral("a:\n    x:\n      y\n\n    z\nb x:\n  y\n\nz"));
    }
    void theDataIsNotChanged()
    {
        const Json data = {{"xs", {1, 2}}, {"d", {{"a", 1}}}};
        const auto values = Values::fromJson(data);
        const auto compiled = Template::compile("{% do xs.append(3) %}{% do d.update(b=2) %}{{ xs }}{{ d }}", "t");
        REQUIRE_OK(compiled);
        for (int i = 0; i < 2; ++i)
            QCOMPARE(q(testing::textOr(compiled->render(values->root()))), QStringLiteral("[1, 2, 3]{'a': 1, 'b': 2}"));
    }
    void namesAreThoseFromOutside()
    {
        const auto names = [](const std::string& text) {
            std::string out;
            const auto compiled = Template::compile(text, "t");
            if (!compiled)
                return q(testing::failure(compiled));
            for (const std::string& name : compiled->names())
                out += name + " ";
            return q(out);
        };
        QCOMPARE(names("{{ a }}{% for i in b %}{{ i.c }}{{ loop.index }}{{ d }}{% endfor %}{% set e = f %}{{ e }}"),
                 QStringLiteral("a b d f "));
        QCOMPARE(names("{% macro m(x, y=z) %}{{ x }}{{ caller() }}{{ varargs }}{% endmacro %}{{ m(range(3)) }}"),
                 QStringLiteral("z "));
        QCOMPARE(
            names("{% if a %}{% set t = 1 %}{% else %}{% set t = 2 %}{% endif %}{{ t }}{% set g = g|default(1) %}"),
            QStringLiteral("a g "));
        QCOMPARE(names("{% set s = 1 %}{% block b %}{{ s }}{{ u }}{{ super() }}{{ self.b() }}{% endblock %}"),
                 QStringLiteral("u "));
        QCOMPARE(names("{% with a = b %}{{ a }}{% endwith %}{% import 'x' as h %}{{ h.f(c) }}"),
                 QStringLiteral("b c "));
    }
    void hostileTemplatesAreBounded()
    {
        const auto limited = [](const std::string& text, const char* message) {
            RenderOptions options;
            options.limits.steps = 300'000; // the same error as without, sooner
            auto compiled = Template::compile(text, "t");
            const auto result = compiled ? compiled->render(Value(), options)
                                         : Result<std::string>(tl::unexpected<Error>(compiled.error()));
            QVERIFY2(!result && result.error().code == ErrorCode::Limit &&
                         result.error().message.find(message) != std::string::npos,
                     (text.substr(0, 80) + ": " + testing::failure(result)).c_str());
        };
        limited("{% for a in range(99999) %}{% for b in range(99999) %}x{% endfor %}{% endfor %}", "steps");
        limited("{{ range(10000000000) | list }}", "");
        limited("{{ " + std::string(5000, '(') + "1" + std::string(5000, ')') + " }}", "deeper");
        limited("{{ " + std::string(5000, '-') + "1 }}", "deeper");
        std::string blocks;
        for (int i = 0; i < 3000; ++i)
            blocks += "{% if true %}";
        limited(blocks, "deeper");
        limited("{{ 10 ** (10 ** 10) }}", "");
        limited("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", "300 levels");
        limited("{% for i in [[[]]] recursive %}{{ loop([[[]]]) }}{% endfor %}", "300 levels");
        limited("{{ '%1000000000d' | format(1) }}", "");
        limited("{{ '{:1000000000}'.format(1) }}", "");
        limited("{{ 'x' * 1000000000000 }}", "");
        limited("{{ 'x'.ljust(1000000000) }}", "");
        limited("{{ '\t'.expandtabs(1000000) * 1000 }}", "");
        limited("{{ 'a' | center(10000000000) }}", "");
        limited("{% for i in range(1000000) %}{{ 'x' * 100000 }}{% endfor %}", "");
        limited("{% set ns = namespace(a=[1]) %}{% for i in range(60) %}{% set ns.a = [ns.a, ns.a] %}{% endfor %}{{ "
                "ns.a }}",
                "");
        limited("{% set a = [1] %}{% for i in a %}{% do a.append(1) %}{% endfor %}", "");
    }
    // What a tester broke it with: work that costs more than it is counted for, values that hold each other, sizes that
    // overflow, and what stood on the stack.
    void attacksAreBounded()
    {
        const auto refused = [](const std::string& text, ErrorCode code) {
            RenderOptions options;
            options.limits.steps = 300'000; // the same error as without, sooner
            auto compiled = Template::compile(text, "t");
            const auto result = compiled ? compiled->render(Value(), options)
                                         : Result<std::string>(tl::unexpected<Error>(compiled.error()));
            QVERIFY2(!result && result.error().code == code,
                     (text.substr(0, 90) + ": " + testing::failure(result)).c_str());
        };
        const std::string big = "{% set s = 'x' * 8000000 %}{% for i in range(100000) %}";
        for (const char* work :
             {"{% set a = s ~ 'a' %}", "{% set a = s[0] %}", "{% set a = s[1:] %}", "{% set a = s[::2] %}",
              "{% set a = '%s' % s %}", "{% set a = {s: 1} %}", "{% set a = s in (s,) %}", "{% set a = s is upper %}",
              "{% set a = ('x' * 1000 ~ 'q') in s %}", "{% set a = s == s %}",
              "{% set a = [s] | map('length') | sum %}", "{% set a = 'x'.join([s]) %}"})
            refused(big + work + "{% endfor %}", ErrorCode::Limit);
        const std::string list = "{% set l = range(100000) | list %}{% for i in range(100000) %}";
        for (const char* work : {"{% set a = l + [] %}", "{% set a = l.copy() %}", "{% do l.insert(0, 1) %}",
                                 "{% set a = l.count('a') %}", "{% set a = l | reverse %}", "{% set a = cycler(*l) %}"})
            refused(list + work + "{% endfor %}", ErrorCode::Limit);
        for (const char* text : {"{{ ['x' * 4000000] * 1000 }}", "{{ (['x' * 4000000] * 1000) | csv }}",
                                 "{{ ([{'a': 'x' * 4000000}] * 1000) | table }}", "{{ range(2 ** 60) | list }}",
                                 "{{ range(2 ** 60) | sort }}", "{{ 'a'.ljust(4611686018427387905, 'é') }}",
                                 "{{ '{:01000000,}'.format(1) }}", "{{ 3 ** 600000 }}",
                                 "{% set ns = namespace(t=()) %}{% for i in range(20000) %}{% set ns.t = (ns.t,) %}{% "
                                 "endfor %}{{ {ns.t: 1} }}",
                                 "{% set ns = namespace(g=[1]) %}{% for i in range(20000) %}{% set ns.g = ns.g | "
                                 "map('string') %}{% endfor %}{{ ns.g | list }}"})
            refused(text, ErrorCode::Limit);
        std::string nested = "{{ ";
        std::string sums;
        for (int i = 0; i < 900; ++i)
            sums += "+1";
        for (int i = 0; i < 60; ++i)
            nested += "[";
        for (int i = 0; i < 60; ++i)
            nested += "1]" + sums;
        refused(nested + " }}", ErrorCode::Limit);
        for (const char* text : {"{{ 'abc'.find('a', 'x') }}", "{{ 'a b'.split(' ', 'x') }}",
                                 "{{ 'abc' | truncate('x') }}", "{{ [1].pop('x') }}", "{{ '-inf' | filesizeformat }}",
                                 "{% set l = [[]] %}{% set g = l | map('list') %}{% for i in range(9) %}{% do "
                                 "l.append(g) %}{% endfor %}{{ g | list }}"})
            refused(text, ErrorCode::Invalid);
        QCOMPARE(q(*render("{{ 'www.a.com' | urlize(rel='aaaa bbbb cccc') }}")),
                 q("<a href=\"https://www.a.com\" rel=\"aaaa bbbb cccc noopener\">www.a.com</a>"));
        QCOMPARE(
            q(*render("{{ '{:012,}'.format(1234567) }}|{{ '{:013,}'.format(1234567) }}|{{ '{:09_x}'.format(4096) }}")),
            q("0,001,234,567|0,001,234,567|0000_1000"));
        QCOMPARE(q(*render("{{ ('ß' * 5000) | upper == 'SS' * 5000 }}{{ '<<!-- a -->!-- b -->c' | striptags }}")),
                 q("Truec"));
        // Words at random: paragraphs that begin and end as sentences do.
        QVERIFY(QRegularExpression(QStringLiteral("^<p>[A-Z][a-z,. A-Z]{15,80}\\.</p>\n<p>[A-Z].*\\.</p>$"))
                    .match(q(*render("{{ lipsum(2, min=5, max=6) }}")))
                    .hasMatch());
        refused("{{ lipsum(n=100000000) }}", ErrorCode::Limit);
        // Line ends of another system, in a time that grows with the text.
        std::string lines;
        for (int i = 0; i < 300000; ++i)
            lines += "text\r\n";
        QCOMPARE(render(lines)->size(), std::size_t{300000 * 5 - 1});
    }
    void sizesAreBounded()
    {
        std::string lists = "{% set a = [1] %}";
        std::string texts = "{% set a = 'x' %}";
        for (int i = 0; i < 60; ++i) {
            lists += "{% set a = a + a %}";
            texts += "{% set a = a ~ a %}";
        }
        for (const std::string& text : {lists, texts}) {
            const auto result = render(text);
            QVERIFY2(!result.has_value() && result.error().code == ErrorCode::Limit, testing::failure(result).c_str());
        }
        std::string sum = "1";
        std::string filters = "x";
        for (int i = 0; i < 30000; ++i) {
            sum += "+1";
            filters += "|trim";
        }
        EXPECT_FAILS(render("{{ " + sum + " }}"), ErrorCode::Limit, "");
        EXPECT_FAILS(render("{{ " + filters + " }}", {{"x", "a"}}), ErrorCode::Limit, "");
        Job job;
        job.cancel();
        RenderOptions options;
        options.job = &job;
        EXPECT_FAILS(Template::compile("{{ 1 }}", "t")->render(Value(), options), ErrorCode::Cancelled, "");
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
        const auto definition = shipped().read(pluma::testing::fixture("fixtures/icd-seed.yaml"), "icd.yaml");
        REQUIRE_OK(definition);
        const Json parameters = Json::parse(
            R"({"domain_from":"AAA","domain_to":"CQH","data_exchanges":[{"signal_name":"t1","data_type":"float32","frequency":"10 Hz","protocol":"AFDX"},{"signal_name":"p1","data_type":"uint16","frequency":"1 Hz","protocol":"CAN"}]})");
        const auto text = definition->render(parameters);
        REQUIRE_OK(text);
        QCOMPARE(q(*text), q(pluma::testing::fixture("golden/icd-seed.md")));
    }
    void parametersAreChecked()
    {
        const auto definition = shipped().read(pluma::testing::fixture("fixtures/icd-seed.yaml"), "icd.yaml");
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
        EXPECT_FAILS(shipped().read("template_id: A\nversion: 1\ncontent_template: \"{{ b }}\"\n", "d.yaml"),
                     ErrorCode::Invalid, "d.yaml:3:");
        EXPECT_FAILS(
            shipped().read("template_id: A\nversion: 1\nparameters: [{name: a, type: text}]\ncontent_template: x\n",
                           "d.yaml"),
            ErrorCode::Invalid, "d.yaml:3");
        EXPECT_FAILS(shipped().read("template_id: A\nversion: 1\ncontent_template: |\n  ok\n  {{ a b }}\n", "d.yaml"),
                     ErrorCode::Invalid, "d.yaml:5:8");
        EXPECT_FAILS(shipped().read("version: 1\ncontent_template: x\n", "d.yaml"), ErrorCode::Invalid,
                     "'template_id' is missing");
    }
    void theLibraryFindsVersions()
    {
        auto library = Library::shipped();
        REQUIRE_OK(library);
        auto newer =
            shipped().read("template_id: ICD-MAP-INTERFACE-V1\nversion: 1.10\ncontent_template: newer\n", "n.yaml");
        REQUIRE_OK(newer);
        library->add(*newer);
        QCOMPARE(q((*library->find("ICD-MAP-INTERFACE-V1"))->version), QStringLiteral("1.10")); // 1.10 is after 1.2
        QCOMPARE(q((*library->find("ICD-MAP-INTERFACE-V1@1.2"))->version), QStringLiteral("1.2"));
        EXPECT_FAILS(library->find("ICD-MAP-INTERFACE"), ErrorCode::NotFound, "did you mean ICD-MAP-INTERFACE-V1?");
    }
};

QTEST_APPLESS_MAIN(TestTemplate)
#include "tst_template.moc"

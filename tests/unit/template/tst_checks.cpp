// Where the bytes of a document came from, and what a template does with values that can never be so.
#include <QtTest/QtTest>

#include "base/files.h"
#include "template/library/library.h"
#include "testing.h"

using namespace pluma;

namespace {

std::vector<tmpl::Template::Misfit> misfitsOf(const std::string& text, const char* schema)
{
    const auto compiled = tmpl::Template::compile(text, "t.j2");
    const auto values = Values::fromJson(std::string(schema), "schema");
    return compiled && values ? compiled->misfits((*values)->root())
                              : std::vector<tmpl::Template::Misfit>{{"does not compile", "", ""}};
}

} // namespace

class TestChecks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto library = tmpl::Library::shipped();
        QVERIFY(library);
        m_library.emplace(std::move(*library));
    }

    void provenanceOfShippedTemplates()
    {
        std::size_t spans = 0;
        for (const tmpl::Definition& d : m_library->all()) {
            if (d.example.is_null())
                continue;
            const auto plain = d.render(d.example);
            const auto traced = d.traced(d.example);
            QVERIFY2(plain && traced, d.id.c_str());
            QCOMPARE(traced->text, *plain);
            std::uint32_t end = 0;
            for (const auto& span : traced->provenance.spans) {
                QVERIFY2(span.begin >= end && span.begin < span.end && span.end <= traced->text.size(), d.id.c_str());
                end = span.end;
            }
            spans += traced->provenance.spans.size();
        }
        QVERIFY(spans > 2000);
    }

    void provenanceNamesTheParameter()
    {
        const auto icd = m_library->find("ICD-MAP-INTERFACE-V1");
        QVERIFY(icd);
        const auto traced = (*icd)->traced((*icd)->example);
        QVERIFY(traced);
        const auto at = [&](const char* text) { return traced->pointerAt(traced->text.find(text)); };
        QCOMPARE(at("tank_wall_temperature"), std::string("/data_exchanges/0/signal_name"));
        QCOMPARE(at("AFDX"), std::string("/data_exchanges/0/protocol"));
        QCOMPARE(at("AAA"), std::string("/domain_from"));
        QCOMPARE(at("CQH"), std::string("/domain_to"));
        QCOMPARE(at("Interface Control"), std::string());
        // Through a macro of an included part, and through a filter.
        const auto psac = m_library->find("PSAC-V1");
        QVERIFY(psac);
        const auto plan = (*psac)->traced((*psac)->example);
        QVERIFY(plan);
        const std::string number = (*psac)->example["document_number"];
        QCOMPARE(plan->pointerAt(plan->text.find(number)), std::string("/document_number"));
    }

    void provenanceOfLoops()
    {
        const auto compiled = tmpl::Template::compile(
            "{% for x in names %}{{ x }};{% endfor %}{{ a ~ b }}{% macro m(t) %}[{{ t }}]{% endmacro %}{{ m(b) }}",
            "t.j2");
        QVERIFY(compiled);
        const auto values = Values::fromJson(std::string(R"({"names":["p","q"],"a":1,"b":"two"})"), "v");
        QVERIFY(values);
        tmpl::Provenance provenance;
        tmpl::RenderOptions options;
        options.provenance = &provenance;
        const auto text = compiled->render((*values)->root(), options);
        QVERIFY(text);
        QCOMPARE(*text, std::string("p;q;1two[two]"));
        const auto pointer = [&](std::size_t byte) {
            const auto* span = provenance.find(byte);
            return span == nullptr || span->cell == tmpl::Provenance::none
                       ? std::string()
                       : (*values)->pointer(Value(values->get(), span->cell));
        };
        QCOMPARE(pointer(0), std::string("/names/0"));
        QCOMPARE(pointer(1), std::string());
        QCOMPARE(pointer(2), std::string("/names/1"));
        QCOMPARE(pointer(4), std::string("/a"));
        QCOMPARE(compiled->lineAt(provenance.find(0)->at), 1);
    }

    void shippedTemplatesFitTheirSchemas()
    {
        for (const tmpl::Definition& d : m_library->all())
            for (const auto& misfit : d.compiled.misfits(d.formSchema->root()))
                QFAIL((misfit.where + ": " + misfit.message + " " + misfit.hint).c_str());
    }

    void misfits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("message"); // empty: there is none
        QTest::addColumn<QString>("where");
        const auto row = [](const char* name, const char* text, const char* message, const char* where) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(message) << QString::fromUtf8(where);
        };
        row("a number as a list", "\n {{ mass | join(', ') }}",
            "The filter 'join' takes a text or a list or an object; this is a number.", "t.j2:2:");
        row("a loop over a number", "{% for x in mass %}{% endfor %}", "This is a number; a loop goes through a list.",
            "t.j2:1:13");
        row("a field that is not there", "{% for r in rows %}{{ r.nmae }}{% endfor %}",
            "There is no field 'nmae' here.", "t.j2:1:");
        row("an attribute of a filter", "{{ rows | sum(attribute='ratee') }}", "There is no field 'ratee' here.",
            "t.j2:1:");
        row("a field of a number", "{{ mass.kg }}", "This is a number, which has no field 'kg'.", "t.j2:1:");
        row("a text and a number", "{{ title + mass }}", "a text and a number cannot be calculated with each other.",
            "t.j2:1:");
        row("an order of kinds", "{{ title > mass }}", "a text and a number have no order.", "t.j2:1:");
        row("a round text", "{{ title | round }}", "The filter 'round' takes a flag or a number; this is a text.",
            "t.j2:1:");
        row("a variable", "{% set m = mass %}{{ m | first }}",
            "The filter 'first' takes a text or a list or an object; this is a number.", "t.j2:1:");
        row("what is right",
            "{{ mass | round(1) }}{{ rows | map(attribute='name') | join }}{{ rows[0].name }}{{ rows | length * mass "
            "}}{{ title.upper() }}{{ title ~ mass }}{{ '%d' % mass }}",
            "", "");
        row("what may be right", "{{ any.x | join }}{% for x in either %}{% endfor %}{{ open.x }}", "", "");
        row("a loop's own name", "{% for mass in rows %}{{ mass.name }}{% endfor %}", "", "");
        row("a macro's parameter", "{% macro m(mass) %}{{ mass | join }}{% endmacro %}{{ m(rows) }}", "", "");
        row("a name that was set", "{% if title %}{% set mass = [1] %}{% endif %}{{ mass | join }}", "", "");
        row("a guard", "{% if mass is iterable %}{{ mass | join }}{% endif %}", "", "");
    }

    void misfits()
    {
        QFETCH(QString, text);
        QFETCH(QString, message);
        QFETCH(QString, where);
        const auto found = misfitsOf(text.toStdString(), R"({"type":"object","properties":{
            "mass":{"type":"number"},"title":{"type":"string"},"either":{"type":["array","number"]},"any":{},
            "open":{"type":"object"},
            "rows":{"type":"array","items":{"type":"object","additionalProperties":false,
                    "properties":{"name":{"type":"string"},"rate":{"type":"number"}}}}}})");
        if (message.isEmpty()) {
            QVERIFY2(found.empty(), found.empty() ? "" : found[0].message.c_str());
            return;
        }
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(found[0].message), message);
        QVERIFY2(QString::fromStdString(found[0].where).startsWith(where), found[0].where.c_str());
    }

private:
    std::optional<tmpl::Library> m_library;
};

QTEST_APPLESS_MAIN(TestChecks)
#include "tst_checks.moc"

#include "testing.h"

#include <QAbstractItemModelTester>

#include "schema/form/form.h"
#include "schema/form/form_items.h"

using namespace pluma;
using namespace pluma::schema;
using pluma::testing::q;

namespace {

FormSchema schemaOf(const std::string& text)
{
    const auto document = Values::fromYaml(text, "schema.yaml");
    return document ? FormSchema::of(*document) : FormSchema();
}

void done(const Result<>& result) { QVERIFY2(result.has_value(), result ? "" : result.error().message.c_str()); }

struct Open {
    explicit Open(const std::string& schema, const std::string& data = {}, FormOptions options = {})
        : values(data.empty() ? nullptr : *Values::fromYaml(data, "data.yaml")),
          form(schemaOf(schema), options, values ? values->root() : Value())
    {
    }
    std::string payload() { return form.payload()->root().dump(); }
    NodeId at(const char* pointer) { return form.at(pointer); }
    void type(const char* pointer, const std::string& text)
    {
        const NodeId node = at(pointer);
        QVERIFY2(node != 0, pointer);
        const auto set = form.setText(node, text);
        QVERIFY2(set.has_value(), set ? "" : set.error().message.c_str());
    }
    std::string errors(const char* pointer)
    {
        std::string out;
        for (const FormError& error : form.errors(at(pointer)))
            out += (out.empty() ? "" : " | ") + error.message;
        return out;
    }
    Values::Shared values;
    Form form;
};

} // namespace

class TestForm : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsTypedIsWhatIsSent()
    {
        Open o("type: object\nrequired: [name, mass_kg, kind]\nproperties:\n  name: {type: string, minLength: 2}\n"
               "  mass_kg: {type: number, minimum: 0}\n  count: {type: integer}\n  kind: {const: wing}\n  phase: "
               "{enum: [CAD, CAE]}\n"
               "  sealed: {type: boolean}\n  note: {type: [string, 'null']}\n"
               "  delivery: {type: object, properties: {days: {type: integer}, date: {type: string, format: date}}}\n"
               "  tags: {type: array, items: {type: string}}\n  labels: {type: object, additionalProperties: {type: "
               "string}}\n");
        QCOMPARE(q(o.payload()), QStringLiteral("{\"kind\":\"wing\"}"));
        QVERIFY(!o.form.validate());
        QCOMPARE(q(o.errors("/name")), QStringLiteral("This is needed."));
        o.type("/name", "Wing ↔ box");
        o.type("/mass_kg", "123456789012345678901234567890.123456789");
        o.type("/count", "9223372036854775808");
        o.type("/phase", "CAE");
        done(o.form.setBoolean(o.at("/sealed"), false));
        done(o.form.setNull(o.at("/note")));
        o.type("/delivery/days", "12");
        const auto tag = o.form.insertItem(o.at("/tags"), -1);
        done(o.form.setText(*tag, "a\tb"));
        const auto entry = o.form.addEntry(o.at("/labels"), "a/b~c");
        done(o.form.setText(*entry, "é"));
        QCOMPARE(q(o.payload()),
                 QStringLiteral(
                     "{\"name\":\"Wing ↔ box\",\"mass_kg\":123456789012345678901234567890.123456789,"
                     "\"count\":9223372036854775808,\"kind\":\"wing\",\"phase\":\"CAE\",\"sealed\":false,\"note\":null,"
                     "\"delivery\":{\"days\":12},\"tags\":[\"a\\tb\"],\"labels\":{\"a/b~c\":\"é\"}}"));
        QVERIFY2(o.form.validate(),
                 o.form.wrong().empty()
                     ? ""
                     : (o.form.pointer(o.form.wrong()[0]) + o.form.errors(o.form.wrong()[0])[0].message).c_str());
        QCOMPARE(q(o.form.pointer(*entry)), QStringLiteral("/labels/a~1b~0c"));
        QCOMPARE(o.form.at("/labels/a~1b~0c"), *entry);
        // Emptied again, the optional object is not there at all.
        o.type("/delivery/days", "");
        QVERIFY(o.payload().find("delivery") == std::string::npos);
        QCOMPARE(q(o.form.unit(o.at("/mass_kg"))), QString());
    }

    void numbersAreReadOrRefused()
    {
        FormOptions options;
        options.units = std::make_shared<const Units>(*Units::shipped());
        const std::string schema = "properties: {span_m: {type: number}, count: {type: integer}}";
        Open o(schema, {}, options);
        const auto number = [&](const char* pointer, const char* text) {
            o.type(pointer, text);
            o.form.validate();
            const std::string errors = o.errors(pointer);
            return errors.empty() ? o.form.payload()->at(pointer).dump() : "! " + errors;
        };
        QCOMPARE(q(number("/span_m", "45")), QStringLiteral("45"));
        QCOMPARE(q(number("/span_m", "+0.50")), QStringLiteral("0.50"));
        QCOMPARE(q(number("/span_m", "4500 cm")), QStringLiteral("45"));
        QCOMPARE(q(number("/span_m", "45 m")), QStringLiteral("45"));
        QCOMPARE(q(number("/span_m", "1e400")), QStringLiteral("1e400"));
        QVERIFY(number("/span_m", "45 kg").find("! ") == 0);
        QVERIFY(number("/span_m", "1,5").find("decimals are written with '.'") != std::string::npos);
        QVERIFY(number("/count", "1.5").find("not a whole number") != std::string::npos);
        QVERIFY(number("/count", "12x").find("! ") == 0);
        QCOMPARE(q(number("/count", "1e3")), QStringLiteral("1e3"));
        options.decimal = ',';
        Open german(schema, {}, options);
        german.type("/span_m", "1,5");
        QCOMPARE(q(german.payload()), QStringLiteral("{\"span_m\":1.5}"));
        german.type("/span_m", "1.000,5");
        QVERIFY(!german.form.validate());
    }

    void undoGoesBackFieldByField()
    {
        Open o("properties: {a: {type: string}, list: {type: array, items: {type: object, properties: {x: {type: "
               "integer}}}}}");
        o.type("/a", "h");
        o.type("/a", "he");
        o.type("/a", "hey");
        const auto item = o.form.insertItem(o.at("/list"), 0);
        o.type("/list/0/x", "1");
        o.form.duplicateItem(*item);
        done(o.form.moveItem(o.at("/list/1"), 0));
        o.type("/list/0/x", "2");
        QCOMPARE(q(o.payload()), QStringLiteral("{\"a\":\"hey\",\"list\":[{\"x\":2},{\"x\":1}]}"));
        const std::vector<std::string> back = {"{\"a\":\"hey\",\"list\":[{\"x\":1},{\"x\":1}]}",
                                               "{\"a\":\"hey\",\"list\":[{\"x\":1},{\"x\":1}]}",
                                               "{\"a\":\"hey\",\"list\":[{\"x\":1}]}",
                                               "{\"a\":\"hey\",\"list\":[{}]}",
                                               "{\"a\":\"hey\"}",
                                               "{}"};
        for (const std::string& expected : back) {
            QVERIFY(o.form.canUndo());
            o.form.undo();
            QCOMPARE(q(o.payload()), q(expected));
        }
        QVERIFY(!o.form.canUndo());
        while (o.form.canRedo())
            o.form.redo();
        QCOMPARE(q(o.payload()), QStringLiteral("{\"a\":\"hey\",\"list\":[{\"x\":2},{\"x\":1}]}"));
        QCOMPARE(o.form.at("/list/1"), *item);
    }

    void branchesKeepTheirData()
    {
        Open o(
            "properties:\n  pay:\n    properties: {amount: {type: integer}}\n    oneOf:\n"
            "    - {title: Card, properties: {kind: {const: card}, number: {type: string}}, required: [kind, number]}\n"
            "    - {title: Transfer, properties: {kind: {const: transfer}, number: {type: string}, bank: {type: "
            "string}}, required: [kind]}\n");
        o.type("/pay/amount", "5");
        o.type("/pay/number", "4711");
        QCOMPARE(q(o.payload()), QStringLiteral("{\"pay\":{\"amount\":5,\"kind\":\"card\",\"number\":\"4711\"}}"));
        const NodeId amount = o.at("/pay/amount");
        done(o.form.choose(o.at("/pay"), 0, 1));
        QCOMPARE(q(o.payload()), QStringLiteral("{\"pay\":{\"amount\":5,\"kind\":\"transfer\"}}"));
        o.type("/pay/bank", "B");
        o.type("/pay/amount", "6");
        done(o.form.choose(o.at("/pay"), 0, 0));
        QCOMPARE(q(o.payload()), QStringLiteral("{\"pay\":{\"amount\":6,\"kind\":\"card\",\"number\":\"4711\"}}"));
        QCOMPARE(o.at("/pay/amount"), amount);
        done(o.form.choose(o.at("/pay"), 0, 1));
        QCOMPARE(q(o.payload()), QStringLiteral("{\"pay\":{\"amount\":6,\"kind\":\"transfer\",\"bank\":\"B\"}}"));
        // Data chooses its branch.
        Open data("oneOf:\n- {type: object, properties: {kind: {const: a}, x: {type: integer}}}\n- {type: object, "
                  "properties: {kind: {const: b}}}\n- {type: string}\n",
                  "{kind: b}");
        QCOMPARE(data.form.choices(data.form.root())[0].chosen, 1);
    }

    void recursionIsBuiltOnExpansion()
    {
        Open o("$defs:\n  part:\n    type: object\n    properties: {name: {type: string}, parts: {type: array, items: "
               "{$ref: '#/$defs/part'}},"
               " twin: {$ref: '#/$defs/part'}}\n$ref: '#/$defs/part'\n");
        std::string pointer;
        for (int i = 0; i < 40; ++i)
            pointer += "/twin";
        o.type((pointer + "/name").c_str(), "deep");
        QVERIFY(o.payload().find("deep") != std::string::npos);
        QVERIFY(o.form.validate());
    }

    void defaultsAreNobodysInput()
    {
        Open o("required: [retries]\nproperties: {retries: {type: integer, default: 3}, more: {type: object, "
               "properties: {zip: {type: boolean, default: true}, name: {type: string}}}}");
        QCOMPARE(q(o.payload()), QStringLiteral("{\"retries\":3}"));
        o.type("/more/name", "x");
        QCOMPARE(q(o.payload()), QStringLiteral("{\"retries\":3,\"more\":{\"zip\":true,\"name\":\"x\"}}"));
        QVERIFY(o.form.fromDefault(o.at("/retries")));
        o.type("/retries", "4");
        QVERIFY(!o.form.fromDefault(o.at("/retries")));
    }

    void unknownMembersAreKept()
    {
        Open o("type: object\nproperties: {a: {type: integer}}\nadditionalProperties: false\n",
               "{a: 1, zzz: {deep: [1, 2]}}");
        QCOMPARE(q(o.payload()), QStringLiteral("{\"a\":1,\"zzz\":{\"deep\":[1,2]}}"));
        QVERIFY(o.form.extra(o.at("/zzz")));
        QVERIFY(!o.form.validate());
        done(o.form.removeItem(o.at("/zzz")));
        QVERIFY(o.form.validate());
    }

    void directionHidesWhatIsNotAskedFor()
    {
        const std::string schema = "required: [id, name]\nproperties: {id: {type: integer, readOnly: true}, name: "
                                   "{type: string}, secret: {type: string, writeOnly: true}}";
        Open o(schema);
        QCOMPARE(o.at("/id"), NodeId(0));
        o.type("/name", "x");
        QVERIFY(o.form.validate());
        FormOptions options;
        options.direction = Direction::Response;
        Open response(schema, {}, options);
        QVERIFY(response.at("/id") != 0);
        QCOMPARE(response.at("/secret"), NodeId(0));
    }

    void pasteFromASpreadsheet()
    {
        Open o("properties: {rows: {type: array, items: {type: object, properties: {part: {type: string}, n: {type: "
               "integer}, ok: {type: boolean}}}}}");
        const auto set = o.form.paste(o.at("/rows"), 0, 0, "A-1\t5\tyes\r\n\"B\t2\"\t6\tno\r\n");
        REQUIRE_OK(set);
        QCOMPARE(*set, std::size_t(6));
        QCOMPARE(q(o.payload()),
                 QStringLiteral(
                     "{\"rows\":[{\"part\":\"A-1\",\"n\":5,\"ok\":true},{\"part\":\"B\\t2\",\"n\":6,\"ok\":false}]}"));
        o.form.undo();
        QCOMPARE(q(o.payload()), QStringLiteral("{}"));
    }

    void draftsComeBack()
    {
        const std::string schema = "properties:\n  n: {type: integer}\n  list: {type: array, items: {type: object, "
                                   "properties: {x: {type: string}}}}\n"
                                   "  pay: {oneOf: [{title: A, type: object, properties: {a: {type: string}}}, {title: "
                                   "B, type: object, properties: {b: {type: string}}}]}\n";
        Open o(schema);
        o.type("/n", "12x"); // not a number yet
        o.form.insertItem(o.at("/list"), 0);
        o.type("/list/0/x", "row");
        o.type("/pay/a", "one");
        done(o.form.choose(o.at("/pay"), 0, 1));
        o.type("/pay/b", "two");
        const Json draft = o.form.draft();
        Open again(schema);
        done(again.form.restoreDraft(Json::parse(draft.dump())));
        QCOMPARE(q(again.payload()), q(o.payload()));
        QCOMPARE(q(again.form.text(again.at("/n"))), QStringLiteral("12x"));
        done(again.form.choose(again.at("/pay"), 0, 0));
        QCOMPARE(q(again.form.text(again.at("/pay/a"))), QStringLiteral("one"));
        QVERIFY(!again.form.restoreDraft(Json::parse("{\"schema\":7}")).has_value());
        for (const char* hostile :
             {"{\"schema\":\"pluma/form-draft/v1\",\"root\":{\"c\":[1],\"b\":[99,-4],\"k\":[3],\"p\":\"x\"}}",
              "{\"schema\":\"pluma/form-draft/v1\",\"root\":{\"c\":{\"list\":{\"c\":{}},\"n\":7}},\"tray\":[1]}"})
            done(again.form.restoreDraft(Json::parse(hostile)));
    }

    void theItemModelIsSound()
    {
        Open o("properties:\n  a: {type: string}\n  list: {type: array, items: {type: object, properties: {x: {type: "
               "integer}}}}\n"
               "  pay: {oneOf: [{title: A, type: object, properties: {a: {type: string}}}, {title: B, type: object, "
               "properties: {b: {type: string}, c: {type: string}}}]}\n",
               "{a: x, list: [{x: 1}, {x: 2}, {x: 3}]}");
        FormItems items(o.form);
        const QAbstractItemModelTester tester(&items, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto walk = [&](const QModelIndex& parent, auto&& self) -> int {
            int count = 0;
            for (int row = 0; row < items.rowCount(parent); ++row)
                count += 1 + self(items.index(row, 0, parent), self);
            return count;
        };
        QCOMPARE(walk({}, walk), 10);
        o.form.insertItem(o.at("/list"), 1);
        done(o.form.moveItem(o.at("/list/3"), 0));
        done(o.form.removeItem(o.at("/list/1")));
        done(o.form.choose(o.at("/pay"), 0, 1));
        while (o.form.undo() != 0)
            QVERIFY(walk({}, walk) > 0);
        while (o.form.redo() != 0)
            QVERIFY(walk({}, walk) > 0);
        o.form.reconcile(schemaOf(
            "properties: {a: {type: integer}, b: {type: string}, list: {type: array, items: {type: string}}}"));
        QVERIFY(walk({}, walk) > 0);
        QVERIFY(items.setData(items.index(1, 1), QStringLiteral("typed"), Qt::EditRole));
        QCOMPARE(q(o.form.text(o.at("/b"))), QStringLiteral("typed"));
    }

    // --- schemas that change ---

    void retention_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("data");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("payload");
        QTest::addColumn<QString>("tray"); // texts, in order, joined by |
        const auto row = [](const char* name, const char* before, const char* data, const char* after,
                            const char* payload, const char* tray) {
            QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(data) << QString::fromUtf8(after)
                                << QString::fromUtf8(payload) << QString::fromUtf8(tray);
        };
        const char* ab = "properties: {a: {type: string}, b: {type: string}}";
        row("add", "properties: {a: {type: string}}", "{a: x}", ab, R"({"a":"x"})", "");
        row("add required", "properties: {a: {type: string}}", "{a: x}",
            "required: [b]\nproperties: {a: {type: string}, b: {type: string}}", R"({"a":"x"})", "");
        row("add with default", "properties: {a: {type: string}}", "{a: x}",
            "properties: {a: {type: string}, n: {type: integer, default: 3}}", R"({"a":"x","n":3})", "");
        row("default of typed", "properties: {n: {type: integer, default: 3}}", "{n: 7}",
            "properties: {n: {type: integer, default: 4}}", R"({"n":7})", "");
        row("default of untouched", "properties: {n: {type: integer, default: 3}}", "{}",
            "properties: {n: {type: integer, default: 4}}", R"({"n":4})", "");
        row("default goes", "properties: {n: {type: integer, default: 3}}", "{}", "properties: {n: {type: integer}}",
            "{}", "");
        row("remove", ab, "{a: x, b: y}", "properties: {a: {type: string}}", R"({"a":"x"})", "y");
        row("remove empty", ab, "{a: x}", "properties: {a: {type: string}}", R"({"a":"x"})", "");
        row("remove object", "properties: {a: {type: string}, o: {type: object, properties: {x: {type: integer}}}}",
            "{o: {x: 5}}", "properties: {a: {type: string}}", "{}", R"({"x":5})");
        row("remove list", "properties: {l: {type: array, items: {type: string}}}", "{l: [p, q]}",
            "properties: {a: {type: string}}", "{}", R"(["p","q"])");
        row("rename", "properties: {wing_span: {type: number}}", "{wing_span: 45}",
            "properties: {wingspan: {type: number}}", "{}", "45");
        row("reorder", ab, "{a: x, b: y}", "properties: {b: {type: string}, a: {type: string}}", R"({"b":"y","a":"x"})",
            "");
        row("string to number, fits", "properties: {a: {type: string}}", "{a: '12.5'}",
            "properties: {a: {type: number}}", R"({"a":12.5})", "");
        row("string to number, does not", "properties: {a: {type: string}}", "{a: twelve}",
            "properties: {a: {type: number}}", "{}", "twelve");
        row("number to string", "properties: {a: {type: number}}", "{a: 12.50}", "properties: {a: {type: string}}",
            R"({"a":"12.50"})", "");
        row("number to integer", "properties: {a: {type: number}}", "{a: 12.5}", "properties: {a: {type: integer}}",
            R"({"a":"12.5"})", "");
        row("string to boolean", "properties: {a: {type: string}}", "{a: maybe}", "properties: {a: {type: boolean}}",
            "{}", "maybe");
        row("boolean to string", "properties: {a: {type: boolean}}", "{a: true}", "properties: {a: {type: string}}",
            R"({"a":"true"})", "");
        row("enum grows", "properties: {a: {enum: [x]}, b: {enum: [p, q]}}", "{b: q}",
            "properties: {a: {enum: [x, y]}, b: {enum: [p, q, r]}}", R"({"b":"q"})", "");
        row("enum shrinks past it", "properties: {b: {enum: [p, q, r]}}", "{b: q}", "properties: {b: {enum: [p, r]}}",
            "{}", "q");
        row("enum shrinks beside it", "properties: {b: {enum: [p, q, r]}}", "{b: q}", "properties: {b: {enum: [q, r]}}",
            R"({"b":"q"})", "");
        row("string to enum, in it", "properties: {b: {type: string}}", "{b: q}", "properties: {b: {enum: [p, q]}}",
            R"({"b":"q"})", "");
        row("string to enum, not in it", "properties: {b: {type: string}}", "{b: z}", "properties: {b: {enum: [p, q]}}",
            "{}", "z");
        row("enum to string", "properties: {b: {enum: [p, q]}}", "{b: q}", "properties: {b: {type: string}}",
            R"({"b":"q"})", "");
        row("scalar to oneOf, fits one", "properties: {a: {type: string}}", "{a: x}",
            "properties: {a: {oneOf: [{type: integer, title: N}, {type: string, title: S}]}}", R"({"a":"x"})", "");
        row("scalar to oneOf of objects", "properties: {a: {type: string}}", "{a: x}",
            "properties: {a: {oneOf: [{title: P, type: object, properties: {x: {type: string}}}, {title: Q, type: "
            "object, properties: {y: {type: string}}}]}}",
            "{}", "x");
        row("oneOf to scalar", "properties: {a: {oneOf: [{type: integer, title: N}, {type: string, title: S}]}}",
            "{a: x}", "properties: {a: {type: string}}", R"({"a":"x"})", "");
        const char* branches = "properties: {p: {oneOf: [{title: A, type: object, properties: {a: {type: string}}, "
                               "required: [a]}, {title: B, type: object, properties: {b: {type: string}}, required: "
                               "[b]}, {title: C, type: object, properties: {c: {type: string}}}]}}";
        row("branch removed, chosen", branches, "{p: {b: y}}",
            "properties: {p: {oneOf: [{title: A, type: object, properties: {a: {type: string}}, required: [a]}, "
            "{title: C, type: object, properties: {c: {type: string}}}]}}",
            R"({"p":{}})", "y");
        row("branch removed, another", branches, "{p: {b: y}}",
            "properties: {p: {oneOf: [{title: B, type: object, properties: {b: {type: string}}, required: [b]}, "
            "{title: C, type: object, properties: {c: {type: string}}}]}}",
            R"({"p":{"b":"y"}})", "");
        row("branches reordered", branches, "{p: {b: y}}",
            "properties: {p: {oneOf: [{title: C, type: object, properties: {c: {type: string}}}, {title: B, type: "
            "object, properties: {b: {type: string}}, required: [b]}, {title: A, type: object, properties: {a: {type: "
            "string}}, required: [a]}]}}",
            R"({"p":{"b":"y"}})", "");
        row("branch added", branches, "{p: {b: y}}",
            "properties: {p: {oneOf: [{title: Z, type: object, properties: {z: {type: string}}}, {title: A, type: "
            "object, properties: {a: {type: string}}, required: [a]}, {title: B, type: object, properties: {b: {type: "
            "string}}, required: [b]}]}}",
            R"({"p":{"b":"y"}})", "");
        row("field of a branch goes", branches, "{p: {b: y}}",
            "properties: {p: {oneOf: [{title: A, type: object, properties: {a: {type: string}}}, {title: B, type: "
            "object, properties: {bb: {type: string}}}]}}",
            R"({"p":{}})", "y");
        row("into a group", ab, "{a: x, b: y}",
            "properties: {a: {type: string}, g: {type: object, properties: {b: {type: string}}}}", R"({"a":"x"})", "y");
        row("out of a group", "properties: {g: {type: object, properties: {b: {type: string}, c: {type: string}}}}",
            "{g: {b: y, c: z}}", "properties: {b: {type: string}, g: {type: object, properties: {c: {type: string}}}}",
            R"({"g":{"c":"z"}})", "y");
        const char* list = "properties: {l: {type: array, items: {type: object, properties: {x: {type: string}, y: "
                           "{type: integer}}}}}";
        row("array item field added", list, "{l: [{x: p}, {x: q, y: 2}]}",
            "properties: {l: {type: array, items: {type: object, properties: {x: {type: string}, y: {type: integer}, "
            "z: {type: string}}}}}",
            R"({"l":[{"x":"p"},{"x":"q","y":2}]})", "");
        row("array item field removed", list, "{l: [{x: p}, {x: q, y: 2}]}",
            "properties: {l: {type: array, items: {type: object, properties: {x: {type: string}}}}}",
            R"({"l":[{"x":"p"},{"x":"q"}]})", "2");
        row("array item type changed", "properties: {l: {type: array, items: {type: string}}}", "{l: ['1', two]}",
            "properties: {l: {type: array, items: {type: integer}}}", R"({"l":[1,""]})", "two");
        row("array to one", "properties: {l: {type: array, items: {type: string}}}", "{l: [p, q]}",
            "properties: {l: {type: string}}", "{}", R"(["p","q"])");
        row("one to array", "properties: {l: {type: string}}", "{l: p}",
            "properties: {l: {type: array, items: {type: string}}}", "{}", "p");
        row("nullable goes", "properties: {a: {type: [string, 'null']}}", "{a: null}",
            "properties: {a: {type: string}}", "{}", "null");
        row("nullable comes", "properties: {a: {type: string}}", "{a: x}", "properties: {a: {type: [string, 'null']}}",
            R"({"a":"x"})", "");
        row("format changed", "properties: {a: {type: string, format: date}}", "{a: '2026-03-10'}",
            "properties: {a: {type: string, format: date-time}}", R"({"a":"2026-03-10"})", "");
        row("bounds tightened", "properties: {a: {type: integer}}", "{a: 50}",
            "properties: {a: {type: integer, maximum: 10}}", R"({"a":50})", "");
        row("map to object", "properties: {m: {type: object, additionalProperties: {type: string}}}",
            "{m: {a: x, b: y}}",
            "properties: {m: {type: object, properties: {a: {type: string}}, additionalProperties: false}}",
            R"({"m":{"a":"x"}})", "y");
        row("object to map", "properties: {m: {type: object, properties: {a: {type: string}, b: {type: string}}}}",
            "{m: {a: x}}", "properties: {m: {type: object, additionalProperties: {type: string}}}",
            R"({"m":{"a":"x"}})", "");
        row("object to list", "properties: {m: {type: object, properties: {a: {type: string}}}}", "{m: {a: x}}",
            "properties: {m: {type: array, items: {type: string}}}", "{}", R"({"a":"x"})");
        row("const changed", "required: [k]\nproperties: {k: {const: one}, a: {type: string}}", "{k: one, a: x}",
            "required: [k]\nproperties: {k: {const: two}, a: {type: string}}", R"({"k":"two","a":"x"})", "");
        row("string to const", "properties: {k: {type: string}}", "{k: own}",
            "required: [k]\nproperties: {k: {const: two}}", R"({"k":"two"})", "own");
        row("required goes", "required: [a]\nproperties: {a: {type: string}}", "{a: x}",
            "properties: {a: {type: string}}", R"({"a":"x"})", "");
        row("title and words", "properties: {a: {type: string, title: A}}", "{a: x}",
            "properties: {a: {type: string, title: Other, description: new}}", R"({"a":"x"})", "");
        row("any to string", "properties: {a: {}}", "{a: x}", "properties: {a: {type: string}}", R"({"a":"x"})", "");
        row("string to any", "properties: {a: {type: string}}", "{a: x}", "properties: {a: {}}", R"({"a":"x"})", "");
        row("tuple grows", "properties: {t: {type: array, prefixItems: [{type: string}], items: false}}", "{t: [x]}",
            "properties: {t: {type: array, prefixItems: [{type: string}, {type: integer}], items: false}}",
            R"({"t":["x"]})", "");
        row("tuple shrinks",
            "properties: {t: {type: array, prefixItems: [{type: string}, {type: integer}], items: false}}",
            "{t: [x, 5]}", "properties: {t: {type: array, prefixItems: [{type: string}], items: false}}",
            R"({"t":["x"]})", "5");
        row("becomes read-only", ab, "{a: x, b: y}",
            "properties: {a: {type: string}, b: {type: string, readOnly: true}}", R"({"a":"x"})", "y");
        row("through a reference", "$defs: {t: {type: string}}\nproperties: {a: {$ref: '#/$defs/t'}}", "{a: x}",
            "$defs: {t: {type: string, maxLength: 9}, u: {type: integer}}\nproperties: {a: {$ref: '#/$defs/t'}, n: "
            "{$ref: '#/$defs/u'}}",
            R"({"a":"x"})", "");
    }
    // Nothing that was typed is lost or sent to the wrong place, and what was done before can be undone after.
    void retention()
    {
        QFETCH(QString, before);
        QFETCH(QString, data);
        QFETCH(QString, after);
        QFETCH(QString, payload);
        QFETCH(QString, tray);
        Open o(before.toStdString());
        const auto input = *Values::fromYaml(data.toStdString(), "data.yaml");
        const std::string empty = o.payload();
        // Typed as a person would, not given.
        if (input->root().size() > 0)
            done(o.form.setValue(o.form.root(), input->root()));
        std::map<std::string, NodeId> ids;
        for (const NodeId node : o.form.children(o.form.root()))
            ids[o.form.name(node)] = node;
        o.form.reconcile(schemaOf(after.toStdString()));
        QCOMPARE(q(o.payload()), payload);
        QStringList kept;
        for (const KeptInput& one : o.form.tray()) {
            kept += q(one.text);
            QVERIFY(!one.label.empty() && !one.reason.empty());
        }
        QCOMPARE(kept.join(QLatin1Char('|')), tray);
        for (const NodeId node : o.form.children(o.form.root()))
            if (ids.count(o.form.name(node)) > 0)
                QCOMPARE(node, ids[o.form.name(node)]); // who looks at a field goes on looking at it
        // No member that the schema does not know.
        const auto sent = o.form.payload();
        for (const auto& [key, value] : sent->root().members())
            QVERIFY(o.form.shape(o.form.root()).property(key.text()) != nullptr);
        // Undo takes back what was typed before the change, and redo brings it again.
        while (o.form.canUndo())
            o.form.undo();
        while (o.form.canRedo())
            o.form.redo();
        const auto expected = *Values::fromJson(payload.toStdString(), "payload");
        for (const auto& [key, value] : expected->root().members()) {
            const auto now = o.form.payload();
            QVERIFY2(now->root().find(key.text()), std::string(key.text()).c_str());
            QCOMPARE(q(now->root().find(key.text()).dump()), q(value.dump()));
        }
    }
    void renamesAreProposed()
    {
        Open o("properties: {wing_span: {type: number, description: From tip to tip}, x: {type: string}}");
        o.type("/wing_span", "45");
        o.form.reconcile(schemaOf("properties: {wingSpan: {type: number}, x: {type: string}}"));
        QCOMPARE(o.form.tray().size(), std::size_t(1));
        QCOMPARE(o.form.tray()[0].suggestion, o.at("/wingSpan"));
        QCOMPARE(q(o.form.tray()[0].label), QStringLiteral("Wing span"));
        done(o.form.restore(o.form.tray()[0].id));
        QCOMPARE(q(o.payload()), QStringLiteral("{\"wingSpan\":45}"));
        QVERIFY(o.form.tray().empty());
        o.form.undo();
        QCOMPARE(q(o.payload()), QStringLiteral("{}"));
        QCOMPARE(o.form.tray().size(), std::size_t(1));
        o.form.discard(o.form.tray()[0].id);
        QVERIFY(o.form.tray().empty());
        o.form.undo();
        QCOMPARE(o.form.tray().size(), std::size_t(1));
    }
    void changesAreNamed()
    {
        const auto changes =
            compareFields(schemaOf("required: [a]\nproperties: {a: {type: string}, b: {type: integer, maximum: 5}, c: "
                                   "{enum: [x, y]}, o: {type: object, properties: {p: {type: string}}}}"),
                          schemaOf("properties: {a: {type: string}, b: {type: integer, maximum: 9}, c: {enum: [y, z]}, "
                                   "d: {type: string}, o: {type: object, properties: {q: {type: string}}}}"));
        QStringList seen;
        for (const FieldChange& change : changes)
            seen += q(change.pointer + " " +
                      (change.kind == FieldChange::Kind::Added     ? "+"
                       : change.kind == FieldChange::Kind::Removed ? "-"
                                                                   : change.what));
        QCOMPARE(seen, QStringList({QStringLiteral("/a is optional now"), QStringLiteral("/b maximum 5 → 9"),
                                    QStringLiteral("/c without the choices x; with the choices z"),
                                    QStringLiteral("/o/p -"), QStringLiteral("/o/q +"), QStringLiteral("/d +")}));
    }

    // What an older step of the history holds and a newer schema took away is not reached any more.
    void undoAfterTheFieldIsGone()
    {
        const auto of = [](const char* yaml) { return FormSchema::of(*Values::fromYaml(yaml, "s")); };
        Form form(of("$defs: {t: {type: string}}\nproperties: {q: {type: object, properties: {limit: {$ref: "
                     "'#/$defs/t'}, other: {$ref: '#/$defs/t'}}}}"),
                  {});
        QVERIFY(form.setPresent(form.at("/q")).has_value());
        QVERIFY(form.setText(form.at("/q/limit"), "5").has_value());
        form.reconcile(of(
            "$defs: {t: {type: string}}\nproperties: {q: {type: object, properties: {other: {$ref: '#/$defs/t'}}}}"));
        QCOMPARE(form.tray().size(), 1U);
        while (form.undo() != 0) {
        }
        while (form.redo() != 0) {
        }
        QVERIFY(form.at("/q/other") != 0);
    }

    void aDraftOfAnOlderSchema()
    {
        const auto of = [](const char* yaml) { return FormSchema::of(*Values::fromYaml(yaml, "s")); };
        Form form(of("properties: {a: {type: object, properties: {b: {type: string}}}, n: {type: string}, d: {default: "
                     "1, type: integer}}"),
                  {});
        QVERIFY(form.setText(form.at("/a/b"), "inside").has_value());
        QVERIFY(form.setText(form.at("/n"), "outside").has_value());
        Form newer(of("properties: {a: {type: string}, n: {type: object, properties: {m: {type: string}}}, d: "
                      "{default: 2, type: integer}}"),
                   {});
        QVERIFY(newer.restoreDraft(form.draft()).has_value());
        QStringList kept;
        for (const KeptInput& one : newer.tray())
            kept << q(one.text);
        QCOMPARE(kept.join(QLatin1Char(' ')), QStringLiteral("b: inside outside"));
        QCOMPARE(q(newer.text(newer.at("/d"))), QStringLiteral("2"));
    }
};

QTEST_APPLESS_MAIN(TestForm)
#include "tst_form.moc"

// Forms on the screen, offscreen platform: opening, typing with live checks, a field that is added, long lists, deep
// bodies.
//   bench_form [OPENAPI.json [OPERATION]]
// One JSON line a figure, CPU milliseconds of the process; "frame" is the repaint of the whole view.
#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <algorithm>
#include <cstdio>
#include <ctime>

#include "base/files.h"
#include "schema/openapi/request.h"
#include "widgets/form/form_view.h"
#include "widgets/theme/style.h"

using namespace pluma;
using namespace pluma::ui;

namespace {

double cpu()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

void print(const char* name, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    std::printf("{\"name\": \"%s\", \"median_ms\": %.2f, \"p95_ms\": %.2f, \"worst_ms\": %.2f, \"runs\": %zu}\n", name,
                times[times.size() / 2], times[times.size() * 95 / 100], times.back(), times.size());
    std::fflush(stdout);
}

schema::FormSchema schemaOf(const std::string& json)
{
    return schema::FormSchema::of(*Values::fromJson(json, "schema.json"));
}

std::string wide(int fields, const std::string& extra = {})
{
    std::string text = "{\"type\":\"object\",\"required\":[\"f0\"],\"properties\":{";
    for (int i = 0; i < fields; ++i) {
        static const char* const kinds[] = {"\"type\":\"string\",\"minLength\":2", "\"type\":\"integer\",\"minimum\":0",
                                            "\"type\":\"number\"", "\"type\":\"boolean\"",
                                            "\"enum\":[\"CAD\",\"CAE\",\"CAI\"]"};
        text += (i > 0 ? "," : "") + std::string("\"f") + std::to_string(i) + "\":{" + kinds[i % 5] +
                ",\"description\":\"Field " + std::to_string(i) + "\"}";
    }
    return text + extra + "}}";
}

void paint(QWidget& widget) { widget.repaint(); }

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    Theme theme(application);
    QApplication::setStyle(new WorkbenchStyle(theme));
    theme.choose(Theme::Choice::Light);

    for (const int fields : {200, 1000}) {
        std::vector<double> open;
        std::vector<double> keys;
        std::vector<double> added;
        for (int run = 0; run < 7; ++run) {
            const auto first = schemaOf(wide(fields));
            const auto second = schemaOf(wide(fields, ",\"fresh\":{\"type\":\"string\"}"));
            double begin = cpu();
            schema::Form form(first, {});
            FormView view(theme);
            view.resize(1000, 700);
            view.setForm(&form);
            view.show();
            paint(view);
            open.push_back(cpu() - begin);
            QApplication::processEvents();
            auto* line = view.findChild<QLineEdit*>(QStringLiteral("field_/f0"));
            line->setFocus();
            for (int i = 0; i < 40; ++i) {
                begin = cpu();
                QTest::keyClick(line, Qt::Key_A);
                paint(view);
                keys.push_back(cpu() - begin);
            }
            begin = cpu();
            form.reconcile(second);
            paint(view);
            added.push_back(cpu() - begin);
        }
        print(fields == 200 ? "open 200 fields" : "open 1,000 fields", open);
        print(fields == 200 ? "key to frame, 200 fields, live check" : "key to frame, 1,000 fields, live check", keys);
        print(fields == 200 ? "new field into 200" : "new field into 1,000", added);
    }

    {
        ValuesBuilder data("data");
        data.begin(Value::Kind::Map);
        data.key("rows");
        data.begin(Value::Kind::List);
        for (int i = 0; i < 10'000; ++i) {
            data.begin(Value::Kind::Map);
            for (const char* key : {"part", "unit", "note"}) {
                data.key(key);
                data.string("text " + std::to_string(i));
            }
            data.key("quantity");
            data.number(std::to_string(i));
            data.end();
        }
        data.end();
        data.end();
        const auto values = data.finish();
        const auto schema = schemaOf(
            "{\"properties\":{\"rows\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"part\":{"
            "\"type\":\"string\"},\"quantity\":{\"type\":\"integer\"},\"unit\":{\"type\":\"string\"},\"note\":{"
            "\"type\":\"string\"}}}}}}");
        std::vector<double> open;
        std::vector<double> keys;
        for (int run = 0; run < 5; ++run) {
            double begin = cpu();
            schema::Form form(schema, {}, values->root());
            FormView view(theme);
            view.resize(1000, 700);
            view.setForm(&form);
            view.show();
            paint(view);
            open.push_back(cpu() - begin);
            for (int i = 0; i < 20; ++i) {
                const auto cell = form.at("/rows/" + std::to_string(i) + "/part");
                begin = cpu();
                (void)form.setText(cell, "typed " + std::to_string(i));
                paint(view);
                keys.push_back(cpu() - begin);
            }
        }
        print("10,000 objects open", open);
        print("10,000 objects, a key", keys);
    }

    {
        // 100 groups of 10 groups of 200 fields, and a schema inside itself.
        std::string text = "{\"$defs\":{\"node\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},"
                           "\"next\":{\"$ref\":\"#/$defs/node\"}}},\"leaf\":" +
                           wide(200) + "},\"type\":\"object\",\"properties\":{\"chain\":{\"$ref\":\"#/$defs/node\"}";
        for (int i = 0; i < 100; ++i) {
            text += ",\"g" + std::to_string(i) + "\":{\"type\":\"object\",\"properties\":{";
            for (int k = 0; k < 10; ++k)
                text += (k > 0 ? "," : "") + std::string("\"h") + std::to_string(k) + "\":{\"$ref\":\"#/$defs/leaf\"}";
            text += "}}";
        }
        const auto schema = schemaOf(text + "}}");
        std::vector<double> open;
        std::vector<double> deep;
        for (int run = 0; run < 5; ++run) {
            double begin = cpu();
            schema::Form form(schema, {});
            FormView view(theme);
            view.resize(1000, 700);
            view.setForm(&form);
            view.show();
            paint(view);
            open.push_back(cpu() - begin);
            std::string pointer = "/chain";
            for (int i = 0; i < 37; ++i)
                pointer += "/next";
            begin = cpu();
            view.reveal(form.at(pointer + "/name"));
            paint(view);
            deep.push_back(cpu() - begin);
        }
        print("a body of 200,000 fields opens", open);
        print("a field 38 deep inside itself is shown", deep);
    }

    if (argc > 1) {
        const auto memory = [] {
            const auto text = readFile("/proc/self/status");
            const auto at = text ? text->find("VmRSS:") : std::string::npos;
            return at == std::string::npos ? 0.0 : std::atof(text->c_str() + at + 6) / 1024;
        };
        const double before = memory();
        Job job;
        double begin = cpu();
        const auto api = schema::OpenApi::open(".", argv[1], job);
        if (!api)
            return 2;
        const schema::OpenApiOperation* operation = argc > 2 ? api->find(argv[2]) : nullptr;
        for (const auto& one : api->operations())
            if (operation == nullptr && !api->bodies(one).empty() && api->bodies(one).front().schema)
                operation = &one;
        schema::Form form(schema::requestForm(*api, *operation), formOptions());
        FormView view(theme);
        view.resize(1000, 700);
        view.setForm(&form);
        view.show();
        paint(view);
        std::printf("{\"name\": \"document to first form\", \"operation\": \"%s\", \"cpu_ms\": %.1f, "
                    "\"above_empty_mb\": %.1f, \"operations\": %zu}\n",
                    operation->id.c_str(), cpu() - begin, memory() - before, api->operations().size());
        if (argc > 3) { // a newer version of it, read again under the open form
            std::vector<double> all;
            std::vector<double> interface;
            for (int run = 0; run < 7; ++run) {
                begin = cpu();
                const auto newer = schema::OpenApi::open(".", argv[run % 2 == 0 ? 3 : 1], job);
                const auto& older = *api;
                if (!newer || !schema::compareOperations(older, *newer, job))
                    return 2;
                const double reading = cpu();
                form.reconcile(schema::requestForm(*newer, *newer->find(operation->id)));
                paint(view);
                interface.push_back(cpu() - reading);
                all.push_back(cpu() - begin);
            }
            print("newer document to form, all of it", all);
            print("newer document to form, interface thread", interface);
        }
    }
    return 0;
}

#include "widgets/words/declared.h"

#include <QCoreApplication>
#include <map>

#include "schema/form/form.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

// A name of an output; codes stay as they are.
QString inWords(const std::string& name)
{
    QString out = qs(name);
    if (out.toUpper() != out)
        out.replace(QLatin1Char('_'), QLatin1Char(' '));
    if (!out.isEmpty())
        out[0] = out[0].toUpper();
    return out;
}

void translateFields(Value of, ValuesBuilder& out, bool fields);

void translateSchema(const std::string& name, Value schema, ValuesBuilder& out)
{
    out.begin(Value::Kind::Map);
    const QString words = qs(schema::Form::words(name));
    if (const QString title = declaredText(ss(words)); title != words && !schema.find("title")) {
        out.key("title");
        out.string(ss(title));
    }
    translateFields(schema, out, false);
    out.end();
}

// The members of a schema, or, with `fields`, of its "properties".
void translateFields(Value of, ValuesBuilder& out, bool fields)
{
    for (const auto& [key, value] : of.members()) {
        const std::string name(key.text());
        out.key(name);
        if (fields && value.isMap()) {
            translateSchema(name, value, out);
        } else if (value.isMap()) {
            out.begin(Value::Kind::Map);
            translateFields(value, out, name == "properties");
            out.end();
        } else if (name == "description" && value.isString()) {
            out.string(ss(declaredText(std::string(value.text()))));
        } else {
            out.copy(value);
        }
    }
}

} // namespace

QString declaredText(const std::string& text) { return QCoreApplication::translate("command", text.c_str()); }

QString commandTitle(const command::CommandInfo& info) { return declaredText(info.title); }

QString commandHelp(const command::CommandInfo& info) { return declaredText(info.help); }

QString fieldTitle(const std::string& name)
{
    static const std::map<std::string, const char*> known = {
        {"id", "ID"},
        {"ok", "OK"},
        {"sha256", "SHA-256"},
        {"crr", "CRR"},
        {"url", "URL"},
        {"curl", "cURL"},
        {"rev", QT_TRANSLATE_NOOP("command", "Revision")},
        {"ref", QT_TRANSLATE_NOOP("command", "Git ref")},
        {"a", "A"},
        {"b", "B"},
        {"cpu_ms", QT_TRANSLATE_NOOP("command", "CPU (ms)")},
        {"wall_ms", QT_TRANSLATE_NOOP("command", "Elapsed (ms)")},
        {"lfs_pointers", QT_TRANSLATE_NOOP("command", "LFS pointers")},
        {"lfs_bytes", QT_TRANSLATE_NOOP("command", "LFS size")}};
    if (const auto it = known.find(name); it != known.end())
        return declaredText(it->second);
    return declaredText(ss(inWords(name)));
}

Values::Shared commandForm(const command::CommandInfo& info)
{
    const Values::Shared source = command::formSchema(info);
    ValuesBuilder out(info.id);
    out.begin(Value::Kind::Map);
    translateFields(source->root(), out, false);
    out.end();
    return out.finish();
}

} // namespace pluma::ui

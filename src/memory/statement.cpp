// The form of a context's statement, as FORMATS.md describes it.
#include <algorithm>
#include <array>

#include "base/members.h"
#include "base/text.h"
#include "memory/private.h"

namespace pluma::memory {
namespace {

enum class Kind { Text, TextOrNull, Texts, Count, Object, Objects, ObjectOrNull };

struct Form {
    const char* pointer;
    Kind kind;
    bool required = true;
};

bool fits(Kind kind, const Json& value)
{
    const auto all = [&value](bool (Json::*is)() const noexcept) {
        return std::all_of(value.begin(), value.end(), [is](const Json& one) { return (one.*is)(); });
    };
    switch (kind) {
    case Kind::Text:
        return value.is_string();
    case Kind::TextOrNull:
        return value.is_string() || value.is_null();
    case Kind::Texts:
        return value.is_array() && all(&Json::is_string);
    case Kind::Count:
        return value.is_number_unsigned();
    case Kind::Object:
        return value.is_object();
    case Kind::Objects:
        return value.is_object() && all(&Json::is_object);
    case Kind::ObjectOrNull:
        return value.is_object() || value.is_null();
    }
    return false;
}

std::string wordsOf(Kind kind)
{
    switch (kind) {
    case Kind::Text:
        return tr("text");
    case Kind::TextOrNull:
        return tr("text or null");
    case Kind::Texts:
        return tr("a list of texts");
    case Kind::Count:
        return tr("a number");
    case Kind::Object:
        return tr("an object");
    case Kind::Objects:
        return tr("an object of objects");
    case Kind::ObjectOrNull:
        return tr("an object or null");
    }
    return {};
}

constexpr std::array<Form, 24> forms = {{
    {"/id", Kind::Text},
    {"/program", Kind::Text},
    {"/title", Kind::Text, false},
    {"/scope", Kind::Object},
    {"/scope/phases", Kind::Texts},
    {"/scope/domains", Kind::Texts, false},
    {"/scope/paths", Kind::Texts, false},
    {"/state", Kind::Text},
    {"/commit", Kind::TextOrNull},
    {"/created", Kind::Text},
    {"/author", Kind::Object},
    {"/author/name", Kind::Text},
    {"/author/email", Kind::Text, false},
    {"/author/key", Kind::Text},
    {"/parameters", Kind::Objects},
    {"/counts", Kind::Object},
    {"/counts/artifacts", Kind::Count},
    {"/merkle_root", Kind::Text},
    {"/common_digest", Kind::Text},
    {"/program_digest", Kind::Text},
    {"/provenance_digest", Kind::Text},
    {"/source", Kind::ObjectOrNull, false},
    {"/overrides", Kind::ObjectOrNull, false},
    {"/labels", Kind::Texts, false},
}};

} // namespace

std::optional<std::pair<std::string, std::string>> wrongForm(const Json& statement)
{
    for (const Form& form : forms) {
        const Json::json_pointer at{std::string(form.pointer)};
        const bool there = statement.contains(at);
        if (there ? !fits(form.kind, statement.at(at)) : form.required)
            return std::pair(std::string(form.pointer), wordsOf(form.kind));
    }
    // What a value of a program is made of.
    for (const auto& [name, value] : statement["parameters"].items()) {
        const std::string at = "/parameters/" + name;
        if (value.contains("unit") && !value["unit"].is_string())
            return std::pair(at + "/unit", tr("text"));
        if (value.contains("origins") &&
            !(value["origins"].is_array() &&
              std::all_of(value["origins"].begin(), value["origins"].end(),
                          [](const Json& one) { return one.is_object() && member(one, "layer").is_string(); })))
            return std::pair(at + "/origins", tr("a list of objects, each with a layer"));
    }
    return std::nullopt;
}

} // namespace pluma::memory

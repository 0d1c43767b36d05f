#include "template/engine/batch.h"

#include <array>
#include <charconv>

#include "base/text.h"
#include "template/engine/lexer.h"

namespace pluma::tmpl {
namespace {

struct TextOption {
    std::string_view name;
    std::string Environment::*member;
};
constexpr TextOption textOptions[] = {{"block_start_string", &Environment::blockStart},
                                      {"block_end_string", &Environment::blockEnd},
                                      {"variable_start_string", &Environment::variableStart},
                                      {"variable_end_string", &Environment::variableEnd},
                                      {"comment_start_string", &Environment::commentStart},
                                      {"comment_end_string", &Environment::commentEnd},
                                      {"line_statement_prefix", &Environment::lineStatementPrefix},
                                      {"line_comment_prefix", &Environment::lineCommentPrefix},
                                      {"newline_sequence", &Environment::newlineSequence}};
struct FlagOption {
    std::string_view name;
    bool Environment::*member;
};
constexpr FlagOption flagOptions[] = {{"trim_blocks", &Environment::trimBlocks},
                                      {"lstrip_blocks", &Environment::lstripBlocks},
                                      {"keep_trailing_newline", &Environment::keepTrailingNewline},
                                      {"autoescape", &Environment::autoescape},
                                      {"indent_includes", &Environment::indentIncludes}};
constexpr std::pair<std::string_view, Undefined> undefinedKinds[] = {{"strict", Undefined::Strict},
                                                                     {"lenient", Undefined::Lenient},
                                                                     {"chainable", Undefined::Chainable},
                                                                     {"debug", Undefined::Debug}};

tl::unexpected<Error> wrongKind(std::string_view name, std::string_view expected)
{
    return fail(ErrorCode::Invalid, tr("The option '{}' is {}.", name, expected), "/options/" + std::string(name));
}

// The line and column that an error names; 0 where it names none.
std::pair<int, int> placeIn(std::string_view where)
{
    std::array<int, 2> out{};
    for (std::size_t i = 2; i-- > 0;) {
        const std::size_t colon = where.rfind(':');
        if (colon == std::string_view::npos)
            return {0, 0};
        const std::string_view number = where.substr(colon + 1);
        const auto end = std::from_chars(number.data(), number.data() + number.size(), out.at(i));
        if (end.ec != std::errc() || end.ptr != number.data() + number.size())
            return {0, 0};
        where = where.substr(0, colon);
    }
    return {out[0], out[1]};
}

Result<std::string> rendered(const Value& request, Job* job)
{
    if (!request.isMap())
        return fail(ErrorCode::Invalid, tr("A request is an object."));
    CompileOptions options;
    options.environment.undefined = Undefined::Lenient;
    RenderOptions render;
    render.job = job;
    if (const Value settings = request.find("options"); settings && settings.isMap()) {
        for (const auto& [name, value] : settings.members())
            PLUMA_CHECK(setOption(options.environment, name.text(), value));
        if (const Value globals = settings.find("globals"); globals && globals.isMap())
            render.globals = globals;
    }
    PLUMA_CHECK(checkEnvironment(options.environment));
    std::map<std::string, std::string> texts;
    if (const Value templates = request.find("templates"); templates && templates.isMap())
        for (const auto& [name, text] : templates.members())
            texts.emplace(name.text(), text.text());
    TextLoader loader(options.environment, std::move(texts));
    render.loader = &loader;
    const Value context = request.find("context");
    if (context && !context.isMap() && !context.isNull())
        return fail(ErrorCode::Invalid, tr("The context is an object of names and values."), "/context");
    const Value source = request.find("source");
    const Value name = request.find("name");
    const std::string called(name && name.isString() ? name.text() : std::string_view());
    if (source && source.isString()) {
        PLUMA_TRY(const auto compiled, Template::compile(std::string(source.text()),
                                                         called.empty() ? std::string(unnamed) : called, options));
        return compiled.render(context && context.isMap() ? context : Value(), render);
    }
    PLUMA_TRY(const auto compiled, loader.load(called));
    return compiled.render(context && context.isMap() ? context : Value(), render);
}

} // namespace

Result<> setOption(Environment& environment, std::string_view name, Value value)
{
    for (const TextOption& option : textOptions)
        if (option.name == name) {
            if (value.isNull())
                return {}; // None: as it is
            if (!value.isString())
                return wrongKind(name, tr("a text"));
            environment.*option.member = value.text();
            return {};
        }
    for (const FlagOption& option : flagOptions)
        if (option.name == name) {
            if (!value.isBool())
                return wrongKind(name, tr("true or false"));
            environment.*option.member = value.isTrue();
            return {};
        }
    if (name == "undefined") {
        for (const auto& [word, kind] : undefinedKinds)
            if (value.isString() && value.text() == word) {
                environment.undefined = kind;
                return {};
            }
        return wrongKind(name, tr("strict, lenient, chainable or debug"));
    }
    return {};
}

Result<> checkEnvironment(const Environment& environment)
{
    for (const std::string* text : {&environment.blockStart, &environment.blockEnd, &environment.variableStart,
                                    &environment.variableEnd, &environment.commentStart, &environment.commentEnd})
        if (text->find_first_not_of(" \t\r\n") == std::string::npos)
            return fail(ErrorCode::Invalid, tr("What begins or ends a tag cannot be empty."));
    if (environment.blockStart == environment.variableStart || environment.blockStart == environment.commentStart ||
        environment.variableStart == environment.commentStart)
        return fail(ErrorCode::Invalid, tr("Statements, expressions and comments begin in the same way."));
    if (environment.newlineSequence != "\n" && environment.newlineSequence != "\r\n" &&
        environment.newlineSequence != "\r")
        return wrongKind("newline_sequence", tr("\\n, \\r\\n or \\r"));
    return {};
}

Result<std::string> renderRequest(std::string line, Job* job)
{
    PLUMA_TRY(const auto request, Values::fromJson(std::move(line), "request"));
    return rendered(request->root(), job);
}

Json errorJson(const Error& error)
{
    const auto [line, column] = placeIn(error.where);
    return {{"message", error.message},          {"line", line},         {"column", column},
            {"code", errorCodeName(error.code)}, {"where", error.where}, {"hint", error.hint}};
}

} // namespace pluma::tmpl

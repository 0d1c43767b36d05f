#include "template/engine/template.h"

#include <algorithm>
#include <set>

#include "base/beneath.h"
#include "base/text.h"
#include "template/engine/check.h"
#include "template/engine/run.h"

namespace pluma::tmpl {
namespace {

/// Texts beyond this are no templates.
constexpr std::size_t largestText = 4U << 20;

// Whether all single-brace names of the data are among those that are known, and there is one.
bool usesSingleBraces(const Source& source, const std::vector<std::string>& known)
{
    bool any = false;
    for (const Token& token : source.tokens()) {
        if (token.kind != TokenKind::Data)
            continue;
        for (std::size_t at = 0; at < token.text.size();) {
            const SingleBrace next = nextSingleBrace(token.text, at);
            if (next.name.empty())
                break;
            if (std::find(known.begin(), known.end(), next.name) == known.end())
                return false;
            any = true;
            at = next.end;
        }
    }
    return any;
}

} // namespace

Result<Template> Template::compile(std::string text, const std::string& name, const CompileOptions& options)
{
    if (text.size() > largestText)
        return fail(ErrorCode::Limit, tr("A template has {} MB at most.", largestText >> 20), name);
    auto program = std::make_shared<Program>();
    program->environment = options.environment;
    const auto read = [&](const std::vector<std::string>& singleBraceNames) {
        return std::make_unique<Source>(text, name, options.environment, options.firstLine, options.columnOffset,
                                        singleBraceNames);
    };
    auto source = read({});
    if (!options.singleBraceNames.empty() &&
        (!options.allSingleBraces || usesSingleBraces(*source, options.singleBraceNames)))
        source = read(options.singleBraceNames);
    PLUMA_TRY(program->syntax, parse(std::move(source)));
    PLUMA_CHECK(resolveNames(program->syntax));
    Template out;
    out.m_program = std::move(program);
    return out;
}

Result<std::string> Template::render(Value context, const RenderOptions& options) const
{
    return Run(*m_program, context, options).render();
}

Result<std::string> Template::render(const Json& context, const RenderOptions& options) const
{
    // By its text: 40.0 stays a float.
    PLUMA_TRY(const auto values, Values::fromJson(context.dump(-1, ' ', false, Json::error_handler_t::replace), ""));
    return render(values->root(), options);
}

const Provenance::Span* Provenance::find(std::size_t byte) const
{
    const auto at = std::upper_bound(spans.begin(), spans.end(), byte,
                                     [](std::size_t value, const Span& one) { return value < one.end; });
    return at != spans.end() && at->begin <= byte ? &*at : nullptr;
}

std::vector<Template::Misfit> Template::misfits(Value schema) const { return tmpl::misfits(m_program->syntax, schema); }

int Template::lineAt(std::uint32_t at) const { return m_program->syntax.source->line(at); }

LanguageWords languageWords()
{
    LanguageWords out;
    out.filters = filterNames();
    out.tests = testNames();
    out.functions = {"cycler", "dict", "joiner", "lipsum", "namespace", "range"};
    out.statements = {"autoescape", "block",    "break",   "call",      "continue", "do",    "elif",
                      "else",       "endblock", "endcall", "endfilter", "endfor",   "endif", "endmacro",
                      "endset",     "endwith",  "extends", "filter",    "for",      "from",  "if",
                      "import",     "include",  "macro",   "raw",       "set",      "with"};
    for (auto* list : {&out.filters, &out.tests})
        std::sort(list->begin(), list->end());
    return out;
}

std::vector<std::string> Template::names(bool ofEngine) const
{
    std::set<std::string> out;
    for (const auto& [name, at] : m_program->syntax.reads)
        if (ofEngine || !isGlobal(name))
            out.emplace(name);
    return {out.begin(), out.end()};
}

std::vector<std::string> Template::references() const
{
    return {m_program->syntax.references.begin(), m_program->syntax.references.end()};
}

// --- loaders ---------------------------------------------------------------------------------------------------------

Result<Template> Loader::load(const std::string& name)
{
    const std::lock_guard lock(m_mutex);
    if (const auto known = m_loaded.find(name); known != m_loaded.end())
        return known->second;
    PLUMA_TRY(auto source, text(name));
    CompileOptions options;
    options.environment = m_environment;
    PLUMA_TRY(auto compiled, Template::compile(std::move(source), name, options));
    return m_loaded.emplace(name, std::move(compiled)).first->second;
}

Result<std::string> TextLoader::text(const std::string& name)
{
    const auto it = m_texts.find(name);
    if (it == m_texts.end())
        return fail(ErrorCode::NotFound, tr("There is no template '{}'.", printable(name)));
    return it->second;
}

Result<std::string> FolderLoader::text(const std::string& name)
{
    for (const std::string_view part : split(name, '/'))
        if (part == ".." || part.find('\\') != std::string_view::npos || part.find('\0') != std::string_view::npos)
            return fail(ErrorCode::Denied,
                        tr("The template '{}' leads out of the folder of templates.", printable(name)));
    for (const std::string& folder : m_folders) {
        auto text = readFileBeneath(folder, "./" + name);
        if (text || (text.error().code != ErrorCode::NotFound && text.error().code != ErrorCode::Invalid))
            return text;
    }
    return fail(ErrorCode::NotFound, tr("There is no template '{}'.", printable(name)));
}

} // namespace pluma::tmpl

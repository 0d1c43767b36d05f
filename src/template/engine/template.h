// Parametric templates: Jinja for plain data. Definitions with typed parameters and the library are in library.h.
#pragma once

#include <chrono>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <variant>
#include <vector>

#include "base/job.h"
#include "base/json.h"
#include "base/result.h"
#include "base/values.h"
#include "template/values/environment.h"

namespace pluma::tmpl {

class Loader;

/// One value of a record: nothing, a flag, a number or a text that lives as long as the records.
using Cell = std::variant<std::monostate, bool, std::int64_t, double, std::string_view>;

/// Records that templates see as a list of dictionaries, read as they are asked for: rows of a store. Asked by the
/// thread that renders.
class Records {
public:
    virtual ~Records() = default;
    virtual std::size_t size() const = 0;
    virtual const std::vector<std::string>& columns() const = 0;
    virtual Cell cell(std::size_t record, std::size_t column) const = 0;
};

/// Bounds for hostile templates; exceeding one is an Error with code limit. Those that are 0 grow with the data: little
/// data cannot keep a machine busy, much data can be gone through.
struct RenderLimits {
    std::uint64_t steps = 0;     ///< statements, expressions, turns of loops
    std::size_t outputBytes = 0; ///< of the text
    std::size_t liveBytes = 0;   ///< of values that templates make
    int depth = 300;             ///< of macros, includes and loops that call themselves
    std::chrono::milliseconds time = std::chrono::seconds(30);
};

/// Where the bytes of a text came from.
struct Provenance {
    static constexpr std::uint32_t none = UINT32_MAX;
    struct Span {
        std::uint32_t begin = 0, end = 0; ///< bytes of the output
        std::uint32_t cell = none;        ///< of the first value of the context that was read for them
        std::uint32_t at = none;          ///< of the expression in the template's own text; none: in an included one
    };
    std::vector<Span> spans; ///< by begin, without overlap; of constant text there are none
    /// The span that a byte of the output is in, or null.
    const Span* find(std::size_t byte) const;
};

struct RenderOptions {
    RenderLimits limits;
    Loader* loader = nullptr; ///< for include, import and extends; none: there are no other templates
    std::map<std::string, const Records*> records; ///< names besides those of the context; they have to live on
    std::map<std::string, std::string> units;      ///< of parameters, for the filter `quantity`
    Value globals;                    ///< names that every template sees, also imported ones; a map or none
    Job* job = nullptr;               ///< asked now and then whether to stop
    Provenance* provenance = nullptr; ///< is filled in when there is one; it costs up to a quarter more time
};

struct CompileOptions {
    Environment environment;
    /// Names that `{name}` stands for, besides `{{ name }}`.
    std::vector<std::string> singleBraceNames;
    /// When one single-brace name of the text is not among them, none is replaced.
    bool allSingleBraces = true;
    int firstLine = 1; ///< where the text stands in the file that `name` names, for messages
    int columnOffset = 0;
};

/// A compiled template. Immutable; render is re-entrant.
class Template {
public:
    /// Errors: invalid, with `name:line:column` and the line itself, where Jinja2 finds fault too; limit for what nests
    /// too deeply.
    static Result<Template> compile(std::string text, const std::string& name, const CompileOptions& options = {});
    /// Values are looked up by name in `context` (a map, or none). Errors: invalid or not_found, with the place, the
    /// line and the calls that led there; limit; cancelled.
    Result<std::string> render(Value context, const RenderOptions& options = {}) const;
    Result<std::string> render(const Json& context, const RenderOptions& options = {}) const;
    /// Names that the template reads from its context, sorted; `ofEngine`: also those that the engine has when the
    /// context has none, such as `range`.
    std::vector<std::string> names(bool ofEngine = false) const;
    /// Names of the templates that it includes, imports or extends, as far as they are written as such.
    std::vector<std::string> references() const;

    /// A use that fails for every value that a schema of its parameters allows: a number that is gone through, a field
    /// that is not there.
    struct Misfit {
        std::string message, where, hint; ///< `where` as path:line:column
    };
    /// Says nothing about what may be right.
    std::vector<Misfit> misfits(Value schema) const;
    /// The line, from 1, of a place in the text that was compiled, as Provenance::Span::at gives it.
    int lineAt(std::uint32_t at) const;

    struct Program; ///< private to the engine
private:
    friend class Run;
    std::shared_ptr<const Program> m_program; ///< shared: a compiled template is immutable and copies are cheap
};

/// What the language has by itself, sorted: for those who write templates.
struct LanguageWords {
    std::vector<std::string> statements, filters, tests, functions;
};
LanguageWords languageWords();

/// Gives the templates that others include, import or extend, by name. Each is read and compiled once. May be used by
/// several threads.
class Loader {
public:
    explicit Loader(Environment environment) : m_environment(std::move(environment)) {}
    virtual ~Loader() = default;
    Loader(const Loader&) = delete;
    Loader& operator=(const Loader&) = delete;
    /// Errors: not_found, those of reading, those of Template::compile.
    Result<Template> load(const std::string& name);

protected:
    /// Errors: not_found when there is none of that name.
    virtual Result<std::string> text(const std::string& name) = 0;

private:
    Environment m_environment;
    std::mutex m_mutex;
    std::map<std::string, Template> m_loaded;
};

/// Templates from memory.
class TextLoader final : public Loader {
public:
    TextLoader(Environment environment, std::map<std::string, std::string> texts)
        : Loader(std::move(environment)), m_texts(std::move(texts))
    {
    }

private:
    Result<std::string> text(const std::string& name) override;
    std::map<std::string, std::string> m_texts;
};

/// Templates below folders; the first folder that has one gives it. A name that leads out of its folder, also through
/// a link, is denied.
class FolderLoader final : public Loader {
public:
    FolderLoader(Environment environment, std::vector<std::string> folders)
        : Loader(std::move(environment)), m_folders(std::move(folders))
    {
    }

private:
    Result<std::string> text(const std::string& name) override;
    std::vector<std::string> m_folders;
};

} // namespace pluma::tmpl

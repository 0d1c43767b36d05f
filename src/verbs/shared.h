// Shapes and words that several commands share. Private to verbs.
#pragma once

#include <QtGlobal>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/text.h"
#include "base/values.h"
#include "base/wording.h"
#include "memory/contexts.h"
#include "verbs/verbs.h"

namespace pluma::verbs {

using command::Call;
using command::CommandInfo;
using command::Effect;
using command::Field;
using command::Registry;
using command::Shape;
template <class Item>
using Sink = std::function<void(const Item&)>;

template <class S, class T>
constexpr auto option(const char* name, T S::*member, const char* help, const char* placeholder = "",
                      const char* completes = "")
{
    return Field<S, T>{name, member, help, false, Shape::Option, placeholder, completes};
}
template <class S, class T>
constexpr auto needed(const char* name, T S::*member, const char* help, const char* placeholder = "",
                      const char* completes = "")
{
    return Field<S, T>{name, member, help, true, Shape::Option, placeholder, completes};
}
template <class S, class T>
constexpr auto positional(const char* name, T S::*member, const char* help, bool required, const char* placeholder,
                          const char* completes = "")
{
    return Field<S, T>{name, member, help, required, Shape::Positional, placeholder, completes};
}
/// The program that a verb is about.
template <class S>
constexpr auto ofProgram(std::string S::*member)
{
    return option("program", member, "the program; may be left out inside one", "ID", "program");
}
template <class S, class T>
constexpr auto out(const char* name, T S::*member, const char* help)
{
    return Field<S, T>{name, member, help, true};
}
template <class S, class T>
constexpr auto maybe(const char* name, T S::*member, const char* help)
{
    return Field<S, T>{name, member, help, false};
}

/// Of commands that ask for nothing.
struct NoInput {
    static auto describe() { return std::tuple<>(); }
};

struct FindingOut {
    std::string code, message, path, severity;
    std::optional<std::uint64_t> line = {};
    static auto describe()
    {
        return std::tuple{out("code", &FindingOut::code, "what kind of finding"),
                          out("message", &FindingOut::message, "a sentence"),
                          out("path", &FindingOut::path, "the artifact or place, may be empty"),
                          out("severity", &FindingOut::severity, "error, warning or note"),
                          out("line", &FindingOut::line, "of the path, from 1, where one is known")};
    }
};
std::vector<FindingOut> findingsOut(const std::vector<Finding>& findings);
/// Findings for people, grouped by code when there are many.
std::string findingsText(const std::vector<FindingOut>& findings);

struct ElsewhereOut {
    std::uint64_t lfs_pointers = 0, lfs_bytes = 0, submodules = 0, outer_links = 0;
    std::vector<FindingOut> pointers;
    static auto describe()
    {
        return std::tuple{out("lfs_pointers", &ElsewhereOut::lfs_pointers, "files that are Git LFS pointers"),
                          out("lfs_bytes", &ElsewhereOut::lfs_bytes, "bytes of the contents that they stand for"),
                          out("submodules", &ElsewhereOut::submodules, "submodules, recorded by their commits"),
                          out("outer_links", &ElsewhereOut::outer_links, "links that lead out of the program"),
                          out("pointers", &ElsewhereOut::pointers, "each Git LFS pointer and what it stands for")};
    }
};
ElsewhereOut elsewhereOut(const context::Elsewhere& elsewhere);
/// What is not here, in one sentence; empty when all is.
std::string elsewhereText(const ElsewhereOut& elsewhere);

struct ReuseOut {
    std::uint64_t identical = 0, parameterized = 0, rendered = 0, edited = 0, fresh = 0, total = 0;
    double ratio = 0;
    double distinct_ratio = 0;
    std::uint64_t distinct_reused = 0, distinct_total = 0;
    static auto describe()
    {
        return std::tuple{out("identical", &ReuseOut::identical, "artifacts cloned byte for byte"),
                          out("parameterized", &ReuseOut::parameterized, "artifacts cloned with parameters changed"),
                          out("rendered", &ReuseOut::rendered, "artifacts rendered again from a template"),
                          out("edited", &ReuseOut::edited, "artifacts changed by hand since"),
                          out("new", &ReuseOut::fresh, "artifacts without recorded origin"),
                          out("total", &ReuseOut::total, "artifacts in scope"),
                          out("ratio", &ReuseOut::ratio, "(identical + parameterized) / total"),
                          out("distinct_reused", &ReuseOut::distinct_reused, "reused distinct non-empty contents"),
                          out("distinct_total", &ReuseOut::distinct_total, "distinct non-empty contents"),
                          out("distinct_ratio", &ReuseOut::distinct_ratio, "distinct_reused / distinct_total")};
    }
};
ReuseOut reuseOut(const context::Reuse& reuse);
std::string reuseText(const ReuseOut& reuse);

std::string shortDigest(const std::string& hex);
std::string contextName(const memory::ContextInfo& context);
/// An event about a context. `name`: PROGRAM/PHASE@n.
command::Event contextEvent(const char* type, const std::string& name, const std::string& id);

/// Numbers by name, as "CAD 3  CAE 12".
std::string counts(const std::map<std::string, std::uint64_t>& map);

/// How many files of a program a layout says something of.
struct Shares {
    std::uint64_t withPhase = 0;
    std::uint64_t withoutPhase = 0; ///< with a domain or an ATA chapter
    std::uint64_t files = 0;        ///< of the program, without .pluma
};
std::string sharesText(const Shares& shares);
inline constexpr const char* placedHelp = "of common: files with a domain or an ATA chapter, but without a phase";
/// A word as a shell reads it back, in single quotes where that is needed.
std::string shellWord(const std::string& text);

/// `PROGRAM/PHASE` into its halves.
Result<std::pair<std::string, std::string>> splitTarget(const std::string& text);
/// Overrides of a file (lower) and of the command line (higher).
Result<std::vector<tfa::Override>> gatherOverrides(const std::string& inlineText, const std::string& file,
                                                   const std::string& folder);
std::filesystem::path under(const std::string& folder, const std::string& path);
/// Splits comma-separated values of a repeatable option.
std::vector<std::string> commaList(const std::vector<std::string>& values);

/// The workspace of a call: at or above its folder, and with the trust in the repository that the call was given.
Result<memory::Workspace> openWorkspace(const Call& call, memory::Environment environment);

/// The templates of a folder: those of its program, or outside any repository the shipped ones. The call's user is
/// warned of those that cannot be read.
struct TemplatesAt {
    tmpl::Library library;
    std::optional<memory::Workspace> workspace;
    std::optional<memory::ProgramRef> program;
};
Result<TemplatesAt> templatesAt(const memory::Environment& environment, const Call& call,
                                const std::string& program = {});

/// Reads a JSON or YAML file of up to 128 MiB.
Result<Values::Shared> readValues(const std::string& folder, const std::string& path);

} // namespace pluma::verbs

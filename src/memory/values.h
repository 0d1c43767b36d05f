// How the values of a program reach its files: by bindings, and by templates that documents were rendered from.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/units.h"
#include "memory/memory.h"
#include "template/library/library.h"
#include "tfa/tfa.h"

namespace pluma::memory {

/// A place in an artifact that a binding fills with a value of the program.
struct BoundValue {
    std::string parameter;
    std::string at;        ///< as the binding says it
    std::string text;      ///< what stands there
    std::string expected;  ///< what the program says, in the unit and format of the place
    std::size_t begin = 0; ///< bytes of the artifact
    std::size_t end = 0;
    int line = 0;         ///< from 1; 0: no place was found
    bool drifted = false; ///< `text` is another value
    std::string problem;  ///< why there is no place; empty: there is one
};

struct Explanation {
    tfa::ResolvedParameter parameter;
    struct Reach {
        std::string binding;
        std::uint64_t artifacts = 0;
    };
    std::vector<Reach> reach;
};

/// The places of an artifact that bindings of the program fill; `bytes` is its text as it stands now. In the order
/// of the text, those without a place last.
Result<std::vector<BoundValue>> boundValues(const Workspace& workspace, const ProgramRef& program,
                                            const std::string& path, std::string_view bytes);
Result<Explanation> explain(const Workspace& workspace, const ProgramRef& program, const std::string& parameter,
                            Job& job);

/// A document as a template gives it.
struct RenderedDocument {
    std::string path;       ///< relative to the program
    std::string templateId; ///< ID@VERSION
    std::string text;
    Json parameters;
    std::vector<std::string> fromProgram; ///< those of its parameters that are values of the program
};

/// A document that its template would give otherwise today.
struct Rerendered {
    std::string from;    ///< ID@VERSION
    std::string before;  ///< as git stores it
    std::string working; ///< as it is in the working tree, where that may have other line ends
    RenderedDocument to;
    std::string problem; ///< why it is left as it is; empty: it is not
};

struct RenderAgainResult {
    std::vector<Rerendered> documents;
    bool written = false;
};

/// Records that artifacts of a program were rendered from templates: files of parameters and provenance lines.
Result<> recordRendered(Workspace& workspace, const ProgramRef& program, const std::vector<RenderedDocument>& documents,
                        Job& job);
/// The parameters that a document of a program was rendered with; null for any other file. `path` is relative to
/// it.
Result<Json> renderedParameters(const Workspace& workspace, const ProgramRef& program, const std::string& path);
/// Renders documents of a program again: those that took a value from it which is another one now, or, with
/// `upgradeTo` (`ID@VERSION`), those of other versions of this template, which is then pinned. Documents that were
/// edited since are left alone and say so. `dryRun` only compares.
Result<RenderAgainResult> renderAgain(Workspace& workspace, const ProgramRef& program, const std::string& upgradeTo,
                                      bool dryRun, Job& job);

/// The values of a program that a template has parameters for, in the template's units. Errors: invalid when they have
/// units of different dimensions.
Result<std::map<std::string, Json>> valuesFor(const tmpl::Definition& definition, const tfa::Resolved& values,
                                              const Units& units);
/// The same for suggestions: with the id of the program as `program`, and nothing where units do not fit.
Json suggestedFor(const tmpl::Definition& definition, const tfa::Resolved& values, const std::string& programId,
                  const Units& units);

} // namespace pluma::memory

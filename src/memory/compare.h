// Two contexts beside each other, or one beside the working tree.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "diff/diff.h"
#include "memory/contexts.h"

namespace pluma::memory {

enum class Compared {
    Artifacts, ///< paths as in the program
    Everything ///< artifacts, common files and the program, each below its folder of a context
};

struct Comparison {
    ContextInfo before;
    std::optional<ContextInfo> after;                 ///< none: the working tree
    std::vector<diff::Change> changes;                ///< in path order
    std::vector<context::ParameterChange> parameters; ///< of two contexts
};
/// By the references of findContext. Errors: as of finding and reading them.
Result<Comparison> compareContexts(const Workspace& workspace, const std::string& before, const std::string& after,
                                   Compared what, Job& job);
/// A context beside what its phases have in the working tree now, committed or not. Of a file that cannot be read as
/// text it is only told that it differs.
Result<Comparison> compareWithTree(const Workspace& workspace, const std::string& before, Job& job);

/// A file on both sides; no value where a side has it not.
struct FilePair {
    std::optional<std::string> before;
    std::optional<std::string> after;
};
/// `path` in the program, or below a folder of a context. `after` null: the working tree. Errors: not_found when
/// neither side has it; limit for one of more than 256 MiB.
Result<FilePair> comparedFile(const Workspace& workspace, const ContextInfo& before, const ContextInfo* after,
                              const std::string& path);
/// The same of two trees, with the folders in which `path` is looked for, in their order.
Result<FilePair> comparedFile(diff::TreeSource& before, diff::TreeSource& after,
                              const std::vector<std::string>& folders, const std::string& path);

} // namespace pluma::memory

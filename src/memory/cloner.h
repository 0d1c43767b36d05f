// Applies the bindings of changed parameters to the files of a context that is cloned. Private to memory.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "memory/clone.h"
#include "memory/private.h"

namespace pluma::memory {

/// One file of the source context, artifact or common.
struct SourceFile {
    std::string path;
    TreeItem item;
    std::optional<std::size_t> listed; ///< index into the listing; none: a common file
};

/// A file that gets new bytes.
struct Applied {
    std::string bytes;
    CloneItem item;
};

/// Goes over the files one by one and keeps what was noticed. Uses a workspace of its caller's thread.
class Cloner {
public:
    Cloner(const Workspace::Private& d, const ProgramModel& source, const tfa::Resolved& target,
           const std::set<std::string>& changed, const Oid& programTree);

    /// The new bytes of a file, or no value when no binding of a changed parameter reaches it. Places that a binding
    /// names and does not reach are findings of severity error.
    Result<std::optional<Applied>> apply(const SourceFile& file, const Provenance& provenance);
    /// Bindings of changed parameters whose paths fit none of the files so far.
    std::vector<const Binding*> unmatched() const;
    /// Tells once of each binding whose pattern also fits files of another kind. After the last file.
    void tellOutside();
    /// A binding that did not reach what it names.
    void miss(const Binding& binding, const char* code, std::string message, const std::string& path);

    std::vector<Finding> findings;
    std::map<std::string, std::uint64_t> reached;          ///< parameter → places that carry the new value
    std::map<std::string, std::uint64_t> missed;           ///< parameter → places that do not
    std::map<std::string, std::string> renderedParameters; ///< digest → canonical JSON, to keep beside the program
    std::map<std::string, std::pair<std::string, std::string>> renderedFrom; ///< path → template, digest

private:
    void lookAgain(const std::vector<BoundEdit>& edits, const std::string& rendered, const std::string& path);
    Result<> collect(const Binding& binding, const std::string& bytes, const std::string& path,
                     std::vector<BoundEdit>& edits);
    void tellLeftAlone(const Binding& binding, const BoundPlaces& places, const std::string& old,
                       const std::string& path);
    Result<std::string> write(const std::string& bytes, const std::string& path, std::vector<BoundEdit>& edits);
    Result<std::optional<std::string>> renderAgain(const Binding& binding, const SourceFile& file,
                                                   const Provenance& provenance, const tfa::Parameter& value);

    const Workspace::Private& m_d;
    const ProgramModel& m_source;
    const tfa::Resolved& m_target;
    const std::set<std::string>& m_changed;
    std::set<const Binding*> m_matched;
    struct Fitted {
        std::uint64_t all = 0;
        std::vector<std::string> outside;
    };
    std::map<const Binding*, Fitted> m_fitted;
    Oid m_programTree;
    std::optional<tmpl::Library> m_library;
};

} // namespace pluma::memory

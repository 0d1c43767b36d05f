// What this machine remembers of keys: whom it trusts for which program, the newest roster it has seen, and how far it
// has seen the log of each key.
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/files.h"
#include "base/json.h"
#include "trust/signature.h"

namespace pluma::trust {

/// A key that a person of this machine trusts for a program.
struct PinnedRoot {
    std::string fingerprint;
    std::optional<PublicKey> key; ///< none of those that version 1 of the file had
    std::string person;           ///< as the pinning person knows it; empty of those of version 1
    std::string organisation;
    std::string pinned; ///< ISO time, or empty
};

/// The newest roster of a program that was accepted here.
struct RosterMark {
    unsigned version = 0;
    std::string digest;
    std::string root; ///< fingerprint of the pinned key that it leads to
    bool operator==(const RosterMark&) const = default;
};

struct ProgramPins {
    bool known = false; ///< somebody is or was pinned for it: then a stranger is unknown, not merely unpinned
    bool own = true;    ///< the own key counts; false after it was unpinned
    std::vector<PinnedRoot> roots;
    std::optional<RosterMark> roster;
    const PinnedRoot* find(const std::string& fingerprint) const;
};

/// A place in the log of a key, and when this machine saw the log reach it.
struct SeenMark {
    std::uint64_t seq = 0;
    std::string entry; ///< digest of the entry's payload
    std::string seen;  ///< ISO time of this machine
};
/// How far one chain of a key was seen: the head that was seen last, where, and the heads before it.
struct SeenHead {
    SeenMark mark;
    std::string commit;
    std::string folder;            ///< of the repository that has it, as Workspace names itself
    std::vector<std::string> also; ///< other repositories that had it, or an earlier part of the chain
    std::vector<SeenMark> earlier; ///< oldest first, at most 64
};

/// `pins.json` of the XDG state folder, version 2 (FORMATS.md); version 1 is read and becomes version 2 with the first
/// write. Writing is atomic and locked.
class PinStore {
public:
    explicit PinStore(std::filesystem::path directory) : m_directory(std::move(directory)) {}
    Result<ProgramPins> program(const std::string& program) const;
    /// The fingerprints of its pinned keys.
    Result<std::vector<std::string>> roots(const std::string& program) const;
    /// Adds a root; of one that is there, what was not known of it.
    Result<> pin(const std::string& program, const PinnedRoot& root, Job& job) const;
    /// `own`: it is the own key, which shall not count by being the own one either.
    Result<> unpin(const std::string& program, const std::string& fingerprint, bool own, Job& job) const;

    Result<> rememberRoster(const std::string& program, const RosterMark& mark, const std::string& envelope,
                            Job& job) const;
    /// The envelope of a roster that was remembered; not_found when it is not here any more.
    Result<std::string> roster(const std::string& digest) const;

    /// Chains of a key by the digest of their first entry.
    Result<std::map<std::string, SeenHead>> heads(const std::string& fingerprint) const;
    /// Notes that the log of a key was seen to reach an entry, of which each of `chains` is the first one.
    Result<> rememberHead(const std::string& fingerprint, const std::vector<std::string>& chains, const SeenMark& mark,
                          const std::string& commit, const std::string& folder, Job& job) const;
    /// What version 1 had seen of a key: commit by repository.
    Result<std::map<std::string, std::string>> headsOfVersion1(const std::string& fingerprint) const;

    /// The whole file as version 2. Errors: invalid when it is damaged.
    Result<Json> all() const;
    std::filesystem::path file() const { return m_directory / "pins.json"; }

private:
    Result<> change(const std::function<void(Json&)>& edit, Job& job) const;
    std::filesystem::path m_directory;
};

} // namespace pluma::trust

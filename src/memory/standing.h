// What this machine knows of keys, read once for one operation: logs, rosters, pins, and the verdicts that follow.
// Private to memory.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "memory/private.h"
#include "trust/verdict.h"

namespace pluma::memory {

/// The log of one key as it is here, every entry of it verified.
class KeyLog {
public:
    KeyLog(Oid head, std::vector<LogEntry> entries);
    const Oid& head() const { return m_head; }
    const std::vector<LogEntry>& entries() const { return m_entries; }
    bool has(const std::string& digest) const { return m_at.count(digest) > 0; }
    /// An entry and all that it follows, directly or not; empty when it is not here.
    std::set<std::string> upTo(const std::string& digest) const;
    /// The first entries of its chains: one, or more where two lines were joined.
    std::vector<std::string> chains() const;
    /// The last entry of the chain that begins with `genesis`.
    const LogEntry* tip(const std::string& genesis) const;
    /// The entry that names a context; null: none does.
    const LogEntry* naming(const std::string& contextDigest, const std::string& commit) const;
    /// The place of an entry, by the first of its chains.
    trust::LogPosition position(const LogEntry& entry) const;

private:
    Oid m_head;
    std::vector<LogEntry> m_entries;
    std::map<std::string, std::size_t> m_at; ///< digest → index
};

class Standing {
public:
    explicit Standing(const Workspace::Private& d) : m_d(d) {}
    Standing(const Standing&) = delete;
    Standing& operator=(const Standing&) = delete;

    /// The log of a key; null when it is not here. Errors: as of reading it.
    Result<const KeyLog*> log(const std::string& fingerprint);
    /// What is known of a program's keys. Errors: invalid when the machine's list of pins is damaged.
    Result<const trust::Ground*> ground(const std::string& program);
    /// The public key of a fingerprint, from whatever is here that has it: a fingerprint fits one key only.
    std::optional<trust::PublicKey> key(const std::string& program, const std::string& fingerprint);
    /// `claimed`: the name that the thing itself gives its signer.
    Result<trust::TrustVerdict> judge(const std::string& program, const std::string& fingerprint, const std::string& at,
                                      const std::string& claimed, const std::string& contextDigest,
                                      const std::string& commit);
    /// Whether the statement of a context is signed by somebody who is trusted. Its other bytes are not looked at.
    bool trusts(const ContextInfo& context);
    /// Who has signed the statement of a context, by the envelope beside it; empty: it cannot be read.
    std::string signerOf(const ContextInfo& context) const;

    struct Continuity {
        bool rewound = false;      ///< something that was seen is gone
        bool behind = false;       ///< something that was seen is in another folder, which still has it
        std::string folder;        ///< where it was seen
        std::string commit;        ///< the head that had it
        bool commitIsHere = false; ///< that commit is still in this repository
    };
    /// Whether the log of a key still has all that this machine has seen of it.
    Result<Continuity> continuity(const std::string& fingerprint);
    /// Notes how far the log of a key goes now.
    Result<> remember(const std::string& fingerprint, Job& job);
    /// Notes the roster of a program that counts now.
    Result<> rememberRoster(const std::string& program, Job& job);

private:
    const std::vector<trust::SignedRoster>& rosters();
    std::optional<std::vector<trust::Signer>> enrolled(const std::string& program, const trust::Ground& ground);
    bool seenBefore(const std::string& fingerprint, const std::string& entry, TimePoint time);
    bool signedByPinnedOrOwn(const trust::Ground& ground, const ContextInfo& context);

    const Workspace::Private& m_d;
    std::map<std::string, Result<std::optional<KeyLog>>> m_logs;
    std::map<std::string, trust::Ground> m_grounds;
    std::optional<std::vector<trust::SignedRoster>> m_rosters;
};

/// The path of a repository as it stands in Private::workspaceKey, without the birth of its folder.
std::string pathOfKey(const std::string& workspaceKey);

} // namespace pluma::memory

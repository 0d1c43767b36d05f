// What the window knows of the open workspace at one moment, as facts of the rooms that they come from.
#pragma once

#include <QFlags>
#include <QMetaType>
#include <QString>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "memory/check.h"
#include "memory/contexts.h"
#include "memory/inventory.h"
#include "memory/memory.h"
#include "memory/permission.h"

namespace pluma::ui {

/// What a context of the open program is called: "CAD@2".
QString contextName(const memory::ContextInfo& context);
/// With its program, as the command line takes it: "AMPEL360-BWB-Q100/CAD@2".
QString contextPath(const memory::ContextInfo& context);

/// The rooms that facts come from.
enum class FactsOf {
    Workspace = 1, ///< WorkspaceFacts
    Program = 2,   ///< ProgramFacts
    Artifacts = 4, ///< ArtifactFacts
    Contexts = 8,  ///< ContextFacts
    All = 15
};
Q_DECLARE_FLAGS(Facts, FactsOf)
Q_DECLARE_OPERATORS_FOR_FLAGS(Facts)

/// Facts compare equal when a panel would show the same for both.
struct WorkspaceFacts {
    std::string root;   ///< of the working tree, absolute
    std::string branch; ///< of the working tree; empty when no branch is checked out
    memory::ProgramRef program;
    std::vector<memory::ProgramRef> programs;
    memory::RepositoryTrust trust; ///< what the repository would run, and whether it may

    std::string absolute(const std::string& path) const; ///< of a path relative to the program
    bool operator==(const WorkspaceFacts& other) const;
};

struct ProgramFacts {
    tfa::Manifest manifest;
    tfa::Vocabulary vocabulary;
    tfa::Resolved parameters;
    std::vector<trust::Signer> signers; ///< enrolled keys; empty when they cannot be read

    std::vector<std::string> phases() const; ///< in lifecycle order
    bool operator==(const ProgramFacts& other) const;
};

struct ArtifactFacts {
    std::shared_ptr<const memory::Inventory> inventory; ///< null while it is being read
    std::map<std::string, char> changes;                ///< what git says of the working tree, by path
    std::map<std::string, context::ProvenanceEntry> provenance;
    std::map<std::string, std::uint64_t> byPhase;

    /// Where an artifact belongs, shorter than its folder: "57-20 Outer Wing · CAD"; the folder when nobody knows it.
    QString place(const std::string& path) const;
    /// The phase of an artifact; empty for what is common to all, and for what the inventory does not know.
    std::string phaseOf(const std::string& path) const;
    bool operator==(const ArtifactFacts& other) const;
};

struct ContextFacts {
    std::vector<memory::ContextInfo> contexts; ///< of all programs, oldest first
    std::string ground;                        ///< what verdicts rest on (Workspace::verificationGround)
    /// By phase of the program: how it differs from the last context of it; none where there is no context, an error
    /// where that could not be told. Known last of all.
    std::map<std::string, Result<memory::Drift>> since;

    /// The context of a commit, or of an id that only one has: ids are claims, and anybody can copy one. Null
    /// otherwise.
    const memory::ContextInfo* context(const QString& reference) const;
    bool operator==(const ContextFacts& other) const;
};

/// Immutable once published; panels keep a shared_ptr because several of them and running jobs read the same one.
struct Snapshot : WorkspaceFacts, ProgramFacts, ArtifactFacts, ContextFacts {
    /// The rooms whose facts are others here.
    Facts differing(const Snapshot& other) const;
    /// Contexts of the program in one phase, oldest first, without those that nobody trusted had signed.
    std::vector<const memory::ContextInfo*> ofPhase(const std::string& phase) const;
    /// The last of them that is frozen and trusted now; null when there are only others, or none.
    const memory::ContextInfo* lastFrozen(const std::string& phase) const;
    /// The last context that says it is of the phase, signed by nobody whom this machine trusts; null without one.
    const memory::ContextInfo* claimed(const std::string& phase) const;
};

} // namespace pluma::ui

Q_DECLARE_METATYPE(pluma::ui::Facts)

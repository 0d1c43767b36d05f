// What a program consists of now, for those who show it.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "context/context.h"
#include "memory/memory.h"

namespace pluma::memory {

/// Every file of a program outside `.pluma`, as the index has it, in path-byte order. Compact, because a program may
/// have a million of them: words that repeat are indexes into tables whose entry 0 is the empty word. Plain value.
struct Inventory {
    struct Row {
        std::string path; ///< relative to the program
        std::uint16_t phase = 0;
        std::uint16_t domain = 0;
        std::uint16_t ata = 0;
        std::uint16_t kind = 0;
        std::uint32_t subsystem = 0;
        bool attributed = false; ///< false: common to all phases, with or without a domain and an ATA chapter
        bool untracked = false;  ///< in the working tree only: git does not know it yet
        bool operator==(const Row&) const = default;
    };
    std::vector<Row> rows;
    std::vector<std::string> phases, domains, atas, kinds, subsystems;
    std::map<std::string, context::Origin> origins; ///< by path, where provenance knows one
    bool operator==(const Inventory&) const = default;
};

/// What a configuration manager calls the artifacts of an inventory.
struct ItemTable {
    std::vector<tfa::ItemIdentity> items; ///< each once, sorted by number and revision
    std::vector<std::int32_t> of;         ///< row of the inventory → index into items; -1: none
};

/// What git says of a working tree.
struct TreeStatus {
    /// Paths of the program, with git's letter: M, A, D, R, T, U, ? (untracked), and ~ for a file that is not compared,
    /// because the filter that the repository brought for it may not run here.
    std::map<std::string, char> changes;
    std::vector<ProgramRef> programs; ///< of the whole tree, sorted by id, also those that git does not track yet
};

/// The files of a program with what its layout says of them. `untracked`: more paths, which git does not know yet
/// (see status). Errors: conflict when two patterns disagree.
Result<Inventory> inventoryOf(const Workspace& workspace, const ProgramRef& program, Job& job,
                              const std::vector<std::string>& untracked = {});
/// Item identities of an inventory of this program, by the item rules of its manifest, from what git's index holds.
Result<ItemTable> itemsOf(const Workspace& workspace, const ProgramRef& program, const Inventory& inventory, Job& job);
/// How the working tree differs from the last commit, in one walk.
Result<TreeStatus> treeStatus(const Workspace& workspace, const ProgramRef& program, Job& job);
/// Paths of all files of a program, also those below `.pluma` and those that git does not know yet (but ignores
/// not), relative to it, in path order. No submodules.
Result<std::vector<std::string>> filesOf(const Workspace& workspace, const ProgramRef& program, Job& job);
/// Where each recorded artifact of the working tree came from, by path.
Result<context::Provenance> provenanceOf(const Workspace& workspace, const ProgramRef& program);

} // namespace pluma::memory

// Enterprise memory: a git repository as workspace with programs in it; what is done with them is in the headers beside
// this one, a capability each (adopt, check, freeze, contexts, clone, sync, keys, values, history, files, inventory,
// permission). The formats are in FORMATS.md.
//
// Threading: a Workspace is for one thread; open one per thread. Every writing function holds the repository's pluma
// lock and has one commit point, the compare-and-swap of the origin's ref; before it nothing is visible, after it
// nothing is missing.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/files.h"
#include "base/job.h"
#include "base/units.h"
#include "template/library/library.h"
#include "tfa/tfa.h"
#include "trust/keystore.h"
#include "trust/pins.h"

namespace pluma::memory {

/// Where keys and pins live and what time it is. Injected, so that tests own both.
struct Environment {
    AppDirs dirs;
    Clock clock = systemClock;
    char decimal = '.';
    /// Whatever the repository brings may run, without a question and without remembering it: `--trust-repository`.
    bool trustRepository = false;
    trust::KeyPlace keyPlace = trust::KeyPlace::File; ///< of a key that is made
};

/// A program found in the workspace.
struct ProgramRef {
    std::string id;
    std::string folder; ///< relative to the repository, "" at its root
};

class Workspace {
public:
    /// Opens the repository at or above a folder and repairs the local projections. Bare repositories can be read, not
    /// frozen. Errors: as of store::Repository::open.
    static Result<Workspace> open(const std::filesystem::path& folder, Environment environment);
    Workspace(Workspace&&) noexcept;
    Workspace& operator=(Workspace&&) noexcept;
    ~Workspace();

    std::filesystem::path root() const; ///< of the working tree, absolute
    std::string branch() const;         ///< that is checked out; empty for a commit of none
    const Units& units() const;         ///< that ship with the product
    trust::PinStore pins() const;       ///< of this machine
    trust::KeyStore keys() const;       ///< of this machine

    /// Programs of the working tree, sorted by id. Manifests that git does not track yet take a walk over the whole
    /// tree; `tracked` leaves them out.
    Result<std::vector<ProgramRef>> programs(bool tracked = false) const;
    /// By id, or the one of the current folder, or the only one. Errors: not_found with the nearest id.
    Result<ProgramRef> program(const std::string& id, const std::filesystem::path& folder) const;
    Result<ProgramRef> program(const std::string& id, const std::filesystem::path& folder,
                               const std::vector<ProgramRef>& among) const;
    Result<tfa::Manifest> manifest(const ProgramRef& program) const;
    /// Parameters of the working tree's manifest, with bases.
    Result<tfa::Resolved> parameters(const ProgramRef& program) const;
    Result<tfa::Vocabulary> vocabulary(const ProgramRef& program) const;
    Result<tmpl::Library> templates(const ProgramRef* program) const;

    struct Private;
    Private& parts() const { return *d; } ///< for memory itself

private:
    explicit Workspace(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// Shipped or program-owned base manifests: `.pluma/bases/ID@VERSION.yaml`, then the product's. Used by init.
Result<std::string> shippedBase(const std::string& id);

} // namespace pluma::memory

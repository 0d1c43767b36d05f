#include "example/workspace.h"

#include <algorithm>

#include "base/files.h"
#include "memory/keys.h"
#include "memory/values.h"

namespace pluma::example {

Result<Created> createWorkspace(const memory::Environment& environment, const std::filesystem::path& directory,
                                std::uint64_t artifacts, std::uint64_t seed, Job& job)
{
    const std::string base = "BWB-AIRCRAFT-BASE-V1";
    PLUMA_TRY(const auto bytes, memory::shippedBase(base));
    Options options;
    options.artifacts = artifacts;
    options.seed = seed;
    options.baseRef = base + "@1.0.0#sha256:" + trust::sha256(bytes).hex();
    options.baseName = base + "@1.0.0.yaml";
    options.baseBytes = bytes;
    PLUMA_TRY(auto created, create(directory, options, job));
    // The import is the same everywhere; whose workstation this is comes as a commit of its own.
    PLUMA_TRY(auto workspace, memory::Workspace::open(directory, environment));
    PLUMA_CHECK(enrolOwnKey(workspace, created.program, directory, job));
    return created;
}

Result<> enrolOwnKey(memory::Workspace& workspace, const std::string& id, const std::filesystem::path& folder, Job& job)
{
    PLUMA_TRY(const auto program, workspace.program(id, folder));
    PLUMA_TRY(const auto key, workspace.keys().own(job));
    const trust::PublicKey own = key.publicKey();
    PLUMA_TRY(const auto signers, memory::signersOf(workspace, program));
    trust::PinnedRoot root{own.fingerprint(), own, {}, {}, {}};
    if (std::none_of(signers.begin(), signers.end(), [&](const trust::Signer& s) { return s.key == own; })) {
        PLUMA_TRY(const auto done,
                  memory::enroll(workspace, program, {{}, {}, "AMPEL Aerospace", {"prime_contractor"}, {}}, job));
        root.person = done.signer.person;
        root.organisation = done.signer.organisation;
        root.pinned = done.signer.validFrom;
        const std::string file = (std::filesystem::path(program.folder) / ".pluma" / "signers.yaml").string();
        for (const std::vector<std::string>& arguments :
             {std::vector<std::string>{"add", "--", file},
              std::vector<std::string>{"-c", "user.name=pluma", "-c", "user.email=pluma@localhost", "-c",
                                       "commit.gpgSign=false", "commit", "-q", "-m",
                                       "Enrol the key of this workstation", "--", file}})
            PLUMA_CHECK(runGit(gitProcess(workspace.root(), arguments), job));
    }
    return workspace.pins().pin(program.id, root, job);
}

} // namespace pluma::example

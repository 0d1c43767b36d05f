// The example program as a workspace whose owner is this workstation.
#pragma once

#include <filesystem>

#include "example/example.h"
#include "memory/memory.h"

namespace pluma::example {

/// Creates the example and enrols and pins the own key in it. Errors as of create().
Result<Created> createWorkspace(const memory::Environment& environment, const std::filesystem::path& directory,
                                std::uint64_t artifacts, std::uint64_t seed, Job& job);
/// Enrols the own key in a program, commits that, and pins the key.
Result<> enrolOwnKey(memory::Workspace& workspace, const std::string& program, const std::filesystem::path& folder,
                     Job& job);

} // namespace pluma::example

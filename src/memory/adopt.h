// Making a folder a program: by adding what declares it, moving nothing.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "memory/check.h"

namespace pluma::tfa {
struct Suggestion; // tfa/suggest.h
}

namespace pluma::memory {

struct AdoptRequest {
    std::filesystem::path folder;
    std::string program;
    std::string title;
    std::vector<std::string> layout;
    std::vector<tfa::Topic> topics; ///< with layout: phases of the folders at `{topic}`
    std::string architecture;
    std::vector<std::string> domains;
    std::string base;   ///< ID of a base manifest to inherit, or empty
    bool adopt = false; ///< false: a new program in an empty or absent folder
    bool addFetchRefspec = false;
};

struct AdoptResult {
    std::string program;
    std::string folder;
    std::vector<std::string> layout;
    std::vector<std::string> written;
    Census census;
    std::vector<std::string> hints;
};

Result<AdoptResult> adopt(Workspace& workspace, const AdoptRequest& request, Job& job);
/// What init would be told best, or what it would do with the layout of the request. Writes nothing; completes the
/// program of the request. Errors: as of init.
Result<tfa::Suggestion> suggest(const Workspace& workspace, AdoptRequest& request, Job& job);

} // namespace pluma::memory

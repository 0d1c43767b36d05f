// Many files of a folder that get new texts together.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/job.h"
#include "base/result.h"

namespace pluma {

/// A file to be written: where, what, and its mode as in chmod.
struct FileToSave {
    std::filesystem::path path;
    std::string_view bytes;
    unsigned mode = 0644;
};
/// Replaces many files, each as saveFile does, but waits for the disk once for all of them: every new text is on the
/// disk before the first name changes. `ready` is asked last before that; until then nothing was replaced, whatever
/// fails. `replaced`: how many of them, in their order, have their new bytes; less than all only after an error.
Result<> saveFiles(const std::vector<FileToSave>& files, const std::string& step,
                   const std::function<Result<>()>& ready, std::size_t& replaced, Job& job);

} // namespace pluma

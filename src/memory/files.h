// Renaming and removing files of a program, through git, and back.
#pragma once

#include <string>
#include <vector>

#include "memory/memory.h"

namespace pluma::memory {

/// What a renaming did to the bindings that named the file, and what takes it back.
struct RenamedFile {
    std::string from;
    std::string to;
    int bindings = 0;              ///< that name the new path now
    std::vector<std::string> lost; ///< patterns of bindings that reached the file and do not any more
    std::string before;            ///< .pluma/bindings.yaml, and what was made of it; empty where nothing was
    std::string after;
};

/// A file that was taken out of a program, with what it takes to put it back.
struct RemovedFile {
    std::string path;
    std::string bytes;
    unsigned mode = 0644;
    bool tracked = false; ///< git knew it
    std::string indexed;  ///< as git lists it then: "mode id stage"
};

/// Gives a file of the program another name, in the working tree and in git's index; no commit. Folders are made,
/// and bindings that name exactly this file name its new path. Errors: conflict when there is something of the new
/// name; denied for `.pluma` and for what is not below the program.
Result<RenamedFile> renameFile(Workspace& workspace, const ProgramRef& program, const std::string& from,
                               const std::string& to, Job& job);
/// Undoes renameFile; bindings that were written since are led back one by one.
Result<> undoRename(Workspace& workspace, const ProgramRef& program, const RenamedFile& renamed, Job& job);
/// Takes a file of the program out of the working tree and of git's index; no commit. Errors: limit for more than
/// 256 MiB, because what is returned undoes it; denied as for renameFile.
Result<RemovedFile> removeFile(Workspace& workspace, const ProgramRef& program, const std::string& path, Job& job);
/// Undoes removeFile. Errors: conflict when there is something of that name again.
Result<> putBack(Workspace& workspace, const ProgramRef& program, const RemovedFile& file, Job& job);

} // namespace pluma::memory

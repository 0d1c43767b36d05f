// What adopting and checking both count in a program. Private to memory.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "memory/private.h"

namespace pluma::memory {

/// Errors: invalid, with the first names, for paths that are not UTF-8 and so cannot be listed.
Result<> refuseBadNames(const std::vector<TreeItem>& items);
/// What is told of domain codes outside the vocabulary, with how many artifacts have each: one finding for all of them.
Finding unknownDomains(const std::map<std::string, std::uint64_t>& codes);
/// Files of a program by what its layout says of them, with what they name outside of git. Errors: conflict when two
/// patterns disagree.
Result<Census> census(const Workspace::Private& d, const std::vector<TreeItem>& items, const tfa::Layout& layout,
                      const tfa::Vocabulary& vocabulary, Job& job);

} // namespace pluma::memory

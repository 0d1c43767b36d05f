// cmark-gfm under bounds of memory and time. Private to src/document.
#pragma once

#include <atomic>
#include <cmark-gfm.h>
#include <functional>
#include <string>

#include "base/job.h"
#include "base/result.h"

namespace pluma::document {

/// Makes what is wanted of the tree, as long as nobody asks it to stop. It may only touch what it owns together with
/// its caller: the caller may have gone.
using TreeReader = std::function<void(cmark_node* root, const std::atomic<bool>& stop)>;

/// Reads a text with GitHub's extensions and hands the tree on, both in a thread of its own. Errors: cancelled, at the
/// latest 0.3 s after the job was; limit for more than 512 MiB or half a minute. A thread that does not come back by
/// then is left alone to its end.
Result<> readTree(std::string text, TreeReader reader, Job& job);

} // namespace pluma::document

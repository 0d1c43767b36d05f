// Versions of templates. Private to src/template; the order of versions is in library.h.
#pragma once

#include <string_view>

namespace pluma::tmpl {

/// Up to three numbers, and what marks a version before its release: 1, 1.2, 1.2.3-rc.1.
bool isVersion(std::string_view text);

} // namespace pluma::tmpl

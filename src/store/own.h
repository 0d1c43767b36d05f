// What an open repository keeps for the git that it starts. Private to store.
#pragma once

#include <optional>

#include "store/neutral.h"
#include "store/store.h"

namespace pluma::store {

struct Repository::Own {
    bool trusted = false;
    std::filesystem::file_time_type configured; ///< when the configuration changed that `neutral` was made of
    std::optional<NeutralFolder> neutral;       ///< made when git is first started
    std::optional<Executables> brought;         ///< what the repository would run; read when it first matters
};

/// Of what `git check-attr -z filter` says, the paths with one of these filters.
std::vector<std::string> withFilter(std::string_view said, const std::set<std::string>& filters);

} // namespace pluma::store

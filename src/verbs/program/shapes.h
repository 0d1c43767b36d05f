// Shapes and words that the verbs of program share. Private to them.
#pragma once

#include "search/search.h"
#include "verbs/shared.h"

namespace pluma::verbs {

struct SkippedOut {
    std::string path, why, message;
    static auto describe()
    {
        return std::tuple{out("path", &SkippedOut::path, "relative to the program"),
                          out("why", &SkippedOut::why, "binary, large, link, unreadable or gave_up"),
                          out("message", &SkippedOut::message, "a sentence")};
    }
};

/// A program's folder and its files.
struct Place {
    std::filesystem::path root;
    std::vector<std::string> paths;
};

Result<Place> placeOf(const memory::Environment& environment, const Call& call, const std::string& id);

std::vector<SkippedOut> skippedOut(const std::vector<search::Skipped>& skipped);

bool gaveUp(const std::vector<SkippedOut>& skipped);

/// One line: how many of each kind, and those by name that say more than their kind.
std::string skippedText(const std::vector<SkippedOut>& skipped);

} // namespace pluma::verbs

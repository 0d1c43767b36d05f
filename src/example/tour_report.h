// The page that tells of a tour. Private to example.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "example/tour.h"
#include "memory/clone.h"
#include "memory/freeze.h"

namespace pluma::example {

/// What came out of the steps.
struct TourFacts {
    memory::FreezeResult frozen;
    memory::CloneResult clone;
    std::vector<memory::CloneItem> rows;          ///< artifacts that cloning changed
    std::map<std::string, context::Reuse> byKind; ///< of the clone
    std::string document;                         ///< that was rendered
    std::string sample;                           ///< unified text of one artifact that differs
    std::uint64_t artifacts = 0;                  ///< of the program, with common files
    TourResult result;
};

/// HTML that needs no other file. `date`: the day, for its head.
Result<std::string> tourReport(const TourFacts& facts, const std::string& date);

} // namespace pluma::example

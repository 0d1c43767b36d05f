// The JSON value of interfaces. Keys are sorted, so that the same value always prints the same text.
#pragma once

#include <nlohmann/json.hpp>

#include "base/json_fwd.h"

// Instantiated once, in json.cpp, instead of in each of the many sources that use it.
extern template class nlohmann::basic_json<>;

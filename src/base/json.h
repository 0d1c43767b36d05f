// The JSON value of interfaces. Keys are sorted, so that the same value always prints the same text.
#pragma once

#include <nlohmann/json.hpp>

namespace pluma {
using Json = nlohmann::json;
} // namespace pluma

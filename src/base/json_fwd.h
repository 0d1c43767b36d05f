// The JSON value of interfaces, by name only: for headers that hand one on.
#pragma once

#include <nlohmann/json_fwd.hpp>

namespace pluma {
using Json = nlohmann::json;
} // namespace pluma

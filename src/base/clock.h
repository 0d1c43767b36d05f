// Injected time. Nothing in the engine asks the system for the hour by itself.
#pragma once

#include <chrono>
#include <functional>
#include <string>

#include "base/result.h"

namespace pluma {

using TimePoint = std::chrono::sys_time<std::chrono::milliseconds>;
/// Where "now" comes from: `systemClock` in the programs, a fixed function in tests.
using Clock = std::function<TimePoint()>;

TimePoint systemClock();
/// UTC ISO 8601 with milliseconds: 2025-10-14T09:30:00.000Z.
std::string isoTime(TimePoint time);
/// Reads what isoTime writes (milliseconds optional, `Z` required).
Result<TimePoint> parseIsoTime(const std::string& text);

} // namespace pluma

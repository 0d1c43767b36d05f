#include <fmt/format.h>

#include "base/clock.h"
#include "base/job.h"
#include "base/text.h"

namespace pluma {

Result<> Job::step(const std::string& name, std::uint64_t done, std::uint64_t total)
{
    if (cancelled())
        return fail(ErrorCode::Cancelled, tr("Cancelled while: {}.", name));
    if (onProgress)
        onProgress(name, done, total);
    return {};
}

TimePoint systemClock()
{
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

std::string isoTime(TimePoint time)
{
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(time - day);
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), clock.hours().count(),
                       clock.minutes().count(), clock.seconds().count(), clock.subseconds().count());
}

Result<TimePoint> parseIsoTime(const std::string& text)
{
    const auto bad = [&] {
        return fail(ErrorCode::Invalid, tr("'{}' is not a UTC time such as 2025-10-14T09:30:00.000Z.", text));
    };
    const std::string shape = "dddd-dd-ddTdd:dd:dd";
    if (text.size() != shape.size() + 1 && text.size() != shape.size() + 5)
        return bad();
    for (std::size_t i = 0; i < shape.size(); ++i)
        if (shape[i] == 'd' ? (text[i] < '0' || text[i] > '9') : text[i] != shape[i])
            return bad();
    if (text.back() != 'Z')
        return bad();
    const auto number = [&](std::size_t at, std::size_t n) { return std::stoi(text.substr(at, n)); };
    int milliseconds = 0;
    if (text.size() == shape.size() + 5) {
        if (text[19] != '.' || text.find_first_not_of("0123456789", 20) != 23)
            return bad();
        milliseconds = number(20, 3);
    }
    const std::chrono::year_month_day date{std::chrono::year(number(0, 4)),
                                           std::chrono::month(static_cast<unsigned>(number(5, 2))),
                                           std::chrono::day(static_cast<unsigned>(number(8, 2)))};
    if (!date.ok() || number(11, 2) > 23 || number(14, 2) > 59 || number(17, 2) > 60)
        return bad();
    return std::chrono::sys_days(date) + std::chrono::hours(number(11, 2)) + std::chrono::minutes(number(14, 2)) +
           std::chrono::seconds(number(17, 2)) + std::chrono::milliseconds(milliseconds);
}

} // namespace pluma

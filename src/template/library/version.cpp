#include <array>
#include <charconv>

#include "base/text.h"
#include "template/library/library.h"
#include "template/library/version.h"

namespace pluma::tmpl {

namespace {

struct Version {
    std::array<std::uint32_t, 3> numbers{};
    std::size_t given = 0;   ///< how many of them were written
    std::string_view before; ///< of a release: "rc.1"
};

std::optional<Version> parsed(std::string_view text)
{
    Version out;
    if (const std::size_t dash = text.find('-'); dash != std::string_view::npos) {
        out.before = text.substr(dash + 1);
        text = text.substr(0, dash);
        if (out.before.empty())
            return std::nullopt;
    }
    for (const std::string_view part : split(text, '.')) {
        if (out.given == out.numbers.size() || part.empty() || part.size() > 9)
            return std::nullopt;
        const auto done = std::from_chars(part.data(), part.data() + part.size(), out.numbers[out.given++]);
        if (done.ec != std::errc() || done.ptr != part.data() + part.size())
            return std::nullopt;
    }
    return out;
}

int compared(const Version& a, const Version& b)
{
    if (a.numbers != b.numbers)
        return a.numbers < b.numbers ? -1 : 1;
    if (a.before.empty() != b.before.empty())
        return a.before.empty() ? 1 : -1;
    return a.before.compare(b.before);
}

} // namespace

bool isVersion(std::string_view text) { return parsed(text).has_value(); }

int compareVersions(std::string_view a, std::string_view b)
{
    return compared(parsed(a).value_or(Version()), parsed(b).value_or(Version()));
}

Result<bool> versionFits(std::string_view version, std::string_view requirement)
{
    std::string_view rest = requirement;
    const std::string_view sign = startsWith(rest, ">=")                           ? rest.substr(0, 2)
                                  : startsWith(rest, "^") || startsWith(rest, "~") ? rest.substr(0, 1)
                                                                                   : std::string_view();
    rest.remove_prefix(sign.size());
    const auto lowest = parsed(rest);
    if (!lowest)
        return fail(ErrorCode::Usage, tr("'{}' is no version.", printable(requirement)), {},
                    tr("write 1.2 (exactly), ^1.2 (up to the next that may break), ~1.2 (its corrections) or >=1.2"));
    const auto own = parsed(version).value_or(Version());
    if (sign.empty())
        return compared(own, *lowest) == 0;
    if (compared(own, *lowest) < 0)
        return false;
    if (sign == ">=")
        return true;
    // The numbers that have to stay: before 1.0 every second one may break.
    std::size_t fixed = sign == "~" ? std::min<std::size_t>(lowest->given, 2) : 1;
    while (sign == "^" && fixed < lowest->given && lowest->numbers[fixed - 1] == 0)
        ++fixed;
    return std::equal(own.numbers.begin(), own.numbers.begin() + static_cast<std::ptrdiff_t>(fixed),
                      lowest->numbers.begin());
}

} // namespace pluma::tmpl

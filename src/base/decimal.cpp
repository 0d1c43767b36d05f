#include <algorithm>
#include <charconv>
#include <vector>

#include "base/values.h"

namespace pluma {
namespace {

constexpr std::int64_t farthest = 1'000'000'000'000; // exponents beyond this are clamped: nothing real is lost

Decimal trimmed(bool negative, std::string digits, std::int64_t exponent)
{
    const std::size_t first = digits.find_first_not_of('0');
    if (first == std::string::npos)
        return {};
    digits.erase(0, first);
    exponent -= static_cast<std::int64_t>(first);
    digits.erase(digits.find_last_not_of('0') + 1);
    return {negative, std::move(digits), std::clamp(exponent, -farthest, farthest)};
}

// Magnitudes as digit strings without leading zeros; "" is zero.
int compareDigits(std::string_view a, std::string_view b)
{
    if (a.size() != b.size())
        return a.size() < b.size() ? -1 : 1;
    const int order = a.compare(b);
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}

std::string subtract(std::string a, std::string_view b) // a >= b
{
    int borrow = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        char& digit = a[a.size() - 1 - i];
        int value = digit - '0' - borrow - (i < b.size() ? b[b.size() - 1 - i] - '0' : 0);
        borrow = value < 0 ? 1 : 0;
        digit = static_cast<char>('0' + (value < 0 ? value + 10 : value));
    }
    a.erase(0, std::min(a.find_first_not_of('0'), a.size()));
    return a;
}

// The remainder of long division, one digit at a time; `next` gives the digits of the dividend.
std::string remainder(std::string_view dividend, std::int64_t zeros, std::string_view divisor)
{
    std::string rest;
    const auto step = [&](char digit) {
        if (!rest.empty() || digit != '0')
            rest += digit;
        while (compareDigits(rest, divisor) >= 0)
            rest = subtract(std::move(rest), divisor);
    };
    for (const char digit : dividend)
        step(digit);
    for (std::int64_t i = 0; i < zeros && !rest.empty(); ++i)
        step('0');
    return rest;
}

} // namespace

Decimal Decimal::of(std::string_view text)
{
    bool negative = false;
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        negative = text.front() == '-';
        text.remove_prefix(1);
    }
    if (text.size() > 2 && text[0] == '0' && (text[1] == 'x' || text[1] == 'o')) {
        // In groups of nine decimal digits, the lowest first.
        constexpr std::uint64_t group = 1'000'000'000;
        const std::uint64_t base = text[1] == 'x' ? 16 : 8;
        std::vector<std::uint64_t> groups = {0};
        for (const char c : text.substr(2, 4096)) {
            std::uint64_t carry = static_cast<std::uint64_t>(c <= '9' ? c - '0' : (c | 32) - 'a' + 10);
            for (std::uint64_t& one : groups) {
                carry += one * base;
                one = carry % group;
                carry /= group;
            }
            if (carry > 0)
                groups.push_back(carry);
        }
        std::string digits = std::to_string(groups.back());
        for (std::size_t g = groups.size() - 1; g-- > 0;) {
            const std::string nine = std::to_string(groups[g]);
            digits += std::string(9 - nine.size(), '0') + nine;
        }
        const auto whole = static_cast<std::int64_t>(digits.size());
        return trimmed(negative, std::move(digits), whole);
    }
    std::string digits;
    std::int64_t exponent = 0;
    bool point = false;
    std::size_t i = 0;
    for (; i < text.size(); ++i) {
        if (text[i] >= '0' && text[i] <= '9') {
            digits += text[i];
            exponent += point ? 0 : 1;
        } else if (text[i] == '.' && !point) {
            point = true;
        } else {
            break;
        }
    }
    if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
        std::string_view power = text.substr(i + 1);
        if (!power.empty() && power.front() == '+')
            power.remove_prefix(1);
        std::int64_t value = 0;
        const auto end = std::from_chars(power.data(), power.data() + power.size(), value);
        // Farther than what is kept, so that a number that was clamped reads back as itself.
        if (end.ec == std::errc::result_out_of_range)
            value = power.front() == '-' ? -2 * farthest : 2 * farthest;
        exponent += std::clamp(value, -2 * farthest, 2 * farthest);
    }
    return trimmed(negative, std::move(digits), exponent);
}

int Decimal::compare(const Decimal& a, const Decimal& b)
{
    if (a.digits.empty() || b.digits.empty() || a.negative != b.negative) {
        const int signA = a.digits.empty() ? 0 : a.negative ? -1 : 1;
        const int signB = b.digits.empty() ? 0 : b.negative ? -1 : 1;
        return signA < signB ? -1 : signA > signB ? 1 : 0;
    }
    int order = a.exponent < b.exponent ? -1 : a.exponent > b.exponent ? 1 : 0;
    if (order == 0) {
        const int text = a.digits.compare(b.digits); // both begin at the same power of ten
        order = text < 0 ? -1 : text > 0 ? 1 : 0;
    }
    return a.negative ? -order : order;
}

bool Decimal::multiple(const Decimal& a, const Decimal& b)
{
    if (a.digits.empty())
        return true;
    if (b.digits.empty())
        return false;
    // Both as whole numbers of one power of ten: a = A·10^x, b = B·10^y; neither A nor B ends in a zero.
    const std::int64_t x = a.exponent - static_cast<std::int64_t>(a.digits.size());
    const std::int64_t y = b.exponent - static_cast<std::int64_t>(b.digits.size());
    if (x < y)
        return false; // A would have to end in zeros
    // Zeros help only against the factors 2 and 5 of B, of which it has fewer than four for each of its digits.
    const std::int64_t useful = 4 * static_cast<std::int64_t>(b.digits.size()) + 4;
    return remainder(a.digits, std::min(x - y, useful), b.digits).empty();
}

std::string Decimal::text() const
{
    if (digits.empty())
        return "0";
    const auto count = static_cast<std::int64_t>(digits.size());
    std::string out = negative ? "-" : "";
    if (exponent > 40 || exponent < -20) {
        out += digits[0];
        if (count > 1)
            out += "." + digits.substr(1);
        return out + "e" + (exponent > 0 ? "+" : "") + std::to_string(exponent - 1);
    }
    if (exponent >= count)
        return out + digits + std::string(static_cast<std::size_t>(exponent - count), '0');
    if (exponent > 0)
        return out + digits.substr(0, static_cast<std::size_t>(exponent)) + "." +
               digits.substr(static_cast<std::size_t>(exponent));
    return out + "0." + std::string(static_cast<std::size_t>(-exponent), '0') + digits;
}

} // namespace pluma

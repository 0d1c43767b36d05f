#include <algorithm>
#include <charconv>

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

std::string add(std::string_view a, std::string_view b)
{
    std::string out;
    int carry = 0;
    for (std::size_t i = 0; i < std::max(a.size(), b.size()) || carry > 0; ++i) {
        const int value =
            carry + (i < a.size() ? a[a.size() - 1 - i] - '0' : 0) + (i < b.size() ? b[b.size() - 1 - i] - '0' : 0);
        out += static_cast<char>('0' + value % 10);
        carry = value / 10;
    }
    std::reverse(out.begin(), out.end());
    out.erase(0, std::min(out.find_first_not_of('0'), out.size()));
    return out;
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
        std::uint64_t value = 0;
        std::from_chars(text.data() + 2, text.data() + text.size(), value, text[1] == 'x' ? 16 : 8);
        const std::string digits = std::to_string(value);
        return trimmed(negative, digits, static_cast<std::int64_t>(digits.size()));
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
        if (end.ec == std::errc::result_out_of_range)
            value = power.front() == '-' ? -farthest : farthest;
        exponent += std::clamp(value, -farthest, farthest);
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

Decimal Decimal::product(const Decimal& a, const Decimal& b)
{
    if (a.digits.empty() || b.digits.empty())
        return {};
    std::vector<int> places(a.digits.size() + b.digits.size(), 0);
    for (std::size_t i = a.digits.size(); i-- > 0;)
        for (std::size_t j = b.digits.size(); j-- > 0;) {
            places[i + j + 1] += (a.digits[i] - '0') * (b.digits[j] - '0');
            if (places[i + j + 1] > 1'000'000) { // keeps sums of long products inside an int
                places[i + j] += places[i + j + 1] / 10;
                places[i + j + 1] %= 10;
            }
        }
    std::string digits(places.size(), '0');
    int carry = 0;
    for (std::size_t i = places.size(); i-- > 0;) {
        const int value = places[i] + carry;
        digits[i] = static_cast<char>('0' + value % 10);
        carry = value / 10;
    }
    return trimmed(a.negative != b.negative, digits, a.exponent + b.exponent);
}

Decimal Decimal::quotient(const Decimal& a, const Decimal& b)
{
    if (a.digits.empty() || b.digits.empty())
        return {};
    std::string digits;
    std::string rest;
    std::size_t significant = 0;
    for (std::size_t i = 0; (i < a.digits.size() || !rest.empty()) && significant < 36; ++i) {
        const char next = i < a.digits.size() ? a.digits[i] : '0';
        if (!rest.empty() || next != '0')
            rest += next;
        int count = 0;
        for (; compareDigits(rest, b.digits) >= 0; ++count)
            rest = subtract(std::move(rest), b.digits);
        digits += static_cast<char>('0' + count);
        significant += significant > 0 || count > 0 ? 1 : 0;
    }
    // The digits are those of 0.A / B with B as a whole number.
    const std::int64_t exponent = a.exponent - (b.exponent - static_cast<std::int64_t>(b.digits.size()));
    Decimal out = trimmed(a.negative != b.negative, digits, exponent);
    if (out.digits.size() > 34) { // round half up
        const bool up = out.digits[34] >= '5';
        out.digits.resize(34);
        if (up) {
            const std::string more = add(out.digits, "1");
            out = trimmed(out.negative, more, out.exponent + (more.size() > 34 ? 1 : 0));
        } else {
            out = trimmed(out.negative, out.digits, out.exponent);
        }
    }
    return out;
}

Decimal Decimal::sum(const Decimal& a, const Decimal& b)
{
    if (a.digits.empty())
        return b;
    if (b.digits.empty())
        return a;
    const std::int64_t x = a.exponent - static_cast<std::int64_t>(a.digits.size());
    const std::int64_t y = b.exponent - static_cast<std::int64_t>(b.digits.size());
    if (std::max(x, y) - std::min(x, y) > 4096) // the smaller one is lost beside the other
        return a.exponent > b.exponent ? a : b;
    const auto padded = [](const Decimal& n, std::int64_t from, std::int64_t to) {
        return n.digits + std::string(static_cast<std::size_t>(from - to), '0');
    };
    const std::int64_t low = std::min(x, y);
    const std::string left = padded(a, x, low);
    const std::string right = padded(b, y, low);
    bool negative = a.negative;
    std::string digits;
    if (a.negative == b.negative) {
        digits = add(left, right);
    } else if (compareDigits(left, right) >= 0) {
        digits = subtract(left, right);
    } else {
        digits = subtract(right, left);
        negative = b.negative;
    }
    const std::int64_t exponent = low + static_cast<std::int64_t>(digits.size());
    return trimmed(negative, std::move(digits), exponent);
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

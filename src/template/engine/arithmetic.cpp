// Arithmetic as Python does it: integers of any size, floor division, the sign of a remainder.
#include <cmath>

#include "base/text.h"
#include "template/values/integers.h"
#include "template/values/operations.h"
#include "template/values/text_format.h"

namespace pluma::tmpl {

namespace {

constexpr std::uint64_t largestBits = 40'000;

const char* signOf(Operator op)
{
    static constexpr const char* signs[] = {"+", "-", "*", "/", "//", "%", "**"};
    return signs[static_cast<std::size_t>(op)];
}

[[noreturn]] void cannot(Operator op, const Var& a, const Var& b)
{
    for (const Var* one : {&a, &b})
        if (one->isUndefined())
            one->undefined().refuse();
    stop(tr("'{}' is not known between {} and {}.", signOf(op), typeName(a), typeName(b)));
}

// a / b, rounded once, to the nearest; ties to even.
double ratio(const mpz_class& a, const mpz_class& b)
{
    if (sgn(a) == 0)
        return sgn(b) < 0 ? -0.0 : 0.0;
    const auto bits = [](const mpz_class& value) { return static_cast<long>(mpz_sizeinbase(value.get_mpz_t(), 2)); };
    const long shift = 66 - (bits(a) - bits(b));
    mpz_class above = abs(a);
    mpz_class below = abs(b);
    if (shift > 0)
        above <<= static_cast<mp_bitcnt_t>(shift);
    else
        below <<= static_cast<mp_bitcnt_t>(-shift);
    mpz_class quotient = above / below;
    const bool exact = quotient * below == above;
    const long drop = bits(quotient) - 53;
    mpz_class kept = quotient >> static_cast<mp_bitcnt_t>(drop);
    const mpz_class rest = quotient - (kept << static_cast<mp_bitcnt_t>(drop));
    const mpz_class half = mpz_class(1) << static_cast<mp_bitcnt_t>(drop - 1);
    if (rest > half || (rest == half && (!exact || mpz_odd_p(kept.get_mpz_t()) != 0)))
        kept += 1;
    const double out = std::ldexp(kept.get_d(), static_cast<int>(drop - shift));
    return sgn(a) * sgn(b) < 0 ? -out : out;
}

[[noreturn]] void byZero() { stop(tr("This divides by zero.")); }

Var floats(Operator op, double a, double b)
{
    switch (op) {
    case Operator::Add:
        return Var::real(a + b);
    case Operator::Sub:
        return Var::real(a - b);
    case Operator::Mul:
        return Var::real(a * b);
    case Operator::Div:
        if (b == 0)
            byZero();
        return Var::real(a / b);
    case Operator::FloorDiv:
    case Operator::Mod: {
        if (b == 0)
            byZero();
        double rest = std::fmod(a, b);
        double times = (a - rest) / b;
        if (rest != 0 && (b < 0) != (rest < 0)) {
            rest += b;
            times -= 1;
        } else if (rest == 0) {
            rest = std::copysign(0.0, b);
        }
        if (op == Operator::Mod)
            return Var::real(rest);
        if (times == 0)
            return Var::real(std::copysign(0.0, a / b));
        double whole = std::floor(times);
        if (times - whole > 0.5)
            whole += 1;
        return Var::real(whole);
    }
    case Operator::Pow: {
        if (a == 0 && b < 0)
            stop(tr("Zero has no negative power."));
        if (a < 0 && std::isfinite(a) && std::isfinite(b) && b != std::floor(b))
            stop(tr("A negative number has no power that is a fraction."));
        const double out = std::pow(a, b);
        if (std::isinf(out) && std::isfinite(a) && std::isfinite(b))
            stop(tr("The result is too large."));
        return Var::real(out);
    }
    }
    return {};
}

Var integers(Heap& heap, Operator op, const Var& a, const Var& b)
{
    if (a.isSmall() && b.isSmall()) {
        const std::int64_t x = a.small();
        const std::int64_t y = b.small();
        std::int64_t out = 0;
        switch (op) {
        case Operator::Add:
            if (!__builtin_add_overflow(x, y, &out))
                return Var::integer(out);
            break;
        case Operator::Sub:
            if (!__builtin_sub_overflow(x, y, &out))
                return Var::integer(out);
            break;
        case Operator::Mul:
            if (!__builtin_mul_overflow(x, y, &out))
                return Var::integer(out);
            break;
        case Operator::Div:
            if (y == 0)
                byZero();
            if (std::abs(static_cast<double>(x)) < 9007199254740992.0 &&
                std::abs(static_cast<double>(y)) < 9007199254740992.0)
                return Var::real(static_cast<double>(x) / static_cast<double>(y));
            break;
        case Operator::FloorDiv:
        case Operator::Mod:
            if (y == 0)
                byZero();
            if (y != -1) {
                const std::int64_t rest = x % y;
                const bool other = rest != 0 && (rest < 0) != (y < 0);
                return Var::integer(op == Operator::Mod ? (other ? rest + y : rest) : x / y - (other ? 1 : 0));
            }
            break;
        case Operator::Pow:
            break;
        }
    }
    const mpz_class x = wide(a);
    const mpz_class y = wide(b);
    const auto bits = [](const mpz_class& value) {
        return static_cast<std::uint64_t>(mpz_sizeinbase(value.get_mpz_t(), 2));
    };
    switch (op) {
    case Operator::Add:
        return integerOf(heap, x + y);
    case Operator::Sub:
        return integerOf(heap, x - y);
    case Operator::Mul:
        return integerOf(heap, x * y);
    case Operator::Div: {
        if (sgn(y) == 0)
            byZero();
        const double out = ratio(x, y);
        if (std::isinf(out))
            stop(tr("The result is too large."));
        return Var::real(out);
    }
    case Operator::FloorDiv:
    case Operator::Mod: {
        if (sgn(y) == 0)
            byZero();
        mpz_class out;
        if (op == Operator::Mod)
            mpz_fdiv_r(out.get_mpz_t(), x.get_mpz_t(), y.get_mpz_t());
        else
            mpz_fdiv_q(out.get_mpz_t(), x.get_mpz_t(), y.get_mpz_t());
        return integerOf(heap, out);
    }
    case Operator::Pow:
        break;
    }
    if (sgn(y) < 0)
        return floats(op, realOf(a), realOf(b));
    if (bits(x) > 1 && (y > largestBits || (bits(x) - 1) * y.get_ui() > largestBits))
        stopLimit(tr("An integer has more than {} digits.", largestBits / 4));
    mpz_class out;
    if (bits(x) > 1)
        mpz_pow_ui(out.get_mpz_t(), x.get_mpz_t(), y.get_ui());
    else // 0, 1 and -1
        out = sgn(y) == 0 ? mpz_class(1) : sgn(x) >= 0 || mpz_odd_p(y.get_mpz_t()) != 0 ? x : mpz_class(1);
    return integerOf(heap, out);
}

// A text or list several times.
Var repeated(Heap& heap, const Var& what, const Var& times)
{
    std::int64_t count = 0;
    if (times.isSmall())
        count = std::max<std::int64_t>(times.small(), 0);
    else
        stop(tr("A text or list cannot be repeated that often."));
    const auto each = what.isString() ? what.view().size() : static_cast<std::size_t>(lengthOf(what)) * sizeof(Var);
    if (each > 0 && static_cast<std::uint64_t>(count) > (std::uint64_t{1} << 40) / each)
        heap.expect(std::size_t{1} << 50);
    heap.expect(each * static_cast<std::size_t>(each > 0 ? count : 0));
    if (what.isString()) {
        std::string out;
        if (each > 0) {
            out.reserve(each * static_cast<std::size_t>(count));
            for (std::int64_t i = 0; i < count; ++i)
                out += what.view();
        }
        return Var::string(heap, std::move(out), what.safe());
    }
    const std::vector<Var> one = itemsOf(heap, what);
    std::vector<Var> out;
    out.reserve(one.size() * static_cast<std::size_t>(one.empty() ? 0 : count));
    for (std::int64_t i = 0; i < count && !one.empty(); ++i)
        out.insert(out.end(), one.begin(), one.end());
    return what.isTuple() ? Var::tuple(heap, std::move(out)) : Var::list(heap, std::move(out));
}

} // namespace

double realOf(const Var& number)
{
    if (number.isFloat())
        return number.real();
    const double out = number.isSmall() ? static_cast<double>(number.small()) : ratio(wide(number), 1);
    if (std::isinf(out))
        stop(tr("The integer is too large for a decimal number."));
    return out;
}

Var calculate(Heap& heap, Operator op, const Var& a, const Var& b)
{
    if (a.isInteger() && b.isInteger())
        return integers(heap, op, a, b);
    if (a.isNumber() && b.isNumber())
        return floats(op, realOf(a), realOf(b));
    const auto sequence = [](const Var& value) { return value.isString() || value.isList() || value.isTuple(); };
    if (op == Operator::Mod && a.isString())
        return percentFormat(heap, a, b);
    if (op == Operator::Mul && sequence(a) && b.isInteger())
        return repeated(heap, a, b);
    if (op == Operator::Mul && sequence(b) && a.isInteger())
        return repeated(heap, b, a);
    if (op == Operator::Add && a.isString() && b.isString()) {
        heap.expect(a.view().size() + b.view().size());
        const bool safe = a.safe() || b.safe();
        std::string out;
        out.reserve(a.view().size() + b.view().size());
        for (const Var* part : {&a, &b})
            if (safe && !part->safe())
                writeEscaped(out, part->view());
            else
                out += part->view();
        return Var::string(heap, std::move(out), safe);
    }
    if (op == Operator::Add && ((a.isList() && b.isList()) || (a.isTuple() && b.isTuple()))) {
        std::vector<Var> out = itemsOf(heap, a);
        const std::vector<Var> more = itemsOf(heap, b);
        heap.expect((out.size() + more.size()) * sizeof(Var));
        out.insert(out.end(), more.begin(), more.end());
        return a.isTuple() ? Var::tuple(heap, std::move(out)) : Var::list(heap, std::move(out));
    }
    cannot(op, a, b);
}

Var negative(Heap& heap, const Var& value)
{
    if (value.isFloat())
        return Var::real(-value.real());
    if (value.isInteger())
        return value.isSmall() && value.small() != INT64_MIN ? Var::integer(-value.small())
                                                             : integerOf(heap, -wide(value));
    if (value.isUndefined())
        value.undefined().refuse();
    stop(tr("{} has no negative.", typeName(value)));
}

Var positive(Heap&, const Var& value)
{
    if (value.isBoolean())
        return Var::integer(value.small());
    if (value.isNumber())
        return value;
    if (value.isUndefined())
        value.undefined().refuse();
    stop(tr("'+' is not known for {}.", typeName(value)));
}

} // namespace pluma::tmpl

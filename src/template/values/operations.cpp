#include "template/values/operations.h"

#include <QChar>
#include <algorithm>
#include <charconv>
#include <cmath>

#include "base/text.h"
#include "template/values/integers.h"
#include "template/values/operations_bounds.h"

namespace pluma::tmpl {

namespace {

/// Bits of an integer that is computed.
constexpr std::size_t largest = 40'000;

std::uint64_t mixed(std::uint64_t h)
{
    h ^= h >> 30;
    h *= 0xbf58476d1ce4e5b9ULL;
    h ^= h >> 27;
    h *= 0x94d049bb133111ebULL;
    return h ^ (h >> 31);
}

std::int64_t sizeOf(const Var& list)
{
    return list.kind() == Var::Kind::Data ? static_cast<std::int64_t>(list.data().size())
                                          : static_cast<std::int64_t>(list.items().items.size());
}

// -1, 0, 1 of any two numbers, exactly; 2 for NaN.
int orderOfNumbers(const Var& a, const Var& b)
{
    if (a.isSmall() && b.isSmall())
        return a.small() < b.small() ? -1 : a.small() > b.small() ? 1 : 0;
    if (a.isFloat() && b.isFloat()) {
        const double x = a.real();
        const double y = b.real();
        return std::isnan(x) || std::isnan(y) ? 2 : x < y ? -1 : x > y ? 1 : 0;
    }
    if (a.isFloat() || b.isFloat()) {
        const double real = a.isFloat() ? a.real() : b.real();
        if (std::isnan(real))
            return 2;
        const int sign = a.isFloat() ? 1 : -1;
        if (std::isinf(real))
            return real > 0 ? sign : -sign;
        const mpz_class whole = wide(a.isFloat() ? b : a);
        const mpf_class exact(real, 64);
        return sign *
               (cmp(exact, mpf_class(whole, static_cast<mp_bitcnt_t>(mpz_sizeinbase(whole.get_mpz_t(), 2)) + 64)) < 0
                    ? -1
                : cmp(exact, mpf_class(whole, static_cast<mp_bitcnt_t>(mpz_sizeinbase(whole.get_mpz_t(), 2)) + 64)) > 0
                    ? 1
                    : 0);
    }
    const int out = cmp(wide(a), wide(b));
    return out < 0 ? -1 : out > 0 ? 1 : 0;
}

} // namespace

void deeper(int depth)
{
    if (depth > deepestValue)
        stopLimit(tr("Values nest deeper than {} levels.", deepestValue));
}

// For going through what templates made; the data is no larger than it is.
void pay(const Var& all)
{
    if (all.kind() == Var::Kind::List || all.kind() == Var::Kind::Tuple)
        all.items().heap().step(all.items().items.size() + 1);
    else if (all.kind() == Var::Kind::Dict)
        all.members().heap().step(all.members().size() + 1);
    else if (all.kind() == Var::Kind::String)
        all.stringObject().heap().pass(all.view().size());
}

// --- integers of any size --------------------------------------------------------------------------------------------

mpz_class wide(const Var& integer)
{
    if (integer.kind() == Var::Kind::Big)
        return bigOf(integer).value;
    mpz_class out;
    const std::int64_t value = integer.small();
    const std::uint64_t size = value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
    mpz_import(out.get_mpz_t(), 1, 1, sizeof size, 0, 0, &size);
    return value < 0 ? mpz_class(-out) : out;
}

mpz_class wide(double value) { return mpz_class(value); }

Var integerOf(Heap& heap, const mpz_class& value)
{
    if (mpz_sizeinbase(value.get_mpz_t(), 2) <= 63) {
        std::uint64_t size = 0;
        mpz_export(&size, nullptr, 1, sizeof size, 0, 0, value.get_mpz_t());
        return Var::integer(sgn(value) < 0 ? -static_cast<std::int64_t>(size) : static_cast<std::int64_t>(size));
    }
    if (mpz_sizeinbase(value.get_mpz_t(), 2) > largest)
        stopLimit(tr("An integer has more than {} digits.", largest / 4));
    return Var::of(Var::Kind::Big, new BigObject(heap, value));
}

Var numberOf(Heap& heap, std::string_view text)
{
    std::int64_t whole = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), whole);
    if (end.ec == std::errc() && end.ptr == text.data() + text.size())
        return Var::integer(whole);
    const std::size_t sign = startsWith(text, "-") || startsWith(text, "+") ? 1 : 0;
    const bool based = text.size() > sign + 2 && text[sign] == '0' && text[sign + 1] > '9';
    if (based || text.find_first_of(".eEnN") == std::string_view::npos) {
        const int base = !based ? 10 : (text[sign + 1] | 0x20) == 'x' ? 16 : (text[sign + 1] | 0x20) == 'o' ? 8 : 2;
        mpz_class value;
        heap.pass(text.size() * 8);
        if (text.size() < largest / 4 && value.set_str(std::string(text.substr(sign + (based ? 2 : 0))), base) == 0)
            return integerOf(heap, startsWith(text, "-") ? mpz_class(-value) : value);
        stopLimit(tr("An integer has more than {} digits.", largest / 4));
    }
    double real = 0;
    const auto read = std::from_chars(text.data() + (startsWith(text, "+") ? 1 : 0), text.data() + text.size(), real);
    if (read.ec == std::errc::result_out_of_range) { // Python reads the nearest there is
        const Decimal decimal = Decimal::of(text);
        real = decimal.exponent < 0 ? 0.0 : HUGE_VAL;
        real = startsWith(text, "-") ? -real : real;
    }
    return Var::real(real);
}

// --- what a value is -------------------------------------------------------------------------------------------------

std::string typeName(const Var& value)
{
    switch (value.kind()) {
    case Var::Kind::Missing:
    case Var::Kind::None:
        return "NoneType";
    case Var::Kind::Boolean:
        return "bool";
    case Var::Kind::Integer:
    case Var::Kind::Big:
        return "int";
    case Var::Kind::Float:
        return "float";
    case Var::Kind::Text:
    case Var::Kind::String:
        return value.safe() ? "Markup" : "str";
    case Var::Kind::Data:
        return value.data().isMap() ? "dict" : "list";
    case Var::Kind::List:
        return "list";
    case Var::Kind::Tuple:
        return "tuple";
    case Var::Kind::Dict:
        return "dict";
    case Var::Kind::Undefined:
        return "Undefined";
    case Var::Kind::Host:
        return value.host().type();
    }
    return {};
}

bool truth(const Var& value)
{
    switch (value.kind()) {
    case Var::Kind::Missing:
    case Var::Kind::None:
        return false;
    case Var::Kind::Boolean:
    case Var::Kind::Integer:
        return value.small() != 0;
    case Var::Kind::Float:
        return value.real() != 0;
    case Var::Kind::Text:
    case Var::Kind::String:
        return !value.view().empty();
    case Var::Kind::Data:
    case Var::Kind::List:
    case Var::Kind::Tuple:
    case Var::Kind::Dict:
        return lengthOf(value) > 0;
    case Var::Kind::Big:
        return true;
    case Var::Kind::Undefined:
        if (value.undefined().behaviour == Undefined::Strict)
            value.undefined().refuse();
        return false;
    case Var::Kind::Host:
        return value.host().size() != 0;
    }
    return false;
}

bool equal(const Var& a, const Var& b, int depth)
{
    deeper(depth);
    for (const Var* one : {&a, &b})
        if (one->isUndefined() && one->undefined().behaviour == Undefined::Strict)
            one->undefined().refuse();
    if (a.isString() && b.isString()) {
        if (a.view().size() != b.view().size())
            return false;
        pay(a);
        return a.view() == b.view();
    }
    if (a.isNumber() && b.isNumber())
        return orderOfNumbers(a, b) == 0;
    if (a.isUndefined() || b.isUndefined())
        return a.isUndefined() && b.isUndefined();
    if ((a.isList() && b.isList()) || (a.isTuple() && b.isTuple())) {
        if (sizeOf(a) != sizeOf(b))
            return false;
        pay(a);
        Heap own(1U << 20); // of integers in the data that are larger than 64 bits
        Walk x(own, a);
        Walk y(own, b);
        for (Var one = x.next(); !one.missing(); one = x.next())
            if (!equal(one, y.next(), depth + 1))
                return false;
        return true;
    }
    if (a.isDict() && b.isDict()) {
        if (lengthOf(a) != lengthOf(b))
            return false;
        pay(a);
        if (a.kind() == Var::Kind::Data && b.kind() == Var::Kind::Data) {
            Heap own(1U << 20);
            for (const auto& [key, value] : a.data().members()) {
                const Value other = b.data().find(key.text());
                if (!other || !equal(Var::of(own, value), Var::of(own, other), depth + 1))
                    return false;
            }
            return true;
        }
        const Var& made = a.kind() == Var::Kind::Data ? b : a;
        const Var& other = a.kind() == Var::Kind::Data ? a : b;
        for (const DictObject::Entry& entry : made.members().entries()) {
            if (entry.key.missing())
                continue;
            const Var there = itemOf(made.members().heap(), other, entry.key);
            if (there.missing() || !equal(entry.value, there, depth + 1))
                return false;
        }
        return true;
    }
    if (a.isNone() || b.isNone() || a.kind() != b.kind())
        return a.kind() == b.kind();
    return a.isHost() && &a.host() == &b.host();
}

int order(const Var& a, const Var& b, int depth)
{
    deeper(depth);
    for (const Var* one : {&a, &b})
        if (one->isUndefined())
            one->undefined().refuse();
    if (a.isNumber() && b.isNumber())
        return orderOfNumbers(a, b);
    if (a.isString() && b.isString()) {
        pay(a.view().size() < b.view().size() ? a : b);
        // By characters; UTF-8 keeps their order.
        const int out = a.view().compare(b.view());
        return out < 0 ? -1 : out > 0 ? 1 : 0;
    }
    if ((a.isList() && b.isList()) || (a.isTuple() && b.isTuple())) {
        Heap own(64U << 20);
        Heap& heap = a.kind() != Var::Kind::Data   ? a.items().heap()
                     : b.kind() != Var::Kind::Data ? b.items().heap()
                                                   : own;
        pay(a);
        Walk x(heap, a);
        Walk y(heap, b);
        while (true) {
            const Var one = x.next();
            const Var other = y.next();
            if (one.missing() || other.missing())
                return one.missing() && other.missing() ? 0 : one.missing() ? -1 : 1;
            if (!equal(one, other, depth + 1))
                return order(one, other, depth + 1);
        }
    }
    stop(tr("{} and {} have no order.", typeName(a), typeName(b)));
}

std::uint64_t hashOf(std::string_view text)
{
    std::uint64_t h = 0xcbf29ce484222325ULL;
    for (const char c : text)
        h = (h ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    return mixed(h);
}

std::uint64_t hashOf(const Var& value, int depth)
{
    deeper(depth);
    switch (value.kind()) {
    case Var::Kind::String:
        pay(value);
        return hashOf(value.view());
    case Var::Kind::Text:
        return hashOf(value.view());
    case Var::Kind::Boolean:
    case Var::Kind::Integer:
        return mixed(static_cast<std::uint64_t>(value.small()) + 1);
    case Var::Kind::Float: {
        const double real = value.real();
        if (real == std::floor(real) && std::abs(real) < 9e18) // equal to an integer
            return mixed(static_cast<std::uint64_t>(static_cast<std::int64_t>(real)) + 1);
        if (!std::isfinite(real))
            return real > 0 ? 11 : 12;
        if (real == std::floor(real))
            return hashOf(std::string_view(wide(real).get_str(16)));
        std::uint64_t word = 0;
        std::memcpy(&word, &real, sizeof word);
        return mixed(word);
    }
    case Var::Kind::Big:
        return hashOf(std::string_view(bigOf(value).value.get_str(16)));
    case Var::Kind::Tuple: {
        std::uint64_t h = 7;
        value.items().heap().step(value.items().items.size());
        for (const Var& item : value.items().items)
            h = mixed(h * 31 + hashOf(item, depth + 1));
        return h;
    }
    case Var::Kind::Missing:
    case Var::Kind::None:
        return 3;
    case Var::Kind::Undefined:
        if (value.undefined().behaviour == Undefined::Strict)
            value.undefined().refuse();
        return 5;
    case Var::Kind::Host:
        return mixed(reinterpret_cast<std::uintptr_t>(&value.host()));
    default:
        stop(tr("{} cannot be a key.", typeName(value)));
    }
}

std::size_t findText(std::string_view text, std::string_view part, std::size_t from)
{
    if (part.size() < 8 || from > text.size())
        return text.find(part, from);
    const void* const found = memmem(text.data() + from, text.size() - from, part.data(), part.size()); // NOLINT
    return found == nullptr ? std::string_view::npos
                            : static_cast<std::size_t>(static_cast<const char*>(found) - text.data());
}

bool contains(const Var& all, const Var& one)
{
    if (all.isUndefined()) {
        if (all.undefined().behaviour == Undefined::Strict)
            all.undefined().refuse();
        return false;
    }
    if (all.isString()) {
        if (!one.isString()) {
            if (one.isUndefined())
                one.undefined().refuse();
            stop(tr("Only a text can be in a text, not {}.", typeName(one)));
        }
        pay(all);
        return findText(all.view(), one.view()) != std::string_view::npos;
    }
    pay(all);
    if (all.isHost() && all.host().size() > 0)
        all.host().heap().step(static_cast<std::uint64_t>(all.host().size()));
    if (all.kind() == Var::Kind::Dict)
        return all.members().find(one) != nullptr;
    if (all.isDict())
        return one.isString() ? static_cast<bool>(all.data().find(one.view())) : (hashOf(one), false);
    Heap own(64U << 20);
    Walk walk(all.kind() == Var::Kind::Data ? own : all.isHost() ? all.host().heap() : own, all);
    for (Var item = walk.next(); !item.missing(); item = walk.next())
        if (equal(item, one))
            return true;
    return false;
}

// --- length, items, slices -------------------------------------------------------------------------------------------

std::int64_t characters(std::string_view text)
{
    return std::count_if(text.begin(), text.end(),
                         [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80; });
}

std::size_t byteOf(std::string_view text, std::int64_t character)
{
    std::size_t at = 0;
    for (; at < text.size(); ++at)
        if ((static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80 && character-- == 0)
            return at;
    return at;
}

std::int64_t lengthOf(const Var& value)
{
    switch (value.kind()) {
    case Var::Kind::String:
        pay(value);
        return characters(value.view());
    case Var::Kind::Text:
        return characters(value.view());
    case Var::Kind::Data:
        return static_cast<std::int64_t>(value.data().size());
    case Var::Kind::List:
    case Var::Kind::Tuple:
        return static_cast<std::int64_t>(value.items().items.size());
    case Var::Kind::Dict:
        return static_cast<std::int64_t>(value.members().size());
    case Var::Kind::Undefined:
        if (value.undefined().behaviour == Undefined::Strict)
            value.undefined().refuse();
        return 0;
    case Var::Kind::Host:
        if (const std::int64_t size = value.host().size(); size >= 0)
            return size;
        [[fallthrough]];
    default:
        stop(tr("{} has no length.", typeName(value)));
    }
}

bool iterable(const Var& value)
{
    switch (value.kind()) {
    case Var::Kind::Text:
    case Var::Kind::String:
    case Var::Kind::Data:
    case Var::Kind::List:
    case Var::Kind::Tuple:
    case Var::Kind::Dict:
        return true;
    case Var::Kind::Undefined:
        if (value.undefined().behaviour == Undefined::Strict)
            value.undefined().refuse();
        return true;
    case Var::Kind::Host:
        return value.host().iterable();
    default:
        return false;
    }
}

Walk::Walk(Heap& heap, const Var& all) : m_heap(heap), m_all(all)
{
    if (!iterable(all))
        stop(tr("{} cannot be gone through.", typeName(all)));
    if (all.kind() == Var::Kind::Data) {
        m_size = static_cast<std::int64_t>(all.data().size());
        if (m_size > 0)
            m_data = all.data().first();
    } else {
        m_size = all.isHost() ? all.host().size() : lengthOf(all);
    }
}

Var Walk::next()
{
    m_heap.step();
    switch (m_all.kind()) {
    case Var::Kind::Data: {
        if (m_at >= m_all.data().size())
            return {};
        ++m_at;
        const Value here = m_data;
        m_data = m_all.data().isMap() ? Value(here.values(), here.cell() + 1).after() : here.after();
        return m_all.data().isMap() ? Var::text(here.text()) : Var::of(m_heap, here);
    }
    case Var::Kind::List:
    case Var::Kind::Tuple: {
        const auto& items = m_all.items().items;
        return m_at < items.size() ? items[m_at++] : Var();
    }
    case Var::Kind::Dict: {
        const auto& entries = m_all.members().entries();
        if (m_size != static_cast<std::int64_t>(m_all.members().size()))
            stop(tr("The dictionary changed while it was gone through."));
        while (m_at < entries.size() && entries[m_at].key.missing())
            ++m_at;
        return m_at < entries.size() ? entries[m_at++].key : Var();
    }
    case Var::Kind::Text:
    case Var::Kind::String: {
        const std::string_view text = m_all.view();
        if (m_at >= text.size())
            return {};
        const std::size_t begin = m_at;
        (void)nextCodePoint(text, m_at);
        const std::string_view one = text.substr(begin, m_at - begin);
        // The characters of a safe text are no safe texts, as in Python.
        return m_all.kind() == Var::Kind::Text ? Var::text(one) : Var::character(m_heap, one);
    }
    case Var::Kind::Host: {
        if (m_size >= 0) {
            m_all.host().check();
            if (static_cast<std::int64_t>(m_at) >= m_size)
                return {};
            if (Var item = m_all.host().item(static_cast<std::int64_t>(m_at)); !item.missing()) {
                ++m_at;
                return item;
            }
        }
        return m_all.host().next();
    }
    default:
        return {};
    }
}

std::vector<Var> itemsOf(Heap& heap, const Var& all)
{
    if (all.kind() == Var::Kind::List || all.kind() == Var::Kind::Tuple)
        return all.items().items;
    std::vector<Var> out;
    Walk walk(heap, all);
    if (walk.size() > 0) {
        heap.expect(static_cast<std::size_t>(walk.size()), sizeof(Var));
        out.reserve(static_cast<std::size_t>(walk.size()));
    }
    for (Var item = walk.next(); !item.missing(); item = walk.next()) {
        out.push_back(std::move(item));
        if (out.size() % 4096 == 0)
            heap.expect(out.size() * sizeof(Var));
    }
    return out;
}

Var itemOf(Heap& heap, const Var& value, std::string_view key)
{
    if (value.kind() == Var::Kind::Data && value.data().isMap()) {
        const Value found = value.data().find(key);
        return found ? Var::of(heap, found) : Var();
    }
    if (value.kind() == Var::Kind::Dict) {
        const Var* const found = value.members().find(key);
        return found != nullptr ? *found : Var();
    }
    return {};
}

Var itemOf(Heap& heap, const Var& value, const Var& key)
{
    if (value.isDict()) {
        if (key.isString())
            return itemOf(heap, value, key.view());
        if (value.kind() == Var::Kind::Data)
            return (hashOf(key), Var());
        const Var* const found = value.members().find(key);
        return found != nullptr ? *found : Var();
    }
    if (!key.isSmall())
        return {};
    std::int64_t at = key.small();
    if (value.isString()) {
        const std::string_view text = value.view();
        heap.pass(text.size());
        const std::int64_t size = characters(text);
        at = at < 0 ? at + size : at;
        if (at < 0 || at >= size)
            return {};
        std::size_t begin = byteOf(text, at);
        const std::size_t from = begin;
        (void)nextCodePoint(text, begin);
        return Var::character(heap, text.substr(from, begin - from), value.safe());
    }
    if (value.isList() || value.isTuple()) {
        const std::int64_t size = sizeOf(value);
        at = at < 0 ? at + size : at;
        if (at < 0 || at >= size)
            return {};
        return value.kind() == Var::Kind::Data ? Var::of(heap, value.data().item(static_cast<std::size_t>(at)))
                                               : value.items().items[static_cast<std::size_t>(at)];
    }
    if (value.isHost() && value.host().subscriptable() && value.host().size() >= 0) {
        const std::int64_t size = value.host().size();
        at = at < 0 ? at + size : at;
        return at < 0 || at >= size ? Var() : value.host().item(at);
    }
    return {};
}

Var sliceOf(Heap& heap, const Var& value, const Var& start, const Var& stopAt, const Var& step)
{
    if (value.isUndefined())
        value.undefined().refuse();
    if (!value.isString() && !value.isList() && !value.isTuple())
        return {};
    const auto whole = [](const Var& part, std::int64_t otherwise) {
        if (part.missing() || part.isNone())
            return otherwise;
        if (part.isUndefined())
            part.undefined().refuse();
        if (part.kind() == Var::Kind::Big)
            return sgn(bigOf(part).value) < 0 ? std::int64_t{-1} << 40 : std::int64_t{1} << 40;
        if (!part.isSmall())
            stop(tr("A slice is from one whole number to another, not from {}.", typeName(part)));
        return std::clamp(part.small(), std::int64_t{-1} << 40, std::int64_t{1} << 40);
    };
    const std::int64_t by = whole(step, 1);
    if (by == 0)
        stop(tr("A slice cannot go on by 0."));
    const std::int64_t size = lengthOf(value);
    const auto bound = [&](std::int64_t at) {
        at = at < 0 ? at + size : at;
        return by > 0 ? std::clamp<std::int64_t>(at, 0, size) : std::clamp<std::int64_t>(at, -1, size - 1);
    };
    const bool fromStart = start.missing() || start.isNone();
    const bool toEnd = stopAt.missing() || stopAt.isNone();
    const std::int64_t from = fromStart ? (by > 0 ? 0 : size - 1) : bound(whole(start, 0));
    const std::int64_t to = toEnd ? (by > 0 ? size : -1) : bound(whole(stopAt, 0));
    if (value.isString()) {
        const std::string_view text = value.view();
        heap.pass(text.size());
        if (by == 1) {
            if (from >= to)
                return Var::text({}, value.safe());
            const std::size_t begin = byteOf(text, from);
            const std::size_t end = begin + byteOf(text.substr(begin), to - from);
            return value.kind() == Var::Kind::Text
                       ? Var::text(text.substr(begin, end - begin), value.safe())
                       : Var::string(heap, std::string(text.substr(begin, end - begin)), value.safe());
        }
        std::vector<std::string_view> letters;
        heap.expect(text.size() * sizeof(std::string_view));
        heap.step(text.size());
        for (std::size_t i = 0; i < text.size();) {
            const std::size_t begin = i;
            (void)nextCodePoint(text, i);
            letters.push_back(text.substr(begin, i - begin));
        }
        std::string out;
        for (std::int64_t i = from; by > 0 ? i < to : i > to; i += by)
            out += letters[static_cast<std::size_t>(i)];
        return Var::string(heap, std::move(out), value.safe());
    }
    std::vector<Var> out;
    if (value.kind() == Var::Kind::Data) {
        const std::vector<Var> all = itemsOf(heap, value);
        for (std::int64_t i = from; by > 0 ? i < to : i > to; i += by)
            out.push_back(all[static_cast<std::size_t>(i)]);
    } else {
        for (std::int64_t i = from; by > 0 ? i < to : i > to; i += by)
            out.push_back(value.items().items[static_cast<std::size_t>(i)]);
    }
    return value.isTuple() ? Var::tuple(heap, std::move(out)) : Var::list(heap, std::move(out));
}

} // namespace pluma::tmpl

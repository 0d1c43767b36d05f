// Filters of lists, dictionaries and numbers.
#include <algorithm>
#include <charconv>
#include <cmath>
#include <functional>
#include <optional>

#include "base/text.h"
#include "template/filters/filters.h"
#include "template/values/integers.h"
#include "template/values/text_format.h"

namespace pluma::tmpl {

namespace {

/// Items that are made while somebody goes through them, once.
class Generator final : public HostObject {
public:
    using Next = std::function<Var()>;
    Generator(Heap& heap, Next next, std::size_t bytes) : HostObject(heap), m_next(std::move(next)) { holds(bytes); }
    void clear() override
    {
        if (!m_running)
            m_next = nullptr;
    }
    const char* type() const override { return "generator"; }
    bool iterable() const override { return true; }
    Var next() override
    {
        if (!m_next)
            return {};
        if (m_running)
            stop(tr("A generator is asked for its items while it makes them."));
        const Heap::Going going(heap());
        m_running = true;
        Var out;
        try {
            out = m_next();
        } catch (...) {
            m_running = false;
            throw;
        }
        m_running = false;
        if (out.missing())
            m_next = nullptr;
        return out;
    }
    std::string text() const override { return "<generator object>"; }

private:
    Next m_next;
    bool m_running = false;
};

/// A pair of what a group has in common and its items, which is a tuple with names.
class Group final : public HostObject {
public:
    Group(Heap& heap, Var grouper, Var list) : HostObject(heap), m_grouper(std::move(grouper)), m_list(std::move(list))
    {
    }
    void clear() override { m_grouper = m_list = Var(); }
    const char* type() const override { return "_GroupTuple"; }
    bool iterable() const override { return true; }
    std::int64_t size() override { return 2; }
    Var item(std::int64_t at) override { return at == 0 ? m_grouper : m_list; }
    Var attribute(std::string_view name) override
    {
        return name == "grouper" ? m_grouper : name == "list" ? m_list : Var();
    }
    std::string text() const override
    {
        std::string out = "(";
        writeRepr(out, m_grouper);
        out += ", ";
        writeRepr(out, m_list);
        return out + ")";
    }

private:
    Var m_grouper, m_list;
};

// `values` is how many it keeps.
Var generator(Run& run, Generator::Next next, std::size_t values = 8)
{
    return Var::of(Var::Kind::Host, new Generator(run.heap(), std::move(next), values * sizeof(Var)));
}

/// A walk that begins when it is asked for the first time.
class Later {
public:
    Later(Heap& heap, Var all) : m_heap(heap), m_all(std::move(all)) {}
    Var next()
    {
        if (!m_walk)
            m_walk.emplace(m_heap, m_all);
        return m_walk->next();
    }

private:
    Heap& m_heap;
    Var m_all;
    std::optional<Walk> m_walk;
};

using Getter = std::function<Var(const Var& item)>;

// "a.0.b" goes from member to member, numbers are items.
Getter getter(Run& run, const Var& attribute, const Var& otherwise = {})
{
    std::vector<Var> parts;
    if (attribute.isString() && attribute.view().size() > 4096)
        stop(tr("The name of an attribute is longer than {} bytes.", 4096));
    if (attribute.isString()) {
        for (const std::string_view part : split(attribute.view(), '.')) {
            const bool digits = !part.empty() && part.find_first_not_of("0123456789") == std::string_view::npos;
            parts.push_back(digits ? numberOf(run.heap(), part) : run.string(std::string(part)));
        }
    } else if (!attribute.missing() && !attribute.isNone()) {
        parts.push_back(attribute);
    }
    return [&run, parts = std::move(parts), otherwise](const Var& item) {
        Var at = item;
        for (const Var& part : parts) {
            run.step();
            at = run.item(at, part);
            if (at.isUndefined() && !otherwise.missing() && !otherwise.isNone())
                at = otherwise;
        }
        return at;
    };
}

Var folded(Run& run, const Var& value, bool caseSensitive)
{
    return caseSensitive || !value.isString() ? value : run.string(lowered(value.view()));
}

// By order(), stable. What has no order stops it.
void sortBy(Run& run, std::vector<std::pair<Var, Var>>& items, bool reverse)
{
    const auto before = [&](const auto& a, const auto& b) {
        run.step(3);
        return reverse ? order(b.first, a.first) == -1 : order(a.first, b.first) == -1;
    };
    // Stops leave by exception; the values that are being moved are kept whole by sorting places.
    std::vector<std::size_t> places(items.size());
    for (std::size_t i = 0; i < places.size(); ++i)
        places[i] = i;
    std::stable_sort(places.begin(), places.end(),
                     [&](std::size_t a, std::size_t b) { return before(items[a], items[b]); });
    std::vector<std::pair<Var, Var>> out;
    out.reserve(items.size());
    for (const std::size_t place : places)
        out.push_back(std::move(items[place]));
    items = std::move(out);
}

// What stands beside the keys, in their order.
Var sortedBy(Run& run, std::vector<std::pair<Var, Var>> items, bool reverse)
{
    sortBy(run, items, reverse);
    std::vector<Var> out;
    for (auto& [key, item] : items)
        out.push_back(std::move(item));
    return Var::list(run.heap(), std::move(out));
}

Var absolute(Run& run, const Var& v, Arguments& a)
{
    a.finish("abs", 0);
    if (v.isUndefined())
        v.undefined().refuse();
    if (!v.isNumber())
        stop(tr("'abs' takes a number, not {}.", typeName(v)));
    if (v.isFloat())
        return Var::real(std::abs(v.real()));
    return order(v, Var::integer(0)) < 0 ? negative(run.heap(), v) : positive(run.heap(), v);
}

Var batch(Run& run, const Var& v, Arguments& a)
{
    const Var count = a.take(0, "linecount");
    const Var fill = a.take(1, "fill_with");
    a.finish("batch", 2);
    if (!count.isInteger())
        stop(tr("'batch' needs how many items stand together."));
    const std::int64_t size = count.isSmall() ? count.small() : INT64_MAX;
    auto walk = std::make_shared<Later>(run.heap(), v);
    auto held = std::make_shared<Var>(); // the item that begins the next batch
    auto done = std::make_shared<bool>(false);
    return generator(run, [&run, walk, held, done, size, fill]() -> Var {
        if (*done)
            return {};
        std::vector<Var> row;
        if (!held->missing())
            row.push_back(std::exchange(*held, Var()));
        while (true) {
            run.step();
            Var item = walk->next();
            if (item.missing()) {
                *done = true;
                break;
            }
            if (static_cast<std::int64_t>(row.size()) == size) {
                *held = std::move(item);
                return Var::list(run.heap(), std::move(row));
            }
            row.push_back(std::move(item));
        }
        if (row.empty())
            return {};
        if (!fill.missing() && !fill.isNone() && static_cast<std::int64_t>(row.size()) < size) {
            run.heap().expect(static_cast<std::size_t>(std::min<std::int64_t>(size, std::int64_t{1} << 40)) *
                              sizeof(Var));
            row.resize(static_cast<std::size_t>(size), fill);
        }
        return Var::list(run.heap(), std::move(row));
    });
}

Var defaultTo(Run&, const Var& v, Arguments& a)
{
    const Var value = a.take(0, "default_value");
    const Var boolean = a.take(1, "boolean");
    a.finish("default", 2);
    if (v.isUndefined() || (truthOf(boolean, false) && !truth(v)))
        return value.missing() ? Var::text({}) : value;
    return v;
}

Var dictSort(Run& run, const Var& v, Arguments& a)
{
    const bool caseSensitive = truthOf(a.take(0, "case_sensitive"), false);
    const Var by = a.take(1, "by");
    const bool reverse = truthOf(a.take(2, "reverse"), false);
    a.finish("dictsort", 3);
    const std::string_view what = by.missing() ? std::string_view("key") : by.view();
    if (what != "key" && what != "value")
        stop(tr("'dictsort' sorts by 'key' or by 'value'."));
    if (v.isUndefined())
        v.undefined().refuse();
    if (!v.isDict())
        stop(tr("'dictsort' takes a dictionary, not {}.", typeName(v)));
    std::vector<std::pair<Var, Var>> items;
    Walk walk(run.heap(), v);
    for (Var key = walk.next(); !key.missing(); key = walk.next()) {
        const Var value = itemOf(run.heap(), v, key);
        items.emplace_back(folded(run, what == "key" ? key : value, caseSensitive),
                           Var::tuple(run.heap(), {key, value}));
    }
    return sortedBy(run, std::move(items), reverse);
}

Var first(Run& run, const Var& v, Arguments& a)
{
    a.finish("first", 0);
    Walk walk(run.heap(), v);
    Var out = walk.next();
    return out.missing()
               ? run.undefined(tr("There is no first item: the list is empty."), "No first item, sequence was empty.")
               : out;
}

Var last(Run& run, const Var& v, Arguments& a)
{
    a.finish("last", 0);
    if (v.isUndefined() && v.undefined().behaviour != Undefined::Strict)
        return run.undefined(tr("There is no last item: the list is empty."), "No last item, sequence was empty.");
    if (v.isHost() && v.host().size() < 0)
        stop(tr("{} has no last item that can be known.", typeName(v)));
    if (v.isDict()) {
        const std::vector<Var> keys = itemsOf(run.heap(), v);
        return keys.empty()
                   ? run.undefined(tr("There is no last item: the list is empty."), "No last item, sequence was empty.")
                   : keys.back();
    }
    if (v.kind() == Var::Kind::Data) // its items are counted from the first
        run.step(v.data().size() / 4);
    if (lengthOf(v) == 0)
        return run.undefined(tr("There is no last item: the list is empty."), "No last item, sequence was empty.");
    return itemOf(run.heap(), v, Var::integer(-1));
}

Var length(Run&, const Var& v, Arguments& a)
{
    a.finish("length", 0);
    return Var::integer(lengthOf(v));
}

Var list(Run& run, const Var& v, Arguments& a)
{
    a.finish("list", 0);
    std::vector<Var> items = itemsOf(run.heap(), v);
    run.step(items.size());
    return Var::list(run.heap(), std::move(items));
}

Var items(Run& run, const Var& v, Arguments& a)
{
    a.finish("items", 0);
    if (v.isUndefined())
        return generator(run, nullptr);
    if (!v.isDict())
        stop(tr("'items' takes a dictionary, not {}.", typeName(v)));
    auto walk = std::make_shared<Later>(run.heap(), v);
    return generator(run, [&run, walk, v]() -> Var {
        const Var key = walk->next();
        return key.missing() ? key : Var::tuple(run.heap(), {key, itemOf(run.heap(), v, key)});
    });
}

Var groupBy(Run& run, const Var& v, Arguments& a)
{
    const Var attribute = a.take(0, "attribute");
    const Var otherwise = a.take(1, "default");
    const bool caseSensitive = truthOf(a.take(2, "case_sensitive"), false);
    a.finish("groupby", 3);
    if (attribute.missing())
        stop(tr("'groupby' needs what the items of a group have in common."));
    const Getter get = getter(run, attribute, otherwise);
    std::vector<std::pair<Var, Var>> all;
    Walk walk(run.heap(), v);
    for (Var item = walk.next(); !item.missing(); item = walk.next())
        all.emplace_back(folded(run, get(item), caseSensitive), item);
    sortBy(run, all, false);
    std::vector<Var> out;
    for (std::size_t i = 0; i < all.size();) {
        std::vector<Var> same = {all[i].second};
        std::size_t end = i + 1;
        while (end < all.size() && equal(all[end].first, all[i].first))
            same.push_back(all[end++].second);
        const Var key = caseSensitive ? all[i].first : get(same.front());
        out.push_back(Var::of(Var::Kind::Host, new Group(run.heap(), key, Var::list(run.heap(), std::move(same)))));
        i = end;
    }
    return Var::list(run.heap(), std::move(out));
}

Var joinFilter(Run& run, const Var& v, Arguments& a)
{
    Var between = a.take(0, "d");
    const Var attribute = a.take(1, "attribute");
    a.finish("join", 2);
    between = between.missing() ? Var::text({}) : between;
    const bool mapped = !attribute.missing() && !attribute.isNone();
    const Getter get = mapped ? getter(run, attribute) : Getter();
    std::vector<Var> parts;
    bool safe = run.autoescape() && between.safe();
    Walk walk(run.heap(), v);
    for (Var item = walk.next(); !item.missing(); item = walk.next()) {
        run.step();
        parts.push_back(mapped ? get(item) : item);
        safe = safe || (run.autoescape() && parts.back().safe());
        run.heap().expect(parts.size() * sizeof(Var));
    }
    std::string room;
    std::string separator;
    if (safe && !between.safe())
        writeEscaped(separator, textOf(between, room));
    else
        separator = textOf(between);
    std::string out;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0)
            out += separator;
        if (safe && !parts[i].safe())
            writeEscaped(out, textOf(parts[i], room));
        else
            writeText(out, parts[i]);
        run.heap().expect(out.size());
    }
    return run.string(std::move(out), safe);
}

// map('upper'), map(attribute='x', default=1): what is done to each item.
Getter mapping(Run& run, Arguments& a)
{
    if (a.list.empty()) {
        const Var attribute = a.take(9, "attribute");
        const Var otherwise = a.take(9, "default");
        if (attribute.missing())
            stop(tr("'map' needs a filter or an attribute."));
        a.finish("map", 0);
        return getter(run, attribute, otherwise);
    }
    const Var name = a.list.front();
    if (!name.isString())
        stop(tr("'map' needs the name of a filter, not {}.", typeName(name)));
    if (filterNamed(name.view()) == nullptr)
        stop(tr("There is no filter '{}'.", name.view().substr(0, 100)), didYouMean(name.view(), filterNames()));
    Arguments more;
    more.list.assign(a.list.begin() + 1, a.list.end());
    more.named = a.named;
    return [&run, name, more](const Var& item) { return run.filter(name.view(), item, more); };
}

Var map(Run& run, const Var& v, Arguments& a)
{
    if (!truth(v)) // nothing, whatever kind of nothing
        return generator(run, nullptr);
    auto get = std::make_shared<Getter>(mapping(run, a));
    auto walk = std::make_shared<Later>(run.heap(), v);
    return generator(
        run,
        [&run, walk, get]() -> Var {
            run.step();
            const Var item = walk->next();
            return item.missing() ? item : (*get)(item);
        },
        8 + a.list.size() + 2 * a.named.size());
}

// The first (or last) by order.
Var extreme(Run& run, const Var& v, Arguments& a, const char* what, int wanted)
{
    const bool caseSensitive = truthOf(a.take(0, "case_sensitive"), false);
    const Var attribute = a.take(1, "attribute");
    a.finish(what, 2);
    const Getter get = getter(run, attribute);
    Walk walk(run.heap(), v);
    Var best = walk.next();
    if (best.missing())
        return run.undefined(tr("There is no item to choose: the list is empty."),
                             "No aggregated item, sequence was empty.");
    Var key = folded(run, get(best), caseSensitive);
    for (Var item = walk.next(); !item.missing(); item = walk.next()) {
        run.step();
        const Var other = folded(run, get(item), caseSensitive);
        if (order(other, key) == wanted) {
            best = item;
            key = other;
        }
    }
    return best;
}
Var maximum(Run& run, const Var& v, Arguments& a) { return extreme(run, v, a, "max", 1); }
Var minimum(Run& run, const Var& v, Arguments& a) { return extreme(run, v, a, "min", -1); }

Var random(Run& run, const Var& v, Arguments& a)
{
    a.finish("random", 0);
    const std::int64_t size = lengthOf(v);
    if (size == 0)
        return run.undefined(tr("There is no item to choose: the list is empty."),
                             "No random item, sequence was empty.");
    if (v.kind() == Var::Kind::Data) // its items are counted from the first
        run.step(static_cast<std::uint64_t>(size) / 4);
    return itemOf(run.heap(), v,
                  Var::integer(static_cast<std::int64_t>(run.random() % static_cast<std::uint64_t>(size))));
}

Var choose(Run& run, const Var& v, Arguments& a, bool wanted, bool byAttribute)
{
    if (!truth(v))
        return generator(run, nullptr);
    Getter get;
    if (byAttribute) {
        if (a.list.empty())
            stop(tr("The attribute to choose by is missing."));
        get = getter(run, a.list.front());
        a.list.erase(a.list.begin());
    }
    std::function<bool(const Var&)> test = [](const Var& item) { return truth(item); };
    if (!a.list.empty()) {
        const Var name = a.list.front();
        if (!name.isString() || testNamed(name.view()) == nullptr)
            stop(tr("There is no test '{}'.", textOf(name)),
                 name.isString() ? didYouMean(name.view(), testNames()) : std::string());
        Arguments more;
        more.list.assign(a.list.begin() + 1, a.list.end());
        more.named = a.named;
        test = [&run, name, more](const Var& item) { return run.test(name.view(), item, more); };
    }
    auto walk = std::make_shared<Later>(run.heap(), v);
    return generator(
        run,
        [&run, walk, get, test, wanted]() -> Var {
            while (true) {
                run.step();
                Var item = walk->next();
                if (item.missing() || test(get ? get(item) : item) == wanted)
                    return item;
            }
        },
        8 + a.list.size() + 2 * a.named.size());
}
Var select(Run& run, const Var& v, Arguments& a) { return choose(run, v, a, true, false); }
Var reject(Run& run, const Var& v, Arguments& a) { return choose(run, v, a, false, false); }
Var selectAttribute(Run& run, const Var& v, Arguments& a) { return choose(run, v, a, true, true); }
Var rejectAttribute(Run& run, const Var& v, Arguments& a) { return choose(run, v, a, false, true); }

Var reverse(Run& run, const Var& v, Arguments& a)
{
    a.finish("reverse", 0);
    if (v.isString())
        return sliceOf(run.heap(), v, Var(), Var(), Var::integer(-1));
    if (v.isUndefined() && v.undefined().behaviour == Undefined::Strict)
        v.undefined().refuse();
    std::vector<Var> all = itemsOf(run.heap(), v);
    std::reverse(all.begin(), all.end());
    const Var holder = Var::list(run.heap(), std::move(all));
    auto walk = std::make_shared<Walk>(run.heap(), holder);
    return generator(run, [walk]() { return walk->next(); });
}

Var rounded(Run& run, const Var& v, Arguments& a)
{
    const Var precision = a.take(0, "precision");
    const Var method = a.take(1, "method");
    a.finish("round", 2);
    const std::string_view how = method.missing() ? std::string_view("common") : method.view();
    if (how != "common" && how != "ceil" && how != "floor")
        stop(tr("'round' knows the methods common, ceil and floor."));
    if (v.isUndefined())
        v.undefined().refuse();
    if (!v.isNumber())
        stop(tr("'round' takes a number, not {}.", typeName(v)));
    if (!precision.missing() && !precision.isSmall())
        stop(tr("The precision of 'round' is a whole number."));
    const std::int64_t places = precision.missing() ? 0 : precision.small();
    if (how != "common") {
        const Var scale = calculate(run.heap(), Operator::Pow, Var::integer(10), Var::integer(places));
        const Var scaled = calculate(run.heap(), Operator::Mul, v, scale);
        Var whole = scaled;
        if (scaled.isFloat()) {
            if (!std::isfinite(scaled.real()))
                stop(tr("{} cannot be rounded to an integer.", floatText(scaled.real())));
            whole = integerOf(run.heap(), wide(how == "ceil" ? std::ceil(scaled.real()) : std::floor(scaled.real())));
        }
        return calculate(run.heap(), Operator::Div, whole, scale);
    }
    if (v.isInteger()) {
        if (places >= 0)
            return positive(run.heap(), v);
        if (places < -1000)
            return Var::integer(0);
        // To the nearest, ties to even.
        mpz_class unit;
        mpz_ui_pow_ui(unit.get_mpz_t(), 10, static_cast<unsigned long>(-places));
        const mpz_class value = wide(v);
        mpz_class times;
        mpz_fdiv_q(times.get_mpz_t(), value.get_mpz_t(), unit.get_mpz_t());
        const mpz_class rest = value - times * unit;
        if (rest * 2 > unit || (rest * 2 == unit && mpz_odd_p(times.get_mpz_t()) != 0))
            times += 1;
        return integerOf(run.heap(), times * unit);
    }
    const double value = v.real();
    if (!std::isfinite(value) || places > 330)
        return v;
    if (places < -330)
        return Var::real(std::copysign(0.0, value));
    // The nearest decimal of the exact value, which is what printing with so many digits gives.
    if (places >= 0) {
        const std::string digits = fixedText(value, 'f', static_cast<int>(places), false);
        double out = 0;
        std::from_chars(digits.data(), digits.data() + digits.size(), out);
        return Var::real(out);
    }
    const double unit = std::pow(10.0, static_cast<double>(-places));
    return Var::real(std::nearbyint(value / unit) * unit);
}

Var slices(Run& run, const Var& v, Arguments& a)
{
    const Var count = a.take(0, "slices");
    const Var fill = a.take(1, "fill_with");
    a.finish("slice", 2);
    if (!count.isSmall())
        stop(tr("'slice' needs how many parts there are."));
    if (count.small() == 0)
        stop(tr("This divides by zero."));
    auto all = std::make_shared<std::vector<Var>>(itemsOf(run.heap(), v));
    const std::int64_t parts = count.small();
    const auto size = static_cast<std::int64_t>(all->size());
    auto at = std::make_shared<std::int64_t>(0);
    return generator(
        run,
        [&run, all, at, parts, size, fill]() -> Var {
            if (*at >= parts)
                return {};
            run.step();
            const std::int64_t each = size / parts;
            const std::int64_t longer = size % parts;
            const std::int64_t number = (*at)++;
            const std::int64_t begin = number * each + std::min(number, longer);
            const std::int64_t end = begin + each + (number < longer ? 1 : 0);
            std::vector<Var> out(all->begin() + begin, all->begin() + end);
            if (!fill.missing() && !fill.isNone() && number >= longer)
                out.push_back(fill);
            return Var::list(run.heap(), std::move(out));
        },
        all->size());
}

Var sort(Run& run, const Var& v, Arguments& a)
{
    const bool reverse = truthOf(a.take(0, "reverse"), false);
    const bool caseSensitive = truthOf(a.take(1, "case_sensitive"), false);
    const Var attribute = a.take(2, "attribute");
    a.finish("sort", 3);
    std::vector<Getter> keys;
    if (attribute.isString() && attribute.view().size() > 4096)
        stop(tr("The name of an attribute is longer than {} bytes.", 4096));
    if (attribute.isString())
        for (const std::string_view part : split(attribute.view(), ','))
            keys.push_back(getter(run, run.string(std::string(part))));
    else
        keys.push_back(getter(run, attribute));
    std::vector<std::pair<Var, Var>> all;
    Walk walk(run.heap(), v);
    for (Var item = walk.next(); !item.missing(); item = walk.next()) {
        if (attribute.isString()) { // several are compared one after the other
            std::vector<Var> parts;
            for (const Getter& key : keys)
                parts.push_back(folded(run, key(item), caseSensitive));
            all.emplace_back(Var::list(run.heap(), std::move(parts)), item);
        } else {
            all.emplace_back(folded(run, keys.front()(item), caseSensitive), item);
        }
        run.heap().expect(all.size() * sizeof(all.front()));
    }
    return sortedBy(run, std::move(all), reverse);
}

Var sum(Run& run, const Var& v, Arguments& a)
{
    const Var attribute = a.take(0, "attribute");
    const Var start = a.take(1, "start");
    a.finish("sum", 2);
    const Getter get = getter(run, attribute);
    Var out = start.missing() ? Var::integer(0) : start;
    if (out.isString())
        stop(tr("'sum' adds numbers; texts are joined with 'join'."));
    Walk walk(run.heap(), v);
    for (Var item = walk.next(); !item.missing(); item = walk.next()) {
        run.step();
        out = calculate(run.heap(), Operator::Add, out, get(item));
    }
    return out;
}

Var unique(Run& run, const Var& v, Arguments& a)
{
    const bool caseSensitive = truthOf(a.take(0, "case_sensitive"), false);
    const Var attribute = a.take(1, "attribute");
    a.finish("unique", 2);
    auto get = std::make_shared<Getter>(getter(run, attribute));
    auto walk = std::make_shared<Later>(run.heap(), v);
    const Var seen = Var::dict(run.heap());
    return generator(run, [&run, walk, get, seen, caseSensitive]() -> Var {
        while (true) {
            run.step();
            Var item = walk->next();
            if (item.missing())
                return item;
            const Var key = folded(run, (*get)(item), caseSensitive);
            if (seen.members().find(key) != nullptr)
                continue;
            seen.members().set(key, Var::none());
            return item;
        }
    });
}

Var attribute(Run& run, const Var& v, Arguments& a)
{
    const Var name = a.take(0, "name");
    a.finish("attr", 1);
    if (v.isUndefined()) {
        if (v.undefined().behaviour == Undefined::Chainable)
            return v;
        v.undefined().refuse();
    }
    const std::string text = textOf(name);
    Var out;
    if (v.isHost())
        out = v.host().attribute(text);
    else
        out = methodOf(run.heap(), v, text);
    return out.missing() ? run.undefined(UndefinedObject::What::Member, text, v) : out;
}

} // namespace

const std::vector<std::pair<std::string_view, FilterFunction>>& listFilters()
{
    static const std::vector<std::pair<std::string_view, FilterFunction>> all = {
        {"abs", absolute},    {"attr", attribute},    {"batch", batch},       {"count", length},
        {"d", defaultTo},     {"default", defaultTo}, {"dictsort", dictSort}, {"first", first},
        {"groupby", groupBy}, {"items", items},       {"join", joinFilter},   {"last", last},
        {"length", length},   {"list", list},         {"map", map},           {"max", maximum},
        {"min", minimum},     {"random", random},     {"reject", reject},     {"rejectattr", rejectAttribute},
        {"reverse", reverse}, {"round", rounded},     {"select", select},     {"selectattr", selectAttribute},
        {"slice", slices},    {"sort", sort},         {"sum", sum},           {"unique", unique}};
    return all;
}

} // namespace pluma::tmpl

// What stands after `is`, and the functions that are there without being given.
#include <QChar>
#include <QString>
#include <cmath>

#include "base/text.h"
#include "template/engine/run.h"
#include "template/values/integers.h"

namespace pluma::tmpl {
namespace {

Var needed(Arguments& arguments, std::string_view what, std::string_view name)
{
    Var out = arguments.take(0, name);
    arguments.finish(what, 1);
    if (out.missing())
        stop(tr("The test '{}' needs a value to test against.", what));
    return out;
}

bool boolean(Run&, const Var& v, Arguments&) { return v.isBoolean(); }
bool callable(Run&, const Var& v, Arguments&)
{
    return v.isUndefined() || (v.isHost() && v.host().callable()); // calling what is not there says so
}
bool defined(Run&, const Var& v, Arguments&) { return !v.isUndefined(); }
bool undefined(Run&, const Var& v, Arguments&) { return v.isUndefined(); }
bool divisible(Run& run, const Var& v, Arguments& a)
{
    return equal(calculate(run.heap(), Operator::Mod, v, needed(a, "divisibleby", "num")), Var::integer(0));
}
bool equals(Run&, const Var& v, Arguments& a) { return equal(v, needed(a, "eq", "b")); }
bool differs(Run&, const Var& v, Arguments& a) { return !equal(v, needed(a, "ne", "b")); }
bool escapedTest(Run&, const Var& v, Arguments&) { return v.isString() && v.safe(); }
bool even(Run& run, const Var& v, Arguments&)
{
    return equal(calculate(run.heap(), Operator::Mod, v, Var::integer(2)), Var::integer(0));
}
bool odd(Run& run, const Var& v, Arguments&)
{
    return equal(calculate(run.heap(), Operator::Mod, v, Var::integer(2)), Var::integer(1));
}
bool isFalse(Run&, const Var& v, Arguments&) { return v.isBoolean() && v.small() == 0; }
bool isTrue(Run&, const Var& v, Arguments&) { return v.isBoolean() && v.small() != 0; }
bool filterTest(Run&, const Var& v, Arguments&)
{
    (void)hashOf(v); // lists cannot be looked up
    return v.isString() && filterNamed(v.view()) != nullptr;
}
bool testTest(Run&, const Var& v, Arguments&)
{
    (void)hashOf(v);
    return v.isString() && testNamed(v.view()) != nullptr;
}
bool floating(Run&, const Var& v, Arguments&) { return v.isFloat(); }
bool greaterEqual(Run&, const Var& v, Arguments& a)
{
    const int how = order(v, needed(a, "ge", "b"));
    return how == 0 || how == 1;
}
bool greater(Run&, const Var& v, Arguments& a) { return order(v, needed(a, "gt", "b")) == 1; }
bool lessEqual(Run&, const Var& v, Arguments& a)
{
    const int how = order(v, needed(a, "le", "b"));
    return how == 0 || how == -1;
}
bool less(Run&, const Var& v, Arguments& a) { return order(v, needed(a, "lt", "b")) == -1; }
bool in(Run&, const Var& v, Arguments& a) { return contains(needed(a, "in", "seq"), v); }
bool integer(Run&, const Var& v, Arguments&) { return v.isInteger() && !v.isBoolean(); }
bool iterableTest(Run&, const Var& v, Arguments&) { return iterable(v); }
// Like str.islower(): there is a letter with a case, and none of the other case.
bool cased(const Var& v, bool upper)
{
    bool any = false;
    const std::string text = textOf(v);
    for (std::size_t i = 0; i < text.size();) {
        const char32_t c = nextCodePoint(text, i);
        const bool isUpper = QChar::isUpper(c) || QChar::isTitleCase(c);
        const bool isLower = QChar::isLower(c);
        if (upper ? isLower || QChar::isTitleCase(c) : isUpper)
            return false;
        any = any || (upper ? isUpper : isLower);
    }
    return any;
}
bool lowerTest(Run&, const Var& v, Arguments&) { return cased(v, false); }
bool upperTest(Run&, const Var& v, Arguments&) { return cased(v, true); }
bool mapping(Run&, const Var& v, Arguments&) { return v.isDict(); }
bool none(Run&, const Var& v, Arguments&) { return v.isNone(); }
bool number(Run&, const Var& v, Arguments&) { return v.isNumber(); }
bool sameAs(Run&, const Var& v, Arguments& a)
{
    const Var other = needed(a, "sameas", "other");
    if (v.kind() != other.kind())
        return v.isString() && other.isString() && v.view() == other.view();
    switch (v.kind()) {
    case Var::Kind::List:
    case Var::Kind::Tuple:
        return &v.items() == &other.items();
    case Var::Kind::Dict:
        return &v.members() == &other.members();
    case Var::Kind::Data:
        return v.data() == other.data();
    default:
        return equal(v, other);
    }
}
bool sequence(Run&, const Var& v, Arguments&)
{
    if (v.isUndefined())
        return iterable(v); // throws for a strict one
    if (v.isUndefined())
        return v.undefined().behaviour != Undefined::Strict;
    return v.isString() || v.isList() || v.isTuple() || v.isDict() ||
           (v.isHost() && v.host().size() >= 0 && v.host().subscriptable());
}
bool stringTest(Run&, const Var& v, Arguments&) { return v.isString(); }

constexpr std::pair<std::string_view, TestFunction> tests[] = {{"!=", differs},
                                                               {"<", less},
                                                               {"<=", lessEqual},
                                                               {"==", equals},
                                                               {">", greater},
                                                               {">=", greaterEqual},
                                                               {"boolean", boolean},
                                                               {"callable", callable},
                                                               {"defined", defined},
                                                               {"divisibleby", divisible},
                                                               {"eq", equals},
                                                               {"equalto", equals},
                                                               {"escaped", escapedTest},
                                                               {"even", even},
                                                               {"false", isFalse},
                                                               {"filter", filterTest},
                                                               {"float", floating},
                                                               {"ge", greaterEqual},
                                                               {"greaterthan", greater},
                                                               {"gt", greater},
                                                               {"in", in},
                                                               {"integer", integer},
                                                               {"iterable", iterableTest},
                                                               {"le", lessEqual},
                                                               {"lessthan", less},
                                                               {"lower", lowerTest},
                                                               {"lt", less},
                                                               {"mapping", mapping},
                                                               {"ne", differs},
                                                               {"none", none},
                                                               {"number", number},
                                                               {"odd", odd},
                                                               {"sameas", sameAs},
                                                               {"sequence", sequence},
                                                               {"string", stringTest},
                                                               {"test", testTest},
                                                               {"true", isTrue},
                                                               {"undefined", undefined},
                                                               {"upper", upperTest}};

// --- functions -------------------------------------------------------------------------------------------------------

class Range final : public HostObject {
public:
    Range(Heap& heap, std::int64_t start, std::int64_t stop_, std::int64_t step)
        : HostObject(heap), m_start(start), m_stop(stop_), m_step(step)
    {
        if (step > 0 && start < stop_)
            m_size = (stop_ - start - 1) / step + 1;
        else if (step < 0 && start > stop_)
            m_size = (start - stop_ - 1) / -step + 1;
    }
    void clear() override {}
    const char* type() const override { return "range"; }
    bool iterable() const override { return true; }
    std::int64_t size() override { return m_size; }
    Var item(std::int64_t at) override { return Var::integer(m_start + at * m_step); }
    std::string text() const override
    {
        return m_step == 1 ? fmt::format("range({}, {})", m_start, m_stop)
                           : fmt::format("range({}, {}, {})", m_start, m_stop, m_step);
    }

private:
    std::int64_t m_start, m_stop, m_step, m_size = 0;
};

class Namespace final : public HostObject {
public:
    explicit Namespace(Heap& heap) : HostObject(heap), m_values(Var::dict(heap)) {}
    void clear() override { m_values = Var(); }
    const char* type() const override { return "Namespace"; }
    Var attribute(std::string_view name) override
    {
        const Var* const found = m_values.members().find(name);
        return found != nullptr ? *found : Var();
    }
    bool setAttribute(std::string_view name, Var value) override
    {
        m_values.members().set(Var::string(heap(), std::string(name)), std::move(value));
        return true;
    }
    std::string text() const override
    {
        std::string out = "<Namespace ";
        writeRepr(out, m_values);
        return out + ">";
    }

private:
    Var m_values;
};

class Cycler final : public HostObject {
public:
    Cycler(Heap& heap, std::vector<Var> items) : HostObject(heap), m_items(std::move(items))
    {
        holds(m_items.size() * sizeof(Var));
    }
    void clear() override { m_items.clear(); }
    const char* type() const override { return "Cycler"; }
    Var attribute(std::string_view name) override;
    Var current() const { return m_items[m_at]; }
    Var advance()
    {
        Var out = m_items[m_at];
        m_at = (m_at + 1) % m_items.size();
        return out;
    }
    void reset() { m_at = 0; }

private:
    std::vector<Var> m_items;
    std::size_t m_at = 0;
};

class CyclerMethod final : public Callable {
public:
    CyclerMethod(Cycler& cycler, bool next)
        : Callable(cycler.heap()), m_cycler(Var::of(Var::Kind::Host, &cycler)), m_next(next)
    {
    }
    void clear() override { m_cycler = Var(); }
    const char* type() const override { return "method"; }
    Var call(Run&, Arguments& arguments) override
    {
        arguments.finish(m_next ? "next" : "reset", 0);
        auto& cycler = static_cast<Cycler&>(m_cycler.host());
        if (m_next)
            return cycler.advance();
        cycler.reset();
        return Var::none();
    }

private:
    Var m_cycler;
    bool m_next;
};

Var Cycler::attribute(std::string_view name)
{
    if (name == "current")
        return current();
    if (name == "next" || name == "reset")
        return Var::of(Var::Kind::Host, new CyclerMethod(*this, name == "next"));
    return {};
}

class Joiner final : public Callable {
public:
    Joiner(Heap& heap, Var separator) : Callable(heap), m_separator(std::move(separator)) {}
    void clear() override { m_separator = Var(); }
    const char* type() const override { return "Joiner"; }
    Var call(Run&, Arguments& arguments) override
    {
        arguments.finish("joiner", 0);
        return std::exchange(m_used, true) ? m_separator : Var::text({});
    }

private:
    Var m_separator;
    bool m_used = false;
};

Var makeRange(Run& run, Arguments& arguments)
{
    std::int64_t part[3] = {0, 0, 1};
    if (!arguments.named.empty() || arguments.list.empty() || arguments.list.size() > 3)
        stop(tr("'range' takes one to three whole numbers."));
    for (std::size_t i = 0; i < arguments.list.size(); ++i) {
        const Var& value = arguments.list[i];
        if (value.isUndefined())
            value.undefined().refuse();
        if (value.kind() == Var::Kind::Big)
            stopLimit(tr("The range is too large."));
        if (!value.isSmall())
            stop(tr("'range' takes whole numbers, not {}.", typeName(value)));
        if (value.small() > (std::int64_t{1} << 60) || value.small() < -(std::int64_t{1} << 60))
            stopLimit(tr("The range is too large."));
        part[arguments.list.size() == 1 ? 1 : i] = value.small();
    }
    if (part[2] == 0)
        stop(tr("'range' cannot go on by 0."));
    return Var::of(Var::Kind::Host, new Range(run.heap(), part[0], part[1], part[2]));
}

void fill(Run& run, const Var& dict, Arguments& arguments, const char* what)
{
    if (arguments.list.size() > 1)
        stop(tr("'{}' takes one value besides named ones.", what));
    if (!arguments.list.empty()) {
        const Var& from = arguments.list.front();
        Walk walk(run.heap(), from);
        for (Var key = walk.next(); !key.missing(); key = walk.next()) {
            if (from.isDict()) {
                dict.members().set(key, itemOf(run.heap(), from, key));
                continue;
            }
            const std::vector<Var> pair = itemsOf(run.heap(), key);
            if (pair.size() != 2)
                stop(tr("'{}' takes pairs of a key and a value.", what));
            dict.members().set(pair[0], pair[1]);
        }
    }
    for (auto& [name, value] : arguments.named)
        dict.members().set(run.string(std::string(name)), std::move(value));
}

Var makeDict(Run& run, Arguments& arguments)
{
    Var out = Var::dict(run.heap());
    fill(run, out, arguments, "dict");
    return out;
}

Var makeNamespace(Run& run, Arguments& arguments)
{
    const Var values = Var::dict(run.heap());
    fill(run, values, arguments, "namespace");
    auto* const out = new Namespace(run.heap());
    const Var holder = Var::of(Var::Kind::Host, out);
    for (const DictObject::Entry& entry : values.members().entries())
        if (!entry.key.missing())
            out->setAttribute(textOf(entry.key), entry.value);
    return holder;
}

Var makeCycler(Run& run, Arguments& arguments)
{
    if (arguments.list.empty() || !arguments.named.empty())
        stop(tr("'cycler' needs something to go round."));
    return Var::of(Var::Kind::Host, new Cycler(run.heap(), std::move(arguments.list)));
}

Var makeJoiner(Run& run, Arguments& arguments)
{
    Var separator = arguments.take(0, "sep");
    arguments.finish("joiner", 1);
    return Var::of(Var::Kind::Host,
                   new Joiner(run.heap(), separator.missing() ? Var::text(", ") : std::move(separator)));
}

// Text to try a layout with: paragraphs of Latin words, other ones at each rendering.
Var makeLipsum(Run& run, Arguments& arguments)
{
    const Var paragraphs = arguments.take(0, "n");
    const Var html = arguments.take(1, "html");
    const Var least = arguments.take(2, "min");
    const Var most = arguments.take(3, "max");
    arguments.finish("lipsum", 4);
    const std::int64_t count = paragraphs.missing() ? 5 : paragraphs.small();
    const std::int64_t from = least.missing() ? 20 : least.small();
    const std::int64_t to = most.missing() ? 100 : most.small();
    if (from < 0 || to <= from)
        stop(tr("'lipsum' takes a range of words that is not empty."));
    static constexpr std::string_view words[] = {
        "lorem", "ipsum",  "dolor",  "sit",    "amet",   "consectetur", "elit",    "sed",    "tempor",
        "magna", "aliqua", "enim",   "minim",  "veniam", "quis",        "nostrud", "duis",   "aute",
        "velit", "esse",   "cillum", "fugiat", "nulla",  "culpa",       "mollit",  "laborum"};
    const auto below = [&](std::uint64_t end) { return run.random() % end; };
    const bool marked = html.missing() || truth(html);
    std::string out;
    for (std::int64_t i = 0; i < count; ++i) {
        out += marked ? (i > 0 ? "\n<p>" : "<p>") : (i > 0 ? "\n\n" : "");
        const std::int64_t size = from + static_cast<std::int64_t>(below(static_cast<std::uint64_t>(to - from)));
        bool begins = true;
        for (std::int64_t k = 0; k < size; ++k) {
            run.step();
            const std::string_view word = words[below(std::size(words))];
            out += (k > 0 ? " " : "") +
                   (begins ? std::string(1, static_cast<char>(word[0] - 32)) + std::string(word.substr(1))
                           : std::string(word));
            begins = k + 1 == size || below(12) == 0;
            out += begins ? "." : below(6) == 0 ? "," : "";
            run.heap().expect(out.size());
        }
        out += marked ? "</p>" : "";
    }
    return run.string(std::move(out), marked);
}

using GlobalFunction = Var (*)(Run& run, Arguments& arguments);
constexpr std::pair<const char*, GlobalFunction> functions[] = {{"range", makeRange},         {"dict", makeDict},
                                                                {"namespace", makeNamespace}, {"cycler", makeCycler},
                                                                {"joiner", makeJoiner},       {"lipsum", makeLipsum}};

class Global final : public Callable {
public:
    Global(Heap& heap, GlobalFunction function) : Callable(heap), m_function(function) {}
    void clear() override {}
    const char* type() const override { return "function"; }
    Var call(Run& run, Arguments& arguments) override { return m_function(run, arguments); }

private:
    GlobalFunction m_function;
};

} // namespace

std::size_t testArguments(std::string_view name)
{
    static constexpr std::string_view withOne[] = {
        "!=",      "<",           "<=", "==", ">",  ">=",       "divisibleby", "eq", "ge",
        "equalto", "greaterthan", "gt", "in", "le", "lessthan", "lt",          "ne", "sameas"};
    return std::find(std::begin(withOne), std::end(withOne), name) != std::end(withOne) ? 1 : 0;
}

TestFunction testNamed(std::string_view name)
{
    for (const auto& [known, function] : tests)
        if (known == name)
            return function;
    return nullptr;
}

const std::vector<std::string>& testNames()
{
    static const std::vector<std::string> names = [] {
        std::vector<std::string> out;
        for (const auto& [name, function] : tests)
            out.emplace_back(name);
        return out;
    }();
    return names;
}

bool isGlobal(std::string_view name)
{
    return std::any_of(std::begin(functions), std::end(functions),
                       [&](const auto& entry) { return entry.first == name; });
}

Var globalNamed(Heap& heap, std::string_view name)
{
    for (const auto& [known, function] : functions)
        if (known == name)
            return Var::of(Var::Kind::Host, new Global(heap, function));
    return {};
}

} // namespace pluma::tmpl

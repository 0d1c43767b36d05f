// The methods that lists and dictionaries have in Python, and how methods are found.
#include <QString>
#include <algorithm>

#include "base/text.h"
#include "template/engine/lexer.h"
#include "template/filters/filters.h"
#include "template/filters/methods.h"
#include "template/values/integers.h"
#include "template/values/text_format.h"

namespace pluma::tmpl {

Var given(Arguments& a, std::size_t place, std::string_view name, const char* what)
{
    Var out = a.take(place, name);
    if (out.missing())
        stop(tr("'{}' is given too few values.", what));
    if (out.isUndefined())
        out.undefined().refuse();
    return out;
}

namespace {

/// Keys, values or pairs of a dictionary, as they are when one begins to go through them; who changes its size then is
/// told, as in Python.
class View final : public HostObject {
public:
    using Make = std::vector<Var> (*)(Heap& heap, const Var& dict);
    View(Heap& heap, const char* type_, Var dict, Make make)
        : HostObject(heap), m_type(type_), m_dict(std::move(dict)), m_make(make),
          m_all(Var::list(heap, make(heap, m_dict)))
    {
    }
    void clear() override
    {
        m_all = Var();
        m_dict = Var();
    }
    const char* type() const override { return m_type; }
    bool iterable() const override { return true; }
    bool subscriptable() const override { return false; }
    std::int64_t size() override
    {
        if (lengthOf(m_dict) != lengthOf(m_all))
            m_all = Var::list(heap(), m_make(heap(), m_dict));
        return lengthOf(m_all);
    }
    void check() const override
    {
        if (lengthOf(m_dict) != lengthOf(m_all))
            stop(tr("The dictionary changed while it was gone through."));
    }
    Var item(std::int64_t at) override { return itemOf(heap(), m_all, Var::integer(at)); }
    std::string text() const override { return m_type + ("(" + textOf(m_all) + ")"); }

private:
    const char* m_type;
    Var m_dict;
    Make m_make;
    Var m_all;
};

Var view(Run& run, const char* type, const Var& dict, View::Make make)
{
    return Var::of(Var::Kind::Host, new View(run.heap(), type, dict, make));
}

Var keys(Run& run, const Var& d, Arguments& a)
{
    a.finish("keys", 0);
    return view(run, "dict_keys", d, itemsOf);
}
Var values(Run& run, const Var& d, Arguments& a)
{
    a.finish("values", 0);
    return view(run, "dict_values", d, [](Heap& heap, const Var& dict) {
        std::vector<Var> out;
        Walk walk(heap, dict);
        for (Var key = walk.next(); !key.missing(); key = walk.next())
            out.push_back(itemOf(heap, dict, key));
        return out;
    });
}
Var pairs(Run& run, const Var& d, Arguments& a)
{
    a.finish("items", 0);
    return view(run, "dict_items", d, [](Heap& heap, const Var& dict) {
        std::vector<Var> out;
        Walk walk(heap, dict);
        for (Var key = walk.next(); !key.missing(); key = walk.next())
            out.push_back(Var::tuple(heap, {key, itemOf(heap, dict, key)}));
        return out;
    });
}
Var get(Run& run, const Var& d, Arguments& a)
{
    const Var key = given(a, 0, "key", "get");
    const Var otherwise = a.take(1, "default");
    a.finish("get", 2);
    Var out = itemOf(run.heap(), d, key);
    return !out.missing() ? out : otherwise.missing() ? Var::none() : otherwise;
}
Var copy(Run& run, const Var& v, Arguments& a)
{
    a.finish("copy", 0);
    if (!v.isDict())
        return Var::list(run.heap(), itemsOf(run.heap(), v));
    Var out = Var::dict(run.heap());
    Walk walk(run.heap(), v);
    for (Var key = walk.next(); !key.missing(); key = walk.next())
        out.members().set(key, itemOf(run.heap(), v, key));
    return out;
}

DictObject& changeable(const Var& dict)
{
    if (dict.kind() != Var::Kind::Dict)
        throw NeedsCopy();
    return dict.members();
}
ListObject& changeableList(const Var& list)
{
    if (list.kind() != Var::Kind::List)
        throw NeedsCopy();
    return list.items();
}
Var update(Run& run, const Var& d, Arguments& a)
{
    DictObject& dict = changeable(d);
    if (!a.list.empty()) {
        const Var from = a.list.front();
        Walk walk(run.heap(), from);
        for (Var key = walk.next(); !key.missing(); key = walk.next()) {
            if (from.isDict()) {
                dict.set(key, itemOf(run.heap(), from, key));
            } else {
                const std::vector<Var> pair = itemsOf(run.heap(), key);
                if (pair.size() != 2)
                    stop(tr("'{}' takes pairs of a key and a value.", "update"));
                dict.set(pair[0], pair[1]);
            }
        }
    }
    for (auto& [name, value] : a.named)
        dict.set(run.string(std::string(name)), value);
    return Var::none();
}
Var popKey(Run&, const Var& d, Arguments& a)
{
    const Var key = given(a, 0, "key", "pop");
    const Var otherwise = a.take(1, "default");
    DictObject& dict = changeable(d);
    const Var* const found = dict.find(key);
    if (found == nullptr && otherwise.missing())
        stop(tr("There is no such key."));
    Var out = found != nullptr ? *found : otherwise;
    if (found != nullptr)
        dict.remove(key);
    return out;
}
Var setDefault(Run&, const Var& d, Arguments& a)
{
    const Var key = given(a, 0, "key", "setdefault");
    const Var otherwise = a.take(1, "default");
    DictObject& dict = changeable(d);
    if (const Var* const found = dict.find(key))
        return *found;
    Var out = otherwise.missing() ? Var::none() : otherwise;
    dict.set(key, out);
    return out;
}
Var clear(Run&, const Var& v, Arguments&)
{
    if (v.isDict())
        changeable(v).clear();
    else
        changeableList(v).items.clear();
    return Var::none();
}
Var append(Run&, const Var& l, Arguments& a)
{
    Var item = given(a, 0, "object", "append");
    a.finish("append", 1);
    ListObject& list = changeableList(l);
    list.items.push_back(std::move(item));
    list.changed();
    return Var::none();
}
Var extend(Run& run, const Var& l, Arguments& a)
{
    const std::vector<Var> more = itemsOf(run.heap(), given(a, 0, "iterable", "extend"));
    ListObject& list = changeableList(l);
    run.heap().expect((list.items.size() + more.size()) * sizeof(Var));
    list.items.insert(list.items.end(), more.begin(), more.end());
    list.changed();
    return Var::none();
}
Var insert(Run&, const Var& l, Arguments& a)
{
    const Var at = given(a, 0, "index", "insert");
    Var item = given(a, 1, "object", "insert");
    ListObject& list = changeableList(l);
    const auto size = static_cast<std::int64_t>(list.items.size());
    if (!at.isSmall())
        stop(tr("A place in a list is a whole number."));
    const std::int64_t place = std::clamp<std::int64_t>(at.small() < 0 ? at.small() + size : at.small(), 0, size);
    list.items.insert(list.items.begin() + place, std::move(item));
    list.changed();
    return Var::none();
}
Var popItem(Run&, const Var& l, Arguments& a)
{
    const Var at = a.take(0, "index");
    ListObject& list = changeableList(l);
    const auto size = static_cast<std::int64_t>(list.items.size());
    std::int64_t place = at.missing() ? -1 : at.small();
    place = place < 0 ? place + size : place;
    if (place < 0 || place >= size)
        stop(tr("There is no such item to take."));
    Var out = list.items[static_cast<std::size_t>(place)];
    list.items.erase(list.items.begin() + place);
    return out;
}
Var indexOf(Run& run, const Var& l, Arguments& a)
{
    const Var what = given(a, 0, "value", "index");
    std::int64_t at = 0;
    Walk walk(run.heap(), l);
    for (Var item = walk.next(); !item.missing(); item = walk.next(), ++at)
        if (equal(item, what))
            return Var::integer(at);
    stop(tr("The list does not hold this."));
}
Var countOf(Run& run, const Var& l, Arguments& a)
{
    const Var what = given(a, 0, "value", "count");
    std::int64_t count = 0;
    Walk walk(run.heap(), l);
    for (Var item = walk.next(); !item.missing(); item = walk.next())
        count += equal(item, what) ? 1 : 0;
    return Var::integer(count);
}
Var removeItem(Run&, const Var& l, Arguments& a)
{
    const Var what = given(a, 0, "value", "remove");
    ListObject& list = changeableList(l);
    for (auto it = list.items.begin(); it != list.items.end(); ++it)
        if (equal(*it, what)) {
            list.items.erase(it);
            return Var::none();
        }
    stop(tr("The list does not hold this."));
}
Var reverseList(Run&, const Var& l, Arguments& a)
{
    a.finish("reverse", 0);
    ListObject& list = changeableList(l);
    std::reverse(list.items.begin(), list.items.end());
    return Var::none();
}
Var sortList(Run& run, const Var& l, Arguments& a)
{
    const Var reverse = a.take(9, "reverse");
    a.finish("sort", 0);
    ListObject& list = changeableList(l);
    Arguments more;
    more.list = {reverse.missing() ? Var::boolean(false) : reverse, Var::boolean(true)};
    list.items = run.filter("sort", l, more).items().items;
    return Var::none();
}

const MethodTable& dictMethods()
{
    static const MethodTable all = {{"keys", keys},  {"values", values}, {"items", pairs}, {"get", get},
                                    {"copy", copy},  {"update", update}, {"pop", popKey},  {"setdefault", setDefault},
                                    {"clear", clear}};
    return all;
}
const MethodTable& listMethods()
{
    static const MethodTable all = {{"append", append},     {"extend", extend},       {"insert", insert},
                                    {"pop", popItem},       {"index", indexOf},       {"count", countOf},
                                    {"remove", removeItem}, {"reverse", reverseList}, {"sort", sortList},
                                    {"copy", copy},         {"clear", clear}};
    return all;
}
const MethodTable& tupleMethods()
{
    static const MethodTable all = {{"index", indexOf}, {"count", countOf}};
    return all;
}

class Method final : public Callable {
public:
    Method(Heap& heap, Var self, MethodFunction function, bool goes)
        : Callable(heap), m_self(std::move(self)), m_function(function), m_goes(goes)
    {
    }
    void clear() override { m_self = Var(); }
    const char* type() const override { return "method"; }
    Var call(Run& run, Arguments& arguments) override
    {
        if (m_self.isString())
            run.step(m_self.view().size() / 2);
        else if (m_goes && m_self.kind() != Var::Kind::Data && (m_self.isList() || m_self.isTuple()))
            run.step(m_self.items().items.size() / 8);
        return m_function(run, m_self, arguments);
    }

private:
    Var m_self;
    MethodFunction m_function;
    bool m_goes; ///< through all of a list
};

} // namespace

bool isMethod(std::string_view name)
{
    for (const MethodTable* table : {&textMethods(), &dictMethods(), &listMethods()})
        if (table->count(name) > 0)
            return true;
    return false;
}

Var methodOf(Heap& heap, const Var& value, std::string_view name)
{
    const MethodTable* const table = value.isString()  ? &textMethods()
                                     : value.isDict()  ? &dictMethods()
                                     : value.isList()  ? &listMethods()
                                     : value.isTuple() ? &tupleMethods()
                                                       : nullptr;
    if (table == nullptr)
        return {};
    const auto it = table->find(name);
    return it == table->end()
               ? Var()
               : Var::of(Var::Kind::Host, new Method(heap, value, it->second, name != "append" && name != "extend"));
}

} // namespace pluma::tmpl

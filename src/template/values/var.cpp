#include "template/values/var.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "template/values/integers.h"
#include "template/values/operations.h"

namespace pluma::tmpl {

Stop::Stop(ErrorCode code, std::string message, std::string hint) : error{code, std::move(message), {}, std::move(hint)}
{
}
void stop(std::string message, std::string hint)
{
    throw Stop(ErrorCode::Invalid, std::move(message), std::move(hint));
}
void stopLimit(std::string message, std::string hint)
{
    throw Stop(ErrorCode::Limit, std::move(message), std::move(hint));
}

// --- the heap --------------------------------------------------------------------------------------------------------

Object::Object(Heap& heap) : m_heap(heap), m_after(heap.m_first)
{
    heap.expect(64);
    heap.m_used += 64;
    if (m_after != nullptr)
        m_after->m_before = this;
    heap.m_first = this;
}

Object::~Object()
{
    m_heap.m_used -= 64 + m_bytes;
    if (m_before != nullptr)
        m_before->m_after = m_after;
    else if (m_heap.m_first == this)
        m_heap.m_first = m_after;
    if (m_after != nullptr)
        m_after->m_before = m_before;
}

void Object::holds(std::size_t bytes)
{
    if (bytes > m_bytes) {
        m_heap.expect(bytes - m_bytes);
        m_heap.pass(bytes - m_bytes);
    }
    m_heap.m_used += bytes;
    m_heap.m_used -= m_bytes;
    m_bytes = bytes;
}

void Heap::expect(std::size_t bytes) const
{
    if (bytes > m_most || m_used > m_most - bytes)
        stopLimit(tr("The template needs more than {} MB of memory.", m_most >> 20));
}

Heap::~Heap()
{
    // What is left refers to itself in circles.
    for (Object* object = m_first; object != nullptr; object = object->m_after)
        ++object->m_count;
    for (Object* object = m_first; object != nullptr; object = object->m_after)
        object->clear();
    while (m_first != nullptr)
        delete m_first; // NOLINT: it takes itself off the list
}

void Var::drop(Object* object) noexcept
{
    Heap& heap = object->m_heap;
    // Off the list of the living, onto that of the dropped, by the same pointers.
    if (object->m_before != nullptr)
        object->m_before->m_after = object->m_after;
    else
        heap.m_first = object->m_after;
    if (object->m_after != nullptr)
        object->m_after->m_before = object->m_before;
    object->m_before = nullptr;
    object->m_after = heap.m_dropped;
    heap.m_dropped = object;
    if (heap.m_dropping)
        return;
    heap.m_dropping = true;
    while (Object* const next = heap.m_dropped) {
        heap.m_dropped = next->m_after;
        next->m_after = nullptr;
        delete next; // NOLINT: nobody shares it any more
    }
    heap.m_dropping = false;
}

// --- making ----------------------------------------------------------------------------------------------------------

StringObject::StringObject(Heap& heap, std::string text_) : Object(heap), text(std::move(text_))
{
    holds(text.capacity());
}

ListObject::ListObject(Heap& heap, std::vector<Var> items_) : Object(heap), items(std::move(items_)) { changed(); }

namespace {

std::vector<std::string> namesIn(const Var& all)
{
    constexpr std::size_t most = 2000;
    if (all.isHost())
        return all.host().names();
    std::vector<std::string> out;
    if (all.kind() == Var::Kind::Dict) {
        for (const DictObject::Entry& entry : all.members().entries())
            if (entry.key.isString() && out.size() < most)
                out.emplace_back(entry.key.view());
    } else if (all.isDict()) {
        for (const auto& [key, value] : all.data().members()) {
            if (out.size() == most)
                break;
            out.emplace_back(key.text());
        }
    }
    return out;
}

} // namespace

void UndefinedObject::refuse() const
{
    switch (what) {
    case What::Name:
        stop(tr("'{}' is undefined.", printable(name)), didYouMean(name, namesIn(among)));
    case What::Member:
        stop(tr("{} has no '{}'.", typeName(among), printable(name)), didYouMean(name, namesIn(among)));
    case What::Item:
        stop(tr("{} has no item {}.", typeName(among), textOf(key)));
    case What::Other:
        break;
    }
    stop(message);
}

std::string UndefinedObject::shown() const
{
    if (what == What::Name)
        return name;
    if (what == What::Other)
        return "undefined value printed: " + printed;
    std::string item;
    writeRepr(item, what == What::Item ? key : Var::text(name));
    std::string of = among.isNone() ? "None" : typeName(among) + " object";
    if (among.isHost()) // Jinja2's own are called by their modules
        for (const auto& [type, module] :
             {std::pair<std::string_view, std::string_view>{"TemplateModule", "environment"},
              {"Macro", "runtime"},
              {"LoopContext", "runtime"},
              {"Namespace", "utils"},
              {"Cycler", "utils"}})
            if (typeName(among) == type)
                of = "jinja2." + std::string(module) + "." + of;
    return "no such element: " + of + "[" + item + "]";
}

std::string HostObject::text() const { return std::string("<") + type() + ">"; }

void Var::refuseSmall() const { stop(tr("A whole number is expected here, not {}.", typeName(*this))); }

Var Var::of(Kind kind, Object* object)
{
    ++object->m_count;
    return Var(kind, reinterpret_cast<std::uintptr_t>(object));
}

Var Var::string(Heap& heap, std::string text, bool safe)
{
    Var out = of(Kind::String, new StringObject(heap, std::move(text)));
    out.m_safe = safe;
    return out;
}

Var Var::character(Heap& heap, std::string_view one, bool safe)
{
    static constexpr auto ascii = [] {
        std::array<char, 128> out{};
        for (std::size_t i = 0; i < out.size(); ++i)
            out[i] = static_cast<char>(i);
        return out;
    }();
    if (one.empty())
        return text({}, safe);
    if (one.size() == 1 && static_cast<unsigned char>(one.front()) < 128)
        return text({&ascii[static_cast<std::size_t>(one.front())], 1}, safe);
    return string(heap, std::string(one), safe);
}

Var Var::list(Heap& heap, std::vector<Var> items) { return of(Kind::List, new ListObject(heap, std::move(items))); }
Var Var::tuple(Heap& heap, std::vector<Var> items) { return of(Kind::Tuple, new ListObject(heap, std::move(items))); }
Var Var::dict(Heap& heap) { return of(Kind::Dict, new DictObject(heap)); }
BigObject& Var::big() const { return static_cast<BigObject&>(*object()); }

Var Var::of(Heap& heap, Value data)
{
    switch (data.kind()) {
    case Value::Kind::Null:
        return none();
    case Value::Kind::False:
    case Value::Kind::True:
        return boolean(data.isTrue());
    case Value::Kind::String:
        return text(data.text());
    case Value::Kind::Number:
        return numberOf(heap, data.text());
    default: {
        Var out(Kind::Data, reinterpret_cast<std::uintptr_t>(data.values()));
        out.m_size = data.cell();
        return out;
    }
    }
}

// --- dictionaries ----------------------------------------------------------------------------------------------------

void DictObject::clear()
{
    m_entries.clear();
    m_index.clear();
    m_size = 0;
}

template <class Same>
std::size_t DictObject::place(std::uint64_t hash, const Same& same) const
{
    if (m_index.empty()) {
        for (std::size_t i = 0; i < m_entries.size(); ++i)
            if (m_entries[i].hash == hash && !m_entries[i].key.missing() && same(m_entries[i].key))
                return i;
        return m_entries.size();
    }
    const std::size_t mask = m_index.size() - 1;
    for (std::size_t at = hash & mask; m_index[at] != 0; at = (at + 1) & mask) {
        heap().step(); // keys may be chosen to meet each other
        const Entry& entry = m_entries[m_index[at] - 1];
        if (entry.hash == hash && !entry.key.missing() && same(entry.key))
            return m_index[at] - 1;
    }
    return m_entries.size();
}

void DictObject::index()
{
    std::erase_if(m_entries, [](const Entry& entry) { return entry.key.missing(); });
    if (m_entries.size() <= 8) {
        m_index.clear();
        return;
    }
    std::size_t size = 32;
    while (size < m_entries.size() * 3)
        size *= 2;
    m_index.assign(size, 0);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        std::size_t at = m_entries[i].hash & (size - 1);
        while (m_index[at] != 0)
            at = (at + 1) & (size - 1);
        m_index[at] = static_cast<std::uint32_t>(i + 1);
    }
}

Var* DictObject::find(const Var& key)
{
    const std::size_t at = place(hashOf(key), [&](const Var& other) { return equal(other, key); });
    return at < m_entries.size() ? &m_entries[at].value : nullptr;
}

Var* DictObject::find(std::string_view key)
{
    const std::size_t at =
        place(hashOf(key), [&](const Var& other) { return other.isString() && other.view() == key; });
    return at < m_entries.size() ? &m_entries[at].value : nullptr;
}

void DictObject::set(const Var& key, Var value)
{
    const std::uint64_t hash = hashOf(key);
    const std::size_t at = place(hash, [&](const Var& other) { return equal(other, key); });
    if (at < m_entries.size()) {
        m_entries[at].value = std::move(value);
        return;
    }
    m_entries.push_back({hash, key, std::move(value)});
    ++m_size;
    if (m_entries.size() > 8 && m_entries.size() * 2 > m_index.size()) {
        index();
    } else if (!m_index.empty()) {
        std::size_t slot = hash & (m_index.size() - 1);
        while (m_index[slot] != 0)
            slot = (slot + 1) & (m_index.size() - 1);
        m_index[slot] = static_cast<std::uint32_t>(m_entries.size());
    }
    holds(m_entries.capacity() * sizeof(Entry) + m_index.capacity() * sizeof(std::uint32_t));
}

bool DictObject::remove(const Var& key)
{
    const std::size_t at = place(hashOf(key), [&](const Var& other) { return equal(other, key); });
    if (at == m_entries.size())
        return false;
    m_entries[at].key = Var();
    m_entries[at].value = Var();
    --m_size;
    while (!m_entries.empty() && m_entries.back().key.missing() && m_index.empty())
        m_entries.pop_back();
    return true;
}

} // namespace pluma::tmpl

// The values that templates work with: those of Python that plain data has. Private to src/template.
#pragma once

#include <cstdint>
#include <cstring>
#include <exception>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"
#include "base/values.h"
#include "template/values/environment.h"

namespace pluma::tmpl {

class Heap;
class Var;

/// What stops a template. Thrown inside the engine only; run() turns it into an Error with a place.
struct Stop : std::exception {
    Stop(ErrorCode code, std::string message, std::string hint = {});
    Error error;
    std::string inside;             ///< the macro, block or template it comes out of; said by who asked for that
    std::vector<std::string> calls; ///< those that were said, the innermost first
};
/// Thrown where a template changes a list or dictionary of the data: it starts again on a copy.
struct NeedsCopy {};
[[noreturn]] void stop(std::string message, std::string hint = {});
[[noreturn]] void stopLimit(std::string message, std::string hint = {});

/// Something that lives on a Heap, counted. Not shared between threads.
class Object {
public:
    explicit Object(Heap& heap);
    virtual ~Object();
    Object(const Object&) = delete;
    Object& operator=(const Object&) = delete;
    /// Lets go of everything it refers to; a heap that goes calls it, so that cycles end.
    virtual void clear() {}
    Heap& heap() const { return m_heap; }
    bool shared() const { return m_count > 1; }

protected:
    /// Says how much memory it holds now, besides itself.
    void holds(std::size_t bytes);

private:
    friend class Var;
    friend class Heap;
    Heap& m_heap;
    Object* m_before = nullptr;
    Object* m_after = nullptr;
    std::size_t m_bytes = 0;
    std::uint32_t m_count = 0;
};

/// Owns the objects of one rendering and bounds what they hold together.
class Heap {
public:
    explicit Heap(std::size_t most) : m_most(most) {}
    ~Heap();
    Heap(const Heap&) = delete;
    Heap& operator=(const Heap&) = delete;
    /// Before something of this size is made. Throws Stop when it is too much.
    void expect(std::size_t bytes) const;
    /// The same for many of one size.
    void expect(std::size_t count, std::size_t each) const
    {
        expect(count > m_most / each ? m_most + 1 : count * each);
    }
    /// Counts work that is done. Lists in lists in lists may be far larger than what they hold.
    void step(std::uint64_t cost = 1)
    {
        m_steps += cost;
        if (m_steps >= m_pause)
            pause();
    }
    /// Counts bytes that are gone through or copied.
    void pass(std::size_t bytes) { step(bytes / 32); }
    std::uint64_t steps() const { return m_steps; }
    /// While something goes on that may come to itself again.
    class Nested {
    public:
        Nested(int& depth, int most, const char* message) : m_depth(depth)
        {
            if (m_depth >= most)
                stopLimit(message);
            ++m_depth;
        }
        ~Nested() { --m_depth; }
        Nested(const Nested&) = delete;
        Nested& operator=(const Nested&) = delete;

    private:
        int& m_depth;
    };
    /// A host is printed, which may hold itself.
    struct Printing : Nested {
        explicit Printing(Heap& heap) : Nested(heap.m_printing, 50, "Values hold each other.") {}
    };
    /// Something is asked for its next item, which may ask others for theirs.
    struct Going : Nested {
        explicit Going(Heap& heap) : Nested(heap.m_going, 200, "Too many generators go through each other.") {}
    };
    /// What looks at the bounds and the clock now and then; it says after how many steps again.
    void watch(std::function<std::uint64_t()> watcher)
    {
        m_watcher = std::move(watcher);
        m_pause = 0;
    }

private:
    friend class Object;
    friend class Var;
    void pause() { m_pause = m_watcher ? m_watcher() : UINT64_MAX; }
    std::size_t m_most;
    std::size_t m_used = 0;
    std::uint64_t m_steps = 0;
    int m_printing = 0;
    int m_going = 0;
    std::uint64_t m_pause = UINT64_MAX;
    std::function<std::uint64_t()> m_watcher;
    Object* m_first = nullptr;
    Object* m_dropped = nullptr; ///< to be deleted one after the other: lists in lists in lists need no stack
    bool m_dropping = false;
};

struct StringObject;
struct BigObject;
struct ListObject;
struct DictObject;
struct UndefinedObject;
class HostObject;

/// One value, 16 bytes. Texts of the template and of the data are referred to; everything that is made is on the heap.
class Var {
public:
    enum class Kind : std::uint8_t {
        Missing, ///< no value at all; never seen by a template
        None,
        Boolean,
        Integer,
        Float,
        Text, ///< not owned: of the template or the data
        Data, ///< a list or map of the data
        // From here on, on the heap.
        String,
        Big, ///< an integer beyond 64 bits
        List,
        Tuple,
        Dict,
        Undefined,
        Host
    };

    Var() = default;
    Var(const Var& other) : m_word(other.m_word), m_size(other.m_size), m_kind(other.m_kind), m_safe(other.m_safe)
    {
        if (counted())
            ++object()->m_count;
    }
    Var(Var&& other) noexcept
        : m_word(other.m_word), m_size(other.m_size), m_kind(std::exchange(other.m_kind, Kind::Missing)),
          m_safe(other.m_safe)
    {
    }
    Var& operator=(const Var& other)
    {
        Var copy(other);
        swap(copy);
        return *this;
    }
    Var& operator=(Var&& other) noexcept
    {
        Var taken(std::move(other));
        swap(taken);
        return *this;
    }
    ~Var()
    {
        if (counted() && --object()->m_count == 0)
            drop(object());
    }
    void swap(Var& other) noexcept
    {
        std::swap(m_word, other.m_word);
        std::swap(m_size, other.m_size);
        std::swap(m_kind, other.m_kind);
        std::swap(m_safe, other.m_safe);
    }

    static Var none() { return Var(Kind::None, 0); }
    static Var boolean(bool value) { return Var(Kind::Boolean, value ? 1 : 0); }
    static Var integer(std::int64_t value) { return Var(Kind::Integer, static_cast<std::uint64_t>(value)); }
    static Var real(double value)
    {
        std::uint64_t word = 0;
        std::memcpy(&word, &value, sizeof word);
        return Var(Kind::Float, word);
    }
    /// A text that outlives every value: of the template, or of the data.
    static Var text(std::string_view lasting, bool safe = false)
    {
        Var out(Kind::Text, reinterpret_cast<std::uintptr_t>(lasting.data()));
        out.m_size = static_cast<std::uint32_t>(lasting.size());
        out.m_safe = safe;
        return out;
    }
    static Var string(Heap& heap, std::string text, bool safe = false);
    /// The one-character texts of ASCII need no memory.
    static Var character(Heap& heap, std::string_view one, bool safe = false);
    static Var of(Heap& heap, Value data);
    static Var list(Heap& heap, std::vector<Var> items = {});
    static Var tuple(Heap& heap, std::vector<Var> items);
    static Var dict(Heap& heap);
    static Var of(Kind kind, Object* object); ///< takes a share of it

    Kind kind() const { return m_kind; }
    bool missing() const { return m_kind == Kind::Missing; }
    bool isNone() const { return m_kind == Kind::None; }
    bool isUndefined() const { return m_kind == Kind::Undefined; }
    bool isBoolean() const { return m_kind == Kind::Boolean; }
    bool isString() const { return m_kind == Kind::Text || m_kind == Kind::String; }
    /// Booleans are integers, as in Python.
    bool isInteger() const { return m_kind == Kind::Integer || m_kind == Kind::Boolean || m_kind == Kind::Big; }
    bool isSmall() const { return m_kind == Kind::Integer || m_kind == Kind::Boolean; }
    bool isFloat() const { return m_kind == Kind::Float; }
    bool isNumber() const { return isInteger() || isFloat(); }
    bool isDict() const { return m_kind == Kind::Dict || (m_kind == Kind::Data && data().isMap()); }
    bool isList() const { return m_kind == Kind::List || (m_kind == Kind::Data && data().isList()); }
    bool isTuple() const { return m_kind == Kind::Tuple; }
    bool isHost() const { return m_kind == Kind::Host; }
    bool safe() const { return m_safe; } ///< a text that is not escaped again
    Var marked(bool safe = true) const
    {
        Var out(*this);
        out.m_safe = safe;
        return out;
    }

    /// Throws for what is no integer of 64 bits.
    std::int64_t small() const
    {
        if (!isSmall())
            refuseSmall();
        return static_cast<std::int64_t>(m_word);
    }
    double real() const
    {
        double out = 0;
        std::memcpy(&out, &m_word, sizeof out);
        return out;
    }
    std::string_view view() const; ///< of a string; valid as long as this value
    Value data() const { return {reinterpret_cast<const Values*>(m_word), m_size}; } // NOLINT: what data() put there
    [[noreturn]] void refuseSmall() const;
    StringObject& stringObject() const;
    BigObject& big() const;
    ListObject& items() const; ///< of a List or a Tuple
    DictObject& members() const;
    UndefinedObject& undefined() const;
    HostObject& host() const;

private:
    Var(Kind kind, std::uint64_t word) : m_word(word), m_kind(kind) {}
    bool counted() const { return m_kind >= Kind::String; }
    static void drop(Object* object) noexcept;
    Object* object() const { return reinterpret_cast<Object*>(m_word); } // NOLINT: what of() put there

    std::uint64_t m_word = 0;
    std::uint32_t m_size = 0;
    Kind m_kind = Kind::Missing;
    bool m_safe = false;
};
static_assert(sizeof(Var) == 16);

struct StringObject final : Object {
    StringObject(Heap& heap, std::string text_);
    const std::string text;
};

struct ListObject final : Object {
    ListObject(Heap& heap, std::vector<Var> items_);
    void clear() override { items.clear(); }
    /// After every change of how many there are.
    void changed() { holds(items.capacity() * sizeof(Var)); }
    std::vector<Var> items;
};

/// In the order in which keys came, found by hash.
struct DictObject final : Object {
    explicit DictObject(Heap& heap) : Object(heap) {}
    void clear() override;
    struct Entry {
        std::uint64_t hash = 0;
        Var key, value; ///< a key that is missing was removed
    };
    Var* find(const Var& key);
    Var* find(std::string_view key);
    void set(const Var& key, Var value);
    bool remove(const Var& key);
    std::size_t size() const { return m_size; }
    const std::vector<Entry>& entries() const { return m_entries; }

private:
    template <class Same>
    std::size_t place(std::uint64_t hash, const Same& same) const;
    void index();
    std::vector<Entry> m_entries;
    std::vector<std::uint32_t> m_index; ///< 0: free; otherwise one more than the entry
    std::size_t m_size = 0;
};

/// What stands where a name, a member or an argument is not there.
struct UndefinedObject final : Object {
    using Object::holds;
    enum class What : std::uint8_t {
        Name,   ///< `name` is not there; `among` is the context
        Member, ///< `among` has no `name`
        Item,   ///< `among` has no item `key`
        Other   ///< `message` says what is missing
    };
    UndefinedObject(Heap& heap, Undefined behaviour_, What what_) : Object(heap), behaviour(behaviour_), what(what_) {}
    void clear() override { among = key = Var(); }
    /// Messages are made when they are needed: most of these are only asked whether they are there.
    [[noreturn]] void refuse() const;
    std::string shown() const; ///< what Undefined::Debug prints
    Undefined behaviour;
    What what;
    std::string name, message;
    std::string printed; ///< of Other: how Jinja2 calls it
    Var among, key;
};

/// A value that the engine gives to templates: loops, macros, ranges, generators, namespaces.
class HostObject : public Object {
public:
    using Object::Object;
    void clear() override = 0;            ///< each lets go of the values it holds
    virtual const char* type() const = 0; ///< as Python calls it
    /// A member; missing when it has none of that name.
    virtual Var attribute(std::string_view) { return {}; }
    /// The text of a member, when that is one and can be had without making a value; null data otherwise.
    virtual std::string_view textAttribute(std::string_view) { return {}; }
    virtual bool setAttribute(std::string_view, Var) { return false; }
    /// How many items it has, or -1 when that cannot be known.
    virtual std::int64_t size() { return -1; }
    virtual Var item(std::int64_t) { return {}; }
    /// Throws when what it shows has changed since its size was asked for.
    virtual void check() const {}
    virtual bool iterable() const { return false; }
    /// The next item of something that is gone through once; missing at the end.
    virtual Var next() { return {}; }
    /// Whether items can be asked for by number.
    virtual bool subscriptable() const { return true; }
    virtual bool callable() const { return false; }
    /// What it has, for those who misspelt it.
    virtual std::vector<std::string> names() const { return {}; }
    /// The same as lists and dictionaries, for what works on those; missing when it is nothing of the kind.
    virtual Var plain() { return {}; }
    virtual std::string text() const;
};

inline StringObject& Var::stringObject() const { return static_cast<StringObject&>(*object()); }
inline ListObject& Var::items() const { return static_cast<ListObject&>(*object()); }
inline DictObject& Var::members() const { return static_cast<DictObject&>(*object()); }
inline UndefinedObject& Var::undefined() const { return static_cast<UndefinedObject&>(*object()); }
inline HostObject& Var::host() const { return static_cast<HostObject&>(*object()); }
inline std::string_view Var::view() const
{
    if (m_kind == Kind::Text)
        return {reinterpret_cast<const char*>(m_word), m_size}; // NOLINT: what text() put there
    return m_kind == Kind::String ? std::string_view(stringObject().text) : std::string_view();
}

} // namespace pluma::tmpl

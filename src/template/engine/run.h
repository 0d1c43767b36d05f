// Running templates. Private to src/template.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>

#include "base/units.h"
#include "template/engine/node.h"
#include "template/engine/template.h"
#include "template/values/operations.h"

namespace pluma::tmpl {

struct Template::Program {
    Syntax syntax;
    Environment environment;
};
using Program = Template::Program;

/// What a call is given.
struct Arguments {
    std::vector<Var> list;
    std::vector<std::pair<std::string_view, Var>> named;
    /// By place or by name; missing when it was given neither way. Marks it as taken.
    Var take(std::size_t place, std::string_view name);
    /// Throws for what nobody took: `what` is the name of the filter or function.
    void finish(std::string_view what, std::size_t most) const;
};

/// A host that can be called.
class Callable : public HostObject {
public:
    using HostObject::HostObject;
    bool callable() const override { return true; }
    virtual Var call(Run& run, Arguments& arguments) = 0;
};

/// The slots of a function that runs; macros keep those around them.
class Frame final : public HostObject {
public:
    Frame(Heap& heap, std::size_t size, Var parent) : HostObject(heap), slots(size), m_parent(std::move(parent))
    {
        holds(size * sizeof(Var));
    }
    void clear() override
    {
        slots.clear();
        m_parent = Var();
    }
    const char* type() const override { return "frame"; }
    Frame& up(int count)
    {
        Frame* at = this;
        for (; count > 0; --count)
            at = static_cast<Frame*>(&at->m_parent.host());
        return *at;
    }
    std::vector<Var> slots;

private:
    Var m_parent;
};

/// The names a template has from outside, what it sets at its top, and the blocks of it and of those it extends.
class Context final : public HostObject {
public:
    struct BlockRef {
        const Program* of;
        const Node* node;
    };
    Context(Run& run_, const Program& of_, Var data_, Var more_);
    void clear() override { data = more = set = Var(); }
    const char* type() const override { return "Context"; }
    std::vector<std::string> names() const override;
    Var find(std::string_view name) const;
    Var all() const; ///< what was given along and what was set, as a dictionary
    Run& run;
    const Program* of;
    Var data; ///< of the rendering
    Var more; ///< names given along to an included template; a dictionary or missing
    Var set;  ///< what the template set at its top
    Var globals;
    std::set<std::string_view> exported;
    std::map<std::string_view, std::vector<BlockRef>> blocks; ///< the innermost first
};

/// One rendering: evaluates nodes, writes text. Used by filters and functions for what they need of it.
class Run {
public:
    Run(const Program& program, Value data, const RenderOptions& options);

    /// Renders the template, once. Errors: those of the template, with their place.
    Result<std::string> render();

    Heap& heap() { return m_heap; }
    bool autoescape() const { return m_autoescape; }
    /// The units that quantities are in.
    const Units& units();
    /// The unit that the name says which a filter is put to, by its declaration or its end; empty when it says none.
    std::string unitOfSubject();
    const std::string& newline() const { return m_program.environment.newlineSequence; }
    /// Records of that name, as a list; missing when there are none.
    Var records(std::string_view name);
    const Var& globals() const { return m_globals; }
    /// Counts work that is done outside of nodes.
    void step(std::uint64_t cost = 1) { m_heap.step(cost); }
    void pass(const Var& subject, const Arguments& arguments);
    /// What is not there, and how Jinja2 calls it where its undefined values are printed.
    Var undefined(std::string message, std::string printed);
    Var undefined(UndefinedObject::What what, std::string_view name, const Var& among, const Var& key = {});
    Var attribute(const Var& of, std::string_view name, bool method = true);
    Var item(const Var& of, const Var& key);
    Var call(const Var& what, Arguments arguments);
    Var filter(std::string_view name, const Var& subject, Arguments arguments);
    bool test(std::string_view name, const Var& subject, Arguments arguments);
    /// The same numbers in every rendering, so that documents can be made again.
    std::uint64_t random();
    /// As safe text, escaped unless it is safe already.
    Var escaped(const Var& value);
    Var string(std::string text, bool safe = false) { return Var::string(m_heap, std::move(text), safe); }

private:
    friend class Macro;
    friend class Loop;
    friend class BlockText;
    friend class SelfBlocks;
    enum class Flow : std::uint8_t { Next, Break, Continue };
    /// Where nodes run: their template, its names, its slots.
    struct Place {
        const Program* of = nullptr;
        Context* context = nullptr;
        Frame* frame = nullptr;
        bool extended = false;           ///< a template that is extended prints; this one does not
        const Program* parent = nullptr; ///< that is extended
    };
    class Inside;

    std::string rendered(Var data);
    Var copied(const Var& value);
    std::uint64_t pause();
    Error explained(Stop& stopped) const;
    void placed(Stop& stopped, const Node& node, const Place& place) const;
    Flow statements(const Nodes& nodes, Place& place);
    Flow condition(const Node& node, Place& place);
    Flow statement(const Node& node, Place& place);
    Flow loop(const Node& node, Place& place);
    Flow turns(const Node& node, Place& place, const Var& items, int depth, std::function<Var(const Var&)> again);
    bool body(const Node& node, Place& place, Walk& walk, class Loop* loop, std::size_t tracked, Value list);
    Var next(const Node& node, Place& place, Walk& walk);
    Var filtered(const Node* filters, Var value, Place& place);
    Var recursive(const Node& node, Place place, const Var& items, int depth);
    void print(const Node& node, Place& place);
    void write(const Var& value);
    void writeUnlessExtended(const Var& value, const Node& node, const Place& place);
    void written(std::size_t bytes);
    bool printMember(const Node& node, Place& place);
    void begin(const Loads& loads, Place& place, bool resolve, bool rest);
    void assign(const Node& target, Var value, Place& place, bool exported);
    void publish(std::string_view name, const Var& value, Place& place);
    Var& slot(const Slot& slot, Place& place) const { return place.frame->up(slot.up).slots[slot.index]; }
    std::string blanksBefore() const;
    void include(const Node& node, Place& place);
    void import(const Node& node, Place& place);
    void block(const Node& node, Place& place);
    void runBlock(const Context::BlockRef& block, std::size_t level, Context& context);
    void runTemplate(const Program& program, Context& context);
    Var module(const Var& name, const Node& node, Place& place);
    Var visible(const Node& node, Place& place);
    const Program* load(const Var& name, bool missingIsNothing);
    std::string captured(const std::function<void()>& work);

    Var evaluate(const Node& node, Place& place);
    Arguments arguments(const Nodes& nodes, Place& place);
    Var filter(const Node& node, const Var& subject, Place& place);
    Var name(const Node& node, Place& place);
    Var member(const Node& node, Place& place);
    Var binary(const Node& node, Place& place);
    Var compare(const Node& node, Place& place);
    Var concat(const Node& node, Place& place);
    Var withoutElse(const Node& node, const Place& place);

    const Program& m_program;
    Value m_data;
    RenderLimits m_limits;
    Loader* m_loader;
    const std::map<std::string, const Records*>& m_records;
    Job* m_job;
    std::chrono::steady_clock::time_point m_until;
    const std::map<std::string, std::string>& m_declaredUnits;
    std::optional<Units> m_units;
    std::string_view m_subject; ///< the name that a filter is put to
    Heap m_heap;                ///< before all that holds its values: it goes last
    std::map<std::string_view, Var> m_recordLists;
    Var m_globals;
    std::map<std::string, Template> m_templates; ///< that were loaded; nodes and texts of them are referred to
    std::string m_out;
    std::size_t m_outer = 0; ///< bytes of texts that wait for an inner one
    std::uint64_t m_random = 0x9e3779b97f4a7c15ULL;
    int m_depth = 0;
    bool m_autoescape = false;
    // Where texts come from, when somebody asks for it.
    struct Tracked { ///< what a loop goes through: its current item
        const Var* slot;
        Value item;
    };
    Provenance* m_provenance = nullptr;
    std::uint32_t m_read = Provenance::none; ///< the first value read for what is printed
    std::vector<Tracked> m_tracked;
    std::string m_capturedText; ///< the last text that was kept, and what is known of it
    std::vector<Provenance::Span> m_capturedSpans;
    void read(Value value)
    {
        if (m_read == Provenance::none)
            m_read = value.cell();
    }
    void readName(const Node& node, const Var& value);
    void span(std::size_t begin, const Node& node, const Place& place);
    const char* m_stack = nullptr; ///< where the stack was when the rendering began
    std::size_t m_namesBytes = 0;
    std::deque<std::string> m_names; ///< of arguments that came in a dictionary
};

/// Null when there is none of that name.
FilterFunction filterNamed(std::string_view name);
TestFunction testNamed(std::string_view name);
/// How many values a test takes besides what it looks at.
std::size_t testArguments(std::string_view name);
const std::vector<std::string>& filterNames();
const std::vector<std::string>& testNames();
/// `range`, `dict`, `namespace`, `cycler`, `joiner`, `lipsum`; missing when there is none.
Var globalNamed(Heap& heap, std::string_view name);
bool isGlobal(std::string_view name);
/// Whether texts, lists or dictionaries have a method of that name.
bool isMethod(std::string_view name);
/// A method of a text, list or dictionary, as something to call; missing when it has none of that name.
Var methodOf(Heap& heap, const Var& value, std::string_view name);

} // namespace pluma::tmpl

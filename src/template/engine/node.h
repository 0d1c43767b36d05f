// The syntax of a template, and what running it needs to know of its names. Private to src/template.
#pragma once

#include <deque>
#include <map>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "template/engine/lexer.h"
#include "template/values/var.h"

namespace pluma::tmpl {

enum class NodeKind : std::uint8_t {
    // Expressions: what is in a, b, c and list is said beside each.
    Constant,     ///< of `literal`
    Name,         ///< text
    NamespaceSet, ///< text.attribute, only as a target
    Tuple,        ///< list
    List,         ///< list
    Dict,         ///< list: key, value, key, value …
    Conditional,  ///< a if b else c (c may be none)
    Filter,       ///< a|text(list); a is none in a filter block
    Test,         ///< a is text(list)
    Call,         ///< a(list)
    Attribute,    ///< a.text
    Item,         ///< a[b]
    Slice,        ///< a:b:c
    Concat,       ///< list
    Compare,      ///< a, then list of Operand
    Operand,      ///< op a
    And,
    Or,
    Not,
    Negative,
    Positive,
    Binary, ///< op a b
    // Arguments of a call, in `list`.
    Keyword,  ///< text=a
    Star,     ///< *a
    StarStar, ///< **a
    // Statements.
    Text,        ///< text
    Output,      ///< list
    For,         ///< a in b if c; list: body, more: else, flag: recursive
    If,          ///< a; list: body, defaults: an If for each elif, with a body only, more: else
    Macro,       ///< text(parameters); list: body
    CallBlock,   ///< call(parameters) a; list: body
    FilterBlock, ///< a; list: body
    With,        ///< parameters: targets, defaults: values; list: body
    Block,       ///< text; list: body; flag: scoped, other: required
    Extends,     ///< a
    Include,     ///< a; flag: with context, other: ignore missing
    Import,      ///< a as text; flag: with context
    FromImport,  ///< a import names; flag: with context
    Set,         ///< a = b
    SetBlock,    ///< a, filter b (or none); list: body
    Do,          ///< a
    Break,
    Continue,
    Autoescape ///< a; list: body
};

class Run;
struct Arguments;
using FilterFunction = Var (*)(Run& run, const Var& subject, Arguments& arguments);
using TestFunction = bool (*)(Run& run, const Var& subject, Arguments& arguments);

struct Node;
using Nodes = std::vector<Node*>;

/// Where the value of a name is found while running.
struct Slot {
    std::uint32_t index = UINT32_MAX;
    std::uint16_t up = 0; ///< how many functions (macros, blocks, loops that call themselves) further out
    bool known() const { return index != UINT32_MAX; }
};

/// How a name gets its first value where a scope begins.
struct Load {
    enum class How : std::uint8_t {
        Resolve, ///< from the context, by name
        Alias,   ///< what it has further out
        Missing  ///< nothing yet
    } how = How::Missing;
    Slot to, from;
    std::string_view name;
    bool set = false; ///< in the scope itself: a loop gives it its first value in every turn
};
using Loads = std::vector<Load>;
/// A name that is set somewhere around a place, and where its value is.
using Visible = std::vector<std::pair<std::string_view, Slot>>;

struct Literal {
    enum class Kind : std::uint8_t { None, True, False, Integer, Float, String } kind = Kind::None;
    std::string_view text; ///< of a number or text
};

struct Node {
    NodeKind kind = NodeKind::Constant;
    TokenKind op = TokenKind::End; ///< `in` is Name, `not in` is Wrong
    bool flag = false, other = false;
    mutable bool settled = false;    ///< the depth counts its list
    mutable std::uint16_t depth = 0; ///< of the expressions in it
    std::uint32_t at = 0;
    /// Where Jinja2 sees the errors of `with` and `autoescape`: at the last output or statement before it.
    std::uint32_t mark = UINT32_MAX; ///< none: where they are
    Literal literal;
    std::string_view text, attribute;
    Node* a = nullptr;
    Node* b = nullptr;
    Node* c = nullptr;
    Nodes list, more, parameters, defaults;
    std::vector<std::pair<std::string_view, std::string_view>> names; ///< name and alias

    // Filled in by resolveNames().
    Slot slot;               ///< of a name, a macro, an imported module; of `loop` in a loop, when it is asked for
    std::vector<Slot> slots; ///< of imported names
    Loads loads;             ///< where the scope of `list` begins
    Loads moreLoads;         ///< … of `more`, of a loop
    Loads testLoads;         ///< … of the test of a loop
    Visible visible;         ///< at an include, an import or a scoped block
    std::uint32_t frame = 0; ///< how many slots a function (macro, block, loop that calls itself) has
    Slot caller, kwargs, varargs, self, super; ///< of a macro or block that asks for them
    bool exported = false;                     ///< what it sets belongs to the template
    bool root = false;                         ///< an extends or block that stands in nothing else
    std::uint16_t hash = 0;                    ///< of an attribute, as keys of the data have it
    bool method = false;                       ///< an attribute whose name some method has
    Var constant;                              ///< of a Constant; missing for integers beyond 64 bits
    FilterFunction filter = nullptr;
    TestFunction test = nullptr;
};

/// A template as it was read.
struct Syntax {
    std::unique_ptr<Source> source;
    std::deque<Node> nodes; ///< owns them
    Nodes body;

    // Filled in by resolveNames().
    Loads loads;
    std::uint32_t frame = 0;
    Slot self;
    std::map<std::string_view, Node*> blocks;
    std::vector<std::pair<std::string_view, std::uint32_t>> reads; ///< names that come from outside, and where first
    std::vector<std::string_view> references;                      ///< templates that it names as constants
};

/// Errors: invalid, with the place, at the line where Jinja2 finds fault too; limit for what nests too deeply.
Result<Syntax> parse(std::unique_ptr<Source> source);
/// Finds where each name has its value, with the scopes of Jinja2: loops, macros, blocks and `with` have their own,
/// `if` has none. Errors: invalid, for what cannot stand where it does.
Result<> resolveNames(Syntax& syntax);

} // namespace pluma::tmpl

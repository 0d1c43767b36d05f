// The syntax of a template, and what running it needs to know of its names. Private to src/template.
#pragma once

#include <deque>
#include <map>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "template/lexer.h"

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
    If,          ///< a; list: body, more: else (an elif is an If in it)
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

struct Node;
using Nodes = std::vector<Node*>;

/// Where the value of a name is found while running.
struct Slot {
    std::uint32_t index = UINT32_MAX;
    std::uint16_t up = 0; ///< how many functions (macros, blocks, loops that call themselves) further out
    bool known() const { return index != UINT32_MAX; }
};

struct Literal {
    enum class Kind : std::uint8_t { None, True, False, Integer, Float, String } kind = Kind::None;
    std::string_view text; ///< of a number or text
};

struct Node {
    NodeKind kind = NodeKind::Constant;
    TokenKind op = TokenKind::End; ///< `in` is Name, `not in` is Wrong
    bool flag = false, other = false;
    std::uint32_t at = 0;
    Literal literal;
    std::string_view text, attribute;
    Node* a = nullptr;
    Node* b = nullptr;
    Node* c = nullptr;
    Nodes list, more, parameters, defaults;
    std::vector<std::pair<std::string_view, std::string_view>> names; ///< name and alias
};

/// A template as it was read.
struct Syntax {
    std::unique_ptr<Source> source;
    std::deque<Node> nodes; ///< owns them
    Nodes body;
};

/// Errors: invalid, with the place, at the line where Jinja2 finds fault too; limit for what nests too deeply.
Result<Syntax> parse(std::unique_ptr<Source> source);

} // namespace pluma::tmpl

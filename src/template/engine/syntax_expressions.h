// The part of the parser that reads expressions and targets of assignments. Private to syntax.cpp.
#pragma once

#include <algorithm>
#include <exception>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "template/engine/node.h"

namespace pluma::tmpl {

/// How deep expressions and blocks may stand inside each other.
inline constexpr int deepestNesting = 200;
/// How many tokens a template may have,
inline constexpr std::size_t mostTokens = 200'000;
// … and how many operators may stand in a row.
inline constexpr std::uint16_t longestRow = 1000;

/// Carries an error out of the recursion of the parser; never leaves the parser.
struct Fault : std::exception {
    explicit Fault(Error e) : error(std::move(e)) {}
    Error error;
};

using Words = std::vector<std::string_view>;

/// Tokens, nodes and expressions, by precedence from the loosest down. Members throw Fault.
class Expressions {
protected:
    explicit Expressions(std::unique_ptr<Source> source)
    {
        m_syntax.source = std::move(source);
        m_tokens = &m_syntax.source->tokens();
    }

    // --- tokens ------------------------------------------------------------------------------------------------------

    [[noreturn]] void wrong(std::uint32_t at, std::string message, std::string hint = {},
                            ErrorCode code = ErrorCode::Invalid) const
    {
        Error error;
        error.code = code;
        error.message = std::move(message);
        error.where = m_syntax.source->where(at);
        error.detail = m_syntax.source->excerpt(at);
        error.hint = std::move(hint);
        throw Fault(std::move(error));
    }
    // A token that is none is an error as soon as it is come to.
    void reach() const
    {
        if (current().kind == TokenKind::Wrong)
            wrong(current().at, std::string(current().text));
    }
    const Token& current() const { return (*m_tokens)[m_at]; }
    const Token& ahead() const
    {
        const std::size_t next = std::min(m_at + 1, m_tokens->size() - 1);
        if ((*m_tokens)[next].kind == TokenKind::Wrong)
            wrong((*m_tokens)[next].at, std::string((*m_tokens)[next].text));
        return (*m_tokens)[next];
    }
    Token take()
    {
        const Token out = current();
        if (m_at + 1 < m_tokens->size())
            ++m_at;
        reach();
        return out;
    }
    bool is(TokenKind kind) const { return current().kind == kind; }
    bool isWord(std::string_view word) const { return is(TokenKind::Name) && current().text == word; }
    bool isOneOf(const Words& words) const
    {
        return is(TokenKind::Name) && std::find(words.begin(), words.end(), current().text) != words.end();
    }
    bool skip(TokenKind kind)
    {
        if (!is(kind))
            return false;
        take();
        return true;
    }
    bool skipWord(std::string_view word)
    {
        if (!isWord(word))
            return false;
        take();
        return true;
    }
    static std::string_view nameOf(TokenKind kind)
    {
        static constexpr std::string_view names[] = {"the end of the template",
                                                     "text",
                                                     "the beginning of a statement",
                                                     "the end of the statement",
                                                     "the beginning of an expression",
                                                     "the end of the expression",
                                                     "a name",
                                                     "a whole number",
                                                     "a number",
                                                     "a text",
                                                     "'+'",
                                                     "'-'",
                                                     "'*'",
                                                     "'/'",
                                                     "'//'",
                                                     "'%'",
                                                     "'**'",
                                                     "'~'",
                                                     "'['",
                                                     "']'",
                                                     "'('",
                                                     "')'",
                                                     "'{'",
                                                     "'}'",
                                                     "'=='",
                                                     "'!='",
                                                     "'>'",
                                                     "'>='",
                                                     "'<'",
                                                     "'<='",
                                                     "'='",
                                                     "'.'",
                                                     "':'",
                                                     "'|'",
                                                     "','",
                                                     "';'",
                                                     "?"};
        return names[static_cast<std::size_t>(kind)];
    }
    std::string shown() const
    {
        return is(TokenKind::Name) ? "'" + std::string(current().text) + "'" : std::string(nameOf(current().kind));
    }
    Token expect(TokenKind kind)
    {
        if (!is(kind))
            wrong(current().at, tr("{} is expected here, not {}.", nameOf(kind), shown()));
        return take();
    }
    Token expectWord(std::string_view word)
    {
        if (!isWord(word))
            wrong(current().at, tr("'{}' is expected here, not {}.", word, shown()));
        return take();
    }

    // --- nodes -------------------------------------------------------------------------------------------------------

    Node* make(NodeKind kind, std::uint32_t at, Node* a = nullptr, Node* b = nullptr, Node* c = nullptr)
    {
        Node& node = m_syntax.nodes.emplace_back();
        node.kind = kind;
        node.at = at;
        node.a = a;
        node.b = b;
        node.c = c;
        // A long row of operators nests as deeply as brackets do.
        for (const Node* part : {a, b, c})
            if (part != nullptr)
                node.depth = std::max<std::uint16_t>(node.depth, settled(*part) + 1);
        if (node.depth > longestRow)
            wrong(at, tr("This nests deeper than {} levels.", longestRow), {}, ErrorCode::Limit);
        return &node;
    }
    // How deep it is with its list, which is there when something is made of it.
    static std::uint16_t settled(const Node& node)
    {
        if (!node.settled) {
            node.settled = true;
            for (const Node* const one : node.list)
                node.depth = std::max<std::uint16_t>(node.depth, settled(*one) + 1);
        }
        return node.depth;
    }
    class Deeper {
    public:
        explicit Deeper(Expressions& parser) : m_parser(parser)
        {
            if (++parser.m_depth > deepestNesting)
                parser.wrong(parser.current().at, tr("This nests deeper than {} levels.", deepestNesting), {},
                             ErrorCode::Limit);
        }
        ~Deeper() { --m_parser.m_depth; }
        Deeper(const Deeper&) = delete;
        Deeper& operator=(const Deeper&) = delete;

    private:
        Expressions& m_parser;
    };

    // --- targets -----------------------------------------------------------------------------------------------------

    static bool reserved(std::string_view name)
    {
        return name == "true" || name == "false" || name == "none" || name == "True" || name == "False" ||
               name == "None";
    }
    std::string_view plainName()
    {
        const Token name = expect(TokenKind::Name);
        if (reserved(name.text))
            wrong(name.at, tr("Nothing can be stored in '{}'.", name.text));
        return name.text;
    }
    Node* target(const Words& ends)
    {
        m_simple = true;
        Node* const node = tuple(true, ends);
        m_simple = false;
        assignable(*node);
        return node;
    }
    void assignable(const Node& node) const
    {
        if (node.kind == NodeKind::Tuple) {
            for (const Node* item : node.list)
                assignable(*item);
            return;
        }
        if (node.kind != NodeKind::Name && node.kind != NodeKind::NamespaceSet)
            wrong(node.at, tr("Nothing can be stored in this."));
    }

    // --- expressions -------------------------------------------------------------------------------------------------

    // One expression, or several with commas as a tuple.
    Node* tuple(bool conditional = true, const Words& ends = {}, bool parentheses = false)
    {
        const bool simple = std::exchange(m_simple, false);
        std::uint32_t at = current().at;
        Nodes items;
        bool isTuple = false;
        while (true) {
            if (!items.empty())
                expect(TokenKind::Comma);
            if (is(TokenKind::VariableEnd) || is(TokenKind::BlockEnd) || is(TokenKind::RightParen) ||
                (!ends.empty() && isOneOf(ends)))
                break;
            items.push_back(simple ? simplest() : expression(conditional));
            if (!is(TokenKind::Comma))
                break;
            isTuple = true;
            at = current().at;
        }
        if (!isTuple) {
            if (!items.empty())
                return items.front();
            if (!parentheses)
                wrong(current().at, tr("An expression is expected here, not {}.", shown()));
        }
        Node* const node = make(NodeKind::Tuple, at);
        node->list = std::move(items);
        return node;
    }
    Node* simplest()
    {
        if (m_namespaces && is(TokenKind::Name) && ahead().kind == TokenKind::Dot) {
            Node* const node = make(NodeKind::NamespaceSet, current().at);
            node->text = take().text;
            take();
            node->attribute = expect(TokenKind::Name).text;
            return node;
        }
        return primary();
    }

    Node* expression(bool conditional = true)
    {
        const Deeper deeper(*this);
        std::uint32_t at = current().at;
        Node* out = either();
        while (conditional && skipWord("if")) {
            Node* const test = either();
            Node* const otherwise = skipWord("else") ? expression() : nullptr;
            out = make(NodeKind::Conditional, at, out, test, otherwise);
            at = current().at;
        }
        return out;
    }
    Node* either()
    {
        std::uint32_t at = current().at;
        Node* out = both();
        while (skipWord("or")) {
            out = make(NodeKind::Or, at, out, both());
            at = current().at;
        }
        return out;
    }
    Node* both()
    {
        std::uint32_t at = current().at;
        Node* out = negation();
        while (skipWord("and")) {
            out = make(NodeKind::And, at, out, negation());
            at = current().at;
        }
        return out;
    }
    Node* negation()
    {
        if (!isWord("not"))
            return comparison();
        const Deeper deeper(*this);
        const std::uint32_t at = take().at;
        return make(NodeKind::Not, at, negation());
    }
    Node* comparison()
    {
        std::uint32_t at = current().at;
        Node* const first = sum();
        Nodes operands;
        while (true) {
            TokenKind op = current().kind;
            if (op >= TokenKind::Equal && op <= TokenKind::LessEqual) {
                take();
            } else if (skipWord("in")) {
                op = TokenKind::Name;
            } else if (isWord("not") && ahead().kind == TokenKind::Name && ahead().text == "in") {
                take();
                take();
                op = TokenKind::Wrong;
            } else {
                break;
            }
            Node* const operand = make(NodeKind::Operand, at, sum());
            operand->op = op;
            operands.push_back(operand);
            at = current().at;
        }
        if (operands.empty())
            return first;
        Node* const node = make(NodeKind::Compare, at, first);
        node->list = std::move(operands);
        return node;
    }
    Node* binary(std::initializer_list<TokenKind> ops, Node* (Expressions::*operand)())
    {
        std::uint32_t at = current().at;
        Node* out = (this->*operand)();
        while (std::find(ops.begin(), ops.end(), current().kind) != ops.end()) {
            const TokenKind op = take().kind;
            out = make(NodeKind::Binary, at, out, (this->*operand)());
            out->op = op;
            at = current().at;
        }
        return out;
    }
    Node* sum() { return binary({TokenKind::Add, TokenKind::Sub}, &Expressions::concatenation); }
    Node* concatenation()
    {
        const std::uint32_t at = current().at;
        Node* const first = product();
        if (!is(TokenKind::Tilde))
            return first;
        Node* const node = make(NodeKind::Concat, at);
        node->list.push_back(first);
        while (skip(TokenKind::Tilde))
            node->list.push_back(product());
        return node;
    }
    Node* product()
    {
        return binary({TokenKind::Mul, TokenKind::Div, TokenKind::FloorDiv, TokenKind::Mod}, &Expressions::power);
    }
    Node* power() { return binary({TokenKind::Pow}, &Expressions::signedValue); }
    Node* signedValue() { return unary(true); }
    Node* unary(bool withFilters)
    {
        const Deeper deeper(*this);
        const std::uint32_t at = current().at;
        Node* node = nullptr;
        if (skip(TokenKind::Sub))
            node = make(NodeKind::Negative, at, unary(false));
        else if (skip(TokenKind::Add))
            node = make(NodeKind::Positive, at, unary(false));
        else
            node = primary();
        node = subscripts(node);
        return withFilters ? filtersAndTests(node) : node;
    }
    Node* constant(std::uint32_t at, Literal literal)
    {
        Node* const node = make(NodeKind::Constant, at);
        node->literal = literal;
        return node;
    }
    Node* primary()
    {
        const Token token = current();
        switch (token.kind) {
        case TokenKind::Name: {
            take();
            if (reserved(token.text)) {
                const char first = static_cast<char>(token.text.front() | 0x20);
                return constant(token.at, {first == 't'   ? Literal::Kind::True
                                           : first == 'f' ? Literal::Kind::False
                                                          : Literal::Kind::None,
                                           {}});
            }
            Node* const node = make(NodeKind::Name, token.at);
            node->text = token.text;
            return node;
        }
        case TokenKind::String: {
            take();
            if (!is(TokenKind::String))
                return constant(token.at, {Literal::Kind::String, token.text});
            std::string all(token.text);
            while (is(TokenKind::String))
                all += take().text;
            return constant(token.at, {Literal::Kind::String, m_syntax.source->keep(std::move(all))});
        }
        case TokenKind::Integer:
        case TokenKind::Float:
            take();
            return constant(token.at, {token.kind == TokenKind::Integer ? Literal::Kind::Integer : Literal::Kind::Float,
                                       token.text});
        case TokenKind::LeftParen: {
            take();
            Node* const node = tuple(true, {}, true);
            expect(TokenKind::RightParen);
            return node;
        }
        case TokenKind::LeftBracket: {
            Node* const node = make(NodeKind::List, take().at);
            while (!is(TokenKind::RightBracket)) {
                if (!node->list.empty())
                    expect(TokenKind::Comma);
                if (is(TokenKind::RightBracket))
                    break;
                node->list.push_back(expression());
            }
            expect(TokenKind::RightBracket);
            return node;
        }
        case TokenKind::LeftBrace: {
            Node* const node = make(NodeKind::Dict, take().at);
            while (!is(TokenKind::RightBrace)) {
                if (!node->list.empty())
                    expect(TokenKind::Comma);
                if (is(TokenKind::RightBrace))
                    break;
                node->list.push_back(expression());
                expect(TokenKind::Colon);
                node->list.push_back(expression());
            }
            expect(TokenKind::RightBrace);
            return node;
        }
        default:
            wrong(token.at, tr("An expression is expected here, not {}.", shown()));
        }
    }

    Node* subscripts(Node* node)
    {
        while (true) {
            if (is(TokenKind::Dot) || is(TokenKind::LeftBracket))
                node = subscript(node);
            else if (is(TokenKind::LeftParen))
                node = call(node);
            else
                return node;
        }
    }
    Node* filtersAndTests(Node* node)
    {
        while (true) {
            if (is(TokenKind::Pipe))
                node = filters(node, false);
            else if (isWord("is"))
                node = test(node);
            else if (is(TokenKind::LeftParen))
                node = call(node);
            else
                return node;
        }
    }
    Node* subscript(Node* of)
    {
        const Token begin = take();
        if (begin.kind == TokenKind::Dot) {
            const Token name = take();
            if (name.kind == TokenKind::Name) {
                Node* const node = make(NodeKind::Attribute, begin.at, of);
                node->text = name.text;
                return node;
            }
            if (name.kind != TokenKind::Integer)
                wrong(name.at, tr("A name or a number is expected after '.'."));
            return make(NodeKind::Item, begin.at, of, constant(name.at, {Literal::Kind::Integer, name.text}));
        }
        Nodes items;
        while (!is(TokenKind::RightBracket)) {
            if (!items.empty())
                expect(TokenKind::Comma);
            items.push_back(subscribed());
        }
        expect(TokenKind::RightBracket);
        if (items.size() == 1)
            return make(NodeKind::Item, begin.at, of, items.front());
        Node* const all = make(NodeKind::Tuple, begin.at);
        all->list = std::move(items);
        return make(NodeKind::Item, begin.at, of, all);
    }
    Node* subscribed()
    {
        const std::uint32_t at = current().at;
        Node* first = nullptr;
        if (!skip(TokenKind::Colon)) {
            first = expression();
            if (!skip(TokenKind::Colon))
                return first;
        }
        const auto part = [this]() -> Node* {
            return is(TokenKind::RightBracket) || is(TokenKind::Comma) || is(TokenKind::Colon) ? nullptr : expression();
        };
        Node* const stop = part();
        Node* const step =
            skip(TokenKind::Colon) && !is(TokenKind::RightBracket) && !is(TokenKind::Comma) ? expression() : nullptr;
        return make(NodeKind::Slice, at, first, stop, step);
    }
    void arguments(Node& node)
    {
        const std::uint32_t at = expect(TokenKind::LeftParen).at;
        bool star = false;
        bool stars = false;
        bool keywords = false;
        const auto ensure = [&](bool holds) {
            if (!holds)
                wrong(at, tr("The arguments of this call stand in an order that has no meaning."));
        };
        bool comma = false;
        while (!is(TokenKind::RightParen)) {
            if (comma) {
                expect(TokenKind::Comma);
                if (is(TokenKind::RightParen))
                    break;
            }
            const std::uint32_t place = current().at;
            if (is(TokenKind::Mul)) {
                ensure(!star && !stars);
                take();
                node.list.push_back(make(NodeKind::Star, place, expression()));
                star = true;
            } else if (is(TokenKind::Pow)) {
                ensure(!stars);
                take();
                node.list.push_back(make(NodeKind::StarStar, place, expression()));
                stars = true;
            } else if (is(TokenKind::Name) && ahead().kind == TokenKind::Assign) {
                ensure(!stars);
                Node* const keyword = make(NodeKind::Keyword, place);
                keyword->text = take().text;
                take();
                keyword->a = expression();
                node.list.push_back(keyword);
                keywords = true;
            } else {
                ensure(!star && !stars && !keywords);
                node.list.push_back(expression());
            }
            comma = true;
        }
        expect(TokenKind::RightParen);
    }
    Node* call(Node* of)
    {
        Node* const node = make(NodeKind::Call, current().at, of);
        arguments(*node);
        return node;
    }
    // A name of a filter or test, which may have dots in it.
    std::string_view dotted()
    {
        const std::string_view first = expect(TokenKind::Name).text;
        if (!is(TokenKind::Dot))
            return first;
        std::string all(first);
        while (skip(TokenKind::Dot)) {
            all += '.';
            all += expect(TokenKind::Name).text;
        }
        return m_syntax.source->keep(std::move(all));
    }
    Node* filters(Node* of, bool inlineStart)
    {
        while (is(TokenKind::Pipe) || inlineStart) {
            if (!inlineStart)
                take();
            inlineStart = false;
            Node* const node = make(NodeKind::Filter, current().at, of);
            node->text = dotted();
            if (is(TokenKind::LeftParen))
                arguments(*node);
            of = node;
        }
        return of;
    }
    Node* test(Node* of)
    {
        const std::uint32_t at = take().at;
        const bool negated = skipWord("not");
        Node* node = make(NodeKind::Test, at, of);
        node->text = dotted();
        if (is(TokenKind::LeftParen)) {
            arguments(*node);
        } else if ((is(TokenKind::Name) || is(TokenKind::String) || is(TokenKind::Integer) || is(TokenKind::Float) ||
                    is(TokenKind::LeftBracket) || is(TokenKind::LeftBrace)) &&
                   !isWord("else") && !isWord("or") && !isWord("and")) {
            if (isWord("is"))
                wrong(current().at, tr("Tests cannot be chained with 'is'; join them with 'and'."));
            node->list.push_back(subscripts(primary()));
        }
        return negated ? make(NodeKind::Not, at, node) : node;
    }

    Syntax m_syntax;
    const std::vector<Token>* m_tokens = nullptr;
    std::size_t m_at = 0;
    int m_depth = 0;
    bool m_simple = false;     ///< the tuple that is read now is a target
    bool m_namespaces = false; ///< targets may be members of namespaces
};

} // namespace pluma::tmpl

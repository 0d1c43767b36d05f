#include <algorithm>
#include <array>

#include "base/text.h"
#include "template/engine.h"

namespace pluma::tmpl {
namespace {

struct Token {
    enum class Kind { Name, Number, String, Operator, End };
    Kind kind = Kind::End;
    std::string text;
    Json value;
    Place place;
};

bool nameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}
// What each filter and test of this slice takes after its subject, in order. An argument that is not here is refused:
// ignoring it would put a wrong document into a program.
using Signature = std::pair<std::string_view, std::vector<std::string_view>>;
const std::vector<Signature>& filterSignatures()
{
    static const std::vector<Signature> all = {
        {"default", {"default_value", "boolean"}},
        {"d", {"default_value", "boolean"}},
        {"length", {}},
        {"count", {}},
        {"upper", {}},
        {"lower", {}},
        {"capitalize", {}},
        {"title", {}},
        {"trim", {}},
        {"string", {}},
        {"escape", {}},
        {"e", {}},
        {"tojson", {}},
        {"replace", {"old", "new"}},
        {"join", {"d", "attribute"}},
        {"first", {}},
        {"last", {}},
        {"list", {}},
        {"items", {}},
        {"sort", {"reverse", "case_sensitive", "attribute"}},
        {"abs", {}},
        {"int", {}},
        {"float", {}},
        {"round", {"precision"}},
        {"indent", {"width"}},
    };
    return all;
}
const std::vector<Signature>& testSignatures()
{
    static const std::vector<Signature> all = {{"defined", {}}, {"undefined", {}}, {"none", {}},     {"string", {}},
                                               {"number", {}},  {"mapping", {}},   {"sequence", {}}, {"iterable", {}},
                                               {"odd", {}},     {"even", {}}};
    return all;
}
bool digit(char c) { return c >= '0' && c <= '9'; }

class Parser {
public:
    Parser(std::string text, const std::string& name, const CompileOptions& options)
        : m_text(std::move(text)), m_options(options)
    {
        m_program.name = name;
        // Jinja normalizes line ends and, like it, we drop one newline at the end of a template.
        m_text = replaceAll(replaceAll(std::move(m_text), "\r\n", "\n"), "\r", "\n");
        if (endsWith(m_text, "\n"))
            m_text.pop_back();
    }

    Result<std::shared_ptr<const Template::Program>> run()
    {
        m_singleBrace = detectSingleBrace();
        PLUMA_TRY(m_program.body, statements({}, 0));
        return std::make_shared<const Template::Program>(std::move(m_program));
    }

private:
    // ---- places and errors
    // Places are asked for in nearly growing order, so the scan goes on from the last one.
    Place placeOf(std::size_t offset) const
    {
        if (offset < m_placeAt) {
            m_placeAt = 0;
            m_place = {m_options.firstLine, 1 + m_options.columnOffset};
        }
        for (; m_placeAt < offset && m_placeAt < m_text.size(); ++m_placeAt) {
            if (m_text[m_placeAt] == '\n') {
                ++m_place.line;
                m_place.column = 1 + m_options.columnOffset;
            } else if ((static_cast<unsigned char>(m_text[m_placeAt]) & 0xC0) != 0x80) {
                ++m_place.column;
            }
        }
        return m_place;
    }
    tl::unexpected<Error> error(std::size_t offset, std::string message, std::string hint = {}) const
    {
        const Place p = placeOf(offset);
        return fail(ErrorCode::Invalid, std::move(message), fmt::format("{}:{}:{}", m_program.name, p.line, p.column),
                    std::move(hint));
    }
    tl::unexpected<Error> error(const Place& p, std::string message, std::string hint = {}) const
    {
        return fail(ErrorCode::Invalid, std::move(message), fmt::format("{}:{}:{}", m_program.name, p.line, p.column),
                    std::move(hint));
    }

    // ---- single braces
    static bool singleBraceAt(std::string_view text, std::size_t at, std::string_view& name)
    {
        if (text[at] != '{' || (at > 0 && text[at - 1] == '{') || at + 1 >= text.size() || !nameStart(text[at + 1]))
            return false;
        std::size_t end = at + 1;
        while (end < text.size() && (nameStart(text[end]) || digit(text[end])))
            ++end;
        if (end >= text.size() || text[end] != '}' || (end + 1 < text.size() && text[end + 1] == '}'))
            return false;
        name = text.substr(at + 1, end - at - 1);
        return true;
    }
    bool detectSingleBrace() const
    {
        bool any = false;
        for (std::size_t i = 0; i < m_text.size(); ++i) {
            std::string_view name;
            if (!singleBraceAt(m_text, i, name))
                continue;
            any = true;
            if (std::find(m_options.singleBraceNames.begin(), m_options.singleBraceNames.end(), name) ==
                m_options.singleBraceNames.end())
                return false;
        }
        return any;
    }

    // ---- text and tags
    void text(std::vector<Statement>& out, std::string_view piece, std::size_t offset)
    {
        const auto plain = [&](std::string_view t) {
            if (!t.empty()) {
                Statement s;
                s.text = t;
                out.push_back(std::move(s));
            }
        };
        std::size_t start = 0;
        for (std::size_t i = 0; m_singleBrace && i < piece.size(); ++i) {
            std::string_view name;
            if (!singleBraceAt(piece, i, name))
                continue;
            plain(piece.substr(start, i - start));
            Statement s;
            s.kind = Statement::Kind::Output;
            s.place = placeOf(offset + i);
            s.expression = std::make_unique<Expression>();
            s.expression->kind = Expression::Kind::Name;
            s.expression->name = name;
            s.expression->place = s.place;
            m_program.names.insert(std::string(name));
            out.push_back(std::move(s));
            i += name.size() + 1;
            start = i + 1;
        }
        plain(piece.substr(start));
    }

    // Reads until one of the closing words (`endif`, `else`, …) or the end; leaves the closing tag in m_closing.
    Result<std::vector<Statement>> statements(const std::vector<std::string>& closers, std::size_t depth)
    {
        std::vector<Statement> out;
        if (depth > 100)
            return error(m_at, tr("Blocks nest deeper than 100 levels."));
        while (m_at < m_text.size()) {
            std::size_t tag = m_at;
            while (tag < m_text.size() &&
                   !(m_text[tag] == '{' && tag + 1 < m_text.size() &&
                     (m_text[tag + 1] == '{' || m_text[tag + 1] == '%' || m_text[tag + 1] == '#')))
                ++tag;
            std::string_view piece = std::string_view(m_text).substr(m_at, tag - m_at);
            std::size_t offset = m_at;
            if (m_trimNext) {
                const std::size_t keep = std::min(piece.find_first_not_of(" \t\n\f\v"), piece.size());
                piece.remove_prefix(keep);
                offset += keep;
            }
            m_trimNext = false;
            if (tag >= m_text.size()) {
                text(out, piece, offset);
                m_at = tag;
                break;
            }
            if (tag + 2 < m_text.size() && m_text[tag + 2] == '-')
                piece = piece.substr(0, piece.find_last_not_of(" \t\n\f\v") + 1);
            text(out, piece, offset);
            PLUMA_TRY(const bool closed, this->tag(out, tag, closers, depth));
            if (closed)
                return out;
        }
        if (!closers.empty())
            return error(m_openedAt.empty() ? m_at : m_openedAt.back(),
                         tr("This block is not closed; '{}' is missing.", closers.back()));
        m_closing.clear();
        return out;
    }

    Result<bool> tag(std::vector<Statement>& out, std::size_t start, const std::vector<std::string>& closers,
                     std::size_t depth)
    {
        const char kind = m_text[start + 1];
        m_at = start + 2;
        if (m_at < m_text.size() && (m_text[m_at] == '-' || m_text[m_at] == '+'))
            ++m_at;
        if (kind == '#') {
            const std::size_t end = m_text.find("#}", m_at);
            if (end == std::string::npos)
                return error(start, tr("This comment has no end."));
            m_trimNext = end > m_at && m_text[end - 1] == '-';
            m_at = end + 2;
            return false;
        }
        m_tagEnd = kind == '{' ? "}}" : "%}";
        PLUMA_CHECK(tokenize(start));
        if (kind == '{') {
            Statement s;
            s.kind = Statement::Kind::Output;
            s.place = placeOf(start);
            PLUMA_TRY(s.expression, expression());
            PLUMA_CHECK(expectEnd());
            out.push_back(std::move(s));
            return false;
        }
        const Token word = next();
        if (word.kind != Token::Kind::Name)
            return error(word.place, tr("A statement such as 'if' or 'for' is expected here."));
        if (std::find(closers.begin(), closers.end(), word.text) != closers.end()) {
            m_closing = word.text;
            return true;
        }
        m_openedAt.push_back(start);
        PLUMA_CHECK(statement(out, word, start, depth));
        m_openedAt.pop_back();
        return false;
    }

    Result<> statement(std::vector<Statement>& out, const Token& word, std::size_t start, std::size_t depth)
    {
        Statement s;
        s.place = placeOf(start);
        if (word.text == "raw") {
            PLUMA_CHECK(expectEnd());
            const bool trim = std::exchange(m_trimNext, false);
            std::size_t end = m_at;
            std::size_t close = 0;
            while (true) {
                end = m_text.find("{%", end);
                if (end == std::string::npos)
                    return error(start, tr("This block is not closed; '{}' is missing.", "endraw"));
                close = m_text.find("%}", end);
                if (close == std::string::npos)
                    return error(start, tr("This block is not closed; '{}' is missing.", "endraw"));
                std::string_view inside = std::string_view(m_text).substr(end + 2, close - end - 2);
                if (startsWith(inside, "-"))
                    inside.remove_prefix(1);
                if (endsWith(inside, "-"))
                    inside.remove_suffix(1);
                if (pluma::trim(inside) == "endraw")
                    break;
                // A later {% may stand before this %}; otherwise nothing in between can close the block.
                const std::size_t again = m_text.find("{%", end + 2);
                end = again != std::string::npos && again < close ? again : close;
            }
            std::string_view body = std::string_view(m_text).substr(m_at, end - m_at);
            if (trim)
                body.remove_prefix(std::min(body.find_first_not_of(" \t\n"), body.size()));
            if (m_text[end + 2] == '-')
                body = body.substr(0, body.find_last_not_of(" \t\n") + 1);
            s.text = body;
            out.push_back(std::move(s));
            m_trimNext = m_text[close - 1] == '-';
            m_at = close + 2;
            return {};
        }
        if (word.text == "set") {
            const Token name = next();
            if (name.kind != Token::Kind::Name || next().text != "=")
                return error(name.place, tr("'set' needs NAME = VALUE."));
            s.kind = Statement::Kind::Set;
            s.text = name.text;
            PLUMA_TRY(s.expression, expression());
            PLUMA_CHECK(expectEnd());
            m_bound.push_back(s.text);
            out.push_back(std::move(s));
            return {};
        }
        if (word.text == "if") {
            s.kind = Statement::Kind::If;
            while (true) {
                Statement::Branch branch;
                const bool isElse = m_closing == "else";
                if (!isElse)
                    PLUMA_CHECK(assign(branch.condition, expression()));
                PLUMA_CHECK(expectEnd());
                m_closing.clear();
                PLUMA_TRY(branch.body, statements(isElse ? std::vector<std::string>{"endif"}
                                                         : std::vector<std::string>{"elif", "else", "endif"},
                                                  depth + 1));
                s.branches.push_back(std::move(branch));
                if (m_closing == "endif")
                    break;
            }
            m_closing.clear();
            PLUMA_CHECK(expectEnd());
            out.push_back(std::move(s));
            return {};
        }
        if (word.text == "for") {
            s.kind = Statement::Kind::For;
            do {
                const Token name = next();
                if (name.kind != Token::Kind::Name)
                    return error(name.place, tr("'for' needs the name of a loop variable."));
                s.names.push_back(name.text);
            } while (take(","));
            if (!takeName("in"))
                return error(peek().place, tr("'in' is expected here."));
            m_noConditional = true;
            PLUMA_TRY(s.expression, expression());
            m_noConditional = false;
            const std::size_t outer = m_bound.size();
            m_bound.insert(m_bound.end(), s.names.begin(), s.names.end());
            if (takeName("if")) {
                PLUMA_TRY(s.filter, expression());
            }
            PLUMA_CHECK(expectEnd());
            m_bound.emplace_back("loop");
            PLUMA_TRY(s.body, statements({"else", "endfor"}, depth + 1));
            m_bound.resize(outer); // names that a loop sets end with it
            if (m_closing == "else") {
                PLUMA_CHECK(expectEnd());
                m_closing.clear();
                PLUMA_TRY(s.otherwise, statements({"endfor"}, depth + 1));
            }
            m_closing.clear();
            PLUMA_CHECK(expectEnd());
            out.push_back(std::move(s));
            return {};
        }
        static const std::vector<std::string> known = {"if",     "elif", "else", "endif", "for",
                                                       "endfor", "set",  "raw",  "endraw"};
        static const std::vector<std::string> later = {"macro",   "call",  "filter", "include",    "import", "from",
                                                       "extends", "block", "with",   "autoescape", "do"};
        if (std::find(later.begin(), later.end(), word.text) != later.end())
            return error(word.place, tr("The statement '{}' is not supported by this version.", word.text));
        return error(word.place, tr("'{}' is not expected here.", word.text), didYouMean(word.text, known));
    }

    static Result<> assign(ExpressionPtr& target, Result<ExpressionPtr> value)
    {
        if (!value)
            return tl::unexpected<Error>(value.error());
        target = std::move(*value);
        return {};
    }

    // ---- tokens of one tag
    Result<> tokenize(std::size_t start)
    {
        m_tokens.clear();
        m_next = 0;
        m_links = 0;
        int open = 0;
        while (true) {
            while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\t' || m_text[m_at] == '\n'))
                ++m_at;
            if (m_at >= m_text.size())
                return error(start, tr("This tag has no end; '{}' is missing.", m_tagEnd));
            const std::string_view rest = std::string_view(m_text).substr(m_at);
            const bool dashEnd = rest.size() > 2 && rest[0] == '-' && startsWith(rest.substr(1), m_tagEnd);
            if (open == 0 && (dashEnd || startsWith(rest, m_tagEnd))) {
                m_trimNext = dashEnd;
                m_tokens.push_back({Token::Kind::End, {}, {}, placeOf(m_at)});
                m_at += m_tagEnd.size() + (dashEnd ? 1 : 0);
                return {};
            }
            Token token;
            token.place = placeOf(m_at);
            const char c = rest[0];
            if (nameStart(c)) {
                std::size_t n = 1;
                while (n < rest.size() && (nameStart(rest[n]) || digit(rest[n])))
                    ++n;
                token.kind = Token::Kind::Name;
                token.text = rest.substr(0, n);
                m_at += n;
            } else if (digit(c)) {
                PLUMA_CHECK(number(token, rest));
            } else if (c == '"' || c == '\'') {
                PLUMA_CHECK(string(token, rest, c));
            } else {
                token.kind = Token::Kind::Operator;
                static constexpr std::array<std::string_view, 6> two = {"**", "//", "==", "!=", "<=", ">="};
                const auto it = std::find(two.begin(), two.end(), rest.substr(0, 2));
                token.text = it != two.end() ? *it : rest.substr(0, 1);
                if (token.text.size() == 1 && std::string_view("+-*/%~|.,:()[]{}<>=").find(c) == std::string_view::npos)
                    return error(m_at, tr("'{}' is not expected here.", printable(token.text)));
                open += token.text == "(" || token.text == "[" || token.text == "{" ? 1 : 0;
                open -= (token.text == ")" || token.text == "]" || token.text == "}") && open > 0 ? 1 : 0;
                m_at += token.text.size();
            }
            m_tokens.push_back(std::move(token));
        }
    }
    Result<> number(Token& token, std::string_view rest)
    {
        std::size_t n = 0;
        bool real = false;
        while (n < rest.size() && (digit(rest[n]) || rest[n] == '_'))
            ++n;
        if (n + 1 < rest.size() && rest[n] == '.' && digit(rest[n + 1])) {
            real = true;
            ++n;
            while (n < rest.size() && digit(rest[n]))
                ++n;
        }
        if (n < rest.size() && (rest[n] == 'e' || rest[n] == 'E')) {
            std::size_t k = n + 1;
            if (k < rest.size() && (rest[k] == '+' || rest[k] == '-'))
                ++k;
            if (k < rest.size() && digit(rest[k])) {
                real = true;
                while (k < rest.size() && digit(rest[k]))
                    ++k;
                n = k;
            }
        }
        const std::string text = replaceAll(std::string(rest.substr(0, n)), "_", "");
        token.kind = Token::Kind::Number;
        if (real) {
            token.value = std::strtod(text.c_str(), nullptr);
        } else {
            if (text.size() > 18)
                return error(m_at, tr("The number {} is too large.", text));
            token.value = static_cast<std::int64_t>(std::strtoll(text.c_str(), nullptr, 10));
        }
        m_at += n;
        return {};
    }
    Result<> string(Token& token, std::string_view rest, char quote)
    {
        std::string out;
        std::size_t n = 1;
        for (; n < rest.size() && rest[n] != quote; ++n) {
            if (rest[n] != '\\' || n + 1 >= rest.size()) {
                out += rest[n];
                continue;
            }
            ++n;
            switch (rest[n]) {
            case 'n':
                out += '\n';
                break;
            case 't':
                out += '\t';
                break;
            case 'r':
                out += '\r';
                break;
            case '\\':
            case '"':
            case '\'':
                out += rest[n];
                break;
            default:
                if (std::string_view("xuUNabfv01234567\n").find(rest[n]) != std::string_view::npos)
                    return error(m_at,
                                 tr("The escape \\\\{} is not supported in a text.",
                                    rest[n] == '\n' ? "newline" : std::string(1, rest[n])),
                                 tr("write the character itself"));
                out += '\\';
                out += rest[n];
            }
        }
        if (n >= rest.size())
            return error(m_at, tr("This text has no closing quote."));
        token.kind = Token::Kind::String;
        token.value = out;
        m_at += n + 1;
        return {};
    }

    // ---- expressions
    const Token& peek() const { return m_tokens[m_next]; }
    Token next() { return m_next + 1 < m_tokens.size() ? m_tokens[m_next++] : m_tokens[m_next]; }
    bool take(std::string_view op)
    {
        if (peek().kind != Token::Kind::Operator || peek().text != op)
            return false;
        ++m_next;
        return true;
    }
    bool takeName(std::string_view name)
    {
        if (peek().kind != Token::Kind::Name || peek().text != name)
            return false;
        ++m_next;
        return true;
    }
    Result<> expectEnd()
    {
        if (peek().kind == Token::Kind::End)
            return {};
        return error(peek().place, tr("'{}' is not expected here; the tag should end.", peek().text));
    }
    ExpressionPtr make(Expression::Kind kind, const Place& place, std::string name = {}) const
    {
        auto e = std::make_unique<Expression>();
        e->kind = kind;
        e->place = place;
        e->name = std::move(name);
        return e;
    }

    // Chains such as a|b|c or 1+1+1 nest as deeply as brackets once they are a tree, so their links count too.
    Result<> link()
    {
        if (++m_links > 500)
            return error(peek().place, tr("The expression nests too deeply."));
        return {};
    }

    struct Deeper {
        explicit Deeper(int& depth) : m_depth(++depth) {}
        ~Deeper() { --m_depth; }
        Deeper(const Deeper&) = delete;
        Deeper& operator=(const Deeper&) = delete;
        int& m_depth;
    };

    Result<ExpressionPtr> expression()
    {
        const Deeper deeper(m_depth);
        if (m_depth > 100)
            return error(peek().place, tr("The expression nests too deeply."));
        PLUMA_TRY(auto value, disjunction());
        while (!m_noConditional && takeName("if")) {
            PLUMA_CHECK(link());
            auto e = make(Expression::Kind::Conditional, value->place);
            PLUMA_TRY(auto condition, disjunction());
            e->operands.push_back(std::move(condition));
            e->operands.push_back(std::move(value));
            if (takeName("else")) {
                PLUMA_TRY(auto other, expression());
                e->operands.push_back(std::move(other));
            }
            value = std::move(e);
        }
        return value;
    }
    Result<ExpressionPtr> disjunction()
    {
        PLUMA_TRY(auto left, conjunction());
        while (takeName("or")) {
            PLUMA_CHECK(link());
            PLUMA_TRY(auto right, conjunction());
            left = binary(Expression::Kind::Or, "or", std::move(left), std::move(right));
        }
        return left;
    }
    Result<ExpressionPtr> conjunction()
    {
        PLUMA_TRY(auto left, negation());
        while (takeName("and")) {
            PLUMA_CHECK(link());
            PLUMA_TRY(auto right, negation());
            left = binary(Expression::Kind::And, "and", std::move(left), std::move(right));
        }
        return left;
    }
    Result<ExpressionPtr> negation()
    {
        if (peek().kind == Token::Kind::Name && peek().text == "not") {
            const Deeper deeper(m_depth);
            if (m_depth > 100)
                return error(peek().place, tr("The expression nests too deeply."));
            auto e = make(Expression::Kind::Not, next().place);
            PLUMA_TRY(auto operand, negation());
            e->operands.push_back(std::move(operand));
            return e;
        }
        return comparison();
    }
    Result<ExpressionPtr> comparison()
    {
        PLUMA_TRY(auto left, sum());
        ExpressionPtr chain;
        while (true) {
            std::string op;
            const Token& t = peek();
            if (t.kind == Token::Kind::Operator && (t.text == "==" || t.text == "!=" || t.text == "<" ||
                                                    t.text == "<=" || t.text == ">" || t.text == ">="))
                op = next().text;
            else if (takeName("in"))
                op = "in";
            else if (t.kind == Token::Kind::Name && t.text == "not" && m_next + 1 < m_tokens.size() &&
                     m_tokens[m_next + 1].text == "in") {
                m_next += 2;
                op = "not in";
            } else {
                break;
            }
            if (chain)
                return error(t.place, tr("Chained comparisons are not supported; join two with 'and'."));
            PLUMA_TRY(auto right, sum());
            left = binary(Expression::Kind::Binary, op, std::move(left), std::move(right));
            chain = make(Expression::Kind::Literal, t.place);
        }
        return left;
    }
    ExpressionPtr binary(Expression::Kind kind, std::string op, ExpressionPtr left, ExpressionPtr right) const
    {
        auto e = make(kind, left->place, std::move(op));
        e->operands.push_back(std::move(left));
        e->operands.push_back(std::move(right));
        return e;
    }
    Result<ExpressionPtr> sum()
    {
        PLUMA_TRY(auto left, concatenation());
        while (peek().kind == Token::Kind::Operator && (peek().text == "+" || peek().text == "-")) {
            PLUMA_CHECK(link());
            const std::string op = next().text;
            PLUMA_TRY(auto right, concatenation());
            left = binary(Expression::Kind::Binary, op, std::move(left), std::move(right));
        }
        return left;
    }
    Result<ExpressionPtr> concatenation()
    {
        PLUMA_TRY(auto left, product());
        while (take("~")) {
            PLUMA_CHECK(link());
            PLUMA_TRY(auto right, product());
            left = binary(Expression::Kind::Binary, "~", std::move(left), std::move(right));
        }
        return left;
    }
    Result<ExpressionPtr> product()
    {
        PLUMA_TRY(auto left, unary());
        while (peek().kind == Token::Kind::Operator &&
               (peek().text == "*" || peek().text == "/" || peek().text == "//" || peek().text == "%")) {
            PLUMA_CHECK(link());
            const std::string op = next().text;
            PLUMA_TRY(auto right, unary());
            left = binary(Expression::Kind::Binary, op, std::move(left), std::move(right));
        }
        return left;
    }
    // As in Jinja, a sign binds tighter than filters and tests: -5|abs is 5.
    Result<ExpressionPtr> unary(bool filters = true)
    {
        const Deeper deeper(m_depth);
        if (m_depth > 100)
            return error(peek().place, tr("The expression nests too deeply."));
        ExpressionPtr value;
        if (peek().kind == Token::Kind::Operator && (peek().text == "-" || peek().text == "+")) {
            value = make(Expression::Kind::Unary, peek().place, peek().text);
            ++m_next;
            PLUMA_TRY(auto operand, unary(false));
            value->operands.push_back(std::move(operand));
        } else {
            PLUMA_TRY(value, primary());
            PLUMA_TRY(value, members(std::move(value)));
        }
        return filters ? filtered(std::move(value)) : Result<ExpressionPtr>(std::move(value));
    }
    Result<ExpressionPtr> members(ExpressionPtr value)
    {
        while (true) {
            const Place place = peek().place;
            if (take(".")) {
                PLUMA_CHECK(link());
                const Token name = next();
                if (name.kind != Token::Kind::Name && name.kind != Token::Kind::Number)
                    return error(name.place, tr("A name is expected after '.'."));
                auto e = make(Expression::Kind::Attribute, place,
                              name.kind == Token::Kind::Name ? name.text : name.value.dump());
                e->operands.push_back(std::move(value));
                value = std::move(e);
            } else if (take("[")) {
                PLUMA_CHECK(link());
                auto e = make(Expression::Kind::Index, place);
                e->operands.push_back(std::move(value));
                const bool saved = std::exchange(m_noConditional, false);
                PLUMA_TRY(auto index, expression());
                m_noConditional = saved;
                e->operands.push_back(std::move(index));
                if (!take("]"))
                    return error(peek().place, tr("']' is expected here."));
                value = std::move(e);
            } else {
                return value;
            }
        }
    }
    Result<ExpressionPtr> filtered(ExpressionPtr value)
    {
        while (true) {
            const Place place = peek().place;
            if (take("|")) {
                PLUMA_CHECK(link());
                PLUMA_TRY(value, call(Expression::Kind::Filter, std::move(value), place));
            } else if (peek().kind == Token::Kind::Name && peek().text == "is") {
                PLUMA_CHECK(link());
                ++m_next;
                const bool negated = takeName("not");
                PLUMA_TRY(value, call(Expression::Kind::Test, std::move(value), place));
                value->negated = negated;
            } else {
                return value;
            }
        }
    }
    // NAME or NAME(arguments) after '|' or 'is'.
    Result<ExpressionPtr> call(Expression::Kind kind, ExpressionPtr subject, const Place& place)
    {
        const Token name = next();
        if (name.kind != Token::Kind::Name)
            return error(name.place, tr("A name is expected here."));
        auto e = make(kind, place, name.text);
        if (subject)
            e->operands.push_back(std::move(subject));
        if (take("("))
            PLUMA_CHECK(arguments(*e));
        PLUMA_CHECK(known(*e, kind == Expression::Kind::Filter ? filterSignatures() : testSignatures(), name.place));
        return e;
    }
    Result<> known(const Expression& e, const std::vector<Signature>& signatures, const Place& place) const
    {
        const bool filter = e.kind == Expression::Kind::Filter;
        const auto it =
            std::find_if(signatures.begin(), signatures.end(), [&](const Signature& s) { return s.first == e.name; });
        if (it == signatures.end()) {
            std::vector<std::string> names;
            for (const Signature& s : signatures)
                names.emplace_back(s.first);
            return error(place, filter ? tr("There is no filter '{}'.", e.name) : tr("There is no test '{}'.", e.name),
                         didYouMean(e.name, names));
        }
        std::vector<std::string_view> free = it->second;
        const std::size_t given = e.operands.size() - 1;
        if (given > free.size())
            return error(place, tr("'{}' takes at most {} here, not {}.", e.name, free.size(), given));
        free.erase(free.begin(), free.begin() + static_cast<std::ptrdiff_t>(given));
        for (const auto& [key, value] : e.named) {
            const auto at = std::find(free.begin(), free.end(), key);
            if (at == free.end())
                return error(value->place, tr("'{}' does not take '{}' here.", e.name, key),
                             didYouMean(key, std::vector<std::string>(free.begin(), free.end())));
            free.erase(at);
        }
        return {};
    }
    Result<> arguments(Expression& e)
    {
        const bool saved = std::exchange(m_noConditional, false);
        while (!take(")")) {
            if (peek().kind == Token::Kind::Name && m_next + 1 < m_tokens.size() &&
                m_tokens[m_next + 1].kind == Token::Kind::Operator && m_tokens[m_next + 1].text == "=") {
                const std::string key = next().text;
                ++m_next;
                PLUMA_TRY(auto value, expression());
                e.named.emplace_back(key, std::move(value));
            } else {
                PLUMA_TRY(auto value, expression());
                e.operands.push_back(std::move(value));
            }
            if (!take(",") && peek().text != ")")
                return error(peek().place, tr("',' or ')' is expected here."));
        }
        m_noConditional = saved;
        return {};
    }
    Result<ExpressionPtr> primary()
    {
        const Token token = next();
        auto e = make(Expression::Kind::Literal, token.place);
        switch (token.kind) {
        case Token::Kind::Number:
        case Token::Kind::String:
            e->literal = token.value;
            while (token.kind == Token::Kind::String && peek().kind == Token::Kind::String)
                e->literal = e->literal.get<std::string>() + next().value.get<std::string>();
            return e;
        case Token::Kind::Name:
            if (token.text == "true" || token.text == "True" || token.text == "false" || token.text == "False") {
                e->literal = token.text == "true" || token.text == "True";
                return e;
            }
            if (token.text == "none" || token.text == "None")
                return e;
            if (take("(")) {
                e->kind = Expression::Kind::Call;
                e->name = token.text;
                PLUMA_CHECK(arguments(*e));
                return e;
            }
            e->kind = Expression::Kind::Name;
            e->name = token.text;
            if (std::find(m_bound.begin(), m_bound.end(), token.text) == m_bound.end())
                m_program.names.insert(token.text);
            return e;
        case Token::Kind::Operator: {
            const bool saved = std::exchange(m_noConditional, false);
            if (token.text == "(") {
                PLUMA_TRY(auto inner, expression());
                m_noConditional = saved;
                if (!take(")"))
                    return error(peek().place, tr("')' is expected here."));
                return inner;
            }
            if (token.text == "[" || token.text == "{") {
                const bool list = token.text == "[";
                e->kind = list ? Expression::Kind::List : Expression::Kind::Dict;
                const std::string close = list ? "]" : "}";
                while (!take(close)) {
                    PLUMA_TRY(auto item, expression());
                    e->operands.push_back(std::move(item));
                    if (!list) {
                        if (!take(":"))
                            return error(peek().place, tr("':' is expected here."));
                        PLUMA_TRY(auto value, expression());
                        e->operands.push_back(std::move(value));
                    }
                    if (!take(",") && peek().text != close)
                        return error(peek().place, tr("',' or '{}' is expected here.", close));
                }
                m_noConditional = saved;
                return e;
            }
            return error(token.place, tr("'{}' is not expected here.", token.text));
        }
        case Token::Kind::End:
            return error(token.place, tr("A value is expected here."));
        }
        return e;
    }

    std::string m_text;
    const CompileOptions& m_options;
    Template::Program m_program;
    mutable std::size_t m_placeAt = 0;
    mutable Place m_place{m_options.firstLine, 1 + m_options.columnOffset};
    bool m_singleBrace = false;
    bool m_trimNext = false;
    bool m_noConditional = false;
    int m_depth = 0;
    int m_links = 0;
    std::size_t m_at = 0;
    std::string m_tagEnd;
    std::string m_closing;
    std::vector<std::size_t> m_openedAt;
    std::vector<std::string> m_bound; ///< loop variables and names that were set
    std::vector<Token> m_tokens;
    std::size_t m_next = 0;
};

} // namespace

Result<std::shared_ptr<const Template::Program>> parseTemplate(std::string text, const std::string& name,
                                                               const CompileOptions& options)
{
    return Parser(std::move(text), name, options).run();
}

} // namespace pluma::tmpl

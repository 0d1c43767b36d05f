// Reads tokens into nodes, by the grammar of Jinja2 3.1 as its documentation and its answers give it.
#include <algorithm>

#include "base/text.h"
#include "template/engine/syntax_expressions.h"

namespace pluma::tmpl {
namespace {

class Parser : Expressions {
public:
    explicit Parser(std::unique_ptr<Source> source) : Expressions(std::move(source)) {}

    Syntax run()
    {
        if (m_tokens->size() > mostTokens)
            wrong((*m_tokens)[mostTokens].at, tr("A template has {} names, numbers and signs at most.", mostTokens), {},
                  ErrorCode::Limit);
        reach();
        m_syntax.body = statements({});
        return std::move(m_syntax);
    }

private:
    // --- statements --------------------------------------------------------------------------------------------------

    // Up to one of the words that end what is open, or to the end.
    Nodes statements(const Words& ends)
    {
        const Deeper deeper(*this);
        Nodes out;
        Node* output = nullptr; // what is printed in a row stands in one node
        const auto print = [&](Node* node) {
            if (output == nullptr) {
                output = make(NodeKind::Output, node->at);
                out.push_back(output);
            }
            output->list.push_back(node);
        };
        while (!is(TokenKind::End)) {
            if (is(TokenKind::Data)) {
                Node* const text = make(NodeKind::Text, current().at);
                text->text = current().text;
                print(text);
                take();
            } else if (is(TokenKind::VariableBegin)) {
                take();
                print(tuple());
                expect(TokenKind::VariableEnd);
            } else {
                output = nullptr;
                take(); // the beginning of a statement
                if (!ends.empty() && isOneOf(ends))
                    return out;
                statement(out);
                expect(TokenKind::BlockEnd);
            }
        }
        return out;
    }
    // The body of a statement; leaves the word that ended it to be taken, or takes it.
    Nodes body(const Words& ends, bool takeEnd, std::uint32_t begin)
    {
        skip(TokenKind::Colon);
        expect(TokenKind::BlockEnd);
        Nodes out = statements(ends);
        if (is(TokenKind::End))
            wrong(current().at, tr("The template ends here; '{}' is missing.", ends.back()),
                  tr("the block that is not closed begins in line {}", m_syntax.source->line(begin)));
        if (takeEnd)
            take();
        return out;
    }

    void statement(Nodes& out)
    {
        if (!is(TokenKind::Name))
            wrong(current().at, tr("A statement such as 'if' or 'for' is expected here, not {}.", shown()));
        using Reader = Node* (Parser::*)(std::uint32_t);
        static const std::pair<std::string_view, Reader> readers[] = {
            {"for", &Parser::forLoop},           {"if", &Parser::condition},         {"set", &Parser::set},
            {"block", &Parser::block},           {"extends", &Parser::extends},      {"include", &Parser::include},
            {"import", &Parser::import},         {"from", &Parser::fromImport},      {"macro", &Parser::macro},
            {"call", &Parser::callBlock},        {"filter", &Parser::filterBlock},   {"with", &Parser::with},
            {"autoescape", &Parser::autoescape}, {"print", &Parser::print},          {"do", &Parser::doIt},
            {"break", &Parser::breakLoop},       {"continue", &Parser::continueLoop}};
        for (const auto& [word, reader] : readers)
            if (isWord(word)) {
                const std::uint32_t at = take().at;
                out.push_back((this->*reader)(at));
                return;
            }
        std::vector<std::string> known;
        for (const auto& [word, reader] : readers)
            known.emplace_back(word);
        for (const char* end : {"endfor", "endif", "endset", "endblock", "endmacro", "endcall", "endfilter", "endwith",
                                "endautoescape", "else", "elif"})
            if (isWord(end))
                wrong(current().at, tr("'{}' closes nothing that is open here.", end));
        wrong(current().at, tr("There is no statement '{}'.", current().text), didYouMean(current().text, known));
    }

    Node* forLoop(std::uint32_t at)
    {
        Node* const node = make(NodeKind::For, at);
        node->a = target({"in"});
        expectWord("in");
        node->b = tuple(false, {"recursive"});
        if (skipWord("if"))
            node->c = expression();
        node->flag = skipWord("recursive");
        node->list = body({"else", "endfor"}, false, at);
        if (take().text == "else")
            node->more = body({"endfor"}, true, at);
        return node;
    }
    Node* condition(std::uint32_t at)
    {
        Node* const first = make(NodeKind::If, at);
        Node* node = first;
        while (true) {
            node->a = tuple(false);
            node->list = body({"elif", "else", "endif"}, false, at);
            const Token end = take();
            if (end.text == "elif") {
                node = make(NodeKind::If, current().at);
                first->defaults.push_back(node);
                continue;
            }
            if (end.text == "else")
                first->more = body({"endif"}, true, at);
            return first;
        }
    }
    Node* set(std::uint32_t at)
    {
        m_namespaces = true;
        Node* const to = target({});
        m_namespaces = false;
        if (skip(TokenKind::Assign))
            return make(NodeKind::Set, at, to, tuple());
        Node* const node = make(NodeKind::SetBlock, at, to, filters(nullptr, false));
        node->list = body({"endset"}, true, at);
        return node;
    }
    Node* block(std::uint32_t at)
    {
        Node* const node = make(NodeKind::Block, at);
        node->text = expect(TokenKind::Name).text;
        node->flag = skipWord("scoped");
        node->other = skipWord("required");
        if (is(TokenKind::Sub))
            wrong(current().at, tr("The name of a block is made of letters, digits and '_'."));
        node->list = body({"endblock"}, true, at);
        const auto blank = [](const Node* inner) {
            return inner->kind == NodeKind::Output &&
                   std::all_of(inner->list.begin(), inner->list.end(), [](const Node* text) {
                       return text->kind == NodeKind::Text && trimmedEnd(text->text).empty();
                   });
        };
        if (node->other && !std::all_of(node->list.begin(), node->list.end(), blank))
            wrong(at, tr("A required block is empty: others fill it in."));
        skipWord(node->text);
        return node;
    }
    Node* extends(std::uint32_t at) { return make(NodeKind::Extends, at, expression()); }
    // `with context` or `without context`; whether it was there.
    bool context(Node& node)
    {
        if (!(isWord("with") || isWord("without")) || ahead().kind != TokenKind::Name || ahead().text != "context")
            return false;
        node.flag = take().text == "with";
        take();
        return true;
    }
    Node* include(std::uint32_t at)
    {
        Node* const node = make(NodeKind::Include, at, expression());
        node->flag = true;
        if (isWord("ignore") && ahead().kind == TokenKind::Name && ahead().text == "missing") {
            node->other = true;
            take();
            take();
        }
        context(*node);
        return node;
    }
    Node* import(std::uint32_t at)
    {
        Node* const node = make(NodeKind::Import, at, expression());
        expectWord("as");
        node->text = plainName();
        context(*node);
        return node;
    }
    Node* fromImport(std::uint32_t at)
    {
        Node* const node = make(NodeKind::FromImport, at, expression());
        expectWord("import");
        while (true) {
            if (!node->names.empty())
                expect(TokenKind::Comma);
            if (!is(TokenKind::Name)) {
                expect(TokenKind::Name);
            }
            if (context(*node))
                break;
            const std::uint32_t place = current().at;
            const std::string_view name = plainName();
            if (startsWith(name, "_"))
                wrong(place, tr("'{}' is private to its template: names that begin with '_' are not imported.", name));
            node->names.emplace_back(name, skipWord("as") ? plainName() : name);
            if (context(*node) || !is(TokenKind::Comma))
                break;
        }
        return node;
    }
    void signature(Node& node)
    {
        expect(TokenKind::LeftParen);
        while (!is(TokenKind::RightParen)) {
            if (!node.parameters.empty())
                expect(TokenKind::Comma);
            const std::uint32_t at = current().at;
            Node* const parameter = make(NodeKind::Name, at);
            parameter->text = plainName();
            if (skip(TokenKind::Assign))
                node.defaults.push_back(expression());
            else if (!node.defaults.empty())
                wrong(current().at, tr("A parameter without a default stands after one with a default."));
            node.parameters.push_back(parameter);
        }
        expect(TokenKind::RightParen);
    }
    Node* macro(std::uint32_t at)
    {
        Node* const node = make(NodeKind::Macro, at);
        node->text = plainName();
        signature(*node);
        node->list = body({"endmacro"}, true, at);
        return node;
    }
    Node* callBlock(std::uint32_t at)
    {
        Node* const node = make(NodeKind::CallBlock, at);
        if (is(TokenKind::LeftParen))
            signature(*node);
        node->a = expression();
        if (node->a->kind != NodeKind::Call)
            wrong(at, tr("'call' needs a call, such as 'call show(x)'."));
        node->list = body({"endcall"}, true, at);
        return node;
    }
    Node* filterBlock(std::uint32_t at)
    {
        Node* const node = make(NodeKind::FilterBlock, at, filters(nullptr, true));
        node->list = body({"endfilter"}, true, at);
        return node;
    }
    Node* with(std::uint32_t at)
    {
        Node* const node = make(NodeKind::With, at);
        while (!is(TokenKind::BlockEnd)) {
            if (!node->parameters.empty())
                expect(TokenKind::Comma);
            node->parameters.push_back(target({}));
            expect(TokenKind::Assign);
            node->defaults.push_back(expression());
        }
        node->list = body({"endwith"}, true, at);
        return node;
    }
    Node* autoescape(std::uint32_t at)
    {
        Node* const node = make(NodeKind::Autoescape, at, expression());
        node->list = body({"endautoescape"}, true, at);
        return node;
    }
    Node* print(std::uint32_t at)
    {
        Node* const node = make(NodeKind::Output, at);
        while (!is(TokenKind::BlockEnd)) {
            if (!node->list.empty())
                expect(TokenKind::Comma);
            node->list.push_back(expression());
        }
        return node;
    }
    Node* doIt(std::uint32_t at) { return make(NodeKind::Do, at, tuple()); }
    Node* breakLoop(std::uint32_t at) { return make(NodeKind::Break, at); }
    Node* continueLoop(std::uint32_t at) { return make(NodeKind::Continue, at); }
};

} // namespace

Result<Syntax> parse(std::unique_ptr<Source> source)
{
    try {
        return Parser(std::move(source)).run();
    } catch (Fault& fault) {
        return tl::unexpected<Error>(std::move(fault.error));
    }
}

} // namespace pluma::tmpl

// The abstract syntax of a compiled template, shared by parser and renderer. Private to src/template.
#pragma once

#include <memory>
#include <set>
#include <string>
#include <vector>

#include "base/json.h"
#include "template/template.h"

namespace pluma::tmpl {

struct Expression;
using ExpressionPtr = std::unique_ptr<Expression>;

struct Place {
    int line = 1;
    int column = 1;
};

struct Expression {
    enum class Kind {
        Literal,
        Name,
        Attribute,
        Index,
        Filter,
        Test,
        Call,
        Unary,
        Binary,
        And,
        Or,
        Not,
        Conditional,
        List,
        Dict
    };
    Kind kind = Kind::Literal;
    Place place;
    Json literal;
    std::string name; ///< of a name, attribute, filter, test, function or operator
    std::vector<ExpressionPtr> operands;
    std::vector<std::pair<std::string, ExpressionPtr>> named; ///< keyword arguments
    bool negated = false;                                     ///< `is not`
};

struct Statement {
    enum class Kind { Text, Output, If, For, Set };
    Kind kind = Kind::Text;
    Place place;
    std::string text;               ///< text, or the single name of a `set`
    std::vector<std::string> names; ///< loop variables
    ExpressionPtr expression;
    ExpressionPtr filter; ///< `for … if …`
    struct Branch {
        ExpressionPtr condition; ///< null: else
        std::vector<Statement> body;
    };
    std::vector<Branch> branches;
    std::vector<Statement> body;
    std::vector<Statement> otherwise;
};

struct Template::Program {
    std::string name;
    std::vector<Statement> body;
    std::set<std::string> names; ///< free names
};

Result<std::shared_ptr<const Template::Program>> parseTemplate(std::string text, const std::string& name,
                                                               const CompileOptions& options);
Result<std::string> renderProgram(const Template::Program& program, const Json& context, const RenderLimits& limits);
/// A value as Python's str() writes it, which is what Jinja puts into documents.
std::string pythonText(const Json& value);

} // namespace pluma::tmpl

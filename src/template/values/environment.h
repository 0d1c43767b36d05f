// How templates are written and how they behave: the settings of an environment, by the names Jinja2 gives them.
#pragma once

#include <string>

namespace pluma::tmpl {

/// What reading a name that is not there does.
enum class Undefined {
    Strict,    ///< any use but testing whether it is defined is an error
    Lenient,   ///< prints as nothing; going on from it is an error
    Chainable, ///< as lenient, and members of it are undefined too
    Debug      ///< prints what is missing
};

/// The defaults are those of Jinja2 but for `undefined`, which is strict for documents of ours.
struct Environment {
    std::string blockStart = "{%", blockEnd = "%}";
    std::string variableStart = "{{", variableEnd = "}}";
    std::string commentStart = "{#", commentEnd = "#}";
    std::string lineStatementPrefix; ///< empty: no line statements
    std::string lineCommentPrefix;   ///< empty: no line comments
    bool trimBlocks = false;         ///< the line break after a block goes
    bool lstripBlocks = false;       ///< blanks before a block go
    bool keepTrailingNewline = false;
    std::string newlineSequence = "\n"; ///< what line breaks of the template become
    bool autoescape = false;
    /// What is included after nothing but blanks has them before each of its lines. Jinja2 does not have this.
    bool indentIncludes = false;
    Undefined undefined = Undefined::Strict;
};

} // namespace pluma::tmpl

// Markdown as blocks and runs of text. Private to src/document.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pluma::document {

/// Text of one look. Line breaks are '\n'.
struct Run {
    std::string text;
    std::string link; ///< where it leads, may be empty
    bool strong = false, emphasis = false, strike = false, code = false;
};
using Runs = std::vector<Run>;

struct Block {
    enum class Kind { Document, Heading, Paragraph, List, Item, Quote, Code, Rule, Table };
    enum class Align { Left, Center, Right };

    Kind kind = Kind::Document;
    int level = 0;            ///< of a heading
    std::optional<int> start; ///< of a numbered list
    std::optional<bool> done; ///< of an item of a list of tasks
    Runs runs;                ///< of a heading, paragraph, code, item
    std::vector<Block> children;
    std::vector<Align> columns;          ///< of a table
    std::vector<std::vector<Runs>> rows; ///< of a table, the head first
};

/// Never fails: what is no Markdown is text. Nesting beyond 32 levels is flattened.
Block readMarkdown(std::string_view text);
/// The text of runs without their look.
std::string plain(const Runs& runs);
/// Whether a link may be followed from a document: to the web, to mail, within.
bool isSafeLink(std::string_view link);

} // namespace pluma::document

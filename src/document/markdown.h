// Markdown as blocks and runs of text: what every export is made of, and what preview.h gives to a window.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/job.h"
#include "document/export.h"

namespace pluma::document {

/// Text of one look. Line breaks are '\n'.
struct Run {
    std::string text; ///< of a picture its words
    std::string link; ///< where it leads, may be empty
    bool strong = false, emphasis = false, strike = false, code = false;
    int note = 0;          ///< number of the footnote that is named here
    std::string picture{}; ///< as the document names it
    int line = 0;          ///< of a picture
    bool operator==(const Run&) const = default;
};
using Runs = std::vector<Run>;

struct Block {
    enum class Kind { Document, Heading, Paragraph, List, Item, Quote, Code, Rule, Table };
    enum class Align { Left, Center, Right };

    Kind kind = Kind::Document;
    int level = 0;            ///< of a heading
    std::optional<int> start; ///< of a numbered list
    std::optional<bool> done; ///< of an item of a list of tasks
    int note = 0;             ///< of an item that is the text of a footnote
    int line = 0;             ///< where it begins in the document, from 1
    Runs runs;                ///< of a heading, paragraph, code, item
    std::vector<Block> children;
    std::vector<Align> columns;          ///< of a table
    std::vector<std::vector<Runs>> rows; ///< of a table, the head first
};

struct Markdown {
    Block root;
    std::string title; ///< that the front matter gives
    std::vector<Omission> omitted;
};

/// Reads as cmark-gfm does, which is GitHub's; what is no Markdown is text. Front matter is data and no text. Nesting
/// beyond 32 levels is flattened, footnotes stand at the end. Errors: limit for a line of more than 1 MiB, for what
/// takes more than 512 MiB or half a minute (`where` is the line); cancelled, at the latest after half a second.
Result<Markdown> readMarkdown(std::string_view text, Job& job);
/// The text of runs without their look.
std::string plain(const Runs& runs);
/// Whether a link may be followed from a document: to the web, to mail, within.
bool isSafeLink(std::string_view link);

/// How many bytes at the beginning of a document are front matter (a YAML map between `---` and `---` or `...`), and
/// the title that it gives.
struct Head {
    std::size_t size = 0;
    std::string title;
};
Head headOf(std::string_view text);

} // namespace pluma::document

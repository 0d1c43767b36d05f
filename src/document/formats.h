// The formats that documents are written in. Private to src/document.
#pragma once

#include "document/export.h"
#include "document/markdown.h"
#include "document/pictures.h"

namespace pluma::document {

Result<std::string> toHtml(const Block& document, const Pictures& pictures, const About& about, Job& job);
/// Without contents, head and looks, for another program.
Result<std::string> plainHtml(const Block& document, const Pictures& pictures, const About& about, Job& job);
/// Errors: limit for a table with too many columns or a cell with too much text; io; cancelled.
Result<std::string> toPdf(const Block& document, const Pictures& pictures, const About& about, Job& job);
/// By the program pandoc, which is given HTML that names no file. What it warns of is added to `omitted`.
Result<std::string> byPandoc(const Block& document, const Pictures& pictures, Format format, const About& about,
                             std::vector<Omission>& omitted, Job& job);
/// The lines of a code block.
std::string codeOf(const Block& block);

} // namespace pluma::document

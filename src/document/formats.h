// The formats that documents are written in. Private to src/document.
#pragma once

#include "document/export.h"
#include "document/markdown.h"

namespace pluma::document {

Result<std::string> toHtml(const Block& document, const About& about, Job& job);
/// Without contents, head and looks, for another program.
Result<std::string> plainHtml(const Block& document, const About& about, Job& job);
Result<std::string> toPdf(const Block& document, const About& about, Job& job);
/// By the program pandoc, which is given HTML that names no file and no image.
Result<std::string> byPandoc(const Block& document, Format format, const About& about, Job& job);
/// The lines of a code block.
std::string codeOf(const Block& block);

} // namespace pluma::document

// A document as the exports read it, for a window that shows it while it is written.
#pragma once

#include "document/markdown.h"
#include "document/pictures.h"

namespace pluma::document {

struct Shown {
    Markdown document;     ///< what an export leaves out of it is in `omitted`, by lines
    Pictures pictures;     ///< those that an export to HTML has, by what the document calls them
    std::size_t front = 0; ///< bytes of front matter at the beginning
};

/// Reads what `exported` would write as HTML. Bounds and errors are those of `exported`.
Result<Shown> shown(std::string_view markdown, Job& job, const PictureFiles& files = {});

} // namespace pluma::document

// Markdown documents as files for people: self-contained HTML, PDF with contents and page numbers, DOCX and ODT.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/job.h"
#include "base/result.h"

namespace pluma::document {

enum class Format { Markdown, Html, Pdf, Docx, Odt };

/// By the ending of a file's name; none for what is not one of them.
std::optional<Format> formatOf(std::string_view fileName);

/// What stands at the head and foot of every page. Each may be empty.
struct About {
    std::string title; ///< otherwise the first heading
    std::string program;
    std::string number;
    std::string revision;
    std::string date;    ///< of issue, YYYY-MM-DD
    std::string marking; ///< export marking
    std::string digest;  ///< what the document is bound to, such as "Context 1f2e…"
    std::string created; ///< ISO 8601, for the file's own properties
};

/// The document (GitHub's Markdown with tables; of HTML only line breaks) as the bytes of a file. The same input gives
/// the same bytes, but DOCX and ODT, which the program pandoc writes. Errors: invalid for what is not UTF-8; limit for
/// more than 64 MiB; not_found without pandoc; io; cancelled.
Result<std::string> exported(std::string_view markdown, Format format, const About& about, Job& job);

} // namespace pluma::document

// Markdown documents as files for people: self-contained HTML, PDF with contents and page numbers, DOCX and ODT.
// The few words that an export adds ("Contents", "Revision", "Page 1 of 3") are English like the templates, and never
// translated: the same document gives the same bytes in a window of any language.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/job.h"
#include "base/result.h"

namespace pluma::document {

enum class Format { Markdown, Html, Pdf, Docx, Odt };

/// By the ending of a file's name; none for what is not one of them.
std::optional<Format> formatOf(std::string_view fileName);

/// What stands at the head and foot of every page. Each may be empty.
struct About {
    std::string title; ///< otherwise that of the front matter, the first heading, the file's name
    std::string program;
    std::string number;
    std::string revision;
    std::string date;    ///< of issue, YYYY-MM-DD
    std::string marking; ///< export marking
    std::string digest;  ///< what the document is bound to, such as "Context 1f2e…"
    std::string created; ///< ISO 8601, for the file's own properties
    std::string file{};  ///< name of the document's file
};

/// The bytes of a picture by the path that a document gives it (not a web address), such as `img/a.png` or `/a.png`.
using PictureFiles = std::function<Result<std::string>(const std::string& path)>;

/// The pictures beside a document, or beside its program: a path that begins with `/` begins there. Nothing is read
/// from elsewhere.
PictureFiles picturesBeside(const std::filesystem::path& document, const std::filesystem::path& program);

/// Something that is in the document and not in its export, as a sentence.
struct Omission {
    int line = 0; ///< of the document
    std::string message;
};

struct Exported {
    std::string bytes;
    std::vector<Omission> omitted; ///< empty when all of the document is there
};

/// The document (GitHub's Markdown; of HTML only line breaks, and comments are not shown) as the bytes of a file. The
/// same input gives the same bytes, but DOCX and ODT, which the program pandoc writes. Pictures are asked for by
/// `files`; without it, and where one is on the web, damaged or too large, it is omitted. Errors: invalid for what is
/// not UTF-8; limit for more than 64 MiB, lines of more than 1 MiB, and what takes too much memory or time to read or
/// to lay out (`where` is line:column); not_found without pandoc; io; cancelled, at the latest after half a second.
Result<Exported> exported(std::string_view markdown, Format format, const About& about, Job& job,
                          const PictureFiles& files = {});

} // namespace pluma::document

#include "document/export.h"

#include <algorithm>

#include "base/files.h"
#include "base/text.h"
#include "document/formats.h"
#include "document/preview.h"

namespace pluma::document {

namespace {

constexpr std::size_t largest = 64U << 20;

std::string headingOf(const Block& document)
{
    for (const Block& one : document.children)
        if (one.kind == Block::Kind::Heading)
            return plain(one.runs);
    return {};
}

/// What is refused before anything is read.
Result<> acceptable(std::string_view markdown)
{
    if (markdown.size() > largest)
        return fail(ErrorCode::Limit, tr("A document of more than {} MiB is not exported.", largest >> 20));
    if (!isUtf8(markdown))
        return fail(ErrorCode::Invalid, tr("The document is not UTF-8."));
    return {};
}

} // namespace

Result<Shown> shown(std::string_view markdown, Job& job, const PictureFiles& files)
{
    PLUMA_CHECK(acceptable(markdown));
    Shown out;
    out.front = headOf(markdown).size;
    PLUMA_TRY(out.document, readMarkdown(markdown, job));
    PLUMA_TRY(out.pictures, takePictures(out.document, Format::Html, files, job));
    std::stable_sort(out.document.omitted.begin(), out.document.omitted.end(),
                     [](const Omission& a, const Omission& b) { return a.line < b.line; });
    return out;
}

std::optional<Format> formatOf(std::string_view fileName)
{
    const std::string name = lower(fileName);
    if (endsWith(name, ".md"))
        return Format::Markdown;
    if (endsWith(name, ".html") || endsWith(name, ".htm"))
        return Format::Html;
    if (endsWith(name, ".pdf"))
        return Format::Pdf;
    if (endsWith(name, ".docx"))
        return Format::Docx;
    if (endsWith(name, ".odt"))
        return Format::Odt;
    return std::nullopt;
}

std::string codeOf(const Block& block)
{
    std::string out;
    for (const Run& run : block.runs)
        out += run.text;
    while (endsWith(out, "\n"))
        out.pop_back();
    return out;
}

Result<std::string> byPandoc(const Block& document, const Pictures& pictures, Format format, const About& about,
                             std::vector<Omission>& omitted, Job& job)
{
    const std::string kind = format == Format::Docx ? "docx" : "odt";
    ProcessSpec spec;
    PLUMA_TRY(const std::string html, plainHtml(document, pictures, about, job));
    spec.argv = {"pandoc", "--from=html", "--to=" + kind, "--output=-"};
    spec.input = html;
    auto done = runProcess(spec, job);
    if (!done && done.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::NotFound, tr("{} is written by the program pandoc, which is not installed.", kind), {},
                    tr("install pandoc, or export to .pdf or .html"));
    if (!done)
        return tl::unexpected<Error>(done.error());
    if (done->exitCode != 0)
        return fail(ErrorCode::Io, tr("pandoc fails: {}", printable(done->errors)));
    // What it warns of is not in its document as it is in ours.
    if (const std::string_view said = trim(done->errors); !said.empty())
        omitted.push_back({0, tr("pandoc says: {}", printable(said.substr(0, 1000)))});
    return std::move(done->output);
}

Result<Exported> exported(std::string_view markdown, Format format, const About& about, Job& job,
                          const PictureFiles& files)
{
    PLUMA_CHECK(acceptable(markdown));
    if (format == Format::Markdown)
        return Exported{std::string(markdown), {}};
    PLUMA_TRY(auto document, readMarkdown(markdown, job));
    PLUMA_TRY(const auto pictures, takePictures(document, format, files, job));
    About own = about;
    for (const std::string& title : {document.title, headingOf(document.root), about.file})
        if (own.title.empty())
            own.title = title;
    Exported out;
    if (format == Format::Html) {
        PLUMA_TRY(out.bytes, toHtml(document.root, pictures, own, job));
    } else if (format == Format::Pdf) {
        PLUMA_TRY(out.bytes, toPdf(document.root, pictures, own, job));
    } else {
        PLUMA_TRY(out.bytes, byPandoc(document.root, pictures, format, own, document.omitted, job));
    }
    out.omitted = std::move(document.omitted);
    std::stable_sort(out.omitted.begin(), out.omitted.end(),
                     [](const Omission& a, const Omission& b) { return a.line < b.line; });
    return out;
}

} // namespace pluma::document

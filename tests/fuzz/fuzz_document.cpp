// Markdown: every text becomes HTML that neither runs nor fetches anything, and a PDF.
#include "document/export.h"
#include "fuzzing.h"

using namespace pluma;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size > 4096)
        return 0;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    Job job;
    const auto html = document::exported(text, document::Format::Html, {}, job);
    if (!html)
        return 0; // not UTF-8
    const std::size_t body = html->bytes.find("<body>");
    for (const char* const bad : {"<script", "<iframe", "href=\"javascript:", "href=\"data:"})
        fuzzing::demand(std::string_view(html->bytes).substr(body).find(bad) == std::string_view::npos,
                        "nothing runs and nothing is fetched");
    // A picture is there only as its own bytes.
    for (std::size_t at = html->bytes.find("<img", body); at != std::string::npos;
         at = html->bytes.find("<img", at + 1))
        fuzzing::demand(html->bytes.compare(at, 21, "<img src=\"data:image/") == 0, "no picture is fetched");
    const auto pdf = document::exported(text, document::Format::Pdf, {}, job);
    fuzzing::demand(pdf ? pdf->bytes.compare(0, 5, "%PDF-") == 0 : pdf.error().code == ErrorCode::Limit,
                    "a PDF, or too many columns");
    return 0;
}

#include "base/document.h"
#include "base/text.h"
#include "document/markdown.h"

namespace pluma::document {

namespace {

/// The line at an offset, without what ends it; `next` is where the next one begins.
std::string_view lineAt(std::string_view text, std::size_t at, std::size_t& next)
{
    const std::size_t end = text.find('\n', at);
    next = end == std::string_view::npos ? text.size() : end + 1;
    std::string_view line = text.substr(at, end == std::string_view::npos ? end : end - at);
    while (!line.empty() && (line.back() == '\r' || line.back() == ' ' || line.back() == '\t'))
        line.remove_suffix(1);
    return line;
}

} // namespace

FrontMatter frontMatterOf(std::string_view text)
{
    const std::size_t mark = startsWith(text, "\xEF\xBB\xBF") ? 3 : 0;
    std::size_t begin = 0;
    if (lineAt(text, mark, begin) != "---")
        return {};
    for (std::size_t at = begin, next = 0; at < text.size(); at = next) {
        const std::string_view line = lineAt(text, at, next);
        if (line != "---" && line != "...")
            continue;
        // Two rules with words between them are no front matter, so that no text is taken for data.
        const auto document = parseYaml(std::string(text.substr(begin, at - begin)), "front matter");
        if (!document || document->root().kind != Node::Kind::Map)
            return {};
        FrontMatter out{next, {}};
        if (const Node* const title = document->root().find("title");
            title != nullptr && title->isScalar() && title->kind != Node::Kind::Null)
            out.title = trim(replaceAll(title->text, "\n", " "));
        return out;
    }
    return {};
}

} // namespace pluma::document

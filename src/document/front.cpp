#include "base/document.h"
#include "base/text.h"
#include "document/markdown.h"

namespace pluma::document {

Head headOf(std::string_view text)
{
    const FrontMatter front = frontMatter(text);
    if (!front.closed)
        return {};
    // Two rules with words between them are no front matter, so that no text is taken for data.
    const auto document = parseYaml(std::string(text.substr(front.begin, front.end - front.begin)), "front matter");
    if (!document || document->root().kind != Node::Kind::Map)
        return {};
    Head out{front.next, {}};
    if (const Node* const title = document->root().find("title");
        title != nullptr && title->isScalar() && title->kind != Node::Kind::Null)
        out.title = trim(replaceAll(title->text, "\n", " "));
    return out;
}

} // namespace pluma::document

#include "verbs/template/shapes.h"

#include "base/beneath.h"
#include "base/edits.h"

namespace pluma::verbs {

TemplateOut summary(const tmpl::Definition& d)
{
    TemplateOut t{d.id, d.version, d.title, d.category, d.status, d.source, d.domains, d.phases, {}};
    for (const auto& [name, schema] : d.parameterSchema["properties"].items())
        t.parameters.push_back(name);
    return t;
}

Result<std::string> withValues(const tmpl::Definition& definition,
                               const std::vector<std::pair<std::string, std::string>>& values)
{
    PLUMA_TRY(const auto document, parseDocument(definition.bytes, definition.source));
    const Node& root = document.root();
    std::vector<TextEdit> edits;
    const std::size_t end =
        root.find("version") == nullptr ? std::string::npos : definition.bytes.find('\n', root.find("version")->end);
    // A new line ends as the one before it does.
    const bool crlf = end == std::string::npos ? definition.bytes.find("\r\n") != std::string::npos
                                               : end > 0 && definition.bytes[end - 1] == '\r';
    const std::string lineEnd = crlf ? "\r\n" : "\n";
    std::string added;
    for (const auto& [key, value] : values) {
        if (root.find(key) != nullptr) {
            PLUMA_TRY(const auto slot, valueSlot(document, pointerPush({}, key)));
            edits.push_back({slot.begin, slot.end, slot.before + yamlScalar(value) + slot.after});
            continue;
        }
        added += key + ": " + yamlScalar(value) + lineEnd;
    }
    const bool flow = root.begin < definition.bytes.size() && definition.bytes[root.begin] == '{';
    if (flow && !added.empty())
        return fail(ErrorCode::Invalid, tr("This template is written on one line."), document.where(root),
                    tr("write it as YAML with a line for each key"));
    if (!added.empty()) {
        const std::size_t line = end == std::string::npos ? definition.bytes.size() : end + 1;
        edits.push_back({line, line, (end == std::string::npos ? lineEnd : std::string()) + added});
    }
    return applyEdits(definition.bytes, std::move(edits));
}

} // namespace pluma::verbs

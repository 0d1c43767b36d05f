// The manifest of a clone.
#include "base/edits.h"
#include "base/text.h"
#include "memory/clone_steps.h"

namespace pluma::memory {

Result<std::string> manifestOfClone(const std::string& bytes, const std::string& name, const CloneRequest& request,
                                    const tfa::Resolved& values, const std::set<std::string>& overridden)
{
    PLUMA_TRY(const auto document, parseYaml(bytes, name));
    const Node& root = document.root();
    std::vector<ValueEdit> edits;
    edits.push_back({"/program_id", yamlScalar(request.toProgram)});
    if (root.find("title") != nullptr)
        edits.push_back({"/title", yamlScalar(request.title.empty() ? request.toProgram : request.title)});
    // The place of a program in UTCS names is its own; a clone must not claim that of its source.
    if (root.find("utcs") != nullptr)
        edits.push_back({"/utcs", yamlScalar("PROGRAM/" + request.toProgram)});
    std::string added;
    for (const std::string& parameter : overridden) {
        const tfa::Parameter& p = values.find(parameter)->parameter;
        std::string place;
        for (const char* map :
             {"/overrides", "/parameters"}) // the later one wins when read, so it is the one to change
            if (const std::string pointer = pointerPush(map, parameter);
                place.empty() && document.at(pointer) != nullptr)
                place = document.at(pointer + "/value") != nullptr ? pointer + "/value" : pointer;
        if (!place.empty() && (document.at(place)->kind != Node::Kind::Map || p.type == "object"))
            edits.push_back({place, yamlFlow(p.value)});
        else
            added += "  " + yamlScalar(parameter) + ": " + yamlFlow(p.value) + "\n";
    }
    PLUMA_TRY(auto out, editValues(document, edits));
    if (added.empty())
        return out;
    // Values that only the bases declare get a place of their own in the program's manifest.
    if (root.find("overrides") == nullptr)
        return out + (endsWith(out, "\n") ? "" : "\n") + "overrides:\n" + added;
    PLUMA_TRY(const auto again, parseYaml(out, name));
    const Node* overrides = again.root().find("overrides");
    if (overrides->items.empty() || out[overrides->begin] == '{')
        return fail(
            ErrorCode::Invalid,
            tr("Values cannot be added to the 'overrides' of this manifest; write it as a block with one name a line."),
            again.where(*overrides));
    const Node::KeyPlace& first = overrides->keyPlaces.front();
    const std::string indent(static_cast<std::size_t>(first.column - 1), ' ');
    const std::size_t lineStart = first.begin - indent.size();
    return out.substr(0, lineStart) + replaceAll(added, "  ", indent) + out.substr(lineStart);
}

} // namespace pluma::memory

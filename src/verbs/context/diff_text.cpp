#include "verbs/context/diff.h"

namespace pluma::verbs {

std::string diffText(const DiffOut& o)
{
    if (o.kind == "files" || !o.text.empty())
        return o.text.empty() ? tr("No difference.") + "\n" : o.text;
    std::string text;
    if (!o.parameters.empty()) {
        text += tr("Parameters:") + "\n";
        std::vector<std::vector<std::string>> rows;
        for (const ParameterChange& p : o.parameters)
            rows.push_back({p.name, p.before.dump() + " → " + p.after.dump(), p.unit});
        text += table(rows);
    }
    for (const ChangeOut& c : o.changes) {
        const char* sign = c.change == "added" ? "A" : c.change == "removed" ? "D" : c.change == "modified" ? "M" : "T";
        text += std::string(sign) + " " + printable(c.path);
        if (c.change == "modified")
            text += c.binary ? "  " + tr("binary") : fmt::format("  +{} -{}", c.lines_added, c.lines_removed);
        text += "\n";
    }
    const std::uint64_t total = o.added + o.removed + o.modified;
    return text +
           (total == 0 ? tr("No difference.")
                       : tr("{}: {} modified, {} added, {} removed.", plural(total, "difference", "differences"),
                            count(o.modified), count(o.added), count(o.removed))) +
           "\n";
}

} // namespace pluma::verbs

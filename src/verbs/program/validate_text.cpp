#include "verbs/program/validate.h"

#include "base/beneath.h"
#include "memory/check.h"

namespace pluma::verbs {
namespace {

// "valid" stands alone: beside a warning it would say too much.
std::string verdictText(const ValidateOut& o)
{
    std::uint64_t warnings = 0;
    for (const FindingOut& f : o.findings)
        warnings += f.severity == "warning" ? 1 : 0;
    if (!o.ok)
        return tr("{} has errors.", o.program);
    if (warnings == 0 && !o.elsewhere.pointers.empty())
        return tr("{} has no errors; what {} stand for was not looked at.", o.program,
                  plural(o.elsewhere.pointers.size(), "Git LFS pointer", "Git LFS pointers"));
    return warnings == 0 ? tr("{} is valid.", o.program)
                         : tr("{} has no errors and {}.", o.program, plural(warnings, "warning", "warnings"));
}

std::string checkedText(const CheckedOut& c)
{
    std::string text =
        tr("Checked: the manifest, the paths of {}, what {} of them say of parameters as they lie in the "
           "working tree",
           plural(c.files, "file", "files"), count(c.contents));
    if (c.from_git > 0)
        text += tr(" and {} as git has them", count(c.from_git));
    if (c.completeness)
        text += tr(", completeness");
    if (c.items)
        text += tr(", item identities");
    std::vector<std::string> left;
    if (c.untracked > 0)
        left.push_back(plural(c.untracked, "file that git does not know", "files that git does not know"));
    if (!c.completeness)
        left.push_back(tr("completeness (--check-completeness)"));
    if (!c.items)
        left.push_back(tr("item identities (--comprehensive)"));
    return text + "." + (left.empty() ? "" : " " + tr("Not checked: {}.", join(left, ", "))) + "\n";
}

} // namespace

std::string validateText(const ValidateOut& o)
{
    const std::string elsewhere = elsewhereText(o.elsewhere);
    return verdictText(o) + (elsewhere.empty() ? "" : " ") + elsewhere + "\n" +
           table({{tr("attributed"), count(o.attributed)},
                  {tr("common"), count(o.common)},
                  {tr("share"), sharesText({o.attributed, o.placed.value_or(0), o.attributed + o.common})},
                  {tr("program files"), count(o.program_files)},
                  {tr("by phase"), counts(o.by_phase)},
                  {tr("by domain"), counts(o.by_domain)}}) +
           findingsText(o.elsewhere.pointers) + findingsText(o.findings) + checkedText(o.checked);
}

} // namespace pluma::verbs

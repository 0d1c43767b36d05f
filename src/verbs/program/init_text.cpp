#include "verbs/program/init.h"

namespace pluma::verbs {
namespace {

/// Names with numbers, and how many more there are than are shown.
std::string someCounts(const std::map<std::string, std::uint64_t>& names)
{
    std::string text;
    const auto shown = mostFrequent(names, 12);
    for (const auto& [name, number] : shown)
        text += (text.empty() ? "" : "  ") + printable(name) + " " + count(number);
    const std::size_t more = names.size() - shown.size();
    return text + (more == 0 ? "" : "  " + tr("and {} more", count(more)));
}

std::string suggestionText(const InitOut& o)
{
    const SuggestionOut& s = *o.suggestion;
    if (!s.found)
        return tr("Nothing is proposed: no folder of the {} looks like a phase, a domain, an ATA chapter or a topic "
                  "with a usual name.",
                  plural(s.files, "file", "files")) +
               "\nhint: " +
               tr("say where they stand with --layout PATTERN and --topic NAME=PHASE; --suggest with these "
                  "counts what they say") +
               "\n";
    std::string text =
        tr("Proposed for {}, {}; nothing is written.", o.program, plural(s.files, "file", "files")) + "\n";
    for (const PatternOut& p : s.patterns) {
        text += "  " + p.pattern + "\n";
        text += "      " +
                tr("{}, {} with a phase, {} that no pattern before it matches", plural(p.files, "file", "files"),
                   count(p.with_phase), count(p.first)) +
                "\n";
        for (const std::string& sample : p.samples)
            text += "      " + tr("such as {}", printable(sample)) + "\n";
    }
    std::string topics;
    for (const auto& [name, phase] : s.topics)
        topics += (topics.empty() ? "" : "  ") + printable(name) + "=" + phase;
    std::vector<std::vector<std::string>> rows;
    if (!topics.empty())
        rows.push_back({tr("topics"), topics});
    if (!s.other_topics.empty())
        rows.push_back({tr("other topics"), someCounts(s.other_topics)});
    rows.push_back({tr("with a phase"), count(s.with_phase)});
    rows.push_back({tr("without a phase"), count(s.without_phase) + "  " + tr("(common, with domain or ATA)")});
    rows.push_back({tr("not matched"), count(s.unmatched) + "  " + tr("(common)")});
    rows.push_back({tr("share"), sharesText({s.with_phase, s.without_phase, s.files})});
    rows.push_back({tr("by phase"), counts(o.by_phase)});
    text += table(rows);
    for (const std::string& sample : s.unmatched_samples)
        text += "      " + tr("not matched, such as {}", printable(sample)) + "\n";
    return text + tr("This adopts the tree so:") + "\n" + s.command + "\n";
}

} // namespace

std::string initText(const InitOut& o)
{
    if (o.suggestion)
        return suggestionText(o);
    std::string text = tr("{} is a program now, in {}.", o.program,
                          o.folder.empty() ? tr("the top folder of the repository") : o.folder) +
                       "\n";
    text += table({{tr("attributed"), count(o.attributed)},
                   {tr("common"), count(o.common)},
                   {tr("share"), sharesText({o.attributed, o.placed.value_or(0), o.attributed + o.common})},
                   {tr("by phase"), counts(o.by_phase)},
                   {tr("by domain"), counts(o.by_domain)},
                   {tr("layout"), join(o.layout, "  ")},
                   {tr("written"), join(o.written, "  ")}});
    if (const std::string elsewhere = elsewhereText(o.elsewhere); !elsewhere.empty())
        text += elsewhere + "\n";
    text += findingsText(o.elsewhere.pointers) + findingsText(o.findings);
    for (const std::string& hint : o.hints)
        text += "hint: " + hint + "\n";
    if (o.by_phase.empty() && o.placed.value_or(0) > 0)
        text +=
            "hint: " +
            tr("no file has a phase, so nothing can be frozen yet: say in .pluma/program.yaml where phases stand, with "
               "{phase}, or {topic} and a table of topics") +
            "\n";
    else if (o.context.empty())
        text += "hint: " +
                tr("next: pluma validate, then pluma freeze-context --phase CAD --commit \"Adopt {}\"", o.program) +
                "\n";
    return text;
}

} // namespace pluma::verbs

#include "tfa/folder_names.h"

#include <algorithm>

#include "base/text.h"

namespace pluma::tfa {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isCapital(char c) { return c >= 'A' && c <= 'Z'; }
bool joins(char c) { return c == '-' || c == '_' || c == ' ' || c == '.'; }

/// How long the run of digits at an offset is.
std::size_t digitsAt(std::string_view text, std::size_t at)
{
    std::size_t end = at;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    return end - at;
}

/// Numbers in front of a name, as in `53-00-04_Design`: the segment that stands for them and where the name begins.
std::pair<std::string, std::size_t> numbersBefore(std::string_view text)
{
    std::string shape;
    std::size_t at = 0;
    for (;;) {
        const std::size_t digits = digitsAt(text, at);
        const std::size_t next = at + digits;
        if (digits == 0 || digits > 4 || next + 1 >= text.size() || !joins(text[next]))
            return {shape, at};
        shape += std::string("*") + text[next];
        at = next + 1;
    }
}

/// A name as it is compared with usual ones: letters and digits, small, and "&" as "and".
std::string plainName(std::string_view name)
{
    std::string out;
    for (const char c : name) {
        if (c == '&')
            out += "and";
        else if (!joins(c))
            out += c;
    }
    return lower(out);
}

/// `ATA_27-FLIGHT_CONTROLS` → `ATA_{ata}-*`; empty for another name.
std::string chapterShape(std::string_view name)
{
    if (lower(name.substr(0, 3)) != "ata")
        return {};
    std::size_t at = 3;
    if (at < name.size() && joins(name[at]))
        ++at;
    const std::size_t digits = digitsAt(name, at);
    const std::size_t end = at + digits;
    if (digits < 2 || digits > 3 || (end < name.size() && !joins(name[end])))
        return {};
    return std::string(name.substr(0, at)) + "{ata}" + (end < name.size() ? std::string(1, name[end]) + "*" : "");
}

/// `CAM` → `{phase}`, `CAM-Manufacturing` → `{phase}-*`; empty for another name, such as `CAD_Models`.
std::string phaseShape(std::string_view name, const Code& phase)
{
    if (!startsWith(name, phase.code))
        return {};
    const std::string_view after = name.substr(phase.code.size());
    if (after.empty())
        return "{phase}";
    if (!joins(after.front()))
        return {};
    const std::string_view word = after.substr(1, after.find_first_of("-_ .", 1) - 1);
    if (word.empty() || lower(phase.name).find(lower(word)) == std::string::npos)
        return {};
    return std::string("{phase}") + after.front() + "*";
}

} // namespace

bool looksLikeChapter(std::string_view ata)
{
    return (ata.size() == 2 || ata.size() == 3) && digitsAt(ata, 0) == ata.size();
}

bool looksLikeDomain(std::string_view code)
{
    if (code.empty() || code.size() > 4 || !isCapital(code.front()))
        return false;
    return std::all_of(code.begin(), code.end(), [](char c) { return isCapital(c) || isDigit(c); }) &&
           (code.size() < 3 || isCapital(code[1]));
}

FolderNames::FolderNames(const Vocabulary& vocabulary) : m_vocabulary(vocabulary)
{
    for (const Topic& topic : vocabulary.topics)
        if (vocabulary.hasPhase(topic.phase))
            m_topics.emplace(plainName(topic.name), topic.phase);
}

const FolderName& FolderNames::of(std::string_view name)
{
    const auto it = m_known.find(name);
    return it != m_known.end() ? it->second : m_known.emplace(name, judge(name)).first->second;
}

FolderName FolderNames::judge(std::string_view name) const
{
    FolderName out;
    static constexpr std::string_view containers[] = {"domain", "domains", "system", "systems", "ata", "cax"};
    out.container = std::find(std::begin(containers), std::end(containers), lower(name)) != std::end(containers);
    const auto [numbers, begin] = numbersBefore(name);
    const std::string_view rest = name.substr(begin);
    for (const Code& phase : m_vocabulary.phases)
        if (const std::string shape = phaseShape(rest, phase); !shape.empty())
            out.phase = numbers + shape;
    if (const std::string chapter = chapterShape(name); !chapter.empty()) {
        out.ata = chapter;
        out.chapter = true;
    } else if (const std::size_t digits = digitsAt(name, 0);
               (digits == 2 || digits == 3) && digits + 1 < name.size() && name[digits] == '-')
        out.ata = "{ata}-*";
    const std::size_t dash = name.find('-');
    if (dash != std::string_view::npos && dash + 1 < name.size() && looksLikeDomain(name.substr(0, dash)) &&
        !out.chapter) {
        out.domain = "{domain}-*";
        out.group = !m_vocabulary.hasDomain(name.substr(0, dash));
    } else if (m_vocabulary.hasDomain(name))
        out.domain = "{domain}";
    if (const auto usual = m_topics.find(plainName(rest)); usual != m_topics.end() && printable(rest) == rest) {
        out.topic = numbers + "{topic}";
        out.usual = {std::string(rest), usual->second};
    }
    return out;
}

} // namespace pluma::tfa

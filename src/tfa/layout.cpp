#include "tfa/tfa.h"

#include <algorithm>
#include <bitset>
#include <set>

#include "base/text.h"
#include "tfa/attribution.h"

namespace pluma::tfa {

namespace {

constexpr std::size_t maxSegments = 64;
constexpr std::size_t maxTopics = 256;

Result<> checkTopics(const std::vector<Topic>& topics, const std::vector<std::string>& phases)
{
    if (topics.size() > maxTopics)
        return fail(ErrorCode::Invalid, tr("The table of topics has more than {} names.", maxTopics),
                    topics.front().where);
    std::set<std::string_view> names;
    for (const Topic& topic : topics) {
        if (topic.name.empty() || topic.name.find('/') != std::string::npos)
            return fail(ErrorCode::Invalid, tr("'{}' cannot be the name of a folder.", printable(topic.name)),
                        topic.where);
        if (std::find(phases.begin(), phases.end(), topic.phase) == phases.end())
            return fail(
                ErrorCode::Invalid,
                tr("The topic '{}' stands for '{}', which is no phase.", printable(topic.name), printable(topic.phase)),
                topic.where,
                didYouMean(topic.phase, phases).empty() ? tr("the phases are: {}", join(phases, ", "))
                                                        : didYouMean(topic.phase, phases));
        if (!names.insert(topic.name).second)
            return fail(ErrorCode::Invalid, tr("The topic '{}' is in the table twice.", printable(topic.name)),
                        topic.where);
    }
    return {};
}

} // namespace

Result<Topic> parseTopic(const std::string& text)
{
    const std::size_t at = text.rfind('=');
    if (at == std::string::npos || at == 0 || at + 1 == text.size())
        return fail(ErrorCode::Usage, tr("'{}' is not NAME=PHASE.", printable(text)), {},
                    tr("for example: Verification_Validation=CAV"));
    return Topic{text.substr(0, at), text.substr(at + 1)};
}

/// How often each place stands in a pattern.
struct Layout::Places {
    int phase = 0;
    int topic = 0;
    int other = 0; ///< domain or ATA chapter
};

// One segment; the error is the end of a sentence about the pattern.
Result<Layout::Segment> Layout::readSegment(std::string_view part, Places& places)
{
    using Kind = Segment::Piece::Kind;
    Segment segment;
    if (part == "**" || part == "{subsystem}") {
        segment.kind = part == "**" ? Segment::Kind::AnyDepth : Segment::Kind::Subsystem;
        return segment;
    }
    if (part.empty() || part == "." || part == "..")
        return fail(ErrorCode::Invalid, tr("has an empty, '.' or '..' segment"));
    for (std::size_t i = 0; i < part.size();) {
        if (part[i] == '*') {
            segment.pieces.push_back({Kind::Star, {}});
            ++i;
            continue;
        }
        if (part[i] != '{') {
            const std::size_t end = std::min(part.find_first_of("*{", i), part.size());
            segment.pieces.push_back({Kind::Literal, std::string(part.substr(i, end - i))});
            i = end;
            continue;
        }
        const std::size_t close = part.find('}', i);
        const std::string_view name = part.substr(i, close == std::string_view::npos ? close : close - i + 1);
        if (name != "{phase}" && name != "{topic}" && name != "{domain}" && name != "{ata}")
            return fail(
                ErrorCode::Invalid,
                tr("has the unknown place '{}'; known are {{phase}}, {{topic}}, {{domain}}, {{ata}}, {{subsystem}}",
                   name));
        segment.pieces.push_back({name == "{phase}"    ? Kind::Phase
                                  : name == "{topic}"  ? Kind::Topic
                                  : name == "{domain}" ? Kind::Domain
                                                       : Kind::Ata,
                                  {}});
        ++(name == "{phase}" ? places.phase : name == "{topic}" ? places.topic : places.other);
        i = close + 1;
    }
    return segment;
}

Result<Layout::Pattern> Layout::readPattern(const std::string& text, const std::string& where, bool topics)
{
    const auto bad = [&](const std::string& why) {
        return fail(ErrorCode::Invalid, tr("The layout pattern '{}' {}.", text, why), where,
                    tr("for example: DOMAIN/{domain}-*/SYSTEMS/{ata}-*/SUBSYSTEMS/{subsystem}/PLM/CAx/{phase}/**"));
    };
    Pattern pattern;
    const auto parts = split(text, '/');
    if (parts.size() > maxSegments)
        return bad(tr("has too many segments"));
    Places places;
    for (const std::string_view part : parts) {
        auto segment = readSegment(part, places);
        if (!segment)
            return bad(segment.error().message);
        pattern.segments.push_back(std::move(*segment));
    }
    if (places.phase + places.topic + places.other == 0)
        return bad(tr("has none of {phase}, {topic}, {domain} and {ata}, so it says nothing"));
    if (places.topic > 1 || (places.topic > 0 && places.phase > 0))
        return bad(tr("says the phase more than once: it has {topic} twice, or {phase} and {topic}"));
    if (places.topic > 0 && !topics)
        return bad(tr("has {topic}, but there is no table of topics that gives phases to names"));
    pattern.topic = places.topic > 0;
    return pattern;
}

Result<Layout> Layout::compile(const std::vector<std::string>& patterns, const std::vector<std::string>& where,
                               const std::vector<std::string>& phases, const std::vector<Topic>& topics)
{
    PLUMA_CHECK(checkTopics(topics, phases));
    Layout layout;
    layout.m_patterns = patterns;
    layout.m_phases = phases;
    layout.m_topics = topics;
    std::stable_sort(layout.m_topics.begin(), layout.m_topics.end(),
                     [](const Topic& a, const Topic& b) { return a.name.size() > b.name.size(); });
    for (std::size_t p = 0; p < patterns.size(); ++p) {
        PLUMA_TRY(auto pattern, readPattern(patterns[p], p < where.size() ? where[p] : std::string(), !topics.empty()));
        layout.m_compiled.push_back(std::move(pattern));
    }
    return layout;
}

// Matches one pattern against one path. Segments backtrack with a memory of what failed, so the work is bounded by
// pattern segments × path segments; multi-segment places take the shortest run that lets the rest match.
struct Layout::Search {
    const Pattern& pattern;
    const std::vector<std::string>& phases;
    const std::vector<Topic>& topics;
    const std::vector<std::string_view>& segments;
    const std::vector<std::size_t>& ends; // byte offset of each segment's end in the path
    std::string_view path;
    bool anyTopic = false; // names outside of the table too
    Attribution found{};
    std::bitset<(maxSegments + 1) * 256> failed{};

    std::vector<bool> dead{}; // (piece, offset) that cannot match, within one segment

    /// Most names do not, which is known at once.
    static bool holdsLiterals(const Segment& s, std::string_view text)
    {
        bool first = true;
        for (const Segment::Piece& p : s.pieces) {
            if (p.kind == Segment::Piece::Kind::Literal) {
                if (first ? !startsWith(text, p.text) : text.find(p.text) == std::string_view::npos)
                    return false;
            }
            first = false;
        }
        return true;
    }
    bool matchSegment(const Segment& s, std::string_view text, std::size_t index)
    {
        if (!holdsLiterals(s, text))
            return false;
        dead.assign((s.pieces.size() + 1) * (text.size() + 1), false);
        return segment(s, text, 0, 0, index);
    }
    bool segment(const Segment& s, std::string_view text, std::size_t piece, std::size_t at, std::size_t index)
    {
        const std::size_t key = piece * (text.size() + 1) + at;
        if (dead[key])
            return false;
        const bool ok = pieceMatches(s, text, piece, at, index);
        if (!ok)
            dead[key] = true;
        return ok;
    }
    bool pieceMatches(const Segment& s, std::string_view text, std::size_t piece, std::size_t at, std::size_t index)
    {
        if (piece == s.pieces.size())
            return at == text.size();
        const Segment::Piece& p = s.pieces[piece];
        switch (p.kind) {
        case Segment::Piece::Kind::Literal:
            return startsWith(text.substr(at), p.text) && segment(s, text, piece + 1, at + p.text.size(), index);
        case Segment::Piece::Kind::Star:
            for (std::size_t end = at; end <= text.size(); ++end)
                if (segment(s, text, piece + 1, end, index))
                    return true;
            return false;
        case Segment::Piece::Kind::Phase:
            for (const std::string& phase : phases)
                if (startsWith(text.substr(at), phase) && segment(s, text, piece + 1, at + phase.size(), index)) {
                    found.phase = phase;
                    return true;
                }
            return false;
        case Segment::Piece::Kind::Topic:
            return topicMatches(s, text, piece, at, index);
        case Segment::Piece::Kind::Domain:
        case Segment::Piece::Kind::Ata:
            for (std::size_t end = at + 1; end <= text.size() && text[end - 1] != '-'; ++end)
                if (segment(s, text, piece + 1, end, index)) {
                    const bool domain = p.kind == Segment::Piece::Kind::Domain;
                    (domain ? found.domain : found.ata) = text.substr(at, end - at);
                    found.systemFolder = path.substr(0, ends[index]);
                    return true;
                }
            return false;
        }
        return false;
    }
    bool topicMatches(const Segment& s, std::string_view text, std::size_t piece, std::size_t at, std::size_t index)
    {
        const auto take = [&](std::size_t length, const std::string& phase) {
            if (!segment(s, text, piece + 1, at + length, index))
                return false;
            found.phase = phase;
            found.topic = text.substr(at, length);
            return true;
        };
        if (!anyTopic)
            return std::any_of(topics.begin(), topics.end(), [&](const Topic& topic) {
                return startsWith(text.substr(at), topic.name) && take(topic.name.size(), topic.phase);
            });
        for (std::size_t end = at + 1; end <= text.size(); ++end)
            if (take(end - at, {}))
                return true;
        return false;
    }

    bool run(std::size_t p, std::size_t s)
    {
        if (p == pattern.segments.size())
            return s == segments.size();
        const std::size_t key = p * 256 + s;
        if (s < 256 && failed.test(key))
            return false;
        const Segment& current = pattern.segments[p];
        bool ok = false;
        if (current.kind == Segment::Kind::Text) {
            ok = s < segments.size() && matchSegment(current, segments[s], s) && run(p + 1, s + 1);
        } else {
            const bool subsystem = current.kind == Segment::Kind::Subsystem;
            // A trailing ** stands for the files below a folder, so it takes at least one segment.
            const bool last = p + 1 == pattern.segments.size();
            const std::size_t least = subsystem || last ? 1 : 0;
            if (last) {
                ok = s + least <= segments.size();
                if (ok && subsystem)
                    found.subsystem = path.substr(s == 0 ? 0 : ends[s - 1] + 1);
            } else {
                for (std::size_t take = least; !ok && s + take <= segments.size(); ++take) {
                    if (!run(p + 1, s + take))
                        continue;
                    ok = true;
                    if (subsystem) {
                        const std::size_t begin = s == 0 ? 0 : ends[s - 1] + 1;
                        found.subsystem = path.substr(begin, ends[s + take - 1] - begin);
                    }
                }
            }
        }
        if (!ok && s < 256)
            failed.set(key);
        return ok;
    }
};

// A name of the table anywhere that the pattern allows goes before any other name.
bool Layout::find(const Pattern& pattern, Search& search) const
{
    if (search.run(0, 0))
        return true;
    if (!pattern.topic)
        return false;
    search.anyTopic = true;
    search.found = {};
    search.failed.reset();
    return search.run(0, 0);
}

bool disagree(const Attribution& a, const Attribution& b)
{
    const auto clash = [](const std::string& x, const std::string& y) { return !x.empty() && !y.empty() && x != y; };
    return clash(a.phase, b.phase) || clash(a.domain, b.domain) || clash(a.ata, b.ata) ||
           clash(a.subsystem, b.subsystem);
}

void complete(Attribution& one, const Attribution& other)
{
    const auto fill = [](std::string& x, const std::string& y) {
        if (x.empty())
            x = y;
    };
    if (one.phase.empty() && !other.topic.empty())
        one.topic = other.topic;
    fill(one.phase, other.phase);
    fill(one.domain, other.domain);
    fill(one.ata, other.ata);
    fill(one.subsystem, other.subsystem);
    if (other.systemFolder.size() > one.systemFolder.size())
        one.systemFolder = other.systemFolder;
}

Result<std::optional<Attribution>> Layout::match(std::string_view path) const
{
    const auto segments = split(path, '/');
    std::optional<Attribution> result;
    if (segments.size() > 255)
        return result;
    std::vector<std::size_t> ends;
    for (std::size_t at = 0; const std::string_view s : segments) {
        ends.push_back(at + s.size());
        at += s.size() + 1;
    }
    std::size_t winner = 0;
    for (std::size_t i = 0; i < m_compiled.size(); ++i) {
        Search search{m_compiled[i], m_phases, m_topics, segments, ends, path};
        if (!find(m_compiled[i], search))
            continue;
        if (!result) {
            result = std::move(search.found);
            winner = i;
            continue;
        }
        const Attribution& other = search.found;
        if (disagree(*result, other))
            return fail(ErrorCode::Conflict,
                        tr("Two layout patterns match '{}' differently: '{}' says {} {} {}, '{}' says {} {} {}.", path,
                           m_patterns[winner], result->phase, result->domain, result->subsystem, m_patterns[i],
                           other.phase, other.domain, other.subsystem),
                        std::string(path), tr("remove one pattern or make it narrower"));
        complete(*result, other);
    }
    return result;
}

std::vector<std::string> knownLayouts()
{
    return {"DOMAIN/{domain}-*/SYSTEMS/{ata}-*/SUBSYSTEMS/{subsystem}/PLM/CAx/{phase}/**",
            "**/DOMAIN/{domain}-*/SYSTEMS/{ata}-*/SUBSYSTEMS/{subsystem}/PLM/CAx/{phase}/**",
            "**/DOMAINS/{domain}-*/SYSTEMS/{ata}-*/SUBSYSTEMS/{subsystem}/PLM/CAx/{phase}/**",
            "**/{domain}-*/SYSTEMS/{ata}-*/SUBSYSTEMS/{subsystem}/PLM/CAx/{phase}/**",
            "**/DOMAIN/{domain}-*/SYSTEMS/{ata}-*/PLM/CAx/{phase}/**",
            "**/DOMAIN/{domain}-*/**/PLM/CAx/{phase}/**",
            "{phase}/{domain}/**",
            "{phase}/{domain}-*/**",
            "{phase}/**",
            "**/PLM/CAx/{phase}/**",
            "**/CAx/{phase}/**"};
}

} // namespace pluma::tfa

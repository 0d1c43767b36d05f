#include "tfa/tfa.h"

#include <algorithm>
#include <bitset>

#include "base/text.h"

namespace pluma::tfa {

namespace {
constexpr std::size_t maxSegments = 64;
}

Result<Layout> Layout::compile(const std::vector<std::string>& patterns, const std::vector<std::string>& where,
                               const std::vector<std::string>& phases)
{
    Layout layout;
    layout.m_patterns = patterns;
    layout.m_phases = phases;
    for (std::size_t p = 0; p < patterns.size(); ++p) {
        const std::string at = p < where.size() ? where[p] : std::string();
        const auto bad = [&](const std::string& why) {
            return fail(ErrorCode::Invalid, tr("The layout pattern '{}' {}.", patterns[p], why), at,
                        tr("for example: DOMAIN/{domain}-*/SYSTEMS/{ata}-*/SUBSYSTEMS/{subsystem}/PLM/CAx/{phase}/**"));
        };
        Pattern compiled;
        const auto parts = split(patterns[p], '/');
        if (parts.size() > maxSegments)
            return bad(tr("has too many segments"));
        bool phase = false;
        for (const std::string_view part : parts) {
            Segment segment;
            if (part == "**") {
                segment.kind = Segment::Kind::AnyDepth;
            } else if (part == "{subsystem}") {
                segment.kind = Segment::Kind::Subsystem;
            } else {
                if (part.empty() || part == "." || part == "..")
                    return bad(tr("has an empty, '.' or '..' segment"));
                for (std::size_t i = 0; i < part.size();) {
                    if (part[i] == '*') {
                        segment.pieces.push_back({Segment::Piece::Kind::Star, {}});
                        ++i;
                    } else if (part[i] == '{') {
                        const std::size_t close = part.find('}', i);
                        const std::string_view name =
                            part.substr(i, close == std::string_view::npos ? close : close - i + 1);
                        if (name == "{phase}")
                            segment.pieces.push_back({Segment::Piece::Kind::Phase, {}});
                        else if (name == "{domain}")
                            segment.pieces.push_back({Segment::Piece::Kind::Domain, {}});
                        else if (name == "{ata}")
                            segment.pieces.push_back({Segment::Piece::Kind::Ata, {}});
                        else
                            return bad(tr(
                                "has the unknown place '{}'; known are {{phase}}, {{domain}}, {{ata}}, {{subsystem}}",
                                name));
                        phase = phase || name == "{phase}";
                        i = close + 1;
                    } else {
                        const std::size_t end = std::min(part.find_first_of("*{", i), part.size());
                        segment.pieces.push_back({Segment::Piece::Kind::Literal, std::string(part.substr(i, end - i))});
                        i = end;
                    }
                }
            }
            compiled.segments.push_back(std::move(segment));
        }
        if (!phase)
            return bad(tr("has no {phase}"));
        layout.m_compiled.push_back(std::move(compiled));
    }
    return layout;
}

// Matches one pattern against one path. Segments backtrack with a memory of what failed, so the work is bounded by
// pattern segments × path segments; multi-segment places take the shortest run that lets the rest match.
struct Layout::Search {
    const Pattern& pattern;
    const std::vector<std::string>& phases;
    const std::vector<std::string_view>& segments;
    const std::vector<std::size_t>& ends; // byte offset of each segment's end in the path
    std::string_view path;
    Attribution found{};
    std::bitset<(maxSegments + 1) * 256> failed{};

    std::vector<bool> dead{}; // (piece, offset) that cannot match, within one segment

    bool matchSegment(const Segment& s, std::string_view text, std::size_t index)
    {
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
        Search search{m_compiled[i], m_phases, segments, ends, path};
        if (!search.run(0, 0))
            continue;
        if (!result) {
            result = std::move(search.found);
            winner = i;
            continue;
        }
        const auto clash = [](const std::string& a, const std::string& b) {
            return !a.empty() && !b.empty() && a != b;
        };
        const Attribution& other = search.found;
        if (clash(result->phase, other.phase) || clash(result->domain, other.domain) || clash(result->ata, other.ata) ||
            clash(result->subsystem, other.subsystem))
            return fail(ErrorCode::Conflict,
                        tr("Two layout patterns match '{}' differently: '{}' says {} {} {}, '{}' says {} {} {}.", path,
                           m_patterns[winner], result->phase, result->domain, result->subsystem, m_patterns[i],
                           other.phase, other.domain, other.subsystem),
                        std::string(path), tr("remove one pattern or make it narrower"));
        if (result->domain.empty())
            result->domain = other.domain;
        if (result->ata.empty())
            result->ata = other.ata;
        if (result->subsystem.empty())
            result->subsystem = other.subsystem;
        if (other.systemFolder.size() > result->systemFolder.size())
            result->systemFolder = other.systemFolder;
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

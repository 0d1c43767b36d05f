#include "tfa/candidate.h"

#include <algorithm>

#include "base/text.h"

namespace pluma::tfa {
namespace {

constexpr std::size_t maxStars = 8; ///< folders that a proposal counts one by one

/// Proposes a pattern from what the names of one folder look like.
class Shape {
public:
    Shape(const std::vector<std::string_view>& names, FolderNames& judge) : m_names(names)
    {
        for (const std::string_view name : names)
            m_looks.push_back(&judge.of(name));
    }

    /// Patterns for the folder.
    std::vector<Candidate> candidates() const
    {
        const std::size_t ata = chapter();
        const std::size_t domain = domainBefore(ata);
        const std::size_t phase = first(0, [](const FolderName& n) { return !n.phase.empty(); });
        std::size_t from = 0;
        for (const std::size_t at : {ata, domain})
            if (at != none)
                from = std::max(from, at + 1);
        const std::size_t topic =
            phase != none ? none : first(from, [](const FolderName& n) { return !n.topic.empty(); });
        std::vector<Candidate> out;
        const auto add = [&](std::size_t d, std::size_t p, std::size_t t) {
            if (d != none || ata != none || p != none || t != none)
                out.push_back({pattern(d, ata, p, t),
                               p != none || t != none,
                               d != none,
                               ata != none,
                               d != none && d + 1 == ata,
                               0,
                               {}});
        };
        if (phase != none || topic != none)
            add(domain, phase, topic);
        add(domain, none, none);
        if (domain != none && ata != none) { // the domain may be said otherwise elsewhere
            if (phase != none || topic != none)
                add(none, phase, topic);
            add(none, none, none);
        }
        return out;
    }

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    std::size_t first(std::size_t from, const auto& fits) const
    {
        for (std::size_t i = from; i < m_looks.size(); ++i)
            if (fits(*m_looks[i]))
                return i;
        return none;
    }
    /// The folder of the ATA chapter: one that says so, or a number where chapters stand.
    std::size_t chapter() const
    {
        const std::size_t said = first(0, [](const FolderName& n) { return n.chapter; });
        if (said != none)
            return said;
        for (std::size_t i = 0; i < m_looks.size(); ++i) {
            const FolderName& n = *m_looks[i];
            const bool numbers = m_names[i].size() > 4 && m_names[i].find_first_not_of("0123456789-") == 5;
            const bool below = i > 0 && (m_looks[i - 1]->container || !m_looks[i - 1]->domain.empty());
            if (!n.ata.empty() && (numbers || below) && n.topic.empty())
                return i;
        }
        return none;
    }
    std::size_t domainBefore(std::size_t ata) const
    {
        const std::size_t end = ata == none ? m_looks.size() : ata;
        const std::size_t least = ata == none || ata < 3 ? 0 : ata - 3;
        std::size_t group = none;
        for (std::size_t i = end; i > least; --i) {
            const FolderName& n = *m_looks[i - 1];
            if (n.domain.empty() || !n.phase.empty())
                continue;
            if (!n.group || (i > 1 && m_looks[i - 2]->container))
                return i - 1;
            if (group == none)
                group = i - 1;
        }
        return group;
    }
    std::string gap(std::size_t from, std::size_t to, bool exact) const
    {
        std::string out;
        if (to - from > maxStars || !exact)
            return "**/";
        for (std::size_t i = from; i < to; ++i)
            out += m_looks[i]->container && lower(m_names[i]) != "ata" ? std::string(m_names[i]) + "/" : "*/";
        return out;
    }
    std::string pattern(std::size_t domain, std::size_t ata, std::size_t phase, std::size_t topic) const
    {
        std::vector<std::pair<std::size_t, std::string>> places;
        const auto place = [&](std::size_t at, std::string FolderName::*shape) {
            if (at != none)
                places.emplace_back(at, m_looks[at]->*shape);
        };
        place(domain, &FolderName::domain);
        place(ata, &FolderName::ata);
        place(phase, &FolderName::phase);
        place(topic, &FolderName::topic);
        std::sort(places.begin(), places.end());
        // A chapter that says so is one at any depth; everything else is only at the depth where it was seen.
        const bool anywhere =
            ata != none && m_looks[ata]->chapter && (places[0].first == ata || places[0].first == domain);
        std::string out = gap(0, places[0].first, !anywhere);
        for (std::size_t i = 0; i < places.size(); ++i) {
            out += places[i].second + "/";
            if (i + 1 < places.size())
                out += gap(places[i].first + 1, places[i + 1].first,
                           places[i].first == domain || places[i + 1].first == domain);
        }
        return out + "**";
    }

    const std::vector<std::string_view>& m_names;
    std::vector<const FolderName*> m_looks;
};

} // namespace

std::vector<Candidate> candidatesFor(const std::vector<std::string_view>& names, FolderNames& judge)
{
    return Shape(names, judge).candidates();
}

} // namespace pluma::tfa

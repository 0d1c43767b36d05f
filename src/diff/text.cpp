#include <algorithm>
#include <cstring>
#include <unordered_map>

#include <fmt/format.h>

#include "base/text.h"
#include "diff/diff.h"

namespace pluma::diff {
namespace {

std::vector<std::string_view> lines(std::string_view text)
{
    std::vector<std::string_view> out;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        out.push_back(text.substr(0, end == std::string_view::npos ? end : end + 1));
        text.remove_prefix(out.back().size());
    }
    return out;
}

using Ids = std::vector<int>;

// Divide and conquer around the middle snake. `removed` and `added` mark the lines that are not common.
class Myers {
public:
    Myers(const Ids& a, const Ids& b) : m_a(a), m_b(b), removed(a.size()), added(b.size())
    {
        const std::size_t span = 2 * (a.size() + b.size()) + 4;
        m_forward.resize(span);
        m_backward.resize(span);
        compare(0, static_cast<long>(a.size()), 0, static_cast<long>(b.size()));
    }

private:
    void compare(long aLow, long aHigh, long bLow, long bHigh)
    {
        while (aLow < aHigh && bLow < bHigh &&
               m_a[static_cast<std::size_t>(aLow)] == m_b[static_cast<std::size_t>(bLow)]) {
            ++aLow;
            ++bLow;
        }
        while (aLow < aHigh && bLow < bHigh &&
               m_a[static_cast<std::size_t>(aHigh - 1)] == m_b[static_cast<std::size_t>(bHigh - 1)]) {
            --aHigh;
            --bHigh;
        }
        long x = 0;
        long y = 0;
        if (aLow == aHigh || bLow == bHigh || !middle(aLow, aHigh, bLow, bHigh, x, y)) {
            std::fill(removed.begin() + aLow, removed.begin() + aHigh, true);
            std::fill(added.begin() + bLow, added.begin() + bHigh, true);
            return;
        }
        compare(aLow, x, bLow, y);
        compare(x, aHigh, y, bHigh);
    }

    // Finds a point on an optimal path; false when the search costs more than it is worth.
    bool middle(long aLow, long aHigh, long bLow, long bHigh, long& x, long& y)
    {
        const long n = aHigh - aLow;
        const long m = bHigh - bLow;
        const long delta = n - m;
        const bool odd = (delta & 1) != 0;
        const long offset = m + 1;
        const long limit = std::min<long>((n + m + 1) / 2, 4000);
        const auto at = [&](std::vector<long>& v, long k) -> long& {
            return v[static_cast<std::size_t>(k + offset + n + m)];
        };
        // Diagonals k = x - y run from -m to n; the arrays hold them with room on both sides.
        std::vector<long>& f = m_forward;
        std::vector<long>& r = m_backward;
        const std::size_t need = static_cast<std::size_t>(3 * (n + m) + 2 * offset + 8);
        if (f.size() < need) {
            f.resize(need);
            r.resize(need);
        }
        at(f, 1) = 0;
        at(r, delta - 1) = n;
        for (long d = 0; d <= limit; ++d) {
            for (long k = -d; k <= d; k += 2) {
                if (k < -m || k > n)
                    continue;
                long px = (k == -d || (k != d && at(f, k - 1) < at(f, k + 1))) ? at(f, k + 1) : at(f, k - 1) + 1;
                px = std::clamp<long>(px, 0, n);
                long py = px - k;
                if (py < 0 || py > m) {
                    at(f, k) = px;
                    continue;
                }
                while (px < n && py < m &&
                       m_a[static_cast<std::size_t>(aLow + px)] == m_b[static_cast<std::size_t>(bLow + py)]) {
                    ++px;
                    ++py;
                }
                at(f, k) = px;
                if (odd && k >= delta - (d - 1) && k <= delta + (d - 1) && px >= at(r, k)) {
                    x = aLow + px;
                    y = bLow + py;
                    return progress(x, y, aLow, aHigh, bLow, bHigh);
                }
            }
            for (long k = delta - d; k <= delta + d; k += 2) {
                if (k < -m || k > n)
                    continue;
                long px = (k == delta + d || (k != delta - d && at(r, k - 1) < at(r, k + 1))) ? at(r, k - 1)
                                                                                              : at(r, k + 1) - 1;
                px = std::clamp<long>(px, 0, n);
                long py = px - k;
                if (py < 0 || py > m) {
                    at(r, k) = px;
                    continue;
                }
                while (px > 0 && py > 0 &&
                       m_a[static_cast<std::size_t>(aLow + px - 1)] == m_b[static_cast<std::size_t>(bLow + py - 1)]) {
                    --px;
                    --py;
                }
                at(r, k) = px;
                if (!odd && k >= -d && k <= d && at(f, k) >= px) {
                    x = aLow + px;
                    y = bLow + py;
                    return progress(x, y, aLow, aHigh, bLow, bHigh);
                }
            }
        }
        return false;
    }
    static bool progress(long x, long y, long aLow, long aHigh, long bLow, long bHigh)
    {
        return !(x == aLow && y == bLow) && !(x == aHigh && y == bHigh) && x >= aLow && x <= aHigh && y >= bLow &&
               y <= bHigh;
    }

    const Ids& m_a;
    const Ids& m_b;
    std::vector<long> m_forward;
    std::vector<long> m_backward;

public:
    std::vector<bool> removed;
    std::vector<bool> added;
};

} // namespace

std::vector<Hunk> diffLines(std::string_view a, std::string_view b)
{
    std::unordered_map<std::string_view, int> known;
    const auto number = [&](const std::vector<std::string_view>& list) {
        Ids out;
        for (const std::string_view line : list)
            out.push_back(known.emplace(line, static_cast<int>(known.size())).first->second);
        return out;
    };
    const Ids left = number(lines(a));
    const Ids right = number(lines(b));
    const Myers result(left, right);
    std::vector<Hunk> hunks;
    std::size_t i = 0;
    std::size_t k = 0;
    while (i < left.size() || k < right.size()) {
        if (i < left.size() && k < right.size() && !result.removed[i] && !result.added[k]) {
            ++i;
            ++k;
            continue;
        }
        Hunk hunk{i, i, k, k};
        while (hunk.aEnd < left.size() && result.removed[hunk.aEnd])
            ++hunk.aEnd;
        while (hunk.bEnd < right.size() && result.added[hunk.bEnd])
            ++hunk.bEnd;
        i = hunk.aEnd;
        k = hunk.bEnd;
        hunks.push_back(hunk);
    }
    return hunks;
}

std::string unifiedDiff(std::string_view a, std::string_view b, const std::string& aName, const std::string& bName)
{
    if (a == b)
        return {};
    if (a.find('\0') != std::string_view::npos || b.find('\0') != std::string_view::npos)
        return tr("Binary contents {} and {} differ.", aName, bName) + "\n";
    constexpr std::size_t context = 3;
    const auto left = lines(a);
    const auto right = lines(b);
    const auto hunks = diffLines(a, b);
    std::string out = "--- " + aName + "\n+++ " + bName + "\n";
    const auto put = [&](char sign, std::string_view line) {
        out += sign;
        out += line;
        if (line.empty() || line.back() != '\n')
            out += "\n\\ No newline at end of file\n";
    };
    const auto range = [](std::size_t begin, std::size_t end) {
        const std::size_t count = end - begin;
        const std::size_t first = count == 0 ? begin : begin + 1;
        return count == 1 ? fmt::format("{}", first) : fmt::format("{},{}", first, count);
    };
    for (std::size_t h = 0; h < hunks.size();) {
        std::size_t last = h;
        while (last + 1 < hunks.size() && hunks[last + 1].aBegin - hunks[last].aEnd <= 2 * context)
            ++last;
        const std::size_t before = std::min(context, hunks[h].aBegin);
        const std::size_t after = std::min(context, left.size() - hunks[last].aEnd);
        const std::size_t aBegin = hunks[h].aBegin - before;
        const std::size_t bBegin = hunks[h].bBegin - before;
        out += fmt::format("@@ -{} +{} @@\n", range(aBegin, hunks[last].aEnd + after),
                           range(bBegin, hunks[last].bEnd + after));
        std::size_t at = aBegin;
        for (std::size_t i = h; i <= last; ++i) {
            for (; at < hunks[i].aBegin; ++at)
                put(' ', left[at]);
            for (; at < hunks[i].aEnd; ++at)
                put('-', left[at]);
            for (std::size_t k = hunks[i].bBegin; k < hunks[i].bEnd; ++k)
                put('+', right[k]);
        }
        for (; at < hunks[last].aEnd + after; ++at)
            put(' ', left[at]);
        h = last + 1;
    }
    return out;
}

} // namespace pluma::diff

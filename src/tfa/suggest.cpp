#include "tfa/suggest.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <unordered_map>

#include "base/text.h"
#include "tfa/attribution.h"
#include "tfa/candidate.h"

namespace pluma::tfa {
namespace {

constexpr std::size_t maxSamples = 3;
constexpr std::size_t maxPatterns = 8;
constexpr std::size_t maxCandidates = 24; ///< of one kind

/// A folder that holds files itself.
struct Folder {
    std::string path; ///< with a name behind it, so that it is matched like its files
    std::vector<std::string_view> names;
    std::uint64_t files = 0;
    Attribution known; ///< by the patterns chosen so far
};

bool isProgramFile(const std::string& path) { return startsWith(path, ".pluma/"); }

std::vector<Folder> foldersOf(const std::vector<std::string>& paths)
{
    std::vector<Folder> out;
    std::unordered_map<std::string_view, std::size_t> known;
    for (const std::string& path : paths) {
        if (isProgramFile(path))
            continue;
        const std::size_t slash = path.rfind('/');
        const std::string_view folder = std::string_view(path).substr(0, slash == std::string::npos ? 0 : slash);
        const auto [it, added] = known.try_emplace(folder, out.size());
        if (added) {
            out.push_back({folder.empty() ? "x" : std::string(folder) + "/x", {}, 0, {}});
            if (!folder.empty())
                out.back().names = split(folder, '/');
        }
        ++out[it->second].files;
    }
    return out;
}

/// Chooses patterns one by one: each must say something new and contradict nothing that was chosen before.
class Chooser {
public:
    Chooser(std::vector<Folder> folders, const Vocabulary& vocabulary, Job& job)
        : m_folders(std::move(folders)), m_vocabulary(vocabulary), m_job(job)
    {
        for (const Folder& folder : m_folders)
            m_files += folder.files;
    }

    Result<> run()
    {
        FolderNames judge(m_vocabulary);
        std::map<std::string, Candidate> shapes;
        std::map<std::string, Topic> topics;
        for (std::size_t i = 0; i < m_folders.size(); ++i) {
            const Folder& folder = m_folders[i];
            if (folder.names.size() > 60)
                continue;
            for (Candidate& one : candidatesFor(folder.names, judge)) {
                Candidate& known = shapes.try_emplace(one.pattern, one).first->second;
                known.files += folder.files;
                known.folders.push_back(i);
            }
            for (const std::string_view name : folder.names) {
                m_phaseFolders = m_phaseFolders || !judge.of(name).phase.empty();
                if (const Topic& usual = judge.of(name).usual; !usual.name.empty() && topics.size() < 256)
                    topics.emplace(usual.name, usual);
            }
        }
        for (auto& [name, topic] : topics)
            m_topics.push_back(topic);
        for (const Candidate& candidate : ranked(shapes)) {
            if (m_chosen.size() == maxPatterns)
                break;
            PLUMA_CHECK(m_job.step(tr("trying patterns"), m_chosen.size(), maxPatterns));
            PLUMA_CHECK(consider(candidate));
        }
        return {};
    }
    const std::vector<std::string>& chosen() const { return m_chosen; }
    const std::vector<Topic>& topics() const { return m_topics; }

private:
    std::uint64_t leastGain() const { return std::max<std::uint64_t>(1, m_files / 1000); }

    std::vector<Candidate> ranked(const std::map<std::string, Candidate>& shapes) const
    {
        std::vector<Candidate> out;
        if (m_phaseFolders)
            for (const std::string& known : knownLayouts())
                out.push_back({known, true, true, true, true, m_files, {}});
        for (const bool phase : {true, false}) {
            std::vector<Candidate> some;
            for (const auto& [pattern, candidate] : shapes)
                if (candidate.phase == phase && candidate.files >= leastGain())
                    some.push_back(candidate);
            // Those that say most, and of these the ones that can least be mistaken, first.
            const auto rank = [](const Candidate& c) { return std::tuple(c.domain + c.ata, c.adjacent, c.files); };
            std::stable_sort(some.begin(), some.end(),
                             [&](const Candidate& a, const Candidate& b) { return rank(a) > rank(b); });
            some.resize(std::min(some.size(), maxCandidates));
            out.insert(out.end(), some.begin(), some.end());
        }
        return out;
    }

    Result<> consider(const Candidate& candidate)
    {
        std::uint64_t hope = 0;
        for (const std::size_t i : candidate.folders)
            hope += candidate.helps(m_folders[i].known) ? m_folders[i].files : 0;
        if (!candidate.folders.empty() && hope < leastGain())
            return {};
        const auto layout = Layout::compile({candidate.pattern}, {}, m_vocabulary.phaseCodes(), m_topics);
        if (!layout)
            return {}; // such as {topic} without any usual name
        std::vector<std::pair<std::size_t, Attribution>> news;
        std::uint64_t gain = 0;
        std::uint64_t matched = 0;
        std::uint64_t odd = 0;
        for (std::size_t i = 0; i < m_folders.size(); ++i) {
            const Folder& folder = m_folders[i];
            PLUMA_TRY(auto match, layout->match(folder.path));
            if (!match)
                continue;
            if (disagree(folder.known, *match))
                return {};
            matched += folder.files;
            if ((!match->ata.empty() && !looksLikeChapter(match->ata)) ||
                (!match->domain.empty() && !looksLikeDomain(match->domain)))
                odd += folder.files;
            Attribution both = folder.known;
            complete(both, *match);
            if (both.phase != folder.known.phase || both.domain != folder.known.domain || both.ata != folder.known.ata)
                gain += folder.files;
            news.emplace_back(i, std::move(both));
        }
        if (gain < leastGain() || odd * 20 > matched)
            return {};
        for (auto& [i, attribution] : news)
            m_folders[i].known = std::move(attribution);
        m_chosen.push_back(candidate.pattern);
        return {};
    }

    std::vector<Folder> m_folders;
    const Vocabulary& m_vocabulary;
    Job& m_job;
    std::uint64_t m_files = 0;
    bool m_phaseFolders = false;
    std::vector<Topic> m_topics;
    std::vector<std::string> m_chosen;
};

/// Paths at the beginning, in the middle and at the end.
std::vector<std::string> samplesOf(const std::vector<std::string>& paths, const std::vector<std::size_t>& chosen)
{
    std::vector<std::string> out;
    std::size_t last = chosen.size();
    for (std::size_t i = 0; i < maxSamples && !chosen.empty(); ++i) {
        const std::size_t at = i * (chosen.size() - 1) / (maxSamples - 1);
        if (at != last)
            out.push_back(paths[chosen[at]]);
        last = at;
    }
    return out;
}

bool hasTopic(const std::vector<std::string>& patterns)
{
    return std::any_of(patterns.begin(), patterns.end(),
                       [](const std::string& pattern) { return pattern.find("{topic}") != std::string::npos; });
}

/// Keeps the topics that gave a file its phase, in the order of the phases.
void keepUsed(std::vector<Topic>& topics, const std::set<std::string>& used, const Vocabulary& vocabulary)
{
    const auto unused = [&](const Topic& topic) { return used.count(topic.name) == 0; };
    if (!std::all_of(topics.begin(), topics.end(), unused)) // a pattern with {topic} needs one
        std::erase_if(topics, unused);
    const auto codes = vocabulary.phaseCodes();
    std::stable_sort(topics.begin(), topics.end(), [&](const Topic& a, const Topic& b) {
        return std::find(codes.begin(), codes.end(), a.phase) < std::find(codes.begin(), codes.end(), b.phase);
    });
}

/// Counts what patterns say of files, one after the other.
class Counter {
public:
    static Result<Counter> make(const std::vector<std::string>& patterns, const std::vector<Topic>& topics,
                                const Vocabulary& vocabulary)
    {
        Counter out;
        PLUMA_TRY(out.m_all, Layout::compile(patterns, {}, vocabulary.phaseCodes(), topics));
        for (const std::string& pattern : patterns) {
            PLUMA_TRY(auto one, Layout::compile({pattern}, {}, vocabulary.phaseCodes(), topics));
            out.m_single.push_back(std::move(one));
            out.result.patterns.push_back({pattern, 0, 0, 0, {}});
            out.m_byFolder = out.m_byFolder && endsWith(pattern, "/**");
        }
        out.m_first.resize(patterns.size());
        out.result.topics = topics;
        return out;
    }

    Result<> run(const std::vector<std::string>& paths, Job& job)
    {
        for (std::size_t i = 0; i < paths.size(); ++i) {
            if (i % 1024 == 0)
                PLUMA_CHECK(job.step(tr("counting files"), i, paths.size()));
            if (isProgramFile(paths[i]))
                continue;
            PLUMA_TRY(const Said* said, say(paths[i]));
            add(*said, i);
        }
        for (std::size_t i = 0; i < m_first.size(); ++i)
            result.patterns[i].samples = samplesOf(paths, m_first[i]);
        result.unmatchedSamples = samplesOf(paths, m_unmatched);
        return {};
    }

    Suggestion result;
    std::set<std::string> used; ///< topics that gave a file its phase

private:
    struct Said {
        Attribution all;
        std::vector<std::pair<std::size_t, bool>> patterns; ///< that match, and whether they give a phase
    };

    /// Patterns that end in `/**` say the same of all files in a folder.
    Result<const Said*> say(const std::string& path)
    {
        const std::size_t slash = path.rfind('/');
        const std::string_view folder =
            std::string_view(path).substr(0, m_byFolder && slash != std::string::npos ? slash : path.size());
        const auto [it, added] = m_known.try_emplace(folder);
        if (!added && m_byFolder && slash != std::string::npos)
            return &it->second;
        Said& said = it->second = {};
        for (std::size_t i = 0; i < m_single.size(); ++i) {
            PLUMA_TRY(const auto match, m_single[i].match(path));
            if (!match)
                continue;
            if (disagree(said.all, *match))
                PLUMA_CHECK(m_all.match(path)); // which says how
            complete(said.all, *match);
            said.patterns.emplace_back(i, !match->phase.empty());
        }
        return &said;
    }

    void add(const Said& said, std::size_t at)
    {
        ++result.files;
        for (const auto& [i, phase] : said.patterns) {
            ++result.patterns[i].files;
            result.patterns[i].withPhase += phase ? 1U : 0U;
        }
        if (!said.patterns.empty()) {
            const std::size_t first = said.patterns.front().first;
            ++result.patterns[first].first;
            m_first[first].push_back(at);
        }
        if (!said.all.domain.empty())
            ++result.byDomain[said.all.domain];
        if (!said.all.phase.empty()) {
            ++result.withPhase;
            ++result.byPhase[said.all.phase];
            used.insert(said.all.topic);
            return;
        }
        if (!said.all.topic.empty())
            ++result.otherTopics[said.all.topic];
        const bool placed = !said.all.domain.empty() || !said.all.ata.empty();
        ++(placed ? result.withoutPhase : result.unmatched);
        if (!placed)
            m_unmatched.push_back(at);
    }

    Layout m_all;
    std::vector<Layout> m_single;
    bool m_byFolder = true;
    std::unordered_map<std::string_view, Said> m_known;
    std::vector<std::vector<std::size_t>> m_first; ///< of each pattern: files that no pattern before it matches
    std::vector<std::size_t> m_unmatched;
};

} // namespace

Result<Suggestion> countLayout(const std::vector<std::string>& paths, const std::vector<std::string>& patterns,
                               const std::vector<Topic>& topics, const Vocabulary& vocabulary, Job& job)
{
    PLUMA_TRY(auto counter, Counter::make(patterns, topics, vocabulary));
    PLUMA_CHECK(counter.run(paths, job));
    return std::move(counter.result);
}

Result<Suggestion> suggestLayout(const std::vector<std::string>& paths, const Vocabulary& vocabulary, Job& job)
{
    Chooser chooser(foldersOf(paths), vocabulary, job);
    PLUMA_CHECK(chooser.run());
    const bool topics = hasTopic(chooser.chosen());
    PLUMA_TRY(auto counter,
              Counter::make(chooser.chosen(), topics ? chooser.topics() : std::vector<Topic>(), vocabulary));
    PLUMA_CHECK(counter.run(paths, job));
    keepUsed(counter.result.topics, counter.used, vocabulary);
    return std::move(counter.result);
}

} // namespace pluma::tfa

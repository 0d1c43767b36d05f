// Layout patterns proposed from the paths of a tree, and what given ones say of it. Nothing here touches files.
#pragma once

#include <cstdint>

#include "base/job.h"
#include "tfa/tfa.h"

namespace pluma::tfa {

/// A pattern with what it says of the files of a tree.
struct PatternCount {
    std::string pattern;
    std::uint64_t files = 0;     ///< that it matches
    std::uint64_t withPhase = 0; ///< of these, files to which it gives a phase
    std::uint64_t first = 0;     ///< of these, files that no pattern before it matches
    std::vector<std::string> samples;
};

/// Patterns with a table of topics, and how the files of a tree spread over them. Plain value.
struct Suggestion {
    std::vector<PatternCount> patterns; ///< none: nothing was found
    std::vector<Topic> topics;
    std::map<std::string, std::uint64_t> otherTopics; ///< names at `{topic}` that no phase is known for, with files
    std::uint64_t files = 0;
    std::uint64_t withPhase = 0;
    std::uint64_t withoutPhase = 0; ///< common, with a domain or an ATA chapter
    std::uint64_t unmatched = 0;    ///< common, with neither
    std::vector<std::string> unmatchedSamples;
    std::map<std::string, std::uint64_t> byPhase;
    std::map<std::string, std::uint64_t> byDomain;
};

/// What patterns say of files. Errors: as of Layout.
Result<Suggestion> countLayout(const std::vector<std::string>& paths, const std::vector<std::string>& patterns,
                               const std::vector<Topic>& topics, const Vocabulary& vocabulary, Job& job);
/// Finds folders of phases, domains, ATA chapters and topics in the paths and proposes patterns for them that never
/// disagree on these paths. The same paths in the same order give the same proposal.
Result<Suggestion> suggestLayout(const std::vector<std::string>& paths, const Vocabulary& vocabulary, Job& job);

} // namespace pluma::tfa

// Frozen contexts: what their statement, listing and provenance say, whether it holds, and how two of them differ.
// Where the bytes of a context are, a commit, a bundle or another machine, is a ContextSource (source.h); what is known
// of keys is injected (verify.h). The formats are in memory/FORMATS.md. Plain values, without threads of their own.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/json.h"
#include "base/names.h"
#include "base/result.h"
#include "tfa/tfa.h"

namespace pluma::context {

/// Where an artifact came from.
enum class Origin {
    New,           ///< no provenance says anything of it
    Cloned,        ///< the same bytes as in another context
    Parameterized, ///< cloned, with values of bound parameters replaced
    Rendered,      ///< from a template
    Edited         ///< one of these, changed by hand since
};

/// What a context is.
enum class State {
    Frozen,
    Draft,   ///< a clone, of which nothing was frozen yet
    Damaged, ///< its statement cannot be read
    Logged   ///< named by the log of a key, and not looked at
};

/// Where one artifact came from, as a line of provenance.jsonl. New is the absence of a line.
struct ProvenanceEntry {
    std::string path;
    Origin origin = Origin::New;
    std::string sha256; ///< of the bytes this entry speaks of
    std::string fromContext;
    std::string fromDigest;
    std::string fromPath;
    std::vector<std::string> parameters;
    std::string templateId; ///< of rendered: ID@VERSION
    std::string parametersDigest;
    std::optional<Origin> was; ///< of edited: the origin before
    Json json() const;
    /// Errors: invalid for what is no such line, denied for a path that leads out of the program.
    static Result<ProvenanceEntry> read(const Json& json);
};
/// By path.
using Provenance = std::map<std::string, ProvenanceEntry>;
std::string provenanceText(const Provenance& entries);
/// `name` is the file's, for messages. Errors: invalid with path:line:column, also for a path with two lines.
Result<Provenance> readProvenance(const std::string& text, const std::string& name);

/// One line of a frozen context's listing.
struct ListingEntry {
    std::string path;
    std::string mode;
    std::uint64_t size = 0;
    std::string sha256;
    std::string kind;
    std::string domain;
    std::string ata;
    Json item; ///< null or the item identity
    std::string salt;
    Result<std::string> line() const; ///< canonical JSON, without a line end
};
/// Errors: invalid at `where`.
Result<ListingEntry> readListingLine(const std::string& line, const std::string& where);
/// Group of a listing part: `AAA-51-1a2b3c4d`, or `other` for artifacts outside any system.
std::string listingGroup(const tfa::Attribution& attribution);
inline constexpr const char* listingFolder = ".pluma"; ///< below artifacts/, where no artifact can be

/// The counts of context reuse. CRR = (cloned + parameterized) / total.
struct Reuse {
    std::uint64_t cloned = 0;
    std::uint64_t parameterized = 0;
    std::uint64_t rendered = 0;
    std::uint64_t edited = 0;
    std::uint64_t fresh = 0; ///< "new"
    std::uint64_t total = 0;
    std::uint64_t distinctReused = 0; ///< per distinct non-empty content
    std::uint64_t distinctTotal = 0;
    double ratio() const
    {
        return total == 0 ? 0 : static_cast<double>(cloned + parameterized) / static_cast<double>(total);
    }
    double distinctRatio() const
    {
        return distinctTotal == 0 ? 0 : static_cast<double>(distinctReused) / static_cast<double>(distinctTotal);
    }
    Reuse& operator+=(const Reuse& other);
};
Reuse countReuse(const std::vector<ListingEntry>& entries, const Provenance& provenance);
/// The ratio with its terms, as one line.
std::string reuseText(const Reuse& reuse);

/// Joins scope phases for ids and refs: in the order of the vocabulary, ALL for all of them.
std::string phaseKey(const std::vector<std::string>& phases, const tfa::Vocabulary& vocabulary);

inline constexpr const char* payloadType = "application/vnd.pluma.context+json"; ///< of the envelope over a statement

/// What context.json states, member by member.
struct Statement {
    struct Author {
        std::string name;
        std::string email;
        std::string key; ///< fingerprint
    };
    struct Scope {
        std::vector<std::string> phases;
        std::vector<std::string> domains;
        std::vector<std::string> paths;
    };
    struct Counts {
        std::optional<std::uint64_t> artifacts;
        std::uint64_t common = 0;
        std::uint64_t bytes = 0;
        std::map<std::string, std::uint64_t> byKind;
    };
    /// The context that a clone was made of.
    struct Source {
        std::string context;
        std::string digest;
        std::string program;
        std::string trust; ///< empty, or why nobody who was trusted then had signed it
    };
    struct Overridden {
        Json value;
        Json sourceValue;
        std::string unit;
    };
    struct Validation {
        bool ok = true;
        std::map<std::string, std::uint64_t> findings; ///< by code
        bool acceptedIncomplete = false;
    };
    /// A member that is not as FORMATS.md says.
    struct Misfit {
        std::string pointer;
        std::string expected; ///< in words, for "must be …"
    };

    std::string id;
    std::string program;
    std::string title;
    Scope scope;
    State state = State::Damaged;
    std::string commit; ///< hex; empty for a clone
    std::string created;
    Author author;
    tfa::Resolved parameters; ///< values, units and origins; what else a parameter declares is not stated
    Counts counts;
    std::string merkleRoot;
    std::string commonDigest;
    std::string programDigest;
    std::string provenanceDigest;
    std::optional<Source> source;
    std::optional<std::map<std::string, Overridden>> overrides;
    Validation validation;
    std::vector<std::string> labels;
    bool isTemplate = false;
    std::string utcs;
    std::optional<Misfit> wrong; ///< of one that was read: the first member that does not fit; it was left out

    /// The statement as it is signed, by canonicalJson.
    Json json() const;
    /// Reads what fits and says in `wrong` what does not; never fails, because a damaged context has to be shown too.
    static Statement read(const Json& json);
};
inline constexpr const char* statementSchema = "pluma/context/v1";
/// The first eight digits of the digest over a statement without its id, with which its id ends. Errors: invalid for
/// what has no canonical form.
Result<std::string> idDigest(const Json& statement);

/// A parameter that two contexts state otherwise.
struct ParameterChange {
    std::string name;
    std::string unit; ///< of the second, or of the first where only that has one
    Json before;      ///< null where the first has it not
    Json after;
};
/// By name.
std::vector<ParameterChange> parameterChanges(const tfa::Resolved& before, const tfa::Resolved& after);

} // namespace pluma::context

namespace pluma {
template <>
inline constexpr NameTable<context::Origin, 5> nameTable<context::Origin> = {
    {{context::Origin::New, "new"},
     {context::Origin::Cloned, "cloned"},
     {context::Origin::Parameterized, "parameterized"},
     {context::Origin::Rendered, "rendered"},
     {context::Origin::Edited, "edited"}}};
template <>
inline constexpr NameTable<context::State, 4> nameTable<context::State> = {{{context::State::Frozen, "frozen"},
                                                                            {context::State::Draft, "draft"},
                                                                            {context::State::Damaged, "damaged"},
                                                                            {context::State::Logged, "logged"}}};
} // namespace pluma

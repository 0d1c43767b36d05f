// Reading the artifacts that are frozen, one by one. Private to memory.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "context/elsewhere.h"
#include "memory/private.h"

namespace pluma::memory {

/// What reading every artifact says: with it the listing is complete.
struct Examined {
    std::uint64_t bytes = 0;
    Elsewhere elsewhere;
    std::vector<Finding> findings;
};

class Examiner {
public:
    /// `model` is of the tree `program`; both outlive this.
    Examiner(const Workspace::Private& d, const ProgramModel& model, const Oid& program, Job& job);
    Examiner(const Examiner&) = delete;
    Examiner& operator=(const Examiner&) = delete;
    /// The salts of what an earlier context listed with the same bytes are kept.
    void keepSalts(const std::vector<ListingEntry>& previous);
    /// Completes a row of the listing.
    Result<> look(ListingRow& row);
    void lookAtCommon(const TreeItem& item) { m_elsewhere.look(item.name, GitSource::item(item)); }
    Examined finish();

private:
    /// Sets size and digest; the bytes themselves where they are few.
    Result<std::optional<std::string>> contentOf(ListingRow& row);
    void identify(ListingEntry& entry, const std::string& content);
    Result<std::string> read(const std::string& path) const;

    const Workspace::Private& m_d;
    const ProgramModel& m_model;
    Job& m_job;
    GitSource m_source;
    context::ElsewhereFinder m_elsewhere;
    tfa::ItemResolver m_resolver;
    std::map<std::string, std::pair<std::string, std::string>> m_salts; ///< path → sha256, salt
    std::map<std::string, std::pair<std::string, std::string>> m_items; ///< number and revision → sha256, path
    std::map<std::string, std::uint64_t> m_unknownDomains;
    Examined m_out;
};

} // namespace pluma::memory

// What the configuration of a repository would run, and a way to have git read the repository without hearing it.
// Private to store.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "store/executables.h"

namespace pluma::store {

/// One line of a configuration; section and name in lower case, as git lists them.
struct Setting {
    std::string key; ///< `filter.lfs.clean`
    std::string value;
};

/// The settings of one file in their order, without those of what it includes; none where it cannot be read. libgit2
/// reads them in this process; what it would read otherwise than git is a line ending or a rename, never a program.
std::vector<Setting> settingsOf(const std::filesystem::path& file);

/// True for what is known to run nothing when git adds, commits, fetches or sends, whatever its value leads to. Closed
/// list: what nobody has judged is not on it.
bool runsNothing(const Setting& setting);

/// A folder that git takes for the common one of a repository (GIT_COMMON_DIR): links to its objects and refs, and a
/// configuration of our own with those of its settings that decide how files are read, and no other. So nothing that
/// the repository's configuration or hooks name can run, whatever future versions of git learn to run.
class NeutralFolder {
public:
    static Result<NeutralFolder> make(const Places& places);
    NeutralFolder(NeutralFolder&& other) noexcept : m_path(std::exchange(other.m_path, {})), m_filters(other.m_filters)
    {
    }
    NeutralFolder& operator=(NeutralFolder&&) = delete;
    NeutralFolder(const NeutralFolder&) = delete;
    NeutralFolder& operator=(const NeutralFolder&) = delete;
    ~NeutralFolder();
    const std::filesystem::path& path() const { return m_path; }
    /// True when the repository may bring filters: some are in its configuration, or it includes what may have some.
    bool leavesFiltersOut() const { return m_filters; }

private:
    explicit NeutralFolder(std::filesystem::path path) : m_path(std::move(path)) {}
    std::filesystem::path m_path;
    bool m_filters = false;
};

} // namespace pluma::store

#include "base/save_files.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <map>
#include <set>
#include <sys/stat.h>

#include "base/text.h"
#include "base/write_beside.h"

namespace pluma {
namespace {

/// The new texts beside their targets. What has not been put in its place goes when this goes.
class NewTexts {
public:
    NewTexts() = default;
    NewTexts(const NewTexts&) = delete;
    NewTexts& operator=(const NewTexts&) = delete;
    ~NewTexts()
    {
        for (std::size_t i = m_placed; i < m_names.size(); ++i)
            ::unlink(m_names[i].c_str());
    }
    Result<> write(const FileToSave& file)
    {
        PLUMA_TRY(const Beside made, writeBeside(file.path, file.bytes, file.mode));
        m_names.push_back(made.name);
        struct stat facts {};
        if (::fstat(made.file.fd, &facts) != 0)
            return fail(ErrorCode::Io, tr("Cannot finish writing: {}.", std::string(std::strerror(errno))),
                        file.path.string());
        const std::filesystem::path folder = std::filesystem::path(made.name).parent_path();
        m_folders.insert(folder.string());
        m_systems.try_emplace(facts.st_dev, folder.string());
        return {};
    }
    /// Waits until all that was written is on the disk: once for each file system, not for each file.
    Result<> sync() const
    {
        for (const auto& [system, folder] : m_systems) {
            const Fd any{::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
            if (any.fd < 0 || ::syncfs(any.fd) != 0)
                return fail(ErrorCode::Io, tr("Cannot finish writing: {}.", std::string(std::strerror(errno))), folder);
        }
        return {};
    }
    Result<> place(const FileToSave& file)
    {
        if (::rename(m_names[m_placed].c_str(), file.path.c_str()) != 0)
            return fail(ErrorCode::Io, tr("Cannot replace the file: {}.", std::string(std::strerror(errno))),
                        file.path.string());
        ++m_placed;
        return {};
    }
    Result<> syncFolders() const
    {
        for (const std::string& folder : m_folders) {
            const Fd directory{::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
            if (directory.fd >= 0 && ::fsync(directory.fd) != 0)
                return fail(ErrorCode::Io, tr("Cannot finish writing: {}.", std::string(std::strerror(errno))), folder);
        }
        return {};
    }

private:
    std::vector<std::string> m_names; ///< parallel to the files
    std::size_t m_placed = 0;
    std::set<std::string> m_folders;
    std::map<dev_t, std::string> m_systems; ///< and a folder on each
};

} // namespace

Result<> saveFiles(const std::vector<FileToSave>& files, const std::string& step,
                   const std::function<Result<>()>& ready, std::size_t& replaced, Job& job)
{
    replaced = 0;
    NewTexts beside;
    for (std::size_t i = 0; i < files.size(); ++i) {
        PLUMA_CHECK(job.step(step, i, files.size()));
        PLUMA_CHECK(beside.write(files[i]));
    }
    PLUMA_CHECK(beside.sync());
    PLUMA_CHECK(job.step(step, files.size(), files.size()));
    if (ready)
        PLUMA_CHECK(ready());
    for (; replaced < files.size(); ++replaced)
        PLUMA_CHECK(beside.place(files[replaced]));
    return beside.syncFolders();
}

} // namespace pluma

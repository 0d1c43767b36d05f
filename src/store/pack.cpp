#include "store/pack.h"

#include <QCryptographicHash>

#include <algorithm>
#include <fcntl.h>
#include <git2.h>
#include <set>
#include <unistd.h>
#include <zlib.h>

#include "base/text.h"

namespace pluma::store {

struct PackWriter::Set {
    std::set<Oid> oids;
};

PackWriter::PackWriter(const Repository& repository) : m_repository(repository), m_seen(std::make_unique<Set>())
{
    m_pack.assign(12, '\0');
}
PackWriter::~PackWriter() = default;

Oid PackWriter::add(int type, std::string_view content)
{
    const Oid oid = m_repository.idOf(type, content);
    // Without a refresh: looking again at all packs for each new object would cost more than writing it.
    git_oid id;
    std::copy(oid.bytes.begin(), oid.bytes.end(), id.id);
    if (!m_seen->oids.insert(oid).second || git_odb_exists_ext(m_repository.m_odb, &id, GIT_ODB_LOOKUP_NO_REFRESH) == 1)
        return oid;
    // Pack entry header: type and size, seven bits a byte, then the deflated content (gitformat-pack).
    std::uint64_t size = content.size();
    auto byte = static_cast<unsigned char>((type << 4) | static_cast<int>(size & 15));
    for (size >>= 4; size != 0; size >>= 7) {
        m_pack += static_cast<char>(byte | 0x80);
        byte = static_cast<unsigned char>(size & 0x7F);
    }
    m_pack += static_cast<char>(byte);
    const std::size_t at = m_pack.size();
    uLongf length = compressBound(static_cast<uLong>(content.size()));
    m_pack.resize(at + length);
    compress2(reinterpret_cast<Bytef*>(m_pack.data() + at), &length, reinterpret_cast<const Bytef*>(content.data()),
              static_cast<uLong>(content.size()), content.size() > 4096 ? 3 : 1);
    m_pack.resize(at + length);
    ++m_count;
    return oid;
}

Oid PackWriter::blob(std::string_view content) { return add(GIT_OBJECT_BLOB, content); }

Oid PackWriter::tree(std::vector<TreeItem> items)
{
    // git orders folders as if their names ended in '/'.
    const auto key = [](const TreeItem& item) { return item.isTree() ? item.name + "/" : item.name; };
    std::sort(items.begin(), items.end(), [&](const TreeItem& a, const TreeItem& b) { return key(a) < key(b); });
    std::string content;
    for (const TreeItem& item : items) {
        content += item.modeText() + " " + item.name;
        content += '\0';
        content.append(reinterpret_cast<const char*>(item.oid.bytes.data()), 20);
    }
    return add(GIT_OBJECT_TREE, content);
}

Oid PackWriter::commit(const Oid& tree, const std::vector<Oid>& parents,
                       const std::pair<std::string, std::string>& author, TimePoint time, const std::string& message)
{
    std::string content = "tree " + tree.hex() + "\n";
    for (const Oid& parent : parents)
        content += "parent " + parent.hex() + "\n";
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time.time_since_epoch()).count();
    const std::string line = fmt::format("{} <{}> {} +0000\n", author.first, author.second, seconds);
    content += "author " + line + "committer " + line + "\n" + message;
    return add(GIT_OBJECT_COMMIT, content);
}

Result<> PackWriter::finish(Job& job)
{
    if (m_count == 0)
        return {};
    PLUMA_CHECK(job.step(tr("storing {} objects", m_count)));
    m_pack.replace(0, 4, "PACK");
    for (int i = 0; i < 4; ++i) {
        m_pack[static_cast<std::size_t>(4 + i)] = static_cast<char>(i == 3 ? 2 : 0);
        m_pack[static_cast<std::size_t>(8 + i)] = static_cast<char>((m_count >> (24 - 8 * i)) & 0xFF);
    }
    m_pack += QCryptographicHash::hash(QByteArrayView(m_pack.data(), static_cast<qsizetype>(m_pack.size())),
                                       QCryptographicHash::Sha1)
                  .toStdString();
    PLUMA_TRY(const auto result, m_repository.gitRaw({"index-pack", "--stdin"}, job, m_pack));
    if (result.exitCode != 0)
        return fail(
            ErrorCode::Io, tr("The objects cannot be stored: {}", printable(trim(result.errors).substr(0, 1000))),
            m_repository.commonDir().string(), tr("nothing was changed; free space or check permissions, then repeat"));
    // git syncs the pack; the folder's entry for it is ours to sync before a ref may name its objects.
    const std::filesystem::path folder = m_repository.commonDir() / "objects" / "pack";
    const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = fd >= 0 && ::fsync(fd) == 0;
    if (fd >= 0)
        ::close(fd);
    if (!synced)
        return fail(ErrorCode::Io, tr("The folder of packs cannot be synced."), folder.string());
    git_odb_refresh(m_repository.m_odb);
    m_pack.assign(12, '\0');
    m_count = 0;
    return {};
}

} // namespace pluma::store

#include "search/search.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <optional>
#include <thread>

#include "base/beneath.h"
#include "base/files.h"
#include "base/save_files.h"
#include "base/text.h"
#include "search/matcher.h"

namespace pluma::search {
namespace {

constexpr std::size_t binaryProbe = 8000; // as git does: a zero byte among the first ones

bool nameless(std::string_view glob) { return glob.find('/') == std::string_view::npos; }

/// Which paths a query speaks of.
class Filter {
public:
    explicit Filter(const std::vector<std::string>& globs)
    {
        for (std::string_view glob : globs) {
            glob = trim(glob);
            const bool out = startsWith(glob, "!");
            glob.remove_prefix(out ? 1 : 0);
            if (startsWith(glob, "./"))
                glob.remove_prefix(2);
            if (glob.empty())
                continue;
            std::string whole(glob);
            if (endsWith(whole, "/"))
                whole += "**";
            (out ? m_out : m_in).push_back(whole);
        }
    }
    bool takes(std::string_view path) const { return (m_in.empty() || any(m_in, path)) && !any(m_out, path); }

private:
    static bool any(const std::vector<std::string>& globs, std::string_view path)
    {
        const std::string_view name = path.substr(path.rfind('/') + 1);
        return std::any_of(globs.begin(), globs.end(), [&](const std::string& glob) {
            if (nameless(glob))
                return globMatch(glob, name);
            return globMatch(glob, path) || (!endsWith(glob, "**") && globMatch(glob + "/**", path));
        });
    }
    std::vector<std::string> m_in, m_out;
};

/// The bytes of a file that can be searched.
struct Content {
    std::string bytes;
    bool utf8 = false;
    unsigned mode = 0644;
};

/// Reads one file; why it is skipped otherwise. A folder that could not be opened holds no file.
tl::expected<Content, Skipped> contentOf(const Result<Beneath>& root, const std::string& path,
                                         const std::string* unsaved)
{
    const auto skip = [&](Skipped::Why why, std::string message) {
        return tl::unexpected<Skipped>(Skipped{why, path, std::move(message)});
    };
    Content content;
    if (unsaved != nullptr) {
        content.bytes = *unsaved;
    } else if (!root) {
        return skip(Skipped::Why::Unreadable, root.error().message);
    } else {
        auto file = root->read(path, maxDocumentBytes);
        if (!file && file.error().code == ErrorCode::Denied)
            return skip(Skipped::Why::Link, tr("A link; what it leads to is not searched."));
        if (!file && file.error().code == ErrorCode::Limit)
            return skip(Skipped::Why::Large, tr("Larger than {} MiB.", maxDocumentBytes >> 20));
        if (!file)
            return skip(Skipped::Why::Unreadable, file.error().message);
        content.bytes = std::move(file->bytes);
        content.mode = file->mode;
    }
    if (std::string_view(content.bytes).substr(0, binaryProbe).find('\0') != std::string_view::npos)
        return skip(Skipped::Why::Binary, tr("A binary file."));
    content.utf8 = isUtf8(content.bytes);
    return content;
}

/// Walks over the lines of a text from hit to hit.
class Lines {
public:
    Lines(std::string_view bytes, bool utf8) : m_bytes(bytes), m_utf8(utf8) {}
    Hit hit(std::size_t offset, std::size_t length)
    {
        for (std::size_t end = m_bytes.find('\n', m_start); end != std::string_view::npos && end < offset;
             end = m_bytes.find('\n', m_start)) {
            m_start = end + 1;
            ++m_line;
        }
        Hit hit;
        hit.line = m_line;
        hit.offset = offset;
        hit.length = length;
        hit.column = 1 + characters(m_bytes.substr(m_start, offset - m_start));
        const std::string_view line = lineAt(m_start);
        const std::size_t inLine = std::min(offset - m_start, line.size());
        const std::size_t size = std::min(length, line.size() - inLine);
        std::size_t from = inLine > shownBytes / 4 && line.size() > shownBytes ? inLine - shownBytes / 4 : 0;
        while (m_utf8 && from > 0 && continues(line[from]))
            --from;
        hit.text = (from > 0 ? "…" : "") + shown(line.substr(from, inLine - from));
        hit.from = hit.text.size();
        const std::string middle = shown(cut(line.substr(inLine, size), shownBytes));
        hit.size = middle.size();
        hit.text += middle;
        const std::size_t left = shownBytes > hit.text.size() ? shownBytes - hit.text.size() : 0;
        const std::string_view rest = line.substr(inLine + size);
        hit.text += shown(cut(rest, left));
        if (rest.size() > left || size > shownBytes)
            hit.text += "…";
        if (m_start > 0) {
            const std::size_t before = m_bytes.rfind('\n', m_start - 1 > 0 ? m_start - 2 : 0);
            const bool first = m_start == 1 || before == std::string_view::npos;
            hit.before = shown(cut(lineAt(first ? 0 : before + 1), shownBytes));
        }
        const std::size_t end = m_bytes.find('\n', std::max(offset + length, m_start + 1) - 1);
        if (end != std::string_view::npos && end + 1 < m_bytes.size())
            hit.after = shown(cut(lineAt(end + 1), shownBytes));
        return hit;
    }

private:
    static bool continues(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }
    std::uint32_t characters(std::string_view text) const
    {
        return static_cast<std::uint32_t>(
            m_utf8 ? std::count_if(text.begin(), text.end(), [](char c) { return !continues(c); })
                   : static_cast<std::ptrdiff_t>(text.size()));
    }
    std::string_view lineAt(std::size_t start) const
    {
        std::string_view line = m_bytes.substr(start, m_bytes.find('\n', start) - start);
        if (endsWith(line, "\r"))
            line.remove_suffix(1);
        return line;
    }
    std::string_view cut(std::string_view text, std::size_t most) const
    {
        if (text.size() <= most)
            return text;
        while (m_utf8 && most > 0 && continues(text[most]))
            --most;
        return text.substr(0, most);
    }
    std::string shown(std::string_view text) const { return m_utf8 ? std::string(text) : printable(text); }

    std::string_view m_bytes;
    bool m_utf8;
    std::size_t m_start = 0;
    std::uint32_t m_line = 1;
};

/// What one file gave.
struct OfFile {
    std::optional<FileHits> hits;
    std::optional<Skipped> skipped;
    bool read = false;
};

OfFile searchFile(const Matcher& matcher, const std::string& path, const tl::expected<Content, Skipped>& content)
{
    OfFile out;
    if (!content) {
        out.skipped = content.error();
        return out;
    }
    out.read = true;
    FileHits file{path, {}, false};
    Lines lines(content->bytes, content->utf8);
    const auto ended = matcher.each(content->bytes, content->utf8, [&](const Matcher::Match& match) {
        if (file.hits.size() == mostHitsOfFile) {
            file.more = true;
            return false;
        }
        file.hits.push_back(lines.hit(match.offset, match.length));
        return true;
    });
    if (ended == Matcher::Ended::GaveUp)
        out.skipped = Skipped{Skipped::Why::GaveUp, path,
                              tr("The expression takes too long on this file; what it finds is incomplete.")};
    if (!file.hits.empty())
        out.hits = std::move(file);
    return out;
}

/// Calls `work` for 0 … count-1, in this order, on the cores of the machine, until it says false or the job is
/// cancelled.
Result<> spread(std::size_t count, const std::function<bool(std::size_t)>& work, Job& job)
{
    std::atomic<std::size_t> next{0};
    std::atomic<bool> stop{false};
    const auto run = [&] {
        for (std::size_t i = next++; i < count && !stop; i = next++)
            if (job.cancelled() || !work(i))
                stop = true;
    };
    std::vector<std::thread> threads;
    const std::size_t helpers = std::min<std::size_t>({std::thread::hardware_concurrency(), 8, count / 64 + 1}) - 1;
    for (std::size_t i = 0; i < helpers; ++i)
        threads.emplace_back(run);
    run();
    for (std::thread& thread : threads)
        thread.join();
    return job.step(tr("Searching"), std::min(next.load(), count), count);
}

std::vector<std::string> taken(const std::vector<std::string>& paths, const Query& query)
{
    const Filter filter(query.paths);
    std::vector<std::string> out;
    for (const std::string& path : paths)
        if (filter.takes(path))
            out.push_back(path);
    return out;
}

} // namespace

const char* whyName(Skipped::Why why)
{
    switch (why) {
    case Skipped::Why::Binary:
        return "binary";
    case Skipped::Why::Large:
        return "large";
    case Skipped::Why::Link:
        return "link";
    case Skipped::Why::Unreadable:
        return "unreadable";
    case Skipped::Why::GaveUp:
        return "gave_up";
    }
    return "unreadable";
}

Result<Found> find(const std::filesystem::path& root, const std::vector<std::string>& paths, const Query& query,
                   const std::map<std::string, std::string>& unsaved, Job& job)
{
    PLUMA_TRY(const Matcher matcher, Matcher::compile(query));
    const std::vector<std::string> files = taken(paths, query);
    const Result<Beneath> folder = Beneath::of(root);
    std::vector<OfFile> parts(files.size());
    std::atomic<std::uint64_t> hits{0};
    std::atomic<bool> bounded{false};
    const auto work = [&](std::size_t i) {
        // Files are begun in order: what was begun before the bound was reached holds the first hits of all.
        if (hits > mostHits) {
            bounded = true;
            return false;
        }
        const auto mine = unsaved.find(files[i]);
        parts[i] =
            searchFile(matcher, files[i], contentOf(folder, files[i], mine == unsaved.end() ? nullptr : &mine->second));
        if (parts[i].hits)
            hits += parts[i].hits->hits.size();
        return true;
    };
    PLUMA_CHECK(spread(files.size(), work, job));
    Found found;
    found.filtered = paths.size() - files.size();
    found.more = bounded;
    for (OfFile& part : parts) {
        found.searched += part.read ? 1 : 0;
        if (part.skipped)
            found.skipped.push_back(std::move(*part.skipped));
        if (!part.hits)
            continue;
        const std::size_t room = mostHits - std::min<std::size_t>(mostHits, found.hits);
        if (part.hits->hits.size() > room) {
            part.hits->hits.resize(room);
            part.hits->more = true;
        }
        found.more = found.more || part.hits->more;
        found.hits += part.hits->hits.size();
        if (!part.hits->hits.empty())
            found.files.push_back(std::move(*part.hits));
    }
    return found;
}

Result<Plan> plan(const std::filesystem::path& root, const std::vector<std::string>& paths, const Query& query,
                  const std::string& replacement, Job& job)
{
    PLUMA_TRY(const Matcher matcher, Matcher::compile(query));
    PLUMA_CHECK(matcher.check(replacement));
    if (!isUtf8(replacement))
        return fail(ErrorCode::Usage, tr("The replacement is not UTF-8."));
    const std::vector<std::string> files = taken(paths, query);
    const Result<Beneath> folder = Beneath::of(root);
    struct Part {
        std::optional<Change> change;
        std::optional<Skipped> skipped;
    };
    std::vector<Part> parts(files.size());
    std::atomic<std::uint64_t> bytes{0};
    const auto work = [&](std::size_t i) {
        auto content = contentOf(folder, files[i], nullptr);
        if (!content) {
            parts[i].skipped = content.error();
            return true;
        }
        Change change{files[i], {}, {}, {}, content->mode};
        std::size_t copied = 0;
        const auto ended = matcher.each(content->bytes, content->utf8, [&](const Matcher::Match& match) {
            Change::Edit edit{match.offset, match.length, matcher.expanded(replacement, content->bytes, match)};
            change.after.append(content->bytes, copied, match.offset - copied);
            change.after += edit.with;
            copied = match.offset + match.length;
            change.edits.push_back(std::move(edit));
            return change.after.size() <= mostPlanned;
        });
        if (ended == Matcher::Ended::GaveUp) {
            parts[i].skipped = Skipped{Skipped::Why::GaveUp, files[i],
                                       tr("The expression takes too long on this file; it stays as it is.")};
            return true;
        }
        if (change.edits.empty())
            return true;
        change.after.append(content->bytes, copied);
        change.before = std::move(content->bytes);
        bytes += change.before.size() + change.after.size();
        if (change.after != change.before)
            parts[i].change = std::move(change);
        return bytes <= mostPlanned;
    };
    PLUMA_CHECK(spread(files.size(), work, job));
    if (bytes > mostPlanned)
        return fail(ErrorCode::Limit, tr("This would change more than {} MiB.", mostPlanned >> 20), {},
                    tr("name fewer files with --path"));
    Plan plan;
    for (Part& part : parts) {
        if (part.skipped)
            plan.skipped.push_back(std::move(*part.skipped));
        if (!part.change)
            continue;
        plan.replaced += part.change->edits.size();
        plan.changes.push_back(std::move(*part.change));
    }
    return plan;
}

Change only(const Change& change, const std::vector<bool>& keep)
{
    Change out{change.path, change.before, {}, {}, change.mode};
    std::size_t copied = 0;
    for (std::size_t i = 0; i < change.edits.size(); ++i) {
        if (i >= keep.size() || !keep[i])
            continue;
        const Change::Edit& edit = change.edits[i];
        out.after.append(change.before, copied, edit.offset - copied);
        out.after += edit.with;
        copied = edit.offset + edit.length;
        out.edits.push_back(edit);
    }
    out.after.append(change.before, copied);
    return out;
}

namespace {

Result<> sameBytes(const Result<Beneath>& folder, const Change& change, const std::string& expected)
{
    const auto now = contentOf(folder, change.path, nullptr);
    if (!now || now->bytes != expected)
        return fail(ErrorCode::Conflict, tr("The file changed since it was searched."), change.path,
                    tr("nothing was written; search again"));
    return {};
}

} // namespace

Result<> write(const std::filesystem::path& root, const std::vector<Change>& changes, Direction direction, Job& job)
{
    const bool forward = direction == Direction::Forward;
    const Result<Beneath> folder = Beneath::of(root);
    const auto unchanged = [&]() -> Result<> {
        for (const Change& change : changes)
            PLUMA_CHECK(sameBytes(folder, change, forward ? change.before : change.after));
        return {};
    };
    PLUMA_CHECK(unchanged());
    std::vector<FileToSave> files;
    files.reserve(changes.size());
    for (const Change& change : changes)
        files.push_back({root / change.path, forward ? change.after : change.before, change.mode});
    std::size_t replaced = 0;
    // Writing them takes a while: they are looked at once more right before they get their new texts.
    const Result<> written = saveFiles(files, tr("Replacing"), unchanged, replaced, job);
    if (written)
        return {};
    // All or nothing: take back what is done.
    for (std::size_t i = 0; i < replaced; ++i)
        if (!saveFile(files[i].path, forward ? changes[i].before : changes[i].after, Exists::Replace, changes[i].mode))
            return fail(ErrorCode::Io, tr("{} Nor could what was written be taken back.", written.error().message),
                        changes[i].path, tr("git checkout -- PATH brings back what was committed"));
    return written;
}

} // namespace pluma::search

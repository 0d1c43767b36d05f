#include "document/pictures.h"

#include "base/beneath.h"
#include "base/text.h"

namespace pluma::document {

namespace {

constexpr std::size_t mostBytes = 64U << 20;

/// The path in a file system of what Markdown names: `%20` is a blank, and what a web server is asked is not part of
/// it.
std::string pathOf(std::string_view url)
{
    url = url.substr(0, url.find_first_of("?#"));
    std::string out;
    for (std::size_t i = 0; i < url.size(); ++i) {
        const auto byte = url[i] == '%' ? fromHex(url.substr(i + 1, 2)) : std::vector<std::uint8_t>();
        if (byte.size() == 1 && i + 2 < url.size()) {
            out += static_cast<char>(byte[0]);
            i += 2;
        } else {
            out += url[i];
        }
    }
    return out;
}

bool hasScheme(std::string_view url)
{
    const std::size_t colon = url.find(':');
    return colon != std::string_view::npos && colon > 0 && url.find_first_of("/?#") > colon;
}

Result<std::string> bytesOf(const std::string& url, const PictureFiles& files)
{
    const std::string kind = lower(url.substr(0, 8));
    if (startsWith(kind, "http:") || startsWith(kind, "https:") || startsWith(kind, "//"))
        return fail(ErrorCode::Denied, tr("it is on the web, from where nothing is fetched"));
    if (startsWith(kind, "data:")) {
        const std::size_t comma = url.find(";base64,");
        std::string out;
        if (comma == std::string::npos || !fromBase64(std::string_view(url).substr(comma + 8), out))
            return fail(ErrorCode::Invalid, tr("its data is not in base64"));
        return out;
    }
    if (hasScheme(url))
        return fail(ErrorCode::Denied, tr("only files beside the document are shown"));
    if (!files)
        return fail(ErrorCode::Denied, tr("its file is not read here"));
    const std::string path = pathOf(url);
    if (path.empty() || path.find('\0') != std::string::npos)
        return fail(ErrorCode::Invalid, tr("it names no file"));
    auto bytes = files(path);
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::NotFound, tr("there is no such file"));
    return bytes;
}

/// PDF has no vectors of SVG: the program rsvg-convert draws it, at most 2000 pixels wide and high.
Result<Picture> drawn(const Picture& svg, Job& job)
{
    ProcessSpec spec;
    spec.argv = {"rsvg-convert", "--format=png", "--width=2000", "--height=2000", "--keep-aspect-ratio"};
    spec.input = svg.bytes;
    spec.outputLimit = 64U << 20;
    auto done = runProcess(spec, job);
    if (!done && done.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::NotFound, tr("SVG is drawn by the program rsvg-convert, which is not installed"));
    if (!done)
        return tl::unexpected<Error>(done.error());
    if (done->exitCode != 0)
        return fail(ErrorCode::Invalid, tr("rsvg-convert fails: {}", printable(trim(done->errors).substr(0, 200))));
    PLUMA_TRY(Picture out, pictureOf(std::move(done->output)));
    out.width = svg.width;
    out.height = svg.height;
    return out;
}

/// One document's pictures.
class Taking {
public:
    Taking(Format format, const PictureFiles& files, Job& job) : m_format(format), m_files(files), m_job(job) {}

    Pictures taken;
    std::vector<Omission> omitted;

    Result<> block(Block& block)
    {
        PLUMA_CHECK(runs(block.runs));
        for (auto& row : block.rows)
            for (Runs& cell : row)
                PLUMA_CHECK(runs(cell));
        for (Block& child : block.children)
            PLUMA_CHECK(this->block(child));
        return {};
    }

private:
    Result<> runs(Runs& runs)
    {
        for (Run& run : runs)
            if (!run.picture.empty() || run.line != 0)
                PLUMA_CHECK(one(run));
        return {};
    }
    Result<> one(Run& run)
    {
        PLUMA_CHECK(m_job.step(tr("Reading pictures"), ++m_done));
        const auto known = m_known.find(run.picture);
        auto error = known != m_known.end() ? known->second : std::optional<Error>();
        if (known == m_known.end()) {
            auto picture = read(run.picture);
            if (picture)
                taken.emplace(run.picture, std::move(*picture));
            else if (picture.error().code == ErrorCode::Cancelled)
                return tl::unexpected<Error>(picture.error());
            else
                error = picture.error();
            m_known.emplace(run.picture, error);
        }
        if (!error) {
            const std::size_t size = taken.find(run.picture)->second.bytes.size();
            // A PDF has each of them once.
            m_bytes += m_format == Format::Pdf && known != m_known.end() ? 0 : size;
            if (m_bytes > mostBytes)
                error = Error{ErrorCode::Limit, tr("the pictures have more than {} MiB", mostBytes >> 20), {}, {}};
        }
        if (error) {
            omitted.push_back(
                {run.line, tr("The picture '{}' is left out: {}.", shortened(run.picture), error->message)});
            run.picture.clear();
        }
        return {};
    }
    static std::string shortened(const std::string& url)
    {
        const std::size_t data = startsWith(url, "data:") ? url.find(',') : std::string::npos;
        return printable(
            data != std::string::npos || url.size() > 200 ? url.substr(0, std::min<std::size_t>(data, 60)) + "…" : url);
    }
    Result<Picture> read(const std::string& url)
    {
        PLUMA_TRY(auto bytes, bytesOf(url, m_files));
        PLUMA_TRY(auto picture, pictureOf(std::move(bytes)));
        if (m_format == Format::Pdf && picture.kind == Picture::Kind::Svg)
            return drawn(picture, m_job);
        if (m_format == Format::Pdf && (picture.kind == Picture::Kind::Gif || picture.kind == Picture::Kind::Webp))
            return fail(ErrorCode::Invalid, tr("a PDF shows PNG, JPEG and SVG; save it as one of them"));
        if (m_format != Format::Html && picture.kind == Picture::Kind::Webp)
            return fail(ErrorCode::Invalid, tr("office programs show no WebP; save it as PNG"));
        return picture;
    }

    Format m_format;
    const PictureFiles& m_files;
    Job& m_job;
    std::map<std::string, std::optional<Error>> m_known;
    std::size_t m_bytes = 0;
    std::uint64_t m_done = 0;
};

} // namespace

PictureFiles picturesBeside(const std::filesystem::path& document, const std::filesystem::path& program)
{
    std::error_code error;
    const auto folder = std::filesystem::weakly_canonical(document.parent_path(), error);
    const auto whole = std::filesystem::weakly_canonical(program, error);
    const auto root = !program.empty() && isWithin(folder, whole) ? whole : folder;
    return [folder, root](const std::string& path) {
        const bool fromRoot = startsWith(path, "/");
        const auto inner = fromRoot ? std::filesystem::path(path).relative_path()
                                    : folder.lexically_relative(root) / std::filesystem::path(path);
        return readFileBeneath(root, inner).or_else([&](const Error& e) {
            const auto normal = inner.lexically_normal();
            const bool outside = normal.is_absolute() || (!normal.empty() && *normal.begin() == "..");
            std::string message = outside ? tr("only files in '{}' are shown", root.string()) : e.message;
            if (endsWith(message, "."))
                message.pop_back();
            return Result<std::string>(tl::unexpected<Error>(Error{e.code, message, e.where, e.hint}));
        });
    };
}

Result<Pictures> takePictures(Markdown& document, Format format, const PictureFiles& files, Job& job)
{
    Taking taking(format, files, job);
    PLUMA_CHECK(taking.block(document.root));
    document.omitted.insert(document.omitted.end(), taking.omitted.begin(), taking.omitted.end());
    return std::move(taking.taken);
}

} // namespace pluma::document

// What a picture's bytes are: by what they begin with, never by their name, and read to their end.
#include <algorithm>
#include <cairo.h>
#include <cstring>

#include "base/text.h"
#include "document/pictures.h"

namespace pluma::document {

namespace {

constexpr double mostPixels = 50e6;

Error damaged() { return {ErrorCode::Invalid, tr("its file is damaged"), {}, {}}; }

std::uint32_t big(std::string_view bytes, std::size_t at, std::size_t size)
{
    std::uint32_t out = 0;
    for (std::size_t i = 0; i < size; ++i)
        out = out << 8U | static_cast<unsigned char>(bytes[at + i]);
    return out;
}
std::uint32_t little(std::string_view bytes, std::size_t at, std::size_t size)
{
    std::uint32_t out = 0;
    for (std::size_t i = size; i-- > 0;)
        out = out << 8U | static_cast<unsigned char>(bytes[at + i]);
    return out;
}

Result<> bounded(const Picture& picture)
{
    if (picture.width < 1 || picture.height < 1)
        return tl::unexpected<Error>(damaged());
    if (picture.width * picture.height > mostPixels)
        return fail(ErrorCode::Limit, tr("it has {} × {} pixels, at most {} million are shown",
                                         static_cast<long>(picture.width), static_cast<long>(picture.height), 50));
    return {};
}

Result<> png(Picture& out)
{
    const std::string_view bytes = out.bytes;
    if (bytes.size() < 33 || bytes.substr(12, 4) != "IHDR")
        return tl::unexpected<Error>(damaged());
    out.width = big(bytes, 16, 4);
    out.height = big(bytes, 20, 4);
    PLUMA_CHECK(bounded(out));
    // Decoding is the only way to know that all of it is there.
    std::string_view rest = bytes;
    const auto read = [](void* from, unsigned char* to, unsigned int size) {
        auto& left = *static_cast<std::string_view*>(from);
        if (left.size() < size)
            return CAIRO_STATUS_READ_ERROR;
        std::memcpy(to, left.data(), size);
        left.remove_prefix(size);
        return CAIRO_STATUS_SUCCESS;
    };
    cairo_surface_t* const surface = cairo_image_surface_create_from_png_stream(read, &rest);
    const bool whole = cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS;
    cairo_surface_destroy(surface);
    return whole ? Result<>() : tl::unexpected<Error>(damaged());
}

/// How Exif says that a photo is turned; `at` is where its TIFF header begins.
int turnOf(std::string_view exif)
{
    if (exif.size() < 14)
        return 1;
    const bool isLittle = startsWith(exif, "II");
    const auto number = [&](std::size_t at, std::size_t size) {
        return isLittle ? little(exif, at, size) : big(exif, at, size);
    };
    const std::size_t folder = number(4, 4);
    if (folder > exif.size() - 2)
        return 1;
    const std::size_t entries = number(folder, 2);
    for (std::size_t i = 0; i < entries; ++i) {
        const std::size_t at = folder + 2 + i * 12;
        if (at + 12 > exif.size())
            break;
        if (number(at, 2) == 0x0112) {
            const auto turn = static_cast<int>(number(at + 8, 2));
            return turn >= 1 && turn <= 8 ? turn : 1;
        }
    }
    return 1;
}

Result<> jpeg(Picture& out)
{
    const std::string_view bytes = out.bytes;
    bool scan = false;
    for (std::size_t at = 2; at + 4 <= bytes.size();) {
        if (bytes[at] != '\xFF')
            return tl::unexpected<Error>(damaged());
        const auto marker = static_cast<unsigned char>(bytes[at + 1]);
        if (marker == 0xFF) {
            ++at;
            continue;
        }
        if (marker == 0xD9)
            break;
        const std::size_t size = big(bytes, at + 2, 2);
        const std::size_t next = at + 2 + size;
        if (size < 2 || next > bytes.size())
            return tl::unexpected<Error>(damaged());
        const bool frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (frame && size >= 8) {
            out.height = big(bytes, at + 5, 2);
            out.width = big(bytes, at + 7, 2);
        }
        if (marker == 0xE1 && size > 8 && bytes.substr(at + 4, 6) == std::string_view("Exif\0\0", 6))
            out.turn = turnOf(bytes.substr(at + 10, size - 8));
        if (marker == 0xDA) {
            scan = true;
            break;
        }
        at = next;
    }
    if (!scan || out.width == 0 || bytes.rfind("\xFF\xD9") == std::string_view::npos)
        return tl::unexpected<Error>(damaged());
    if (out.turn >= 5)
        std::swap(out.width, out.height);
    return bounded(out);
}

Result<> gif(Picture& out)
{
    const std::string_view bytes = out.bytes;
    if (bytes.size() < 14 || bytes.find(';', 13) == std::string_view::npos || bytes.back() == '\0')
        return tl::unexpected<Error>(damaged());
    out.width = little(bytes, 6, 2);
    out.height = little(bytes, 8, 2);
    return bounded(out);
}

Result<> webp(Picture& out)
{
    const std::string_view bytes = out.bytes;
    if (bytes.size() < 30 || little(bytes, 4, 4) + 8 > bytes.size())
        return tl::unexpected<Error>(damaged());
    const std::string_view chunk = bytes.substr(12, 4);
    if (chunk == "VP8X") {
        out.width = little(bytes, 24, 3) + 1;
        out.height = little(bytes, 27, 3) + 1;
    } else if (chunk == "VP8L") {
        const std::uint32_t bits = little(bytes, 21, 4);
        out.width = (bits & 0x3FFFU) + 1;
        out.height = (bits >> 14 & 0x3FFFU) + 1;
    } else {
        out.width = little(bytes, 26, 2) & 0x3FFFU;
        out.height = little(bytes, 28, 2) & 0x3FFFU;
    }
    return bounded(out);
}

/// A length of an attribute of `<svg …>` in pixels; 0 where there is none, or one that depends on the page.
double svgLength(std::string_view tag, std::string_view name)
{
    for (std::size_t at = tag.find(name); at != std::string_view::npos; at = tag.find(name, at + 1)) {
        const std::size_t equals = at + name.size();
        if (at == 0 || std::string_view(" \t\r\n").find(tag[at - 1]) == std::string_view::npos ||
            equals + 2 >= tag.size() || tag[equals] != '=')
            continue;
        char* end = nullptr;
        const std::string text(tag.substr(equals + 2, 32));
        const double value = std::strtod(text.c_str(), &end);
        const std::string_view unit(end);
        const double scale = startsWith(unit, "mm")   ? 96 / 25.4
                             : startsWith(unit, "cm") ? 96 / 2.54
                             : startsWith(unit, "in") ? 96
                             : startsWith(unit, "pt") ? 96 / 72.0
                             : startsWith(unit, "%")  ? 0
                                                      : 1;
        return value > 0 && value < 1e6 ? value * scale : 0;
    }
    return 0;
}

Result<> svg(Picture& out)
{
    const std::string_view bytes = out.bytes;
    const std::size_t begin = bytes.find("<svg");
    const std::size_t end = bytes.find('>', begin);
    if (end == std::string_view::npos || bytes.find("</svg", end) == std::string_view::npos || !isUtf8(bytes))
        return tl::unexpected<Error>(damaged());
    const std::string_view tag = bytes.substr(begin, end - begin);
    out.width = svgLength(tag, "width");
    out.height = svgLength(tag, "height");
    double box[4] = {0, 0, 0, 0};
    if (const std::size_t at = tag.find("viewBox="); at != std::string_view::npos && at + 9 < tag.size()) {
        std::string text(tag.substr(at + 9, 128));
        std::replace(text.begin(), text.end(), ',', ' ');
        const char* from = text.c_str();
        for (double& one : box) {
            char* next = nullptr;
            one = std::strtod(from, &next);
            from = next;
        }
    }
    const bool boxed = box[2] > 0 && box[3] > 0 && box[2] < 1e6 && box[3] < 1e6;
    if (out.width == 0 && out.height == 0) {
        out.width = boxed ? box[2] : 300;
        out.height = boxed ? box[3] : 150;
    } else if (out.width == 0) {
        out.width = boxed ? out.height * box[2] / box[3] : out.height;
    } else if (out.height == 0) {
        out.height = boxed ? out.width * box[3] / box[2] : out.width;
    }
    return {};
}

} // namespace

Result<Picture> pictureOf(std::string bytes)
{
    Picture out;
    out.bytes = std::move(bytes);
    const std::string_view all = out.bytes;
    if (startsWith(all, "\x89PNG\r\n\x1A\n")) {
        PLUMA_CHECK(png(out));
    } else if (startsWith(all, "\xFF\xD8\xFF")) {
        out.kind = Picture::Kind::Jpeg;
        PLUMA_CHECK(jpeg(out));
    } else if (startsWith(all, "GIF87a") || startsWith(all, "GIF89a")) {
        out.kind = Picture::Kind::Gif;
        PLUMA_CHECK(gif(out));
    } else if (startsWith(all, "RIFF") && all.size() > 12 && all.substr(8, 4) == "WEBP") {
        out.kind = Picture::Kind::Webp;
        PLUMA_CHECK(webp(out));
    } else if (all.substr(0, 4096).find("<svg") != std::string_view::npos) {
        out.kind = Picture::Kind::Svg;
        PLUMA_CHECK(svg(out));
    } else if (startsWith(all, "version https://git-lfs")) {
        return fail(ErrorCode::Invalid, tr("its file is a pointer of git-lfs; fetch it with `git lfs pull`"));
    } else {
        return fail(ErrorCode::Invalid, tr("its file is none of PNG, JPEG, GIF, WebP and SVG"));
    }
    return out;
}

std::string dataUri(const Picture& picture)
{
    const char* const kind = picture.kind == Picture::Kind::Png    ? "png"
                             : picture.kind == Picture::Kind::Jpeg ? "jpeg"
                             : picture.kind == Picture::Kind::Gif  ? "gif"
                             : picture.kind == Picture::Kind::Webp ? "webp"
                                                                   : "svg+xml";
    return std::string("data:image/") + kind + ";base64," + toBase64(picture.bytes);
}

} // namespace pluma::document

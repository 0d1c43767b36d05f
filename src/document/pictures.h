// The pictures of a document: read, checked and bounded before anything is written.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "document/export.h"
#include "document/markdown.h"

namespace pluma::document {

struct Picture {
    enum class Kind { Png, Jpeg, Gif, Webp, Svg };

    Kind kind = Kind::Png;
    std::string bytes;
    double width = 0, height = 0; ///< in pixels of 1/96 inch, as it is shown
    int turn = 1;                 ///< how a photo is turned, as Exif numbers it (1: not at all)
};

/// By the path in the document.
using Pictures = std::map<std::string, Picture, std::less<>>;

/// Reads the pictures that a document names. One that cannot be shown becomes its words in the document, and an
/// omission. A picture has at most 16 MiB and 50 million pixels, all of them together 64 MiB as often as they stand.
/// Errors: cancelled.
Result<Pictures> takePictures(Markdown& document, Format format, const PictureFiles& files, Job& job);

/// What the bytes are, with their size; an error says in words for people what is wrong with them.
Result<Picture> pictureOf(std::string bytes);
/// `data:image/png;base64,…`
std::string dataUri(const Picture& picture);

} // namespace pluma::document

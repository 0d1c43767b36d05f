// Pictures in a PDF: each stands in a line of text as one character of its size. Private to src/document.
#pragma once

#include <map>
#include <memory>
#include <pango/pangocairo.h>
#include <string>
#include <string_view>

#include "base/result.h"
#include "document/pictures.h"

namespace pluma::document {

/// What stands for a picture in a text that is laid out.
inline constexpr std::string_view pictureCharacter = "\uFFFC";

class PdfPictures {
public:
    /// Errors: invalid for what cannot be drawn, which `takePictures` has left out before.
    static Result<PdfPictures> of(const Pictures& pictures);

    /// Texts of this context can have pictures. They must not outlive this.
    void drawIn(PangoContext* context) const;
    /// Makes a character a picture, at most so wide and high.
    PangoAttribute* attribute(const std::string& picture, double widest, double highest) const;

private:
    struct One {
        std::shared_ptr<cairo_surface_t> surface;
        int turn = 1;
        double width = 0, height = 0; ///< in points, as it is shown
    };
    static void draw(cairo_t* cairo, PangoAttrShape* attribute, gboolean path, gpointer self);

    std::map<std::string, One, std::less<>> m_pictures;
};

} // namespace pluma::document

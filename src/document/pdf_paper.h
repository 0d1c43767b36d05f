// The paper of a PDF: text laid out by Pango, drawn by Cairo on pages with a head and a foot. What is written on it,
// and in which order, is pdf.cpp's. Private to src/document.
#pragma once

#include <cairo-pdf.h>
#include <memory>
#include <pango/pangocairo.h>
#include <string>

#include "document/formats.h"
#include "document/pdf_pictures.h"

namespace pluma::document {

// Points, 72 to the inch; ISO 216 A4.
inline constexpr double shortSide = 595.28, longSide = 841.89;
inline constexpr double margin = 56.7, top = 76, bottom = 64;
inline constexpr std::size_t pieceSize = 8192; ///< bytes of a text that are laid out at once
inline constexpr double pictureHeight = 400;

struct Colour {
    double r, g, b;
};
inline constexpr Colour ink{0.11, 0.13, 0.16}, dim{0.36, 0.39, 0.45}, rule{0.80, 0.82, 0.85}, soft{0.95, 0.955, 0.965},
    accent{0.16, 0.38, 0.79}, warn{0.72, 0.11, 0.11};

struct Style {
    double size = 9.5;
    bool strong = false, mono = false;
    Colour colour = ink;
    PangoAlignment align = PANGO_ALIGN_LEFT;
};

struct Deleter {
    void operator()(PangoLayout* p) const { g_object_unref(p); }
    void operator()(PangoLayoutIter* p) const { pango_layout_iter_free(p); }
    void operator()(PangoAttrList* p) const { pango_attr_list_unref(p); }
    void operator()(PangoFontDescription* p) const { pango_font_description_free(p); }
    void operator()(cairo_t* p) const { cairo_destroy(p); }
    void operator()(cairo_surface_t* p) const { cairo_surface_destroy(p); }
};
template <class T>
using Owned = std::unique_ptr<T, Deleter>;
using Layout = Owned<PangoLayout>;

inline double points(int units) { return static_cast<double>(units) / PANGO_SCALE; }

/// Text as it is laid out. A line break of the document keeps the paragraph whole; words without end may be cut
/// anywhere (Pango takes quadratic time over them).
std::string shown(std::string_view text);
/// Runs with their text as it is laid out, so that places in a layout are places in them. A picture is one character.
Runs prepared(const Runs& runs);
std::size_t sizeOf(const Runs& runs); ///< in bytes
/// What of runs is from a place on, as far as whole characters go into `most` bytes.
Runs part(const Runs& runs, std::size_t from, std::size_t most);

/// Pages, one after the other, and the height at which the next thing stands. Draws only in a pass that is to draw;
/// another one measures. Not copied.
class Paper {
public:
    Paper(const About& about, const PdfPictures& pictures, Job& job, cairo_surface_t* surface);
    /// Errors: io, when Cairo could not write.
    Result<> state() const;

protected:
    double width() const { return m_landscape ? longSide : shortSide; }
    double height() const { return m_landscape ? shortSide : longSide; }
    double right() const { return width() - margin; }
    double room() const { return height() - bottom - m_y; }
    double pageRoom() const { return height() - bottom - top; }

    /// The runs are prepared ones.
    Layout layout(const Runs& runs, const Style& style, double wrap, double highest = pictureHeight);
    Layout layout(const std::string& text, const Style& style, double wrap = -1);
    static double heightOf(const Layout& one);
    static double widthOf(const Layout& one);
    void colour(const Colour& c);
    void put(const Layout& one, double x, double y, const Colour& c);
    /// The lines that begin between two heights of a layout; the first of them stands at `y`.
    void putLines(const Layout& one, double x, double y, double from, double to);
    void fill(double x, double y, double w, double h, const Colour& c);
    void line(double x1, double y1, double x2, double y2);
    void beginPage(bool landscape);
    void endPage();
    void nextPage(bool landscape);
    /// Begins a page unless so much room is left; what is larger than a page may begin anywhere.
    void need(double h);
    void gap(double h);
    /// Lines of text, which go on over pages. A long text is laid out piece by piece, each from where the last whole
    /// line of the one before ended: the time and the memory of a layout grow faster than its text.
    Result<> flow(const Runs& runs, const Style& style, double x, double wrap, bool grounded = false);
    /// Draws the lines of a piece, the last one only when nothing follows; how many bytes were drawn.
    std::size_t lines(const Layout& one, const Runs& runs, const Style& style, double x, bool first, bool last,
                      bool grounded);
    void links(const Runs& runs, PangoLayoutLine* drawn, double x, double y, double h);

    struct ContextDeleter {
        void operator()(PangoContext* p) const { g_object_unref(p); }
    };

    const About& m_about;
    const PdfPictures& m_pictures;
    Job& m_job;
    cairo_surface_t* m_surface;
    Owned<cairo_t> m_cairo;
    std::unique_ptr<PangoContext, ContextDeleter> m_context;
    bool m_draw = false, m_landscape = false;
    double m_y = top;
    int m_page = 0, m_pages = 0;
    std::uint64_t m_done = 0; ///< pieces of long texts
};

} // namespace pluma::document

#include "document/pdf_pictures.h"

#include <cstring>

#include "base/text.h"

namespace pluma::document {

namespace {

cairo_status_t readBytes(void* from, unsigned char* to, unsigned int size)
{
    auto& left = *static_cast<std::string_view*>(from);
    if (left.size() < size)
        return CAIRO_STATUS_READ_ERROR;
    std::memcpy(to, left.data(), size);
    left.remove_prefix(size);
    return CAIRO_STATUS_SUCCESS;
}

cairo_surface_t* surfaceOf(const Picture& picture)
{
    if (picture.kind == Picture::Kind::Png) {
        std::string_view rest = picture.bytes;
        return cairo_image_surface_create_from_png_stream(readBytes, &rest);
    }
    // A PDF takes a JPEG as it is; its pixels are never read, so they are never written either.
    const bool across = picture.turn >= 5;
    cairo_surface_t* const out =
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(across ? picture.height : picture.width),
                                   static_cast<int>(across ? picture.width : picture.height));
    auto* const bytes = new std::string(picture.bytes);
    if (cairo_surface_set_mime_data(
            out, CAIRO_MIME_TYPE_JPEG, reinterpret_cast<const unsigned char*>(bytes->data()), bytes->size(),
            [](void* own) { delete static_cast<std::string*>(own); }, bytes) != CAIRO_STATUS_SUCCESS)
        delete bytes;
    return out;
}

/// From a square that is as a photo was taken to one that is as it is shown, by the numbers of Exif.
cairo_matrix_t turned(int turn)
{
    cairo_matrix_t out;
    switch (turn) {
    case 2:
        cairo_matrix_init(&out, -1, 0, 0, 1, 1, 0);
        break;
    case 3:
        cairo_matrix_init(&out, -1, 0, 0, -1, 1, 1);
        break;
    case 4:
        cairo_matrix_init(&out, 1, 0, 0, -1, 0, 1);
        break;
    case 5:
        cairo_matrix_init(&out, 0, 1, 1, 0, 0, 0);
        break;
    case 6:
        cairo_matrix_init(&out, 0, 1, -1, 0, 1, 0);
        break;
    case 7:
        cairo_matrix_init(&out, 0, -1, -1, 0, 1, 1);
        break;
    case 8:
        cairo_matrix_init(&out, 0, -1, 1, 0, 0, 1);
        break;
    default:
        cairo_matrix_init_identity(&out);
        break;
    }
    return out;
}

} // namespace

Result<PdfPictures> PdfPictures::of(const Pictures& pictures)
{
    PdfPictures out;
    for (const auto& [name, picture] : pictures) {
        One one;
        one.surface.reset(surfaceOf(picture), cairo_surface_destroy);
        if (cairo_surface_status(one.surface.get()) != CAIRO_STATUS_SUCCESS)
            return fail(ErrorCode::Invalid, tr("The picture '{}' cannot be drawn: {}", printable(name.substr(0, 200)),
                                               cairo_status_to_string(cairo_surface_status(one.surface.get()))));
        one.turn = picture.turn;
        one.width = picture.width * 0.75; // 96 pixels to the inch
        one.height = picture.height * 0.75;
        out.m_pictures.emplace(name, std::move(one));
    }
    return out;
}

void PdfPictures::drawIn(PangoContext* context) const
{
    pango_cairo_context_set_shape_renderer(context, &PdfPictures::draw, const_cast<PdfPictures*>(this), nullptr);
}

PangoAttribute* PdfPictures::attribute(const std::string& picture, double widest, double highest) const
{
    const One& one = m_pictures.find(picture)->second;
    const double scale = std::min({1.0, std::max(widest, 8.0) / one.width, highest / one.height});
    const auto units = [scale](double points) { return static_cast<int>(points * scale * PANGO_SCALE); };
    const PangoRectangle box = {0, -units(one.height), units(one.width), units(one.height)};
    return pango_attr_shape_new_with_data(&box, &box, const_cast<One*>(&one), nullptr, nullptr);
}

void PdfPictures::draw(cairo_t* cairo, PangoAttrShape* attribute, gboolean path, gpointer)
{
    if (path != FALSE)
        return;
    const One& one = *static_cast<const One*>(attribute->data);
    double x = 0, y = 0;
    cairo_get_current_point(cairo, &x, &y);
    const PangoRectangle& box = attribute->logical_rect;
    cairo_save(cairo);
    cairo_translate(cairo, x, y + static_cast<double>(box.y) / PANGO_SCALE);
    cairo_scale(cairo, static_cast<double>(box.width) / PANGO_SCALE, static_cast<double>(box.height) / PANGO_SCALE);
    const cairo_matrix_t matrix = turned(one.turn);
    cairo_transform(cairo, &matrix);
    cairo_scale(cairo, 1.0 / cairo_image_surface_get_width(one.surface.get()),
                1.0 / cairo_image_surface_get_height(one.surface.get()));
    cairo_set_source_surface(cairo, one.surface.get(), 0, 0);
    cairo_paint(cairo);
    cairo_restore(cairo);
}

} // namespace pluma::document

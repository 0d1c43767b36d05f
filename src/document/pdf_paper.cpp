#include "document/pdf_paper.h"

#include <algorithm>

#include "base/text.h"

namespace pluma::document {

std::string shown(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    std::size_t run = 0;
    for (const char c : text) {
        const bool begins = (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
        if (run >= 80 && begins) {
            out += "\u200B";
            run = 0;
        }
        run = c == ' ' || c == '\n' ? 0 : run + 1;
        if (c == '\n')
            out += "\u2028";
        else
            out += c;
    }
    return out;
}

Runs prepared(const Runs& runs)
{
    Runs out;
    for (const Run& run : runs) {
        out.push_back(run);
        out.back().text = run.picture.empty() ? shown(run.text) : std::string(pictureCharacter);
    }
    return out;
}

std::size_t sizeOf(const Runs& runs)
{
    std::size_t out = 0;
    for (const Run& run : runs)
        out += run.text.size();
    return out;
}

Runs part(const Runs& runs, std::size_t from, std::size_t most)
{
    Runs out;
    std::size_t at = 0, room = most;
    for (const Run& run : runs) {
        const std::size_t end = at + run.text.size();
        if (end > from && room > 0) {
            const std::size_t begin = from > at ? from - at : 0;
            std::size_t size = std::min(run.text.size() - begin, room);
            while (begin + size < run.text.size() &&
                   (static_cast<unsigned char>(run.text[begin + size]) & 0xC0U) == 0x80U)
                --size;
            room = size < run.text.size() - begin ? 0 : room - size;
            out.push_back(run);
            out.back().text = run.text.substr(begin, size);
        }
        at = end;
    }
    return out;
}

Paper::Paper(const About& about, const PdfPictures& pictures, Job& job, cairo_surface_t* surface)
    : m_about(about), m_pictures(pictures), m_job(job), m_surface(surface), m_cairo(cairo_create(surface))
{
    // Text has the same measures wherever it is drawn.
    PangoContext* const context = pango_cairo_create_context(m_cairo.get());
    pango_cairo_context_set_resolution(context, 72);
    cairo_font_options_t* const options = cairo_font_options_create();
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    pango_cairo_context_set_font_options(context, options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(context, FALSE);
    m_pictures.drawIn(context);
    m_context.reset(context);
}

Result<> Paper::state() const
{
    const cairo_status_t status = cairo_status(m_cairo.get());
    if (status == CAIRO_STATUS_SUCCESS)
        return {};
    return fail(ErrorCode::Io, tr("The PDF cannot be written: {}", cairo_status_to_string(status)));
}

Layout Paper::layout(const Runs& runs, const Style& style, double wrap, double highest)
{
    Layout out(pango_layout_new(m_context.get()));
    Owned<PangoFontDescription> font(pango_font_description_from_string(
        style.mono ? "JetBrains Mono, DejaVu Sans Mono, monospace" : "Inter, DejaVu Sans, sans-serif"));
    pango_font_description_set_size(font.get(), static_cast<int>(style.size * PANGO_SCALE));
    pango_font_description_set_weight(font.get(), style.strong ? PANGO_WEIGHT_SEMIBOLD : PANGO_WEIGHT_NORMAL);
    pango_layout_set_font_description(out.get(), font.get());
    std::string text;
    Owned<PangoAttrList> attributes(pango_attr_list_new());
    for (const Run& run : runs) {
        const auto from = static_cast<guint>(text.size());
        text += run.text;
        const auto put = [&](PangoAttribute* one) {
            one->start_index = from;
            one->end_index = static_cast<guint>(text.size());
            pango_attr_list_insert(attributes.get(), one);
        };
        if (!run.picture.empty()) {
            put(m_pictures.attribute(run.picture, wrap > 0 ? wrap : right() - margin, highest));
            continue;
        }
        if (run.note != 0) {
            put(pango_attr_scale_new(0.7));
            put(pango_attr_rise_new(static_cast<int>(style.size * 0.35 * PANGO_SCALE)));
        }
        if (run.strong)
            put(pango_attr_weight_new(PANGO_WEIGHT_SEMIBOLD));
        if (run.emphasis)
            put(pango_attr_style_new(PANGO_STYLE_ITALIC));
        if (run.strike)
            put(pango_attr_strikethrough_new(TRUE));
        if (run.code) {
            put(pango_attr_family_new("JetBrains Mono, DejaVu Sans Mono, monospace"));
            put(pango_attr_scale_new(0.9));
        }
        if (!run.link.empty() && isSafeLink(run.link))
            put(pango_attr_foreground_new(static_cast<guint16>(accent.r * 65535),
                                          static_cast<guint16>(accent.g * 65535),
                                          static_cast<guint16>(accent.b * 65535)));
    }
    // A number that is cut gets no hyphen that is not its own.
    pango_attr_list_insert(attributes.get(), pango_attr_insert_hyphens_new(FALSE));
    // "->" is two characters and no arrow; looking for such pairs takes most of the time of a row of signs.
    pango_attr_list_insert(attributes.get(), pango_attr_font_features_new("calt 0"));
    pango_layout_set_text(out.get(), text.data(), static_cast<int>(text.size()));
    pango_layout_set_attributes(out.get(), attributes.get());
    pango_layout_set_alignment(out.get(), style.align);
    pango_layout_set_line_spacing(out.get(), 1.25F);
    pango_layout_set_wrap(out.get(), PANGO_WRAP_WORD_CHAR);
    if (wrap >= 0)
        pango_layout_set_width(out.get(), static_cast<int>(wrap * PANGO_SCALE));
    return out;
}

Layout Paper::layout(const std::string& text, const Style& style, double wrap)
{
    return layout(Runs{Run{shown(text), {}, false, false, false, false}}, style, wrap);
}

double Paper::heightOf(const Layout& one)
{
    int h = 0;
    pango_layout_get_size(one.get(), nullptr, &h);
    return points(h);
}

double Paper::widthOf(const Layout& one)
{
    int w = 0;
    pango_layout_get_size(one.get(), &w, nullptr);
    return points(w);
}

void Paper::colour(const Colour& c) { cairo_set_source_rgb(m_cairo.get(), c.r, c.g, c.b); }

void Paper::put(const Layout& one, double x, double y, const Colour& c)
{
    if (!m_draw)
        return;
    colour(c);
    cairo_move_to(m_cairo.get(), x, y);
    pango_cairo_show_layout(m_cairo.get(), one.get());
}

void Paper::putLines(const Layout& one, double x, double y, double from, double to)
{
    if (!m_draw)
        return;
    colour(ink);
    Owned<PangoLayoutIter> it(pango_layout_get_iter(one.get()));
    do {
        int y0 = 0, y1 = 0;
        pango_layout_iter_get_line_yrange(it.get(), &y0, &y1);
        if (points(y0) < from - 0.01)
            continue;
        if (points(y0) >= to - 0.01)
            break;
        PangoRectangle box;
        pango_layout_iter_get_line_extents(it.get(), nullptr, &box);
        cairo_move_to(m_cairo.get(), x + points(box.x), y + points(pango_layout_iter_get_baseline(it.get())) - from);
        pango_cairo_show_layout_line(m_cairo.get(), pango_layout_iter_get_line_readonly(it.get()));
    } while (pango_layout_iter_next_line(it.get()));
}

void Paper::fill(double x, double y, double w, double h, const Colour& c)
{
    if (!m_draw)
        return;
    colour(c);
    cairo_rectangle(m_cairo.get(), x, y, w, h);
    cairo_fill(m_cairo.get());
}

void Paper::line(double x1, double y1, double x2, double y2)
{
    if (!m_draw)
        return;
    colour(rule);
    cairo_set_line_width(m_cairo.get(), 0.6);
    cairo_move_to(m_cairo.get(), x1, y1);
    cairo_line_to(m_cairo.get(), x2, y2);
    cairo_stroke(m_cairo.get());
}

void Paper::beginPage(bool landscape)
{
    m_landscape = landscape;
    ++m_page;
    m_y = top;
    if (!m_draw)
        return;
    cairo_pdf_surface_set_size(m_surface, width(), height());
    const Style small{7.5, false, false, dim};
    const Style bold{7.5, true, false, dim};
    std::string left = m_about.number;
    if (!m_about.revision.empty())
        left += (left.empty() ? "Revision " : " · Revision ") + m_about.revision;
    if (!m_about.date.empty())
        left += (left.empty() ? "" : " · ") + m_about.date;
    put(layout(left, bold), margin, 40, dim);
    const auto program = layout(m_about.program, small);
    put(program, right() - widthOf(program), 40, dim);
    const auto marking = layout(m_about.marking, bold);
    put(marking, (width() - widthOf(marking)) / 2, 28, warn);
    line(margin, 56, right(), 56);
    line(margin, height() - 50, right(), height() - 50);
    const auto number = layout(fmt::format("Page {} of {}", m_page, m_pages), small);
    put(number, right() - widthOf(number), height() - 44, dim);
    put(layout(m_about.digest, {6, false, true, dim}), margin, height() - 43, dim);
}

void Paper::endPage()
{
    if (m_draw)
        cairo_show_page(m_cairo.get());
}

void Paper::nextPage(bool landscape)
{
    endPage();
    beginPage(landscape);
}

void Paper::need(double h)
{
    if (room() < std::min(h, pageRoom()) && m_y > top)
        nextPage(m_landscape);
}

void Paper::gap(double h)
{
    if (m_y > top)
        m_y += h;
}

Result<> Paper::flow(const Runs& runs, const Style& style, double x, double wrap, bool grounded)
{
    const Runs all = prepared(runs);
    const std::size_t size = sizeOf(all);
    std::size_t from = 0;
    do {
        if (from > 0)
            PLUMA_CHECK(m_job.step(tr("Writing PDF"), ++m_done));
        const bool whole = size - from <= pieceSize;
        const Runs now = from == 0 && whole ? all : part(all, from, pieceSize);
        const auto one = layout(now, style, wrap);
        const std::size_t laid = lines(one, now, style, x, from == 0, whole, grounded);
        from += laid;
    } while (from < size);
    return {};
}

std::size_t Paper::lines(const Layout& one, const Runs& runs, const Style& style, double x, bool first, bool last,
                         bool grounded)
{
    const int lines = pango_layout_get_line_count(one.get());
    const int end = last || lines == 1 ? lines : lines - 1;
    Owned<PangoLayoutIter> it(pango_layout_get_iter(one.get()));
    const bool linked = std::any_of(runs.begin(), runs.end(), [](const Run& run) { return !run.link.empty(); });
    for (int number = 0; number < end; ++number) {
        PangoRectangle box;
        pango_layout_iter_get_line_extents(it.get(), nullptr, &box);
        int y0 = 0, y1 = 0;
        pango_layout_iter_get_line_yrange(it.get(), &y0, &y1);
        // No single line stands alone at the end or the beginning of a page.
        const double h = points(y1 - y0);
        if (room() < (first && number == 0 && lines > 1 ? std::min(2 * h, h + 40) : h) && m_y > top)
            nextPage(m_landscape);
        if (grounded)
            fill(x - 6, m_y, right() - x + 6, h, soft);
        if (m_draw) {
            colour(style.colour);
            const double baseline = m_y + points(pango_layout_iter_get_baseline(it.get())) - points(y0);
            cairo_move_to(m_cairo.get(), x + points(box.x), baseline);
            PangoLayoutLine* const drawn = pango_layout_iter_get_line_readonly(it.get());
            pango_cairo_show_layout_line(m_cairo.get(), drawn);
            if (linked)
                links(runs, drawn, x, m_y, h);
        }
        m_y += h;
        pango_layout_iter_next_line(it.get());
    }
    return end == lines ? sizeOf(runs)
                        : static_cast<std::size_t>(pango_layout_get_line_readonly(one.get(), end)->start_index);
}

void Paper::links(const Runs& runs, PangoLayoutLine* drawn, double x, double y, double h)
{
    int at = 0;
    for (const Run& run : runs) {
        const int end = at + static_cast<int>(run.text.size());
        if ((startsWith(run.link, "http") || startsWith(run.link, "mailto:")) && isSafeLink(run.link) &&
            run.link.find_first_of("'\\") == std::string::npos) {
            if (at >= drawn->start_index + drawn->length || end <= drawn->start_index) {
                at = end;
                continue;
            }
            int* ranges = nullptr;
            int count = 0;
            pango_layout_line_get_x_ranges(drawn, std::max(at, drawn->start_index),
                                           std::min(end, drawn->start_index + drawn->length), &ranges, &count);
            for (int i = 0; i < count; ++i) {
                const std::string tag = fmt::format("rect=[{} {} {} {}] uri='{}'", x + points(ranges[2 * i]), y,
                                                    points(ranges[2 * i + 1] - ranges[2 * i]), h, run.link);
                cairo_tag_begin(m_cairo.get(), CAIRO_TAG_LINK, tag.c_str());
                cairo_tag_end(m_cairo.get(), CAIRO_TAG_LINK);
            }
            g_free(ranges);
        }
        at = end;
    }
}

} // namespace pluma::document

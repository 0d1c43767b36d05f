// PDF by Cairo and Pango: the document is laid out twice, first to know the pages of its headings and how many pages
// there are, then to be drawn.
#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <span>

#include "base/text.h"
#include "document/formats.h"
#include "document/pdf_paper.h"

namespace pluma::document {

namespace {

constexpr std::size_t mostColumns = 80;
constexpr std::size_t longestCell = 262144; ///< bytes of a cell, which is laid out whole
constexpr double cellPictureHeight = 240, cellX = 4, cellY = 3, signHeight = 27;

/// A heading and the page it is on.
struct Entry {
    std::string title, id;
    int level = 1, page = 1;
};

/// A document written on paper: headings with their contents, text, tables, code.
class Pdf : Paper {
public:
    using Paper::Paper;
    using Paper::state;

    /// `draw` false: only counts pages and finds headings.
    Result<> run(const Block& document, bool draw)
    {
        m_draw = draw;
        m_known = std::exchange(m_entries, {});
        m_pages = std::exchange(m_page, 0);
        m_landscape = false;
        m_contents = false;
        beginPage(false);
        PLUMA_CHECK(blocks(document.children, margin));
        endPage();
        return {};
    }

    /// After a pass: whether contents stand before the first section.
    bool hasContents() const
    {
        return std::count_if(m_entries.begin(), m_entries.end(),
                             [](const Entry& one) { return one.level == 2 || one.level == 3; }) >= 3;
    }

private:
    Result<> heading(const Block& block, double x)
    {
        constexpr std::array<double, 6> sizes = {21, 14, 11.5, 10.5, 10, 9.5};
        const double size = sizes[static_cast<std::size_t>(std::clamp(block.level, 1, 6) - 1)];
        if (block.level == 2 && !m_contents)
            PLUMA_CHECK(contents());
        gap(block.level == 1 ? 0 : size * 1.1);
        need(size * 1.4 + m_after); // and what follows
        Entry entry{shortened(plain(block.runs)), "h" + std::to_string(m_entries.size()), block.level, m_page};
        if (m_draw) {
            cairo_tag_begin(m_cairo.get(), CAIRO_TAG_DEST,
                            fmt::format("name='{}' x={} y={}", entry.id, x, m_y - 6).c_str());
            cairo_tag_end(m_cairo.get(), CAIRO_TAG_DEST);
            // Under the last heading of a higher level.
            while (m_outline.size() > static_cast<std::size_t>(block.level))
                m_outline.pop_back();
            while (m_outline.size() < static_cast<std::size_t>(block.level))
                m_outline.push_back(m_outline.empty() ? CAIRO_PDF_OUTLINE_ROOT : m_outline.back());
            m_outline.push_back(cairo_pdf_surface_add_outline(m_surface, m_outline.back(), entry.title.c_str(),
                                                              ("dest='" + entry.id + "'").c_str(),
                                                              static_cast<cairo_pdf_outline_flags_t>(0)));
        }
        m_entries.push_back(std::move(entry));
        PLUMA_CHECK(flow(block.runs, {size, true, false, ink}, x, right() - x));
        m_y += size * 0.35;
        return {};
    }
    /// A title as the contents have room for it.
    static std::string shortened(const std::string& title)
    {
        std::size_t at = 0;
        for (int n = 0; at < title.size(); ++n) {
            if (n == 250)
                return title.substr(0, at) + "…";
            nextCodePoint(title, at);
        }
        return title;
    }

    // Before the first section; the pages are those that the first pass found.
    Result<> contents()
    {
        m_contents = true;
        std::vector<const Entry*> shown;
        for (const Entry& one : m_known)
            if (one.level == 2 || one.level == 3)
                shown.push_back(&one);
        if (shown.size() < 3)
            return {};
        gap(16);
        need(60);
        PLUMA_CHECK(
            flow({Run{"Contents", {}, false, false, false, false}}, {14, true, false, ink}, margin, right() - margin));
        m_y += 4;
        for (const Entry* one : shown) {
            PLUMA_CHECK(m_job.step(tr("Writing PDF"), ++m_done));
            const Style style{9, one->level == 2, false, ink};
            const double x = margin + (one->level - 2) * 14;
            const auto page = layout(std::to_string(one->page), {9, false, false, ink});
            auto title = layout(one->title, style, right() - x - 40);
            pango_layout_set_ellipsize(title.get(), PANGO_ELLIPSIZE_END);
            pango_layout_set_height(title.get(), -1);
            const double h = heightOf(title);
            need(h);
            if (m_draw) {
                cairo_tag_begin(m_cairo.get(), CAIRO_TAG_LINK, ("dest='" + one->id + "'").c_str());
                put(title, x, m_y, ink);
                put(page, right() - widthOf(page), m_y, ink);
                cairo_tag_end(m_cairo.get(), CAIRO_TAG_LINK);
                int w = 0;
                PangoRectangle box;
                pango_layout_get_extents(title.get(), nullptr, &box);
                w = box.width;
                leader(x + points(w) + 6, right() - widthOf(page) - 6, m_y + h - 4);
            }
            m_y += h + 1;
        }
        return {};
    }
    void leader(double from, double to, double y)
    {
        if (to <= from)
            return;
        colour(rule);
        const double dashes[] = {0.8, 3};
        cairo_set_dash(m_cairo.get(), dashes, 2, 0);
        cairo_set_line_width(m_cairo.get(), 0.8);
        cairo_move_to(m_cairo.get(), from, y);
        cairo_line_to(m_cairo.get(), to, y);
        cairo_stroke(m_cairo.get());
        cairo_set_dash(m_cairo.get(), nullptr, 0, 0);
    }

    Result<> code(const Block& block, double x)
    {
        gap(5);
        const std::string all = codeOf(block);
        for (const std::string_view text : split(all, '\n')) {
            PLUMA_CHECK(m_job.step(tr("Writing PDF"), ++m_done));
            PLUMA_CHECK(flow({Run{std::string(text), {}, false, false, false, false}}, {8, false, true, ink}, x + 6,
                             right() - x - 12, true));
        }
        m_y += 5;
        return {};
    }

    // --- tables ------------------------------------------------------------------------------------------------------

    struct Plan {
        std::vector<double> widths;
        double size = 8.5;
        bool landscape = false;
    };

    /// How wide columns are: what they need on one line where that fits, and never less than their longest word.
    Plan plan(const Block& table, double room, double wide)
    {
        Plan out;
        std::size_t columns = 0;
        for (const auto& row : table.rows)
            columns = std::max(columns, row.size());
        std::vector<double> natural(columns, 12), least(columns, 12);
        const std::size_t sample = std::min<std::size_t>(table.rows.size(), 300);
        for (std::size_t r = 0; r < sample; ++r)
            for (std::size_t c = 0; c < table.rows[r].size(); ++c) {
                const Style style{out.size, r == 0, false, ink};
                // Of a long text its beginning says enough.
                const Runs text = part(prepared(table.rows[r][c]), 0, 2000);
                natural[c] = std::max(natural[c], widthOf(layout(text, style, -1, cellPictureHeight)) + 2 * cellX + 1);
                auto words = layout(text, style, 0, cellPictureHeight);
                pango_layout_set_wrap(words.get(), PANGO_WRAP_WORD);
                least[c] = std::max(least[c], widthOf(words) + 2 * cellX + 1);
            }
        double all = 0, minimum = 0;
        for (std::size_t c = 0; c < columns; ++c) {
            least[c] = std::min(least[c], wide / 2);
            natural[c] = std::max(natural[c], least[c]);
            all += natural[c];
            minimum += least[c];
        }
        // Type as small as 7 points is read; beyond that the page turns.
        out.landscape = minimum * 7 / out.size > room;
        if (out.landscape)
            room = wide;
        if (minimum > room) {
            const double smaller = std::max(5.5, std::floor(out.size * room / minimum * 10) / 10);
            for (std::size_t c = 0; c < columns; ++c) {
                least[c] *= smaller / out.size;
                natural[c] *= smaller / out.size;
            }
            all *= smaller / out.size;
            minimum *= smaller / out.size;
            out.size = smaller;
        }
        for (std::size_t c = 0; c < columns; ++c) {
            if (all <= room)
                out.widths.push_back(natural[c] + (room - all) * natural[c] / all);
            else if (minimum >= room)
                out.widths.push_back(least[c] * room / minimum);
            else
                out.widths.push_back(least[c] + (room - minimum) * (natural[c] - least[c]) / (all - minimum));
        }
        return out;
    }

    /// The same in every pass.
    const Plan& planOf(const Block& table, double x)
    {
        const auto known = m_plans.find(&table);
        if (known != m_plans.end())
            return known->second;
        const double indent = x - margin;
        return m_plans.emplace(&table, plan(table, shortSide - 2 * margin - indent, longSide - 2 * margin - indent))
            .first->second;
    }

    std::vector<Layout> cells(const Block& table, std::size_t r, const Plan& plan, double& h)
    {
        std::vector<Layout> out;
        for (std::size_t c = 0; c < table.rows[r].size(); ++c) {
            Style style{plan.size, r == 0, false, ink};
            if (c < table.columns.size() && table.columns[c] != Block::Align::Left)
                style.align = table.columns[c] == Block::Align::Right ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_CENTER;
            out.push_back(layout(prepared(table.rows[r][c]), style, plan.widths[c] - 2 * cellX, cellPictureHeight));
            pango_layout_set_line_spacing(out.back().get(), 1.15F);
            h = std::max(h, heightOf(out.back()) + 2 * cellY);
        }
        return out;
    }

    /// What of a row stands between two heights, as far as the page goes.
    void row(const std::vector<Layout>& cells, const Plan& plan, double x, double from, double h, bool head)
    {
        double all = 0;
        for (const double w : plan.widths)
            all += w;
        if (head)
            fill(x, m_y, all, h, soft);
        double cx = x;
        for (std::size_t c = 0; c < plan.widths.size(); ++c) {
            if (c < cells.size())
                putLines(cells[c], cx + cellX, m_y + cellY, from, from + h);
            line(cx, m_y, cx, m_y + h);
            cx += plan.widths[c];
        }
        line(cx, m_y, cx, m_y + h);
        line(x, m_y, cx, m_y);
        line(x, m_y + h, cx, m_y + h);
        m_y += h;
    }

    /// Where the line of a row begins that has no room any more, by the cell with most of them.
    static double lastLine(const std::vector<Layout>& cells, double from, double room)
    {
        const auto tallest = std::max_element(
            cells.begin(), cells.end(), [](const Layout& a, const Layout& b) { return heightOf(a) < heightOf(b); });
        double out = from;
        Owned<PangoLayoutIter> it(pango_layout_get_iter(tallest->get()));
        do {
            int y0 = 0, y1 = 0;
            pango_layout_iter_get_line_yrange(it.get(), &y0, &y1);
            if (points(y1) > from + room)
                return std::max(out, points(y0));
        } while (pango_layout_iter_next_line(it.get()));
        return out;
    }

    Result<> table(const Block& table, double x)
    {
        if (table.rows.empty())
            return {};
        if (table.rows.front().size() > mostColumns)
            return fail(ErrorCode::Limit,
                        tr("A table has {} columns; a page has room for {}.", table.rows.front().size(), mostColumns));
        for (const auto& row : table.rows)
            for (const Runs& cell : row)
                if (sizeOf(cell) > longestCell)
                    return fail(ErrorCode::Limit,
                                tr("A cell of a table has {} bytes of text; a PDF is laid out with at "
                                   "most {}.",
                                   sizeOf(cell), longestCell),
                                {}, tr("write it below the table, or export to .html"));
        gap(5);
        const Plan& plan = planOf(table, x);
        // Places to sign by hand need room.
        bool sign = false;
        for (const Runs& title : table.rows.front())
            sign = sign || plain(title) == "Signature";
        double headHeight = 0;
        const auto head = cells(table, 0, plan, headHeight);
        double first = 0; // two rows, so that none stands alone under the head
        for (std::size_t r = 1; r < std::min<std::size_t>(table.rows.size(), 3); ++r) {
            double h = sign ? signHeight : 0;
            cells(table, r, plan, h);
            first += h;
        }
        if (plan.landscape && !m_landscape)
            nextPage(true);
        need(headHeight + std::min(first, 120.0));
        row(head, plan, x, 0, headHeight, true);
        for (std::size_t r = 1; r < table.rows.size(); ++r) {
            PLUMA_CHECK(m_job.step(tr("Writing PDF"), ++m_done));
            double h = sign ? signHeight : 0;
            const auto texts = cells(table, r, plan, h);
            const auto another = [&] {
                nextPage(m_landscape);
                row(head, plan, x, 0, headHeight, true);
            };
            if (room() < std::min(h, pageRoom() - headHeight))
                another();
            // A row that is higher than a page goes on.
            double from = 0;
            while (h - from > room() + 0.01) {
                const double step = lastLine(texts, from, room() - cellY) - from;
                if (step <= 0)
                    break;
                row(texts, plan, x, from, step, false);
                from += step;
                another();
            }
            row(texts, plan, x, from, h - from, false);
        }
        m_y += 6;
        m_turnBack = m_landscape;
        return {};
    }

    Result<> blocks(std::span<const Block> all, double x)
    {
        for (std::size_t i = 0; i < all.size(); ++i) {
            PLUMA_CHECK(m_job.step(tr("Writing PDF"), ++m_done));
            // A heading stands on the page of its table.
            std::size_t next = i;
            while (next < all.size() && all[next].kind == Block::Kind::Heading)
                ++next;
            const bool wide = next < all.size() && all[next].kind == Block::Kind::Table && !all[next].rows.empty() &&
                              all[next].rows.front().size() <= mostColumns && planOf(all[next], x).landscape;
            if (wide ? !m_landscape : m_turnBack && all[i].kind != Block::Kind::Table)
                nextPage(wide);
            m_turnBack = false;
            m_after = next < all.size() && all[next].kind == Block::Kind::Table ? 96 : 44;
            m_after += next > i + 1 ? 40.0 * static_cast<double>(next - i - 1) : 0;
            PLUMA_CHECK(block(all[i], x));
        }
        return {};
    }

    Result<> block(const Block& block, double x)
    {
        const double indent = std::min(x + 15, margin + 240);
        switch (block.kind) {
        case Block::Kind::Heading:
            return heading(block, x);
        case Block::Kind::Paragraph:
            gap(4);
            PLUMA_CHECK(flow(block.runs, {}, x, right() - x));
            m_y += 3;
            return {};
        case Block::Kind::Code:
            return code(block, x);
        case Block::Kind::Rule:
            gap(6);
            need(8);
            line(x, m_y, right(), m_y);
            m_y += 6;
            return {};
        case Block::Kind::Table:
            return table(block, x);
        case Block::Kind::List: {
            gap(2);
            int number = block.start.value_or(0);
            for (const Block& item : block.children) {
                need(14);
                const std::string mark = item.done     ? (*item.done ? "☑" : "☐")
                                         : block.start ? std::to_string(number++) + "."
                                                       : "•";
                put(layout(mark, {}), x, m_y, ink);
                PLUMA_CHECK(this->block(item, block.start ? indent + 3 : indent - 3));
            }
            m_y += 3;
            return {};
        }
        case Block::Kind::Item: {
            if (!block.runs.empty())
                PLUMA_CHECK(flow(block.runs, {}, x, right() - x));
            // The first paragraph stands beside the mark.
            if (block.runs.empty() && !block.children.empty() && block.children[0].kind == Block::Kind::Paragraph) {
                PLUMA_CHECK(flow(block.children[0].runs, {}, x, right() - x));
                return blocks(std::span(block.children).subspan(1), x);
            }
            return blocks(block.children, x);
        }
        case Block::Kind::Quote: {
            gap(4);
            const double from = m_y;
            const int page = m_page;
            PLUMA_CHECK(blocks(block.children, x + 12));
            if (page == m_page)
                fill(x, from, 2.5, m_y - from, accent);
            m_y += 3;
            return {};
        }
        case Block::Kind::Document:
            return blocks(block.children, x);
        }
        return {};
    }

    bool m_turnBack = false, m_contents = false;
    double m_after = 44; ///< room for what follows a heading
    std::vector<Entry> m_entries, m_known;
    std::vector<int> m_outline;
    std::map<const Block*, Plan> m_plans;
};

cairo_status_t append(void* bytes, const unsigned char* data, unsigned int size)
{
    static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), size);
    return CAIRO_STATUS_SUCCESS;
}

} // namespace

Result<std::string> toPdf(const Block& document, const Pictures& pictures, const About& about, Job& job)
{
    std::string out;
    PLUMA_TRY(const PdfPictures drawn, PdfPictures::of(pictures));
    {
        Owned<cairo_surface_t> surface(cairo_pdf_surface_create_for_stream(append, &out, shortSide, longSide));
        const auto property = [&](cairo_pdf_metadata_t name, const std::string& value) {
            if (!value.empty())
                cairo_pdf_surface_set_metadata(surface.get(), name, value.c_str());
        };
        property(CAIRO_PDF_METADATA_TITLE, about.title);
        property(CAIRO_PDF_METADATA_SUBJECT, about.number);
        property(CAIRO_PDF_METADATA_CREATOR, "PLUMA Workbench");
        property(CAIRO_PDF_METADATA_CREATE_DATE, about.created);
        Pdf pdf(about, drawn, job, surface.get());
        PLUMA_CHECK(pdf.run(document, false)); // headings
        if (pdf.hasContents())
            PLUMA_CHECK(pdf.run(document, false)); // … where they are with the contents before them
        PLUMA_CHECK(pdf.run(document, true));
        PLUMA_CHECK(pdf.state());
        cairo_surface_finish(surface.get());
        if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS)
            return fail(ErrorCode::Io, tr("The PDF cannot be written: {}",
                                          cairo_status_to_string(cairo_surface_status(surface.get()))));
    }
    return out;
}

} // namespace pluma::document

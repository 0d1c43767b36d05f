#include <unordered_map>
#include <unordered_set>

#include "base/text.h"
#include "document/formats.h"

namespace pluma::document {

namespace {

std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '"')
            out += "&quot;";
        else
            out += c;
    }
    return out;
}

class Writer {
public:
    Writer(const Pictures& pictures, Job& job) : m_pictures(pictures), m_job(job) {}
    std::string body, contents;

    Result<> blocks(const std::vector<Block>& blocks)
    {
        for (const Block& one : blocks) {
            PLUMA_CHECK(m_job.step(tr("Writing HTML"), ++m_done));
            PLUMA_CHECK(block(one));
        }
        return {};
    }

private:
    std::string anchor(const std::string& title)
    {
        std::string slug;
        for (const char c : lower(title)) {
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
                slug += c;
            else if (!slug.empty() && slug.back() != '-')
                slug += '-';
        }
        while (endsWith(slug, "-"))
            slug.pop_back();
        std::string out = "s-" + slug;
        // Where the numbers of this name have come to: equal headings are not counted from the beginning each time.
        int& next = m_numbers.try_emplace(slug, 2).first->second;
        while (!m_anchors.insert(out).second)
            out = "s-" + slug + "-" + std::to_string(next++);
        return out;
    }

    void runs(const Runs& runs)
    {
        for (const Run& run : runs) {
            if (run.note != 0) {
                const std::string number = std::to_string(run.note);
                body += "<sup><a href=\"#fn-" + number + "\">" + number + "</a></sup>";
                continue;
            }
            const bool link = !run.link.empty() && isSafeLink(run.link);
            body += link ? "<a href=\"" + escaped(run.link) + "\">" : "";
            body += run.strong ? "<strong>" : "";
            body += run.emphasis ? "<em>" : "";
            body += run.strike ? "<del>" : "";
            body += run.code ? "<code>" : "";
            if (run.picture.empty())
                body += replaceAll(escaped(run.text), "\n", "<br>");
            else
                picture(run);
            body += run.code ? "</code>" : "";
            body += run.strike ? "</del>" : "";
            body += run.emphasis ? "</em>" : "";
            body += run.strong ? "</strong>" : "";
            body += link ? "</a>" : "";
        }
    }

    void picture(const Run& run)
    {
        const Picture& picture = m_pictures.find(run.picture)->second;
        body += "<img src=\"" + dataUri(picture) + "\" alt=\"" + escaped(run.text) + "\">";
    }

    void table(const Block& block)
    {
        body += "<div class=\"table\"><table>\n";
        for (std::size_t r = 0; r < block.rows.size(); ++r) {
            const std::string tag = r == 0 ? "th" : "td";
            body += r == 0 ? "<thead><tr>" : r == 1 ? "<tbody><tr>" : "<tr>";
            for (std::size_t c = 0; c < block.rows[r].size(); ++c) {
                const auto align = c < block.columns.size() ? block.columns[c] : Block::Align::Left;
                body += "<" + tag +
                        (align == Block::Align::Right    ? " style=\"text-align:right\""
                         : align == Block::Align::Center ? " style=\"text-align:center\""
                                                         : "") +
                        ">";
                runs(block.rows[r][c]);
                body += "</" + tag + ">";
            }
            body += r == 0 ? "</tr></thead>\n" : "</tr>\n";
        }
        body += block.rows.size() > 1 ? "</tbody></table></div>\n" : "</table></div>\n";
    }

    Result<> block(const Block& block)
    {
        switch (block.kind) {
        case Block::Kind::Heading: {
            const std::string level = std::to_string(block.level);
            const std::string id = anchor(plain(block.runs));
            body += "<h" + level + " id=\"" + id + "\">";
            runs(block.runs);
            body += "</h" + level + ">\n";
            if (block.level == 2 || block.level == 3)
                contents += "<li class=\"l" + level + "\"><a href=\"#" + id + "\">" + escaped(plain(block.runs)) +
                            "</a></li>\n";
            return {};
        }
        case Block::Kind::Paragraph:
            body += "<p>";
            runs(block.runs);
            body += "</p>\n";
            return {};
        case Block::Kind::Code:
            body += "<pre><code>" + escaped(codeOf(block)) + "</code></pre>\n";
            return {};
        case Block::Kind::Rule:
            body += "<hr>\n";
            return {};
        case Block::Kind::Table:
            table(block);
            return {};
        case Block::Kind::List:
            body += block.start ? "<ol start=\"" + std::to_string(*block.start) + "\">\n" : "<ul>\n";
            PLUMA_CHECK(blocks(block.children));
            body += block.start ? "</ol>\n" : "</ul>\n";
            return {};
        case Block::Kind::Item:
            if (block.note != 0)
                body += "<li id=\"fn-" + std::to_string(block.note) + "\">";
            else
                body += block.done ? std::string("<li class=\"task\">") + (*block.done ? "☑ " : "☐ ") : "<li>";
            runs(block.runs);
            PLUMA_CHECK(blocks(block.children));
            body += "</li>\n";
            return {};
        case Block::Kind::Quote:
            body += "<blockquote>\n";
            PLUMA_CHECK(blocks(block.children));
            body += "</blockquote>\n";
            return {};
        case Block::Kind::Document:
            return blocks(block.children);
        }
        return {};
    }

    const Pictures& m_pictures;
    Job& m_job;
    std::uint64_t m_done = 0;
    std::unordered_set<std::string> m_anchors;
    std::unordered_map<std::string, int> m_numbers; ///< the next one of a name
};

constexpr const char* styleSheet =
    ":root{--ground:#fff;--text:#1d2129;--dim:#5b6472;--line:#d7dbe2;--soft:#f4f5f8;--accent:#2a62c9}"
    "@media(prefers-color-scheme:dark){:root{--ground:#16181d;--text:#e3e6ec;--dim:#9aa3b2;--line:#353a45;"
    "--soft:#1f222a;--accent:#7aa7ff}}"
    "*{box-sizing:border-box}body{margin:0;background:var(--ground);color:var(--text);"
    "font:15px/1.55 Inter,system-ui,'Segoe UI',sans-serif}"
    "main{max-width:62rem;margin:0 auto;padding:2rem 1.5rem 4rem}"
    "header{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;padding:.6rem 1.5rem;border-bottom:1px solid var(--line);"
    "color:var(--dim);font-size:13px}header b{color:var(--text)}"
    "h1{font-size:1.9rem;line-height:1.2;margin:.5rem 0 1rem}"
    "h2{font-size:1.35rem;margin:2.2rem 0 .7rem;padding-top:.4rem;border-top:1px solid var(--line)}"
    "h3{font-size:1.08rem;margin:1.6rem 0 .5rem}"
    "a{color:var(--accent)}nav{background:var(--soft);border-radius:8px;padding:.8rem 1.2rem;margin:1rem 0 2rem}"
    "nav p{margin:0 0 .3rem;font-weight:600}nav ul{margin:0;padding:0;list-style:none;columns:2 18rem}"
    "nav .l3{padding-left:1.2rem}nav a{text-decoration:none}"
    ".table{overflow-x:auto}table{border-collapse:collapse;margin:.6rem 0 1rem;font-size:14px;"
    "font-variant-numeric:tabular-nums}"
    "th,td{border:1px solid var(--line);padding:.32rem .6rem;text-align:left;vertical-align:top}"
    "th{background:var(--soft)}"
    "code,pre{font:13px/1.5 'JetBrains Mono',ui-monospace,monospace}code{overflow-wrap:anywhere}"
    "pre{background:var(--soft);padding:.8rem 1rem;border-radius:6px;overflow-x:auto}"
    "blockquote{margin:.8rem 0;padding:.1rem 1rem;border-left:4px solid var(--accent);background:var(--soft)}"
    "img{max-width:100%;height:auto}"
    ".task{list-style:none;margin-left:-1.2rem}footer{color:var(--dim);font-size:12px;overflow-wrap:anywhere;"
    "border-top:1px solid var(--line);padding:.6rem 1.5rem}"
    "@media print{nav{columns:1}header,footer{padding:.3rem 0}tr{break-inside:avoid}h2,h3{break-after:avoid}}";

} // namespace

Result<std::string> plainHtml(const Block& document, const Pictures& pictures, const About& about, Job& job)
{
    Writer writer(pictures, job);
    PLUMA_CHECK(writer.blocks(document.children));
    return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"></head><body>\n" + writer.body +
           (about.digest.empty() ? "" : "<p>" + escaped(about.digest) + "</p>\n") + "</body></html>\n";
}

Result<std::string> toHtml(const Block& document, const Pictures& pictures, const About& about, Job& job)
{
    Writer writer(pictures, job);
    PLUMA_CHECK(writer.blocks(document.children));
    std::string head;
    const auto item = [&](const std::string& text) {
        head += text.empty() ? "" : "<span>" + escaped(text) + "</span>";
    };
    item(about.program);
    if (!about.number.empty())
        head += "<b>" + escaped(about.number) + "</b>";
    if (!about.revision.empty())
        item("Revision " + about.revision);
    item(about.date);
    if (!about.marking.empty())
        head += "<b>" + escaped(about.marking) + "</b>";
    // The contents stand before the first section.
    std::string body = std::move(writer.body);
    if (!writer.contents.empty()) {
        const std::string nav =
            "<nav aria-label=\"Contents\"><p>Contents</p><ul>\n" + writer.contents + "</ul></nav>\n";
        const std::size_t first = body.find("<h2 ");
        body.insert(first == std::string::npos ? 0 : first, nav);
    }
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src "
           "'unsafe-inline'\">\n"
           "<title>" +
           escaped(about.title) + "</title>\n<style>" + styleSheet + "</style>\n</head>\n<body>\n" +
           (head.empty() ? "" : "<header>" + head + "</header>\n") + "<main>\n" + body + "</main>\n" +
           (about.digest.empty() ? "" : "<footer>" + escaped(about.digest) + "</footer>\n") + "</body>\n</html>\n";
}

} // namespace pluma::document

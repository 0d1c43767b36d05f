// Filters that know what a text is made of: lines to be wrapped, addresses to be linked, values to be printed for
// people. What they do is what Python's textwrap and pprint and Jinja2's urlize do.
#include <QRegularExpression>
#include <algorithm>
#include <set>

#include "base/text.h"
#include "template/filters/filters.h"

namespace pluma::tmpl {
namespace {

/// A slow pattern on a long text is no reason to wait.
void pay(Run& run, std::string_view text) { run.step(text.size() / 8 + 10); }

QString utf16(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

// --- wordwrap --------------------------------------------------------------------------------------------------------

/// A part of a line that is not broken: a word, a part of one, blanks.
struct Piece {
    std::size_t begin = 0, end = 0; ///< characters of the line
};

/// One line, its characters and what it may be broken between.
class Line {
public:
    explicit Line(std::string_view text) : m_text(text)
    {
        m_size = text.size();
        m_ascii = std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
        if (m_ascii)
            return; // bytes are characters
        m_characters.reserve(text.size());
        m_bytes.reserve(text.size() + 1);
        for (std::size_t i = 0; i < text.size();) {
            m_bytes.push_back(i);
            m_characters.push_back(nextCodePoint(text, i));
        }
        m_bytes.push_back(text.size());
        m_size = m_characters.size();
    }

    /// Words and blanks; words end after a hyphen between letters too, and before and after a dash.
    void pieces(bool hyphens, std::vector<Piece>& out) const
    {
        out.clear();
        const std::size_t size = m_size;
        for (std::size_t begin = 0; begin < size;) {
            std::size_t end = begin + 1;
            if (isBlank(begin)) {
                while (end < size && isBlank(end))
                    ++end;
            } else if (hyphens && begin > 0 && isMark(begin - 1) && dashEnd(begin) > 0) {
                end = dashEnd(begin);
            } else {
                for (; end < size && !isBlank(end); ++end) {
                    if (!hyphens || at(end) != '-')
                        continue;
                    if (isHyphen(end)) {
                        ++end;
                        break;
                    }
                    if (isMark(end - 1) && dashEnd(end) > 0)
                        break;
                }
            }
            out.push_back({begin, end});
            begin = end;
        }
    }
    /// Whether a piece is nothing but blanks of any kind.
    bool blank(const Piece& piece) const
    {
        for (std::size_t i = piece.begin; i < piece.end; ++i)
            if (!isSpace(at(i)))
                return false;
        return true;
    }
    std::string_view text(std::size_t begin, std::size_t end) const
    {
        return m_ascii ? m_text.substr(begin, end - begin)
                       : m_text.substr(m_bytes[begin], m_bytes[end] - m_bytes[begin]);
    }
    /// The place after the last hyphen in a range that has something else before it; 0: there is none.
    std::size_t afterHyphen(std::size_t begin, std::size_t end) const
    {
        while (end > begin && at(end - 1) != '-')
            --end;
        for (std::size_t i = begin; i + 1 < end; ++i)
            if (at(i) != '-')
                return end;
        return 0;
    }

private:
    char32_t at(std::size_t i) const { return m_ascii ? static_cast<unsigned char>(m_text[i]) : m_characters[i]; }
    bool isBlank(std::size_t i) const
    {
        const char32_t c = at(i);
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
    static bool isWord(char32_t c)
    {
        return c < 0x80 ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'
                        : QChar::isLetterOrNumber(c);
    }
    bool isLetter(std::size_t i) const
    {
        if (i >= m_size)
            return false;
        const char32_t c = at(i);
        return isWord(c) && QChar::category(c) != QChar::Number_DecimalDigit;
    }
    bool isMark(std::size_t i) const
    {
        const char32_t c = at(i);
        return isWord(c) || c == '!' || c == '"' || c == '\'' || c == '&' || c == '.' || c == ',' || c == '?';
    }
    // Where a dash of two hyphens or more ends that a word follows; 0: there is none.
    std::size_t dashEnd(std::size_t begin) const
    {
        std::size_t end = begin;
        while (end < m_size && at(end) == '-')
            ++end;
        return end - begin >= 2 && end < m_size && isWord(at(end)) ? end : 0;
    }
    // A hyphen after two letters, or as in "e-m-ail", with two letters after it.
    bool isHyphen(std::size_t i) const
    {
        const bool before = (i >= 2 && isLetter(i - 1) && isLetter(i - 2)) ||
                            (i >= 3 && isLetter(i - 1) && at(i - 2) == '-' && isLetter(i - 3));
        if (!before || !isLetter(i + 1))
            return false;
        const bool second = i + 2 < m_size && at(i + 2) == '-';
        return isLetter(i + (second ? 3 : 2));
    }

    std::string_view m_text;
    bool m_ascii = false;
    std::size_t m_size = 0; ///< characters
    std::vector<char32_t> m_characters;
    std::vector<std::size_t> m_bytes;
};

// The lines that one line becomes, with a text between them.
void wrapped(Run& run, std::string& out, std::string_view text, std::size_t width, bool breakWords, bool hyphens,
             std::string_view between)
{
    run.heap().expect(text.size() * 12);
    run.step(text.size());
    const Line line(text);
    std::vector<Piece> pieces;
    line.pieces(hyphens, pieces);
    bool any = false;
    for (std::size_t i = 0; i < pieces.size();) {
        run.step(4 + (pieces[i].end - pieces[i].begin) / 2); // what is blank is gone through to its end
        if (any && line.blank(pieces[i]))
            ++i;
        const std::size_t first = i;
        std::size_t used = 0;
        for (; i < pieces.size() && used + (pieces[i].end - pieces[i].begin) <= width; ++i)
            used += pieces[i].end - pieces[i].begin;
        if (first == pieces.size())
            break;
        const std::size_t begin = pieces[first].begin;
        std::size_t end = begin + used;
        Piece last = i > first ? pieces[i - 1] : Piece{end, end};
        if (i < pieces.size() && pieces[i].end - pieces[i].begin > width) { // no line can hold this one
            Piece& word = pieces[i];
            if (breakWords) {
                end = word.begin + (width - used);
                if (const std::size_t after = hyphens ? line.afterHyphen(word.begin, end) : 0; after > 0)
                    end = after;
                last = {word.begin, end};
                word.begin = end;
            } else if (used == 0) {
                last = word;
                end = word.end;
                ++i;
            }
        }
        if (line.blank(last))
            end = last.begin;
        if (end == begin)
            continue;
        out += any ? between : "";
        out += line.text(begin, end);
        any = true;
        run.heap().pass(between.size());
        run.heap().expect(out.size());
    }
}

Var wordWrap(Run& run, const Var& v, Arguments& a)
{
    const Var width = a.take(0, "width");
    const bool breakWords = truthOf(a.take(1, "break_long_words"), true);
    const Var with = a.take(2, "wrapstring");
    const bool hyphens = truthOf(a.take(3, "break_on_hyphens"), true);
    a.finish("wordwrap", 4);
    if (!v.isString()) {
        if (v.isUndefined())
            v.undefined().refuse();
        stop(tr("'{}' needs a text, not {}.", "wordwrap", typeName(v)));
    }
    if (!width.missing() && !width.isSmall())
        stop(tr("A width is a whole number."));
    const std::int64_t columns = width.missing() ? 79 : width.small();
    const std::string between = with.missing() || with.isNone() ? run.newline() : textOf(with);
    pay(run, v.view());
    std::string out;
    bool first = true;
    for (const std::string_view line : lines(v.view())) {
        if (columns <= 0)
            stop(tr("A width is more than 0."));
        out += std::exchange(first, false) ? "" : between;
        wrapped(run, out, line, static_cast<std::size_t>(columns), breakWords, hyphens, between);
        run.heap().expect(out.size());
    }
    return run.string(std::move(out), with.isString() && with.safe());
}

// --- urlize ----------------------------------------------------------------------------------------------------------

struct Link {
    std::string attributes;
    std::int64_t most = -1;
    std::vector<std::string> schemes;
};

bool isAddress(const QString& word)
{
    static const QString name = QStringLiteral("[\\w%-]");
    static const QRegularExpression address(
        QStringLiteral("^(?:(?:https?://|www\\.)(?:(?:") + name +
            QStringLiteral("+\\.)+)?(?:[a-z]{2,63}|xn--[\\w%]{2,59})|(?:") + name +
            QStringLiteral("{2,63}\\.)+(?:com|net|int|edu|gov|org|info|mil)|https?://(?:\\d{1,3}(?:\\.\\d{1,3}){3}|"
                           "\\[(?:[\\da-f]{0,4}:){2}(?:[\\da-f]{0,4}:?){1,6}\\]))(?::\\d{1,5})?(?:[/?#]\\S*)?$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return address.match(word).hasMatch();
}

bool isMail(const QString& word)
{
    static const QRegularExpression mail(QStringLiteral("^\\S+@\\w[\\w.-]*\\.\\w+$"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    return mail.match(word).hasMatch();
}

std::size_t occurrences(std::string_view text, std::string_view what)
{
    std::size_t out = 0;
    for (std::size_t at = text.find(what); at != std::string_view::npos; at = text.find(what, at + what.size()))
        ++out;
    return out;
}

// Brackets and points around an address are not of it, unless a bracket opens in it.
void linked(std::string& out, std::string_view word, const Link& link)
{
    constexpr std::string_view opening[] = {"(", "<", "&lt;"};
    constexpr std::string_view closing[] = {")", ">", "&gt;", ".", ",", "\n"};
    std::size_t begin = 0;
    for (bool found = true; found;) {
        found = false;
        for (const std::string_view one : opening)
            if (startsWith(word.substr(begin), one)) {
                begin += one.size();
                found = true;
            }
    }
    std::size_t end = word.size();
    for (bool found = true; found && end > begin;) {
        found = false;
        for (const std::string_view one : closing)
            if (endsWith(word.substr(begin, end - begin), one)) {
                end -= one.size();
                found = true;
                break;
            }
    }
    constexpr std::pair<std::string_view, std::string_view> pairs[] = {{"(", ")"}, {"<", ">"}, {"&lt;", "&gt;"}};
    for (const auto& [open, close] : pairs) {
        const std::string_view middle = word.substr(begin, end - begin);
        const std::size_t opened = occurrences(middle, open);
        if (opened <= occurrences(middle, close))
            continue;
        const std::size_t most = std::min(opened, occurrences(word.substr(end), close));
        for (std::size_t i = 0; i < most; ++i)
            end = word.find(close, end) + close.size();
    }
    const std::string_view middle = word.substr(begin, end - begin);
    const QString text = utf16(middle);
    const auto shown = [&] {
        return link.most < 0 || characters(middle) <= link.most
                   ? std::string(middle)
                   : std::string(middle.substr(0, byteOf(middle, link.most))) + "...";
    };
    out += word.substr(0, begin);
    if (isAddress(text)) {
        const bool whole = startsWith(middle, "https://") || startsWith(middle, "http://");
        out += "<a href=\"" + std::string(whole ? "" : "https://") + std::string(middle) + "\"" + link.attributes +
               ">" + shown() + "</a>";
    } else if (startsWith(middle, "mailto:") && isMail(text.mid(7))) {
        out += "<a href=\"" + std::string(middle) + "\">" + std::string(middle.substr(7)) + "</a>";
    } else if (middle.find('@') != std::string_view::npos && !startsWith(middle, "www.") &&
               middle.find(':') == std::string_view::npos && isMail(text)) {
        out += "<a href=\"mailto:" + std::string(middle) + "\">" + std::string(middle) + "</a>";
    } else {
        std::string whole(middle);
        for (const std::string& scheme : link.schemes)
            if (whole != scheme && startsWith(whole, scheme))
                whole = "<a href=\"" + whole + "\"" + link.attributes + ">" + whole + "</a>";
        out += whole;
    }
    out += word.substr(end);
}

Var urlize(Run& run, const Var& v, Arguments& a)
{
    const Var most = a.take(0, "trim_url_limit");
    const bool noFollow = truthOf(a.take(1, "nofollow"), false);
    const Var target = a.take(2, "target");
    const Var rel = a.take(3, "rel");
    const Var schemes = a.take(4, "extra_schemes");
    a.finish("urlize", 5);
    Link link;
    std::set<std::string> relations = {"noopener"};
    if (noFollow)
        relations.insert("nofollow");
    if (!rel.missing() && !rel.isNone())
        if (const std::string words = textOf(rel); !words.empty())
            for (const std::string_view word : split(words, ' '))
                if (!word.empty())
                    relations.emplace(word);
    link.attributes = " rel=\"";
    writeEscaped(link.attributes, join(std::vector<std::string>(relations.begin(), relations.end()), " "));
    link.attributes += '"';
    if (!target.missing() && !target.isNone()) {
        link.attributes += " target=\"";
        writeEscaped(link.attributes, textOf(target));
        link.attributes += '"';
    }
    if (!most.missing() && !most.isNone()) {
        if (!most.isSmall())
            stop(tr("A length is a whole number."));
        link.most = std::max<std::int64_t>(most.small(), 0);
    }
    if (!schemes.missing() && !schemes.isNone()) {
        static const QRegularExpression scheme(QStringLiteral("^[\\w.+-]{2,}:(?:/){0,2}$"),
                                               QRegularExpression::UseUnicodePropertiesOption);
        for (const Var& one : itemsOf(run.heap(), schemes)) {
            link.schemes.push_back(textOf(one));
            if (!scheme.match(utf16(link.schemes.back())).hasMatch())
                stop(tr("'{}' is no scheme of addresses.", printable(link.schemes.back())));
        }
    }
    const Var escaped = run.escaped(v);
    const std::string_view text = escaped.view();
    pay(run, text);
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        std::size_t next = at;
        while (end < text.size() && !isSpace(nextCodePoint(text, next)))
            end = next;
        run.step(link.schemes.size());
        linked(out, text.substr(at, end - at), link);
        at = end;
        next = at;
        while (at < text.size() && isSpace(nextCodePoint(text, next)))
            at = next;
        out += text.substr(end, at - end);
        run.heap().expect(out.size());
    }
    return run.string(std::move(out), run.autoescape());
}

// --- pprint ----------------------------------------------------------------------------------------------------------

/// Values on lines of at most 80 characters where they can be broken.
class Pretty {
public:
    explicit Pretty(Run& run) : m_run(run) {}

    void write(std::string& out, const Var& value, std::int64_t indent, std::int64_t allowance, int level)
    {
        m_run.step();
        if (level > 100)
            stopLimit(tr("Values nest deeper than {} levels.", 100));
        std::string line;
        plain(line, value, 0);
        if (characters(line) <= width - indent - allowance)
            out += line;
        else if (value.isDict())
            dict(out, value, indent, allowance, level + 1);
        else if (value.isList())
            list(out, value, '[', "]", indent, allowance, level + 1);
        else if (value.isTuple())
            list(out, value, '(', value.items().items.size() == 1 ? ",)" : ")", indent, allowance, level + 1);
        else if (value.isString() && !value.safe())
            string(out, value.view(), indent, allowance, level + 1);
        else
            out += line;
        m_run.heap().expect(out.size());
    }

private:
    static constexpr std::int64_t width = 80;

    std::vector<std::pair<Var, Var>> sorted(const Var& value) const
    {
        std::vector<std::pair<Var, Var>> out;
        for (const Var& key : itemsOf(m_run.heap(), value))
            out.emplace_back(key, itemOf(m_run.heap(), value, key));
        std::stable_sort(out.begin(), out.end(), [this](const auto& a, const auto& b) {
            m_run.step(20);
            try {
                return order(a.first, b.first) == -1;
            } catch (const Stop& stopped) {
                if (stopped.error.code == ErrorCode::Limit)
                    throw;
                return typeName(a.first) < typeName(b.first);
            }
        });
        return out;
    }
    // On one line, with sorted keys.
    void plain(std::string& out, const Var& value, int depth) const
    {
        m_run.step(3);
        if (depth > 100)
            stopLimit(tr("Values nest deeper than {} levels.", 100));
        const bool dict = value.isDict();
        if (!dict && !value.isList() && !value.isTuple())
            return writeRepr(out, value);
        out += dict ? '{' : value.isList() ? '[' : '(';
        bool first = true;
        const auto comma = [&] { out += std::exchange(first, false) ? "" : ", "; };
        if (dict) {
            for (const auto& [key, member] : sorted(value)) {
                comma();
                writeRepr(out, key);
                out += ": ";
                plain(out, member, depth + 1);
            }
        } else {
            Walk walk(m_run.heap(), value);
            for (Var item = walk.next(); !item.missing(); item = walk.next()) {
                comma();
                plain(out, item, depth + 1);
            }
        }
        m_run.heap().expect(out.size());
        out += dict ? "}" : value.isList() ? "]" : lengthOf(value) == 1 ? ",)" : ")";
    }
    void dict(std::string& out, const Var& value, std::int64_t indent, std::int64_t allowance, int level)
    {
        const auto all = sorted(value);
        out += '{';
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (i > 0)
                out += ",\n" + std::string(static_cast<std::size_t>(indent + 1), ' ');
            std::string key;
            plain(key, all[i].first, 0);
            out += key + ": ";
            write(out, all[i].second, indent + 1 + characters(key) + 2, i + 1 == all.size() ? allowance + 1 : 1, level);
        }
        out += '}';
    }
    void list(std::string& out, const Var& value, char open, std::string_view close, std::int64_t indent,
              std::int64_t allowance, int level)
    {
        const std::vector<Var> all = itemsOf(m_run.heap(), value);
        out += open;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (i > 0)
                out += ",\n" + std::string(static_cast<std::size_t>(indent + 1), ' ');
            write(out, all[i], indent + 1,
                  i + 1 == all.size() ? allowance + static_cast<std::int64_t>(close.size()) : 1, level);
        }
        out += close;
    }
    static std::string repr(std::string_view text)
    {
        std::string out;
        writeRepr(out, Var::text(text));
        return out;
    }
    // A text in pieces that end after blanks, and at its line breaks.
    void string(std::string& out, std::string_view text, std::int64_t indent, std::int64_t allowance, int level)
    {
        if (level == 1) {
            ++indent;
            ++allowance;
        }
        std::vector<std::string> parts;
        m_run.heap().expect(text.size() > (1U << 16) ? text.size() * 16 : 0);
        const std::vector<std::string_view> all = lines(text);
        m_run.heap().expect(all.size() * 64);
        for (std::size_t i = 0; i < all.size(); ++i) {
            const std::size_t end =
                i + 1 < all.size() ? static_cast<std::size_t>(all[i + 1].data() - text.data()) : text.size();
            const std::size_t begin = static_cast<std::size_t>(all[i].data() - text.data());
            const std::string_view line = text.substr(begin, end - begin);
            const bool lastLine = i + 1 == all.size();
            if (std::string whole = repr(line); characters(whole) <= width - indent - (lastLine ? allowance : 0)) {
                parts.push_back(std::move(whole));
                continue;
            }
            std::size_t from = 0; // of the piece
            std::size_t to = 0;
            while (to < line.size()) {
                std::size_t next = to;
                std::size_t ahead = next;
                while (next < line.size() && !isSpace(nextCodePoint(line, ahead)))
                    next = ahead;
                ahead = next;
                while (next < line.size() && isSpace(nextCodePoint(line, ahead)))
                    next = ahead;
                const std::int64_t most = width - indent - (lastLine && next == line.size() ? allowance : 0);
                if (characters(repr(line.substr(from, next - from))) > most && to > from) {
                    parts.push_back(repr(line.substr(from, to - from)));
                    from = to;
                }
                m_run.step((next - from) / 8);
                to = next;
            }
            if (from < line.size())
                parts.push_back(repr(line.substr(from)));
        }
        const bool several = parts.size() > 1 && level == 1;
        if (parts.size() == 1)
            parts[0] = repr(all.back()) == parts[0] ? parts[0] : repr(text);
        out += several ? "(" : "";
        out += join(parts, "\n" + std::string(static_cast<std::size_t>(indent), ' '));
        out += several ? ")" : "";
    }

    Run& m_run;
};

Var prettyPrint(Run& run, const Var& v, Arguments& a)
{
    a.finish("pprint", 0);
    if (v.isUndefined() && v.undefined().behaviour == Undefined::Strict)
        v.undefined().refuse();
    std::string out;
    Pretty(run).write(out, v, 0, 0, 0);
    return run.string(std::move(out));
}

} // namespace

const std::vector<std::pair<std::string_view, FilterFunction>>& proseFilters()
{
    static const std::vector<std::pair<std::string_view, FilterFunction>> all = {
        {"pprint", prettyPrint}, {"urlize", urlize}, {"wordwrap", wordWrap}};
    return all;
}

} // namespace pluma::tmpl

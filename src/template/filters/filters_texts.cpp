// Filters of texts.
#include <QString>
#include <algorithm>
#include <cmath>

#include "base/text.h"
#include "template/engine/lexer.h"
#include "template/filters/filters.h"
#include "template/values/integers.h"
#include "template/values/text_format.h"

namespace pluma::tmpl {

std::string lowered(std::string_view text)
{
    if (std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return lower(text);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toLower().toStdString();
}

std::string uppered(std::string_view text)
{
    if (std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; })) {
        std::string out(text);
        std::transform(out.begin(), out.end(), out.begin(),
                       [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
        return out;
    }
    // By pieces: what grows by a letter ("ß") is moved each time.
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = std::min(at + 4096, text.size());
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
            ++end;
        out += QString::fromUtf8(text.data() + at, static_cast<qsizetype>(end - at)).toUpper().toStdString(); // NOLINT
        at = end;
    }
    return out;
}

std::string capitalized(std::string_view text)
{
    const std::size_t one = byteOf(text, 1);
    return uppered(text.substr(0, one)) + lowered(text.substr(one));
}

namespace {

// The value as a text that is as safe as it was.
Var soft(Run& run, const Var& v) { return v.isString() ? v : run.string(textOf(v)); }

Var changed(Run& run, const Var& v, const Arguments& a, std::string_view name, std::string (*change)(std::string_view))
{
    a.finish(name, 0);
    const Var text = soft(run, v);
    return run.string(change(text.view()), text.safe());
}
Var upperFilter(Run& run, const Var& v, Arguments& a) { return changed(run, v, a, "upper", uppered); }
Var lowerFilter(Run& run, const Var& v, Arguments& a) { return changed(run, v, a, "lower", lowered); }
Var capitalizeFilter(Run& run, const Var& v, Arguments& a) { return changed(run, v, a, "capitalize", capitalized); }
Var titleFilter(Run& run, const Var& v, Arguments& a)
{
    a.finish("title", 0);
    const Var text = soft(run, v);
    std::string out;
    std::string word;
    const auto end = [&] {
        out += capitalized(word);
        word.clear();
    };
    const std::string_view all = text.view();
    for (std::size_t i = 0; i < all.size();) {
        const std::size_t begin = i;
        const char32_t c = nextCodePoint(all, i);
        if (c == '-' || c == '(' || c == '{' || c == '[' || c == '<' || isSpace(c)) {
            end();
            out += all.substr(begin, i - begin);
        } else {
            word += all.substr(begin, i - begin);
        }
    }
    end();
    return run.string(std::move(out), text.safe());
}
Var center(Run& run, const Var& v, Arguments& a)
{
    const Var width = a.take(0, "width");
    a.finish("center", 1);
    const Var text = soft(run, v);
    if (!width.missing() && !width.isSmall())
        stop(tr("The width of 'center' is a whole number."));
    const std::int64_t missing = (width.missing() ? 80 : width.small()) - characters(text.view());
    if (missing <= 0)
        return text;
    run.heap().expect(static_cast<std::size_t>(missing));
    // As Python shares out an odd number of blanks.
    const std::int64_t wanted = width.missing() ? 80 : width.small();
    const std::int64_t left = missing / 2 + (missing & wanted & 1);
    std::string out(static_cast<std::size_t>(left), ' ');
    out += text.view();
    out.append(static_cast<std::size_t>(missing - left), ' ');
    return run.string(std::move(out), text.safe());
}
Var escape(Run& run, const Var& v, Arguments& a)
{
    a.finish("escape", 0);
    return run.escaped(v);
}
Var forceEscape(Run& run, const Var& v, Arguments& a)
{
    a.finish("forceescape", 0);
    return run.escaped(run.string(textOf(v)));
}
Var safe(Run& run, const Var& v, Arguments& a)
{
    a.finish("safe", 0);
    return soft(run, v).marked();
}
Var stringFilter(Run& run, const Var& v, Arguments& a)
{
    a.finish("string", 0);
    return soft(run, v);
}

Var fileSize(Run& run, const Var& v, Arguments& a)
{
    const bool binary = truthOf(a.take(0, "binary"), false);
    a.finish("filesizeformat", 1);
    Arguments none;
    double bytes = 0;
    if (v.isNumber())
        bytes = realOf(v);
    else if (!v.isString() || !toFloat(v.view(), bytes))
        stop(tr("'filesizeformat' takes a number of bytes, not {}.", typeName(v)));
    if (!std::isfinite(bytes))
        stop(tr("'filesizeformat' takes a number of bytes, not {}.", textOf(v)));
    const double base = binary ? 1024 : 1000;
    static constexpr const char* units[][2] = {{"kB", "KiB"}, {"MB", "MiB"}, {"GB", "GiB"}, {"TB", "TiB"},
                                               {"PB", "PiB"}, {"EB", "EiB"}, {"ZB", "ZiB"}, {"YB", "YiB"}};
    if (bytes == 1)
        return Var::text("1 Byte");
    if (bytes < base)
        return run.string(wide(bytes).get_str() + " Bytes");
    double unit = base;
    const char* name = "";
    for (const auto& names : units) {
        unit *= base;
        name = names[binary ? 1 : 0];
        if (bytes < unit)
            break;
    }
    return run.string(fixedText(base * bytes / unit, 'f', 1, false) + " " + name);
}

Var toReal(Run&, const Var& v, Arguments& a)
{
    const Var otherwise = a.take(0, "default");
    a.finish("float", 1);
    double out = 0;
    if (v.isNumber())
        return Var::real(realOf(v));
    if (v.isString() && toFloat(v.view(), out))
        return Var::real(out);
    if (v.isUndefined())
        v.undefined().refuse();
    return otherwise.missing() ? Var::real(0.0) : otherwise;
}

Var toInteger(Run& run, const Var& v, Arguments& a)
{
    const Var otherwise = a.take(0, "default");
    const Var base = a.take(1, "base");
    a.finish("int", 2);
    const Var nothing = otherwise.missing() ? Var::integer(0) : otherwise;
    if (v.isInteger())
        return positive(run.heap(), v);
    if (v.isUndefined())
        v.undefined().refuse();
    double real = 0;
    if (v.isString()) {
        Var out;
        if (integerText(run.heap(), v.view(), base.missing() ? 10 : base.small(), out))
            return out;
        if (!toFloat(v.view(), real))
            return nothing;
    } else if (v.isFloat()) {
        real = v.real();
    } else {
        return nothing;
    }
    if (std::isinf(real) && v.isFloat())
        return nothing;
    return std::isfinite(real) ? integerOf(run.heap(), wide(real)) : nothing;
}

Var format(Run& run, const Var& v, Arguments& a)
{
    if (!a.list.empty() && !a.named.empty())
        stop(tr("'format' takes values by place or by name, not both."));
    Var values;
    if (!a.named.empty()) {
        values = Var::dict(run.heap());
        for (const auto& [name, value] : a.named)
            values.members().set(run.string(std::string(name)), value);
    } else {
        values = Var::tuple(run.heap(), a.list);
    }
    return percentFormat(run.heap(), soft(run, v), values);
}

Var indent(Run& run, const Var& v, Arguments& a)
{
    const Var width = a.take(0, "width");
    const bool firstLine = truthOf(a.take(1, "first"), false);
    const bool blank = truthOf(a.take(2, "blank"), false);
    a.finish("indent", 3);
    if (v.isUndefined())
        v.undefined().refuse();
    if (!v.isString())
        stop(tr("'indent' takes a text, not {}.", typeName(v)));
    const Var& text = v;
    std::string before(4, ' ');
    if (width.isString())
        before = width.view();
    else if (width.isSmall()) {
        run.heap().expect(static_cast<std::size_t>(std::max<std::int64_t>(width.small(), 0)));
        before = std::string(static_cast<std::size_t>(std::max<std::int64_t>(width.small(), 0)), ' ');
    } else if (!width.missing())
        stop(tr("The width of 'indent' is a number or a text."));
    const std::string closed = std::string(text.view()) + "\n"; // a line break at the end is a line
    std::string out = firstLine ? before : std::string();
    bool first = true;
    for (const std::string_view line : lines(closed)) {
        if (!first) {
            out += '\n';
            if (blank || !line.empty())
                out += before;
        }
        first = false;
        out += line;
        run.heap().expect(out.size());
    }
    return run.string(std::move(out), text.safe());
}

Var replaceFilter(Run& run, const Var& v, Arguments& a)
{
    const Var from = a.take(0, "old");
    const Var to = a.take(1, "new");
    const Var count = a.take(2, "count");
    a.finish("replace", 3);
    if (from.missing() || to.missing())
        stop(tr("'replace' needs what is replaced and what by."));
    std::int64_t most = count.missing() || count.isNone() ? -1 : count.small();
    Var text = soft(run, v);
    const bool escape = run.autoescape();
    if (escape && !text.safe() && ((from.isString() && from.safe()) || (to.isString() && to.safe())))
        text = run.escaped(text);
    const bool isSafe = escape && text.safe();
    const auto plain = [&](const Var& part) {
        return isSafe && !(part.isString() && part.safe()) ? textOf(run.escaped(part)) : textOf(part);
    };
    return run.string(replaced(run, text.view(), plain(from), plain(to), most), isSafe);
}

Var stripTags(Run& run, const Var& v, Arguments& a)
{
    a.finish("striptags", 0);
    std::string text = textOf(v);
    // Comments first, because there may be tags in them. What one leaves may be the beginning of another.
    std::string kept;
    std::size_t from = 0;
    for (std::size_t begin = text.find("<!--"); begin != std::string::npos;) {
        const std::size_t end = text.find("-->", begin);
        if (end == std::string::npos)
            break;
        kept.append(text, from, begin - from);
        from = end + 3;
        const std::size_t back = std::min<std::size_t>(kept.size(), 3);
        const std::size_t joined = (kept.substr(kept.size() - back) + text.substr(from, 3)).find("<!--");
        if (joined != std::string::npos) { // rare: as it would be read without the one that is gone
            run.step(text.size() / 4);
            from -= back - joined;
            text.replace(from, back - joined, kept, kept.size() - back + joined, back - joined);
            kept.resize(kept.size() - back + joined);
            begin = from;
        } else {
            begin = text.find("<!--", from);
        }
    }
    text = kept.append(text, from);
    std::string bare;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::size_t end = text[i] == '<' ? text.find('>', i) : std::string::npos;
        if (end == std::string::npos) {
            bare += text[i];
            if (text[i] == '<') { // no tag begins later either
                bare += text.substr(i + 1);
                break;
            }
        } else {
            i = end;
        }
    }
    std::string out;
    bool gap = false;
    for (std::size_t i = 0; i < bare.size();) {
        const std::size_t begin = i;
        if (isSpace(nextCodePoint(bare, i))) {
            gap = true;
            continue;
        }
        if (gap && !out.empty())
            out += ' ';
        gap = false;
        out += bare.substr(begin, i - begin);
    }
    return run.string(unescapedHtml(out));
}

Var toJson(Run& run, const Var& v, Arguments& a)
{
    const Var indentation = a.take(0, "indent");
    a.finish("tojson", 1);
    std::string out;
    JsonStyle style;
    style.indent =
        indentation.isSmall() ? static_cast<int>(std::clamp<std::int64_t>(indentation.small(), 0, 1000)) : -1;
    writeJson(run, out, v, style, 0);
    std::string escapedText;
    for (const char c : out) {
        const char* const name = c == '<'    ? "\\u003c"
                                 : c == '>'  ? "\\u003e"
                                 : c == '&'  ? "\\u0026"
                                 : c == '\'' ? "\\u0027"
                                             : nullptr;
        if (name != nullptr)
            escapedText += name;
        else
            escapedText += c;
    }
    return run.string(std::move(escapedText), true);
}

Var trimFilter(Run& run, const Var& v, Arguments& a)
{
    const Var letters = a.take(0, "chars");
    a.finish("trim", 1);
    const Var text = soft(run, v);
    return run.string(std::string(stripped(text.view(), letters, true, true)), text.safe());
}

Var truncate(Run& run, const Var& v, Arguments& a)
{
    const Var length = a.take(0, "length");
    const bool kill = truthOf(a.take(1, "killwords"), false);
    const Var endWith = a.take(2, "end");
    const Var leeway = a.take(3, "leeway");
    a.finish("truncate", 4);
    const Var text = soft(run, v);
    const std::string end = endWith.missing() ? "..." : textOf(endWith);
    const std::int64_t most = length.missing() ? 255 : length.small();
    const std::int64_t over = leeway.missing() || leeway.isNone() ? 5 : leeway.small();
    const std::int64_t room = most - characters(end);
    if (room < 0)
        stop(tr("'truncate' leaves no room for what it ends with."));
    if (over < 0)
        stop(tr("The leeway of 'truncate' is not below 0."));
    if (lengthOf(v) <= most + over)
        return v;
    if (!v.isString())
        stop(tr("'truncate' takes a text, not {}.", typeName(v)));
    std::string_view kept = text.view().substr(0, byteOf(text.view(), room));
    if (!kill)
        kept = kept.substr(0, std::min(kept.rfind(' '), kept.size()));
    return run.string(std::string(kept) + end, text.safe());
}

Var urlEncode(Run& run, const Var& v, Arguments& a)
{
    a.finish("urlencode", 0);
    const auto quoted = [&run](std::string_view text, bool query) {
        std::string out;
        for (const char c : text) {
            const auto byte = static_cast<unsigned char>(c);
            const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
                               c == '.' || c == '-' || c == '~' || (c == '/' && !query);
            static constexpr char digits[] = "0123456789ABCDEF";
            if (plain)
                out += c;
            else if (query && c == ' ')
                out += '+';
            else
                out.append({'%', digits[byte >> 4U], digits[byte & 15U]});
        }
        run.step(text.size() / 8);
        return out;
    };
    if (v.isString() || !iterable(v))
        return run.string(quoted(textOf(v), false));
    std::string out;
    Walk walk(run.heap(), v);
    for (Var key = walk.next(); !key.missing(); key = walk.next()) {
        Var value;
        if (v.isDict()) {
            value = itemOf(run.heap(), v, key);
        } else {
            const std::vector<Var> pair = itemsOf(run.heap(), key);
            if (pair.size() != 2)
                stop(tr("'urlencode' takes pairs of a name and a value."));
            key = pair[0];
            value = pair[1];
        }
        out += (out.empty() ? "" : "&") + quoted(textOf(key), true) + "=" + quoted(textOf(value), true);
    }
    return run.string(std::move(out));
}

Var wordCount(Run& run, const Var& v, Arguments& a)
{
    a.finish("wordcount", 0);
    const Var text = soft(run, v);
    std::int64_t count = 0;
    bool inWord = false;
    for (std::size_t i = 0; i < text.view().size();) {
        const char32_t c = nextCodePoint(text.view(), i);
        const bool letter = c == '_' || QChar::isLetterOrNumber(c);
        count += letter && !inWord ? 1 : 0;
        inWord = letter;
    }
    return Var::integer(count);
}

Var xmlAttributes(Run& run, const Var& v, Arguments& a)
{
    const bool space = truthOf(a.take(0, "autospace"), true);
    a.finish("xmlattr", 1);
    if (v.isUndefined())
        v.undefined().refuse();
    if (!v.isDict())
        stop(tr("'xmlattr' takes a dictionary, not {}.", typeName(v)));
    std::string out;
    Walk walk(run.heap(), v);
    for (Var key = walk.next(); !key.missing(); key = walk.next()) {
        const Var value = itemOf(run.heap(), v, key);
        if (value.isNone() || value.isUndefined())
            continue;
        const std::string name = textOf(key);
        if (name.find_first_of(" \t\n\f\r\v/>=") != std::string::npos)
            stop(tr("'{}' cannot be the name of an attribute.", printable(name)));
        out += (out.empty() ? "" : " ") + textOf(run.escaped(key)) + "=\"" + textOf(run.escaped(value)) + "\"";
        run.heap().expect(out.size());
    }
    if (space && !out.empty())
        out.insert(0, " ");
    return run.string(std::move(out), run.autoescape());
}

} // namespace

const std::vector<std::pair<std::string_view, FilterFunction>>& textFilters()
{
    static const std::vector<std::pair<std::string_view, FilterFunction>> all = {{"capitalize", capitalizeFilter},
                                                                                 {"center", center},
                                                                                 {"e", escape},
                                                                                 {"escape", escape},
                                                                                 {"filesizeformat", fileSize},
                                                                                 {"float", toReal},
                                                                                 {"forceescape", forceEscape},
                                                                                 {"format", format},
                                                                                 {"indent", indent},
                                                                                 {"int", toInteger},
                                                                                 {"lower", lowerFilter},
                                                                                 {"replace", replaceFilter},
                                                                                 {"safe", safe},
                                                                                 {"string", stringFilter},
                                                                                 {"striptags", stripTags},
                                                                                 {"title", titleFilter},
                                                                                 {"tojson", toJson},
                                                                                 {"trim", trimFilter},
                                                                                 {"truncate", truncate},
                                                                                 {"upper", upperFilter},
                                                                                 {"urlencode", urlEncode},
                                                                                 {"wordcount", wordCount},
                                                                                 {"xmlattr", xmlAttributes}};
    return all;
}

FilterFunction filterNamed(std::string_view name)
{
    static const std::map<std::string_view, FilterFunction> all = [] {
        std::map<std::string_view, FilterFunction> out;
        for (const auto* list : {&listFilters(), &textFilters(), &proseFilters(), &documentFilters()})
            out.insert(list->begin(), list->end());
        return out;
    }();
    const auto it = all.find(name);
    return it == all.end() ? nullptr : it->second;
}

const std::vector<std::string>& filterNames()
{
    static const std::vector<std::string> names = [] {
        std::vector<std::string> out;
        for (const auto* list : {&listFilters(), &textFilters(), &proseFilters(), &documentFilters()})
            for (const auto& [name, function] : *list)
                out.emplace_back(name);
        return out;
    }();
    return names;
}

} // namespace pluma::tmpl

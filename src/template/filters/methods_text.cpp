// The methods that texts have in Python.
#include <QString>
#include <algorithm>

#include "base/text.h"
#include "template/engine/lexer.h"
#include "template/filters/filters.h"
#include "template/filters/methods.h"
#include "template/values/integers.h"
#include "template/values/text_format.h"

namespace pluma::tmpl {

namespace {

// A text that goes into another one: escaped when that one is safe.
std::string inside(Run& run, const Var& self, const Var& part)
{
    if (!part.isString()) {
        if (part.isUndefined())
            part.undefined().refuse();
        stop(tr("A text is expected here, not {}.", typeName(part)));
    }
    return self.safe() && !part.safe() ? textOf(run.escaped(part)) : std::string(part.view());
}

Var made(Run& run, const Var& self, std::string text) { return run.string(std::move(text), self.safe()); }

// --- texts -----------------------------------------------------------------------------------------------------------

Var upperMethod(Run& run, const Var& s, Arguments& a)
{
    a.finish("upper", 0);
    return made(run, s, uppered(s.view()));
}
Var lowerMethod(Run& run, const Var& s, Arguments& a)
{
    a.finish("lower", 0);
    return made(run, s, lowered(s.view()));
}
Var capitalizeMethod(Run& run, const Var& s, Arguments& a)
{
    a.finish("capitalize", 0);
    return made(run, s, capitalized(s.view()));
}
Var titleMethod(Run& run, const Var& s, Arguments& a)
{
    a.finish("title", 0);
    std::string out;
    bool inWord = false;
    for (std::size_t i = 0; i < s.view().size();) {
        const std::size_t begin = i;
        const char32_t c = nextCodePoint(s.view(), i);
        const std::string_view one = s.view().substr(begin, i - begin);
        const bool letter = QChar::isLetter(c);
        out += letter ? (inWord ? lowered(one) : uppered(one)) : std::string(one);
        inWord = letter;
    }
    return made(run, s, std::move(out));
}
Var swapCase(Run& run, const Var& s, Arguments& a)
{
    a.finish("swapcase", 0);
    std::string out;
    for (std::size_t i = 0; i < s.view().size();) {
        const std::size_t begin = i;
        const char32_t c = nextCodePoint(s.view(), i);
        const std::string_view one = s.view().substr(begin, i - begin);
        out += QChar::isUpper(c) ? lowered(one) : uppered(one);
    }
    return made(run, s, std::move(out));
}
template <bool begin, bool end>
Var strip(Run& run, const Var& s, Arguments& a)
{
    const Var letters = a.take(0, "chars");
    a.finish("strip", 1);
    return made(run, s, std::string(stripped(s.view(), letters, begin, end)));
}
Var replaceMethod(Run& run, const Var& s, Arguments& a)
{
    const Var from = given(a, 0, "old", "replace");
    const Var to = given(a, 1, "new", "replace");
    const Var count = a.take(2, "count");
    a.finish("replace", 3);
    return made(
        run, s,
        replaced(run, s.view(), inside(run, s, from), inside(run, s, to), count.missing() ? -1 : count.small()));
}
Var splitMethod(Run& run, const Var& s, Arguments& a, bool fromEnd)
{
    const Var separator = a.take(0, "sep");
    const Var most = a.take(1, "maxsplit");
    a.finish("split", 2);
    std::int64_t left = most.missing() ? -1 : most.small();
    std::vector<Var> out;
    const std::string_view text = s.view();
    const auto add = [&](std::string_view part) {
        out.push_back(made(run, s, std::string(part)));
        run.step(3);
    };
    if (separator.missing() || separator.isNone()) {
        std::string_view rest = text;
        while (true) {
            rest = stripped(rest, Var(), !fromEnd, fromEnd);
            if (rest.empty())
                break;
            if (left == 0) {
                add(stripped(rest, Var(), fromEnd ? true : false, fromEnd ? false : false));
                break;
            }
            --left;
            std::size_t end = fromEnd ? rest.size() : 0;
            if (!fromEnd) {
                while (end < rest.size()) {
                    std::size_t next = end;
                    if (isSpace(nextCodePoint(rest, next)))
                        break;
                    end = next;
                }
                add(rest.substr(0, end));
                rest.remove_prefix(end);
            } else {
                while (end > 0) {
                    std::size_t before = end - 1;
                    while (before > 0 && (static_cast<unsigned char>(rest[before]) & 0xC0U) == 0x80)
                        --before;
                    std::size_t at = before;
                    if (isSpace(nextCodePoint(rest, at)))
                        break;
                    end = before;
                }
                add(rest.substr(end));
                rest = rest.substr(0, end);
            }
        }
    } else {
        const std::string by = inside(run, s, separator);
        if (by.empty())
            stop(tr("A text is not split at nothing."));
        if (fromEnd)
            run.heap().pass(text.size() * std::min<std::size_t>(by.size(), 1U << 16));
        std::string_view rest = text;
        while (true) {
            const std::size_t found = left == 0 ? std::string_view::npos
                                      : fromEnd ? rest.rfind(by)
                                                : findText(rest, by);
            if (found == std::string_view::npos) {
                add(rest);
                break;
            }
            --left;
            add(fromEnd ? rest.substr(found + by.size()) : rest.substr(0, found));
            rest = fromEnd ? rest.substr(0, found) : rest.substr(found + by.size());
        }
    }
    if (fromEnd)
        std::reverse(out.begin(), out.end());
    return Var::list(run.heap(), std::move(out));
}
Var splitFromLeft(Run& run, const Var& s, Arguments& a) { return splitMethod(run, s, a, false); }
Var splitEnd(Run& run, const Var& s, Arguments& a) { return splitMethod(run, s, a, true); }
Var splitLines(Run& run, const Var& s, Arguments& a)
{
    const Var keep = a.take(0, "keepends");
    a.finish("splitlines", 1);
    const std::vector<std::string_view> all = lines(s.view());
    std::vector<Var> out;
    for (std::size_t i = 0; i < all.size(); ++i) {
        std::string_view line = all[i];
        if (!keep.missing() && truth(keep)) {
            const char* const end = i + 1 < all.size() ? all[i + 1].data() : s.view().data() + s.view().size();
            line = {line.data(), static_cast<std::size_t>(end - line.data())};
        }
        out.push_back(made(run, s, std::string(line)));
    }
    return Var::list(run.heap(), std::move(out));
}
bool beginsOrEnds(Run& run, const Var& s, Arguments& a, bool begins)
{
    const Var what = given(a, 0, "prefix", begins ? "startswith" : "endswith");
    const Var from = a.take(1, "start");
    const Var to = a.take(2, "end");
    const Var part = from.missing() ? s : sliceOf(run.heap(), s, from, to, Var());
    const auto one = [&](const Var& other) {
        if (!other.isString())
            stop(tr("A text is expected here, not {}.", typeName(other)));
        run.heap().pass(other.view().size());
        return begins ? startsWith(part.view(), other.view()) : endsWith(part.view(), other.view());
    };
    if (!what.isTuple())
        return one(what);
    const auto& all = what.items().items;
    run.step(all.size());
    return std::any_of(all.begin(), all.end(), one);
}
Var startsWithMethod(Run& run, const Var& s, Arguments& a) { return Var::boolean(beginsOrEnds(run, s, a, true)); }
Var endsWithMethod(Run& run, const Var& s, Arguments& a) { return Var::boolean(beginsOrEnds(run, s, a, false)); }
Var joinMethod(Run& run, const Var& s, Arguments& a)
{
    const Var all = given(a, 0, "iterable", "join");
    a.finish("join", 1);
    std::string out;
    bool first = true;
    Walk walk(run.heap(), all);
    for (Var item = walk.next(); !item.missing(); item = walk.next()) {
        if (!first)
            out += s.view();
        first = false;
        out += inside(run, s, item);
        run.heap().expect(out.size());
    }
    return made(run, s, std::move(out));
}
Var findIn(Run& run, const Var& s, Arguments& a, bool last, bool must)
{
    const Var what = given(a, 0, "sub", "find");
    const Var from = a.take(1, "start");
    const Var to = a.take(2, "end");
    a.finish("find", 3);
    if (!what.isString())
        stop(tr("A text is expected here, not {}.", typeName(what)));
    const std::int64_t size = characters(s.view());
    std::int64_t begin = from.missing() || from.isNone() ? 0 : from.small();
    begin = std::clamp<std::int64_t>(begin < 0 ? begin + size : begin, 0, size);
    const Var part = sliceOf(run.heap(), s, Var::integer(begin), to, Var());
    if (last)
        run.heap().pass(part.view().size() * std::min<std::size_t>(what.view().size(), 1U << 16));
    const std::size_t found = last ? part.view().rfind(what.view()) : findText(part.view(), what.view());
    const bool beyond = !from.missing() && from.isSmall() && from.small() > size;
    if (found != std::string_view::npos && !beyond)
        return Var::integer(begin + characters(part.view().substr(0, found)));
    if (must)
        stop(tr("The text is not in the other one."));
    return Var::integer(-1);
}
Var find(Run& run, const Var& s, Arguments& a) { return findIn(run, s, a, false, false); }
Var findLast(Run& run, const Var& s, Arguments& a) { return findIn(run, s, a, true, false); }
Var index(Run& run, const Var& s, Arguments& a) { return findIn(run, s, a, false, true); }
Var indexLast(Run& run, const Var& s, Arguments& a) { return findIn(run, s, a, true, true); }
Var countIn(Run&, const Var& s, Arguments& a)
{
    const Var what = given(a, 0, "sub", "count");
    a.finish("count", 1);
    if (!what.isString())
        stop(tr("A text is expected here, not {}.", typeName(what)));
    if (what.view().empty())
        return Var::integer(characters(s.view()) + 1);
    std::int64_t out = 0;
    for (std::size_t at = findText(s.view(), what.view()); at != std::string_view::npos;
         at = findText(s.view(), what.view(), at + what.view().size()))
        ++out;
    return Var::integer(out);
}
template <char how>
Var justified(Run& run, const Var& s, Arguments& a)
{
    const Var width = given(a, 0, "width", "ljust");
    const Var fill = a.take(1, "fillchar");
    a.finish("ljust", 2);
    if (!width.isSmall())
        stop(tr("A width is a whole number."));
    const std::string with = fill.missing() ? " " : inside(run, s, fill);
    if (!fill.missing() && characters(fill.view()) != 1)
        stop(tr("What a text is filled up with is one character."));
    const std::int64_t missing = width.small() - characters(s.view());
    if (missing <= 0)
        return s;
    run.heap().expect(static_cast<std::size_t>(missing), with.size());
    const std::int64_t left = how == '<' ? 0 : how == '>' ? missing : missing / 2 + (missing & width.small() & 1);
    std::string out;
    for (std::int64_t i = 0; i < left; ++i)
        out += with;
    out += s.view();
    for (std::int64_t i = left; i < missing; ++i)
        out += with;
    return made(run, s, std::move(out));
}
Var zeroFill(Run& run, const Var& s, Arguments& a)
{
    const Var width = given(a, 0, "width", "zfill");
    a.finish("zfill", 1);
    const std::int64_t missing = width.isSmall() ? width.small() - characters(s.view()) : 0;
    if (missing <= 0)
        return s;
    run.heap().expect(static_cast<std::size_t>(missing));
    const bool sign = startsWith(s.view(), "-") || startsWith(s.view(), "+");
    std::string out(s.view());
    out.insert(sign ? 1 : 0, static_cast<std::size_t>(missing), '0');
    return made(run, s, std::move(out));
}
template <class Test>
bool all(const Var& s, const Test& test)
{
    if (s.view().empty())
        return false;
    for (std::size_t i = 0; i < s.view().size();)
        if (!test(nextCodePoint(s.view(), i)))
            return false;
    return true;
}
Var isDigit(Run&, const Var& s, Arguments&)
{
    return Var::boolean(all(s, [](char32_t c) { return QChar::isDigit(c) || QChar::digitValue(c) >= 0; }));
}
Var isDecimal(Run&, const Var& s, Arguments&)
{
    return Var::boolean(all(s, [](char32_t c) { return QChar::category(c) == QChar::Number_DecimalDigit; }));
}
Var isAlpha(Run&, const Var& s, Arguments&)
{
    return Var::boolean(all(s, [](char32_t c) { return QChar::isLetter(c); }));
}
Var isAlnum(Run&, const Var& s, Arguments&)
{
    return Var::boolean(all(s, [](char32_t c) { return QChar::isLetterOrNumber(c); }));
}
Var isNumeric(Run&, const Var& s, Arguments&)
{
    return Var::boolean(all(s, [](char32_t c) { return QChar::isNumber(c); }));
}
Var isAscii(Run&, const Var& s, Arguments&)
{
    return Var::boolean(
        std::all_of(s.view().begin(), s.view().end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }));
}
Var isPrintable(Run&, const Var& s, Arguments&)
{
    return Var::boolean(s.view().empty() ||
                        all(s, [](char32_t c) { return c == ' ' || (QChar::isPrint(c) && !QChar::isSpace(c)); }));
}
Var isIdentifier(Run&, const Var& s, Arguments&)
{
    bool first = true;
    return Var::boolean(all(s, [&](char32_t c) {
        const bool start = std::exchange(first, false);
        return c == '_' || QChar::isLetter(c) || QChar::category(c) == QChar::Number_Letter ||
               (!start && (QChar::category(c) == QChar::Number_DecimalDigit || QChar::isMark(c)));
    }));
}
Var isTitle(Run&, const Var& s, Arguments&)
{
    bool inWord = false;
    bool any = false;
    for (std::size_t i = 0; i < s.view().size();) {
        const char32_t c = nextCodePoint(s.view(), i);
        const bool upper = QChar::isUpper(c) || QChar::isTitleCase(c);
        if ((upper && inWord) || (QChar::isLower(c) && !inWord))
            return Var::boolean(false);
        inWord = upper || QChar::isLower(c);
        any = any || inWord;
    }
    return Var::boolean(any);
}
Var caseFold(Run& run, const Var& s, Arguments& a)
{
    a.finish("casefold", 0);
    const QString text = QString::fromUtf8(s.view().data(), static_cast<qsizetype>(s.view().size())).toCaseFolded();
    return made(run, s, replaceAll(text.toStdString(), "ß", "ss"));
}
Var expandTabs(Run& run, const Var& s, Arguments& a)
{
    const Var size = a.take(0, "tabsize");
    a.finish("expandtabs", 1);
    if (!size.missing() && !size.isSmall())
        stop(tr("A width is a whole number."));
    const std::int64_t width = size.missing() ? 8 : std::min<std::int64_t>(size.small(), 1 << 20);
    std::string out;
    std::int64_t column = 0;
    for (const char c : s.view()) {
        if (c == '\t') {
            const std::int64_t blanks = width > 0 ? width - column % width : 0;
            run.heap().expect(out.size() + static_cast<std::size_t>(blanks));
            out.append(static_cast<std::size_t>(blanks), ' ');
            column += blanks;
            continue;
        }
        out += c;
        if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80)
            column = c == '\n' || c == '\r' ? 0 : column + 1;
    }
    return made(run, s, std::move(out));
}
Var isBlank(Run&, const Var& s, Arguments&) { return Var::boolean(all(s, isSpace)); }
Var isUpper(Run& run, const Var& s, Arguments&) { return Var::boolean(run.test("upper", s, {})); }
Var isLower(Run& run, const Var& s, Arguments&) { return Var::boolean(run.test("lower", s, {})); }
template <bool last>
Var partition(Run& run, const Var& s, Arguments& a)
{
    const Var separator = given(a, 0, "sep", "partition");
    a.finish("partition", 1);
    const std::string by = inside(run, s, separator);
    if (by.empty())
        stop(tr("A text is not split at nothing."));
    const std::size_t found = last ? s.view().rfind(by) : s.view().find(by);
    const Var nothing = Var::text({}, s.safe());
    if (found == std::string_view::npos)
        return last ? Var::tuple(run.heap(), {nothing, nothing, s}) : Var::tuple(run.heap(), {s, nothing, nothing});
    return Var::tuple(run.heap(), {made(run, s, std::string(s.view().substr(0, found))), made(run, s, by),
                                   made(run, s, std::string(s.view().substr(found + by.size())))});
}
template <bool prefix>
Var without(Run& run, const Var& s, Arguments& a)
{
    const Var what = given(a, 0, "prefix", "removeprefix");
    a.finish("removeprefix", 1);
    const std::string part = inside(run, s, what);
    std::string_view text = s.view();
    if (prefix && startsWith(text, part))
        text.remove_prefix(part.size());
    else if (!prefix && endsWith(text, part))
        text.remove_suffix(part.size());
    return made(run, s, std::string(text));
}

// "{} {0} {name[key].member!r:>10}"
class Formatting {
public:
    /// `mapping`: where names are looked up, of format_map.
    Formatting(Run& run, const Var& self, Arguments& arguments, const Var* mapping = nullptr)
        : m_run(run), m_self(self), m_arguments(arguments), m_mapping(mapping)
    {
    }
    std::string all(std::string_view text, int depth)
    {
        if (depth > 2)
            stop(tr("Formats nest too deeply."));
        std::string out;
        for (std::size_t i = 0; i < text.size(); ++i) {
            const char c = text[i];
            if ((c == '{' || c == '}') && i + 1 < text.size() && text[i + 1] == c) {
                out += c;
                ++i;
                continue;
            }
            if (c == '}')
                stop(tr("A '}}' in a format has no beginning."));
            if (c != '{') {
                out += c;
                continue;
            }
            int open = 1;
            std::size_t end = i + 1;
            for (; end < text.size() && open > 0; ++end)
                open += text[end] == '{' ? 1 : text[end] == '}' ? -1 : 0;
            if (open > 0)
                stop(tr("A '{{' in a format has no end."));
            out += field(text.substr(i + 1, end - i - 2), depth);
            m_run.heap().expect(out.size());
            i = end - 1;
        }
        return out;
    }

private:
    std::string field(std::string_view text, int depth)
    {
        std::size_t end = 0;
        int bracket = 0;
        while (end < text.size() && (bracket > 0 || (text[end] != ':' && text[end] != '!'))) {
            bracket += text[end] == '[' ? 1 : text[end] == ']' ? -1 : 0;
            ++end;
        }
        std::string_view name = text.substr(0, end);
        char conversion = '\0';
        std::string_view specification;
        if (end < text.size() && text[end] == '!') {
            conversion = end + 1 < text.size() ? text[end + 1] : '\0';
            if (conversion != 's' && conversion != 'r' && conversion != 'a')
                stop(tr("A conversion in a format is !s, !r or !a."));
            end += 2;
            if (end < text.size() && text[end] != ':')
                stop(tr("':' is expected after a conversion."));
        }
        if (end < text.size())
            specification = text.substr(end + 1);
        Var value = valueOf(name);
        const std::string inner = all(specification, depth + 1);
        std::string out;
        if (conversion == 'r' || conversion == 'a') {
            writeRepr(out, value);
            value = m_run.string(std::move(out));
        } else if (conversion == 's') {
            value = m_run.string(textOf(value), value.isString() && value.safe());
        }
        if (m_self.safe() && !(value.isString() && value.safe())) {
            std::string escaped;
            writeEscaped(escaped, formatted(value, inner));
            return escaped;
        }
        return formatted(value, inner);
    }
    Var valueOf(std::string_view name)
    {
        std::size_t end = std::min(name.find_first_of(".["), name.size());
        const std::string_view first = name.substr(0, end);
        Var value;
        const bool number = !first.empty() && first.find_first_not_of("0123456789") == std::string_view::npos;
        if (m_mapping != nullptr) {
            if (first.empty() || number)
                stop(tr("A format that takes a mapping has names only."));
            value = m_run.item(*m_mapping, m_run.string(std::string(first)));
            if (value.isUndefined())
                stop(tr("There is no '{}' among the values of the format.", printable(first)));
        } else if (first.empty() || number) {
            const std::size_t at =
                first.empty() ? m_next++ : static_cast<std::size_t>(std::atol(std::string(first.substr(0, 9)).c_str()));
            if (at >= m_arguments.list.size())
                stop(tr("The format asks for more values than there are."));
            value = m_arguments.list[at];
        } else {
            m_run.step(m_arguments.named.size() / 2);
            const auto it = std::find_if(m_arguments.named.begin(), m_arguments.named.end(),
                                         [&](const auto& one) { return one.first == first; });
            if (it == m_arguments.named.end())
                stop(tr("There is no '{}' among the values of the format.", printable(first)));
            value = it->second;
        }
        while (end < name.size()) {
            if (name[end] == '.') {
                const std::size_t next = std::min(name.find_first_of(".[", end + 1), name.size());
                value = m_run.attribute(value, name.substr(end + 1, next - end - 1));
                end = next;
            } else {
                const std::size_t close = name.find(']', end);
                if (close == std::string_view::npos)
                    stop(tr("A '[' in a format has no end."));
                const std::string_view key = name.substr(end + 1, close - end - 1);
                const bool digits = !key.empty() && key.find_first_not_of("0123456789") == std::string_view::npos;
                value = m_run.item(value, digits ? numberOf(m_run.heap(), key) : m_run.string(std::string(key)));
                end = close + 1;
            }
            if (value.isUndefined())
                value.undefined().refuse();
        }
        return value;
    }
    Run& m_run;
    const Var& m_self;
    Arguments& m_arguments;
    const Var* m_mapping;
    std::size_t m_next = 0;
};
Var formatMethod(Run& run, const Var& s, Arguments& a) { return made(run, s, Formatting(run, s, a).all(s.view(), 0)); }
Var formatMapMethod(Run& run, const Var& s, Arguments& a)
{
    if (a.list.size() != 1 || !a.named.empty())
        stop(tr("format_map() takes one mapping."));
    const Var mapping = a.list[0];
    return made(run, s, Formatting(run, s, a, &mapping).all(s.view(), 0));
}

} // namespace

const MethodTable& textMethods()
{
    static const MethodTable all = {{"upper", upperMethod},
                                    {"lower", lowerMethod},
                                    {"casefold", caseFold},
                                    {"expandtabs", expandTabs},
                                    {"capitalize", capitalizeMethod},
                                    {"title", titleMethod},
                                    {"swapcase", swapCase},
                                    {"strip", strip<true, true>},
                                    {"lstrip", strip<true, false>},
                                    {"rstrip", strip<false, true>},
                                    {"replace", replaceMethod},
                                    {"split", splitFromLeft},
                                    {"rsplit", splitEnd},
                                    {"splitlines", splitLines},
                                    {"startswith", startsWithMethod},
                                    {"endswith", endsWithMethod},
                                    {"join", joinMethod},
                                    {"find", find},
                                    {"rfind", findLast},
                                    {"index", index},
                                    {"rindex", indexLast},
                                    {"count", countIn},
                                    {"ljust", justified<'<'>},
                                    {"rjust", justified<'>'>},
                                    {"center", justified<'^'>},
                                    {"zfill", zeroFill},
                                    {"isdigit", isDigit},
                                    {"isdecimal", isDecimal},
                                    {"isalpha", isAlpha},
                                    {"isalnum", isAlnum},
                                    {"isspace", isBlank},
                                    {"isascii", isAscii},
                                    {"isidentifier", isIdentifier},
                                    {"isnumeric", isNumeric},
                                    {"isprintable", isPrintable},
                                    {"istitle", isTitle},
                                    {"isupper", isUpper},
                                    {"islower", isLower},
                                    {"partition", partition<false>},
                                    {"rpartition", partition<true>},
                                    {"removeprefix", without<true>},
                                    {"removesuffix", without<false>},
                                    {"format", formatMethod},
                                    {"format_map", formatMapMethod}};
    return all;
}

} // namespace pluma::tmpl

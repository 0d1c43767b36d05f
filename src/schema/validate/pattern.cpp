#include "schema/validate/pattern.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <ctime>
#include <pcre2.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <vector>

#include "base/text.h"

namespace pluma::schema {

// Most patterns of schemas are a run of character sets, such as ^[A-Z]{3}-\d{4}$. Where no set that may repeat meets
// what can follow it, taking as much as fits is the only way to match, and a loop over the text does it.
struct CharacterRun {
    struct Step {
        std::uint64_t low = 0;  ///< characters 0–63
        std::uint64_t high = 0; ///< 64–127
        std::uint32_t least = 1;
        std::uint32_t most = 1;

        void add(char c) { (c < 64 ? low : high) |= std::uint64_t{1} << (static_cast<unsigned>(c) % 64); }
        void add(char from, char to)
        {
            for (int c = from; c <= to; ++c)
                add(static_cast<char>(c));
        }
        bool has(unsigned char c) const { return c < 128 && (((c < 64 ? low : high) >> (c % 64)) & 1U) != 0; }
        bool meets(const Step& other) const { return ((low & other.low) | (high & other.high)) != 0; }
    };
    std::vector<Step> steps;

    bool matches(std::string_view text) const
    {
        std::size_t at = 0;
        for (const Step& step : steps) {
            std::uint32_t count = 0;
            while (count < step.most && at < text.size() && step.has(static_cast<unsigned char>(text[at]))) {
                ++at;
                ++count;
            }
            if (count < step.least)
                return false;
        }
        return at == text.size();
    }
    /// The run that an expression stands for, if it is one.
    static std::optional<CharacterRun> of(std::string_view expression);

private:
    static bool shorthand(Step& step, char c)
    {
        if (c != 'd' && c != 'w')
            return false;
        step.add('0', '9');
        if (c == 'w') {
            step.add('a', 'z');
            step.add('A', 'Z');
            step.add('_');
        }
        return true;
    }
    static bool plain(char c) { return c >= 0x20 && c < 0x7F; }
    static bool letterOrDigit(char c)
    {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    static bool set(std::string_view& in, Step& step);
    static bool quantifier(std::string_view& in, Step& step);
};

bool CharacterRun::set(std::string_view& in, Step& step)
{
    if (startsWith(in, "^") || startsWith(in, "]"))
        return false;
    while (!in.empty() && in.front() != ']') {
        char from = in.front();
        in.remove_prefix(1);
        bool single = plain(from) && from != '[';
        if (from == '\\') {
            if (in.empty())
                return false;
            from = in.front();
            in.remove_prefix(1);
            single = plain(from) && !letterOrDigit(from);
            if (!single && !shorthand(step, from))
                return false;
        } else if (!single) {
            return false;
        }
        if (in.size() > 1 && in[0] == '-' && in[1] != ']') {
            const char to = in[1];
            if (!single || !plain(to) || to == '\\' || to == '[' || to < from)
                return false;
            step.add(from, to);
            in.remove_prefix(2);
        } else if (single) {
            step.add(from);
        }
    }
    if (in.empty())
        return false;
    in.remove_prefix(1);
    return true;
}

bool CharacterRun::quantifier(std::string_view& in, Step& step)
{
    constexpr std::uint32_t unbounded = UINT32_MAX;
    const char c = in.empty() ? '\0' : in.front();
    if (c == '*' || c == '+' || c == '?') {
        step.least = c == '+' ? 1 : 0;
        step.most = c == '?' ? 1 : unbounded;
        in.remove_prefix(1);
    } else if (c == '{') {
        const std::size_t end = in.find('}');
        if (end == std::string_view::npos)
            return false;
        const std::string_view inner = in.substr(1, end - 1);
        const std::size_t comma = inner.find(',');
        const auto number = [](std::string_view text, std::uint32_t& out) {
            const auto done = std::from_chars(text.data(), text.data() + text.size(), out);
            return done.ec == std::errc() && done.ptr == text.data() + text.size();
        };
        if (!number(inner.substr(0, comma), step.least))
            return false;
        step.most = step.least;
        if (comma != std::string_view::npos && comma + 1 == inner.size())
            step.most = unbounded;
        else if (comma != std::string_view::npos && !number(inner.substr(comma + 1), step.most))
            return false;
        if (step.most < step.least)
            return false;
        in.remove_prefix(end + 1);
    }
    return in.empty() || (in.front() != '?' && in.front() != '*' && in.front() != '+' && in.front() != '{');
}

std::optional<CharacterRun> CharacterRun::of(std::string_view in)
{
    if (in.size() < 2 || in.front() != '^' || in.back() != '$' || in[in.size() - 2] == '\\')
        return std::nullopt;
    in = in.substr(1, in.size() - 2);
    CharacterRun out;
    while (!in.empty()) {
        Step step;
        const char c = in.front();
        in.remove_prefix(1);
        if (c == '[') {
            if (!set(in, step))
                return std::nullopt;
        } else if (c == '\\') {
            if (in.empty() || (!shorthand(step, in.front()) && (letterOrDigit(in.front()) || !plain(in.front()))))
                return std::nullopt;
            if (!letterOrDigit(in.front()))
                step.add(in.front());
            in.remove_prefix(1);
        } else if (!plain(c) || std::string_view("^$.|?*+(){}]").find(c) != std::string_view::npos) {
            return std::nullopt;
        } else {
            step.add(c);
        }
        if (!quantifier(in, step))
            return std::nullopt;
        out.steps.push_back(step);
    }
    for (std::size_t i = 0; i < out.steps.size(); ++i) {
        if (out.steps[i].least == out.steps[i].most)
            continue;
        for (std::size_t j = i + 1; j < out.steps.size(); ++j) {
            if (out.steps[i].meets(out.steps[j]))
                return std::nullopt;
            if (out.steps[j].least > 0)
                break;
        }
    }
    return out;
}

struct Pattern::Code {
    pcre2_code* code = nullptr;
    pcre2_match_context* context = nullptr;
    std::optional<CharacterRun> run; ///< a run of character sets: no engine is needed
    std::string literal;             ///< of a plain prefix search such as "^x-": neither
    bool anchored = false;           ///< a match can begin at the start only
    bool fast = false;               ///< compiled to machine code
    bool plain = false;              ///< nothing but `literal`

    Code() = default;
    ~Code()
    {
        pcre2_code_free(code);
        pcre2_match_context_free(context);
    }
    Code(const Code&) = delete;
    Code& operator=(const Code&) = delete;
};

namespace {

constexpr std::size_t longestAnchored = 16U << 20;
constexpr std::size_t longestSearched = 32U << 10;
constexpr std::clock_t longestMs = 100; ///< of CPU time, for one search that backtracking is too slow for
constexpr std::size_t longestFollowed = 4U << 10;

// One pass over the expression by the grammar of ECMA-262 §22.2.1.
class Translator {
public:
    explicit Translator(std::string_view in) : m_in(in) {}

    Result<std::string> run()
    {
        PLUMA_CHECK(disjunction(0));
        if (m_at < m_in.size())
            return error(tr("')' has no '(' before it"));
        return std::move(m_out);
    }

private:
    static constexpr int deepest = 200;
    tl::unexpected<Error> error(const std::string& what) const
    {
        return fail(ErrorCode::Invalid, tr("'{}' is not a regular expression: {} (character {}).",
                                           printable(m_in.substr(0, 80)), what, m_at + 1));
    }
    bool more() const { return m_at < m_in.size(); }
    char peek(std::size_t ahead = 0) const { return m_at + ahead < m_in.size() ? m_in[m_at + ahead] : '\0'; }
    bool take(std::string_view text)
    {
        if (m_in.substr(m_at, text.size()) != text)
            return false;
        m_at += text.size();
        return true;
    }
    static bool isDigit(char c) { return c >= '0' && c <= '9'; }
    static bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

    Result<> disjunction(int depth)
    {
        if (depth > deepest)
            return error(tr("groups nest too deeply"));
        while (more() && peek() != ')') {
            if (take("|")) {
                m_out += '|';
                continue;
            }
            PLUMA_CHECK(term(depth));
        }
        return {};
    }

    Result<> term(int depth)
    {
        bool repeatable = true;
        const char c = peek();
        if (c == '^') {
            ++m_at;
            m_out += '^';
            repeatable = false;
        } else if (c == '$') {
            ++m_at;
            m_out += "\\z"; // the very end, never before a last newline
            repeatable = false;
        } else if (c == '(') {
            PLUMA_TRY(repeatable, group(depth));
        } else if (c == '.') {
            ++m_at;
            m_out += "[^\\n\\r\\x{2028}\\x{2029}]";
        } else if (c == '[') {
            PLUMA_CHECK(characterClass());
        } else if (c == '\\') {
            ++m_at;
            PLUMA_TRY(repeatable, escape());
        } else if (c == '*' || c == '+' || c == '?') {
            return error(tr("there is nothing to repeat"));
        } else if (c == '{' && quantifierLength() > 0) {
            return error(tr("there is nothing to repeat"));
        } else {
            literal();
        }
        return quantifier(repeatable);
    }

    void literal()
    {
        const auto c = static_cast<unsigned char>(m_in[m_at]);
        if (c < 0x80 && !isDigit(static_cast<char>(c)) && !isLetter(static_cast<char>(c)) && c > 0x20 && c != 0x7F)
            m_out += '\\';
        m_out += m_in[m_at++];
    }

    // {n}, {n,} or {n,m} at the current place: its length, 0 when it is none.
    std::size_t quantifierLength() const
    {
        std::size_t i = 1;
        const auto digits = [&] {
            const std::size_t from = i;
            while (isDigit(peek(i)))
                ++i;
            return i > from;
        };
        if (peek() != '{' || !digits())
            return 0;
        if (peek(i) == ',') {
            ++i;
            digits();
        }
        return peek(i) == '}' ? i + 1 : 0;
    }

    Result<> quantifier(bool repeatable)
    {
        const char c = peek();
        const std::size_t counted = quantifierLength();
        if (!(more() && (c == '*' || c == '+' || c == '?')) && counted == 0)
            return {};
        if (!repeatable)
            return error(tr("an assertion cannot be repeated"));
        if (counted > 0) {
            m_out += m_in.substr(m_at, counted);
            m_at += counted;
        } else {
            m_out += m_in[m_at++];
        }
        if (take("?"))
            m_out += '?';
        if (more() && (peek() == '*' || peek() == '+' || peek() == '?' || quantifierLength() > 0))
            return error(tr("there is nothing to repeat"));
        return {};
    }

    Result<bool> group(int depth)
    {
        ++m_at;
        bool repeatable = true;
        m_out += '(';
        if (take("?")) {
            m_out += '?';
            if (take(":")) {
                m_out += ':';
            } else if (take("=")) {
                m_out += '=';
            } else if (take("!")) {
                m_out += '!';
            } else if (take("<=")) {
                m_out += "<=";
                repeatable = false;
            } else if (take("<!")) {
                m_out += "<!";
                repeatable = false;
            } else if (take("<")) {
                const std::size_t end = std::min(m_in.find('>', m_at), m_in.size());
                const std::string_view name = m_in.substr(m_at, end - m_at);
                const bool good = !name.empty() && name.size() <= 32 && !isDigit(name.front()) &&
                                  std::all_of(name.begin(), name.end(),
                                              [](char c) { return isDigit(c) || isLetter(c) || c == '_' || c == '$'; });
                if (!good || end == m_in.size())
                    return error(tr("a group needs a name between '<' and '>'"));
                m_at = end + 1;
                m_out += '<' + replaceAll(std::string(name), "$", "_dollar_") + '>';
            } else {
                return error(tr("'(?' begins no group that ECMA-262 knows"));
            }
        }
        PLUMA_CHECK(disjunction(depth + 1));
        if (!take(")"))
            return error(tr("a '(' has no ')'"));
        m_out += ')';
        return repeatable;
    }

    Result<char32_t> hex(std::size_t digits)
    {
        char32_t value = 0;
        for (std::size_t i = 0; i < digits; ++i, ++m_at) {
            const char c = static_cast<char>(peek() | (isLetter(peek()) ? 0x20 : 0));
            if (!isDigit(c) && (c < 'a' || c > 'f'))
                return error(tr("a hexadecimal digit is expected"));
            value = value * 16 + static_cast<char32_t>(isDigit(c) ? c - '0' : c - 'a' + 10);
        }
        return value;
    }
    Result<char32_t> unicode()
    {
        if (take("{")) {
            char32_t value = 0;
            std::size_t digits = 0;
            for (; more() && peek() != '}'; ++digits) {
                PLUMA_TRY(const char32_t digit, hex(1));
                value = std::min<char32_t>(value * 16 + digit, 0x110000);
            }
            if (digits == 0 || !take("}") || value > 0x10FFFF)
                return error(tr("\\u{{…}} needs a code point"));
            return value;
        }
        PLUMA_TRY(const char32_t unit, hex(4));
        if (unit >= 0xD800 && unit < 0xDC00 && m_in.substr(m_at, 2) == "\\u") {
            const std::size_t before = m_at;
            m_at += 2;
            if (const auto second = hex(4); second && *second >= 0xDC00 && *second < 0xE000)
                return 0x10000 + ((unit - 0xD800) << 10U) + (*second - 0xDC00);
            m_at = before;
        }
        return unit;
    }
    static std::string point(char32_t c) { return fmt::format("\\x{{{:x}}}", static_cast<std::uint32_t>(c)); }

    static constexpr const char* spaces = "\\x{9}-\\x{d}\\x{20}\\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}"
                                          "\\x{202f}\\x{205f}\\x{3000}\\x{feff}";

    // \p{…} by the names of ECMA-262: general categories long or short, Script=…, and some binary properties.
    Result<std::string> property(bool negated)
    {
        if (!take("{"))
            return error(tr("\\p needs a property in braces"));
        const std::size_t end = m_in.find('}', m_at);
        if (end == std::string_view::npos)
            return error(tr("\\p{{ has no '}}'"));
        const std::string_view name = m_in.substr(m_at, end - m_at);
        m_at = end + 1;
        static constexpr std::array<std::pair<std::string_view, std::string_view>, 49> categories = {
            {{"Letter", "L"},
             {"Cased_Letter", "L&"},
             {"LC", "L&"},
             {"Uppercase_Letter", "Lu"},
             {"Lowercase_Letter", "Ll"},
             {"Titlecase_Letter", "Lt"},
             {"Modifier_Letter", "Lm"},
             {"Other_Letter", "Lo"},
             {"Mark", "M"},
             {"Combining_Mark", "M"},
             {"Nonspacing_Mark", "Mn"},
             {"Spacing_Mark", "Mc"},
             {"Enclosing_Mark", "Me"},
             {"Number", "N"},
             {"Decimal_Number", "Nd"},
             {"digit", "Nd"},
             {"Letter_Number", "Nl"},
             {"Other_Number", "No"},
             {"Punctuation", "P"},
             {"punct", "P"},
             {"Connector_Punctuation", "Pc"},
             {"Dash_Punctuation", "Pd"},
             {"Open_Punctuation", "Ps"},
             {"Close_Punctuation", "Pe"},
             {"Initial_Punctuation", "Pi"},
             {"Final_Punctuation", "Pf"},
             {"Other_Punctuation", "Po"},
             {"Symbol", "S"},
             {"Math_Symbol", "Sm"},
             {"Currency_Symbol", "Sc"},
             {"Modifier_Symbol", "Sk"},
             {"Other_Symbol", "So"},
             {"Separator", "Z"},
             {"Space_Separator", "Zs"},
             {"Line_Separator", "Zl"},
             {"Paragraph_Separator", "Zp"},
             {"Other", "C"},
             {"Control", "Cc"},
             {"cntrl", "Cc"},
             {"Format", "Cf"},
             {"Surrogate", "Cs"},
             {"Private_Use", "Co"},
             {"Unassigned", "Cn"},
             {"Alphabetic", "@[\\p{L}\\p{Nl}\\p{M}]"},
             {"Alpha", "@[\\p{L}\\p{Nl}\\p{M}]"},
             {"Uppercase", "@[\\p{Lu}]"},
             {"Lowercase", "@[\\p{Ll}]"},
             {"White_Space", "Xsp"},
             {"ASCII", "@[\\x{0}-\\x{7f}]"}}};
        std::string_view value = name;
        for (const std::string_view prefix :
             {"General_Category=", "gc=", "Script=", "sc=", "Script_Extensions=", "scx="})
            if (startsWith(name, prefix))
                value = name.substr(prefix.size());
        if (value == "Any")
            return std::string(negated ? "\\x{0}-\\x{0}" : "\\x{0}-\\x{10ffff}");
        std::string known;
        for (const auto& [longName, shortName] : categories)
            if (longName == value)
                known = shortName;
        if (startsWith(known, "@")) {
            if (negated)
                return error(tr("the property '{}' cannot be negated here", std::string(name)));
            return known.substr(2, known.size() - 3);
        }
        if (known.empty() &&
            (value.empty() || !std::all_of(value.begin(), value.end(), [](char c) { return isLetter(c) || c == '_'; })))
            return error(tr("'{}' is not a Unicode property", printable(name)));
        return std::string(negated ? "\\P{" : "\\p{") + (known.empty() ? std::string(value) : known) + "}";
    }

    // What follows a backslash, inside and outside of a class. `set` is true when it is more than one character.
    Result<std::string> classEscape(bool& set)
    {
        set = true;
        const char c = peek();
        ++m_at;
        switch (c) {
        case 'd':
            return std::string("0-9");
        case 'D':
            return std::string("\\x{0}-\\x{2f}\\x{3a}-\\x{10ffff}");
        case 'w':
            return std::string("A-Za-z0-9_");
        case 'W':
            return std::string("\\x{0}-\\x{2f}\\x{3a}-\\x{40}\\x{5b}-\\x{5e}\\x{60}\\x{7b}-\\x{10ffff}");
        case 's':
            return std::string(spaces);
        case 'S':
            return std::string(
                "\\x{0}-\\x{8}\\x{e}-\\x{1f}\\x{21}-\\x{9f}\\x{a1}-\\x{167f}\\x{1681}-\\x{1fff}\\x{200b}-\\x{2027}"
                "\\x{202a}-\\x{202e}\\x{2030}-\\x{205e}\\x{2060}-\\x{2fff}\\x{3001}-\\x{fefe}\\x{ff00}-\\x{10ffff}");
        case 'p':
        case 'P':
            return property(c == 'P');
        default:
            break;
        }
        set = false;
        switch (c) {
        case 't':
            return point('\t');
        case 'n':
            return point('\n');
        case 'v':
            return point('\v');
        case 'f':
            return point('\f');
        case 'r':
            return point('\r');
        case '0':
            if (isDigit(peek()))
                return error(tr("octal escapes are not known to ECMA-262"));
            return point(0);
        case 'c':
            if (!isLetter(peek()))
                return error(tr("\\c needs a letter"));
            return point(static_cast<char32_t>(m_in[m_at++] & 0x1F));
        case 'x': {
            PLUMA_TRY(const char32_t value, hex(2));
            return point(value);
        }
        case 'u': {
            PLUMA_TRY(const char32_t value, unicode());
            if (value >= 0xD800 && value < 0xE000)
                return point(0xFFFD); // half a character is in no text
            return point(value);
        }
        case '\0':
            --m_at;
            return error(tr("the expression ends in a backslash"));
        default:
            break;
        }
        if (isLetter(c) || isDigit(c)) {
            --m_at;
            return error(tr("'\\{}' is not an escape of ECMA-262", std::string(1, c)));
        }
        --m_at;
        std::size_t offset = m_at;
        const char32_t value = nextCodePoint(m_in, offset);
        m_at = offset;
        return point(value);
    }

    Result<bool> escape()
    {
        const char c = peek();
        if (c == 'b' || c == 'B') {
            ++m_at;
            m_out += c == 'b' ? "\\b" : "\\B";
            return false;
        }
        if (c >= '1' && c <= '9') {
            std::string digits;
            while (isDigit(peek()))
                digits += m_in[m_at++];
            if (digits.size() > 4)
                return error(tr("there is no group {}", digits));
            m_out += "\\g{" + digits + "}";
            return true;
        }
        if (c == 'k') {
            ++m_at;
            if (!take("<"))
                return error(tr("\\k needs the name of a group"));
            const std::size_t end = m_in.find('>', m_at);
            if (end == std::string_view::npos)
                return error(tr("\\k needs the name of a group"));
            m_out += "\\k<" + replaceAll(std::string(m_in.substr(m_at, end - m_at)), "$", "_dollar_") + ">";
            m_at = end + 1;
            return true;
        }
        bool set = false;
        PLUMA_TRY(const std::string text, classEscape(set));
        m_out += set ? "[" + text + "]" : text;
        return true;
    }

    Result<> characterClass()
    {
        ++m_at;
        const bool negated = take("^");
        if (take("]")) { // an empty class matches nothing, its negation anything
            m_out += negated ? "[\\x{0}-\\x{10ffff}]" : "(?!)";
            return {};
        }
        m_out += negated ? "[^" : "[";
        while (true) {
            if (!more())
                return error(tr("a '[' has no ']'"));
            if (take("]"))
                break;
            bool set = false;
            PLUMA_TRY(const std::string low, classAtom(set));
            m_out += low;
            if (peek() != '-' || peek(1) == ']' || peek(1) == '\0')
                continue;
            ++m_at;
            bool setHigh = false;
            PLUMA_TRY(const std::string high, classAtom(setHigh));
            if (set || setHigh)
                m_out += "\\x{2d}" + high; // Annex B: a dash between sets is a dash
            else if (low.size() > high.size() || (low.size() == high.size() && low > high)) // both are \x{…}
                return error(tr("a range ends before it begins"));
            else
                m_out += "-" + high;
        }
        m_out += ']';
        return {};
    }
    Result<std::string> classAtom(bool& set)
    {
        if (take("\\")) {
            if (peek() == 'b') {
                ++m_at;
                return point('\b');
            }
            return classEscape(set);
        }
        std::size_t offset = m_at;
        const char32_t c = nextCodePoint(m_in, offset);
        m_at = offset;
        return point(c);
    }

    std::string_view m_in;
    std::size_t m_at = 0;
    std::string m_out;
};

} // namespace

Result<std::string> Pattern::translate(std::string_view expression) { return Translator(expression).run(); }

Result<Pattern> Pattern::compile(std::string_view expression)
{
    if (!isUtf8(expression))
        return fail(ErrorCode::Invalid, tr("'{}' is not UTF-8.", printable(expression.substr(0, 80))));
    Pattern out;
    out.m_text = expression;
    auto code = std::make_shared<Code>();
    const std::string_view body = startsWith(expression, "^") ? expression.substr(1) : expression;
    if (body.find_first_of("\\^$.|?*+()[]{}") == std::string_view::npos) {
        code->plain = true;
        code->anchored = body.size() != expression.size();
        code->literal = body;
        out.m_code = std::move(code);
        return out;
    }
    if ((code->run = CharacterRun::of(expression))) {
        out.m_code = std::move(code);
        return out;
    }
    if (expression.size() > 65'536)
        return fail(ErrorCode::Limit,
                    tr("A regular expression of {} characters is longer than is read.", expression.size()));
    PLUMA_TRY(const std::string translated, translate(expression));
    int number = 0;
    PCRE2_SIZE at = 0;
    code->code = pcre2_compile(reinterpret_cast<PCRE2_SPTR>(translated.data()), translated.size(),
                               PCRE2_UTF | PCRE2_NO_UTF_CHECK | PCRE2_MATCH_UNSET_BACKREF | PCRE2_NEVER_BACKSLASH_C |
                                   PCRE2_DUPNAMES,
                               &number, &at, nullptr);
    if (code->code == nullptr) {
        std::array<PCRE2_UCHAR, 160> text{};
        pcre2_get_error_message(number, text.data(), text.size());
        return fail(ErrorCode::Invalid, tr("'{}' is not a regular expression: {}.", printable(expression.substr(0, 80)),
                                           reinterpret_cast<const char*>(text.data())));
    }
    // The JIT compiler of PCRE2 10.42 makes code that crashes for some repeated groups, such as ((|){4,5}1.|)}?, so
    // those are interpreted.
    const bool repeatedGroup = [&] {
        for (std::size_t i = 0; i + 1 < expression.size(); ++i)
            if (expression[i] == ')' && std::string_view("*+?{").find(expression[i + 1]) != std::string_view::npos)
                return true;
        return false;
    }();
    code->fast = !repeatedGroup && pcre2_jit_compile(code->code, PCRE2_JIT_COMPLETE) == 0;
    std::uint32_t options = 0;
    pcre2_pattern_info(code->code, PCRE2_INFO_ALLOPTIONS, &options);
    code->anchored = (options & PCRE2_ANCHORED) != 0;
    code->context = pcre2_match_context_create(nullptr);
    pcre2_set_match_limit(code->context, 200'000);
    pcre2_set_depth_limit(code->context, 20'000);
    pcre2_set_heap_limit(code->context, 16 * 1024);
    out.m_code = std::move(code);
    return out;
}

Pattern::Scratch::Scratch() : m_data(pcre2_match_data_create(1, nullptr)) {}
Pattern::Scratch::~Scratch() { pcre2_match_data_free(static_cast<pcre2_match_data*>(m_data)); }

Pattern::Answer Pattern::search(std::string_view text, const Scratch& scratch) const
{
    if (m_code->run)
        return m_code->run->matches(text) ? Answer::Yes : Answer::No;
    if (m_code->plain) {
        const bool found =
            m_code->anchored ? startsWith(text, m_code->literal) : text.find(m_code->literal) != std::string_view::npos;
        return found ? Answer::Yes : Answer::No;
    }
    // A search that may begin anywhere costs the square of the length at worst, which no limit of PCRE2 counts.
    if (text.size() > (m_code->anchored ? longestAnchored : longestSearched))
        return Answer::TooCostly;
    auto* const data = static_cast<pcre2_match_data*>(scratch.m_data);
    const auto* subject = reinterpret_cast<PCRE2_SPTR>(text.data());
    int found = m_code->fast
                    ? pcre2_jit_match(m_code->code, subject, text.size(), 0, PCRE2_NO_UTF_CHECK, data, m_code->context)
                    : pcre2_match(m_code->code, subject, text.size(), 0, PCRE2_NO_UTF_CHECK, data, m_code->context);
    if (found == PCRE2_ERROR_JIT_STACKLIMIT)
        found = pcre2_match(m_code->code, subject, text.size(), 0, PCRE2_NO_UTF_CHECK | PCRE2_NO_JIT, data,
                            m_code->context);
    if (found == PCRE2_ERROR_MATCHLIMIT || found == PCRE2_ERROR_DEPTHLIMIT || found == PCRE2_ERROR_HEAPLIMIT) {
        // Backtracking is too slow here. Following all ways at once needs no backtracking, but knows no
        // back-references.
        if (text.size() > longestFollowed)
            return Answer::TooCostly;
        std::vector<int> workspace(80'000);
        const std::clock_t begin = std::clock();
        found = PCRE2_ERROR_NOMATCH;
        // From each place in turn, so that the time can be looked at in between.
        for (std::size_t from = 0; from <= text.size() && found == PCRE2_ERROR_NOMATCH; ++from) {
            if (from > 0 && (m_code->anchored || std::clock() - begin > CLOCKS_PER_SEC * longestMs / 1000))
                return m_code->anchored ? Answer::No : Answer::TooCostly;
            if (from < text.size() && (static_cast<unsigned char>(text[from]) & 0xC0) == 0x80)
                continue; // inside a character
            found = pcre2_dfa_match(m_code->code, subject, text.size(), from,
                                    PCRE2_NO_UTF_CHECK | PCRE2_DFA_SHORTEST | PCRE2_ANCHORED, data, m_code->context,
                                    workspace.data(), workspace.size());
        }
        if (found < 0 && found != PCRE2_ERROR_NOMATCH)
            return Answer::TooCostly;
    }
    if (found >= 0)
        return Answer::Yes;
    return found == PCRE2_ERROR_NOMATCH ? Answer::No : Answer::TooCostly;
}

} // namespace pluma::schema

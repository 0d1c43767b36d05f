#include "search/matcher.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <cctype>
#include <optional>

#include "base/text.h"

namespace pluma::search {
namespace {

// A pattern that tries everything gives up on a file instead of holding up the search.
constexpr std::uint32_t mostSteps = 2'000'000;
const std::string wordBegins = "(?<!\\w)(?:";

using CodePtr = std::unique_ptr<pcre2_code, decltype(&pcre2_code_free)>;

std::string sourceOf(const Query& query)
{
    std::string text = query.text;
    if (!query.expression) {
        text.clear();
        for (const char c : query.text) {
            const auto byte = static_cast<unsigned char>(c);
            if (byte < 0x80 && std::isalnum(byte) == 0 && c != '_')
                text += '\\';
            text += c;
        }
    }
    return query.words ? wordBegins + text + ")(?!\\w)" : text;
}

} // namespace

struct Matcher::Code {
    CodePtr text{nullptr, pcre2_code_free};  ///< for UTF-8
    CodePtr bytes{nullptr, pcre2_code_free}; ///< for anything else
};

Result<Matcher> Matcher::compile(const Query& query)
{
    if (query.text.empty())
        return fail(ErrorCode::Usage, tr("There is nothing to look for."));
    if (query.text.size() > 4096)
        return fail(ErrorCode::Usage, tr("A search is at most {} bytes long.", 4096));
    if (!isUtf8(query.text))
        return fail(ErrorCode::Usage, tr("What is looked for is not UTF-8."));
    const std::string source = sourceOf(query);
    const std::size_t prefix = query.words ? wordBegins.size() : 0;
    const std::uint32_t common = PCRE2_MULTILINE | (query.matchCase ? 0 : PCRE2_CASELESS);
    auto code = std::make_shared<Code>();
    std::unique_ptr<pcre2_compile_context, decltype(&pcre2_compile_context_free)> context(
        pcre2_compile_context_create(nullptr), pcre2_compile_context_free);
    pcre2_set_newline(context.get(), PCRE2_NEWLINE_ANYCRLF);
    const auto compiled = [&](std::uint32_t options, CodePtr& to) -> Result<> {
        int error = 0;
        PCRE2_SIZE at = 0;
        to.reset(pcre2_compile(reinterpret_cast<PCRE2_SPTR>(source.data()), source.size(), common | options, &error,
                               &at, context.get()));
        if (to != nullptr) {
            pcre2_jit_compile(to.get(), PCRE2_JIT_COMPLETE);
            return {};
        }
        char words[256] = {};
        pcre2_get_error_message(error, reinterpret_cast<PCRE2_UCHAR*>(words), sizeof words);
        const std::size_t place = std::min(at > prefix ? at - prefix : 0, query.text.size());
        return fail(ErrorCode::Usage, tr("This is no regular expression: {}.", std::string(words)),
                    tr("character {}", place + 1), tr("leave out --regex to look for the text as it stands"));
    };
    // \C would cut a character in two, and then a line of the result is no text.
    PLUMA_CHECK(compiled(PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C, code->text));
    PLUMA_CHECK(compiled(PCRE2_NEVER_BACKSLASH_C | PCRE2_NEVER_UTF, code->bytes));
    Matcher matcher;
    matcher.m_code = std::move(code);
    matcher.m_expression = query.expression;
    return matcher;
}

Matcher::Ended Matcher::each(std::string_view bytes, bool utf8, const std::function<bool(const Match&)>& found) const
{
    const pcre2_code* code = (utf8 ? m_code->text : m_code->bytes).get();
    std::unique_ptr<pcre2_match_data, decltype(&pcre2_match_data_free)> data(
        pcre2_match_data_create_from_pattern(code, nullptr), pcre2_match_data_free);
    std::unique_ptr<pcre2_match_context, decltype(&pcre2_match_context_free)> context(
        pcre2_match_context_create(nullptr), pcre2_match_context_free);
    pcre2_set_match_limit(context.get(), mostSteps);
    pcre2_set_heap_limit(context.get(), 64 * 1024);
    std::size_t at = 0;
    while (at <= bytes.size()) {
        const int count = pcre2_match(code, reinterpret_cast<PCRE2_SPTR>(bytes.data()), bytes.size(), at,
                                      PCRE2_NO_UTF_CHECK | PCRE2_NOTEMPTY, data.get(), context.get());
        if (count == PCRE2_ERROR_NOMATCH)
            return Ended::Whole;
        if (count < 0)
            return Ended::GaveUp;
        const PCRE2_SIZE* places = pcre2_get_ovector_pointer(data.get());
        // \K inside a lookaround can put the start behind the end, or before the last hit.
        if (places[0] >= places[1] || places[0] < at)
            return Ended::GaveUp;
        if (!found({places[0], places[1] - places[0], places, static_cast<std::uint32_t>(count)}))
            return Ended::Stopped;
        at = places[1];
    }
    return Ended::Whole;
}

namespace {

/// A piece of a replacement: text as it stands, or a group by number.
struct Piece {
    std::string text;
    std::optional<std::uint32_t> group;
};

std::optional<std::uint32_t> groupNamed(const pcre2_code* code, const std::string& name)
{
    const int number = pcre2_substring_number_from_name(code, reinterpret_cast<PCRE2_SPTR>(name.c_str()));
    return number < 0 ? std::nullopt : std::optional(static_cast<std::uint32_t>(number));
}

Result<std::vector<Piece>> piecesOf(const std::string& replacement, const pcre2_code* code)
{
    std::uint32_t groups = 0;
    pcre2_pattern_info(code, PCRE2_INFO_CAPTURECOUNT, &groups);
    std::vector<Piece> pieces(1);
    const auto none = [&](const std::string& name) {
        return fail(ErrorCode::Usage, tr("The expression has no group '{}'.", name), {},
                    tr("write $$ for a dollar sign"));
    };
    for (std::size_t i = 0; i < replacement.size();) {
        const char next = i + 1 < replacement.size() ? replacement[i + 1] : '\0';
        const bool braces = next == '{';
        if (replacement[i] != '$' || (next != '$' && !braces && std::isdigit(static_cast<unsigned char>(next)) == 0)) {
            pieces.back().text += replacement[i++];
            continue;
        }
        if (next == '$') {
            pieces.back().text += '$';
            i += 2;
            continue;
        }
        std::string name;
        if (braces) {
            const auto end = replacement.find('}', i);
            if (end == std::string::npos)
                return none(replacement.substr(i));
            name = replacement.substr(i + 2, end - i - 2);
            i = end + 1;
        } else {
            name = next;
            i += 2;
            // `$12` is group 12 where there are so many, else group 1 and a 2.
            if (i < replacement.size() && std::isdigit(static_cast<unsigned char>(replacement[i])) != 0 &&
                static_cast<std::uint32_t>(std::stoi(name + replacement[i])) <= groups)
                name += replacement[i++];
        }
        std::optional<std::uint32_t> group;
        if (!name.empty() && name.size() <= 5 && name.find_first_not_of("0123456789") == std::string::npos)
            group = static_cast<std::uint32_t>(std::stoul(name));
        else
            group = groupNamed(code, name);
        if (!group || *group > groups)
            return none(name);
        pieces.push_back({{}, group});
        pieces.emplace_back();
    }
    return pieces;
}

} // namespace

Result<> Matcher::check(const std::string& replacement) const
{
    if (m_expression)
        PLUMA_CHECK(piecesOf(replacement, m_code->text.get()));
    return {};
}

std::string Matcher::expanded(const std::string& replacement, std::string_view bytes, const Match& match) const
{
    if (!m_expression)
        return replacement;
    std::string out;
    const auto pieces = piecesOf(replacement, m_code->text.get());
    for (const Piece& piece : pieces ? *pieces : std::vector<Piece>()) {
        out += piece.text;
        if (piece.group && *piece.group < match.groupCount) {
            const std::size_t from = match.groups[2 * *piece.group];
            const std::size_t to = match.groups[2 * *piece.group + 1];
            if (from != PCRE2_UNSET && to >= from)
                out += bytes.substr(from, to - from);
        }
    }
    return out;
}

} // namespace pluma::search

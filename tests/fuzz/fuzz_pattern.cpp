// Regular expressions: an expression on the first line, texts after it; compiled or refused, searched in bounded time.
#include <ctime>

#include "base/text.h"
#include "fuzzing.h"
#include "schema/validate/pattern.h"

using namespace pluma;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view all(reinterpret_cast<const char*>(data), size);
    const std::string_view expression = all.substr(0, all.find('\n'));
    const auto pattern = schema::Pattern::compile(expression);
    const auto translated = schema::Pattern::translate(expression);
    fuzzing::demand(!pattern || translated.has_value() || pattern->text() == expression, "what compiles has a meaning");
    if (!pattern || !isUtf8(all)) // texts are checked where they are read
        return 0;
    const schema::Pattern::Scratch scratch;
    std::string_view rest = expression.size() < all.size() ? all.substr(expression.size() + 1) : std::string_view();
    const std::clock_t begin = std::clock();
    (void)pattern->search(rest, scratch);
    std::string many;
    while (many.size() < 2000 && !rest.empty())
        many += rest;
    (void)pattern->search(many, scratch);
    fuzzing::demand(std::clock() - begin < 5 * CLOCKS_PER_SEC, "a search is bounded in time");
    return 0;
}

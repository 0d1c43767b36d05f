// Errors as values. Every fallible function of the engine returns Result<T>; exceptions never cross a library boundary.
#pragma once

#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace pluma {

/// What kind of failure an Error is; decides the exit code of `pluma` and, later, the HTTP status.
enum class ErrorCode { Usage, Invalid, NotFound, Conflict, Denied, Io, Remote, Cancelled, Limit };

/// A failure written for the user. Plain value, safe to copy between threads.
struct Error {
    ErrorCode code = ErrorCode::Invalid;
    std::string message; ///< a sentence: what happened and why
    std::string where;   ///< `path:line:column`, a JSON pointer or a URL; may be empty
    std::string hint;    ///< what to do about it; may be empty
    std::string detail;  ///< lines to show below the message: the source with a caret, who called whom; may be empty

    bool operator==(const Error&) const = default;
};

template <class T = void>
using Result = tl::expected<T, Error>;

/// Shorthand for returning an Error from a function that returns Result.
inline tl::unexpected<Error> fail(ErrorCode code, std::string message, std::string where = {}, std::string hint = {})
{
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(where), std::move(hint)});
}

/// Stable lower-case name of a code (`not_found`), as written in JSON.
const char* errorCodeName(ErrorCode code);

} // namespace pluma

#define PLUMA_CAT2(a, b) a##b
#define PLUMA_CAT(a, b) PLUMA_CAT2(a, b)
/// `PLUMA_TRY(auto value, call());` declares the value or returns the error of the call.
#define PLUMA_TRY(declaration, expression)                                                                             \
    auto PLUMA_CAT(plumaResult, __LINE__) = (expression);                                                              \
    if (!PLUMA_CAT(plumaResult, __LINE__))                                                                             \
        return tl::unexpected<pluma::Error>(std::move(PLUMA_CAT(plumaResult, __LINE__)).error());                      \
    declaration = std::move(*PLUMA_CAT(plumaResult, __LINE__))
/// `PLUMA_CHECK(call());` returns the error of the call, if any.
#define PLUMA_CHECK(expression) PLUMA_CHECK_NAMED(PLUMA_CAT(plumaCheck, __COUNTER__), expression)
#define PLUMA_CHECK_NAMED(name, expression)                                                                            \
    do {                                                                                                               \
        if (auto name = (expression); !name)                                                                           \
            return tl::unexpected<pluma::Error>(std::move(name).error());                                              \
    } while (false)

// The request of an operation: the form that asks for what it takes, and what would go over the wire.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "schema/form/form.h"
#include "schema/openapi/openapi.h"

namespace pluma::schema {

/// A request as it would be sent. Plain value.
struct Request {
    std::string method;
    std::string url; ///< relative when the server's address is
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body; ///< bytes
    bool hasBody = false;

    /// One command line for a POSIX shell with curl that sends exactly this.
    std::string curl() const;
};

/// Why a request cannot be sent as it is.
struct RequestProblem {
    std::string pointer; ///< into the values of the form: "/path/id"
    std::string message;
    std::string hint;
};

/// What the form of an operation asks for: an object with the members path, query, header, cookie (each an object of
/// parameters, in the order of the document) and body, as far as the operation has them. `body` is an index into
/// OpenApi::bodies(). It refers to the schemas of the document; nothing of it is copied.
FormSchema requestForm(const OpenApi& api, const OpenApiOperation& operation, std::size_t body = 0);

/// Writes the values of requestForm() as a request to `server`. Parameters follow the style table of OpenAPI 3.1.1
/// (§4.8.12.2), which is RFC 6570 where that says anything; what is inside lists and objects of a parameter is sent as
/// JSON, because no standard says how. Bodies: JSON, text, bytes (from base64), URL-encoded and multipart forms.
/// `problems` takes what validation by the schema does not see: names missing in the path, path segments that would be
/// normalized away, line breaks in headers, content types that cannot be written.
Request requestOf(const OpenApi& api, const OpenApiOperation& operation, std::size_t body, const std::string& server,
                  Value values, std::vector<RequestProblem>* problems = nullptr);

/// One parameter in its style: for path and header the text that is put in, for query and cookie `name=value` pairs
/// joined by '&' (cookies: "; "). Empty when there is nothing to send.
std::string parameterText(const OpenApiParameter& parameter, Value value);

/// How an operation differs between two versions of a document.
struct OperationChange {
    FieldChange::Kind kind = FieldChange::Kind::Changed;
    std::string id, method, path, summary;
    std::string was;                 ///< its id before, when that was another
    std::string what;                ///< of the operation itself: "path", "deprecated", …; a sentence, may be empty
    std::vector<FieldChange> fields; ///< of requestForm(); empty when only words or answers changed
};

/// Operations that were added, removed or changed, in the order of the newer document, removed ones last. Only those
/// whose own text or whose schemas (through any number of references) differ are looked into. Errors: cancelled.
Result<std::vector<OperationChange>> compareOperations(const OpenApi& older, const OpenApi& newer, Job& job);

} // namespace pluma::schema

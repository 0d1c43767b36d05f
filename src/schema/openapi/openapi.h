// An OpenAPI 3.0 or 3.1 document: an index of its operations over Values. Nothing is dereferenced before it is asked
// for; what is wrong in it is reported with its place, and the rest stays usable.
#pragma once

#include <string>
#include <vector>

#include "base/job.h"
#include "schema/validate/shape.h"

namespace pluma::schema {

/// Something wrong in an OpenAPI document.
struct OpenApiProblem {
    enum class Severity { Error, Warning };
    Severity severity = Severity::Error;
    std::string rule; ///< a stable word: "reference", "path-parameter", …
    std::string message;
    std::string where;   ///< path:line:column
    std::string pointer; ///< RFC 6901
    std::string hint;
};

struct OpenApiParameter {
    std::string name;
    std::string in;    ///< path, query, header, cookie
    std::string style; ///< of the style table, default filled in
    bool explode = false, required = false, allowReserved = false, deprecated = false;
    std::string description;
    std::string contentType; ///< when it has `content` instead of a schema
    Value schema;            ///< none when there is none
    Value at;                ///< the parameter object
};

struct OpenApiBody {
    std::string contentType;
    Value schema;   ///< none: anything
    Value encoding; ///< of multipart and form bodies; may be none
};

struct OpenApiOperation {
    std::string id;     ///< operationId, or "METHOD path" when there is none
    std::string method; ///< upper case
    std::string path;
    std::string summary, description;
    std::vector<std::string> tags;
    bool deprecated = false;
    Value at;   ///< the operation object
    Value item; ///< the path item around it
};

/// How much of an operation has an editor.
struct OpenApiFields {
    struct Raw {
        std::string pointer; ///< into the request: /parameters/NAME or /body/…
        std::string reason;
    };
    std::size_t fields = 0, typed = 0;
    std::size_t parameters = 0; ///< of `fields`
    std::vector<Raw> raw;
    bool truncated = false; ///< there are more than were counted
};

/// Immutable; safe to share between threads. Cheap to copy.
class OpenApi {
public:
    /// Reads a document and what it refers to. Errors: invalid when it is not an OpenAPI 3 document at all.
    static Result<OpenApi> read(Values::Shared root, const std::string& uri, const Documents& documents = {});
    /// Reads a file, `path` as seen from the folder `here`, and the files its references name: those under `here`, or
    /// under the folder of the file when that lies elsewhere. Nothing comes from the network. Errors: as read(), and
    /// those of reading a file, and cancelled (between files).
    static Result<OpenApi> open(const std::string& here, const std::string& path, Job& job);
    /// The files that open() read, absolute; the document itself first.
    std::vector<std::string> files() const;

    const DocumentSet::Shared& documents() const { return m_documents; }
    Dialect dialect() const { return m_documents->dialect(); }
    std::string version() const; ///< "3.1.0"
    std::string title() const;
    /// Every operation, in the order of the document.
    const std::vector<OpenApiOperation>& operations() const { return *m_operations; }
    const OpenApiOperation* find(const std::string& id) const;
    /// What stands at a `$ref`, followed at most 32 times; the value itself when it is none. None when it leads
    /// nowhere.
    Value resolved(Value value) const;

    /// Those of the path item and of the operation, which win; references followed. Broken ones are left out.
    std::vector<OpenApiParameter> parameters(const OpenApiOperation& operation) const;
    /// The bodies that the operation takes, the one to offer first first. Empty: it takes none.
    std::vector<OpenApiBody> bodies(const OpenApiOperation& operation) const;
    bool bodyRequired(const OpenApiOperation& operation) const;
    /// The addresses of servers, with the defaults of their variables filled in; "/" when none is named.
    std::vector<std::string> servers(const OpenApiOperation& operation) const;
    /// Counts the nodes of a form of the operation: parameters, and every node of its first body; a schema inside
    /// itself counts once.
    OpenApiFields fields(const OpenApiOperation& operation) const;

    /// Everything that is wrong, in the order of the document. Errors: cancelled.
    Result<std::vector<OpenApiProblem>> lint(Job& job) const;

private:
    DocumentSet::Shared m_documents;
    std::string m_root;                                                ///< the folder that file references stay in
    std::shared_ptr<const std::vector<OpenApiOperation>> m_operations; ///< shared: copies are cheap and immutable
};

} // namespace pluma::schema

// Documents written in other formats: what the verbs that do so share.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "document/export.h"
#include "verbs/shared.h"

namespace pluma::verbs {

struct OmissionOut {
    std::string where, message;
    static auto describe()
    {
        return std::tuple{out("where", &OmissionOut::where, "path:line:column of the document"),
                          out("message", &OmissionOut::message, "what is left out, and why")};
    }
};
/// For people, a line each.
std::string omittedText(const std::vector<OmissionOut>& omitted);

struct ExportOut {
    std::string output, sha256;
    std::uint64_t bytes = 0;
    std::vector<OmissionOut> omitted;
    static auto describe()
    {
        return std::tuple{out("output", &ExportOut::output, "file that was written"),
                          out("bytes", &ExportOut::bytes, "size"), out("sha256", &ExportOut::sha256, "content"),
                          out("omitted", &ExportOut::omitted, "what of the document is not in the file")};
    }
};

/// A document that is written in another format.
struct ExportOf {
    std::string text;
    std::string name;              ///< in messages
    std::filesystem::path file;    ///< pictures are beside it
    std::filesystem::path program; ///< folder of the program that it is in, or empty
    document::Format format;
    document::About about;
};

/// Writes it. It is bound to the digest that its `about` has, or to its own.
Result<ExportOut> exportTo(const Call& call, const std::string& output, ExportOf of, bool force);
/// Writes a text as a file; the path that was written.
Result<std::string> written(const Call& call, const std::string& output, const std::string& text, bool force);
/// What the parameters of a document say about it.
document::About aboutOf(const Json& parameters, const Clock& clock);

} // namespace pluma::verbs

// What rendering a document gives and how it is told. Private to it.
#pragma once

#include "verbs/template/export.h"

namespace pluma::verbs {

struct InstantiateOut {
    std::string template_id, output, sha256, text, program, path;
    std::uint64_t bytes = 0;
    bool recorded = false;
    std::vector<OmissionOut> omitted;
    static auto describe()
    {
        return std::tuple{out("template", &InstantiateOut::template_id, "ID@VERSION"),
                          out("output", &InstantiateOut::output, "file that was written"),
                          out("bytes", &InstantiateOut::bytes, "size"),
                          out("sha256", &InstantiateOut::sha256, "content"),
                          out("text", &InstantiateOut::text, "the document, when printed"),
                          out("program", &InstantiateOut::program, "program it belongs to"),
                          out("path", &InstantiateOut::path, "path in the program"),
                          out("recorded", &InstantiateOut::recorded, "its provenance was recorded"),
                          out("omitted", &InstantiateOut::omitted, "what of the document is not in the file")};
    }
};

std::string instantiateText(const InstantiateOut& o);

} // namespace pluma::verbs

// What cloning gives and how it is told. Private to it.
#pragma once

#include "verbs/shared.h"

namespace pluma::verbs {

struct CloneOut {
    std::string id, name, ref, source, context_digest, materialized;
    std::uint64_t cloned = 0, parameterized = 0, rendered = 0, edited = 0, fresh = 0, total = 0, common = 0;
    bool dry_run = false, incomplete = false, accepted = false;
    ReuseOut crr;
    std::vector<FindingOut> findings;
    static auto describe()
    {
        return std::tuple{out("id", &CloneOut::id,
                              "id of the draft context; empty when nothing was written: for a dry run, and for an "
                              "incomplete clone that was not accepted"),
                          out("name", &CloneOut::name, "local name"),
                          out("ref", &CloneOut::ref, "git ref"),
                          out("source", &CloneOut::source, "id of the source context"),
                          out("context_digest", &CloneOut::context_digest, "SHA-256 of context.json"),
                          out("cloned", &CloneOut::cloned, "artifacts with the same bytes"),
                          out("parameterized", &CloneOut::parameterized, "artifacts with parameters changed"),
                          out("rendered", &CloneOut::rendered, "artifacts rendered again"),
                          out("edited", &CloneOut::edited, "artifacts edited by hand"),
                          out("new", &CloneOut::fresh, "artifacts without origin"),
                          out("total", &CloneOut::total, "artifacts in scope"),
                          out("common", &CloneOut::common, "common files"),
                          out("crr", &CloneOut::crr, "context reuse"),
                          out("dry_run", &CloneOut::dry_run, "nothing was written"),
                          out("materialized", &CloneOut::materialized, "folder that was written"),
                          maybe("incomplete", &CloneOut::incomplete,
                                "places that bindings name keep their old values: the answer is no, unless accepted"),
                          maybe("accepted", &CloneOut::accepted, "incomplete, and accepted with accept_incomplete"),
                          out("findings", &CloneOut::findings, "what was noticed")};
    }
};

struct CloneRow {
    std::string path, origin;
    std::vector<std::string> parameters;
    std::vector<std::vector<std::string>> changes;
    static auto describe()
    {
        return std::tuple{out("path", &CloneRow::path, "artifact"),
                          out("origin", &CloneRow::origin, "parameterized or rendered"),
                          out("parameters", &CloneRow::parameters, "parameters that reach it"),
                          out("changes", &CloneRow::changes, "[old text, new text] of each place")};
    }
};

std::string cloneText(const CloneOut& o);

} // namespace pluma::verbs

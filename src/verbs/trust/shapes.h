// Shapes and words that the verbs of trust share. Private to them.
#pragma once

#include "memory/permission.h"
#include "verbs/shared.h"

namespace pluma::verbs {

struct BroughtOut {
    std::string kind, name, value, where;
    static auto describe()
    {
        return std::tuple{out("kind", &BroughtOut::kind, "setting, include, hook or unreadable"),
                          out("name", &BroughtOut::name, "key of the setting or name of the hook"),
                          out("value", &BroughtOut::value, "of the setting, most often the command"),
                          out("where", &BroughtOut::where, "the file that holds it")};
    }
};

struct TrustOut {
    std::string repository, state, digest;
    std::vector<BroughtOut> programs;
    std::optional<std::string> since;
    static auto describe()
    {
        return std::tuple{
            out("repository", &TrustOut::repository, "its git directory"),
            out("state", &TrustOut::state,
                "nothing: it brings nothing that would run; restricted; changed: it was trusted, and what would run is "
                "another; trusted"),
            out("digest", &TrustOut::digest, "of what would run"),
            out("programs", &TrustOut::programs, "what would run, or of which nobody knows that it runs nothing"),
            maybe("since", &TrustOut::since, "when it was trusted")};
    }
};

TrustOut trustOut(const memory::RepositoryTrust& trust);

std::string trustText(const TrustOut& o);

} // namespace pluma::verbs

// Shapes and words that the verbs of key share. Private to them.
#pragma once

#include "base/beneath.h"
#include "memory/keys.h"
#include "verbs/shared.h"

namespace pluma::verbs {

struct KeyOut {
    std::string fingerprint, words, person, organisation, trust, reason, public_key, endorsed_by;
    std::vector<std::string> roles;
    bool own = false, pinned = false, enrolled = false;
    std::uint64_t roster_version = 0;
    static auto describe()
    {
        return std::tuple{out("fingerprint", &KeyOut::fingerprint, "SHA-256 of the public key"),
                          out("words", &KeyOut::words, "the fingerprint as sixteen words, for reading aloud"),
                          out("public_key", &KeyOut::public_key, "base64"),
                          out("person", &KeyOut::person, "who"),
                          out("organisation", &KeyOut::organisation, "of whom"),
                          out("roles", &KeyOut::roles, "roles"),
                          out("own", &KeyOut::own, "the key of this workstation"),
                          out("pinned", &KeyOut::pinned, "pinned on this machine for the program"),
                          out("enrolled", &KeyOut::enrolled, "in the program's signers.yaml"),
                          out("trust", &KeyOut::trust, "trusted, unpinned, unknown_key, expired or revoked"),
                          out("reason", &KeyOut::reason, "what would be said of something that it signs now"),
                          out("endorsed_by", &KeyOut::endorsed_by, "fingerprint of who vouches"),
                          out("roster_version", &KeyOut::roster_version,
                              "version of the roster that was written with it; 0: none was")};
    }
};

struct PinOut {
    std::string program, fingerprint, words, person;
    static auto describe()
    {
        return std::tuple{out("program", &PinOut::program, "program"), out("fingerprint", &PinOut::fingerprint, "key"),
                          out("words", &PinOut::words, "the fingerprint as sixteen words"),
                          out("person", &PinOut::person, "who")};
    }
};

struct RevokeOut {
    std::string program, fingerprint, person;
    std::uint64_t roster_version = 0;
    std::optional<std::uint64_t> up_to;
    static auto describe()
    {
        return std::tuple{out("program", &RevokeOut::program, "program"),
                          out("fingerprint", &RevokeOut::fingerprint, "the key that was taken out of use"),
                          out("person", &RevokeOut::person, "who"),
                          out("roster_version", &RevokeOut::roster_version, "of the roster that says so"),
                          out("up_to", &RevokeOut::up_to, "number of the last entry that counts; null: none does")};
    }
};

KeyOut keyOut(const trust::Signer& signer, const trust::TrustVerdict& verdict, const std::vector<std::string>& roots,
              const std::string& own);

Result<std::string> ownPrint(const memory::Workspace& workspace);

/// Signers of the program in the working tree, or of its contexts when there is no working tree of it.
Result<std::pair<std::string, std::vector<trust::Signer>>> signersOf(const memory::Workspace& workspace,
                                                                     const std::string& id, const std::string& folder);

RevokeOut revokeOut(const memory::RosterChange& change);

std::string revokedText(const RevokeOut& o);

} // namespace pluma::verbs

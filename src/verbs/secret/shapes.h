// Shapes and words that the verbs of secret share. Private to them.
#pragma once

#include "verbs/shared.h"

namespace pluma::verbs {

struct SecretIn {
    std::string name;
    static auto describe()
    {
        return std::tuple{positional("name", &SecretIn::name, "name of the secret", true, "NAME")};
    }
};

struct SecretOut {
    std::string name;
    static auto describe() { return std::tuple{out("name", &SecretOut::name, "name of the secret")}; }
};

} // namespace pluma::verbs

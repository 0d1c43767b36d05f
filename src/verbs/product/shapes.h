// Shapes and words that the verbs of product share. Private to them.
#pragma once

#include "verbs/shared.h"

namespace pluma::verbs {

struct TextOut {
    std::string text;
    static auto describe() { return std::tuple{out("text", &TextOut::text, "text")}; }
};

} // namespace pluma::verbs

// Tables of the methods that values have. Private to the engine.
#pragma once

#include <map>
#include <string_view>

#include "template/engine/run.h"

namespace pluma::tmpl {

using MethodFunction = Var (*)(Run& run, const Var& self, Arguments& arguments);
using MethodTable = std::map<std::string_view, MethodFunction>;

/// Those of texts.
const MethodTable& textMethods();
/// A positional or named argument that has to be there; stops where it is missing or undefined. `what`: the method.
Var given(Arguments& a, std::size_t place, std::string_view name, const char* what);

} // namespace pluma::tmpl

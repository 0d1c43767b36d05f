// What going through values costs. Private to the operations.
#pragma once

#include "template/values/var.h"

namespace pluma::tmpl {

constexpr int deepestValue = 200; ///< how deep values inside each other are looked into

/// Stops with a limit when values nest deeper.
void deeper(int depth);
/// Steps of the run that uses a value, for going through all of it.
void pay(const Var& all);

} // namespace pluma::tmpl

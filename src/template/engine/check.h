// Whether the values of a template can be what it does with them. Private to src/template.
#pragma once

#include <string>
#include <vector>

#include "base/values.h"
#include "template/engine/node.h"
#include "template/engine/template.h"

namespace pluma::tmpl {

/// Goes through a template with the types that a JSON Schema gives to its names. Says nothing about what may be right:
/// names without a type, values of several kinds, parameters of macros.
std::vector<Template::Misfit> misfits(const Syntax& syntax, Value schema);

} // namespace pluma::tmpl

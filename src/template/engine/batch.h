// Rendering by requests of one line of JSON each, with the settings named as Jinja2 names them.
#pragma once

#include <string>

#include "base/job.h"
#include "template/engine/template.h"

namespace pluma::tmpl {

/// Sets what Jinja2's Environment calls `name`: block_start_string, trim_blocks, undefined (lenient, strict, chainable,
/// debug), … Names that are not known are left alone. Errors: invalid, for a value of the wrong kind.
Result<> setOption(Environment& environment, std::string_view name, Value value);
/// What Jinja2 demands of settings together. Errors: invalid.
Result<> checkEnvironment(const Environment& environment);

/// Renders a request, `{source, name, templates: {name: text}, context, options}`. Where `source` is null the template
/// called `name` is rendered. Options are those of setOption, with Jinja2's defaults, and `globals`. Errors: those of
/// reading, compiling and rendering.
Result<std::string> renderRequest(std::string line, Job* job = nullptr);
/// message, line, column (0 where none is known), code, where, hint.
Json errorJson(const Error& error);

} // namespace pluma::tmpl

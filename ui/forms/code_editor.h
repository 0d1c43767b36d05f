// The editor for fields that hold Markdown, JSON, YAML or code: the one of documents, small.
#pragma once

#include "widgets/form/editors.h"

namespace pluma::ui {

/// Better than the plain text block for whatever a lexer knows; the tabulator key leaves it.
Renderer codeRenderer();

} // namespace pluma::ui

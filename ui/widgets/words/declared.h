// What commands declare, in the language of the window: titles, help, names of fields, forms. The texts are in context
// "command" of the translations, which packaging/translations.py reads from the declarations themselves.
#pragma once

#include <QString>
#include <string>

#include "base/values.h"
#include "command/command.h"

namespace pluma::ui {

/// A text of a declaration as it is translated; the text itself where it is not.
QString declaredText(const std::string& text);
/// What a command of the registry is called, and the paragraph about it.
QString commandTitle(const command::CommandInfo& info);
QString commandHelp(const command::CommandInfo& info);
/// The name of a field as words: `program_files` → "Program files", `sha256` → "SHA-256".
QString fieldTitle(const std::string& name);
/// command::formSchema() with the titles and the help of its fields in the language of the window.
Values::Shared commandForm(const command::CommandInfo& info);

} // namespace pluma::ui

// What people type who look for a command and do not know what it is called here.
#pragma once

#include <QString>

namespace pluma::ui {

/// Phrases for an action of the window, a command of the registry or a setting, separated by commas, in the language of
/// the window; empty: it is called what it is called.
QString alsoCalled(const QString& id);

} // namespace pluma::ui

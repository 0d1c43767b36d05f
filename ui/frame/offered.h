// Which commands of the registry the window offers, and why one cannot run now.
#pragma once

#include <QString>

#include "command/command.h"
#include "frame/actions.h"
#include "widgets/session/session.h"

namespace pluma::ui {

/// False for what makes no sense in a window: commands that read what is typed, and those that print scripts.
bool isOffered(const command::CommandInfo& command);
/// Whether a command works on the program of an open workspace.
bool needsWorkspace(const command::CommandInfo& command);
/// Why it cannot run now, as a sentence; empty when it can.
QString blockedBy(const command::CommandInfo& command, const Session& session);
/// The same for an action of the window.
QString blockedBy(const Actions::Entry& action, const Session& session);

} // namespace pluma::ui

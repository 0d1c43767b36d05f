// The commands of the product: the only place that wires modules together.
#pragma once

#include <string>
#include <vector>

#include "command/command.h"
#include "memory/memory.h"

namespace pluma::verbs {

/// Registers every command. `environment` is copied into the handlers; workspaces are opened per call.
void registerAll(command::Registry& registry, const memory::Environment& environment);

} // namespace pluma::verbs

// What this panel tells the inspector.
#pragma once

#include "frame/frame.h"

namespace pluma::ui {

/// Which contexts hold an artifact.
void addFrozenSection(Frame& frame);

} // namespace pluma::ui

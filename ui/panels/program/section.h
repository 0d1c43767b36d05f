// What this panel tells the inspector.
#pragma once

#include "frame/frame.h"

namespace pluma::ui {

/// Which values of the program stand in an artifact, and where.
void addValuesSection(Frame& frame);

} // namespace pluma::ui

// What this panel tells the inspector.
#pragma once

#include "frame/frame.h"

namespace pluma::ui {

/// Where an artifact comes from.
void addOriginSection(Frame& frame);

} // namespace pluma::ui

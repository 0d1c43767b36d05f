// What this panel tells the inspector.
#pragma once

#include "frame/frame.h"

namespace pluma::ui {

/// Where an artifact belongs, and what git says of it.
void addPlaceSection(Frame& frame);

} // namespace pluma::ui

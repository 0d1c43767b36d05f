// What the Metabuilder shows of itself in the tour.
#pragma once

#include "frame/frame.h"

namespace pluma::ui {

/// A form from an interface, and what becomes of it while the interface changes.
void addInterfaceScenes(Frame& frame, Stage& stage);

} // namespace pluma::ui

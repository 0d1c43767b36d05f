// The panels of a program, as its build lists them.
#pragma once

#include <vector>

#include "frame/frame.h"

namespace pluma::ui {

/// In the order of their docks and menus; for MainWindow.
std::vector<InstallPanel> allPanels();

} // namespace pluma::ui

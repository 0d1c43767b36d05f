// Code points that a text shows nothing of, or by which it shows other ones differently; and how they are written out.
#pragma once

#include <string>

namespace pluma {

/// Controls beyond ASCII, marks of direction, joiners, fillers and tags: by them two different texts look alike.
bool isUnseen(char32_t c);
/// A code point written out: \u{202E}.
std::string writtenOut(char32_t c);

} // namespace pluma

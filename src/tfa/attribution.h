// What several patterns say of one path, put together. Private to tfa.
#pragma once

#include "tfa/tfa.h"

namespace pluma::tfa {

/// True when both name a place and name it differently.
bool disagree(const Attribution& a, const Attribution& b);
/// Takes over what `other` says and `one` does not.
void complete(Attribution& one, const Attribution& other);

} // namespace pluma::tfa

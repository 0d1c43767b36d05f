// Integers of any size, for the arithmetic of templates. Private to src/template.
#pragma once

#include <gmpxx.h>

#include "template/values/var.h"

namespace pluma::tmpl {

struct BigObject final : Object {
    BigObject(Heap& heap, mpz_class value_) : Object(heap), value(std::move(value_))
    {
        holds(mpz_size(value.get_mpz_t()) * sizeof(mp_limb_t));
    }
    const mpz_class value;
};

inline BigObject& bigOf(const Var& var) { return var.big(); }
/// Any integer as one of any size.
mpz_class wide(const Var& integer);
/// As small as it can be.
Var integerOf(Heap& heap, const mpz_class& value);
/// A double as the integer before its point. Not for infinities and NaN.
mpz_class wide(double value);

} // namespace pluma::tmpl

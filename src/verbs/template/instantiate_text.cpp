#include "verbs/template/instantiate.h"

#include "base/beneath.h"
#include "memory/values.h"

namespace pluma::verbs {

std::string instantiateText(const InstantiateOut& o)
{
    return o.output.empty() ? o.text
                            : tr("Rendered {} to {} ({} bytes{}).", o.template_id, o.output, count(o.bytes),
                                 o.recorded ? tr(", recorded in {}", o.program) : std::string()) +
                                  "\n" + omittedText(o.omitted);
}

} // namespace pluma::verbs

// Secrets of people in the key store of the platform: the Secret Service of the desktop, by the program secret-tool.
#pragma once

#include <string>

#include "base/job.h"
#include "base/result.h"

namespace pluma::trust {

/// Names are of letters, digits, '.', '_' and '-'. Errors of all: usage for another name; not_found when there is no
/// secret of that name or no key store on this machine, with what to do; io with its own words; cancelled.
Result<std::string> readSecret(const std::string& name, Job& job);
/// Replaces one that is there. A secret is one line of up to 4,096 bytes.
Result<> keepSecret(const std::string& name, const std::string& secret, Job& job);
Result<> forgetSecret(const std::string& name, Job& job);

} // namespace pluma::trust

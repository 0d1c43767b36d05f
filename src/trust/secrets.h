// Secrets of people in the key store of the platform: the Secret Service of the desktop (freedesktop.org, Secret
// Service API 0.2), asked in this process.
#pragma once

#include <string>

#include "base/job.h"
#include "base/result.h"

namespace pluma::trust {

/// Whether there is a key store that can take a new secret: a session bus that is there already, a service on it, and
/// a default collection. Starts no session bus.
bool hasKeyStore(Job& job);

/// Names are of letters, digits, '.', '_' and '-'. A store that is locked asks its user to unlock it. Errors of all:
/// usage for another name; not_found when there is no secret of that name or no key store on this machine, with what to
/// do; io with its own words, or when nobody has unlocked it for two minutes; cancelled, within 0.1 s.
Result<std::string> readSecret(const std::string& name, Job& job);
/// Replaces one that is there. A secret is one line of up to 4,096 bytes.
Result<> keepSecret(const std::string& name, const std::string& secret, Job& job);
Result<> forgetSecret(const std::string& name, Job& job);

} // namespace pluma::trust

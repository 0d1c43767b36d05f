// One artifact of the example program from its coordinates. Private to example.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/result.h"

namespace pluma::example {

struct System {
    std::string domain;
    std::string domainName;
    std::string ata;
    std::string name;
    std::string purpose;
    std::vector<std::string> subsystems;
    std::vector<std::string> parts;
    std::vector<std::string> basis;
    std::string owner;
};
Result<std::vector<System>> readSystems();

/// splitmix64 (Steele, Lea, Flood 2014): small, seedable, the same on every machine.
class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}
    std::uint64_t next();
    std::uint64_t below(std::uint64_t n) { return next() % n; }
    double between(double low, double high)
    {
        return low + (high - low) * static_cast<double>(next() >> 11) / 9007199254740992.0;
    }
    template <class T>
    const T& pick(const std::vector<T>& list)
    {
        return list[below(list.size())];
    }

private:
    std::uint64_t m_state;
};

struct Artifact {
    std::string path; ///< relative to the program
    std::string content;
    bool bound = false;
};

/// Where an artifact stands: a subsystem in a phase, and how many of its kind came before it.
struct Slot {
    const System* system = nullptr;
    std::string subsystem;
    std::string phase;
    std::uint64_t round = 0;
    std::uint64_t seed = 0;
};
inline constexpr std::uint64_t kindsPerPhase = 12;
Artifact writeArtifact(const Slot& slot);

/// The n-th file shared by all phases: program, domain and system level first, then interface matrices.
Artifact writeCommon(const std::vector<System>& systems, std::uint64_t index, std::uint64_t seed);
std::uint64_t commonCount(const std::vector<System>& systems);

std::string manifestYaml(const std::string& baseRef, const std::vector<System>& systems);
std::string bindingsYaml();
std::string gateYaml(const std::string& from, const std::string& to);
std::string servicesYaml();

} // namespace pluma::example

// The files of a context's artifacts beside what is there now. Private to memory.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "memory/private.h"

namespace pluma::memory {

/// What a context froze as artifacts, by path.
Result<std::map<std::string, Oid>> artifactsOf(const Workspace::Private& d, const ContextInfo& context);

/// Tells what is there now from what a context froze, file by file.
class SinceContext {
public:
    explicit SinceContext(std::map<std::string, Oid> frozen) : m_left(std::move(frozen)) {}
    bool has(const std::string& path) const { return m_left.count(path) > 0; }
    /// A file that is there, once; without an id its bytes are others than were frozen.
    void add(const std::string& path, const std::optional<Oid>& id);
    /// What was not added is removed.
    Drift finish();

private:
    std::map<std::string, Oid> m_left;
    Drift m_out;
};

} // namespace pluma::memory

#include "trust/secrets.h"

#include <algorithm>

#include "base/files.h"
#include "base/text.h"

namespace pluma::trust {
namespace {

Result<> checkName(const std::string& name)
{
    const bool fine =
        !name.empty() && name.size() <= 128 && name[0] != '-' && std::all_of(name.begin(), name.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '_' ||
                   c == '-';
        });
    return fine ? Result<>()
                : fail(ErrorCode::Usage, tr("'{}' is no name of a secret.", printable(name)), {},
                       tr("use letters, digits, '.', '_' and '-'"));
}

Result<ProcessResult> tool(std::vector<std::string> arguments, std::string_view input, Job& job)
{
    ProcessSpec spec;
    spec.argv = {"secret-tool"};
    spec.argv.insert(spec.argv.end(), arguments.begin(), arguments.end());
    spec.input = input;
    spec.outputLimit = 1U << 16;
    auto done = runProcess(spec, job);
    if (!done && done.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::NotFound,
                    tr("There is no way to the key store of this machine: secret-tool is not installed."), {},
                    tr("install libsecret-tools"));
    return done;
}

Result<> refused(const ProcessResult& done)
{
    return fail(ErrorCode::Io, tr("The key store refuses: {}", printable(trim(done.errors))), {},
                tr("a desktop session unlocks its key store; without one there is none"));
}

} // namespace

Result<std::string> readSecret(const std::string& name, Job& job)
{
    PLUMA_CHECK(checkName(name));
    PLUMA_TRY(const auto done, tool({"lookup", "service", "pluma-workbench", "name", name}, {}, job));
    if (done.exitCode != 0 && !trim(done.errors).empty()) {
        PLUMA_CHECK(refused(done));
    }
    if (done.exitCode != 0 || done.output.empty())
        return fail(ErrorCode::NotFound, tr("There is no secret '{}' in the key store.", name), {},
                    tr("keep it with: pluma secret set {}", name));
    return done.output;
}

Result<> keepSecret(const std::string& name, const std::string& secret, Job& job)
{
    PLUMA_CHECK(checkName(name));
    if (secret.empty() || secret.size() > 4096 ||
        secret.find_first_of(std::string_view("\n\r\0", 3)) != std::string::npos)
        return fail(ErrorCode::Usage, tr("A secret is one line of up to 4,096 bytes."));
    PLUMA_TRY(
        const auto done,
        tool({"store", "--label=PLUMA Workbench: " + name, "service", "pluma-workbench", "name", name}, secret, job));
    return done.exitCode == 0 ? Result<>() : refused(done);
}

Result<> forgetSecret(const std::string& name, Job& job)
{
    PLUMA_TRY(const auto there, readSecret(name, job)); // says so when there is none
    PLUMA_TRY(const auto done, tool({"clear", "service", "pluma-workbench", "name", name}, {}, job));
    return done.exitCode == 0 ? Result<>() : refused(done);
}

} // namespace pluma::trust

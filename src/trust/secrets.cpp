#include "trust/secrets.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstdlib>
#include <libsecret/secret.h>
#include <memory>
#include <mutex>
#include <sys/stat.h>
#include <thread>

#include "base/text.h"
#include "trust/signature.h"

namespace pluma::trust {
namespace {

constexpr auto longestWait = std::chrono::minutes(2);

// By its attributes alone, as secret-tool finds and keeps them.
const SecretSchema schema = {"org.freedesktop.Secret.Generic",
                             SECRET_SCHEMA_DONT_MATCH_NAME,
                             {{"service", SECRET_SCHEMA_ATTRIBUTE_STRING},
                              {"name", SECRET_SCHEMA_ATTRIBUTE_STRING},
                              {nullptr, SECRET_SCHEMA_ATTRIBUTE_STRING}},
                             0,
                             nullptr,
                             nullptr,
                             nullptr,
                             nullptr,
                             nullptr,
                             nullptr,
                             nullptr};
constexpr const char* service = "pluma-workbench";

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

// GLib would start a bus of its own where there is none, which is a program that nobody asked for.
bool hasBus()
{
    if (const char* address = std::getenv("DBUS_SESSION_BUS_ADDRESS"); address != nullptr && *address != '\0')
        return true;
    const char* runtime = std::getenv("XDG_RUNTIME_DIR");
    struct stat info {};
    return runtime != nullptr && *runtime == '/' && ::stat((std::string(runtime) + "/bus").c_str(), &info) == 0 &&
           S_ISSOCK(info.st_mode);
}

struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};
template <class T>
using Owned = std::unique_ptr<T, Unref>;

// A call of GLib that ends when the job is cancelled or nobody has answered for too long.
class Call {
public:
    explicit Call(Job& job) : m_job(job), m_cancellable(g_cancellable_new())
    {
        m_watch = std::thread([this] {
            const auto end = std::chrono::steady_clock::now() + longestWait;
            std::unique_lock lock(m_mutex);
            while (!m_done.wait_for(lock, std::chrono::milliseconds(50), [this] { return m_over; }))
                if (m_job.cancelled() || std::chrono::steady_clock::now() > end)
                    g_cancellable_cancel(m_cancellable.get());
        });
    }
    Call(const Call&) = delete;
    Call& operator=(const Call&) = delete;
    ~Call()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_over = true;
        }
        m_done.notify_all();
        m_watch.join();
        g_clear_error(&error);
    }
    GCancellable* cancellable() const { return m_cancellable.get(); }
    /// What went wrong, if anything did.
    Result<> outcome() const
    {
        if (error == nullptr)
            return {};
        if (m_job.cancelled())
            return fail(ErrorCode::Cancelled, tr("Cancelled."));
        return fail(ErrorCode::Io, tr("The key store refuses: {}", printable(trim(error->message))), {},
                    tr("a desktop session unlocks its key store; without one there is none"));
    }
    GError* error = nullptr;

private:
    Job& m_job;
    Owned<GCancellable> m_cancellable;
    std::mutex m_mutex;
    std::condition_variable m_done;
    bool m_over = false;
    std::thread m_watch;
};

Result<> reachable()
{
    return hasBus() ? Result<>()
                    : fail(ErrorCode::NotFound,
                           tr("There is no way to the key store of this machine: no desktop session runs."), {},
                           tr("a desktop session unlocks its key store; without one there is none"));
}

} // namespace

bool hasKeyStore(Job& job)
{
    if (!hasBus())
        return false;
    Call call(job);
    const Owned<SecretService> found(secret_service_get_sync(SECRET_SERVICE_NONE, call.cancellable(), &call.error));
    if (!found)
        return false;
    const Owned<SecretCollection> collection(secret_collection_for_alias_sync(
        found.get(), SECRET_COLLECTION_DEFAULT, SECRET_COLLECTION_NONE, call.cancellable(), &call.error));
    return collection != nullptr;
}

Result<std::string> readSecret(const std::string& name, Job& job)
{
    PLUMA_CHECK(checkName(name));
    PLUMA_CHECK(reachable());
    Call call(job);
    gchar* const found = secret_password_lookup_nonpageable_sync(&schema, call.cancellable(), &call.error, "service",
                                                                 service, "name", name.c_str(), nullptr);
    const std::unique_ptr<gchar, void (*)(gchar*)> held(found, secret_password_free);
    PLUMA_CHECK(call.outcome());
    if (found == nullptr)
        return fail(ErrorCode::NotFound, tr("There is no secret '{}' in the key store.", name), {},
                    tr("keep it with: pluma secret set {}", name));
    return std::string(found);
}

Result<> keepSecret(const std::string& name, const std::string& secret, Job& job)
{
    PLUMA_CHECK(checkName(name));
    if (secret.empty() || secret.size() > 4096 ||
        secret.find_first_of(std::string_view("\n\r\0", 3)) != std::string::npos)
        return fail(ErrorCode::Usage, tr("A secret is one line of up to 4,096 bytes."));
    PLUMA_CHECK(reachable());
    Call call(job);
    secret_password_store_sync(&schema, SECRET_COLLECTION_DEFAULT, ("PLUMA Workbench: " + name).c_str(), secret.c_str(),
                               call.cancellable(), &call.error, "service", service, "name", name.c_str(), nullptr);
    return call.outcome();
}

Result<> forgetSecret(const std::string& name, Job& job)
{
    PLUMA_TRY(auto there, readSecret(name, job)); // says so when there is none
    wipe(there);
    Call call(job);
    secret_password_clear_sync(&schema, call.cancellable(), &call.error, "service", service, "name", name.c_str(),
                               nullptr);
    return call.outcome();
}

} // namespace pluma::trust

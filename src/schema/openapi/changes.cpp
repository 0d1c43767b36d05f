// How operations differ between two versions of a document.
#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "base/text.h"
#include "schema/openapi/request.h"

namespace pluma::schema {
namespace {

// What decides how the form and the request of an operation look, as one number: its own text and that of everything
// it refers to. In which order references stand does not count.
class Fingerprints {
public:
    explicit Fingerprints(const OpenApi& api) : m_api(api) {}

    std::uint64_t of(const OpenApiOperation& operation)
    {
        m_seen.clear();
        std::uint64_t out = mixed(std::hash<std::string>()(operation.method + operation.path));
        for (const std::string& server : m_api.servers(operation))
            out += mixed(std::hash<std::string>()(server));
        std::uint64_t at = 1;
        for (const Value value :
             {operation.at.find("parameters"), operation.item.find("parameters"), operation.at.find("requestBody"),
              operation.at.find("deprecated"), operation.at.find("summary")}) {
            if (value)
                out += mixed(reach(value) + at);
            ++at;
        }
        return out;
    }

private:
    struct Seen {
        std::uint64_t hash = 0;
        std::vector<Value> targets;
    };
    static std::uint64_t mixed(std::uint64_t value)
    {
        value *= 0x9E3779B97F4A7C15ULL;
        return value ^ (value >> 29);
    }
    std::uint64_t reach(Value from)
    {
        std::uint64_t out = 0;
        std::vector<Value> open = {from};
        while (!open.empty()) {
            const Value at = open.back();
            open.pop_back();
            if (!m_seen.insert(keyOf(at)).second)
                continue;
            const Seen& one = look(at);
            out += mixed(one.hash);
            open.insert(open.end(), one.targets.begin(), one.targets.end());
        }
        return out;
    }
    const Seen& look(Value at)
    {
        const auto [it, fresh] = m_known.try_emplace(keyOf(at));
        if (!fresh)
            return it->second;
        Seen& out = it->second;
        out.hash = at.hash();
        static const std::uint16_t plain = ValuesBuilder::hash("$ref");
        static const std::uint16_t dynamic = ValuesBuilder::hash("$dynamicRef");
        const std::uint32_t end = at.after().cell();
        for (std::uint32_t cell = at.cell(); cell + 1 < end; ++cell) {
            const Value key(at.values(), cell);
            if (!key.isString() || (key.textHash() != plain && key.textHash() != dynamic) ||
                (key.text() != "$ref" && key.text() != "$dynamicRef"))
                continue;
            const Value reference(at.values(), cell + 1);
            if (!reference.isString())
                continue;
            if (const auto target = m_api.documents()->follow(reference))
                out.targets.push_back(*target);
        }
        return out;
    }
    using Key = std::pair<const Values*, std::uint32_t>;
    struct KeyHash {
        std::size_t operator()(const Key& key) const
        {
            return std::hash<const void*>()(key.first) * 31 + std::size_t{key.second} * 0x9E3779B97F4A7C15ULL;
        }
    };
    static Key keyOf(Value value) { return {value.values(), value.cell()}; }

    const OpenApi& m_api;
    std::unordered_map<Key, Seen, KeyHash> m_known;
    std::unordered_set<Key, KeyHash> m_seen;
};

std::string addressOf(const OpenApiOperation& operation) { return operation.method + " " + operation.path; }

void add(std::string& what, const std::string& more) { what += (what.empty() ? "" : "; ") + more; }

class Difference {
public:
    Difference(const OpenApi& older, const OpenApiOperation& before, const OpenApi& newer,
               const OpenApiOperation& after, OperationChange& out)
        : m_older(older), m_before(before), m_newer(newer), m_after(after), m_out(out)
    {
    }

    void find()
    {
        if (addressOf(m_before) != addressOf(m_after))
            add(m_out.what, tr("was {}", addressOf(m_before)));
        if (m_before.id != m_after.id && m_before.id != addressOf(m_before) && m_after.id != addressOf(m_after))
            add(m_out.what, tr("was called {}", m_before.id));
        if (m_before.deprecated != m_after.deprecated)
            add(m_out.what, m_after.deprecated ? tr("is deprecated now") : tr("is no longer deprecated"));
        if (m_older.servers(m_before) != m_newer.servers(m_after))
            add(m_out.what, tr("goes to other servers"));
        bodies();
        parameters();
        if (m_out.what.empty() && m_out.fields.empty())
            m_out.what = tr("only its words changed");
    }

private:
    // A body is compared with that of the same type.
    void bodies()
    {
        const auto before = m_older.bodies(m_before);
        const auto after = m_newer.bodies(m_after);
        const auto named = [](const std::vector<OpenApiBody>& list, const std::string& type) {
            return std::find_if(list.begin(), list.end(), [&](const auto& one) { return one.contentType == type; });
        };
        bool compared = false;
        for (std::size_t i = 0; i < after.size(); ++i) {
            const auto old = named(before, after[i].contentType);
            if (old == before.end()) {
                add(m_out.what, tr("takes {} now", after[i].contentType));
                continue;
            }
            compare(static_cast<std::size_t>(old - before.begin()), i);
            compared = true;
            const bool encoded = static_cast<bool>(old->encoding);
            if (encoded != static_cast<bool>(after[i].encoding) ||
                (encoded && !old->encoding.equals(after[i].encoding)))
                add(m_out.what, tr("{} is encoded in another way", after[i].contentType));
        }
        for (const OpenApiBody& one : before)
            if (named(after, one.contentType) == after.end())
                add(m_out.what, tr("no longer takes {}", one.contentType));
        if (!compared) // nothing to pair: parameters, and a body that came or went as a whole
            compare(before.size() == after.size() ? 0 : before.size(),
                    before.size() == after.size() ? 0 : after.size());
    }
    void compare(std::size_t before, std::size_t after)
    {
        for (FieldChange& change :
             compareFields(requestForm(m_older, m_before, before), requestForm(m_newer, m_after, after))) {
            const auto same = [&](const FieldChange& one) {
                return one.pointer == change.pointer && one.kind == change.kind && one.what == change.what;
            };
            if (!change.pointer.empty() && // the title of the form is the summary of the operation
                std::none_of(m_out.fields.begin(), m_out.fields.end(), same))
                m_out.fields.push_back(std::move(change));
        }
    }
    // What is asked for may be the same and be written differently.
    void parameters()
    {
        const auto before = m_older.parameters(m_before);
        for (const OpenApiParameter& now : m_newer.parameters(m_after))
            for (const OpenApiParameter& was : before)
                if (was.name == now.name && was.in == now.in &&
                    (was.style != now.style || was.explode != now.explode || was.allowReserved != now.allowReserved ||
                     was.contentType != now.contentType))
                    m_out.fields.push_back({FieldChange::Kind::Changed, pointerPush("/" + now.in, now.name), now.name,
                                            tr("is written in another way"), now.required});
    }

    const OpenApi& m_older;
    const OpenApiOperation& m_before;
    const OpenApi& m_newer;
    const OpenApiOperation& m_after;
    OperationChange& m_out;
};

} // namespace

Result<std::vector<OperationChange>> compareOperations(const OpenApi& older, const OpenApi& newer, Job& job)
{
    std::vector<OperationChange> out;
    std::unordered_map<std::string, const OpenApiOperation*> byId;
    std::unordered_map<std::string, const OpenApiOperation*> byAddress;
    for (const OpenApiOperation& operation : older.operations()) {
        byId.emplace(operation.id, &operation);
        byAddress.emplace(addressOf(operation), &operation);
    }
    std::unordered_set<std::string> ids;
    for (const OpenApiOperation& operation : newer.operations())
        ids.insert(operation.id);
    Fingerprints was(older);
    Fingerprints is(newer);
    std::unordered_set<const OpenApiOperation*> paired;
    for (const OpenApiOperation& operation : newer.operations()) {
        PLUMA_CHECK(job.step(tr("Comparing"), paired.size(), newer.operations().size()));
        OperationChange change{
            FieldChange::Kind::Added, operation.id, operation.method, operation.path, operation.summary, {}, {}, {}};
        // By its name; else by its address, when the name it had there is not another's now.
        const OpenApiOperation* previous = nullptr;
        if (const auto named = byId.find(operation.id); named != byId.end() && paired.count(named->second) == 0)
            previous = named->second;
        else if (const auto there = byAddress.find(addressOf(operation));
                 there != byAddress.end() && paired.count(there->second) == 0 &&
                 (there->second->id == operation.id || ids.count(there->second->id) == 0))
            previous = there->second;
        if (previous == nullptr) {
            out.push_back(std::move(change));
            continue;
        }
        paired.insert(previous);
        if (was.of(*previous) == is.of(operation) && previous->id == operation.id)
            continue;
        change.kind = FieldChange::Kind::Changed;
        if (previous->id != operation.id)
            change.was = previous->id;
        Difference(older, *previous, newer, operation, change).find();
        out.push_back(std::move(change));
    }
    for (const OpenApiOperation& operation : older.operations())
        if (paired.count(&operation) == 0)
            out.push_back({FieldChange::Kind::Removed,
                           operation.id,
                           operation.method,
                           operation.path,
                           operation.summary,
                           {},
                           {},
                           {}});
    return out;
}

} // namespace pluma::schema

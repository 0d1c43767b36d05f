#include "trust/pins.h"

#include <algorithm>

#include "base/document.h"
#include "base/text.h"

namespace pluma::trust {
namespace {

constexpr const char* nobody = "nobody"; // stood in a list of version 1 whose last key was unpinned
constexpr std::size_t mostMarks = 64;
constexpr std::size_t mostFolders = 16;

bool hasTexts(const Json& object, std::initializer_list<const char*> keys)
{
    return object.is_object() && std::all_of(keys.begin(), keys.end(), [&](const char* key) {
               return object.contains(key) && object[key].is_string();
           });
}
template <class Check>
bool each(const Json& container, Check check)
{
    return std::all_of(container.begin(), container.end(), check);
}
bool isText(const Json& json) { return json.is_string(); }

bool isVersion1(const Json& json)
{
    if (!json.is_object() || json.contains("version") || !(json.contains("programs") || json.contains("heads")))
        return false;
    const Json programs = json.value("programs", Json::object());
    const Json heads = json.value("heads", Json::object());
    return programs.is_object() && heads.is_object() &&
           each(programs, [](const Json& list) { return list.is_array() && each(list, isText); }) &&
           each(heads, [](const Json& list) { return list.is_object() && each(list, isText); });
}

Json toVersion2(const Json& json)
{
    Json out = {{"version", 2},
                {"programs", Json::object()},
                {"heads", Json::object()},
                {"seen_v1", json.value("heads", Json::object())}};
    const Json programs = json.value("programs", Json::object());
    for (const auto& [id, list] : programs.items()) {
        Json roots = Json::array();
        for (const Json& fingerprint : list)
            if (fingerprint != nobody)
                roots.push_back({{"fingerprint", fingerprint},
                                 {"public_key", ""},
                                 {"person", ""},
                                 {"organisation", ""},
                                 {"pinned", ""}});
        // Whoever unpinned the last key trusts nobody, the own key included.
        out["programs"][id] = {{"own", !roots.empty() || list.empty()}, {"roots", roots}, {"roster", nullptr}};
    }
    return out;
}

bool isMark(const Json& mark)
{
    return hasTexts(mark, {"entry", "seen"}) && mark.contains("seq") && mark["seq"].is_number_unsigned();
}
bool isHead(const Json& head)
{
    return isMark(head) && hasTexts(head, {"commit", "folder"}) && head.contains("also") && head["also"].is_array() &&
           each(head["also"], isText) && head.contains("earlier") && head["earlier"].is_array() &&
           each(head["earlier"], isMark);
}
bool isProgram(const Json& program)
{
    if (!program.is_object() || !program.contains("roots") || !program["roots"].is_array() ||
        !program.contains("own") || !program["own"].is_boolean() || !program.contains("roster"))
        return false;
    const Json& roster = program["roster"];
    if (!roster.is_null() &&
        !(hasTexts(roster, {"digest", "root"}) && roster.contains("version") && roster["version"].is_number_unsigned()))
        return false;
    return each(program["roots"], [](const Json& root) {
        if (!hasTexts(root, {"fingerprint", "public_key", "person", "organisation", "pinned"}))
            return false;
        const auto text = root["public_key"].get<std::string>();
        const auto key = PublicKey::fromBase64(text);
        return text.empty() || (key && key->fingerprint() == root["fingerprint"]);
    });
}
bool isVersion2(const Json& json)
{
    if (!json.is_object() || !json.contains("version") || json["version"] != 2)
        return false;
    for (const char* part : {"programs", "heads", "seen_v1"})
        if (!json.contains(part) || !json[part].is_object())
            return false;
    return each(json["programs"], isProgram) &&
           each(json["heads"], [](const Json& chains) { return chains.is_object() && each(chains, isHead); }) &&
           each(json["seen_v1"], [](const Json& list) { return list.is_object() && each(list, isText); });
}

SeenMark markOf(const Json& json)
{
    return {json["seq"].get<std::uint64_t>(), json["entry"].get<std::string>(), json["seen"].get<std::string>()};
}
Json jsonOf(const SeenMark& mark) { return {{"seq", mark.seq}, {"entry", mark.entry}, {"seen", mark.seen}}; }

Json& programIn(Json& json, const std::string& id)
{
    Json& program = json["programs"][id];
    if (!program.is_object())
        program = {{"own", true}, {"roots", Json::array()}, {"roster", nullptr}};
    return program;
}

} // namespace

const PinnedRoot* ProgramPins::find(const std::string& fingerprint) const
{
    const auto it = std::find_if(roots.begin(), roots.end(),
                                 [&](const PinnedRoot& root) { return root.fingerprint == fingerprint; });
    return it == roots.end() ? nullptr : &*it;
}

Result<Json> PinStore::all() const
{
    auto text = readFile(file());
    if (!text && text.error().code == ErrorCode::NotFound)
        return toVersion2(Json::object());
    if (!text)
        return tl::unexpected<Error>(text.error());
    PLUMA_TRY(const auto document, parseJson(*text, file().string()));
    Json json = document.json();
    if (isVersion1(json))
        return toVersion2(json);
    if (!isVersion2(json))
        return fail(ErrorCode::Invalid, tr("The list of pinned keys is damaged."), file().string(),
                    tr("restore it from a backup, or remove it and pin the keys anew"));
    return json;
}

Result<> PinStore::change(const std::function<void(Json&)>& edit, Job& job) const
{
    std::error_code error;
    std::filesystem::create_directories(m_directory, error);
    if (error)
        return fail(ErrorCode::Io, tr("Cannot create the folder for pinned keys: {}.", error.message()),
                    m_directory.string());
    PLUMA_TRY(const auto lock, FileLock::acquire(m_directory / "pins.lock", job));
    PLUMA_TRY(auto json, all());
    const Json before = json;
    edit(json);
    if (json == before)
        return {};
    return saveFile(file(), json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n", Exists::Replace, 0600);
}

Result<ProgramPins> PinStore::program(const std::string& program) const
{
    PLUMA_TRY(const auto json, all());
    ProgramPins out;
    const auto it = json["programs"].find(program);
    if (it == json["programs"].end())
        return out;
    // An entry with an empty list of version 1 has never had anybody.
    out.own = (*it)["own"].get<bool>();
    out.known = !(*it)["roots"].empty() || !out.own || !(*it)["roster"].is_null();
    for (const Json& root : (*it)["roots"]) {
        PinnedRoot pinned{root["fingerprint"].get<std::string>(),
                          {},
                          root["person"].get<std::string>(),
                          root["organisation"].get<std::string>(),
                          root["pinned"].get<std::string>()};
        if (const auto key = PublicKey::fromBase64(root["public_key"].get<std::string>()))
            pinned.key = *key;
        out.roots.push_back(std::move(pinned));
    }
    if (const Json& roster = (*it)["roster"]; roster.is_object())
        out.roster = RosterMark{roster["version"].get<unsigned>(), roster["digest"].get<std::string>(),
                                roster["root"].get<std::string>()};
    return out;
}

Result<std::vector<std::string>> PinStore::roots(const std::string& program) const
{
    PLUMA_TRY(const auto pins, this->program(program));
    std::vector<std::string> out;
    for (const PinnedRoot& root : pins.roots)
        out.push_back(root.fingerprint);
    return out;
}

Result<> PinStore::pin(const std::string& program, const PinnedRoot& root, Job& job) const
{
    return change(
        [&](Json& json) {
            Json& entry = programIn(json, program);
            entry["own"] = true;
            Json* found = nullptr;
            for (Json& there : entry["roots"])
                if (there["fingerprint"] == root.fingerprint)
                    found = &there;
            if (found == nullptr) {
                entry["roots"].push_back({{"fingerprint", root.fingerprint},
                                          {"public_key", ""},
                                          {"person", ""},
                                          {"organisation", ""},
                                          {"pinned", root.pinned}});
                found = &entry["roots"].back();
            }
            // Pinning again is how a person that was pinned without a name gets one, or another one.
            if (root.key)
                (*found)["public_key"] = root.key->base64();
            if (!root.person.empty())
                (*found)["person"] = root.person;
            if (!root.organisation.empty())
                (*found)["organisation"] = root.organisation;
        },
        job);
}

Result<> PinStore::unpin(const std::string& program, const std::string& fingerprint, bool own, Job& job) const
{
    return change(
        [&](Json& json) {
            Json& entry = programIn(json, program);
            Json kept = Json::array();
            for (const Json& root : entry["roots"])
                if (root["fingerprint"] != fingerprint)
                    kept.push_back(root);
            // An entry that has nobody left must not read as "never pinned anyone", which says less.
            entry["own"] = entry["own"].get<bool>() && !own && !(kept.empty() && !entry["roots"].empty());
            entry["roots"] = kept;
        },
        job);
}

Result<> PinStore::rememberRoster(const std::string& program, const RosterMark& mark, const std::string& envelope,
                                  Job& job) const
{
    // The copy first: what is remembered without it would lock every repository that has not got it yet.
    std::error_code error;
    std::filesystem::create_directories(m_directory / "rosters", error);
    if (error)
        return fail(ErrorCode::Io, tr("Cannot create the folder for rosters: {}.", error.message()),
                    m_directory.string());
    PLUMA_CHECK(
        saveFile(m_directory / "rosters" / (mark.digest + ".dsse.json"), envelope + "\n", Exists::Replace, 0600));
    return change(
        [&](Json& json) {
            Json& roster = programIn(json, program)["roster"];
            if (!roster.is_object() || roster["version"].get<unsigned>() <= mark.version)
                roster = {{"version", mark.version}, {"digest", mark.digest}, {"root", mark.root}};
        },
        job);
}

Result<std::string> PinStore::roster(const std::string& digest) const
{
    PLUMA_TRY(auto text, readFile(m_directory / "rosters" / (digest + ".dsse.json")));
    return std::string(trim(text));
}

Result<std::map<std::string, SeenHead>> PinStore::heads(const std::string& fingerprint) const
{
    PLUMA_TRY(const auto json, all());
    std::map<std::string, SeenHead> out;
    const auto chains = json["heads"].find(fingerprint);
    if (chains == json["heads"].end())
        return out;
    for (const auto& [genesis, head] : chains->items()) {
        SeenHead& seen = out[genesis];
        seen.mark = markOf(head);
        seen.commit = head["commit"].get<std::string>();
        seen.folder = head["folder"].get<std::string>();
        seen.also = head["also"].get<std::vector<std::string>>();
        for (const Json& mark : head["earlier"])
            seen.earlier.push_back(markOf(mark));
    }
    return out;
}

Result<> PinStore::rememberHead(const std::string& fingerprint, const std::vector<std::string>& chains,
                                const SeenMark& mark, const std::string& commit, const std::string& folder,
                                Job& job) const
{
    return change(
        [&](Json& json) {
            for (const std::string& genesis : chains) {
                Json& head = json["heads"][fingerprint][genesis];
                Json earlier = Json::array();
                Json also = Json::array();
                if (head.is_object()) {
                    const bool known = head["folder"] == folder || std::find(head["also"].begin(), head["also"].end(),
                                                                             Json(folder)) != head["also"].end();
                    if (head["entry"] == mark.entry && known)
                        continue;
                    earlier = head["earlier"];
                    if (head["entry"] != mark.entry)
                        earlier.push_back({{"seq", head["seq"]}, {"entry", head["entry"]}, {"seen", head["seen"]}});
                    for (const Json& other : head["also"])
                        if (other != folder)
                            also.push_back(other);
                    if (head["folder"] != folder)
                        also.push_back(head["folder"]);
                }
                // What is forgotten is the middle: entries then count as seen later than they were, never earlier.
                if (earlier.size() > mostMarks)
                    earlier.erase(mostMarks / 2);
                if (also.size() > mostFolders)
                    also.erase(std::size_t{0});
                const Json seen = head.is_object() && head["entry"] == mark.entry ? head["seen"] : Json(mark.seen);
                head = jsonOf(mark);
                head["seen"] = seen;
                head["commit"] = commit;
                head["folder"] = folder;
                head["also"] = also;
                head["earlier"] = earlier;
            }
        },
        job);
}

Result<std::map<std::string, std::string>> PinStore::headsOfVersion1(const std::string& fingerprint) const
{
    PLUMA_TRY(const auto json, all());
    std::map<std::string, std::string> out;
    for (const auto& [repository, list] : json["seen_v1"].items())
        if (const auto it = list.find(fingerprint); it != list.end())
            out[repository] = it->get<std::string>();
    return out;
}

} // namespace pluma::trust

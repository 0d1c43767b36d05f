// What the fields of forms are completed with.
#include <algorithm>
#include <set>

#include "memory/inventory.h"
#include "widgets/session/session.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

constexpr std::size_t mostArtifacts = 20'000; // offered while one types a path

std::vector<Word> fixedWords(const std::vector<const char*>& words)
{
    std::vector<Word> out;
    for (const char* word : words)
        out.push_back({QLatin1String(word), {}});
    return out;
}

std::vector<Word> codeWords(const std::vector<std::string>& codes, const std::vector<tfa::Code>& known,
                            const QString& before = {})
{
    std::vector<Word> out;
    for (const std::string& code : codes) {
        const auto it = std::find_if(known.begin(), known.end(), [&](const tfa::Code& c) { return c.code == code; });
        out.push_back({before + qs(code), it == known.end() ? QString() : qs(it->name)});
    }
    return out;
}

std::vector<Word> contextWords(const Snapshot& snapshot)
{
    std::vector<Word> out;
    for (auto it = snapshot.contexts.rbegin(); it != snapshot.contexts.rend(); ++it)
        out.push_back(
            {qs(it->id),
             QStringLiteral("%1 · %2 · %3").arg(contextName(*it), relativeTime(it->created), contextPath(*it))});
    return out;
}

std::vector<Word> parameterWords(const Snapshot& snapshot)
{
    std::vector<Word> out;
    for (const tfa::ResolvedParameter& resolved : snapshot.parameters.parameters) {
        const tfa::Parameter& parameter = resolved.parameter;
        QString detail = parameter.value.is_null() ? QString() : valueText(parameter.value).left(40);
        if (!detail.isEmpty() && !parameter.unit.empty())
            detail += QLatin1Char(' ') + qs(parameter.unit);
        out.push_back({qs(parameter.name), detail});
    }
    return out;
}

std::vector<Word> signerWords(const Snapshot& snapshot, bool roles)
{
    std::vector<Word> out;
    std::set<std::string> seen;
    for (const trust::Signer& signer : snapshot.signers)
        if (!roles)
            out.push_back({qs(signer.key.fingerprint()), qs(signer.person)});
        else
            for (const std::string& role : signer.roles)
                if (seen.insert(role).second)
                    out.push_back({qs(role), qs(signer.person)});
    return out;
}

std::vector<Word> artifactWords(const Snapshot& snapshot)
{
    std::vector<Word> out;
    if (snapshot.inventory)
        for (const memory::Inventory::Row& row : snapshot.inventory->rows) {
            if (out.size() == mostArtifacts)
                break;
            out.push_back({qs(row.path), row.attributed ? qs(snapshot.inventory->phases[row.phase]) : QString()});
        }
    return out;
}

} // namespace

std::vector<Word> Session::choices(const QString& kind) const
{
    if (const auto it = m_choices.find(kind); it != m_choices.end())
        return it->second;
    if (kind == QStringLiteral("category"))
        return fixedWords({"documentation", "process", "artifact", "integration"});
    if (kind == QStringLiteral("status"))
        return fixedWords({"draft", "released", "deprecated"});
    std::vector<Word> out;
    if (!m_snapshot)
        return out;
    const Snapshot& now = *m_snapshot;
    if (kind == QStringLiteral("phase"))
        out = codeWords(now.phases(), now.vocabulary.phases);
    else if (kind == QStringLiteral("domain"))
        out = codeWords(now.vocabulary.domainCodes(), now.vocabulary.domains);
    else if (kind == QStringLiteral("program"))
        for (const memory::ProgramRef& program : now.programs)
            out.push_back({qs(program.id), program.id == now.program.id ? qs(now.manifest.title) : qs(program.folder)});
    else if (kind == QStringLiteral("target"))
        for (const memory::ProgramRef& program : now.programs) {
            const auto words = codeWords(now.phases(), now.vocabulary.phases, qs(program.id) + QLatin1Char('/'));
            out.insert(out.end(), words.begin(), words.end());
        }
    else if (kind == QStringLiteral("context") || kind == QStringLiteral("revision"))
        out = contextWords(now);
    else if (kind == QStringLiteral("parameter"))
        out = parameterWords(now);
    else if (kind == QStringLiteral("key") || kind == QStringLiteral("role"))
        out = signerWords(now, kind == QStringLiteral("role"));
    else if (kind == QStringLiteral("artifact"))
        out = artifactWords(now);
    else if (kind == QStringLiteral("folder"))
        out.push_back({qs(now.absolute({})), {}});
    return out;
}

QStringList Session::words(const QString& kind) const
{
    QStringList out;
    for (const Word& word : choices(kind))
        out << word.text;
    return out;
}

} // namespace pluma::ui

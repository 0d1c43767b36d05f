#include "forms/drafts.h"

#include <QCryptographicHash>

#include "base/files.h"
#include "widgets/words/text.h"

namespace pluma::ui {

namespace {
constexpr std::size_t mostBytes = 64ULL << 20;
}

std::filesystem::path Drafts::file(const QString& key) const
{
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return m_folder / (hash.toStdString() + ".json");
}

Result<> Drafts::save(const QString& key, const Json& content, const QDateTime& now) const
{
    std::error_code error;
    std::filesystem::create_directories(m_folder, error);
    std::filesystem::permissions(m_folder, std::filesystem::perms::owner_all, error);
    const Json facts = {{"form", ss(key)}, {"time", ss(now.toUTC().toString(Qt::ISODateWithMs))}, {"content", content}};
    return saveFile(file(key), facts.dump() + "\n", Exists::Replace, 0600);
}

std::optional<Drafts::Draft> Drafts::load(const QString& key) const
{
    const auto text = readFile(file(key), mostBytes);
    const Json facts = text ? Json::parse(*text, nullptr, false) : Json();
    if (!facts.is_object() || !facts.contains("content") || facts.value("form", std::string()) != ss(key))
        return std::nullopt;
    return Draft{facts["content"], QDateTime::fromString(qs(facts.value("time", std::string())), Qt::ISODateWithMs)};
}

bool Drafts::has(const QString& key) const
{
    std::error_code ignored;
    return std::filesystem::exists(file(key), ignored);
}

void Drafts::forget(const QString& key) const
{
    std::error_code ignored;
    std::filesystem::remove(file(key), ignored);
}

} // namespace pluma::ui

#include "panels/documents/journal.h"

#include <QCryptographicHash>
#include <algorithm>

#include "base/files.h"
#include "base/json.h"
#include "widgets/words/text.h"

namespace pluma::ui {

QString Journal::keyOf(const QString& root, const QString& program, const QString& path)
{
    return QString::fromLatin1(
        QCryptographicHash::hash((root + QLatin1Char('\n') + program + QLatin1Char('\n') + path).toUtf8(),
                                 QCryptographicHash::Sha256)
            .toHex()
            .left(32));
}

Result<> Journal::write(const JournalEntry& entry) const
{
    std::error_code error;
    std::filesystem::create_directories(m_folder, error);
    std::filesystem::permissions(m_folder, std::filesystem::perms::owner_all, error);
    const std::string key = ss(entry.key);
    PLUMA_CHECK(saveFile(m_folder / (key + ".bytes"),
                         std::string_view(entry.bytes.constData(), static_cast<std::size_t>(entry.bytes.size())),
                         Exists::Replace, 0600));
    const Json facts = {
        {"root", ss(entry.root)},
        {"program", ss(entry.program)},
        {"path", ss(entry.path)},
        {"time", ss(entry.time.toUTC().toString(Qt::ISODateWithMs))},
        {"base_sha256", entry.baseSha256.toStdString()},
        {"sha256", QCryptographicHash::hash(entry.bytes, QCryptographicHash::Sha256).toHex().toStdString()}};
    return saveFile(m_folder / (key + ".json"), facts.dump(1) + "\n", Exists::Replace, 0600);
}

void Journal::forget(const QString& key) const
{
    std::error_code ignored;
    std::filesystem::remove(m_folder / (ss(key) + ".json"), ignored);
    std::filesystem::remove(m_folder / (ss(key) + ".bytes"), ignored);
}

std::vector<JournalEntry> Journal::entries() const
{
    std::vector<JournalEntry> out;
    std::error_code error;
    for (const auto& file : std::filesystem::directory_iterator(m_folder, error)) {
        if (file.path().extension() != ".json")
            continue;
        const auto text = readFile(file.path());
        const Json facts = text ? Json::parse(*text, nullptr, false) : Json();
        const auto bytes = readFile(std::filesystem::path(file.path()).replace_extension(".bytes"), 64ULL << 20);
        const auto field = [&](const char* name) {
            return facts.contains(name) && facts[name].is_string() ? qs(facts[name].get<std::string>()) : QString();
        };
        if (!facts.is_object() || !bytes || field("path").isEmpty())
            continue;
        JournalEntry entry;
        entry.key = qs(file.path().stem().string());
        entry.root = field("root");
        entry.program = field("program");
        entry.path = field("path");
        entry.time = QDateTime::fromString(field("time"), Qt::ISODateWithMs);
        entry.baseSha256 = field("base_sha256").toLatin1();
        entry.bytes = QByteArray::fromStdString(*bytes);
        out.push_back(std::move(entry));
    }
    std::sort(out.begin(), out.end(), [](const JournalEntry& a, const JournalEntry& b) { return a.time > b.time; });
    return out;
}

} // namespace pluma::ui

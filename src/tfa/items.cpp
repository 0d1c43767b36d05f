#include "tfa/tfa.h"

#include <QRegularExpression>

#include <algorithm>

#include "base/text.h"

namespace pluma::tfa {

Json ItemIdentity::json() const
{
    Json out = Json::object();
    for (const auto& [key, value] : {std::pair{"number", &number},
                                     {"rev", &rev},
                                     {"ci_type", &ciType},
                                     {"effectivity", &effectivity},
                                     {"owner", &owner},
                                     {"export", &exportMarking}})
        if (!value->empty())
            out[key] = *value;
    return out;
}

struct ItemResolver::Compiled {
    QRegularExpression expression; // FileName only
};

namespace {

std::string* field(ItemIdentity& identity, std::string_view name)
{
    for (const auto& [key, value] : {std::pair{"number", &identity.number},
                                     {"rev", &identity.rev},
                                     {"ci_type", &identity.ciType},
                                     {"effectivity", &identity.effectivity},
                                     {"owner", &identity.owner},
                                     {"export", &identity.exportMarking}})
        if (name == key)
            return value;
    return nullptr;
}

void give(ItemIdentity& identity, std::string_view name, const std::string& value)
{
    if (std::string* place = field(identity, name); place != nullptr && place->empty())
        *place = value;
}

// `{PART_ID}_{DESC}_R{REV:03d}.{ext}` as an expression with named groups.
QString nameExpression(const std::string& pattern)
{
    QString out = QStringLiteral("^");
    for (std::size_t i = 0; i < pattern.size();) {
        const std::size_t close = pattern[i] == '{' ? pattern.find('}', i) : std::string::npos;
        if (close == std::string::npos) {
            const std::size_t end = std::min(pattern.find('{', i + 1), pattern.size());
            out += QRegularExpression::escape(QString::fromStdString(pattern.substr(i, end - i)));
            i = end;
            continue;
        }
        const std::string place = pattern.substr(i + 1, close - i - 1);
        if (place == "PART_ID")
            out += QStringLiteral("(?<number>[A-Za-z0-9][A-Za-z0-9.\\-]*?)");
        else if (place == "REV")
            out += QStringLiteral("(?<rev>[A-Za-z0-9]{1,8})");
        else if (startsWith(place, "REV:0") && endsWith(place, "d") && place.size() == 7)
            out += QStringLiteral("(?<rev>[0-9]{%1})").arg(QLatin1Char(place[5]));
        else if (place == "ext")
            out += QStringLiteral("[A-Za-z0-9.]+");
        else
            out += QStringLiteral(".+");
        i = close + 1;
    }
    return out + QStringLiteral("$");
}

std::string scalarText(const Node* node)
{
    return node != nullptr && node->isScalar() && node->kind != Node::Kind::Null ? node->text : std::string();
}

} // namespace

ItemResolver::ItemResolver(std::vector<ItemRule> rules, Read read) : m_rules(std::move(rules)), m_read(std::move(read))
{
    for (const ItemRule& rule : m_rules) {
        auto compiled = std::make_unique<Compiled>();
        if (rule.source == ItemRule::Source::FileName) {
            compiled->expression = QRegularExpression(nameExpression(rule.pattern));
            if (!compiled->expression.isValid())
                m_problems.push_back({ErrorCode::Invalid,
                                      tr("The file name pattern '{}' cannot be read.", rule.pattern),
                                      rule.where,
                                      {}});
        }
        m_compiled.push_back(std::move(compiled));
    }
}
ItemResolver::~ItemResolver() = default;

ItemIdentity ItemResolver::identify(const std::string& path, std::string_view content)
{
    ItemIdentity identity;
    const std::size_t slash = path.rfind('/');
    const std::string folder = slash == std::string::npos ? std::string() : path.substr(0, slash + 1);
    const std::string name = path.substr(folder.size());
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        const ItemRule& rule = m_rules[i];
        if (!rule.paths.empty() && !globMatch(rule.paths, path))
            continue;
        switch (rule.source) {
        case ItemRule::Source::FileName: {
            const auto match = m_compiled[i]->expression.match(QString::fromStdString(name));
            if (match.hasMatch()) {
                give(identity, "number", match.captured(QStringLiteral("number")).toStdString());
                give(identity, "rev", match.captured(QStringLiteral("rev")).toStdString());
            }
            break;
        }
        case ItemRule::Source::FrontMatter: {
            const pluma::FrontMatter head = frontMatter(content.substr(0, 65536 + 16));
            if (!head.closed || head.end > 65536)
                break;
            const auto document = parseYaml(std::string(content.substr(head.begin, head.end - head.begin)), path);
            if (!document) {
                m_problems.push_back(document.error());
                break;
            }
            for (const auto& [key, source] : rule.fields)
                give(identity, key, scalarText(document->root().find(source)));
            break;
        }
        case ItemRule::Source::Neighbour: {
            const std::string file = folder + rule.file;
            if (file == path)
                break;
            auto known = m_neighbours.find(file);
            if (known == m_neighbours.end()) {
                std::shared_ptr<const Document> document;
                if (auto bytes = m_read(file)) {
                    auto parsed = parseDocument(std::move(*bytes), file);
                    if (parsed)
                        document = std::make_shared<const Document>(std::move(*parsed));
                    else
                        m_problems.push_back(parsed.error());
                }
                known = m_neighbours.emplace(file, std::move(document)).first;
            }
            if (known->second != nullptr)
                for (const auto& [key, pointer] : rule.fields)
                    give(identity, key, scalarText(known->second->at(pointer)));
            break;
        }
        case ItemRule::Source::ItemMaster: {
            auto known = m_masters.find(rule.file);
            if (known == m_masters.end()) {
                std::map<std::string, std::map<std::string, std::string>> rows;
                if (auto bytes = m_read(rule.file)) {
                    const auto table = readCsv(*bytes);
                    for (std::size_t r = 1; r < table.size(); ++r) {
                        std::map<std::string, std::string> row;
                        for (std::size_t c = 0; c < table[r].size() && c < table[0].size(); ++c)
                            row[table[0][c].text] = table[r][c].text;
                        const auto column = rule.fields.find("path");
                        rows[row[column == rule.fields.end() ? "path" : column->second]] = std::move(row);
                    }
                } else {
                    m_problems.push_back(
                        {ErrorCode::NotFound, tr("The item master '{}' is not there.", rule.file), rule.where, {}});
                }
                known = m_masters.emplace(rule.file, std::move(rows)).first;
            }
            if (const auto row = known->second.find(path); row != known->second.end())
                for (const auto& [key, column] : rule.fields)
                    if (const auto cell = row->second.find(column); cell != row->second.end())
                        give(identity, key, cell->second);
            break;
        }
        }
    }
    return identity;
}

} // namespace pluma::tfa

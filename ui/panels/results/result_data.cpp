#include "panels/results/result_data.h"

#include <algorithm>
#include <functional>
#include <map>
#include <utility>

#include "base/members.h"
#include "widgets/words/declared.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

constexpr int deepest = 4;              // what is nested deeper is shown as JSON
constexpr std::size_t inOneFact = 12;   // values that are read in one line, or names in one list
constexpr std::size_t mostLeaves = 400; // of values whose form nobody declared
constexpr std::size_t longLine = 240;   // characters that are a text and no fact

const Json nothing;

QString helpOf(const Json& schema)
{
    const Json& help = member(schema, "description");
    return help.is_string() ? declaredText(help.get_ref<const std::string&>()) : QString();
}

bool isPlain(const Json& value) { return !value.is_object() && !value.is_array(); }

bool isPlainList(const Json& value)
{
    return value.is_array() && std::all_of(value.begin(), value.end(), [](const Json& item) { return isPlain(item); });
}

bool isPlainMap(const Json& value)
{
    return value.is_object() && std::all_of(value.begin(), value.end(), [](const Json& item) { return isPlain(item); });
}

// Members in the order of the declaration, then what is there beside them.
std::vector<std::string> namesOf(const Json& schema, const Json& value)
{
    std::vector<std::string> out;
    const auto add = [&out](const std::string& name) {
        if (std::find(out.begin(), out.end(), name) == out.end())
            out.push_back(name);
    };
    if (const Json& required = member(schema, "required"); required.is_array())
        for (const Json& name : required)
            add(name.get<std::string>());
    if (const Json& properties = member(schema, "properties"); properties.is_object())
        for (const auto& [name, of] : properties.items())
            add(name);
    if (value.is_object())
        for (const auto& [name, of] : value.items())
            add(name);
    return out;
}

// Entries under names that are no fields: each is an object with a member that all have.
bool isAlike(const Json& map)
{
    if (!std::all_of(map.begin(), map.end(), [](const Json& item) { return item.is_object() && !item.empty(); }))
        return false;
    for (const auto& [name, value] : map.front().items())
        if (std::all_of(map.begin(), map.end(), [&wanted = name](const Json& item) { return item.contains(wanted); }))
            return true;
    return false;
}

// Values in all that is nested; counting ends at a bound.
std::size_t leaves(const Json& value, std::size_t bound)
{
    if (isPlain(value))
        return 1;
    std::size_t out = 0;
    for (auto it = value.begin(); it != value.end() && out < bound; ++it)
        out += leaves(*it, bound - out);
    return out;
}

// What the names in a map are: of "by_domain" they are domains.
QString keyTitle(const QString& field, const QString& title)
{
    const QString name = field.section(QLatin1Char('.'), -1);
    return name.startsWith(QStringLiteral("by_")) ? fieldTitle(ss(name.mid(3))) : title;
}

bool isEmpty(const Json* value)
{
    return value == nullptr || value->is_null() ||
           (value->is_string() && value->get_ref<const std::string&>().empty()) ||
           (value->is_structured() && value->empty());
}

// Makes the rows of one table, and the tables of what is nested in them.
class TableMaker {
public:
    using Rows = std::vector<std::pair<std::vector<const Json*>, const Json*>>; // what names the row, and the row

    TableMaker(std::vector<ResultTable>& into, int depth) : m_into(into), m_depth(depth) {}

    void make(const QString& field, const QString& title, const QString& help, const Json& schema, const Rows& rows,
              std::vector<ResultColumn> named, std::shared_ptr<std::deque<Json>> made)
    {
        ResultTable table{field, title, help, false, std::move(named), {}, std::move(made)};
        for (const auto& [names, row] : rows)
            table.rows.push_back(names);
        const Json* first = rows.empty() ? nullptr : rows.front().second;
        if (first != nullptr && !first->is_object()) {
            const bool keyed = !table.columns.empty(); // then the title stands over the keys
            addColumn(table, {"value", keyed ? fieldTitle(first->is_number() ? "count" : "value") : title, help},
                      [&rows](std::size_t i) { return rows[i].second; });
        } else {
            Json all = Json::object(); // the names that any of them has
            for (const auto& [names, row] : rows)
                if (row->is_object())
                    for (const auto& [name, value] : row->items())
                        all[name];
            addMembers(table, schema, all, rows, {});
        }
        const auto has = [&table](const char* name) {
            return std::any_of(table.columns.begin(), table.columns.end(),
                               [name](const ResultColumn& c) { return c.field == QLatin1String(name); });
        };
        table.findings = has("severity") && has("message");
        if (table.findings)
            reorder(table, {"severity", "message", "path", "where", "line"});
        m_into.push_back(std::move(table));
        for (const auto& next : std::exchange(m_nested, {}))
            next();
    }

private:
    struct Name {
        std::string field;
        QString title;
        QString help;
    };
    // These columns first, the others after them.
    static void reorder(ResultTable& table, const std::vector<const char*>& first)
    {
        std::vector<std::size_t> order;
        const auto add = [&order](std::size_t c) {
            if (std::find(order.begin(), order.end(), c) == order.end())
                order.push_back(c);
        };
        for (const char* field : first)
            for (std::size_t c = 0; c < table.columns.size(); ++c)
                if (table.columns[c].field == QLatin1String(field))
                    add(c);
        for (std::size_t c = 0; c < table.columns.size(); ++c)
            add(c);
        const auto turn = [&order](auto& cells) {
            auto old = cells;
            for (std::size_t i = 0; i < order.size(); ++i)
                cells[i] = old[order[i]];
        };
        turn(table.columns);
        for (auto& row : table.rows)
            turn(row);
    }

    template <class At>
    void addColumn(ResultTable& table, const Name& name, At at)
    {
        bool any = false;
        bool numbers = true;
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            const Json* value = at(i);
            table.rows[i].push_back(value);
            any = any || !isEmpty(value);
            numbers = numbers && (isEmpty(value) || value->is_number());
        }
        if (any)
            table.columns.push_back({qs(name.field), name.title, name.help, numbers});
        else
            for (auto& row : table.rows)
                row.pop_back();
    }

    void addMembers(ResultTable& table, const Json& schema, const Json& all, const Rows& rows, const Name& of)
    {
        for (const std::string& name : namesOf(schema, all)) {
            const Json& one = member(member(schema, "properties"), name.c_str());
            const auto at = [&rows, &name](std::size_t i) -> const Json* {
                const Json& found = rows[i].second == nullptr ? nothing : member(*rows[i].second, name.c_str());
                return found.is_null() ? nullptr : &found;
            };
            bool objects = false;
            bool lists = false;
            for (std::size_t i = 0; i < rows.size(); ++i) {
                const Json* value = at(i);
                objects = objects || (value != nullptr && value->is_object());
                lists = lists || (value != nullptr && value->is_array() && !isPlainList(*value));
            }
            const Name named{of.field.empty() ? name : of.field + "." + name, fieldTitle(name),
                             of.help.isEmpty() ? helpOf(one) : of.help + QStringLiteral(": ") + helpOf(one)};
            const bool map = objects && member(one, "additionalProperties").is_object();
            const bool known = objects && member(one, "properties").is_object() && of.field.empty();
            if ((map || lists) && m_depth < deepest)
                addNested(table, named, one, rows, at, map);
            else if (known)
                addInner(table, named, one, rows, at);
            else
                addColumn(table, named, at);
        }
    }

    // An object in each row: its members are columns of the row.
    template <class At>
    void addInner(ResultTable& table, const Name& named, const Json& schema, const Rows& rows, At at)
    {
        Rows inner;
        Json all = Json::object();
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const Json* value = at(i);
            inner.push_back({{}, value != nullptr && value->is_object() ? value : nullptr});
        }
        addMembers(table, schema, all, inner, named);
    }

    // Rows in each row: a table of their own, which begins with what names the row; here is how many there are.
    template <class At>
    void addNested(ResultTable& table, const Name& named, const Json& schema, const Rows& rows, At at, bool map)
    {
        std::vector<const Json*> counts;
        Rows inner;
        auto made = std::make_shared<std::deque<Json>>();
        const std::size_t names = std::min<std::size_t>(table.columns.size(), 2);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const Json* value = at(i);
            table.made->push_back(value == nullptr ? 0 : value->size());
            counts.push_back(&table.made->back());
            if (value == nullptr)
                continue;
            for (const auto& [key, item] : value->items()) {
                std::vector<const Json*> begin(table.rows[i].begin(),
                                               table.rows[i].begin() + static_cast<std::ptrdiff_t>(names));
                if (map) {
                    made->push_back(key);
                    begin.push_back(&made->back());
                }
                inner.push_back({std::move(begin), &item});
            }
        }
        std::vector<ResultColumn> columns(table.columns.begin(),
                                          table.columns.begin() + static_cast<std::ptrdiff_t>(names));
        if (map)
            columns.push_back({QStringLiteral("key"), keyTitle(qs(named.field), named.title), named.help, false});
        addColumn(table, named, [&counts](std::size_t i) { return counts[i]; });
        if (inner.empty())
            return;
        m_nested.push_back([this, field = table.field + QLatin1Char('.') + qs(named.field),
                            title = table.title + QStringLiteral(": ") + named.title.toLower(), help = named.help,
                            rowSchema = member(schema, map ? "additionalProperties" : "items"), inner, columns, made] {
            TableMaker(m_into, m_depth + 1).make(field, title, help, rowSchema, inner, columns, made);
        });
    }

    std::vector<ResultTable>& m_into;
    int m_depth;
    std::vector<std::function<void()>> m_nested;
};

void addTable(ResultSection& section, const QString& field, const QString& title, const QString& help,
              const Json& schema, const Json& value, int depth)
{
    TableMaker::Rows rows;
    auto made = std::make_shared<std::deque<Json>>();
    std::vector<ResultColumn> named;
    const bool map = value.is_object();
    if (map)
        named.push_back({QStringLiteral("key"), keyTitle(field, title), help, false});
    for (const auto& [key, item] : value.items()) {
        rows.push_back({{}, &item});
        if (map) {
            made->push_back(key);
            rows.back().first.push_back(&made->back());
        }
    }
    TableMaker maker(section.tables, depth);
    maker.make(field, title, help, member(schema, map ? "additionalProperties" : "items"), rows, std::move(named),
               made);
}

ResultSection apart(const QString& field, const QString& title, const QString& help, const Json& value,
                    const Json& schema, int depth);

void addMember(ResultSection& out, const std::string& name, const Json& schema, const Json& value, int depth)
{
    const QString field = out.field.isEmpty() ? qs(name) : out.field + QLatin1Char('.') + qs(name);
    const QString title = fieldTitle(name);
    const QString help = helpOf(schema);
    const ResultFact fact{qs(name), title, help, &value};
    if (value.is_string()) {
        const std::string& text = value.get_ref<const std::string&>();
        (text.find('\n') != std::string::npos || text.size() > longLine ? out.texts : out.facts).push_back(fact);
    } else if (isPlain(value) || value.empty() || (isPlainList(value) && value.size() <= inOneFact)) {
        out.facts.push_back(fact);
    } else if (depth >= deepest || (!schema.is_object() && leaves(value, mostLeaves) >= mostLeaves)) {
        out.texts.push_back(fact); // of no known form, and too much for a page
    } else if (value.is_array() || (isPlainMap(value) && value.size() > inOneFact)) {
        addTable(out, field, title, help, schema, value, depth);
        // One row holds all there is: what it says at length has room below it.
        if (value.size() == 1 && value.is_array() && value.front().is_object())
            for (const auto& [inner, part] : value.front().items())
                if (part.is_object() && member(member(member(schema, "items"), "properties"), inner.c_str()) == true)
                    out.sections.push_back(
                        apart(field + QLatin1Char('.') + qs(inner), fieldTitle(inner), {}, part, nothing, depth + 1));
    } else if (value.size() > 1 && !isPlainMap(value) &&
               (member(schema, "additionalProperties").is_object() || (!schema.is_object() && isAlike(value)))) {
        addTable(out, field, title, help, schema, value, depth);
    } else {
        out.sections.push_back(apart(field, title, help, value, schema, depth + 1));
    }
}

ResultSection apart(const QString& field, const QString& title, const QString& help, const Json& value,
                    const Json& schema, int depth)
{
    ResultSection out{field, title, help, {}, {}, {}, {}, 0};
    if (!value.is_object()) {
        if (!value.is_null())
            addMember(out, "value", schema, value, depth);
    } else {
        const bool declared = member(schema, "properties").is_object();
        for (const std::string& name : namesOf(declared ? schema : nothing, value)) {
            const Json& of =
                declared ? member(member(schema, "properties"), name.c_str()) : member(schema, "additionalProperties");
            if (const auto it = value.find(name); it != value.end())
                addMember(out, name, of, *it, depth);
        }
    }
    // What is wrong comes before everything else.
    std::stable_partition(out.tables.begin(), out.tables.end(), [](const ResultTable& t) { return t.findings; });
    for (const ResultTable& table : out.tables)
        out.entries += table.rows.size();
    for (const ResultSection& section : out.sections)
        out.entries += section.entries;
    return out;
}

} // namespace

ResultSection takeApart(const Json& output, const Json& schema) { return apart({}, {}, {}, output, schema, 0); }

ResultTable tableOf(const std::vector<Json>& items, const Json& schema, const QString& field, const QString& title)
{
    TableMaker::Rows rows;
    for (const Json& item : items) {
        // A row of one member that is an object is that object.
        const Json* row = &item;
        if (item.is_object() && item.size() == 1 && item.front().is_object())
            row = &item.front();
        rows.push_back({{}, row});
    }
    std::vector<ResultTable> out;
    TableMaker(out, deepest).make(field, title, {}, schema, rows, {}, std::make_shared<std::deque<Json>>());
    return std::move(out.front());
}

QByteArray csvOf(const ResultTable& table)
{
    const auto cell = [](QString text) {
        static const QString special = QStringLiteral(",\"\r\n");
        if (std::any_of(text.cbegin(), text.cend(), [](QChar c) { return special.contains(c); }))
            text = QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
        return text;
    };
    QStringList line;
    for (const ResultColumn& column : table.columns)
        line << cell(column.field);
    QByteArray out = line.join(QLatin1Char(',')).toUtf8() + "\r\n";
    for (const auto& row : table.rows) {
        line.clear();
        for (const Json* value : row)
            line << (value == nullptr || value->is_null() ? QString() : cell(valueText(*value)));
        out += line.join(QLatin1Char(',')).toUtf8() + "\r\n";
    }
    return out;
}

} // namespace pluma::ui

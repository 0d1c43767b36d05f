#include "base/values.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <limits>

#include "base/readers.h"
#include "base/text.h"

namespace pluma {
bool isJsonNumber(std::string_view text)
{
    const auto digits = [&text] {
        const std::size_t count = std::min(text.find_first_not_of("0123456789"), text.size());
        text.remove_prefix(count);
        return count;
    };
    if (startsWith(text, "-"))
        text.remove_prefix(1);
    const bool zero = startsWith(text, "0");
    const std::size_t whole = digits();
    if (whole == 0 || (zero && whole > 1))
        return false;
    if (startsWith(text, ".")) {
        text.remove_prefix(1);
        if (digits() == 0)
            return false;
    }
    if (!text.empty() && (text.front() == 'e' || text.front() == 'E')) {
        text.remove_prefix(1);
        if (!text.empty() && (text.front() == '+' || text.front() == '-'))
            text.remove_prefix(1);
        if (digits() == 0)
            return false;
    }
    return text.empty();
}

namespace {

std::uint64_t mix(std::uint64_t h)
{
    h ^= h >> 31U;
    h *= 0x7fb5d329728ea185ULL;
    h ^= h >> 27U;
    h *= 0x81dadef4bc2dd44dULL;
    return h ^ (h >> 33U);
}

std::uint64_t textHash64(std::string_view text)
{
    std::uint64_t h = 0x9e3779b97f4a7c15ULL * (text.size() + 1);
    std::size_t at = 0;
    for (; at + 8 <= text.size(); at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + at, 8);
        h = (h ^ word) * 0x9fb21c651e98df25ULL;
        h ^= h >> 29U;
    }
    std::uint64_t word = 0;
    if (at < text.size())
        std::memcpy(&word, text.data() + at, text.size() - at);
    return mix((h ^ word) * 0x9fb21c651e98df25ULL);
}

bool plainInteger(std::string_view text, std::int64_t& out)
{
    if (text.empty() || text.size() > 19)
        return false;
    const bool negative = text.front() == '-';
    std::int64_t value = 0;
    if (text.size() - (negative ? 1 : 0) > 18 || text.size() == (negative ? 1U : 0U))
        return false;
    for (std::size_t i = negative ? 1 : 0; i < text.size(); ++i) {
        if (text[i] < '0' || text[i] > '9')
            return false;
        value = value * 10 + (text[i] - '0');
    }
    out = negative ? -value : value;
    return true;
}

void writeString(std::string& out, std::string_view text)
{
    out += '"';
    std::size_t from = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        out.append(text, from, i - from);
        from = i + 1;
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            out += fmt::format("\\u{:04x}", c);
        }
    }
    out.append(text, from);
    out += '"';
}

void write(std::string& out, Value value, int indent, int level)
{
    const auto fresh = [&](int at) {
        if (indent >= 0)
            out += "\n" + std::string(static_cast<std::size_t>(indent * at), ' ');
    };
    switch (value.kind()) {
    case Value::Kind::Null:
        out += "null";
        return;
    case Value::Kind::True:
        out += "true";
        return;
    case Value::Kind::False:
        out += "false";
        return;
    case Value::Kind::Number: {
        const std::string_view text = value.text();
        // YAML writes numbers that JSON does not know: 0x1F, +1, -05, .5, 1.
        if (isJsonNumber(text))
            out += text;
        else
            out += Decimal::of(text).text();
        return;
    }
    case Value::Kind::String:
        writeString(out, value.text());
        return;
    case Value::Kind::List: {
        out += '[';
        bool more = false;
        for (const Value item : value.items()) {
            out += more ? "," : "";
            fresh(level + 1);
            write(out, item, indent, level + 1);
            more = true;
        }
        if (more)
            fresh(level);
        out += ']';
        return;
    }
    case Value::Kind::Map: {
        out += '{';
        bool more = false;
        for (const auto& [key, item] : value.members()) {
            out += more ? "," : "";
            fresh(level + 1);
            writeString(out, key.text());
            out += indent >= 0 ? ": " : ":";
            write(out, item, indent, level + 1);
            more = true;
        }
        if (more)
            fresh(level);
        out += '}';
        return;
    }
    }
}

} // namespace

Value Value::find(std::string_view key) const
{
    if (m_values == nullptr || kind() != Kind::Map)
        return {};
    return m_values->lookup(cell(), key, ValuesBuilder::hash(key));
}

Value Value::find(std::string_view key, std::uint16_t hash) const
{
    return isMap() ? m_values->lookup(cell(), key, hash) : Value();
}

std::string_view Value::string(std::string_view key, std::string_view otherwise) const
{
    const Value value = find(key);
    return value && value.isString() ? value.text() : otherwise;
}

Value Value::item(std::size_t index) const
{
    for (const Value value : items())
        if (index-- == 0)
            return value;
    return {};
}

bool Value::toInteger(std::int64_t& out) const
{
    if (kind() != Kind::Number)
        return false;
    if (plainInteger(text(), out))
        return true;
    const Decimal decimal = Decimal::of(text());
    if (!decimal.integral() || decimal.exponent > 18)
        return false;
    const std::string digits = decimal.text();
    return plainInteger(digits, out);
}

double Value::toDouble() const
{
    const std::string_view digits = text();
    double out = 0;
    const auto end = std::from_chars(digits.data(), digits.data() + digits.size(), out);
    if (end.ec == std::errc() && end.ptr == digits.data() + digits.size())
        return out;
    const Decimal decimal = Decimal::of(digits);
    const std::string plain = decimal.text();
    if (std::from_chars(plain.data(), plain.data() + plain.size(), out).ec == std::errc::result_out_of_range)
        out = decimal.exponent < 0 ? 0
                                   : (decimal.negative ? -std::numeric_limits<double>::infinity()
                                                       : std::numeric_limits<double>::infinity());
    return out;
}

bool Value::equals(Value other) const
{
    if (kind() != other.kind())
        return false;
    switch (kind()) {
    case Kind::String:
        return text() == other.text();
    case Kind::Number:
        return text() == other.text() || Decimal::compare(Decimal::of(text()), Decimal::of(other.text())) == 0;
    case Kind::List: {
        if (size() != other.size())
            return false;
        Value there = other.first();
        for (const Value item : items()) {
            if (!item.equals(there))
                return false;
            there = there.after();
        }
        return true;
    }
    case Kind::Map:
        if (size() != other.size())
            return false;
        for (const auto& [key, item] : members()) {
            const Value there = other.find(key.text());
            if (!there || !item.equals(there))
                return false;
        }
        return true;
    default:
        return true;
    }
}

std::uint64_t Value::hash() const
{
    switch (kind()) {
    case Kind::String:
        return textHash64(text());
    case Kind::Number: {
        std::int64_t whole = 0;
        if (plainInteger(text(), whole))
            return mix(static_cast<std::uint64_t>(whole) + 0x51ed270b);
        if (toInteger(whole))
            return mix(static_cast<std::uint64_t>(whole) + 0x51ed270b);
        const Decimal decimal = Decimal::of(text());
        return mix(textHash64(decimal.digits) + static_cast<std::uint64_t>(decimal.exponent) * 2 +
                   (decimal.negative ? 1 : 0));
    }
    case Kind::List: {
        std::uint64_t h = 0x2545f4914f6cdd1dULL;
        for (const Value item : items())
            h = mix(h * 31 + item.hash());
        return h;
    }
    case Kind::Map: {
        std::uint64_t h = 0x632be59bd9b4e019ULL; // a sum: the order of members does not matter
        for (const auto& [key, item] : members())
            h += mix(textHash64(key.text()) * 3 + item.hash());
        return mix(h);
    }
    default:
        return 0x1234567 + static_cast<std::uint64_t>(kind());
    }
}

Json Value::json() const
{
    switch (kind()) {
    case Kind::Null:
        return nullptr;
    case Kind::True:
        return true;
    case Kind::False:
        return false;
    case Kind::String:
        return std::string(text());
    case Kind::Number: {
        std::int64_t whole = 0;
        if (plainInteger(text(), whole))
            return whole;
        const Decimal decimal = Decimal::of(text());
        if (text().find_first_of(".eE") == std::string_view::npos && decimal.exponent <= 20) {
            const std::string digits = decimal.text();
            std::uint64_t large = 0;
            if (std::from_chars(digits.data(), digits.data() + digits.size(), large).ec == std::errc() &&
                !decimal.negative)
                return large;
            std::int64_t small = 0;
            if (std::from_chars(digits.data(), digits.data() + digits.size(), small).ec == std::errc())
                return small;
        }
        return toDouble();
    }
    case Kind::List: {
        Json out = Json::array();
        for (const Value item : items())
            out.push_back(item.json());
        return out;
    }
    case Kind::Map: {
        Json out = Json::object();
        for (const auto& [key, item] : members())
            out.emplace(std::string(key.text()), item.json());
        return out;
    }
    }
    return nullptr;
}

namespace {

// Block YAML. `column` is where the entries of this container stand; the caller has written what comes before it.
void writeYaml(Value value, std::size_t column, std::string& out)
{
    const bool map = value.isMap();
    if ((map || value.isList()) && value.size() > 0) {
        bool first = true;
        const auto entry = [&] {
            if (!first)
                out.append(column, ' ');
            first = false;
        };
        const auto below = [&](Value inner) { // a container under its key or dash
            return (inner.isMap() || inner.isList()) && inner.size() > 0;
        };
        if (map) {
            for (const auto& [key, member] : value.members()) {
                entry();
                const std::string name = yamlScalar(key.text());
                if (name.size() > 1000) { // YAML looks no further than 1024 characters for the colon
                    out += "? " + name + "\n";
                    out.append(column, ' ');
                } else {
                    out += name;
                }
                out += below(member) ? ":\n" : ": ";
                if (below(member))
                    out.append(column + 2, ' ');
                writeYaml(member, column + 2, out);
            }
        } else {
            for (const Value item : value.items()) {
                entry();
                out += "- ";
                writeYaml(item, column + 2, out);
            }
        }
        return;
    }
    out += value.isString() ? yamlScalar(value.text()) : value.dump();
    out += '\n';
}

} // namespace

std::string Value::yaml() const
{
    std::string out;
    writeYaml(*this, 0, out);
    return out;
}

std::string Value::dump(int indent) const
{
    std::string out;
    write(out, *this, indent, 0);
    return out;
}

Value Values::lookup(std::uint32_t map, std::string_view key, std::uint16_t hash) const
{
    const Cell& cell = m_cells[map];
    const auto named = [&](std::uint32_t index) { return Value(this, index).text(); };
    if (cell.size > 16) {
        const auto large = std::lower_bound(m_large.begin(), m_large.end(), std::pair{map, 0U});
        const auto begin = m_sorted.begin() + large->second;
        const auto end = begin + cell.size;
        const auto found = std::lower_bound(begin, end, key,
                                            [&](std::uint32_t index, std::string_view k) { return named(index) < k; });
        return found != end && named(*found) == key ? Value(this, *found + 1) : Value();
    }
    std::uint32_t at = map + 1;
    for (std::uint32_t i = 0; i < cell.size; ++i) {
        if (m_cells[at].hash == hash && m_cells[at].size == key.size() && named(at) == key)
            return {this, at + 1};
        at = Value(this, at + 1).after().cell();
    }
    return {};
}

Value Values::at(std::string_view pointer) const
{
    Value value = root();
    for (const std::string& token : pointerTokens(pointer)) {
        if (value.isList()) {
            std::size_t index = 0;
            const auto end = std::from_chars(token.data(), token.data() + token.size(), index);
            const bool clean = end.ec == std::errc() && end.ptr == token.data() + token.size() &&
                               (token.size() == 1 || token.front() != '0');
            value = clean ? value.item(index) : Value();
        } else {
            value = value.find(token);
        }
        if (!value)
            return {};
    }
    return value;
}

std::string Values::pointer(Value value) const
{
    std::string out;
    std::uint32_t at = 0;
    while (at != value.cell()) {
        const Cell& cell = m_cells[at];
        if (cell.kind < Value::Kind::List)
            return out; // not one of ours
        std::uint32_t child = at + 1;
        for (std::uint32_t i = 0; i < cell.size; ++i) {
            const std::uint32_t item = cell.kind == Value::Kind::Map ? child + 1 : child;
            const std::uint32_t end = Value(this, item).after().cell();
            if (value.cell() >= child && value.cell() < end) {
                out = pointerPush(out, cell.kind == Value::Kind::Map ? std::string(Value(this, child).text())
                                                                     : std::to_string(i));
                at = value.cell() == child ? child : item; // a key has the pointer of its value
                break;
            }
            child = end;
        }
        if (child >= cell.next)
            return out;
    }
    return out;
}

std::uint32_t Values::offset(Value value) const
{
    const Cell& cell = m_cells[value.cell()];
    return cell.kind >= Value::Kind::List ? cell.text : cell.next;
}

std::pair<int, int> Values::place(Value value) const
{
    if (m_bytes.empty())
        return {0, 0};
    const std::string_view before = std::string_view(m_bytes).substr(0, offset(value));
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const std::size_t start = before.rfind('\n') + 1; // npos + 1 is 0
    const auto column = std::count_if(before.begin() + static_cast<std::ptrdiff_t>(start), before.end(),
                                      [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80; });
    return {static_cast<int>(line), static_cast<int>(column) + 1};
}

std::string Values::where(Value value) const
{
    const auto [line, column] = place(value);
    return line == 0 ? m_name : placeText(m_name, line, column);
}

ValuesBuilder::ValuesBuilder(std::string name, std::string bytes) : m_out(std::make_shared<Values>())
{
    m_out->m_name = std::move(name);
    m_out->m_bytes = std::move(bytes);
}

std::uint16_t ValuesBuilder::hash(std::string_view text) { return static_cast<std::uint16_t>(textHash64(text)); }

void ValuesBuilder::scalar(Value::Kind kind, std::string_view text)
{
    count();
    Values::Cell cell;
    cell.kind = kind;
    cell.flags = Values::pooled;
    cell.text = static_cast<std::uint32_t>(m_out->m_pool.size());
    cell.size = static_cast<std::uint32_t>(text.size());
    cell.next = m_offset;
    m_out->m_pool += text;
    m_out->m_cells.push_back(cell);
}

void ValuesBuilder::source(Value::Kind kind, std::size_t offset, std::size_t size)
{
    count();
    Values::Cell cell;
    cell.kind = kind;
    cell.text = static_cast<std::uint32_t>(offset);
    cell.size = static_cast<std::uint32_t>(size);
    cell.next = m_offset;
    m_out->m_cells.push_back(cell);
}

void ValuesBuilder::key(std::string_view text)
{
    string(text);
    m_out->m_cells.back().hash = hash(text);
}

void ValuesBuilder::sourceKey(std::size_t offset, std::size_t size)
{
    source(Value::Kind::String, offset, size);
    Values::Cell& cell = m_out->m_cells.back();
    const std::string_view text = std::string_view(m_out->m_bytes).substr(offset, size);
    cell.hash = hash(text);
    // The same key again is read where it stood first: lookups stay in the processor's cache.
    std::uint32_t& first = m_keys[cell.hash % m_keys.size()];
    if (std::string_view(m_out->m_bytes).substr(first, size) == text)
        cell.text = first;
    else
        first = cell.text;
}

// Children are counted while a container is open; of a map the keys are counted too and halved at its end.
void ValuesBuilder::count()
{
    if (!m_open.empty())
        ++m_out->m_cells[m_open.back()].size;
}

void ValuesBuilder::begin(Value::Kind container)
{
    count();
    Values::Cell cell;
    cell.kind = container;
    cell.text = m_offset;
    m_open.push_back(static_cast<std::uint32_t>(m_out->m_cells.size()));
    m_out->m_cells.push_back(cell);
}

void ValuesBuilder::end()
{
    const std::uint32_t index = m_open.back();
    m_open.pop_back();
    Values::Cell& cell = m_out->m_cells[index];
    cell.next = static_cast<std::uint32_t>(m_out->m_cells.size());
    if (cell.kind == Value::Kind::Map) {
        cell.size /= 2;
        indexKeys(index);
    }
}

void ValuesBuilder::indexKeys(std::uint32_t index)
{
    const Values& out = *m_out;
    const std::uint32_t size = out.m_cells[index].size;
    const auto named = [&](std::uint32_t key) { return Value(m_out.get(), key).text(); };
    const auto report = [&](std::uint32_t key, std::uint32_t first) {
        const auto [line, column] = out.place(Value(m_out.get(), first));
        m_out->m_problems.push_back({key,
                                     line == 0 ? tr("The key '{}' is given twice.", named(key))
                                               : tr("The key '{}' is given twice: first at {}.", named(key),
                                                    placeText(out.m_name, line, column)),
                                     tr("keep one of the two")});
    };
    if (size <= 16) {
        std::uint32_t keys[16];
        std::uint32_t at = index + 1;
        for (std::uint32_t i = 0; i < size; ++i) {
            const Values::Cell& key = out.m_cells[at];
            for (std::uint32_t j = 0; j < i; ++j)
                if (out.m_cells[keys[j]].hash == key.hash && out.m_cells[keys[j]].size == key.size &&
                    named(keys[j]) == named(at)) {
                    report(at, keys[j]);
                    break;
                }
            keys[i] = at;
            at = Value(m_out.get(), at + 1).after().cell();
        }
        return;
    }
    const auto start = static_cast<std::uint32_t>(out.m_sorted.size());
    std::uint32_t at = index + 1;
    for (std::uint32_t i = 0; i < size; ++i) {
        m_out->m_sorted.push_back(at);
        at = Value(m_out.get(), at + 1).after().cell();
    }
    std::sort(m_out->m_sorted.begin() + start, m_out->m_sorted.end(), [&](std::uint32_t a, std::uint32_t b) {
        const int order = named(a).compare(named(b));
        return order != 0 ? order < 0 : a < b;
    });
    for (std::uint32_t i = start + 1; i < out.m_sorted.size(); ++i)
        if (named(out.m_sorted[i]) == named(out.m_sorted[i - 1]))
            report(out.m_sorted[i], out.m_sorted[i - 1]);
    m_out->m_large.emplace_back(index, start);
}

void ValuesBuilder::copy(Value value)
{
    switch (value.kind()) {
    case Value::Kind::List:
        begin(Value::Kind::List);
        for (const Value item : value.items())
            copy(item);
        end();
        break;
    case Value::Kind::Map:
        begin(Value::Kind::Map);
        for (const auto& [name, item] : value.members()) {
            key(name.text());
            copy(item);
        }
        end();
        break;
    default:
        scalar(value.kind(), value.text());
    }
}

void ValuesBuilder::copy(const Json& json)
{
    switch (json.type()) {
    case Json::value_t::object:
        begin(Value::Kind::Map);
        for (const auto& [name, item] : json.items()) {
            key(name);
            copy(item);
        }
        end();
        break;
    case Json::value_t::array:
        begin(Value::Kind::List);
        for (const Json& item : json)
            copy(item);
        end();
        break;
    case Json::value_t::string:
        string(json.get_ref<const std::string&>());
        break;
    case Json::value_t::boolean:
        boolean(json.get<bool>());
        break;
    case Json::value_t::number_float:
        number(numberText(json.get<double>()));
        break;
    case Json::value_t::number_integer:
    case Json::value_t::number_unsigned:
        number(json.dump());
        break;
    default:
        null();
    }
}

Values::Shared ValuesBuilder::finish()
{
    while (!m_open.empty())
        end();
    if (m_out->m_cells.empty())
        null();
    std::sort(m_out->m_large.begin(), m_out->m_large.end());
    if (m_out->m_cells.capacity() > m_out->m_cells.size() + m_out->m_cells.size() / 2)
        m_out->m_cells.shrink_to_fit();
    return std::move(m_out);
}

Values::Shared Values::fromJson(const Json& json, const std::string& name)
{
    ValuesBuilder builder(name);
    builder.copy(json);
    return builder.finish();
}

Result<Values::Shared> Values::fromText(std::string bytes, const std::string& name, const ValueLimits& limits)
{
    const std::string ending = lower(name.substr(std::min(name.rfind('.'), name.size())));
    const std::size_t first = bytes.find_first_not_of(" \t\r\n");
    const bool json = ending == ".json" || (ending != ".yaml" && ending != ".yml" && first != std::string::npos &&
                                            (bytes[first] == '{' || bytes[first] == '['));
    return json ? fromJson(std::move(bytes), name, limits) : fromYaml(std::move(bytes), name, limits);
}

} // namespace pluma

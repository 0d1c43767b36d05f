#include "template/library/catalogue.h"

#include <algorithm>
#include <map>
#include <sqlite3.h>

#include "base/text.h"

namespace pluma::tmpl {

struct Catalogue::Private {
    sqlite3* database = nullptr;
    std::vector<const Definition*> definitions; ///< by rowid - 1
    ~Private() { sqlite3_close_v2(database); }
};

namespace {

/// A statement that is finalized.
class Statement {
public:
    Statement(sqlite3* database, const char* sql) : m_database(database)
    {
        m_state = sqlite3_prepare_v2(database, sql, -1, &m_statement, nullptr);
    }
    ~Statement() { sqlite3_finalize(m_statement); }
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    void bind(int at, std::string_view text)
    {
        sqlite3_bind_text64(m_statement, at, text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    }
    void bind(int at, std::int64_t number) { sqlite3_bind_int64(m_statement, at, number); }
    bool step()
    {
        if (m_state == SQLITE_OK || m_state == SQLITE_ROW)
            m_state = sqlite3_step(m_statement);
        return m_state == SQLITE_ROW;
    }
    void reset()
    {
        sqlite3_reset(m_statement);
        m_state = m_state == SQLITE_DONE ? SQLITE_OK : m_state;
    }
    std::int64_t number(int column) { return sqlite3_column_int64(m_statement, column); }
    double real(int column) { return sqlite3_column_double(m_statement, column); }
    std::string text(int column)
    {
        const auto* const bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
        return bytes == nullptr
                   ? std::string()
                   : std::string(bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)));
    }
    Result<> done() const
    {
        if (m_state == SQLITE_DONE || m_state == SQLITE_OK)
            return {};
        return fail(ErrorCode::Io, tr("The catalogue of templates fails: {}", sqlite3_errmsg(m_database)));
    }

private:
    sqlite3* m_database;
    sqlite3_stmt* m_statement = nullptr;
    int m_state = SQLITE_OK;
};

/// The words of a query: letters and digits of any script.
std::vector<std::string> wordsOf(const std::string& text)
{
    std::vector<std::string> out;
    std::string word;
    const auto end = [&] {
        if (!word.empty())
            out.push_back(std::exchange(word, {}));
    };
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x80 || std::isalnum(byte) != 0)
            word += c;
        else
            end();
    }
    end();
    if (out.size() > 64)
        out.resize(64);
    return out;
}

std::string matchOf(const std::vector<std::string>& words, const char* joined)
{
    std::string out;
    for (const std::string& word : words)
        out += (out.empty() ? "\"" : joined + std::string("\"")) + word + "\" *";
    return out;
}

/// What a template says in its headings.
std::string headingsOf(const std::string& content)
{
    std::string out;
    for (const std::string_view line : split(content, '\n'))
        if (startsWith(line, "#"))
            out += std::string(line) + "\n";
    return out;
}

/// What a template says without what it computes.
std::string wordsOnly(const std::string& content)
{
    std::string out;
    std::size_t at = 0;
    while (at < content.size()) {
        const std::size_t open = content.find('{', at);
        const char kind = open == std::string::npos || open + 1 == content.size() ? '\0' : content[open + 1];
        if (kind == '\0')
            break;
        out.append(content, at, open - at);
        const char* const close = kind == '{' ? "}}" : kind == '%' ? "%}" : kind == '#' ? "#}" : "}";
        const std::size_t end = content.find(close, open + 1);
        at = end == std::string::npos ? content.size() : end + (close[1] == '\0' ? 1 : 2);
        out += ' ';
    }
    return at < content.size() ? out.append(content, at) : out;
}

std::vector<FacetCount> ranked(const std::map<std::string, std::size_t>& counts)
{
    std::vector<FacetCount> out;
    for (const auto& [value, count] : counts)
        out.push_back({value, count});
    std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.count > b.count; });
    return out;
}

} // namespace

Catalogue::Catalogue(std::unique_ptr<Private> p) : d(std::move(p)) {}
Catalogue::Catalogue(Catalogue&&) noexcept = default;
Catalogue& Catalogue::operator=(Catalogue&&) noexcept = default;
Catalogue::~Catalogue() = default;

Result<Catalogue> Catalogue::of(const Library& library)
{
    auto d = std::make_unique<Private>();
    if (sqlite3_open(":memory:", &d->database) != SQLITE_OK)
        return fail(ErrorCode::Io, tr("The catalogue of templates cannot be made."));
    Statement table(d->database, "CREATE VIRTUAL TABLE t USING fts5(id, title, keywords, description, headings, "
                                 "parameters, body, tokenize=\"unicode61 remove_diacritics 2\", prefix='2 3')");
    table.step();
    PLUMA_CHECK(table.done());
    Statement words(d->database, "CREATE VIRTUAL TABLE words USING fts5vocab('t', 'row')");
    words.step();
    PLUMA_CHECK(words.done());
    Statement insert(d->database, "INSERT INTO t(rowid, id, title, keywords, description, headings, parameters, body) "
                                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    const auto& all = library.all();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Definition& one = all[i];
        if (i + 1 < all.size() && all[i + 1].id == one.id)
            continue;
        d->definitions.push_back(&one);
        std::string parameters;
        for (const auto& [name, property] : one.parameterSchema["properties"].items())
            parameters +=
                name + " " + (property.is_object() ? property.value("description", std::string()) : "") + "\n";
        insert.bind(1, static_cast<std::int64_t>(d->definitions.size()));
        insert.bind(2, one.id);
        insert.bind(3, one.title);
        insert.bind(4, join(one.keywords, "\n"));
        insert.bind(5, one.description);
        insert.bind(6, headingsOf(one.content));
        insert.bind(7, parameters);
        insert.bind(8, wordsOnly(one.content));
        insert.step();
        PLUMA_CHECK(insert.done());
        insert.reset();
    }
    return Catalogue(std::move(d));
}

Result<CatalogueResult> Catalogue::search(const CatalogueQuery& query) const
{
    CatalogueResult out;
    std::vector<CatalogueHit> found;
    const auto words = wordsOf(query.text);
    const auto look = [&](const std::string& match) -> Result<> {
        Statement select(d->database, "SELECT rowid, bm25(t, 12, 10, 8, 4, 3, 2, 1), snippet(t, -1, '‹', '›', '…', 10) "
                                      "FROM t WHERE t MATCH ? ORDER BY 2, id");
        select.bind(1, match);
        while (select.step())
            found.push_back({d->definitions[static_cast<std::size_t>(select.number(0) - 1)], -select.real(1),
                             replaceAll(select.text(2), "\n", " ")});
        return select.done();
    };
    if (words.empty()) {
        for (const Definition* one : d->definitions)
            found.push_back({one, 0, one->description});
    } else {
        PLUMA_CHECK(look(matchOf(words, " ")));
        if (found.empty() && words.size() > 1) {
            PLUMA_CHECK(look(matchOf(words, " OR ")));
            out.relaxed = !found.empty();
        }
        if (found.empty()) {
            Statement vocabulary(d->database, "SELECT term FROM words");
            std::vector<std::string> terms;
            while (vocabulary.step())
                terms.push_back(vocabulary.text(0));
            for (const std::string& word : words)
                if (out.nearest.empty())
                    out.nearest = pluma::nearest(lower(word), terms);
        }
    }
    std::map<std::string, std::size_t> categories, domains, phases, statuses;
    for (CatalogueHit& hit : found) {
        const Definition& one = *hit.definition;
        if (!one.has(query.facets))
            continue;
        ++categories[one.category];
        ++statuses[one.status];
        for (const std::string& domain : one.domains)
            ++domains[domain];
        for (const std::string& phase : one.phases)
            ++phases[phase];
        ++out.total;
        if (out.hits.size() < query.limit)
            out.hits.push_back(std::move(hit));
    }
    out.categories = ranked(categories);
    out.domains = ranked(domains);
    out.phases = ranked(phases);
    out.statuses = ranked(statuses);
    return out;
}

} // namespace pluma::tmpl

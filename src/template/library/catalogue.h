// Finding templates by words: full text with prefixes, without regard to accents, ranked, with facets.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/result.h"
#include "template/library/library.h"

namespace pluma::tmpl {

struct CatalogueQuery {
    std::string text; ///< words; every one has to occur, as a word or its beginning. Empty: everything
    Facets facets;
    std::size_t limit = 50;
};

struct CatalogueHit {
    const Definition* definition = nullptr;
    double score = 0;    ///< BM25, better is higher; 0 without words
    std::string excerpt; ///< where the words stand, marked with ‹ and ›
};

struct FacetCount {
    std::string value;
    std::size_t count = 0;
};

struct CatalogueResult {
    std::vector<CatalogueHit> hits; ///< best first; without words by id
    std::size_t total = 0;          ///< also those beyond the limit
    bool relaxed = false;           ///< no template has every word; these have some of them
    std::string nearest;            ///< when nothing is found: a word that there is instead
    /// How many of all that was found have each value.
    std::vector<FacetCount> categories, domains, phases, statuses;
};

/// An index over a library, in memory (SQLite FTS5, unicode61 without diacritics, prefixes of 2 and 3). Of each
/// template the newest version counts. The library has to live on. For one thread at a time.
class Catalogue {
public:
    /// Errors: io when SQLite gives up.
    static Result<Catalogue> of(const Library& library);
    Catalogue(Catalogue&&) noexcept;
    Catalogue& operator=(Catalogue&&) noexcept;
    ~Catalogue();

    Result<CatalogueResult> search(const CatalogueQuery& query) const;

private:
    struct Private;
    explicit Catalogue(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace pluma::tmpl

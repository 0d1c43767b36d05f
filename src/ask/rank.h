// Templates by the words of a sentence. Private to src/ask.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "ask/ask.h"
#include "ask/sentence.h"

namespace pluma::ask {

/// A template that was found.
struct Ranked {
    std::size_t document = 0; ///< in Index::documents
    double score = 0;
    std::vector<bool> named;  ///< words of the sentence that name the template
    std::vector<bool> titled; ///< words that are a part of its title or of a keyword of several words
};

/// What the words of templates weigh (the usual inverse document frequency, with weights by where a word stands).
class Index {
public:
    /// `names`: more names of templates by their ids, such as those in other languages.
    Index(const std::vector<const tmpl::Definition*>& documents, const std::vector<Lexicon::Entry>& names);
    /// The best first, only those that a word fits.
    std::vector<Ranked> rank(const Sentence& sentence) const;
    const std::vector<const tmpl::Definition*>& documents() const { return m_documents; }

private:
    struct Document {
        std::map<std::string, double> weights;               ///< by stem
        std::vector<std::pair<std::string, double>> phrases; ///< keys of titles and keywords
        std::vector<std::string> names;                      ///< keys of other names
    };
    /// A sentence as it is compared with every template.
    struct Asked {
        const Sentence& s;
        std::size_t begin = 0, end = 0; ///< where what is asked for is named
        std::size_t tail = 0;           ///< from here on it is about values
        std::vector<std::vector<std::string>> stems;
        double emphasis(std::size_t at) const;
    };
    Asked prepared(const Sentence& sentence) const;
    double rarity(const std::string& stem) const;
    std::string known(const std::string& stem) const;
    // What a document scores. They return how telling it is: words of titles and keywords; the rest alone names no
    // template.
    double byWords(const Asked& asked, const Document& document, Ranked& one) const;
    double byPhrases(const Asked& asked, const Document& document, Ranked& one) const;
    double byNames(const Asked& asked, const Document& document, Ranked& one) const;

    std::vector<const tmpl::Definition*> m_documents;
    std::vector<Document> m_indexed;
    std::map<std::string, std::size_t> m_frequency;
};

/// Words without a meaning of their own.
bool isFiller(std::string_view lower);
/// Where what is asked for is named: after the verb, up to the first preposition or mark.
std::pair<std::size_t, std::size_t> headOf(const Sentence& sentence);

} // namespace pluma::ask

// What the name of a folder may stand for, judged by its look. Private to tfa.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "tfa/tfa.h"

namespace pluma::tfa {

/// Segments of a pattern that a folder's name would fit; an empty one: the name does not look like that.
struct FolderName {
    std::string phase;      ///< `{phase}`, `*_{phase}`, `{phase}-*`, …
    std::string domain;     ///< `{domain}-*`, …
    std::string ata;        ///< `ATA_{ata}-*`, …
    std::string topic;      ///< `{topic}`, `*-*-*_{topic}`, …, of names that a phase is usual for
    Topic usual;            ///< the topic with its phase, as the name spells it
    bool group = false;     ///< the domain is a letter, as in A-AIRFRAME, and not a code of the vocabulary
    bool chapter = false;   ///< the ATA chapter says that it is one
    bool container = false; ///< DOMAIN, SYSTEMS, …: what stands below is one of them
};

/// Judges names and remembers them. Not thread-safe.
class FolderNames {
public:
    explicit FolderNames(const Vocabulary& vocabulary);
    const FolderName& of(std::string_view name);

private:
    FolderName judge(std::string_view name) const;

    const Vocabulary& m_vocabulary;
    std::unordered_map<std::string, std::string> m_topics; ///< name as compared → phase
    std::unordered_map<std::string_view, FolderName> m_known;
};

/// True for chapters as ATA numbers them: two or three digits.
bool looksLikeChapter(std::string_view ata);
/// True for a letter with at most one digit, and for two to four capitals or digits that begin with a capital.
bool looksLikeDomain(std::string_view code);

} // namespace pluma::tfa

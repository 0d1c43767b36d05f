// What a person used lately, so that every list to choose from shows it first.
#pragma once

#include <QString>
#include <QStringList>
#include <map>
#include <vector>

#include "widgets/theme/settings.h"
#include "widgets/words/word.h"

namespace pluma::ui {

struct Bench;

/// Artifacts, contexts, commands and others that were used, by kind, the latest first; kept in the state of the
/// settings for each repository. A view of it: cheap to make, holds nothing. GUI thread only.
class Recent {
public:
    static constexpr qsizetype most = 50;       ///< of a kind
    static constexpr int mostRepositories = 30; ///< those that were not used longest are forgotten

    /// `repository`: its working tree; empty: what belongs to none of them (repositories, interfaces, searches).
    explicit Recent(Settings& settings, const QString& repository = {});
    /// What somebody chose just now, in whichever list.
    void used(const QString& kind, const QString& what);
    void forget(const QString& kind, const QString& what);
    /// The latest first.
    QStringList of(const QString& kind) const;
    /// When each was used last; greater is later, also between kinds.
    std::map<QString, qlonglong> turns(const QString& kind) const;
    /// Those that were used lately first and marked, then the others as they come.
    std::vector<Word> first(const QString& kind, std::vector<Word> words) const;
    /// The part of the key of a state that ends the list of a kind, for those who follow `Settings::stateChanged`.
    static QString ending(const QString& kind) { return QLatin1Char('/') + kind; }

private:
    QString key(const QString& kind) const { return m_place + ending(kind); }
    void keep(const QString& kind, const QStringList& entries);
    QStringList entries(const QString& kind) const;
    void touchPlace();

    Settings& m_settings;
    QString m_place; ///< where its lists are in the state
    QString m_name;  ///< of the repository, as the state knows it; empty for none
};

/// Of the repository that is open.
Recent recentOf(const Bench& bench);
/// What completes a field (Session::choices), with what was used lately first.
std::vector<Word> choicesOf(const Bench& bench, const QString& kind);

} // namespace pluma::ui

// How a program stands, from what its repository says: the state of each phase, what happened by weeks, and what waits
// for whom. Pure: the page reads, this concludes.
#pragma once

#include <QDate>
#include <QString>
#include <functional>
#include <map>
#include <optional>
#include <vector>

#include "memory/contexts.h"
#include "memory/history.h"
#include "widgets/session/session.h"

namespace pluma::ui {

/// What the page reads in a job beside the snapshot.
struct StandingFacts {
    std::vector<memory::Commit> commits; ///< newest first
    bool allCommits = true;              ///< false: there are older ones that were not read
    Error obstacle;                      ///< why this person cannot freeze; no message: nothing
    std::map<std::string, double> reuse; ///< by the commit of a context: its CRR
};

/// A phase of the program.
struct PhaseStanding {
    enum class State { Empty, Working, Unknown, Frozen, Behind }; ///< Unknown: frozen, but not compared
    std::string code;
    QString name;
    State state = State::Empty;
    std::uint64_t artifacts = 0;                  ///< of the working tree
    const memory::ContextInfo* context = nullptr; ///< the last one; none: it was never frozen
    std::optional<std::uint64_t> since;           ///< artifacts that differ from it; none: not known
    std::optional<double> reuse;                  ///< CRR of the last context; none: it was not cloned from another
};

/// Something that somebody has to do.
struct Waiting {
    QString who; ///< a person as enrolled or as author; empty: whoever sits here
    QString what;
    std::string since; ///< ISO time; empty: not known
    QString button;    ///< empty: there is nothing to press
    QString command;   ///< of the registry or of the window
    std::string opens; ///< id of a context to show instead of a command
    bool urgent = false;
};

/// What happened in a week that begins on Monday.
struct Week {
    QDate monday;
    int commits = 0;
    int contexts = 0;
};

std::vector<PhaseStanding> phasesOf(const Snapshot& snapshot, const StandingFacts& facts);
/// What a verification said of a context in this run of the program; null where there was none.
using VerdictOf = std::function<const memory::VerifyResult*(const std::string& id)>;
/// `now`, ISO time, decides what has expired.
std::vector<Waiting> waitingFor(const Snapshot& snapshot, const StandingFacts& facts,
                                const std::vector<PhaseStanding>& phases, const VerdictOf& verdictOf,
                                const std::string& now);
/// The last `count` weeks up to the one of `today`, oldest first.
std::vector<Week> weeksOf(const Snapshot& snapshot, const StandingFacts& facts, QDate today, int count);

} // namespace pluma::ui

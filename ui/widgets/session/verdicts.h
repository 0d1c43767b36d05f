// What verification said of contexts since the window opened. Nothing is remembered longer: a badge means "verified
// now", or says that something changed since.
#pragma once

#include <QDateTime>
#include <QObject>
#include <map>

#include "memory/contexts.h"
#include "widgets/session/bench.h"

namespace pluma::ui {

/// Verifies contexts in jobs and keeps the answers of this run of the program, by their commits: an id is what a
/// context says of itself. GUI thread only.
class Verdicts : public QObject {
    Q_OBJECT
public:
    struct Verdict {
        memory::VerifyResult result;
        QDateTime when;
        std::string ground; ///< what it rests on (Workspace::verificationGround)
        bool stale = false; ///< that moved since
        QString said;       ///< its sentence when it was told last
    };
    explicit Verdicts(const Bench& bench, QObject* parent = nullptr);
    const Verdict* find(const std::string& commit) const;
    bool running(const std::string& commit) const { return m_running.count(commit) > 0; }
    void verify(const std::string& commit, bool quiet = false);
    /// One sentence: "Verified just now: signed by Ana Pérez, trusted, 1,374 artifacts".
    static QString sentence(const Verdict& verdict);
    /// Why something that is whole does not verify, in a word or two: "not pinned here".
    static QString distrust(const memory::VerifyResult& result);

Q_SIGNALS:
    void changed(const std::string& commit); ///< also when it is longer ago than its sentence said

private:
    void age();
    const Bench& m_bench;
    std::map<std::string, Verdict> m_known;
    std::map<std::string, int> m_running;
};

} // namespace pluma::ui

// What every panel works with: handed down from the window, so that no panel reaches for anything global.
#pragma once

#include <QString>
#include <functional>

#include "command/command.h"
#include "widgets/session/session.h"
#include "widgets/theme/settings.h"
#include "widgets/theme/theme.h"
#include "widgets/words/declared.h"

namespace pluma::ui {

/// Something to tell the person, kept in the history of notifications.
struct Notice {
    enum class Level { Info, Good, Warning, Bad } level = Level::Info;
    QString text;
    QString where;
    QString hint;
    QString link = {}; ///< words for what it leads to
    std::function<void()> follow = {};
};

/// What can be done with a file of the program from wherever it is named.
enum class FileAction { History, Rename, Delete, ShowInFolder };

/// References live as long as the window. GUI thread only.
struct Bench {
    Theme& theme;
    Settings& settings;
    JobRunner& jobs;
    Session& session;
    const command::Registry& registry;
    std::function<void(const Notice&)> notify;
    std::function<void(const QString& path)> openArtifact;                    ///< relative to the program
    std::function<void(const QString& path, int line, int column)> openPlace; ///< from 1; line 0: just the file
    std::function<void(FileAction action, const QString& path)> file;         ///< of a file of the program
    std::function<void(const QString& reference)> openContext;                ///< an id
    std::function<void(const QString& command)> invoke; ///< id of a command of the window or the registry
    std::function<void(const QString& path)> select;    ///< shows an artifact in the inspector
    /// Fills the problems panel. `of`: what found them; empty: a check of the program.
    std::function<void(const std::vector<Finding>&, const QString& of)> findings;
    /// Runs a command of the registry that only reads, with these arguments, and shows what it answers.
    std::function<void(const QString& command, const Json& input)> run = {};
    std::function<void(const QString& id)> openCommit = {}; ///< what a commit of the program changed; its whole id

    void tell(const Error& error) const
    {
        notify({error.code == ErrorCode::Cancelled ? Notice::Level::Info : Notice::Level::Bad,
                QString::fromStdString(error.message), QString::fromStdString(error.where),
                QString::fromStdString(error.hint)});
    }
};

} // namespace pluma::ui

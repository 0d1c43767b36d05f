// The command line of the window.
#pragma once

#include <QCommandLineParser>

namespace pluma::workbench {

/// What the command line may say.
struct Options {
    QCommandLineOption newInstance{QStringLiteral("new-instance"),
                                   QStringLiteral("Open a window of its own, even if one is open.")};
    QCommandLineOption safeMode{QStringLiteral("safe-mode"),
                                QStringLiteral("Start without the last session, layout and watching.")};
    QCommandLineOption tour{QStringLiteral("tour"),
                            QStringLiteral("Do the main job by itself on a copy of PLACE and leave pictures in DIR."),
                            QStringLiteral("DIR")};
    QCommandLineOption theme{QStringLiteral("theme"), QStringLiteral("light, dark or high-contrast, for this run."),
                             QStringLiteral("NAME")};
    QCommandLineOption perspective{QStringLiteral("perspective"),
                                   QStringLiteral("engineer, manager, reviewer or planner."), QStringLiteral("NAME")};
    QCommandLineOption run{QStringLiteral("run"),
                           QStringLiteral("Run an action of the window at start, such as window.preferences."),
                           QStringLiteral("ACTION")};
    QCommandLineOption trace{QStringLiteral("trace"),
                             QStringLiteral("Append what the window does, and how long it ever stood still, to FILE."),
                             QStringLiteral("FILE")};
};

/// What the window is to open.
struct Place {
    QString folder; ///< of a repository, absolute
    QString link;   ///< a pluma:// link
};

void describe(QCommandLineParser& parser, const Options& options);
Place placeOf(const QStringList& arguments);

} // namespace pluma::workbench

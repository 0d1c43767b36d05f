// `pluma-workbench`: the window. Composition only.
#include <QCommandLineParser>
#include <QDir>
#include <cstdio>

#include "base/units.h"
#include "panels/panels.h"
#include "shell/application.h"
#include "shell/main_window.h"
#include "shell/single_instance.h"
#include "shell/trace.h"
#include "tour/tour.h"
#include "verbs/verbs.h"
#include "widgets/language.h"
#include "widgets/text.h"

namespace {

// A window needs a display; Qt would abort without saying what to do.
bool displayMissing(int argc, char** argv)
{
    if (!qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        return false;
    for (int i = 1; i < argc; ++i)
        if (QByteArray(argv[i]).startsWith("-platform"))
            return false;
    return qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

} // namespace

int main(int argc, char** argv)
{
    if (displayMissing(argc, argv)) {
        std::fputs("error: there is no display: neither DISPLAY nor WAYLAND_DISPLAY is set\nhint: start it from a "
                   "desktop session, or under xvfb-run; the command line works without: pluma --help\n",
                   stderr);
        return 4;
    }
    pluma::ui::Application application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("pluma-workbench"));
    QApplication::setApplicationDisplayName(QStringLiteral("PLUMA Workbench"));
    QApplication::setApplicationVersion(QStringLiteral(PLUMA_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.plumaworkbench.Workbench"));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Engineering workbench for aerospace lifecycle automation"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("PLACE"), QStringLiteral("a repository, or a pluma:// link"),
                                 QStringLiteral("[PLACE]"));
    const QCommandLineOption newInstance(QStringLiteral("new-instance"),
                                         QStringLiteral("Open a window of its own, even if one is open."));
    const QCommandLineOption safeMode(QStringLiteral("safe-mode"),
                                      QStringLiteral("Start without the last session, layout and watching."));
    const QCommandLineOption tourOption(
        QStringLiteral("tour"),
        QStringLiteral("Do the main job by itself on a copy of PLACE and leave pictures in DIR."),
        QStringLiteral("DIR"));
    const QCommandLineOption themeOption(
        QStringLiteral("theme"), QStringLiteral("light, dark or high-contrast, for this run."), QStringLiteral("NAME"));
    const QCommandLineOption perspectiveOption(QStringLiteral("perspective"),
                                               QStringLiteral("engineer, manager, reviewer or planner."),
                                               QStringLiteral("NAME"));
    const QCommandLineOption runOption(
        QStringLiteral("run"), QStringLiteral("Run an action of the window at start, such as window.preferences."),
        QStringLiteral("ACTION"));
    const QCommandLineOption traceOption(
        QStringLiteral("trace"),
        QStringLiteral("Append what the window does, and how long it ever stood still, to FILE."),
        QStringLiteral("FILE"));
    parser.addOptions({newInstance, safeMode, tourOption, themeOption, perspectiveOption, runOption, traceOption});
    parser.process(application);
    QString place; // a repository
    QString link;  // a pluma:// link
    for (const QString& argument : parser.positionalArguments())
        (argument.startsWith(QStringLiteral("pluma:")) ? link : place) = argument;
    const QString folder = place.isEmpty() ? QString() : QDir(place).absolutePath();

    const bool alone = parser.isSet(newInstance) || parser.isSet(tourOption);
    pluma::ui::SingleInstance instance;
    if (!alone && instance.handOver(link.isEmpty() ? folder : link))
        return 0;

    pluma::memory::Environment environment{pluma::AppDirs::fromEnvironment(), pluma::systemClock,
                                           pluma::localeDecimal()};
    environment.keyPlace = pluma::trust::KeyPlace::Platform;
    pluma::command::Registry registry;
    pluma::verbs::registerAll(registry, environment);
    const QString stored = QString::fromStdString((environment.dirs.config / "workbench.ini").string());
    // The language first: what is declared and registered below is named in it.
    const pluma::ui::Language language(pluma::ui::Settings(stored).value(pluma::ui::settings::language));
    pluma::ui::Settings settings(stored);
    pluma::ui::Theme theme(application);
    pluma::ui::MainWindow window(
        theme, settings, registry,
        {environment, parser.isSet(safeMode) || parser.isSet(tourOption), pluma::ui::allPanels()});
    QObject::connect(&application, &pluma::ui::Application::failed, &window, &pluma::ui::MainWindow::tellException);
    std::unique_ptr<pluma::ui::Trace> trace;
    if (parser.isSet(traceOption)) {
        auto opened = pluma::ui::Trace::open(parser.value(traceOption), window.bench().jobs);
        if (!opened) {
            std::fprintf(stderr, "error: %s: %s\n", opened.error().where.c_str(), opened.error().message.c_str());
            return 4;
        }
        trace = std::move(*opened);
    }
    if (parser.isSet(themeOption))
        theme.choose(parser.value(themeOption) == QStringLiteral("dark") ? pluma::ui::Theme::Choice::Dark
                     : parser.value(themeOption) == QStringLiteral("high-contrast")
                         ? pluma::ui::Theme::Choice::HighContrast
                         : pluma::ui::Theme::Choice::Light);

    if (!alone) {
        instance.listen();
        QObject::connect(&instance, &pluma::ui::SingleInstance::wanted, &window, [&window](const QString& wanted) {
            window.show();
            window.raise();
            window.activateWindow();
            if (wanted.startsWith(QStringLiteral("pluma:")))
                window.openLink(wanted);
            else if (!wanted.isEmpty())
                window.openWorkspace(wanted);
        });
    }
    window.show();
    if (parser.isSet(tourOption)) {
        pluma::ui::Tour tour(window, theme, folder, parser.value(tourOption));
        return tour.run();
    }
    if (parser.isSet(perspectiveOption))
        window.docks().show(parser.value(perspectiveOption));
    window.start(folder);
    if (QAction* action = window.actions().find(parser.value(runOption)))
        action->trigger();
    if (!link.isEmpty())
        window.openLink(link);
    return QApplication::exec();
}

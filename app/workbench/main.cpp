// `pluma-workbench`: the window. Composition only.
#include <QCommandLineParser>
#include <cstdio>

#include "base/units.h"
#include "options.h"
#include "panels/panels.h"
#include "shell/application.h"
#include "shell/main_window.h"
#include "shell/single_instance.h"
#include "shell/trace.h"
#include "tour/tour.h"
#include "verbs/verbs.h"
#include "widgets/words/language.h"
#include "widgets/words/text.h"

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

void nameApplication()
{
    QApplication::setApplicationName(QStringLiteral("pluma-workbench"));
    QApplication::setApplicationDisplayName(QStringLiteral("PLUMA Workbench"));
    QApplication::setApplicationVersion(QStringLiteral(PLUMA_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.plumaworkbench.Workbench"));
}

void chooseTheme(pluma::ui::Theme& theme, const QString& name)
{
    theme.choose(name == QStringLiteral("dark")            ? pluma::ui::Theme::Choice::Dark
                 : name == QStringLiteral("high-contrast") ? pluma::ui::Theme::Choice::HighContrast
                                                           : pluma::ui::Theme::Choice::Light);
}

void listenToOthers(pluma::ui::SingleInstance& instance, pluma::ui::MainWindow& window)
{
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
    nameApplication();
    QCommandLineParser parser;
    const pluma::workbench::Options options;
    pluma::workbench::describe(parser, options);
    parser.process(application);
    const auto [folder, link] = pluma::workbench::placeOf(parser.positionalArguments());

    const bool alone = parser.isSet(options.newInstance) || parser.isSet(options.tour);
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
        {environment, parser.isSet(options.safeMode) || parser.isSet(options.tour), pluma::ui::allPanels()});
    QObject::connect(&application, &pluma::ui::Application::failed, &window, &pluma::ui::MainWindow::tellException);
    std::unique_ptr<pluma::ui::Trace> trace;
    if (parser.isSet(options.trace)) {
        auto opened = pluma::ui::Trace::open(parser.value(options.trace), window.bench().jobs);
        if (!opened) {
            std::fprintf(stderr, "error: %s: %s\n", opened.error().where.c_str(), opened.error().message.c_str());
            return 4;
        }
        trace = std::move(*opened);
    }
    if (parser.isSet(options.theme))
        chooseTheme(theme, parser.value(options.theme));
    if (!alone)
        listenToOthers(instance, window);
    window.show();
    if (parser.isSet(options.tour)) {
        pluma::ui::Tour tour(window, theme, folder, parser.value(options.tour));
        return tour.run();
    }
    if (parser.isSet(options.perspective))
        window.docks().show(parser.value(options.perspective));
    window.start(folder);
    if (QAction* action = window.actions().find(parser.value(options.run)))
        action->trigger();
    if (!link.isEmpty())
        window.openLink(link);
    return QApplication::exec();
}

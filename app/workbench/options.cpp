#include "options.h"

#include <QDir>

namespace pluma::workbench {

void describe(QCommandLineParser& parser, const Options& options)
{
    parser.setApplicationDescription(QStringLiteral("Engineering workbench for aerospace lifecycle automation"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("PLACE"), QStringLiteral("a repository, or a pluma:// link"),
                                 QStringLiteral("[PLACE]"));
    parser.addOptions({options.newInstance, options.safeMode, options.tour, options.theme, options.perspective,
                       options.run, options.trace});
}

Place placeOf(const QStringList& arguments)
{
    QString place; // a repository
    QString link;  // a pluma:// link
    for (const QString& argument : arguments)
        (argument.startsWith(QStringLiteral("pluma:")) ? link : place) = argument;
    return {place.isEmpty() ? QString() : QDir(place).absolutePath(), link};
}

} // namespace pluma::workbench

#include "shell/offered.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "base/text.h"

namespace pluma::ui {
namespace {

QString noWorkspace() { return QCoreApplication::translate("pluma::ui::MainWindow", "No workspace is open"); }

} // namespace

bool isOffered(const command::CommandInfo& command)
{
    // Their input is typed or piped, or their output is meant for a shell, a pager or a harness.
    static constexpr std::array<std::string_view, 6> left = {"secret.set",         "schema.bowtie",
                                                             "product.completion", "product.completion-values",
                                                             "product.commands",   "product.man"};
    return std::find(left.begin(), left.end(), command.id) == left.end();
}

bool needsWorkspace(const command::CommandInfo& command)
{
    if (command.id == "program.init")
        return false;
    static constexpr std::array<std::string_view, 5> groups = {"program.", "context.", "parameter.", "keys.",
                                                               "workspace."};
    static constexpr std::array<std::string_view, 3> others = {"metrics", "template.update", "templates.deprecate"};
    return std::any_of(groups.begin(), groups.end(), [&](auto group) { return startsWith(command.id, group); }) ||
           std::find(others.begin(), others.end(), command.id) != others.end();
}

QString blockedBy(const command::CommandInfo& command, const Session& session)
{
    return needsWorkspace(command) && !session.isOpen() ? noWorkspace() : QString();
}

QString blockedBy(const QString& action, bool enabled, const Session& session)
{
    static constexpr std::array<std::string_view, 10> needing = {
        "go.program",      "go.status",         "go.filter",          "search.files", "search.replace",
        "workspace.close", "workspace.refresh", "document.undo_file", "go.assistant", "template.source"};
    if (!session.isOpen() && std::find(needing.begin(), needing.end(), action.toStdString()) != needing.end())
        return noWorkspace();
    return enabled ? QString() : QCoreApplication::translate("pluma::ui::MainWindow", "Not for the page in front");
}

} // namespace pluma::ui

#include "frame/offered.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "base/text.h"

namespace pluma::ui {
namespace {

QString noWorkspace() { return QCoreApplication::translate("pluma::ui::Frame", "No workspace is open"); }

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

QString blockedBy(const Actions::Entry& action, const Session& session)
{
    if (!session.isOpen() && action.traits.workspace)
        return noWorkspace();
    return action.action->isEnabled() ? QString()
                                      : QCoreApplication::translate("pluma::ui::Frame", "Not for the page in front");
}

} // namespace pluma::ui

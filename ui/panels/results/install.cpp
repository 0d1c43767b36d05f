// Answers of commands as pages.
#include <QDesktopServices>
#include <QUrl>

#include "frame/frame.h"
#include "frame/offered.h"
#include "panels/results/result_page.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

QString resultKey(const command::CommandInfo& command) { return QStringLiteral("result:") + qs(command.id); }

void followLink(Frame& frame, const ResultLink& link)
{
    using Kind = ResultLink::Kind;
    const auto snapshot = frame.bench().session.snapshot();
    switch (link.kind) {
    case Kind::Artifact:
        return frame.bench().openPlace(link.target, link.line, link.column);
    case Kind::Context:
        return frame.bench().openContext(link.target);
    case Kind::Program:
        if (snapshot && link.target != qs(snapshot->program.id))
            return frame.openWorkspace(qs(snapshot->root), link.target);
        return frame.invoke(frame.home());
    case Kind::Template:
        frame.open(QStringLiteral("template:") + link.target);
        return;
    case Kind::Parameter:
        return frame.bench().run(QStringLiteral("parameter.explain"), Json{{"name", ss(link.target)}});
    case Kind::File:
        QDesktopServices::openUrl(QUrl::fromLocalFile(link.target));
        break;
    case Kind::Url:
        QDesktopServices::openUrl(QUrl(link.target));
        break;
    case Kind::None:
        break;
    }
}

ResultPage* resultOf(Frame& frame, const command::CommandInfo& command)
{
    return qobject_cast<ResultPage*>(frame.documents().find(resultKey(command)));
}

Page* makeResult(Frame& frame, const command::CommandInfo& command)
{
    auto* page = new ResultPage(frame.bench(), command, &frame.documents());
    page->setTemplates(frame.bench().session.words(QStringLiteral("template")));
    // It is in front when its button is pressed; one of a session that comes back stays where it is.
    QObject::connect(page, &ResultPage::runWanted, &frame,
                     [&frame](const command::CommandInfo& info, const Json& input) { frame.run(info, input, false); });
    QObject::connect(page, &ResultPage::changeWanted, &frame.finder(), &Finder::ask);
    QObject::connect(page, &ResultPage::linkWanted, &frame,
                     [&frame](const ResultLink& link) { followLink(frame, link); });
    QObject::connect(page, &ResultPage::nextWanted, &frame,
                     [&frame](const QString& id, const Json& input) { frame.invoke(id, input); });
    return page;
}

ResultPage* openResult(Frame& frame, const command::CommandInfo& command)
{
    return qobject_cast<ResultPage*>(frame.documents().open(makeResult(frame, command)));
}

void show(Frame& frame, const command::CommandInfo& command, const CommandRun& run)
{
    ResultPage* there = resultOf(frame, command);
    if (command.effect != command::Effect::Read && !qs(run.answer.text).trimmed().contains(QLatin1Char('\n')) &&
        !run.answer.negative && run.said.empty() && there == nullptr)
        return;
    ResultPage* page = there != nullptr ? there : openResult(frame, command);
    page->show(run);
    if (there == nullptr && page == frame.documents().current())
        page->focusContent();
}

// What went wrong stands where the answer would, beside the button that asks again.
void showFailure(Frame& frame, const command::CommandInfo& command, const Json& input, const Error& error)
{
    ResultPage* page = resultOf(frame, command);
    if (page == nullptr && command.effect == command::Effect::Read && error.code != ErrorCode::Cancelled) {
        page = openResult(frame, command);
        page->begin(input);
    }
    if (page != nullptr)
        page->showError(error);
}

} // namespace

namespace panels {
void results(Frame& frame)
{
    PageKind kind;
    kind.kind = QStringLiteral("result");
    kind.workspace = false;
    kind.create = [&frame](const QString& rest, const QVariantMap& how) -> Page* {
        const command::CommandInfo* command = frame.bench().registry.find(ss(rest));
        if (command == nullptr || command->effect != command::Effect::Read || how.isEmpty() ||
            !blockedBy(*command, frame.bench().session).isEmpty())
            return nullptr;
        return makeResult(frame, *command);
    };
    frame.addPage(std::move(kind));
    QObject::connect(&frame, &Frame::started, &frame,
                     [&frame](const command::CommandInfo& command, const Json& input, bool front) {
                         if (ResultPage* page = resultOf(frame, command)) {
                             page->begin(input);
                             if (front)
                                 frame.documents().setCurrentWidget(page);
                         }
                     });
    QObject::connect(
        &frame, &Frame::answered, &frame,
        [&frame](const command::CommandInfo& command, const CommandRun& run) { show(frame, command, run); });
    QObject::connect(&frame, &Frame::failed, &frame,
                     [&frame](const command::CommandInfo& command, const Json& input, const Error& error) {
                         showFailure(frame, command, input, error);
                     });
}
} // namespace panels

} // namespace pluma::ui

// Interfaces (OpenAPI) as forms.
#include <QFileDialog>
#include <QFileInfo>

#include "frame/frame.h"
#include "panels/metabuilder/metabuilder_page.h"
#include "panels/metabuilder/metabuilder_start.h"
#include "panels/metabuilder/scenes.h"
#include "widgets/session/recent.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

const QString ownInterface = QStringLiteral("metabuilder:own");

void openInterface(Frame& frame, const QString& path) { frame.open(QStringLiteral("metabuilder:") + path); }

Page* makeInterface(Frame& frame, const QString& rest)
{
    if (rest.isEmpty()) {
        auto* start = new MetabuilderStart(frame.bench(), &frame.documents());
        QObject::connect(start, &MetabuilderStart::openWanted, &frame,
                         [&frame](const QString& path) { openInterface(frame, path); });
        QObject::connect(start, &MetabuilderStart::chooseWanted, &frame,
                         [&frame] { frame.invoke(QStringLiteral("metabuilder.open")); });
        QObject::connect(start, &MetabuilderStart::ownWanted, &frame, [&frame] { frame.open(ownInterface); });
        return start;
    }
    auto* page =
        new MetabuilderPage(frame.bench(), rest == QStringLiteral("own") ? QString() : rest, &frame.documents());
    QObject::connect(page, &MetabuilderPage::openWanted, &frame,
                     [&frame] { frame.invoke(QStringLiteral("metabuilder.open")); });
    return page;
}

void chooseInterface(Frame& frame)
{
    const QStringList recent = Interfaces(frame.bench().settings).recent();
    const QString path =
        QFileDialog::getOpenFileName(&frame.window(), MetabuilderPage::tr("Open an OpenAPI document"),
                                     recent.isEmpty() ? QString() : QFileInfo(recent.front()).path(),
                                     MetabuilderPage::tr("OpenAPI documents (*.json *.yaml *.yml);;All files (*)"));
    if (!path.isEmpty())
        openInterface(frame, path);
}

void addActions(Frame& frame)
{
    const QString menu = MetabuilderPage::tr("Metabuilder");
    const auto add = [&](const char* id, const QString& title, const char* icon, std::function<void()> run,
                         const QKeySequence& keys = {}) {
        frame.actions().add(QLatin1String(id), menu, title, QLatin1String(icon), keys, std::move(run));
    };
    const auto on = [&frame](void (MetabuilderPage::*what)()) {
        return [&frame, what] {
            if (auto* page = qobject_cast<MetabuilderPage*>(frame.documents().current()))
                (page->*what)();
        };
    };
    add(
        "metabuilder.start", menu, "interface", [&frame] { openInterface(frame, {}); },
        QKeySequence(QStringLiteral("Ctrl+Shift+M")));
    add("metabuilder.open", MetabuilderPage::tr("Open an interface (OpenAPI)…"), "interface",
        [&frame] { chooseInterface(frame); });
    add("metabuilder.commands", MetabuilderPage::tr("Open the workbench's commands as an interface"), "interface",
        [&frame] { frame.open(ownInterface); });
    add("metabuilder.this", MetabuilderPage::tr("Open this document in the Metabuilder"), "interface", [&frame] {
        const auto snapshot = frame.bench().session.snapshot();
        const Page* front = frame.documents().current();
        if (snapshot && front != nullptr && !front->artifact().isEmpty())
            openInterface(frame, qs(snapshot->absolute(ss(front->artifact()))));
    });
    add("metabuilder.operation", MetabuilderPage::tr("Find an operation"), "", on(&MetabuilderPage::find));
    add("metabuilder.curl", MetabuilderPage::tr("Copy the request as cURL"), "", on(&MetabuilderPage::copyCurl));
    add("metabuilder.review", MetabuilderPage::tr("Review what changed in the document"), "",
        on(&MetabuilderPage::review));
    add("metabuilder.reload", MetabuilderPage::tr("Read the document again"), "refresh", on(&MetabuilderPage::reload));
}

// What acts on the page in front waits for one.
void updateActions(Frame& frame)
{
    const Page* front = frame.documents().current();
    const bool interface = qobject_cast<const MetabuilderPage*>(front) != nullptr;
    for (const char* id : {"metabuilder.operation", "metabuilder.curl", "metabuilder.review", "metabuilder.reload"})
        frame.actions().find(QLatin1String(id))->setEnabled(interface);
    frame.actions()
        .find(QStringLiteral("metabuilder.this"))
        ->setEnabled(front != nullptr && !front->artifact().isEmpty());
}

void offer(Frame& frame, std::vector<FinderEntry>& entries)
{
    Settings& settings = frame.bench().settings;
    const auto turns = Recent(settings).turns(QStringLiteral("interface"));
    for (const QString& path : Interfaces(settings).favourites() + Interfaces(settings).recent())
        entries.push_back({QFileInfo(path).fileName(),
                           QFileInfo(path).path(),
                           QStringLiteral("interface"),
                           MetabuilderPage::tr("interface"),
                           [&frame, path] { openInterface(frame, path); },
                           5,
                           {},
                           {},
                           {},
                           turns.count(path) > 0 ? turns.at(path) : 0,
                           {}});
}

} // namespace

namespace panels {
void metabuilder(Frame& frame)
{
    PageKind kind;
    kind.kind = QStringLiteral("metabuilder");
    kind.workspace = false;
    kind.create = [&frame](const QString& rest, const QVariantMap&) { return makeInterface(frame, rest); };
    kind.there = [](const QString& rest) {
        return rest.isEmpty() || rest == QStringLiteral("own") || QFileInfo(rest).isFile();
    };
    frame.addPage(std::move(kind));
    addActions(frame);
    QObject::connect(&frame.documents(), &DocumentArea::pagesChanged, &frame, [&frame] { updateActions(frame); });
    updateActions(frame);
    frame.takeFiles({QStringLiteral("json"), QStringLiteral("yaml"), QStringLiteral("yml")},
                    [&frame](const QString& path) { openInterface(frame, path); });
    frame.addScenes([&frame](Stage& stage) { addInterfaceScenes(frame, stage); });
    frame.addSource([&frame](std::vector<FinderEntry>& entries) { offer(frame, entries); });
}
} // namespace panels

} // namespace pluma::ui

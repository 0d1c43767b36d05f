// Search in all files of the program.
#include "frame/frame.h"
#include "panels/search/search_page.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

void openSearch(Frame& frame, bool replacing)
{
    if (!frame.bench().session.isOpen())
        return frame.bench().notify({Notice::Level::Info, SearchPage::tr("Open a workspace to search in it."), {}, {}});
    const Page* front = frame.documents().current();
    const QString selected = front != nullptr ? front->selectedText() : QString();
    const QString words = selected.contains(QLatin1Char('\n')) ? QString() : selected.left(200);
    frame.open(QStringLiteral("search"), {{QStringLiteral("words"), words}, {QStringLiteral("replacing"), replacing}});
}

Page* makeSearch(Frame& frame)
{
    const auto unsaved = [&frame] {
        std::map<std::string, std::string> out;
        for (const Page* page : frame.documents().pages())
            if (const auto bytes = page->unsaved(); bytes && !page->artifact().isEmpty())
                out[ss(page->artifact())] = bytes->toStdString();
        return out;
    };
    auto* page = new SearchPage(frame.bench(), unsaved, &frame.documents());
    QObject::connect(page, &SearchPage::openPlace, &frame, frame.bench().openPlace);
    return page;
}

} // namespace

namespace panels {
void search(Frame& frame)
{
    PageKind kind;
    kind.kind = QStringLiteral("search");
    kind.focus = false; // the page knows where
    kind.create = [&frame](const QString&, const QVariantMap&) { return makeSearch(frame); };
    kind.direct = [](Page* page, const QString&, const QVariantMap& how) {
        qobject_cast<SearchPage*>(page)->begin(how.value(QStringLiteral("words")).toString(),
                                               how.value(QStringLiteral("replacing")).toBool());
    };
    frame.addPage(std::move(kind));
    const QString menu = SearchPage::tr("Edit");
    frame.actions().add(QStringLiteral("search.files"), menu, SearchPage::tr("Search in all files"),
                        QStringLiteral("search"), QKeySequence(QStringLiteral("Ctrl+Shift+F")),
                        [&frame] { openSearch(frame, false); }, {.group = 1, .workspace = true});
    frame.actions().add(QStringLiteral("search.replace"), menu, SearchPage::tr("Replace in all files"), {},
                        QKeySequence(QStringLiteral("Ctrl+Shift+H")), [&frame] { openSearch(frame, true); },
                        {.group = 1, .workspace = true});
    for (const bool replacing : {false, true})
        frame.takeOver(
            replacing ? QStringLiteral("program.replace") : QStringLiteral("program.search"),
            [&frame, replacing] {
                openSearch(frame, replacing);
                return true;
            },
            false);
}
} // namespace panels

} // namespace pluma::ui

// Contexts: their list, and the pages that show, freeze, clone and compare them.
#include "frame/frame.h"
#include "panels/contexts/clone_page.h"
#include "panels/contexts/commit_page.h"
#include "panels/contexts/compare_page.h"
#include "panels/contexts/context_page.h"
#include "panels/contexts/contexts_panel.h"
#include "panels/contexts/freeze_page.h"
#include "panels/contexts/frozen_page.h"
#include "panels/contexts/section.h"
#include "widgets/session/recent.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

/// A child of the frame.
class ContextsInstall : public QObject {
public:
    explicit ContextsInstall(Frame& frame)
        : QObject(&frame), m_frame(frame), m_bench(frame.bench()),
          m_panel(new ContextsPanel(m_bench, frame.verdicts(), &frame.window()))
    {
        frame.addDock({.id = QStringLiteral("contexts"),
                       .title = ContextsPanel::tr("Contexts"),
                       .icon = QStringLiteral("context"),
                       .area = Qt::RightDockWidgetArea,
                       .group = 2,
                       .minimumWidth = 264},
                      m_panel);
        connect(m_panel, &ContextsPanel::compareWanted, this, &ContextsInstall::compare);
        connect(m_panel, &ContextsPanel::cloneWanted, this, &ContextsInstall::clone);
        addContextPages();
        addFilePages();
        addFrozenSection(frame);
        frame.takeOver(QStringLiteral("context.clone"), [this] { return offerClone(); });
        frame.takeOver(QStringLiteral("diff"), [this] { return offerCompare(); });
        frame.takeOver(QStringLiteral("context.freeze"), [this] {
            const bool open = m_bench.session.isOpen();
            if (open)
                m_frame.open(QStringLiteral("freeze"),
                             {{QStringLiteral("phase"), m_frame.chosen(QStringLiteral("phase"))}});
            return open;
        });
        frame.follow("context.frozen", [this](const command::Event& event) {
            m_frame.open(QStringLiteral("context:") + qs(event.snapshot));
            return true;
        });
        frame.addSource([this](std::vector<FinderEntry>& entries) { offer(entries); });
    }

private:
    const memory::ContextInfo* known(const QString& reference) const
    {
        const auto snapshot = m_bench.session.snapshot();
        return snapshot ? snapshot->context(reference) : nullptr;
    }
    // Lists of commands offer contexts by their ids, so what was used is kept by them.
    void used(const QString& reference)
    {
        const memory::ContextInfo* context = known(reference);
        recentOf(m_bench).used(QStringLiteral("context"), context != nullptr ? qs(context->id) : reference);
    }
    void clone(const QString& id) { m_frame.open(QStringLiteral("clone:") + id); }
    void compare(const QString& a, const QString& b)
    {
        m_frame.open(QStringLiteral("compare:") + a + QLatin1Char('|') + b);
    }

    void addContextPages()
    {
        const auto commitOf = [this](const QString& reference) {
            const memory::ContextInfo* context = known(reference);
            return context != nullptr ? qs(context->commit) : reference;
        };
        PageKind context;
        context.kind = QStringLiteral("context");
        context.focus = false;
        context.canonical = commitOf;
        context.create = [this](const QString& reference, const QVariantMap&) -> Page* {
            findContext(reference);
            return nullptr;
        };
        context.comesLater = [](const QString&) { return true; };
        context.direct = [this](Page*, const QString& rest, const QVariantMap&) { used(rest); };
        m_frame.addPage(std::move(context));

        PageKind clone;
        clone.kind = QStringLiteral("clone");
        clone.canonical = commitOf;
        clone.create = [this](const QString& rest, const QVariantMap&) -> Page* {
            const memory::ContextInfo* source = known(rest);
            return source != nullptr ? new ClonePage(m_bench, *source, &m_frame.documents()) : nullptr;
        };
        clone.direct = [this](Page*, const QString& rest, const QVariantMap&) { used(rest); };
        m_frame.addPage(std::move(clone));

        PageKind compare;
        compare.kind = QStringLiteral("compare");
        compare.create = [this](const QString& rest, const QVariantMap&) -> Page* {
            return new ComparePage(m_bench, rest.section(QLatin1Char('|'), 0, 0), rest.section(QLatin1Char('|'), 1),
                                   &m_frame.documents());
        };
        compare.direct = [this](Page*, const QString& rest, const QVariantMap&) {
            for (const int side : {1, 0})
                if (const QString id = rest.section(QLatin1Char('|'), side, side); !id.isEmpty())
                    used(id);
        };
        m_frame.addPage(std::move(compare));

        PageKind freeze;
        freeze.kind = QStringLiteral("freeze");
        freeze.create = [this](const QString&, const QVariantMap& how) -> Page* {
            auto* page = new FreezePage(m_bench, how.value(QStringLiteral("phase")).toString(), &m_frame.documents());
            connect(page, &FreezePage::openPlace, this, m_bench.openPlace);
            connect(page, &FreezePage::frozen, this, m_bench.openContext);
            return page;
        };
        freeze.direct = [](Page* page, const QString&, const QVariantMap& how) {
            if (const QString phase = how.value(QStringLiteral("phase")).toString(); !phase.isEmpty())
                qobject_cast<FreezePage*>(page)->choose(phase);
        };
        m_frame.addPage(std::move(freeze));
    }
    void addFilePages()
    {
        PageKind frozen;
        frozen.kind = QStringLiteral("frozen");
        frozen.create = [this](const QString& rest, const QVariantMap&) -> Page* {
            auto* page = new FrozenPage(m_bench, rest.section(QLatin1Char('|'), 0, 0),
                                        rest.section(QLatin1Char('|'), 1), &m_frame.documents());
            connect(page, &FrozenPage::differenceWanted, this, &ContextsInstall::openDifference);
            return page;
        };
        m_frame.addPage(std::move(frozen));

        PageKind commit;
        commit.kind = QStringLiteral("commit");
        commit.create = [this](const QString& rest, const QVariantMap&) -> Page* {
            return new CommitPage(m_bench, rest, &m_frame.documents());
        };
        m_frame.addPage(std::move(commit));
    }

    // The engine looks for it: it may have come since the workspace was read.
    void findContext(const QString& reference)
    {
        m_bench.session.run<memory::ContextInfo>(
            ContextsPanel::tr("Open %1").arg(reference),
            [id = ss(reference)](memory::Workspace& workspace, Job&) { return memory::findContext(workspace, id); },
            this,
            [this](Result<memory::ContextInfo> context) {
                if (!context)
                    return m_bench.tell(context.error());
                auto* page = new ContextPage(m_bench, m_frame.verdicts(), std::move(*context), &m_frame.documents());
                connect(page, &ContextPage::cloneWanted, this, &ContextsInstall::clone);
                connect(page, &ContextPage::compareWanted, this, &ContextsInstall::compare);
                connect(page, &ContextPage::differenceWanted, this, &ContextsInstall::openDifference);
                connect(page, &ContextPage::frozenWanted, this, [this](const QString& id, const QString& path) {
                    m_frame.open(QStringLiteral("frozen:") + id + QLatin1Char('|') + path);
                });
                m_frame.documents().open(page);
            },
            true);
    }
    // How a frozen artifact differs from today's file, which may have another name (`today`; empty: it is gone).
    void openDifference(const QString& id, const QString& path, const QString& today)
    {
        const memory::ContextInfo* context = known(id);
        if (context == nullptr)
            return m_bench.notify(
                {Notice::Level::Warning, ContextsPanel::tr("There is no context %1 here any more.").arg(id), path, {}});
        m_frame.open(QStringLiteral("history:") + (today.isEmpty() ? path : today),
                     {{QStringLiteral("context"), qs(context->commit)}, {QStringLiteral("path"), path}});
    }

    // The context in front, or the only one there is.
    QString meant() const
    {
        const auto snapshot = m_bench.session.snapshot();
        const auto* front = qobject_cast<const ContextPage*>(m_frame.documents().current());
        const QString here = front != nullptr ? front->key().section(QLatin1Char(':'), 1) : QString();
        return known(here) != nullptr ? here : QString();
    }
    bool offerClone()
    {
        const auto snapshot = m_bench.session.snapshot();
        if (!snapshot || snapshot->contexts.empty())
            return false;
        const auto open = [this](const QString& commit) { clone(commit); };
        if (const QString here = meant(); !here.isEmpty())
            open(here);
        else if (snapshot->contexts.size() == 1)
            open(qs(snapshot->contexts.front().commit));
        else
            m_frame.pickContext(ContextsPanel::tr("Clone which context?"), {}, {}, open);
        return true;
    }
    bool offerCompare()
    {
        const auto snapshot = m_bench.session.snapshot();
        const command::CommandInfo* diff = m_bench.registry.find("diff");
        if (!snapshot || snapshot->contexts.empty() || diff == nullptr)
            return false;
        const auto second = [this](const QString& a) {
            FinderEntry tree;
            tree.title = ContextsPanel::tr("The working tree");
            tree.detail = ContextsPanel::tr("as the files are now");
            tree.icon = QStringLiteral("folder");
            tree.run = [this, a] { compare(a, {}); };
            m_frame.pickContext(ContextsPanel::tr("Compare it with what?"), a, {std::move(tree)},
                                [this, a](const QString& b) { compare(a, b); });
        };
        if (const QString here = meant(); !here.isEmpty()) {
            second(here);
            return true;
        }
        FinderEntry folders;
        folders.title = ContextsPanel::tr("Two folders or files…");
        folders.detail = QStringLiteral("pluma diff");
        folders.icon = QStringLiteral("code");
        folders.run = [this, diff] { m_frame.finder().ask(*diff, Json::object()); };
        m_frame.pickContext(ContextsPanel::tr("Compare which context?"), {}, {std::move(folders)}, second);
        return true;
    }
    void offer(std::vector<FinderEntry>& entries)
    {
        const auto snapshot = m_bench.session.snapshot();
        if (!snapshot)
            return;
        for (auto it = snapshot->contexts.rbegin(); it != snapshot->contexts.rend(); ++it)
            entries.push_back({contextPath(*it),
                               qs(it->id),
                               QStringLiteral("context"),
                               ContextsPanel::tr("context"),
                               [this, id = qs(it->commit)] { m_bench.openContext(id); },
                               12,
                               {},
                               QStringLiteral("context"),
                               qs(it->id),
                               0,
                               {}});
    }

    Frame& m_frame;
    const Bench& m_bench;
    ContextsPanel* m_panel;
};

} // namespace

namespace panels {
void contexts(Frame& frame) { new ContextsInstall(frame); }
} // namespace panels

} // namespace pluma::ui

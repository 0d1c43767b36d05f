#include "panels/inspector/inspector.h"
#include "memory/contexts.h"
#include "memory/inventory.h"
#include "memory/values.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "base/beneath.h"
#include "widgets/moments.h"
#include "widgets/pieces.h"
#include "widgets/text.h"

namespace pluma::ui {

Inspector::Inspector(const Bench& bench, QWidget* parent) : QScrollArea(parent), m_bench(bench)
{
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &Inspector::build);
    setObjectName(QStringLiteral("inspector"));
    setAccessibleName(tr("Inspector"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&bench.session, &Session::changed, this, &Inspector::refresh);
    connect(&bench.session, &Session::closed, this, [this] {
        m_path.clear();
        refresh();
    });
    connect(&bench.theme, &Theme::changed, this, &Inspector::refresh);
    build();
}

void Inspector::show(const QString& path)
{
    m_path = path;
    refresh();
}

void Inspector::row(QVBoxLayout* column, const QString& name, const QString& value, const QString& tip, bool mono)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    auto* n = label(name, "dim");
    n->setFixedWidth(m_bench.theme.points(92));
    n->setWordWrap(true);
    auto* v = label(value, "text");
    v->setWordWrap(true);
    v->setTextInteractionFlags(Qt::TextSelectableByMouse);
    v->setToolTip(tip);
    if (mono)
        v->setFont(m_bench.theme.mono());
    line->addWidget(n, 0, Qt::AlignTop);
    line->addWidget(v, 1);
    column->addLayout(line);
}

// Several reasons to show something else often come in one turn; all of them are answered once.
void Inspector::refresh() { m_later.start(); }

void Inspector::build()
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(6);
    const auto snapshot = m_bench.session.snapshot();
    if (!snapshot) {
        auto* text =
            label(tr("What is selected is explained here: who made it, from what, and which contexts froze it."), "dim",
                  content);
        text->setWordWrap(true);
        column->addWidget(text);
    } else if (m_path.isEmpty()) {
        auto* text =
            label(tr("What is open or selected is explained here: what it is, which values of the program stand "
                     "in it, where it comes from and which contexts froze it."),
                  "dim", content);
        text->setWordWrap(true);
        column->addWidget(text);
    } else {
        artifact(column, *snapshot);
    }
    column->addStretch();
    setWidget(content); // deletes the one before
}

// Which values of the program stand in the file, and where; read in a job from what lies on the disk.
void Inspector::values(QVBoxLayout* column, const Snapshot& snapshot)
{
    auto* box = new QWidget;
    auto* inner = new QVBoxLayout(box);
    inner->setContentsMargins(0, 6, 0, 0);
    inner->setSpacing(4);
    inner->addWidget(hairline());
    inner->addWidget(label(tr("Values of the program"), "heading"));
    box->hide();
    column->addWidget(box);
    m_bench.session.run<std::vector<memory::BoundValue>>(
        tr("Look for values of the program in %1").arg(m_path),
        [program = snapshot.program, root = snapshot.absolute({}),
         path = ss(m_path)](memory::Workspace& workspace, Job&) -> Result<std::vector<memory::BoundValue>> {
            PLUMA_TRY(const auto bytes, readFileBeneath(root, path));
            return memory::boundValues(workspace, program, path, bytes);
        },
        box,
        [this, box, inner, path = m_path](Result<std::vector<memory::BoundValue>> values) {
            if (!values || values->empty())
                return; // a file without them is the common one
            for (const memory::BoundValue& value : *values) {
                const bool lost = !value.problem.empty();
                const QString where = value.line > 0 ? tr("line %1").arg(value.line) : qs(value.at);
                auto* push = linkButton(QStringLiteral("%1 = %2   %3")
                                            .arg(qs(value.parameter), lost ? tr("no place") : qs(value.text), where),
                                        "inspectorValue", box);
                push->setToolTip(lost            ? qs(value.problem)
                                 : value.drifted ? tr("The program says %1.").arg(qs(value.expected))
                                                 : tr("As the program says."));
                push->setAccessibleDescription(push->toolTip());
                if (lost || value.drifted)
                    push->setIcon(m_bench.theme.icon(QStringLiteral("problems"), QStringLiteral("warn")));
                connect(push, &QPushButton::clicked, this,
                        [this, path, line = value.line] { m_bench.openPlace(path, line, 1); });
                inner->addWidget(push, 0, Qt::AlignLeft);
            }
            box->show();
        },
        true);
}

void Inspector::artifact(QVBoxLayout* column, const Snapshot& snapshot)
{
    const std::string path = ss(m_path);
    auto* name = label(m_path.section(QLatin1Char('/'), -1), "heading");
    name->setWordWrap(true);
    column->addWidget(name);
    const auto named = [](const std::vector<tfa::Code>& codes, const std::string& code) {
        const auto it = std::find_if(codes.begin(), codes.end(), [&](const tfa::Code& c) { return c.code == code; });
        return qs(it == codes.end() || it->name.empty() ? code : code + " · " + it->name);
    };
    if (snapshot.inventory) {
        const auto& rows = snapshot.inventory->rows;
        const auto it =
            std::lower_bound(rows.begin(), rows.end(), path,
                             [](const memory::Inventory::Row& r, const std::string& p) { return r.path < p; });
        if (it != rows.end() && it->path == path) {
            const memory::Inventory& i = *snapshot.inventory;
            if (!it->attributed)
                row(column, tr("Scope"), tr("Common to all phases"));
            if (it->phase != 0)
                row(column, tr("Phase"), named(snapshot.vocabulary.phases, i.phases[it->phase]));
            if (it->domain != 0)
                row(column, tr("Domain"), named(snapshot.vocabulary.domains, i.domains[it->domain]));
            if (it->ata != 0)
                row(column, tr("ATA"), qs(i.atas[it->ata]));
            if (it->subsystem != 0)
                row(column, tr("Subsystem"), qs(i.subsystems[it->subsystem]));
            if (it->kind != 0)
                row(column, tr("Kind"), qs(i.kinds[it->kind]));
        }
    }
    auto* itemRows = new QVBoxLayout; // filled when its number is known
    itemRows->setSpacing(6);
    column->addLayout(itemRows);
    if (const auto change = snapshot.changes.find(path); change != snapshot.changes.end())
        row(column, tr("Working tree"),
            change->second == '?'   ? tr("new, not in git yet")
            : change->second == 'D' ? tr("removed")
            : change->second == '~' ? tr("not compared: its filter may not run here")
                                    : tr("changed since the last commit"));
    column->addSpacing(6);
    column->addWidget(hairline());
    column->addSpacing(4);
    column->addWidget(label(tr("Where it comes from"), "heading"));
    const auto provenance = snapshot.provenance.find(path);
    if (provenance == snapshot.provenance.end()) {
        auto* text = label(tr("Made here: no template, no source context is recorded."), "dim");
        text->setWordWrap(true);
        column->addWidget(text);
    } else {
        const context::ProvenanceEntry& p = provenance->second;
        row(column, tr("Origin"), originText(p.origin));
        if (!p.templateId.empty())
            row(column, tr("Template"), qs(p.templateId));
        if (!p.fromContext.empty())
            row(column, tr("From"), qs(p.fromContext), qs(p.fromDigest));
        if (!p.fromPath.empty() && p.fromPath != path)
            row(column, tr("Was"), qs(p.fromPath));
        if (!p.parameters.empty()) {
            QStringList names;
            for (const std::string& parameter : p.parameters)
                names << qs(parameter);
            row(column, tr("Parameters"), names.join(QStringLiteral(", ")));
        }
    }
    values(column, snapshot);
    column->addSpacing(6);
    column->addWidget(hairline());
    column->addSpacing(4);
    column->addWidget(label(tr("Frozen in"), "heading"));
    // Which contexts hold it is read from their listings, in a job; the answer goes into a label that may be gone by
    // then.
    auto* frozen = label(tr("Looking …"), "dim");
    frozen->setWordWrap(true);
    column->addWidget(frozen);
    std::vector<memory::ContextInfo> contexts;
    for (const memory::ContextInfo& context : snapshot.contexts)
        if (context.program == snapshot.program.id)
            contexts.push_back(context);
    struct Hits {
        std::vector<std::pair<QString, std::string>> contexts; ///< their names and when they were made
        tfa::ItemIdentity item;
    };
    m_bench.jobs.cancel(std::exchange(m_looking, 0)); // the one before may still read
    m_looking = m_bench.session.run<Hits>(
        tr("Look for %1 in the contexts").arg(m_path),
        [contexts, path, program = snapshot.program](memory::Workspace& workspace, Job& job) -> Result<Hits> {
            Hits out;
            memory::Inventory one;
            one.rows.push_back({path});
            PLUMA_TRY(const auto items, memory::itemsOf(workspace, program, one, job));
            if (!items.items.empty())
                out.item = items.items.front();
            for (const memory::ContextInfo& context : contexts) {
                PLUMA_CHECK(job.step("contexts"));
                const auto listing = memory::listingOf(workspace, context);
                if (!listing)
                    continue;
                for (const context::ListingEntry& entry : *listing)
                    if (entry.path == path)
                        out.contexts.emplace_back(QStringLiteral("%1@%2").arg(qs(context.phase), qs(context.at())),
                                                  context.created);
            }
            return out;
        },
        frozen,
        [this, frozen, itemRows](Result<Hits> hits) {
            m_looking = 0;
            if (!hits)
                return frozen->setText(qs(hits.error().message));
            const auto tell = [frozen, contexts = hits->contexts] {
                QStringList words;
                for (const auto& [context, time] : contexts)
                    words << QStringLiteral("%1 · %2").arg(context, relativeTime(time));
                frozen->setText(words.isEmpty() ? tr("No context holds it yet.") : words.join(QLatin1Char('\n')));
            };
            tell();
            if (!hits->contexts.empty())
                followTime(frozen, tell);
            const tfa::ItemIdentity& item = hits->item;
            if (item.empty())
                return;
            row(itemRows, tr("Item"),
                qs(item.number) + (item.rev.empty() ? QString() : tr(", revision %1").arg(qs(item.rev))));
            if (!item.ciType.empty())
                row(itemRows, tr("Item type"), qs(item.ciType));
            if (!item.effectivity.empty())
                row(itemRows, tr("Effectivity"), qs(item.effectivity));
            if (!item.owner.empty())
                row(itemRows, tr("Owner"), qs(item.owner));
            if (!item.exportMarking.empty())
                row(itemRows, tr("Export"), qs(item.exportMarking));
        },
        true);
}

} // namespace pluma::ui

// What the inspector says of an artifact's place in the program.
#include "panels/navigator/section.h"

#include <algorithm>

#include "memory/inventory.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

QString named(const std::vector<tfa::Code>& codes, const std::string& code)
{
    const auto it = std::find_if(codes.begin(), codes.end(), [&](const tfa::Code& c) { return c.code == code; });
    return qs(it == codes.end() || it->name.empty() ? code : code + " · " + it->name);
}

void tellRow(Section& section, const Snapshot& snapshot, const memory::Inventory::Row& row)
{
    const memory::Inventory& i = *snapshot.inventory;
    if (!row.attributed)
        section.row(Section::tr("Scope"), Section::tr("Common to all phases"));
    if (row.phase != 0)
        section.row(Section::tr("Phase"), named(snapshot.vocabulary.phases, i.phases[row.phase]));
    if (row.domain != 0)
        section.row(Section::tr("Domain"), named(snapshot.vocabulary.domains, i.domains[row.domain]));
    if (row.ata != 0)
        section.row(Section::tr("ATA"), qs(i.atas[row.ata]));
    if (row.subsystem != 0)
        section.row(Section::tr("Subsystem"), qs(i.subsystems[row.subsystem]));
    if (row.kind != 0)
        section.row(Section::tr("Kind"), qs(i.kinds[row.kind]));
}

void tellPlace(Section& section, const QString& path, const Snapshot& snapshot)
{
    const std::string wanted = ss(path);
    if (snapshot.inventory) {
        const auto& rows = snapshot.inventory->rows;
        const auto it =
            std::lower_bound(rows.begin(), rows.end(), wanted,
                             [](const memory::Inventory::Row& r, const std::string& p) { return r.path < p; });
        if (it != rows.end() && it->path == wanted)
            tellRow(section, snapshot, *it);
    }
    if (const auto change = snapshot.changes.find(wanted); change != snapshot.changes.end())
        section.row(Section::tr("Working tree"), change->second == '?'   ? Section::tr("new, not in git yet")
                                                 : change->second == 'D' ? Section::tr("removed")
                                                 : change->second == '~'
                                                     ? Section::tr("not compared: its filter may not run here")
                                                     : Section::tr("changed since the last commit"));
}

void tellItem(Section& section, const tfa::ItemIdentity& item)
{
    if (item.empty())
        return;
    section.row(Section::tr("Item"),
                qs(item.number) + (item.rev.empty() ? QString() : Section::tr(", revision %1").arg(qs(item.rev))));
    if (!item.ciType.empty())
        section.row(Section::tr("Item type"), qs(item.ciType));
    if (!item.effectivity.empty())
        section.row(Section::tr("Effectivity"), qs(item.effectivity));
    if (!item.owner.empty())
        section.row(Section::tr("Owner"), qs(item.owner));
    if (!item.exportMarking.empty())
        section.row(Section::tr("Export"), qs(item.exportMarking));
}

// Its number and what comes with it stand in the file or beside it, so they are read in a job.
void readItem(const Bench& bench, Section& section, const QString& path, const Snapshot& snapshot)
{
    section.reads(bench.session.run<tfa::ItemIdentity>(
        Section::tr("Read the item of %1").arg(path),
        [path = ss(path), program = snapshot.program](memory::Workspace& workspace,
                                                      Job& job) -> Result<tfa::ItemIdentity> {
            memory::Inventory one;
            one.rows.push_back({path});
            PLUMA_TRY(const auto items, memory::itemsOf(workspace, program, one, job));
            return items.items.empty() ? tfa::ItemIdentity() : items.items.front();
        },
        &section,
        [&section](Result<tfa::ItemIdentity> item) {
            if (item)
                tellItem(section, *item);
        },
        true));
}

} // namespace

void addPlaceSection(Frame& frame)
{
    frame.addSection(10, {{}, [&bench = frame.bench()](Section& section, const QString& path, const Snapshot& now) {
                              tellPlace(section, path, now);
                              readItem(bench, section, path, now);
                          }});
}

} // namespace pluma::ui

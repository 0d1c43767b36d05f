#include "testing.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <functional>

#include <fmt/format.h>

#include "frame/finder.h"
#include "memory/contexts.h"
#include "memory/inventory.h"
#include "panels/contexts/context_page.h"
#include "panels/documents/csv_table.h"
#include "panels/navigator/artifact_model.h"
#include "widgets/words/text.h"

using namespace pluma;
using namespace pluma::ui;

namespace {

std::shared_ptr<Snapshot> program(int artifacts)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->program = {"P1", ""};
    snapshot->vocabulary = *tfa::Vocabulary::shipped();
    auto inventory = std::make_shared<memory::Inventory>();
    inventory->phases = {"", "CAD", "CAE"};
    inventory->domains = {"", "AAA", "PPP"};
    inventory->atas = {"", "57", "28"};
    inventory->kinds = {"", "data", "document"};
    inventory->subsystems = {"", "57-10 Box", "28-20 Tanks"};
    for (int i = 0; i < artifacts; ++i) {
        memory::Inventory::Row row;
        const auto n = static_cast<std::uint16_t>(1 + i % 2);
        row.attributed = i % 10 != 0;
        row.path = row.attributed ? fmt::format("DOMAIN/{}/SYSTEMS/{}/PLM/CAx/{}/deep folder/artifact ↔ {:07}.yaml",
                                                inventory->domains[n], inventory->atas[n],
                                                inventory->phases[1 + static_cast<std::size_t>(i / 2 % 2)], i)
                                  : fmt::format("COMMON/part {}/readme {:07}.md", i % 7, i);
        row.phase = row.attributed ? static_cast<std::uint16_t>(1 + i / 2 % 2) : 0;
        row.domain = row.ata = row.attributed ? n : 0;
        row.kind = n;
        row.subsystem = row.attributed ? n : 0;
        inventory->rows.push_back(std::move(row));
    }
    std::sort(inventory->rows.begin(), inventory->rows.end(),
              [](const auto& a, const auto& b) { return a.path < b.path; });
    snapshot->inventory = inventory;
    return snapshot;
}

// Everything that can be reached by opening every node, as paths of leaves.
QStringList leaves(ArtifactModel& model, const QModelIndex& parent = {})
{
    if (model.canFetchMore(parent))
        model.fetchMore(parent);
    QStringList out;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QString path = index.data(ArtifactModel::PathRole).toString();
        if (!path.isEmpty())
            out << path;
        else
            out << leaves(model, index);
    }
    return out;
}

// Every third artifact has an item number, of two groups.
std::shared_ptr<const memory::ItemTable> items(const Snapshot& snapshot)
{
    auto out = std::make_shared<memory::ItemTable>();
    for (std::size_t i = 0; i < snapshot.inventory->rows.size(); ++i) {
        if (i % 3 != 0) {
            out->of.push_back(-1);
            continue;
        }
        tfa::ItemIdentity identity;
        identity.number = (i % 2 == 0 ? "AAA-10-" : "AAA-20-") + std::to_string(i);
        identity.rev = "B";
        out->of.push_back(static_cast<std::int32_t>(out->items.size()));
        out->items.push_back(std::move(identity));
    }
    return out;
}

} // namespace

class TestModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyOrderShowsEveryArtifactOnce()
    {
        const auto snapshot = program(500);
        ArtifactModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false); // it would fetch inside a reset, which it then complains of; leaves() fetches
        model.show(snapshot);
        model.setItems(items(*snapshot));
        for (const auto order : {ArtifactModel::Order::Domain, ArtifactModel::Order::Phase, ArtifactModel::Order::Kind,
                                 ArtifactModel::Order::Item, ArtifactModel::Order::Folder}) {
            model.setOrder(order);
            QStringList seen = leaves(model);
            QCOMPARE(seen.size(), 500);
            seen.sort();
            QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), 500);
        }
    }
    void commonFilesStandWhereTheyBelong()
    {
        const auto snapshot = program(500);
        auto inventory = std::make_shared<memory::Inventory>(*snapshot->inventory);
        for (memory::Inventory::Row& row : inventory->rows) {
            row.subsystem = 0;
            if (!row.attributed)
                row.domain = row.ata = 1; // a pattern without a phase matched
        }
        snapshot->inventory = inventory;
        ArtifactModel model;
        model.show(snapshot);
        const auto titles = [&](const QModelIndex& parent) {
            QStringList out;
            if (model.canFetchMore(parent))
                model.fetchMore(parent);
            for (int row = 0; row < model.rowCount(parent); ++row)
                out << model.index(row, 0, parent).data().toString();
            return out;
        };
        QVERIFY(!titles({}).contains(QStringLiteral("Common to all phases")));
        const QModelIndex domain = model.index(0, 0);
        QCOMPARE(titles(domain), QStringList{QStringLiteral("ATA 57")});
        const QStringList phases = titles(model.index(0, 0, domain));
        QVERIFY2(phases.size() == 3 && phases.last() == QStringLiteral("Common to all phases"),
                 qPrintable(phases.join(QLatin1Char('|'))));
        QCOMPARE(leaves(model).size(), 500);
    }
    void findLeadsToTheArtifact()
    {
        const auto snapshot = program(500);
        ArtifactModel model;
        model.show(snapshot);
        model.setItems(items(*snapshot));
        for (const auto order : {ArtifactModel::Order::Domain, ArtifactModel::Order::Phase, ArtifactModel::Order::Kind,
                                 ArtifactModel::Order::Item, ArtifactModel::Order::Folder}) {
            model.setOrder(order);
            for (const std::size_t at : {std::size_t{0}, std::size_t{77}, std::size_t{499}}) {
                const QString path = qs(snapshot->inventory->rows[at].path);
                QCOMPARE(model.find(path).data(ArtifactModel::PathRole).toString(), path);
            }
            QVERIFY(!model.find(QStringLiteral("nowhere")).isValid());
        }
    }
    void itemsAreGroupedByNumber()
    {
        const auto snapshot = program(60);
        ArtifactModel model;
        model.show(snapshot);
        model.setOrder(ArtifactModel::Order::Item);
        QCOMPARE(model.rowCount(), 0); // not read yet
        model.setItems(items(*snapshot));
        QStringList titles;
        for (int row = 0; row < model.rowCount(); ++row)
            titles << model.index(row, 0).data().toString();
        QCOMPARE(titles, QStringList({QStringLiteral("AAA-10"), QStringLiteral("AAA-20"),
                                      QStringLiteral("Without an item number")}));
        const QModelIndex group = model.index(0, 0);
        model.fetchMore(group);
        QCOMPARE(model.index(0, 0, group).data().toString(), QStringLiteral("AAA-10-0 · B"));
        auto other = program(61); // other artifacts, other items
        model.show(other);
        QCOMPARE(model.rowCount(), 0);
    }
    void findingsMarkTheArtifactAndWhatItIsIn()
    {
        const auto snapshot = program(100);
        ArtifactModel model;
        model.show(snapshot);
        const std::string bad = snapshot->inventory->rows[20].path;
        const std::string odd = snapshot->inventory->rows[21].path;
        model.setFindings({{bad, 'e'}, {odd, 'w'}, {"gone.yaml", 'e'}});
        const QModelIndex index = model.find(qs(bad));
        QCOMPARE(index.data(ArtifactModel::FindingRole).toString(), QStringLiteral("e"));
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("error")));
        QCOMPARE(model.find(qs(odd)).data(ArtifactModel::FindingRole).toString(), QStringLiteral("w"));
        QCOMPARE(index.parent().data(ArtifactModel::FindingRole).toString(), QStringLiteral("e"));
        QVERIFY(!model.find(qs(snapshot->inventory->rows[90].path)).data(ArtifactModel::FindingRole).isValid());
        model.setFindings({});
        QVERIFY(!model.find(qs(bad)).data(ArtifactModel::FindingRole).isValid());
    }
    void theFilterRanksAndForgets()
    {
        ArtifactModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false); // it would fetch inside a reset, which it then complains of; leaves() fetches
        const auto snapshot = program(2000);
        const auto found = [&](const char* typed) {
            std::vector<std::uint32_t> rows;
            Job job;
            const auto ranked = rankArtifacts(*snapshot->inventory, typed, 500, job);
            for (const Ranked::Hit& hit : ranked->best)
                rows.push_back(hit.row);
            return rows;
        };
        model.show(snapshot);
        model.setFound(found("artifact 0000123"));
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("artifact ↔ 0000123.yaml"));
        QVERIFY(model.rowCount() <= 500);
        model.setFound(found("no such thing at all"));
        QCOMPARE(model.rowCount(), 0);
        model.setFound({});
        QVERIFY(model.rowCount() >= 2);
        model.show(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }
    void badgesFollowTheSnapshot()
    {
        auto snapshot = program(50);
        ArtifactModel model;
        model.show(snapshot);
        auto changed = std::make_shared<Snapshot>(*snapshot);
        const std::string path = snapshot->inventory->rows[20].path;
        changed->changes[path] = 'M';
        model.show(changed);
        QCOMPARE(model.find(qs(path)).data(ArtifactModel::ChangeRole).toString(), QStringLiteral("M"));
        QVERIFY(model.find(qs(path)).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("changed")));
    }
    // Many artifacts are searched in a job; the latest search alone answers, and it is the same answer.
    void theLatestSearchAnswers()
    {
        const auto many = program(searchInline + 1);
        JobRunner jobs;
        ArtifactSearch search(jobs);
        QStringList answers;
        const auto ask = [&](const char* typed) {
            search.run(std::shared_ptr<const memory::Inventory>(many, many->inventory.get()), QLatin1String(typed), 5,
                       &jobs, [&, typed](const Ranked& ranked) {
                           answers << QLatin1String(typed) + QStringLiteral(": ") +
                                          qs(many->inventory->rows[ranked.best.front().row].path);
                       });
        };
        ask("artifact 0000001");
        ask("artifact 0000042");
        QVERIFY(search.running());
        QTRY_VERIFY(!search.running());
        QTest::qWait(50);
        QCOMPARE(answers.size(), 1);
        QVERIFY2(answers.front().startsWith(QStringLiteral("artifact 0000042: ")) &&
                     answers.front().endsWith(QStringLiteral("0000042.yaml")),
                 qPrintable(answers.front()));
        Job job;
        job.cancel();
        QVERIFY(!rankArtifacts(*many->inventory, "artifact", 5, job));
        const auto bounded = [&] {
            Job plain;
            return rankArtifacts(*many->inventory, "artifact", 5, plain);
        }();
        QCOMPARE(bounded->best.size(), std::size_t{5});
        QVERIFY(bounded->matches > searchInline / 2); // all that are called that, not the best five
    }
    // Lazy: a million artifacts must not be turned into a million nodes.
    void aMillionOpensLazily()
    {
        const auto snapshot = program(1'000'000);
        ArtifactModel model;
        model.show(snapshot);
        int nodes = model.rowCount();
        QVERIFY(nodes < 20);
        const QModelIndex first = model.index(0, 0);
        model.fetchMore(first);
        QVERIFY(model.rowCount(first) < 20);
        QVERIFY(model.find(qs(snapshot->inventory->rows[777'777].path)).isValid());
    }
    void theFinderFindsWhatIsTyped()
    {
        FinderModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        bool ran = false;
        model.setSources({{QStringLiteral("Freeze a phase…"),
                           QStringLiteral("pluma freeze-context"),
                           {},
                           {},
                           [&] { ran = true; },
                           0},
                          {QStringLiteral("Save"), QStringLiteral("File"), {}, {}, [] {}, 0}},
                         program(12'450));
        const auto ask = [&](const QString& typed) {
            Job job;
            model.search(typed, *rankArtifacts(*model.artifacts()->inventory, ss(typed), 100, job));
        };
        ask(QStringLiteral("freeze"));
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Freeze a phase…"));
        std::function<void()> run;
        QString path;
        model.pick(0, run, path);
        QVERIFY(run && path.isEmpty());
        run();
        QVERIFY(ran);
        ask(QStringLiteral("artifact 0000777"));
        run = {};
        model.pick(0, run, path);
        QVERIFY(path.endsWith(QStringLiteral("0000777.yaml")));
        ask({});
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.rowCount() <= 100);
        model.pick(4711, run, path);
    }
    void cellsChangeTheirBytesOnly()
    {
        QByteArray text("name,note,value\r\nwing,\"a \"\"b\"\", c\",40\r\ntail,\xff\xfe raw,9\r\n");
        CsvModel* live = nullptr;
        CsvModel model(
            [&](std::size_t begin, std::size_t end, const QByteArray& with) {
                text.replace(static_cast<qsizetype>(begin), static_cast<qsizetype>(end - begin), with);
                live->load(text);
            },
            [&] { return text; });
        live = &model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.load(text);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), 3);
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("a \"b\", c"));
        QVERIFY(model.setData(model.index(0, 2), QStringLiteral("45"), Qt::EditRole));
        QCOMPARE(text, QByteArray("name,note,value\r\nwing,\"a \"\"b\"\", c\",45\r\ntail,\xff\xfe raw,9\r\n"));
        QVERIFY(model.setData(model.index(0, 0), QStringLiteral("wing, left"), Qt::EditRole));
        QCOMPARE(text,
                 QByteArray("name,note,value\r\n\"wing, left\",\"a \"\"b\"\", c\",45\r\ntail,\xff\xfe raw,9\r\n"));
        QVERIFY(!model.setData(model.index(0, 2), QStringLiteral("45"), Qt::EditRole)); // nothing changed
        model.setReadOnly(true);
        QVERIFY(!model.setData(model.index(0, 2), QStringLiteral("46"), Qt::EditRole));
        model.load({});
        QCOMPARE(model.rowCount(), 0);
    }
    void tablesKeepTheirSeparator()
    {
        QByteArray text("sep=;\r\nkey;value\r\nspan;45,5\r\n");
        CsvModel* live = nullptr;
        CsvModel model(
            [&](std::size_t begin, std::size_t end, const QByteArray& with) {
                text.replace(static_cast<qsizetype>(begin), static_cast<qsizetype>(end - begin), with);
                live->load(text);
            },
            [&] { return text; });
        live = &model;
        model.load(text);
        QCOMPARE(model.columnCount(), 2);
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("value"));
        QCOMPARE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toInt(), 3);
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("45,5"));
        QVERIFY(model.index(0, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        QVERIFY(model.setData(model.index(0, 1), QStringLiteral("46,5"), Qt::EditRole));
        QCOMPARE(text, QByteArray("sep=;\r\nkey;value\r\nspan;46,5\r\n"));
        QVERIFY(model.setData(model.index(0, 0), QStringLiteral("a;b"), Qt::EditRole));
        QCOMPARE(text, QByteArray("sep=;\r\nkey;value\r\n\"a;b\";46,5\r\n"));
        // A tab in one cell does not make a table of tabs.
        text = "key,value\nspan,40\n";
        CsvModel other([](std::size_t, std::size_t, const QByteArray&) {}, [&] { return text; });
        other.load(text);
        QCOMPARE(other.columnCount(), 2);
        other.load("key\t1,value\nspan\t1,40\n");
        QCOMPARE(other.index(0, 1).data().toString(), QStringLiteral("40"));
    }
    void listingsFilter()
    {
        ListingModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::vector<context::ListingEntry> entries(3);
        entries[0].path = "a/wing.yaml";
        entries[1].path = "b/tail.yaml";
        entries[1].item = {{"number", "N1"}, {"rev", "C"}};
        entries[2].path = "c/Wing.md";
        context::Provenance provenance;
        provenance["b/tail.yaml"].origin = context::Origin::Cloned;
        model.show(entries, provenance);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(1, 2).data().toString(), QStringLiteral("N1"));
        QCOMPARE(model.index(1, 4).data().toString(), QStringLiteral("cloned"));
        model.setFilter(QStringLiteral("wing"));
        QCOMPARE(model.rowCount(), 2);
    }
};

QTEST_MAIN(TestModels)
#include "tst_models.moc"

#include "testing.h"
#include "window.h"

#include <QAbstractItemView>
#include <QElapsedTimer>
#include <QLabel>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace pluma;
using namespace pluma::ui;

// Contexts whose statements, listings and envelopes are damaged in every place and by every type, put into the
// repository as somebody who sends it could, and shown by every page that shows a context. What a page throws ends this
// test; what a job throws is told by its last catch, and is looked for in what the window says.
class TestHostile : public testing::WindowTest {
    Q_OBJECT

    static constexpr std::size_t batch = 20;

    struct Seed {
        QString ref;
        std::string commit, statement, envelope, provenance, program, common, artifacts; ///< trees by their ids
        std::vector<std::pair<std::string, std::string>> parts;                          ///< of the listing
    };
    std::vector<Seed> m_seeds;

    Seed seed(const QString& ref) const
    {
        const auto text = [&](const char* path) {
            return ss(gitOutput({QStringLiteral("cat-file"), QStringLiteral("blob"), ref + QLatin1String(path)}));
        };
        const auto tree = [&](const char* path) {
            return ss(gitOutput({QStringLiteral("rev-parse"), ref + QLatin1String(path)}).trimmed());
        };
        Seed out{ref,
                 tree(""),
                 text(":context.json"),
                 text(":context.dsse.json"),
                 text(":provenance.jsonl"),
                 tree(":program"),
                 tree(":common"),
                 tree(":artifacts"),
                 {}};
        const QString parts = gitOutput(
            {QStringLiteral("ls-tree"), QStringLiteral("--name-only"), ref + QStringLiteral(":artifacts/.pluma")});
        for (const QString& name : parts.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            out.parts.emplace_back(ss(name), text(qPrintable(QStringLiteral(":artifacts/.pluma/") + name)));
        return out;
    }

    static std::vector<Json::json_pointer> places(const Json& json, const Json::json_pointer& at)
    {
        std::vector<Json::json_pointer> out = {at};
        if (json.is_structured())
            for (const auto& [key, value] : json.items()) {
                const auto inner = places(value, json.is_array() ? at / std::size_t(std::stoul(key)) : at / key);
                out.insert(out.end(), inner.begin(), inner.end());
            }
        return out;
    }

    // Every place with some of the values that it must not have; `each`: how many of them.
    static std::vector<std::string> mutated(const std::string& text, std::size_t each)
    {
        const Json whole = Json::parse(text);
        const std::vector<Json> others = {nullptr,
                                          7,
                                          -1e300,
                                          true,
                                          "x",
                                          "",
                                          Json::array(),
                                          Json::object(),
                                          Json::array({Json::array({1})}),
                                          Json{{"value", Json::object()}, {"unit", 5}, {"trust", 1}},
                                          std::string(100000, '\xd7'),
                                          "\xe2\x80\xae\x1b[31m/../\n"};
        std::vector<std::string> out;
        std::size_t next = 0;
        for (const auto& place : places(whole, Json::json_pointer())) {
            for (std::size_t i = 0; i < each; ++i) {
                Json changed = whole;
                changed[place] = others[next++ % others.size()];
                out.push_back(changed.dump(-1, ' ', false, Json::error_handler_t::replace));
            }
            if (place.empty() || next % 3 != 0)
                continue;
            Json without = whole; // … and without it
            Json& holder = without[place.parent_pointer()];
            if (holder.is_object())
                holder.erase(place.back());
            out.push_back(without.dump());
        }
        return out;
    }

    // One commit a mutant, all of them by one git.
    QString import(const QByteArray& stream) const
    {
        QProcess git;
        git.setWorkingDirectory(m_repository);
        git.start(QStringLiteral("git"), {QStringLiteral("fast-import"), QStringLiteral("--quiet")});
        git.write(stream);
        git.closeWriteChannel();
        git.waitForFinished(60000);
        return git.exitCode() == 0 ? QString() : QString::fromUtf8(git.readAllStandardError());
    }
    struct Files {
        std::string statement, envelope, provenance;
        std::pair<std::string, std::string> part; ///< of the listing; none: as it is
    };
    static void add(QByteArray& stream, const Seed& seed, const QString& ref, const Files& files)
    {
        const auto data = [&](const std::string& bytes) {
            stream += "data " + QByteArray::number(static_cast<qlonglong>(bytes.size())) + "\n" +
                      QByteArray::fromStdString(bytes) + "\n";
        };
        stream += "commit " + ref.toUtf8() + "\ncommitter A <a@example.com> 1764460800 +0000\ndata 1\nm\n";
        for (const auto& [name, id] :
             {std::pair("program", seed.program), {"common", seed.common}, {"artifacts", seed.artifacts}})
            stream += "M 040000 " + QByteArray::fromStdString(id) + " " + name + "\n";
        for (const auto& [name, bytes] : {std::pair("context.json", files.statement),
                                          {"context.dsse.json", files.envelope},
                                          {"provenance.jsonl", files.provenance}}) {
            stream += QByteArray("M 100644 inline ") + name + "\n";
            data(bytes);
        }
        if (!files.part.first.empty()) {
            stream += "M 100644 inline artifacts/.pluma/" + QByteArray::fromStdString(files.part.first) + "\n";
            data(files.part.second);
        }
        stream += "\n";
    }

    // All that the window says at this moment.
    QString said() const
    {
        QString out;
        for (const QLabel* label : m_window->findChildren<QLabel*>())
            out += label->text() + QLatin1Char('\n');
        const auto* notices = m_window->findChild<QTreeWidget*>(QStringLiteral("noticesTree"));
        for (int i = 0; notices != nullptr && i < notices->topLevelItemCount(); ++i)
            out += notices->topLevelItem(i)->text(1) + QLatin1Char('\n');
        return out;
    }
    bool nothingThrew() const { return !said().contains(QStringLiteral("should not have")); }

    // Every page of one context, one after the other.
    bool walk(const QString& commit)
    {
        const QString other = qs(m_seeds.front().commit);
        const QString path = pick(".yaml");
        for (const QString& key : {QStringLiteral("context:") + commit, QStringLiteral("clone:") + commit,
                                   QStringLiteral("compare:") + commit + QLatin1Char('|') + other,
                                   QStringLiteral("compare:") + other + QLatin1Char('|') + commit,
                                   QStringLiteral("frozen:") + commit + QLatin1Char('|') + path}) {
            m_window->frame().restore(key, {});
            if (!QTest::qWaitFor([this] { return m_window->bench().jobs.idle(); }, 20000))
                return false;
            for (Page* page : m_window->documents().pages()) {
                for (QAbstractItemView* view : page->findChildren<QAbstractItemView*>())
                    if (view->model() != nullptr && view->model()->rowCount() > 0)
                        view->setCurrentIndex(view->model()->index(0, 0));
                m_window->documents().close(page);
            }
            if (!nothingThrew())
                return false;
        }
        return true;
    }

    struct Mutant {
        const Seed* seed;
        Files files;
    };
    int number = 100; ///< of the next context
    // A few at a time, as the window shows all that are there. PLUMA_HOSTILE_ALL=1 shows every one, not some.
    void shows(const std::vector<Mutant>& mutants)
    {
        const bool all = qEnvironmentVariableIsSet("PLUMA_HOSTILE_ALL");
        const std::size_t most = all ? mutants.size() : std::min<std::size_t>(mutants.size(), 24);
        QElapsedTimer clock;
        clock.start();
        for (std::size_t from = 0; from < most; from += batch) {
            QByteArray stream;
            QStringList refs;
            for (std::size_t i = from; i < std::min(from + batch, most); ++i) {
                const Mutant& mutant = mutants[i * mutants.size() / most];
                refs << (mutant.seed->ref.section(QLatin1Char('/'), 0, -2) + QStringLiteral("/%1").arg(number++));
                add(stream, *mutant.seed, refs.constLast(), mutant.files);
            }
            const QString failed = import(stream);
            QVERIFY2(failed.isEmpty(), qPrintable(failed));
            refresh();
            QVERIFY2(nothingThrew(), qPrintable(said()));
            std::size_t seen = 0;
            for (const memory::ContextInfo& context : session().snapshot()->contexts) {
                if (!refs.contains(qs(context.ref)))
                    continue;
                ++seen;
                const Json shown = context.statement.json();
                QVERIFY2(walk(qs(context.commit)),
                         qPrintable(said() +
                                    qs(shown.dump(-1, ' ', false, Json::error_handler_t::replace).substr(0, 3000))));
            }
            QCOMPARE(seen, static_cast<std::size_t>(refs.size()));
            m_window->bench().invoke(QStringLiteral("go.status"));
            QTRY_VERIFY_WITH_TIMEOUT(m_window->bench().jobs.idle(), 20000);
            QVERIFY2(nothingThrew(), qPrintable(said()));
            for (const QString& ref : refs)
                QCOMPARE(git({QStringLiteral("update-ref"), QStringLiteral("-d"), ref}), 0);
        }
        qInfo("%zu of %zu in %lld ms", most, mutants.size(), clock.elapsed());
    }
    void refresh()
    {
        QSignalSpy read(&m_window->bench().session, &Session::refreshed);
        m_window->bench().session.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(read.count() > 0 && m_window->bench().jobs.idle(), 20000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(makeProgram(QStringLiteral("r"), true));
        QCOMPARE(pluma({QStringLiteral("freeze-context"), QStringLiteral("--phase"), QStringLiteral("CAD"),
                        QStringLiteral("-q")},
                       m_repository),
                 0);
        QCOMPARE(
            pluma({QStringLiteral("clone-context"), QStringLiteral("--from"), QStringLiteral("AMPEL360-BWB-Q100/CAD"),
                   QStringLiteral("--to"), QStringLiteral("AMPEL360-BWB-Q200/CAD"), QStringLiteral("--param-overrides"),
                   QStringLiteral("wing_span=45m"), QStringLiteral("--accept-incomplete"), QStringLiteral("-q")},
                  m_repository),
            0);
        const QString refs = gitOutput({QStringLiteral("for-each-ref"), QStringLiteral("--format=%(refname)"),
                                        QStringLiteral("refs/pluma/contexts")});
        for (const QString& ref : refs.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            m_seeds.push_back(seed(ref));
        QCOMPARE(m_seeds.size(), std::size_t{2});
        QVERIFY(!m_seeds[0].parts.empty() && !m_seeds[1].provenance.empty());
    }
    void init()
    {
        makeWindow(QStringLiteral("w.ini"), {1280, 800});
        QVERIFY(openProgram());
    }
    void cleanup() { m_window.reset(); }

    void statementsOfEveryType()
    {
        std::vector<Mutant> mutants;
        for (const Seed& seed : m_seeds)
            for (const std::string& statement : mutated(seed.statement, 1))
                mutants.push_back({&seed, {statement, seed.envelope, seed.provenance, {}}});
        shows(mutants);
    }

    // A line of the listing, of the provenance, and the envelope.
    void whatStandsBesideThem()
    {
        std::vector<Mutant> mutants;
        for (const Seed& seed : m_seeds) {
            for (const std::string& envelope : mutated(seed.envelope, 2))
                mutants.push_back({&seed, {seed.statement, envelope, seed.provenance, {}}});
            const auto& [name, lines] = seed.parts.front();
            for (const std::string& line : mutated(lines.substr(0, lines.find('\n')), 3))
                mutants.push_back({&seed, {seed.statement, seed.envelope, seed.provenance, {name, line + "\n"}}});
            if (seed.provenance.empty())
                continue;
            for (const std::string& line : mutated(seed.provenance.substr(0, seed.provenance.find('\n')), 3))
                mutants.push_back({&seed, {seed.statement, seed.envelope, line + "\n", {}}});
        }
        shows(mutants);
    }
};

QTEST_MAIN(TestHostile)
#include "memory/contexts.h"
#include "tst_hostile.moc"

#include "testing.h"
#include "window.h"

#include <QDir>
#include <QInputDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

#include "frame/actions.h"
#include "memory/contexts.h"
#include "widgets/pieces.h"
#include "widgets/session/verdicts.h"

using namespace pluma;
using namespace pluma::ui;

// What the window shows follows what is there: since the last freeze, since a verification, since the templates were
// read, since a file got another name.
class TestCurrent : public testing::WindowTest {
    Q_OBJECT

    QString m_template; ///< a repository to copy, with a context of CAD
    int m_number = 0;

    void refresh()
    {
        QSignalSpy read(&m_window->bench().session, &Session::refreshed);
        m_window->bench().session.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(read.count() > 0 && m_window->bench().jobs.idle(), 20000);
    }
    void commit()
    {
        QCOMPARE(git({QStringLiteral("add"), QStringLiteral("-A")}), 0);
        QCOMPARE(git({QStringLiteral("commit"), QStringLiteral("-qm"), QStringLiteral("work")}), 0);
    }
    QString phase(const char* code) const
    {
        return m_window->findChild<QWidget*>(QStringLiteral("phase_") + QLatin1String(code))->accessibleName();
    }
    // An artifact of CAD.
    QString inCad() const
    {
        const auto& inventory = *session().snapshot()->inventory;
        for (const auto& row : inventory.rows)
            if (row.attributed && inventory.phases[row.phase] == "CAD" && row.path.ends_with(".yaml"))
                return qs(row.path);
        return {};
    }
    QString contextId() const { return qs(session().snapshot()->contexts.front().commit); }
    QStringList shown(const char* tree) const
    {
        QStringList out;
        for (QTreeWidgetItemIterator it(m_window->findChild<QTreeWidget*>(QLatin1String(tree))); *it != nullptr; ++it)
            out << (*it)->text(0);
        return out;
    }
    QString notices() const
    {
        QString out;
        const auto* tree = m_window->findChild<QTreeWidget*>(QStringLiteral("noticesTree"));
        for (int i = 0; i < tree->topLevelItemCount(); ++i)
            out += tree->topLevelItem(i)->text(1) + QLatin1Char('\n');
        return out;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(makeProgram(QStringLiteral("template"), true));
        m_template = m_repository;
        QCOMPARE(pluma({QStringLiteral("freeze-context"), QStringLiteral("--phase"), QStringLiteral("CAD"),
                        QStringLiteral("-q")},
                       m_template),
                 0);
    }
    void init()
    {
        QVERIFY(copyProgram(m_template, QStringLiteral("r%1").arg(++m_number)));
        makeWindow(QStringLiteral("w%1.ini").arg(m_number), {1500, 950});
        QVERIFY(openProgram());
    }
    void cleanup() { m_window.reset(); }

    void theRibbonCountsCommittedWorkToo()
    {
        QVERIFY2(phase("CAD").endsWith(QStringLiteral("frozen @1")), qPrintable(phase("CAD")));
        const QString path = inCad();
        const QByteArray before = file(path);
        write(path, before + "# changed\n");
        refresh();
        QTRY_VERIFY2(phase("CAD").endsWith(QStringLiteral("1 changed since")), qPrintable(phase("CAD")));
        commit();
        refresh();
        QTRY_VERIFY2(phase("CAD").endsWith(QStringLiteral("1 changed since")), qPrintable(phase("CAD")));
        // A new file counts before git knows it, and after.
        const QString fresh = path.section(QLatin1Char('/'), 0, -2) + QStringLiteral("/quite-new.yaml");
        write(fresh, QByteArray("a: 1\n"));
        refresh();
        QTRY_VERIFY2(phase("CAD").endsWith(QStringLiteral("2 changed since")), qPrintable(phase("CAD")));
        commit();
        refresh();
        QVERIFY2(phase("CAD").endsWith(QStringLiteral("2 changed since")), qPrintable(phase("CAD")));
        const auto drift = session().snapshot()->since.at("CAD");
        QCOMPARE(drift->changed, std::vector<std::string>{ss(path)});
        QCOMPARE(drift->added, std::vector<std::string>{ss(fresh)});
        // What is as it was frozen is so, committed or not; what is gone differs.
        write(path, before);
        QVERIFY(QFile::remove(absolute(fresh)));
        refresh();
        QTRY_VERIFY2(phase("CAD").endsWith(QStringLiteral("frozen @1")), qPrintable(phase("CAD")));
        QVERIFY(QFile::remove(absolute(path)));
        refresh();
        QTRY_COMPARE(session().snapshot()->since.at("CAD")->removed, std::vector<std::string>{ss(path)});
        // Work of another phase does not count.
        QVERIFY(session().snapshot()->since.count("CAE") == 0);
    }

    void whoeverIsRevokedLeavesNoState()
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home.filePath(QStringLiteral("ben%1").arg(m_number)));
        const auto ben = [&](const QStringList& arguments) {
            QProcess process;
            process.setProcessEnvironment(environment);
            process.setWorkingDirectory(m_repository);
            process.start(QString::fromLocal8Bit(qgetenv("PLUMA")), arguments);
            process.waitForFinished(60000);
            return process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
        };
        const Json made = Json::parse(
            ss(ben({QStringLiteral("keys"), QStringLiteral("create"), QStringLiteral("--json")})), nullptr, false);
        QVERIFY(made.is_object());
        QCOMPARE(pluma({QStringLiteral("keys"), QStringLiteral("enroll"), QStringLiteral("--key"),
                        qs(made["public_key"].get<std::string>()), QStringLiteral("--person"), QStringLiteral("Ben"),
                        QStringLiteral("-q")},
                       m_repository),
                 0);
        QVERIFY(!ben({QStringLiteral("freeze-context"), QStringLiteral("--phase"), QStringLiteral("CAE"),
                      QStringLiteral("--commit"), QStringLiteral("Ben"), QStringLiteral("--json")})
                     .isEmpty());
        refresh();
        QTRY_VERIFY2(phase("CAE").contains(QStringLiteral("frozen @1")), qPrintable(phase("CAE")));
        QCOMPARE(pluma({QStringLiteral("keys"), QStringLiteral("revoke"), qs(made["fingerprint"].get<std::string>()),
                        QStringLiteral("--reason"), QStringLiteral("left"), QStringLiteral("--up-to"),
                        QStringLiteral("none"), QStringLiteral("-q")},
                       m_repository),
                 0);
        refresh();
        QTRY_VERIFY2(phase("CAE").contains(QStringLiteral("@1 not trusted")), qPrintable(phase("CAE")));
        QVERIFY(phase("CAD").contains(QStringLiteral("frozen @1")));
        QVERIFY(session().snapshot()->lastFrozen("CAE") == nullptr);
    }

    void changesSinceThenHaveNewFiles()
    {
        const QString path = inCad();
        const QString fresh = path.section(QLatin1Char('/'), 0, -2) + QStringLiteral("/quite-new.yaml");
        const QString committed = path.section(QLatin1Char('/'), 0, -2) + QStringLiteral("/known.yaml");
        write(committed, QByteArray("a: 1\nb: 2\n"));
        commit();
        write(fresh, QByteArray("a: 1\n"));
        write(path, file(path) + "# changed\n");
        m_window->bench().openContext(contextId());
        QTRY_VERIFY(m_window->documents().current()->findChild<QPushButton*>(QStringLiteral("contextCompare")) !=
                    nullptr);
        m_window->documents().current()->findChild<QPushButton*>(QStringLiteral("contextCompare"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(shown("compareTree").size(), qsizetype{3}, 20000);
        QVERIFY(shown("compareTree").contains(QStringLiteral("+ quite-new.yaml")));
        QVERIFY(shown("compareTree").contains(QStringLiteral("+ known.yaml")));
        QVERIFY(shown("compareTree").contains(QStringLiteral("~ ") + path.section(QLatin1Char('/'), -1)));
        const auto* tree = m_window->findChild<QTreeWidget*>(QStringLiteral("compareTree"));
        const auto found = tree->findItems(QStringLiteral("+ known.yaml"), Qt::MatchExactly);
        QCOMPARE(found.front()->text(1), QStringLiteral("+2"));
    }

    void verdictsSayThatSomethingMoved()
    {
        const QString id = contextId();
        m_window->bench().openContext(id);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->verdicts().find(ss(id)) != nullptr, 20000);
        refresh();
        auto* verdict = m_window->documents().current()->findChild<StateLabel*>(QStringLiteral("contextVerdict"));
        QVERIFY(verdict != nullptr);
        QVERIFY2(verdict->text().startsWith(QStringLiteral("Verified")), qPrintable(verdict->text()));
        // What is edited is not what was frozen.
        write(inCad(), QByteArray("a: 2\n"));
        refresh();
        QVERIFY2(verdict->text().startsWith(QStringLiteral("Verified")), qPrintable(verdict->text()));
        QCOMPARE(git({QStringLiteral("checkout"), QStringLiteral("-q"), QStringLiteral(".")}), 0);
        // Another entry in the log it is judged by.
        QCOMPARE(pluma({QStringLiteral("freeze-context"), QStringLiteral("--phase"), QStringLiteral("CAE"),
                        QStringLiteral("-q")},
                       m_repository),
                 0);
        refresh();
        QTRY_VERIFY2(verdict->text().startsWith(QStringLiteral("Changed since")), qPrintable(verdict->text()));
        QVERIFY(m_window->verdicts().find(ss(id))->stale);
        QString badge;
        for (QTreeWidgetItemIterator it(m_window->findChild<QTreeWidget*>(QStringLiteral("contextsTree"))); *it; ++it)
            if ((*it)->data(0, Qt::UserRole).toString() == id)
                badge = (*it)->text(1);
        QVERIFY2(badge.endsWith(QStringLiteral("changed since")), qPrintable(badge));
        m_window->documents().current()->findChild<QPushButton*>(QStringLiteral("contextVerify"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->verdicts().running(ss(id)), 20000);
        QVERIFY2(verdict->text().startsWith(QStringLiteral("Verified")), qPrintable(verdict->text()));
    }

    // An id is what a context says of itself: a copied one gets no verdict of the genuine one.
    void aCopiedIdIsNotTheContext()
    {
        const auto genuine = session().snapshot()->contexts.front();
        const char* forge =
            "import os, sys\n"
            "sys.path.insert(0, os.path.join(os.environ['PLUMA_SOURCE'], 'tests', 'support'))\n"
            "from forge import Forger, Key, signer, signers\n"
            "from pluma import World\n"
            "with World('eve') as w:\n"
            "    eve = Key(b'e' * 32)\n"
            "    Forger(w, sys.argv[1]).context(eve, signers(signer(eve, 'Ana')), program=sys.argv[2],\n"
            "        created='2099-01-01T00:00:00.000Z', context_id=sys.argv[3])\n";
        QCOMPARE(QProcess::execute(QStringLiteral("python3"), {QStringLiteral("-c"), QLatin1String(forge), m_repository,
                                                               qs(genuine.program), qs(genuine.id)}),
                 0);
        refresh();
        const auto& contexts = session().snapshot()->contexts;
        const auto forged = std::find_if(contexts.begin(), contexts.end(), [&](const memory::ContextInfo& one) {
            return one.id == genuine.id && one.commit != genuine.commit;
        });
        QVERIFY(forged != contexts.end());
        const std::string copy = forged->commit;
        QCOMPARE(session().snapshot()->lastFrozen(genuine.phase)->commit, genuine.commit);
        auto& verdicts = m_window->verdicts();
        for (const std::string& commit : {genuine.commit, copy}) {
            verdicts.verify(commit);
            QTRY_VERIFY_WITH_TIMEOUT(!verdicts.running(commit) && verdicts.find(commit) != nullptr, 20000);
        }
        QVERIFY(verdicts.find(genuine.commit)->result.ok());
        QVERIFY(!verdicts.find(copy)->result.whole());
        m_window->bench().openContext(qs(copy));
        const auto text = [&] {
            auto* shown = m_window->documents().current()->findChild<StateLabel*>(QStringLiteral("contextVerdict"));
            return shown != nullptr ? shown->text() : QString();
        };
        QTRY_VERIFY2(m_window->documents().current()->key().endsWith(qs(copy)) &&
                         text().startsWith(QStringLiteral("Does not verify")),
                     qPrintable(text()));
        m_window->bench().openContext(qs(genuine.id));
        QTRY_VERIFY2(m_window->documents().current()->key().endsWith(qs(genuine.commit)) &&
                         text().startsWith(QStringLiteral("Verified")),
                     qPrintable(text()));
        for (QTreeWidgetItemIterator it(m_window->findChild<QTreeWidget*>(QStringLiteral("contextsTree"))); *it; ++it)
            if ((*it)->data(0, Qt::UserRole).toString() == qs(copy))
                QCOMPARE((*it)->text(1), QStringLiteral("does not verify"));
    }

    void templatesFromOutsideAreKnown()
    {
        QTRY_VERIFY_WITH_TIMEOUT(shown("templatesTree").size() > 10, 10000);
        QVERIFY(!shown("templatesTree").contains(QStringLiteral("Quite our own")));
        QVERIFY(QDir().mkpath(absolute(QStringLiteral(".pluma/templates"))));
        QCOMPARE(pluma({QStringLiteral("template"), QStringLiteral("new"), QStringLiteral("OUR-OWN"),
                        QStringLiteral("--title"), QStringLiteral("Quite our own")},
                       absolute({})),
                 0);
        m_window->actions().find(QStringLiteral("workspace.refresh"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(shown("templatesTree").contains(QStringLiteral("Quite our own")), 10000);
        QTRY_VERIFY(m_window->bench().jobs.idle());
        // Read again without a change, the list stays as it is.
        auto* tree = m_window->findChild<QTreeWidget*>(QStringLiteral("templatesTree"));
        tree->setCurrentItem(tree->topLevelItem(1)->child(0));
        const auto* item = tree->currentItem();
        refresh();
        QVERIFY(tree->currentItem() == item);
    }

    void aRenamedFileTakesItsBindingsAlong()
    {
        const QString path = pick("geometry-001.yaml");
        const QByteArray before = file(QStringLiteral(".pluma/bindings.yaml"));
        const QByteArray own = "  - {parameter: wing_span, path: \"" + path.toUtf8() + "\", at: \"json:/wing_span\"}\n";
        write(QStringLiteral(".pluma/bindings.yaml"), before + own);
        const QString to = path.section(QLatin1Char('/'), 0, -2) + QStringLiteral("/other.yaml");
        open(path);
        QTimer::singleShot(200, this, [to] {
            auto* dialog = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog != nullptr);
            dialog->setTextValue(to);
            dialog->accept();
        });
        m_window->actions().find(QStringLiteral("document.rename"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(file(QStringLiteral(".pluma/bindings.yaml")).contains("/other.yaml"), 10000);
        QCOMPARE(file(QStringLiteral(".pluma/bindings.yaml")),
                 before + QByteArray(own).replace(path.toUtf8(), to.toUtf8()));
        QTRY_VERIFY2(notices().contains(QStringLiteral("new path")), qPrintable(notices()));
        m_window->actions().find(QStringLiteral("document.undo_file"))->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(file(QStringLiteral(".pluma/bindings.yaml")), before + own, 10000);
    }
};

QTEST_MAIN(TestCurrent)
#include "tst_current.moc"

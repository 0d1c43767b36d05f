#include "testing.h"
#include "window.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <QTreeView>
#include <QTreeWidget>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <sys/stat.h>
#include <unistd.h>

#include "editor/text_editor.h"
#include "frame/finder.h"
#include "panels/navigator/artifact_model.h"
#include "shell/application.h"

using namespace pluma;
using namespace pluma::ui;

// What must not end the window, nor pass without a word: what throws, what is new, what cannot be written.
class TestFaults : public testing::WindowTest {
    Q_OBJECT

    QString notices() const
    {
        QString out;
        const auto* tree = m_window->findChild<QWidget*>(QStringLiteral("notices"))->findChild<QTreeWidget*>();
        for (int i = 0; i < tree->topLevelItemCount(); ++i)
            for (int c = 0; c < tree->columnCount(); ++c)
                out += tree->topLevelItem(i)->text(c) + QLatin1Char('\n');
        return out;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(makeProgram(QStringLiteral("ex"), false));
        makeWindow(QStringLiteral("w.ini"), {1400, 900});
        QObject::connect(qobject_cast<Application*>(QCoreApplication::instance()), &Application::failed, m_window.get(),
                         &MainWindow::tellException);
        QVERIFY(openProgram());
    }
    void cleanupTestCase() { m_window.reset(); }

    void whatThrowsIsAFailedJobAndIsTold_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("a job throws an exception") << 0;
        QTest::newRow("a job throws a number") << 1;
        QTest::newRow("what shows the answer throws") << 2;
    }
    void whatThrowsIsAFailedJobAndIsTold()
    {
        QFETCH(const int, what);
        JobRunner& jobs = m_window->bench().jobs;
        QSignalSpy threw(&jobs, &JobRunner::threw);
        const QString title = QStringLiteral("Throws %1").arg(what);
        bool continued = false;
        std::string told;
        const int id = jobs.run<int>(
            title,
            [what](Job&) -> Result<int> {
                if (what == 0)
                    throw std::runtime_error("the engine fell over");
                if (what == 1)
                    throw 42;
                return 1;
            },
            this,
            [&](Result<int> answer) {
                continued = true;
                told = answer ? std::string() : answer.error().message;
                if (!answer)
                    m_window->bench().tell(answer.error()); // as most of them do
                if (answer)
                    throw std::runtime_error("the page fell over");
            });
        QTRY_COMPARE(threw.count(), 1);
        QVERIFY(continued);
        QTRY_VERIFY(jobs.find(id)->ended.isValid());
        QCOMPARE(jobs.find(id)->state, JobFacts::State::Failed);
        const Error error = jobs.find(id)->error;
        const char* const words[] = {"the engine fell over", "?", "the page fell over"};
        QVERIFY2(error.message.ends_with(words[what]), error.message.c_str());
        QVERIFY(!error.hint.empty());
        QCOMPARE(told, what == 2 ? std::string() : error.message);
        QCOMPARE(notices().count(qs(error.message)), qsizetype{1});
        QCOMPARE(threw.front().front().toString(), title);
        QVERIFY2(notices().contains(qs(error.message)), qPrintable(notices()));
        QTRY_VERIFY(jobs.idle()); // and the next one runs
        QCOMPARE(jobs.find(jobs.run<int>(title, [](Job&) -> Result<int> { return 1; }, this, {}))->state,
                 JobFacts::State::Running);
        QTRY_VERIFY(jobs.idle());
    }

    void aSlotThatThrowsIsTold()
    {
        QSignalSpy failed(qobject_cast<Application*>(QCoreApplication::instance()), &Application::failed);
        QPushButton button;
        connect(&button, &QPushButton::clicked, this, [] { throw std::runtime_error("the slot fell over"); });
        button.show();
        QTest::mouseClick(&button, Qt::LeftButton);
        QTimer::singleShot(0, this, [] { throw 42; });
        QTRY_COMPARE(failed.count(), 2);
        QVERIFY(notices().contains(QStringLiteral("the slot fell over")));
        QVERIFY(m_window->isVisible());
    }

    void aNewDocumentIsInTheTreeAndInGoTo()
    {
        auto* tree = m_window->findChild<QTreeView*>(QStringLiteral("navigatorTree"));
        auto* model = qobject_cast<ArtifactModel*>(tree->model());
        QVERIFY(model != nullptr);
        const QString beside = qs(m_window->bench().session.snapshot()->inventory->rows.front().path);
        const QModelIndex folder = model->find(beside).parent();
        QVERIFY(folder.isValid());
        for (QModelIndex up = folder; up.isValid(); up = up.parent())
            tree->expand(up);
        const QString title = folder.data().toString();
        const QString path = beside.section(QLatin1Char('/'), 0, -2) + QStringLiteral("/quite-new-document.md");
        QVERIFY(!model->find(path).isValid());
        write(path, [](std::ostream& out) { out << "# New\n"; });
        m_window->bench().session.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(model->find(path).isValid(), 10000);
        QTRY_VERIFY(m_window->bench().jobs.idle());
        const QModelIndex parent = model->find(beside).parent();
        QCOMPARE(parent.data().toString(), title);
        for (QModelIndex up = parent; up.isValid(); up = up.parent())
            QVERIFY2(tree->isExpanded(up), qPrintable(up.data().toString()));
        m_window->actions().find(QStringLiteral("go.anything"))->trigger();
        auto* line = m_window->findChild<QLineEdit*>(QStringLiteral("finderLine"));
        QVERIFY(line->isVisible());
        line->setText(QStringLiteral("quite-new-document"));
        QTRY_COMPARE(m_window->finder().model()->index(0, 0).data().toString(),
                     QStringLiteral("quite-new-document.md"));
        QTest::keyClick(line, Qt::Key_Escape);
        std::filesystem::remove(diskPath(path));
    }

    // Root may write everything. The question whether a file can be written is asked for the real user, so this is
    // nobody for as long as the pages open; a file that nobody may write beside it shows that it is not always said.
    void aReadOnlyFileSaysSo()
    {
        const auto opened = [this](const QString& path, unsigned mode) {
            write(path, [](std::ostream& out) { out << "words\n"; });
            (void)::chmod(diskPath(path).c_str(), mode);
            ArtifactPage* page = openPage(path);
            (void)QTest::qWaitFor([&] { return page->editor() != nullptr; });
            return page;
        };
        const bool root = ::getuid() == 0;
        const uid_t nobody = 65534;
        QVERIFY(::chmod(m_home.path().toLocal8Bit().constData(), 0755) == 0);
        if (root)
            QVERIFY(::setresuid(nobody, static_cast<uid_t>(-1), static_cast<uid_t>(-1)) == 0);
        ArtifactPage* locked = opened(QStringLiteral("locked.md"), 0444);
        auto* lockedBanner = locked->findChild<QWidget*>(QStringLiteral("conflictBanner"));
        ArtifactPage* free = opened(QStringLiteral("free.md"), 0666);
        auto* freeBanner = free->findChild<QWidget*>(QStringLiteral("conflictBanner"));
        if (root)
            QVERIFY(::setresuid(0, static_cast<uid_t>(-1), static_cast<uid_t>(-1)) == 0);
        QVERIFY(!lockedBanner->isHidden());
        QVERIFY(lockedBanner->findChild<QLabel*>()->text().contains(QStringLiteral("locked.md is read-only on disk")));
        QVERIFY(freeBanner->isHidden());
        m_window->documents().closeAll([] {});
        std::filesystem::remove(diskPath(QStringLiteral("locked.md")));
        std::filesystem::remove(diskPath(QStringLiteral("free.md")));
    }
};

int main(int argc, char** argv)
{
    Application application(argc, argv); // with the last catch
    TestFaults test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_faults.moc"

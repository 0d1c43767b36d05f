#include "testing.h"

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTranslator>

#include "verbs/verbs.h"
#include "widgets/words/declared.h"
#include "widgets/words/language.h"
#include "widgets/words/text.h"

using namespace pluma;
using namespace pluma::ui;

namespace {

// Marks every sentence of the engine and of the declarations, as a language would change it.
class Marking : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        const QLatin1String name(context);
        if (name != QLatin1String("pluma") && name != QLatin1String("command"))
            return {};
        return QStringLiteral("‹¶") + QString::fromUtf8(source) + QStringLiteral("›");
    }
};
const QByteArray mark("\u2039\u00b6");

} // namespace

// A language changes what people read and nothing that is kept.
class TestLanguage : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;
    std::unique_ptr<command::Registry> m_registry;
    memory::Environment m_environment;

    Result<command::Answer> call(const char* id, const Json& input, const QString& folder)
    {
        const command::CommandInfo* command = m_registry->find(id);
        if (command == nullptr)
            return fail(ErrorCode::NotFound, std::string("no command ") + id);
        Job job;
        const command::Call call{
            .folder = ss(folder), .job = job, .clock = systemClock, .say = [](const std::string&) {}};
        return m_registry->run(*command, call, input);
    }
    // Every object of a repository, unpacked, one after the other.
    static QByteArray objects(const QString& repository)
    {
        QProcess git;
        git.setWorkingDirectory(repository);
        git.start(QStringLiteral("git"),
                  {QStringLiteral("cat-file"), QStringLiteral("--batch-all-objects"), QStringLiteral("--batch")});
        return git.waitForFinished(60000) ? git.readAllStandardOutput() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("HOME", m_home.path().toLocal8Bit());
        qputenv("GIT_CONFIG_NOSYSTEM", "1");
        for (const char* variable : {"XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"})
            qunsetenv(variable);
        QFile config(m_home.filePath(QStringLiteral(".gitconfig")));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write("[user]\n\tname = Ana\n\temail = ana@example.com\n");
        config.close();
        m_environment = {AppDirs::fromEnvironment(), systemClock, '.'};
        m_registry = std::make_unique<command::Registry>();
        verbs::registerAll(*m_registry, m_environment);
    }

    void nothingThatIsKeptIsTranslated()
    {
        const QString out = m_home.filePath(QStringLiteral("tour"));
        const QString document = m_home.filePath(QStringLiteral("document"));
        QVERIFY(QDir().mkpath(document));
        Marking marking;
        QVERIFY(QCoreApplication::installTranslator(&marking));
        const auto toured = call("product.tour", {{"out", ss(out)}, {"artifacts", 150U}}, m_home.path());
        QFile source(document + QStringLiteral("/report.md"));
        QVERIFY(source.open(QIODevice::WriteOnly));
        source.write("---\ntitle: Loads\nrevision: B\ndate: 2026-03-02\n---\n# One\n\n## Two\n\ntext\n\n| a | b "
                     "|\n|---|---|\n| 1 | 2 |\n");
        source.close();
        std::vector<Result<command::Answer>> exported;
        for (const char* name : {"/report.html", "/report.pdf"})
            exported.push_back(
                call("template.export",
                     {{"source", ss(source.fileName())}, {"output", ss(document) + name}, {"date", "2026-03-02"}},
                     document));
        const auto refused = call("context.freeze", {{"phase", {"XYZ"}}}, out + QStringLiteral("/example"));
        QCoreApplication::removeTranslator(&marking);

        REQUIRE_OK(toured);
        QVERIFY2(QByteArray::fromStdString(toured->text).contains(mark), "the translation was not asked");
        QVERIFY(!refused);
        QVERIFY2(QByteArray::fromStdString(refused.error().message).contains(mark), refused.error().message.c_str());
        int repositories = 0;
        QDirIterator folders(out, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (folders.hasNext()) {
            const QString folder = folders.next();
            if (!folder.endsWith(QStringLiteral("/objects")))
                continue;
            ++repositories;
            const QByteArray all = objects(folder.chopped(8));
            QVERIFY(all.size() > 100'000);
            const auto at = all.indexOf(mark);
            QVERIFY2(at < 0, all.mid(std::max<qsizetype>(0, at - 200), 400).constData());
        }
        QVERIFY(repositories >= 2);
        int files = 0;
        for (const QString& kept :
             {out + QStringLiteral("/example"), m_home.filePath(QStringLiteral(".local")), document})
            for (QDirIterator it(kept, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
                QFile file(it.next());
                QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
                QVERIFY2(!file.readAll().contains(mark), qPrintable(file.fileName()));
                ++files;
            }
        QVERIFY(files > 150);
        for (const auto& one : exported)
            REQUIRE_OK(one);
        // What a PDF says stands in compressed streams: the same bytes without the translation.
        QFile pdf(document + QStringLiteral("/report.pdf"));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        REQUIRE_OK(
            call("template.export",
                 {{"source", ss(source.fileName())}, {"output", ss(document) + "/plain.pdf"}, {"date", "2026-03-02"}},
                 document));
        QFile plain(document + QStringLiteral("/plain.pdf"));
        QVERIFY(plain.open(QIODevice::ReadOnly));
        QCOMPARE(pdf.readAll(), plain.readAll());
    }

    void errorsAndFormsSpeakTheLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("phase"); ///< what the field "phase" is called
        QTest::newRow("German") << QStringLiteral("de") << QStringLiteral("Phase");
        QTest::newRow("Spanish") << QStringLiteral("es") << QStringLiteral("Fase");
    }
    void errorsAndFormsSpeakTheLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, phase);
        const command::CommandInfo& freeze = *m_registry->find("context.freeze");
        const Values::Shared plain = commandForm(freeze);
        const auto english =
            call("context.freeze", {{"phase", {"XYZ"}}}, m_home.filePath(QStringLiteral("tour/example")));
        const Language of(language);
        const auto spoken =
            call("context.freeze", {{"phase", {"XYZ"}}}, m_home.filePath(QStringLiteral("tour/example")));
        QVERIFY(!english && !spoken);
        QVERIFY2(english.error().message != spoken.error().message, spoken.error().message.c_str());
        QVERIFY2(spoken.error().message.find("XYZ") != std::string::npos, spoken.error().message.c_str());
        QCOMPARE(fieldTitle("phase"), phase);
        // Every field has another text than in English, and the same name, type and place.
        const Values::Shared form = commandForm(freeze);
        const Value fields = form->root().find("properties");
        const Value before = plain->root().find("properties");
        QCOMPARE(fields.size(), before.size());
        auto other = before.members().begin();
        for (const auto& [key, field] : fields.members()) {
            const auto& [name, as] = *other;
            ++other;
            QCOMPARE(std::string(key.text()), std::string(name.text()));
            QCOMPARE(std::string(field.find("type").text()), std::string(as.find("type").text()));
            QVERIFY2(field.find("description").text() != as.find("description").text(),
                     std::string(key.text()).c_str());
        }
        QVERIFY(commandTitle(freeze) != qs(freeze.title));
        QVERIFY(commandHelp(freeze) != qs(freeze.help));
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"

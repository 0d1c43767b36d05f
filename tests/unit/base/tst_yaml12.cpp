// YAML 1.2 and JSON through the scanner of YAML 1.1: the same value, by both readers, with exact places.
#include "testing.h"

#include "base/document.h"
#include "base/values.h"

using namespace pluma;
using pluma::testing::q;

class TestYaml12 : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bothReadersAgree_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("json");
        const auto row = [](const char* name, const QByteArray& text, const char* json) {
            QTest::newRow(name) << text << QString::fromUtf8(json);
        };
        row("a pair in JSON", R"({"a": "x\ud83d\ude80y"})", R"({"a":"x🚀y"})");
        row("a pair in a block", "a: \"x\\ud83d\\ude80y\"\nb: 1\n", R"({"a":"x🚀y","b":1})");
        row("in capitals", "a: \"\\uD83D\\uDE80\"\n", R"({"a":"🚀"})");
        row("two pairs, and one written out", "a: \"\\ud83d\\ude80🚀\\ud834\\udd1e\"\n", R"({"a":"🚀🚀𝄞"})");
        row("a pair in a key", "\"\\ud83d\\ude80\": 1\n", R"({"🚀":1})");
        row("outside of double quotes it is text", "a: x\\ud83d\\ude80\nb: 'y\\uD83D'\nc: |\n  \\ud83d\n",
            R"({"a":"x\\ud83d\\ude80","b":"y\\uD83D","c":"\\ud83d\n"})");
        row("… behind a backslash", R"(a: "\\ud83d \\\ud83d\ude80")", R"({"a":"\\ud83d \\🚀"})");
        row("beside private use", "a: \"\xEE\x80\xBD\\ud83d\\ude80\"\n", "{\"a\":\"\xEE\x80\xBD🚀\"}");
        row("beside an escape of private use", "a: \"\\ue03d\\ud83d\\ude80\"\n", "{\"a\":\"\xEE\x80\xBD🚀\"}");
        row("line breaks of 1.1", "a: x\xE2\x80\xA8y\xC2\x85z\nb: \"p\xE2\x80\xA9q\"\n",
            "{\"a\":\"x\xE2\x80\xA8y\xC2\x85z\",\"b\":\"p\xE2\x80\xA9q\"}");
        row("a slash", R"(a: "\/b")", R"({"a":"/b"})");
        row("tabs between", "{\t\"a\":\t1,\n\t\"b\"\t:[\t2\t]\t}\n", R"({"a":1,"b":[2]})");
        row("no blank behind the colon", R"({"a":1,"b":"c"})", R"({"a":1,"b":"c"})");
        row("a byte order mark", "\xEF\xBB\xBF{\"a\": 1}", R"({"a":1})");
        row("… in YAML",
            "\xEF\xBB\xBF"
            "a: \"\\ud83d\\ude80\"\n",
            R"({"a":"🚀"})");
        row("DEL", "{\"a\": \"\x7F\"}", "{\"a\":\"\x7F\"}");
        row("words of 1.1", "[yes, no, on, off, y, n, Yes, NO]", R"(["yes","no","on","off","y","n","Yes","NO"])");
        row("numbers of 1.1", "[017, 0o17, 1:30, 1_000, 0b11, 0x1F]", R"([17,15,"1:30","1_000","0b11",31])");
        row("numbers of 1.2", "[.5, 1.5, +7, -0x1F]", R"([0.5,1.5,7,"-0x1F"])");
        row("no numbers of JSON", "[.inf, -.INF, .nan]", R"([".inf","-.INF",".nan"])");
        row("nothing", "[~, null, Null, '']", R"([null,null,null,""])");
        row("a value that is =", "a: =\n", R"({"a":"="})");
        row("tags", "[!!str 5, !!int \"5\", !!bool 'true', !!null '', ! 5, !!float 1, !!int x]",
            R"(["5",5,true,null,"5",1,"x"])");
    }
    void bothReadersAgree()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, json);
        const auto document = parseYaml(text.toStdString(), "x.yaml");
        REQUIRE_OK(document);
        QCOMPARE(q(document->json().dump()), json);
        const auto values = Values::fromYaml(text.toStdString(), "x.yaml");
        REQUIRE_OK(values);
        QCOMPARE(Json::parse((*values)->root().dump()).dump(), document->json().dump());
    }
    void halvesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("where");
        QTest::newRow("high") << QByteArray("a: 1\nb: \"\\ud83d\"\n") << QStringLiteral("x.yaml:2:4");
        QTest::newRow("low") << QByteArray("a: \"x\\ude80\"\n") << QStringLiteral("x.yaml:1:4");
        QTest::newRow("two high") << QByteArray("a: \"\\ud83d\\ud83d\"\n") << QStringLiteral("x.yaml:1:4");
        QTest::newRow("apart") << QByteArray("a: \"\\ud83d \\ude80\"\n") << QStringLiteral("x.yaml:1:4");
        QTest::newRow("JSON") << QByteArray(R"({"a": "\ud83d"})") << QStringLiteral("x.yaml:1:7");
    }
    void halvesAreRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, where);
        for (const Result<>& read : {parseYaml(text.toStdString(), "x.yaml").map([](const auto&) {}),
                                     Values::fromYaml(text.toStdString(), "x.yaml").map([](const auto&) {})}) {
            QVERIFY(!read);
            QCOMPARE(q(read.error().where), where);
            QVERIFY2(q(read.error().message).contains(QStringLiteral("half of a surrogate pair")),
                     read.error().message.c_str());
        }
    }
    void longKeysOfJson()
    {
        const std::string key(5000, 'k');
        const auto document = parseYaml("{\"" + key + "\": 1}", "x.yaml");
        REQUIRE_OK(document);
        QVERIFY(document->json().contains(key));
    }
    void placesStayExact()
    {
        // Behind what was changed for the scanner.
        const std::string text = "\xEF\xBB\xBF"
                                 "a: \"\\ud83d\\ude80\xE2\x80\xA8\" # ↔\nb: [1, \"\\ud83d\\ude80\", 40]\n";
        const auto document = parseYaml(text, "x.yaml");
        REQUIRE_OK(document);
        const Node* const last = document->at("/b/2");
        QCOMPARE(q(text.substr(last->begin, last->end - last->begin)), QStringLiteral("40"));
        QCOMPARE(q(document->where("/b/2")), QStringLiteral("x.yaml:2:24"));
        const Node* const pair = document->at("/b/1");
        QCOMPARE(q(text.substr(pair->begin, pair->end - pair->begin)), q("\"\\ud83d\\ude80\""));
        const auto json = parseJson("\xEF\xBB\xBF{\"a\": 1}", "x.json");
        REQUIRE_OK(json);
        QCOMPARE(q(json->where("/a")), QStringLiteral("x.json:1:7"));
    }
};

QTEST_APPLESS_MAIN(TestYaml12)
#include "tst_yaml12.moc"

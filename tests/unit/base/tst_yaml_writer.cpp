#include "testing.h"

#include "base/document.h"
#include "base/yaml_writer.h"

using namespace pluma;
using pluma::testing::q;

class TestYamlWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesLineByLine()
    {
        YamlWriter out;
        out.comment("first\nsecond")
            .entry("schema", "pluma/program/v1")
            .entry("segments", {"AIR", "space, too"})
            .entry("none", Json::object())
            .open("layout")
            .item("DOMAIN/{domain}-*/**")
            .close()
            .open("signers");
        for (const char* who : {"Ana", "Ben"})
            out.openItem().entry("person", who).quoted("key", "00e1").close();
        out.close().entry("last", 4.5);
        QCOMPARE(q(out.text()), QStringLiteral("# first\n# second\nschema: pluma/program/v1\n"
                                               "segments: [AIR, \"space, too\"]\nnone: {}\nlayout:\n"
                                               "  - \"DOMAIN/{domain}-*/**\"\nsigners:\n"
                                               "  - person: Ana\n    key: \"00e1\"\n"
                                               "  - person: Ben\n    key: \"00e1\"\nlast: 4.5\n"));
    }
    // Whatever a text is, it comes back as it was, as a value, a key and an item.
    void readsBackTheSame_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text :
             {"",     " ",   "yes",    "No",         "null",   "~",   "1",    "0x1f", "1_000", "1:30", "2025-10-14",
              ".nan", "<<",  "- a",    "a: b",       "a #b",   "#a",  "\"",   "'",    "\\",    "a\nb", "a\r\nb",
              "\t",   "é",   "\u2028", "\U0001F680", "{a: b}", "[a]", "*a",   "&a",   "!a",    "%a",   "@a",
              "`a",   "...", "---",    "a:",         "?",      "=",   "\x01", "\x7f"})
            QTest::newRow(text) << QByteArray(text);
    }
    void readsBackTheSame()
    {
        QFETCH(QByteArray, text);
        const std::string wanted = text.toStdString();
        YamlWriter out;
        out.entry("plain", wanted).quoted("quoted", wanted).entry("list", {wanted, wanted}).open("keys");
        out.entry(wanted.empty() ? "k" : wanted, 1)
            .close()
            .open("names")
            .named(wanted, 1)
            .close()
            .open("items")
            .item(wanted)
            .close();
        out.open("maps").openItem().entry("a", wanted).close().close();
        const auto document = parseYaml(out.text(), "written.yaml");
        REQUIRE_OK(document);
        const auto textAt = [&](const char* pointer) {
            const Node* node = document->at(pointer);
            return node != nullptr && node->kind == Node::Kind::String ? q(node->text) : QStringLiteral("no text");
        };
        for (const char* pointer : {"/plain", "/quoted", "/list/0", "/list/1", "/items/0", "/maps/0/a"})
            QCOMPARE(textAt(pointer), q(wanted));
        const Node* names = document->at("/names");
        QVERIFY(names != nullptr && names->items.size() == 1 && names->find(wanted) != nullptr);
        const Node* keys = document->at("/keys");
        QVERIFY(keys != nullptr && keys->items.size() == 1);
        QVERIFY(keys->find(wanted.empty() ? "k" : wanted) != nullptr);
    }
};

QTEST_APPLESS_MAIN(TestYamlWriter)
#include "tst_yaml_writer.moc"

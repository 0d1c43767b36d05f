// What a program's tree names without holding it.
#include "testing.h"

#include "context/elsewhere.h"

using namespace pluma;

namespace {
const std::string oid(64, 'a');
const std::string version = "version https://git-lfs.github.com/spec/v1\n";
} // namespace

class TestElsewhere : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pointers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qulonglong>("size"); // 0: a file like any other
        const auto row = [](const char* name, const std::string& bytes, qulonglong size) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << size;
        };
        const std::string good = version + "oid sha256:" + oid + "\nsize 91234567\n";
        row("as git lfs writes it", good, 91234567);
        row("without the last line end", good.substr(0, good.size() - 1), 91234567);
        row("checked in with CR LF",
            "version https://git-lfs.github.com/spec/v1\r\noid sha256:" + oid + "\r\nsize 12\r\n", 12);
        row("with an extension", version + "ext-0-foo sha256:" + oid + "\noid sha256:" + oid + "\nsize 12\n", 12);
        row("of the early days", "version https://hawser.github.com/spec/v1\noid sha256:" + oid + "\nsize 12\n", 12);
        row("empty", "", 0);
        row("the version only", version, 0);
        row("another version", "version https://git-lfs.github.com/spec/v15\noid sha256:" + oid + "\nsize 12\n", 0);
        row("no size", version + "oid sha256:" + oid + "\n", 0);
        row("no oid", version + "size 12\n", 0);
        row("a short oid", version + "oid sha256:abc\nsize 12\n", 0);
        row("capitals in the oid", version + "oid sha256:" + std::string(64, 'A') + "\nsize 12\n", 0);
        row("another digest", version + "oid md5:" + oid + "\nsize 12\n", 0);
        row("a size that is none", version + "oid sha256:" + oid + "\nsize 12k\n", 0);
        row("a negative size", version + "oid sha256:" + oid + "\nsize -12\n", 0);
        row("a size beyond 64 bits", version + "oid sha256:" + oid + "\nsize 99999999999999999999999\n", 0);
        row("keys out of order", version + "size 12\noid sha256:" + oid + "\n", 0);
        row("a key twice", version + "oid sha256:" + oid + "\noid sha256:" + oid + "\nsize 12\n", 0);
        row("text about pointers", "A pointer begins with: " + good, 0);
        row("too long for a pointer", good + "x " + std::string(1024, 'x') + "\n", 0);
    }
    void pointers()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(qulonglong, size);
        const auto pointer = context::LfsPointer::read(bytes.toStdString());
        QCOMPARE(pointer.has_value(), size != 0);
        if (pointer) {
            QCOMPARE(pointer->size, std::uint64_t{size});
            QCOMPARE(pointer->sha256, oid);
        }
    }
};

QTEST_APPLESS_MAIN(TestElsewhere)
#include "tst_elsewhere.moc"

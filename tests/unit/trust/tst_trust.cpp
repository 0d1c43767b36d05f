#include "testing.h"

#include <QTemporaryDir>
#include <filesystem>
#include <fstream>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/text.h"
#include "trust/keystore.h"
#include "trust/names.h"
#include "trust/pins.h"

using namespace pluma;
using namespace pluma::trust;
using pluma::testing::fixture;
using pluma::testing::q;

namespace {
std::string bytes(std::string_view hex)
{
    const auto raw = fromHex(hex);
    return std::string(raw.begin(), raw.end());
}
} // namespace

class TestTrust : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sha256Vectors()
    {
        // FIPS 180-4 examples.
        QCOMPARE(q(sha256("abc").hex()),
                 QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(q(sha256("").hex()),
                 QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        Sha256 hash;
        for (int i = 0; i < 1'000'000 / 50; ++i)
            hash.update("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
        QCOMPARE(q(hash.finish().hex()),
                 QStringLiteral("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"));
    }

    // The leaves and roots that the Certificate Transparency reference implementation publishes.
    void merkleVectors()
    {
        const std::vector<std::string> leaves = {
            "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"};
        const std::vector<std::string> roots = {"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                                                "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                                                "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                                                "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                                                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                                                "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                                                "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                                                "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                                                "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};
        MerkleTree tree;
        QCOMPARE(q(tree.root().hex()), q(roots[0]));
        for (std::size_t i = 0; i < leaves.size(); ++i) {
            tree.append(bytes(leaves[i]));
            QCOMPARE(q(tree.root().hex()), q(roots[i + 1]));
        }
    }

    void inclusionProofsOfEveryLeaf()
    {
        for (std::uint64_t size = 1; size <= 40; ++size) {
            std::vector<Digest> leaves;
            MerkleTree tree;
            for (std::uint64_t i = 0; i < size; ++i) {
                leaves.push_back(MerkleTree::leafHash("leaf " + std::to_string(i)));
                tree.appendLeaf(leaves.back());
            }
            for (std::uint64_t i = 0; i < size; ++i) {
                auto proof = inclusionProof(leaves, i);
                QVERIFY(verifyInclusion(leaves[i], i, size, proof, tree.root()));
                QVERIFY(!verifyInclusion(leaves[i], (i + 1) % size, size, proof, tree.root()) || size == 1);
                if (!proof.empty()) {
                    proof.back().bytes[0] ^= 1;
                    QVERIFY(!verifyInclusion(leaves[i], i, size, proof, tree.root()));
                }
            }
        }
    }

    // RFC 8785, section 3.2.2 and appendix B.
    void canonicalJsonVectors()
    {
        const Json example =
            Json::parse("{\"numbers\":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],\"string\":"
                        "\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\",\"literals\":[null,true,false]}");
        const auto canonical = canonicalJson(example);
        REQUIRE_OK(canonical);
        QCOMPARE(q(*canonical), q("{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-"
                                  "27],\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}"));
        const std::vector<std::pair<double, std::string>> numbers = {
            {0.0, "0"},
            {-0.0, "0"},
            {5e-324, "5e-324"},
            {-5e-324, "-5e-324"},
            {1.7976931348623157e308, "1.7976931348623157e+308"},
            {9007199254740992.0, "9007199254740992"},
            {295147905179352825856.0, "295147905179352830000"},
            {9.999999999999997e22, "9.999999999999997e+22"},
            {1e23, "1e+23"},
            {999999999999999700000.0, "999999999999999700000"},
            {1e21, "1e+21"},
            {0.000001, "0.000001"},
            {9.999999999999997e-7, "9.999999999999997e-7"},
            {333333333.33333325, "333333333.33333325"},
            {-0.0000033333333333333333, "-0.0000033333333333333333"},
            {1424953923781206.25, "1424953923781206.2"}};
        for (const auto& [value, text] : numbers)
            QCOMPARE(q(*canonicalJson(Json(value))), q(text));
    }

    void canonicalJsonSortsByUtf16()
    {
        const Json keys = Json::parse(R"({"\u20ac":1,"\r":2,"\ufb33":3,"1":4,"\ud83d\ude00":5,"\u0080":6,"\u00f6":7})");
        QCOMPARE(q(*canonicalJson(keys)),
                 q("{\"\\r\":2,\"1\":4,\"\xC2\x80\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\xEF\xAC\xB3\":3}"));
        EXPECT_FAILS(canonicalJson(Json("\xff")), ErrorCode::Invalid, "UTF-8");
        EXPECT_FAILS(canonicalJson(Json(std::uint64_t{1} << 60)), ErrorCode::Invalid, "too large");
    }

    // RFC 8032, section 7.1, tests 1 and 2.
    void ed25519Vectors()
    {
        struct Vector {
            const char* seed;
            const char* key;
            const char* message;
            const char* signature;
        };
        for (const Vector& v : {Vector{"9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
                                       "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
                                       "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33ba"
                                       "cc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"},
                                Vector{"4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
                                       "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
                                       "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996"
                                       "e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"}}) {
            const auto key = SigningKey::fromSeed(bytes(v.seed));
            REQUIRE_OK(key);
            QCOMPARE(q(toHex(key->publicKey().bytes)), q(v.key));
            const auto signature = key->sign(bytes(v.message));
            REQUIRE_OK(signature);
            QCOMPARE(*signature, bytes(v.signature));
            QVERIFY(key->publicKey().verify(bytes(v.message), *signature));
            QVERIFY(!key->publicKey().verify(bytes(v.message) + "x", *signature));
        }
    }

    // The twelve vectors of "Taming the many EdDSAs" (Chalkias, Garillot, Nikolaenko, 2020), table 5; as libsodium
    // judges them.
    void ed25519Edges_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("signature");
        QTest::addColumn<bool>("holds");
        QTest::newRow("A and R of small order")
            << QByteArray("8c93255d71dcab10e8f379c26200f3c7bd5f09d9bc3068d3ef4edeb4853022b6")
            << QByteArray("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa")
            << QByteArray("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"
                          "0000000000000000000000000000000000000000000000000000000000000000")
            << false;
        QTest::newRow("A of small order")
            << QByteArray("9bd9f44f4dcc75bd531b56b2cd280b0bb38fc1cd6d1230e14861d861de092e79")
            << QByteArray("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa")
            << QByteArray("f7badec5b8abeaf699583992219b7b223f1df3fbbea919844e3f7c554a43dd43"
                          "a5bb704786be79fc476f91d3f3f89b03984d8068dcf1bb7dfc6637b45450ac04")
            << false;
        QTest::newRow("R of small order")
            << QByteArray("aebf3f2601a0c8c5d39cc7d8911642f740b78168218da8471772b35f9d35b9ab")
            << QByteArray("f7badec5b8abeaf699583992219b7b223f1df3fbbea919844e3f7c554a43dd43")
            << QByteArray("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa"
                          "8c4bd45aecaca5b24fb97bc10ac27ac8751a7dfe1baff8b953ec9f5833ca260e")
            << false;
        QTest::newRow("A and R of mixed order")
            << QByteArray("9bd9f44f4dcc75bd531b56b2cd280b0bb38fc1cd6d1230e14861d861de092e79")
            << QByteArray("cdb267ce40c5cd45306fa5d2f29731459387dbf9eb933b7bd5aed9a765b88d4d")
            << QByteArray("9046a64750444938de19f227bb80485e92b83fdb4b6506c160484c016cc1852f"
                          "87909e14428a7a1d62e9f22f3d3ad7802db02eb2e688b6c52fcd6648a98bd009")
            << true;
        QTest::newRow("holds only with the cofactor")
            << QByteArray("e47d62c63f830dc7a6851a0b1f33ae4bb2f507fb6cffec4011eaccd55b53f56c")
            << QByteArray("cdb267ce40c5cd45306fa5d2f29731459387dbf9eb933b7bd5aed9a765b88d4d")
            << QByteArray("160a1cb0dc9c0258cd0a7d23e94d8fa878bcb1925f2c64246b2dee1796bed512"
                          "5ec6bc982a269b723e0668e540911a9a6a58921d6925e434ab10aa7940551a09")
            << false;
        QTest::newRow("holds only with the cofactor, reduced late")
            << QByteArray("e47d62c63f830dc7a6851a0b1f33ae4bb2f507fb6cffec4011eaccd55b53f56c")
            << QByteArray("cdb267ce40c5cd45306fa5d2f29731459387dbf9eb933b7bd5aed9a765b88d4d")
            << QByteArray("21122a84e0b5fca4052f5b1235c80a537878b38f3142356b2c2384ebad4668b7"
                          "e40bc836dac0f71076f9abe3a53f9c03c1ceeeddb658d0030494ace586687405")
            << false;
        QTest::newRow("S above the order")
            << QByteArray("85e241a07d148b41e47d62c63f830dc7a6851a0b1f33ae4bb2f507fb6cffec40")
            << QByteArray("442aad9f089ad9e14647b1ef9099a1ff4798d78589e66f28eca69c11f582a623")
            << QByteArray("e96f66be976d82e60150baecff9906684aebb1ef181f67a7189ac78ea23b6c0e"
                          "547f7690a0e2ddcd04d87dbc3490dc19b3b3052f7ff0538cb68afb369ba3a514")
            << false;
        QTest::newRow("S far above the order")
            << QByteArray("85e241a07d148b41e47d62c63f830dc7a6851a0b1f33ae4bb2f507fb6cffec40")
            << QByteArray("442aad9f089ad9e14647b1ef9099a1ff4798d78589e66f28eca69c11f582a623")
            << QByteArray("8ce5b96c8f26d0ab6c47958c9e68b937104cd36e13c33566acd2fe8d38aa1942"
                          "7e71f98a473474f2f13f06f97c20d58cc3f54b8bd0d272f42b695dd7e89a8c22")
            << false;
        QTest::newRow("R not canonical and small, hashed reduced")
            << QByteArray("9bedc267423725d473888631ebf45988bad3db83851ee85c85e241a07d148b41")
            << QByteArray("f7badec5b8abeaf699583992219b7b223f1df3fbbea919844e3f7c554a43dd43")
            << QByteArray("ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
                          "03be9678ac102edcd92b0210bb34d7428d12ffc5df5f37e359941266a4e35f0f")
            << false;
        QTest::newRow("R not canonical and small, hashed as it is")
            << QByteArray("9bedc267423725d473888631ebf45988bad3db83851ee85c85e241a07d148b41")
            << QByteArray("f7badec5b8abeaf699583992219b7b223f1df3fbbea919844e3f7c554a43dd43")
            << QByteArray("ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
                          "ca8c5b64cd208982aa38d4936621a4775aa233aa0505711d8fdcfdaa943d4908")
            << false;
        QTest::newRow("A not canonical and small, hashed reduced")
            << QByteArray("e96b7021eb39c1a163b6da4e3093dcd3f21387da4cc4572be588fafae23c155b")
            << QByteArray("ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff")
            << QByteArray("a9d55260f765261eb9b84e106f665e00b867287a761990d7135963ee0a7d59dc"
                          "a5bb704786be79fc476f91d3f3f89b03984d8068dcf1bb7dfc6637b45450ac04")
            << false;
        QTest::newRow("A not canonical and small, hashed as it is")
            << QByteArray("39a591f5321bbe07fd5a23dc2f39d025d74526615746727ceefd6e82ae65c06f")
            << QByteArray("ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff")
            << QByteArray("a9d55260f765261eb9b84e106f665e00b867287a761990d7135963ee0a7d59dc"
                          "a5bb704786be79fc476f91d3f3f89b03984d8068dcf1bb7dfc6637b45450ac04")
            << false;
    }
    void ed25519Edges()
    {
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, signature);
        PublicKey with;
        const std::string raw = bytes(key.constData());
        std::copy(raw.begin(), raw.end(), reinterpret_cast<char*>(with.bytes.data()));
        QTEST(with.verify(bytes(message.constData()), bytes(signature.constData())), "holds");
        QCOMPARE(PublicKey::fromBase64(with.base64()).has_value(), with.sound());
    }

    // Every encoding of the eight points of small order, canonical or not, with either sign.
    void keysOfSmallOrderAreNone()
    {
        int tried = 0;
        for (const char* y : {"0000000000000000000000000000000000000000000000000000000000000000",
                              "0100000000000000000000000000000000000000000000000000000000000000",
                              "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
                              "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
                              "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                              "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                              "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                              "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"})
            for (const unsigned sign : {0U, 0x80U}) {
                std::string raw = bytes(y);
                raw[31] = static_cast<char>(static_cast<unsigned char>(raw[31]) | sign);
                EXPECT_FAILS(PublicKey::fromBase64(toBase64(raw)), ErrorCode::Invalid, "anybody can sign");
                ++tried;
            }
        QCOMPARE(tried, 16);
        // The neighbours of those are keys like any other.
        for (const char* y : {"0200000000000000000000000000000000000000000000000000000000000000",
                              "ebffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                              "0100000000000000000000000000000000000000000000000000000000000001"})
            REQUIRE_OK(PublicKey::fromBase64(toBase64(bytes(y))));
    }

    void envelopes()
    {
        // The example of the DSSE protocol document.
        QCOMPARE(q(Envelope::preAuthEncoding("http://example.com/HelloWorld", "hello world")),
                 QStringLiteral("DSSEv1 29 http://example.com/HelloWorld 11 hello world"));
        const auto key = SigningKey::generate();
        REQUIRE_OK(key);
        const auto envelope = Envelope::sign("text/plain", "hello", *key);
        REQUIRE_OK(envelope);
        const auto again = Envelope::parse(*envelope->json(), "e.json");
        REQUIRE_OK(again);
        QVERIFY(again->verifies(again->signatures[0], key->publicKey()));
        Envelope other = *again;
        other.payload = "hellO";
        QVERIFY(!other.verifies(other.signatures[0], key->publicKey()));
        other = *again;
        other.payloadType = "text/html";
        QVERIFY(!other.verifies(other.signatures[0], key->publicKey()));
        for (const char* bad :
             {"{}", "[]", "{\"payload\":1,\"payloadType\":\"x\",\"signatures\":[{}]}",
              "{\"payload\":\"aGk=\",\"payloadType\":\"x\",\"signatures\":[]}", "nonsense",
              "{\"payload\":\"aGk\",\"payloadType\":\"x\",\"signatures\":[{\"keyid\":\"a\",\"sig\":\"aGk=\"}]}"})
            QVERIFY2(!Envelope::parse(bad, "e.json").has_value(), bad);
    }

    void keyStoreKeepsOneKeyAndItsSecret()
    {
        QTemporaryDir folder;
        const KeyStore store(std::filesystem::path(folder.path().toStdString()) / "keys");
        Job job;
        const auto first = store.own(job);
        REQUIRE_OK(first);
        const auto second = store.own(job);
        REQUIRE_OK(second);
        QVERIFY(first->publicKey() == second->publicKey());
        struct stat info {};
        QCOMPARE(::stat(store.file().c_str(), &info), 0);
        QCOMPARE(info.st_mode & 0777, 0600U);
        ::chmod(store.file().c_str(), 0644);
        EXPECT_FAILS(store.own(job), ErrorCode::Denied, "Others can read");
    }

    // What is not a plain file of this user with mode 0600 is no key, and is never created over.
    void keyFilesThatAreNone()
    {
        QTemporaryDir folder;
        const std::filesystem::path keys = std::filesystem::path(folder.path().toStdString()) / "keys";
        const KeyStore store(keys);
        Job job;
        QVERIFY(store.ownPublic()->has_value() == false);
        QVERIFY(!std::filesystem::exists(keys)); // looking makes nothing
        REQUIRE_OK(store.own(job));
        const std::filesystem::path real = keys / "real";
        std::filesystem::rename(store.file(), real);
        std::filesystem::create_symlink(real, store.file());
        EXPECT_FAILS(store.own(job), ErrorCode::Denied, "is a link");
        EXPECT_FAILS(store.ownPublic(), ErrorCode::Denied, "is a link");
        std::filesystem::remove(store.file());
        QCOMPARE(::mkfifo(store.file().c_str(), 0600), 0);
        EXPECT_FAILS(store.own(job), ErrorCode::Denied, "not a regular file");
        std::filesystem::remove(store.file());
        for (const mode_t mode : {0400U, 0640U, 0604U, 0700U}) {
            std::filesystem::copy_file(real, store.file(), std::filesystem::copy_options::overwrite_existing);
            QCOMPARE(::chmod(store.file().c_str(), mode), 0);
            EXPECT_FAILS(store.own(job), ErrorCode::Denied, "rivate key");
            QCOMPARE(::chmod(store.file().c_str(), 0600), 0);
        }
        if (::geteuid() == 0) {
            QCOMPARE(::chown(store.file().c_str(), 12345, 12345), 0);
            EXPECT_FAILS(store.own(job), ErrorCode::Denied, "another user");
            QCOMPARE(::chown(store.file().c_str(), 0, 0), 0);
        }
        REQUIRE_OK(store.own(job));
        std::ofstream(store.file(), std::ios::app) << std::string(4096, ' ');
        EXPECT_FAILS(store.own(job), ErrorCode::Denied, "too large");
        QCOMPARE(::prctl(PR_GET_DUMPABLE), 0); // a key was in memory: no core file from here on
    }

    void keysTakeTurns()
    {
        QTemporaryDir folder;
        const KeyStore store(std::filesystem::path(folder.path().toStdString()) / "keys");
        Job job;
        const std::string first = store.own(job)->publicKey().fingerprint();
        const std::string second = store.next(job)->publicKey().fingerprint();
        QVERIFY(first != second);
        QCOMPARE(q(store.next(job)->publicKey().fingerprint()), q(second)); // one that was cut off goes on
        REQUIRE_OK(store.rotate());
        REQUIRE_OK(store.rotate());
        QCOMPARE(q(store.own(job)->publicKey().fingerprint()), q(second));
        QCOMPARE(store.retired().size(), std::size_t{1});
        QCOMPARE(q((*store.retired(first, job))->publicKey().fingerprint()), q(first));
        QVERIFY(!store.retired(second, job)->has_value());
    }

    void fingerprintsAsPeopleWriteThem()
    {
        // Wilkerson's examples of proquints: 127.0.0.1, 63.84.220.193 and 62.35.14.12.
        QCOMPARE(q(printWords("7f000001")), QStringLiteral("lusab-babad"));
        QCOMPARE(q(printWords("3f54dcc1")), QStringLiteral("gutih-tugad"));
        const std::string print = sha256("a key").hex();
        QCOMPARE(q(*readPrint(print)), q(print));
        QCOMPARE(q(*readPrint(groupedPrint(print))), q(print));
        QCOMPARE(q(*readPrint(printWords(print))), q(print));
        QCOMPARE(q(*readPrint(replaceAll(printWords(print), "-", " "))), q(print));
        QCOMPARE(q(*readPrint(q(print).toUpper().toStdString())), q(print));
        for (const std::string& part : {print.substr(0, 8), print.substr(0, 63), print + "0", std::string(),
                                        printWords(print).substr(0, 89), print.substr(0, 63) + "g"})
            EXPECT_FAILS(readPrint(part), ErrorCode::Usage, "whole fingerprint");
    }

    void namesOfOthers()
    {
        for (const char* plain : {"Ana Pérez", "Анна Иванова", "Γιώργος", "Nguyễn", "李 明", "O'Neil-Smith (QA)"})
            QCOMPARE(q(shownName(plain)), q(plain));
        QCOMPARE(q(shownName("\u0410na P\u0435rez")), QStringLiteral("\\u{0410}na P\\u{0435}rez"));
        QCOMPARE(q(shownName("\u0430\u0441\u0435")), QStringLiteral("\\u{0430}\\u{0441}\\u{0435}")); // looks like "ace"
        QCOMPARE(q(shownName("ana\u202Egpj.")), QStringLiteral("ana\\u{202E}gpj."));
        QCOMPARE(q(shownName("Ana\u200BP")), QStringLiteral("Ana\\u{200B}P"));
        QCOMPARE(q(shownName("a\nb\x1b[31m")), QStringLiteral("a\\u{000A}b\\u{001B}[31m"));
        QCOMPARE(q(shownName("\uFF21na")), QStringLiteral("\\u{FF21}na"));
        QCOMPARE(q(shownName("a\xff")), QStringLiteral("a\\xff"));
    }

    void pins()
    {
        QTemporaryDir folder;
        const PinStore store(std::filesystem::path(folder.path().toStdString()) / "state");
        Job job;
        const auto key = SigningKey::generate();
        const std::string print = key->publicKey().fingerprint();
        QVERIFY(!store.program("P")->known);
        REQUIRE_OK(store.pin("P", {print, {}, {}, {}, "2026-01-01T00:00:00.000Z"}, job));
        REQUIRE_OK(store.pin("P", {print, key->publicKey(), "Ana", "AMPEL", "2026-02-01T00:00:00.000Z"}, job));
        REQUIRE_OK(store.pin("P", {std::string(64, 'b'), {}, "Ben", {}, {}}, job));
        const auto pins = store.program("P");
        QVERIFY(pins->known && pins->own);
        QCOMPARE(pins->roots.size(), std::size_t{2});
        QCOMPARE(q(pins->find(print)->person), QStringLiteral("Ana"));
        QCOMPARE(q(pins->find(print)->pinned), QStringLiteral("2026-01-01T00:00:00.000Z"));
        QVERIFY(pins->find(print)->key == key->publicKey());
        QVERIFY(store.roots("Q")->empty());
        REQUIRE_OK(store.unpin("P", print, false, job));
        REQUIRE_OK(store.unpin("P", std::string(64, 'b'), false, job));
        QVERIFY(store.program("P")->known && !store.program("P")->own); // nobody is trusted, which is not "nobody yet"

        const std::string genesis(64, 'c');
        REQUIRE_OK(store.rememberHead("aa", {genesis}, {1, "e1", "2026-01-01T00:00:00.000Z"}, "c1", "/a#1", job));
        REQUIRE_OK(store.rememberHead("aa", {genesis}, {2, "e2", "2026-01-02T00:00:00.000Z"}, "c2", "/b#1", job));
        REQUIRE_OK(store.rememberHead("aa", {genesis}, {2, "e2", "2026-01-03T00:00:00.000Z"}, "c2", "/a#1", job));
        const auto heads = store.heads("aa");
        QCOMPARE(heads->size(), std::size_t{1});
        const SeenHead& head = heads->begin()->second;
        QCOMPARE(q(head.mark.entry), QStringLiteral("e2"));
        QCOMPARE(q(head.mark.seen), QStringLiteral("2026-01-02T00:00:00.000Z")); // when it was seen first
        QCOMPARE(q(head.folder), QStringLiteral("/b#1"));
        QCOMPARE(head.also, std::vector<std::string>{"/a#1"});
        QCOMPARE(head.earlier.size(), std::size_t{1});
        QCOMPARE(q(head.earlier.front().entry), QStringLiteral("e1"));
        QVERIFY(store.heads("bb")->empty());
    }

    // Version 1 of the file is read as it is, and becomes version 2 with the first write.
    void pinsOfVersion1()
    {
        QTemporaryDir folder;
        const std::filesystem::path state = folder.path().toStdString();
        const PinStore store(state);
        Job job;
        const std::string old = fixture("fixtures/formats/pins.v1.json");
        REQUIRE_OK(saveFile(store.file(), old));
        QCOMPARE(store.program("P1")->roots.size(), std::size_t{1});
        QVERIFY(store.program("P1")->known && store.program("P1")->own && !store.program("P1")->roots.front().key);
        QVERIFY(store.program("P2")->known && !store.program("P2")->own && store.program("P2")->roots.empty());
        const std::string print = store.program("P1")->roots.front().fingerprint;
        QCOMPARE(store.headsOfVersion1(print)->size(), std::size_t{1});
        QCOMPARE(q(*readFile(store.file())), q(old)); // reading changes nothing
        REQUIRE_OK(store.rememberHead(print, {std::string(64, 'c')},
                                      {2, std::string(64, 'd'), "2026-01-01T00:00:00.000Z"}, std::string(40, 'e'),
                                      "/home/ana/p1/.git#7-1.000000000", job));
        QCOMPARE(q(*readFile(store.file())), q(fixture("fixtures/formats/pins.v2.json")));
        QCOMPARE(store.headsOfVersion1(print)->size(), std::size_t{1});
        for (const char* bad : {"[]", "{}", "{\"version\":3,\"programs\":{},\"heads\":{},\"seen_v1\":{}}",
                                "{\"version\":2,\"programs\":{\"P\":{}},\"heads\":{},\"seen_v1\":{}}",
                                "{\"version\":2,\"programs\":{},\"heads\":{\"a\":{\"b\":{\"seq\":-1}}},\"seen_v1\":{}}",
                                "{\"programs\":{\"P\":[1]}}", "{\"heads\":[]}"}) {
            REQUIRE_OK(saveFile(store.file(), bad));
            EXPECT_FAILS(store.program("P"), ErrorCode::Invalid, "damaged");
        }
    }
};

QTEST_APPLESS_MAIN(TestTrust)
#include "tst_trust.moc"

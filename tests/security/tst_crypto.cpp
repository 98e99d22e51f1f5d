// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/aead.h"
#include "security/keyagreement.h"
#include "security/keyderivation.h"
#include "security/random.h"
#include "support/await.h"
#include "support/testmain.h"

using namespace nemsms;
using base::ErrorKind;
using base::Secret;
using security::Aead;
using security::KeyAgreement;

namespace {

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

Secret secret(const QByteArray &bytes)
{
    return Secret(QByteArray(bytes.constData(), bytes.size()));
}

} // namespace

class tst_crypto : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hkdfGivesThePublishedBytes()
    {
        // RFC 5869 A.1 and A.3.
        const auto first = security::hkdfSha256(secret(hex("0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b")),
                                                hex("000102030405060708090a0b0c"), hex("f0f1f2f3f4f5f6f7f8f9"), 42);
        VERIFY_RESULT(first);
        QCOMPARE(first->reveal().toByteArray().toHex(),
                 "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865");
        const auto third = security::hkdfSha256(secret(hex("0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b")), {}, {}, 42);
        VERIFY_RESULT(third);
        QCOMPARE(third->reveal().toByteArray().toHex(),
                 "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8");
    }

    void hmacGivesThePublishedBytes()
    {
        // RFC 4231, test case 2.
        const auto mac = security::hmacSha256(secret("Jefe"), "what do ya want for nothing?");
        VERIFY_RESULT(mac);
        QCOMPARE(mac->toHex(), "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    void scryptGivesWhatOthersGive()
    {
        // Python's hashlib.scrypt with the same parameters.
        const auto key = security::scryptKey(secret("pleaseletmein"), "SodiumChloride16", {15, 8, 1});
        VERIFY_RESULT(key);
        QCOMPARE(key->reveal().toByteArray().toHex(), "e0f833cdacb0a21b1fe32a39affcd372afe5d04e08923f6528e5fe4d183cfa5c");
    }

    void scryptRefusesCheapAndMonstrousCosts_data()
    {
        QTest::addColumn<int>("logN");
        QTest::addColumn<int>("r");
        QTest::addColumn<int>("p");
        QTest::addColumn<QByteArray>("salt");
        QTest::newRow("cheap") << 14 << 8 << 1 << QByteArray(16, 's');
        QTest::newRow("monstrous") << 21 << 8 << 1 << QByteArray(16, 's');
        QTest::newRow("wide") << 16 << 200 << 1 << QByteArray(16, 's');
        QTest::newRow("long") << 16 << 8 << 200 << QByteArray(16, 's');
        QTest::newRow("nothing") << 0 << 0 << 0 << QByteArray(16, 's');
        QTest::newRow("short salt") << 16 << 8 << 1 << QByteArray(8, 's');
    }

    void scryptRefusesCheapAndMonstrousCosts()
    {
        QFETCH(int, logN);
        QFETCH(int, r);
        QFETCH(int, p);
        QFETCH(QByteArray, salt);
        const auto key = security::scryptKey(secret("x"), salt, {logN, r, p});
        QVERIFY(!key);
        QCOMPARE(key.error().message.code, "security.scrypt.cost");
    }

    void gcmOpensThePublishedText()
    {
        // The GCM specification (McGrew and Viega), test case 16.
        const Secret key = secret(hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308"));
        const QByteArray sealed = hex("cafebabefacedbaddecaf888"
                                      "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                                      "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
                                      "76fc6ece0f4e1768cddf8853bb2d551b");
        const auto plain = Aead::open(key, sealed, hex("feedfacedeadbeeffeedfacedeadbeefabaddad2"));
        VERIFY_RESULT(plain);
        QCOMPARE(plain->reveal().toByteArray().toHex(),
                 "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                 "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39");
    }

    void whatIsSealedOpensAndNothingElse()
    {
        const auto key = security::randomSecret(Aead::keySize);
        VERIFY_RESULT(key);
        for (const QByteArray &plain : {QByteArray(), QByteArray("2512484916"), QByteArray(5000, 'x')}) {
            const auto sealed = Aead::seal(*key, plain, "testperson|cpr|1");
            VERIFY_RESULT(sealed);
            QCOMPARE(sealed->size(), Aead::nonceSize + plain.size() + Aead::tagSize);
            QVERIFY(*sealed != *Aead::seal(*key, plain, "testperson|cpr|1"));
            const auto opened = Aead::open(*key, *sealed, "testperson|cpr|1");
            VERIFY_RESULT(opened);
            QVERIFY(opened->reveal() == plain);
            QVERIFY(!Aead::open(*key, *sealed, "testperson|cpr|2"));
            QVERIFY(!Aead::open(*key, QByteArrayView(*sealed).chopped(1), "testperson|cpr|1"));
        }
        QVERIFY(!Aead::open(*key, QByteArray(27, 'x'), {}));
    }

    void everyBitOfASealedValueCounts()
    {
        const auto key = security::randomSecret(Aead::keySize);
        const auto sealed = Aead::seal(*key, "2512484916", "a");
        for (int bit = 0; bit < sealed->size() * 8; ++bit) {
            QByteArray changed = *sealed;
            changed[bit / 8] = char(changed[bit / 8] ^ (1 << (bit % 8)));
            const auto opened = Aead::open(*key, changed, "a");
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, ErrorKind::SecretUnavailable);
        }
    }

    void x25519GivesThePublishedKey()
    {
        // RFC 7748 5.2: one iteration of the base point with itself as the scalar.
        const auto key = KeyAgreement::publicKey(secret('\x09' + QByteArray(31, '\0')));
        VERIFY_RESULT(key);
        QCOMPARE(key->toHex(), "422c8e7a6227d7bca1350b3e2bb7279f7897b87bb6854b783c60e80311ae3079");
    }

    void onlyTheHolderUnwraps()
    {
        const auto holder = security::randomSecret(32);
        const auto other = security::randomSecret(32);
        const auto dataKey = security::randomSecret(32);
        const auto publicKey = KeyAgreement::publicKey(*holder);
        VERIFY_RESULT(publicKey);
        const auto wrapped = KeyAgreement::wrap(*publicKey, *dataKey, "place");
        VERIFY_RESULT(wrapped);
        const auto unwrapped = KeyAgreement::unwrap(*holder, *wrapped, "place");
        VERIFY_RESULT(unwrapped);
        QVERIFY(unwrapped->reveal() == dataKey->reveal());
        QVERIFY(!KeyAgreement::unwrap(*other, *wrapped, "place"));
        QVERIFY(!KeyAgreement::unwrap(*holder, *wrapped, "elsewhere"));
        QVERIFY(!KeyAgreement::unwrap(*holder, wrapped->first(31), "place"));
        for (int at = 0; at < wrapped->size(); ++at) {
            QByteArray changed = *wrapped;
            changed[at] = char(changed[at] ^ 1);
            QVERIFY(!KeyAgreement::unwrap(*holder, changed, "place"));
        }
        // A public key of small order would make the shared secret known to all (RFC 7748 6.1).
        QVERIFY(!KeyAgreement::wrap(QByteArray(32, '\0'), *dataKey, "place"));
        QVERIFY(!KeyAgreement::wrap(QByteArray(5, 'x'), *dataKey, "place"));
    }

    void randomBytesDiffer()
    {
        QVERIFY(*security::randomBytes(32) != *security::randomBytes(32));
        QCOMPARE(security::randomBytes(7)->size(), 7);
        QVERIFY(security::constantTimeEqual("abc", "abc"));
        QVERIFY(!security::constantTimeEqual("abc", "abd"));
        QVERIFY(!security::constantTimeEqual("abc", "abcd"));
    }
};

NEMSMS_TEST(tst_crypto)
#include "tst_crypto.moc"

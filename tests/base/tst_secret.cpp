// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secret.h"
#include "support/testmain.h"

#include <QDataStream>
#include <QDebug>
#include <QTest>
#include <QVariant>
#include <algorithm>
#include <concepts>
#include <sstream>
#include <type_traits>

using namespace nemsms::base;

static_assert(!std::is_copy_constructible_v<Secret>);
static_assert(!std::is_copy_assignable_v<Secret>);
static_assert(std::is_nothrow_move_constructible_v<Secret> && std::is_nothrow_move_assignable_v<Secret>);

// What would let it out by accident does not compile: comparing, printing, logging, hashing, turning into another type.
template <class T>
concept Prints = requires(QDebug log, QDataStream data, std::ostringstream out, const T &value) {
    requires requires { log << value; } || requires { data << value; } || requires { out << value; };
};
template <class T>
concept Orders = requires(const T &a, const T &b) { a < b; };
template <class T>
concept Hashes = requires(const T &value) { qHash(value); };
static_assert(!std::equality_comparable<Secret> && !Orders<Secret> && !Prints<Secret> && !Hashes<Secret>);
static_assert(Prints<QByteArray> && Orders<QByteArray> && Hashes<QByteArray>); // that the questions can be answered
static_assert(!std::is_convertible_v<Secret, QByteArray> && !std::is_convertible_v<Secret, QByteArrayView>);
static_assert(!std::is_convertible_v<Secret, QString> && !std::is_convertible_v<Secret, QVariant>);
static_assert(!std::is_convertible_v<Secret, bool>);
// Nor does a text become one unasked: the copy that stays behind would be forgotten.
static_assert(!std::is_convertible_v<QByteArray, Secret> && !std::is_convertible_v<const char *, Secret>);
static_assert(!std::is_constructible_v<Secret, const QByteArray &> && !std::is_constructible_v<Secret, QString>);

class tst_secret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheBytesOver()
    {
        QByteArray bytes("correct horse");
        bytes.detach();
        const Secret secret(std::move(bytes));
        QVERIFY(bytes.isEmpty()); // NOLINT(bugprone-use-after-move): that it is empty is the promise
        QCOMPARE(secret.reveal(), QByteArrayView("correct horse"));
    }

    void movedFromIsEmpty()
    {
        Secret first(QByteArray("abc"));
        const Secret second = std::move(first);
        QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move)
        QCOMPARE(second.duplicate().reveal(), QByteArrayView("abc"));
    }

    void wipeOverwrites()
    {
        std::array<unsigned char, 16> memory;
        memory.fill(7);
        wipeMemory(memory.data(), memory.size());
        QVERIFY(std::all_of(memory.begin(), memory.end(), [](unsigned char byte) { return byte == 0; }));
    }
};

NEMSMS_TEST(tst_secret)
#include "tst_secret.moc"

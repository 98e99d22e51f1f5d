// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secret.h"
#include "support/testmain.h"

#include <QTest>
#include <algorithm>
#include <type_traits>

using namespace nemsms::base;

static_assert(!std::is_copy_constructible_v<Secret>);
static_assert(!std::is_copy_assignable_v<Secret>);

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

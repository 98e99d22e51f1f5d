// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/localplatform.h"
#include "protocols/localplatform/controlclient.h"
#include "protocols/localplatform/phoneclient.h"
#include "protocols/transport/qttransport.h"
#include "support/await.h"
#include "support/testmain.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nemsms;
using platform::LocalPlatform;
using test::await;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::shared_ptr<protocols::Transport> transportTo(const protocols::PlatformReady &ready)
{
    protocols::TransportOptions options;
    options.identity = security::TlsIdentity {contentOf(ready.pki.clientCert), {},
                                              std::make_shared<base::Secret>(contentOf(ready.pki.clientKey))};
    options.trustAnchorsPem = contentOf(ready.pki.ca);
    return std::make_shared<protocols::QtTransport>(options);
}

} // namespace

class tst_localplatform : public QObject
{
    Q_OBJECT

private:
    base::Result<std::unique_ptr<LocalPlatform>> start(bool connect = true) const
    {
        platform::PlatformOptions options;
        options.dir = m_dir->filePath(u"p"_s);
        options.connect = connect;
        return LocalPlatform::start(options);
    }

    std::unique_ptr<QTemporaryDir> m_dir;

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void oneOwnerOthersConnect()
    {
        auto first = start();
        VERIFY_RESULT(first);
        QVERIFY((*first)->isOwner());
        const auto second = start();
        VERIFY_RESULT(second);
        QVERIFY(!(*second)->isOwner());
        QCOMPARE((*second)->ready().toJson(), (*first)->ready().toJson());
        QCOMPARE(*(*second)->takeOver(), false);
        const auto third = start(false);
        QVERIFY(!third);
        QCOMPARE(third.error().message.code, "platform.folder.owned");
        QCOMPARE(third.error().kind, base::ErrorKind::Conflict);
    }

    void theNextOneTakesOverOnTheSamePorts()
    {
        auto first = start();
        VERIFY_RESULT(first);
        const auto second = start();
        VERIFY_RESULT(second);
        const auto before = (*second)->ready();
        first->reset();
        const auto taken = (*second)->takeOver();
        VERIFY_RESULT(taken);
        QVERIFY(*taken);
        QVERIFY((*second)->isOwner());
        QCOMPARE((*second)->ready().endpoints.toJson(), before.endpoints.toJson());
        QCOMPARE((*second)->ready().pki.toJson(), before.pki.toJson());
        QVERIFY((*second)->ready().clock >= before.clock);
    }

    void theReadyLineGoesThereAndBack()
    {
        const auto platform = start();
        const auto ready = (*platform)->ready();
        const auto read = protocols::PlatformReady::fromJson(QJsonDocument(ready.toJson()).toJson());
        VERIFY_RESULT(read);
        QCOMPARE(read->toJson(), ready.toJson());
        QVERIFY(read->demo.persons.at(0).enrolled);
        QVERIFY(!read->demo.persons.at(1).enrolled);
        QVERIFY(!protocols::PlatformReady::fromJson("{}"));
    }

    void theClientsSpeakToTheDesk()
    {
        const auto platform = start();
        const auto ready = (*platform)->ready();
        const auto transport = transportTo(ready);
        const protocols::ControlClient control(transport, ready.endpoints.control);
        const auto set = await(control.setClock(QDateTime(QDate(2026, 11, 24), QTime(21, 0), QTimeZone::utc())));
        VERIFY_RESULT(set);
        const auto frozen = await(control.freezeClock(true));
        const auto advanced = await(control.advanceClock(std::chrono::hours(2)));
        QCOMPARE(frozen->now.addSecs(7200), advanced->now);
        QVERIFY(advanced->frozen);
        const protocols::Knob knob {protocols::KnobDoor::Phone, protocols::KnobKind::Error503, 1, 0, false};
        VERIFY_RESULT(await(control.turn(knob)));
        QCOMPARE(*await(control.knobs()), QList<protocols::Knob> {knob});
        const protocols::PhoneClient phone(transport, ready.endpoints.phone);
        QCOMPARE(await(phone.messages()).error().message.code, "platform.answer.unable");
        QCOMPARE(await(phone.messages())->size(), 0);
        QCOMPARE(await(control.state())->value(u"records"_s).toInt(), 0);
        VERIFY_RESULT(await(control.resetKnobs()));
        QVERIFY(!await(control.confirmEnrolment(u"20123459"_s)));
    }

    void hangingRequestsDoNotKeepItFromClosing()
    {
        auto platform = start();
        const auto ready = (*platform)->ready();
        const auto transport = transportTo(ready);
        const protocols::ControlClient control(transport, ready.endpoints.control);
        VERIFY_RESULT(await(control.turn({protocols::KnobDoor::Phone, protocols::KnobKind::Hang, -1, 0, false})));
        bool ended = false;
        const protocols::PhoneClient phone(transport, ready.endpoints.phone);
        base::join(phone.messages(), this, [&](const auto &) { ended = true; });
        VERIFY_RESULT(await(control.state())); // by now the other request is on its way
        platform->reset();
        QTRY_VERIFY(ended);
    }
};

NEMSMS_TEST(tst_localplatform)
#include "tst_localplatform.moc"

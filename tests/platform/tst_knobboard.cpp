// SPDX-License-Identifier: GPL-3.0-or-later
#include "counterpart/doors.h"
#include "support/await.h"
#include "support/testmain.h"

#include <QJsonObject>
#include <QTest>
#include <future>

using namespace Qt::StringLiterals;
using namespace nemsms;
using protocols::Disruption;
using protocols::Knob;
using protocols::KnobDoor;
using protocols::KnobKind;

class tst_knobboard : public QObject
{
    Q_OBJECT

private:
    /// One request at the printService door; counts how often the door itself was reached.
    protocols::ServerResponse knock()
    {
        counterpart::Doors doors(m_board);
        doors.add(u"/p"_s, KnobDoor::PrintService, [this](const protocols::ServerRequest &) {
            ++m_reached;
            protocols::ServerResponse response;
            response.contentType = "text/xml";
            response.body = "<ok/>";
            return response;
        });
        protocols::ServerRequest request;
        request.path = u"/p/x"_s;
        request.peerCertificateDer = "c";
        return doors.handle(request);
    }

    std::shared_ptr<counterpart::KnobBoard> m_board;
    int m_reached = 0;

private Q_SLOTS:
    void init()
    {
        m_board = std::make_shared<counterpart::KnobBoard>();
        m_reached = 0;
    }

    void aKnobCountsDown()
    {
        m_board->turn({KnobDoor::PrintService, KnobKind::Error503, 2, 0, false});
        QCOMPARE(knock().status, 503);
        QCOMPARE(knock().status, 503);
        QCOMPARE(m_reached, 0);
        QCOMPARE(knock().status, 200);
        QCOMPARE(m_reached, 1);
        QVERIFY(m_board->knobs().isEmpty());
    }

    void anotherDoorIsNotTouched()
    {
        m_board->turn({KnobDoor::Register, KnobKind::Error500, -1, 0, false});
        QCOMPARE(knock().status, 200);
        QCOMPARE(m_board->knobs().size(), 1);
    }

    void afterMeansDoneButTheAnswerIsLost()
    {
        m_board->turn({KnobDoor::PrintService, KnobKind::Reset, 1, 0, true});
        QCOMPARE(knock().disruption, Disruption::Reset);
        QCOMPARE(m_reached, 1);
    }

    void contentTypeAndTruncationBefallTheAnswer()
    {
        m_board->turn({KnobDoor::PrintService, KnobKind::ContentType, 1, 0, false});
        m_board->turn({KnobDoor::PrintService, KnobKind::Truncate, 1, 0, false});
        m_board->turn({KnobDoor::PrintService, KnobKind::Skew, 1, 600'000, false});
        const auto answer = knock();
        QVERIFY(protocols::headerValue(answer.headers, "Date").endsWith(" GMT"));
        QCOMPARE(answer.contentType, "text/html; charset=utf-8");
        QCOMPARE(answer.disruption, Disruption::Truncate);
        QCOMPARE(answer.body, "<ok/>");
    }

    void aHangEndsWithAReset()
    {
        m_board->turn({KnobDoor::PrintService, KnobKind::Hang, 1, 0, false});
        auto hanging = std::async(std::launch::async, [this] { return knock().status; });
        while (!m_board->knobs().isEmpty()) { // until the request has met the knob
        }
        QCOMPARE(m_reached, 0);
        m_board->reset();
        QCOMPARE(hanging.get(), 200);
    }

    void aClosedBoardHoldsNobody()
    {
        m_board->turn({KnobDoor::PrintService, KnobKind::Hang, 1, 0, false});
        auto hanging = std::async(std::launch::async, [this] { return knock().status; });
        while (!m_board->knobs().isEmpty()) { // the request has met the knob
        }
        m_board->close();
        QCOMPARE(hanging.get(), 503);
        QCOMPARE(m_reached, 0);
        QVERIFY(!m_board->wait({KnobDoor::PrintService, KnobKind::Hang, -1, 0, false}, {}));
    }

    void modesAreAskedFor()
    {
        m_board->turn({KnobDoor::PrintService, KnobKind::Forbidden, 1, 0, false});
        QCOMPARE(knock().status, 200);
        QVERIFY(!m_board->isOn(KnobDoor::PrintService, KnobKind::Hold));
        QVERIFY(m_board->isOn(KnobDoor::PrintService, KnobKind::Forbidden));
        QVERIFY(!m_board->isOn(KnobDoor::PrintService, KnobKind::Forbidden));
    }

    void jsonGoesThereAndBack()
    {
        for (int kind = 0; kind <= int(KnobKind::Hold); ++kind) {
            const Knob knob {KnobDoor::PrintService, KnobKind(kind), 3, 250, true};
            const auto read = Knob::fromJson(knob.toJson());
            VERIFY_RESULT(read);
            QCOMPARE(*read, knob);
        }
        QCOMPARE(Knob::fromJson({{u"door"_s, u"printService"_s}, {u"kind"_s, 500}})->kind, KnobKind::Error500);
        QCOMPARE(Knob::fromJson({{u"door"_s, u"cellar"_s}, {u"kind"_s, u"delay"_s}}).error().message.code, "platform.knob.choice");
        QCOMPARE(Knob::fromJson({{u"door"_s, u"phone"_s}, {u"kind"_s, u"delay"_s}, {u"milliseconds"_s, -1}}).error().message.code,
                 "platform.knob.number");
    }
};

NEMSMS_TEST(tst_knobboard)
#include "tst_knobboard.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakeprintservice.h"
#include "support/storefixture.h"
#include "usecases/activecontext.h"
#include "usecases/entityverbs.h"
#include "usecases/sendparts.h"
#include "usecases/serviceaftaleverbs.h"
#include "usecases/testsmsdraft.h"

namespace nemsms::test {

/// No test here has a local platform: asking for one is the test's own mistake, told as an error.
class NoPlatform final : public usecases::LocalPlatformPort
{
public:
    base::Job<protocols::PlatformReady> ready() override
    {
        return base::ready(base::Result<protocols::PlatformReady>(base::failure(base::ErrorKind::Internal, "test.noplatform")));
    }
    base::Job<bool> isUsed() override { return base::ready(base::Result<bool>(false)); }
    base::Job<bool> recover() override { return base::ready(base::Result<bool>(false)); }
};

/// A store with one kommune, one external test environment, one sender system, two materials, one agreement and one
/// test person; its clock is frozen on a Tuesday at 10:00.
class UsecaseFixture : public StoreFixture
{
public:
    std::shared_ptr<FakePrintService> service = std::make_shared<FakePrintService>();
    std::shared_ptr<usecases::StoreAccess> access;
    std::shared_ptr<usecases::SendParts> sendParts;
    QString myndighed, miljoe, system, materiale, brev, aftale, person;

    UsecaseFixture() = default;
    ~UsecaseFixture() { finish(); }
    Q_DISABLE_COPY_MOVE(UsecaseFixture)

    /// Waits for whatever a test has begun and left.
    void finish()
    {
        if (access && !await(access->work.ended())) {
            m_problem += QStringLiteral("What was begun did not end.");
        }
    }

    /// Empty when everything stands; else what went wrong.
    QString set(bool demo = false)
    {
        auto opened = open(demo);
        if (!opened) {
            return base::sentence(opened.error().message);
        }
        access = std::make_shared<usecases::StoreAccess>();
        access->store = *opened;
        access->actor = actor;
        access->clock = clock;
        sendParts = std::make_shared<usecases::SendParts>();
        sendParts->access = access;
        sendParts->context = std::make_shared<usecases::ActiveContext>(access, clock);
        usecases::ConnectionsOptions options;
        options.platform = std::make_shared<NoPlatform>();
        options.transports = [this](protocols::TransportOptions) { return service; };
        sendParts->connections = std::make_shared<usecases::Connections>(options, *sendParts->context);
        return m_problem;
    }

    QString fill()
    {
        myndighed = make(domain::myndighedTable(), {{"cvr", "29189846"}, {"navn", "Prøvekøbing Kommune"}});
        miljoe = make(domain::miljoeTable(), {{"navn", "Ekstern test"},
                                              {"art", "eksternttestmiljoe"},
                                              {"printServiceUrl", "https://print.example/service"},
                                              {"dueslagUrl", "https://print.example/dueslag"}});
        system = make(domain::afsendersystemTable(), {{"sysId", "1001"}, {"navn", "NemSMS"}, {"leverandoer", "KOMBIT"}});
        materiale = make(domain::materialeTable(),
                         {{"materialeId", "167783"}, {"navn", "Påmindelse"}, {"type", "nemsms"}, {"afsendersystemId", system}});
        brev = make(domain::materialeTable(),
                    {{"materialeId", "167784"}, {"navn", "Afgørelse"}, {"type", "meddelelse"}, {"afsendersystemId", system}});
        aftale = make(domain::serviceaftaleTable(), {{"uuid", "5d1f5a0c-6f0e-4c55-9d0a-1b7a4c2e9f10"},
                                                     {"navn", "SF1600 NemSMS"},
                                                     {"integration", "sf1600"},
                                                     {"myndighedId", myndighed},
                                                     {"brugersystemUuid", "0b8c3f52-21d4-4e8f-8c3e-7a5f0d9e6b21"},
                                                     {"nemSmsSysId", "1001"},
                                                     {"adgang", "certifikat"},
                                                     {"certifikatbegrundelse", "test"},
                                                     {"certifikatdato", QDate(2026, 1, 5)}});
        activate(aftale);
        person = make(domain::testpersonTable(),
                      {{"navn", "Prøveperson 1"}, {"cpr", "2512484916"}, {"mobilnummer", "20123456"}, {"samtykke", "ja"}, {"miljoeId", miljoe}});
        if (const auto here = await(sendParts->context->chooseFirst()); !here) {
            m_problem += base::sentence(here.error().message);
        }
        return m_problem;
    }

    /// A field's value as a test writes it: UTF-8, text, date or nothing.
    struct Value {
        Value(const char *text) : value(QString::fromUtf8(text)) {}
        Value(const QString &text) : value(text) {}
        Value(QDate date) : value(date) {}
        QVariant value;
    };
    using Values = QList<std::pair<const char *, Value>>;
    QString make(const base::EntityTable &table, const Values &values)
    {
        const usecases::EntityVerbs verbs(table, access);
        const auto made = await(verbs.create(fieldValues(values)));
        if (!made) {
            m_problem += QString::fromLatin1(table.name) + QLatin1String(": ") + base::sentence(made.error().message);
            return {};
        }
        return (*made)->id;
    }
    /// Takes a service agreement from draft to active.
    void activate(const QString &id)
    {
        const usecases::ServiceaftaleVerbs verbs(access, sendParts->context);
        qint64 version = 1;
        for (const auto tilstand :
             {domain::Aftaletilstand::Anmodet, domain::Aftaletilstand::Godkendt, domain::Aftaletilstand::Aktiv}) {
            if (const auto set = await(verbs.setTilstand(id, version++, tilstand, {})); !set) {
                m_problem += base::sentence(set.error().message);
            }
        }
    }
    static base::FieldValues fieldValues(const Values &values)
    {
        base::FieldValues all;
        for (const auto &[name, value] : values) {
            all.insert(QString::fromLatin1(name), value.value);
        }
        return all;
    }
    [[nodiscard]] usecases::TestSmsDraft draft(const QString &tekst = QStringLiteral("Husk din tid kl. 10:30")) const
    {
        return {aftale, materiale, person, {}, tekst};
    }

    /// What went wrong so far; empty when nothing did.
    [[nodiscard]] QString problem() const { return m_problem; }

private:
    QString m_problem;
};

} // namespace nemsms::test

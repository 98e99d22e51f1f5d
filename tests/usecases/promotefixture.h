// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/answeringprompts.h"
#include "usecasefixture.h"
#include "usecases/promoteverbs.h"

#include <QFile>
#include <QTemporaryDir>

namespace nemsms::test {

/// A kommune with a whole configuration in a test environment and nothing in production yet.
class PromoteFixture : public UsecaseFixture
{
public:
    std::shared_ptr<AnsweringPrompts> prompts = std::make_shared<AnsweringPrompts>();
    std::optional<usecases::PromoteVerbs> verbs;
    QString fra, til, certifikat, afsendersystem, registret, kort, gruppe, tilknytning, type, aftale;

    /// Empty when everything stands.
    QString open()
    {
        QString problem = set();
        if (!problem.isEmpty()) {
            return problem;
        }
        myndighed = make(domain::myndighedTable(), {{"cvr", "29189846"}, {"navn", "Prøvekøbing Kommune"}});
        fra = make(domain::miljoeTable(), {{"navn", "Ekstern test"}, {"art", "eksternttestmiljoe"},
                                           {"printServiceUrl", "https://test.example/service"}});
        til = make(domain::miljoeTable(), {{"navn", "Produktion"}, {"art", "produktionsmiljoe"},
                                           {"printServiceUrl", "https://print.example/service"}});
        certifikat = make(domain::certifikatTable(), {{"navn", "Registercertifikat"}, {"rolle", "register"},
                                                      {"sha256", thumbprint('a')}, {"emne", "CN=test"},
                                                      {"cvr", "29189846"}, {"miljoeId", fra}});
        afsendersystem = makeSystem("1001", "NemSMS");
        registret = make(domain::registerTable(), {{"sysId", "3001"}, {"navn", "Tilmeldinger"}, {"ean", "5790001330552"},
                                                   {"certifikatId", certifikat}, {"myndighedId", myndighed},
                                                   {"miljoeId", fra}});
        kort = makeMateriale("167783", "Påmindelse", afsendersystem);
        gruppe = make(domain::tilmeldingsgruppeTable(), {{"navn", "Borgere"}, {"gruppeId", "77"}, {"modtagertype", "borger"},
                                                         {"type", "nemsms"}, {"miljoeId", fra}});
        tilknytning = make(domain::gruppetilknytningTable(), {{"materialeId", kort}, {"tilmeldingsgruppeId", gruppe}});
        type = make(domain::forsendelsestypeTable(), {{"fagsystem", "KY"}, {"navn", "Påmindelse"}, {"materialeId", kort}});
        aftale = make(domain::serviceaftaleTable(),
                      {{"uuid", "5d1f5a0c-6f0e-4c55-9d0a-1b7a4c2e9f10"}, {"navn", "SF1600"}, {"integration", "sf1600"},
                       {"myndighedId", myndighed}, {"miljoeId", fra}, {"nemSmsSysId", "1001"},
                       {"registercertifikatId", certifikat},
                       {"brugersystemUuid", "0b8c3f52-21d4-4e8f-8c3e-7a5f0d9e6b21"}});
        make(domain::testpersonTable(), {{"navn", "P"}, {"cpr", "2512484916"}, {"miljoeId", fra}});
        verbs.emplace(access, prompts);
        return this->problem();
    }

    static QString thumbprint(char digit) { return QString(64, QLatin1Char(digit)); }

    QString makeSystem(const char *sysId, const char *navn, QString place = {}, QString authority = {})
    {
        return make(domain::afsendersystemTable(),
                    {{"sysId", sysId}, {"navn", navn}, {"leverandoer", "KOMBIT"}, {"apinoegle", "ngdp-test"},
                     {"apinoegleUdloeber", QDate(2027, 1, 1)}, {"afsendermobil", "20123456"},
                     {"myndighedId", authority.isEmpty() ? myndighed : authority},
                     {"miljoeId", place.isEmpty() ? fra : place}});
    }
    QString makeMateriale(const char *materialeId, const char *navn, const QString &of)
    {
        return make(domain::materialeTable(),
                    {{"materialeId", materialeId}, {"navn", navn}, {"type", "nemsms"}, {"afsendersystemId", of}});
    }
    /// Every identifier that the test environment has, with one for production.
    [[nodiscard]] static usecases::PromoteMapping fullMapping()
    {
        usecases::PromoteMapping mapping;
        mapping.set("nemsms-sysid", QStringLiteral("1001"), QStringLiteral("2001"));
        mapping.set("register-sysid", QStringLiteral("3001"), QStringLiteral("4001"));
        mapping.set("materialeid", QStringLiteral("167783"), QStringLiteral("267783"));
        mapping.set("ean", QStringLiteral("5790001330552"), QStringLiteral("5798000000001"));
        mapping.set("aftale-uuid", QStringLiteral("5d1f5a0c-6f0e-4c55-9d0a-1b7a4c2e9f10"),
                    QStringLiteral("6d1f5a0c-6f0e-4c55-9d0a-1b7a4c2e9f10"));
        mapping.set("brugersystem-uuid", QStringLiteral("0b8c3f52-21d4-4e8f-8c3e-7a5f0d9e6b21"),
                    QStringLiteral("1b8c3f52-21d4-4e8f-8c3e-7a5f0d9e6b21"));
        mapping.set("certifikat", thumbprint('a'), thumbprint('b'));
        mapping.set("gruppeid", QStringLiteral("77"), QStringLiteral("99"));
        return mapping;
    }
    [[nodiscard]] usecases::PromoteOrder order(usecases::PromoteMapping mapping = {}) const
    {
        return {fra, til, myndighed, std::move(mapping), {}};
    }
    [[nodiscard]] std::shared_ptr<const usecases::PromotePlan> plan(usecases::PromoteMapping mapping = {}) const
    {
        const auto made = await(verbs->plan(order(std::move(mapping))));
        return made ? *made : nullptr;
    }
    /// The row of the record with that id.
    [[nodiscard]] static usecases::PromoteRow row(const usecases::PromotePlan &plan, const QString &id)
    {
        for (const auto &one : plan.rows) {
            if (one.id == id) {
                return one;
            }
        }
        return {};
    }
    /// Codes of what stops anything, with the row's name; empty when nothing does.
    [[nodiscard]] static QStringList stopping(const usecases::PromotePlan &plan)
    {
        QStringList all;
        for (const auto &one : plan.rows) {
            for (const auto &finding : one.findings) {
                if (finding.severity == base::Severity::Error) {
                    all += QString::fromLatin1(one.table->name + ' ' + finding.field + ' ' + finding.message.code);
                }
            }
        }
        return all;
    }
    /// The code of every finding on the row.
    [[nodiscard]] static QStringList findings(const usecases::PromoteRow &row)
    {
        QStringList codes;
        for (const auto &finding : row.findings) {
            codes += QString::fromLatin1(finding.message.code);
        }
        return codes;
    }
    [[nodiscard]] QString file(const QString &name) const { return m_files.filePath(name); }
    [[nodiscard]] static QByteArray bytes(const QString &path)
    {
        QFile read(path);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }

private:
    QTemporaryDir m_files;
};

} // namespace nemsms::test

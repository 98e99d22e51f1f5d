// SPDX-License-Identifier: GPL-3.0-or-later
// The other half of borgeroverblik.h: the picture as lines, and as evidence.
#include "base/clock.h"
#include "sheets/pdffile.h"
#include "usecases/borgeroverblik.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

QString danish(const QDateTime &moment)
{
    return moment.isValid() ? moment.toTimeZone(base::danishTime()).toString(u"dd-MM-yyyy HH:mm:ss"_s) : QString();
}

QString stateOf(const base::EntityTable &table, const base::Entity &record)
{
    const auto *field = table.field("tilstand");
    const QString code = field->read(record).toString();
    for (const auto &choice : field->choices) {
        if (code == QLatin1StringView(choice.code)) {
            return base::translated(choice.label);
        }
    }
    return code;
}

QString said(const char *code)
{
    return base::sentence({code, {}});
}

void lines(sheets::PdfFile &file, const char *heading, const QStringList &all)
{
    file.heading(said(heading));
    if (all.isEmpty()) {
        file.paragraph(said("borger.none"));
    }
    for (const QString &line : all) {
        file.paragraph(line);
    }
}

} // namespace

QString beskedLinje(const domain::TestSms &sms)
{
    QString line = danish(sms.forberedtTid) + u"  "_s + stateOf(domain::testSmsTable(), sms) + u"  "_s + sms.identifikator;
    if (sms.afleveretTid.isValid()) {
        line += u"  "_s + base::sentence({"borger.delivered", {{u"moment"_s, danish(sms.afleveretTid)}, {u"by"_s, sms.bevisAf}}});
    }
    return sms.fejlkode.isEmpty() ? line : line + u"  "_s + sms.fejlkode;
}

QString sagLinje(const domain::Tilmelding &sag)
{
    const QString line = danish(sag.samtykkeTid) + u"  "_s + stateOf(domain::tilmeldingTable(), sag) + u"  "_s + sag.identifikator + u"  "_s
        + base::sentence({"borger.consent", {{u"by"_s, sag.samtykkeNoteretAf}}});
    return sag.fejlkode.isEmpty() ? line : QString(line + u"  "_s + sag.fejlkode);
}

QString haendelseLinje(const HaendelseLine &line)
{
    return danish(line.time) + u"  "_s + base::sentence(line.sentence);
}

base::Result<> writeBorgerPdf(const Borgerbillede &billede, const QString &path)
{
    const QString simulated = base::sentence({billede.simuleret ? "borger.simulated" : "borger.real", {{u"miljoe"_s, billede.miljoe}}});
    sheets::PdfFile file(path, base::sentence({"borger.title", {{u"modtager"_s, billede.modtager}}}), simulated);
    file.paragraph(simulated);
    if (const auto caveat = billede.caveat()) {
        file.paragraph(base::sentence(*caveat));
    }
    file.fact(said("plan.fact.environment"), billede.miljoe);
    file.fact(said("plan.fact.authority"), billede.kommune);
    file.fact(said("plan.fact.who"), billede.hvem);
    file.fact(said("plan.fact.when"), danish(billede.tid));
    file.fact(said("borger.reason"), billede.grund);
    file.heading(said("borger.lookup"));
    file.paragraph(base::sentence(billede.standing()));
    if (billede.opslag) {
        for (const auto &finding : billede.opslag->findings) {
            file.paragraph(base::sentence(finding.message));
        }
    } else if (billede.opslagsfejl) {
        file.paragraph(base::sentence(billede.opslagsfejl->message));
    }
    QStringList sager;
    for (const auto &sag : billede.sager) {
        sager += sagLinje(sag);
    }
    QStringList beskeder;
    for (const auto &besked : billede.beskeder) {
        beskeder += beskedLinje(besked);
    }
    QStringList haendelser;
    for (const auto &haendelse : billede.haendelser) {
        haendelser += haendelseLinje(haendelse);
    }
    lines(file, "borger.enrolments", sager);
    lines(file, "borger.messages", beskeder);
    lines(file, "borger.events", haendelser);
    return file.finish();
}

} // namespace nemsms::usecases

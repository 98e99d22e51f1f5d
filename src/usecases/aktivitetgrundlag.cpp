// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/aktivitetgrundlag.h"

#include "domain/daekning.h"
#include "domain/serviceaftalerules.h"

#include <algorithm>
#include <map>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;
using domain::Aftaletilstand;
using domain::Integration;
using domain::Serviceaftale;

namespace {

struct Judgement {
    Bevisgrad grad = Bevisgrad::Mangler;
    QList<base::Message> reasons;
    QByteArray entity;
};

Judgement outside()
{
    return {Bevisgrad::Udenfor, {{"aktivitet.outside", {}}}, {}};
}

Judgement missing(const base::EntityTable &table)
{
    return {Bevisgrad::Mangler, {{"aktivitet.missing", {{u"entity"_s, base::translated(table.singular)}}}}, table.name};
}

/// What ran out proves nothing any more.
template <class E>
bool isOver(const E &record, QDate today)
{
    return record.gyldigTil.isValid() && record.gyldigTil < today;
}

base::Message ranOut(const QString &record, QDate last)
{
    return {"aktivitet.over", {{u"record"_s, record}, {u"date"_s, last.toString(u"dd-MM-yyyy"_s)}}};
}

/// The best of `records` by the findings that weigh more than a hint: without any it proves the activity.
template <class E>
Judgement judgeRecords(const QList<E> &records, const base::EntityTable &table, QDate today)
{
    if (records.isEmpty()) {
        return missing(table);
    }
    Judgement judged {Bevisgrad::Delvist, {}, table.name};
    for (const E &record : records) {
        if (isOver(record, today)) {
            judged.reasons += ranOut(table.title(record), record.gyldigTil);
            continue;
        }
        int count = 0;
        for (const auto &finding : table.validate(record)) {
            // A shared SysID is what one of the texts advises (trap 1): it is to be checked, and stands in nobody's way.
            const bool advised = finding.message.code == "serviceaftale.shared";
            count += finding.severity == base::Severity::Hint || advised ? 0 : 1;
        }
        const QString title = table.title(record);
        if (count == 0) {
            return {Bevisgrad::Bevist, {{"aktivitet.record", {{u"record"_s, title}}}}, table.name};
        }
        judged.reasons += base::Message {"aktivitet.findings", {{u"record"_s, title}, {u"n"_s, count}}};
    }
    return judged;
}

Judgement judgeConnection(const Aktivitetsgrundlag &all, bool access)
{
    const auto &table = domain::tilslutningsaftaleTable();
    if (all.tilslutninger.isEmpty()) {
        return missing(table);
    }
    Judgement judged {Bevisgrad::Delvist, {}, table.name};
    for (const auto &aftale : all.tilslutninger) {
        if (isOver(aftale, all.today)) {
            judged.reasons += ranOut(aftale.navn, aftale.gyldigTil);
            continue;
        }
        const bool done = access ? aftale.portaladgang
                                 : aftale.daekkerNemSms && aftale.daekkerRegister && aftale.ean
                                     && aftale.underskrevet.isValid() && !aftale.reference.trimmed().isEmpty();
        if (done) {
            return {Bevisgrad::Bevist, {{"aktivitet.record", {{u"record"_s, aftale.navn}}}}, table.name};
        }
        judged.reasons += base::Message {access ? "aktivitet.noaccess" : "aktivitet.unsigned",
                                        {{u"record"_s, aftale.navn}}};
    }
    return judged;
}

/// A materiale of type NemSMS in a group of the same type.
Judgement judgeMaterials(const Aktivitetsgrundlag &all)
{
    Judgement judged = missing(domain::materialeTable());
    for (const auto &materiale : all.materialer) {
        if (materiale.type != domain::MaterialeType::NemSMS) {
            continue;
        }
        const bool grouped = std::any_of(all.tilknytninger.cbegin(), all.tilknytninger.cend(), [&](const auto &link) {
            return link.materialeId == materiale.id
                && std::any_of(all.grupper.cbegin(), all.grupper.cend(), [&](const auto &gruppe) {
                       return gruppe.id == link.tilmeldingsgruppeId && gruppe.type == materiale.type;
                   });
        });
        if (grouped) {
            return {Bevisgrad::Bevist, {{"aktivitet.record", {{u"record"_s, materiale.navn}}}}, "materiale"};
        }
        judged = {Bevisgrad::Delvist, {{"aktivitet.nogroup", {{u"materiale"_s, materiale.navn}}}}, "materiale"};
    }
    return judged;
}

Judgement judgeTypes(const Aktivitetsgrundlag &all)
{
    for (const auto &type : all.typer) {
        const bool sms = std::any_of(all.materialer.cbegin(), all.materialer.cend(), [&](const auto &materiale) {
            return materiale.id == type.materialeId && materiale.type == domain::MaterialeType::NemSMS;
        });
        if (sms) {
            const QString title = domain::forsendelsestypeTable().title(type);
            return {Bevisgrad::Bevist, {{"aktivitet.record", {{u"record"_s, title}}}}, "forsendelsestype"};
        }
    }
    return missing(domain::forsendelsestypeTable());
}

/// The agreement carries the register's SysID and certificate, as TS106 wants them.
bool namesRegister(const Serviceaftale &aftale, const QList<domain::Register> &registre)
{
    return std::any_of(registre.cbegin(), registre.cend(), [&](const domain::Register &one) {
        return one.sysId == aftale.registerSysId && !aftale.registercertifikatId.isEmpty()
            && one.certifikatId == aftale.registercertifikatId;
    });
}

bool wasRequested(Aftaletilstand tilstand)
{
    using enum Aftaletilstand;
    return tilstand != Kladde && tilstand != Afvist && tilstand != Ophoert;
}

using Wanted = std::function<bool(const Serviceaftale &)>;

/// An agreement of the right kind that has come far enough, and is otherwise as it should be.
Judgement judgeAgreement(const Aktivitetsgrundlag &all, const Wanted &kind, bool (*farEnough)(Aftaletilstand),
                         const Wanted &right = {})
{
    Judgement judged = missing(domain::serviceaftaleTable());
    for (const auto &aftale : all.aftaler) {
        if (!kind(aftale)) {
            continue;
        }
        const base::Message state {"aktivitet.state",
                                   {{u"aftale"_s, aftale.navn}, {u"state"_s, domain::tilstandName(aftale.tilstand)}}};
        if (isOver(aftale, all.today)) {
            judged = {Bevisgrad::Delvist, {ranOut(aftale.navn, aftale.gyldigTil)}, "serviceaftale"};
            continue;
        }
        const bool whole = !right || right(aftale);
        if (farEnough(aftale.tilstand) && whole) {
            return {Bevisgrad::Bevist, {state}, "serviceaftale"};
        }
        judged = {Bevisgrad::Delvist, {state}, "serviceaftale"};
        if (!whole) {
            judged.reasons += base::Message {"aktivitet.register", {{u"aftale"_s, aftale.navn}}};
        }
    }
    return judged;
}

Wanted beskedtype(domain::Retning retning)
{
    return [retning](const Serviceaftale &aftale) {
        return aftale.retning == retning && domain::isNemSmsTilmelding(aftale);
    };
}

using Opgave = std::pair<const char *, QDate Serviceaftale::*>;
const QList<Opgave> &basisopgaver()
{
    static const QList<Opgave> all {{"TBA10", &Serviceaftale::tba10}, {"TBA11", &Serviceaftale::tba11},
                                    {"TBA12", &Serviceaftale::tba12}, {"TBA13", &Serviceaftale::tba13},
                                    {"TBA14", &Serviceaftale::tba14}, {"TBA15", &Serviceaftale::tba15}};
    return all;
}

/// The basic tasks for Beskedfordeler from the one at `first` on, each marked as done on the agreement for the beskedtype.
Judgement judgeTasks(const Aktivitetsgrundlag &all, const Wanted &kind, int first)
{
    Judgement judged = missing(domain::serviceaftaleTable());
    for (const auto &aftale : all.aftaler) {
        if (!kind(aftale) || isOver(aftale, all.today)) {
            continue;
        }
        QStringList open;
        for (const auto &[name, done] : basisopgaver().mid(first)) {
            if (const QDate day = aftale.*done; !day.isValid() || day > all.today) {
                open += QLatin1String(name);
            }
        }
        if (open.isEmpty()) {
            return {Bevisgrad::Bevist, {{"aktivitet.record", {{u"record"_s, aftale.navn}}}}, "serviceaftale"};
        }
        const bool some = open.size() < basisopgaver().size() - first;
        judged = {some ? Bevisgrad::Delvist : Bevisgrad::Mangler,
                  {{"aktivitet.tasks", {{u"aftale"_s, aftale.navn}, {u"tasks"_s, open.join(u", "_s)}}}}, "serviceaftale"};
    }
    return judged;
}

/// Events need two subscription expressions, noted on the agreement that receives them.
Judgement judgeExpressions(const Aktivitetsgrundlag &all)
{
    Judgement judged = missing(domain::serviceaftaleTable());
    const Wanted receives = beskedtype(domain::Retning::Modtag);
    for (const auto &aftale : all.aftaler) {
        if (!receives(aftale)) {
            continue;
        }
        const base::Findings open = domain::missingAbonnementer(aftale, base::Severity::Warning);
        if (open.isEmpty()) {
            return {Bevisgrad::Bevist, {{"aktivitet.record", {{u"record"_s, aftale.navn}}}}, "serviceaftale"};
        }
        judged = {open.size() == 1 ? Bevisgrad::Delvist : Bevisgrad::Mangler, {}, "serviceaftale"};
        for (const auto &finding : open) {
            judged.reasons += finding.message;
        }
    }
    return judged;
}

bool enrols(const Serviceaftale &aftale)
{
    return aftale.integration == Integration::SF2250;
}

Judgement judgeCertificate(const Aktivitetsgrundlag &all)
{
    QList<domain::Certifikat> own;
    std::copy_if(all.certifikater.cbegin(), all.certifikater.cend(), std::back_inserter(own), [](const auto &one) {
        return one.rolle == domain::Certifikatrolle::Serviceplatform;
    });
    return judgeRecords(own, domain::certifikatTable(), all.today);
}

} // namespace

void keepAnvendersystem(Aktivitetsgrundlag &all, const domain::Uuid &brugersystem)
{
    all.aftaler.removeIf([&](const Serviceaftale &aftale) {
        return aftale.brugersystemUuid != brugersystem && aftale.retning != domain::Retning::Afsend;
    });
    QSet<QString> systemer;
    for (const auto &aftale : std::as_const(all.aftaler)) {
        if (aftale.brugersystemUuid == brugersystem) {
            systemer.insert(aftale.fagsystem.simplified().toLower());
        }
    }
    all.typer.removeIf([&](const domain::Forsendelsestype &type) {
        return !systemer.contains(type.fagsystem.simplified().toLower());
    });
}

QList<Aktivitetsbevis> judgeAktiviteter(const Aktivitetsgrundlag &all)
{
    const Wanted withRegister = [&all](const Serviceaftale &aftale) { return namesRegister(aftale, all.registre); };
    std::map<QByteArray, Judgement> judged {
        {"TS101", judgeConnection(all, false)},
        {"TS102", judgeRecords(all.afsendersystemer, domain::afsendersystemTable(), all.today)},
        {"TS103", judgeRecords(all.registre, domain::registerTable(), all.today)},
        {"TS104", judgeMaterials(all)},
        {"TS105", judgeTypes(all)},
        {"TS106", judgeAgreement(all, enrols, wasRequested, withRegister)},
        {"TS107", judgeAgreement(all, enrols, domain::isGodkendt)},
        {"TS108", judgeTasks(all, beskedtype(domain::Retning::Modtag), 3)},
        {"TS109", judgeAgreement(all, beskedtype(domain::Retning::Modtag), wasRequested)},
        {"TS110", judgeAgreement(all, beskedtype(domain::Retning::Modtag), domain::isGodkendt)},
        {"TS111", judgeExpressions(all)},
        {"TS201", judgeConnection(all, true)},
        {"TSP01", judgeCertificate(all)},
        {"TSP03", judgeTasks(all, beskedtype(domain::Retning::Afsend), 0)},
        {"TSP04", judgeAgreement(all, beskedtype(domain::Retning::Afsend), wasRequested)},
        {"TSP05", judgeAgreement(all, beskedtype(domain::Retning::Afsend), domain::isGodkendt)},
        {"TSP07", judgeAgreement(all, enrols, wasRequested, withRegister)},
    };
    // TS106 cannot be closed before TS103, on which it depends.
    if (judged["TS103"].grad != Bevisgrad::Bevist && judged["TS106"].grad == Bevisgrad::Bevist) {
        judged["TS106"].grad = Bevisgrad::Delvist;
        judged["TS106"].reasons += base::Message {"aktivitet.depends", {{u"id"_s, u"TS103"_s}}};
    }
    QList<Aktivitetsbevis> list;
    for (const auto &aktivitet : domain::aktiviteter()) {
        const auto found = judged.find(aktivitet.id);
        const Judgement one = found == judged.end() ? outside() : found->second;
        list += {aktivitet, one.grad, one.reasons, one.entity};
    }
    return list;
}

} // namespace nemsms::usecases

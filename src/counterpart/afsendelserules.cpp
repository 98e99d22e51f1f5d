// SPDX-License-Identifier: GPL-3.0-or-later
#include "counterpart/afsendelserules.h"

#include "base/clock.h"
#include "domain/sendetidsrum.h"
#include "domain/servicevindue.h"
#include "domain/smstext.h"

using namespace Qt::StringLiterals;

namespace nemsms::counterpart {

namespace {

QString danishHour(const QDateTime &now)
{
    return now.toTimeZone(base::danishTime()).toString(u"HH:mm:ss"_s);
}

} // namespace

bool isMeddelelseIdentifikator(const QString &text)
{
    const auto allowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.'
            || c == u'_' || c == u'~';
    };
    return !text.isEmpty() && text.size() <= 30 && std::all_of(text.begin(), text.end(), allowed);
}

std::optional<Afvisning> judgeAccess(const Systemliste &liste, const QString &sysId, Guest guest)
{
    // A certificate is not registered for an unknown SysID either; which ones exist is not told.
    const Systemregistrering *system = liste.system(sysId);
    if (!system || system->guest != guest) {
        return Afvisning {DkalFejl::IngenAdgang, sysId};
    }
    return {};
}

std::optional<Afvisning> judgeContent(const AfsendelseOplysninger &afsendelse, const Systemliste &liste)
{
    const bool sameIdentifier = afsendelse.identifikator.isEmpty()
        || afsendelse.identifikator == afsendelse.adresseIdentifikator;
    if (!isMeddelelseIdentifikator(afsendelse.adresseIdentifikator) || !sameIdentifier) {
        return Afvisning {DkalFejl::ForkertIdentifikator, afsendelse.adresseIdentifikator};
    }
    if (afsendelse.type != u"serviceBesked") {
        return Afvisning {DkalFejl::ForkertType, afsendelse.type};
    }
    const Materialeregistrering *materiale = liste.materiale(afsendelse.materialeId);
    if (!materiale || materiale->sysId != afsendelse.sysId) {
        return Afvisning {DkalFejl::UkendtMateriale, afsendelse.materialeId};
    }
    if (!materiale->nemSms) {
        return Afvisning {DkalFejl::IkkeNemSms, afsendelse.materialeId};
    }
    if (afsendelse.modtager.isEmpty()) {
        return Afvisning {DkalFejl::ModtagerMangler, {}};
    }
    const qsizetype characters = afsendelse.tekst.toUcs4().size();
    if (characters < 1 || characters > domain::smsMaxCharacters) {
        return Afvisning {DkalFejl::TekstLaengde, QString::number(characters)};
    }
    return {};
}

std::optional<Afvisning> judgeTime(const QDateTime &now, bool hold)
{
    if (hold || domain::maySend(now)) {
        return {};
    }
    if (const auto closed = judgeServicevindue(now)) {
        return closed;
    }
    return Afvisning {DkalFejl::UdenforSendetid, danishHour(now)};
}

std::optional<Afvisning> judgeServicevindue(const QDateTime &now)
{
    if (domain::isNemSmsSoendag(now)) {
        return Afvisning {DkalFejl::Servicevindue, danishHour(now)};
    }
    return {};
}

} // namespace nemsms::counterpart

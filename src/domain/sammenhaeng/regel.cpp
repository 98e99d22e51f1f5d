// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sammenhaeng/regel.h"

#include "domain/gyldighed.h"
#include "domain/sammenhaeng/regelgrupper.h"

#include <algorithm>

namespace nemsms::domain {

using namespace Qt::StringLiterals;

const char *toCode(Desk desk)
{
    switch (desk) {
    case Desk::Kommune:
        return "kommune";
    case Desk::Leverandoer:
        return "leverandoer";
    case Desk::Kombit:
        return "kombit";
    case Desk::DigitalPost:
        return "digitalpost";
    case Desk::Testansvarlig:
        return "testansvarlig";
    }
    Q_UNREACHABLE();
}

const char *deskName(Desk desk)
{
    switch (desk) {
    case Desk::Kommune:
        return QT_TRANSLATE_NOOP("Field", "The kommune");
    case Desk::Leverandoer:
        return QT_TRANSLATE_NOOP("Field", "The supplier of the line-of-business system");
    case Desk::Kombit:
        return QT_TRANSLATE_NOOP("Field", "KOMBIT");
    case Desk::DigitalPost:
        return QT_TRANSLATE_NOOP("Field", "Digital Post");
    case Desk::Testansvarlig:
        return QT_TRANSLATE_NOOP("Field", "The test coordinator");
    }
    Q_UNREACHABLE();
}

void Melder::say(const char *code, QVariantMap arguments, QByteArray field, QList<Rettelse> mends)
{
    m_into += {&m_regel,
               &m_table,
               m_record.id,
               m_table.title(m_record),
               {m_regel.severity, {code, std::move(arguments)}, std::move(field),
                QString::fromLatin1(m_regel.reference)},
               std::move(mends)};
}

void Melder::take(const base::Finding &finding, QList<Rettelse> mends)
{
    m_into += {&m_regel, &m_table, m_record.id, m_table.title(m_record), finding, std::move(mends)};
}

QList<Rettelse> Melder::set(base::FieldValues values) const
{
    return {{&m_table, m_record.id, std::move(values), false}};
}

const QList<Regel> &regler()
{
    static const QList<Regel> all = [] {
        QList<Regel> made = egneRegler() + henvisningsregler() + kommuneregler() + afsendersystemregler()
            + registerregler() + certifikatregler() + materialeregler() + grupperegler() + aftalenummerregler()
            + aftaletilstandsregler() + gyldighedsregler() + miljoeregler() + portalregler();
        std::sort(made.begin(), made.end(), [](const Regel &a, const Regel &b) { return a.id < b.id; });
        return made;
    }();
    return all;
}

const Regel *regelNamed(const QByteArray &id)
{
    const auto &all = regler();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const Regel &one) { return one.id == id; });
    return found == all.cend() ? nullptr : &*found;
}

QString dateText(QDate day)
{
    return day.toString(u"dd-MM-yyyy"_s);
}

Opsaetning::Liste<Tilslutningsaftale> connectionsOn(const Opsaetning &all, const QString &myndighedId, QDate day)
{
    auto valid = all.connectionsOf(myndighedId);
    valid.removeIf([&](const Tilslutningsaftale *one) { return !isGyldig(one->gyldigFra, one->gyldigTil, day); });
    return valid;
}

bool isIKraftOn(const Serviceaftale &aftale, QDate day)
{
    return isIKraft(aftale.tilstand) && isGyldig(aftale.gyldigFra, aftale.gyldigTil, day);
}

bool isLokal(const Opsaetning &all)
{
    return !all.miljoe() || all.miljoe()->art == MiljoeArt::LokalPlatform;
}

} // namespace nemsms::domain

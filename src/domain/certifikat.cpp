// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/certifikat.h"

#include "base/fieldbuilder.h"
#include "domain/digits.h"
#include "domain/fieldfindings.h"
#include "domain/gyldighed.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nemsms::domain {

using base::FieldFlag;

namespace {

base::Findings rules(const Certifikat &certifikat)
{
    base::Findings found = findingsOn("cvr", certifikat.cvr)
        + checkGyldighed(certifikat.gyldigFra, certifikat.gyldigTil);
    const QString digits = withoutSpaces(certifikat.serienummer).remove(u':').toLower();
    if (!std::all_of(digits.cbegin(), digits.cend(),
                     [](QChar one) { return isDigit(one) || (one >= u'a' && one <= u'f'); })) {
        found += base::makeFinding(base::Severity::Error, "certifikat.serienummer",
                                   {{u"value"_s, shortened(certifikat.serienummer)}}, {}, "serienummer");
    }
    if (certifikat.rolle == Certifikatrolle::Register && certifikat.type == Certifikattype::Moces) {
        found += base::makeFinding(base::Severity::Warning, "certifikat.moces", {}, u"SF2250 TS103"_s, "type");
    }
    if (!certifikat.gyldigTil.isValid()) {
        found += base::makeFinding(base::Severity::Warning, "certifikat.gyldigtil", {}, {}, "gyldigTil");
    }
    return found;
}

QList<base::Field> nameFields()
{
    return {
        base::field("navn", QT_TRANSLATE_NOOP("Field", "Name"), &Certifikat::navn)
            .hint(QT_TRANSLATE_NOOP("Field", "What you call it here"))
            .with(FieldFlag::Required | FieldFlag::Identifier),
        base::choiceField("rolle", QT_TRANSLATE_NOOP("Field", "Role"), &Certifikat::rolle,
                          {{"anvendersystem", QT_TRANSLATE_NOOP("Field", "User system, towards Serviceplatformen")},
                           {"register", QT_TRANSLATE_NOOP("Field", "The kommune, towards the register")},
                           {"serviceplatform", QT_TRANSLATE_NOOP("Field", "KOMBIT, towards Digital Post")}})
            .with(FieldFlag::Required)
            .hint(QT_TRANSLATE_NOOP("Field", "Whose it is decides which CVR is expected"))
            .from("SF2250 TS103, TS106, TSP01"),
        base::choiceField("type", QT_TRANSLATE_NOOP("Field", "Type"), &Certifikat::type,
                          {{"voces", QT_TRANSLATE_NOOP("Field", "VOCES (organisation)")},
                           {"foces", QT_TRANSLATE_NOOP("Field", "FOCES (system)")},
                           {"moces", QT_TRANSLATE_NOOP("Field", "MOCES (employee)")},
                           {"andet", QT_TRANSLATE_NOOP("Field", "Another")}})
            .with(FieldFlag::Required)
            .hint(QT_TRANSLATE_NOOP("Field", "A register's is VOCES or FOCES, never an employee's"))
            .from("SF2250 TS103, TSP01"),
        base::field("sha256", QT_TRANSLATE_NOOP("Field", "Thumbprint (SHA-256)"), &Certifikat::sha256)
            .with(FieldFlag::Required | FieldFlag::Unique)
            .hint(QT_TRANSLATE_NOOP("Field", "64 hexadecimal digits")),
        base::field("sha1", QT_TRANSLATE_NOOP("Field", "Thumbprint (SHA-1)"), &Certifikat::sha1)
            .hint(QT_TRANSLATE_NOOP("Field", "40 hexadecimal digits, as Windows shows it")),
    };
}

QList<base::Field> contentFields()
{
    return {
        base::field("emne", QT_TRANSLATE_NOOP("Field", "Subject"), &Certifikat::emne)
            .hint(QT_TRANSLATE_NOOP("Field", "As the certificate has it: who it was issued to"))
            .with(FieldFlag::Identifier)
            .longText(),
        base::field("udsteder", QT_TRANSLATE_NOOP("Field", "Issuer"), &Certifikat::udsteder)
            .hint(QT_TRANSLATE_NOOP("Field", "As the certificate has it: who issued it")).longText(),
        base::field("serienummer", QT_TRANSLATE_NOOP("Field", "Serial number"), &Certifikat::serienummer)
            .hint(QT_TRANSLATE_NOOP("Field", "Hexadecimal digits")),
        base::field("cvr", QT_TRANSLATE_NOOP("Field", "CVR"), &Certifikat::cvr)
            .hint(QT_TRANSLATE_NOOP("Field", "Of whom it was issued to")),
        base::field("gyldigFra", QT_TRANSLATE_NOOP("Field", "Valid from"), &Certifikat::gyldigFra)
            .hint(QT_TRANSLATE_NOOP("Field", "From the certificate itself")),
        base::field("gyldigTil", QT_TRANSLATE_NOOP("Field", "Valid until"), &Certifikat::gyldigTil)
            .hint(QT_TRANSLATE_NOOP("Field", "From the certificate itself; nothing works with it after that day")),
        base::field("miljoeId", QT_TRANSLATE_NOOP("Field", "Environment"), &Certifikat::miljoeId)
            .hint(QT_TRANSLATE_NOOP("Field", "Empty: the same in every environment"))
            .refersTo("miljoe"),
    };
}

} // namespace

const base::EntityTable &certifikatTable()
{
    static const base::EntityTable table = [] {
        auto made = base::entityTable<Certifikat>("certifikat", nameFields() + contentFields(), &rules);
        made.singular = QT_TRANSLATE_NOOP("Field", "Certificate");
        made.plural = QT_TRANSLATE_NOOP("Field", "Certificates");
        made.purpose = QT_TRANSLATE_NOOP("Field", "What is public about the certificates that the agreements name.");
        return made;
    }();
    return table;
}

} // namespace nemsms::domain

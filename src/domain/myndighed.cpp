// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/myndighed.h"

#include "base/fieldbuilder.h"
#include "domain/digits.h"
#include "domain/fieldfindings.h"
#include "domain/kommuner.h"

using namespace Qt::StringLiterals;

namespace nemsms::domain {

using base::FieldFlag;

namespace {

/// What is written against what is known of the kommune with that code.
base::Findings kommuneFindings(const Myndighed &myndighed)
{
    const Kommune *kommune = kommuneMedKode(myndighed.kommunekode);
    if (!kommune) {
        return {base::makeFinding(base::Severity::Warning, "myndighed.ukendt", {{u"value"_s, myndighed.kommunekode}},
                                  {}, "kommunekode")};
    }
    if (myndighed.cvr && myndighed.cvr->toString() != kommune->cvr) {
        return {base::makeFinding(base::Severity::Warning, "myndighed.cvr",
                                  {{u"kommune"_s, kommune->navn}, {u"cvr"_s, kommune->cvr}}, {}, "cvr")};
    }
    return {};
}

base::Findings rules(const Myndighed &myndighed)
{
    base::Findings found = findingsOn("cvr", myndighed.cvr);
    const QString &kode = myndighed.kommunekode;
    if (!kode.isEmpty() && !(kode.size() == 3 && isAllDigits(kode) && kode.at(0) != u'0')) {
        found += base::makeFinding(base::Severity::Error, "myndighed.kommunekode", {{u"value"_s, shortened(kode)}}, {},
                                   "kommunekode");
    } else if (!kode.isEmpty()) {
        found += kommuneFindings(myndighed);
    }
    return found;
}

QList<base::FieldTemplate> kommuneTemplates()
{
    QList<base::FieldTemplate> all;
    for (const auto &kommune : kommuner()) {
        all += {kommune.kode.toLatin1(),
                kommune.navn,
                {{u"navn"_s, kommune.navn}, {u"cvr"_s, kommune.cvr}, {u"kommunekode"_s, kommune.kode}}};
    }
    return all;
}

} // namespace

const base::EntityTable &myndighedTable()
{
    static const base::EntityTable table = [] {
        auto made = base::entityTable<Myndighed>(
            "myndighed",
            {base::field("navn", QT_TRANSLATE_NOOP("Field", "Name"), &Myndighed::navn)
                 .hint(QT_TRANSLATE_NOOP("Field", "The authority's full name"))
                 .with(FieldFlag::Required | FieldFlag::Identifier),
             base::field("cvr", QT_TRANSLATE_NOOP("Field", "CVR"), &Myndighed::cvr)
                 .with(FieldFlag::Required | FieldFlag::Unique)
                 .hint(QT_TRANSLATE_NOOP("Field", "Eight digits, for example 29189846"))
                 .from("SF1600 AuthorityContext"),
             base::field("kommunekode", QT_TRANSLATE_NOOP("Field", "Kommune code"), &Myndighed::kommunekode)
                 .hint(QT_TRANSLATE_NOOP("Field", "Three digits; empty for an authority that is no kommune"))},
            &rules);
        made.templates = kommuneTemplates();
        made.singular = QT_TRANSLATE_NOOP("Field", "Authority");
        made.plural = QT_TRANSLATE_NOOP("Field", "Authorities");
        made.purpose = QT_TRANSLATE_NOOP("Field", "The authorities that NemSMS are sent for.");
        return made;
    }();
    return table;
}

} // namespace nemsms::domain

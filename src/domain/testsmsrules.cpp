// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/testsmsrules.h"

#include "base/ulid.h"
#include "domain/smstext.h"

using namespace Qt::StringLiterals;

namespace nemsms::domain {

using base::Findings;
using base::makeFinding;
using base::Severity;

namespace {

Findings on(const char *field, Findings found)
{
    for (auto &finding : found) {
        finding.field = field;
    }
    return found;
}

/// Accepted is not delivered: only a PKO_PostStatus or a person's tick makes it so.
Findings proofFindings(const TestSms &sms)
{
    const bool delivered = sms.tilstand == TestSmsTilstand::Afleveret;
    const bool proven = sms.leveringsbevis != Leveringsbevis::None;
    if (delivered != proven) {
        return {makeFinding(Severity::Error, "testsms.proof", {}, {}, "leveringsbevis")};
    }
    if (sms.leveringsbevis == Leveringsbevis::Tester && sms.bevisAf.trimmed().isEmpty()) {
        return {makeFinding(Severity::Error, "testsms.prover", {}, {}, "bevisAf")};
    }
    return {};
}

/// A MeMo is known by its MessageUUID, and only a MeMo can wait for a day.
Findings memoFindings(const TestSms &sms)
{
    const bool memo = sms.vej == Afsendelsesvej::Memo;
    if (memo == sms.messageUuid.isEmpty()) {
        return {makeFinding(Severity::Error, "testsms.memo", {}, u"SF1601"_s, "messageUuid")};
    }
    if (!memo && sms.leveresTidligst.isValid()) {
        return {makeFinding(Severity::Error, "sms.day.route", {}, u"SF1601"_s, "leveresTidligst")};
    }
    return {};
}

} // namespace

Findings testSmsRules(const TestSms &sms)
{
    Findings found;
    if (!sms.identifikator.isEmpty() && !base::isUlid(sms.identifikator)) {
        found += makeFinding(Severity::Error, "testsms.identifier", {}, u"SF1600 Afsendelse.xsd"_s, "identifikator");
    }
    if (!sms.tekst.isEmpty()) {
        found += on("tekst", checkSms(sms.tekst));
    }
    if (sms.modtager) {
        found += on("modtager", findings(*sms.modtager));
    }
    return found + proofFindings(sms) + memoFindings(sms);
}

bool mayBecome(TestSmsTilstand from, TestSmsTilstand to)
{
    using enum TestSmsTilstand;
    switch (from) {
    case Forberedt:
        return to == IKoe || to == Fejlet || to == Tilbagekaldt;
    case IKoe:
        return to == Accepteret || to == Afventer || to == Fejlet || to == Tilbagekaldt;
    case Accepteret:
        return to == Afventer || to == Afleveret || to == Fejlet || to == Tilbagekaldt;
    case Afventer:
        return to == Accepteret || to == Afleveret || to == Fejlet || to == Tilbagekaldt;
    case Afleveret:
    case Fejlet:
    case Tilbagekaldt:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace nemsms::domain

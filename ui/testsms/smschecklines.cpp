// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/testsms/smschecklines.h"

#include "domain/smstext.h"

#include <QCoreApplication>
#include <algorithm>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {

/// A strong warning has the tone of what stops, though it does not stop.
Tone toneOf(const std::optional<base::Severity> &severity, QByteArrayView code)
{
    if (!severity) {
        return Tone::Ok;
    }
    if (domain::isStrongWarning(code)) {
        return Tone::Bad;
    }
    switch (*severity) {
    case base::Severity::Error:
        return Tone::Bad;
    case base::Severity::Warning:
        return Tone::Warning;
    case base::Severity::Hint:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

QList<CheckLine> textLines(const QString &text)
{
    const auto measured = domain::measureSms(text);
    const auto findings = domain::checkSms(text, measured);
    QList<CheckLine> lines;
    if (base::acceptable(findings)) {
        lines += {Tone::Ok,
                  QCoreApplication::translate("SmsChecks", "%1 of %2 characters.")
                      .arg(measured.characters).arg(domain::smsMaxCharacters),
                  u"SF2250 1.2.5"_s, {}, {}};
    }
    const bool mendable = std::any_of(measured.forcing.cbegin(), measured.forcing.cend(),
                                      [](const auto &one) { return !one.replacement.isNull(); });
    for (const auto &finding : findings) {
        const bool forcing = finding.message.code == "sms.forcing" && mendable;
        const QString strong = domain::isStrongWarning(finding.message.code)
            ? QCoreApplication::translate("SmsChecks", "Strong warning: ")
            : QString();
        lines += {toneOf(finding.severity, finding.message.code), strong + base::sentence(finding.message), finding.reference,
                  forcing ? QCoreApplication::translate("SmsChecks", "Replace them") : QString(),
                  forcing ? QString::fromLatin1(replaceForcingKey) : QString()};
    }
    return lines;
}

} // namespace

QList<CheckLine> smsCheckLines(const QString &text, const std::optional<usecases::CheckReport> &report)
{
    QList<CheckLine> lines = textLines(text);
    if (!report) {
        return lines;
    }
    for (const auto &check : report->check) {
        if (check.code == "text") {
            continue; // said above, and newer
        }
        QString sentence = base::sentence(check.message);
        if (!check.fix.code.isEmpty()) {
            sentence += u' ' + base::sentence(check.fix);
        }
        lines += {toneOf(check.severity, check.message.code), sentence, check.reference, {}, {}};
    }
    // What stops stands first; the order among equals stays.
    std::stable_sort(lines.begin(), lines.end(), [](const CheckLine &a, const CheckLine &b) {
        const auto weight = [](Tone tone) { return tone == Tone::Bad ? 0 : tone == Tone::Warning ? 1 : 2; };
        return weight(a.tone) < weight(b.tone);
    });
    return lines;
}

bool smsIsStopped(const QString &text, const std::optional<usecases::CheckReport> &report)
{
    if (!base::acceptable(domain::checkSms(text, domain::measureSms(text)))) {
        return true;
    }
    return report && std::any_of(report->check.cbegin(), report->check.cend(), [](const usecases::Check &check) {
        return check.code != "text" && check.severity == base::Severity::Error; // the text is judged above, and newer
    });
}

} // namespace nemsms::ui

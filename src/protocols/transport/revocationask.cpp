// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/transport/revocationask.h"

#include "security/revocation.h"

namespace nemsms::protocols {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPlaces = 2; // of each kind, however many a certificate names

} // namespace

base::Job<base::Findings> askRevocation(security::CertificateFile file, QDateTime now, RevocationFetch::Limits limits)
{
    const RevocationFetch fetch(limits);
    const security::RevocationPlaces places = security::revocationPlaces(file);
    const QByteArray question = security::ocspQuestion(file);
    base::Findings found;
    const auto unreached = [&found](const base::Error &error) {
        found += base::makeFinding(base::Severity::Warning, "certificate.revocation.unreached",
                                   {{u"why"_s, base::sentence(error.message)}});
    };
    const QStringList services = question.isEmpty() ? QStringList() : places.ocsp.mid(0, mostPlaces);
    const QStringList lists = places.crl.mid(0, mostPlaces);
    for (const QString &place : services) {
        const auto answer = co_await fetch.ask(QUrl(place), question);
        if (answer) {
            co_return found + security::judgeByOcsp(file, *answer, now);
        }
        unreached(answer.error());
    }
    for (const QString &place : lists) {
        const auto list = co_await fetch.list(QUrl(place));
        if (list) {
            co_return found + security::judgeByCrl(file, *list, now);
        }
        unreached(list.error());
    }
    if (found.isEmpty()) {
        found += base::makeFinding(base::Severity::Warning, "certificate.revocation.noplace");
    }
    co_return found;
}

} // namespace nemsms::protocols

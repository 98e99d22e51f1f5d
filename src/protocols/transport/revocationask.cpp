// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/transport/revocationask.h"

#include "security/revocation.h"

#include <QThread>
#include <vector>

namespace nemsms::protocols {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPlaces = 2; // of each kind, however many a certificate names

bool namesAnybody(const security::CertificateFile &file)
{
    for (qsizetype link = 0; link < qMin(security::askableLinks(file), file.chain.size()); ++link) {
        const auto places = security::revocationPlaces(security::linkAsFile(file, link));
        if (!places.ocsp.isEmpty() || !places.crl.isEmpty()) {
            return true;
        }
    }
    return false;
}

base::Findings namesNobody()
{
    return {base::makeFinding(base::Severity::Warning, "certificate.revocation.noplace")};
}

base::Job<base::Findings> askAboutLeaf(security::CertificateFile file, QDateTime now, RevocationFetch::Limits limits)
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
    co_return found.isEmpty() ? namesNobody() : found;
}

/// A thread whose event loop lives for one question.
class Asking final : public QThread
{
public:
    Asking(security::CertificateFile file, QDateTime now, RevocationFetch::Limits limits)
        : m_file(std::move(file)), m_now(std::move(now)), m_limits(limits)
    {
    }

    base::Findings found;

protected:
    void run() override
    {
        QObject here;
        base::join(askRevocation(m_file, m_now, m_limits), &here, [this](const base::Result<base::Findings> &told) {
            found = told ? *told : base::Findings();
            quit();
        });
        exec();
    }

private:
    security::CertificateFile m_file;
    QDateTime m_now;
    RevocationFetch::Limits m_limits;
};

} // namespace

base::Job<base::Findings> askRevocation(security::CertificateFile file, QDateTime now, RevocationFetch::Limits limits)
{
    std::vector<base::Job<base::Findings>> asked; // all at once: who does not answer keeps nobody else waiting
    asked.push_back(askAboutLeaf(file, now, limits));
    for (qsizetype link = 1; link < security::askableLinks(file); ++link) {
        asked.push_back(askAboutLeaf(security::linkAsFile(file, link), now, limits));
    }
    base::Findings all;
    for (std::size_t link = 0; link < asked.size(); ++link) {
        const auto found = co_await asked[link];
        if (found) {
            all += link == 0 ? *found : security::saidOfIssuer(*found, file.chain[qsizetype(link)].facts);
        }
    }
    co_return all;
}

base::Findings awaitRevocation(const security::CertificateFile &file, const QDateTime &now, RevocationFetch::Limits limits)
{
    if (!namesAnybody(file)) {
        return namesNobody();
    }
    Asking asking(file, now, limits);
    asking.start();
    asking.wait();
    return asking.found;
}

} // namespace nemsms::protocols

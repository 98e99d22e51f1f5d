// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/certifikatverbs.h"

#include "store/auditlog.h"
#include "store/certifikatkeystore.h"
#include "usecases/entityverbs.h"
#include "usecases/sendparts.h"

#include <QFileInfo>
#include <algorithm>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

/// Times pass by themselves and are told by the record; the rest must be right before it is kept.
bool isOfTime(const base::Finding &finding)
{
    return finding.message.code == "certificate.expired" || finding.message.code == "certificate.notYetValid";
}

std::optional<base::Error> objection(const CertificateFile &file)
{
    for (const auto &finding : file.findings) {
        if (finding.severity == base::Severity::Error && !isOfTime(finding)) {
            return base::Error {base::ErrorKind::InvalidInput, finding.message, {}, {}};
        }
    }
    return std::nullopt;
}

/// Which field of which entity names the certificate.
QByteArray fieldOf(const QByteArray &entity)
{
    return entity == "serviceaftale" ? "registercertifikatId" : entity == "register" || entity == "miljoe" ? "certifikatId" : "";
}

} // namespace

CertifikatVerbs::CertifikatVerbs(std::shared_ptr<SendParts> sendParts) : m_sendParts(std::move(sendParts)) {}

base::Job<base::Record> CertifikatVerbs::recordFor(CertifikatImport wanted) const
{
    const auto access = m_sendParts->access;
    domain::Certifikat made = certifikatOf(*wanted.file.leaf, wanted.rolle);
    made.navn = wanted.navn.isEmpty() ? made.navn : wanted.navn;
    made.miljoeId = wanted.miljoeId;
    const auto known = co_await fetchEvery<domain::Certifikat>(access);
    if (!known) {
        co_return known.error();
    }
    const auto same = std::find_if(known->cbegin(), known->cend(),
                                   [&made](const domain::Certifikat &one) { return one.sha256 == made.sha256; });
    const EntityVerbs verbs(domain::certifikatTable(), access);
    if (same != known->cend()) {
        const QString id = same->id;
        co_return co_await verbs.find(id);
    }
    const base::FieldValues values = domain::certifikatTable().values(made);
    co_return co_await verbs.create(values);
}

base::Job<CertificateFile> CertifikatVerbs::open(QString path) const
{
    const auto held = m_sendParts->access->hold();
    co_return co_await openWith(path, CertificateOpening(), m_sendParts->prompts);
}

base::Job<CertificateFile> CertifikatVerbs::openWith(QString path, CertificateOpening opening,
                                                     std::shared_ptr<base::UserPrompts> prompts) const
{
    const auto held = m_sendParts->access->hold();
    const auto access = m_sendParts->access;
    const QDateTime now = access->clock->now();
    const auto file = co_await examineCertifikatfil(path, opening, prompts, now);
    if (file && file->says("certificate.password.wrong")) {
        store::AuditNote what;
        what.action = "certifikat.refused";
        what.entity = "certifikat";
        what.details = {{u"reference"_s, QFileInfo(path).fileName()}};
        store::AuditLog log(*access->store);
        const auto noted = co_await log.note(what, access->actor);
        if (!noted && noted.error().kind != base::ErrorKind::NotPermitted) { // a reader's wrong password opens nothing here
            co_return noted.error();
        }
    }
    co_return file;
}

base::Job<base::Record> CertifikatVerbs::import(CertifikatImport wanted) const
{
    const auto held = m_sendParts->access->hold();
    if (const auto stops = objection(wanted.file)) {
        co_return *stops;
    }
    const auto record = co_await recordFor(wanted);
    if (!record) {
        co_return record.error();
    }
    store::CertifikatKeyStore keys(*m_sendParts->access->store);
    const QString id = (*record)->id;
    store::KeptCertifikat kept;
    kept.certificatePem = security::pemOfCertificate(wanted.file.leaf->der);
    kept.chainPem = wanted.file.chainPem();
    kept.keyPem = wanted.file.keyPem;
    const store::Actor actor = m_sendParts->access->actor;
    const auto done = co_await keys.keep(id, kept, actor);
    if (!done) {
        co_return done.error();
    }
    co_return *record;
}

base::Job<base::Record> CertifikatVerbs::assign(QString certifikatId, QByteArray entity, QString recordId) const
{
    const auto held = m_sendParts->access->hold();
    const QByteArray field = fieldOf(entity);
    if (field.isEmpty()) {
        co_return base::failure(base::ErrorKind::InvalidInput, "certifikat.target", {{u"value"_s, QString::fromLatin1(entity)}});
    }
    if (entity == "miljoe") {
        const auto keys = co_await withKey();
        if (!keys) {
            co_return keys.error();
        }
        if (!keys->contains(certifikatId)) {
            co_return base::failure(base::ErrorKind::NotFound, "certifikat.nokey");
        }
    }
    const EntityVerbs verbs(*tableNamed(entity), m_sendParts->access);
    const auto present = co_await verbs.find(recordId);
    if (!present) {
        co_return present.error();
    }
    const qint64 version = (*present)->version;
    const base::FieldValues change {{QString::fromLatin1(field), certifikatId}};
    const auto revised = co_await verbs.revise(recordId, version, change);
    if (revised) {
        m_sendParts->connections->forget(recordId);
    }
    co_return revised;
}

base::Job<QByteArray> CertifikatVerbs::exportPublic(QString certifikatId) const
{
    const auto held = m_sendParts->access->hold();
    store::CertifikatKeyStore keys(*m_sendParts->access->store);
    const auto kept = co_await keys.publicPart(certifikatId);
    if (!kept) {
        co_return kept.error();
    }
    store::AuditLog log(*m_sendParts->access->store);
    const store::AuditNote note {"certifikat.public", "certifikat", certifikatId, {}};
    const store::Actor actor = m_sendParts->access->actor;
    const auto noted = co_await log.note(note, actor);
    if (!noted) {
        co_return noted.error();
    }
    co_return QByteArray(kept->certificatePem + kept->chainPem);
}

base::Job<QSet<QString>> CertifikatVerbs::withKey() const
{
    const auto held = m_sendParts->access->hold();
    store::CertifikatKeyStore keys(*m_sendParts->access->store);
    co_return co_await keys.withKey();
}

base::Job<CertificateFile> CertifikatVerbs::examine(QString certifikatId) const
{
    const auto held = m_sendParts->access->hold();
    store::CertifikatKeyStore keys(*m_sendParts->access->store);
    const auto kept = co_await keys.publicPart(certifikatId);
    if (!kept) {
        co_return kept.error();
    }
    const QDateTime now = m_sendParts->access->clock->now();
    co_return security::examineCertificateFile(kept->certificatePem + kept->chainPem, {}, now);
}

} // namespace nemsms::usecases

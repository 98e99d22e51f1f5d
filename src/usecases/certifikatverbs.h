// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"
#include "usecases/certifikatfil.h"

#include <QSet>
#include <memory>

namespace nemsms::usecases {

struct SendParts;

/// How an examined file becomes a record.
struct CertifikatImport {
    CertificateFile file;
    domain::Certifikatrolle rolle = domain::Certifikatrolle::Anvendersystem;
    QString navn;     ///< empty: its common name
    QString miljoeId; ///< empty: the same in every environment
};

/// What a person does with certificates beside the fields of their form. All functions are called from the main thread.
class CertifikatVerbs
{
public:
    explicit CertifikatVerbs(std::shared_ptr<SendParts> sendParts);

    /// Opens and judges a file, asking the person for what it needs. Errors as examineCertifikatfil().
    [[nodiscard]] base::Job<CertificateFile> open(QString path) const;
    /// The same as `opening` says; `prompts` null = nobody is asked. A wrong password is a row in the audit log.
    [[nodiscard]] base::Job<CertificateFile> openWith(QString path, CertificateOpening opening,
                                                      std::shared_ptr<base::UserPrompts> prompts) const;
    /// Keeps the public facts as a Certifikat (the one with this thumbprint when it is there already) and its private
    /// key, where the file has it, sealed in the store. InvalidInput with the first finding that stops; of one that is
    /// only not valid yet, expired or another's role nothing stops: the record tells it.
    [[nodiscard]] base::Job<base::Record> import(CertifikatImport wanted) const;
    /// Lets `entity` (register, serviceaftale or miljoe) with that id use the certificate. A miljoe needs one with its
    /// private key: NotFound certifikat.nokey. InvalidInput certifikat.target; errors as EntityVerbs::revise().
    [[nodiscard]] base::Job<base::Record> assign(QString certifikatId, QByteArray entity, QString recordId) const;
    /// Certificate and chain as PEM, one audit row. NotFound certifikat.notimported.
    [[nodiscard]] base::Job<QByteArray> exportPublic(QString certifikatId) const;
    /// Ids of the certificates whose private key stands in the store.
    [[nodiscard]] base::Job<QSet<QString>> withKey() const;
    /// What was imported, judged anew: its chain and all that is to be said of it today. NotFound
    /// certifikat.notimported.
    [[nodiscard]] base::Job<CertificateFile> examine(QString certifikatId) const;

private:
    [[nodiscard]] base::Job<base::Record> recordFor(CertifikatImport wanted) const;

    std::shared_ptr<SendParts> m_sendParts;
};

} // namespace nemsms::usecases

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/xmlsignature/signatureplan.h"
#include "protocols/xmlsignature/signatureverdict.h"
#include "support/testcertificates.h"

namespace nemsms::test {

/// A message of two signed parts and one unsigned, the keys of its signer and of a stranger: what the tests of signatures
/// are made from.
class SignedSample
{
public:
    SignedSample();

    /// Signed: Timestamp (T-1) and Body (B-1). The Header also holds an unsigned Note.
    [[nodiscard]] QByteArray message() const;
    /// The same, signed by `key` over `ids`.
    [[nodiscard]] QByteArray message(const QList<QByteArray> &ids, const protocols::SignatureKey &key) const;
    /// The message with its signature still empty.
    [[nodiscard]] static QByteArray draft(const QList<QByteArray> &ids);

    [[nodiscard]] const protocols::SignatureKey &signer() const { return m_signer; }
    [[nodiscard]] const protocols::SignatureKey &stranger() const { return m_stranger; }
    [[nodiscard]] const security::TlsIdentity &identity() const { return m_identity; }

    /// Verifies the first ds:Signature in the Header by the signer's certificate.
    [[nodiscard]] base::Result<protocols::SignatureVerdict> verify(const QByteArray &xml) const;
    /// The code of the error that verify() ends with; empty when it does not.
    [[nodiscard]] QByteArray refusal(const QByteArray &xml) const;

private:
    security::TlsIdentity m_identity;
    protocols::SignatureKey m_signer;
    protocols::SignatureKey m_stranger;
};

/// The element at `path` of local names below the root, in any namespace.
[[nodiscard]] protocols::XmlElement at(const protocols::XmlDocument &document, const QStringList &path);

} // namespace nemsms::test

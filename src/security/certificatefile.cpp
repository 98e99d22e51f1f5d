// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/certificatefile.h"

#include "security/openssl.h"

#include <algorithm>

namespace nemsms::security {

using namespace openssl;
using namespace Qt::StringLiterals;
using base::makeFinding;
using base::Severity;

namespace {

using Keys = QList<std::shared_ptr<base::Secret>>;

bool fits(const X509Facts &certificate, const base::Secret &key)
{
    const Bio bio = memoryBio(key.reveal());
    const Pkey pkey(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
    const bool together = pkey && X509_check_private_key(certificate.decoded.get(), pkey.get()) == 1;
    ERR_clear_error();
    return together;
}

/// The same key may stand in a file twice.
Keys distinct(const Keys &keys)
{
    Keys kept;
    for (const auto &key : keys) {
        const bool known = std::any_of(kept.cbegin(), kept.cend(), [&key](const auto &one) {
            return one->reveal() == key->reveal();
        });
        if (!known) {
            kept += key;
        }
    }
    return kept;
}

/// `damaged` becomes true when one of them cannot be read.
QList<X509Facts> factsOf(const QList<QByteArray> &certificates, bool &damaged)
{
    QList<X509Facts> all;
    for (const QByteArray &der : certificates) {
        const auto facts = readX509(der);
        const bool known = std::any_of(all.cbegin(), all.cend(), [&der](const X509Facts &one) { return one.der == der; });
        damaged = damaged || !facts;
        if (facts && !known) {
            all += *facts;
        }
    }
    return all;
}

/// Without a key to tell: the first that is no authority and has issued none of the others.
qsizetype likelyLeaf(const QList<X509Facts> &all)
{
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (!all[i].authority) {
            return i;
        }
    }
    for (qsizetype i = 0; i < all.size(); ++i) {
        const bool issues = std::any_of(all.cbegin(), all.cend(), [&](const X509Facts &one) {
            return one.der != all[i].der && one.issuer == all[i].subject;
        });
        if (!issues) {
            return i;
        }
    }
    return 0;
}

class Examination
{
public:
    Examination(const CertificateContent &content, const QDateTime &now) : m_now(now)
    {
        m_file.format = content.format;
        m_file.findings = content.findings;
        bool damaged = false;
        m_certificates = factsOf(content.certificates, damaged);
        if (damaged) {
            say(Severity::Error, "certificate.damaged");
        }
        m_open = base::acceptable(m_file.findings);
        m_keys = distinct(content.keys);
    }

    CertificateFile take()
    {
        if (m_certificates.isEmpty()) {
            if (m_open) {
                say(Severity::Error, m_keys.isEmpty() ? "certificate.garbage" : "certificate.noCertificate");
            }
            return tidy();
        }
        pair();
        m_file.findings += judgeCertificate(*m_file.leaf, m_now);
        chain();
        return tidy();
    }

private:
    void say(Severity severity, const char *code, QVariantMap arguments = {})
    {
        m_file.findings += makeFinding(severity, code, std::move(arguments));
    }

    /// Finds the leaf and its key.
    void pair()
    {
        qsizetype leaf = -1;
        for (const auto &key : std::as_const(m_keys)) {
            for (qsizetype i = 0; i < m_certificates.size() && leaf < 0; ++i) {
                if (fits(m_certificates[i], *key)) {
                    leaf = i;
                    m_file.keyPem = key;
                }
            }
        }
        if (m_keys.size() > 1) {
            say(Severity::Error, "certificate.twoKeys", {{u"n"_s, int(m_keys.size())}});
        } else if (leaf < 0 && !m_keys.isEmpty()) {
            say(Severity::Error, "certificate.keyMismatch");
        } else if (m_keys.isEmpty() && m_file.format == CertificateFormat::Pkcs12 && !heldBack()) {
            say(Severity::Error, "certificate.noKey");
        } else if (m_keys.isEmpty() && m_open) {
            say(Severity::Hint, "certificate.publicOnly");
        }
        m_file.leaf = m_certificates[leaf < 0 ? likelyLeaf(m_certificates) : leaf];
    }

    /// True when a key may be there that nobody has opened.
    [[nodiscard]] bool heldBack() const
    {
        return m_file.says("certificate.legacy") || m_file.says("certificate.legacy.missing")
            || m_file.says("certificate.damaged");
    }

    void chain()
    {
        m_file.chain = buildChain(*m_file.leaf, m_certificates, m_now);
        for (const auto &one : std::as_const(m_certificates)) {
            const bool used = std::any_of(m_file.chain.cbegin(), m_file.chain.cend(),
                                          [&one](const ChainLink &link) { return link.facts.der == one.der; });
            if (!used) {
                m_file.others += one;
            }
        }
        if (m_file.chain.size() == 1 && !m_file.leaf->selfIssued) {
            say(Severity::Warning, "certificate.chain.missing", {{u"issuer"_s, m_file.leaf->issuer}});
        }
        for (qsizetype i = 0; i < m_file.chain.size(); ++i) {
            const ChainLink &link = m_file.chain[i];
            const bool own = i == 0 && link.verdict.message.code == "certificate.link.time"; // said of the leaf already
            if (link.verdict.severity != Severity::Hint && !own) {
                say(link.verdict.severity, link.verdict.message.code == "certificate.link.time" ? "certificate.chain.time"
                                                                                               : "certificate.chain.broken",
                    {{u"subject"_s, link.facts.subject}});
            }
        }
        if (!m_file.others.isEmpty()) {
            say(Severity::Hint, "certificate.chain.others", {{u"n"_s, int(m_file.others.size())}});
        }
    }

    CertificateFile tidy()
    {
        base::Findings once;
        for (const auto &finding : std::as_const(m_file.findings)) {
            if (!once.contains(finding)) {
                once += finding;
            }
        }
        m_file.findings = once;
        return std::move(m_file);
    }

    QDateTime m_now;
    CertificateFile m_file;
    QList<X509Facts> m_certificates;
    Keys m_keys;
    bool m_open = false; ///< nothing stood in the way of reading all of it
};

} // namespace

bool CertificateFile::says(const char *code) const
{
    return std::any_of(findings.cbegin(), findings.cend(),
                       [code](const base::Finding &one) { return one.message.code == code; });
}

QByteArray CertificateFile::chainPem() const
{
    QByteArray pem;
    for (qsizetype i = 1; i < chain.size(); ++i) {
        pem += pemOfCertificate(chain[i].facts.der);
    }
    return pem;
}

QByteArray pemOfCertificate(const QByteArray &der)
{
    const Certificate made = certificateFrom(der);
    return made ? certificatePem(made.get()) : QByteArray();
}

CertificateFile examineCertificateFile(const QByteArray &bytes, const CertificateOpening &opening, const QDateTime &now)
{
    return Examination(openCertificateFile(bytes, opening), now).take();
}

} // namespace nemsms::security

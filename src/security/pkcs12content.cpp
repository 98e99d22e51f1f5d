// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/certificatecontent.h"
#include "security/legacyciphers.h"
#include "security/openssl.h"
#include "security/passwordcandidates.h"

#include <openssl/provider.h>
#include <optional>

namespace nemsms::security {

using namespace openssl;
using namespace Qt::StringLiterals;
using base::Severity;

namespace {

using LibraryContext = Handle<OSSL_LIB_CTX, OSSL_LIB_CTX_free>;
using Provider = Handle<OSSL_PROVIDER, OSSL_PROVIDER_unload>;
using KeyInfo = Handle<PKCS8_PRIV_KEY_INFO, PKCS8_PRIV_KEY_INFO_free>;

void freeBags(STACK_OF(PKCS12_SAFEBAG) * bags)
{
    sk_PKCS12_SAFEBAG_pop_free(bags, PKCS12_SAFEBAG_free);
}
void freeSafes(STACK_OF(PKCS7) * safes)
{
    sk_PKCS7_pop_free(safes, PKCS7_free);
}
using Bags = Handle<STACK_OF(PKCS12_SAFEBAG), freeBags>;
using Safes = Handle<STACK_OF(PKCS7), freeSafes>;

/// OpenSSL 3 keeps RC2 and its like in a provider of its own, loaded into a context that only one reading knows.
struct LegacyContext {
    LibraryContext context {OSSL_LIB_CTX_new()};
    Provider standard {OSSL_PROVIDER_load(context.get(), "default")};
    Provider legacy {OSSL_PROVIDER_load(context.get(), "legacy")};

    [[nodiscard]] bool isThere() const { return standard && legacy; }
};

Pkcs12 decoded(const QByteArray &box, OSSL_LIB_CTX *context)
{
    PKCS12 *raw = PKCS12_init_ex(NID_pkcs7_data, context, nullptr);
    const auto *start = reinterpret_cast<const unsigned char *>(box.constData());
    if (!d2i_PKCS12(&raw, &start, long(box.size()))) {
        return {};
    }
    return Pkcs12(raw);
}

/// One walk through the safes of a file with one password.
class Walk
{
public:
    Walk(const PasswordCandidate &password, bool allowLegacy, OSSL_LIB_CTX *context)
        : m_password(password), m_allowLegacy(allowLegacy), m_context(context)
    {
    }

    /// False when something cannot be opened.
    bool through(const PKCS12 *box)
    {
        const Safes safes(PKCS12_unpack_authsafes(box));
        bool opened = safes != nullptr;
        for (int i = 0; safes && i < sk_PKCS7_num(safes.get()); ++i) {
            opened = safe(sk_PKCS7_value(safes.get(), i)) && opened;
        }
        return opened;
    }

    QList<QByteArray> certificates;
    QList<std::shared_ptr<base::Secret>> keys;
    QString legacyCipher; ///< the first one met
    bool held = false;    ///< something was left closed, since nobody said yes to its cipher

private:
    /// True when what `algorithm` sealed may be opened.
    bool allowed(const X509_ALGOR *algorithm)
    {
        const QString legacy = legacyCipherOf(algorithm);
        if (legacy.isEmpty()) {
            return true;
        }
        legacyCipher = legacyCipher.isEmpty() ? legacy : legacyCipher;
        held = held || !m_allowLegacy;
        return m_allowLegacy;
    }

    bool safe(PKCS7 *one)
    {
        const int kind = OBJ_obj2nid(one->type);
        if (kind == NID_pkcs7_data) {
            const Bags bags(PKCS12_unpack_p7data(one));
            return bags && all(bags.get());
        }
        if (kind != NID_pkcs7_encrypted || !one->d.encrypted || !one->d.encrypted->enc_data) {
            return false;
        }
        if (!allowed(one->d.encrypted->enc_data->algorithm)) {
            return true;
        }
        const Bags bags(PKCS12_unpack_p7encdata(one, m_password.data(), m_password.size()));
        return bags && all(bags.get());
    }

    bool all(const STACK_OF(PKCS12_SAFEBAG) * bags)
    {
        bool opened = true;
        for (int i = 0; i < sk_PKCS12_SAFEBAG_num(bags); ++i) {
            opened = bag(sk_PKCS12_SAFEBAG_value(bags, i)) && opened;
        }
        return opened;
    }

    bool bag(const PKCS12_SAFEBAG *one)
    {
        switch (PKCS12_SAFEBAG_get_nid(one)) {
        case NID_keyBag:
            return key(PKCS12_SAFEBAG_get0_p8inf(one));
        case NID_pkcs8ShroudedKeyBag:
            return shrouded(one);
        case NID_certBag:
            return certificate(one);
        case NID_safeContentsBag:
            return all(PKCS12_SAFEBAG_get0_safes(one));
        default:
            return true; // a CRL or a secret of somebody else
        }
    }

    bool shrouded(const PKCS12_SAFEBAG *one)
    {
        const X509_ALGOR *algorithm = nullptr;
        X509_SIG_get0(PKCS12_SAFEBAG_get0_pkcs8(one), &algorithm, nullptr);
        if (!allowed(algorithm)) {
            return true;
        }
        const KeyInfo info(PKCS12_decrypt_skey_ex(one, m_password.data(), m_password.size(), m_context, nullptr));
        return info && key(info.get());
    }

    bool key(const PKCS8_PRIV_KEY_INFO *info)
    {
        const Pkey made(EVP_PKCS82PKEY_ex(info, m_context, nullptr));
        if (made) {
            keys += keyPem(made.get());
        }
        return made != nullptr;
    }

    bool certificate(const PKCS12_SAFEBAG *one)
    {
        if (PKCS12_SAFEBAG_get_bag_nid(one) != NID_x509Certificate) {
            return true;
        }
        const Certificate made(PKCS12_SAFEBAG_get1_cert(one));
        if (made) {
            certificates += certificateDer(made.get());
        }
        return made != nullptr;
    }

    const PasswordCandidate &m_password;
    bool m_allowLegacy;
    OSSL_LIB_CTX *m_context;
};

/// The first candidate whose MAC fits.
const PasswordCandidate *fitting(PKCS12 *box, const std::vector<PasswordCandidate> &candidates)
{
    for (const auto &one : candidates) {
        if (PKCS12_verify_mac(box, one.data(), one.size()) == 1) {
            return &one;
        }
    }
    return nullptr;
}

/// Without a MAC only opening tells which password is the right one.
const PasswordCandidate *opening(const PKCS12 *box, const std::vector<PasswordCandidate> &candidates)
{
    for (const auto &one : candidates) {
        if (Walk walk(one, true, nullptr); walk.through(box)) {
            return &one;
        }
    }
    return nullptr;
}

void walkThrough(const QByteArray &box, const PasswordCandidate &password, bool allowLegacy, CertificateContent &content)
{
    std::optional<LegacyContext> legacy;
    if (allowLegacy) {
        legacy.emplace();
    }
    const bool provided = legacy && legacy->isThere();
    OSSL_LIB_CTX *context = provided ? legacy->context.get() : nullptr;
    const Pkcs12 opened = decoded(box, context);
    Walk walk(password, allowLegacy, context);
    const bool whole = opened && walk.through(opened.get());
    content.certificates = walk.certificates;
    content.keys = walk.keys;
    if (walk.held) {
        content.note(Severity::Error, "certificate.legacy", {{u"cipher"_s, walk.legacyCipher}});
    } else if (!whole && allowLegacy && !provided && !walk.legacyCipher.isEmpty()) {
        content.note(Severity::Error, "certificate.legacy.missing", {{u"cipher"_s, walk.legacyCipher}});
    } else if (!whole) {
        content.note(Severity::Error, "certificate.damaged");
    } else if (!walk.legacyCipher.isEmpty()) {
        content.note(Severity::Warning, "certificate.legacy.read", {{u"cipher"_s, walk.legacyCipher}});
    }
}

} // namespace

bool openPkcs12(const QByteArray &box, const CertificateOpening &wish, CertificateContent &content)
{
    ERR_clear_error();
    const Pkcs12 opened = decoded(box, nullptr);
    if (!opened) {
        ERR_clear_error();
        return false;
    }
    content.format = CertificateFormat::Pkcs12;
    const auto candidates = passwordCandidates(wish.password.get());
    const bool mac = PKCS12_mac_present(opened.get()) == 1;
    if (!mac) {
        content.note(Severity::Error, "certificate.noMac");
    }
    const PasswordCandidate *password = mac ? fitting(opened.get(), candidates) : opening(opened.get(), candidates);
    if (!password) {
        content.note(Severity::Error, wish.password ? "certificate.password.wrong" : "certificate.password.needed");
    } else {
        if (password->remark) {
            content.note(Severity::Warning, password->remark);
        }
        walkThrough(box, *password, wish.allowLegacy, content);
    }
    ERR_clear_error();
    return true;
}

} // namespace nemsms::security

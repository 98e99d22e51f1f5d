// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/certificatecontent.h"
#include "security/legacyciphers.h"
#include "security/openssl.h"

#include <algorithm>

namespace nemsms::security {

using namespace openssl;
using namespace Qt::StringLiterals;
using base::Severity;

namespace {

using KeyInfo = Handle<PKCS8_PRIV_KEY_INFO, PKCS8_PRIV_KEY_INFO_free>;
using SealedKey = Handle<X509_SIG, X509_SIG_free>;

/// One block between BEGIN and END.
struct Block {
    QByteArray name;
    QByteArray header;
    Bytes data;
    long size = 0;

    [[nodiscard]] const unsigned char *start() const { return data.get(); }
};

bool nextBlock(BIO *bio, Block &block)
{
    char *name = nullptr;
    char *header = nullptr;
    unsigned char *data = nullptr;
    const bool read = PEM_read_bio(bio, &name, &header, &data, &block.size) == 1;
    const Bytes nameOwner(reinterpret_cast<unsigned char *>(name));
    const Bytes headerOwner(reinterpret_cast<unsigned char *>(header));
    block.data.reset(data);
    block.name = name;
    block.header = header;
    return read;
}

int givePassword(char *buffer, int size, int, void *context)
{
    const auto *password = static_cast<const base::Secret *>(context);
    const auto text = password ? password->reveal() : QByteArrayView();
    if (text.size() > size) {
        return -1;
    }
    std::copy_n(text.data(), text.size(), buffer);
    return int(text.size());
}

class PemReader
{
public:
    PemReader(const CertificateOpening &opening, CertificateContent &content) : m_opening(opening), m_content(content) {}

    void take(const Block &block)
    {
        if (block.name == "CERTIFICATE" || block.name == "X509 CERTIFICATE" || block.name == "TRUSTED CERTIFICATE") {
            certificate(block);
        } else if (block.name == "ENCRYPTED PRIVATE KEY") {
            sealedKey(block);
        } else if (block.name.endsWith("PRIVATE KEY")) {
            plainKey(block);
        } else if (block.name.endsWith("CERTIFICATE REQUEST")) {
            m_content.note(Severity::Error, "certificate.request");
        } else if (block.name == "PKCS7" && !openPkcs7(bytesOf(block), m_content)) {
            m_content.note(Severity::Error, "certificate.damaged");
        }
    }

private:
    static QByteArray bytesOf(const Block &block)
    {
        return QByteArray(reinterpret_cast<const char *>(block.start()), qsizetype(block.size));
    }

    void certificate(const Block &block)
    {
        if (block.name != "TRUSTED CERTIFICATE") {
            m_content.certificates += bytesOf(block); // whether it can be read is seen when its facts are
            return;
        }
        const auto *start = block.start();
        const Certificate made(d2i_X509_AUX(nullptr, &start, block.size));
        if (made) {
            m_content.certificates += certificateDer(made.get());
        } else {
            m_content.note(Severity::Error, "certificate.damaged");
        }
    }

    /// True when a key under `cipher` may be opened with the password that there is.
    bool mayOpen(const QString &cipher)
    {
        if (!cipher.isEmpty() && !m_opening.allowLegacy) {
            m_content.note(Severity::Error, "certificate.legacy", {{u"cipher"_s, cipher}});
            return false;
        }
        if (!m_opening.password) {
            m_content.note(Severity::Error, "certificate.password.needed");
            return false;
        }
        return true;
    }

    void keep(EVP_PKEY *key, const QString &cipher)
    {
        if (!key) {
            m_content.note(Severity::Error, "certificate.damaged");
            return;
        }
        m_content.keys += keyPem(key);
        if (!cipher.isEmpty()) {
            m_content.note(Severity::Warning, "certificate.legacy.read", {{u"cipher"_s, cipher}});
        }
    }

    void sealedKey(const Block &block)
    {
        const auto *start = block.start();
        const SealedKey sealed(d2i_X509_SIG(nullptr, &start, block.size));
        const X509_ALGOR *algorithm = nullptr;
        if (sealed) {
            X509_SIG_get0(sealed.get(), &algorithm, nullptr);
        }
        const QString cipher = algorithm ? legacyCipherOf(algorithm) : QString();
        if (!sealed || !mayOpen(cipher)) {
            if (!sealed) {
                m_content.note(Severity::Error, "certificate.damaged");
            }
            return;
        }
        const auto password = m_opening.password->reveal();
        const KeyInfo info(PKCS8_decrypt(sealed.get(), password.data(), int(password.size())));
        if (!info) {
            m_content.note(Severity::Error, "certificate.password.wrong");
            return;
        }
        keep(Pkey(EVP_PKCS82PKEY(info.get())).get(), cipher);
    }

    /// RSA, EC and unencrypted keys; the old form may be sealed by a line in its header.
    void plainKey(const Block &block)
    {
        EVP_CIPHER_INFO sealing = {};
        QByteArray header = block.header;
        if (PEM_get_EVP_CIPHER_INFO(header.data(), &sealing) != 1) {
            m_content.note(Severity::Error, "certificate.damaged");
            return;
        }
        const QString cipher = sealing.cipher ? legacyCipher(EVP_CIPHER_get_nid(sealing.cipher)) : QString();
        if (sealing.cipher && !mayOpen(cipher)) {
            return;
        }
        Bytes copy(static_cast<unsigned char *>(OPENSSL_memdup(block.start(), std::size_t(block.size))));
        long size = block.size;
        void *password = const_cast<base::Secret *>(m_opening.password.get());
        if (PEM_do_header(&sealing, copy.get(), &size, givePassword, password) != 1) {
            m_content.note(Severity::Error, "certificate.password.wrong");
            return;
        }
        const auto *start = static_cast<const unsigned char *>(copy.get());
        const Pkey key(d2i_AutoPrivateKey(nullptr, &start, size));
        OPENSSL_cleanse(copy.get(), std::size_t(block.size));
        if (!key && sealing.cipher) { // one wrong password in 256 gives bytes that end like a key
            m_content.note(Severity::Error, "certificate.password.wrong");
            return;
        }
        keep(key.get(), cipher);
    }

    const CertificateOpening &m_opening;
    CertificateContent &m_content;
};

} // namespace

void openPem(const QByteArray &text, const CertificateOpening &opening, CertificateContent &content)
{
    ERR_clear_error();
    content.format = CertificateFormat::Pem;
    const Bio bio = memoryBio(text);
    PemReader reader(opening, content);
    Block block;
    while (nextBlock(bio.get(), block)) {
        reader.take(block);
    }
    const unsigned long last = ERR_peek_last_error();
    if (ERR_GET_LIB(last) != ERR_LIB_PEM || ERR_GET_REASON(last) != PEM_R_NO_START_LINE) {
        content.note(Severity::Error, "certificate.damaged");
    }
    ERR_clear_error();
}

} // namespace nemsms::security

// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/revocation.h"

#include "security/openssl.h"

#include <openssl/ocsp.h>
#include <openssl/x509v3.h>
#include <algorithm>

namespace nemsms::security {

using namespace openssl;
using namespace Qt::StringLiterals;
using base::makeFinding;
using base::Severity;

namespace {

using Crl = Handle<X509_CRL, X509_CRL_free>;
using OcspAnswer = Handle<OCSP_RESPONSE, OCSP_RESPONSE_free>;
using OcspBasic = Handle<OCSP_BASICRESP, OCSP_BASICRESP_free>;
using OcspId = Handle<OCSP_CERTID, OCSP_CERTID_free>;

QDateTime momentOf(const ASN1_TIME *time)
{
    std::tm parts = {};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1) {
        return {};
    }
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

base::Findings said(Severity severity, const char *code, const QDateTime &moment = {})
{
    ERR_clear_error();
    const QVariantMap about = moment.isValid() ? QVariantMap {{u"date"_s, moment.toString(u"dd-MM-yyyy"_s)}} : QVariantMap();
    return {makeFinding(severity, code, about)};
}

Crl readCrl(const QByteArray &bytes)
{
    const Bio bio = memoryBio(bytes);
    return Crl(bytes.contains("-----BEGIN") ? PEM_read_bio_X509_CRL(bio.get(), nullptr, nullptr, nullptr)
                                            : d2i_X509_CRL_bio(bio.get(), nullptr));
}

/// Leaf and issuer as OpenSSL knows them; the issuer is null when it is not in the file.
struct Pair {
    Certificate leaf;
    Certificate issuer;
};

Pair pairOf(const CertificateFile &file)
{
    Pair pair;
    if (file.leaf) {
        pair.leaf = certificateFrom(file.leaf->der);
    }
    if (file.chain.size() > 1) {
        pair.issuer = certificateFrom(file.chain[1].facts.der);
    }
    return pair;
}

QString addressOf(const GENERAL_NAME *name)
{
    int kind = 0;
    const auto *text = static_cast<const ASN1_STRING *>(GENERAL_NAME_get0_value(name, &kind));
    return kind == GEN_URI && text
        ? QString::fromLatin1(reinterpret_cast<const char *>(ASN1_STRING_get0_data(text)), ASN1_STRING_length(text))
        : QString();
}

QStringList crlPlaces(const X509 *leaf)
{
    using Points = Handle<CRL_DIST_POINTS, CRL_DIST_POINTS_free>;
    const Points points(static_cast<CRL_DIST_POINTS *>(X509_get_ext_d2i(leaf, NID_crl_distribution_points, nullptr, nullptr)));
    QStringList places;
    for (int i = 0; points && i < sk_DIST_POINT_num(points.get()); ++i) {
        const DIST_POINT *point = sk_DIST_POINT_value(points.get(), i);
        if (!point->distpoint || point->distpoint->type != 0) {
            continue;
        }
        const GENERAL_NAMES *names = point->distpoint->name.fullname;
        for (int name = 0; name < sk_GENERAL_NAME_num(names); ++name) {
            places += addressOf(sk_GENERAL_NAME_value(names, name));
        }
    }
    places.removeAll(QString());
    return places;
}

} // namespace

CertificateFile linkAsFile(const CertificateFile &file, qsizetype link)
{
    CertificateFile one;
    one.format = file.format;
    one.chain = file.chain.sliced(link);
    one.leaf = one.chain.first().facts;
    return one;
}

qsizetype askableLinks(const CertificateFile &file)
{
    return std::max<qsizetype>(1, file.chain.size() - 1);
}

base::Findings saidOfIssuer(const base::Findings &found, const X509Facts &issuer)
{
    base::Findings said;
    for (const auto &one : found) {
        QVariantMap about = one.message.arguments;
        about.insert(u"subject"_s, issuer.commonName.isEmpty() ? issuer.subject : issuer.commonName);
        const QByteArray &code = one.message.code;
        if (code == "certificate.revoked") {
            said += makeFinding(Severity::Error, "certificate.issuer.revoked", about);
        } else if (code == "certificate.crl.good" || code == "certificate.ocsp.good") {
            said += makeFinding(Severity::Hint, "certificate.issuer.notrevoked", about);
        } else if (code == "certificate.revocation.noplace") {
            said += makeFinding(Severity::Hint, "certificate.issuer.noplace", about);
        } else {
            about.insert(u"why"_s, base::sentence(one.message));
            said += makeFinding(Severity::Warning, "certificate.issuer.unasked", about);
        }
    }
    return said;
}

base::Findings judgeChainByCrl(const CertificateFile &file, const QByteArray &crl, const QDateTime &now)
{
    const base::Findings ofLeaf = judgeByCrl(file, crl, now);
    for (qsizetype link = 1; ofLeaf.first().message.code == "certificate.crl.issuer" && link < askableLinks(file); ++link) {
        const base::Findings found = judgeByCrl(linkAsFile(file, link), crl, now);
        if (found.first().message.code != "certificate.crl.issuer") {
            return saidOfIssuer(found, file.chain[link].facts);
        }
    }
    return ofLeaf;
}

base::Findings judgeChainByOcsp(const CertificateFile &file, const QByteArray &answer, const QDateTime &now)
{
    const auto isAbout = [](const base::Findings &found) {
        const QByteArray &code = found.first().message.code;
        return code == "certificate.revoked" || code == "certificate.ocsp.good" || code == "certificate.ocsp.stale";
    };
    const base::Findings ofLeaf = judgeByOcsp(file, answer, now);
    for (qsizetype link = 1; !isAbout(ofLeaf) && link < askableLinks(file); ++link) {
        const base::Findings found = judgeByOcsp(linkAsFile(file, link), answer, now);
        if (isAbout(found)) {
            return saidOfIssuer(found, file.chain[link].facts);
        }
    }
    return ofLeaf;
}

RevocationPlaces revocationPlaces(const CertificateFile &file)
{
    const Pair pair = pairOf(file);
    if (!pair.leaf) {
        return {};
    }
    RevocationPlaces places {{}, crlPlaces(pair.leaf.get())};
    STACK_OF(OPENSSL_STRING) *services = X509_get1_ocsp(pair.leaf.get());
    for (int i = 0; i < sk_OPENSSL_STRING_num(services); ++i) {
        places.ocsp += QString::fromLatin1(sk_OPENSSL_STRING_value(services, i));
    }
    X509_email_free(services);
    ERR_clear_error();
    return places;
}

QByteArray ocspQuestion(const CertificateFile &file)
{
    const Pair pair = pairOf(file);
    if (!pair.leaf || !pair.issuer) {
        return {};
    }
    const Handle<OCSP_REQUEST, OCSP_REQUEST_free> question(OCSP_REQUEST_new());
    OcspId id(OCSP_cert_to_id(nullptr, pair.leaf.get(), pair.issuer.get()));
    if (!question || !id || !OCSP_request_add0_id(question.get(), id.get())) {
        ERR_clear_error();
        return {};
    }
    static_cast<void>(id.release()); // the question owns it now
    unsigned char *der = nullptr;
    const int size = i2d_OCSP_REQUEST(question.get(), &der);
    const Bytes owned(der);
    return size > 0 ? QByteArray(reinterpret_cast<const char *>(der), size) : QByteArray();
}

base::Findings judgeByCrl(const CertificateFile &file, const QByteArray &crl, const QDateTime &now)
{
    const Crl list = readCrl(crl);
    if (!list) {
        return said(Severity::Warning, "certificate.crl.unreadable");
    }
    const Pair pair = pairOf(file);
    if (!pair.leaf || !pair.issuer
        || X509_NAME_cmp(X509_CRL_get_issuer(list.get()), X509_get_issuer_name(pair.leaf.get())) != 0) {
        return said(Severity::Warning, "certificate.crl.issuer");
    }
    if (X509_CRL_verify(list.get(), X509_get0_pubkey(pair.issuer.get())) != 1) {
        return said(Severity::Error, "certificate.crl.signature");
    }
    X509_REVOKED *entry = nullptr;
    if (X509_CRL_get0_by_cert(list.get(), &entry, pair.leaf.get()) == 1) { // an old list that names it is enough
        return said(Severity::Error, "certificate.revoked", momentOf(X509_REVOKED_get0_revocationDate(entry)));
    }
    const QDateTime next = momentOf(X509_CRL_get0_nextUpdate(list.get()));
    if (next.isValid() && next < now) {
        return said(Severity::Warning, "certificate.crl.stale", next);
    }
    return said(Severity::Hint, "certificate.crl.good", momentOf(X509_CRL_get0_lastUpdate(list.get())));
}

base::Findings judgeByOcsp(const CertificateFile &file, const QByteArray &answer, const QDateTime &now)
{
    const auto *start = reinterpret_cast<const unsigned char *>(answer.constData());
    const OcspAnswer response(d2i_OCSP_RESPONSE(nullptr, &start, long(answer.size())));
    const OcspBasic basic(response ? OCSP_response_get1_basic(response.get()) : nullptr);
    if (!basic || OCSP_response_status(response.get()) != OCSP_RESPONSE_STATUS_SUCCESSFUL) {
        return said(Severity::Warning, "certificate.ocsp.unreadable");
    }
    const Pair pair = pairOf(file);
    if (!pair.leaf || !pair.issuer) {
        return said(Severity::Warning, "certificate.ocsp.issuer");
    }
    // Trust begins at the issuer that the file itself shows: whoever answers must be it, or be named by it.
    const Handle<X509_STORE, X509_STORE_free> store(X509_STORE_new());
    X509_STORE_add_cert(store.get(), pair.issuer.get());
    X509_STORE_set_flags(store.get(), X509_V_FLAG_PARTIAL_CHAIN);
    const Handle<STACK_OF(X509), freeStack> known(sk_X509_new_null());
    X509_up_ref(pair.issuer.get());
    sk_X509_push(known.get(), pair.issuer.get());
    if (OCSP_basic_verify(basic.get(), known.get(), store.get(), 0) != 1) {
        return said(Severity::Error, "certificate.ocsp.signature");
    }
    const OcspId id(OCSP_cert_to_id(nullptr, pair.leaf.get(), pair.issuer.get()));
    int status = 0;
    int reason = 0;
    ASN1_GENERALIZEDTIME *revoked = nullptr;
    ASN1_GENERALIZEDTIME *made = nullptr;
    ASN1_GENERALIZEDTIME *next = nullptr;
    if (OCSP_resp_find_status(basic.get(), id.get(), &status, &reason, &revoked, &made, &next) != 1) {
        return said(Severity::Warning, "certificate.ocsp.other");
    }
    if (status == V_OCSP_CERTSTATUS_REVOKED) {
        return said(Severity::Error, "certificate.revoked", momentOf(revoked));
    }
    const QDateTime until = momentOf(next);
    if (status != V_OCSP_CERTSTATUS_GOOD || (until.isValid() && until < now)) {
        return said(Severity::Warning, "certificate.ocsp.stale", momentOf(made));
    }
    return said(Severity::Hint, "certificate.ocsp.good", momentOf(made));
}

} // namespace nemsms::security

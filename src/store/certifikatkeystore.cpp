// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/certifikatkeystore.h"

#include "store/store.h"
#include "store/storecore.h"

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::Job;
using base::Result;

namespace {

SealedPlace placeOf(const QString &certifikatId)
{
    return {"certifikatnoegle", "noegle", certifikatId};
}

/// One row, and what of it is sealed.
struct Row {
    KeptCertifikat kept;
    QByteArray sealed;
};

Result<Row> rowOf(Connection &connection, const QString &certifikatId)
{
    auto query = connection.run(u"SELECT certifikat, kaede, noegle_sealed FROM certifikatnoegle WHERE id = ?"_s,
                                {certifikatId});
    if (!query) {
        return query.error();
    }
    const auto found = connection.next(*query);
    if (!found) {
        return found.error();
    }
    if (!*found) {
        return base::failure(base::ErrorKind::NotFound, "certifikat.notimported");
    }
    Row row;
    row.kept.certificatePem = query->value(0).toByteArray();
    row.kept.chainPem = query->value(1).toByteArray();
    row.sealed = query->value(2).toByteArray();
    return row;
}

/// What the key column shall hold: the new key sealed, or what stands there when the certificate is the same.
Result<QVariant> sealedKey(const WriteSession &session, const QString &certifikatId, const KeptCertifikat &kept)
{
    if (!kept.keyPem) {
        const auto before = rowOf(session.connection(), certifikatId);
        const bool same = before && before->kept.certificatePem == kept.certificatePem && !before->sealed.isEmpty();
        return same ? QVariant(before->sealed) : QVariant();
    }
    const auto sealed = session.keys().seal(placeOf(certifikatId), kept.keyPem->reveal());
    return sealed ? Result<QVariant>(QVariant(*sealed)) : Result<QVariant>(sealed.error());
}

Result<> write(WriteSession &session, const QString &certifikatId, const KeptCertifikat &kept)
{
    const auto key = sealedKey(session, certifikatId, kept);
    if (!key) {
        return key.error();
    }
    const auto gone = session.connection().change(u"DELETE FROM certifikatnoegle WHERE id = ?"_s, {certifikatId});
    if (!gone) {
        return gone.error();
    }
    const auto added = session.connection().change(
        u"INSERT INTO certifikatnoegle (id, certifikat, kaede, noegle_sealed) VALUES (?, ?, ?, ?)"_s,
        {certifikatId, kept.certificatePem, kept.chainPem, *key});
    if (!added) {
        return added.error();
    }
    session.tell("certifikat", certifikatId);
    return session.audit({"certifikat.import", "certifikat", certifikatId, {{u"key"_s, kept.keyPem != nullptr}}});
}

Result<KeptCertifikat> open(WriteSession &session, const QString &certifikatId, const QVariantMap &purpose)
{
    auto row = rowOf(session.connection(), certifikatId);
    if (!row) {
        return row.error();
    }
    if (row->sealed.isEmpty()) {
        return base::failure(base::ErrorKind::NotFound, "certifikat.nokey");
    }
    auto key = session.keys().open(placeOf(certifikatId), row->sealed);
    if (!key) {
        return key.error();
    }
    const auto noted = session.audit({"certifikat.use", "certifikat", certifikatId, purpose});
    if (!noted) {
        return noted.error();
    }
    row->kept.keyPem = std::make_shared<base::Secret>(std::move(*key));
    return row->kept;
}

Result<QSet<QString>> idsWithKey(Connection &connection)
{
    const auto ids = connection.texts(u"SELECT id FROM certifikatnoegle WHERE noegle_sealed IS NOT NULL"_s);
    return ids ? Result<QSet<QString>>(QSet<QString>(ids->cbegin(), ids->cend())) : Result<QSet<QString>>(ids.error());
}

} // namespace

CertifikatKeyStore::CertifikatKeyStore(Store &store) : m_store(&store) {}

Job<> CertifikatKeyStore::keep(QString certifikatId, KeptCertifikat kept, Actor actor)
{
    return m_store->core().write(std::move(actor), [certifikatId, kept](WriteSession &session) {
        return write(session, certifikatId, kept);
    });
}

Job<KeptCertifikat> CertifikatKeyStore::publicPart(QString certifikatId)
{
    return m_store->core().read([certifikatId](Connection &connection, const KeyRing &) -> Result<KeptCertifikat> {
        const auto row = rowOf(connection, certifikatId);
        return row ? Result<KeptCertifikat>(row->kept) : Result<KeptCertifikat>(row.error());
    });
}

Job<KeptCertifikat> CertifikatKeyStore::use(QString certifikatId, QVariantMap purpose, Actor actor)
{
    return m_store->core().write(std::move(actor), [certifikatId, purpose](WriteSession &session) {
        return open(session, certifikatId, purpose);
    });
}

Job<QSet<QString>> CertifikatKeyStore::withKey()
{
    return m_store->core().read([](Connection &connection, const KeyRing &) { return idsWithKey(connection); });
}

} // namespace nemsms::store

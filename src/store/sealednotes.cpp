// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sealednotes.h"

#include "store/store.h"
#include "store/storecore.h"

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::Job;
using base::Result;

namespace {

QString rowOf(const QByteArray &name)
{
    return u"note."_s + QString::fromLatin1(name);
}

SealedPlace placeOf(const QByteArray &name)
{
    return {"meta", "value", rowOf(name)};
}

Result<> insert(Connection &connection, const KeyRing &keys, const QByteArray &name, const QByteArray &text)
{
    const auto sealed = keys.seal(placeOf(name), text);
    if (!sealed) {
        return sealed.error();
    }
    const auto kept = connection.run(u"INSERT INTO meta (name, value) VALUES (?, ?)"_s,
                                     {rowOf(name), QString::fromLatin1(sealed->toBase64())});
    return kept ? Result<>() : Result<>(kept.error());
}

Result<> write(WriteSession &session, const QByteArray &name, const QByteArray &text)
{
    const auto cleared = session.connection().run(u"DELETE FROM meta WHERE name = ?"_s, {rowOf(name)});
    if (!cleared || text.isEmpty()) {
        return cleared ? Result<>() : Result<>(cleared.error());
    }
    return insert(session.connection(), session.keys(), name, text);
}

Result<QList<QByteArray>> names(Connection &connection)
{
    auto query = connection.run(u"SELECT name FROM meta WHERE name LIKE 'note.%' ORDER BY name"_s);
    if (!query) {
        return query.error();
    }
    QList<QByteArray> all;
    auto row = connection.next(*query);
    for (; row && *row; row = connection.next(*query)) {
        all << query->value(0).toString().mid(rowOf({}).size()).toLatin1();
    }
    return row ? Result<QList<QByteArray>>(all) : Result<QList<QByteArray>>(row.error());
}

Result<QByteArray> read(Connection &connection, const KeyRing &keys, const QByteArray &name)
{
    const auto kept = connection.value(u"SELECT value FROM meta WHERE name = ?"_s, {rowOf(name)});
    if (!kept || kept->toString().isEmpty()) {
        return kept ? Result<QByteArray>(QByteArray()) : Result<QByteArray>(kept.error());
    }
    const auto plain = keys.open(placeOf(name), QByteArray::fromBase64(kept->toString().toLatin1()));
    if (!plain) {
        const bool formerKey = plain.error().message.code == "store.key.version";
        return formerKey ? Result<QByteArray>(QByteArray()) : Result<QByteArray>(plain.error());
    }
    return plain->reveal().toByteArray();
}

} // namespace

SealedNotes::SealedNotes(Store &store) : m_store(&store) {}

Job<> SealedNotes::put(QByteArray name, QByteArray text)
{
    return m_store->core().write({}, [name, text](WriteSession &session) { return write(session, name, text); });
}

Job<QByteArray> SealedNotes::get(QByteArray name)
{
    return m_store->core().read([name](Connection &connection, const KeyRing &keys) {
        return read(connection, keys, name);
    });
}

Result<> SealedNotes::reseal(WriteSession &session, const KeyRing &next)
{
    const auto all = names(session.connection());
    if (!all) {
        return all.error();
    }
    for (const QByteArray &name : *all) {
        const auto text = read(session.connection(), session.keys(), name);
        const auto cleared = text ? write(session, name, {}) : Result<>(text.error());
        const auto kept = cleared && !text->isEmpty() ? insert(session.connection(), next, name, *text) : cleared;
        if (!kept) {
            return kept;
        }
    }
    return {};
}

} // namespace nemsms::store

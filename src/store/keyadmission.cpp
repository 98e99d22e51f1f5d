// SPDX-License-Identifier: GPL-3.0-or-later
// And StoreKeys::request(), which works on a store that cannot be opened yet.
#include "store/keyadmission.h"

#include "base/ulid.h"
#include "security/keyagreement.h"
#include "security/random.h"
#include "store/store.h"
#include "store/storecore.h"

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Job;
using base::Result;
using base::Secret;

Result<KeyEntry> KeyAdmission::entryFor(const StoreOpening::Found &found, const Result<std::shared_ptr<Secret>> &kept,
                                        const StoreOptions &options)
{
    if (!kept && kept.error().kind != ErrorKind::NotFound) {
        return kept.error(); // a locked keychain may hold a key that must not be written over
    }
    if (kept) {
        const auto entry = KeyEntry::parse(**kept);
        const bool admitted = entry && std::any_of(found.holders.cbegin(), found.holders.cend(), [&](const HolderRow &row) {
            return row.holder.id == entry->holderId;
        });
        return admitted ? Result<KeyEntry>(base::failure(ErrorKind::Conflict, "store.request.needless",
                                                         {{u"file"_s, options.path}}))
                        : entry;
    }
    auto key = security::randomSecret(KeyRing::dataKeySize);
    return key ? Result<KeyEntry>(KeyEntry {base::newUlid(options.clock->now()),
                                            std::make_shared<Secret>(std::move(*key)), {}})
               : Result<KeyEntry>(key.error());
}

Result<KeyRequest> KeyAdmission::requestOf(const KeyEntry &entry, const QString &storeId, const QString &label)
{
    const auto publicKey = security::KeyAgreement::publicKey(*entry.privateKey);
    return publicKey ? Result<KeyRequest>(KeyRequest {storeId, entry.holderId, label.simplified(), *publicKey})
                     : Result<KeyRequest>(publicKey.error());
}

Result<KeyHolder> KeyAdmission::admit(WriteSession &session, const QString &storeId, const KeyRequest &request)
{
    if (request.storeId != storeId) {
        return base::failure(ErrorKind::InvalidInput, "store.request.otherStore",
                             {{u"file"_s, session.connection().path()}});
    }
    HolderTable holders(session.connection(), storeId);
    const auto rows = holders.all();
    if (!rows) {
        return rows.error();
    }
    for (const HolderRow &row : *rows) {
        if (row.holder.id == request.holderId) {
            return base::failure(ErrorKind::Conflict, "store.request.admitted", {{u"label"_s, row.holder.label}});
        }
    }
    const HolderRow row {{request.holderId, HolderKind::SecretStore, request.label, session.now()},
                         request.publicKey, {}, {}};
    const auto added = holders.add(row, session.keys());
    const auto noted = added ? session.audit({"key.admit", "store", storeId,
                                              {{u"holder"_s, request.holderId}, {u"label"_s, request.label},
                                               {u"fingerprint"_s, request.fingerprint()}}})
                             : added;
    return noted ? Result<KeyHolder>(row.holder) : Result<KeyHolder>(noted.error());
}

Job<KeyRequest> StoreKeys::request(StoreOptions options, QString label)
{
    options.mayCreate = false;
    const auto refusal = [&options](ErrorKind kind, const char *code) {
        return base::failure(kind, code, {{u"file"_s, options.path}});
    };
    auto opening = std::make_shared<StoreOpening>(options);
    // Jobs are named before they are awaited: GCC 12 destroys what a co_await expression makes on its way twice.
    auto looking = opening->inspect();
    const auto found = co_await looking;
    if (!found || found->fresh) {
        co_return found ? refusal(ErrorKind::NotFound, "store.missing") : found.error();
    }
    if (found->demo || !options.secrets) {
        co_return found->demo ? refusal(ErrorKind::Conflict, "store.request.needless")
                              : refusal(ErrorKind::SecretUnavailable, "store.key.nowhere");
    }
    const QString name = opening->entryName(found->storeId);
    auto reading = options.secrets->read(name);
    const auto kept = co_await reading;
    const auto entry = KeyAdmission::entryFor(*found, kept, options);
    if (!entry) {
        co_return entry.error();
    }
    const auto request = KeyAdmission::requestOf(*entry, found->storeId, label);
    if (!request) {
        co_return request.error();
    }
    const auto secret = entry->toSecret();
    auto keeping = options.secrets->write(name, secret);
    const auto written = co_await keeping;
    if (!written) {
        co_return written.error().asCauseOf(refusal(ErrorKind::SecretUnavailable, "store.key.nowhere"));
    }
    co_return *request;
}

} // namespace nemsms::store

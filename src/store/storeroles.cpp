// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storeroles.h"

#include "store/serverroles.h"
#include "store/store.h"
#include "store/storecore.h"

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Job;
using base::Result;

Job<RoleNames> StoreRoles::grant(Actor actor)
{
    return m_store->core().write(
        std::move(actor), [id = m_store->core().identity().storeId](WriteSession &session) -> Result<RoleNames> {
            const StorePlace &place = session.connection().dialect().place();
            if (!place.isServer()) {
                return base::failure(ErrorKind::InvalidInput, "store.roles.file", {{u"file"_s, place.text()}});
            }
            const RoleNames names {ServerRoles::reader(place), ServerRoles::administrator(place)};
            const auto granted = ServerRoles(session.connection()).grant();
            if (!granted) {
                return granted.error();
            }
            if (!*granted) {
                return base::failure(ErrorKind::NotPermitted, "store.roles.missing",
                                     {{u"reader"_s, names.reader}, {u"administrator"_s, names.administrator}});
            }
            const auto noted = session.audit({"store.roles", "store", id, {}});
            return noted ? Result<RoleNames>(names) : Result<RoleNames>(noted.error());
        });
}

} // namespace nemsms::store

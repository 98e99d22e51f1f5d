// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/connection.h"

#include "protocols/transport/serverrevocation.h"

namespace nemsms::usecases {

namespace {

QList<QUrl> serversOf(const Connection &connection)
{
    const domain::Miljoe &miljoe = connection.miljoe;
    return {connection.printService, connection.kombiPost, connection.dueslag, QUrl(miljoe.tokenUrl), QUrl(miljoe.tilmeldingUrl)};
}

} // namespace

base::Findings Connection::unaskedServers() const
{
    return revocation ? revocation->unasked(serversOf(*this)) : base::Findings();
}

base::Findings Connection::tellUnaskedServers() const
{
    if (revocation) {
        revocation->setTold(serversOf(*this));
    }
    return unaskedServers();
}

} // namespace nemsms::usecases

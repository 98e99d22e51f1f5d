// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/memoreceipt.h"

#include "usecases/kombipostcall.h"

namespace nemsms::usecases {

using protocols::Kvitteringsstatus;

base::Job<std::optional<Poststatus>> memoReceipt(std::shared_ptr<SendParts> sendParts, Connection connection,
                                                 domain::TestSms sms, std::stop_token stop)
{
    const auto basis = co_await readBasisOf(sendParts->access, sms);
    if (!basis) {
        co_return basis.error();
    }
    const auto asked = co_await hentKvittering(connection, *basis, sms.messageUuid, stop);
    if (!asked) {
        co_return asked.error();
    }
    if (asked->kald.error) {
        co_return *asked->kald.error;
    }
    const protocols::Kvittering &receipt = *asked->kvittering;
    if (receipt.status == Kvitteringsstatus::Received) {
        co_return std::optional<Poststatus>();
    }
    Poststatus told;
    told.messageUuid = receipt.messageUuid;
    told.beskedId = receipt.transmissionId;
    told.delivered = receipt.status == Kvitteringsstatus::Completed;
    told.failed = !told.delivered;
    told.bevis = domain::Leveringsbevis::Forretningskvittering;
    told.fejlkode = receipt.errorCode;
    told.fejltekst = receipt.errorMessage;
    told.time = receipt.time;
    told.message = encodeKvittering(receipt);
    co_return std::optional<Poststatus>(told);
}

} // namespace nemsms::usecases

// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/productionconsent.h"

#include "domain/modtager.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

base::Job<> confirmProduction(std::shared_ptr<SendParts> sendParts, SendBasis basis)
{
    if (basis.miljoe.art != domain::MiljoeArt::Produktionsmiljoe) {
        co_return base::Result<>();
    }
    if (!sendParts->prompts) {
        co_return base::failure(base::ErrorKind::NotPermitted, "sms.production.unasked");
    }
    base::Question question;
    const QVariantMap arguments {{u"miljoe"_s, basis.miljoe.navn},
                                 {u"kommune"_s, basis.myndighed.navn},
                                 {u"modtager"_s, domain::masked(*basis.modtager)}};
    question.title = {"sms.production.title", arguments};
    question.body = {"sms.production.body", arguments};
    question.danger = true;
    question.typed = basis.myndighed.navn;
    const auto answer = co_await sendParts->prompts->confirm(question);
    if (!answer) {
        co_return answer.error();
    }
    if (!*answer) {
        co_return base::failure(base::ErrorKind::NotPermitted, "sms.production.declined");
    }
    co_return base::Result<>();
}

} // namespace nemsms::usecases

// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/tilmeldingguard.h"

#include "settings/settings.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

bool isLocal(const SendBasis &basis)
{
    return basis.miljoe.art == domain::MiljoeArt::LokalPlatform;
}

QVariantMap about(const SendBasis &basis)
{
    return {{u"miljoe"_s, basis.miljoe.navn},
            {u"kommune"_s, basis.myndighed.navn},
            {u"slutbruger"_s, domain::masked(*basis.modtager)}};
}

base::Error refusal(const char *code, const SendBasis &basis)
{
    return base::makeError(base::ErrorKind::NotPermitted, code, about(basis));
}

/// The sentences of a question that is answered with the kommune's name.
struct Asking {
    const char *title;
    const char *body;
    const char *unasked;  ///< nobody can be asked
    const char *declined; ///< the name was not given
};

base::Job<> askByName(std::shared_ptr<SendParts> parts, SendBasis basis, Asking words)
{
    if (!parts->prompts) {
        co_return refusal(words.unasked, basis);
    }
    base::Question question;
    question.title = {words.title, about(basis)};
    question.body = {words.body, about(basis)};
    question.danger = true;
    question.typed = basis.myndighed.navn;
    const auto answer = co_await parts->prompts->confirm(question);
    if (!answer) {
        co_return answer.error();
    }
    co_return *answer ? base::Result<>() : base::Result<>(refusal(words.declined, basis));
}

} // namespace

base::Job<> mayEnrol(std::shared_ptr<SendParts> parts, SendBasis basis, domain::Tilmelding sag)
{
    if (isLocal(basis)) {
        co_return base::Result<>();
    }
    ListQuery query;
    query.equals = {{domain::isBorger(*sag.slutbruger) ? u"cpr"_s : u"cvr"_s, domain::toString(*sag.slutbruger)},
                    {u"miljoeId"_s, basis.miljoe.id}};
    query.counted = false;
    const auto persons = co_await fetchAll<domain::Testperson>(parts->access, query);
    if (!persons) {
        co_return persons.error();
    }
    if (persons->isEmpty()) {
        co_return refusal("tilmelding.nottestperson", basis);
    }
    const auto numbered = std::find_if(persons->cbegin(), persons->cend(), [&](const domain::Testperson &one) {
        return one.mobilnummer && one.mobilnummer == sag.mobilnummer;
    });
    if (numbered == persons->cend()) {
        co_return refusal("tilmelding.nottestnumber", basis);
    }
    if (!numbered->samtykke) {
        co_return refusal("tilmelding.noowner", basis);
    }
    if (basis.miljoe.art != domain::MiljoeArt::Produktionsmiljoe) {
        co_return base::Result<>();
    }
    const Asking words {"tilmelding.production.title", "tilmelding.production.body", "tilmelding.production.unasked",
                        "tilmelding.production.declined"};
    co_return co_await askByName(parts, basis, words);
}

base::Job<> mayWithdraw(std::shared_ptr<SendParts> parts, std::shared_ptr<const settings::Settings> settings, SendBasis basis)
{
    if (isLocal(basis)) {
        co_return base::Result<>();
    }
    if (!settings || settings->value(settings::key::framelding) != u"tilladt") {
        co_return refusal("tilmelding.withdraw.policy", basis);
    }
    const Asking words {"tilmelding.withdraw.title", "tilmelding.withdraw.body", "tilmelding.withdraw.unasked",
                        "tilmelding.withdraw.declined"};
    co_return co_await askByName(parts, basis, words);
}

} // namespace nemsms::usecases

// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/relationacts.h"

#include "usecases/recordplace.h"
#include "usecases/storeaccess.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;
using domain::Handling;
using domain::Serviceaftale;

namespace {

/// Gathers acts, each agreement's once.
struct ActList {
    QDate today;
    const Relationskort &kort;
    QList<RelationAct> acts;

    void add(const Serviceaftale &aftale, const domain::Daekning &daekning, int materialer)
    {
        if (!domain::isDaekket(daekning.handling, aftale.integration)
            || !base::acceptable(domain::checkDaekning(daekning.handling, aftale, today))) {
            return; // what cannot be done today does not stop
        }
        for (auto &act : acts) {
            if (act.handling == daekning.handling && act.aftaleTitle == aftale.navn) {
                act.materialer += materialer;
                return;
            }
        }
        int place = -1;
        for (int i = 0; i < kort.posts.size() && place < 0; ++i) {
            place = kort.posts.at(i).id == aftale.id ? i : -1;
        }
        acts += RelationAct {daekning.handling, daekning.name, daekning.reference, place, aftale.navn, materialer};
    }
};

/// How many active NemSMS materials of each sender system hang on the record.
QHash<QString, int> materialsOfSystems(const RelationWalk &walk)
{
    QHash<QString, int> count;
    for (int i = 0; i < walk.kort().posts.size(); ++i) {
        const RelationPost &post = walk.kort().posts.at(i);
        if (post.step >= 0 && post.entity == domain::materialeTable().name && walk.record(i)->isActive()) {
            const auto &materiale = static_cast<const domain::Materiale &>(*walk.record(i));
            count[materiale.afsendersystemId] += materiale.type == domain::MaterialeType::NemSMS ? 1 : 0;
        }
    }
    return count;
}

} // namespace

base::Job<QList<RelationAct>> relationActs(std::shared_ptr<StoreAccess> access,
                                           std::shared_ptr<const RelationWalk> walk)
{
    const Relationskort &kort = walk->kort();
    ActList list {access->clock->now().toTimeZone(base::danishTime()).date(), kort, {}};
    for (int i = 0; i < kort.posts.size(); ++i) {
        if (kort.posts.at(i).step < 0 || kort.posts.at(i).entity != domain::serviceaftaleTable().name) {
            continue;
        }
        for (const auto &daekning : domain::daekninger()) {
            list.add(static_cast<const Serviceaftale &>(*walk->record(i)), daekning, 0);
        }
    }
    const QHash<QString, int> materialer = materialsOfSystems(*walk);
    for (auto it = materialer.cbegin(); it != materialer.cend(); ++it) {
        const QString systemId = it.key();
        auto fetching = fetch<domain::Afsendersystem>(access, systemId);
        const auto system = co_await fetching;
        if (!system || !system->sysId || it.value() == 0) {
            continue; // a draft, or gone: nothing is sent by it
        }
        ListQuery query;
        query.equals = {{u"nemSmsSysId"_s, system->sysId->toString()}};
        auto reading = fetchAll<Serviceaftale>(access, query);
        const auto aftaler = co_await reading;
        if (!aftaler) {
            co_return aftaler.error();
        }
        for (const Serviceaftale &aftale : *aftaler) {
            if (standTogether(aftale.miljoeId, system->miljoeId)) {
                list.add(aftale, domain::daekningFor(Handling::Afsendelse), it.value());
            }
        }
    }
    co_return list.acts;
}

} // namespace nemsms::usecases

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/await.h"
#include "domain/miljoe.h"
#include "protocols/beskedkuvert/haendelsesbesked.h"
#include "protocols/beskedkuvert/nemsmstilmelding.h"
#include "store/entitystore.h"
#include "store/store.h"

#include <QTemporaryDir>
#include <QUuid>

namespace nemsms::bench {

/// A store in a folder of its own with one environment, and messages for it.
struct Haendelsesstore {
    QTemporaryDir folder;
    std::shared_ptr<store::Store> store;
    QString miljoeId;

    Haendelsesstore()
    {
        store::StoreOptions options;
        options.path = path();
        options.clock = std::make_shared<base::SystemClock>();
        options.demo = true;
        store = await(store::Store::open(options));
        auto miljoe = std::make_shared<domain::Miljoe>();
        miljoe->navn = QStringLiteral("Lokal");
        miljoeId = await(store::EntityStore(*store, domain::miljoeTable()).create(miljoe, {}))->id;
    }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("bench.sqlite")); }

    /// As the local platform writes one.
    [[nodiscard]] static QByteArray message(bool tilmeldt)
    {
        const auto uuid = [] { return QUuid::createUuid().toString(QUuid::WithoutBraces); };
        const QString cpr = QStringLiteral("2512484916");
        protocols::Haendelsesbesked besked;
        besked.beskedId = uuid();
        besked.beskedtype = QString::fromLatin1(protocols::nemSmsTilmeldingBeskedtype);
        besked.ansvarligAktoer = QString::fromLatin1(protocols::digitalPostAktoer);
        besked.tilladteModtagere = {protocols::cvrUrn(QStringLiteral("29189846"))};
        besked.relaterede = {{protocols::cprUrn(cpr), QString::fromLatin1(protocols::objekttypePerson)}};
        besked.dannelsestidspunkt = QDateTime(QDate(2026, 11, 24), QTime(5, 0), Qt::UTC);
        besked.transaktionsId = uuid();
        besked.sikkerhedsklassificering = QString::fromLatin1(protocols::fortroligePersonoplysninger);
        besked.data = protocols::encodeNemSmsTilmelding({*domain::parseModtager(cpr), tilmeldt});
        return protocols::encodeHaendelsesbesked(besked);
    }
};

} // namespace nemsms::bench

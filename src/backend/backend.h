// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/job.h"
#include "base/userprompts.h"

#include <QStringList>
#include <memory>

namespace nemsms::usecases {
class ActiveContext;
class AktivitetVerbs;
class BatchVerbs;
class CertifikatVerbs;
class CockpitVerbs;
class EntityVerbs;
class ExportVerbs;
class HaendelseVerbs;
class ImportVerbs;
class KonfigurationVerbs;
class ListeVerbs;
class LogVerbs;
class MiljoeCheck;
class Oversigt;
class PlanVerbs;
class PromoteVerbs;
class Sammenhaengskontrol;
class SecretVerbs;
class ServiceaftaleVerbs;
class StoreVerbs;
class TelefonVerbs;
class TestSmsVerbs;
class TilmeldingVerbs;
class TokenVerbs;
} // namespace nemsms::usecases

namespace nemsms::backend {

struct BackendOptions {
    QString storePath;   ///< the store's file, or its address on a server (postgresql://user@host/database, never with a
                         ///< password); empty = the default (or the demo's) in the person's data folder
    bool demo = false;   ///< open the demo store, made with its data when it is not there
    QString platformDir; ///< folder of the local platform; empty = beside the store
    std::shared_ptr<base::Clock> clock;         ///< empty = the machine's
    std::shared_ptr<base::UserPrompts> prompts; ///< who asks the person; empty = nobody is asked (NotPermitted)
    QString program;                            ///< for the audit log: nemsms-konsol, nemsmsctl
    QString miljoe;                             ///< id or name of the environment to stand in; empty = the first
    QString savedMiljoe;                        ///< where the person stood last time, when the store still has it
    QString savedMyndighed;                     ///< the same of the kommune
    bool create = true;                         ///< make a store that is not there; false: NotFound
    bool migrate = true;                        ///< bring an older store up to date; false: Conflict
    bool withoutBackup = false; ///< and even where no backup of a server's store can be made; false: the person is asked
    bool vault = false; ///< keep the store's key in a vault file beside it, sealed with a passphrase that `prompts` is
                        ///< asked for, instead of in the keychain; so always where that file is there already
};

/// The composition root: opens the store, builds the use cases, owns the threads and, when an environment is the
/// local platform and somebody first needs it, starts or joins that. Opening does no work on the wire, so that a
/// window stands at once. Lives in the main thread; use cases live as long as the backend and
/// their jobs.
class Backend
{
public:
    [[nodiscard]] static base::Job<std::shared_ptr<Backend>> open(BackendOptions options);
    /// Gives the keychain or vault of `options` the key of the store from a recovery copy; afterwards open() works.
    /// `options.prompts` is asked for the vault's passphrase first, then, with the words of `purpose`, for the copy's:
    /// in the order of every other verb.
    [[nodiscard]] static base::Job<> importKey(BackendOptions options, QString recoveryText, base::Message purpose);
    ~Backend();

    /// Where the store of `options` lies: a file, or an address on a server.
    [[nodiscard]] static QString storePathOf(const BackendOptions &options);
    [[nodiscard]] QString storePath() const;
    [[nodiscard]] bool isDemo() const;
    /// Names of the administered entities, in the order of the navigation.
    [[nodiscard]] static QList<QByteArray> entityNames();
    /// Breaks off what is on the wire, waits until every job has ended and the audit log's head stands with the key.
    /// Call it before a program ends, and nothing afterwards.
    [[nodiscard]] base::Job<> close();
    /// The verbs of the entity with that name ("materiale"); the name must be one of entityNames().
    [[nodiscard]] usecases::EntityVerbs &entity(const QByteArray &name);
    [[nodiscard]] usecases::ActiveContext &context();
    [[nodiscard]] usecases::ServiceaftaleVerbs &serviceaftale();
    [[nodiscard]] usecases::TestSmsVerbs &testSms();
    /// Many test SMS at once.
    [[nodiscard]] usecases::BatchVerbs &batches();
    /// Test plans: messages with what is expected of each.
    [[nodiscard]] usecases::PlanVerbs &plans();
    [[nodiscard]] usecases::TilmeldingVerbs &tilmelding();
    /// Tokens from the environment's security token service.
    [[nodiscard]] usecases::TokenVerbs &token();
    [[nodiscard]] usecases::TelefonVerbs &telefon();
    /// What came out of the environment's dueslag.
    [[nodiscard]] usecases::HaendelseVerbs &haendelser();
    /// The local platform's daily lists and subscriptions.
    [[nodiscard]] usecases::ListeVerbs &lister();
    [[nodiscard]] usecases::MiljoeCheck &miljoeCheck();
    [[nodiscard]] usecases::LogVerbs &log();
    [[nodiscard]] usecases::StoreVerbs &store();
    /// Where secrets lie, and API keys.
    [[nodiscard]] usecases::SecretVerbs &secrets();
    [[nodiscard]] usecases::Oversigt &oversigt();
    [[nodiscard]] usecases::Sammenhaengskontrol &sammenhaengskontrol();
    /// Spreadsheets in and out.
    [[nodiscard]] usecases::ImportVerbs &imports();
    [[nodiscard]] usecases::ExportVerbs &exports();
    /// The configuration as a whole: as text for a document system.
    [[nodiscard]] usecases::KonfigurationVerbs &konfiguration();
    /// A configuration from one environment to another.
    [[nodiscard]] usecases::PromoteVerbs &promote();
    [[nodiscard]] usecases::AktivitetVerbs &aktivitet();
    /// Certificate files, and the private keys that stand in the store.
    [[nodiscard]] usecases::CertifikatVerbs &certifikat();
    /// What ends when, and what stops with it.
    [[nodiscard]] usecases::CockpitVerbs &cockpit();

private:
    struct Parts;
    explicit Backend(std::shared_ptr<Parts> parts);

    std::shared_ptr<Parts> m_parts;
};

/// Where the store is when nobody says otherwise: the person's data folder (demo.nemsms for the demo).
[[nodiscard]] QString defaultStorePath(bool demo);

} // namespace nemsms::backend

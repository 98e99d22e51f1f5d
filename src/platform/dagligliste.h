// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "counterpart/current.h"
#include "counterpart/knobboard.h"
#include "platform/aftaleliste.h"
#include "platform/brokerudgiver.h"
#include "protocols/lister/changeshare.h"
#include "protocols/oiorest/listeclient.h"
#include "store/abonnementjournal.h"
#include "store/listejournal.h"

#include <memory>
#include <mutex>

namespace nemsms::platform {

/// What Serviceplatformen does every day (SF2250 1.2.2): fetches the tilmeldingsliste of a NemSMS SysID, compares it with
/// yesterday's, and hands one Haendelsesbesked a change to Beskedfordeler, which puts it into the dueslag of each
/// subscription that takes it. The first list of a SysID is compared with an empty one (RECONSTRUCTED): nothing else tells
/// who was enrolled before. What a killed program left half published is finished first, with the same messages.
class DagligListe
{
public:
    struct Parts {
        protocols::ListeClient client;
        std::shared_ptr<const counterpart::Current<Aftaleliste>> aftaler;
        std::shared_ptr<base::Clock> clock;
        store::ListeJournal lister;
        store::AbonnementJournal abonnementer;
        std::shared_ptr<BrokerUdgiver> broker; ///< none = the dueslag stand here only
        std::shared_ptr<counterpart::KnobBoard> board;
    };
    explicit DagligListe(Parts parts) : m_parts(std::move(parts)) {}

    /// The SysIDs whose lists are fetched: those of the agreements in force.
    [[nodiscard]] QStringList sysIds() const;
    /// One SysID's list of today. A list that is not whole is refused whole and leaves everything as it was: errors of
    /// ListeClient. One that differs by more than `share` is kept and waits.
    [[nodiscard]] base::Result<store::Listekoersel> run(const QString &sysId, const protocols::ChangeShare &share);
    /// The same with a list that came in a file: the numbers of those who are on it.
    [[nodiscard]] base::Result<store::Listekoersel> runWith(const QString &sysId, const QStringList &numbers,
                                                            const protocols::ChangeShare &share);
    /// Publishes what waits for the SysID. NotFound liste.nothing.waits.
    [[nodiscard]] base::Result<store::Listekoersel> accept(const QString &sysId);
    /// Finishes what was begun before this program started.
    [[nodiscard]] base::Result<> resume();

private:
    [[nodiscard]] base::Result<> publish(const store::Listekoersel &koersel) const;
    /// What a killed program left half published.
    [[nodiscard]] base::Result<> finishLeft(const QString &sysId) const;
    [[nodiscard]] base::Result<store::Listekoersel> compare(const QString &sysId, const QStringList &today,
                                                            const protocols::ChangeShare &share) const;
    /// The messages that tell of a change: one, unless a knob is turned.
    [[nodiscard]] QList<store::Udgivelse> messagesFor(const store::Listekoersel &koersel, const store::Listeaendring &change,
                                                      const QList<store::Abonnementspost> &abonnementer) const;
    /// Whether the authority has approved an agreement for the beskedtype (SF2250 TS110): without one no subscription gets
    /// anything.
    [[nodiscard]] bool mayReceive(const QString &cvr) const;
    [[nodiscard]] store::Udgivelse messageFor(const store::Listekoersel &koersel, const store::Listeaendring &change,
                                              const QList<store::Abonnementspost> &abonnementer) const;

    Parts m_parts;
    std::mutex m_mutex; ///< one list at a time
};

} // namespace nemsms::platform

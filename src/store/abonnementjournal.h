// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <memory>

namespace nemsms::store {

class PlatformJournal;

/// A subscription at Beskedfordeler: one of the two expressions of a kommune (SF2250 TS111), with its value list.
struct Abonnementspost {
    QString id;         ///< UUID
    QString cvr;        ///< the authority: a message is let through only when it is among TilladtModtager
    QString art;        ///< "CPR" or "CVR"
    QString beskedtype; ///< UUID
    QString dueslag;    ///< UUID
    QStringList vaerdier; ///< the numbers; one "*" = all

    /// Does this subscription want a message of that kind about that number, let through for that authority?
    [[nodiscard]] bool takes(const QString &type, const QString &authorityCvr, const QString &number) const;
};

/// The local platform's subscriptions.
class AbonnementJournal
{
public:
    explicit AbonnementJournal(std::shared_ptr<PlatformJournal> journal) : m_journal(std::move(journal)) {}

    base::Result<QList<Abonnementspost>> all() const;
    /// Puts it in the place of the one with its id, or beside the others.
    base::Result<> put(const Abonnementspost &abonnement) const;
    /// False when there is none with that id.
    base::Result<bool> remove(const QString &id) const;

private:
    std::shared_ptr<PlatformJournal> m_journal;
};

} // namespace nemsms::store

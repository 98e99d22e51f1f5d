// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>
#include <utility>

namespace nemsms::store {

class PlatformJournal;

/// How far the comparison of one day's list is: its changes wait for a person's yes, are being published, or are done.
enum class Listetilstand { Venter, Udgiver, Faerdig };

/// One comparison of a tilmeldingsliste with the one before.
struct Listekoersel {
    qint64 nummer = 0; ///< given by the journal
    QString sysId;
    QDateTime begyndt;
    QDateTime afsluttet; ///< invalid = not yet
    qint64 antal = 0;    ///< rows of today's list
    qint64 tilkomne = 0;
    qint64 udgaaede = 0;
    Listetilstand tilstand = Listetilstand::Udgiver;
};

/// One change that the comparison found, and the id of the message that tells it: given once, so that a message which
/// is made again after a kill is the same message.
struct Listeaendring {
    QString identitet;
    bool tilmeldt = true;
    QString beskedId;
};

/// A message on its way into the dueslag that take it.
struct Udgivelse {
    QString beskedId;
    QByteArray besked;
    QStringList dueslag;
};

/// Yesterday's lists of the local platform, and the changes on their way to the dueslag (SF2250 1.2.2). Yesterday's list
/// is replaced only when the last change was published.
class ListeJournal
{
public:
    explicit ListeJournal(std::shared_ptr<PlatformJournal> journal) : m_journal(std::move(journal)) {}

    /// Who stood in the last list that was compared whole.
    base::Result<QSet<QString>> yesterday(const QString &sysId) const;
    /// True when a list of the SysID was compared whole before.
    base::Result<bool> hasYesterday(const QString &sysId) const;
    /// Keeps what was found; what waited for a yes before is dropped, since its list is older. Gives the number.
    base::Result<qint64> begin(const Listekoersel &koersel, const QList<Listeaendring> &changes) const;
    /// The comparison of the SysID that is in that state.
    base::Result<std::optional<Listekoersel>> inState(const QString &sysId, Listetilstand tilstand) const;
    /// Somebody said yes.
    base::Result<> accept(qint64 nummer) const;
    base::Result<QList<Listeaendring>> unpublished(qint64 nummer, int limit) const;
    /// Puts each message into its dueslag, once, and remembers that it is out: one transaction.
    base::Result<> publish(qint64 nummer, const QList<Udgivelse> &messages, const QDateTime &now) const;
    /// After the last change: today's list becomes yesterday's.
    base::Result<> finish(qint64 nummer, const QDateTime &now) const;
    /// Puts a message that came from elsewhere into a dueslag as it is, unless it is there. Gives its bytes as they stand
    /// there now, and its number.
    base::Result<std::pair<qint64, QByteArray>> replay(const QString &beskedId, const QString &dueslag, const QByteArray &besked,
                                                       const QDateTime &now) const;
    /// Newest first.
    base::Result<QList<Listekoersel>> history(int limit) const;

private:
    std::shared_ptr<PlatformJournal> m_journal;
};

[[nodiscard]] QString toCode(Listetilstand tilstand);

} // namespace nemsms::store

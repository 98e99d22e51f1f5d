// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <memory>
#include <optional>

namespace nemsms::store {

class PlatformJournal;

/// A NemSMS that the counterpart accepted. Times are UTC by the platform's clock.
struct Afsendelsespost {
    qint64 nummer = 0;     ///< given by the journal
    QString sysId;
    QString identifikator; ///< MeddelelseIdentifikator: with the SysID the key, once and for all
    QByteArray indhold;    ///< hash over what must not differ when the same identifier comes again
    QString modtagerart;   ///< "CPR" or "CVR"
    QString modtager;
    QString mobilnummer;   ///< where it goes, by the register when it was accepted
    QString materialeId;
    QString afsender;      ///< what the phone shows as sender
    QString tekst;
    QDateTime tidligst;    ///< held until then; invalid = at once
    QDateTime modtaget;
    QDateTime afleveret;   ///< on the phone; invalid = not yet
    QString transmission;  ///< of a MeMo, whose identifikator is its MessageUUID; empty = it came by OIOREST
    QByteArray memo;       ///< the MeMo as it came
    QDateTime tilbagekaldt; ///< taken back by the sender; invalid = not
    QDateTime afvist;       ///< its day came, and the recipient was enrolled no more; invalid = not

    [[nodiscard]] bool isMemo() const { return !transmission.isEmpty(); }
};

struct Telefonbesked {
    qint64 nummer = 0;
    QDateTime modtaget;
    Afsendelsespost afsendelse;
};

struct Dueslagbesked {
    qint64 nummer = 0;
    QDateTime udgivet;
    QByteArray besked; ///< Haendelsesbesked XML
    QString dueslag;   ///< UUID; empty = the one of the status messages
};

/// What happened to a message that came in.
enum class Indlevering { Ny, Gentaget, Konflikt };

/// What became of the wish to take a message back.
enum class Tilbagekald { Ukendt, Udfoert, ForSent };

/// Messages on their way: accepted, on the phone, reported. Each verb is one transaction; keys make each step once.
class AfsendelseJournal
{
public:
    explicit AfsendelseJournal(std::shared_ptr<PlatformJournal> journal) : m_journal(std::move(journal)) {}

    /// Keeps a new message, or tells that its key came before with the same or with other content.
    base::Result<Indlevering> accept(const Afsendelsespost &post) const;
    base::Result<std::optional<Afsendelsespost>> find(const QString &sysId, const QString &identifikator) const;

    base::Result<std::optional<Afsendelsespost>> findMemo(const QString &messageUuid) const;
    /// Takes back a MeMo that waits for its day; doing so twice is as good as once. ForSent when its Danish day has
    /// come by `now`, or it named none.
    base::Result<Tilbagekald> recall(const QString &messageUuid, const QDateTime &now) const;
    /// Gives up a MeMo that waited for its day and whose recipient is enrolled no more; true when it was so.
    base::Result<bool> refuseStranger(qint64 nummer, const QDateTime &now) const;

    /// Accepted and not yet on the phone, oldest first, held ones too.
    base::Result<QList<Afsendelsespost>> undelivered() const;
    /// Puts the message on the phone, once.
    base::Result<> deliver(qint64 nummer, const QDateTime &now) const;
    /// On the phone, taken back or given up, but with no message in the dueslag.
    base::Result<QList<Afsendelsespost>> unreported() const;
    /// Puts the status message into the dueslag, once.
    base::Result<> publish(qint64 nummer, const QByteArray &besked, const QDateTime &now) const;

    base::Result<QList<Telefonbesked>> phoneMessages(qint64 after) const;
    /// Messages above `after` that nobody acknowledged, at most 200. Looking takes nothing away.
    base::Result<QList<Dueslagbesked>> dueslag(qint64 after) const;
    /// False when there is no such message.
    base::Result<bool> acknowledge(qint64 nummer, const QDateTime &now) const;
    /// Number of records of each kind, by name.
    base::Result<QJsonObject> counts() const;

private:
    base::Result<QList<Afsendelsespost>> select(const QString &condition, const QVariantList &values) const;

    std::shared_ptr<PlatformJournal> m_journal;
};

} // namespace nemsms::store

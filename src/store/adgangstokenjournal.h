// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <memory>
#include <optional>

namespace nemsms::store {

class PlatformJournal;

/// What an access token of the local platform stands for.
struct Adgang {
    QString tjeneste;     ///< entity id of the service
    QString cvr;          ///< the authority
    QByteArray indehaver; ///< certificate that it must be shown with
    QDateTime udloeber;   ///< UTC, by the platform's clock

    friend bool operator==(const Adgang &, const Adgang &) = default;
};

/// The access tokens that were given out, as hashes: whoever reads the file can use none of them.
class AdgangstokenJournal
{
public:
    explicit AdgangstokenJournal(std::shared_ptr<PlatformJournal> journal) : m_journal(std::move(journal)) {}

    /// Keeps a token, and forgets those that ended a month before `now`.
    base::Result<> keep(const QString &token, const Adgang &adgang, const QDateTime &now) const;
    /// None for one that was never given out, or is forgotten. Whether it still holds is the caller's to judge.
    base::Result<std::optional<Adgang>> find(const QString &token) const;

private:
    std::shared_ptr<PlatformJournal> m_journal;
};

} // namespace nemsms::store

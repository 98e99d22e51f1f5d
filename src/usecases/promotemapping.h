// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QMap>
#include <QStringList>

namespace nemsms::usecases {

/// Which identifier of the environment that is promoted to takes the place of which of the one promoted from, by kind
/// (domain::Miljoenummer::code). What a person has not said is not in it.
class PromoteMapping
{
public:
    /// An empty `target` takes the answer away.
    void set(const QByteArray &kind, const QString &source, const QString &target);
    /// Empty when nobody has said.
    [[nodiscard]] QString target(const QByteArray &kind, const QString &source) const;

    friend bool operator==(const PromoteMapping &, const PromoteMapping &) = default;

private:
    QMap<QByteArray, QMap<QString, QString>> m_targets;
};

/// An identifier that is asked for.
struct PromoteNumber {
    QByteArray kind;
    QString source;
    QString target;      ///< as a person said, or as the records that are the same in both show; empty = nobody knows
    bool said = false;   ///< by a person
    bool needed = false; ///< a record cannot be made without it
    QStringList usedBy;  ///< names of the records that have it
};

/// A mapping file: a table (CSV or xlsx) with the columns kind, source and target, or a JSON object
/// {"nemsms-sysid": {"1001": "2001"}}. Rows without a target say nothing. Errors of sheets::openSheet(); InvalidInput
/// promote.mapping.json, promote.mapping.header, promote.mapping.kind, promote.mapping.twice.
[[nodiscard]] base::Result<PromoteMapping> readMapping(const QString &path);
/// Such a table to be filled in, as Danish Excel opens it; JSON when the name ends in .json. Errors of the writer.
[[nodiscard]] base::Result<> writeMapping(const QString &path, const QList<PromoteNumber> &numbers);

} // namespace nemsms::usecases

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDate>
#include <QJsonObject>
#include <QSet>
#include <QStringList>
#include <optional>

namespace nemsms::protocols {

/// Reads one record of a set-up by the rules of the value types and remembers the first thing that is wrong.
class SetupReader
{
public:
    enum class Need { Required, Optional };

    /// `place` names the record in sentences: "materialer[2]".
    SetupReader(QJsonObject record, QString place) : m_record(std::move(record)), m_place(std::move(place)) {}

    [[nodiscard]] QString sysId(const QString &name, Need need);
    [[nodiscard]] QString materialeId(const QString &name);
    [[nodiscard]] QString uuid(const QString &name);
    [[nodiscard]] QString cvr(const QString &name);
    [[nodiscard]] QString mobilnummer(const QString &name); ///< may be left out
    [[nodiscard]] QDate date(const QString &name);          ///< may be left out
    /// One of `codes`; the first when it is left out.
    [[nodiscard]] QString choice(const QString &name, const QStringList &codes);
    /// The first error; platform.setup.unknown when the record has a key that nobody asked for.
    [[nodiscard]] base::Result<> finish() const;

private:
    /// The text of a field: a string, or a whole number; empty when it is left out.
    [[nodiscard]] QString text(const QString &name, Need need);
    void fail(const char *code, const QString &name, const QString &why = {});
    template <class T>
    [[nodiscard]] QString parsed(const QString &name, Need need);

    QJsonObject m_record;
    QString m_place;
    QSet<QString> m_known;
    std::optional<base::Error> m_error;
};

} // namespace nemsms::protocols

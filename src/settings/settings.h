// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/setting.h"

#include <QHash>

namespace nemsms::settings {

/// The settings of one person: an INI file in the person's configuration folder, below what a policy says.
/// Keys are those of settingsTable(); asking for another one is our own mistake (asserted).
class Settings
{
public:
    /// `policy` = values that the person cannot change, by key; an unknown value in it is ignored.
    explicit Settings(QString file = defaultFile(), QHash<QByteArray, QString> policy = {});

    /// nemsms-konsol/settings.ini in the person's configuration folder.
    [[nodiscard]] static QString defaultFile();
    [[nodiscard]] QString file() const { return m_file; }

    [[nodiscard]] QString value(const QByteArray &key) const;
    /// Whose word value() is: a setting in scope Policy is shown as locked.
    [[nodiscard]] Scope scope(const QByteArray &key) const;
    /// NotPermitted when a policy holds the setting; InvalidInput for a value that is no choice; Internal when the
    /// file cannot be written. An empty value takes the person's word away: the default holds again.
    [[nodiscard]] base::Result<> set(const QByteArray &key, const QString &value);

    /// Where windows, columns and splitters were: opaque to everybody but the widget that saved it.
    [[nodiscard]] QByteArray layout(const QString &name) const;
    [[nodiscard]] base::Result<> setLayout(const QString &name, const QByteArray &state);

private:
    [[nodiscard]] base::Result<> write(const QString &key, const QVariant &value);

    QString m_file;
    QHash<QByteArray, QString> m_policy;
};

} // namespace nemsms::settings

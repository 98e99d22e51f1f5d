// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

#include "base/folders.h"

#include <QSettings>

namespace nemsms::settings {

using namespace Qt::StringLiterals;

namespace {

QString userValue(const QString &file, const QByteArray &key)
{
    return QSettings(file, QSettings::IniFormat).value(QString::fromLatin1(key)).toString();
}

} // namespace

Settings::Settings(QString file, QHash<QByteArray, QString> policy)
    : m_file(std::move(file)), m_policy(std::move(policy))
{
    m_policy.removeIf([](const auto &entry) {
        const Setting *setting = findSetting(entry.key());
        return !setting || !setting->takes(entry.value());
    });
}

QString Settings::defaultFile()
{
    return base::configFolder() + "/settings.ini"_L1;
}

Scope Settings::scope(const QByteArray &key) const
{
    const Setting *setting = findSetting(key);
    Q_ASSERT_X(setting, "Settings", key.constData());
    if (m_policy.contains(key)) {
        return Scope::Policy;
    }
    const QString own = userValue(m_file, key);
    return !own.isEmpty() && setting->takes(own) ? Scope::User : Scope::Default;
}

QString Settings::value(const QByteArray &key) const
{
    switch (scope(key)) {
    case Scope::Policy:
        return m_policy.value(key);
    case Scope::User:
        return userValue(m_file, key);
    case Scope::Default:
        return findSetting(key)->standard;
    }
    Q_UNREACHABLE();
}

base::Result<> Settings::set(const QByteArray &key, const QString &value)
{
    const Setting *setting = findSetting(key);
    Q_ASSERT_X(setting, "Settings", key.constData());
    if (m_policy.contains(key)) {
        return base::failure(base::ErrorKind::NotPermitted, "settings.locked",
                             {{u"setting"_s, base::translated(setting->label)}});
    }
    if (!value.isEmpty() && !setting->takes(value)) {
        return base::failure(base::ErrorKind::InvalidInput, "field.choice",
                             {{u"field"_s, base::translated(setting->label)},
                              {u"value"_s, value},
                              {u"choices"_s, setting->choiceCodes()}});
    }
    return write(QString::fromLatin1(key), value.isEmpty() ? QVariant() : QVariant(value));
}

QByteArray Settings::layout(const QString &name) const
{
    return QSettings(m_file, QSettings::IniFormat).value("layout/"_L1 + name).toByteArray();
}

base::Result<> Settings::setLayout(const QString &name, const QByteArray &state)
{
    return write("layout/"_L1 + name, state.isEmpty() ? QVariant() : QVariant(state));
}

base::Result<> Settings::write(const QString &key, const QVariant &value)
{
    QSettings file(m_file, QSettings::IniFormat);
    if (value.isValid()) {
        file.setValue(key, value);
    } else {
        file.remove(key);
    }
    file.sync();
    if (file.status() != QSettings::NoError) {
        return base::failure(base::ErrorKind::Internal, "settings.unwritable", {{u"file"_s, m_file}});
    }
    return {};
}

} // namespace nemsms::settings

// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/policy.h"

#include "settings/setting.h"

namespace nemsms::settings {

using namespace Qt::StringLiterals;

namespace {

base::Message problem(const char *code, const PolicyPlace &place, const QString &key)
{
    return {code, {{u"place"_s, place.name}, {u"setting"_s, key}}};
}

/// Text and numbers are one thing in both places; lists and bytes are a mistake of whoever wrote them.
bool isPlain(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QString:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Bool:
        return true;
    default:
        return false;
    }
}

void readPlace(const PolicyPlace &place, Policy &policy)
{
    const QSettings source(place.name, place.format);
    if (source.status() != QSettings::NoError) {
        policy.problems += base::Message {"settings.policy.unreadable", {{u"place"_s, place.name}}};
        return;
    }
    for (const QString &key : source.allKeys()) {
        const Setting *setting = findSetting(key.toLatin1());
        const QVariant value = source.value(key);
        if (!setting) {
            policy.problems += problem("settings.policy.unknown", place, key);
        } else if (!isPlain(value)) {
            policy.problems += problem("settings.policy.type", place, key);
        } else if (!setting->takes(value.toString())) {
            base::Message wrong = problem("settings.policy.choice", place, key);
            wrong.arguments[u"value"_s] = value.toString();
            wrong.arguments[u"choices"_s] = setting->choiceCodes();
            policy.problems += wrong;
        } else if (!policy.values.contains(setting->key)) {
            policy.values.insert(setting->key, value.toString());
        }
    }
}

} // namespace

QList<PolicyPlace> policyPlaces()
{
#ifdef Q_OS_WIN
    const QString key = QString::fromLatin1(policyKey);
    return {{"HKEY_LOCAL_MACHINE\\"_L1 + key, QSettings::NativeFormat},
            {"HKEY_CURRENT_USER\\"_L1 + key, QSettings::NativeFormat}};
#else
    return {{u"/etc/nemsms-konsol/policy.ini"_s, QSettings::IniFormat}};
#endif
}

Policy readPolicy(const QList<PolicyPlace> &places)
{
    Policy policy;
    for (const PolicyPlace &place : places) {
        readPlace(place, policy);
    }
    return policy;
}

Settings personalSettings()
{
    return Settings(Settings::defaultFile(), readPolicy().values);
}

} // namespace nemsms::settings

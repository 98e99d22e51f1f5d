// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/localplatform/setupreader.h"

#include "domain/cvr.h"
#include "domain/materialeid.h"
#include "domain/mobilnummer.h"
#include "domain/sysid.h"
#include "domain/uuid.h"

using namespace Qt::StringLiterals;

namespace nemsms::protocols {

void SetupReader::fail(const char *code, const QString &name, const QString &why)
{
    if (!m_error) {
        const QString place = m_place + u'.' + name;
        m_error = base::failure(base::ErrorKind::InvalidInput, code, {{u"place"_s, place}, {u"why"_s, why}});
    }
}

QString SetupReader::text(const QString &name, Need need)
{
    m_known.insert(name);
    const QJsonValue value = m_record.value(name);
    const QString text = value.isDouble() ? QString::number(value.toInteger()) : value.toString();
    if (text.isEmpty() && need == Need::Required) {
        fail("platform.setup.missing", name);
    }
    return text;
}

template <class T>
QString SetupReader::parsed(const QString &name, Need need)
{
    const QString given = text(name, need);
    if (given.isEmpty()) {
        return {};
    }
    const auto value = T::parse(given);
    if (!value) {
        fail("platform.setup.value", name, base::sentence(value.error().message));
        return {};
    }
    return value->toString();
}

QString SetupReader::sysId(const QString &name, Need need)
{
    return parsed<domain::NemSmsSysId>(name, need);
}

QString SetupReader::materialeId(const QString &name)
{
    return parsed<domain::MaterialeId>(name, Need::Required);
}

QString SetupReader::uuid(const QString &name)
{
    return parsed<domain::Uuid>(name, Need::Required);
}

QString SetupReader::cvr(const QString &name)
{
    return parsed<domain::Cvr>(name, Need::Required);
}

QString SetupReader::mobilnummer(const QString &name)
{
    return parsed<domain::Mobilnummer>(name, Need::Optional);
}

QDate SetupReader::date(const QString &name)
{
    const QString given = text(name, Need::Optional);
    const QDate day = QDate::fromString(given, Qt::ISODate);
    if (!given.isEmpty() && !day.isValid()) {
        fail("platform.setup.date", name);
    }
    return day;
}

QString SetupReader::choice(const QString &name, const QStringList &codes)
{
    const QString given = text(name, Need::Optional);
    if (given.isEmpty()) {
        return codes.first();
    }
    if (!codes.contains(given)) {
        fail("platform.setup.choice", name, codes.join(u", "_s));
    }
    return given;
}

base::Result<> SetupReader::finish() const
{
    if (m_error) {
        return *m_error;
    }
    for (const QString &key : m_record.keys()) {
        if (!m_known.contains(key)) {
            const QString place = m_place + u'.' + key;
            return base::failure(base::ErrorKind::InvalidInput, "platform.setup.unknown", {{u"place"_s, place}});
        }
    }
    return {};
}

} // namespace nemsms::protocols

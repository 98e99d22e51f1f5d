// SPDX-License-Identifier: GPL-3.0-or-later
#include "counterpart/tilmeldingslister.h"

#include "base/ulid.h"
#include "counterpart/oiorestanswer.h"

using namespace Qt::StringLiterals;

namespace nemsms::counterpart {

using protocols::ServerResponse;

namespace {

constexpr qsizetype partSize = 1000;

} // namespace

ServerResponse Tilmeldingslister::answer(const Systemregistrering &system, const QStringList &path)
{
    const QDateTime now = m_clock->now();
    if (const auto closed = judgeServicevindue(now)) {
        return fejlAnswer(*closed, now);
    }
    if (path.size() == 2 || (path.size() == 3 && path.at(2).isEmpty())) {
        return references(system);
    }
    const std::lock_guard lock(m_mutex);
    const Frozen frozen = m_frozen.value(system.sysId);
    const int part = path.value(3).toInt() - 1;
    if (path.size() != 4 || frozen.id != path.at(2) || part < 0 || part >= frozen.parts.size()) {
        return fejlAnswer({DkalFejl::UkendtRessource, u"dellisten"_s}, now);
    }
    return xmlAnswer(protocols::encodeSlutbrugere(frozen.parts.at(part)));
}

ServerResponse Tilmeldingslister::references(const Systemregistrering &system)
{
    const QDateTime now = m_clock->now();
    const auto enrolled = m_slutbrugere.enrolled(system.formaal == domain::SysIdFormaal::DigitalPost);
    if (!enrolled) {
        return failedAnswer(enrolled.error());
    }
    Frozen frozen {base::newUlid(now), {}};
    for (const QString &identitet : *enrolled) {
        const auto who = domain::parseModtager(identitet);
        if (!who) {
            return failedAnswer(who.error());
        }
        if (frozen.parts.isEmpty() || frozen.parts.last().size() == partSize) {
            frozen.parts += QList<protocols::SlutbrugerData>();
        }
        frozen.parts.last() += {*who, {}};
    }
    QList<protocols::DellisteReference> references;
    for (qsizetype part = 0; part < frozen.parts.size(); ++part) {
        references += {system.sysId, frozen.id, QString::number(part + 1), now, frozen.parts.at(part).size()};
    }
    const std::lock_guard lock(m_mutex);
    m_frozen.insert(system.sysId, frozen);
    return xmlAnswer(protocols::encodeReferencer(u"/afsendersystem"_s, u"tilmeldingsliste"_s, references));
}

} // namespace nemsms::counterpart

// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/platformsetups.h"

#include "platform/demosetup.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace nemsms::platform {

using counterpart::Guest;
using counterpart::Systemliste;
using domain::SysIdFormaal;

namespace {

const QString property = u"setups"_s;

/// Puts `made` where one with the same key stands, or at the end.
template <class T, class Key>
void place(QList<T> &list, const T &made, Key key)
{
    for (T &each : list) {
        if (each.*key == made.*key) {
            each = made;
            return;
        }
    }
    list += made;
}

void add(Systemliste &liste, const protocols::PlatformSetup &setup)
{
    for (const auto &system : setup.afsendersystemer) {
        const Guest guest = system.formaal == SysIdFormaal::Register ? Guest::Kommune : Guest::Kombit;
        // Empty and not null: the journal keeps who a phone shows as the sender, known or not.
        const QString afsender = system.afsendermobil.isEmpty() ? u""_s : system.afsendermobil;
        const counterpart::Systemregistrering made {system.sysId, system.formaal, guest, afsender};
        place(liste.systemer, made, &counterpart::Systemregistrering::sysId);
    }
    for (const auto &materiale : setup.materialer) {
        const counterpart::Materialeregistrering made {materiale.materialeId, materiale.nemSms, materiale.sysId};
        place(liste.materialer, made, &counterpart::Materialeregistrering::materialeId);
    }
}

void add(Aftaleliste &liste, const protocols::PlatformSetup &setup)
{
    for (const auto &aftale : setup.serviceaftaler) {
        const Aftale made {aftale.uuid,        aftale.cvr,           {aftale.brugersystemUuid}, aftale.nemSmsSysId,
                           aftale.digitalPostSysId, aftale.registerSysId, aftale.art,           aftale.gyldigFra,
                           aftale.gyldigTil,   aftale.godkendt};
        place(liste.aftaler, made, &Aftale::uuid);
    }
    for (const auto &materiale : setup.materialer) {
        place(liste.materialer, Materialerute {materiale.materialeId, materiale.nemSms}, &Materialerute::materialeId);
    }
}

/// The demo's records stay as they are: whoever changes one on this side alone is refused, as at the real ones.
void addDemo(Systemliste &systemliste, Aftaleliste &aftaleliste)
{
    for (const auto &system : DemoSetup::systemliste().systemer) {
        place(systemliste.systemer, system, &counterpart::Systemregistrering::sysId);
    }
    for (const auto &materiale : DemoSetup::systemliste().materialer) {
        place(systemliste.materialer, materiale, &counterpart::Materialeregistrering::materialeId);
    }
    for (const auto &aftale : DemoSetup::aftaleliste().aftaler) {
        place(aftaleliste.aftaler, aftale, &Aftale::uuid);
    }
    for (const auto &materiale : DemoSetup::aftaleliste().materialer) {
        place(aftaleliste.materialer, materiale, &Materialerute::materialeId);
    }
}

} // namespace

PlatformSetups::PlatformSetups(std::shared_ptr<store::PlatformJournal> journal)
    : m_journal(std::move(journal)),
      m_systemliste(std::make_shared<counterpart::Current<Systemliste>>(DemoSetup::systemliste())),
      m_aftaleliste(std::make_shared<counterpart::Current<Aftaleliste>>(DemoSetup::aftaleliste()))
{
}

base::Result<std::shared_ptr<PlatformSetups>> PlatformSetups::open(std::shared_ptr<store::PlatformJournal> journal)
{
    std::shared_ptr<PlatformSetups> made(new PlatformSetups(std::move(journal)));
    const auto kept = made->m_journal->property(property);
    if (!kept) {
        return kept.error();
    }
    for (const QJsonValue &value : QJsonDocument::fromJson(kept->toUtf8()).array()) {
        const auto setup = protocols::PlatformSetup::fromJson(value[u"setup"_s].toObject());
        if (!setup) {
            return setup.error();
        }
        made->m_entries += {value[u"source"_s].toString(), *setup};
    }
    made->publish();
    return made;
}

base::Result<> PlatformSetups::put(const QString &source, const protocols::PlatformSetup &setup)
{
    const std::lock_guard lock(m_mutex);
    if (!m_entries.isEmpty() && m_entries.last().source == source && m_entries.last().setup == setup) {
        return {};
    }
    QList<Entry> entries = m_entries;
    entries.removeIf([&](const Entry &entry) { return entry.source == source; });
    entries += {source, setup};
    return keep(std::move(entries));
}

base::Result<> PlatformSetups::remove(const QString &source)
{
    const std::lock_guard lock(m_mutex);
    QList<Entry> entries = m_entries;
    entries.removeIf([&](const Entry &entry) { return entry.source == source; });
    return keep(std::move(entries));
}

QJsonArray PlatformSetups::toJson() const
{
    const std::lock_guard lock(m_mutex);
    QJsonArray list;
    for (const Entry &entry : m_entries) {
        list.append(QJsonObject {{u"source"_s, entry.source}, {u"setup"_s, entry.setup.toJson()}});
    }
    return list;
}

/// On disk first: what the doors obey is what they obey after a kill too.
base::Result<> PlatformSetups::keep(QList<Entry> entries)
{
    QJsonArray list;
    for (const Entry &entry : entries) {
        list.append(QJsonObject {{u"source"_s, entry.source}, {u"setup"_s, entry.setup.toJson()}});
    }
    const auto kept = m_journal->setProperty(
        property, QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)));
    if (!kept) {
        return kept.error();
    }
    m_entries = std::move(entries);
    publish();
    return {};
}

void PlatformSetups::publish()
{
    Systemliste systemliste;
    Aftaleliste aftaleliste;
    for (const Entry &entry : m_entries) {
        add(systemliste, entry.setup);
        add(aftaleliste, entry.setup);
    }
    addDemo(systemliste, aftaleliste);
    m_systemliste->set(std::move(systemliste));
    m_aftaleliste->set(std::move(aftaleliste));
}

std::shared_ptr<const counterpart::Current<Systemliste>> PlatformSetups::systemliste() const
{
    return m_systemliste;
}

std::shared_ptr<const counterpart::Current<Aftaleliste>> PlatformSetups::aftaleliste() const
{
    return m_aftaleliste;
}

} // namespace nemsms::platform

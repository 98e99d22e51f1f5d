// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sammenhaeng/opsaetning.h"

#include "base/clock.h"

#include <algorithm>

namespace nemsms::domain {

using namespace Qt::StringLiterals;

namespace {

/// What names nobody belongs to everybody.
template <class E>
QList<const E *> withShared(const QHash<QString, QList<const E *>> &index, const QString &id)
{
    return id.isEmpty() ? index.value(id) : index.value(id) + index.value(QString());
}

QString likeness(const Materiale &materiale)
{
    return materiale.afsendersystemId + u'\n' + materiale.navn.toCaseFolded() + u'\n'
        + QString::number(int(materiale.type)) + (materiale.navnForan ? u'f' : u'-') + materiale.svarpostkasse;
}

QString typeKey(const QString &fagsystem, qint64 nummer)
{
    return fagsystem.toCaseFolded() + u'\n' + QString::number(nummer);
}

} // namespace

Opsaetning::Opsaetning(QHash<QByteArray, Poster> poster, Opsaetningssted sted)
    : m_poster(std::move(poster)), m_sted(std::move(sted)),
      m_idag(m_sted.nu.toTimeZone(base::danishTime()).date())
{
    indexIds();
    m_miljoe = find<Miljoe>(miljoeTable(), m_sted.miljoeId);
    indexSystems();
    indexMaterials();
    indexAgreements();
}

const Opsaetning::Poster &Opsaetning::all(const base::EntityTable &table) const
{
    static const Poster none;
    const auto found = m_poster.constFind(table.name);
    return found == m_poster.cend() ? none : *found;
}

const base::Entity *Opsaetning::find(const base::EntityTable &table, const QString &id) const
{
    const auto found = m_ids.constFind(table.name);
    return found == m_ids.cend() ? nullptr : found->value(id);
}

QString Opsaetning::placeOf(const base::EntityTable &table, const base::Entity &record) const
{
    if (table.name == materialeTable().name) {
        const auto &materiale = static_cast<const Materiale &>(record);
        const auto *system = find<Afsendersystem>(afsendersystemTable(), materiale.afsendersystemId);
        return system ? system->miljoeId : QString();
    }
    const QString materialeId = table.name == gruppetilknytningTable().name
        ? static_cast<const Gruppetilknytning &>(record).materialeId
        : table.name == forsendelsestypeTable().name ? static_cast<const Forsendelsestype &>(record).materialeId
                                                     : QString();
    if (!materialeId.isEmpty()) {
        const auto *materiale = find<Materiale>(materialeTable(), materialeId);
        return materiale ? placeOf(materialeTable(), *materiale) : QString();
    }
    const base::Field *field = table.field("miljoeId");
    return field ? field->read(record).toString() : QString();
}

bool Opsaetning::isHere(const base::EntityTable &table, const base::Entity &record) const
{
    if (m_sted.miljoeId.isEmpty()) {
        return true;
    }
    if (table.name == miljoeTable().name) {
        return record.id == m_sted.miljoeId;
    }
    const QString place = placeOf(table, record);
    return place.isEmpty() || place == m_sted.miljoeId;
}

template <class E>
Opsaetning::Liste<E> Opsaetning::here(const base::EntityTable &table) const
{
    Liste<E> list;
    for (const auto &record : all(table)) {
        if (record->isActive() && isHere(table, *record)) {
            list += static_cast<const E *>(record.get());
        }
    }
    return list;
}

void Opsaetning::indexIds()
{
    for (auto it = m_poster.cbegin(); it != m_poster.cend(); ++it) {
        auto &ids = m_ids[it.key()];
        ids.reserve(qsizetype(it->size()));
        for (const auto &record : *it) {
            ids.insert(record->id, record.get());
        }
    }
}

void Opsaetning::indexSystems()
{
    for (const auto *system : here<Afsendersystem>(afsendersystemTable())) {
        m_systems[system->myndighedId] += system;
        if (system->sysId) {
            m_nemSms[system->sysId->number()] += system;
        }
        if (system->digitalPostSysId) {
            m_digitalPost[system->digitalPostSysId->number()] += system;
        }
    }
    for (const auto *one : here<Register>(registerTable())) {
        m_registers[one->myndighedId] += one;
        if (one->sysId) {
            m_registerSysId[one->sysId->number()] += one;
        }
        if (!one->certifikatId.isEmpty()) {
            m_certificates[one->certifikatId] += one;
        }
    }
}

void Opsaetning::indexMaterials()
{
    const auto materials = here<Materiale>(materialeTable());
    m_alike.reserve(materials.size());
    m_numbered.reserve(materials.size());
    for (const auto *materiale : materials) {
        m_materials[materiale->afsendersystemId] += materiale;
        m_alike[likeness(*materiale)] += materiale;
        if (materiale->materialeId) {
            m_numbered[materiale->materialeId->number()] += materiale;
        }
    }
    for (const auto *link : here<Gruppetilknytning>(gruppetilknytningTable())) {
        m_links[link->materialeId] += link;
        m_linksInto[link->tilmeldingsgruppeId] += link;
    }
    for (const auto *type : here<Forsendelsestype>(forsendelsestypeTable())) {
        m_types[type->materialeId] += type;
        if (type->nummer) {
            m_typesNamed[typeKey(type->fagsystem, *type->nummer)] += type;
        }
    }
}

void Opsaetning::indexAgreements()
{
    for (const auto *aftale : here<Serviceaftale>(serviceaftaleTable())) {
        m_agreements[aftale->myndighedId] += aftale;
        if (!aftale->fagsystem.isEmpty()) {
            m_fagsystems[aftale->fagsystem.toCaseFolded()] += aftale;
        }
    }
    for (const auto *aftale : here<Tilslutningsaftale>(tilslutningsaftaleTable())) {
        m_connections[aftale->myndighedId] += aftale;
    }
}

Opsaetning::Liste<Afsendersystem> Opsaetning::systemsOf(const QString &myndighedId) const
{
    return withShared(m_systems, myndighedId);
}

Opsaetning::Liste<Register> Opsaetning::registersOf(const QString &myndighedId) const
{
    return withShared(m_registers, myndighedId);
}

Opsaetning::Liste<Serviceaftale> Opsaetning::agreementsOf(const QString &myndighedId) const
{
    return withShared(m_agreements, myndighedId);
}

Opsaetning::Liste<Tilslutningsaftale> Opsaetning::connectionsOf(const QString &myndighedId) const
{
    return withShared(m_connections, myndighedId);
}

Opsaetning::Liste<Materiale> Opsaetning::materialsOf(const QString &afsendersystemId) const
{
    return m_materials.value(afsendersystemId);
}

Opsaetning::Liste<Gruppetilknytning> Opsaetning::linksOf(const QString &materialeId) const
{
    return m_links.value(materialeId);
}

Opsaetning::Liste<Gruppetilknytning> Opsaetning::linksInto(const QString &gruppeId) const
{
    return m_linksInto.value(gruppeId);
}

Opsaetning::Liste<Forsendelsestype> Opsaetning::typesOf(const QString &materialeId) const
{
    return m_types.value(materialeId);
}

Opsaetning::Liste<Forsendelsestype> Opsaetning::typesNamed(const QString &fagsystem, qint64 nummer) const
{
    return m_typesNamed.value(typeKey(fagsystem, nummer));
}

Opsaetning::Liste<Serviceaftale> Opsaetning::agreementsOfFagsystem(const QString &fagsystem) const
{
    return m_fagsystems.value(fagsystem.toCaseFolded());
}

Opsaetning::Liste<Register> Opsaetning::registersWithCertificate(const QString &certifikatId) const
{
    return m_certificates.value(certifikatId);
}

Opsaetning::Liste<Materiale> Opsaetning::materialsLike(const Materiale &materiale) const
{
    return m_alike.value(likeness(materiale));
}

QString Opsaetning::groupsAsText(const QString &materialeId) const
{
    QStringList ids;
    for (const auto *link : linksOf(materialeId)) {
        ids += link->tilmeldingsgruppeId;
    }
    std::sort(ids.begin(), ids.end());
    return ids.join(u' ');
}

} // namespace nemsms::domain

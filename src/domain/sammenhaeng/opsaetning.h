// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"
#include "domain/afsendersystem.h"
#include "domain/certifikat.h"
#include "domain/forsendelsestype.h"
#include "domain/gruppetilknytning.h"
#include "domain/materiale.h"
#include "domain/miljoe.h"
#include "domain/myndighed.h"
#include "domain/register.h"
#include "domain/serviceaftale.h"
#include "domain/testperson.h"
#include "domain/tilmeldingsgruppe.h"
#include "domain/tilslutningsaftale.h"

#include <QHash>
#include <vector>

namespace nemsms::domain {

/// Where and when a configuration is looked at.
struct Opsaetningssted {
    QString miljoeId; ///< empty: records of every environment together
    QDateTime nu;     ///< UTC, of the environment's clock
};

/// The whole configuration as one environment sees it, with the ways that the rules go through it. Everything is built
/// once in time proportional to the records and only read afterwards, also from several threads.
///
/// find() knows every record, retired ones and those of other environments too. The lists hold only what is active and
/// belongs to the environment; a record that names no environment, or no authority, belongs to each.
class Opsaetning
{
public:
    using Poster = std::vector<base::Record>;
    template <class E>
    using Liste = QList<const E *>;

    /// `poster`: entity name -> its records. Entities that the rules do not know are kept and not looked at.
    Opsaetning(QHash<QByteArray, Poster> poster, Opsaetningssted sted);

    [[nodiscard]] const Opsaetningssted &sted() const { return m_sted; }
    [[nodiscard]] QDate idag() const { return m_idag; } ///< in Denmark
    /// The environment itself; null when none was chosen or kept.
    [[nodiscard]] const Miljoe *miljoe() const { return m_miljoe; }
    [[nodiscard]] const Poster &all(const base::EntityTable &table) const;
    /// True when the record belongs to the environment (or to each).
    [[nodiscard]] bool isHere(const base::EntityTable &table, const base::Entity &record) const;
    /// The environment that the record belongs to; empty = each. A Materiale belongs where its Afsendersystem does.
    [[nodiscard]] QString placeOf(const base::EntityTable &table, const base::Entity &record) const;

    /// Any record of that entity; null when there is none with that id.
    [[nodiscard]] const base::Entity *find(const base::EntityTable &table, const QString &id) const;
    template <class E>
    [[nodiscard]] const E *find(const base::EntityTable &table, const QString &id) const
    {
        return static_cast<const E *>(find(table, id));
    }

    [[nodiscard]] Liste<Afsendersystem> systemsOf(const QString &myndighedId) const;
    [[nodiscard]] Liste<Register> registersOf(const QString &myndighedId) const;
    [[nodiscard]] Liste<Serviceaftale> agreementsOf(const QString &myndighedId) const;
    [[nodiscard]] Liste<Tilslutningsaftale> connectionsOf(const QString &myndighedId) const;
    [[nodiscard]] Liste<Materiale> materialsOf(const QString &afsendersystemId) const;
    [[nodiscard]] Liste<Gruppetilknytning> linksOf(const QString &materialeId) const;
    [[nodiscard]] Liste<Gruppetilknytning> linksInto(const QString &gruppeId) const;
    [[nodiscard]] Liste<Forsendelsestype> typesOf(const QString &materialeId) const;
    [[nodiscard]] Liste<Forsendelsestype> typesNamed(const QString &fagsystem, qint64 nummer) const;
    [[nodiscard]] Liste<Serviceaftale> agreementsOfFagsystem(const QString &fagsystem) const;
    [[nodiscard]] Liste<Register> registersWithCertificate(const QString &certifikatId) const;

    [[nodiscard]] Liste<Afsendersystem> systemsWithNemSms(qint64 sysId) const { return m_nemSms.value(sysId); }
    [[nodiscard]] Liste<Afsendersystem> systemsWithDigitalPost(qint64 sysId) const { return m_digitalPost.value(sysId); }
    [[nodiscard]] Liste<Register> registersWith(qint64 sysId) const { return m_registerSysId.value(sysId); }
    [[nodiscard]] Liste<Materiale> materialsNumbered(qint64 materialeId) const { return m_numbered.value(materialeId); }
    /// Those that differ from `materiale` in none of TS104's parameters (name, name in front, type, mailbox) and belong
    /// to the same system; itself among them when it is kept.
    [[nodiscard]] Liste<Materiale> materialsLike(const Materiale &materiale) const;
    /// The groups of a materiale as one text, equal for equal sets.
    [[nodiscard]] QString groupsAsText(const QString &materialeId) const;

private:
    void indexIds();
    void indexSystems();
    void indexMaterials();
    void indexAgreements();
    template <class E>
    [[nodiscard]] Liste<E> here(const base::EntityTable &table) const;

    QHash<QByteArray, Poster> m_poster;
    Opsaetningssted m_sted;
    QDate m_idag;
    const Miljoe *m_miljoe = nullptr;
    QHash<QByteArray, QHash<QString, const base::Entity *>> m_ids;
    QHash<QString, Liste<Afsendersystem>> m_systems;
    QHash<QString, Liste<Register>> m_registers;
    QHash<QString, Liste<Serviceaftale>> m_agreements;
    QHash<QString, Liste<Tilslutningsaftale>> m_connections;
    QHash<QString, Liste<Materiale>> m_materials;
    QHash<QString, Liste<Materiale>> m_alike;
    QHash<QString, Liste<Gruppetilknytning>> m_links;
    QHash<QString, Liste<Gruppetilknytning>> m_linksInto;
    QHash<QString, Liste<Forsendelsestype>> m_types;
    QHash<QString, Liste<Forsendelsestype>> m_typesNamed;
    QHash<QString, Liste<Serviceaftale>> m_fagsystems;
    QHash<QString, Liste<Register>> m_certificates;
    QHash<qint64, Liste<Afsendersystem>> m_nemSms;
    QHash<qint64, Liste<Afsendersystem>> m_digitalPost;
    QHash<qint64, Liste<Register>> m_registerSysId;
    QHash<qint64, Liste<Materiale>> m_numbered;
};

} // namespace nemsms::domain

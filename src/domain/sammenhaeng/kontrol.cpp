// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sammenhaeng/kontrol.h"

#include "domain/sammenhaeng/regelgrupper.h"

namespace nemsms::domain {

namespace {

/// The rules that look at one entity, sorted out once.
class Tabelkontrol
{
public:
    Tabelkontrol(const base::EntityTable &table, const QByteArray &only) : m_table(table)
    {
        for (const auto &regel : regler()) {
            if (regel.table && regel.table != &table) {
                continue;
            }
            const bool asked = only.isEmpty() || regel.id == only;
            if (!regel.egenkode.isEmpty()) {
                m_own.insert(regel.egenkode, &regel);
            } else if (regel.check && asked) {
                m_checks += &regel;
            } else if (!regel.check) {
                m_rest = &regel;
            }
            m_asksOwn = m_asksOwn || (asked && !regel.check);
        }
        m_only = only;
    }

    void judge(const Opsaetning &all, const base::Entity &record, QList<Fund> &into) const
    {
        if (m_asksOwn) {
            judgeOwn(record, into);
        }
        for (const Regel *regel : m_checks) {
            if (regel->ogNye || !record.id.isEmpty()) {
                Melder melder(*regel, m_table, record, into);
                regel->check(all, m_table, record, melder);
            }
        }
    }

private:
    void judgeOwn(const base::Entity &record, QList<Fund> &into) const
    {
        for (const auto &finding : m_table.validate(record)) {
            const Regel *regel = m_own.value(finding.message.code, nullptr);
            const bool leftOver = !regel;
            // What is odd about a value by itself is said in its form; only what has to be mended is told here.
            if (isOnlyTold(finding.message.code) || (leftOver && finding.severity == base::Severity::Hint)) {
                continue;
            }
            regel = leftOver ? m_rest : regel;
            if (!m_only.isEmpty() && regel->id != m_only) {
                continue;
            }
            Melder melder(*regel, m_table, record, into);
            melder.take(finding, regel->foreskrevet.isEmpty() ? QList<Rettelse>() : melder.set(regel->foreskrevet));
        }
    }

    const base::EntityTable &m_table;
    QByteArray m_only;
    QHash<QByteArray, const Regel *> m_own;
    QList<const Regel *> m_checks;
    const Regel *m_rest = nullptr;
    bool m_asksOwn = false;
};

} // namespace

QList<Fund> kontroller(const Opsaetning &all, const Kontrolvalg &valg)
{
    QList<Fund> found;
    for (const auto *table : kontrolleredeTabeller()) {
        const Tabelkontrol kontrol(*table, valg.regel);
        for (const auto &record : all.all(*table)) {
            if (valg.stop.stop_requested()) {
                return found;
            }
            if (record->isActive() && all.isHere(*table, *record)) {
                kontrol.judge(all, *record, found);
            }
        }
    }
    return found;
}

QList<Fund> kontrollerPost(const Opsaetning &all, const base::EntityTable &table, const base::Entity &record)
{
    QList<Fund> found;
    Tabelkontrol(table, {}).judge(all, record, found);
    return found;
}

const QList<const base::EntityTable *> &kontrolleredeTabeller()
{
    static const QList<const base::EntityTable *> tables {
        &miljoeTable(),       &myndighedTable(),         &tilslutningsaftaleTable(), &afsendersystemTable(),
        &registerTable(),     &certifikatTable(),        &serviceaftaleTable(),      &materialeTable(),
        &tilmeldingsgruppeTable(), &gruppetilknytningTable(), &forsendelsestypeTable(),   &testpersonTable()};
    return tables;
}

} // namespace nemsms::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sammenhaeng/opsaetning.h"

namespace nemsms::domain {

/// On whose desk a finding lies.
enum class Desk { Kommune, Leverandoer, Kombit, DigitalPost, Testansvarlig };
[[nodiscard]] const char *toCode(Desk desk);
/// Its name for translated().
[[nodiscard]] const char *deskName(Desk desk);

/// A mechanical repair: new values for some fields of one record, or taking it out of use. What is changed in a record
/// that lives in a portal has to be changed there too.
struct Rettelse {
    const base::EntityTable *table = nullptr;
    QString id;
    base::FieldValues values; ///< as the field table assigns them; empty when the record is to be retired
    bool retire = false;

    friend bool operator==(const Rettelse &, const Rettelse &) = default;
};

struct Regel;

/// What a rule found about one record.
struct Fund {
    const Regel *regel = nullptr; ///< of regler(); never null in a finding that is given out
    const base::EntityTable *table = nullptr;
    QString id;    ///< of the record; empty for one that is not kept yet
    QString titel; ///< of the record
    base::Finding finding;
    QList<Rettelse> rettelser; ///< all of them together mend it; empty = a person must decide
};

/// Takes down what a rule says of the record that is looked at.
class Melder
{
public:
    Melder(const Regel &regel, const base::EntityTable &table, const base::Entity &record, QList<Fund> &into)
        : m_regel(regel), m_table(table), m_record(record), m_into(into)
    {
    }

    /// `code` = of the sentence in the catalogue; `field` = of the record, empty for the whole.
    void say(const char *code, QVariantMap arguments = {}, QByteArray field = {}, QList<Rettelse> mends = {});
    /// A finding of the record's own rules.
    void take(const base::Finding &finding, QList<Rettelse> mends = {});
    /// The repair that sets fields of the record itself.
    [[nodiscard]] QList<Rettelse> set(base::FieldValues values) const;

private:
    const Regel &m_regel;
    const base::EntityTable &m_table;
    const base::Entity &m_record;
    QList<Fund> &m_into;
};

/// One rule of the consistency doctor: about each active record of one entity, given all the others. Its cost for one
/// record depends on the record's neighbours, never on how many records there are.
struct Regel {
    QByteArray id;                ///< "SK-101": stable, printed and told to others
    const char *titel = nullptr;  ///< what must hold, context "Field"
    base::Severity severity = base::Severity::Warning;
    const char *reference = nullptr; ///< document and paragraph; null = the program's own rule
    Desk desk = Desk::Kommune;
    const base::EntityTable *table = nullptr; ///< whose records; null = of every entity
    QByteArray egenkode; ///< the finding of the record's own rules that this rule takes over; empty = `check` looks
    base::FieldValues foreskrevet; ///< for such a rule: values that mend it
    std::function<void(const Opsaetning &, const base::EntityTable &, const base::Entity &, Melder &)> check;
    bool ogNye = true; ///< told of records that are not kept yet, too
};

/// A rule about the records of type E.
template <class E>
[[nodiscard]] Regel regel(const base::EntityTable &table, const char *id, const char *titel, base::Severity severity,
                          const char *reference, Desk desk, void (*check)(const Opsaetning &, const E &, Melder &))
{
    Regel made {id, titel, severity, reference, desk, &table, {}, {}, {}, true};
    made.check = [check](const Opsaetning &all, const base::EntityTable &, const base::Entity &record, Melder &melder) {
        check(all, static_cast<const E &>(record), melder);
    };
    return made;
}

/// The same for what a record can only have or lack when others refer to it.
[[nodiscard]] inline Regel kunGemte(Regel regel)
{
    regel.ogNye = false;
    return regel;
}

/// All rules, ordered by id. Ids and order are the same in every run.
[[nodiscard]] const QList<Regel> &regler();
/// Null when no rule has that id.
[[nodiscard]] const Regel *regelNamed(const QByteArray &id);

} // namespace nemsms::domain

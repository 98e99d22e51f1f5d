// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/batchrows.h"

#include "domain/smstext.h"
#include "usecases/sendcheck.h"
#include "usecases/storeaccess.h"

#include <QSet>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;
using base::makeFinding;
using base::Severity;

namespace {

class Rows
{
public:
    Rows(const store::RecordReader &reader, QString miljoeId, BatchPlan &plan)
        : m_reader(reader), m_miljoeId(std::move(miljoeId)), m_plan(plan)
    {
    }

    base::Result<> take(const BatchLinje &line)
    {
        BatchBesked besked;
        besked.row = line.row;
        const auto who = recipient(line, besked);
        if (!who || !*who) {
            return who ? base::Result<>() : base::Result<>(who.error());
        }
        if (!fill(line, besked)) {
            return {};
        }
        const auto shared = begin(besked);
        if (!shared) {
            return shared;
        }
        judge(besked);
        m_plan.beskeder += besked;
        return {};
    }

private:
    void found(int row, base::Finding finding)
    {
        for (auto &one : m_plan.findings) {
            if (one.finding == finding) {
                ++one.more;
                return;
            }
        }
        m_plan.findings += BatchFund {row, 0, std::move(finding)};
    }

    /// False = a finding says why there is none.
    base::Result<bool> recipient(const BatchLinje &line, BatchBesked &besked)
    {
        QString field = u"navn"_s;
        QString value = line.testperson;
        if (value.isEmpty()) {
            const auto number = domain::parseModtager(line.modtager);
            if (!number) {
                found(line.row, makeFinding(Severity::Error, number.error().message.code.constData(), number.error().message.arguments));
                return false;
            }
            besked.modtager = *number;
            field = domain::isBorger(*number) ? u"cpr"_s : u"cvr"_s;
            value = domain::toString(*number);
        }
        const auto person = testperson(field, value);
        if (!person) {
            return person.error();
        }
        besked.testperson = *person;
        if (line.testperson.isEmpty()) {
            return true; // whether it must be a test person is for the checks to say
        }
        const auto modtager = *person ? domain::modtagerOf(**person) : std::nullopt;
        if (!modtager) {
            found(line.row, makeFinding(Severity::Error, "batch.noperson", {{u"person"_s, value.left(60)}}, {}));
            return false;
        }
        besked.modtager = *modtager;
        return true;
    }

    base::Result<std::optional<domain::Testperson>> testperson(const QString &field, const QString &value)
    {
        const QString key = field + u' ' + value;
        if (!m_persons.contains(key)) {
            ListQuery query;
            query.equals = {{field, value}, {u"miljoeId"_s, m_miljoeId}};
            query.limit = 2;
            query.counted = false;
            const auto known = fetchAll<domain::Testperson>(m_reader, query);
            if (!known) {
                return known.error();
            }
            m_persons.insert(key, known->size() == 1 ? std::optional(known->first()) : std::nullopt);
        }
        return m_persons.value(key);
    }

    bool fill(const BatchLinje &line, BatchBesked &besked)
    {
        const QString &tekst = line.tekst.isEmpty() ? m_plan.draft.tekst : line.tekst;
        const auto broken = domain::checkSkabelon(tekst);
        for (const auto &finding : broken) {
            found(line.row, finding);
        }
        const auto filled = domain::udfyld(tekst, line.values);
        if (!filled.missing.isEmpty()) {
            found(line.row, makeFinding(Severity::Error, "batch.placeholder", {{u"names"_s, filled.missing.join(u", "_s)}}));
        }
        besked.tekst = filled.tekst;
        const QString same = domain::toString(*besked.modtager) + u'\n' + filled.tekst;
        if (m_seen.contains(same)) {
            found(line.row, makeFinding(Severity::Error, "batch.twice", {{u"modtager"_s, domain::masked(*besked.modtager)}}));
            return false;
        }
        m_seen.insert(same);
        return broken.isEmpty() && filled.missing.isEmpty();
    }

    /// What all messages share is read with the first.
    base::Result<> begin(const BatchBesked &besked)
    {
        if (std::exchange(m_begun, true)) {
            return {};
        }
        TestSmsDraft draft;
        draft.serviceaftaleId = m_plan.draft.serviceaftaleId;
        draft.materialeId = m_plan.draft.materialeId;
        draft.rute = m_plan.draft.rute;
        draft.modtager = domain::toString(*besked.modtager);
        draft.tekst = besked.tekst;
        const auto basis = readBasis(m_reader, m_miljoeId, draft);
        if (!basis) {
            return basis.error();
        }
        m_plan.basis = *basis;
        return {};
    }

    void judge(const BatchBesked &besked)
    {
        for (const auto &check : sendcheck(m_plan.basisOf(besked), m_plan.begins)) {
            if (check.severity && *check.severity != Severity::Hint) {
                found(besked.row, makeFinding(*check.severity, check.message.code.constData(), check.message.arguments, check.reference));
            }
        }
    }

    const store::RecordReader &m_reader;
    QString m_miljoeId;
    BatchPlan &m_plan;
    QHash<QString, std::optional<domain::Testperson>> m_persons;
    QSet<QString> m_seen;
    bool m_begun = false;
};

/// What the longest text is, and what all of them cost.
void sum(BatchPlan &plan)
{
    for (int i = 0; i < plan.beskeder.size(); ++i) {
        const QString &tekst = plan.beskeder.at(i).tekst;
        const int characters = domain::measureSms(tekst).characters;
        if (plan.longest.row < 0 || characters > plan.longest.characters) {
            plan.longest = {plan.beskeder.at(i).row, tekst, characters};
        }
    }
    const QDate day = plan.begins.toTimeZone(base::danishTime()).date();
    const auto rute = plan.basis.vej == domain::Afsendelsesvej::Memo ? domain::Rute::SF1601 : domain::Rute::SF1600;
    if (const auto pris = domain::prisFor(rute, day, domain::indtastedePriser(plan.basis.miljoe))) {
        plan.price = qint64(plan.beskeder.size()) * pris->prNemSms;
    }
}

} // namespace

bool BatchPlan::maySend() const
{
    return std::all_of(findings.cbegin(), findings.cend(),
                       [](const BatchFund &one) { return one.finding.severity != Severity::Error; });
}

SendBasis BatchPlan::basisOf(const BatchBesked &besked) const
{
    SendBasis own = basis;
    own.testperson = besked.testperson;
    own.modtager = besked.modtager;
    own.tekst = besked.tekst;
    return own;
}

base::Result<> readRows(const store::RecordReader &reader, const QString &miljoeId, const QList<BatchLinje> &lines, BatchPlan &plan)
{
    Rows rows(reader, miljoeId, plan);
    for (const auto &line : lines) {
        const auto taken = rows.take(line);
        if (!taken) {
            return taken;
        }
    }
    sum(plan);
    return {};
}

} // namespace nemsms::usecases

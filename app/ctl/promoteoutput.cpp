// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/promoteoutput.h"

#include <QJsonArray>

namespace nemsms::ctl {

using namespace Qt::StringLiterals;
using usecases::PromoteState;

namespace {

constexpr char stateCodes[][30] = {"command.promote.new", "command.promote.changed", "command.promote.same",
                                   "command.promote.onlythere"};

QString word(const char *code)
{
    return base::sentence({code, {}});
}

QString titleOf(const usecases::PromoteRow &row)
{
    return base::translated(row.table->singular) + u' ' + row.table->title(row.source ? *row.source : *row.target);
}

QJsonObject toJson(const usecases::PromoteRow &row)
{
    QJsonArray fields;
    for (const auto &field : row.fields) {
        fields += QJsonObject {{u"field"_s, QString::fromLatin1(field.field->name)}, {u"before"_s, field.before},
                               {u"after"_s, field.after}};
    }
    QJsonArray findings;
    for (const auto &finding : row.findings) {
        findings += ctl::toJson(finding);
    }
    return {{u"entity"_s, QString::fromLatin1(row.table->name)},
            {u"state"_s, QString::fromLatin1(usecases::toCode(row.state))},
            {u"name"_s, row.table->title(row.source ? *row.source : *row.target)},
            {u"id"_s, row.id},
            {u"chosen"_s, row.chosen},
            {u"fields"_s, fields},
            {u"findings"_s, findings}};
}

void printRow(Output &out, const usecases::PromoteRow &row)
{
    const QString mark = row.chosen ? u"[x] "_s : u"[ ] "_s;
    out.line((row.canBeChosen() ? mark : u"    "_s) + word(stateCodes[int(row.state)]) + u": "_s + titleOf(row));
    for (const auto &field : row.fields) {
        const QString before = field.before.isEmpty() ? u"–"_s : field.before;
        const QString after = field.after.isEmpty() ? u"–"_s : field.after;
        out.line(u"        "_s + base::translated(field.field->label) + u": "_s
                 + (row.target ? before + u" → "_s : QString()) + after);
    }
    for (const auto &finding : row.findings) {
        out.line(u"        "_s + toLine(finding));
    }
}

void printNumbers(Output &out, const QList<usecases::PromoteNumber> &numbers)
{
    QList<QStringList> rows;
    for (const auto &number : numbers) {
        out.object({{u"number"_s, QJsonObject {{u"kind"_s, QString::fromLatin1(number.kind)},
                                               {u"source"_s, number.source},
                                               {u"target"_s, number.target},
                                               {u"said"_s, number.said},
                                               {u"needed"_s, number.needed},
                                               {u"usedBy"_s, QJsonArray::fromStringList(number.usedBy)}}}});
        const QString target = !number.target.isEmpty() ? number.target : number.needed ? u"?"_s : u"–"_s;
        rows += {QString::fromLatin1(number.kind), number.source, target, number.usedBy.join(u", "_s)};
    }
    if (!rows.isEmpty()) {
        out.line();
        out.table({word("command.promote.kind"), word("command.promote.source"), word("command.promote.target"),
                   word("command.promote.usedby")},
                  rows);
        out.line();
    }
}

} // namespace

void printPlan(Output &out, const usecases::PromotePlan &plan)
{
    for (const auto &row : plan.rows) {
        out.object({{u"row"_s, toJson(row)}});
        if (row.state != PromoteState::Same) {
            printRow(out, row);
        }
    }
    printNumbers(out, plan.numbers);
    const QVariantMap counts {{u"new"_s, plan.count(PromoteState::New)},
                              {u"changed"_s, plan.count(PromoteState::Changed)},
                              {u"same"_s, plan.count(PromoteState::Same)},
                              {u"onlythere"_s, plan.count(PromoteState::OnlyInTarget)},
                              {u"chosen"_s, plan.chosen()},
                              {u"errors"_s, plan.errors()},
                              {u"fra"_s, plan.fra.navn},
                              {u"til"_s, plan.til.navn},
                              {u"kommune"_s, plan.myndighed.navn}};
    out.object({{u"promote"_s, QJsonObject::fromVariantMap(counts)}});
    out.line(base::sentence({"command.promote.counts", counts}));
}

void printReceipt(Output &out, const usecases::PromoteReceipt &receipt)
{
    const QVariantMap about {{u"changeSet"_s, receipt.changeSet}, {u"created"_s, receipt.created},
                             {u"revised"_s, receipt.revised},     {u"retired"_s, receipt.retired},
                             {u"goBack"_s, receipt.goBack},       {u"sha256"_s, QString::fromLatin1(receipt.sha256)}};
    out.object({{u"receipt"_s, QJsonObject::fromVariantMap(about)}});
    const char *code = receipt.changeSet.isEmpty() ? "command.promote.nothing"
        : receipt.goBack.isEmpty()                 ? "command.promote.wentback"
                                                   : "command.promote.done";
    out.line(base::sentence({code, about}));
}

} // namespace nemsms::ctl

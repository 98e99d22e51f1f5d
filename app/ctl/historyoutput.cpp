// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/historyoutput.h"

#include "app/ctl/recordoutput.h"
#include "base/clock.h"

#include <QJsonArray>

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

QJsonValue codeOf(const std::optional<base::Livsfase> &phase)
{
    return phase ? QJsonValue(QString::fromLatin1(base::toCode(*phase))) : QJsonValue();
}

QJsonObject jsonOf(const base::EntityTable &table, const usecases::Revision &revision)
{
    QJsonArray fields;
    for (const auto &name : revision.fields) {
        const base::Field *field = table.field(name);
        fields.append(QJsonObject {{u"field"_s, QString::fromLatin1(name)},
                                   {u"before"_s, revision.phaseBefore ? field->show(*revision.before) : QString()},
                                   {u"after"_s, revision.phaseAfter ? field->show(*revision.after) : QString()}});
    }
    return {{u"changeSet"_s, revision.changeSet},
            {u"kind"_s, QString::fromLatin1(revision.kind)},
            {u"records"_s, revision.setSize},
            {u"version"_s, revision.version},
            {u"time"_s, revision.time.toUTC().toString(Qt::ISODateWithMs)},
            {u"actor"_s, revision.actor},
            {u"program"_s, revision.program},
            {u"why"_s, revision.reason},
            {u"livsfase"_s, QJsonArray {codeOf(revision.phaseBefore), codeOf(revision.phaseAfter)}},
            {u"fields"_s, fields},
            {u"undoes"_s, revision.undoes},
            {u"undoneBy"_s, revision.undoneBy}};
}

QString phaseOf(const usecases::Revision &revision)
{
    if (!revision.phaseBefore) {
        return base::sentence({"command.history.created", {}});
    }
    if (!revision.phaseAfter) {
        return base::sentence({"command.history.discarded", {}});
    }
    if (revision.phaseBefore == revision.phaseAfter) {
        return {};
    }
    return base::sentence({"command.history.phase",
                           {{u"before"_s, QString::fromLatin1(base::toCode(*revision.phaseBefore))},
                            {u"after"_s, QString::fromLatin1(base::toCode(*revision.phaseAfter))}}});
}

} // namespace

void printRevision(Output &out, const base::EntityTable &table, const usecases::Revision &revision,
                   const ReferenceTitles &titles)
{
    out.object(jsonOf(table, revision));
    const QStringList head {revision.time.toTimeZone(base::danishTime()).toString(u"dd-MM-yyyy HH:mm:ss"_s),
                            revision.actor, QString::number(revision.version), phaseOf(revision), revision.reason,
                            revision.changeSet};
    out.line(head.join(u"  "_s).simplified());
    for (const auto &name : revision.fields) {
        const base::Field *field = table.field(name);
        const QString before = revision.phaseBefore ? textOf(*field, *revision.before, titles) : QString();
        const QString after = revision.phaseAfter ? textOf(*field, *revision.after, titles) : QString();
        out.line(u"    "_s + base::translated(field->label).leftJustified(28) + before + u" -> "_s + after);
    }
}

void printPortalark(Output &out, const usecases::Portalark &ark)
{
    QJsonArray lines;
    for (const auto &line : ark.lines) {
        lines.append(QJsonObject {{u"step"_s, line.step},
                                  {u"label"_s, line.label},
                                  {u"field"_s, QString::fromLatin1(line.field)},
                                  {u"value"_s, line.value}});
    }
    const QString dated = ark.dated.toString(Qt::ISODate);
    out.object({{u"portal"_s, ark.portal},
                {u"dated"_s, dated},
                {u"source"_s, ark.source},
                {u"reconstructed"_s, ark.reconstructed},
                {u"lines"_s, lines}});
    out.line(ark.portal + u": "_s + ark.title);
    if (ark.reconstructed) {
        out.line(base::sentence({"command.portalark.reconstructed", {{u"source"_s, ark.source}, {u"dated"_s, dated}}}));
    }
    QString step;
    for (const auto &line : ark.lines) {
        if (line.step != step) {
            step = line.step;
            out.line(step);
        }
        out.line(u"  [ ] "_s + line.label.leftJustified(56) + line.value);
    }
}

} // namespace nemsms::ctl

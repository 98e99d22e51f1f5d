// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/haendelseoutput.h"

#include "app/ctl/testsmsoutput.h"
#include "usecases/haendelseverbs.h"

#include <QJsonArray>

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

QJsonValue momentJson(const QDateTime &moment)
{
    return moment.isValid() ? QJsonValue(moment.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonObject toJson(const usecases::HaendelseLine &line)
{
    QJsonObject json {{u"id"_s, line.id},
                      {u"time"_s, momentJson(line.time)},
                      {u"received"_s, momentJson(line.received)},
                      {u"seen"_s, momentJson(line.seen)},
                      {u"taken"_s, momentJson(line.taken)},
                      {u"kind"_s, QString::fromLatin1(line.kind)},
                      {u"sentence"_s, base::sentence(line.sentence)},
                      {u"number"_s, line.number},
                      {u"authority"_s, line.cvr},
                      {u"dueslag"_s, line.dueslag},
                      {u"beskedId"_s, line.beskedId},
                      {u"beskedtype"_s, line.beskedtype}};
    return json;
}

} // namespace

void printHaendelse(Output &out, const usecases::HaendelseLine &line)
{
    out.object(toJson(line));
    out.line(danish(line.time) + u"  "_s + line.id + u"  "_s + base::sentence(line.sentence)
             + (line.taken.isValid() ? u"  "_s + base::sentence({"command.haendelse.istaken", {}}) : QString()));
}

void printHaendelseDetail(Output &out, const usecases::HaendelseDetail &detail)
{
    QJsonObject json = toJson(detail.line);
    json.insert(u"message"_s, detail.text);
    QJsonArray tree;
    for (const auto &part : detail.tree) {
        tree.append(QJsonObject {{u"depth"_s, part.depth}, {u"name"_s, part.name}, {u"text"_s, part.text}, {u"meaning"_s, part.meaning}});
        const QString meaning = part.meaning.isEmpty() ? QString() : u"  ("_s + part.meaning + u')';
        out.line(QString(part.depth * 2, u' ') + part.name + (part.text.isEmpty() ? QString() : u": "_s + part.text + meaning));
    }
    json.insert(u"tree"_s, tree);
    out.object(json);
    out.line(base::sentence(detail.line.sentence));
}

void printQuarantine(Output &out, const usecases::QuarantineLine &line)
{
    QJsonObject json = toJson(line.reason);
    json.insert(u"id"_s, line.id);
    json.insert(u"received"_s, momentJson(line.received));
    json.insert(u"number"_s, line.number);
    json.insert(u"text"_s, line.text);
    out.object(json);
    out.line(danish(line.received) + u"  "_s + line.id + u"  "_s + base::sentence(line.reason));
}

} // namespace nemsms::ctl

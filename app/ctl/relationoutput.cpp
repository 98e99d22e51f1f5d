// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/relationoutput.h"

#include <QJsonArray>

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const usecases::Relationskort &kort)
{
    QJsonArray posts;
    for (const auto &post : kort.posts) {
        posts += QJsonObject {{u"entity"_s, QString::fromLatin1(post.entity)},
                              {u"id"_s, post.id},
                              {u"title"_s, post.title},
                              {u"livsfase"_s, QString::fromLatin1(base::toCode(post.livsfase))},
                              {u"step"_s, post.step}};
    }
    QJsonArray lines;
    for (const auto &line : kort.lines) {
        lines += QJsonObject {{u"from"_s, line.from}, {u"to"_s, line.to}, {u"field"_s, base::translated(line.field)}};
    }
    QJsonArray acts;
    for (const auto &act : kort.acts) {
        acts += QJsonObject {{u"act"_s, base::translated(act.name)},   {u"reference"_s, act.reference},
                             {u"agreement"_s, act.aftaleTitle},        {u"post"_s, act.aftale},
                             {u"materials"_s, act.materialer}};
    }
    return {{u"posts"_s, posts}, {u"lines"_s, lines}, {u"acts"_s, acts}, {u"leftOut"_s, kort.leftOut}};
}

void printDirection(Output &out, const usecases::Relationskort &kort, bool up)
{
    out.line(base::sentence({up ? "command.relations.up" : "command.relations.down", {{u"count"_s, kort.count(up)}}}));
    for (const auto &row : kort.rows(up)) {
        const auto &post = kort.posts.at(row.post);
        const QVariantMap about {{u"kind"_s, base::translated(post.kind)}, {u"title"_s, post.title}};
        out.line(QString(row.depth * 2, u' ')
                 + base::sentence({row.again ? "command.relations.again" : "command.relations.post", about}) + u" ("_s
                 + base::translated(row.field) + u')');
    }
}

} // namespace

void printRelations(Output &out, const usecases::Relationskort &kort)
{
    out.object(toJson(kort));
    const auto &itself = kort.posts.first();
    out.line(base::sentence({"command.relations.post",
                             {{u"kind"_s, base::translated(itself.kind)}, {u"title"_s, itself.title}}}));
    printDirection(out, kort, true);
    out.line(base::sentence({"command.relations.acts", {{u"count"_s, kort.acts.size()}}}));
    for (const auto &act : kort.acts) {
        const char *code = act.materialer > 0 ? "command.relations.actmaterials" : "command.relations.act";
        out.line(u"  "_s + base::sentence({code, {{u"act"_s, base::translated(act.name)},
                                                  {u"agreement"_s, act.aftaleTitle},
                                                  {u"n"_s, act.materialer},
                                                  {u"reference"_s, act.reference}}}));
    }
    printDirection(out, kort, false);
    if (kort.leftOut > 0) {
        out.line(base::sentence({"command.relations.leftout", {{u"n"_s, kort.leftOut}}}));
    }
}

} // namespace nemsms::ctl

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/placeoutput.h"

#include "domain/miljoe.h"
#include "usecases/activecontext.h"

namespace nemsms::ctl {

using namespace Qt::StringLiterals;
using domain::MiljoeArt;

namespace {

QByteArray kindCode(MiljoeArt art)
{
    return domain::miljoeTable().field("art")->choices.at(int(art)).code;
}

} // namespace

QJsonObject environmentJson(const QString &miljoe, std::optional<MiljoeArt> art)
{
    return {{u"name"_s, miljoe},
            {u"kind"_s, art ? QJsonValue(QString::fromLatin1(kindCode(*art))) : QJsonValue()},
            {u"simulated"_s, art == MiljoeArt::LokalPlatform}};
}

QJsonObject environmentJson(const usecases::Place &here)
{
    return environmentJson(here.miljoe, here.art);
}

void printEnvironment(Output &out, const QString &miljoe, std::optional<MiljoeArt> art)
{
    if (art && !miljoe.isEmpty()) {
        out.line(base::sentence({"command.environment." + kindCode(*art), {{u"miljoe"_s, miljoe}}}));
    }
}

void printEnvironment(Output &out, const usecases::Place &here)
{
    printEnvironment(out, here.miljoe, here.art);
}

} // namespace nemsms::ctl

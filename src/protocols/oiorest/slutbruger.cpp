// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/oiorest/slutbruger.h"

#include "protocols/oiorest/dkal.h"

namespace nemsms::protocols {

QByteArray encodeSlutbrugerStamdata(const SlutbrugerStamdata &stamdata)
{
    XmlWriter writer(512);
    writer.open("dkal:SlutbrugerStamdata").declare("dkal", dkal::ns);
    writer.optional("dkal:MobiltelefonNummerIdentifikator",
                    stamdata.mobilnummer ? stamdata.mobilnummer->toString() : QString());
    writer.optional("dkal:EmailAdresseIdentifikator", stamdata.email);
    writer.close();
    return writer.take();
}

QByteArray encodeMyndighedstilmelding(bool tilmeldt)
{
    XmlWriter writer(512);
    writer.open("dkal:Myndighedstilmelding").declare("dkal", dkal::ns);
    writer.flag("dkal:TilmeldtIndikator", tilmeldt).close();
    return writer.take();
}

QByteArray encodeTilmeldtSvar(bool tilmeldt)
{
    XmlWriter writer(512);
    writer.open("dkal:TilmeldtIndikator").declare("dkal", dkal::ns).text(tilmeldt ? u"true" : u"false").close();
    return writer.take();
}

} // namespace nemsms::protocols

// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/oiorest/afsendelse.h"

#include "protocols/oiorest/afsendelsenames.h"
#include "protocols/oiorest/dkal.h"

namespace nemsms::protocols {

QByteArray encodeAfsendelse(const Afsendelse &afsendelse)
{
    XmlWriter writer;
    writer.open("dkal:Afsendelse");
    dkal::declare(writer);
    writer.optional("dkal:MeddelelseIdentifikator", afsendelse.meddelelseIdentifikator);
    writer.optional("dkal:AfsendelseTilstandNavn", tilstandNames[std::size_t(afsendelse.tilstand)]);
    if (afsendelse.afsendelseDatoTid.isValid()) {
        writer.element("dkal:AfsendelseDatoTid", dkal::dateTimeText(afsendelse.afsendelseDatoTid));
    }
    if (afsendelse.modtager) {
        writer.open("dkal:AfsendelseModtager");
        dkal::writeIdentitet(writer, *afsendelse.modtager);
        writer.close();
    }
    writer.optional("dkal:MeddelelseTypeNavn", typeNames[std::size_t(afsendelse.type)]);
    if (afsendelse.materialeId) {
        writer.number("dkal:MeddelelseIndholdstypeIdentifikator", afsendelse.materialeId->number());
    }
    writer.optional("dkal:MeddelelseServicebeskedTekst", afsendelse.servicebeskedTekst);
    writer.close();
    return writer.take();
}

} // namespace nemsms::protocols

// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/soap/soapfault.h"

#include "protocols/soap/soapenvelope.h"

namespace nemsms::protocols {

namespace {

using Detail = std::function<void(XmlWriter &)>;

void writeFault11(XmlWriter &writer, SoapBlame blame, const QString &reason, const Detail &writeDetail)
{
    writer.element("faultcode", blame == SoapBlame::Sender ? u"s:Client" : u"s:Server").element("faultstring", reason);
    if (writeDetail) {
        writer.open("detail");
        writeDetail(writer);
        writer.close();
    }
}

void writeFault12(XmlWriter &writer, SoapBlame blame, const QString &reason, const Detail &writeDetail)
{
    writer.open("s:Code").element("s:Value", blame == SoapBlame::Sender ? u"s:Sender" : u"s:Receiver").close();
    writer.open("s:Reason").open("s:Text").attribute("xml:lang", u"da").text(reason).close().close();
    if (writeDetail) {
        writer.open("s:Detail");
        writeDetail(writer);
        writer.close();
    }
}

} // namespace

QByteArray soapFaultPayload(SoapVersion version, SoapBlame blame, const QString &reason, const Detail &writeDetail)
{
    XmlWriter writer;
    writer.open("s:Fault");
    (version == SoapVersion::V11 ? writeFault11 : writeFault12)(writer, blame, reason, writeDetail);
    return writer.close().take();
}

QByteArray encodeSoapFault(SoapVersion version, SoapBlame blame, const QString &reason, const Detail &writeDetail)
{
    return encodeEnvelope(soapFaultPayload(version, blame, reason, writeDetail), version);
}

} // namespace nemsms::protocols

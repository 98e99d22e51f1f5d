// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/printservice/callcontexts.h"

namespace nemsms::protocols {

namespace {

constexpr char invocationNs[] = "http://serviceplatformen.dk/xml/schemas/InvocationContext/1/";
constexpr char authorityNs[] = "http://serviceplatformen.dk/xml/schemas/AuthorityContext/1/";
constexpr char callNs[] = "http://serviceplatformen.dk/xml/schemas/CallContext/1/";

void writeInvocation(XmlWriter &writer, const InvocationContext &context)
{
    writer.open("invctx:InvocationContext").declare("invctx", invocationNs);
    writer.element("invctx:ServiceAgreementUUID", context.serviceAgreementUuid);
    writer.element("invctx:UserSystemUUID", context.userSystemUuid);
    writer.element("invctx:UserUUID", context.userUuid);
    writer.optional("invctx:OnBehalfOfUser", context.onBehalfOfUser);
    writer.element("invctx:ServiceUUID", context.serviceUuid);
    writer.optional("invctx:CallersServiceCallIdentifier", context.callersServiceCallIdentifier);
    writer.optional("invctx:AccountingInfo", context.accountingInfo);
    writer.close();
}

void writeCall(XmlWriter &writer, const CallContext &context)
{
    writer.open("callctx:CallContext").declare("callctx", callNs);
    writer.optional("callctx:OnBehalfOfUser", context.onBehalfOfUser);
    writer.optional("callctx:CallersServiceCallIdentifier", context.callersServiceCallIdentifier);
    writer.optional("callctx:AccountingInfo", context.accountingInfo);
    writer.close();
}

InvocationContext readInvocation(const XmlElement &element)
{
    const auto part = [&](const char *name) { return element.child({invocationNs, name}).text(); };
    return {part("ServiceAgreementUUID"), part("UserSystemUUID"), part("UserUUID"), part("ServiceUUID"),
            part("OnBehalfOfUser"), part("CallersServiceCallIdentifier"), part("AccountingInfo")};
}

CallContext readCall(const XmlElement &element)
{
    const auto part = [&](const char *name) { return element.child({callNs, name}).text(); };
    return {part("OnBehalfOfUser"), part("CallersServiceCallIdentifier"), part("AccountingInfo")};
}

} // namespace

void writeContexts(XmlWriter &writer, const CallContexts &contexts)
{
    if (contexts.invocation) {
        writeInvocation(writer, *contexts.invocation);
    }
    if (!contexts.municipalityCvr.isEmpty()) {
        writer.open("authctx:AuthorityContext").declare("authctx", authorityNs);
        writer.element("authctx:MunicipalityCVR", contexts.municipalityCvr).close();
    }
    if (contexts.call) {
        writeCall(writer, *contexts.call);
    }
}

CallContexts readContexts(const XmlElement &request)
{
    CallContexts read;
    for (XmlElement part = request.firstChild(); !part.isNull(); part = part.next()) {
        if (part.is({invocationNs, "InvocationContext"})) {
            read.invocation = readInvocation(part);
        } else if (part.is({authorityNs, "AuthorityContext"})) {
            read.municipalityCvr = part.child({authorityNs, "MunicipalityCVR"}).text();
        } else if (part.is({callNs, "CallContext"})) {
            read.call = readCall(part);
        }
    }
    return read;
}

} // namespace nemsms::protocols

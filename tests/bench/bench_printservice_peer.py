# SPDX-License-Identifier: GPL-3.0-or-later
"""The peer of bench_printservice: python3-lxml builds, reads, judges and takes apart the same request."""
import base64
import sys
import time

from lxml import etree

P = "http://serviceplatformen.dk/xml/wsdl/soap11/Print/Print/2/"
F = "urn:oio:fjernprint:1.0.0"
DKAL = "urn:oio:dkal:1.0.0"
ADIR = "urn:oio:adir:dagpenge:2009.07.01"
INV = "http://serviceplatformen.dk/xml/schemas/InvocationContext/1/"
AUTH = "http://serviceplatformen.dk/xml/schemas/AuthorityContext/1/"
SOAP = "http://schemas.xmlsoap.org/soap/envelope/"
TEXT = ("Husk din tid i Borgerservice, 3. sal, mandag kl. 10. Medbring gyldig legitimation. "
        "Venlig hilsen Testkommunen. Svar ikke på denne besked.")


def add(parent, ns, name, text=None):
    element = etree.SubElement(parent, "{%s}%s" % (ns, name))
    element.text = text
    return element


def encode(number):
    envelope = etree.Element("{%s}Envelope" % SOAP, nsmap={"s": SOAP, "p": P, "f": F, "dkal": DKAL, "adir": ADIR})
    request = add(add(envelope, SOAP, "Body"), P, "PrintAfsendBrevRequest")
    context = add(request, INV, "InvocationContext")
    for name, first in (("ServiceAgreementUUID", 1), ("UserSystemUUID", 2), ("UserUUID", 3), ("ServiceUUID", 4)):
        add(context, INV, name, "%d1111111-2222-4333-8444-555555555555" % first)
    add(add(request, AUTH, "AuthorityContext"), AUTH, "MunicipalityCVR", "29189846")
    body = add(request, P, "BrevSPBody")
    add(body, P, "Kanalvalg", "D")
    add(body, P, "Prioritet", "D")
    sending = add(body, P, "ForsendelseI")
    add(sending, F, "AfsendelseIdentifikator", "01JD%022d" % number)
    recipient = add(add(sending, F, "ForsendelseModtager"), DKAL, "AfsendelseModtager")
    add(recipient, ADIR, "CPRnummerIdentifikator", "2512484916")
    add(sending, DKAL, "FilformatNavn", "TXT")
    add(sending, DKAL, "MeddelelseIndholdData", base64.b64encode(TEXT.encode()).decode())
    add(sending, F, "DokumentParametre")
    parameters = add(sending, F, "DigitalPostParametre")
    add(parameters, DKAL, "MeddelelseIndholdstypeIdentifikator", "167783")
    add(parameters, F, "MedsendDokumentRegistreringIndikator", "false")
    return etree.tostring(envelope)


def decode(schema, parser, envelope):
    request = etree.fromstring(envelope, parser)[0][0]
    if not schema.validate(request):
        raise SystemExit(str(schema.error_log))
    sending = request.find("{%s}BrevSPBody/{%s}ForsendelseI" % (P, P))
    return (sending.findtext("{%s}AfsendelseIdentifikator" % F),
            sending.findtext(".//{%s}CPRnummerIdentifikator" % ADIR),
            base64.b64decode(sending.findtext("{%s}MeddelelseIndholdData" % DKAL)).decode())


def main():
    schema = etree.XMLSchema(file=sys.argv[1])
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    count = int(sys.argv[2])
    begun = time.process_time()
    for number in range(count):
        if decode(schema, parser, encode(number))[2] != TEXT:
            raise SystemExit("not equal")
    print("lxml     afsendBrev encode+decode+validate: %8.0f/s of one core  (python3-lxml %s)"
          % (count / (time.process_time() - begun), etree.__version__))


main()

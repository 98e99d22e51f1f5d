#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""More than forty bad messages: each gets the right refusal, and nothing is stored."""

import http.client
import pathlib
import socket
import ssl
import sys
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
from platformclient import P, Platform, afsend_brev, envelope, run, spoerg_tilmelding  # noqa: E402

MEGABYTES_50 = 50 * 1024 * 1024
SOAP = "http://schemas.xmlsoap.org/soap/envelope/"
DKAL = 'xmlns:dkal="urn:oio:dkal:1.0.0" xmlns:adir="urn:oio:adir:dagpenge:2009.07.01"'
refused = []


def expect(platform, name, status, word, send):
    """One bad message: status and a word of the answer (a list: any status of it), and the same counts afterwards."""
    before = platform.settled()
    answer = send()
    assert answer.status in (status if isinstance(status, list) else [status]), (name, answer.status, answer.body[:400])
    assert word.encode() in answer.body, (name, word, answer.body[:400])
    assert platform.state() == before, (name, "was stored")
    assert platform.phone() == [], (name, "was delivered")
    refused.append(name)


def replaced(xml, old, new):
    """xml with one thing changed; the thing must be there."""
    assert old in xml, old
    return xml.replace(old, new, 1)


def test_broken_xml_and_envelopes():
    with Platform() as platform:
        good = platform.brev("BAD-XML")
        brev = afsend_brev(platform.demo, "BAD-XML", "Hej")
        header = '<s:Header><x:Security xmlns:x="urn:x" s:mustUnderstand="1"/></s:Header><s:Body>'
        for name, body in {
                "empty": "", "no XML": "Hej med dig", "unclosed": good[:-20], "cut in the middle": good[:len(good) // 2],
                "bytes that are not UTF-8": replaced(good, "BAD-XML", "BAD\udcff").encode("utf-8", "surrogateescape"),
                "unknown encoding": '<?xml version="1.0" encoding="UTF-7"?>' + good,
                "another envelope": good.replace(SOAP, "urn:other"),
                "no body": '<s:Envelope xmlns:s="%s"/>' % SOAP,
                "empty body": envelope(""), "two payloads": envelope(brev + brev),
                "two bodies": replaced(good, "</s:Envelope>", "<s:Body>%s</s:Body></s:Envelope>" % brev),
                "something behind the body": replaced(good, "</s:Envelope>", '<x:y xmlns:x="urn:x"/></s:Envelope>'),
                "a header that must be understood": replaced(good, "<s:Body>", header),
                "an unknown operation": envelope('<p:Slet xmlns:p="%s"/>' % P),
                "an answer for a question": envelope('<p:PrintAfsendBrevResponse xmlns:p="%s"><p:resultat>true</p:resultat>'
                                                     "</p:PrintAfsendBrevResponse>" % P)}.items():
            expect(platform, name, 500, "LP-1002", lambda body=body: platform.soap(body))
        expect(platform, "the other action", 500, "LP-1004", lambda: platform.soap(good, action=P + "spoergTilmelding"))
        expect(platform, "SOAP 1.1 said to be 1.2", 415, "SOAP 1.1",
               lambda: platform.soap(good, content_type="application/soap+xml; charset=utf-8"))
        expect(platform, "JSON", 415, "SOAP", lambda: platform.soap("{}", content_type="application/json"))


def test_bombs():
    with Platform() as platform:
        good = platform.brev("BOMB")
        laughs = "".join('<!ENTITY l%d "%s">' % (n, "&l%d;" % (n - 1) * 10) for n in range(1, 10))
        for name, prolog, use in [
                ("billion laughs", '<!DOCTYPE x [<!ENTITY l0 "ha">%s]>' % laughs, "&l9;"),
                ("quadratic blow-up", '<!DOCTYPE x [<!ENTITY a "%s">]>' % ("a" * 50000), "&a;" * 1000),
                ("external entity", '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>', "&f;"),
                ("external DTD", '<!DOCTYPE x SYSTEM "http://127.0.0.1:1/x.dtd">', "BOMB")]:
            expect(platform, name, 500, "LP-1002",
                   lambda body=prolog + replaced(good, "BOMB", use): platform.soap(body))
        deep = replaced(good, "<f:DokumentParametre/>", "<a>" * 5000 + "</a>" * 5000)
        expect(platform, "five thousand levels", 500, "LP-1002", lambda: platform.soap(deep))
        large = replaced(good, "<f:DokumentParametre/>", "<!--" + "x" * MEGABYTES_50 + "-->").encode()
        for name, chunked in [("50 MB", False), ("50 MB in chunks", True)]:
            expect(platform, name, 413, "", lambda chunked=chunked: flood(platform, platform.endpoints["printService"],
                                                                          "client", "POST", large, chunked))
        url = platform.endpoints["afsender"] + "/1001/afsendelser/BOMB"
        expect(platform, "50 MB at the sender side", 413, "",
               lambda: flood(platform, url, "kombit", "PUT", large, False))


def flood(platform, url, role, method, body, chunked):
    """Sends a body that the server need not read to its end: the answer counts, also when writing breaks off."""
    parts = urllib.parse.urlsplit(url)
    connection = http.client.HTTPSConnection(parts.hostname, parts.port, context=platform.context(role), timeout=30)
    try:
        connection.putrequest(method, parts.path)
        connection.putheader("Content-Type", "text/xml")
        connection.putheader(*(("Transfer-Encoding", "chunked") if chunked else ("Content-Length", str(len(body)))))
        connection.endheaders()
        try:
            for start in range(0, len(body), 1 << 20):
                part = body[start:start + (1 << 20)]
                connection.send(b"%x\r\n%s\r\n" % (len(part), part) if chunked else part)
            connection.send(b"0\r\n\r\n" if chunked else b"")
        except OSError:
            pass
        response = connection.getresponse()
        response.body = response.read()
        return response
    finally:
        connection.close()


def test_schema_breaks():
    with Platform() as platform:
        good = platform.brev("SCHEMA")
        cpr = platform.demo["persons"][0]["cpr"]
        for name, old, new in [
                ("unknown channel", "Kanalvalg>D<", "Kanalvalg>X<"),
                ("no priority", "<p:Prioritet>D</p:Prioritet>", ""),
                ("unknown priority", "Prioritet>D<", "Prioritet>H<"),
                ("wrong order", "<p:Kanalvalg>D</p:Kanalvalg><p:Prioritet>D</p:Prioritet>",
                 "<p:Prioritet>D</p:Prioritet><p:Kanalvalg>D</p:Kanalvalg>"),
                ("an element too many", "<f:DokumentParametre/>", "<f:DokumentParametre/><f:SysID>1001</f:SysID>"),
                ("no document parameters", "<f:DokumentParametre/>", ""),
                ("an element without namespace", "<p:Kanalvalg>D</p:Kanalvalg>", '<Kanalvalg xmlns="">D</Kanalvalg>'),
                ("empty identifier", ">SCHEMA<", "><"),
                ("39 characters", ">SCHEMA<", ">" + "x" * 39 + "<"),
                ("CPR of eleven digits", cpr, cpr + "0"),
                ("CPR with a hyphen", cpr, cpr[:6] + "-" + cpr[6:]),
                ("CPR on the 32nd", cpr, "32" + cpr[2:]),
                ("upper case UUID", platform.demo["serviceAgreementUuid"], platform.demo["serviceAgreementUuid"].upper()),
                ("CVR of seven digits", platform.demo["cvr"], platform.demo["cvr"][1:]),
                ("a long file format", ">TXT<", ">TXTTXTTXTTX<"),
                ("broken base64", "IndholdData>", "IndholdData>%%%"),
                ("a negative material", ">%s<" % platform.demo["materialeId"], ">-1<"),
                ("no indicator", "<f:MedsendDokumentRegistreringIndikator>false</f:MedsendDokumentRegistreringIndikator>", "")]:
            expect(platform, name, 500, "LP-1002", lambda body=replaced(good, old, new): platform.soap(body))
        question = envelope(spoerg_tilmelding(platform.demo, cpr))
        expect(platform, "a look-up of nobody", 500, "LP-1002",
               lambda: platform.soap(replaced(question, "<adir:CPRnummerIdentifikator>%s</adir:CPRnummerIdentifikator>" % cpr, "")))


def test_broken_rules():
    with Platform() as platform:
        other = "11111111-2222-4333-8444-555555555555"
        for name, code, change in [
                ("161 characters", "9011", {"text": "x" * 161}), ("no text", "9011", {"text": ""}),
                ("ISO-8859-1", "9012", {"text": "Prøve".encode("latin-1")}), ("BOM", "9012", {"text": b"\xef\xbb\xbfHej"}),
                ("a control character", "9012", {"text": "Hej\x07"}), ("on paper", "9016", {"kanal": "F"}),
                ("mass", "9017", {"prioritet": "M"}), ("PDF", "9018", {"format": "PDF"}),
                ("no material", "9008", {"materiale": None}), ("unknown material", "9008", {"materiale": "1"}),
                ("a letter's material", "9019", {"materiale": platform.demo["meddelelseMaterialeId"]}),
                ("nobody", "9009", {"cpr": None}), ("not enrolled", "9010", {"cpr": platform.demo["persons"][1]["cpr"]}),
                ("no invocation context", "LP-1101", {"agreement": None}), ("no authority", "LP-1101", {"cvr": None}),
                ("unknown agreement", "LP-1102", {"agreement": other}), ("another user system", "LP-1103", {"system": other}),
                ("an authority without agreement", "LP-1104", {"cvr": "55133018"})]:
            body = platform.brev("RULE", **change)
            expect(platform, name, 500, ">%s<" % code, lambda body=body: platform.soap(body))
        for identifier in ("x" * 31, "a b", "æ"):
            expect(platform, "identifier " + identifier, 500, ">9005<",
                   lambda body=platform.brev(identifier): platform.soap(body))


def test_wrong_hours():
    with Platform() as platform:
        for moment, code in [("2026-11-24T07:59:59", "9013"), ("2026-11-24T22:00:00", "9013"),
                             ("2026-11-22T02:00:00", "9014"), ("2026-10-25T02:30:00", "9014")]:
            platform.control("clock", {"set": moment, "freeze": True})
            expect(platform, moment, 500, ">%s<" % code, lambda: platform.soap(platform.brev("HOUR")))


def test_wrong_certificates():
    with Platform() as platform:
        good = platform.brev("CERT")
        expect(platform, "no certificate", 401, "", lambda: platform.soap(good, role=None))
        expect(platform, "another CVR", 500, "LP-1001", lambda: platform.soap(good, role="other"))
        for role, alert in [("expired", "expired"), ("foreign", "unknown ca")]:
            before = platform.state()
            try:
                answer = platform.soap(good, role=role)
                raise AssertionError((role, answer.status))
            except (ssl.SSLError, ConnectionResetError, BrokenPipeError) as refusal:
                if isinstance(refusal, ssl.SSLError):
                    assert alert in str(refusal).lower().replace("_", " "), refusal
            assert platform.state() == before
            refused.append(role)


def afsendelse(identifier, text="Hej", kind="serviceBesked", materiale="167783", cpr="2512484916"):
    """A dkal:Afsendelse."""
    return ("<dkal:Afsendelse %s><dkal:MeddelelseIdentifikator>%s</dkal:MeddelelseIdentifikator><dkal:AfsendelseModtager>"
            "<adir:CPRnummerIdentifikator>%s</adir:CPRnummerIdentifikator></dkal:AfsendelseModtager><dkal:MeddelelseTypeNavn>"
            "%s</dkal:MeddelelseTypeNavn><dkal:MeddelelseIndholdstypeIdentifikator>%s"
            "</dkal:MeddelelseIndholdstypeIdentifikator><dkal:MeddelelseServicebeskedTekst>%s"
            "</dkal:MeddelelseServicebeskedTekst></dkal:Afsendelse>" % (DKAL, identifier, cpr, kind, materiale, text)).encode()


def test_the_sender_side():
    with Platform() as platform:
        def put(path, body, role="kombit", kind="application/xml", method="PUT"):
            return platform.https(method, platform.endpoints["afsender"] + path, body, {"Content-Type": kind}, role)

        def look(path):
            return platform.https("GET", platform.endpoints["afsender"] + path, role="kombit")

        place = "/1001/afsendelser/REST-1"
        bomb = b'<!DOCTYPE x [<!ENTITY a "aaaa">]>' + afsendelse("REST-1", "&a;")
        for name, status, code, send in [
                ("the anvendersystem's certificate", 403, "3000", lambda: put(place, afsendelse("REST-1"), "client")),
                ("the kommune's certificate", 403, "3000", lambda: put(place, afsendelse("REST-1"), "kommune")),
                ("another CVR at OIOREST", 403, "3000", lambda: put(place, afsendelse("REST-1"), "other")),
                ("an unknown SysID", 403, "3000", lambda: put("/9/afsendelser/REST-1", afsendelse("REST-1"))),
                ("the register's SysID", 403, "3000", lambda: put("/1003/afsendelser/REST-1", afsendelse("REST-1"))),
                ("Digital Post's SysID", 400, "9008", lambda: put("/1002/afsendelser/REST-1", afsendelse("REST-1"))),
                ("no certificate at OIOREST", 401, "", lambda: put(place, afsendelse("REST-1"), None)),
                ("two identifiers", 400, "9005", lambda: put(place, afsendelse("REST-2"))),
                ("161 characters at OIOREST", 400, "9001", lambda: put(place, afsendelse("REST-1", "x" * 161))),
                ("a letter", 400, "9007", lambda: put(place, afsendelse("REST-1", kind="meddelelse"))),
                ("an unknown type", 400, "9001", lambda: put(place, afsendelse("REST-1", kind="brev"))),
                ("not enrolled at OIOREST", 409, "9010", lambda: put(place, afsendelse("REST-1", cpr="2512169996"))),
                ("entities", 400, "9001", lambda: put(place, bomb)),
                ("no XML at OIOREST", 400, "9001", lambda: put(place, b"hej")),
                ("JSON at OIOREST", 400, "9001", lambda: put(place, b"{}", kind="application/json")),
                ("another resource", 404, "9003", lambda: put("/1001/beskeder/REST-1", afsendelse("REST-1"))),
                ("the wrong verb", 405, "9004", lambda: put(place, None, method="DELETE")),
                ("a look-up of an unknown material", 404, "9003", lambda: look("/1001/tilmeldinger/5?cpr=2512484916")),
                ("a look-up of nobody at OIOREST", 400, "9009", lambda: look("/1001/tilmeldinger/167783")),
                ("a look-up of no number", 400, "9009", lambda: look("/1001/tilmeldinger/167783?cpr=abc")),
                ("a company asked for as a person", 400, "9009", lambda: look("/1001/tilmeldinger/167783?cpr=29189846"))]:
            expect(platform, name, status, code, send)
        platform.control("clock", {"set": "2026-11-24T22:00:00", "freeze": True})
        expect(platform, "22:00:00 at OIOREST", 409, "9013", lambda: put(place, afsendelse("REST-1")))


def test_the_register():
    with Platform() as platform:
        yes = ("<dkal:Myndighedstilmelding %s><dkal:TilmeldtIndikator>true</dkal:TilmeldtIndikator></dkal:Myndighedstilmelding>"
               % DKAL).encode()

        def put(path, body, role="kommune"):
            return platform.https("PUT", platform.endpoints["register"] + path, body, {"Content-Type": "application/xml"}, role)

        place = "/1003/boks/2512169996/myndighedstilmelding"
        for name, status, code, send in [
                ("KOMBIT at the register", 403, "3000", lambda: put(place, yes, "kombit")),
                ("the sender system's SysID", 403, "3000", lambda: put("/1001" + place[5:], yes)),
                ("enrolment of an unknown user", 409, "9015", lambda: put(place, yes)),
                ("a CPR that cannot be", 400, "9009", lambda: put("/1003/boks/9999999999", yes)),
                ("master data that are none", 400, "9001", lambda: put("/1003/boks/2512169996", yes))]:
            expect(platform, name, status, code, send)


def test_what_is_no_http():
    with Platform() as platform:
        parts = urllib.parse.urlsplit(platform.endpoints["printService"])
        with socket.create_connection((parts.hostname, parts.port), timeout=10) as plain:
            plain.sendall(b"POST / HTTP/1.1\r\nHost: x\r\n\r\n")
            assert not plain.recv(100).startswith(b"HTTP/1.1 2")
        assert platform.https("GET", platform.endpoints["printService"]).status == 405
        assert platform.https("DELETE", platform.endpoints["printService"]).status == 405
        assert platform.soap(platform.brev("AFTER-ALL")).status == 200, "and it still works"


def test_there_were_forty():
    assert len(set(refused)) >= 40, len(set(refused))
    print("%d bad messages were refused" % len(set(refused)))


if __name__ == "__main__":
    run(globals())

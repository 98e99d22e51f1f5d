# SPDX-License-Identifier: GPL-3.0-or-later
"""Start nemsms-platform and speak to it with Python's own HTTPS; run test functions and leave a JUnit report."""

import atexit
import base64
import http.client
import json
import os
import pathlib
import signal
import ssl
import subprocess
import sys
import tempfile
import time
import traceback
import urllib.parse
import xml.sax.saxutils

TUESDAY = "2026-11-24T10:00:00+01:00"
P = "http://serviceplatformen.dk/xml/wsdl/soap11/Print/Print/2/"
SOAP11 = "http://schemas.xmlsoap.org/soap/envelope/"
SOAP12 = "http://www.w3.org/2003/05/soap-envelope"


class Answer:
    """Status, headers and body of one exchange."""

    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    def json(self):
        """The body as JSON."""
        return json.loads(self.body)


class Platform:
    """One nemsms-platform on a folder; `with Platform() as platform:` stops it at the end."""

    def __init__(self, folder=None, clock=TUESDAY, arguments=(), descriptors=()):
        self._temporary = None if folder else tempfile.TemporaryDirectory(prefix="nemsms-platform-")
        self.folder = str(folder or self._temporary.name)
        program = os.path.join(os.environ["NEMSMS_BIN"], "nemsms-platform")
        command = [program, "--dir", self.folder, *(["--clock", clock] if clock else []), *arguments]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, pass_fds=descriptors)
        atexit.register(self._leave_nothing_behind)
        line = self.process.stdout.readline()
        assert line, "nemsms-platform ended with %s before it was ready" % self.process.wait()
        self.ready = json.loads(line)
        self.endpoints, self.pki, self.demo = self.ready["endpoints"], self.ready["pki"], self.ready["demo"]
        self._contexts = {}

    def _leave_nothing_behind(self):
        """A test that fails may forget to stop its platform."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait(timeout=20)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    def stop(self):
        """SIGTERM; gives the exit code."""
        self.process.send_signal(signal.SIGTERM)
        code = self.process.wait(timeout=20)
        self.process.stdout.close()
        return code

    def kill(self):
        """kill -9."""
        self.process.kill()
        self.process.wait(timeout=20)
        self.process.stdout.close()

    def pem(self, role):
        """(certificate, key) files of client, kombit, kommune, other, expired or foreign."""
        return tuple(os.path.join(self.pki["folder"], role + ending) for ending in (".pem", ".key.pem"))

    def context(self, role):
        """An SSL context with the certificate of `role`; None = no certificate."""
        if role not in self._contexts:
            made = ssl.create_default_context(cafile=self.pki["ca"])
            if role:
                made.load_cert_chain(*self.pem(role))
            self._contexts[role] = made
        return self._contexts[role]

    def https(self, method, url, body=None, headers=None, role="client", timeout=20):
        """One exchange on a connection of its own; raises OSError or http.client errors when there is no answer."""
        parts = urllib.parse.urlsplit(url)
        connection = http.client.HTTPSConnection(parts.hostname, parts.port, context=self.context(role), timeout=timeout)
        try:
            path = parts.path + ("?" + parts.query if parts.query else "")
            connection.request(method, path, body, headers or {})
            response = connection.getresponse()
            return Answer(response.status, response.headers, response.read())
        finally:
            connection.close()

    def control(self, what, body=None, method=None):
        """GET, or POST of `body`, at the control desk; gives the JSON."""
        payload = json.dumps(body) if body is not None else None
        answer = self.https(method or ("POST" if payload else "GET"), self.endpoints["control"] + "/" + what, payload)
        assert answer.status == 200, (answer.status, answer.body)
        return answer.json()

    def knob(self, door, kind, **more):
        """Turns a knob."""
        return self.control("knobs", {"door": door, "kind": kind, **more})

    def state(self):
        """The counts of what is stored."""
        return self.control("state")

    def settled(self):
        """The counts when nothing is under way any more (held messages may wait)."""
        def done():
            state = self.state()
            return state["waiting"] == state["held"] and state["dueslagMessages"] == state["phoneMessages"] and state
        return until(done, "the end of the work")

    def phone(self):
        """What the phones received."""
        return self.https("GET", self.endpoints["phone"] + "/messages").json()

    def dueslag(self):
        """What stands in the dueslag."""
        return self.https("GET", self.endpoints["dueslag"] + "/messages").json()

    def soap(self, xml, role="client", action="", content_type="text/xml; charset=utf-8", **more):
        """POST to printService."""
        body = xml.encode() if isinstance(xml, str) else xml
        headers = {"Content-Type": content_type, "SOAPAction": '"%s"' % action if action else '""'}
        return self.https("POST", self.endpoints["printService"], body, headers, role, **more)

    def brev(self, identifier, text="Husk din tid på tirsdag", **change):
        """An afsendBrev envelope for the demo's enrolled person; `change` replaces single values, None leaves out."""
        return envelope(afsend_brev(self.demo, identifier, text, **change))


def until(condition, what, seconds=15):
    """Waits for a condition that a daemon brings about, not for a time; fails when it never comes."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        value = condition()
        if value:
            return value
        time.sleep(0.005)
    raise AssertionError("never happened: " + what)


def envelope(payload, namespace=SOAP11):
    """A SOAP envelope around a payload."""
    return '<s:Envelope xmlns:s="%s"><s:Body>%s</s:Body></s:Envelope>' % (namespace, payload)


def contexts(demo, change):
    """InvocationContext and AuthorityContext."""
    value = {"agreement": demo["serviceAgreementUuid"], "system": demo["userSystemUuid"], "cvr": demo["cvr"]}
    value.update({key: change[key] for key in value if key in change})
    made = ""
    if value["agreement"] is not None:
        made += ('<i:InvocationContext xmlns:i="http://serviceplatformen.dk/xml/schemas/InvocationContext/1/">'
                 "<i:ServiceAgreementUUID>%s</i:ServiceAgreementUUID><i:UserSystemUUID>%s</i:UserSystemUUID>"
                 "<i:UserUUID>%s</i:UserUUID><i:ServiceUUID>%s</i:ServiceUUID></i:InvocationContext>"
                 % (value["agreement"], value["system"], demo["userUuid"], demo["serviceUuid"]))
    if value["cvr"] is not None:
        made += ('<a:AuthorityContext xmlns:a="http://serviceplatformen.dk/xml/schemas/AuthorityContext/1/">'
                 "<a:MunicipalityCVR>%s</a:MunicipalityCVR></a:AuthorityContext>" % value["cvr"])
    return made


def afsend_brev(demo, identifier, text, **change):
    """A PrintAfsendBrevRequest as text, so that it can also be wrong."""
    value = {"kanal": "D", "prioritet": "D", "format": "TXT", "materiale": demo["materialeId"],
             "cpr": demo["persons"][0]["cpr"],
             "data": base64.b64encode(text.encode() if isinstance(text, str) else text).decode()}
    value.update({key: change[key] for key in value if key in change})
    materiale = ("<dkal:MeddelelseIndholdstypeIdentifikator>%s</dkal:MeddelelseIndholdstypeIdentifikator>"
                 % value["materiale"] if value["materiale"] is not None else "")
    modtager = ("<f:ForsendelseModtager><dkal:AfsendelseModtager><adir:CPRnummerIdentifikator>%s"
                "</adir:CPRnummerIdentifikator></dkal:AfsendelseModtager></f:ForsendelseModtager>"
                % value["cpr"] if value["cpr"] is not None else "")
    return ('<p:PrintAfsendBrevRequest xmlns:p="%s" xmlns:f="urn:oio:fjernprint:1.0.0" xmlns:dkal="urn:oio:dkal:1.0.0" '
            'xmlns:adir="urn:oio:adir:dagpenge:2009.07.01">%s<p:BrevSPBody><p:Kanalvalg>%s</p:Kanalvalg>'
            "<p:Prioritet>%s</p:Prioritet><p:ForsendelseI><f:AfsendelseIdentifikator>%s</f:AfsendelseIdentifikator>%s"
            "<dkal:FilformatNavn>%s</dkal:FilformatNavn><dkal:MeddelelseIndholdData>%s</dkal:MeddelelseIndholdData>"
            "<f:DokumentParametre/><f:DigitalPostParametre>%s<f:MedsendDokumentRegistreringIndikator>false"
            "</f:MedsendDokumentRegistreringIndikator></f:DigitalPostParametre></p:ForsendelseI></p:BrevSPBody>"
            "</p:PrintAfsendBrevRequest>"
            % (P, contexts(demo, change), value["kanal"], value["prioritet"],
               identifier, modtager, value["format"], value["data"], materiale))


def spoerg_tilmelding(demo, cpr, **change):
    """A PrintSpoergTilmeldingRequest as text."""
    materiale = change.get("materiale", demo["materialeId"])
    wanted = ("<dkal:MeddelelseIndholdstypeIdentifikator>%s</dkal:MeddelelseIndholdstypeIdentifikator>" % materiale
              if materiale is not None else "")
    return ('<p:PrintSpoergTilmeldingRequest xmlns:p="%s" xmlns:dkal="urn:oio:dkal:1.0.0" '
            'xmlns:adir="urn:oio:adir:dagpenge:2009.07.01">%s<p:TilmeldingRequest>%s<dkal:SlutbrugerIdentitet>'
            "<adir:CPRnummerIdentifikator>%s</adir:CPRnummerIdentifikator></dkal:SlutbrugerIdentitet>"
            "</p:TilmeldingRequest></p:PrintSpoergTilmeldingRequest>" % (P, contexts(demo, change), wanted, cpr))


def run(module):
    """Runs every test_* function of a test file in its order; prints the count and leaves a JUnit report; exits."""
    suite = pathlib.Path(module["__file__"]).stem
    names = [name for name in module if name.startswith("test_") and callable(module[name])]
    cases, failed, skipped = [], 0, 0
    for name in names:
        begun = time.monotonic()
        inside = ""
        try:
            skip = module[name]()
            if isinstance(skip, str):
                skipped += 1
                print("%s: skipped, %s" % (name, skip), flush=True)
                inside = "<skipped message=%s/>" % xml.sax.saxutils.quoteattr(skip)
        except Exception:  # a test fails by any exception
            failed += 1
            trace = traceback.format_exc()
            print("%s: FAILED\n%s" % (name, trace), flush=True)
            inside = "<failure>%s</failure>" % xml.sax.saxutils.escape(trace)
        print("%s: %.1f s" % (name, time.monotonic() - begun), flush=True)
        cases.append('<testcase classname="%s" name="%s" time="%.3f">%s</testcase>'
                     % (suite, name, time.monotonic() - begun, inside))
    print("%d passed, %d failed, %d skipped" % (len(names) - failed - skipped, failed, skipped))
    results = os.environ.get("NEMSMS_RESULTS")
    if results:
        report = ('<?xml version="1.0" encoding="UTF-8"?>\n<testsuite name="%s" tests="%d" failures="%d" skipped="%d">%s'
                  "</testsuite>\n" % (suite, len(names), failed, skipped, "".join(cases)))
        pathlib.Path(results, suite + ".xml").write_text(report, encoding="utf-8")
    sys.exit(1 if failed else 0)

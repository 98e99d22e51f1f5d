#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""nemsmsctl certifikat inspect --online against an OCSP responder and a list over http, both on loopback; and what is said
when nobody answers, answers badly or too much."""

import http.server
import pathlib
import socket
import subprocess
import sys
import tempfile
import threading

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
from badservers import ANSWER, HERE, SERVER, Pki, context, serve  # noqa: E402
from ctl import Vault, ctl  # noqa: E402
from platformclient import run, until  # noqa: E402

UNREACHED, NOPLACE = "certificate.revocation.unreached", "certificate.revocation.noplace"


def free_port():
    """A port that nobody listens at."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()[1]


class Web:
    """Answers with what was put at a path; notes what was asked for."""

    def __init__(self):
        self.pages, self.asked = {}, []
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            """One request."""

            def do_GET(self):  # noqa: N802
                """A page, a redirect, or nothing."""
                outer.asked.append((self.command, self.path, dict(self.headers)))
                status, body = outer.pages.get(self.path, (404, b""))
                self.send_response(status)
                if status == 302:
                    self.send_header("Location", body.decode())
                    body = b""
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                try:
                    self.wfile.write(body)
                except OSError:
                    pass # the caller had enough

            do_POST = do_GET

            def log_message(self, *_):  # pylint: disable=arguments-differ
                """Says nothing."""
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.port = self.server.server_port
        threading.Thread(target=self.server.serve_forever, daemon=True).start()


class Setup:
    """A PKI whose certificates name the responder and the list."""

    def __init__(self, folder):
        self.pki, self.web, self.ocsp = Pki(folder), Web(), free_port()
        self.pki.authority("root")
        self.responder = None

    def leaf(self, name, ocsp=None, crl=None, here=False):
        """A certificate that says whom to ask, with its issuer in one file; `here` = for a server on loopback."""
        places = [SERVER] + ([HERE] if here else [])
        places += ["authorityInfoAccess=" + ",".join("OCSP;URI:" + one for one in ocsp)] if ocsp else []
        places += ["crlDistributionPoints=" + ",".join("URI:" + one for one in crl)] if crl else []
        self.pki.make(name, "root", places)
        self.pki.chain(name, "root")
        return self.pki.file(name + ".chain")

    def answer(self, name):
        """Starts the responder over the register of that certificate."""
        self.stop()
        self.responder = subprocess.Popen(
            ["openssl", "ocsp", "-index", name + ".db", "-port", str(self.ocsp), "-rsigner", "root.pem", "-rkey", "root.key",
             "-CA", "root.pem", "-ndays", "1"], cwd=self.pki.folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

        def listens(): # without connecting: the responder serves one caller at a time
            listening = "%s:%04X" % ("0100007F", self.ocsp), "%s:%04X" % ("0" * 8, self.ocsp), "%s:%04X" % ("0" * 32, self.ocsp)
            lines = [line.split() for name in ("tcp", "tcp6") for line in pathlib.Path("/proc/net", name).read_text().splitlines()]
            return any(line[1] in listening and line[3] == "0A" for line in lines)
        until(listens, "the responder")

    def revoke(self, name):
        """Into its own register, and a list that names it."""
        words = ["ca", "-batch", "-config", name + ".cnf", "-cert", "root.pem", "-keyfile", "root.key", "-md", "sha256"]
        self.pki.openssl(*words, "-revoke", name + ".pem")

    def list(self, name):
        """The list of that register, DER."""
        words = ["ca", "-batch", "-config", name + ".cnf", "-cert", "root.pem", "-keyfile", "root.key", "-md", "sha256"]
        self.pki.openssl(*words, "-gencrl", "-crldays", "30", "-out", name + ".crl")
        self.pki.openssl("crl", "-in", name + ".crl", "-outform", "DER", "-out", name + ".crl.der")
        return (self.pki.folder / (name + ".crl.der")).read_bytes()

    def stop(self):
        """No responder any more."""
        if self.responder:
            self.responder.kill()
            self.responder.wait()
            self.responder = None


def codes(file, *more):
    """What is said of revocation, in the order in which it is said."""
    said = ctl("--json", "certifikat", "inspect", file, *more)
    words = ("certificate.crl", "certificate.ocsp", "certificate.revo", "certificate.issuer.")
    return [one["code"] for one in said.object()["findings"] if one["code"].startswith(words)], said


def test_who_is_asked_answers():
    with tempfile.TemporaryDirectory(prefix="nemsms-revocation-") as folder:
        setup = Setup(folder)
        service, page = "http://127.0.0.1:%d/" % setup.ocsp, "http://127.0.0.1:%d/" % setup.web.port
        try:
            asked = setup.leaf("asked", [service])
            setup.answer("asked")
            assert codes(asked)[0] == [], "nobody is asked unasked"
            found, said = codes(asked, "--online")
            assert found == ["certificate.ocsp.good"], said.out
            setup.revoke("asked")
            setup.answer("asked")
            found, said = codes(asked, "--online")
            assert (found, said.code) == (["certificate.revoked"], 3), (found, said.code, said.err)
            setup.stop()
            found, said = codes(asked, "--online")
            assert found == [UNREACHED] and "127.0.0.1" in said.out, said.out

            listed = setup.leaf("listed", None, [page + "listed.crl"])
            setup.web.pages["/listed.crl"] = (200, setup.list("listed"))
            assert codes(listed)[0] == [] and setup.web.asked == []
            assert codes(listed, "--online")[0] == ["certificate.crl.good"]
            command, path, headers = setup.web.asked.pop()
            assert (command, path) == ("GET", "/listed.crl") and "Cookie" not in headers, headers
            setup.revoke("listed")
            setup.web.pages["/listed.crl"] = (200, setup.list("listed"))
            assert codes(listed, "--online")[0] == ["certificate.revoked"]

            both = setup.leaf("both", [service], [page + "both.crl"]) # the responder is gone: the list is asked
            setup.web.pages["/both.crl"] = (200, setup.list("both"))
            assert codes(both, "--online")[0] == [UNREACHED, "certificate.crl.good"]
        finally:
            setup.stop()


def test_the_authorities_above_are_asked_too():
    with tempfile.TemporaryDirectory(prefix="nemsms-revocation-") as folder:
        setup = Setup(folder)
        page = "http://127.0.0.1:%d/" % setup.web.port
        setup.pki.authority("silent", "root")
        setup.pki.authority("middle", "root", "basicConstraints=critical,CA:TRUE", "crlDistributionPoints=URI:" + page + "middle.crl")
        for issuer in ("silent", "middle"):
            setup.pki.make("under" + issuer, issuer, [SERVER, "crlDistributionPoints=URI:" + page + "leaf.crl"])
            setup.pki.chain("under" + issuer, issuer, "root")
        below = setup.pki.file("undermiddle.chain")
        words = ["ca", "-batch", "-config", "middle.cnf", "-cert", "middle.pem", "-keyfile", "middle.key", "-md", "sha256"]
        setup.pki.openssl(*words, "-gencrl", "-crldays", "30", "-out", "leaf.crl")
        setup.web.pages["/leaf.crl"] = (200, (setup.pki.folder / "leaf.crl").read_bytes())
        found, said = codes(below, "--online")
        assert found == ["certificate.crl.good", "certificate.issuer.unasked"] and "middle" in said.out, (found, said.out)
        setup.web.pages["/middle.crl"] = (200, setup.list("root"))
        assert codes(below, "--online")[0] == ["certificate.crl.good", "certificate.issuer.notrevoked"]
        setup.pki.revoke("middle")
        setup.web.pages["/middle.crl"] = (200, (setup.pki.folder / "root.crl").read_bytes())
        found, said = codes(below, "--online")
        assert (found, said.code) == (["certificate.crl.good", "certificate.issuer.revoked"], 3), (found, said.code)
        found, said = codes(below, "--crl", setup.pki.file("root.crl")) # the same from a file, with no network
        assert (found, said.code) == (["certificate.issuer.revoked"], 3), (found, said.code)
        assert codes(setup.pki.file("undersilent.chain"), "--online")[0][1:] == ["certificate.issuer.noplace"]


def test_what_is_no_answer_is_said_aloud():
    with tempfile.TemporaryDirectory(prefix="nemsms-revocation-") as folder:
        setup = Setup(folder)
        page = "http://127.0.0.1:%d/" % setup.web.port
        setup.web.pages.update({"/moved": (302, (page + "good").encode()), "/refused": (403, b"no"), "/empty": (200, b""),
                                "/large": (200, b"x" * (21 * 1024 * 1024)), "/nonsense": (200, b"<html>sign in</html>")})
        assert codes(setup.leaf("nobody"), "--online")[0] == [NOPLACE]
        for name, places, expected in (("moved", [page + "moved"], [UNREACHED]), ("refused", [page + "refused"], [UNREACHED]),
                                       ("empty", [page + "empty"], [UNREACHED]), ("large", [page + "large"], [UNREACHED]),
                                       ("ldap", ["ldap://127.0.0.1/cn=x"], [UNREACHED]),
                                       ("file", ["file:///etc/passwd"], [UNREACHED]),
                                       ("secret", ["http://me:secret@127.0.0.1/"], [UNREACHED]),
                                       ("nonsense", [page + "nonsense"], ["certificate.crl.unreadable"]),
                                       ("many", [page + "none"] * 5, [UNREACHED, UNREACHED])):
            found, said = codes(setup.leaf(name, None, places), "--online")
            assert found == expected, (name, found, said.out)
        assert len([one for one in setup.web.asked if one[1] == "/none"]) == 2
        assert not any(one[1] == "/good" for one in setup.web.asked), "a redirect was followed"
        stranger = setup.leaf("answered", [page + "nonsense"])
        assert codes(stranger, "--online")[0] == ["certificate.ocsp.unreadable"]


class Server:
    """An environment's server with that certificate; notes what is asked of it."""

    def __init__(self, pki, name):
        self.asked = []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.address = "https://127.0.0.1:%d/" % self.listener.getsockname()[1]
        threading.Thread(target=serve, args=(self.listener, context(pki, name), self.answer), daemon=True).start()

    def answer(self, stream):
        """Says something to whoever asks."""
        got = b""
        while b"\r\n\r\n" not in got:
            more = stream.recv(4096)
            self.asked += [more] if more else []
            if not more:
                return
            got += more
        stream.sendall(ANSWER)
        stream.unwrap()


def self_told(store):
    """Calls that are no check say it too: a look-up in its findings, sending beside what came of it."""
    store("myndighed", "create", "--cvr", "29189846", "--navn", "Prøvekøbing").ok()
    store("afsendersystem", "create", "--sysId", "1234", "--navn", "NemSMS").ok()
    store("materiale", "create", "--materialeId", "167783", "--navn", "Påmindelse", "--type", "nemsms", "--afsendersystemId",
          "1234").ok()
    store("serviceaftale", "create", "--navn", "Aftalen", "--integration", "sf1600", "--myndighedId", "29189846",
          "--nemSmsSysId", "1234", "--adgang", "token", "--uuid", "9f6b1a52-3c1d-4c7e-8a20-5d1e0b7c4f11", "--brugersystemUuid",
          "0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d").ok()
    for state in ("anmodet", "godkendt", "aktiv"):
        store("serviceaftale", "tilstand", "Aftalen", state).ok()
    store("testperson", "create", "--navn", "Kommunen selv", "--miljoeId", "Udenfor", "--samtykke", "true", "--cvr-stdin",
          given="29189846\n").ok()
    recipient = ("--serviceaftale", "Aftalen", "--materiale", "167783", "--testperson", "Kommunen selv", "--tekst", "Hej")
    said = store.json("sms", "check", *recipient)
    assert any(one["check"] == "server" and one["code"] == "miljoe.server.unasked" for one in said.object()["checks"]), said.out
    said = store.json("sms", "send", *recipient)
    assert said.err.count("miljoe.server.unasked") == 1, said.err


def test_a_call_sends_nothing_to_a_revoked_server_and_says_when_nobody_can_tell():
    with tempfile.TemporaryDirectory(prefix="nemsms-revocation-") as folder, Vault() as store:
        setup = Setup(folder)
        service, page = "http://127.0.0.1:%d/" % setup.ocsp, "http://127.0.0.1:%d/" % setup.web.port
        store("miljoe", "create", "--navn", "Udenfor", "--art", "eksternttestmiljoe", "--printServiceUrl",
              "https://127.0.0.1:1/", "--tillidsankerfil", setup.pki.file("root.pem")).ok()

        def check(server):
            """Where the check stopped by transport, what it warned of, and what came through."""
            server.asked.clear()
            store("miljoe", "revise", "Udenfor", "--printServiceUrl", server.address).ok()
            report = store.json("miljoe", "check", "Udenfor").object()
            code = next((one["code"] for one in report["layers"] if one["result"] == "stopped"), "")
            warned = [one for one in report["findings"] if one["code"] == "miljoe.server.unasked"]
            return code if code.startswith("transport.") else "", warned, server.asked
        try:
            setup.leaf("asked", [service], here=True)
            (setup.pki.folder / "asked.chain").unlink() # the issuer stands among the trusted ones only
            asked = Server(setup.pki, "asked")
            setup.answer("asked")
            code, warned, came = check(asked)
            assert (code, warned) == ("", []) and came, (code, warned)
            setup.revoke("asked")
            setup.answer("asked")
            assert check(asked) == ("transport.tls.revoked", [], [])
            setup.stop()
            code, warned, came = check(asked)
            assert code == "" and came and "127.0.0.1" in warned[0]["message"], (code, warned)
            self_told(store)

            setup.leaf("listed", None, [page + "listed.crl"], here=True)
            listed = Server(setup.pki, "listed")
            setup.web.pages["/listed.crl"] = (200, setup.list("listed"))
            assert check(listed)[:2] == ("", [])
            assert len(setup.web.asked) == 1, "one question for all that goes to one server"
            setup.revoke("listed")
            setup.web.pages["/listed.crl"] = (200, setup.list("listed"))
            assert check(listed) == ("transport.tls.revoked", [], [])

            setup.leaf("nobody", here=True)
            nobody = Server(setup.pki, "nobody")
            code, warned, came = check(nobody)
            assert (code, warned) == ("", []) and came, (code, warned)
        finally:
            setup.stop()


run(globals())

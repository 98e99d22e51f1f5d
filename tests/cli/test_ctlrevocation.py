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
from badservers import SERVER, Pki  # noqa: E402
from ctl import ctl  # noqa: E402
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

    def leaf(self, name, ocsp=None, crl=None):
        """A certificate that says whom to ask, with its issuer in one file."""
        places = [SERVER]
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
    words = ("certificate.crl", "certificate.ocsp", "certificate.revo")
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


run(globals())

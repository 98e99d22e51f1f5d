#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Servers that nobody should speak to, each wrong in one way, with a PKI made by the openssl program.

`badservers.py DIR` makes the PKI in DIR, starts all servers on loopback, prints one line of JSON
{"ca": path, "client": path, "ports": {name: port}} and runs until its standard input ends. SERVERS names them all.
"""

import datetime
import functools
import http.server
import json
import pathlib
import socket
import ssl
import subprocess
import sys
import threading
import warnings

warnings.filterwarnings("ignore", category=DeprecationWarning) # old TLS is what some of them are for

ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok"
CUT = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 2000\r\nConnection: close\r\n\r\nonly this"
SERVER = "extendedKeyUsage=serverAuth"
HERE = "subjectAltName=IP:127.0.0.1,DNS:localhost"
WEAK = "ALL:COMPLEMENTOFALL:@SECLEVEL=0"


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Gives files out and says nothing."""

    def log_message(self, *_):  # pylint: disable=arguments-differ
        """Says nothing."""


class Pki:
    """Authorities and certificates in a folder."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.now = datetime.datetime.now(datetime.timezone.utc)

    def file(self, name):
        """Path of a file."""
        return str(self.folder / name)

    def openssl(self, *words):
        """One call of the program."""
        subprocess.run(["openssl", *words], check=True, capture_output=True, cwd=self.folder)

    def days(self, number):
        """A moment so many days from now, as the program takes it."""
        return (self.now + datetime.timedelta(days=number)).strftime("%Y%m%d%H%M%SZ")

    def make(self, name, issuer=None, extensions=(), key="ec", digest="sha256", begin=-2, end=300,
             subject=None):
        """A certificate `name`.pem with its key, signed by `issuer` (or by itself)."""
        kind = ["-newkey", "rsa:" + key[3:]] if key.startswith("rsa") else ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"]
        self.openssl("req", "-new", "-nodes", *kind, "-keyout", name + ".key", "-out", name + ".csr", "-subj",
                     subject or "/O=Bad servers/CN=" + name)
        config = self.folder / (name + ".cnf")
        config.write_text("[ca]\ndefault_ca=d\n[d]\ndatabase=%s.db\nserial=%s.srl\nnew_certs_dir=.\npolicy=p\n"
                          "email_in_dn=no\nrand_serial=yes\nunique_subject=no\n[p]\nO=optional\nCN=supplied\n[x]\n%s\n"
                          % (name, name, "\n".join(extensions)), encoding="utf-8")
        (self.folder / (name + ".db")).touch()
        signer = ["-selfsign", "-keyfile", name + ".key"] if not issuer else ["-cert", issuer + ".pem", "-keyfile", issuer + ".key"]
        self.openssl("ca", "-batch", "-notext", "-config", config.name, "-in", name + ".csr", "-out", name + ".pem", *signer,
                     "-md", digest, "-startdate", self.days(begin), "-enddate", self.days(end), "-extensions", "x")

    def authority(self, name, issuer=None, *more, **rest):
        """A certificate that may sign others."""
        rules = more or ("basicConstraints=critical,CA:TRUE",)
        self.make(name, issuer, [*rules, "keyUsage=critical,keyCertSign,cRLSign"], **rest)

    def chain(self, *names):
        """One file with these certificates, the leaf first."""
        path = self.folder / (names[0] + ".chain")
        path.write_text("".join((self.folder / (name + ".pem")).read_text(encoding="utf-8") for name in names), encoding="utf-8")

    def build(self):
        """Everything that the servers need."""
        self.authority("root")
        self.authority("stranger")
        for name, rest in (("good", {}), ("expired", {"begin": -20, "end": -1}), ("notyet", {"begin": 5}),
                           ("rsa1024", {"key": "rsa1024"}), ("sha1", {"digest": "sha1"})):
            self.make(name, "root", [SERVER, HERE], **rest)
        self.make("wronghost", "root", [SERVER, "subjectAltName=IP:127.0.0.9,DNS:other.example"])
        self.make("wildcard", "root", [SERVER, "subjectAltName=DNS:*.example"])
        self.make("unknownca", "stranger", [SERVER, HERE])
        self.make("selfsigned", None, [SERVER, HERE])
        self.make("clientonly", "root", ["extendedKeyUsage=clientAuth", HERE])
        self.authority("narrow", "root", "basicConstraints=critical,CA:TRUE", "nameConstraints=critical,permitted;DNS:example,permitted;IP:10.0.0.0/255.0.0.0")
        self.authority("old", "root", begin=-20, end=-1)
        self.authority("middle", "root")
        self.authority("ending", "root", "basicConstraints=critical,CA:TRUE,pathlen:0")
        self.authority("toomany", "ending")
        self.make("noauthority", "root", ["basicConstraints=critical,CA:FALSE", "keyUsage=digitalSignature"])
        for name, issuer in (("outofname", "narrow"), ("oldissuer", "old"), ("nochain", "middle"), ("toolong", "toomany"),
                             ("byleaf", "noauthority")):
            self.make(name, issuer, [SERVER, HERE])
        self.chain("outofname", "narrow")
        self.chain("oldissuer", "old")
        self.chain("toolong", "toomany", "ending")
        self.chain("byleaf", "noauthority")
        for name, issuer, rest in (("client", "root", {}), ("strangeclient", "stranger", {}),
                                   ("expiredclient", "root", {"begin": -20, "end": -1}), ("revokedclient", "root", {})):
            self.make(name, issuer, ["extendedKeyUsage=clientAuth"], **rest)
            self.openssl("pkcs12", "-export", "-inkey", name + ".key", "-in", name + ".pem", "-out", name + ".p12",
                         "-passout", "pass:prøve")
        self.revoke("revokedclient")
        self.fallen()

    def fallen(self):
        """A server whose certificate was revoked, and one whose authority was: both say where the root's list is."""
        handler = functools.partial(Quiet, directory=str(self.folder))
        lists = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=lists.serve_forever, daemon=True).start()
        place = "crlDistributionPoints=URI:http://127.0.0.1:%d/root.crl" % lists.server_port
        self.make("revoked", "root", [SERVER, HERE, place])
        self.authority("fallen", "root", "basicConstraints=critical,CA:TRUE", place)
        self.make("revokedissuer", "fallen", [SERVER, HERE])
        self.chain("revokedissuer", "fallen")
        self.revoke("revoked")
        self.revoke("fallen")

    def revoke(self, name):
        """A list of the root that names this certificate, beside the root."""
        self.openssl("ca", "-batch", "-config", "root.cnf", "-cert", "root.pem", "-keyfile", "root.key", "-md", "sha256",
                     "-revoke", name + ".pem")
        self.openssl("ca", "-batch", "-config", "root.cnf", "-cert", "root.pem", "-keyfile", "root.key", "-md", "sha256",
                     "-gencrl", "-crldays", "30", "-out", "root.crl")


def context(pki, name="good", low=ssl.TLSVersion.TLSv1_2, high=ssl.TLSVersion.TLSv1_3, ciphers=None):
    """What a server shows, weak enough to be as bad as it shall be."""
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    made.set_ciphers(ciphers or WEAK)
    made.minimum_version, made.maximum_version = low, high
    chain = pki.folder / (name + ".chain")
    made.load_cert_chain(str(chain) if chain.exists() else pki.file(name + ".pem"), pki.file(name + ".key"))
    return made


def demanding(pki, revocation=False):
    """A server that wants a certificate of the root from its callers."""
    made = context(pki)
    made.verify_mode = ssl.CERT_REQUIRED
    made.load_verify_locations(pki.file("root.pem"))
    if revocation:
        made.load_verify_locations(pki.file("root.crl"))
        made.verify_flags |= ssl.VERIFY_CRL_CHECK_LEAF
    return made


def anonymous(pki):
    """Only ciphers without any certificate."""
    return context(pki, high=ssl.TLSVersion.TLSv1_2, ciphers="aNULL:@SECLEVEL=0")


def shortdh(pki):
    """A key exchange in a group of 1024 bits."""
    made = context(pki, "rsagood", high=ssl.TLSVersion.TLSv1_2, ciphers="DHE:@SECLEVEL=0")
    made.load_dh_params(pki.file("dh1024.pem"))
    return made


def tls(number):
    """Only that version of TLS."""
    return lambda pki: context(pki, low=number, high=number)


def shows(name):
    """A server with that certificate."""
    return lambda pki: context(pki, name)


def unencrypted(pki):
    """Speaks TLS 1.2 and encrypts nothing."""
    return context(pki, "rsagood", high=ssl.TLSVersion.TLSv1_2, ciphers="eNULL:@SECLEVEL=0")


def read_request(stream):
    """Reads to the end of the head; what comes after is left."""
    got = b""
    while b"\r\n\r\n" not in got:
        more = stream.recv(4096)
        if not more:
            return
        got += more


def answering(bytes_, polite=True):
    """Answers so. Not polite: the connection ends without TLS's own good-bye."""
    def answer(stream):
        read_request(stream)
        stream.sendall(bytes_)
        if polite:
            stream.unwrap()
    return answer


def plain(bytes_):
    """No TLS at all: says this, whatever comes, and hangs up."""
    def answer(connection):
        connection.recv(4096)
        if bytes_:
            connection.sendall(bytes_)
    return answer


# name: (what makes its TLS, or None; what it does with a connection)
SERVERS = {
    "good": (shows("good"), answering(ANSWER)),
    **{name: (shows(name), answering(ANSWER)) for name in (
        "expired", "notyet", "wronghost", "wildcard", "unknownca", "selfsigned", "rsa1024", "sha1", "clientonly", "outofname",
        "oldissuer", "nochain", "toolong", "byleaf", "revoked", "revokedissuer")},
    "tls10": (tls(ssl.TLSVersion.TLSv1), answering(ANSWER)),
    "tls11": (tls(ssl.TLSVersion.TLSv1_1), answering(ANSWER)),
    "anonymous": (anonymous, answering(ANSWER)),
    "unencrypted": (unencrypted, answering(ANSWER)),
    "shortdh": (shortdh, answering(ANSWER)),
    "demanding": (demanding, answering(ANSWER)),
    "demandinglist": (lambda pki: demanding(pki, True), answering(ANSWER)),
    "cut": (shows("good"), answering(CUT, polite=False)),
    "silentend": (shows("good"), answering(b"", polite=False)),
    "nohttp": (shows("good"), answering(b"220 mail.example ESMTP\r\n\r\n")),
    "http": (None, plain(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")),
    "hangup": (None, plain(b"")),
}


def serve(listener, made, act):
    """Takes connections until the listener is closed."""
    while True:
        try:
            connection, _ = listener.accept()
        except OSError:
            return
        connection.settimeout(10)
        line = connection.dup()
        try:
            with connection:
                if made:
                    with made.wrap_socket(connection, server_side=True, suppress_ragged_eofs=False) as stream:
                        act(stream)
                else:
                    act(connection)
        except (OSError, ValueError):
            pass # the caller did what a careful one does
        hang_up(line)


def hang_up(line):
    """Ends the connection so that what was said last arrives: unread bytes would break it off at once."""
    with line:
        try:
            line.shutdown(socket.SHUT_WR)
            line.settimeout(2)
            while line.recv(4096):
                pass
        except OSError:
            pass # the caller was quicker


class BadServers:
    """All of them, for as long as the `with` block lasts."""

    def __init__(self, folder):
        self.pki = Pki(folder)
        self.pki.build()
        self.pki.make("rsagood", "root", [SERVER, HERE], key="rsa2048")
        self.pki.openssl("dhparam", "-dsaparam", "-out", "dh1024.pem", "1024")
        self.ports, self._listeners = {}, []
        for name, (make, act) in SERVERS.items():
            listener = socket.create_server(("127.0.0.1", 0))
            self.ports[name] = listener.getsockname()[1]
            self._listeners.append(listener)
            made = make(self.pki) if make else None
            threading.Thread(target=serve, args=(listener, made, act), daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for listener in self._listeners:
            listener.close()

    def file(self, name):
        """Path of a file of the PKI."""
        return self.pki.file(name)


if __name__ == "__main__":
    with BadServers(sys.argv[1]) as servers:
        print(json.dumps({"ca": servers.file("root.pem"), "folder": sys.argv[1], "ports": servers.ports}), flush=True)
        sys.stdin.read()

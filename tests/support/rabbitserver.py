#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A RabbitMQ node of one's own: unprivileged, in a temporary folder, TLS on loopback only, with certificates, users, the
virtual host BF and dueslag (queues) made for it; its Erlang port mapper is its own too.

    rabbitserver.py COMMAND...   runs COMMAND with $NEMSMS_TEST_BROKER, the path of a JSON file about the node; ends with
                                 77 and a word where RabbitMQ is not installed.

The user `fagsystem` has the password `hemmeligt` and may log in by client certificate too (SASL EXTERNAL).
"""
import base64
import ctypes
import datetime
import hashlib
import json
import os
import pathlib
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import tempfile

SERVER = "/usr/lib/rabbitmq/bin/rabbitmq-server"
USER, PASSWORD, VHOST = "fagsystem", "hemmeligt", "BF"
QUEUES = [f"11111111-1111-4111-8111-{number:012}" for number in range(1, 21)]


def missing():
    """What is not installed, as a sentence; empty when all is there."""
    if not os.path.exists(SERVER) or not shutil.which("epmd"):
        return "SKIP: RabbitMQ is not installed (package rabbitmq-server)."
    return ""


def servant():
    """Whom root runs the node as; None when we are somebody else already."""
    return pwd.getpwnam("nobody") if os.geteuid() == 0 else None


def follow():
    """The node goes with the one who started it, however that ends."""
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def make_certificates(folder):
    """ca.pem, server.pem + server.key, client.pem + client.key (CN fagsystem), client.p12 (password test), other-ca.pem."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.serialization import pkcs12
    now = datetime.datetime.utcnow()

    def made(name, key, issuer, issuer_key, more):
        builder = x509.CertificateBuilder(issuer, x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)]),
                                          key.public_key(), x509.random_serial_number(),
                                          now - datetime.timedelta(hours=1), now + datetime.timedelta(days=2))
        for extension, critical in more:
            builder = builder.add_extension(extension, critical)
        return builder.sign(issuer_key, hashes.SHA256())

    def keep(name, certificate, key=None):
        (folder / f"{name}.pem").write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
        if key:
            (folder / f"{name}.key").write_bytes(key.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()))

    authority = [(x509.BasicConstraints(True, None), True)]
    keys = [ec.generate_private_key(ec.SECP256R1()) for _ in range(4)]
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Broker test CA")])
    keep("ca", made("Broker test CA", keys[0], name, keys[0], authority))
    other = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Other CA")])
    keep("other-ca", made("Other CA", keys[3], other, keys[3], authority))
    server = made("localhost", keys[1], name, keys[0],
                  [(x509.SubjectAlternativeName([x509.DNSName("localhost")]), False)])
    keep("server", server, keys[1])
    client = made(USER, keys[2], name, keys[0], [])
    keep("client", client, keys[2])
    (folder / "client.p12").write_bytes(pkcs12.serialize_key_and_certificates(
        b"client", keys[2], client, None, serialization.BestAvailableEncryption(b"test")))


def definitions():
    salt = b"salt"
    password = base64.b64encode(salt + hashlib.sha256(salt + PASSWORD.encode()).digest()).decode()
    return {"users": [{"name": USER, "password_hash": password, "hashing_algorithm": "rabbit_password_hashing_sha256",
                       "tags": ""}],
            "vhosts": [{"name": VHOST}],
            "permissions": [{"user": USER, "vhost": VHOST, "configure": ".*", "write": ".*", "read": ".*"}],
            "queues": [{"name": name, "vhost": VHOST, "durable": True, "auto_delete": False, "arguments": {}}
                       for name in QUEUES]}


class RabbitServer:
    """`first_frame`: bytes that the node takes in a connection's first frame; RabbitMQ's own limit is 4,096."""

    def __init__(self, first_frame=8192):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="rabbit"))
        self.port, self.process, self.mapper = free_port(), None, None
        make_certificates(self.folder)
        self._configure(first_frame)
        self.person = servant()
        if self.person:
            for path in (self.folder, *self.folder.iterdir()):
                os.chown(path, self.person.pw_uid, self.person.pw_gid)
        mapper = str(free_port())
        home = str(self.folder)
        self.environment = {
            "PATH": os.environ["PATH"], "HOME": home, "LC_ALL": "C.UTF-8", "ERL_EPMD_PORT": mapper,
            "ERL_EPMD_ADDRESS": "127.0.0.1", "RABBITMQ_NODENAME": "proeve@localhost",
            "RABBITMQ_DIST_PORT": str(free_port()), "RABBITMQ_CONF_ENV_FILE": "/dev/null",
            "RABBITMQ_CONFIG_FILE": home + "/rabbitmq", "RABBITMQ_ADVANCED_CONFIG_FILE": home + "/advanced.config",
            "RABBITMQ_GENERATED_CONFIG_DIR": home + "/generated", "RABBITMQ_MNESIA_BASE": home + "/mnesia",
            "RABBITMQ_LOG_BASE": home + "/log", "RABBITMQ_LOGS": "-",
            "RABBITMQ_ENABLED_PLUGINS_FILE": home + "/enabled_plugins", "RABBITMQ_PID_FILE": home + "/pid",
            "RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS": "+S 1:1 +sbwt none -kernel inet_dist_use_interface {127,0,0,1}"}
        self.mapper = self._start("epmd", "-port", mapper, "-address", "127.0.0.1")
        self.start()

    def _configure(self, first_frame):
        here = self.folder
        (here / "definitions.json").write_text(json.dumps(definitions()), encoding="utf-8")
        (here / "enabled_plugins").write_text("[rabbitmq_auth_mechanism_ssl].\n", encoding="utf-8")
        (here / "advanced.config").write_text(f"[{{rabbit, [{{initial_frame_max, {first_frame}}}]}}].\n", encoding="utf-8")
        (here / "rabbitmq.conf").write_text(f"""listeners.tcp = none
listeners.ssl.1 = 127.0.0.1:{self.port}
ssl_options.cacertfile = {here}/ca.pem
ssl_options.certfile = {here}/server.pem
ssl_options.keyfile = {here}/server.key
ssl_options.verify = verify_peer
ssl_options.fail_if_no_peer_cert = false
auth_mechanisms.1 = PLAIN
auth_mechanisms.2 = EXTERNAL
ssl_cert_login_from = common_name
loopback_users = none
disk_free_limit.absolute = 1MB
load_definitions = {here}/definitions.json
""", encoding="utf-8")

    def _start(self, *command):
        identity = {"user": self.person.pw_uid, "group": self.person.pw_gid, "extra_groups": []} if self.person else {}
        return subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                                text=True, env=self.environment, cwd=self.folder, preexec_fn=follow,
                                start_new_session=True, **identity)

    def start(self):
        self.process = self._start(SERVER)
        said = ""
        for line in self.process.stdout:
            said += line
            if "Server startup complete" in line:
                # What it says later is read to the end, so that it never waits for a reader.
                subprocess.Popen(["cat"], stdin=self.process.stdout, stdout=subprocess.DEVNULL, preexec_fn=follow)
                return
        raise RuntimeError("The node did not start: " + said)

    def kill(self):
        """At once, as a machine that loses its power."""
        if self.process:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
            self.process.stdout.close()
            self.process = None

    def about(self):
        return {"port": self.port, "folder": str(self.folder), "user": USER, "password": PASSWORD, "vhost": VHOST,
                "queues": QUEUES}

    def connect(self):
        """An independent client: python3-pika over TLS."""
        import pika
        import ssl
        context = ssl.create_default_context(cafile=str(self.folder / "ca.pem"))
        return pika.BlockingConnection(pika.ConnectionParameters(
            "localhost", self.port, VHOST, pika.PlainCredentials(USER, PASSWORD),
            ssl_options=pika.SSLOptions(context, "localhost")))

    def address(self, queue=QUEUES[0], user=USER):
        return f"amqps://{user + '@' if user else ''}localhost:{self.port}/{VHOST}/{queue}"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.kill()
        if self.mapper:
            self.mapper.kill()
            self.mapper.wait()
            self.mapper.stdout.close()
        shutil.rmtree(self.folder)


def main():
    absent = missing()
    if absent:
        print(absent)
        return 77
    with RabbitServer() as server, tempfile.NamedTemporaryFile("w", suffix=".json") as about:
        json.dump(server.about(), about)
        about.flush()
        return subprocess.run(sys.argv[1:], env=os.environ | {"NEMSMS_TEST_BROKER": about.name}, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())

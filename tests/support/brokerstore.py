# SPDX-License-Identifier: GPL-3.0-or-later
"""A store whose dueslag stands at a real broker, and the messages that another program puts there."""

import contextlib
import os
import subprocess
import tempfile

import rabbitserver
from ctl import PROGRAM, Vault

KIND = "00000000-0000-4000-8000-000000002250"  # of a NemSMSTilmelding
CPR = "2512484916"


def envelope(number, signed_on=True):
    """A Haendelsesbesked as another program would write it, with its payload as an element."""
    return (f"<b:Haendelsesbesked xmlns:b='urn:oio:besked:kuvert:1.0' xmlns='urn:oio:sagdok:3.0.0'><b:BeskedId>"
            f"<UUIDIdentifikator>bd12c645-de98-453a-ac80-{number:012}</UUIDIdentifikator></b:BeskedId>"
            f"<b:BeskedVersion>1.0</b:BeskedVersion><b:Beskedkuvert><b:Filtreringsdata><b:Beskedtype><UUIDIdentifikator>"
            f"{KIND}</UUIDIdentifikator></b:Beskedtype></b:Filtreringsdata><b:Leveranceinformation/></b:Beskedkuvert>"
            f"<b:Beskeddata><n:NemSMSTilmelding xmlns:n='urn:reconstructed:digitalpost:nemsmstilmelding'>"
            f"<n:CPRnummerIdentifikator>{CPR}</n:CPRnummerIdentifikator><n:TilmeldtIndikator>{str(signed_on).lower()}"
            f"</n:TilmeldtIndikator></n:NemSMSTilmelding></b:Beskeddata></b:Haendelsesbesked>").encode()


class Outside:
    """A store with an environment whose dueslag stands at the broker."""

    def __init__(self, broker, queue, **more):
        self._store = Vault()
        self.queue, self.broker = rabbitserver.QUEUES[queue], broker
        address = broker.address(self.queue, **more)
        self("miljoe", "create", "--navn", "Broker", "--art", "eksternttestmiljoe", "--printServiceUrl",
             "https://localhost:9/", "--dueslagUrl", address, "--tillidsankerfil", str(broker.folder / "ca.pem"),
             here=False).ok()

    def __call__(self, *words, here=True, password=rabbitserver.PASSWORD, **more):
        return self._store.json(*(["--miljoe", "Broker"] if here else []), *words, secrets=[password], **more)

    def publish(self, *bodies):
        import pika
        with contextlib.closing(self.broker.connect()) as connection:
            channel = connection.channel()
            channel.confirm_delivery()
            for body in bodies:
                channel.basic_publish("", self.queue, body, pika.BasicProperties(delivery_mode=2), mandatory=True)

    def pour(self, bodies):
        """Many at once; the broker may still be taking them in."""
        import pika
        with contextlib.closing(self.broker.connect()) as connection:
            channel = connection.channel()
            for body in bodies:
                channel.basic_publish("", self.queue, body, pika.BasicProperties(delivery_mode=2))

    def home(self):
        return self._store.home

    def file(self):
        """The store's SQLite file."""
        return self._store.file

    def waiting(self):
        with contextlib.closing(self.broker.connect()) as connection:
            return connection.channel().queue_declare(self.queue, passive=True).method.message_count

    def popen(self, *words):
        with tempfile.TemporaryFile() as secret:
            secret.write(f"{Vault.PASSPHRASE}\n{rabbitserver.PASSWORD}\n".encode())
            secret.seek(0)
            return subprocess.Popen([PROGRAM, "--json", "--passphrase-fd", str(secret.fileno()), "--miljoe",
                                     "Broker", *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                                    pass_fds=[secret.fileno()],
                                    env=os.environ | {"XDG_DATA_HOME": str(self._store.home),
                                                      "XDG_CONFIG_HOME": str(self._store.home)})

#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A store in a PostgreSQL database as its users meet it: passwords, a newcomer, a reader, moving house, a server that
goes away."""

import os
import pathlib
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
from ctl import ctl  # noqa: E402
from platformclient import run  # noqa: E402
import postgresserver  # noqa: E402

VAULT = "hest batteri klammer"
PEOPLE = {"lis": "lis kan koden", "bo": "bo kan også"}


class Office:
    """A server that asks for passwords, and the homes of two people."""

    def __enter__(self):
        self.server = postgresserver.PostgresServer("scram-sha-256")
        self.folder = tempfile.TemporaryDirectory(prefix="nemsms-ctl-")
        self.server.sql(f"CREATE ROLE lis LOGIN CREATEROLE PASSWORD '{PEOPLE['lis']}';"
                        f"CREATE ROLE bo LOGIN PASSWORD '{PEOPLE['bo']}';"
                        "GRANT CREATE ON DATABASE postgres TO lis;")
        return self

    def __exit__(self, *_):
        self.folder.cleanup()
        self.server.__exit__()

    def home(self, person):
        return pathlib.Path(self.folder.name) / person

    def path(self, name):
        return str(pathlib.Path(self.folder.name) / name)

    def address(self, person="lis", schema="drift"):
        return self.server.address(schema, person)

    def call(self, person, *arguments, store=None, secrets=None, **more):
        """A call of that person's, with JSON; the vault's passphrase is asked for first, then the server's."""
        return ctl("--json", "--store", store or self.address(person), *arguments, home=self.home(person),
                   secrets=secrets or [VAULT, PEOPLE[person]], **more)

    def fill(self):
        """A kommune and a sealed person."""
        self.call("lis", "store", "create").ok()
        self.call("lis", "myndighed", "create", "--cvr", "29189846", "--navn", "Prøvekøbing").ok()
        self.call("lis", "miljoe", "create", "--navn", "Lokal", "--art", "lokalplatform").ok()
        self.call("lis", "testperson", "create", "--navn", "Person", "--miljoeId", "Lokal", "--cpr-stdin",
                  given="2512484916\n").ok()


def test_the_password_is_asked_for_and_stands_nowhere():
    with Office() as office:
        office.fill()
        wrong = office.call("lis", "myndighed", "list", secrets=[VAULT, "forkert"])
        assert wrong.code == 9 and wrong.error()["code"] == "store.server.wrongPassword", wrong.err
        open_word = office.call("lis", "myndighed", "list", store="postgresql://lis:hemmelig@/postgres")
        assert open_word.code == 3 and "hemmelig" not in open_word.err, open_word.err
        info = office.call("lis", "store", "info").ok().object()
        assert info["path"] == office.address() and info["readOnly"] is False and info["bytes"] > 0, info
        for file in office.home("lis").rglob("*"):
            assert not file.is_file() or PEOPLE["lis"].encode() not in file.read_bytes(), file
        # A password file serves too, as for every program that speaks to the server.
        passfile = pathlib.Path(office.path("pgpass"))
        passfile.write_text(f"*:*:*:lis:{PEOPLE['lis']}\n", encoding="utf-8")
        passfile.chmod(0o600)
        office.call("lis", "myndighed", "list", secrets=[VAULT], environment={"PGPASSFILE": str(passfile)}).ok()


def test_a_newcomer_is_let_in_and_a_reader_only_reads():
    with Office() as office:
        office.fill()
        outsider = office.call("bo", "myndighed", "list")
        assert outsider.code == 8 and outsider.error()["code"] == "store.server.rights", outsider.err
        office.server.sql("GRANT postgres_drift_reader TO bo;")
        file = office.path("anmodning.txt")
        asked = office.call("bo", "store", "key", "request", file, "--name", "Bo Bang").ok().object()
        assert office.call("bo", "testperson", "list").code == 9
        forged = office.call("lis", "store", "key", "admit", file, "--fingerprint", "0000-0000-0000-0000-0000")
        assert forged.code == 8 and forged.error()["code"] == "command.key.notadmitted", forged.err
        unasked = office.call("lis", "store", "key", "admit", file)
        assert unasked.code == 8, unasked.err
        office.call("lis", "store", "key", "admit", file, "--fingerprint", asked["fingerprint"]).ok()
        assert "Bo Bang" in office.call("lis", "store", "info").ok().object()["keyHolders"]
        newest = office.call("lis", "log", "list", "--limit", "1").ok().object()
        assert "Bo Bang" in newest["message"] and asked["fingerprint"] in newest["message"], newest
        assert office.call("bo", "testperson", "list").ok().object()["cpr"] == "251248-****"
        assert office.call("bo", "store", "info").ok().object()["readOnly"] is True
        refused = office.call("bo", "myndighed", "create", "--cvr", "29189366", "--navn", "Ny")
        assert refused.code == 8 and refused.error()["code"] == "store.reader", refused.err
        office.server.sql("GRANT postgres_drift_administrator TO bo;")
        office.call("bo", "myndighed", "create", "--cvr", "29189366", "--navn", "Ny").ok()


def test_an_owner_who_may_make_no_roles_works_alone_until_they_are_made():
    with Office() as office:
        office.server.sql("ALTER ROLE lis NOCREATEROLE;")
        office.call("lis", "store", "create").ok()
        office.call("lis", "myndighed", "create", "--cvr", "29189846", "--navn", "Prøvekøbing").ok()
        alone = office.call("lis", "store", "roles")
        assert alone.code == 8 and alone.error()["code"] == "store.roles.missing", alone.err
        office.server.sql("CREATE ROLE postgres_drift_reader; CREATE ROLE postgres_drift_administrator;")
        roles = office.call("lis", "store", "roles").ok().object()
        assert roles == {"reader": "postgres_drift_reader", "administrator": "postgres_drift_administrator"}, roles
        office.server.sql("GRANT postgres_drift_reader TO bo;")
        asked = office.call("bo", "store", "key", "request", office.path("a.txt"), "--name", "Bo").ok().object()
        assert len(asked["fingerprint"]) == 24
        file = ctl("--json", "store", "roles", home=office.home("bo"), secrets=[VAULT])
        assert file.code == 3 and file.error()["code"] == "store.roles.file", file.err


def test_a_store_moves_house_and_back():
    with Office() as office:
        office.fill()
        file = office.path("flyttet.db")
        there = office.call("lis", "store", "copy", "--to", file).ok().object()
        assert there["rows"] > there["auditRows"] > 3 and len(there["sha256"]) == 64, there
        assert office.call("lis", "testperson", "list", store=file).ok().object()["cpr"] == "251248-****"
        assert office.call("lis", "log", "verify", store=file).ok().object()["intact"] is True
        taken = office.call("lis", "store", "copy", "--to", file)
        assert taken.code == 5, taken.err
        back = office.call("lis", "store", "copy", "--to", office.address(schema="tilbage"), store=file).ok().object()
        assert back["rows"] == there["rows"] + 1, (there, back)
        again = office.call("lis", "myndighed", "list", store=office.address(schema="tilbage")).ok().object()
        assert again["navn"] == "Prøvekøbing"


def test_a_server_that_goes_away_is_told_and_comes_back():
    with Office() as office:
        office.fill()
        office.server.stop()
        gone = office.call("lis", "myndighed", "list")
        assert gone.code == 7 and gone.error()["code"] == "store.server.unreachable", gone.err
        office.server.start()
        office.call("lis", "myndighed", "list").ok()


if __name__ == "__main__":
    absent = postgresserver.missing()
    if absent:
        print(absent)
        sys.exit(77)
    os.umask(0o022)
    run(globals())

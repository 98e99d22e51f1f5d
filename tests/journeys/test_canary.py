#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants known secrets, CPR numbers and mobile numbers, drives nemsmsctl, nemsms-platform and the console through the whole
product, and finds none of them: not in a store, log, export, capture, backup or temporary file, not in what the programs
said, not in a crash, and not in the arguments and environment of anything that was started."""

import base64
import os
import pathlib
import resource
import signal
import subprocess
import sys
import tempfile
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
from ctl import PROGRAM  # noqa: E402
from platformclient import run, until  # noqa: E402

BIN = pathlib.Path(os.environ["NEMSMS_BIN"])
FILLING = os.environ["NEMSMS_FILLING_CONSOLE"]
ZOO = pathlib.Path(__file__).parents[1] / "security/zoo/makezoo.sh"
VAULT, NEXT, RECOVERY = "kanariefugl boks 7301", "kanariefugl næste boks 9177", "kanariefugl gendannelse 9911"
P12, WRONG, APIKEY = "hemmelig", "kanariefugl forkert 4410", "kanarie-api-5533-abcdefgh-wxyz"
CPR, MOBILE, STRANGER = "2512484916", "20123456", "2512169996"
PAGES = ("oversigt tilslutningsaftale afsendersystem register materiale tilmeldingsgruppe gruppetilknytning forsendelsestype "
         "serviceaftale certifikat cockpit miljoe myndighed aktivitet sammenhaeng promote testsms testperson telefon log "
         "secret hjaelp").split()


def forms(text):
    """How a value might be written down."""
    plain = text.encode()
    yield plain
    yield text.encode("utf-16-le")
    for shift in range(3): # base64 of a text that it stands in the middle of
        whole = base64.b64encode(b"\0" * shift + plain)
        yield whole[(0, 4, 4)[shift]:-4]
    if text.isdigit() and len(text) == 10:
        yield (text[:6] + "-" + text[6:]).encode()


class Canaries:
    """What must be found nowhere, by name."""

    def __init__(self):
        secrets = {"vault": VAULT, "next": NEXT, "recovery": RECOVERY, "wrong": WRONG, "apikey": APIKEY, "cpr": CPR,
                   "mobile": MOBILE, "stranger": STRANGER}
        self.bytes = {name: [form for form in forms(text) if len(form) >= 8] for name, text in secrets.items()}
        self.bytes["token"] = [b"SubjectConfirmation"]

    def add(self, name, text):
        """One more, as it stands."""
        self.bytes[name] = [text]

    def in_bytes(self, where, content):
        """[where: canary] of those that stand in there."""
        return ["%s: %s" % (where, name) for name, all_ in self.bytes.items() if any(one in content for one in all_)]

    def below(self, folder, *allowed):
        """The same of every file."""
        found = []
        for path in pathlib.Path(folder).rglob("*"):
            try:
                if path.is_file() and path.name not in allowed:
                    found += self.in_bytes(path.relative_to(folder), path.read_bytes())
            except FileNotFoundError:
                pass # the journal of a database that was closed meanwhile
        return found


class Watch(threading.Thread):
    """Reads arguments and environment of everything that this process starts, for as long as it runs."""

    def __init__(self):
        super().__init__(daemon=True)
        self.seen, self._stop_wanted = set(), threading.Event()

    def run(self):
        """Looks again and again."""
        while not self._stop_wanted.is_set():
            self._look({os.getpid()})
            self._stop_wanted.wait(0.005)

    def _look(self, family):
        children = {}
        for entry in pathlib.Path("/proc").iterdir():
            if entry.name.isdigit():
                try:
                    parent = int((entry / "stat").read_text().rsplit(")", 1)[1].split()[1])
                    children.setdefault(parent, []).append(entry)
                except OSError:
                    pass # it ended meanwhile
        waiting = list(family)
        while waiting:
            for entry in children.get(waiting.pop(), []):
                waiting.append(int(entry.name))
                for part in ("cmdline", "environ"):
                    try:
                        self.seen.add((entry / part).read_bytes())
                    except OSError:
                        pass

    def end(self):
        """Everything that was seen."""
        self._stop_wanted.set()
        self.join()
        return self.seen


class Home:
    """A person's home with all that the programs say."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.temporary = self.folder / "tmp"
        self.temporary.mkdir()
        self.said = []
        self.environment = dict(os.environ, HOME=str(folder), XDG_DATA_HOME=str(folder), XDG_CONFIG_HOME=str(folder),
                                XDG_CACHE_HOME=str(folder), TMPDIR=str(self.temporary), DBUS_SESSION_BUS_ADDRESS="disabled:",
                                QT_QPA_PLATFORM="offscreen", QT_LOGGING_RULES="*.debug=false")

    def ctl(self, *words, secrets=(), given="", code=0):
        """One call; what it says is kept."""
        with tempfile.TemporaryFile() as file:
            file.write("".join(secret + "\n" for secret in secrets).encode())
            file.seek(0)
            before = ["--passphrase-fd", str(file.fileno())] if secrets else []
            done = subprocess.run([PROGRAM, *before, *words], input=given.encode(), capture_output=True, env=self.environment,
                                  pass_fds=(file.fileno(),), timeout=100, check=False)
        self.said.append((" ".join(words[:4]), done.stdout + done.stderr))
        assert code is None or done.returncode == code, (words, done.returncode, done.stdout, done.stderr)
        return done.stdout.decode()

    def found(self, canaries, *allowed):
        """Where canaries stand: in files, and in what was said."""
        found = canaries.below(self.folder, *allowed)
        for words, said in self.said:
            found += canaries.in_bytes("said by " + words, said)
        return found


def first_id(text):
    """The id in the first object of --json."""
    return text.split('"id":"', 1)[1].split('"', 1)[0]


def drive_vault(home, zoo):
    """A store of one's own: keys, passphrases, certificates, persons, exports, backups."""
    def ctl(*words, secrets=(), **more):
        return home.ctl(*words, secrets=(VAULT, *secrets), **more)
    ctl("store", "create", "--vault")
    ctl("myndighed", "create", "--cvr", "29189846", "--navn", "Prøvekøbing")
    ctl("miljoe", "create", "--navn", "Lokal", "--art", "lokalplatform")
    ctl("afsendersystem", "create", "--sysId", "1234", "--navn", "Jobcenter", "--apinoegle", "jobcenter")
    ctl("testperson", "create", "--navn", "Person", "--miljoeId", "Lokal", "--cpr-stdin", given=CPR + "\n")
    ctl("testperson", "revise", "Person", "--mobilnummer-stdin", given=MOBILE + "\n")
    ctl("secret", "apikey", "set", "Jobcenter", secrets=[APIKEY])
    ctl("certifikat", "import", str(zoo / "oces3.p12"), "--rolle", "anvendersystem", secrets=[P12])
    ctl("certifikat", "import", str(zoo / "oces3.p12"), "--rolle", "anvendersystem", secrets=[WRONG], code=3)
    ctl("certifikat", "inspect", str(zoo / "oces3.p12"), secrets=[WRONG], code=3)
    ctl("secret", "list")
    ctl("testperson", "list")
    ctl("--json", "testperson", "show", "Person")
    ctl("testperson", "history", "Person")
    for noun in ("testperson", "afsendersystem", "certifikat"):
        ctl(noun, "export", str(home.folder / (noun + ".xlsx")))
        ctl(noun, "export", str(home.folder / (noun + ".csv")))
    ctl("konfiguration", "export", str(home.folder / "konfiguration.txt"))
    ctl("store", "key", "export", str(home.folder / "recovery.txt"), secrets=[RECOVERY])
    ctl("store", "backup", str(home.folder / "copy.db"))
    ctl("store", "key", "rotate")
    ctl("doctor", code=3) # it has much to say of so little
    ctl("log", "list")
    ctl("--json", "log", "list")
    home.ctl("myndighed", "list", secrets=[WRONG], code=9)
    ctl("secret", "passphrase", secrets=[VAULT, NEXT])
    home.ctl("log", "verify", secrets=[NEXT])


def drive_demo(home):
    """The demo: look-ups, messages, tokens, faults, captures; its platform lives in the same home."""
    def ctl(*words, **more):
        return home.ctl("--demo", *words, **more)
    person = first_id(ctl("--json", "testperson", "list"))
    ctl("testperson", "revise", person, "--mobilnummer-stdin", given=MOBILE + "\n")
    agreement = ctl("--json", "serviceaftale", "list")
    agreement = first_id(next(line for line in agreement.splitlines() if '"sf1600"' in line))
    ctl("miljoe", "check")
    ctl("--json", "token", "issue")
    ctl("tilmelding", "lookup", "--materiale", "167783", "--testperson", person)
    ctl("--json", "tilmelding", "lookup", "--materiale", "167783", "--modtager-stdin", given=STRANGER + "\n")
    for access in ("certifikat", "token"):
        reason = ["--certifikatbegrundelse", "Prøve", "--certifikatdato", "2026-01-05"] if access == "certifikat" else []
        ctl("serviceaftale", "revise", agreement, "--adgang", access, *reason)
        sent = first_id(ctl("--json", "sms", "send", "--serviceaftale", agreement, "--testperson", person, "--materiale",
                            "167783", "--tekst", "Husk din tid"))
        ctl("sms", "update")
        ctl("--json", "sms", "show", sent, "--raw")
    ctl("sms", "send", "--materiale", "167783", "--modtager-stdin", "--tekst", "x", given=STRANGER + "\n", code=3)
    ctl("--json", "telefon", "list")
    ctl("check", "cpr", given=CPR + "\n")
    ctl("log", "list")
    ctl("store", "backup", str(home.folder / "demo-copy.db"))


def holds(process, path):
    """Whether the program has the file open. Its files come and go while one looks."""
    for one in pathlib.Path("/proc/%d/fd" % process.pid).iterdir():
        try:
            if os.readlink(one) == str(path):
                return True
        except FileNotFoundError:
            pass # closed meanwhile
    return False


def settled(process, store):
    """The window stands, the store is open, and the program waits for somebody."""
    def busy():
        return sum(int(part) for part in pathlib.Path("/proc/%d/stat" % process.pid).read_text().rsplit(")", 1)[1].split()[11:13])
    def waits():
        opened = holds(process, store)
        before = busy()
        time.sleep(0.2) # a share of time in which a busy program would show
        return opened and busy() == before
    until(waits, "the console to stand")


def drive_console(home):
    """Every page of the console on the demo; the last one crashes."""
    store = home.folder / "nemsms-konsol" / "demo.db"
    cores = home.folder / "cores"
    cores.mkdir()
    for page in PAGES:
        with open(home.folder / "console.log", "ab") as log:
            process = subprocess.Popen([BIN / "nemsms-konsol", "--demo", "--page", page], env=home.environment, cwd=cores,
                                       stdout=log, stderr=log, preexec_fn=lambda: resource.setrlimit(
                                           resource.RLIMIT_CORE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY)))
            try:
                settled(process, store)
                limits = pathlib.Path("/proc/%d/limits" % process.pid).read_text()
                assert any(line.split()[-3:-1] == ["0", "0"] for line in limits.splitlines() if "core file" in line), limits
            finally:
                process.send_signal(signal.SIGABRT if page == PAGES[-1] else signal.SIGTERM)
                process.wait(timeout=20)
    assert not list(cores.iterdir()), "a crash left its memory behind"


def drive_forms(home):
    """The console on the vault and on the demo: every page, a form that is written into, and a sudden end."""
    for words in ([NEXT, "navn=Kanarie"], ["", "navn=Kanarie"]):
        process = subprocess.Popen([FILLING, "write"], env=home.environment, cwd=home.temporary, stdin=subprocess.PIPE,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        process.stdin.write("\n".join([*words, "cpr=" + STRANGER, "mobilnummer=" + MOBILE, ""]).encode("latin-1"))
        process.stdin.close()
        first = process.stdout.readline()
        process.kill()
        home.said.append(("the console with a form", first + process.stdout.read() + process.stderr.read()))
        process.wait(timeout=20)
        assert first == b"filled\n", home.said[-1]


def test_no_canary_sings():
    canaries, watch = Canaries(), Watch()
    with tempfile.TemporaryDirectory(prefix="nemsms-canary-") as folder, tempfile.TemporaryDirectory(prefix="nemsms-zoo-") as zoo:
        zoo = pathlib.Path(zoo)
        subprocess.run([ZOO, zoo], check=True)
        key = subprocess.run(["openssl", "pkcs12", "-in", zoo / "oces3.p12", "-passin", "stdin", "-nodes", "-nocerts"],
                             input=b"hemmelig\n", capture_output=True, check=True).stdout
        lines = key.split(b"-----")[2].split()
        canaries.add("private key, PEM", lines[len(lines) // 2])
        canaries.add("private key, DER", base64.b64decode(b"".join(lines))[-60:-20])
        home = Home(folder)
        watch.start()
        drive_vault(home, zoo)
        drive_demo(home)
        drive_console(home)
        drive_forms(home)
        seen = watch.end()
        assert len(seen) > 40, len(seen)
        found = home.found(canaries)
        platform = home.folder / "nemsms-konsol" / "demo.platform"
        assert platform.stat().st_mode & 0o77 == 0, oct(platform.stat().st_mode)
        for content in seen:
            found += canaries.in_bytes("a command line or environment", content)
        assert not found, found


def test_the_canaries_are_looked_for():
    """What finds nothing must be able to find."""
    canaries = Canaries()
    with tempfile.TemporaryDirectory(prefix="nemsms-canary-") as folder:
        home = Home(folder)
        (home.temporary / "leak").write_bytes(b"x" * 4097 + base64.b64encode(("y" + APIKEY + "z").encode()))
        (home.folder / "tables.csv").write_text("navn;251248-4916\n", encoding="utf-8")
        home.said.append(("check", MOBILE.encode()))
        assert {one.rsplit(" ", 1)[1] for one in home.found(canaries)} == {"apikey", "cpr", "mobile"}
        watch = Watch()
        watch.start()
        process = subprocess.Popen(["sleep", "20"], env={"WORD": WRONG})
        until(lambda: any(WRONG.encode() in one for one in watch.seen), "the environment to be seen")
        process.kill()
        process.wait()
        assert canaries.in_bytes("env", b"".join(watch.end())) == ["env: wrong"]


run(globals())

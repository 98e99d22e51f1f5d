#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""LibreOffice opens what nemsmsctl writes with every text unchanged, and what LibreOffice saves is imported."""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

OFFICE = shutil.which("soffice")


def ctl(folder, *arguments):
    """Run nemsmsctl on a demo store in the folder; return its JSON lines."""
    program = os.path.join(os.environ["NEMSMS_BIN"], "nemsmsctl")
    done = subprocess.run([program, "--demo", "--language", "da", "--json", *map(str, arguments)], check=True,
                          capture_output=True, text=True,
                          env=os.environ | {"XDG_DATA_HOME": str(folder), "XDG_CONFIG_HOME": str(folder)})
    return [json.loads(line) for line in done.stdout.splitlines()]


def convert(folder, path, kind):
    """Let LibreOffice open the file and save it as another kind; return the new file."""
    made = folder / "saved"
    subprocess.run([OFFICE, f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", kind,
                    "--outdir", made, path], check=True, timeout=240)
    return made / f"{path.stem}.{kind.partition(':')[0]}"


def main():
    """The template's header, then an export that LibreOffice saves anew as xlsx and as CSV."""
    if not OFFICE:
        print("SKIP: LibreOffice is not here (Debian: libreoffice-calc-nogui)")
        return
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        template = folder / "skabelon.xlsx"
        ctl(folder, "materiale", "template", template)
        text = convert(folder, template, "csv:Text - txt - csv (StarCalc):59,34,76,1")
        header = text.read_text(encoding="utf-8-sig").splitlines()[0]
        assert header.replace('"', '').split(";")[:2] == ["MaterialeID", "Navn"], header
        system = ctl(folder, "afsendersystem", "show", "1001")[0]["id"]
        ctl(folder, "materiale", "create", "--materialeId", "300001", "--navn", '=1+1; "Æ"', "--type", "nemsms",
            "--afsendersystemId", system)
        ours = folder / "materiale.xlsx"
        ctl(folder, "materiale", "export", ours)
        for kind in ("xlsx:Calc MS Excel 2007 XML", "csv:Text - txt - csv (StarCalc):59,34,76,1"):
            theirs = convert(folder, ours, kind)
            said = ctl(folder, "materiale", "import", "--dry-run", theirs)[-1]["import"]
            assert said["errors"] == 0 and said["unchanged"] == 3 and said["created"] == 0, (kind, said)


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""LibreOffice opens the template that nemsmsctl writes, and every text is there unchanged."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

OFFICE = shutil.which("soffice")


def main():
    """Write a template, let LibreOffice make CSV of it, look at the header and at the guide's place."""
    if not OFFICE:
        print("SKIP: LibreOffice is not here (Debian: libreoffice-calc-nogui)")
        return
    program = os.path.join(os.environ["NEMSMS_BIN"], "nemsmsctl")
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "materiale.xlsx"
        subprocess.run([program, "--demo", "--language", "da", "materiale", "template", path], check=True,
                       env=os.environ | {"XDG_DATA_HOME": folder, "XDG_CONFIG_HOME": folder})
        subprocess.run([OFFICE, f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to",
                        "csv:Text - txt - csv (StarCalc):59,34,76,1", "--outdir", folder, path], check=True,
                       timeout=240)
        header = (pathlib.Path(folder) / "materiale.csv").read_text(encoding="utf-8-sig").splitlines()[0]
        assert header.replace('"', '').split(";")[:2] == ["MaterialeID", "Navn"], header


if __name__ == "__main__":
    sys.exit(main())

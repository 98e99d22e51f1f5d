#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""makewxs.py FOLDER VERSION machine|user: the description of the MSI of everything under FOLDER, for wixl, on standard output.

Run it beside FOLDER: wixl wants relative paths. The identifiers of a file's component follow from its path, so that the
next version's file replaces this one's.
"""
import pathlib
import sys
import uuid
from xml.sax.saxutils import quoteattr

SPACE = uuid.UUID("6f0b8f0e-6c0b-5b1a-9d5f-2f6f3f1a7c11")
UPGRADE = {"machine": "8C6E1E0B-4B7D-5F0E-A5B4-0C1D9E1B6A01", "user": "8C6E1E0B-4B7D-5F0E-A5B4-0C1D9E1B6A02"}
SCOPE = {"machine": "perMachine", "user": "perUser"}
ROOT = {"machine": "HKLM", "user": "HKCU"}


def name(kind, path):
    return kind + uuid.uuid5(SPACE, path.as_posix()).hex


def component(path, scope):
    guid = str(uuid.uuid5(SPACE, f"{scope}/{path.as_posix()}")).upper()
    return (f'<Component Id="{name("c", path)}" Guid="{guid}" Win64="yes">'
            f'<File Id="{name("f", path)}" Name={quoteattr(path.name)} Source={quoteattr(path.as_posix())} KeyPath="yes"/>'
            "</Component>")


def folder(path, scope, taken):
    lines = []
    for entry in sorted(path.iterdir()):
        if entry.is_dir():
            lines.append(f'<Directory Id="{name("d", entry)}" Name={quoteattr(entry.name)}>')
            lines += folder(entry, scope, taken)
            lines.append("</Directory>")
        else:
            lines.append(component(entry, scope))
            taken.append(name("c", entry))
    return lines


def shortcut(scope):
    guid = str(uuid.uuid5(SPACE, f"{scope}/shortcut")).upper()
    return f"""<Component Id="StartMenuShortcut" Guid="{guid}" Win64="yes">
<Shortcut Id="StartMenuEntry" Name="NemSMS-konsol" Description="NemSMS-konsol" Target="[INSTALLDIR]nemsms-konsol.exe" WorkingDirectory="INSTALLDIR"/>
<RegistryValue Root="{ROOT[scope]}" Key="Software\\nemsms-konsol" Name="InstallDir" Type="string" Value="[INSTALLDIR]" KeyPath="yes"/>
</Component>"""


def main(source, version, scope):
    taken = []
    files = "\n".join(folder(source, scope, taken))
    place = ('<Directory Id="ProgramFiles64Folder">', "</Directory>")
    if scope == "user":
        place = ('<Directory Id="LocalAppDataFolder"><Directory Id="UserPrograms" Name="Programs">', "</Directory></Directory>")
    references = "\n".join(f'<ComponentRef Id="{one}"/>' for one in [*taken, "StartMenuShortcut"])
    print(f"""<?xml version="1.0" encoding="utf-8"?>
<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">
<Product Id="*" Name="NemSMS-konsol" Version="{version}" Manufacturer="nemsms-konsol" Language="1030" UpgradeCode="{UPGRADE[scope]}">
<Package InstallerVersion="500" Compressed="yes" InstallScope="{SCOPE[scope]}" Description="NemSMS-konsol {version}" Manufacturer="nemsms-konsol"/>
<MajorUpgrade DowngradeErrorMessage="En nyere NemSMS-konsol er allerede installeret. / A newer NemSMS-konsol is already installed."/>
<Media Id="1" Cabinet="nemsms.cab" EmbedCab="yes"/>
<Directory Id="TARGETDIR" Name="SourceDir">
{place[0]}
<Directory Id="INSTALLDIR" Name="nemsms-konsol">
{files}
</Directory>
{place[1]}
<Directory Id="ProgramMenuFolder">{shortcut(scope)}</Directory>
</Directory>
<Feature Id="Main" Level="1">
{references}
</Feature>
</Product>
</Wix>""")


if __name__ == "__main__":
    if len(sys.argv) != 4 or sys.argv[3] not in SCOPE:
        sys.exit(__doc__)
    main(pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3])

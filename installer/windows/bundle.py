#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""bundle.py SDK BIN TARGET: puts the programs of BIN and every library that they need into TARGET.

Follows what each file imports; a library that neither the SDK nor the compiler has must be one of Windows' own, which
are named here, so that a forgotten one is found when building and not on somebody's desktop.
"""
import pathlib
import re
import shutil
import subprocess
import sys

PROGRAMS = ["nemsms-konsol.exe", "nemsmsctl.exe", "nemsms-platform.exe"]
# Loaded when running, so no import names them.
PLUGINS = ["platforms/qwindows.dll", "styles/qwindowsvistastyle.dll", "sqldrivers/qsqlite.dll", "sqldrivers/qsqlpsql.dll",
           "tls/qopensslbackend.dll", "tls/qcertonlybackend.dll", "imageformats/qico.dll", "imageformats/qjpeg.dll"]
LOADED = ["libssl-3-x64.dll", "libcrypto-3-x64.dll"]
WINDOWS = set("""
advapi32 authz bcrypt combase comctl32 comdlg32 crypt32 cryptbase d2d1 d3d11 d3d9 d3d12 dbghelp dnsapi dwmapi dwrite dxgi
gdi32 imm32 iphlpapi kernel32 mpr msvcrt ncrypt netapi32 normaliz ntdll ole32 oleaut32 psapi rpcrt4 secur32 setupapi
shcore shell32 shlwapi user32 userenv usp10 uxtheme version winhttp wininet winmm winspool.drv wldap32 ws2_32 wtsapi32
wsock32 api-ms-win-core-synch-l1-2-0 api-ms-win-core-winrt-l1-1-0 api-ms-win-core-winrt-string-l1-1-0
""".split())
STRIP = "x86_64-w64-mingw32-strip"


def imports(path):
    text = subprocess.run(["x86_64-w64-mingw32-objdump", "-p", path], check=True, capture_output=True, text=True).stdout
    return re.findall(r"DLL Name: (\S+)", text)


def is_windows(name):
    return name.lower().removesuffix(".dll") in WINDOWS


def compiler_folders():
    found = subprocess.run(["x86_64-w64-mingw32-g++-posix", "-print-file-name=libstdc++-6.dll"], check=True,
                           capture_output=True, text=True).stdout.strip()
    threads = subprocess.run(["x86_64-w64-mingw32-g++-posix", "-print-file-name=libwinpthread-1.dll"], check=True,
                             capture_output=True, text=True).stdout.strip()
    return [pathlib.Path(found).parent, pathlib.Path(threads).parent, pathlib.Path("/usr/x86_64-w64-mingw32/lib")]


def find(name, folders):
    for folder in folders:
        if (folder / name).is_file():
            return folder / name
    sys.exit(f"bundle.py: {name} is needed and stands in none of {', '.join(map(str, folders))}, "
             "and it is no library of Windows that is known here")


def main(sdk, binaries, target):
    folders = [sdk / "bin", sdk / "lib", *compiler_folders()]
    if target.exists():
        shutil.rmtree(target)
    target.mkdir(parents=True)
    files = [(binaries / name, target / name) for name in PROGRAMS]
    files += [(sdk / "plugins" / name, target / "plugins" / name) for name in PLUGINS]
    files += [(find(name, folders), target / name) for name in LOADED]
    taken = {to.name for _, to in files}
    while files:
        source, to = files.pop()
        to.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run([STRIP, "--strip-unneeded", "-o", to, source], check=True)
        for name in imports(source):
            if name in taken or is_windows(name):
                continue
            taken.add(name)
            files.append((find(name, folders), target / name))
    (target / "qt.conf").write_text("[Paths]\nPlugins = plugins\n")
    size = sum(file.stat().st_size for file in target.rglob("*") if file.is_file())
    print(f"{target}: {len(taken)} programs and libraries, {size / 2**20:.1f} MiB")


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*map(pathlib.Path, sys.argv[1:]))

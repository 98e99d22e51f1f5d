#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Refuse every #include in src, ui and app that cmake/Layers.cmake or the fences of the libraries do not allow.

Linking alone is no fence: `#include <QtWidgets/qwidget.h>` compiles in a target that links only Qt Core.
Usage: includes.py [--root DIR]
"""

import functools
import pathlib
import re

import tree

UI = ("ui/", "app/konsol/")
# Who may include which Qt module, as path prefixes of the including file (below src/ for the backend).
QT_MODULES = {
    "QtCore": ("",), "QtConcurrent": ("src/", "ui/", "app/"),
    "QtGui": UI, "QtWidgets": UI, "QtPrintSupport": UI,
    "QtSql": ("src/store/",),
    "QtNetwork": ("src/protocols/transport/",),
    "QtXml": ("src/protocols/",),
    "QCoro": ("src/base/",), "QCoroCore": ("src/base/",),
}
# The same for headers outside Qt, by pattern; anything else in <> must be the C++ library or the system.
LIBRARIES = {
    r"qcoro/|QCoro": ("src/base/",),
    r"tl/": ("src/base/",),
    r"qt6?keychain/": ("src/security/",),
    r"openssl/": ("src/security/", "src/protocols/transport/"),
    r"xmlsec/": ("src/protocols/xmlsignature/",),
    r"httplib\.h|cpp-httplib/": ("src/protocols/transport/",),
    r"amqp": ("src/protocols/amqp/", "tests/bench/"),
    r"libxml/": ("src/protocols/xml/", "src/protocols/xmlsignature/"),
    r"CLI/": ("app/",),
    r"QLocal(Server|Socket)$": ("app/konsol/",),  # one window a person: a local socket is no network
    r"zip\.h|xlsxwriter": ("src/sheets/",),
}
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?:"([^"\n]+)"|<([^>\n]+)>)', re.MULTILINE)


@functools.cache
def qt_headers():
    """Return {header: module} for the Qt headers of this machine, `QWidget` and `qwidget.h` alike."""
    headers = {}
    for module in pathlib.Path("/usr/include").glob("*/qt6/Qt*"):
        headers |= {header.name: module.name for header in module.iterdir() if header.is_file()}
    return headers


def fenced(name):
    """Return (what a system header belongs to, the path prefixes that may include it), or None when it is free."""
    for pattern, allowed in LIBRARIES.items():
        if re.match(pattern, name):
            return name.split("/")[0], allowed
    module = name.split("/")[0] if name.startswith("Qt") and "/" in name else qt_headers().get(name)
    if module is None and re.match(r"Q[A-Z]", name):
        return name, ()
    if module is not None:
        return module, QT_MODULES.get(module, ())
    return None


def resolve(root, path, name):
    """Return the project file that `#include "name"` in path means, relative to root; None when there is none."""
    for candidate in (pathlib.PurePosixPath("src") / name, pathlib.PurePosixPath(name), path.parent / name):
        if (root / candidate).is_file():
            return candidate
    return None


def complaint_about_system(path, name):
    """Return what is wrong with `#include <name>` in path, or None."""
    found = fenced(name)
    if not found or any(str(path).startswith(prefix) for prefix in found[1]):
        return None
    where = ", ".join(prefix.rstrip("/") for prefix in found[1]) or "no room"
    return f"<{name}> belongs to {found[0]}, which only {where} may include; put the need behind a class there"


def complaint_about_project(root, path, name, table):
    """Return what is wrong with `#include "name"` in path, or None."""
    if name.endswith(".moc"):
        return None
    target = resolve(root, path, name)
    if target is None:
        return f'"{name}" is not a file of the project; write it from src/ ("base/result.h") or the top ("ui/kit/x.h")'
    if target.parts[0] == "translations":
        return None if path.parts[0] in ("ui", "app") else f'"{name}" is for ui and app only; show sentences there'
    own, used = tree.layer_of(path), tree.layer_of(target)
    if used == own or used in table.get(f"NEMSMS_USES_{own}", []):
        return None
    return f'layer {own} may not include "{name}" of layer {used} (cmake/Layers.cmake); go through a layer it may use'


def check(root):
    """Return the complaints about the tree."""
    table = tree.cmake_lists(root, "cmake/Layers.cmake")
    complaints = []
    for path in tree.cpp_files(root):
        if tree.layer_of(path) not in table["NEMSMS_LAYERS"]:
            complaints.append(f"{path}:1: is in no layer of cmake/Layers.cmake; move it or add the layer")
            continue
        text = tree.code_of(tree.read(root, path), keep_strings=True)
        for include in INCLUDE.finditer(text):
            project, system = include.groups()
            wrong = complaint_about_project(root, path, project, table) if project else \
                complaint_about_system(path, system)
            if wrong:
                complaints.append(f"{path}:{tree.line_of(text, include.start(include.lastindex))}: {wrong}")
    return complaints


if __name__ == "__main__":
    tree.main(__doc__, check)

#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Crawls every page of the console over AT-SPI, as a screen reader hears it, and goes round it with the Tab key: no control
without a name and a role, no picture without words, nothing that the keyboard cannot reach or leave.

Run it inside accessibility.sh, which gives it a display and a bus of its own."""

import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
from platformclient import run, until  # noqa: E402

import pyatspi  # noqa: E402
from gi.repository import GLib  # noqa: E402

CONSOLE = os.path.join(os.environ["NEMSMS_BIN"], "nemsms-konsol")
PAGES = pathlib.Path(os.environ["NEMSMS_SOURCE"], "ui/shell/pagelist.cpp")
# What a person can do something with: each must say what it is called.
CONTROLS = {pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON,
            pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_ENTRY, pyatspi.ROLE_TEXT, pyatspi.ROLE_SPIN_BUTTON, pyatspi.ROLE_LIST,
            pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_PAGE_TAB, pyatspi.ROLE_SLIDER,
            pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_LINK, pyatspi.ROLE_DATE_EDITOR}
PICTURES = {pyatspi.ROLE_IMAGE, pyatspi.ROLE_ICON}
NAMELESS = {pyatspi.ROLE_INVALID, pyatspi.ROLE_UNKNOWN}


def has(node, state):
    return node.getState().contains(state)


def walk(node, path=()):
    """The node and all below it that are on screen, with the names from the top."""
    if not has(node, pyatspi.STATE_SHOWING) and node.getRole() != pyatspi.ROLE_APPLICATION:
        return
    yield node, path
    if has(node, pyatspi.STATE_MANAGES_DESCENDANTS):
        return  # a table may have a million cells; what it shows of them is its own business
    for child in node:
        if child is not None:
            yield from walk(child, (*path, node.name or node.getRoleName()))


def words_beside(node):
    """Whether a picture stands with words that say what it shows."""
    return any(one is not None and one.getRole() == pyatspi.ROLE_LABEL and one.name for one in node.parent) or node.parent.name


def complaints(window):
    for node, path in walk(window):
        role, place = node.getRole(), " > ".join(path)
        if role in NAMELESS:
            yield "%s: something without a role (%r)" % (place, node.name)
        elif role in CONTROLS and not (node.name or "").strip():
            yield "%s: %s without a name" % (place, node.getRoleName())
        elif role in PICTURES and not (node.name or node.description or words_beside(node)):
            yield "%s: a picture without words" % place


class Console:
    """The real program on its demo, at one page."""

    def __init__(self, home, page):
        environment = dict(os.environ, XDG_DATA_HOME=home, XDG_CONFIG_HOME=home, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                           QT_QPA_PLATFORM="xcb")
        self._program = subprocess.Popen([CONSOLE, "--demo", "--language", "en", "--page", page], env=environment,
                                         stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def __enter__(self):
        until(lambda: self._find() is not None, "the console", seconds=60)
        self.window = self._find()
        # The pages that are not open yet stand behind "Opening the store".
        until(lambda: "LOCAL PLATFORM" in (self.window.name or ""), "the store", seconds=60)
        # Nobody manages the windows of this display, so nobody gives them the keyboard.
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self._program.pid)], check=True,
                               capture_output=True, text=True).stdout.split()
        subprocess.run(["xdotool", "windowfocus", "--sync", found[-1]], check=True)
        return self

    def __exit__(self, *_):
        self._program.terminate()
        self._program.wait(timeout=30)

    def _find(self):
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and application.get_process_id() == self._program.pid:
                for window in application:
                    return window
        return None

    def settled(self):
        """What is on screen, once it stays the same for two looks."""
        before, now = None, [(node.getRole(), node.name) for node, _ in walk(self.window)]
        while before != now:
            time.sleep(0.2)  # between two looks
            before, now = now, [(node.getRole(), node.name) for node, _ in walk(self.window)]
        return self.window


def focus_round(limit=250):
    """Presses Tab until a control has the focus again; the stops of the round, and what is wrong with it."""
    seen, came = [], []
    loop = GLib.MainLoop()

    def focused(event):
        if event.detail1:
            came.append(event.source)
            loop.quit()

    pyatspi.Registry.registerEventListener(focused, "object:state-changed:focused")
    try:
        for _ in range(limit):
            came.clear()
            subprocess.run(["xdotool", "key", "Tab"], check=True)
            patience = GLib.timeout_add_seconds(30, lambda: (loop.quit(), GLib.SOURCE_CONTINUE)[1])
            loop.run()
            GLib.source_remove(patience)  # else it would end the wait for a later stop
            if not came:
                return seen, "the focus stays where it is after %s" % (seen[-1] if seen else "the start")
            key = key_of(came[-1])
            if key in seen: # what loads while one goes may have moved the first stops
                around = seen[seen.index(key):]
                whole = any(one.startswith(("list 'Pages'", "list item")) for one in around)
                return around, None if whole else "Tab goes round in %s and comes to no other part" % around
            seen.append(key)
        return seen, "Tab does not come round in %d steps" % limit
    finally:
        pyatspi.Registry.deregisterEventListener(focused, "object:state-changed:focused")


def key_of(node):
    """What it is and where it stands in the tree: a name may stand twice, and a place on screen may scroll."""
    places, above = [], node
    while above is not None and above.getRole() != pyatspi.ROLE_APPLICATION:
        places.insert(0, above.getIndexInParent())
        above = above.parent
    return "%s %r at %s" % (node.getRoleName(), node.name, "/".join(map(str, places)))


def pages():
    """The names of all pages, as the list of pages has them."""
    names = re.findall(r'\{"([a-z]+)", Group::', PAGES.read_text(encoding="utf-8"))
    assert len(names) > 20, names
    return names


def test_every_page_speaks_and_can_be_gone_round():
    found = []
    with tempfile.TemporaryDirectory(prefix="nemsms-a11y-") as home:
        for page in pages():
            with Console(home, page) as console:
                window = console.settled()
                mine = list(complaints(window))
                controls = sum(1 for node, _ in walk(window) if node.getRole() in CONTROLS)
                assert controls >= 5, (page, controls)
                reached, trap = focus_round()
                mine += [trap] if trap else []
                print("%s: %d controls, %d stops of the Tab key, %d complaints" % (page, controls, len(reached), len(mine)),
                      flush=True)
                found += ["%s: %s" % (page, one) for one in mine]
    assert not found, "\n".join(found)


run(globals())

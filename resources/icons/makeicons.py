#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws icons.txt as alpha masks: one strip of all icons for each pixel size (16, 20 and 24 at 1x, 2x and 3x).

A stroke's coverage is the distance of a pixel's middle to the nearest line, which gives clean edges at every size.
names.txt tells the program which place in the strip a name has. nemsms-konsol.png and .ico are the program's own icon.
`makeicons.py --check` only compares.
"""
import math
import pathlib
import struct
import sys
import zlib

HERE = pathlib.Path(__file__).resolve().parent
SIZES = (16, 20, 24, 32, 40, 48, 60, 72)
GRID = 24.0
PROGRAM = "M 5 7 L 19 7 L 19 15.5 L 11.5 15.5 L 8 19 L 8 15.5 L 5 15.5 Z D 9 11.25 1.1 D 12 11.25 1.1 D 15 11.25 1.1"
PROGRAM_SIZES = (16, 24, 32, 48, 64, 128, 256)
ACCENT = (0x0B, 0x5C, 0xAD)


def cubic(start, one, two, end, steps=14):
    for step in range(1, steps + 1):
        t = step / steps
        u = 1 - t
        yield tuple(u ** 3 * a + 3 * u * u * t * b + 3 * u * t * t * c + t ** 3 * d
                    for a, b, c, d in zip(start, one, two, end))


def arc(cx, cy, r, first, last, steps=32):
    for step in range(steps + 1):
        angle = math.radians(first + (last - first) * step / steps)
        yield cx + r * math.cos(angle), cy + r * math.sin(angle)


def strokes(words):
    """The icon as line segments (x1, y1, x2, y2) and dots (x, y, r)."""
    segments, dots, here, start, words = [], [], None, None, list(words)

    def take(count):
        return [float(words.pop(0)) for _ in range(count)]

    def follow(points):
        previous = None
        for point in points:
            if previous:
                segments.append(previous + point)
            previous = point

    while words:
        verb = words.pop(0)
        if verb == "M":
            here = start = tuple(take(2))
        elif verb == "L":
            point = tuple(take(2))
            segments.append(here + point)
            here = point
        elif verb == "C":
            numbers = take(6)
            for point in cubic(here, numbers[0:2], numbers[2:4], numbers[4:6]):
                segments.append(here + point)
                here = point
        elif verb == "Z":
            segments.append(here + start)
            here = start
        elif verb == "A":
            follow(arc(*take(5)))
        elif verb == "O":
            follow(arc(*take(3), 0, 360, 40))
        elif verb == "R":
            x, y, w, h, r = take(5)
            corners = [(x + w - r, y + r, -90), (x + w - r, y + h - r, 0), (x + r, y + h - r, 90), (x + r, y + r, 180)]
            points = [p for cx, cy, first in corners for p in arc(cx, cy, r, first, first + 90, 6)]
            follow(points + points[:1])
        elif verb == "D":
            dots.append(tuple(take(3)))
        else:
            raise SystemExit(f"icons.txt: unknown verb {verb}")
    return segments, dots


def distance(px, py, segment):
    x1, y1, x2, y2 = segment
    dx, dy = x2 - x1, y2 - y1
    length = dx * dx + dy * dy
    t = 0.0 if length == 0 else max(0.0, min(1.0, ((px - x1) * dx + (py - y1) * dy) / length))
    return math.hypot(px - x1 - t * dx, py - y1 - t * dy)


def reached(low, high, reach, scale, size):
    """The pixels whose middle lies within `reach` of [low, high]."""
    first, last = math.floor((low - reach) * scale - 0.5), math.ceil((high + reach) * scale - 0.5)
    return range(max(0, first), min(size, last + 1))


def mask(icon, size):
    """One icon's coverage. A stroke is measured at the pixels that it can reach only; all others stay empty."""
    segments, dots = icon
    scale = size / GRID
    half = max(1.5, 2.0 * scale) / 2
    middle = [(place + 0.5) / scale for place in range(size)]
    nearest = [[99.0 * scale - half] * size for _ in range(size)]
    reach = (half + 0.5) / scale
    for segment in segments:
        x1, y1, x2, y2 = segment
        for row in reached(min(y1, y2), max(y1, y2), reach, scale, size):
            line = nearest[row]
            for column in reached(min(x1, x2), max(x1, x2), reach, scale, size):
                line[column] = min(line[column], distance(middle[column], middle[row], segment) * scale - half)
    for dx, dy, r in dots:
        radius = max(r, 0.9)
        around = radius + 0.5 / scale
        for row in reached(dy, dy, around, scale, size):
            line = nearest[row]
            for column in reached(dx, dx, around, scale, size):
                line[column] = min(line[column], (math.hypot(middle[column] - dx, middle[row] - dy) - radius) * scale)
    return [bytes(round(255 * max(0.0, min(1.0, 0.5 - best))) for best in line) for line in nearest]


def png(rows, channels=1):
    """Rows of grey (1) or red, green, blue and alpha (4)."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    head = struct.pack(">IIBBBBB", len(rows[0]) // channels, len(rows), 8, {1: 0, 4: 6}[channels], 0, 0, 0)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head)
            + chunk(b"IDAT", zlib.compress(b"".join(b"\0" + row for row in rows), 9)) + chunk(b"IEND", b""))


def tile(size):
    """The program's own icon: a message in white on a rounded tile in the accent colour."""
    corner, edge = size * 0.2, size / 2
    glyph = mask(strokes(PROGRAM.split()), size)
    rows = []
    for y in range(size):
        row = bytearray()
        for x in range(size):
            dx = max(abs(x + 0.5 - edge) - (edge - corner), 0)
            dy = max(abs(y + 0.5 - edge) - (edge - corner), 0)
            cover = max(0.0, min(1.0, corner - math.hypot(dx, dy) + 0.5))
            white = glyph[y][x] / 255
            row += bytes(round(part + (255 - part) * white) for part in ACCENT) + bytes([round(255 * cover)])
        rows.append(bytes(row))
    return png(rows, 4)


def ico(pictures):
    """A Windows icon of PNG pictures, {pixels: bytes}."""
    head, place = struct.pack("<HHH", 0, 1, len(pictures)), 6 + 16 * len(pictures)
    for size, data in pictures.items():
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), place)
        place += len(data)
    return head + b"".join(pictures.values())


def main():
    lines = [line.split() for line in (HERE / "icons.txt").read_text().splitlines()
             if line.strip() and not line.startswith("#")]
    made = {"names.txt": "".join(words[0] + "\n" for words in lines).encode()}
    icons = [strokes(words[1:]) for words in lines]
    for size in SIZES:
        masks = [mask(icon, size) for icon in icons]
        made[f"icons-{size}.png"] = png([b"".join(m[row] for m in masks) for row in range(size)])
    tiles = {size: tile(size) for size in PROGRAM_SIZES}
    made["nemsms-konsol.ico"] = ico(tiles)
    made["nemsms-konsol.png"] = tiles[256]
    if "--check" in sys.argv:
        old = [name for name, data in made.items() if (HERE / name).read_bytes() != data]
        if old:
            raise SystemExit("Out of date, run resources/icons/makeicons.py: " + ", ".join(old))
        return
    for name, data in made.items():
        (HERE / name).write_bytes(data)


if __name__ == "__main__":
    main()

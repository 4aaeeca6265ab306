#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes text in many scripts, to compare tokenizers on: from what the machine has and from a random generator.

    multiscript_text.py OUT [--bytes N] [--seed S]

Lines (ended by \\n only) of: Perl's translated manual pages where perl-doc is installed, names and samples of characters,
and random words out of Unicode's blocks with spaces of several kinds, digits, punctuation, combining marks and emoji.
"""

import argparse
import glob
import random
import unicodedata
from pathlib import Path

BLOCKS = {  # first and last code point of the letters drawn from
    "latin": (0x61, 0x7A), "latin extended": (0xC0, 0x24F), "greek": (0x391, 0x3C9), "cyrillic": (0x410, 0x44F),
    "armenian": (0x531, 0x587), "hebrew": (0x5D0, 0x5EA), "arabic": (0x621, 0x64A), "devanagari": (0x904, 0x963),
    "bengali": (0x985, 0x9E3), "tamil": (0xB85, 0xBCD), "thai": (0xE01, 0xE4E), "georgian": (0x10D0, 0x10FA),
    "hangul jamo": (0x1100, 0x11FF), "ethiopic": (0x1200, 0x135A), "khmer": (0x1780, 0x17DD), "greek extended": (0x1F00, 0x1FFF),
    "hiragana": (0x3041, 0x3096), "katakana": (0x30A1, 0x30FF), "cjk": (0x4E00, 0x9FFF), "hangul": (0xAC00, 0xD7A3),
    "full width": (0xFF01, 0xFF5E), "gothic": (0x10330, 0x1034A), "cjk b": (0x20000, 0x2A6DF), "emoji": (0x1F300, 0x1FAFF),
    "mathematical": (0x1D400, 0x1D7FF), "numbers": (0x2150, 0x218B), "symbols": (0x2190, 0x2BFF)}
SPACES = [" "] * 30 + ["  ", "   ", "\t", "\u00a0", "\u3000", "\u2003", "\u200b", "\u2028", "\u0085", " \t ", "\r"]
SIGNS = list(".,;:!?'\"()[]{}<>/\\|@#$%^&*-_=+`~") + ["...", "--", "'s", "'LL", "“", "”", "…", "、", "。", "¿", "«", "\u200d", "\u0301", "\ufe0f"]
DIGITS = ["0123456789", "٠١٢٣٤٥٦٧٨٩", "०१२३४५६७८९", "０１２３４５６７８９", "¹²³½Ⅷ㊿"]


def assigned(first, last):
    return [chr(c) for c in range(first, last + 1) if unicodedata.category(chr(c)) not in ("Cn", "Cs", "Co")]


def random_line(generator, alphabets):
    parts = []
    for _ in range(generator.randint(1, 30)):
        kind = generator.random()
        if kind < 0.75:
            parts.append("".join(generator.choices(generator.choice(alphabets), k=generator.randint(1, 9))))
        elif kind < 0.87:
            parts.append("".join(generator.choices(generator.choice(DIGITS), k=generator.randint(1, 8))))
        else:
            parts.append("".join(generator.choices(SIGNS, k=generator.randint(1, 3))))
        if generator.random() < 0.8:
            parts.append(generator.choice(SPACES))
    line = "".join(parts)
    return unicodedata.normalize("NFD", line) if generator.random() < 0.1 else line


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--bytes", type=int, default=1_500_000)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    generator = random.Random(options.seed)

    lines = []
    for pod in sorted(glob.glob("/usr/share/perl/5.*/pod/perl[cjkt][nopw].pod")):  # perlcn, perljp, perlko, perltw
        lines += Path(pod).read_text(encoding="utf-8", errors="replace").split("\n")
    alphabets = [assigned(*block) for block in BLOCKS.values()]
    for character in generator.sample([c for alphabet in alphabets for c in alphabet], 2000):
        lines.append(f"U+{ord(character):04X} {character} {unicodedata.name(character, '?')}")
    size = sum(len(line.encode()) + 1 for line in lines)
    while size < options.bytes:
        lines.append(random_line(generator, alphabets))
        size += len(lines[-1].encode()) + 1
    options.out.write_bytes("\n".join(lines).encode() + b"\n")
    print(f"{len(lines)} lines, {size} bytes")


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares `lesa tokenize` with PyPI's tokenizers, line by line.

    compare_tokenizers.py LESA DIR TEXT

DIR holds tokenizer.json. Lines end at \\n; no special tokens are added. Exits 1 when any line differs.
"""

import json
import subprocess
import sys
from pathlib import Path

from tokenizers import Tokenizer


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    lesa, folder, text = sys.argv[1:]
    lines = Path(text).read_bytes().decode().removesuffix("\n").split("\n")
    output = subprocess.run([lesa, "tokenize", folder, "--text", text], check=True, capture_output=True).stdout
    ours = [json.loads(line) for line in output.splitlines()]
    tokenizer = Tokenizer.from_file(str(Path(folder, "tokenizer.json")))
    theirs = [encoding.ids for encoding in tokenizer.encode_batch(lines, add_special_tokens=False)]
    if len(ours) != len(theirs):
        sys.exit(f"{len(ours)} lines from lesa, {len(theirs)} lines of text")

    wrong = [i for i in range(len(lines)) if ours[i] != theirs[i]]
    print(f"{len(lines) - len(wrong)} of {len(lines)} lines equal, {sum(map(len, theirs))} tokens, {Path(text).stat().st_size} bytes")
    if wrong:
        line = wrong[0]
        at = next((k for k, (a, b) in enumerate(zip(ours[line], theirs[line])) if a != b), min(len(ours[line]), len(theirs[line])))
        print(f"first difference: line {line + 1}, token {at}: {lines[line]!r}")
        for name, ids in ("lesa", ours[line]), ("tokenizers", theirs[line]):
            print(f"  {name:10}", [(i, tokenizer.id_to_token(i)) for i in ids[max(0, at - 2):at + 6]])
        sys.exit(1)


if __name__ == "__main__":
    main()

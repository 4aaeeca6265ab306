#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares the logits of `lesa evaluate` with transformers', float32, for the same ids.

    compare_logits.py LESA DIR [DIR ...] [--tokens N] [--tolerance T]

Runs `lesa evaluate DIR --text FILE.ids --dump-logits FILE.bin --dtype fp32 --json`: FILE.bin is little-endian float32
[tokens, vocab]. Prints max |Δ| for each DIR. A warning from transformers while it loads or runs DIR is a
failure and is printed. Exits 1 when a difference exceeds T times the largest logit, or anything failed.
"""

import argparse
import contextlib
import io
import logging
import subprocess
import tempfile
import warnings
from pathlib import Path

import numpy
import torch
import transformers
from transformers import AutoModelForCausalLM


class Kept(logging.Handler):
    """Keeps the warnings transformers logs."""

    def __init__(self):
        super().__init__(logging.WARNING)
        self.messages = []

    def emit(self, record):
        self.messages.append(record.getMessage())


def reference(folder, count):
    """ids, logits, warnings"""
    kept = Kept()
    logger = logging.getLogger("transformers")
    logger.addHandler(kept)
    with warnings.catch_warnings(record=True) as caught, contextlib.redirect_stderr(io.StringIO()):
        warnings.simplefilter("always")
        model, report = AutoModelForCausalLM.from_pretrained(
            folder, dtype=torch.float32, attn_implementation="eager", output_loading_info=True)
        ids = torch.randint(model.config.vocab_size, (1, count), generator=torch.Generator().manual_seed(3))
        with torch.no_grad():
            logits = model.eval()(input_ids=ids, use_cache=False).logits[0].float().numpy()
    logger.removeHandler(kept)
    messages = kept.messages + [str(warning.message) for warning in caught]
    messages += [f"{kind}: {names}" for kind, names in report.items() if names]
    return ids[0].tolist(), logits, messages


def ours(lesa, folder, ids, vocabulary):
    with tempfile.TemporaryDirectory() as scratch:
        file = Path(scratch, "tokens.ids")
        file.write_text(" ".join(map(str, ids)))
        dump = Path(scratch, "logits.bin")
        subprocess.run([lesa, "evaluate", folder, "--text", file, "--dump-logits", dump, "--dtype", "fp32", "--json"],
                       check=True, stdout=subprocess.DEVNULL)
        return numpy.fromfile(dump, "<f4").reshape(len(ids), vocabulary)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lesa")
    parser.add_argument("folders", nargs="+", metavar="DIR")
    parser.add_argument("--tokens", type=int, default=48)
    parser.add_argument("--tolerance", type=float, default=1e-4)
    options = parser.parse_args()
    transformers.utils.logging.disable_progress_bar()
    torch.set_num_threads(1)

    failed = False
    for folder in options.folders:
        ids, expected, messages = reference(folder, options.tokens)
        for message in messages:
            print(f"{folder}: warning: {message}")
        try:
            difference = float(abs(ours(options.lesa, folder, ids, expected.shape[1]) - expected).max())
        except (subprocess.CalledProcessError, ValueError, OSError) as error:
            print(f"{folder}: {error}")
            failed = True
            continue
        largest = float(abs(expected).max())
        good = difference <= options.tolerance * largest
        print(f"{folder}: max |Δ| {difference:.3g}, largest logit {largest:.3g}{'' if good else '  TOO LARGE'}")
        failed |= bool(messages) or not good
    raise SystemExit(failed)


if __name__ == "__main__":
    main()

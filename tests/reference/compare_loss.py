#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares the corpus loss of `lesa evaluate` with transformers' on the same windows.

    compare_loss.py LESA DIR TEXT [--dtype fp32] [--tolerance T] [--bos]

`lesa evaluate DIR --text TEXT --json` says window, stride, tokens and loss. The reference packs TEXT's ids (one encoding of the
whole file, no special tokens) into windows of that length and stride, a last shorter one included, and counts in every window the
targets no earlier window counted. Says both token counts: when they differ, the windows are not the same. --bos puts the
tokenizer's BOS before the text.
"""

import argparse
import json
import math
import subprocess
from pathlib import Path

import torch
import transformers
from tokenizers import Tokenizer
from transformers import AutoModelForCausalLM


@torch.no_grad()
def reference(folder, ids, window, stride):
    """Mean loss and number of targets."""
    model = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32).eval()
    total, targets, counted = 0.0, 0, 1  # the first token is nobody's target
    for start in range(0, len(ids), stride):
        piece = torch.tensor([ids[start:start + window]])
        end = start + piece.shape[1]
        fresh = min(end - max(counted, start + 1), piece.shape[1] - 1)  # targets no earlier window counted
        if fresh > 0:
            logits = model(input_ids=piece, use_cache=False).logits[0, :-1]
            losses = torch.nn.functional.cross_entropy(logits, piece[0, 1:], reduction="none")
            total += losses[-fresh:].double().sum().item()
            targets += fresh
        counted = max(counted, end)
        if end == len(ids):
            break
    return total / targets, targets


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lesa")
    parser.add_argument("folder", metavar="DIR")
    parser.add_argument("text", metavar="TEXT")
    parser.add_argument("--dtype", default="fp32")
    parser.add_argument("--tolerance", type=float, default=1e-4)
    parser.add_argument("--bos", action="store_true")
    options = parser.parse_args()
    transformers.utils.logging.disable_progress_bar()

    output = subprocess.run([options.lesa, "evaluate", options.folder, "--text", options.text, "--dtype", options.dtype, "--json"],
                            check=True, capture_output=True).stdout
    said = json.loads(output)
    tokenizer = Tokenizer.from_file(str(Path(options.folder, "tokenizer.json")))
    ids = tokenizer.encode(Path(options.text).read_bytes().decode(), add_special_tokens=False).ids
    if options.bos:
        ids.insert(0, json.loads(Path(options.folder, "config.json").read_text())["bos_token_id"])
    loss, targets = reference(options.folder, ids, said["window"], said["stride"])
    print(f"window {said['window']} stride {said['stride']}")
    print(f"lesa          loss {said['loss']:.6f} perplexity {math.exp(said['loss']):.4f} tokens {said['tokens']}")
    print(f"transformers  loss {loss:.6f} perplexity {math.exp(loss):.4f} targets {targets} of {len(ids)} ids")
    print(f"difference    {said['loss'] - loss:+.3g}")
    raise SystemExit(abs(said["loss"] - loss) > options.tolerance)


if __name__ == "__main__":
    main()

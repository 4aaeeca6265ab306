#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares the speed of `lesa train` with the same step by transformers and PyTorch.

    compare_training_step.py LESA GROWN TEXT [--batch B] [--sequence S] [--steps N] [--threads T] [--rounds R]

GROWN is a checkpoint that `lesa expand` has written. Both train its inserted layers alone, in float32, by AdamW with the
gradient's norm clipped, on B windows of S tokens of TEXT a step. The two take turns, R rounds; the first step of a round
warms up and is not counted. Prints the median seconds a step of both and the ratio transformers / lesa.
"""

import argparse
import json
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

import torch
import transformers
from tokenizers import Tokenizer
from transformers import AutoModelForCausalLM


def inserted_layers(folder):
    record = json.loads(Path(folder, "lesa.json").read_text())
    return [layer["index"] for layer in record["layer_map"] if layer["kind"] == "new"]


class Transformers:
    def __init__(self, options):
        self.options = options
        self.model = AutoModelForCausalLM.from_pretrained(options.folder, dtype=torch.float32).train()
        self.model.requires_grad_(False)
        for index in inserted_layers(options.folder):
            self.model.model.layers[index].requires_grad_(True)
        self.trained = [p for p in self.model.parameters() if p.requires_grad]
        self.optimizer = torch.optim.AdamW(self.trained, lr=1e-5, betas=(0.9, 0.95), weight_decay=0.0)
        tokenizer = Tokenizer.from_file(str(Path(options.folder, "tokenizer.json")))
        ids = tokenizer.encode(Path(options.text).read_text(errors="replace")[:4_000_000], add_special_tokens=False).ids
        self.windows = torch.tensor(ids[:len(ids) // options.sequence * options.sequence]).view(-1, options.sequence)

    def round(self):
        seconds = []
        for step in range(self.options.steps + 1):
            rows = torch.randint(len(self.windows), (self.options.batch,))
            start = time.perf_counter()
            batch = self.windows[rows]
            self.model(input_ids=batch, labels=batch, use_cache=False).loss.backward()
            torch.nn.utils.clip_grad_norm_(self.trained, 1.0)
            self.optimizer.step()
            self.optimizer.zero_grad(set_to_none=True)
            seconds.append(time.perf_counter() - start)
        return seconds[1:]


def lesa_round(options):
    with tempfile.TemporaryDirectory() as folder:
        settings = {"steps": options.steps + 1, "sequence": options.sequence, "training.batch": options.batch,
                    "training.accumulation": 1, "eval_every": 0, "eval_tokens": options.sequence}
        words = [options.lesa, "train", options.folder, "--text", options.text, "-o", folder + "/run", "--json",
                 "--dtype", "fp32", "--threads", str(options.threads)]
        for key, value in settings.items():
            words += ["--set", f"{key}={value}"]
        lines = subprocess.run(words, check=True, capture_output=True, text=True).stdout.splitlines()
    metrics = [event["series"] for event in map(json.loads, lines) if event["event"] == "metric"]
    speeds = [series["tokens_per_second"] for series in metrics if "tokens_per_second" in series]
    return [options.batch * options.sequence / speed for speed in speeds[1:]]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lesa")
    parser.add_argument("folder", metavar="GROWN")
    parser.add_argument("text", metavar="TEXT")
    parser.add_argument("--batch", type=int, default=4)
    parser.add_argument("--sequence", type=int, default=256)
    parser.add_argument("--steps", type=int, default=5)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    transformers.utils.logging.disable_progress_bar()
    torch.set_num_threads(options.threads)
    torch.manual_seed(0)

    reference = Transformers(options)
    theirs, ours = [], []
    for _ in range(options.rounds):
        theirs += reference.round()
        ours += lesa_round(options)
    trained = sum(p.numel() for p in reference.trained)
    print(json.dumps({"transformers": transformers.__version__, "torch": torch.__version__, "trained_parameters": trained,
                      "inserted_layers": inserted_layers(options.folder), "batch": options.batch,
                      "sequence": options.sequence, "threads": options.threads,
                      "transformers_seconds": statistics.median(theirs), "lesa_seconds": statistics.median(ours),
                      "ratio": statistics.median(theirs) / statistics.median(ours)}))


if __name__ == "__main__":
    main()
